//! Laws of filling and measuring, for any calendar.

use std::collections::BTreeSet;
use std::rc::Rc;

use proptest::prelude::*;
use proptest::sample::select;
use qunce::domain::calendar::board::{SPACING, moment};
use qunce::domain::calendar::day::{Day, Weekday};
use qunce::domain::calendar::draft::{Cause, Draft, Flag};
use qunce::domain::calendar::fill::span;
use qunce::domain::calendar::item::{At, ItemId, Origin, Status, When};
use qunce::domain::calendar::kind::Kind;
use qunce::domain::calendar::mix::Target;
use qunce::domain::calendar::refill::refill;
use qunce::domain::calendar::{Activities, Benefits, Column, Mix};
use qunce::domain::group_type::GroupType;
use qunce::domain::hours::{MinuteOfDay, Quiet};
use qunce::domain::positioning::advice::MixModel;
use qunce::domain::quantity::Percent;
use qunce::domain::words::Words;

use crate::plans::{choice, for_all};
use crate::support::{Case, at, column, day, moments, plus};

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
