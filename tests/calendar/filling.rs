//! Filling weeks: counts, places and times of posts.

use std::collections::{BTreeMap, BTreeSet};

use qunce::domain::calendar::almanac::festival::Festival;
use qunce::domain::calendar::almanac::shopping::Shopping;
use qunce::domain::calendar::day::{Day, Weekday};
use qunce::domain::calendar::draft::{Activity, Cause, Draft, Event, Flag};
use qunce::domain::calendar::fill::span;
use qunce::domain::calendar::item::Maker;
use qunce::domain::calendar::kind::Kind;
use qunce::domain::calendar::peak::Peak;
use qunce::domain::calendar::{Activities, Benefits, Mix, OwnDay};
use qunce::domain::code::Code;
use qunce::domain::group_type::GroupType;
use qunce::domain::hours::Quiet;
use qunce::domain::quantity::Percent;
use qunce::domain::words::Words;

use crate::support::{Case, at, column, day, moments, monday, plus};

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
