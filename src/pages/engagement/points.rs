//! The points table: what there are points for, and what they cost at the activity that is expected.

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::button::{Button, ButtonKind};
use crate::components::callout::{Callout, Severity, callout};
use crate::components::figure::figure;
use crate::components::key_values::{Lines, key_values};
use crate::components::panel::{Panel, full_panel};
use crate::components::read_field::ReadField;
use crate::domain::engagement::PointValue;
use crate::domain::engagement::points::{Cost, Deed, DeedCost, rewards_inviting};
use crate::domain::engagement::uplift::awards;
use crate::domain::funnel::decimal::Decimal;
use crate::editing::engagement::EngagementEdit as E;
use crate::i18n::figures::{decimal, grouped, whole};
use crate::i18n::text::engagement::{Engagement as Text, labels};
use crate::i18n::text::fields::Fields;
use crate::pages::cite::Cite;
use crate::pages::open_number::{self, Words};
use crate::pages::said::said;
use crate::playbook::incentives::{INDUCED_FACT, POINTS_FACT, RULE_FACT};
use crate::playbook::rules::INDUCED_SHARE;
use crate::playbook::{Citation, OwnRule};
use crate::state::store::Store;

/// The table with its cost.
pub fn panel(store: &Store, part: &PartProps) -> Html {
    let cost = Cost::of(&part.engagement, &part.activity);
    full_panel(Panel {
        title: store.t(Text::Points),
        chip: html! { <Cite citation={Citation::Claim(POINTS_FACT)} /> },
        remark: store.t(Text::PointsRemark),
        body: html! {
            <>
                <ul class="deeds">{ for cost.deeds.iter().map(|deed| deed_row(store, part, deed)) }</ul>
                if rewards_inviting(&part.engagement) {
                    { invite_warning(store, part) }
                }
                <div class="engagement__pair">
                    <div class="stack">
                        { value_field(store, part) }
                        { budget_field(store, part) }
                    </div>
                    <div>
                        { key_values(Lines::Between, sums(store, &cost)) }
                    </div>
                </div>
                if !cost.open.is_empty() {
                    <p class="quiet" data-open={cost.open.len().to_string()}>{ store.t(still_open(store, &cost)) }</p>
                }
                if let Some(short) = cost.short() {
                    { over_budget(store, &cost, short) }
                }
                <p class="quiet">
                    { said(&store.t(Text::ByActivity {
                        speakers: grouped(part.activity.speakers, 0), n: whole(part.members()),
                    }), &[Citation::Ours(OwnRule::PointsCost)]) }
                </p>
            </>
        },
        ..Panel::default()
    })
}

/// The marks of a deed's three fields.
const fn names(deed: Deed) -> [&'static str; 3] {
    match deed {
        Deed::Speak => ["engagement.points.speak", "engagement.cap.speak", "engagement.share.speak"],
        Deed::CheckIn => ["engagement.points.check_in", "engagement.cap.check_in", "engagement.share.check_in"],
        Deed::Invite => ["engagement.points.invite", "engagement.cap.invite", "engagement.share.invite"],
        Deed::TakePart => ["engagement.points.take_part", "engagement.cap.take_part", "engagement.share.take_part"],
    }
}

fn deed_row(store: &Store, part: &PartProps, it: &DeedCost) -> Html {
    let deed = it.deed;
    let earning = part.engagement.earnings.get(&deed).copied().unwrap_or_default();
    let what = store.t(labels::deed(deed)).to_string();
    let [points, cap, share] = names(deed);
    let words = |name, label: Text, unit: AttrValue, placeholder: AttrValue| Words {
        name,
        label: store.t(label),
        unit,
        placeholder,
        hint: Html::default(),
        chip: Html::default(),
    };
    let unit = || store.t(Text::UnitPoints);
    let expected =
        it.share.map_or_else(|| store.t(Text::Unknown), |share| format!("{}%", decimal(share * 100.0, 1)).into());
    let a_month = match (earning.points, it.points) {
        (Some(_), Some(points)) => store.t(Text::PointsAMonth { n: grouped(points, 0) }),
        (Some(_), None) => store.t(Text::PointsOpen),
        (None, _) => AttrValue::default(),
    };
    let (given, carried) = awards(47);
    html! {
        <li class="deeds__deed">
            { open_number::count(store, words(points, Text::PointsFor { what: what.clone() }, unit(), store.t(Text::NoPoints)),
                earning.points, 1, &part.on(store, move |points| E::SetPoints(deed, points))) }
            { open_number::count(store, words(cap, Text::CapFor { what: what.clone() }, unit(), store.t(Text::NoCap)),
                earning.cap, 1, &part.on(store, move |cap| E::SetCap(deed, cap))) }
            { open_number::rate(store, words(share, Text::ShareFor { what }, "%".into(), expected), earning.share,
                it.share.unwrap_or(0.1), &part.on(store, move |share| E::SetShare(deed, share))) }
            <p class="deeds__sum">
                { &a_month }
                if deed == Deed::Speak {
                    { if a_month.is_empty() { "" } else { " · " } }{ said(&store.t(Text::TenAnAward { awards: given, carried }), &[Citation::Claim(RULE_FACT)]) }
                }
            </p>
        </li>
    }
}

fn invite_warning(store: &Store, part: &PartProps) -> Html {
    callout(Callout {
        finding: Some("engagement.invite_points"),
        actions: html! {
            <Button label={store.t(Text::DropInvite)} small={true} kind={ButtonKind::Plain}
                data_action={Some(AttrValue::Static("drop-invite-points"))}
                onclick={part.on_last_press(store, E::SetPoints(Deed::Invite, None), "[name='engagement.points.invite']")} />
        },
        ..Callout::new(
            Severity::Error,
            store.t(Text::InviteTitle),
            said(
                &store.t(Text::InviteText),
                &[Citation::Rule(&INDUCED_SHARE), Citation::Claim(INDUCED_FACT), Citation::Claim(POINTS_FACT)],
            ),
        )
    })
}

fn over_budget(store: &Store, cost: &Cost, short: f64) -> Html {
    let text = match cost.bearable() {
        Some(value) => Text::OverBudgetText { value: value.get().to_string() },
        None => Text::OverBudgetNone,
    };
    callout(Callout {
        finding: Some("engagement.over_budget"),
        ..Callout::new(
            Severity::Warning,
            store.t(Text::OverBudget { short: grouped(short, 0) }),
            said(&store.t(text), &[Citation::Ours(OwnRule::PointsCost)]),
        )
    })
}

fn value_field(store: &Store, part: &PartProps) -> Html {
    let value = part.engagement.value;
    let set = part.on(store, E::SetValue);
    let why = store.t(Text::NoValue);
    let take = Callback::from(move |text: String| {
        let text = text.trim().trim_start_matches(['¥', '￥']).trim();
        if text.is_empty() {
            set.emit(None);
            return Ok(());
        }
        let value = Decimal::parse(text).and_then(|number| PointValue::new(number).ok());
        set.emit(Some(value.ok_or_else(|| why.clone())?));
        Ok(())
    });
    html! {
        <ReadField name="engagement.value" label={store.t(Text::Value)}
            text={value.map(|value| value.get().to_string()).unwrap_or_default()} {take}
            placeholder={store.t(Text::NotSaid)} hint={html! { { store.t(Text::ValueHint) } }}
            reset_label={value.map(|_| store.t(Fields::Reset))} on_reset={part.on(store, |()| E::SetValue(None))} />
    }
}

fn budget_field(store: &Store, part: &PartProps) -> Html {
    let words = Words {
        name: "engagement.budget",
        label: store.t(Text::Budget),
        unit: store.t(Text::UnitYuan),
        placeholder: store.t(Text::NotSaid),
        hint: Html::default(),
        chip: Html::default(),
    };
    open_number::count(store, words, part.engagement.budget, 100, &part.on(store, E::SetBudget))
}

/// What the sums leave out.
fn still_open(store: &Store, cost: &Cost) -> Text {
    let deeds: Vec<_> = cost.open.iter().map(|&deed| store.t(labels::deed(deed)).to_string()).collect();
    Text::StillOpen { deeds: deeds.join(store.lang.pick("、", ", ")) }
}

fn sums(store: &Store, cost: &Cost) -> Vec<(AttrValue, Html)> {
    let ask = || html! { <span class="quiet">{ store.t(Text::AskValue) }</span> };
    let money = |kpi, value: Option<f64>, places| match value {
        Some(value) => figure(kpi, decimal(value, 4), store.t(Text::YuanAMonth { n: grouped(value, places) })),
        None => ask(),
    };
    let n = grouped(cost.points, 0);
    let shown = store.t(if cost.open.is_empty() { Text::PointsOf { n } } else { Text::PointsAtLeast { n } });
    let points = figure("engagement.points", decimal(cost.points, 2), shown);
    let mut rows = vec![
        (store.t(Text::AllPoints), points),
        (store.t(Text::CostIs), money("engagement.cost", cost.cost, 0)),
        (store.t(Text::PaidIs), money("engagement.paid", cost.paid, 0)),
        (store.t(Text::CostAMember), money("engagement.cost_a_member", cost.a_member, 2)),
    ];
    if let Some(value) = cost.affordable {
        let shown = cost.bearable().map_or_else(
            || store.t(Text::LessThanMillionth),
            |value| store.t(Text::Yuan { n: value.get().to_string() }),
        );
        rows.push((store.t(Text::AffordableIs), figure("engagement.affordable", decimal(value, 6), shown)));
    }
    rows
}
