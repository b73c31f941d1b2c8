//! What is measured: every worked example of figures against lines, of alarms and their levels, of silent members, and the
//! weekly review.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/plans.rs"]
mod plans;

use std::collections::BTreeMap;

use plans::{for_all, monitors, words};
use proptest::prelude::*;
use qunce::domain::calendar::Style;
use qunce::domain::calendar::day::Day;
use qunce::domain::calendar::item::{At, Item, Status, When};
use qunce::domain::code::Code;
use qunce::domain::hours::MinuteOfDay;
use qunce::domain::lifecycle::crisis::Alert;
use qunce::domain::lifecycle::week;
use qunce::domain::monitor::alarm::{self, Alarm, alarms, level};
use qunce::domain::monitor::cause::{Cause, Standing, causes};
use qunce::domain::monitor::gauge::{Aspect, Gauge, bands, volume_lines_meet};
use qunce::domain::monitor::health::{Funnel, Row, Setting, Stance, Verdict, Zone, first_missed, rows, zone};
use qunce::domain::monitor::metrics::{net, reading};
use qunce::domain::monitor::review::{Figure, review};
use qunce::domain::monitor::sent::{Sent, sent};
use qunce::domain::monitor::silence::{case_drop, falls_silent};
use qunce::domain::monitor::{
    AlarmKey, AlarmRule, Count, Daily, Days, Event, Happening, Metric, Monitor, SilenceReading,
};
use qunce::i18n::Lang;
use qunce::i18n::text::monitor::wording;
use qunce::playbook::claims::{
    ACTIVITY_FACT, BENEFIT_FACT, DAILY_ACTIVE_FACT, INTERACTIONS_FACT, OVERLOAD_FACT, REACH_FACT, REPORT_FACT,
    TOPIC_FACT, VALUABLE_FACT,
};
use qunce::playbook::health::{COMPLETION_FACT, HOT_TOPIC_FACT, POST_FACT, S0_CONVERSION_FACT, SPEAK_FACT};
use qunce::playbook::incentives::DIALOGUE_FACT;
use qunce::templates::{blank_calendar, blank_item, blank_monitor};
use qunce::views::monitor::paste::{self, Corner, Refused};

/// A Monday.
const FIRST: Day = Day::literal(2026, 8, 31);
const TALKATIVE: Setting = Setting { style: Style::Talkative, cap: 500 };
const QUIET: Setting = Setting { style: Style::Quiet, cap: 500 };

fn day(i: usize) -> Day {
    FIRST.plus(i32::try_from(i).unwrap()).unwrap()
}

fn counts(counts: &[(Metric, u32)]) -> Daily {
    counts.iter().map(|&(metric, n)| (metric, Count::from(n))).collect()
}

/// Days in a row with these counts.
fn days(daily: impl IntoIterator<Item = Daily>) -> Days {
    Days::new(daily.into_iter().enumerate().map(|(i, daily)| (day(i), daily)).collect())
}

fn measured(daily: impl IntoIterator<Item = Daily>) -> Monitor {
    Monitor { days: days(daily), ..blank_monitor() }
}

fn row(days: &Days, on: Day, gauge: Gauge, setting: Setting) -> Row {
    rows(days, on, setting).into_iter().find(|row| row.gauge == gauge).unwrap()
}

fn verdict(days: &Days, on: Day, gauge: Gauge, fact: &str, setting: Setting) -> Verdict {
    row(days, on, gauge, setting).bands.into_iter().find(|(band, _)| band.fact == fact).unwrap().1
}

fn of_rule(alarms: &[Alarm], rule: AlarmRule) -> Vec<&Alarm> {
    alarms.iter().filter(|alarm| alarm.key.rule == rule).collect()
}

// ---- Figures against lines -------------------------------------------------------------------------------------

#[test]
fn a_line_in_whole_people_is_that_of_the_examples() {
    for (gauge, fact, n) in [
        (Gauge::ActiveShare, DAILY_ACTIVE_FACT, 60),
        (Gauge::Reach, REACH_FACT, 196),
        (Gauge::Participation, S0_CONVERSION_FACT, 46),
        (Gauge::Participation, POST_FACT, 45),
        (Gauge::Reach, REPORT_FACT, 150),
        (Gauge::Completion, COMPLETION_FACT, 105),
        (Gauge::Participation, TOPIC_FACT, 45),
        (Gauge::Participation, HOT_TOPIC_FACT, 90),
        (Gauge::Conversion, BENEFIT_FACT, 24),
        (Gauge::MonthlySpeakers, SPEAK_FACT, 120),
    ] {
        let band = bands().into_iter().find(|band| band.gauge == gauge && band.fact == fact).unwrap();
        assert_eq!(band.line.people(300).0, Some(n), "{fact}");
        assert!(band.line.is_met(f64::from(n) / 300.0) && !band.line.is_met(f64::from(n - 1) / 300.0), "{fact}");
    }
    let exits = |gauge: Gauge| bands().into_iter().find(|band| band.gauge == gauge).unwrap().line.people(450);
    assert_eq!(exits(Gauge::ExitsWeek), (None, Some(67)), "weekly exits");
    assert_eq!(exits(Gauge::ExitsMonth), (None, Some(22)), "monthly exits");
}

#[test]
fn activity_is_healthy_watched_or_low() {
    for (speakers, expected) in [
        (60, Zone::Healthy),
        (61, Zone::Healthy),
        (59, Zone::Watch),
        (45, Zone::Watch),
        (44, Zone::Low),
        (0, Zone::Low),
    ] {
        assert_eq!(zone(f64::from(speakers) / 300.0), expected, "{speakers} of 300");
    }
}

#[test]
fn volume_is_judged_by_the_rule_for_the_kind_of_group() {
    // 300 members: S4 asks for 240 messages a day, S1 for 30, S0 for 50 at most.
    for (messages, talkative, s1) in [
        (240, Verdict::Met, Verdict::Met),
        (239, Verdict::Missed, Verdict::Met),
        (30, Verdict::Missed, Verdict::Met),
        (29, Verdict::Missed, Verdict::Missed),
    ] {
        let days = days([counts(&[(Metric::Members, 300), (Metric::Messages, messages)])]);
        assert_eq!(verdict(&days, FIRST, Gauge::PerMember, ACTIVITY_FACT, TALKATIVE), talkative, "{messages}");
        assert_eq!(verdict(&days, FIRST, Gauge::PerMember, ACTIVITY_FACT, QUIET), Verdict::OtherStyle);
        assert_eq!(verdict(&days, FIRST, Gauge::DayMessages, OVERLOAD_FACT, TALKATIVE), Verdict::OtherStyle);
        assert_eq!(verdict(&days, FIRST, Gauge::Interactions, INTERACTIONS_FACT, TALKATIVE), s1, "{messages}");
    }
    for (messages, expected) in [(50, Verdict::Met), (51, Verdict::Missed)] {
        let days = days([counts(&[(Metric::Members, 300), (Metric::Messages, messages)])]);
        assert_eq!(verdict(&days, FIRST, Gauge::DayMessages, OVERLOAD_FACT, QUIET), expected, "{messages}");
    }
    let meet: Vec<u32> = (0..=500).filter(|n| volume_lines_meet(*n)).collect();
    assert_eq!((meet.first(), meet.last(), meet.len()), (Some(&38), Some(&62), 25));
}

#[test]
fn parts_of_the_messages_are_judged() {
    // Of 240 messages: at least 120 among members, at least 96 worth reading.
    for (among, valuable, dialogue, content) in
        [(120, 96, Verdict::Met, Verdict::Met), (119, 95, Verdict::Missed, Verdict::Missed)]
    {
        let of = [(Metric::Messages, 240), (Metric::AmongMembers, among), (Metric::Valuable, valuable)];
        let days = days([counts(&of)]);
        assert_eq!(verdict(&days, FIRST, Gauge::Dialogue, DIALOGUE_FACT, TALKATIVE), dialogue);
        assert_eq!(verdict(&days, FIRST, Gauge::Valuable, VALUABLE_FACT, TALKATIVE), content);
    }
    let praise = |content| days([counts(&[(Metric::Surveyed, 100), (Metric::Content, content)])]);
    assert_eq!(row(&praise(79), FIRST, Gauge::Praise, QUIET).stance(), Stance::None);
    assert_eq!(row(&praise(80), FIRST, Gauge::Praise, QUIET).stance(), Stance::All);
}

#[test]
fn lines_that_differ_stand_side_by_side() {
    // A topic at 20% passes S1 and misses S4 and S2.
    let days = days([counts(&[(Metric::Members, 300), (Metric::Participants, 60)])]);
    let of = |fact| verdict(&days, FIRST, Gauge::Participation, fact, TALKATIVE);
    assert_eq!(of(TOPIC_FACT), Verdict::Met);
    assert_eq!(of(HOT_TOPIC_FACT), Verdict::Missed);
    assert_eq!(of("S2-3-form-topic"), Verdict::Missed);
    assert_eq!(row(&days, FIRST, Gauge::Participation, TALKATIVE).stance(), Stance::Some);
    // S0's line and S4's differ at exactly 15%: 46 of 300, or 45.
    let at = |n| self::days([counts(&[(Metric::Members, 300), (Metric::Participants, n)])]);
    assert_eq!(verdict(&at(45), FIRST, Gauge::Participation, S0_CONVERSION_FACT, QUIET), Verdict::Missed);
    assert_eq!(verdict(&at(45), FIRST, Gauge::Participation, POST_FACT, QUIET), Verdict::Met);
    assert_eq!(verdict(&at(46), FIRST, Gauge::Participation, S0_CONVERSION_FACT, QUIET), Verdict::Met);
}

#[test]
fn the_six_metrics_without_a_line_stay_open_beside_their_neighbors() {
    let facts: Vec<&str> = bands().iter().map(|band| band.fact).collect();
    for aspect in Aspect::ALL {
        assert!(!facts.contains(&aspect.fact()), "{aspect:?} has no line of its own");
        let neighbors = Gauge::ALL.iter().filter(|gauge| gauge.aspect() == *aspect);
        assert!(neighbors.count() > 0, "{aspect:?} has figures beside it");
    }
    let of = |aspect: Aspect, fact: &str| bands().iter().any(|it| it.gauge.aspect() == aspect && it.fact == fact);
    for fact in [INTERACTIONS_FACT, ACTIVITY_FACT, DAILY_ACTIVE_FACT] {
        assert!(of(Aspect::Activity, fact), "{fact}");
    }
    assert!(of(Aspect::Retention, "S1-2-stage-7-review"));
    assert!(of(Aspect::Spread, "S1-2-stage-6-fission"));
    assert!(of(Aspect::Content, REPORT_FACT));
    assert!(of(Aspect::Service, "S4-1-type-fun"));
}

#[test]
fn what_was_not_counted_is_not_judged() {
    let nothing = days([counts(&[(Metric::Members, 300)])]);
    for row in rows(&nothing, FIRST, QUIET) {
        let is_judged = |(_, verdict): &(_, Verdict)| matches!(verdict, Verdict::Met | Verdict::Missed);
        assert!(!row.bands.iter().any(is_judged), "{row:?}");
    }
    // Half a month's exits are fewer than all of them: too many already, or it cannot be told.
    let left = |n| days((0..15).map(|_| counts(&[(Metric::Members, 450), (Metric::Exits, n)])));
    let month = |days: &Days| row(days, day(14), Gauge::ExitsMonth, QUIET).bands[0].1;
    assert_eq!((month(&left(1)), month(&left(2))), (Verdict::Unclear, Verdict::Missed));
    // Of those who speak in a month days tell only bounds.
    let spoke = |n| days((0..30).map(|_| counts(&[(Metric::Members, 300), (Metric::Speakers, n)])));
    let month = |days: &Days| row(days, day(29), Gauge::MonthlySpeakers, QUIET).bands[0].1;
    assert_eq!(month(&spoke(120)), Verdict::Met);
    assert_eq!(month(&spoke(40)), Verdict::Unclear);
    assert_eq!(month(&spoke(3)), Verdict::Missed);
}

#[test]
fn growth_that_has_no_room_is_not_judged() {
    let week = |before: u32, after| {
        days(
            [counts(&[(Metric::Members, before)])]
                .into_iter()
                .chain((0..7).map(|_| counts(&[(Metric::Members, after)]))),
        )
    };
    let on = |days: &Days| verdict(days, day(13), Gauge::GrowthWeek, "S2-8-health-growth", QUIET);
    let shifted =
        |days: Days| Days::new(days.all().iter().map(|(day, it)| (day.plus(6).unwrap(), it.clone())).collect());
    assert_eq!(on(&shifted(week(400, 420))), Verdict::Met);
    assert_eq!(on(&shifted(week(400, 419))), Verdict::Missed);
    assert_eq!(on(&shifted(week(470, 480))), Verdict::NoRoom, "480 and 5% are more than 500");
}

#[test]
fn the_diagnosis_goes_in_the_order_of_its_layers() {
    let of = |messages, participants, exits| {
        let daily = [
            (Metric::Members, 300),
            (Metric::Messages, messages),
            (Metric::Participants, participants),
            (Metric::Exits, exits),
        ];
        first_missed(&days((0..30).map(|_| counts(&daily))), day(29))
    };
    assert_eq!(of(239, 44, 1), Some(Funnel::Activity));
    assert_eq!(of(240, 44, 1), Some(Funnel::Content));
    assert_eq!(of(240, 45, 1), Some(Funnel::Health), "30 of 300 left");
    assert_eq!(of(240, 45, 0), None);
}

// ---- Alarms ----------------------------------------------------------------------------------------------------

/// Days of 1,000 members of whom so many tenths of a percent spoke.
fn active(shares: &[u32]) -> Monitor {
    measured(shares.iter().map(|n| counts(&[(Metric::Members, 1000), (Metric::Speakers, *n)])))
}

#[test]
fn low_activity_for_three_days_is_an_alarm() {
    for (shares, is_on) in [
        (&[149, 140, 130][..], true),
        (&[140, 150, 140], false),
        (&[149, 140], false),
        (&[140, 140, 140, 160], false),
        (&[160, 140, 140, 140], true),
    ] {
        let monitor = active(shares);
        let all = alarms(&monitor, QUIET);
        let low = of_rule(&all, AlarmRule::ActiveLow);
        assert_eq!(low.iter().any(|alarm| alarm.is_on), is_on, "{shares:?}");
        assert_eq!(level(&all), is_on.then_some(Alert::Yellow), "{shares:?}");
    }
    let monitor = active(&[149, 140, 130, 120]);
    let all = alarms(&monitor, QUIET);
    let [low] = of_rule(&all, AlarmRule::ActiveLow)[..] else { panic!("one alarm") };
    assert_eq!((low.key.since, low.raised, low.until), (day(0), day(2), day(3)));
    assert_eq!(low.value, Some(0.12));
    let unfilled = Monitor { fills_gaps: false, ..monitor };
    let all = alarms(&unfilled, QUIET);
    assert_eq!((of_rule(&all, AlarmRule::ActiveLow)[0].level, level(&all)), (None, None), "S0 gives no figure");
}

#[test]
fn a_day_without_figures_ends_a_run() {
    let mut monitor = active(&[140, 140, 140]);
    monitor.days.forget(&[day(1)]);
    assert_eq!(alarms(&monitor, QUIET), []);
}

/// Whole weeks with so many members at the end of each.
fn grown(ends: &[u32]) -> Monitor {
    measured(ends.iter().flat_map(|n| (0..7).map(|_| counts(&[(Metric::Members, *n)]))))
}

#[test]
fn two_weeks_below_zero_are_an_alarm() {
    // 1,000 members, −1%, −2%; and −1%, 0%.
    for (ends, is_on) in [(&[1000, 990, 970][..], true), (&[1000, 990, 990], false), (&[1000, 970], false)] {
        let all = alarms(&grown(ends), QUIET);
        let shrinking = of_rule(&all, AlarmRule::Shrinking);
        assert_eq!(shrinking.iter().any(|alarm| alarm.is_on), is_on, "{ends:?}");
    }
    let all = alarms(&grown(&[1000, 990, 970]), QUIET);
    let alarm = of_rule(&all, AlarmRule::Shrinking)[0];
    assert_eq!((alarm.key.since, alarm.raised, alarm.until), (day(7), day(20), day(20)));
    assert!((alarm.value.unwrap() + 20.0 / 990.0).abs() < 1e-12);
}

#[test]
fn members_that_nobody_counts_become_fewer_by_heads_and_not_by_percent() {
    let flow = |exits: u32| counts(&[(Metric::Joins, 1), (Metric::Exits, exits)]);
    let all = alarms(&measured((0..14).map(|_| flow(3))), TALKATIVE);
    let alarm = of_rule(&all, AlarmRule::Shrinking)[0];
    assert_eq!((alarm.is_on, alarm.value), (true, None));

    // A log has exits only of days on which somebody was put out: they and the others' joins make no sum.
    let sparse = (0..14).map(|i| match i % 7 {
        3 => counts(&[(Metric::Joins, 0), (Metric::Exits, 1)]),
        _ => counts(&[(Metric::Joins, 8)]),
    });
    let monitor = measured(sparse);
    assert_eq!(net(&monitor.days, day(0), day(6)), None);
    assert!(of_rule(&alarms(&monitor, TALKATIVE), AlarmRule::Shrinking).is_empty());
}

#[test]
fn an_alarm_is_on_until_its_own_figure_says_otherwise() {
    let low = active(&[30, 12, 12, 12]);
    let with = |after: usize, daily: Daily| {
        let mut days = low.days.clone();
        days.take(&BTreeMap::from([(day(after), daily)]));
        alarms(&Monitor { days, ..blank_monitor() }, TALKATIVE).iter().any(|alarm| alarm.is_on)
    };
    assert!(with(4, counts(&[(Metric::Joins, 2)])), "who came tells nothing of who spoke");
    assert!(!with(4, counts(&[(Metric::Speakers, 40), (Metric::Members, 100)])));
    assert!(with(33, counts(&[(Metric::Joins, 2)])));
    assert!(!with(34, counts(&[(Metric::Joins, 2)])), "a figure of a month ago alarms nobody");
}

#[test]
fn activity_that_falls_for_three_weeks_is_a_decline() {
    for (weeks, is_on) in [(&[30, 28, 25, 21][..], true), (&[30, 28, 29, 27], false), (&[30, 28, 25], false)] {
        let monitor = measured(
            weeks.iter().flat_map(|n| (0..7).map(|_| counts(&[(Metric::Members, 100), (Metric::Speakers, *n)]))),
        );
        let all = alarms(&monitor, QUIET);
        let found = of_rule(&all, AlarmRule::Declining);
        assert_eq!(found.iter().any(|alarm| alarm.is_on), is_on, "{weeks:?}");
        assert_eq!(week::declines(weeks), is_on, "as the lifecycle tells it");
    }
}

#[test]
fn activity_that_stays_the_same_never_falls() {
    let week = |n: usize| (0..n).map(|_| counts(&[(Metric::Members, 300), (Metric::Speakers, 61)]));
    let monitor = measured((1..=7).flat_map(|n| week(n).chain((n..7).map(|_| Daily::new()))));
    assert!(of_rule(&alarms(&monitor, QUIET), AlarmRule::Declining).is_empty());
}

#[test]
fn volume_never_sets_off_both_alarms() {
    for_all(60, (any::<bool>(), proptest::collection::vec(0..400_u32, 1..30)), |(is_quiet, messages)| {
        let of = |n: &u32| counts(&[(Metric::Members, 300), (Metric::Messages, *n)]);
        let monitor = measured(messages.iter().map(of));
        let all = alarms(&monitor, if is_quiet { QUIET } else { TALKATIVE });
        let other = if is_quiet { AlarmRule::TooQuiet } else { AlarmRule::Overload };
        prop_assert!(of_rule(&all, other).is_empty());
        let over = messages.iter().filter(|n| **n > 50).count();
        prop_assert_eq!(of_rule(&all, AlarmRule::Overload).is_empty(), !is_quiet || over == 0);
        Ok(())
    });
    let week = |n| measured((0..7).map(|_| counts(&[(Metric::Members, 300), (Metric::Messages, n)])));
    assert!(of_rule(&alarms(&week(240), TALKATIVE), AlarmRule::TooQuiet).is_empty());
    assert_eq!(of_rule(&alarms(&week(239), TALKATIVE), AlarmRule::TooQuiet).len(), 1);
}

#[test]
fn what_happened_has_its_level_and_the_highest_holds() {
    let event = |what| (Event { on: FIRST, what }, words(""));
    let with = |events: &[Happening]| Monitor {
        events: events.iter().map(|what| event(*what)).collect(),
        ..active(&[140, 140, 140])
    };
    for (events, expected) in [
        (&[][..], Alert::Yellow),
        (&[Happening::KeyMemberLeft], Alert::Orange),
        (&[Happening::BadOpinion], Alert::Red),
        (&[Happening::KeyMemberLeft, Happening::BadOpinion], Alert::Red),
        (&[Happening::Rival, Happening::Other], Alert::Yellow),
    ] {
        assert_eq!(level(&alarms(&with(events), QUIET)), Some(expected), "{events:?}");
    }
    let all = alarms(&with(&[Happening::BanRisk]), QUIET);
    assert_eq!(of_rule(&all, AlarmRule::BanRisk)[0].level, None, "S0 does not speak of it");
    let order: Vec<AlarmRule> = alarm::on(&alarms(&with(&[Happening::KeyMemberLeft, Happening::BadOpinion]), QUIET))
        .iter()
        .map(|alarm| alarm.key.rule)
        .collect();
    assert_eq!(order, [AlarmRule::BadOpinion, AlarmRule::KeyMemberLeft, AlarmRule::ActiveLow]);
}

#[test]
fn what_happened_is_on_until_somebody_has_seen_to_it() {
    let event = Event { on: FIRST, what: Happening::BadOpinion };
    let mut monitor = Monitor { events: BTreeMap::from([(event, words(""))]), ..blank_monitor() };
    assert_eq!(level(&alarms(&monitor, QUIET)), Some(Alert::Red));
    monitor.acknowledged.insert(AlarmKey { since: FIRST, rule: AlarmRule::BadOpinion }, words("已回应"));
    let all = alarms(&monitor, QUIET);
    assert_eq!((all.len(), level(&all)), (1, None), "it stays in the log");
}

#[test]
fn what_no_source_says_is_an_alarm_only_where_gaps_are_filled() {
    let week = |valuable, complaints| {
        (0..7).map(move |_| {
            counts(&[(Metric::Messages, 100), (Metric::Valuable, valuable), (Metric::Complaints, complaints)])
        })
    };
    let rules = |monitor: &Monitor| -> Vec<AlarmRule> {
        alarms(monitor, QUIET)
            .iter()
            .filter(|alarm| alarm.is_on && alarm.key.rule.is_ours())
            .map(|it| it.key.rule)
            .collect()
    };
    let mut monitor = measured(week(40, 1).chain(week(40, 2)).chain(week(40, 3)));
    assert_eq!(rules(&monitor), [AlarmRule::Complaints], "two rises; 40 of 100 is enough");
    monitor.fills_gaps = false;
    assert_eq!(rules(&monitor), []);
    assert_eq!(rules(&measured(week(39, 1).chain(week(39, 2)))), [AlarmRule::FewValuable], "one rise is none");
}

#[test]
fn alarms_do_not_depend_on_when_days_were_counted() {
    for_all(40, monitors::monitor(), |monitor| {
        let all = alarms(&monitor, TALKATIVE);
        let mut keys: Vec<AlarmKey> = all.iter().map(|alarm| alarm.key).collect();
        let n = keys.len();
        keys.sort_unstable();
        keys.dedup();
        prop_assert_eq!(keys.len(), n, "each alarm has its own key");
        let orderly = |it: &Alarm| it.key.since <= it.raised && it.raised <= it.until;
        prop_assert!(all.iter().all(orderly));
        let mut again = Monitor { days: Days::default(), ..monitor.clone() };
        for (day, daily) in monitor.days.all().iter().rev() {
            again.days.take(&BTreeMap::from([(*day, daily.clone())]));
        }
        prop_assert_eq!(alarms(&again, TALKATIVE), all);
        Ok(())
    });
}

// ---- Silent members --------------------------------------------------------------------------------------------

#[test]
fn two_weeks_of_silence_can_be_read_in_two_ways() {
    for (weeks, each, total) in [
        ([2, 2], true, false),
        ([1, 1], true, true),
        ([3, 0], false, false),
        ([0, 0], true, true),
        ([2, 1], true, false),
    ] {
        assert_eq!(falls_silent(weeks, SilenceReading::EachWeek), each, "{weeks:?} each week");
        assert_eq!(falls_silent(weeks, SilenceReading::InTotal), total, "{weeks:?} in total");
    }
    let (points, part) = case_drop();
    assert_eq!(points, 11);
    assert_eq!(format!("{:.1}", part * 100.0), "61.1");
}

// ---- The review ------------------------------------------------------------------------------------------------

#[test]
fn a_review_says_what_moved_and_why_perhaps() {
    let week = |members, speakers, messages, valuable| {
        let of = [
            (Metric::Members, members),
            (Metric::Speakers, speakers),
            (Metric::Messages, messages),
            (Metric::Valuable, valuable),
            (Metric::Exits, 1),
        ];
        (0..7).map(move |_| counts(&of))
    };
    let mut monitor = measured(week(300, 60, 100, 50).chain(week(297, 57, 80, 32)));
    let monday = day(7);
    let all = alarms(&monitor, QUIET);
    let of = review(&monitor, &all, monday);
    let find = |figure| of.figures.iter().find(|moved| moved.figure == figure).copied().unwrap();
    assert_eq!((find(Figure::Members).now, find(Figure::Members).before), (297.0, Some(300.0)));
    assert_eq!(find(Figure::Net).now, -3.0);
    assert_eq!(find(Figure::Messages).change(), Some(-0.2));
    assert_eq!(of.most_moved().unwrap().figure, Figure::Messages);
    assert_eq!(of.is_falling(), Some(true));
    assert_eq!(of.n_days, 7);
    assert_eq!(
        causes(&monitor, monday),
        [(Cause::Content, Standing::Likely), (Cause::Core, Standing::Unknown), (Cause::Rival, Standing::Unknown)]
    );
    monitor.events.insert(Event { on: day(3), what: Happening::KeyMemberLeft }, words("老周"));
    monitor.events.insert(Event { on: day(20), what: Happening::Rival }, words(""));
    let [_, core, rival] = causes(&monitor, monday);
    assert_eq!((core.1, rival.1), (Standing::Likely, Standing::Unknown), "what comes later is no cause");
}

#[test]
fn what_adds_up_is_compared_only_over_as_many_days() {
    let of = [(Metric::Members, 300), (Metric::Messages, 100), (Metric::Speakers, 60)];
    let whole = (0..7).map(|_| counts(&of));
    let monitor = measured((0..3).map(|_| Daily::new()).chain((0..4).map(|_| counts(&of))).chain(whole));
    let review = review(&monitor, &[], day(7));
    let find = |figure| review.figures.iter().find(|moved| moved.figure == figure).copied().unwrap();
    assert_eq!((find(Figure::Messages).before, find(Figure::Messages).change()), (Some(400.0), None));
    assert_eq!((find(Figure::Activity).change(), find(Figure::Members).change()), (Some(0.0), Some(0.0)));
    assert_eq!(review.most_moved(), None, "nothing moved");
}

#[test]
fn of_weeks_that_cannot_be_compared_nobody_says_that_activity_did_not_fall() {
    let talk = |n: u32| counts(&[(Metric::Messages, n)]);
    let falling = |daily: Vec<Daily>| review(&measured(daily), &[], day(7)).is_falling();
    assert_eq!(falling((0..14).map(|i| talk(if i < 7 { 100 } else { 20 })).collect()), Some(true));
    assert_eq!(falling((0..14).map(|_| talk(100)).collect()), Some(false));
    assert_eq!(falling((0..12).map(|i| talk(if i < 7 { 100 } else { 20 })).collect()), None, "five days beside seven");
}

#[test]
fn the_last_share_is_the_latest_within_a_week() {
    let mut days = days([counts(&[(Metric::Members, 300), (Metric::Openers, 150)])]);
    days.set(day(6), Metric::Members, Some(Count::from(310)));
    let at = |i| reading(&days, Gauge::Reach, day(i)).and_then(|reading| reading.value());
    assert_eq!((at(6), at(7)), (Some(0.5), None));
}

// ---- Tables that are pasted ------------------------------------------------------------------------------------

/// What is read when a table is pasted at the joins of the first day, seen in the middle of September.
fn pasted(text: &str) -> paste::Pasted {
    paste::read(text, Corner { day: FIRST, metric: Metric::Joins }, Day::literal(2026, 9, 16))
}

#[test]
fn a_block_goes_right_and_down_from_its_corner() {
    let read = pasted("12\t3\n\t4\r\n");
    let expected = BTreeMap::from([
        (day(0), counts(&[(Metric::Joins, 12), (Metric::Exits, 3)])),
        (day(1), counts(&[(Metric::Exits, 4)])),
    ]);
    assert_eq!((read.days, read.n_taken, read.refused), (expected, 3, vec![]));
}

#[test]
fn a_table_with_dates_finds_its_days() {
    for first in ["2026-09-01", "2026/9/1", "2026.9.1", "2026年9月1日", "9/1", "9月1日", "2026-09-01 00:00:00"] {
        let read = pasted(&format!("{first}\t\"1,450\"\t12"));
        let expected = counts(&[(Metric::Members, 1450), (Metric::Joins, 12)]);
        assert_eq!(read.days, BTreeMap::from([(Day::literal(2026, 9, 1), expected)]), "{first}");
    }
    // Without a year a day is the last one that is not still to come.
    assert_eq!(pasted("12/31\t5").days.keys().next(), Some(&Day::literal(2025, 12, 31)));
}

#[test]
fn headings_say_which_column_is_which_in_either_language() {
    for head in ["日期\t消息数\t备注\t销售额", "Date\tmessages\tnote\tSales (¥)"] {
        let read = pasted(&format!("{head}\n2026-09-01\t１,２４０\t热闹\t¥12,999.50"));
        let expected = BTreeMap::from([(
            Day::literal(2026, 9, 1),
            counts(&[(Metric::Messages, 1240), (Metric::Sales, 1_299_950)]),
        )]);
        assert_eq!((read.days, read.refused), (expected, vec![]), "{head}");
    }
    // A file of commas: quotes keep the commas of thousands.
    let read = pasted("日期,群成员总数,销售额\n2026-09-01,\"1,450\",\"12,999.5\"\n");
    let expected = counts(&[(Metric::Members, 1450), (Metric::Sales, 1_299_950)]);
    assert_eq!(read.days, BTreeMap::from([(Day::literal(2026, 9, 1), expected)]));
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_taken() {
    let read = pasted(
        "日期\t消息数\t退群成员\n2026-09-01\t很多\t3\n2026-02-30\t7\t1\n2026-09-02\t-4\t-\n2026-09-03\t5.5\t12%\n",
    );
    let refused = |row, column, text: &str| Refused { row, column, text: text.to_owned() };
    assert_eq!(read.days, BTreeMap::from([(Day::literal(2026, 9, 1), counts(&[(Metric::Exits, 3)]))]));
    assert_eq!(
        read.refused,
        [
            refused(2, 2, "很多"),
            refused(3, 1, "2026-02-30"),
            refused(4, 2, "-4"),
            refused(5, 2, "5.5"),
            refused(5, 3, "12%"),
        ]
    );
    // A table that is wider than there are columns.
    let wide = pasted(&vec!["1"; Metric::ALL.len() + 1].join("\t"));
    assert_eq!((wide.n_taken, wide.refused.len()), (Metric::ALL.len() - 1, 2));
}

#[test]
fn no_text_is_too_strange_to_be_pasted() {
    for text in ["", "\t", "\n\n", "\"", "日期", "日期\t日期", "\u{FEFF}日期\t消息数", "👩‍👩‍👧‍👦\t\u{202E}5", "9/1/2\tviele"]
    {
        let read = pasted(text);
        assert_eq!(read.n_taken, 0, "{text:?}");
    }
    assert!(!paste::is_table("1,200\n") && paste::is_table("1\t2") && paste::is_table("1\n2"));
}

// ---- The review as text ----------------------------------------------------------------------------------------

#[test]
fn a_review_tells_what_was_planned_and_what_was_sent() {
    let mut calendar = blank_calendar();
    for (i, (status, title)) in
        [(Status::Sent, "早报"), (Status::Skipped, "福利"), (Status::Ready, "答疑"), (Status::Idea, "想法")]
            .into_iter()
            .enumerate()
    {
        let when = When { at: At::Day(day(i)), start: MinuteOfDay::at(10, 0) };
        let item = Item { title: words(title), status, when: Some(when), ..blank_item() };
        calendar.items.insert(plans::calendars::item_id(&format!("itemabc{}", ["a", "b", "c", "d"][i])), item.into());
    }
    let sent = sent(&calendar, FIRST, day(10));
    assert_eq!((sent.n_planned, sent.n_sent, sent.n_skipped), (3, 1, 1));
    assert_eq!(sent.open, [(day(2), "答疑".to_owned())]);
    let monitor = active(&[140, 140, 140, 140, 140, 140, 140]);
    let all = alarms(&monitor, QUIET);
    let review = review(&monitor, &all, FIRST);
    for (lang, parts) in [
        (
            Lang::Zh,
            [
                "团长群 · 8 月 31 日–9 月 6 日的一周",
                "[黄色预警]",
                "私聊核心用户",
                "排了 3 条，发了 1 条，跳过 1 条",
                "9/2 答疑",
            ],
        ),
        (
            Lang::En,
            [
                "团长群 · The week 31 Aug–6 Sep",
                "[Yellow alert]",
                "in private",
                "3 planned, 1 sent, 1 skipped",
                "2 Sep 答疑",
            ],
        ),
    ] {
        let text = wording::review("团长群", &review, &monitor, &sent, lang);
        for part in parts {
            assert!(text.contains(part), "{part} in {text}");
        }
    }
}

#[test]
fn a_review_names_as_many_events_as_one_sheet_has_room_for_and_counts_the_others() {
    let mut monitor = active(&[140, 140, 140, 140, 140, 140, 140]);
    for i in 0..7 {
        for what in [Happening::BadOpinion, Happening::Rival] {
            monitor.events.insert(Event { on: day(i), what }, words("有人发帖"));
        }
    }
    let review = review(&monitor, &[], FIRST);
    assert_eq!(review.events.len(), 14);
    let text = |lang| wording::review("团长群", &review, &monitor, &Sent::default(), lang);
    assert_eq!(text(Lang::Zh).matches("有人发帖").count(), 12);
    assert!(text(Lang::Zh).contains("还有 2 件") && text(Lang::En).contains("and 2 more"));
}
