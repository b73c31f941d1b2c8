//! Sections that come with a file, and versions that meet.

use std::collections::BTreeMap;
use std::rc::Rc;

use qunce::domain::calendar::Style;
use qunce::domain::calendar::item::Item;
use qunce::domain::plan::Plan;
use qunce::domain::section::Section;
use qunce::editing::apply;
use qunce::editing::calendar::{CalendarEdit, ItemsChange, ItemsLabel};
use qunce::editing::session::Shelved;
use qunce::exchange::decode::open;
use qunce::exchange::merge::three_way;
use qunce::exchange::sections::{CALENDAR, FUNNEL, calendar, funnel};
use qunce::exchange::staging::{Brought, Standing};
use qunce::exchange::{encode, sections, staging};
use qunce::templates;
use serde_json::json;

use crate::plans::calendars::item_id;
use crate::plans::{every_field, id, one, words};
use crate::support::{file_with, saved};

#[test]
fn what_is_brought_is_looked_at() {
    let text = file_with(&json!({ "weeks": 99, "forecast": 1 }));
    let file = Brought { name: "a.json".to_owned(), bytes: text.into_bytes() };
    let staged = staging::stage(std::slice::from_ref(&file), &BTreeMap::new());
    let brought = &staged[0].content.as_ref().unwrap()[0];
    let places: Vec<&str> = brought.issues.iter().map(|issue| issue.at.as_str()).collect();
    assert_eq!((places, &brought.standing), (vec!["/calendar/weeks", "/calendar/forecast"], &Standing::New));
}

#[test]
fn a_calendar_in_another_form_is_the_same_plan() {
    let text = file_with(&json!({ "posts": 20, "days": [], "items": {} }));
    let there = Plan { calendar: Section::default(), ..every_field() };
    let shelved = Shelved { plan: Rc::new(there.clone()), changed_at: 0 };
    let file = Brought { name: "a.json".to_owned(), bytes: text.into_bytes() };
    let staged = staging::stage(&[file], &BTreeMap::from([(there.id, shelved)]));
    assert_eq!(staged[0].content.as_ref().unwrap()[0].standing, Standing::Same);
}

/// A change that puts an item with this id and title.
fn put(item: &str, title: &str) -> CalendarEdit {
    let titled = Rc::new(Item { title: words(title), ..templates::blank_item() });
    CalendarEdit::Items(ItemsChange { label: ItemsLabel::Add, put: vec![(item_id(item), titled)], remove: Vec::new() })
}

#[test]
fn two_tabs_items_merge_whether_there_were_any_before() {
    let of = |base: &Plan, edit: CalendarEdit| (*apply(&Rc::new(base.clone()), &sections::edit(edit))).clone();
    let only_settings = of(&templates::blank(id("aaaa")), CalendarEdit::SetStyle(Style::Quiet));
    for base in [every_field(), templates::blank(id("aaaa")), only_settings, saved(r#"{"items":{}}"#)] {
        let (mine, theirs) = (of(&base, put("newnew22", "甲")), of(&base, put("newnew33", "乙")));
        let both = of(&mine, put("newnew33", "乙"));
        assert_eq!(three_way(&base, &mine, &theirs), Ok(both.clone()));
        assert_eq!(three_way(&base, &theirs, &mine), Ok(both));
        // The unread form of each side, as it comes from another tab, merges the same.
        let unread = |plan: &Plan| one(open(&encode::stored(plan, 0, 1))).plan;
        assert_eq!(
            three_way(&unread(&base), &unread(&mine), &unread(&theirs)).map(|plan| calendar(&plan)),
            three_way(&base, &mine, &theirs).map(|plan| calendar(&plan)),
        );
        let clash = three_way(&base, &mine, &of(&base, put("newnew22", "乙"))).unwrap_err();
        assert!(clash[0].starts_with("/calendar/items/newnew22"), "{clash:?}");
    }
}

#[test]
fn two_tabs_that_each_lose_something_keep_both() {
    let base = saved(r#"{"weeks":99,"hidden":["moon"]}"#);
    let of = |edit| (*apply(&Rc::new(base.clone()), &sections::edit(edit))).clone();
    let (mine, theirs) = (of(put("newnew22", "甲")), of(put("newnew33", "乙")));
    let merged = three_way(&base, &mine, &theirs).unwrap();
    let lost = &encode::plan_value(&merged)["calendar"]["lost"];
    assert_eq!(lost, &json!({ "/hidden/0": "moon", "/weeks": 99 }));
}

#[test]
fn a_section_of_a_plan_has_one_kind() {
    let plan = every_field();
    assert!(Rc::ptr_eq(&plan.calendar.get(&CALENDAR), &calendar(&plan)), "read once");
    assert!(Rc::ptr_eq(&plan.funnel.get(&FUNNEL), &funnel(&plan)), "read once");
}
