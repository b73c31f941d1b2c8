//! When to post.

use qunce::domain::group_type::GroupType;
use qunce::domain::hours::{Days, MinuteOfDay, Window};
use qunce::domain::positioning::timing;
use qunce::domain::positioning::timing::{Fit, HoursFrom, Timing};

use crate::support::{hours, positioning};

#[test]
fn posts_go_where_the_group_s_hours_meet_the_content_s() {
    use GroupType::{Industry, Interest, Parent, Student};
    for (group_type, content, expected) in [
        (Industry, timing::KNOWLEDGE, Some((Days::Weekday, "10:00–11:00"))),
        (Parent, timing::INTERACTIVE, Some((Days::Daily, "20:00–21:00"))),
        (Parent, timing::PREVIEW, Some((Days::Daily, "19:30–20:30"))),
        (Interest, timing::INTERACTIVE, Some((Days::Daily, "20:00–22:00"))),
        (Interest, timing::PREVIEW, Some((Days::Daily, "20:00–20:30"))),
        (Student, timing::FUN, None),
        (Industry, timing::FUN, None),
        (Industry, timing::NEWS, None),
    ] {
        let found = timing::shared(&hours(group_type), content);
        let found = found.map(|window| (window.days, window.span()));
        assert_eq!(found, expected.map(|(days, span)| (days, span.to_owned())), "{group_type:?}");
    }
}

#[test]
fn a_suggestion_says_how_it_came_about() {
    let own = Window::literal(Days::Weekend, (6, 0), (7, 0));
    for (group_type, own, from, fit, span) in [
        (GroupType::Industry, None, HoursFrom::Type, Fit::Shared, "10:00–11:00"),
        (GroupType::Parent, None, HoursFrom::Type, Fit::Shared, "20:00–21:00"),
        // Knowledge at 10:00–11:30 never meets 15:00–17:00: the group's hours, flagged.
        (GroupType::Student, None, HoursFrom::Type, Fit::GroupOnly, "15:00–17:00"),
        (GroupType::Product, None, HoursFrom::Depends, Fit::ContentOnly, "20:00–22:00"),
        (GroupType::Fan, None, HoursFrom::NotStated, Fit::ContentOnly, "20:00–22:00"),
        (GroupType::Interest, Some(own), HoursFrom::Own, Fit::GroupOnly, "06:00–07:00"),
    ] {
        let mut positioning = positioning(group_type);
        positioning.audience.hours = own;
        let timing = Timing::of(&positioning);
        let found = (timing.group_from, timing.fit, timing.suggested.span());
        assert_eq!(found, (from, fit, span.to_owned()), "{group_type:?}");
    }
}

#[test]
fn windows_meet_only_on_days_that_both_have() {
    let at = |days| Window::literal(days, (9, 0), (10, 0));
    for (a, b, shared) in [
        (Days::Daily, Days::Weekend, Some(Days::Weekend)),
        (Days::Weekday, Days::Daily, Some(Days::Weekday)),
        (Days::Weekday, Days::Weekend, None),
        (Days::Weekend, Days::Weekend, Some(Days::Weekend)),
    ] {
        assert_eq!(at(a).and(at(b)).map(|window| window.days), shared, "{a:?} and {b:?}");
    }
    let (early, late) = (Window::literal(Days::Daily, (8, 0), (9, 0)), at(Days::Daily));
    assert_eq!(early.and(late), None, "touching is not sharing");
}

#[test]
fn clock_times_are_read_as_they_are_written() {
    for (text, minutes) in [("00:00", Some(0)), ("09:05", Some(545)), ("23:59", Some(1439)), ("24:00", Some(1440))] {
        assert_eq!(MinuteOfDay::parse(text).map(MinuteOfDay::minutes), minutes, "{text}");
        assert_eq!(MinuteOfDay::parse(text).unwrap().clock(), text);
    }
    for text in ["", ":", "24:01", "25:00", "12:60", "1200:00", "2000:00", "65535:59", "+9:+5", "-1:00", "12:00:00"] {
        assert_eq!(MinuteOfDay::parse(text), None, "{text}");
    }
}
