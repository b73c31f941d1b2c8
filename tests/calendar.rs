//! The filler, the meter and the checks of the calendar: every worked example of the planner notes, and laws.
//!
//! The numbers are the documents' and the planner notes', worked out by hand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use proptest::prelude::*;
use proptest::sample::select;

use qunce::domain::calendar::almanac::festival::Festival;
use qunce::domain::calendar::almanac::shopping::Shopping;
use qunce::domain::calendar::board::{Board, SPACING, moment};
use qunce::domain::calendar::coverage::{Block, Coverage, Need};
use qunce::domain::calendar::day::{Day, Weekday};
use qunce::domain::calendar::draft::{Activity, Cause, Draft, Event, Flag};
use qunce::domain::calendar::effort::production;
use qunce::domain::calendar::fill::{fill, span};
use qunce::domain::calendar::item::{At, Channel, Expected, Item, ItemId, Maker, Origin, Status, When};
use qunce::domain::calendar::kind::Kind;
use qunce::domain::calendar::lint::{Finding, FindingCode, Fix, lint};
use qunce::domain::calendar::meter::{Meter, meter};
use qunce::domain::calendar::mix::{Target, authors_week, makers};
use qunce::domain::calendar::occurrence::Occurrence;
use qunce::domain::calendar::peak::Peak;
use qunce::domain::calendar::refill::refill;
use qunce::domain::calendar::setting::{Setting, Weekends};
use qunce::domain::calendar::slot::slot;
use qunce::domain::calendar::{Activities, Basis, Benefits, Calendar, Column, Mix, OwnDay, Style};
use qunce::domain::code::Code;
use qunce::domain::group_type::{GroupType, StatedHours};
use qunce::domain::hours::{MinuteOfDay, Quiet, Window};
use qunce::domain::plan::Unknown;
use qunce::domain::platform::Platform;
use qunce::domain::positioning::Positioning;
use qunce::domain::positioning::advice::MixModel;
use qunce::domain::positioning::timing::{self, Fit, meet, shared};
use qunce::domain::quantity::{GroupSize, Percent, PostsAWeek, WeeklyHours, Weeks};
use qunce::domain::severity::Severity;
use qunce::domain::staffing::Staffing;
use qunce::domain::staffing::cards::{Role, RoleCard};
use qunce::domain::words::Words;
use qunce::playbook::{Citation, OwnRule};
use qunce::templates;

#[path = "support/plans.rs"]
mod plans;
use plans::{choice, for_all};

// ---- What the tests work on ------------------------------------------------------------------------------------

/// A calendar with the two parts of a plan beside it.
#[derive(Debug, Clone)]
struct Case {
    calendar: Calendar,
    positioning: Positioning,
    staffing: Staffing,
}

impl Case {
    fn new(group_type: GroupType, n_posts: u32, n_weeks: u32) -> Self {
        let activities =
            Activities { has_contests: false, has_meetups: false, benefits: Benefits::None, has_peaks: false };
        let calendar = Calendar {
            opens_on: None,
            mix: Mix::Suggested,
            basis: Basis::Minutes,
            posts: PostsAWeek::literal(n_posts),
            weeks: Weeks::literal(n_weeks),
            weekends: None,
            style: Style::Talkative,
            quiet: None,
            columns: Vec::new(),
            activities,
            days: Vec::new(),
            hidden: Vec::new(),
            items: BTreeMap::new(),
            templates: Vec::new(),
            unknown: Unknown::new(),
        };
        let positioning = Positioning { group_type, ..templates::blank_positioning() };
        Self { calendar, positioning, staffing: templates::blank_staffing() }
    }

    fn with(mut self, edit: impl FnOnce(&mut Calendar)) -> Self {
        edit(&mut self.calendar);
        self
    }

    fn setting(&self) -> Setting<'_> {
        Setting { calendar: &self.calendar, positioning: &self.positioning, staffing: &self.staffing }
    }

    fn fill(&self, from: Day) -> Vec<Draft> {
        fill(&self.setting(), from, &[])
    }

    /// Puts drafts into the calendar, with ids that nothing has yet.
    fn put(&mut self, drafts: &[Draft]) {
        for draft in drafts {
            let id = ItemId::from_chance(1000 + self.calendar.items.len() as u64);
            assert!(self.calendar.items.insert(id, Rc::new(draft.item(Words::default()))).is_none());
        }
    }

    fn edit(&mut self, id: ItemId, edit: impl FnOnce(&mut Item)) {
        edit(Rc::make_mut(self.calendar.items.get_mut(&id).unwrap()));
    }

    fn occurrences(&self) -> Vec<Occurrence<'_>> {
        let on_day = |(&id, item): (&ItemId, &'_ Rc<Item>)| match item.when? {
            When { at: At::Day(day), start } => Some((id, day, start)),
            When { .. } => None,
        };
        let found: Vec<_> = self.calendar.items.iter().filter_map(on_day).collect();
        found
            .into_iter()
            .map(|(id, day, start)| Occurrence { id, item: &self.calendar.items[&id], day, start })
            .collect()
    }

    fn lint(&self, first: Day, last: Day) -> Vec<Finding> {
        lint(&self.setting(), &self.occurrences(), first, last)
    }

    fn meter(&self, first: Day, last: Day) -> Meter {
        meter(&self.setting(), &self.occurrences(), first, last)
    }
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn at(text: &str) -> MinuteOfDay {
    MinuteOfDay::parse(text).unwrap()
}

/// A Monday.
fn monday() -> Day {
    let monday = day("2026-11-02");
    assert_eq!(monday.weekday(), Weekday::Monday);
    monday
}

fn plus(day: Day, n: i32) -> Day {
    day.plus(n).unwrap()
}

fn column(name: &str, weekday: Weekday, start: Option<&str>, kind: Kind) -> Column {
    Column { name: Words::new(name).unwrap(), weekday, start: start.map(at), kind }
}

/// An item of one's own.
fn own(kind: Kind, on: Day, start: &str) -> Draft {
    Draft {
        kind,
        maker: Maker::Pgc,
        when: Some((on, at(start))),
        week: on.monday(),
        length: qunce::domain::calendar::effort::length(kind),
        cause: Cause::Mix,
        flags: Vec::new(),
    }
}

/// `case` with these items of one's own.
fn with_own(mut case: Case, items: &[(Kind, &str, &str)]) -> Case {
    let drafts: Vec<Draft> = items.iter().map(|&(kind, on, start)| own(kind, day(on), start)).collect();
    case.put(&drafts);
    for item in case.calendar.items.values_mut() {
        Rc::make_mut(item).origin = Origin::Own;
    }
    case
}

fn id(n: u64) -> ItemId {
    ItemId::from_chance(1000 + n)
}

fn moments(drafts: &[Draft]) -> Vec<i64> {
    let mut moments: Vec<i64> = drafts.iter().filter_map(|draft| draft.when).map(|(d, s)| moment(d, s)).collect();
    moments.sort_unstable();
    moments
}

fn windows(group_type: GroupType) -> Vec<Window> {
    let StatedHours::Stated(windows) = group_type.hours() else { panic!("{group_type:?} has hours") };
    windows.to_vec()
}

// ---- The mix ---------------------------------------------------------------------------------------------------

#[test]
fn counts_are_those_worked_out() {
    use GroupType::{Industry, Interest, Product};
    use MixModel::{ByType, SeventyTwentyTen, ThreeFiveTwo};
    let cases: [(MixModel, GroupType, u32, &[u32]); 14] = [
        (ThreeFiveTwo, Industry, 20, &[6, 10, 4]),
        (ThreeFiveTwo, Industry, 23, &[7, 11, 5]),
        (ThreeFiveTwo, Industry, 7, &[2, 4, 1]),
        (SeventyTwentyTen, Industry, 20, &[14, 4, 2]),
        (SeventyTwentyTen, Industry, 23, &[16, 5, 2]),
        (SeventyTwentyTen, Industry, 7, &[5, 1, 1]),
        (ByType, Industry, 20, &[8, 6, 3, 2, 1]),
        (ByType, Industry, 23, &[9, 7, 4, 2, 1]),
        (ByType, Industry, 7, &[3, 2, 1, 1, 0]),
        (ByType, Interest, 20, &[3, 5, 7, 4, 1]),
        (ByType, Interest, 23, &[3, 6, 8, 5, 1]),
        (ByType, Product, 20, &[4, 5, 4, 6, 1]),
        (ByType, Product, 23, &[5, 6, 4, 7, 1]),
        (ByType, Industry, 0, &[0, 0, 0, 0, 0]),
    ];
    for (model, group_type, n, expected) in cases {
        assert_eq!(Target::of_model(model, group_type).counts(n), expected, "{model:?} {group_type:?} {n}");
    }
    assert_eq!((makers(20), makers(23), makers(0)), ([14, 6], [16, 7], [0, 0]));
}

#[test]
fn the_suggested_mix_is_that_of_the_positioning() {
    for (group_type, model) in [
        (GroupType::Industry, MixModel::SeventyTwentyTen),
        (GroupType::Parent, MixModel::ThreeFiveTwo),
        (GroupType::Product, MixModel::ByType),
    ] {
        let target = Target::of(&Mix::Suggested, group_type);
        assert_eq!(target.model, Some(model), "{group_type:?}");
        assert_eq!(target.weights(), Target::of_model(model, group_type).weights());
    }
    let borrowed = Target::of_model(MixModel::ByType, GroupType::Parent);
    assert!(borrowed.citations.contains(&Citation::Ours(OwnRule::TypeLinks)));
}

#[test]
fn own_weights_speak_of_their_kinds_alone() {
    let weights = BTreeMap::from(
        [(Kind::News, 2), (Kind::Fun, 1), (Kind::Emotional, 0)].map(|(kind, n)| (kind, Percent::literal(n))),
    );
    let target = Target::of(&Mix::Own(weights), GroupType::Fan);
    assert_eq!(target.counts(9), [6, 3, 0]);
    assert_eq!((target.part(Kind::Emotional), target.part(Kind::Notice)), (Some(2), None));
    assert_eq!(Target::of(&Mix::Own(BTreeMap::new()), GroupType::Fan).counts(9), Vec::<u32>::new());
}

#[test]
fn authors_frequencies_contradict_their_ratios() {
    let s0 = authors_week(MixModel::ThreeFiveTwo).unwrap();
    assert_eq!((s0.posts, s0.useful, s0.useful_by_mix), ((23, 24), (87, 125), 300));
    let s4 = authors_week(MixModel::SeventyTwentyTen).unwrap();
    assert_eq!((s4.posts, s4.useful, s4.useful_by_mix), ((23, 24), (87, 125), 700));
    assert_eq!((s4.fun, s4.fun_by_mix), ((583, 609), 200));
    assert_eq!(authors_week(MixModel::ByType), None);
}

// ---- Slots -----------------------------------------------------------------------------------------------------

#[test]
fn windows_meet_as_worked_out() {
    let span = |group_type, content| shared(&windows(group_type), content).map(Window::span);
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(span(GroupType::Industry, timing::KNOWLEDGE), some("10:00–11:00"));
    assert_eq!(span(GroupType::Parent, timing::PREVIEW), some("19:30–20:30"));
    assert_eq!(span(GroupType::Parent, timing::INTERACTIVE), some("20:00–21:00"));
    assert_eq!(span(GroupType::Interest, timing::INTERACTIVE), some("20:00–22:00"));
    assert_eq!(span(GroupType::Interest, timing::PREVIEW), some("20:00–20:30"));
    assert_eq!(span(GroupType::Student, timing::FUN), None);
    assert_eq!(span(GroupType::Industry, timing::NEWS), None);
    assert_eq!(meet(&windows(GroupType::Student), timing::FUN).1, Fit::GroupOnly);
}

#[test]
fn each_kind_has_its_slot_in_each_group() {
    for (group_type, kind, is_weekend, expected, fit) in [
        // S2's morning does not meet the industry's hours; S0's hours for knowledge do.
        (GroupType::Industry, Kind::News, false, "10:00–11:00", Fit::Shared),
        (GroupType::Industry, Kind::News, true, "10:00–11:00", Fit::GroupOnly),
        (GroupType::Industry, Kind::Interactive, false, "09:00–11:00", Fit::GroupOnly),
        (GroupType::Parent, Kind::Notice, false, "19:30–20:30", Fit::Shared),
        (GroupType::Parent, Kind::Interactive, true, "20:00–21:00", Fit::Shared),
        (GroupType::Student, Kind::Fun, false, "15:00–17:00", Fit::GroupOnly),
        // Interest groups are there all weekend.
        (GroupType::Interest, Kind::News, false, "20:00–23:00", Fit::GroupOnly),
        (GroupType::Interest, Kind::News, true, "08:00–09:00", Fit::Shared),
    ] {
        let slot = slot(&windows(group_type), kind, is_weekend);
        assert_eq!((slot.window.span().as_str(), slot.fit), (expected, fit), "{group_type:?} {kind:?} {is_weekend}");
    }
    let unknown = slot(&[], Kind::News, false);
    assert_eq!((unknown.window.span().as_str(), unknown.fit), ("08:00–09:00", Fit::ContentOnly));
    assert_eq!(unknown.content.citation, Citation::Claim("S2-2-time-morning"));
}

#[test]
fn weekends_are_avoided_but_for_the_exception() {
    let weekends = |case: &Case| case.setting().weekends();
    assert_eq!(weekends(&Case::new(GroupType::Industry, 7, 1)), Weekends::Avoided);
    assert_eq!(weekends(&Case::new(GroupType::Parent, 7, 1)), Weekends::Avoided);
    assert_eq!(weekends(&Case::new(GroupType::Interest, 7, 1)), Weekends::Exception);
    let own = Case::new(GroupType::Interest, 7, 1).with(|calendar| calendar.weekends = Some(false));
    assert_eq!(weekends(&own), Weekends::Own { are_used: false });
}

#[test]
fn holidays_are_avoided_like_weekends_and_workdays_in_lieu_are_workdays() {
    // National day 2026: off from Thursday 1 to Wednesday 7 October, with work on Sunday 20 September and Saturday 10.
    let is_open = |case: &Case, text: &str| case.setting().is_open(day(text));
    let avoided = Case::new(GroupType::Parent, 20, 1);
    for (text, open) in [
        ("2026-09-20", true),
        ("2026-09-26", false),
        ("2026-10-01", false),
        ("2026-10-07", false),
        ("2026-10-08", true),
        ("2026-10-10", true),
        ("2026-10-11", false),
    ] {
        assert_eq!(is_open(&avoided, text), open, "{text}");
        assert!(is_open(&Case::new(GroupType::Interest, 20, 1), text), "S2's exception: {text}");
    }
    // Nobody knows the holidays of 2040: weekends only.
    assert!(is_open(&avoided, "2040-10-01") && !is_open(&avoided, "2040-10-06"));
    let own = Case::new(GroupType::Parent, 20, 1).with(|calendar| calendar.weekends = Some(true));
    assert!(is_open(&own, "2026-10-01"), "one's own word holds for holidays too");
}

#[test]
fn a_week_with_holidays_has_its_share_of_posts() {
    let posts = |case: &Case, text: &str| case.setting().posts_of_week(day(text));
    let avoided = Case::new(GroupType::Parent, 20, 1);
    // Five workdays; three before the holiday; Thursday, Friday and the Saturday in lieu; the week of the Spring Festival.
    for (monday, n) in [("2026-09-07", 20), ("2026-09-28", 12), ("2026-10-05", 12), ("2026-02-16", 0)] {
        assert_eq!(posts(&avoided, monday), n, "{monday}");
        assert_eq!(posts(&Case::new(GroupType::Interest, 20, 1), monday), 20, "all days are used: {monday}");
    }
    let drafts = avoided.fill(day("2026-09-28"));
    assert_eq!(drafts.len(), 12);
    assert!(drafts.iter().all(|draft| draft.when.unwrap().0 <= day("2026-09-30")));
}

#[test]
fn the_group_keeps_weekend_hours_on_holidays() {
    let industry = Case::new(GroupType::Industry, 20, 1);
    let board = Board::new(industry.setting());
    assert_eq!(board.group_on(day("2026-10-01")).count(), 0, "a Thursday off");
    assert_eq!(board.group_on(day("2026-10-10")).count(), 2, "a Saturday at work");
    assert_eq!(board.slot(Kind::News, day("2026-10-10")).fit, Fit::Shared);
}

// ---- Filling ---------------------------------------------------------------------------------------------------

/// Posts of a week by kind.
fn by_kind(drafts: &[Draft]) -> BTreeMap<Kind, usize> {
    let mut n = BTreeMap::new();
    for draft in drafts {
        *n.entry(draft.kind).or_insert(0) += 1;
    }
    n
}

#[test]
fn a_week_has_the_counts_of_its_mix() {
    let s0 = Case::new(GroupType::Parent, 20, 1).fill(monday());
    let expected = [(Kind::News, 3), (Kind::Experience, 3), (Kind::Interactive, 10), (Kind::Fun, 4)];
    assert_eq!(by_kind(&s0), BTreeMap::from(expected));
    let n_ugc = s0.iter().filter(|draft| draft.maker == Maker::Ugc).count();
    assert_eq!((s0.len(), n_ugc), (20, 6), "S1's split on top of S0's");
    let s4 = Case::new(GroupType::Industry, 20, 1).fill(monday());
    let n = by_kind(&s4);
    assert_eq!((n[&Kind::News], n[&Kind::Experience], n[&Kind::Emotional]), (7, 7, 2));
    assert!(s4.iter().all(|draft| !draft.when.unwrap().0.weekday().is_weekend()), "weekends are avoided");
    let mut by_day: BTreeMap<Day, u32> = BTreeMap::new();
    s4.iter().for_each(|draft| *by_day.entry(draft.when.unwrap().0).or_default() += 1);
    assert_eq!(by_day.into_values().collect::<Vec<_>>(), [4; 5], "evenly over the days");
}

#[test]
fn posts_stand_where_content_and_group_meet() {
    let drafts = Case::new(GroupType::Industry, 7, 1).fill(monday());
    for draft in drafts.iter().filter(|draft| matches!(draft.kind, Kind::News | Kind::Experience)) {
        let (_, start) = draft.when.unwrap();
        assert!((at("10:00")..at("11:00")).contains(&start) && draft.flags.is_empty(), "{draft:?}");
    }
    for draft in drafts.iter().filter(|draft| draft.kind == Kind::Fun) {
        assert_eq!(draft.flags, [Flag::GroupHours]);
    }
    // S0's two pieces of fun a day have one window of an hour.
    let fun = Case::new(GroupType::Fan, 10, 1)
        .with(|calendar| calendar.mix = Mix::Own(BTreeMap::from([(Kind::Fun, Percent::literal(1))])))
        .fill(monday());
    let starts: BTreeSet<String> = fun.iter().map(|draft| draft.when.unwrap().1.clock()).collect();
    assert_eq!(starts, BTreeSet::from(["14:00".to_owned(), "14:30".to_owned()]));
    assert!(fun.iter().all(|draft| draft.flags == [Flag::ContentHours]), "the group's hours are not known");
}

#[test]
fn the_mother_and_baby_week_comes_back() {
    let case = Case::new(GroupType::Parent, 0, 2).with(|calendar| {
        calendar.columns = vec![
            column("专家直播", Weekday::Monday, Some("20:00"), Kind::Experience),
            column("团购日", Weekday::Wednesday, Some("20:00"), Kind::Benefit),
            column("育儿经分享", Weekday::Friday, None, Kind::Experience),
        ];
    });
    let drafts = case.fill(monday());
    let line = |draft: &Draft| {
        let (day, start) = draft.when.unwrap();
        format!("{} {} {:?}", day.weekday().code(), start.clock(), draft.kind)
    };
    let week = ["mo 20:00 Experience", "tu 19:30 Notice", "we 20:00 Benefit", "fr 19:00 Experience"];
    assert_eq!(drafts.iter().map(line).collect::<Vec<_>>(), [week, week].concat());
    assert_eq!(drafts[0].cause, Cause::Column(Words::new("专家直播").unwrap()));
    let announced = Cause::Column(Words::new("团购日").unwrap());
    assert_eq!(drafts[1].cause, Cause::Preview(Event::Draft(Box::new(announced))));
}

#[test]
fn columns_take_the_place_of_posts_of_their_part() {
    let case = Case::new(GroupType::Parent, 7, 1).with(|calendar| {
        calendar.columns = vec![
            column("早读", Weekday::Monday, None, Kind::News),
            column("答疑", Weekday::Tuesday, None, Kind::Experience),
            column("故事", Weekday::Wednesday, None, Kind::Experience),
        ];
    });
    let drafts = case.fill(monday());
    assert_eq!(drafts.len(), 7, "three useful posts where two are asked for: the others give way");
    let n = by_kind(&drafts);
    assert_eq!(n[&Kind::News] + n[&Kind::Experience], 3);
    assert_eq!((n[&Kind::Interactive], n[&Kind::Fun]), (3, 1));
}

#[test]
fn activities_come_as_often_as_their_sources_say() {
    let year = |benefits| {
        let case = Case::new(GroupType::Interest, 0, 52).with(|calendar| {
            calendar.activities = Activities { has_contests: true, has_meetups: true, benefits, has_peaks: false };
        });
        case.fill(day("2025-12-29"))
    };
    let n = |drafts: &[Draft], activity| drafts.iter().filter(|one| one.cause == Cause::Activity(activity)).count();
    let monthly = year(Benefits::Monthly);
    assert_eq!((n(&monthly, Activity::Contest), n(&monthly, Activity::Meetup)), (12, 4));
    assert_eq!(n(&monthly, Activity::Benefit), 48, "four a month");
    let weekly = year(Benefits::Weekly);
    assert_eq!(n(&weekly, Activity::FlashBenefit), 156, "three a week");
    for drafts in [monthly, weekly] {
        let notices: BTreeSet<i64> = drafts
            .iter()
            .filter(|one| one.kind == Kind::Notice)
            .map(|one| moments(std::slice::from_ref(one))[0])
            .collect();
        let events: Vec<&Draft> = drafts.iter().filter(|one| one.is_event()).collect();
        assert_eq!(notices.len(), events.len(), "one preview each");
        for event in events {
            let at = moments(std::slice::from_ref(event))[0];
            assert!(notices.range(at - 7 * 1440..=at - 1440).next().is_some(), "{event:?}");
        }
    }
}

#[test]
fn an_event_on_wednesday_evening_is_announced_by_tuesday_evening() {
    let case = Case::new(GroupType::Interest, 0, 1)
        .with(|calendar| calendar.columns = vec![column("夜谈", Weekday::Wednesday, Some("20:00"), Kind::Benefit)]);
    let drafts = case.fill(monday());
    assert_eq!(drafts[0].when, Some((plus(monday(), 1), at("20:00"))));
    assert_eq!(drafts[1].when, Some((plus(monday(), 2), at("20:00"))));
    // Begun on the day itself, it is too late for one.
    let late = case.fill(plus(monday(), 2));
    assert_eq!((late.len(), &late[0].flags[..]), (1, &[Flag::NoPreview][..]));
}

#[test]
fn events_on_days_in_a_row_all_have_their_preview() {
    let mut case = Case::new(GroupType::Interest, 12, 1);
    case.calendar.activities =
        Activities { has_contests: true, has_meetups: true, benefits: Benefits::Weekly, has_peaks: false };
    let drafts = case.fill(plus(monday(), 7));
    let events: Vec<&Draft> = drafts.iter().filter(|one| one.is_event()).collect();
    assert_eq!(events.len(), 4, "the second week of the month has its contest");
    assert!(events.iter().all(|one| !one.flags.contains(&Flag::NoPreview)), "{events:?}");
    assert_eq!(by_kind(&drafts)[&Kind::Notice], 4);
}

#[test]
fn the_pulse_beats_on_festivals() {
    let year = |days: Vec<OwnDay>| {
        let case = Case::new(GroupType::Parent, 5, 52).with(|calendar| {
            calendar.activities.has_peaks = true;
            calendar.days = days;
        });
        let drafts = case.fill(day("2026-01-05"));
        let peaks = drafts.into_iter().filter_map(|draft| match draft.cause {
            Cause::Peak(peak) => Some((draft.when.unwrap().0.iso(), peak, draft.kind, draft.flags)),
            _ => None,
        });
        peaks.collect::<Vec<_>>()
    };
    let peaks = year(Vec::new());
    let on = |text: &str| peaks.iter().find(|(day, ..)| day == text).map(|(_, peak, ..)| peak.clone());
    assert_eq!(on("2026-02-17"), Some(Peak::Festival(Festival::SpringFestival)));
    assert_eq!(on("2026-09-25"), Some(Peak::Festival(Festival::MidAutumn)), "a day off: the festival is the point");
    assert_eq!(on("2026-11-11"), Some(Peak::Shopping(Shopping::DoubleEleven)));
    assert_eq!(on("2026-04-05"), None, "nobody harvests on the day of mourning");
    assert!(peaks.iter().all(|(_, _, kind, _)| *kind == Kind::Benefit));
    let mondays: BTreeSet<Day> = peaks.iter().map(|(text, ..)| day(text).monday()).collect();
    assert_eq!(mondays.len(), peaks.len(), "one a week at most");
    assert!(peaks.iter().all(|(_, _, _, flags)| !flags.contains(&Flag::NoPreview)), "{peaks:?}");

    let birthday = OwnDay { day: day("2020-09-24"), is_yearly: true, name: Words::new("群周年").unwrap() };
    let with_own = year(vec![birthday]);
    let of_week = with_own.iter().find(|(text, ..)| day(text).monday() == day("2026-09-21")).unwrap();
    assert_eq!((of_week.0.as_str(), &of_week.1), ("2026-09-24", &Peak::Own(Words::new("群周年").unwrap())));
}

#[test]
fn the_odd_post_goes_to_each_kind_in_turn() {
    let case = Case::new(GroupType::Industry, 7, 2);
    let drafts = case.fill(monday());
    let of = |week: Day| by_kind(&drafts.iter().filter(|one| one.week == week).cloned().collect::<Vec<_>>());
    let (first, second) = (of(monday()), of(plus(monday(), 7)));
    assert_eq!(first[&Kind::News] + second[&Kind::News], first[&Kind::Experience] + second[&Kind::Experience]);
}

#[test]
fn what_finds_no_room_waits_without_a_date() {
    let all_day = Some(Quiet { from: at("00:00"), until: at("00:00") });
    let case = Case::new(GroupType::Parent, 7, 1).with(|calendar| calendar.quiet = all_day);
    let drafts = case.fill(monday());
    assert_eq!(drafts.len(), 7);
    assert!(drafts.iter().all(|draft| draft.when.is_none() && draft.flags == [Flag::NoRoom]));
}

#[test]
fn a_column_s_own_time_holds_unless_it_is_taken() {
    let case = Case::new(GroupType::Parent, 0, 1).with(|calendar| {
        calendar.columns = vec![
            column("一", Weekday::Sunday, Some("20:10"), Kind::Fun),
            column("二", Weekday::Sunday, Some("20:20"), Kind::Fun),
        ];
    });
    let drafts = case.fill(monday());
    assert_eq!(drafts[0].when, Some((plus(monday(), 6), at("20:10"))), "a column may stand on a weekend");
    assert_eq!(drafts[1].when, Some((plus(monday(), 6), at("20:45"))));
    assert_eq!(drafts[1].flags, [Flag::ColumnMoved]);
}

#[test]
fn where_nothing_is_left_of_a_week_the_next_is_the_first() {
    let case = Case::new(GroupType::Industry, 5, 2);
    let saturday = plus(monday(), 5);
    assert_eq!(span(&case.setting(), saturday), Some((plus(monday(), 7), plus(monday(), 20))));
    assert_eq!(case.fill(saturday).len(), 10);
    assert_eq!(span(&case.setting(), plus(monday(), 3)), Some((plus(monday(), 3), plus(monday(), 13))));
    assert_eq!(case.fill(day("2100-12-31")), [], "the calendar ends");
}

// ---- Filling again ---------------------------------------------------------------------------------------------

#[test]
fn filling_again_keeps_what_was_edited_and_says_what_would_change() {
    let mut case = Case::new(GroupType::Industry, 10, 2);
    let drafts = case.fill(monday());
    case.put(&drafts);
    let first = case.occurrences()[0].id;
    case.edit(first, |item| {
        item.origin = Origin::Own;
        item.title = Words::new("我的标题").unwrap();
    });
    let again = refill(&case.setting(), monday(), &case.occurrences());
    assert!(again.is_empty(), "a title changes nothing else: {again:?}");
    assert_eq!((again.kept, again.unchanged.len()), (vec![first], 19));
    // More posts: only additions and what gives way to the new counts.
    case.calendar.posts = PostsAWeek::literal(20);
    let more = refill(&case.setting(), monday(), &case.occurrences());
    assert_eq!(more.kept, [first]);
    assert_eq!(1 + more.unchanged.len() + more.added.len(), 40);
    assert_eq!(more.unchanged.len() + more.removed.len(), 19);
}

#[test]
fn what_was_moved_by_hand_stands_for_its_post() {
    let mut case = Case::new(GroupType::Industry, 10, 1);
    let drafts = case.fill(monday());
    case.put(&drafts);
    let news = case.occurrences().iter().find(|one| one.item.kind == Kind::News).unwrap().id;
    case.edit(news, |item| {
        item.when = Some(When { at: At::Day(plus(monday(), 6)), start: at("12:00") });
        item.origin = Origin::Own;
    });
    let again = refill(&case.setting(), monday(), &case.occurrences());
    assert_eq!(again.kept, [news]);
    assert_eq!(again.unchanged.len() + again.added.len(), 9, "no second one is put in its old place");
}

#[test]
fn the_preview_of_a_moved_event_moves_too() {
    let mut case = Case::new(GroupType::Interest, 0, 1);
    case.calendar.activities.benefits = Benefits::Weekly;
    let drafts = case.fill(monday());
    case.put(&drafts);
    let occurrences = case.occurrences();
    let first = occurrences.iter().filter(|one| one.item.kind == Kind::Benefit).min_by_key(|one| one.day).unwrap();
    let (event, wednesday) = (first.id, plus(monday(), 2));
    assert_eq!(first.day, wednesday);
    let mut moved = |on: Day, start: &str| {
        case.edit(event, |item| {
            item.when = Some(When { at: At::Day(on), start: at(start) });
            item.is_locked = true;
        });
        refill(&case.setting(), monday(), &case.occurrences())
    };
    let later = moved(plus(wednesday, 1), "12:00");
    assert!(later.is_empty(), "Tuesday's preview still announces it: {later:?}");
    let earlier = moved(plus(wednesday, -1), "20:00");
    let added: Vec<_> = earlier.added.iter().map(|one| (one.kind, one.when)).collect();
    assert_eq!(added, [(Kind::Notice, Some((monday(), at("20:00"))))]);
    assert_eq!(earlier.removed.len(), 1, "the preview of before");
}

#[test]
fn filling_again_from_a_later_day_moves_nothing() {
    let mut case = Case::new(GroupType::Parent, 23, 4);
    case.calendar.activities =
        Activities { has_contests: true, has_meetups: true, benefits: Benefits::Weekly, has_peaks: true };
    case.calendar.columns = vec![column("团购日", Weekday::Monday, None, Kind::Benefit)];
    let drafts = case.fill(monday());
    case.put(&drafts);
    for n in [1, 2, 4, 7, 10, 17] {
        case.calendar.weeks = Weeks::literal(4 - u32::try_from(n).unwrap() / 7);
        let again = refill(&case.setting(), plus(monday(), n), &case.occurrences());
        assert!(again.is_empty(), "{n} days later: {again:?}");
    }
}

// ---- The meter -------------------------------------------------------------------------------------------------

#[test]
fn the_meter_counts_by_posts_minutes_and_reach() {
    let items = [
        (Kind::News, "2026-11-02", "10:00"),
        (Kind::Interactive, "2026-11-03", "10:00"),
        (Kind::Interactive, "2026-11-04", "10:00"),
        (Kind::Benefit, "2026-11-10", "10:00"),
    ];
    let mut case = with_own(Case::new(GroupType::Parent, 7, 1), &items);
    case.staffing.size = GroupSize::literal(100);
    case.edit(id(0), |item| item.expected = Expected::new(Percent::literal(10), Percent::literal(30)));
    case.edit(id(1), |item| item.maker = Maker::Ugc);
    let meter = case.meter(monday(), plus(monday(), 13));
    let whole = &meter.whole;
    assert_eq!((whole.posts.actual.as_slice(), whole.posts.target.as_slice()), (&[1, 2, 0][..], &[1, 1, 1][..]));
    assert_eq!(whole.posts.off, [0, 1, -1]);
    assert_eq!(whole.minutes.actual, [10, 60, 0]);
    assert_eq!(whole.minutes.target, [21, 35, 14]);
    assert_eq!(whole.minutes.off, [0, 1, -1], "23 minutes are an average post");
    assert_eq!(whole.reach.actual, [20, 130, 0], "the middle of what is expected, else S0's 65 %");
    assert_eq!((whole.makers, whole.makers_target), ([2, 1], [2, 1]));
    assert_eq!(whole.n_uncounted, 1, "S0's mix does not speak of benefits");
    let needs =
        [Need::Information, Need::Emotion, Need::Tools, Need::Currency].map(|need| whole.coverage.of_need(need));
    assert_eq!(needs, [1, 0, 0, 2], "S1's four needs");
    assert_eq!(whole.coverage.unmet().collect::<Vec<_>>(), [Need::Emotion, Need::Tools]);
    let blocks =
        [Block::Daily, Block::Themed, Block::Events, Block::Members].map(|block| whole.coverage.of_block(block));
    assert_eq!(blocks, [2, 0, 1, 1], "S2's four blocks");
    assert_eq!((whole.coverage.n_valuable, whole.coverage.n_content), (1, 4));
    assert!(whole.coverage.lacks_value(), "25% of it, and S2 asks for 40%");
    assert_eq!(meter.weeks.len(), 2);
    assert_eq!((meter.weeks[0].posts.actual.as_slice(), meter.weeks[1].n_uncounted), (&[1, 2, 0][..], 1));
    assert_eq!(whole.production, 30 + 10 + 20 + 60);
    assert_eq!(meter.days.len(), 4);
    assert_eq!(meter.days[0].messages, (11, 31));
}

#[test]
fn two_posts_of_five_are_valuable_enough_and_notices_count_for_nothing() {
    let items = |kinds: &[Kind]| {
        let mut coverage = Coverage::default();
        for &kind in kinds {
            coverage.add(&Item { kind, ..templates::blank_item() });
        }
        coverage
    };
    use Kind as K;
    for (kinds, share, lacks) in [
        (&[K::News, K::Experience, K::Fun, K::Interactive, K::Benefit][..], Some(0.4), false),
        (&[K::News, K::Experience, K::Notice, K::Notice], Some(1.0), false),
        (&[K::News, K::Fun, K::Emotional], Some(1.0 / 3.0), true),
        (&[K::Notice], None, false),
        (&[], None, false),
    ] {
        let coverage = items(kinds);
        assert_eq!((coverage.valuable(), coverage.lacks_value()), (share, lacks), "{kinds:?}");
    }
    let mut chores = Coverage::default();
    chores.add(&Item { kind: K::Notice, channel: Channel::Team, ..templates::blank_item() });
    assert_eq!(chores, Coverage::default(), "what only the team sees");
    // C5: S0's 3:5:2 fails S2's line where only what is practical counts, S4's 70% passes.
    let week = |practical: usize, rest: usize| {
        items(&[vec![K::News; practical], vec![K::Interactive; rest]].concat()).lacks_value()
    };
    assert_eq!((week(6, 14), week(14, 6)), (true, false));
}

#[test]
fn seven_morning_reports_take_three_and_a_half_hours() {
    assert_eq!(7 * production(Kind::News, Maker::Pgc).0, 210);
    assert_eq!(production(Kind::News, Maker::Pgc).1, Citation::Claim("S1-4-type-morning-report"));
}

#[test]
fn what_is_left_out_counts_for_nothing() {
    let mut case = with_own(Case::new(GroupType::Parent, 7, 1), &[(Kind::News, "2026-11-02", "10:00")]);
    case.edit(id(0), |item| item.status = Status::Skipped);
    let meter = case.meter(monday(), plus(monday(), 6));
    assert_eq!((meter.whole.posts.actual, meter.days), (vec![0, 0, 0], vec![]));
}

// ---- Findings --------------------------------------------------------------------------------------------------

/// The findings with this code in the two weeks from Monday.
fn found(case: &Case, code: FindingCode) -> Vec<Finding> {
    let all = case.lint(monday(), plus(monday(), 13));
    all.into_iter().filter(|finding| finding.code == code).collect()
}

#[test]
fn quiet_hours_and_neighbors_are_seen() {
    let items = [(Kind::Fun, "2026-11-02", "23:45"), (Kind::Fun, "2026-11-03", "00:00")];
    let mut case = with_own(Case::new(GroupType::Parent, 7, 1), &items);
    let close = found(&case, FindingCode::TooClose);
    assert_eq!(close.len(), 1, "past midnight too");
    assert_eq!((close[0].item, close[0].other, close[0].figure, close[0].limit), (Some(id(1)), Some(id(0)), 15, 30));
    assert_eq!(close[0].citation, Some(Citation::Ours(OwnRule::Spacing)));
    let Some(Fix::Move { item, day, start, .. }) = close[0].fix else { panic!("{close:?}") };
    assert_eq!((item, day, start), (id(1), plus(monday(), 1), at("19:00")));
    case.calendar.quiet = Some(Quiet { from: at("22:00"), until: at("24:00") });
    let quiet = found(&case, FindingCode::QuietHours);
    assert_eq!((quiet.len(), quiet[0].item, quiet[0].citation), (1, Some(id(0)), None));
    let outside = found(&case, FindingCode::OutsideHours);
    assert_eq!(outside.iter().map(|one| one.item).collect::<Vec<_>>(), [Some(id(1))], "not said twice of one item");
}

#[test]
fn what_matters_avoids_weekends() {
    let items = [(Kind::News, "2026-11-07", "19:00"), (Kind::Fun, "2026-11-08", "19:00")];
    let case = with_own(Case::new(GroupType::Parent, 7, 1), &items);
    let weekend = found(&case, FindingCode::Weekend);
    assert_eq!(weekend.len(), 1);
    assert_eq!(weekend[0].citation, Some(Citation::Claim("S2-2-time-avoid-weekend")));
    let Some(Fix::Move { day, .. }) = weekend[0].fix else { panic!("{weekend:?}") };
    assert_eq!(day, plus(monday(), 4), "the nearest workday of its week");
    let interest = Case { positioning: Case::new(GroupType::Interest, 7, 1).positioning, ..case };
    assert_eq!(found(&interest, FindingCode::Weekend), []);
}

#[test]
fn notices_come_a_day_before_their_event() {
    let case = |items: &[(Kind, &str, &str)]| with_own(Case::new(GroupType::Parent, 7, 1), items);
    let event = (Kind::Benefit, "2026-11-04", "20:00");
    let in_time = case(&[event, (Kind::Notice, "2026-11-03", "20:00")]);
    assert_eq!(found(&in_time, FindingCode::NoticeLate), []);
    assert_eq!(found(&in_time, FindingCode::NoNotice), []);
    let late = case(&[event, (Kind::Notice, "2026-11-03", "20:30")]);
    let finding = found(&late, FindingCode::NoticeLate)[0];
    assert_eq!((finding.item, finding.other, finding.figure, finding.limit), (Some(id(0)), Some(id(1)), 23, 24));
    let fix = Fix::Move { item: id(1), from: plus(monday(), 1), day: plus(monday(), 1), start: at("19:30") };
    assert_eq!(finding.fix, Some(fix));
    let none = case(&[event]);
    let finding = found(&none, FindingCode::NoNotice)[0];
    assert_eq!(finding.citation, Some(Citation::Claim("S4-3-event-three-points")));
    let fix = Fix::AddPreview { event: id(0), day: plus(monday(), 1), start: at("19:30") };
    assert_eq!(finding.fix, Some(fix));
}

#[test]
fn a_customer_group_gets_one_broadcast_a_day() {
    let items = [(Kind::News, "2026-11-02", "19:00"), (Kind::News, "2026-11-02", "20:00")];
    let mut case = with_own(Case::new(GroupType::Parent, 7, 1), &items);
    for n in [0, 1] {
        case.edit(id(n), |item| item.channel = Channel::Broadcast);
    }
    assert_eq!(found(&case, FindingCode::Broadcasts), [], "no rule of other platforms");
    case.positioning.platform = Platform::WecomCustomer;
    let all = case.lint(monday(), plus(monday(), 6));
    assert_eq!((all[0].code, all[0].severity), (FindingCode::Broadcasts, Severity::Error), "the heaviest first");
    assert_eq!((all[0].figure, all[0].limit, all[0].item), (2, 1, Some(id(1))));
    assert!(matches!(all[0].fix, Some(Fix::Move { day, .. }) if day == plus(monday(), 1)));
}

#[test]
fn a_column_s_day_has_its_column() {
    let mut case = Case::new(GroupType::Parent, 0, 1)
        .with(|calendar| calendar.columns = vec![column("专家直播", Weekday::Monday, Some("20:00"), Kind::Experience)]);
    let drafts = case.fill(monday());
    case.put(&drafts);
    let missing = found(&case, FindingCode::ColumnMissing);
    assert_eq!(missing.len(), 1, "the second week was not filled");
    assert_eq!(missing[0].fix, Some(Fix::AddColumn { column: 0, day: plus(monday(), 7), start: at("20:00") }));
}

#[test]
fn the_team_s_hours_are_set_against_the_work() {
    let mut case = Case::new(GroupType::Industry, 20, 1);
    let drafts = case.fill(monday());
    case.put(&drafts);
    assert_eq!(found(&case, FindingCode::Production), [], "no card gives a time");
    let card = RoleCard { hours: Some(WeeklyHours::literal(2)), ..RoleCard::default() };
    case.staffing.cards = BTreeMap::from([(Role::Owner, card)]);
    let work = found(&case, FindingCode::Production);
    assert_eq!((work.len(), work[0].day), (1, monday()));
    assert_eq!(work[0].limit % 120, 0, "two hours an owner");
    assert!(work[0].figure > work[0].limit);
    assert!(matches!(work[0].fix, Some(Fix::GiveToMembers { .. })));
}

#[test]
fn volume_is_held_to_the_group_s_style_alone() {
    let items = [(Kind::Interactive, "2026-11-02", "19:00")];
    let mut case = with_own(Case::new(GroupType::Parent, 7, 1), &items);
    case.staffing.size = GroupSize::literal(450);
    case.edit(id(0), |item| item.expected = Expected::new(Percent::literal(30), Percent::literal(50)));
    let few = found(&case, FindingCode::TooFew);
    assert_eq!((few[0].figure, few[0].limit), (226, 360), "S4 asks 450 members for 360 messages");
    assert_eq!(found(&case, FindingCode::TooMany), []);
    case.calendar.style = Style::Quiet;
    let many = found(&case, FindingCode::TooMany);
    assert_eq!((many[0].figure, many[0].limit), (136, 50));
    assert_eq!(found(&case, FindingCode::TooFew), [], "never both at once");
}

#[test]
fn counts_that_contradict_the_ratio_are_named() {
    let items = [
        (Kind::News, "2026-11-02", "19:00"),
        (Kind::News, "2026-11-03", "19:00"),
        (Kind::News, "2026-11-04", "19:00"),
        (Kind::Fun, "2026-11-05", "19:00"),
    ];
    let mut case = with_own(Case::new(GroupType::Parent, 7, 1), &items);
    let off = found(&case, FindingCode::OffMix)[0];
    assert_eq!((off.figure, off.limit), (0, 500), "no talk where S0 asks for half");
    assert_eq!(off.fix, Some(Fix::SwapKind { item: id(0), day: monday(), kind: Kind::Interactive }));
    assert_eq!(found(&case, FindingCode::AuthorsOwn), []);
    case.calendar.basis = Basis::Posts;
    let authors = found(&case, FindingCode::AuthorsOwn)[0];
    assert_eq!((authors.figure, authors.limit, authors.fix), (125, 300, Some(Fix::CountMinutes)));
}

#[test]
fn what_the_filler_makes_is_clean() {
    for &group_type in GroupType::ALL {
        let mut case = Case::new(group_type, 14, 2);
        case.calendar.activities.benefits = Benefits::Monthly;
        let drafts = case.fill(monday());
        case.put(&drafts);
        let findings = case.lint(monday(), plus(monday(), 13));
        assert!(findings.is_empty(), "{group_type:?}: {findings:?}");
    }
}

// ---- Laws ------------------------------------------------------------------------------------------------------

fn quiet() -> impl Strategy<Value = Option<Quiet>> {
    let quiet = |from, until| Just(Some(Quiet { from: at(from), until: at(until) }));
    prop_oneof![
        Just(None),
        quiet("00:00", "08:00"),
        quiet("22:00", "09:30"),
        quiet("10:00", "20:45"),
        quiet("00:00", "00:00"),
    ]
}

fn mix() -> impl Strategy<Value = Mix> {
    let own = proptest::collection::btree_map(choice::<Kind>(), (0_u32..50).prop_map(Percent::literal), 0..5);
    prop_oneof![Just(Mix::Suggested), choice::<MixModel>().prop_map(Mix::Model), own.prop_map(Mix::Own)]
}

fn columns() -> impl Strategy<Value = Vec<Column>> {
    let start = prop_oneof![Just(None), Just(Some("20:00")), Just(Some("10:20"))];
    let parts = (choice::<Weekday>(), start, choice::<Kind>());
    proptest::collection::vec(parts, 0..5).prop_map(|columns| {
        let named = columns.into_iter().enumerate();
        named.map(|(n, (weekday, start, kind))| column(&format!("栏目{n}"), weekday, start, kind)).collect()
    })
}

prop_compose! {
    fn case(max_weeks: u32)(
        group_type in choice::<GroupType>(),
        n_posts in prop_oneof![0_u32..30, 0_u32..=200],
        n_weeks in 1..=max_weeks,
        mix in mix(),
        columns in columns(),
        quiet in quiet(),
        weekends in select(vec![None, Some(true), Some(false)]),
        has_contests in any::<bool>(),
        has_meetups in any::<bool>(),
        benefits in choice::<Benefits>(),
        has_peaks in any::<bool>(),
    ) -> Case {
        Case::new(group_type, n_posts, n_weeks).with(|calendar| {
            calendar.mix = mix;
            calendar.columns = columns;
            calendar.quiet = quiet;
            calendar.weekends = weekends;
            calendar.activities = Activities { has_contests, has_meetups, benefits, has_peaks };
        })
    }
}

fn from() -> impl Strategy<Value = Day> {
    (0_i32..800).prop_map(|n| plus(day("2026-01-01"), n))
}

/// Fails where drafts stand in quiet hours, too near one another or to what is kept, or off the quarters.
fn check_times(case: &Case, drafts: &[Draft], kept: &[i64]) -> Result<(), TestCaseError> {
    for draft in drafts {
        prop_assert_eq!(draft.when.is_none(), draft.flags.contains(&Flag::NoRoom));
        let Some((day, start)) = draft.when else { continue };
        prop_assert!(!case.setting().is_quiet(start), "quiet: {:?}", draft);
        prop_assert!(start.minutes() < 1440);
        let is_column = matches!(draft.cause, Cause::Column(_) | Cause::Peak(_));
        prop_assert!(is_column || start.minutes() % 15 == 0, "a quarter of an hour: {:?}", draft);
        prop_assert!(is_column || case.setting().is_open(day), "a day that is not used: {:?}", draft);
        let now = moment(day, start);
        prop_assert!(kept.iter().all(|other| (now - other).abs() >= SPACING), "near what is kept: {:?}", draft);
    }
    let moments = moments(drafts);
    prop_assert!(moments.windows(2).all(|pair| pair[1] - pair[0] >= SPACING), "30 minutes apart");
    Ok(())
}

#[test]
fn filled_times_keep_the_rules() {
    for_all(150, (case(3), from()), |(case, from)| {
        let drafts = case.fill(from);
        prop_assert_eq!(&drafts, &case.fill(from), "no chance, no clock");
        check_times(&case, &drafts, &[])?;
        let Some((first, last)) = span(&case.setting(), from) else { return Ok(()) };
        let notices = drafts.iter().filter(|one| one.kind == Kind::Notice).cloned().collect::<Vec<_>>();
        let notices: BTreeSet<i64> = moments(&notices).into_iter().collect();
        for draft in &drafts {
            let Some((day, start)) = draft.when else { continue };
            prop_assert!((first..=last).contains(&day));
            // Where filling begins within a week, the notice of an event may lie before it.
            let is_late = draft.flags.contains(&Flag::NoPreview) || draft.week < from;
            let at = moment(day, start);
            let is_announced = notices.range(at - 7 * 1440..=at - 1440).next().is_some();
            prop_assert!(!draft.is_event() || is_late || is_announced, "not announced: {:?}", draft);
        }
        Ok(())
    });
}

#[test]
fn counts_of_every_whole_week_add_up() {
    for_all(150, (case(3), from()), |(case, from)| {
        let from = from.monday();
        let drafts = case.fill(from);
        let target = Target::of(&case.calendar.mix, case.positioning.group_type);
        for week in 0..case.calendar.weeks.get() {
            let monday = plus(from, 7 * i32::try_from(week).unwrap());
            let n_posts = case.setting().posts_of_week(monday);
            let of_week: Vec<&Draft> = drafts.iter().filter(|one| one.week == monday).collect();
            let counts = |draft: &&&Draft| !draft.cause.is_preview() && target.part(draft.kind).is_some();
            let n = of_week.iter().filter(counts).count() as u32;
            let fixed = of_week.iter().filter(counts).filter(|one| one.cause != Cause::Mix).count() as u32;
            let wanted = if target.weights().iter().sum::<u32>() == 0 { fixed } else { n_posts.max(fixed) };
            // A column on a day before a known week, or an activity, never takes a post away.
            prop_assert_eq!(n, wanted, "week {}", week);
            let mut parts = vec![0; target.parts.len()];
            for draft in of_week.iter().filter(counts) {
                parts[target.part(draft.kind).unwrap()] += 1;
            }
            if fixed == 0 {
                prop_assert_eq!(&parts, &target.counts(n_posts));
            }
        }
        Ok(())
    });
}

#[test]
fn filling_twice_changes_nothing() {
    for_all(100, (case(3), from()), |(mut case, from)| {
        let drafts = case.fill(from);
        case.put(&drafts);
        let again = refill(&case.setting(), from, &case.occurrences());
        prop_assert!(again.is_empty(), "{:?}", again);
        prop_assert_eq!(again.unchanged.len(), drafts.len());
        Ok(())
    });
}

/// What a person may do to the n-th item that was filled.
#[derive(Debug, Clone, Copy)]
enum Hand {
    Lock,
    Rename,
    Move(i32, u16),
    Send,
    Skip,
    ChangeKind(Kind),
}

fn hand() -> impl Strategy<Value = Hand> {
    prop_oneof![
        Just(Hand::Lock),
        Just(Hand::Rename),
        (-7_i32..7, 0_u16..95).prop_map(|(days, quarter)| Hand::Move(days, quarter * 15)),
        Just(Hand::Send),
        Just(Hand::Skip),
        choice::<Kind>().prop_map(Hand::ChangeKind),
    ]
}

#[test]
fn what_was_touched_by_hand_survives_and_filling_settles() {
    let hands = proptest::collection::vec((0_usize..40, hand()), 0..12);
    for_all(150, (case(3), from(), hands), |(mut case, from, hands)| {
        let drafts = case.fill(from);
        case.put(&drafts);
        let ids: Vec<ItemId> = case.calendar.items.keys().copied().collect();
        let mut touched = BTreeSet::new();
        let mut is_in_place = true;
        for (n, hand) in hands {
            let Some(&id) = ids.get(n) else { continue };
            touched.insert(id);
            is_in_place &= matches!(hand, Hand::Lock | Hand::Rename | Hand::Send);
            case.edit(id, |item| {
                item.origin = if matches!(hand, Hand::Lock | Hand::Send) { item.origin } else { Origin::Own };
                match hand {
                    Hand::Lock => item.is_locked = true,
                    Hand::Rename => item.title = Words::new("新标题").unwrap(),
                    Hand::Send => item.status = Status::Sent,
                    Hand::Skip => item.status = Status::Skipped,
                    Hand::ChangeKind(kind) => item.kind = kind,
                    Hand::Move(days, start) => {
                        if let Some(When { at: At::Day(day), .. }) = item.when {
                            let start = MinuteOfDay::new(start).unwrap();
                            item.when = Some(When { at: At::Day(plus(day, days)), start });
                        }
                    }
                }
            });
        }
        let again = refill(&case.setting(), from, &case.occurrences());
        prop_assert!(again.removed.iter().all(|id| !touched.contains(id)), "what was touched survives");
        prop_assert!(again.unchanged.iter().all(|id| !touched.contains(id)));
        let has_room = drafts.iter().all(|draft| draft.when.is_some());
        prop_assert!(!is_in_place || !has_room || again.is_empty(), "nothing was moved: {:?}", again);
        let standing = case.occurrences();
        let standing = standing.iter().filter(|one| touched.contains(&one.id) && one.item.status != Status::Skipped);
        let standing: Vec<i64> = standing.map(|one| moment(one.day, one.start)).collect();
        check_times(&case, &again.added, &standing)?;
        for id in &again.removed {
            case.calendar.items.remove(id);
        }
        for draft in &again.added {
            let mut n = 5000;
            while case.calendar.items.contains_key(&ItemId::from_chance(n)) {
                n += 1;
            }
            case.calendar.items.insert(ItemId::from_chance(n), Rc::new(draft.item(Words::default())));
        }
        let settled = refill(&case.setting(), from, &case.occurrences());
        prop_assert!(settled.is_empty(), "a second time changes nothing: {:?}", settled);
        Ok(())
    });
}

#[test]
fn measures_add_up() {
    for_all(80, (case(3), from()), |(mut case, from)| {
        let drafts = case.fill(from);
        case.put(&drafts);
        let (first, last) = (from.monday(), plus(from.monday(), 27));
        let meter = case.meter(first, last);
        for gauge in meter.weeks.iter().chain([&meter.whole]) {
            for measure in [&gauge.posts, &gauge.minutes, &gauge.reach] {
                let has_weights = meter.target.weights().iter().any(|&weight| weight > 0);
                prop_assert!(!has_weights || measure.actual.iter().sum::<u32>() == measure.target.iter().sum::<u32>());
            }
            prop_assert_eq!(gauge.makers.iter().sum::<u32>(), gauge.makers_target.iter().sum::<u32>());
        }
        let by_week: u32 = meter.weeks.iter().map(|week| week.production).sum();
        prop_assert_eq!(by_week, meter.whole.production);
        // Nothing here may panic, whatever stands in the calendar.
        for finding in case.lint(first, last) {
            prop_assert!((first..=last).contains(&finding.day));
        }
        Ok(())
    });
}

#[test]
fn a_full_year_of_many_posts_is_filled() {
    let mut case = Case::new(GroupType::Interest, 200, 52);
    case.calendar.activities =
        Activities { has_contests: true, has_meetups: true, benefits: Benefits::Weekly, has_peaks: true };
    let from = day("2026-01-05");
    let drafts = case.fill(from);
    assert_eq!(drafts.iter().filter(|one| one.cause == Cause::Mix).count(), 52 * 200);
    assert!(drafts.iter().all(|one| one.when.is_some()));
    case.put(&drafts);
    assert!(refill(&case.setting(), from, &case.occurrences()).is_empty());
    case.lint(from, plus(from, 363));
}
