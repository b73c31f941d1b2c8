//! Sections of a plan: carried as they were saved, read when somebody works on them, and nothing of them lost.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/plans.rs"]
mod plans;

use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;

use plans::calendars::{self, item_id};
use plans::entries;
use plans::funnels::{self, place, saying};
use plans::risks;
use plans::{EVERY_FIELD, every_field, for_all, id, linked, one, plan, words};
use proptest::collection::vec;
use proptest::prelude::*;
use qunce::domain::calendar::Style;
use qunce::domain::calendar::day::Day;
use qunce::domain::calendar::item::Item;
use qunce::domain::channels::outlet::Outlet;
use qunce::domain::funnel::Scenario;
use qunce::domain::funnel::key::Key;
use qunce::domain::lifecycle::split::SplitBy;
use qunce::domain::monitor::{Count, Daily, MAX_DAYS, Metric};
use qunce::domain::plan::Plan;
use qunce::domain::quantity::PostsAWeek;
use qunce::domain::risk::register::Hazard;
use qunce::domain::risk::rules::RulePart;
use qunce::domain::section::{Section, SectionKind};
use qunce::editing::apply;
use qunce::editing::calendar::{CalendarEdit, ItemsChange, ItemsLabel};
use qunce::editing::channels::ChannelsEdit;
use qunce::editing::entry::{EntryEdit, QuestionEdit};
use qunce::editing::funnel::FunnelEdit;
use qunce::editing::lifecycle::LifecycleEdit;
use qunce::editing::monitor::MonitorEdit;
use qunce::editing::risk::{CareEdit, RiskEdit};
use qunce::editing::session::{Session, Shelved};
use qunce::exchange::decode::{Issue, IssueKind, open};
use qunce::exchange::merge::three_way;
use qunce::exchange::sections::{self, CALENDAR, FUNNEL, calendar, entry, funnel, issues, section};
use qunce::exchange::staging::{self, Brought, Standing};
use qunce::exchange::{encode, link};
use qunce::templates;
use serde_json::{Value, json};

// ---- Carried unread --------------------------------------------------------------------------------------------

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

/// A plan whose calendar was saved as this.
fn saved(calendar: &str) -> Plan {
    Plan { calendar: Section::from_saved(calendar.to_owned()), ..templates::blank(id("aaaa")) }
}

/// [`EVERY_FIELD`] with another calendar.
fn file_with(calendar: &Value) -> String {
    let mut tree: Value = serde_json::from_str(EVERY_FIELD).unwrap();
    tree["plan"]["calendar"] = calendar.clone();
    tree.to_string()
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

// ---- Edited ----------------------------------------------------------------------------------------------------

#[test]
fn what_an_edit_leaves_is_what_its_saved_form_is_read_as() {
    for_all(60, (plan(), vec(calendars::calendar_edit(), 1..6)), |(plan, edits)| {
        let edited = edits.into_iter().fold(Rc::new(plan), |plan, edit| apply(&plan, &sections::edit(edit)));
        let again = one(open(&encode::stored(&edited, 0, 1))).plan;
        prop_assert_eq!(&calendar(&again), &calendar(&edited));
        prop_assert_eq!(again.calendar.saved(), edited.calendar.saved());
        Ok(())
    });
}

/// The calendar's saved form after another field of it was edited.
fn after_edit(plan: &Plan) -> Value {
    let edited = apply(&Rc::new(plan.clone()), &sections::edit(CalendarEdit::SetPosts(PostsAWeek::literal(9))));
    let mut tree = encode::plan_value(&edited)["calendar"].clone();
    assert_eq!(tree.as_object_mut().unwrap().remove("posts"), Some(json!(9)));
    // What is lost stays lost, however often it is read and written.
    let again = apply(&edited, &sections::edit(CalendarEdit::SetPosts(PostsAWeek::literal(8))));
    let reread = one(open(&encode::stored(&again, 0, 1))).plan;
    let once_more = apply(&Rc::new(reread), &sections::edit(CalendarEdit::SetPosts(PostsAWeek::literal(9))));
    assert_eq!(encode::plan_value(&once_more), encode::plan_value(&edited));
    tree
}

#[test]
fn what_does_not_fit_survives_an_edit_of_another_field() {
    for (before, after) in [
        // Unknown fields stay where they are.
        (json!({ "forecast": [], "style": "quiet" }), json!({ "forecast": [], "style": "quiet" })),
        (
            json!({ "items": { "maybe222": { "mood": 1 }, "no-item": 2 } }),
            json!({ "items": { "maybe222": { "mood": 1 }, "no-item": 2 } }),
        ),
        // Refused values go to where they stand in nobody's way.
        (json!({ "weeks": 99 }), json!({ "lost": { "/weeks": 99 } })),
        (
            json!({ "hidden": ["own", "moon"], "items": { "maybe222": 7, "maybe333": { "kind": "?" } } }),
            json!({
                "hidden": ["own"], "items": { "maybe333": {} },
                "lost": { "/hidden/1": "moon", "/items/maybe222": 7, "/items/maybe333/kind": "?" },
            }),
        ),
        // What makes an object useless is kept with the whole of it.
        (json!({ "quiet": { "from": "8", "until": "09:00" } }), {
            json!({ "lost": { "/quiet": { "from": "8", "until": "09:00" } } })
        }),
        (json!({ "items": { "maybe222": null } }), json!({ "lost": { "/items/maybe222": null } })),
        // The same place loses a second value.
        (json!({ "weeks": 98, "lost": { "/weeks": 99 } }), json!({ "lost": { "/weeks": 99, "/weeks*": 98 } })),
        (json!({ "weeks": 99, "lost": { "/weeks": 99 } }), json!({ "lost": { "/weeks": 99 } })),
        // Somebody else's field of that name.
        (json!({ "lost": "property" }), json!({ "lost": { "/lost": "property" } })),
        // No calendar at all.
        (json!([1, 2]), json!({ "lost": { "": [1, 2] } })),
        (json!("words"), json!({ "lost": { "": "words" } })),
    ] {
        assert_eq!(after_edit(&saved(&before.to_string())), after, "{before}");
        assert_eq!(after_edit(&one(open(&file_with(&before))).plan), after, "{before} in a file");
    }
}

#[test]
fn a_broken_text_reads_as_a_blank_calendar_and_says_so() {
    for (text, why) in [
        ("{\"posts\":", "not JSON"),
        ("", "not JSON"),
        ("\"words\"", "a text where an object belongs"),
        ("[1]", "a list where an object belongs"),
        ("null", "null where an object belongs"),
    ] {
        let plan = saved(text);
        let blank = Plan { calendar: section(templates::blank_calendar()), ..plan.clone() };
        let read = calendar(&plan);
        assert_eq!(
            qunce::domain::calendar::Calendar { unknown: BTreeMap::new(), ..(*read).clone() },
            *calendar(&blank)
        );
        let refused = Issue { at: "/calendar".to_owned(), kind: IssueKind::Refused(why.to_owned()) };
        assert_eq!(issues(&plan), [refused], "{text:?}");
    }
    // A text that is no JSON can't stand in a file as it is, so that it stands there as a text.
    let plan = saved("{\"posts\":");
    assert_eq!(encode::plan_value(&plan)["calendar"], json!("{\"posts\":"));
    assert_eq!(after_edit(&plan), json!({ "lost": { "": "{\"posts\":" } }));
    let carried = one(open(&encode::plan_file(&plan, 0))).plan;
    assert_eq!(after_edit(&carried), json!({ "lost": { "": "{\"posts\":" } }));
}

#[test]
fn what_has_more_faults_than_can_be_listed_is_kept_whole() {
    let items: BTreeMap<String, Value> =
        (0..300).map(|n| (format!("aaaaa{n:03}").replace('0', "z").replace('1', "y"), json!(n))).collect();
    let before = json!({ "style": "quiet", "forecast": 1, "items": items, "lost": { "/weeks": 99 } });
    let plan = saved(&before.to_string());
    let refused = IssueKind::Refused("too many faults".to_owned());
    assert!(issues(&plan).contains(&Issue { at: "/calendar".to_owned(), kind: refused }));
    let whole = json!({ "style": "quiet", "forecast": 1, "items": items });
    let after = json!({ "style": "quiet", "lost": { "": whole, "/weeks": 99 } });
    assert_eq!(calendar(&plan).style, Style::Quiet, "what can be read is");
    assert_eq!(after_edit(&plan), after);
}

// ---- Brought and merged ----------------------------------------------------------------------------------------

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

// ---- Joining ---------------------------------------------------------------------------------------------------

/// The plan after edits of what it says about joining.
fn joined(plan: &Plan, edits: &[EntryEdit]) -> Plan {
    let edit = |plan: Rc<Plan>, edit: &EntryEdit| apply(&plan, &sections::edit(edit.clone()));
    (*edits.iter().fold(Rc::new(plan.clone()), edit)).clone()
}

#[test]
fn what_an_edit_of_joining_leaves_is_what_its_saved_form_is_read_as() {
    for_all(60, (plan(), vec(entries::entry_edit(), 1..6)), |(plan, edits)| {
        let edited = joined(&plan, &edits);
        let again = one(open(&encode::stored(&edited, 0, 1))).plan;
        prop_assert_eq!(&entry(&again), &entry(&edited));
        prop_assert_eq!(again.entry.saved(), edited.entry.saved());
        prop_assert_eq!(calendar(&again), calendar(&plan), "the other sections are as they were");
        Ok(())
    });
}

#[test]
fn a_question_goes_with_its_place_and_with_what_was_unknown_of_it() {
    let before = json!({
        "questions": { "1": { "text": "一" }, "2": { "text": "二", "weight": 3 }, "201": { "text": "?" }, "x": 1 },
        "order": [2, 201, 1], "lead": 9,
    });
    let plan = Plan { entry: Section::from_saved(before.to_string()), ..templates::blank(id("aaaa")) };
    let places: Vec<String> = issues(&plan).into_iter().map(|issue| issue.at).collect();
    assert_eq!(
        places,
        ["/entry/order/1", "/entry/lead", "/entry/questions/2/weight", "/entry/questions/201", "/entry/questions/x"]
    );
    let after = joined(&plan, &[EntryEdit::RemoveQuestion(place(2))]);
    let saved = encode::plan_value(&after)["entry"].clone();
    assert_eq!(saved["order"], json!([1]));
    let kept: Vec<&String> = saved["questions"].as_object().unwrap().keys().collect();
    assert_eq!(kept, ["1", "201", "x"]);
    assert_eq!(saved["lost"], json!({ "/lead": 9, "/order/1": 201 }));
}

#[test]
fn two_tabs_questionnaires_merge() {
    use EntryEdit as E;
    let blank = templates::blank(id("aaaa"));
    let put = |n| E::PutQuestions(vec![(place(n), templates::blank_question())]);
    let text = |n, text| E::Question(place(n), QuestionEdit::SetText(words(text)));
    for base in [blank.clone(), joined(&blank, &[put(1), put(2)]), every_field()] {
        for (mine, theirs) in [(put(7), put(8)), (text(1, "甲"), text(2, "乙")), (text(1, "甲"), E::SetBots(false))]
        {
            let of = |edit: &E| joined(&base, std::slice::from_ref(edit));
            assert_eq!(three_way(&base, &of(&mine), &of(&theirs)), Ok(joined(&base, &[mine, theirs])));
        }
    }
}

// ---- Rules and risks -------------------------------------------------------------------------------------------

/// The plan after edits of what it says about rules and risks.
fn ruled(plan: &Plan, edits: &[RiskEdit]) -> Plan {
    let edit = |plan: Rc<Plan>, edit: &RiskEdit| apply(&plan, &sections::edit(edit.clone()));
    (*edits.iter().fold(Rc::new(plan.clone()), edit)).clone()
}

#[test]
fn what_an_edit_of_the_risks_leaves_is_what_its_saved_form_is_read_as() {
    for_all(60, (plan(), vec(risks::risk_edit(), 1..6)), |(plan, edits)| {
        let edited = ruled(&plan, &edits);
        let again = one(open(&encode::stored(&edited, 0, 1))).plan;
        prop_assert_eq!(&sections::risk(&again), &sections::risk(&edited));
        prop_assert_eq!(again.risk.saved(), edited.risk.saved());
        prop_assert_eq!(calendar(&again), calendar(&plan), "the other sections are as they were");
        Ok(())
    });
}

#[test]
fn what_does_not_fit_among_the_risks_is_listed_and_kept() {
    let before = json!({
        "strikes": 0, "parts": { "content": "聊育儿", "epilogue": "再见" }, "words": ["代购", "***", 7],
        "data": ["phone", "shoe_size"], "retention": 4000, "cares": { "meteor": { "owner": "?" } },
    });
    let plan = Plan { risk: Section::from_saved(before.to_string()), ..templates::blank(id("aaaa")) };
    let mut places: Vec<String> = issues(&plan).into_iter().map(|issue| issue.at).collect();
    places.sort_unstable();
    let expected = ["cares/meteor", "data/1", "parts/epilogue", "retention", "strikes", "words/1", "words/2"];
    assert_eq!(places, expected.map(|at| format!("/risk/{at}")));
    let saved = encode::plan_value(&ruled(&plan, &[RiskEdit::SetBots(true)]))["risk"].clone();
    assert_eq!(saved["words"], json!(["代购"]));
    assert_eq!((&saved["parts"]["epilogue"], &saved["cares"]["meteor"]["owner"]), (&json!("再见"), &json!("?")));
    let lost = json!({ "/data/1": "shoe_size", "/retention": 4000, "/strikes": 0, "/words/1": "***", "/words/2": 7 });
    assert_eq!(saved["lost"], lost);
}

#[test]
fn a_list_with_too_many_words_is_kept_whole() {
    let words: Vec<String> = (0..10_001).map(|n| format!("词{n}")).collect();
    let plan =
        Plan { risk: Section::from_saved(json!({ "words": words }).to_string()), ..templates::blank(id("aaaa")) };
    assert!(sections::risk(&plan).words.is_empty());
    let saved = encode::plan_value(&ruled(&plan, &[RiskEdit::SetBots(true)]))["risk"].clone();
    assert_eq!(saved["lost"]["/words"].as_array().map(std::vec::Vec::len), Some(10_001));
}

#[test]
fn two_tabs_rules_merge() {
    use RiskEdit as E;
    let blank = templates::blank(id("aaaa"));
    let part = |part, text| E::SetPart(part, Some(words(text)));
    let owner = |hazard| E::Care(hazard, CareEdit::SetOwner(words("Ana")));
    for base in [blank.clone(), every_field()] {
        for (mine, theirs) in [
            (part(RulePart::Content, "甲"), part(RulePart::Violation, "乙")),
            (owner(Hazard::Ban), owner(Hazard::Norms)),
            (E::SetBots(false), E::SetAnnouncement(words("八点"))),
        ] {
            let of = |edit: &E| ruled(&base, std::slice::from_ref(edit));
            assert_eq!(three_way(&base, &of(&mine), &of(&theirs)), Ok(ruled(&base, &[mine, theirs])));
        }
    }
}

// ---- Channels --------------------------------------------------------------------------------------------------

#[test]
fn what_an_edit_of_channels_leaves_is_what_its_saved_form_is_read_as() {
    for_all(60, (plan(), vec(plans::channels::channels_edit(), 1..6)), |(plan, edits)| {
        let edit = |plan: Rc<Plan>, edit: &ChannelsEdit| apply(&plan, &sections::edit(edit.clone()));
        let edited = (*edits.iter().fold(Rc::new(plan.clone()), edit)).clone();
        let again = one(open(&encode::stored(&edited, 0, 1))).plan;
        prop_assert_eq!(&sections::channels(&again), &sections::channels(&edited));
        prop_assert_eq!(again.channels.saved(), edited.channels.saved());
        prop_assert_eq!(funnel(&again), funnel(&plan), "the forecast's numbers are none of it");
        Ok(())
    });
}

#[test]
fn a_platform_that_is_let_go_takes_what_was_unknown_of_it_along() {
    let before = json!({
        "held": { "weibo": { "reason": "聊", "fans": 3 }, "bilibili": { "reason": "看" } },
        "tools": ["sampling", "robot"], "discussions": 900,
    });
    let plan = Plan { channels: Section::from_saved(before.to_string()), ..templates::blank(id("aaaa")) };
    let places: Vec<String> = issues(&plan).into_iter().map(|issue| issue.at).collect();
    assert_eq!(
        places,
        ["/channels/tools/1", "/channels/discussions", "/channels/held/bilibili", "/channels/held/weibo/fans"]
    );
    let edit = sections::edit(ChannelsEdit::LetGo(Outlet::Weibo));
    let saved = encode::plan_value(&apply(&Rc::new(plan), &edit))["channels"].clone();
    assert_eq!(saved["held"], json!({ "bilibili": { "reason": "看" } }));
    assert_eq!(saved["lost"], json!({ "/discussions": 900, "/tools/1": "robot" }));
}

// ---- The lifecycle ---------------------------------------------------------------------------------------------

#[test]
fn what_an_edit_of_the_lifecycle_leaves_is_what_its_saved_form_is_read_as() {
    for_all(60, (plan(), vec(plans::lifecycles::lifecycle_edit(), 1..6)), |(plan, edits)| {
        let edit = |plan: Rc<Plan>, edit: &LifecycleEdit| apply(&plan, &sections::edit(edit.clone()));
        let edited = (*edits.iter().fold(Rc::new(plan), edit)).clone();
        let again = one(open(&encode::stored(&edited, 0, 1))).plan;
        prop_assert_eq!(&sections::lifecycle(&again), &sections::lifecycle(&edited));
        prop_assert_eq!(again.lifecycle.saved(), edited.lifecycle.saved());
        Ok(())
    });
}

#[test]
fn weeks_that_do_not_fit_are_kept_beside_those_that_do() {
    let before = json!({ "growth": [1_000_000, "viele", 900_000_000_000_000_i64], "members": -1, "way": "sell" });
    let plan = Plan { lifecycle: Section::from_saved(before.to_string()), ..templates::blank(id("aaaa")) };
    let places: Vec<String> = issues(&plan).into_iter().map(|issue| issue.at).collect();
    assert_eq!(places, ["/lifecycle/members", "/lifecycle/way", "/lifecycle/growth/1", "/lifecycle/growth/2"]);
    let saved =
        encode::plan_value(&apply(&Rc::new(plan), &sections::edit(LifecycleEdit::SetBy(Some(SplitBy::Region)))));
    assert_eq!(saved["lifecycle"]["growth"], json!([1_000_000]));
    assert_eq!(saved["lifecycle"]["lost"]["/growth/1"], json!("viele"));
}

// ---- The forecast ----------------------------------------------------------------------------------------------

/// A plan that says this about its forecast.
fn forecast(saved: &Value) -> Plan {
    Plan { funnel: Section::from_saved(saved.to_string()), ..templates::blank(id("aaaa")) }
}

/// The plan after edits of what it says about its forecast.
fn said(plan: &Plan, edits: &[FunnelEdit]) -> Plan {
    let edit = |plan: Rc<Plan>, edit: &FunnelEdit| apply(&plan, &sections::edit(edit.clone()));
    (*edits.iter().fold(Rc::new(plan.clone()), edit)).clone()
}

#[test]
fn what_an_edit_of_the_forecast_leaves_is_what_its_saved_form_is_read_as() {
    for_all(60, (plan(), vec(funnels::funnel_edit(), 1..6)), |(plan, edits)| {
        let edited = said(&plan, &edits);
        let again = one(open(&encode::stored(&edited, 0, 1))).plan;
        prop_assert_eq!(&funnel(&again), &funnel(&edited));
        prop_assert_eq!(again.funnel.saved(), edited.funnel.saved());
        prop_assert_eq!(calendar(&again), calendar(&plan), "the other section is as it was");
        Ok(())
    });
}

#[test]
fn numbers_outside_their_range_are_listed_and_kept() {
    let before = json!({
        "horizon": 3, "runs": 2000.5, "seed": -1,
        "channels": { "1": {}, "51": { "name": "too many" }, "x": 1 },
        "overrides": {
            "margin": 1_000_001, "capacity": 2_500_000, "admins": "off", "speak.core": "loud",
            "channels.1.dispersion": "off", "channels.9.scans_per_day": 5_000_000, "mood.core": 7, "span_ok": 40_000_000,
        },
        "targets": { "1": { "kpi": "luck", "side": "at_least", "value": 1 }, "13": 1 },
        "scenarios": { "2": { "overrides": { "margin": -1, "hope": 1 } }, "7": {} },
        "experiment": { "rate": 0, "power": 999_001 },
    });
    let plan = forecast(&before);
    let mut places: Vec<String> = issues(&plan).into_iter().map(|issue| issue.at).collect();
    places.sort_unstable();
    let refused = [
        "/experiment/power",
        "/experiment/rate",
        "/horizon",
        "/overrides/admins",
        "/overrides/capacity",
        "/overrides/margin",
        "/overrides/speak.core",
        "/runs",
        "/scenarios/2/overrides/margin",
        "/seed",
        "/targets/1",
    ];
    let unknown = [
        "/channels/51",
        "/channels/x",
        "/overrides/mood.core",
        "/scenarios/2/overrides/hope",
        "/scenarios/7",
        "/targets/13",
    ];
    let mut expected: Vec<String> = refused.iter().chain(&unknown).map(|at| format!("/funnel{at}")).collect();
    // What makes an object useless is named beside it.
    expected.push("/funnel/targets/1/kpi".to_owned());
    expected.sort_unstable();
    assert_eq!(places, expected);
    let after = encode::plan_value(&said(&plan, &[FunnelEdit::SetSeed(9)]))["funnel"].clone();
    assert_eq!(after["lost"].as_object().unwrap().len(), refused.len());
    assert_eq!(after["overrides"]["mood.core"], json!(7), "unknown numbers stay where they are");
    assert_eq!(after["overrides"]["span_ok"], json!(40_000_000));
    assert_eq!(after["scenarios"]["2"]["overrides"], json!({ "hope": 1 }));
}

#[test]
fn a_channel_goes_with_what_was_said_of_it() {
    let base = templates::blank(id("aaaa"));
    let plan = said(
        &base,
        &[
            FunnelEdit::AddChannel(place(2), words("台卡")),
            FunnelEdit::Say(None, saying("channels.2.scans_per_day", 6_000_000)),
            FunnelEdit::Say(None, saying("margin", 500_000)),
            FunnelEdit::PutScenario(place(1), Scenario::default()),
            FunnelEdit::Say(Some(place(1)), saying("channels.2.weekday.su", 2_000_000)),
        ],
    );
    let after = said(&plan, &[FunnelEdit::RemoveChannel(place(2))]);
    let keys: Vec<String> = funnel(&after).overrides.iter().map(|(key, _)| key.code()).collect();
    assert_eq!(keys, ["margin"]);
    assert!(funnel(&after).scenarios[&place(1)].overrides.is_empty());
    // None at all is not the same as nothing said.
    let none = said(&after, &[FunnelEdit::RemoveChannel(place(1))]);
    assert_eq!(encode::plan_value(&none)["funnel"]["channels"], json!({}));
    assert!(funnel(&one(open(&encode::stored(&none, 0, 1))).plan).channels.is_empty());
}

#[test]
fn a_slide_is_one_step_and_a_reset_is_its_own() {
    let plan = Rc::new(templates::blank(id("aaaa")));
    let mut session = Session::new([Shelved { plan: Rc::clone(&plan), changed_at: 0 }]);
    let mut now = 0;
    let mut edit = |session: &mut Session, edit: FunnelEdit| {
        now += 100;
        let edit = sections::edit(edit);
        session.carry_out(edit.label(), &[qunce::editing::action::Action::Edit(id("aaaa"), edit)], now);
    };
    for done in 60..=66 {
        edit(&mut session, FunnelEdit::Say(None, saying("questionnaire_done", done * 10_000)));
    }
    for passed in 70..=75 {
        edit(&mut session, FunnelEdit::Say(None, saying("questionnaire_passed", passed * 10_000)));
    }
    let key = Key::parse("questionnaire_passed").unwrap();
    edit(&mut session, FunnelEdit::Reset(None, vec![key]));
    edit(&mut session, FunnelEdit::Say(None, saying("questionnaire_passed", 900_000)));
    let n_steps = std::iter::from_fn(|| session.undo(0)).count();
    assert_eq!((n_steps, session.plan(&id("aaaa"))), (4, Some(&plan)));
}

#[test]
fn two_tabs_forecasts_merge() {
    use FunnelEdit as E;
    let say = |code, millionths| E::Say(None, saying(code, millionths));
    let variant = |name| E::PutScenario(place(1), Scenario { name: words(name), ..Scenario::default() });
    let blank = templates::blank(id("aaaa"));
    for base in [blank.clone(), said(&blank, &[E::SetSeed(2)]), every_field()] {
        for (mine, theirs) in [
            (say("margin", 1), say("span_ok", 60_000_000)),
            (say("margin", 1), E::PutScenario(place(4), Scenario::default())),
            (E::SetTarget(place(5), None), E::SetHorizon(qunce::domain::quantity::Horizon::literal(30))),
            (E::AddChannel(place(9), words("甲")), say("channels.1.scans_per_day", 7)),
        ] {
            let of = |edit: &FunnelEdit| said(&base, std::slice::from_ref(edit));
            let merged = three_way(&base, &of(&mine), &of(&theirs));
            assert_eq!(merged, Ok(said(&base, &[mine, theirs])));
        }
        let clash = three_way(&base, &said(&base, &[variant("甲")]), &said(&base, &[variant("乙")])).unwrap_err();
        assert!(clash[0].starts_with("/funnel/scenarios/1"), "{clash:?}");
        let clash = three_way(&base, &said(&base, &[say("margin", 1)]), &said(&base, &[say("margin", 2)]));
        assert_eq!(clash, Err(vec!["/funnel/overrides/margin".to_owned()]));
    }
    // Nobody knows what the other tab's channels were counted from, so that the person is asked.
    let (mine, theirs) = (E::AddChannel(place(2), words("甲")), E::AddChannel(place(3), words("乙")));
    let of = |edit: &E| said(&blank, std::slice::from_ref(edit));
    assert_eq!(three_way(&blank, &of(&mine), &of(&theirs)), Err(vec!["/funnel/channels".to_owned()]));
}

// ---- What is measured ------------------------------------------------------------------------------------------

#[test]
fn what_an_edit_of_what_is_measured_leaves_is_what_its_saved_form_is_read_as() {
    for_all(60, (plan(), vec(plans::monitors::monitor_edit(), 1..6)), |(plan, edits)| {
        let edited = edits.into_iter().fold(Rc::new(plan), |plan, edit| apply(&plan, &sections::edit(edit)));
        let again = one(open(&encode::stored(&edited, 0, 1))).plan;
        prop_assert_eq!(&sections::monitor(&again), &sections::monitor(&edited));
        prop_assert_eq!(again.monitor.saved(), edited.monitor.saved());
        Ok(())
    });
}

#[test]
fn two_years_of_ten_metrics_are_saved_in_less_than_60_kb() {
    let first = Day::literal(2026, 9, 1);
    let counts = [450, 12, 9, 181, 1240, 830, 205, 96, 31];
    let day = |i: u32| {
        let of = |(metric, n): (&Metric, u32)| (*metric, Count::from(n + i % 97));
        let mut daily: Daily = Metric::USUAL.iter().zip(counts).map(of).collect();
        daily.insert(Metric::Sales, Count::from(1_299_900 + i * 100));
        (first.plus(i32::try_from(i).unwrap()).unwrap(), daily)
    };
    let edit = MonitorEdit::Take((0..730).map(day).collect());
    let edited = apply(&Rc::new(templates::blank(id("aaaa"))), &sections::edit(edit));
    let saved = edited.monitor.saved().unwrap();
    assert!(saved.len() < 60_000, "{} bytes", saved.len());
    assert_eq!(sections::monitor(&edited).days.all().len(), 730);
}

#[test]
fn only_so_many_days_are_kept_the_last_ones() {
    let first = Day::literal(2026, 9, 1);
    let daily = || Daily::from([(Metric::Members, Count::from(450))]);
    let n = i32::try_from(MAX_DAYS).unwrap() + 10;
    let edit = MonitorEdit::Take((0..n).map(|i| (first.plus(i).unwrap(), daily())).collect());
    let edited = apply(&Rc::new(templates::blank(id("aaaa"))), &sections::edit(edit));
    let days = sections::monitor(&edited).days.clone();
    assert_eq!((days.all().len(), days.all().keys().next().copied()), (MAX_DAYS, first.plus(10)));
    let before = sections::edit(MonitorEdit::Set(first, Metric::Members, Some(Count::from(1))));
    assert!(Rc::ptr_eq(&apply(&edited, &before), &edited), "what is older than all that is kept has no room");
}

#[test]
fn what_does_not_fit_in_what_is_measured_is_kept_beside_it() {
    let before = json!({
        "days": {
            "2026-02": { "members": [450, -1, "viele", 452], "mood": [1], "joins": vec![1; 29] },
            "2026-13": { "members": [1] },
        },
        "events": { "2026-02-30.rival": "", "2026-02-03.rival": 7 },
    });
    let plan = Plan { monitor: Section::from_saved(before.to_string()), ..templates::blank(id("aaaa")) };
    let places: Vec<String> = issues(&plan).into_iter().map(|issue| issue.at).collect();
    let expected = [
        "/monitor/days/2026-02/members/1",
        "/monitor/days/2026-02/members/2",
        "/monitor/days/2026-02/joins",
        "/monitor/events/2026-02-03.rival",
        "/monitor/days/2026-02/mood",
        "/monitor/days/2026-13",
        "/monitor/events/2026-02-30.rival",
    ];
    let sorted = |mut places: Vec<String>| {
        places.sort();
        places
    };
    assert_eq!(sorted(places), sorted(expected.map(str::to_owned).to_vec()));
    let edited = apply(&Rc::new(plan), &sections::edit(MonitorEdit::FillGaps(false)));
    let saved = &encode::plan_value(&edited)["monitor"];
    assert_eq!(saved["days"]["2026-02"], json!({ "members": [450, null, null, 452], "mood": [1] }));
    assert_eq!(saved["lost"]["/days/2026-02/members/2"], json!("viele"));
    assert_eq!(saved["events"], json!({ "2026-02-30.rival": "" }));
}

#[test]
fn days_that_two_tabs_counted_merge() {
    let of = |base: &Plan, edit: MonitorEdit| (*apply(&Rc::new(base.clone()), &sections::edit(edit))).clone();
    let base = templates::blank(id("aaaa"));
    let set = |day: Day, metric| MonitorEdit::Set(day, metric, Some(Count::from(5)));
    let (september, october) = (Day::literal(2026, 9, 16), Day::literal(2026, 10, 1));
    let merged = three_way(&base, &of(&base, set(september, Metric::Joins)), &of(&base, set(october, Metric::Exits)));
    let days = sections::monitor(&merged.unwrap()).days.clone();
    assert_eq!((days.get(september, Metric::Joins), days.get(october, Metric::Exits)), (Some(5), Some(5)));
}
