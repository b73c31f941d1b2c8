//! Strategies for anything that a plan can say about what is measured, and for any edit of it.

use std::rc::Rc;

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use qunce::domain::calendar::day::Day;
use qunce::domain::monitor::columns::{Headings, NamedColumns};
use qunce::domain::monitor::kept::{Kept, KeptMember, Span};
use qunce::domain::monitor::{AlarmKey, Count, Daily, Days, Event, Monitor};
use qunce::domain::words::Line;
use qunce::editing::monitor::MonitorEdit;

use super::{choice, number, text, unknown_at};

/// Days, few, so that edits meet; some are ends of months and of the years that are known.
const DAYS: [Day; 6] = [
    Day::literal(2026, 9, 1),
    Day::literal(2026, 9, 2),
    Day::literal(2026, 9, 30),
    Day::literal(2028, 2, 29),
    Day::FIRST,
    Day::LAST,
];

fn day() -> impl Strategy<Value = Day> + Clone {
    select(&DAYS[..])
}

fn count() -> impl Strategy<Value = Count> + Clone {
    prop_oneof![Just(0), Just(Count::MAX), 0..1000_i64].prop_map(|n| Count::new(n).expect("within the range"))
}

fn daily() -> impl Strategy<Value = Daily> + Clone {
    btree_map(choice(), count(), 1..4)
}

fn event() -> impl Strategy<Value = Event> + Clone {
    (day(), choice()).prop_map(|(on, what)| Event { on, what })
}

fn alarm() -> impl Strategy<Value = AlarmKey> + Clone {
    (day(), choice()).prop_map(|(since, rule)| AlarmKey { since, rule })
}

fn note() -> impl Strategy<Value = Line> + Clone {
    text()
}

fn kept() -> BoxedStrategy<Option<Rc<Kept>>> {
    let days = (option::of(day()), option::of(day()), option::of(day()), option::of(day()));
    let counts = (number(), number(), number());
    let member = (text(), counts, days).prop_map(|(name, (messages, last_day, days), (first, last, joined, left))| {
        KeptMember { name, messages, last_day, days, first, last, joined, left }
    });
    let span = (day(), day()).prop_map(|(from, until)| Span { from, until });
    let kept = (vec(span, 0..3), any::<bool>(), vec(member.boxed(), 0..4))
        .prop_map(|(spans, is_masked, members)| Rc::new(Kept { spans, is_masked, members }));
    option::of(kept).boxed()
}

fn headings() -> impl Strategy<Value = Headings> + Clone {
    select(&["Wann", "日期", "x"][..]).prop_map(|heading| Headings::of([heading]))
}

fn columns() -> impl Strategy<Value = NamedColumns> + Clone {
    btree_map(choice(), text(), 0..3)
}

/// Anything that can be said.
pub fn monitor() -> BoxedStrategy<Monitor> {
    let days = btree_map(day(), daily(), 0..4).prop_map(Days::new);
    let said = (btree_map(event(), note(), 0..3), btree_map(alarm(), note(), 0..3));
    let unknown = unknown_at(&["/mood", "/days/2026-13", "/events/2026-09-02~1x"]);
    let rest = (option::of(choice()), any::<bool>(), kept(), btree_map(headings(), columns(), 0..3).boxed());
    (days, said, rest, unknown)
        .prop_map(|(days, (events, acknowledged), (silence, fills_gaps, kept, columns), unknown)| Monitor {
            days,
            events,
            acknowledged,
            silence,
            fills_gaps,
            kept,
            columns,
            unknown,
        })
        .boxed()
}

/// Any edit.
pub fn monitor_edit() -> BoxedStrategy<MonitorEdit> {
    use MonitorEdit as E;
    prop_oneof![
        (day(), choice(), option::of(count())).prop_map(|(day, metric, count)| E::Set(day, metric, count)),
        btree_map(day(), daily(), 0..4).prop_map(E::Take),
        vec(day(), 0..3).prop_map(E::Forget),
        (event(), option::of(note())).prop_map(|(event, note)| E::SetEvent(event, note)),
        (alarm(), option::of(note())).prop_map(|(alarm, note)| E::Acknowledge(alarm, note)),
        option::of(choice()).prop_map(E::SetSilence),
        any::<bool>().prop_map(E::FillGaps),
        kept().prop_map(E::Keep),
        (headings(), option::of(columns())).prop_map(|(headings, columns)| E::SetColumns(headings, columns)).boxed(),
    ]
    .boxed()
}

/// How many names [`variant`] has.
pub const N_VARIANTS: usize = 9;

/// A name for every variant of an edit; see [`super::variant`].
pub fn variant(edit: &MonitorEdit) -> &'static str {
    use MonitorEdit as E;
    match edit {
        E::Set(..) => "count of a day",
        E::Take(_) => "reading of days",
        E::Forget(_) => "forgotten days",
        E::SetEvent(..) => "event",
        E::Acknowledge(..) => "alarm seen to",
        E::SetSilence(_) => "reading of silence",
        E::FillGaps(_) => "gaps of measuring",
        E::Keep(_) => "kept members",
        E::SetColumns(..) => "columns of a table",
    }
}
