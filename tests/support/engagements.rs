//! Strategies for anything that a plan can say about talk and incentives, and for any edit of it.

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;

use qunce::domain::engagement::points::Earning;
use qunce::domain::engagement::{Engagement, Grade, PointValue, Rate, Redemption, Rule, Streak};
use qunce::domain::hours::MinuteOfDay;
use qunce::domain::plan::Unknown;
use qunce::editing::engagement::EngagementEdit;

use super::{choice, number, text, texts, unknown_at};

fn rate() -> impl Strategy<Value = Rate> + Clone {
    prop_oneof![1 => Just(0), 1 => Just(1_000_000), 4 => 0..=1_000_000_i64].prop_map(Rate::literal)
}

fn value() -> impl Strategy<Value = PointValue> + Clone {
    prop_oneof![1 => Just(0), 1 => Just(1_000_000_000), 4 => 0..=1_000_000_000_i64].prop_map(PointValue::literal)
}

fn earning() -> impl Strategy<Value = Earning> + Clone {
    (option::of(number()), option::of(number()), option::of(rate()))
        .prop_map(|(points, cap, share)| Earning { points, cap, share })
        .prop_filter("what says nothing is never kept", |earning| *earning != Earning::default())
}

fn grades() -> impl Strategy<Value = Vec<Grade>> + Clone {
    vec((text(), option::of(number())).prop_map(|(name, from)| Grade { name, from }), 0..3)
}

fn streaks() -> impl Strategy<Value = Vec<Streak>> + Clone {
    vec((option::of(number()), text()).prop_map(|(days, reward)| Streak { days, reward }), 0..3)
}

fn redemptions() -> impl Strategy<Value = Vec<Redemption>> + Clone {
    let redemption = (text(), option::of(number()), option::of(number()));
    vec(redemption.prop_map(|(reward, points, stock)| Redemption { reward, points, stock }), 0..3)
}

fn check_in_at() -> impl Strategy<Value = Option<MinuteOfDay>> + Clone {
    option::of((0..24_u16, 0..60_u16).prop_map(|(hour, minute)| MinuteOfDay::at(hour, minute)))
}

fn rules() -> impl Strategy<Value = Vec<Rule>> + Clone {
    vec((text(), text(), text()).prop_map(|(trigger, response, reward)| Rule { trigger, response, reward }), 0..3)
}

/// Fields of other versions, in objects that every section has.
fn unknown() -> impl Strategy<Value = Unknown> {
    unknown_at(&["/mood", "/tea~1time", "/earnings/dance"])
}

/// Anything that a plan can say about talk and incentives.
pub fn engagement() -> BoxedStrategy<Engagement> {
    let choices = (option::of(choice()), option::of(choice()));
    let figures = (option::of(rate()), option::of(rate()), option::of(number()), option::of(value()));
    let lists = (btree_map(choice(), earning(), 0..3), grades(), texts(), streaks(), rules());
    let passages = (text(), text(), text(), text(), text(), text());
    let rest = (option::of(number()), number(), text(), check_in_at(), redemptions(), unknown());
    (choices, figures, lists, passages, rest)
        .prop_map(
            |(
                (aim, tolerated),
                (ordinary, retention, monthly_active, value),
                (earnings, grades, badges, streaks, rules),
                (symbols, jargon, rituals, opener, reply, host),
                (budget, weeks, check_in, check_in_at, redemptions, unknown),
            )| {
                Engagement {
                    aim,
                    tolerated,
                    ordinary,
                    retention,
                    monthly_active,
                    earnings,
                    value,
                    budget,
                    grades,
                    badges,
                    streaks,
                    check_in,
                    check_in_at,
                    redemptions,
                    rules,
                    symbols,
                    jargon,
                    rituals,
                    opener,
                    reply,
                    host,
                    weeks,
                    unknown,
                }
            },
        )
        .boxed()
}

/// Any edit of what a plan says about talk and incentives.
pub fn engagement_edit() -> BoxedStrategy<EngagementEdit> {
    use EngagementEdit as E;
    prop_oneof![
        option::of(choice()).prop_map(E::SetAim),
        option::of(choice()).prop_map(E::SetTolerated),
        option::of(rate()).prop_map(E::SetOrdinary),
        option::of(rate()).prop_map(E::SetRetention),
        option::of(number()).prop_map(E::SetMonthlyActive),
        (choice(), option::of(number())).prop_map(|(deed, points)| E::SetPoints(deed, points)),
        (choice(), option::of(number())).prop_map(|(deed, cap)| E::SetCap(deed, cap)),
        (choice(), option::of(rate())).prop_map(|(deed, share)| E::SetShare(deed, share)),
        option::of(value()).prop_map(E::SetValue),
        option::of(number()).prop_map(E::SetBudget),
        grades().prop_map(E::SetGrades),
        texts().prop_map(E::SetBadges),
        streaks().prop_map(E::SetStreaks),
        text().prop_map(E::SetCheckIn),
        check_in_at().prop_map(E::SetCheckInAt),
        redemptions().prop_map(E::SetRedemptions),
        rules().prop_map(E::SetRules),
        text().prop_map(E::SetSymbols),
        text().prop_map(E::SetJargon),
        text().prop_map(E::SetRituals),
        text().prop_map(E::SetOpener),
        text().prop_map(E::SetReply),
        text().prop_map(E::SetHost),
        number().prop_map(E::SetWeeks),
    ]
    .boxed()
}

/// How many names [`variant`] has.
pub const N_VARIANTS: usize = 24;

/// A name for every variant of an edit; see [`super::variant`].
pub fn variant(edit: &EngagementEdit) -> &'static str {
    use EngagementEdit as E;
    match edit {
        E::SetAim(_) => "aim",
        E::SetTolerated(_) => "tolerated threshold",
        E::SetOrdinary(_) => "ordinary chat",
        E::SetRetention(_) => "retention",
        E::SetMonthlyActive(_) => "monthly actives",
        E::SetPoints(..) => "points of a deed",
        E::SetCap(..) => "cap of a deed",
        E::SetShare(..) => "share of a deed",
        E::SetValue(_) => "value of a point",
        E::SetBudget(_) => "budget of rewards",
        E::SetGrades(_) => "grades",
        E::SetBadges(_) => "badges",
        E::SetStreaks(_) => "streaks",
        E::SetCheckIn(_) => "check-in",
        E::SetCheckInAt(_) => "time of the check-in",
        E::SetRedemptions(_) => "redemptions",
        E::SetRules(_) => "rules",
        E::SetSymbols(_) => "symbols",
        E::SetJargon(_) => "jargon",
        E::SetRituals(_) => "rituals",
        E::SetOpener(_) => "opener",
        E::SetReply(_) => "reply",
        E::SetHost(_) => "host",
        E::SetWeeks(_) => "weeks of activities",
    }
}
