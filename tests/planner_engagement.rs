//! Every worked example of talk and incentives, and what they do where no source says anything.
//!
//! The numbers are the documents' and the planner notes', worked out by hand; none is read from the constants
//! under test, so that a wrong constant fails here.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use qunce::domain::calendar::board::moment;
use qunce::domain::calendar::day::Day;
use qunce::domain::calendar::draft::Activity;
use qunce::domain::calendar::fill::fill;
use qunce::domain::calendar::item::{At, Item, ItemId, Status, When};
use qunce::domain::calendar::peak::Peak;
use qunce::domain::calendar::setting::Setting;
use qunce::domain::calendar::{Activities, Benefits, Calendar, OwnDay};
use qunce::domain::engagement::check_in::{self, Standing};
use qunce::domain::engagement::interaction::{Interaction, Ranked, by_question, ranking};
use qunce::domain::engagement::placed::{Part, Step, in_a_year, missing, specials, steps, surplus};
use qunce::domain::engagement::points::{
    self, Cost, Deed, Earning, days_for, is_rising, of_speaker, rewards_inviting, worth,
};
use qunce::domain::engagement::uplift::{at_tenths, awards, lifted_count, lifted_share, times};
use qunce::domain::engagement::{Aim, Engagement, Grade, PointValue, Rate, Threshold, aim};
use qunce::domain::hours::{MinuteOfDay, Quiet};
use qunce::domain::plan::PlanId;
use qunce::domain::positioning::Goal;
use qunce::domain::quantity::{Counted, Points, Weeks};
use qunce::domain::words::Words;
use qunce::playbook::incentives::{
    FLASH_TENTHS, READING_CASE, S0_CHECK_IN, S0_POINTS, S4_CHECK_IN, S4_LEVELS, S4_POINTS, STORY_CASE,
};
use qunce::simulation::expected::Expected;
use qunce::simulation::from_plan::Ground;
use qunce::simulation::series::Series;
use qunce::templates;
use qunce::views::engagement::{activity, ordinary};

fn blank() -> Engagement {
    templates::blank_engagement()
}

fn rate(percent: i64) -> Rate {
    Rate::literal(percent * 10_000)
}

/// Unit: percent.
fn in_percent(millionths: i64) -> f64 {
    millionths as f64 / 1e4
}

// ---- Forms -----------------------------------------------------------------------------------------------------

fn ranked(engagement: &Engagement, members: u32, ordinary: Option<Rate>) -> Vec<Ranked> {
    ranking(engagement, &templates::blank_positioning(), members, ordinary)
}

#[test]
fn each_form_expects_the_members_that_its_source_states() {
    let ranked = ranked(&blank(), 300, Some(rate(10)));
    let expected: BTreeMap<_, _> = ranked.iter().map(|it| (it.interaction, it.expected)).collect();
    use Interaction as I;
    for (form, people) in [
        (I::Poll, Some((180, 240))),
        (I::Relay, Some((120, 180))),
        (I::Topic, Some((90, 150))),
        (I::Sharing, Some((60, 120))),
        (I::Question, Some((90, 90))),
        (I::CheckIn, None),
        (I::Game, None),
    ] {
        assert_eq!(expected[&form], people, "{form:?}");
    }
}

#[test]
fn a_question_draws_three_times_the_chat_and_never_more_than_everybody() {
    for (ordinary, expected) in [(10, 30.0), (0, 0.0), (33, 99.0), (40, 100.0), (100, 100.0)] {
        assert_eq!(in_percent(by_question(rate(ordinary))), expected, "{ordinary} %");
    }
    assert_eq!(Interaction::Question.share(None), None, "nobody said how many chat");
}

#[test]
fn the_aim_comes_first_then_those_expected_then_what_nobody_states() {
    use Interaction as I;
    let order = |aim, tolerated, ordinary| -> Vec<Interaction> {
        let engagement = Engagement { aim: Some(aim), tolerated, ..blank() };
        ranked(&engagement, 300, ordinary).iter().map(|it| it.interaction).collect()
    };
    let cases = [
        (Aim::Info, None, None, [I::Poll, I::Relay, I::Topic, I::Sharing, I::Question, I::CheckIn, I::Game]),
        (Aim::Learning, None, None, [I::Relay, I::Sharing, I::Poll, I::Topic, I::Question, I::CheckIn, I::Game]),
        (Aim::Talk, None, Some(rate(20)), [I::Question, I::Topic, I::Game, I::Poll, I::Relay, I::Sharing, I::CheckIn]),
        (Aim::Retention, None, None, [I::CheckIn, I::Poll, I::Relay, I::Topic, I::Sharing, I::Question, I::Game]),
        // What asks more than is tolerated comes last, even for the aim.
        (
            Aim::Talk,
            Some(Threshold::Low),
            None,
            [I::Question, I::Poll, I::Relay, I::Sharing, I::CheckIn, I::Topic, I::Game],
        ),
        (
            Aim::Talk,
            Some(Threshold::Medium),
            None,
            [I::Topic, I::Question, I::Poll, I::Relay, I::Sharing, I::CheckIn, I::Game],
        ),
    ];
    for (aim, tolerated, ordinary, expected) in cases {
        assert_eq!(order(aim, tolerated, ordinary), expected, "{aim:?} {tolerated:?}");
    }
}

#[test]
fn more_members_never_take_part_less() {
    for n in 2..600 {
        let count = |n| -> BTreeMap<_, _> {
            ranked(&blank(), n, Some(rate(7))).iter().map(|it| (it.interaction, it.expected)).collect()
        };
        let (fewer, more) = (count(n), count(n + 1));
        assert!(fewer.iter().all(|(form, people)| *people <= more[form]), "{n}");
    }
}

#[test]
fn the_aim_follows_the_positioning_until_it_is_said() {
    for (goal, expected) in [
        (Goal::Exchange, Aim::Talk),
        (Goal::Interest, Aim::Talk),
        (Goal::Learning, Aim::Learning),
        (Goal::Service, Aim::Info),
        (Goal::Trade, Aim::Retention),
        (Goal::Brand, Aim::Retention),
    ] {
        let positioning = qunce::domain::positioning::Positioning { goal, ..templates::blank_positioning() };
        assert_eq!(aim(&blank(), &positioning), expected, "{goal:?}");
        assert_eq!(aim(&Engagement { aim: Some(Aim::Info), ..blank() }, &positioning), Aim::Info);
    }
}

// ---- Uplifts ---------------------------------------------------------------------------------------------------

#[test]
fn each_uplift_is_reckoned_by_itself_and_relative() {
    assert_eq!(in_percent(lifted_share(rate(40), S4_CHECK_IN)), 52.8);
    assert_eq!(in_percent(lifted_share(rate(40), S0_CHECK_IN)), 62.0);
    assert_eq!(in_percent(lifted_share(rate(90), S0_CHECK_IN)), 100.0, "everybody at most");
    assert_eq!(lifted_count(200, S4_POINTS), 256);
    assert_eq!(lifted_count(200, S0_POINTS), 620);
    assert_eq!(lifted_count(100, S4_LEVELS), 145);
    let flash = FLASH_TENTHS.map(|tenths| in_percent(at_tenths(rate(5), tenths)));
    assert_eq!(flash, [11.5, 16.5]);
}

#[test]
fn cases_tell_how_many_times_there_was_after() {
    assert_eq!(format!("{:.2}", times(READING_CASE)), "3.92");
    assert_eq!(times(STORY_CASE), 3.375);
}

#[test]
fn ten_valid_interactions_are_one_award_and_the_rest_is_carried() {
    for (interactions, expected) in [(47, (4, 7)), (0, (0, 0)), (9, (0, 9)), (10, (1, 0)), (100, (10, 0))] {
        assert_eq!(awards(interactions), expected, "{interactions}");
    }
}

// ---- Points ----------------------------------------------------------------------------------------------------

/// 200 members, of whom 50 speak, with 100 messages a day.
const ACTIVITY: points::Activity = points::Activity { members: 200.0, speakers: 50.0, messages: 100.0 };

fn earning(points: u32, cap: Option<u32>, share: Option<i64>) -> Earning {
    Earning { points: Some(Points::literal(points)), cap: cap.map(Points::literal), share: share.map(rate) }
}

fn with(earnings: &[(Deed, Earning)], value: Option<i64>, budget: Option<u32>) -> Cost {
    let engagement = Engagement {
        earnings: earnings.iter().copied().collect(),
        value: value.map(PointValue::literal),
        budget: budget.map(Counted::literal),
        ..blank()
    };
    Cost::of(&engagement, &ACTIVITY)
}

#[test]
fn points_follow_the_activity_that_is_expected() {
    let points = |deed, earning| with(&[(deed, earning)], None, None).points;
    // 50 speakers with 2 messages each: a fifth of an award of 10 points, for 30 days.
    assert_eq!(points(Deed::Speak, earning(10, None, None)), 3000.0);
    assert_eq!(points(Deed::Speak, earning(10, Some(1), None)), 1500.0, "capped at a point a day");
    assert_eq!(points(Deed::CheckIn, earning(5, None, None)), 7500.0, "as many as speak check in");
    assert_eq!(points(Deed::CheckIn, earning(5, None, Some(10))), 3000.0, "as many as the person says");
    assert_eq!(points(Deed::TakePart, earning(5, None, None)), 0.0, "nobody says how many");
    assert_eq!(points(Deed::TakePart, earning(5, Some(3), Some(50))), 9000.0);
    assert_eq!(points(Deed::Invite, Earning::default()), 0.0);
}

#[test]
fn the_activity_is_that_of_the_forecast_in_a_group_of_this_size() {
    let plan = templates::blank(PlanId::from_chance(7));
    let ground = Ground::new(&plan, &templates::blank_calendar(), &templates::blank_entry());
    let derived = Rc::new(ground).derive(&templates::blank_funnel(), None);
    let mut expected = Expected::of(&derived.inputs);
    for (series, values) in
        [(Series::Members, [80.0, 0.0]), (Series::Speakers, [20.0, 0.0]), (Series::Messages, [40.0, 0.0])]
    {
        expected.series[series as usize] = values.to_vec();
    }
    let found = activity(200, &expected);
    assert_eq!((found.members, found.speakers, found.messages), (200.0, 50.0, 100.0), "the last day with members");
    assert_eq!(ordinary(&blank(), &found), Some(rate(25)));
    assert_eq!(ordinary(&Engagement { ordinary: Some(rate(10)), ..blank() }, &found), Some(rate(10)));
    expected.series[Series::Members as usize] = vec![0.0, 0.0];
    let nobody = activity(200, &expected);
    assert_eq!((nobody.speakers, ordinary(&blank(), &nobody)), (0.0, None), "a forecast without members tells nothing");
}

#[test]
fn rewards_cost_the_budget_at_most_and_nothing_is_guessed() {
    let check_in = [(Deed::CheckIn, earning(5, None, None))];
    let open = with(&check_in, None, None);
    assert_eq!((open.cost, open.paid, open.a_member, open.affordable), (None, None, None, None));
    let free = with(&check_in, Some(10_000), None);
    assert_eq!((free.cost, free.paid, free.a_member, free.short()), (Some(75.0), Some(75.0), Some(0.375), None));
    let tight = with(&check_in, Some(10_000), Some(60));
    assert_eq!(
        (tight.cost, tight.paid, tight.a_member, tight.short()),
        (Some(75.0), Some(60.0), Some(0.3), Some(15.0))
    );
    assert_eq!(tight.affordable, Some(0.008));
    let none = with(&[], Some(10_000), Some(60));
    assert_eq!((none.points, none.cost, none.affordable), (0.0, Some(0.0), None));
    let nobody = points::Activity { members: 0.0, speakers: 0.0, messages: 0.0 };
    // What nobody says how many do is named, and no sum pretends to have it.
    let some = with(&[(Deed::CheckIn, earning(5, None, None)), (Deed::Invite, earning(9, None, None))], None, None);
    assert_eq!((some.points, some.open), (7500.0, vec![Deed::Invite]));
    assert_eq!((open.open, none.open), (vec![], vec![]));
    // A point's value is rounded down to what can be said, and is never nothing.
    let bearable = |budget| with(&check_in, Some(10_000), Some(budget)).bearable().map(|value| value.get().to_string());
    assert_eq!((bearable(60), bearable(1), bearable(0)), (Some("0.008".into()), Some("0.000133".into()), None));
    let empty =
        Cost::of(&Engagement { earnings: check_in.into(), value: Some(PointValue::literal(1)), ..blank() }, &nobody);
    assert_eq!((empty.points, empty.a_member), (0.0, None), "an empty group costs nothing");
}

#[test]
fn a_higher_cap_or_more_points_never_cost_less() {
    let cost = |points, cap| with(&[(Deed::Speak, earning(points, Some(cap), None))], Some(10_000), None).cost;
    for n in 1..60 {
        assert!(cost(n, 5) <= cost(n + 1, 5) && cost(40, n) <= cost(40, n + 1), "{n}");
    }
}

#[test]
fn what_points_are_for_is_saved_for_so_many_days_and_costs_so_much() {
    let earnings = BTreeMap::from([
        (Deed::Speak, earning(10, None, None)),
        (Deed::CheckIn, earning(5, None, Some(10))),
        (Deed::TakePart, earning(50, None, Some(10))),
    ]);
    let engagement = Engagement { earnings, value: Some(PointValue::literal(10_000)), ..blank() };
    // A fifth of an award of 10 points, and the check-in; an activity is not for every day.
    let a_day = of_speaker(&engagement, &ACTIVITY);
    assert_eq!(a_day, 7.0);
    for (points, days) in [(700, 100), (701, 101), (7, 1), (1, 1), (0, 0)] {
        assert_eq!(days_for(Points::literal(points), a_day), Some(days), "{points}");
    }
    assert_eq!(days_for(Points::literal(5), of_speaker(&blank(), &ACTIVITY)), None);
    assert_eq!(worth(&engagement, Points::literal(500)), Some(5.0));
    assert_eq!(worth(&blank(), Points::literal(500)), None);
}

#[test]
fn levels_rise() {
    let grades = |from: &[Option<u32>]| {
        let grade = |from: &Option<u32>| Grade { from: from.map(Points::literal), ..Grade::default() };
        from.iter().map(grade).collect::<Vec<_>>()
    };
    for (from, expected) in [
        (vec![], true),
        (vec![Some(100)], true),
        (vec![Some(0), None, Some(100)], true),
        (vec![Some(100), Some(100)], false),
        (vec![Some(100), None, Some(50)], false),
    ] {
        assert_eq!(is_rising(&grades(&from)), expected, "{from:?}");
    }
}

#[test]
fn the_check_in_is_on_the_calendar_once_and_keeps_what_was_written() {
    let mut calendar = templates::blank_calendar();
    let at = |hour| Engagement { check_in_at: Some(MinuteOfDay::at(hour, 0)), ..blank() };
    assert_eq!(check_in::put(&blank(), &calendar, FROM, templates::blank_item), None, "nobody said when");
    let item = check_in::put(&at(20), &calendar, FROM, templates::blank_item).unwrap();
    assert_eq!(item.when, Some(When { at: At::Day(FROM), start: MinuteOfDay::at(20, 0) }));
    assert_eq!(item.repeat, Some(check_in::repeat()));
    assert_eq!(check_in::standing(&at(20), &calendar), Standing::Absent);
    let written = Item { title: Words::new("读书打卡").unwrap(), ..item };
    calendar.items.insert(check_in::ITEM, Rc::new(written.clone()));
    assert_eq!(check_in::standing(&at(20), &calendar), Standing::There);
    assert_eq!(check_in::standing(&at(7), &calendar), Standing::Elsewhere);
    let later = FROM.plus(30).unwrap();
    let moved = check_in::put(&at(7), &calendar, later, templates::blank_item).unwrap();
    assert_eq!(moved, Item { when: Some(When { at: At::Day(FROM), start: MinuteOfDay::at(7, 0) }), ..written.clone() });
    calendar.items.insert(check_in::ITEM, Rc::new(Item { when: None, ..written }));
    assert_eq!(check_in::standing(&at(20), &calendar), Standing::Absent, "it waits for its time");
}

#[test]
fn points_for_inviting_are_seen() {
    for (points, expected) in [(None, false), (Some(0), false), (Some(1), true)] {
        let invite = Earning { points: points.map(Points::literal), ..Earning::default() };
        let engagement = Engagement { earnings: BTreeMap::from([(Deed::Invite, invite)]), ..blank() };
        assert_eq!(rewards_inviting(&engagement), expected, "{points:?}");
    }
    assert!(!rewards_inviting(&blank()));
}

// ---- Activities ------------------------------------------------------------------------------------------------

const FROM: Day = Day::literal(2026, 1, 5);

fn calendar(benefits: Benefits) -> Calendar {
    let activities = Activities { has_contests: true, has_meetups: true, benefits, has_peaks: true };
    Calendar { activities, ..templates::blank_calendar() }
}

fn planned(calendar: &Calendar, from: Day, weeks: u32) -> Vec<Step> {
    let (positioning, staffing) = (templates::blank_positioning(), templates::blank_staffing());
    steps(&Setting { calendar, positioning: &positioning, staffing: &staffing }, from, Weeks::literal(weeks))
}

#[test]
fn activities_come_as_often_in_a_year_as_their_sources_say() {
    use Activity as A;
    for (activity, expected) in
        [(A::Contest, (12, 12)), (A::FlashBenefit, (156, 156)), (A::Meetup, (4, 4)), (A::Benefit, (36, 48))]
    {
        assert_eq!(in_a_year(activity), expected, "{activity:?}");
    }
    for benefits in [Benefits::Weekly, Benefits::Monthly] {
        let steps = planned(&calendar(benefits), FROM, 52);
        let n = |activity| steps.iter().filter(|it| it.activity == activity && it.part == Part::Event).count();
        assert_eq!((n(A::Contest), n(A::Meetup)), (12, 4));
        match benefits {
            Benefits::Weekly => assert!((150..=156).contains(&n(A::FlashBenefit)), "{}", n(A::FlashBenefit)),
            _ => assert!((36..=48).contains(&n(A::Benefit)), "{}", n(A::Benefit)),
        }
    }
    assert_eq!(planned(&templates::blank_calendar(), FROM, 52), [], "nothing is asked for");
}

#[test]
fn every_event_has_its_notice_a_day_before_and_its_follow_up_after() {
    let steps = planned(&calendar(Benefits::Weekly), FROM, 13);
    let events: Vec<&Step> = steps.iter().filter(|it| it.part == Part::Event).collect();
    assert!(events.len() > 39);
    for event in events {
        let belongs = |it: &&Step| matches!(it.when.at, At::Item(id, _) if id == event.id);
        let mine: Vec<&Step> = steps.iter().filter(belongs).collect();
        let [notice, after] = mine[..] else { panic!("{event:?}: {mine:?}") };
        assert_eq!((notice.part, after.part), (Part::Notice, Part::FollowUp));
        let ahead = moment(event.day, event.when.start) - moment(notice.day, notice.when.start);
        assert!(ahead >= 24 * 60, "{event:?} {notice:?}");
        assert_eq!(event.day.plus(1), Some(after.day));
        let At::Item(_, days) = notice.when.at else { panic!("{notice:?}") };
        assert_eq!(event.day.plus(i32::from(days)), Some(notice.day));
    }
}

#[test]
fn nothing_is_put_twice_whenever_it_is_put_again() {
    let mut calendar = calendar(Benefits::Weekly);
    let first = planned(&calendar, FROM, 26);
    let ids: BTreeSet<ItemId> = first.iter().map(|step| step.id).collect();
    assert_eq!(ids.len(), first.len(), "each has a name of its own");
    assert_eq!(missing(&first, &calendar), first);
    for id in &ids {
        calendar.items.insert(*id, Rc::new(templates::blank_item()));
    }
    for from in [FROM, Day::literal(2026, 1, 7), Day::literal(2026, 3, 2)] {
        let again = planned(&calendar, from, 10);
        assert!(!again.is_empty());
        assert_eq!(missing(&again, &calendar), [], "{from:?}");
    }
}

fn put_steps(calendar: &mut Calendar, steps: &[Step]) {
    for step in steps {
        let item = Item { when: Some(step.when), ..templates::blank_item() };
        calendar.items.insert(step.id, Rc::new(item));
    }
}

#[test]
fn other_open_days_and_hours_offer_no_week_s_events_twice() {
    let by_week = |steps: &[Step]| {
        let mut weeks: BTreeMap<(Activity, Day), usize> = BTreeMap::new();
        for step in steps.iter().filter(|step| step.part == Part::Event) {
            *weeks.entry((step.activity, step.day.monday())).or_default() += 1;
        }
        weeks
    };
    let closed = Calendar { weekends: Some(false), ..calendar(Benefits::Weekly) };
    let open = Calendar { weekends: Some(true), ..closed.clone() };
    let quiet = Some(Quiet { from: MinuteOfDay::at(12, 0), until: MinuteOfDay::at(18, 0) });
    let others = [open.clone(), Calendar { quiet, ..open.clone() }, closed.clone()];
    for (mut before, after) in [closed.clone(), closed, open].into_iter().zip(others) {
        let first = planned(&before, FROM, 26);
        put_steps(&mut before, &first);
        let now = Calendar { items: before.items, ..after };
        let again = planned(&now, FROM, 26);
        assert_ne!(again, first);
        let (there, wanted) = (by_week(&first), by_week(&again));
        let lacking = by_week(&missing(&again, &now));
        let left = surplus(&again, &now, FROM, Weeks::literal(26));
        let n_surplus: usize =
            there.iter().map(|(week, n)| n.saturating_sub(wanted.get(week).copied().unwrap_or(0))).sum();
        for (week, n) in &wanted {
            let expected = n.saturating_sub(there.get(week).copied().unwrap_or(0));
            assert_eq!(lacking.get(week).copied().unwrap_or(0), expected, "{week:?}");
        }
        assert_eq!(left.len(), 3 * n_surplus);
        assert!(!lacking.keys().any(|(activity, _)| *activity == Activity::Contest), "a month has one contest");
    }
}

#[test]
fn what_nobody_chose_any_more_is_taken_out_and_what_is_done_or_past_stays() {
    let mut calendar = calendar(Benefits::Weekly);
    let first = planned(&calendar, FROM, 13);
    put_steps(&mut calendar, &first);
    assert_eq!(surplus(&first, &calendar, FROM, Weeks::literal(13)), []);
    // Fewer weeks ahead leave what stands behind them.
    assert_eq!(surplus(&planned(&calendar, FROM, 4), &calendar, FROM, Weeks::literal(4)), []);
    calendar.activities.has_contests = false;
    let rest = planned(&calendar, FROM, 13);
    let contests: Vec<ItemId> = first.iter().filter(|it| it.activity == Activity::Contest).map(|it| it.id).collect();
    let found = |calendar: &Calendar, from| {
        let mut found = surplus(&rest, calendar, from, Weeks::literal(13));
        found.sort();
        found
    };
    let mut expected = contests.clone();
    expected.sort();
    assert_eq!(found(&calendar, FROM), expected, "events, notices and follow-ups");
    let last = first.iter().rfind(|it| it.activity == Activity::Contest && it.part == Part::Event).unwrap();
    assert_eq!(found(&calendar, last.day).len(), 3, "what is past stays");
    for id in &contests {
        let done = Item { status: Status::Sent, ..(*calendar.items[id]).clone() };
        calendar.items.insert(*id, Rc::new(done));
    }
    assert_eq!(found(&calendar, FROM), [], "what is done stays");
}

#[test]
fn what_the_filler_has_put_is_not_offered_again() {
    let mut calendar = calendar(Benefits::Monthly);
    calendar.activities.has_peaks = true;
    let plan = templates::blank(PlanId::from_chance(7));
    let drafts =
        fill(&Setting { calendar: &calendar, positioning: &plan.positioning, staffing: &plan.staffing }, FROM, &[]);
    for (n, draft) in (0_u64..).zip(&drafts) {
        calendar.items.insert(ItemId::from_chance(0xF1_0000 + n), Rc::new(draft.item(Words::default())));
    }
    let there = planned(&calendar, FROM, calendar.weeks.get());
    assert!(there.iter().any(|step| step.part == Part::Event));
    assert_eq!(missing(&there, &calendar), [], "contests, meet-ups and benefits, with all their steps");
    let specials = specials(&calendar, FROM, calendar.weeks);
    assert!(specials.iter().all(|special| special.is_there), "{specials:?}");
}

#[test]
fn festivals_and_own_days_are_offered_and_shopping_is_not() {
    let own = OwnDay { day: Day::literal(2025, 10, 20), is_yearly: true, name: Words::new("群周年").unwrap() };
    let calendar = Calendar { days: vec![own], ..templates::blank_calendar() };
    let found = specials(&calendar, Day::literal(2026, 9, 14), Weeks::literal(10));
    let days: Vec<String> = found.iter().map(|special| special.day.iso()).collect();
    assert!(days.contains(&"2026-09-25".to_owned()), "Mid-Autumn: {days:?}");
    assert!(found.iter().any(|it| it.peak == Peak::Own(Words::new("群周年").unwrap()) && it.day.iso() == "2026-10-20"));
    assert!(!found.iter().any(|it| matches!(it.peak, Peak::Shopping(_))));
    let ids: BTreeSet<ItemId> = found.iter().map(|special| special.id).collect();
    assert_eq!(ids.len(), found.len());
}
