//! Filling again: what was touched by hand stays.

use qunce::domain::calendar::day::{Day, Weekday};
use qunce::domain::calendar::item::{At, Origin, When};
use qunce::domain::calendar::kind::Kind;
use qunce::domain::calendar::refill::refill;
use qunce::domain::calendar::{Activities, Benefits};
use qunce::domain::group_type::GroupType;
use qunce::domain::quantity::{PostsAWeek, Weeks};
use qunce::domain::words::Words;

use crate::support::{Case, at, column, monday, plus};

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
