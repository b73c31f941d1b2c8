//! When a post of each kind is sent.

use qunce::domain::calendar::board::Board;
use qunce::domain::calendar::kind::Kind;
use qunce::domain::calendar::setting::Weekends;
use qunce::domain::calendar::slot::slot;
use qunce::domain::group_type::GroupType;
use qunce::domain::hours::Window;
use qunce::domain::positioning::timing;
use qunce::domain::positioning::timing::{Fit, meet, shared};
use qunce::playbook::Citation;

use crate::support::{Case, day, windows};

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
