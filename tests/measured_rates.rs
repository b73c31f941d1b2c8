//! Rates of the forecast as they are measured: worked examples, their laws, taking them, and the forecast against what
//! happened.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::rc::Rc;

use proptest::prelude::*;
use qunce::domain::calendar::day::Day;
use qunce::domain::calendar::item::{At, Channel as Sent, Expected, Item, ItemId, When};
use qunce::domain::calendar::kind::Kind;
use qunce::domain::funnel::Experiment;
use qunce::domain::funnel::decimal::Decimal;
use qunce::domain::funnel::key::{Field, Key};
use qunce::domain::funnel::mark::Taking;
use qunce::domain::funnel::said::{Said, Saying};
use qunce::domain::hours::MinuteOfDay;
use qunce::domain::monitor::rate::{Beside, Over, Pair};
use qunce::domain::monitor::{Count, Days, Metric};
use qunce::domain::plan::{Plan, PlanId};
use qunce::domain::quantity::{Bounded, Counted, Percent};
use qunce::editing::apply;
use qunce::editing::calendar::{CalendarEdit, ItemsChange, ItemsLabel};
use qunce::editing::funnel::FunnelEdit;
use qunce::exchange::{decode, encode, sections};
use qunce::i18n::Lang;
use qunce::i18n::text::funnel::ab::Tests;
use qunce::measuring::ledger::Ledger;
use qunce::measuring::reader::{Reader, Settings};
use qunce::measuring::zone::Zone;
use qunce::simulation::engine::Engine;
use qunce::simulation::expected::Expected as Forecast;
use qunce::simulation::from_plan::origin::Origin;
use qunce::simulation::from_plan::{Derived, Ground};
use qunce::simulation::inputs::Inputs;
use qunce::simulation::quantiles::Spread;
use qunce::simulation::series::Series;
use qunce::templates;
use qunce::views::funnel::ab::{conclusion, counted, verdict};
use qunce::views::funnel::coverage::{Coverage, coverage, measured_members};
use qunce::views::measured::Group;
use qunce::views::measured::rates::{Measured, WINDOW, mean, rates, share};
use qunce::views::measured::turnout::turnouts;

/// The day on which the group opens: a Tuesday.
const OPENING: Day = Day::literal(2026, 9, 1);

fn on(n: i32) -> Day {
    OPENING.plus(n).unwrap()
}

/// Days from the opening on, each with these figures.
fn days(n: i32, figures: &[(Metric, i64)]) -> Days {
    let mut days = Days::default();
    for day in 0..n {
        put(&mut days, day, figures);
    }
    days
}

fn put(days: &mut Days, day: i32, figures: &[(Metric, i64)]) {
    for (metric, count) in figures {
        days.set(on(day), *metric, Some(Count::new(*count).unwrap()));
    }
}

/// A plan that opens on [`OPENING`] and holds a benefit on some days.
fn plan(held: &[i32]) -> Plan {
    let item = |day: i32| Item {
        kind: Kind::Benefit,
        channel: Sent::Group,
        when: Some(When { at: At::Day(on(day)), start: MinuteOfDay::at(20, 0) }),
        expected: Expected::new(Percent::literal(10), Percent::literal(20)),
        ..templates::blank_item()
    };
    let put = (0_u64..).zip(held).map(|(n, &day)| (ItemId::from_chance(n * 7919 + 1), Rc::new(item(day)))).collect();
    let plan = Rc::new(templates::blank(PlanId::new("rates").unwrap()));
    let plan = apply(&plan, &sections::edit(CalendarEdit::SetOpening(Some(OPENING))));
    let change = ItemsChange { label: ItemsLabel::Add, put, remove: Vec::new() };
    (*apply(&plan, &sections::edit(CalendarEdit::Items(change)))).clone()
}

fn ground(plan: &Plan) -> Rc<Ground> {
    Rc::new(Ground::new(plan, &sections::calendar(plan), &sections::entry(plan)))
}

fn derived(plan: &Plan) -> Derived {
    ground(plan).derive(&sections::funnel(plan), None)
}

fn measured(plan: &Plan, days: &Days, group: Option<&Group>) -> BTreeMap<String, Measured> {
    rates(days, group, &derived(plan), &ground(plan)).into_iter().map(|rate| (rate.key.code(), rate)).collect()
}

fn take(plan: &Plan, rates: &BTreeMap<String, Measured>) -> Plan {
    let takings = rates.values().filter_map(Measured::taking).collect();
    (*apply(&Rc::new(plan.clone()), &sections::edit(FunnelEdit::TakeMeasured(takings)))).clone()
}

#[track_caller]
fn close(found: f64, expected: f64) {
    assert!((found - expected).abs() < 5e-5, "{found} is not {expected}");
}

// ---- Worked examples -------------------------------------------------------------------------------------------

#[test]
fn intervals_are_those_of_the_books() {
    // Wilson's of 10 of 100, and of none of 20.
    let ten = share(10, 100).unwrap();
    close(ten.low, 0.0552);
    close(ten.high, 0.1744);
    let none = share(0, 20).unwrap();
    assert_eq!((none.value, none.low), (0.0, 0.0));
    close(none.high, 0.1611);
    // The exact interval of a count of 0 ends at 3.69, of 100 it is 81.36 to 121.63: Byar's is near.
    assert!((mean(0, 1).unwrap().high - 3.69).abs() < 0.1);
    let hundred = mean(100, 10).unwrap();
    assert_eq!(hundred.value, 10.0);
    assert!((hundred.low - 8.136).abs() < 0.01 && (hundred.high - 12.163).abs() < 0.01);
}

#[test]
fn exits_keep_the_proportions_of_the_layers_and_their_mean_is_what_was_measured() {
    // Nine evenings with 400 members, after each of which two left: 18 of 3,600 member-days; the first day has the
    // members of its own evening.
    let plan = plan(&[]);
    let days = days(10, &[(Metric::Members, 400), (Metric::Exits, 2)]);
    let found = measured(&plan, &days, None);
    let inputs = derived(&plan).inputs;
    let fields = ["core", "active", "ordinary", "lurker"].map(|layer| found[&format!("exit_hazard.{layer}")]);
    let mean: f64 = inputs.layer_mix.iter().zip(&fields).map(|(share, rate)| share * rate.value).sum();
    close(mean, 20.0 / 4000.0);
    let low: f64 = inputs.layer_mix.iter().zip(&fields).map(|(share, rate)| share * rate.low).sum();
    close(low, share(20, 4000).unwrap().low);
    for (rate, usual) in fields.iter().zip(&inputs.exit_hazard[1..]) {
        close(rate.value / fields[0].value, usual / inputs.exit_hazard[1]);
    }
    let lurker = fields[3];
    assert_eq!((lurker.n, lurker.over, lurker.from, lurker.until), (4000, Over::MemberDays, on(0), on(9)));
}

#[test]
fn exits_of_a_log_that_has_them_only_of_some_days_are_no_rate() {
    let mut sparse = days(7, &[(Metric::Members, 300)]);
    put(&mut sparse, 3, &[(Metric::Exits, 1)]);
    let has_rate = |days: &Days| measured(&plan(&[]), days, None).contains_key("exit_hazard.core");
    assert!(!has_rate(&sparse), "one of 300 on a day that was chosen for it");
    // Who forgot one day of a week has counted.
    (0..6).for_each(|day| put(&mut sparse, day, &[(Metric::Exits, 0)]));
    assert!(has_rate(&sparse));
}

#[test]
fn speakers_and_messages_come_out_as_they_were_counted() {
    let plan = plan(&[]);
    let days = days(5, &[(Metric::Members, 200), (Metric::Speakers, 30), (Metric::Messages, 75)]);
    let found = measured(&plan, &days, None);
    let mix = derived(&plan).inputs.layer_mix;
    let of = |list: &str| ["core", "active", "ordinary", "lurker"].map(|layer| found[&format!("{list}.{layer}")].value);
    let (speak, messages) = (of("speak"), of("messages_per_speaker"));
    let speakers: f64 = (0..4).map(|i| mix[i] * speak[i]).sum();
    close(speakers, 0.15);
    assert!(speak.iter().all(|chance| (0.0..=1.0).contains(chance)) && speak[0] > speak[1]);
    let sent: f64 = (0..4).map(|i| mix[i] * speak[i] * messages[i]).sum();
    close(sent / speakers, 2.5);
    assert_eq!((found["speak.core"].n, found["messages_per_speaker.core"].n), (1000, 150));
    // The forecast of a group that has those members says the same.
    let mut taken = derived(&take(&plan, &found)).inputs;
    (taken.initial_members, taken.onboarding_days, taken.horizon_days) = (200, 0, 7);
    taken.channels.clear();
    let forecast = Forecast::of(&taken);
    let first = |series| forecast.series(series)[0];
    assert!((first(Series::Speakers) / first(Series::Members) - 0.15).abs() < 0.005);
    assert!((first(Series::Messages) / first(Series::Speakers) - 2.5).abs() < 0.05);
}

#[test]
fn campaigns_are_measured_on_days_that_have_one() {
    let plan = plan(&[2, 4, 6, 6]);
    let mut days = days(8, &[(Metric::Members, 400), (Metric::Openers, 200), (Metric::Participants, 0)]);
    put(&mut days, 2, &[(Metric::Participants, 30), (Metric::Orders, 6)]);
    put(&mut days, 4, &[(Metric::Participants, 50), (Metric::Orders, 2)]);
    // Two were held on this day: whose participants they were nobody knows.
    put(&mut days, 6, &[(Metric::Participants, 190), (Metric::Orders, 190)]);
    let found = measured(&plan, &days, None);
    close(found["campaigns.reach"].value, 0.5);
    close(found["campaigns.participation"].value, 80.0 / 400.0);
    close(found["campaigns.conversion"].value, 8.0 / 80.0);
    assert_eq!((found["campaigns.participation"].n, found["campaigns.conversion"].n), (400, 80));
    // Where nobody counted who opened, those who took part of the members are divided by the reach.
    let mut unopened = days.clone();
    (0..8).for_each(|day| unopened.set(on(day), Metric::Openers, None));
    close(measured(&plan, &unopened, None)["campaigns.participation"].value, 80.0 / 800.0 / 0.65);
    // A plan without a campaign has nothing that such a rate could be of.
    let none = measured(&self::plan(&[]), &days, None);
    assert!(none.keys().all(|code| !code.starts_with("campaigns.")));
}

#[test]
fn members_at_the_start_are_those_of_the_first_day_or_before() {
    let plan = plan(&[]);
    let mut days = Days::default();
    put(&mut days, 5, &[(Metric::Members, 90)]);
    assert!(!measured(&plan, &days, None).contains_key("initial_members"), "growth would be counted twice");
    put(&mut days, -1, &[(Metric::Members, 34)]);
    put(&mut days, -9, &[(Metric::Members, 20)]);
    let found = measured(&plan, &days, None)["initial_members"];
    assert_eq!((found.value, found.low, found.high, found.until), (34.0, 34.0, 34.0, on(-1)));
}

#[test]
fn only_the_last_four_weeks_count() {
    let plan = plan(&[]);
    let mut days = days(WINDOW + 5, &[(Metric::Members, 100), (Metric::Exits, 1)]);
    (0..5).for_each(|day| put(&mut days, day, &[(Metric::Exits, 50)]));
    let found = measured(&plan, &days, None)["exit_hazard.core"];
    assert_eq!((found.n, found.from, found.until), (2800, on(5), on(WINDOW + 4)));
}

#[test]
fn what_rests_on_few_is_thin_and_what_was_counted_is_not() {
    let rate = |members: i64, n_days: i32| {
        measured(&plan(&[]), &days(n_days, &[(Metric::Members, members), (Metric::Exits, 0)]), None)
    };
    assert!(rate(2, 10)["exit_hazard.core"].is_thin());
    assert!(!rate(400, 10)["exit_hazard.core"].is_thin());
    assert!(!rate(2, 10)["initial_members"].is_thin());
}

#[test]
fn nothing_is_measured_of_nothing_and_of_what_cannot_be() {
    let plan = plan(&[]);
    assert!(measured(&plan, &Days::default(), None).is_empty());
    // More who spoke than there are, and exits of nobody.
    let days = days(3, &[(Metric::Members, 0), (Metric::Exits, 3), (Metric::Speakers, 9)]);
    let found = measured(&plan, &days, None);
    assert!(!found.contains_key("exit_hazard.core") && !found.contains_key("speak.core"), "{:?}", found.keys());
}

// ---- A group that was read -------------------------------------------------------------------------------------

/// A roster of ten over six weeks: one speaks five times every day, two say a word on every second day, three a word a
/// week, and four nothing.
fn group(has_roster: bool) -> Group {
    let mut lines = vec![r#"{"_type":"header","chatlab":{"version":"0.0.2"},"meta":{"name":"g"}}"#.to_owned()];
    if has_roster {
        lines.extend((0..10).map(|n| format!(r#"{{"_type":"member","platformId":"m{n}","accountName":"成员{n}"}}"#)));
    }
    // Noon in Shanghai on the opening day.
    let noon = 1_788_235_200_i64;
    for day in 0..42 {
        let mut say = |who: i32, times: i64| {
            lines.extend((0..times).map(|n| {
                let at = noon + day * 86_400 + i64::from(who) * 600 + n;
                format!(
                    r#"{{"_type":"message","sender":"m{who}","accountName":"成员{who}","timestamp":{at},"type":0,"content":"早{n}"}}"#
                )
            }));
        };
        say(0, 5);
        (1..3).filter(|who| (day + i64::from(*who)) % 2 == 0).for_each(|who| say(who, 1));
        (3..6).filter(|who| day % 7 == i64::from(*who)).for_each(|who| say(who, 1));
    }
    let settings = Settings { zone: Zone::shanghai(), charset: None, naming: None, most_refusals: 9 };
    let mut reader = Reader::new(settings, Ledger::default());
    reader.feed((lines.join("\n") + "\n").as_bytes()).unwrap();
    let (file, ledger) = reader.finish();
    assert_eq!(file.unwrap().refused, 0);
    Group::new(Rc::new(ledger.outcome()))
}

#[test]
fn a_group_that_was_read_is_measured_layer_by_layer() {
    let plan = plan(&[]);
    let days = days(10, &[(Metric::Members, 10), (Metric::Speakers, 5)]);
    let found = measured(&plan, &days, Some(&group(true)));
    assert!(found["layer_mix.lurker"].value >= 0.4, "four never spoke");
    let mix: f64 =
        ["core", "active", "ordinary", "lurker"].iter().map(|l| found[&format!("layer_mix.{l}")].value).sum();
    close(mix, 1.0);
    // Of those who never spoke none ever did: over four weeks of four people.
    assert_eq!(found["speak.lurker"].value, 0.0);
    assert!(found["speak.lurker"].high < 0.04 && found["speak.lurker"].n >= 112);
    // A layer that nobody is in keeps what the whole group tells.
    let of_talk = |code: &str| found.get(code).filter(|rate| rate.until == on(41));
    let counted = |code: &str| of_talk(code).map_or(0.0, |rate| rate.value * rate.n as f64);
    let spoken: f64 = ["core", "active", "ordinary", "lurker"].iter().map(|l| counted(&format!("speak.{l}"))).sum();
    // 28 days of one, 28 of two by turns, and three a week: all of them in some layer.
    close(spoken, 28.0 + 28.0 + 12.0);
    let sent: f64 = ["core", "active", "ordinary"].iter().map(|l| counted(&format!("messages_per_speaker.{l}"))).sum();
    close(sent, 140.0 + 28.0 + 12.0);
    assert!(found.values().all(|rate| rate.low <= rate.value && rate.value <= rate.high));
    // What is measured by layer goes before what the whole group tells; of newcomers only that is known.
    assert_eq!((found["speak.active"].until, found["speak.new"].until), (on(41), on(9)));
}

#[test]
fn without_a_roster_nobody_knows_the_lurkers() {
    let found = measured(&plan(&[]), &Days::default(), Some(&group(false)));
    for code in ["speak.lurker", "move_up.ordinary", "layer_mix.core", "layer_mix.lurker"] {
        assert!(!found.contains_key(code), "{code}");
    }
    assert!(found.contains_key("move_down.lurker"));
}

/// Twenty members of a roster over two weeks. In the first each says one message less than the one before, so that by S2's
/// shares of the order the first is the core, then come five, nine and five. In the second four of them say more.
fn movers() -> Group {
    let mut lines = vec![r#"{"_type":"header","chatlab":{"version":"0.0.2"},"meta":{"name":"g"}}"#.to_owned()];
    lines.extend((1..=20).map(|n| format!(r#"{{"_type":"member","platformId":"m{n}","accountName":"成员{n}"}}"#)));
    let noon = 1_788_235_200_i64;
    let mut say = |day: i64, who: i64, times: i64| {
        lines.extend((0..times).map(|n| {
            let at = noon + day * 86_400 + who * 60 + n;
            format!(r#"{{"_type":"message","sender":"m{who}","accountName":"成员{who}","timestamp":{at},"type":0,"content":"早"}}"#)
        }));
    };
    (1..=20).for_each(|who| say(who % 7, who, 21 - who));
    // The second is first now, which makes the first one of the active; the seventh and the eighth take the places of the
    // fifth and the sixth; the sixteenth takes that of the fifteenth.
    for (who, times) in [(2, 30), (7, 5), (8, 5), (16, 2)] {
        say(13, who, times);
    }
    let settings = Settings { zone: Zone::shanghai(), charset: None, naming: None, most_refusals: 9 };
    let mut reader = Reader::new(settings, Ledger::default());
    reader.feed((lines.join("\n") + "\n").as_bytes()).unwrap();
    Group::new(Rc::new(reader.finish().1.outcome()))
}

#[test]
fn moves_between_layers_are_counted_by_member_and_week_and_told_by_the_day() {
    let found = measured(&plan(&[]), &Days::default(), Some(&movers()));
    let of = |code: &str| (found[code].value, found[code].n);
    let moves = [
        // One of the five active is core after a week: a day's chance of which seven come to a fifth.
        ("move_up.core", 1.0, 5),
        ("move_up.active", 2.0, 9),
        ("move_up.ordinary", 1.0, 5),
        ("move_down.active", 1.0, 1),
        ("move_down.ordinary", 2.0, 5),
        ("move_down.lurker", 1.0, 9),
    ];
    for (code, moved, n) in moves {
        let (value, of_weeks) = of(code);
        assert_eq!(of_weeks, n, "{code}");
        close(1.0 - (1.0 - value).powi(7), moved / f64::from(u32::try_from(n).unwrap()));
    }
    // Worked out by hand: Wilson's interval of 2 in 9 is 6.323 % to 54.741 %, a day of which is the seventh root of what
    // is left.
    let rate = &found["move_up.active"];
    close(rate.value, 1.0 - (7.0_f64 / 9.0).powf(1.0 / 7.0));
    close(rate.low, 0.009_288);
    close(rate.high, 0.107_09);
    assert_eq!((rate.from, rate.until, rate.over), (on(7), on(13), Over::MemberWeeks));
}

// ---- What happened beside what was planned ---------------------------------------------------------------------

#[test]
fn coverage_counts_the_days_that_lie_where_the_runs_do() {
    let band = |at: f64| Spread { mean: at, quantiles: [at - 20.0, at - 5.0, at, at + 5.0, at + 20.0] };
    let bands: Vec<Spread> = (0..10).map(|n| band(100.0 + f64::from(n))).collect();
    let mut days = Days::default();
    for (day, members) in [(0, 100), (1, 106), (2, 122), (3, 130), (4, 70), (30, 5)] {
        put(&mut days, day, &[(Metric::Members, members)]);
    }
    let members = measured_members(&days, OPENING, bands.len()).unwrap();
    assert!(members[5].is_nan() && members.len() == 10);
    let found = coverage(&bands, &members).unwrap();
    assert_eq!(found, Coverage { n: 5, wide: 3, narrow: 2, above: 1 });
    assert_eq!(found.wide_share(), 0.6);
    let words = found.words(Lang::Zh);
    assert!(words.contains("5 天里，60% 落在") && words.contains("高出区间 1 天，低于区间 1 天"), "{words}");
    assert!(found.words(Lang::En).contains("of 5 days with a count, 60% lie between"));
    assert_eq!(measured_members(&Days::default(), OPENING, 10), None);
    assert_eq!(coverage(&bands[..1], &[f64::NAN]), None);
}

#[test]
fn a_forecast_covers_what_it_simulated() {
    // One run of the forecast's own model counts as what happened: about nine days of ten are in the wide band.
    let plan = plan(&[]);
    let inputs = Inputs { runs: 200, horizon_days: 60, ..derived(&plan).inputs };
    let engine = Engine::new(inputs).unwrap();
    let results = engine.run_range(0..200).results(&engine);
    let medians: Vec<f64> = results.band(Series::Members).iter().map(|day| day.quantiles[2]).collect();
    let found = coverage(results.band(Series::Members), &medians).unwrap();
    assert_eq!((found.n, found.wide, found.narrow), (60, 60, 60));
    let twice: Vec<f64> = medians.iter().map(|members| members * 2.0 + 100.0).collect();
    assert_eq!(coverage(results.band(Series::Members), &twice).unwrap().above, 60);
}

#[test]
fn activities_stand_beside_what_was_promised() {
    // Each promises 10 to 20 % of the members.
    let plan = plan(&[2, 4, 6, 6, 8, 12]);
    let mut days = days(9, &[(Metric::Members, 400)]);
    for (day, participants) in [(2, 60), (4, 20), (5, 300), (6, 60), (8, 120)] {
        put(&mut days, day, &[(Metric::Participants, participants)]);
    }
    let found = turnouts(&sections::calendar(&plan), &days, on(8));
    let told: Vec<_> = found.iter().map(|it| (it.day, it.participants, it.beside())).collect();
    let (within, below, above) = (Some(Beside::Within), Some(Beside::Below), Some(Beside::Above));
    assert_eq!(
        told,
        [(on(8), 120, above), (on(6), 60, None), (on(6), 60, None), (on(4), 20, below), (on(2), 60, within)]
    );
    assert_eq!(found[1].on_day, 2);
    close(found[0].share.unwrap().value, 0.3);
    // What is still to come has not happened, and what nobody counted is not there.
    assert!(turnouts(&sections::calendar(&plan), &days, on(3)).iter().all(|it| it.day <= on(3)));
    assert!(turnouts(&sections::calendar(&plan), &Days::default(), on(8)).is_empty());
}

#[test]
fn two_stretches_of_days_are_the_groups_of_a_test() {
    let mut days = days(6, &[(Metric::Members, 100), (Metric::Participants, 10)]);
    (3..6).for_each(|day| put(&mut days, day, &[(Metric::Participants, 25)]));
    days.set(on(5), Metric::Members, None);
    let group = |from: i32, until: i32| counted(&days, Pair::ParticipantsOfMembers, on(from), on(until));
    let (first, second) = (group(0, 2).unwrap(), group(3, 5).unwrap());
    assert_eq!((first.0.people.get(), first.0.successes.get(), first.1), (300, 30, 3));
    // The day on which nobody counted the members is no day of the test.
    assert_eq!((second.0.people.get(), second.0.successes.get(), second.1), (200, 50, 2));
    let blank = templates::blank_funnel().experiment;
    let found = verdict(&Experiment { first: Some(first.0), second: Some(second.0), ..blank }).unwrap();
    assert!(found.is_significant && found.interval[0] > 0.0);
    let names = ["早上".to_owned(), "晚上".to_owned()];
    assert_eq!(conclusion(&found, &names), Tests::Better { name: "晚上".to_owned() });
    assert_eq!((group(4, 3), group(9, 20)), (None, None));
    assert_eq!(counted(&days, Pair::OrdersOfParticipants, on(0), on(5)), None);
}

// ---- Laws ------------------------------------------------------------------------------------------------------

proptest! {
    #[test]
    fn bounds_are_in_order_and_in_range_whatever_was_counted(
        rows in proptest::collection::vec((0..60_i32, 0..17_usize, 0..2000_i64), 0..120),
    ) {
        use qunce::domain::code::Code;
        let plan = plan(&[3, 5, 30]);
        let mut days = Days::default();
        for (day, metric, count) in &rows {
            days.set(on(*day), Metric::ALL[*metric], Some(Count::new(*count).unwrap()));
        }
        for rate in measured(&plan, &days, None).into_values() {
            let (min, max) = rate.key.range();
            let (min, max) = (min as f64 / 1e6, max as f64 / 1e6);
            prop_assert!(min <= rate.low && rate.low <= rate.value && rate.value <= rate.high && rate.high <= max, "{rate:?}");
            prop_assert!(rate.from <= rate.until && rate.n > 0 || rate.over == Over::Members, "{rate:?}");
            prop_assert!(rate.taking().is_some());
        }
    }

    #[test]
    fn the_order_of_rows_does_not_matter(
        rows in proptest::collection::btree_map((0..40_i32, 0..17_usize), 0..500_i64, 0..60),
    ) {
        use qunce::domain::code::Code;
        let plan = plan(&[3, 5, 30]);
        let (mut forth, mut back) = (Days::default(), Days::default());
        let put = |days: &mut Days, ((day, metric), count): (&(i32, usize), &i64)| {
            days.set(on(*day), Metric::ALL[*metric], Some(Count::new(*count).unwrap()));
        };
        rows.iter().for_each(|row| put(&mut forth, row));
        rows.iter().rev().for_each(|row| put(&mut back, row));
        prop_assert_eq!(measured(&plan, &forth, None), measured(&plan, &back, None));
    }
}

// ---- Taking them -----------------------------------------------------------------------------------------------

#[test]
fn what_is_taken_is_marked_until_another_number_is_said() {
    let plan = plan(&[]);
    let days = days(10, &[(Metric::Members, 400), (Metric::Exits, 2)]);
    let found = measured(&plan, &days, None);
    let taken = take(&plan, &found);
    let core = Key::Plan(Field::ExitCore);
    let origin = |plan: &Plan| derived(plan).row(core).origin;
    assert_eq!(origin(&taken), Origin::Measured { on: on(9), n: 4000 });
    close(derived(&taken).inputs.exit_hazard[1], found["exit_hazard.core"].value);
    let edit = |plan: &Plan, edit: FunnelEdit| (*apply(&Rc::new(plan.clone()), &sections::edit(edit))).clone();
    let say =
        |millionths| FunnelEdit::Say(None, Saying::new(core, Said::Number(Decimal::literal(millionths))).unwrap());
    let typed = edit(&taken, say(1234));
    assert_eq!(origin(&typed), Origin::Said);
    assert!(!sections::funnel(&typed).measured.contains_key(&core), "the mark is gone for good");
    let reset = edit(&taken, FunnelEdit::Reset(None, vec![core]));
    assert!(!matches!(origin(&reset), Origin::Said | Origin::Measured { .. }));
    assert!(sections::funnel(&edit(&taken, FunnelEdit::ResetAll(None))).measured.is_empty());
    // Taken again, nothing changes.
    assert_eq!(take(&taken, &measured(&taken, &days, None)), taken);
}

#[test]
fn a_mark_is_kept_in_the_file_and_counts_only_beside_its_number() {
    let plan = plan(&[]);
    let saying = Saying::new(Key::Plan(Field::ExitCore), Said::Number(Decimal::literal(700))).unwrap();
    let taking = Taking { saying, on: on(5), n: Counted::new(34).unwrap() };
    let taken = apply(&Rc::new(plan), &sections::edit(FunnelEdit::TakeMeasured(vec![taking])));
    let text = encode::plan_file(&taken, 0);
    let tree: serde_json::Value = serde_json::from_str(&text).unwrap();
    let mark = &tree["plan"]["funnel"]["measured"]["exit_hazard.core"];
    assert_eq!(mark, &serde_json::json!({ "on": "2026-09-06", "n": 34, "value": 700 }));
    let mut other = tree.clone();
    other["plan"]["funnel"]["overrides"]["exit_hazard.core"] = 800.into();
    let open = |tree: &serde_json::Value| match decode::open(&tree.to_string()) {
        decode::Opened::Plans { mut plans, .. } => plans.remove(0).plan,
        other => panic!("{other:?}"),
    };
    let origin = |plan: &Plan| derived(plan).row(Key::Plan(Field::ExitCore)).origin;
    assert_eq!(origin(&open(&tree)), Origin::Measured { on: on(5), n: 34 });
    assert_eq!(origin(&open(&other)), Origin::Said);
}

#[test]
fn questionnaires_are_measured_by_who_was_asked_answered_and_passed() {
    let figures = [(Metric::Asked, 40), (Metric::Answered, 30), (Metric::Passed, 24)];
    let plan = plan(&[]);
    let all = measured(&plan, &days(10, &figures), None);
    let done = &all["questionnaire_done"];
    assert_eq!((done.n, done.over, done.until), (400, Over::Asked, on(9)));
    close(done.value, 0.75);
    let passed = &all["questionnaire_passed"];
    assert_eq!((passed.n, passed.over), (300, Over::Answered));
    close(passed.value, 0.8);
    assert!(passed.low < 0.8 && 0.8 < passed.high);
    // Where nobody counted the answers, those who passed of the asked stand over the share that answers in the plan.
    let alone = measured(&plan, &days(10, &[(Metric::Asked, 40), (Metric::Passed, 24)]), None);
    let usual = derived(&plan).inputs.questionnaire_done;
    close(alone["questionnaire_passed"].value, (0.6 / usual).min(1.0));
    assert_eq!(alone["questionnaire_passed"].over, Over::Asked);
    assert!(!alone.contains_key("questionnaire_done"));
    // Taken, they are marked.
    let taken = take(&plan, &all);
    let funnel = sections::funnel(&taken);
    let mark = funnel.measured[&Key::Plan(Field::QuestionnaireDone)];
    assert_eq!((mark.n.get(), mark.on), (400, on(9)));
    close(derived(&taken).inputs.questionnaire_done, 0.75);
    // More answers than questions tell nothing.
    assert!(measured(&plan, &days(3, &[(Metric::Asked, 4), (Metric::Answered, 5)]), None).is_empty());
}
