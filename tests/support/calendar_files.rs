//! Calendars to test with: strategies for any calendar that a person could have made.

#![allow(dead_code, reason = "each test uses its part")]

use std::collections::BTreeMap;
use std::rc::Rc;

use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use qunce::domain::calendar::Calendar;
use qunce::domain::calendar::day::{Day, Weekday};
use qunce::domain::calendar::item::{At, Check, Expected, Item, ItemId, Origin, Owner, StandsFor, When};
use qunce::domain::calendar::repeat::{End, Frequency, Repeat};
use qunce::domain::hours::MinuteOfDay;
use qunce::domain::staffing::cards::Role;

use crate::plans::{choice, number, text};
use crate::sample;

/// Days from one end of the calendar to the other, the ends more often than not.
pub fn day() -> impl Strategy<Value = Day> + Clone {
    let first = Day::new(Day::FIRST_YEAR, 1, 1).expect("a day");
    prop_oneof![1 => Just(0), 1 => Just(73_048), 2 => 45_900..46_400_i32, 2 => 0..73_049_i32]
        .prop_map(move |n| first.plus(n).expect("before 2101"))
}

/// Ids of which two items are likely to get the same.
pub fn item_id() -> impl Strategy<Value = ItemId> + Clone {
    (0..8_u64).prop_map(|n| ItemId::from_chance(n * 0x12_3456_789A))
}

fn when() -> impl Strategy<Value = When> + Clone {
    let at = prop_oneof![
        3 => day().prop_map(At::Day),
        1 => any::<i16>().prop_map(At::Opening),
        1 => (item_id(), -40..40_i16).prop_map(|(id, days)| At::Item(id, days)),
    ];
    (at, 0..=1440_u16).prop_map(|(at, start)| When { at, start: MinuteOfDay::at(start / 60, start % 60) })
}

fn repeat() -> impl Strategy<Value = Repeat> + Clone {
    let end = prop_oneof![Just(End::Never), number().prop_map(End::After), day().prop_map(End::On),];
    (choice::<Frequency>(), number(), btree_set(choice::<Weekday>(), 0..4), end, vec(day(), 0..3)).prop_map(
        |(frequency, every, weekdays, end, skipped)| {
            let weekdays = if frequency == Frequency::Weekly { weekdays.into_iter().collect() } else { Vec::new() };
            Repeat { frequency, every, weekdays, end, skipped }
        },
    )
}

/// Texts that spreadsheets and lists within cells could ruin.
fn hostile<const MAX: usize>() -> impl Strategy<Value = qunce::domain::words::Words<MAX>> + Clone {
    const TEXTS: [&str; 20] = [
        "=1+1", "+86", "-5", "@x", "\t", "\r", "\n", "＝1", "－", "'=1", "''@", "'x", "\"a\"", "\"a\\n\"", " x ", ",;",
        "[x] a", "\\n", "a\r\nb", "''",
    ];
    prop_oneof![text(), select(&TEXTS[..]).prop_map(qunce::domain::words::Words::cut)]
}

/// Any item.
pub fn item() -> impl Strategy<Value = Item> + Clone {
    let check = (hostile(), any::<bool>()).prop_map(|(text, is_done)| Check { text, is_done });
    let expected = (number(), number())
        .prop_map(|(a, b)| Expected::new(a, b).or_else(|| Expected::new(b, a)).expect("in one order or the other"));
    let texts = (hostile(), hostile(), hostile(), hostile(), hostile(), hostile());
    let choices = (choice(), choice(), choice(), choice(), option::of(choice::<Role>()), any::<bool>());
    let lists = (vec(hostile(), 0..3), vec(check, 0..3));
    let times = (option::of(when()), number(), option::of(repeat()), option::of((item_id(), day())));
    (texts, choices, lists, times, option::of(expected), any::<bool>()).prop_map(
        |(texts, choices, lists, times, expected, is_filled)| Item {
            kind: choices.0,
            title: texts.0,
            text: texts.1,
            column: texts.2,
            when: times.0,
            length: times.1,
            repeat: times.2,
            stands_for: times.3.map(|(series, day)| StandsFor { series, day }),
            owner: Owner { role: choices.4, name: texts.5 },
            channel: choices.1,
            status: choices.2,
            maker: choices.3,
            reward: texts.3,
            expected,
            links: lists.0,
            checks: lists.1,
            note: texts.4,
            is_locked: choices.5,
            origin: if is_filled { Origin::Filled } else { Origin::Own },
        },
    )
}

/// Any calendar, as far as its items go.
pub fn calendar() -> impl Strategy<Value = Calendar> + Clone {
    (vec((item_id(), item()), 0..6), option::of(day())).prop_map(|(items, opens_on)| {
        let items: BTreeMap<ItemId, Rc<Item>> = items.into_iter().map(|(id, item)| (id, Rc::new(item))).collect();
        Calendar { items, opens_on, ..sample::calendar() }
    })
}
