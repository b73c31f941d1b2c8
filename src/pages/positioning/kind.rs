//! What the sources say of the kind of group: its card, and the metrics that it watches.

use yew::prelude::*;

use crate::components::key_values::{Lines, key_values};
use crate::components::panel::{Panel, full_panel, panel};
use crate::domain::group_type::{GroupType, StatedHours};
use crate::domain::plan::Plan;
use crate::domain::positioning::advice::{Watched, watched};
use crate::i18n::figures::{key, percent, range, whole};
use crate::i18n::text::fields::Fields;
use crate::i18n::text::labels;
use crate::i18n::text::positioning::Positioning;
use crate::pages::said::{said, with_figures};
use crate::playbook::claims::{NEW_GROUPS_A_DAY, STAYING_ACTIVE};
use crate::playbook::{Citation, OwnRule};
use crate::state::store::Store;
use crate::views::positioning::{row_fact, staying_active};

/// The card of the kind: what its source says, and what it leaves out.
pub fn card_panel(store: &Store, plan: &Plan) -> Html {
    let group_type = plan.positioning.group_type;
    let cite = [Citation::Claim(row_fact(group_type))];
    let row = |key: Positioning, text: Option<AttrValue>| {
        let value = match text {
            Some(text) => said(&text, &cite),
            None => html! { <span class="quiet">{ store.t(Fields::NotStated) }</span> },
        };
        (store.t(key), value)
    };
    let value_key = match group_type {
        GroupType::Parent | GroupType::Student => Positioning::CardFocus,
        _ => Positioning::CardValue,
    };
    let functions_key = match group_type {
        GroupType::Industry | GroupType::Interest | GroupType::Product => Positioning::CardNeeds,
        _ => Positioning::CardFunction,
    };
    let ages = match group_type.ages() {
        Some((min, max)) => Some(Positioning::Years { ages: range(&min.to_string(), &max.to_string()) }),
        None if group_type == GroupType::Interest => Some(Positioning::AgesWide),
        None if group_type == GroupType::Product => Some(Positioning::AgesByProduct),
        None => None,
    };
    let hours = match group_type.hours() {
        StatedHours::Stated(windows) => {
            let words = windows.iter().map(|w| format!("{} {}", store.t(labels::days(w.days)), w.span()));
            Some(AttrValue::from(words.collect::<Vec<_>>().join(store.lang.pick("；", "; "))))
        }
        StatedHours::Depends => Some(store.t(Positioning::HoursByProduct)),
        StatedHours::NotStated => None,
    };
    let rows = vec![
        row(functions_key, Some(store.t(labels::group_functions(group_type)))),
        row(value_key, labels::group_value(group_type).map(|value| store.t(value))),
        row(Positioning::CardWho, labels::group_members(group_type).map(|members| store.t(members))),
        row(Positioning::CardAges, ages.map(|ages| store.t(ages))),
        row(Positioning::CardHours, hours),
    ];
    full_panel(Panel {
        title: store.t(Positioning::CardTitle),
        remark: store.t(labels::group_type(group_type)),
        body: html! {
            <>
                { key_values(Lines::Between, rows) }
                <p class="positioning__differs quiet">
                    { said(&store.t(Positioning::TypeDiffers), &[Citation::Claim("S2-0-type-needs-own-strategy")]) }
                </p>
            </>
        },
        ..Panel::default()
    })
}

/// The metrics to watch, with the bars that sources set.
pub fn watch_panel(store: &Store, plan: &Plan) -> Html {
    let list = watched(&plan.positioning);
    panel(
        store.t(Positioning::WatchTitle),
        html! {
            <>
                if list.is_empty() {
                    <p class="quiet">
                        { said(&store.t(Positioning::NothingToWatch), &[Citation::Claim(row_fact(plan.positioning.group_type))]) }
                    </p>
                }
                <ul class="positioning__focus">{ for list.iter().map(|watched| metric(store, plan, watched)) }</ul>
            </>
        },
    )
}

fn metric(store: &Store, plan: &Plan, watched: &Watched) -> Html {
    let mut citations = vec![watched.citation];
    if watched.is_borrowed {
        citations.push(Citation::Ours(OwnRule::TypeLinks));
    }
    let from = watched.is_borrowed.then(|| plan.positioning.group_type.nearest_in_s2()).flatten().map(|row| {
        let kind = store.t(labels::group_type(row)).to_string();
        html! { <span class="quiet">{ store.t(Positioning::Borrowed { kind }) }</span> }
    });
    let bar = watched.bar.map(|bar| {
        let share = percent(f64::from(bar.share.tenths()) / 1000.0);
        let words = if bar.is_strict { Positioning::MoreThan { share } } else { Positioning::AtLeast { share } };
        // A bar from the metric's own fact needs no chip of its own.
        let fact = Citation::Claim(bar.fact);
        let chip = (fact != watched.citation).then_some(fact);
        html! { <span class="positioning__bar">{ said(&store.t(words), chip.as_slice()) }</span> }
    });
    html! {
        <li>
            <span class="positioning__metric">{ said(&store.t(labels::metric(watched.metric)), &citations) }</span>
            { for bar }
            { for from }
        </li>
    }
}

/// How many groups stay alive: why positioning comes first.
pub fn fact_line(store: &Store) -> Html {
    let left = staying_active();
    let share = percent(f64::from(STAYING_ACTIVE.tenths()) / 1000.0);
    let comma = store.lang.pick("，", ", ");
    html! {
        <p class="positioning__fact quiet">
            { said(&store.t(Positioning::StayingActive { groups: whole(NEW_GROUPS_A_DAY) }), &[Citation::Claim("S0-1-new-groups-per-day")]) }
            { comma }
            { said(&store.t(Positioning::StayingShare { share }), &[Citation::Claim("S0-1-sustained-active-15")]) }
            { comma }
            { with_figures(&store.t(Positioning::StayingLeft { groups: whole(NEW_GROUPS_A_DAY), left: key(whole(left)) }), &[("positioning.staying_active", left.to_string())]) }
        </p>
    }
}
