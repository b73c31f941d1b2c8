//! What is asked of the engine: what matters most, which value reaches a goal, which scenario is better, A/B tests.

use qunce::simulation::ab::{Outcome, Question, read};
use qunce::simulation::engine::Engine;
use qunce::simulation::expected::Expected;
use qunce::simulation::goal::{Search, Seeker, confirm, seek};
use qunce::simulation::inputs::{Admins, Inputs};
use qunce::simulation::lever::{Kind, Lever};
use qunce::simulation::results::Aim;
use qunce::simulation::scenarios::difference;
use qunce::simulation::sensitivity::{tornado, turned};
use qunce::simulation::series::Kpi;
use statrs::distribution::{ContinuousCDF, Normal};

use crate::support::{busy, channel, close, small};

#[test]
fn every_lever_turns_its_own_number() {
    let inputs = busy();
    for lever in Lever::all(&inputs) {
        let (min, max) = lever.range();
        let before = lever.value(&inputs).unwrap();
        let to = if lever.kind() == Kind::Count { before + 1.0 } else { f64::midpoint(before, max.min(before + 1.0)) };
        let mut changed = inputs.clone();
        lever.set(&mut changed, to);
        close(lever.value(&changed).unwrap(), to);
        for other in Lever::all(&inputs).into_iter().filter(|other| *other != lever) {
            let is_mix = matches!((lever, other), (Lever::LayerMix(_), Lever::LayerMix(_)));
            assert!(
                is_mix || other.value(&changed) == other.value(&inputs),
                "{} changes {}",
                lever.name(),
                other.name()
            );
        }
        lever.set(&mut changed, max * 2.0 + 1.0);
        close(lever.value(&changed).unwrap(), max);
        lever.set(&mut changed, min - 1.0);
        close(lever.value(&changed).unwrap(), min);
    }
}

#[test]
fn levers_have_names_of_their_own() {
    let mut names: Vec<String> = Lever::all(&busy()).into_iter().map(Lever::name).collect();
    let n = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), n);
    for name in ["channels[1].dispersion", "move_up.core", "move_down.lurker", "campaigns[0].participation"] {
        assert!(names.iter().any(|it| it == name), "{name}");
    }
}

#[test]
fn a_mix_still_adds_up_and_admins_change_in_proportion() {
    let mut inputs = busy();
    Lever::LayerMix(0).set(&mut inputs, 0.4);
    close(inputs.layer_mix.iter().sum(), 1.0);
    Lever::LayerMix(0).set(&mut inputs, 1.0);
    Lever::LayerMix(0).set(&mut inputs, 0.1);
    close(inputs.layer_mix.iter().sum(), 1.0);
    inputs.admins = Admins::Daily(vec![2.0, 4.0]);
    Lever::Admins.set(&mut inputs, 3.0);
    assert_eq!(inputs.admins, Admins::Daily(vec![3.0, 6.0]));
}

#[test]
fn a_fifth_is_a_fifth_of_the_odds_or_of_the_amount() {
    close(turned(Lever::QuestionnaireDone, 0.6, 0.2), 0.72 / (0.72 + 0.4));
    close(turned(Lever::QuestionnaireDone, 1.0, -0.2), 1.0);
    close(turned(Lever::ScansPerDay(0), 20.0, -0.2), 16.0);
    close(turned(Lever::GrowthPerWeek(0), -0.5, 0.2), -0.4);
    close(turned(Lever::GroupsMax, 2.0, 0.2), 3.0);
    close(turned(Lever::Capacity, 5000.0, 0.2), 5000.0);
}

#[test]
fn the_tornado_ranks_what_matters() {
    let bars = tornado(&small(), Kpi::Joins);
    let swings: Vec<f64> = bars.iter().map(|bar| bar.swing().unwrap_or(-1.0)).collect();
    assert!(swings.is_sorted_by(|a, b| a >= b));
    assert_eq!(bars[0].lever, Lever::ScansPerDay(0));
    let bar = |lever: Lever| bars.iter().find(|bar| bar.lever == lever);
    let scans = bar(Lever::ScansPerDay(0)).unwrap();
    assert!(scans.figures[0].unwrap() < scans.figures[1].unwrap());
    close(bar(Lever::Margin).unwrap().swing().unwrap(), 0.0);
    assert!(bar(Lever::HourCost).is_none(), "what is zero has no fifth");
}

#[test]
fn a_goal_is_found_and_confirmed() {
    let inputs = small();
    let (lever, aim) = (Lever::ScansPerDay(0), Aim::AtLeast(300.0));
    let Search::Found { value, figure } = seek(&inputs, lever, Kpi::Joins, aim) else { panic!("within reach") };
    assert!((300.0..300.01).contains(&figure), "{figure}");
    let share = confirm(&inputs, lever, value, Kpi::Joins, aim).unwrap();
    assert!((0.3..0.7).contains(&share), "as often as not: {share}");
    // The other way: fewer exits by better questionnaires is out of reach, by fewer people it is not.
    let aim = Aim::AtMost(3.0);
    let Search::Found { value, figure } = seek(&inputs, lever, Kpi::Exits, aim) else { panic!("within reach") };
    assert!(value < 20.0 && figure <= 3.0 && figure > 2.99, "{value} {figure}");
}

#[test]
fn a_goal_that_is_met_needs_nothing() {
    let inputs = small();
    let joins = Expected::of(&inputs).kpis[Kpi::Joins as usize].unwrap();
    let found = seek(&inputs, Lever::WaitlistLoss, Kpi::Joins, Aim::AtLeast(10.0));
    assert_eq!(found, Search::Found { value: 0.3, figure: joins });
}

#[test]
fn a_goal_out_of_reach_is_said_to_be() {
    let Search::OutOfReach { best: Some((value, figure)) } =
        seek(&small(), Lever::QuestionnaireDone, Kpi::MembersEnd, Aim::AtLeast(499.0))
    else {
        panic!("20 scans a day fill no 500 seats in 35 days")
    };
    assert!(value > 0.99 && figure < 499.0);
    assert_eq!(seek(&small(), Lever::Dispersion(0), Kpi::Joins, Aim::AtLeast(1.0)), Search::NoLever);
    let never = seek(&small(), Lever::Margin, Kpi::MonthTwoRetention, Aim::AtLeast(0.1));
    assert_eq!(never, Search::OutOfReach { best: None }, "there is no second month");
}

#[test]
fn a_count_is_found_whole() {
    let inputs = Inputs { channels: vec![channel(200.0)], join_gates: Vec::new(), ..small() };
    let found = seek(&inputs, Lever::GroupsMax, Kpi::MembersEnd, Aim::AtLeast(1200.0));
    assert!(matches!(found, Search::Found { value: 3.0, .. }), "{found:?}");
}

#[test]
fn scenarios_on_the_same_numbers_differ_by_what_differs() {
    let part = |inputs: Inputs| Engine::new(inputs).unwrap().run_range(0..400).told();
    let base = part(small());
    let better = part(Inputs { questionnaire_passed: 0.85, ..small() });
    let told = difference(Kpi::Joins, &better, &base);
    let (spread, error) = (told.spread.unwrap(), told.error.unwrap());
    assert!(spread.mean > 5.0 * error, "{told:?}");
    // On other numbers the same difference is far less sure.
    let other = part(Inputs { questionnaire_passed: 0.85, seed: 2, ..small() });
    let apart = difference(Kpi::Joins, &other, &base);
    assert!(apart.error.unwrap() > 1.5 * error, "{} {error}", apart.error.unwrap());
    let itself = difference(Kpi::Joins, &base, &base);
    assert_eq!((itself.spread.unwrap().mean, itself.error, itself.higher), (0.0, Some(0.0), Some(0.0)));
    assert_eq!(difference(Kpi::MonthTwoRetention, &base, &base).spread, None);
}

#[test]
fn a_test_is_as_large_as_the_textbooks_have_it() {
    // Fleiss: 0.15 against 0.20 at 5 % and 80 % takes 906 each; 0.5 against 0.6 takes 388.
    for (rate, difference, alpha, power, each) in [
        (0.15, 0.05, 0.05, 0.8, 906),
        (0.5, 0.1, 0.05, 0.8, 388),
        (0.6, -0.1, 0.05, 0.8, 388),
        (0.1, 0.1, 0.01, 0.9, 379),
    ] {
        let size = Question { rate, difference, alpha, power }.size(40.0).unwrap();
        assert!(size.each.abs_diff(each) <= 2, "{rate} {difference}: {}", size.each);
        assert_eq!(size.days, Some((2 * size.each).div_ceil(40)));
    }
    let question = Question { rate: 0.15, difference: 0.05, alpha: 0.05, power: 0.8 };
    assert_eq!(question.size(0.0).unwrap().days, None, "nobody comes");
    for (refused, field) in [
        (Question { rate: 0.0, ..question }, "rate"),
        (Question { difference: 0.0, ..question }, "difference"),
        (Question { difference: 0.9, ..question }, "rate + difference"),
        (Question { alpha: 0.6, ..question }, "alpha"),
        (Question { power: 0.4, ..question }, "power"),
        (Question { power: f64::NAN, ..question }, "power"),
    ] {
        assert_eq!(refused.size(10.0).unwrap_err().field, field);
    }
}

#[test]
fn a_result_is_read_as_the_textbooks_have_it() {
    let group = |people, successes| Outcome { people, successes };
    // Newcombe (1998), table II (a): 56/70 against 48/80, method 10: 0.0524 to 0.3339.
    let verdict = read([group(80, 48), group(70, 56)], 0.05).unwrap();
    assert!((verdict.interval[0] - 0.0524).abs() < 5e-5 && (verdict.interval[1] - 0.3339).abs() < 5e-5, "{verdict:?}");
    let pooled: f64 = 104.0 / 150.0;
    let z = 0.2 / (pooled * (1.0 - pooled) * (1.0 / 80.0 + 1.0 / 70.0)).sqrt();
    assert!((verdict.p_value - 2.0 * Normal::new(0.0, 1.0).unwrap().sf(z)).abs() < 1e-9);
    assert!(verdict.is_significant);
    // Either way round.
    let back = read([group(70, 56), group(80, 48)], 0.05).unwrap();
    close(back.p_value, verdict.p_value);
    close(back.interval[0], -verdict.interval[1]);
    // Nobody succeeded: nothing is claimed, and the interval says what is possible.
    let none = read([group(10, 0), group(10, 0)], 0.05).unwrap();
    assert!(!none.is_significant && none.p_value == 1.0 && none.interval[1] > 0.2);
    for (groups, field) in [([group(0, 0), group(9, 1)], "people"), ([group(9, 10), group(9, 1)], "successes")] {
        assert_eq!(read(groups, 0.05).unwrap_err().field, field);
    }
    assert_eq!(read([group(9, 1); 2], 0.0).unwrap_err().field, "alpha");
}

#[test]
fn the_normal_law_is_as_statrs_has_it() {
    let normal = Normal::standard();
    let group = |people, successes| Outcome { people, successes };
    for alpha in [0.001, 0.01, 0.05, 0.1, 0.2, 0.5] {
        let z = normal.inverse_cdf(1.0 - alpha / 2.0);
        // Where nobody succeeded, Wilson's interval ends at z² / (n + z²); the difference's, at the same place.
        let none = read([group(1000, 0); 2], alpha).unwrap();
        assert!((none.interval[1] - z * z / (1000.0 + z * z)).abs() < 1e-9, "{alpha}: {none:?}");
        for power in [0.5, 0.8, 0.95, 0.999] {
            let (one, two) = (0.15_f64, 0.2_f64);
            let middle = f64::midpoint(one, two);
            let spread = z * (2.0 * middle * (1.0 - middle)).sqrt()
                + normal.inverse_cdf(power) * (one * (1.0 - one) + two * (1.0 - two)).sqrt();
            let size = Question { rate: one, difference: two - one, alpha, power }.size(1.0).unwrap();
            assert_eq!(size.each, (spread / (two - one)).powi(2).ceil() as u64, "{alpha} {power}");
        }
    }
    for successes in (100..=180).step_by(10) {
        let verdict = read([group(900, 135), group(900, successes)], 0.05).unwrap();
        let pooled = (135 + successes) as f64 / 1800.0;
        let z = verdict.difference.abs() / (pooled * (1.0 - pooled) * (2.0 / 900.0)).sqrt();
        assert!((verdict.p_value - 2.0 * normal.sf(z)).abs() < 1e-9, "{successes}");
    }
}

#[test]
fn a_search_that_is_taken_in_steps_is_the_same_search() {
    let inputs = small();
    let (lever, aim) = (Lever::ScansPerDay(0), Aim::AtLeast(300.0));
    let figure = |value: f64| {
        let mut inputs = inputs.clone();
        lever.set(&mut inputs, value);
        Expected::of(&inputs).kpis[Kpi::Joins as usize]
    };
    let mut seeker = Seeker::new(lever.value(&inputs).unwrap(), lever.range(), aim, figure);
    let (mut steps, mut search) = (0, None);
    while search.is_none() {
        search = seeker.step();
        steps += 1;
    }
    assert_eq!(search, Some(seek(&inputs, lever, Kpi::Joins, aim)));
    assert!((50..300).contains(&steps), "each step is one trial: {steps}");
}
