//! The rules of the model, one at a time: what chance makes of each is held against a law worked out by hand.

use proptest::prelude::*;
use qunce::simulation::engine::Engine;
use qunce::simulation::expected::Expected;
use qunce::simulation::inputs::{Admins, Campaign, Channel, Inputs, JoinGate, Referral};
use qunce::simulation::quantiles::{LEVELS, Spread};
use qunce::simulation::results::Aim;
use qunce::simulation::series::{Kpi, Series};
use statrs::distribution::{Binomial, Discrete, NegativeBinomial, Poisson};

use crate::support::{busy, channel, check_law, close, mean, means, quiet, run, small};

const RUNS: u32 = 4000;

/// A week of quiet inputs, in one layer, without anybody new.
fn week() -> Inputs {
    Inputs { horizon_days: 7, capacity: 5000, ..quiet() }
}

/// `n` members at the start, all in one layer.
fn all_in(layer: usize, n: u32) -> Inputs {
    let mut mix = [0.0; 4];
    mix[layer] = 1.0;
    Inputs { layer_mix: mix, initial_members: n, ..week() }
}

/// A figure of every run, by `scale`, as whole numbers.
fn told(inputs: Inputs, kpi: Kpi, scale: f64) -> Vec<u32> {
    let engine = Engine::new(inputs).unwrap();
    let part = engine.run_range(0..RUNS);
    part.told().of(kpi).map(|value| (value.unwrap() * scale).round() as u32).collect()
}

#[track_caller]
fn is_binomial(what: &str, n: u64, p: f64, drawn: &[u32]) {
    let law = Binomial::new(p, n).unwrap();
    check_law(what, |k| law.pmf(k), drawn);
}

#[track_caller]
fn is_poisson(what: &str, mean: f64, drawn: &[u32]) {
    let law = Poisson::new(mean).unwrap();
    check_law(what, |k| law.pmf(k), drawn);
}

#[test]
fn scans_are_poisson_or_negative_binomial() {
    let with = |channel: Channel| Inputs { channels: vec![Channel { cost_per_scan: 1.0, ..channel }], ..week() };
    is_poisson("scans of a week", 7.0 * 3.3, &told(with(channel(3.3)), Kpi::Cost, 1.0));
    let law = NegativeBinomial::new(7.0 * 2.0, 2.0 / (2.0 + 3.3)).unwrap();
    let dispersed = Channel { dispersion: Some(2.0), ..channel(3.3) };
    check_law("dispersed scans of a week", |k| law.pmf(k), &told(with(dispersed), Kpi::Cost, 1.0));
}

#[test]
fn a_channel_has_days_weekdays_and_growth() {
    let weekday = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 0.0];
    let channels = vec![Channel { weekday, growth_per_week: -0.7, first_day: 1, last_day: 12, ..channel(10.0) }];
    let scans = Expected::of(&Inputs { channels, horizon_days: 14, weekday0: 2, ..quiet() });
    for (day, scans) in scans.series(Series::Scans).iter().enumerate() {
        let is_on = (1..=12).contains(&day);
        let grown = (1.0 - 0.7 * day as f64 / 7.0_f64).max(0.0);
        close(*scans, if is_on { 10.0 * weekday[(2 + day) % 7] * grown } else { 0.0 });
    }
}

#[test]
fn the_questionnaire_lets_shares_through() {
    let inputs = Inputs { channels: vec![channel(9.0)], questionnaire_done: 0.6, questionnaire_passed: 0.5, ..week() };
    is_poisson("joins of a week", 7.0 * 9.0 * 0.3, &told(inputs, Kpi::Joins, 1.0));
}

#[test]
fn the_highest_gate_that_the_newest_group_has_reached_stands() {
    let join_gates = vec![JoinGate { at: 20.0, accept: 0.5 }, JoinGate { at: 60.0, accept: 0.1 }];
    let inputs = Inputs { join_gates, channels: vec![channel(20.0)], ..week() };
    let members = Expected::of(&inputs);
    assert_eq!(members.series(Series::Joins), [20.0, 10.0, 10.0, 10.0, 10.0, 2.0, 2.0]);
    assert_eq!(members.series(Series::Passed), members.series(Series::Joins));
    // The newest of two groups is empty again, and no gate stands in front of it.
    let opened = Expected::of(&Inputs { capacity: 60, open_next_at: 1.0, groups_max: 2, ..inputs });
    assert_eq!(opened.series(Series::Joins), [20.0, 10.0, 10.0, 10.0, 10.0, 20.0, 10.0]);
}

#[test]
fn a_group_is_opened_when_the_others_are_as_full_as_that() {
    let inputs = Inputs { capacity: 100, groups_max: 3, channels: vec![channel(45.0)], ..week() };
    let expected = Expected::of(&inputs);
    assert_eq!(expected.series(Series::Members), [45.0, 90.0, 135.0, 180.0, 225.0, 270.0, 300.0]);
    assert_eq!(expected.series(Series::Groups), [1.0, 1.0, 2.0, 2.0, 3.0, 3.0, 3.0]);
}

#[test]
fn who_finds_no_room_waits_or_gives_up() {
    let inputs = Inputs { capacity: 100, initial_members: 90, channels: vec![channel(20.0)], ..week() };
    let patient = Expected::of(&inputs);
    assert_eq!(patient.series(Series::Waitlist), [10.0, 30.0, 50.0, 70.0, 90.0, 110.0, 130.0]);
    let hasty = Expected::of(&Inputs { waitlist_loss: 0.5, ..inputs.clone() });
    assert_eq!(hasty.series(Series::Waitlist)[..2], [5.0, 12.5]);
    // Room for 10, and 140 who want in on average: the others wait, all of them.
    let scans = told(
        Inputs { channels: vec![Channel { cost_per_scan: 1.0, ..channel(20.0) }], ..inputs.clone() },
        Kpi::Cost,
        1.0,
    );
    is_poisson("scans", 140.0, &scans);
    assert_eq!(mean(&run(&inputs), Kpi::Joins), 10.0);
}

#[test]
fn a_cap_holds_on_every_day() {
    let inputs = Inputs { daily_join_cap: Some(6.0), channels: vec![channel(20.0)], ..week() };
    assert_eq!(Expected::of(&inputs).series(Series::Joins), [6.0; 7]);
    assert!(run(&inputs).band(Series::Joins).iter().all(|day| day.quantiles[4] <= 6.0));
    assert_eq!(Expected::of(&Inputs { daily_join_cap: Some(0.0), ..inputs }).series(Series::Joins), [0.0; 7]);
}

#[test]
fn members_are_new_for_as_many_days_as_that() {
    for (days, new) in [(0, [0.0; 4]), (1, [0.0; 4]), (2, [10.0; 4]), (3, [10.0, 20.0, 20.0, 20.0])] {
        let inputs = Inputs { onboarding_days: days, channels: vec![channel(10.0)], ..week() };
        assert_eq!(Expected::of(&inputs).series(Series::New)[..4], new, "{days} days");
    }
}

#[test]
fn who_is_no_longer_new_is_spread_by_the_mix() {
    for onboarding_days in [0, 1] {
        // Whoever is active speaks, so that the speakers of the last day count them.
        let speak = [0.0, 0.0, 1.0, 0.0, 0.0];
        let inputs = Inputs { onboarding_days, channels: vec![channel(10.0)], speak, initial_members: 10, ..week() };
        let engine = Engine::new(inputs).unwrap();
        let part = engine.run_range(0..RUNS);
        let told = part.told();
        let shares = told.of(Kpi::SpeakerShare).zip(told.of(Kpi::MembersEnd));
        let active: Vec<u32> = shares.map(|(share, n)| (share.unwrap() * n.unwrap()).round() as u32 - 2).collect();
        is_poisson("active members", 70.0 * 0.2, &active);
    }
}

#[test]
fn initial_members_are_spread_by_largest_remainder() {
    for (n, mix, layers) in [
        (10, [0.1, 0.2, 0.3, 0.4], [1, 2, 3, 4]),
        (2, [0.25, 0.25, 0.25, 0.25], [1, 1, 0, 0]),
        (7, [0.5, 0.5, 0.0, 0.0], [4, 3, 0, 0]),
        (1, [0.1, 0.2, 0.3, 0.4], [0, 0, 0, 1]),
        (0, [0.1, 0.2, 0.3, 0.4], [0, 0, 0, 0]),
    ] {
        let inputs = Inputs { initial_members: n, layer_mix: mix, ..quiet() };
        assert_eq!(inputs.initial_layers(), layers, "{n} by {mix:?}");
    }
}

#[test]
fn members_leave_by_the_law_of_the_model() {
    // Few enough to be drawn one by one, and so many that they are drawn at once.
    for (n, hazard) in [(150, 0.01), (3, 0.4), (4000, 0.03)] {
        let inputs = Inputs { exit_hazard: [0.5, hazard, hazard, hazard, hazard], initial_members: n, ..week() };
        let p = 1.0 - (1.0 - hazard).powi(7);
        is_binomial("exits of a week", u64::from(n), p, &told(inputs.clone(), Kpi::Exits, 1.0));
        // With a fifth of the efficiency, five days' worth of leaving a day.
        let strained = Inputs { admins: Admins::Always(1.0), span_ok: 1.0, span_bad: 1.001, span_loss: 1.0, ..inputs };
        if n == 150 {
            let p = 1.0 - (1.0 - hazard).powi(35);
            is_binomial("exits of a week under strain", 150, p, &told(strained, Kpi::Exits, 1.0));
        }
    }
}

#[test]
fn each_standing_has_its_own_hazard() {
    for layer in 0..4 {
        let mut exit_hazard = [0.9; 5];
        exit_hazard[layer + 1] = 0.05;
        let inputs = Inputs { exit_hazard, ..all_in(layer, 80) };
        is_binomial("exits", 80, 1.0 - 0.95_f64.powi(7), &told(inputs, Kpi::Exits, 1.0));
    }
    // Today's joins may leave today: whoever joins on day t has 7 − t days to do so.
    let inputs =
        Inputs { onboarding_days: 14, exit_hazard: [0.1, 0.0, 0.0, 0.0, 0.0], channels: vec![channel(5.0)], ..week() };
    let gone: f64 = (1..=7).map(|days| 5.0 * (1.0 - 0.9_f64.powi(days))).sum();
    is_poisson("exits of new members", gone, &told(inputs, Kpi::Exits, 1.0));
}

#[test]
fn certain_exits_are_certain() {
    let inputs = Inputs { exit_hazard: [1.0; 5], initial_members: 60, channels: vec![channel(5.0)], ..week() };
    assert_eq!(means(&run(&inputs), Series::Members), [0.0; 7]);
    assert_eq!(Expected::of(&inputs).series(Series::Members), [0.0; 7]);
}

#[test]
fn overload_makes_members_leave_the_next_day() {
    let inputs = Inputs {
        exit_hazard: [0.02; 5],
        speak: [1.0; 5],
        messages_per_speaker: [10.0; 5],
        overload_messages: Some(50.0),
        overload_exit: 0.5,
        initial_members: 200,
        ..week()
    };
    // One quiet day, then six after an overload: 1 + 6 · 1.5 days' worth.
    is_binomial("exits", 200, 1.0 - 0.98_f64.powi(10), &told(inputs, Kpi::Exits, 1.0));
}

#[test]
fn efficiency_falls_with_the_span() {
    let inputs = Inputs { span_ok: 50.0, span_bad: 200.0, span_loss: 0.4, ..small() };
    for (members, efficiency) in [(0.0, 1.0), (50.0, 1.0), (125.0, 0.8), (200.0, 0.6), (350.0, 0.2), (900.0, 0.2)] {
        close(inputs.efficiency(members, 1.0), efficiency);
        close(inputs.efficiency(members * 3.0, 3.0), efficiency);
    }
    let results = run(&Inputs { admins: Admins::Always(1.0), initial_members: 125, ..inputs });
    close(results.band(Series::Efficiency)[0].mean, 0.8);
}

#[test]
fn members_move_by_the_law_of_the_model() {
    // Ordinary members only; who has moved stays. Who is active speaks, so that the last day's speakers are those.
    let speak = [0.0, 0.0, 1.0, 0.0, 0.0];
    let moves =
        |up: f64, down: f64| Inputs { speak, move_up: [0.0, up, 0.0], move_down: [0.0, 0.0, down], ..all_in(2, 120) };
    let active = |up: f64, down: f64| up * (1.0 - (1.0 - up - down).powi(7)) / (up + down);
    for (up, down) in [(0.03, 0.02), (0.5, 0.3), (0.01, 0.0)] {
        is_binomial("active", 120, active(up, down), &told(moves(up, down), Kpi::SpeakerShare, 120.0));
    }
    // With a fifth of the efficiency, a fifth of the moves up; those down are as they were.
    let strained =
        Inputs { admins: Admins::Always(1.0), span_ok: 1.0, span_bad: 1.001, span_loss: 1.0, ..moves(0.2, 0.1) };
    is_binomial("active under strain", 120, active(0.04, 0.1), &told(strained, Kpi::SpeakerShare, 120.0));
    // More than everybody cannot move: up is drawn first, down gets the rest.
    is_binomial("active, and all moved", 120, 0.7, &told(moves(0.7, 0.9), Kpi::SpeakerShare, 120.0));
}

#[test]
fn each_step_of_the_ladder_has_its_own_move() {
    let rows = [
        (3, 2, [0.05, 0.0, 0.0], [0.0; 3]),
        (2, 1, [0.0, 0.05, 0.0], [0.0; 3]),
        (1, 0, [0.0, 0.0, 0.05], [0.0; 3]),
        (0, 1, [0.0; 3], [0.05, 0.0, 0.0]),
        (1, 2, [0.0; 3], [0.0, 0.05, 0.0]),
        (2, 3, [0.0; 3], [0.0, 0.0, 0.05]),
    ];
    for (from, to, move_up, move_down) in rows {
        let mut speak = [0.0; 5];
        speak[to + 1] = 1.0;
        let inputs = Inputs { speak, move_up, move_down, ..all_in(from, 90) };
        close(Expected::of(&inputs).kpis[Kpi::SpeakerShare as usize].unwrap(), 1.0 - 0.95_f64.powi(7));
        is_binomial("movers", 90, 1.0 - 0.95_f64.powi(7), &told(inputs, Kpi::SpeakerShare, 90.0));
    }
}

#[test]
fn both_cohorts_move_and_leave_alike() {
    // Cohorts are told apart from day 30 to day 59; nothing about a member may depend on it.
    let inputs = Inputs {
        horizon_days: 66,
        runs: 1500,
        capacity: 5000,
        channels: vec![channel(4.0)],
        exit_hazard: [0.02, 0.01, 0.01, 0.01, 0.01],
        move_up: [0.05, 0.04, 0.03],
        move_down: [0.04, 0.05, 0.06],
        initial_members: 40,
        ..quiet()
    };
    let (expected, results) = (Expected::of(&inputs), run(&inputs));
    for series in [Series::Core, Series::Active, Series::Ordinary, Series::Lurker] {
        for (day, (mean, expected)) in means(&results, series).iter().zip(expected.series(series)).enumerate() {
            let error = (expected / f64::from(inputs.runs)).sqrt();
            assert!((mean - expected).abs() < 4.5 * error + 1e-9, "{series:?}, day {day}: {mean} is not {expected}");
        }
    }
}

#[test]
fn retention_counts_the_first_month_at_the_end_of_the_second() {
    let with = |horizon_days| Inputs { horizon_days, exit_hazard: [0.01; 5], initial_members: 300, ..quiet() };
    close(Expected::of(&with(60)).kpis[Kpi::MonthTwoRetention as usize].unwrap(), 0.99_f64.powi(60));
    is_binomial("kept", 300, 0.99_f64.powi(60), &told(with(61), Kpi::MonthTwoRetention, 300.0));
    assert_eq!(Expected::of(&with(59)).kpis[Kpi::MonthTwoRetention as usize], None);
    // Who joins in the second month is not among them.
    let late = Channel { first_day: 30, ..channel(50.0) };
    let inputs = Inputs { channels: vec![late], capacity: 5000, ..with(60) };
    close(Expected::of(&inputs).kpis[Kpi::MonthTwoRetention as usize].unwrap(), 0.99_f64.powi(60));
    is_binomial("kept beside others", 300, 0.99_f64.powi(60), &told(inputs, Kpi::MonthTwoRetention, 300.0));
}

#[test]
fn a_campaign_reaches_engages_and_sells() {
    let campaign = Campaign { day: 6, reach: 0.65, participation: 0.5, conversion: 0.4, ..Campaign::usual() };
    let inputs = Inputs { campaigns: vec![campaign], ..all_in(3, 200) };
    is_binomial("orders", 200, 0.65 * 0.5 * 0.4, &told(inputs.clone(), Kpi::Orders, 1.0));
    let priced = |order_cv| Inputs {
        campaigns: vec![Campaign { order_value: 50.0, order_cv, cost: 30.0, ..campaign }],
        ..inputs.clone()
    };
    assert_eq!(told(priced(0.0), Kpi::Revenue, 0.02), told(inputs.clone(), Kpi::Orders, 1.0));
    let results = run(&Inputs { runs: 4000, ..priced(0.8) });
    let error = 50.0 * (26.0 * (1.0 + 0.64) / 4000.0_f64).sqrt();
    assert!((mean(&results, Kpi::Revenue) - 26.0 * 50.0).abs() < 4.5 * error, "{}", mean(&results, Kpi::Revenue));
    assert_eq!(mean(&results, Kpi::Cost), 30.0);
}

#[test]
fn a_campaign_lifts_nobody_twice() {
    let campaign = Campaign { reach: 1.0, participation: 1.0, activation: 0.5, ..Campaign::usual() };
    let speak = [0.0, 0.0, 1.0, 0.0, 0.0];
    let once = Inputs { campaigns: vec![campaign], speak, ..all_in(3, 100) };
    assert_eq!(mean(&run(&once), Kpi::SpeakerShare), 0.0, "lurkers become ordinary, not active");
    let twice = Inputs { campaigns: vec![campaign, campaign], ..once };
    close(Expected::of(&twice).kpis[Kpi::SpeakerShare as usize].unwrap(), 0.25);
    is_binomial("lifted by both", 100, 0.25, &told(twice, Kpi::SpeakerShare, 100.0));
}

#[test]
fn a_campaign_after_the_end_does_not_take_place() {
    let inputs = Inputs { campaigns: vec![Campaign { day: 7, cost: 9.0, ..Campaign::usual() }], ..all_in(0, 50) };
    assert_eq!(mean(&run(&inputs), Kpi::Cost), 0.0);
    assert_eq!(Expected::of(&inputs).kpis[Kpi::Cost as usize], Some(0.0));
}

#[test]
fn members_speak_and_write() {
    let inputs = Inputs { speak: [0.0, 0.0, 0.0, 0.3, 0.0], ..all_in(2, 100) };
    is_binomial("speakers of the last day", 100, 0.3, &told(inputs, Kpi::SpeakerShare, 100.0));
    let mean = [0.0, 0.0, 0.0, 0.27, 0.0];
    let inputs = Inputs { speak: [1.0; 5], messages_per_speaker: mean, ..all_in(2, 25) };
    is_poisson("messages of a week", 25.0 * 7.0 * 0.27, &told(inputs, Kpi::MessagesPerMember, 25.0 * 7.0));
}

#[test]
fn who_spoke_may_order_without_a_campaign() {
    let inputs = Inputs { speak: [0.5; 5], base_conversion: 0.1, ..all_in(1, 60) };
    is_binomial("orders of a week", 420, 0.05, &told(inputs.clone(), Kpi::Orders, 1.0));
    assert_eq!(mean(&run(&inputs), Kpi::Revenue), 0.0, "no campaign says what an order is worth");
    let campaigns = [20.0, 40.0].map(|order_value| Campaign { day: 300, order_value, ..Campaign::usual() });
    let priced = Expected::of(&Inputs { campaigns: campaigns.to_vec(), ..inputs });
    close(priced.kpis[Kpi::Revenue as usize].unwrap(), 21.0 * 30.0);
}

#[test]
fn members_invite_and_the_invited_join_tomorrow() {
    let referral = Referral { invites_per_week: 1.4, invite_joins: 0.5, cost_per_join: 1.0 };
    let inputs =
        Inputs { referral, onboarding_days: 14, layer_mix: [0.5, 0.5, 0.0, 0.0], initial_members: 60, ..week() };
    // Who is new invites nobody; who was invited on the last day is paid for and not there yet.
    is_poisson("joins of six days", 60.0 * 0.1 * 6.0, &told(inputs.clone(), Kpi::Joins, 1.0));
    is_poisson("paid for on seven days", 60.0 * 0.1 * 7.0, &told(inputs, Kpi::Cost, 1.0));
    let lurkers = Inputs { referral, ..all_in(3, 60) };
    assert_eq!(mean(&run(&lurkers), Kpi::Joins), 0.0, "lurkers invite nobody");
}

#[test]
fn money_is_what_comes_in_and_goes_out() {
    let inputs = Inputs { horizon_days: 10, hour_cost: 7.0, admins: Admins::Always(3.0), margin: 0.5, ..quiet() };
    let campaign = Campaign {
        reach: 1.0,
        participation: 1.0,
        conversion: 1.0,
        order_value: 20.0,
        cost: 90.0,
        ..Campaign::usual()
    };
    let inputs = Inputs { campaigns: vec![campaign], initial_members: 100, ..inputs };
    for kpis in [Expected::of(&inputs).kpis.map(Option::unwrap_or_default), kpi_means(&inputs)] {
        close(kpis[Kpi::Revenue as usize], 2000.0);
        close(kpis[Kpi::Cost as usize], 300.0);
        close(kpis[Kpi::Profit as usize], 700.0);
        close(kpis[Kpi::Return as usize], 700.0 / 300.0);
    }
}

fn kpi_means(inputs: &Inputs) -> [f64; Kpi::COUNT] {
    let results = run(inputs);
    let mut means = [0.0; Kpi::COUNT];
    means.iter_mut().zip(&results.kpis).for_each(|(mean, kpi)| *mean = kpi.spread.map_or(0.0, |spread| spread.mean));
    means
}

#[test]
fn figures_that_mean_nothing_are_not_given() {
    let nobody = Inputs { horizon_days: 60, ..quiet() };
    let results = run(&nobody);
    for (kpi, is_given) in [
        (Kpi::MembersEnd, true),
        (Kpi::FillDay, false),
        (Kpi::WeeklyExitShare, false),
        (Kpi::MonthTwoRetention, false),
        (Kpi::SpeakerShare, false),
        (Kpi::MessagesPerMember, false),
        (Kpi::Cost, true),
        (Kpi::Return, false),
    ] {
        assert_eq!(results.kpi(kpi).spread.is_some(), is_given, "{kpi:?}");
        assert_eq!(Expected::of(&nobody).kpis[kpi as usize].is_some(), is_given, "{kpi:?}, expected");
    }
    assert!(results.funnel.iter().all(|stage| stage.rate.is_none() && stage.mean == 0.0));
}

#[test]
fn without_channels_nobody_joins() {
    let inputs = Inputs { channels: Vec::new(), initial_members: 80, ..small() };
    let results = run(&inputs);
    assert_eq!(mean(&results, Kpi::Joins), 0.0);
    assert!(mean(&results, Kpi::MembersEnd) < 80.0);
}

#[test]
fn into_a_full_group_come_as_many_as_leave() {
    let inputs = Inputs { capacity: 100, initial_members: 100, channels: vec![channel(50.0)], ..small() };
    let results = run(&inputs);
    assert!(results.band(Series::Members).iter().all(|day| day.quantiles[4] <= 100.0));
    assert_eq!(results.kpi(Kpi::FillDay).spread.unwrap().quantiles[3], 0.0, "full from the first day on");
    let (joins, exits) = (mean(&results, Kpi::Joins), mean(&results, Kpi::Exits));
    assert!(joins > 0.0 && joins <= exits);
}

#[test]
fn targets_are_met_by_a_share_of_the_runs() {
    let engine = Engine::new(Inputs { runs: 400, ..busy() }).unwrap();
    let part = engine.run_range(0..400);
    let told = part.told();
    let median = part.results(&engine).kpi(Kpi::Joins).spread.unwrap().quantiles[2];
    let (above, below) =
        (told.share_met(Kpi::Joins, Aim::AtLeast(median)), told.share_met(Kpi::Joins, Aim::AtMost(median)));
    assert!((0.5..0.6).contains(&above) && (0.5..0.6).contains(&below), "{above} {below}");
    assert_eq!(told.share_met(Kpi::Joins, Aim::AtLeast(0.0)), 1.0);
    assert_eq!(told.share_met(Kpi::FillDay, Aim::AtLeast(0.0)), part.results(&engine).kpi(Kpi::FillDay).defined);
}

#[test]
fn the_funnel_follows_people_from_scan_to_order() {
    let results = run(&busy());
    let of = |series: Series| results.funnel.iter().find(|stage| stage.series == series).unwrap();
    close(of(Series::Joins).mean, mean(&results, Kpi::Joins));
    close(of(Series::Orders).mean, mean(&results, Kpi::Orders));
    close(of(Series::Done).rate.unwrap(), of(Series::Done).mean / of(Series::Scans).mean);
    assert!((of(Series::Done).rate.unwrap() - 0.6).abs() < 0.02);
    assert_eq!(of(Series::Scans).rate, None, "nothing stands before it");
    assert_eq!(of(Series::Done).bar, Some(600));
}

/// Numbers that are spread out, that are often equal, of which one is far from all others, that are all the same, or of
/// which half are nothing.
const KINDS: [fn(u64) -> f64; 5] = [
    |n| n as f64 / 1e9 - 300.0,
    |n| (n % 7) as f64 - 3.0,
    |n| if n.is_multiple_of(1000) { 1e12 } else { (n % 4000) as f64 },
    |_| 4.5,
    |n| if n.is_multiple_of(2) { (n as f64 / 1e11).exp() - 1.0 } else { 0.0 },
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn quantiles_of_many_numbers_are_those_of_the_sorted_ones(
        kind in 0..KINDS.len(),
        numbers in proptest::collection::vec(0_u64..1 << 40, 1..3000),
    ) {
        let mut values: Vec<f64> = numbers.into_iter().map(KINDS[kind]).collect();
        let mut sorted = values.clone();
        sorted.sort_by(f64::total_cmp);
        let expected = LEVELS.map(|level| {
            let place = (sorted.len() - 1) as f64 * level;
            let (below, above) = (sorted[place as usize], sorted[(place as usize + 1).min(sorted.len() - 1)]);
            below + (above - below) * place.fract()
        });
        prop_assert_eq!(Spread::of_values(&mut values, 0.0).unwrap().quantiles, expected);
    }
}

#[test]
fn quantiles_are_of_type_7() {
    // As R's quantile(c(1, 2, 4, 8, 16, 32), c(.05, .25, .5, .75, .95), type = 7).
    let values = [1.0, 2.0, 4.0, 8.0, 16.0, 32.0];
    let expected = [1.25, 2.5, 6.0, 14.0, 28.0];
    let pairs = values.map(|value| (value, 1));
    let mut shuffled = [8.0, 1.0, 32.0, 4.0, 16.0, 2.0];
    for spread in [Spread::of_pairs(&pairs, 63.0), Spread::of_values(&mut shuffled, 63.0)] {
        let spread = spread.unwrap();
        close(spread.mean, 10.5);
        spread.quantiles.iter().zip(expected).for_each(|(found, expected)| close(*found, expected));
    }
    let twice = Spread::of_pairs(&[(3.0, 2), (5.0, 3)], 21.0).unwrap();
    let mut spelled = [3.0, 3.0, 5.0, 5.0, 5.0];
    assert_eq!(Some(twice), Spread::of_values(&mut spelled, 21.0));
    assert_eq!(Spread::of_pairs(&[], 0.0), None);
    assert_eq!(Spread::of_values(&mut [], 0.0), None);
}
