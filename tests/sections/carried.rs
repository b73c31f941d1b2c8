//! Sections that nobody looked at go as they came.

use std::cell::Cell;
use std::rc::Rc;

use qunce::domain::calendar::Style;
use qunce::domain::section::{Section, SectionKind};
use qunce::editing::apply;
use qunce::editing::calendar::CalendarEdit;
use qunce::exchange::decode::open;
use qunce::exchange::sections::{calendar, issues};
use qunce::exchange::{encode, link, sections};
use qunce::templates;
use serde_json::{Value, json};

use crate::plans;
use crate::plans::{linked, one, words};
use crate::support::file_with;

thread_local! {
    static N_READ: Cell<u32> = const { Cell::new(0) };
}

/// A kind that counts how often it is read, and takes an absent section for an empty text.
static COUNTED: SectionKind<String> = SectionKind {
    of: |plan| &plan.calendar,
    of_mut: |plan| &mut plan.calendar,
    read: |saved| {
        N_READ.set(N_READ.get() + 1);
        saved.unwrap_or_default().to_uppercase()
    },
    write: |value| (!value.is_empty()).then(|| value.clone()),
    tidy: |_| {},
};

#[test]
fn a_section_is_read_once_and_only_when_asked() {
    let section = Section::from_saved("a".to_owned());
    let copy = section.clone();
    assert_eq!((section.saved().as_deref(), N_READ.get()), (Some("a"), 0));
    assert_eq!((section.get(&COUNTED).as_str(), N_READ.get()), ("A", 1));
    assert_eq!((copy.get(&COUNTED).as_str(), N_READ.get()), ("A", 1), "copies share what was read");
    assert_eq!(section.saved().as_deref(), Some("a"), "to read is not to change");
    assert_eq!(Section::new("B".to_owned(), &COUNTED).saved().as_deref(), Some("B"));
    assert_eq!(Section::new(String::new(), &COUNTED).saved(), None);
    assert_eq!((Section::default().get(&COUNTED).as_str(), Section::default().saved()), ("", None));
}

#[test]
fn sections_are_equal_if_their_values_are_whoever_has_read_them() {
    let saved = |text: &str| Section::from_saved(text.to_owned());
    let read = |text: &str| {
        let section = saved(text);
        let _ = section.get(&COUNTED);
        section
    };
    let of = |value: &str| Section::new(value.to_owned(), &COUNTED);
    for (one, two, is_equal) in [
        (saved("a"), saved("a"), true),
        (saved("a"), saved("b"), false),
        (read("a"), saved("a"), true),
        (read("a"), saved("A"), true),
        (read("a"), saved("b"), false),
        (of("A"), saved("a"), true),
        (of("A"), read("a"), true),
        (of("A"), of("A"), true),
        (of("A"), of("B"), false),
        (of(""), Section::default(), true),
        (of("A"), Section::default(), false),
        (Section::default(), Section::default(), true),
        (saved("a"), Section::default(), false),
        // Nobody here knows how to read them.
        (saved("a"), saved("A"), false),
    ] {
        assert_eq!((one == two, two == one), (is_equal, is_equal), "{one:?} and {two:?}");
    }
}

/// Calendars that are not as this version writes them.
fn strange() -> Vec<Value> {
    vec![
        json!({}),
        json!({ "posts": 20, "items": {}, "quiet": { "from": "22:30", "until": "07:30" } }),
        json!({ "posts": 1000, "forecast": null, "items": { "maybe222": { "kind": "?", "mood": [null] } } }),
        json!({ "columns": [{ "color": "red" }, 7], "lost": "property" }),
        json!([1, 2]),
        json!("words"),
        json!(0),
        serde_json::from_str(r#"{"rate":1.10,"n":123456789012345678901234567890}"#).unwrap(),
    ]
}

#[test]
fn a_section_that_nobody_reads_is_written_as_it_came() {
    for tree in strange() {
        let reading = one(open(&file_with(&tree)));
        assert_eq!(reading.issues, [], "{tree} is not looked at");
        let edited = apply(&Rc::new(reading.plan), &qunce::editing::action::Edit::Rename(words("改名")));
        let texts = [encode::plan_file(&edited, 0), encode::stored(&edited, 0, 2), encode::plan_file_compact(&edited)];
        for text in texts {
            let written: Value = serde_json::from_str(&text).unwrap();
            assert_eq!(written["plan"]["calendar"].to_string(), tree.to_string());
        }
        assert_eq!(one(link::open(&link::payload(&edited)).unwrap()).plan, linked(&edited));
        // To look at it changes nothing.
        let _ = calendar(&edited);
        assert_eq!(encode::plan_value(&edited)["calendar"].to_string(), tree.to_string());
    }
}

#[test]
fn a_plan_without_a_calendar_stays_without_one() {
    let plan = Rc::new(one(open(plans::SECTIONS[0].before)).plan);
    assert_eq!(*calendar(&plan), templates::blank_calendar());
    assert_eq!(issues(&plan), []);
    let same = apply(&plan, &sections::edit(CalendarEdit::SetStyle(Style::Talkative)));
    assert!(Rc::ptr_eq(&same, &plan), "nothing was changed");
    let edited = apply(&plan, &sections::edit(CalendarEdit::SetStyle(Style::Quiet)));
    assert_eq!(encode::plan_value(&edited)["calendar"], json!({ "style": "quiet" }));
    let back = apply(&edited, &sections::edit(CalendarEdit::SetStyle(Style::Talkative)));
    assert_eq!(back, plan);
    assert_eq!(encode::plan_value(&back).get("calendar"), None);
}
