//! Bookkeeping that holds on every day of every run, whatever the inputs.

use proptest::prelude::*;
use qunce::domain::platform::Platform;
use qunce::simulation::engine::Engine;
use qunce::simulation::expected::Expected;
use qunce::simulation::inputs::{Admins, Campaign, Channel, Inputs, JoinGate, Referral};
use qunce::simulation::series::Series;

use crate::support::busy;

/// A record of every day: what one run came to, or what is to be expected.
struct Days<'a>(&'a dyn Fn(Series, usize) -> f64);

impl Days<'_> {
    /// What is wrong on any day, up to rounding.
    fn check(&self, inputs: &Inputs) -> Result<(), String> {
        let mut before = f64::from(inputs.initial_members);
        for day in 0..inputs.horizon_days as usize {
            let of = |series| (self.0)(series, day);
            let [scans, done, passed] = [Series::Scans, Series::Done, Series::Passed].map(of);
            let [joins, exits, members, groups] =
                [Series::Joins, Series::Exits, Series::Members, Series::Groups].map(of);
            let layers = [Series::New, Series::Core, Series::Active, Series::Ordinary, Series::Lurker].map(of);
            let [speakers, taking_part, orders] = [Series::Speakers, Series::TakingPart, Series::Orders].map(of);
            let slack = 1e-9 * (1.0 + members);
            let seats = groups * f64::from(inputs.capacity);
            let holds = [
                (
                    "members are those before, with joins, without exits",
                    (before + joins - exits - members).abs() <= slack,
                ),
                ("layers add up to the members", (layers.iter().sum::<f64>() - members).abs() <= slack),
                ("no more members than seats", members <= seats + slack),
                ("no more groups than allowed", groups >= 1.0 && groups <= f64::from(inputs.groups_max)),
                ("done are among scans", done <= scans + slack),
                ("passed are among done", passed <= done + slack),
                ("orders come from who takes part or speaks", orders <= taking_part + speakers + slack),
                ("joins obey the cap", inputs.daily_join_cap.is_none_or(|cap| joins <= cap + slack)),
                ("efficiency is a share", (0.2..=1.0).contains(&of(Series::Efficiency))),
                (
                    "nothing is negative",
                    [Series::Revenue, Series::Cost, Series::Waitlist, Series::Messages]
                        .map(of)
                        .iter()
                        .chain(&layers)
                        .chain(&[scans, done, passed, joins, exits, members])
                        .all(|value| *value >= -slack),
                ),
            ];
            if let Some((what, _)) = holds.iter().find(|(_, holds)| !holds) {
                return Err(format!("day {day}: {what} does not hold"));
            }
            before = members;
        }
        Ok(())
    }
}

fn check_both(inputs: &Inputs) -> Result<(), String> {
    let engine = Engine::new(inputs.clone()).map_err(|refusal| refusal.to_string())?;
    for run in 0..3 {
        let results = engine.run_range(run..run + 1).results(&engine);
        Days(&|series, day| results.band(series)[day].mean).check(inputs)?;
    }
    let expected = Expected::of(inputs);
    Days(&|series, day| expected.series(series)[day]).check(inputs)
}

fn probability() -> impl Strategy<Value = f64> {
    prop_oneof![Just(0.0), Just(1.0), 0.0..1.0, 0.0..0.05]
}

fn channel() -> impl Strategy<Value = Channel> {
    let dispersion = proptest::option::of(prop_oneof![0.05..1.0, 1.0..50.0]);
    let days = (0u32..40, 0u32..60);
    (0.0..60.0, dispersion, proptest::array::uniform7(0.0..3.0), -1.0..2.0, days, 0.0..3.0).prop_map(
        |(scans_per_day, dispersion, weekday, growth_per_week, (first_day, length), cost_per_scan)| Channel {
            scans_per_day,
            dispersion,
            weekday,
            growth_per_week,
            first_day,
            last_day: first_day + length,
            cost_per_scan,
        },
    )
}

fn campaign() -> impl Strategy<Value = Campaign> {
    (0u32..60, proptest::array::uniform4(probability()), 0.0..200.0, 0.0..2.0, 0.0..500.0).prop_map(
        |(day, [reach, participation, conversion, activation], order_value, order_cv, cost)| Campaign {
            day,
            reach,
            participation,
            conversion,
            order_value,
            order_cv,
            cost,
            activation,
        },
    )
}

/// Anything that can be asked, small enough to be quick.
pub fn any_inputs() -> impl Strategy<Value = Inputs> {
    let size = (7u32..75, 2u32..300, 1u32..5, 0.0..=1.0, 0u32..=14, 0.0..1.0);
    let people = (
        proptest::collection::vec(channel(), 0..4),
        proptest::collection::vec(campaign(), 0..4),
        proptest::option::of(0u32..40),
        proptest::array::uniform4(0.01..1.0),
    );
    let chances = (
        proptest::array::uniform4(probability()),
        proptest::array::uniform5(probability()),
        proptest::array::uniform6(probability()),
        proptest::array::uniform5(probability()),
    );
    let rest = (
        proptest::option::of(0.0..60.0),
        1.0..20.0,
        (1.0..60.0, 1.0..100.0, 0.0..=1.0),
        (0.0..4.0, 0.0..1.0, 0.0..5.0),
        proptest::collection::btree_map(0u32..300, 0.0..1.0, 0..4),
        any::<u64>(),
    );
    (size, people, chances, rest).prop_map(|(size, people, chances, rest)| {
        let (horizon_days, capacity, groups_max, open_next_at, onboarding_days, filled) = size;
        let (channels, campaigns, cap, mix) = people;
        let ([done, passed, loss, base], exit_hazard, moves, speak) = chances;
        let (overload_messages, admins, (ok, wider, span_loss), (invites, invite_joins, cost), gates, seed) = rest;
        let whole: f64 = mix.iter().sum();
        Inputs {
            horizon_days,
            seed,
            capacity,
            groups_max,
            open_next_at,
            onboarding_days,
            initial_members: (f64::from(capacity) * f64::from(groups_max) * filled) as u32,
            channels,
            campaigns,
            daily_join_cap: cap.map(f64::from),
            layer_mix: mix.map(|share| share / whole),
            questionnaire_done: done,
            questionnaire_passed: passed,
            waitlist_loss: loss,
            base_conversion: base,
            exit_hazard,
            move_up: [moves[0], moves[1], moves[2]],
            move_down: [moves[3], moves[4], moves[5]],
            speak,
            overload_messages,
            admins: Admins::Always(admins),
            span_ok: ok,
            span_bad: ok + wider,
            span_loss,
            referral: Referral { invites_per_week: invites, invite_joins, cost_per_join: cost },
            join_gates: gates.into_iter().map(|(at, accept)| JoinGate { at: f64::from(at), accept }).collect(),
            ..Inputs::on(Platform::WechatGroup)
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_books_balance_whatever_is_asked(inputs in any_inputs()) {
        let outcome = check_both(&inputs);
        prop_assert!(outcome.is_ok(), "{}", outcome.unwrap_err());
    }
}

#[test]
fn the_books_balance_where_everything_happens() {
    assert_eq!(check_both(&busy()), Ok(()));
}

#[test]
fn the_books_balance_in_many_large_groups() {
    let channels = vec![Channel { scans_per_day: 20_000.0, ..Channel::usual() }];
    let inputs = Inputs { horizon_days: 30, capacity: 5000, groups_max: 100, channels, ..busy() };
    assert_eq!(check_both(&inputs), Ok(()));
}
