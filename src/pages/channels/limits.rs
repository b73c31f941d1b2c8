//! How many groups the members take on each platform, and what S3 claims of three of them beside the dated rules.

use yew::prelude::*;

use super::desk::{PartProps, claimed};
use crate::components::checkbox::Checkbox;
use crate::components::figure::{figure, listed_figure};
use crate::components::number_field::{NumberField, NumberSize};
use crate::components::panel::{Panel, full_panel};
use crate::components::table::{TableRow, worded_table};
use crate::domain::channels::claims::{Camp, Matter, claim, rule};
use crate::domain::channels::limit::{Basis, Limit, groups};
use crate::domain::code::Code;
use crate::domain::quantity::{Bounded as _, GroupSize};
use crate::editing::channels::ChannelsEdit;
use crate::i18n::figures::whole;
use crate::i18n::text::calendar::labels::day_of;
use crate::i18n::text::channels::{Channels as Text, labels};
use crate::i18n::text::fields::Fields;
use crate::pages::cite::Cite;
use crate::pages::fields::parse_number;
use crate::pages::open_day;
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::playbook::rules::BOTS;
use crate::state::store::Store;

/// The table of limits.
pub fn panel(store: &Store, part: &PartProps) -> Html {
    let members = part.plan.staffing.size.get();
    let head = [Text::ColPlatform, Text::ColCap, Text::ColGroups, Text::ColBasis];
    let rows = Limit::ALL.iter().filter_map(|&limit| row(store, part, limit, members));
    let own = part.plan.positioning.cap.map(|cap| {
        let n = groups(members, cap.get());
        let text = store.t(Text::OwnCap { n: whole(cap.get()), groups: n });
        html! { <p>{ figure("channels.groups.own", n.to_string(), text) }</p> }
    });
    full_panel(Panel {
        title: store.t(Text::Limits { n: whole(members) }),
        remark: store.t(Text::LimitsRemark),
        class: Some("channels__limits"),
        body: html! {
            <>
                { worded_table(store.t(Text::Limits { n: whole(members) }), head.map(|text| store.t(text)).to_vec(), rows.collect()) }
                { for own }
                <ul class="channels__list">
                    <li>{ said(&store.t(Text::Fold), &[Citation::Claim("S0-0-cap-500-fold")]) }</li>
                    <li>
                        { claimed(store, &store.t(Text::Twin), &["S3-2-dual-group-sync"]) }{ " " }
                        <Cite citation={Citation::Rule(&BOTS)} />
                    </li>
                    <li>{ claimed(store, &store.t(Text::DingTalkWecom), &["S3-2-dingtalk-wecom"]) }</li>
                </ul>
                { checked_on(store, part) }
            </>
        },
        ..Panel::default()
    })
}

fn row(store: &Store, part: &PartProps, limit: Limit, members: u32) -> Option<TableRow> {
    let (cap, basis) = limit.cap()?;
    let is_own = part.channels.limits.contains_key(&limit);
    let n = groups(members, part.channels.cap(limit)?);
    let basis = match basis {
        _ if is_own => match part.channels.checked_on {
            Some(day) => html! { { store.t(Text::LookedUpOn { day: day_of(store.lang, day) }) } },
            None => html! { { store.t(Text::LookedUp) } },
        },
        Basis::Rule(rule, claim) => {
            let citations: Vec<Citation> =
                [Some(Citation::Rule(rule)), claim.map(Citation::Claim)].into_iter().flatten().collect();
            said(&store.t(Text::ByRule), &citations)
        }
        Basis::Claim(fact, rule) => {
            let against = match rule.value {
                Some(n) => Text::RuleSays { n: whole(n) },
                None => Text::RuleContradicts,
            };
            html! {
                <>
                    { claimed(store, &store.t(Text::ByClaim), &[fact]) }
                    <span class="table__note">{ said(&store.t(against), &[Citation::Rule(rule)]) }</span>
                </>
            }
        }
    };
    Some(TableRow {
        cells: vec![
            html! { <b>{ store.t(labels::limit(limit)) }</b> },
            own_limit(store, part, limit, cap),
            listed_figure(format!("channels.groups.{}", limit.code()), n.to_string(), store.t(Text::GroupsOf { n })),
            basis,
        ],
        is_on: limit.platform() == part.plan.positioning.platform && matches!(limit.cap(), Some((_, Basis::Rule(..)))),
    })
}

/// Most members of one group: the table's figure, until somebody looked up another one.
fn own_limit(store: &Store, part: &PartProps, limit: Limit, cap: u32) -> Html {
    let own = part.channels.limits.get(&limit).map(|size| size.get());
    let set = part.on(store, move |size| ChannelsEdit::SetLimit(limit, size));
    let on_change = {
        let set = set.clone();
        Callback::from(move |n: i64| {
            if let Ok(size) = GroupSize::new(n) {
                // The table's own figure is nothing of one's own.
                set.emit(Some(size).filter(|size| size.get() != cap));
            }
        })
    };
    let name = store.t(labels::limit(limit)).to_string();
    html! {
        <NumberField name={format!("channels.limits.{}", limit.code())} label={store.t(Text::LimitOf { name })}
            value={i64::from(own.unwrap_or(cap))} min={i64::from(GroupSize::MIN)} max={i64::from(GroupSize::MAX)}
            unit={store.t(Fields::UnitMembers)} parse={parse_number::<GroupSize>(store.lang)} {on_change}
            less_label={AttrValue::default()} more_label={AttrValue::default()} size={NumberSize::Small}
            reset_label={own.map(|_| store.t(Fields::Reset))} on_reset={set.reform(|()| None)} />
    }
}

/// The day on which somebody looked the limits up.
fn checked_on(store: &Store, part: &PartProps) -> Html {
    let day = part.channels.checked_on;
    let set = part.on(store, ChannelsEdit::SetCheckedOn);
    let hint = day.map_or_else(|| store.t(Text::CheckedOnHint), |day| day_of(store.lang, day).into());
    html! {
        <div class="channels__narrow">
            { open_day::day(store, "channels.checked_on", store.t(Text::CheckedOn), html! { { hint } }, day, &set) }
        </div>
    }
}

/// What S3 claims of three platforms.
pub fn claims_panel(store: &Store, part: &PartProps) -> Html {
    let mut head = vec![store.t(Text::ColPlatform)];
    head.extend(Camp::ALL.iter().map(|&camp| store.t(labels::camp(camp))));
    let rows = Matter::ALL.iter().map(|&matter| {
        let is_needed = part.channels.permissions.contains(&matter);
        let mut cells = vec![html! {
            <Checkbox name="channels.permissions" value={Some(AttrValue::Static(matter.code()))}
                label={store.t(labels::matter(matter))} checked={is_needed}
                on_change={part.on(store, move |is_needed| ChannelsEdit::Need(matter, is_needed))} />
        }];
        cells.extend(Camp::ALL.iter().map(|&camp| cell(store, matter, camp)));
        TableRow { cells, is_on: is_needed }
    });
    full_panel(Panel {
        title: store.t(Text::Claims),
        remark: store.t(Text::ClaimsRemark),
        class: Some("channels__claims"),
        body: worded_table(store.t(Text::Claims), head, rows.collect()),
        ..Panel::default()
    })
}

fn cell(store: &Store, matter: Matter, camp: Camp) -> Html {
    let (Some(fact), Some(words)) = (claim(matter, camp), labels::claim(matter, camp)) else {
        return html! { <span class="quiet">{ store.t(Fields::NotStated) }</span> };
    };
    let rule = rule(matter, camp).zip(labels::rule(matter, camp)).map(|(rule, words)| {
        html! { <span class="table__note">{ said(&store.t(words), &[Citation::Rule(rule)]) }</span> }
    });
    // The facts on where figures are read say of WeChat what only WeCom is known to have.
    let more = (matter == Matter::Figures && camp != Camp::DingTalk).then_some("S3-5-where-to-read");
    let facts: Vec<&'static str> = std::iter::once(fact).chain(more).collect();
    html! { <>{ claimed(store, &store.t(words), &facts) }{ for rule }</> }
}
