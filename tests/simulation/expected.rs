//! The expected mode: against hand calculations, against the runs, and in which direction it moves.

use qunce::domain::code::Code;
use qunce::playbook::claims;
use qunce::simulation::expected::Expected;
use qunce::simulation::inputs::{Admins, Campaign, Channel, Inputs, Referral};
use qunce::simulation::series::{Kpi, Series};

use crate::support::{busy, channel, close, means, quiet, run, small};

fn kpi(inputs: &Inputs, kpi: Kpi) -> f64 {
    Expected::of(inputs).kpis[kpi as usize].unwrap()
}

#[test]
fn the_runs_mean_is_what_is_expected() {
    // Nothing that is not linear: no overload, span, referral, campaign or cap.
    let inputs = Inputs {
        horizon_days: 63,
        runs: 1500,
        capacity: 5000,
        join_gates: Vec::new(),
        channels: vec![
            Channel { growth_per_week: 0.05, weekday: [1.0, 1.0, 1.0, 1.0, 1.0, 1.5, 0.5], ..channel(12.0) },
            Channel { dispersion: Some(3.0), cost_per_scan: 0.5, first_day: 5, last_day: 40, ..channel(6.0) },
        ],
        base_conversion: 0.02,
        initial_members: 120,
        ..small()
    };
    let (expected, results) = (Expected::of(&inputs), run(&inputs));
    let runs = f64::from(inputs.runs);
    for &series in &Series::ALL[..Series::COUNTS] {
        for (day, band) in results.band(series).iter().enumerate() {
            let expected = expected.series(series)[day];
            // The middle 90 % of a bell curve are 3.29 deviations wide; of narrow counts they may be none.
            let deviation = ((band.quantiles[4] - band.quantiles[0]) / 3.29).max(expected.sqrt());
            let error = deviation / runs.sqrt();
            assert!(
                (band.mean - expected).abs() <= 4.5 * error + 1e-9,
                "{series:?}, day {day}: {} is not {expected}",
                band.mean
            );
        }
    }
    for &kpi in
        [Kpi::MembersEnd, Kpi::Joins, Kpi::Exits, Kpi::Cost, Kpi::MonthTwoRetention, Kpi::MessagesPerMember].iter()
    {
        let (expected, spread) = (expected.kpis[kpi as usize].unwrap(), results.kpi(kpi).spread.unwrap());
        let error = (spread.quantiles[4] - spread.quantiles[0]) / 3.29 / runs.sqrt();
        // Ratios have a bias of the order of one over the members.
        assert!(
            (spread.mean - expected).abs() <= 4.5 * error + 1e-3 * expected,
            "{kpi:?}: {} is not {expected}",
            spread.mean
        );
    }
}

#[test]
fn with_everything_at_once_the_two_modes_stay_near() {
    let inputs = Inputs { runs: 300, ..busy() };
    let (expected, results) = (Expected::of(&inputs), run(&inputs));
    for series in [Series::Members, Series::Scans, Series::Speakers, Series::Messages] {
        for (mean, expected) in means(&results, series).iter().zip(expected.series(series)) {
            assert!((mean - expected).abs() <= 0.1 * expected + 2.0, "{series:?}: {mean} is far from {expected}");
        }
    }
}

/// The weekly exit of a settled group in percent of a month: no overload, all layers as S2 has them.
#[test]
fn a_settled_group_loses_at_most_five_percent_a_month() {
    let inputs = Inputs { horizon_days: 30, channels: Vec::new(), initial_members: 450, ..small() };
    let lost = kpi(&inputs, Kpi::Exits) / 450.0;
    assert!(lost > 0.02 && lost <= 0.05, "S4-6-metric-exit-5: {lost}");
}

#[test]
fn s1_s_stages_fill_the_seats_that_the_planner_works_out() {
    // 200 scans × 60 % = 120 a day: 500 seats are full on the fifth day, a month fills 7.2 groups.
    let inputs = Inputs { channels: vec![channel(200.0)], questionnaire_done: 0.6, ..quiet() };
    let joins = Expected::of(&Inputs { horizon_days: 30, groups_max: 8, open_next_at: 0.5, ..inputs.clone() });
    close(joins.kpis[Kpi::Joins as usize].unwrap(), 3600.0);
    let one = Expected::of(&inputs);
    assert_eq!(one.series(Series::Members)[..6], [120.0, 240.0, 360.0, 480.0, 500.0, 500.0]);
    assert_eq!(one.kpis[Kpi::FillDay as usize], Some(4.0), "full on the fifth day, which is day 4");
}

#[test]
fn fission_below_one_does_not_sustain_itself() {
    // 100 × 3 × 60 % = 180 who pass; of those 40 % stay a month, 72: 1.8 for each of 100 before, and 0.72 after.
    let inputs = quiet();
    let referral = Referral { invites_per_week: 3.0, invite_joins: 0.6, cost_per_join: 0.0 };
    let inputs = Inputs { layer_mix: [1.0, 0.0, 0.0, 0.0], initial_members: 100, referral, ..inputs };
    let joins = |horizon_days| kpi(&Inputs { horizon_days, onboarding_days: 14, ..inputs.clone() }, Kpi::Joins);
    // Six days of invitations have led to joins, and who is new invites nobody; a day later the seventh has.
    close(joins(7), 180.0 / 7.0 * 6.0);
    close(joins(8), 180.0);
    let hazard = 1.0 - 0.4_f64.powf(1.0 / 30.0);
    let invited = Inputs { horizon_days: 30, initial_members: 180, exit_hazard: [hazard; 5], ..quiet() };
    let stayed = kpi(&invited, Kpi::MembersEnd);
    close(stayed, 72.0);
    close(stayed / 100.0, 0.72);
}

#[test]
fn growth_at_the_bars_fills_a_group_of_500_from_100_in_21_days_or_33_weeks() {
    // By 8 % a day, which whole people below it take a day longer for (tests/checkup/sense.rs); by 5 % a week.
    for (days, share, expected) in [(1.0, 0.08_f64, 21.0), (7.0, 0.05, 33.0)] {
        let daily = (1.0 + share).powf(1.0 / days) - 1.0;
        let referral = Referral { invites_per_week: daily * 7.0, invite_joins: 1.0, cost_per_join: 0.0 };
        let inputs = Inputs {
            horizon_days: 365,
            capacity: 500,
            initial_members: 100,
            layer_mix: [1.0, 0.0, 0.0, 0.0],
            onboarding_days: 0,
            referral,
            ..quiet()
        };
        // Invitations of a day lead to joins on the next: day 0 has none.
        let filled = kpi(&inputs, Kpi::FillDay);
        assert_eq!((filled / days).ceil(), expected, "day {filled}");
    }
}

#[test]
fn to_grow_by_five_percent_a_week_more_than_six_must_come() {
    // 5 % a month are 1.18 % a week: net 5 % are 6.18 % gross.
    let hazard = 1.0 - 0.95_f64.powf(12.0 / 364.0);
    let inputs = Inputs { horizon_days: 7, capacity: 5000, initial_members: 1000, exit_hazard: [hazard; 5], ..quiet() };
    let gross = 0.05 + kpi(&inputs, Kpi::WeeklyExitShare);
    assert!((gross - 0.0618).abs() < 5e-5, "{gross}");
    // All of them on the last day, on which at most one of six hundred of them leaves again.
    let last = Channel { first_day: 6, last_day: 6, ..channel(1000.0 * gross) };
    let grown = kpi(&Inputs { channels: vec![last], ..inputs }, Kpi::MembersEnd);
    assert!((grown - 1050.0).abs() < 0.2, "{grown}");
}

#[test]
fn turnover_that_grows_by_the_bar_compounds() {
    let bar = f64::from(claims::GMV_GROWTH_BAR.tenths()) / 1000.0;
    let after = |months| (10_000.0 * (1.0 + bar).powi(months) * 100.0).round() / 100.0;
    assert_eq!([3, 12].map(after), [15_208.75, 53_502.50]);
}

#[test]
fn a_relative_rise_of_exits_is_what_overload_brings() {
    // A base of 1 % rises to 1.23 % (the reading that the model takes), in hazards: 1 − 0.99^1.23.
    let inputs = Inputs {
        initial_members: 100,
        exit_hazard: [0.01; 5],
        speak: [1.0; 5],
        messages_per_speaker: [1.0; 5],
        overload_messages: Some(50.0),
        ..quiet()
    };
    let exits = Expected::of(&inputs);
    close(exits.series(Series::Exits)[0], 1.0);
    close(exits.series(Series::Exits)[1], 99.0 * (1.0 - 0.99_f64.powf(1.23)));
    // Read as points it would be 24 %, twenty times as many.
    let share = exits.series(Series::Exits)[1] / 99.0;
    assert!((share - 0.0123).abs() < 1e-4 && share * 19.0 < 0.01 + 0.23, "{share}");
}

#[test]
fn weeks_at_the_bar_compound() {
    // 15 % a week leave 52.2 % after four weeks.
    let hazard = 1.0 - 0.85_f64.powf(1.0 / 7.0);
    let inputs = Inputs { horizon_days: 28, initial_members: 400, exit_hazard: [hazard; 5], ..quiet() };
    close(kpi(&inputs, Kpi::MembersEnd), 400.0 * 0.85_f64.powi(4));
    close(kpi(&inputs, Kpi::WeeklyExitShare), 0.15);
}

#[test]
fn a_month_at_the_bar_is_so_much_a_week_and_a_year() {
    // 5 % a month are 1.18 % a week, over 52 weeks, and leave 54.0 % after a year.
    let hazard = 1.0 - 0.95_f64.powf(12.0 / 364.0);
    let inputs = Inputs { horizon_days: 364, initial_members: 450, exit_hazard: [hazard; 5], ..quiet() };
    close(kpi(&inputs, Kpi::MembersEnd), 450.0 * 0.95_f64.powi(12));
    let week = kpi(&inputs, Kpi::WeeklyExitShare);
    close(week, 1.0 - 0.95_f64.powf(12.0 / 52.0));
    assert!((week - 0.0118).abs() < 5e-5, "{week}");
    // Exits at 450: at most 22 a month, and 67 a week at S4's other bar.
    let month = kpi(&Inputs { horizon_days: 30, ..inputs.clone() }, Kpi::Exits);
    assert_eq!(month.floor(), 22.0);
    let bar = 1.0 - 0.85_f64.powf(1.0 / 7.0);
    let week = kpi(&Inputs { horizon_days: 7, exit_hazard: [bar; 5], ..inputs }, Kpi::Exits);
    assert_eq!(week.floor(), 67.0);
}

#[test]
fn who_is_kept_for_two_months_orders_at_the_bar() {
    // 3,600 qualified fill 7.2 groups; 40 % are kept, 1,440, and 8 % of those order, 115.2.
    let hazard = 1.0 - 0.4_f64.powf(1.0 / 60.0);
    let all = Campaign { day: 59, reach: 1.0, participation: 1.0, conversion: 0.08, ..Campaign::usual() };
    let inputs = Inputs {
        horizon_days: 60,
        groups_max: 8,
        initial_members: 3600,
        exit_hazard: [hazard; 5],
        campaigns: vec![all],
        ..quiet()
    };
    close(kpi(&inputs, Kpi::MembersEnd), 1440.0);
    close(kpi(&inputs, Kpi::MonthTwoRetention), 0.4);
    close(kpi(&inputs, Kpi::Orders), 115.2);
}

#[test]
fn more_scans_never_lower_the_expected_joins() {
    for inputs in [small(), busy()] {
        let joins = (0..12).map(|step| {
            let mut inputs = inputs.clone();
            inputs.channels[0].scans_per_day = f64::from(step) * 8.0;
            kpi(&inputs, Kpi::Joins)
        });
        assert!(joins.collect::<Vec<f64>>().is_sorted());
    }
}

#[test]
fn more_admins_never_raise_the_exits() {
    let inputs = Inputs { initial_members: 450, channels: Vec::new(), ..small() };
    let exits = [1.0, 1.5, 2.0, 3.0, 5.0, 9.0, 12.0]
        .map(|people| kpi(&Inputs { admins: Admins::Always(people), ..inputs.clone() }, Kpi::Exits));
    assert!(exits.is_sorted_by(|a, b| a >= b), "{exits:?}");
    assert!(exits[0] > exits[6]);
}

#[test]
fn more_seats_never_lower_the_members() {
    let members = [50, 100, 200, 500, 1000]
        .map(|capacity| kpi(&Inputs { capacity, join_gates: Vec::new(), ..busy() }, Kpi::MembersEnd));
    assert!(members.is_sorted(), "{members:?}");
}
