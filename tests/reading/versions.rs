//! V: files of earlier and later versions.

use std::collections::BTreeMap;
use std::rc::Rc;

use qunce::domain::calendar::Calendar;
use qunce::domain::calendar::day::Day;
use qunce::domain::calendar::item::{At, Item, ItemId, Maker, Origin, Status, When};
use qunce::domain::calendar::kind::Kind;
use qunce::domain::code::Code;
use qunce::domain::hours::MinuteOfDay;
use qunce::domain::plan::Plan;
use qunce::domain::quantity::{Minutes, PostsAWeek};
use qunce::domain::section::Section;
use qunce::domain::staffing::cards::Role;
use qunce::editing::action::{Edit, PositioningEdit, StaffingEdit};
use qunce::editing::apply;
use qunce::editing::calendar::{CalendarEdit, ItemsChange, ItemsLabel};
use qunce::exchange::decode::{IssueKind, Opened, Unreadable, open, open_with};
use qunce::exchange::migrations::{Step, StepFailed};
use qunce::exchange::sections::{calendar, funnel, section};
use qunce::exchange::staging::Refused;
use qunce::exchange::{VERSION, encode, link, migrations, sections, staging};
use qunce::i18n::Lang;
use qunce::templates;
use qunce::templates::TemplateCode;
use serde_json::{Value, json};

use crate::plans::calendars::item_id;
use crate::plans::{EVERY_FIELD, SECTIONS, every_field, id, linked, one, rewritten, words};
use crate::support::brought;
use crate::support::{all_issues, places, plus, refusal, with};

#[test]
fn what_a_newer_version_wrote_is_never_opened() {
    for (version, known) in [(u64::from(VERSION) + 1, VERSION + 1), (u64::from(u32::MAX) + 9, u32::MAX)] {
        let mut tree: Value = serde_json::from_str(EVERY_FIELD).unwrap();
        tree["version"] = json!(version);
        tree["app"] = json!("9.1.0");
        // Not even its shape is looked at.
        tree["plan"] = json!(["another", "shape"]);
        let expected = Opened::Newer { version: known, app: "9.1.0".to_owned() };
        assert_eq!(open(&tree.to_string()), expected);
        let staged = staging::stage(&[brought("x.json", &tree.to_string())], &BTreeMap::new());
        assert_eq!(staged[0].content, Err(Refused::Newer { version: known, app: "9.1.0".to_owned() }));
    }
}

#[test]
fn every_version_ever_written_opens() {
    for version in 1..=VERSION {
        let path = format!("{}/tests/fixtures/plans/v{version:04}.json", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("version {version} has no fixture {path}"));
        let reading = one(open(&text));
        assert_eq!(reading.version, version);
        assert_eq!(places(&all_issues(&reading)), [], "version {version} opens without loss");
        // Once it is of this version, reading it again changes nothing.
        let again = one(open(&encode::plan_file(&rewritten(&reading.plan), reading.saved_at)));
        assert_eq!((again.plan, again.version), (reading.plan, VERSION));
    }
}

#[test]
fn the_fixture_uses_every_field_and_says_when_it_was_saved() {
    let reading = one(open(EVERY_FIELD));
    assert_eq!((reading.version, reading.revision, reading.saved_at), (1, 41, 1_795_318_020_250));
    assert_eq!(places(&all_issues(&reading)), []);
    // Field for field: a field of the wire that the fixture lacks would stand in the text that we write.
    let text = encode::stored(&rewritten(&reading.plan), reading.saved_at, 41);
    let written: Value = serde_json::from_str(&text).unwrap();
    let fixture: Value = serde_json::from_str(EVERY_FIELD).unwrap();
    assert_eq!(written, fixture);
    let schema: Value = serde_json::from_str(&qunce::exchange::schema::plan_file()).unwrap();
    for (name, shape) in schema["$defs"].as_object().unwrap() {
        for field in shape["properties"].as_object().into_iter().flat_map(|fields| fields.keys()) {
            assert!(EVERY_FIELD.contains(&format!("\"{field}\"")), "the fixture lacks {field} of {name}");
        }
    }
}

#[test]
fn a_plan_from_before_a_section_opens_with_a_blank_one_and_is_written_as_it_was() {
    for (i, section) in SECTIONS.iter().enumerate() {
        let reading = one(open(section.before));
        assert_eq!(places(&all_issues(&reading)), [], "{}", section.name);
        let mut expected = every_field();
        SECTIONS[i..].iter().for_each(|later| *(later.of)(&mut expected) = Section::default());
        assert_eq!(reading.plan, expected, "{}", section.name);
        // Nobody pays for what they don't use.
        let written: Value = serde_json::from_str(&encode::stored(&reading.plan, reading.saved_at, 41)).unwrap();
        assert_eq!(written, serde_json::from_str::<Value>(section.before).unwrap(), "{}", section.name);
    }
}

#[test]
fn what_a_calendar_lacks_is_blank_and_no_damage() {
    let bare = |text: &str| {
        let reading = one(open(&with("/plan/calendar", text)));
        assert_eq!(places(&all_issues(&reading)), [], "{text}");
        (*calendar(&reading.plan)).clone()
    };
    assert_eq!(bare("{}"), templates::blank_calendar());
    assert_eq!(bare(r#"{"quiet":null}"#), Calendar { quiet: None, ..templates::blank_calendar() });
    let items = BTreeMap::from([(item_id("maybe222"), Rc::new(templates::blank_item()))]);
    assert_eq!(bare(r#"{"items":{"maybe222":{}}}"#), Calendar { items, ..templates::blank_calendar() });
}

/// What a file means by leaving a field out. A promise like the names of fields: a change of it is a migration.
#[test]
fn what_is_left_out_means_the_same_for_ever() {
    let spelled_out = json!({
        "mix": "suggested", "basis": "posts", "posts": 20, "weeks": 4, "style": "talkative",
        "quiet": { "from": "22:30", "until": "07:30" }, "columns": [],
        "activities": { "contests": false, "meetups": false, "benefits": "none" },
        "days": [], "hidden": [], "templates": [],
        "items": { "maybe222": {
            "kind": "news", "title": "", "text": "", "column": "", "length": 30, "owner": { "name": "" },
            "channel": "group", "status": "draft", "maker": "pgc", "reward": "", "links": [], "checks": [],
            "note": "", "locked": false, "origin": "own",
        } },
    });
    let silent = json!({ "items": { "maybe222": {} } });
    let [full, bare] = [&spelled_out, &silent].map(|tree| one(open(&plus("/plan", "calendar", tree.clone()))));
    assert_eq!(places(&all_issues(&full)), []);
    assert_eq!(calendar(&full.plan), calendar(&bare.plan));
    assert_eq!(encode::plan_value(&full.plan)["calendar"], spelled_out, "written as it came");
    assert_eq!(encode::plan_value(&rewritten(&full.plan))["calendar"], silent, "until it is edited");
    let spelled_out = json!({
        "horizon": 90, "runs": 2000, "seed": 1, "channels": { "1": { "name": "" } }, "overrides": {}, "targets": {},
        "scenarios": {},
        "experiment": {
            "rate": 150_000, "difference": 50_000, "alpha": 50_000, "power": 800_000, "people_a_day": 100_000_000,
        },
    });
    let [full, bare] = [&spelled_out, &json!({})].map(|tree| one(open(&plus("/plan", "funnel", tree.clone()))));
    assert_eq!(places(&all_issues(&full)), []);
    assert_eq!(funnel(&full.plan), funnel(&bare.plan));
    assert_eq!(encode::plan_value(&rewritten(&full.plan)).get("funnel"), None, "a blank one is not written");
    let spelled_out = json!({
        "questions": {}, "order": [], "bots": false, "easy_inside": true, "first_step": "", "applicants": 200,
        "name": "", "welcome": "", "other_welcome": "", "flow": "", "lead": 1,
    });
    let [full, bare] = [&spelled_out, &json!({})].map(|tree| one(open(&plus("/plan", "entry", tree.clone()))));
    assert_eq!(places(&all_issues(&full)), []);
    assert_eq!(sections::entry(&full.plan), sections::entry(&bare.plan));
    assert_eq!(encode::plan_value(&rewritten(&full.plan)).get("entry"), None, "nor is this one");
    let spelled_out = json!({
        "parts": {}, "strikes": 3, "forgives_first": true, "announcement": "", "words": [], "cares": {}, "data": [],
        "bots": false, "archived": false, "purpose": "", "consent": false,
    });
    let [full, bare] = [&spelled_out, &json!({})].map(|tree| one(open(&plus("/plan", "risk", tree.clone()))));
    assert_eq!(places(&all_issues(&full)), []);
    assert_eq!(sections::risk(&full.plan), sections::risk(&bare.plan));
    assert_eq!(encode::plan_value(&rewritten(&full.plan)).get("risk"), None, "nor that one");
    let spelled_out = json!({ "left_out": ["roles"], "paper": "portrait", "author": "", "reader": "" });
    let [full, bare] = [&spelled_out, &json!({})].map(|tree| one(open(&plus("/plan", "report", tree.clone()))));
    assert_eq!(places(&all_issues(&full)), []);
    assert_eq!(sections::report(&full.plan), sections::report(&bare.plan));
    assert_eq!(encode::plan_value(&rewritten(&full.plan)).get("report"), None, "nor the report's");
    let spelled_out = json!({
        "earnings": {}, "grades": [], "badges": [], "streaks": [], "check_in": "", "redemptions": [], "rules": [], "symbols": "", "jargon": "",
        "rituals": "", "opener": "", "reply": "", "host": "", "weeks": 12,
    });
    let [full, bare] = [&spelled_out, &json!({})].map(|tree| one(open(&plus("/plan", "engagement", tree.clone()))));
    assert_eq!(places(&all_issues(&full)), []);
    assert_eq!(sections::engagement(&full.plan), sections::engagement(&bare.plan));
    assert_eq!(encode::plan_value(&rewritten(&full.plan)).get("engagement"), None, "nor is this one");
    let spelled_out = json!({
        "held": {}, "wanted": [], "permissions": [], "limits": {}, "tools": [], "encrypted_ids": false, "discussions": 1,
    });
    let [full, bare] = [&spelled_out, &json!({})].map(|tree| one(open(&plus("/plan", "channels", tree.clone()))));
    assert_eq!(places(&all_issues(&full)), []);
    assert_eq!(sections::channels(&full.plan), sections::channels(&bare.plan));
    assert_eq!(encode::plan_value(&rewritten(&full.plan)).get("channels"), None, "nor is this one");
    let spelled_out = json!({
        "parts": [], "moving": "", "values": [], "activity": [], "growth": [], "responses": {}, "incidents": [],
        "habits": [],
    });
    let [full, bare] = [&spelled_out, &json!({})].map(|tree| one(open(&plus("/plan", "lifecycle", tree.clone()))));
    assert_eq!(places(&all_issues(&full)), []);
    assert_eq!(sections::lifecycle(&full.plan), sections::lifecycle(&bare.plan));
    assert_eq!(encode::plan_value(&rewritten(&full.plan)).get("lifecycle"), None, "nor is this one");
    let spelled_out = json!({
        "fills_gaps": true, "actions": {}, "carers": {}, "stars": [], "hosts": [], "admins": [], "channels": [],
        "tags": [], "review_months": 1, "nudge_days": 3, "silent_days": 30, "leave_days": 90, "texts": {},
    });
    let [full, bare] = [&spelled_out, &json!({})].map(|tree| one(open(&plus("/plan", "members", tree.clone()))));
    assert_eq!(places(&all_issues(&full)), []);
    assert_eq!(sections::members(&full.plan), sections::members(&bare.plan));
    assert_eq!(encode::plan_value(&rewritten(&full.plan)).get("members"), None, "nor is this one");
    let spelled_out = json!({ "days": {}, "events": {}, "acknowledged": {}, "fills_gaps": true });
    let [full, bare] = [&spelled_out, &json!({})].map(|tree| one(open(&plus("/plan", "monitor", tree.clone()))));
    assert_eq!(places(&all_issues(&full)), []);
    assert_eq!(sections::monitor(&full.plan), sections::monitor(&bare.plan));
    assert_eq!(encode::plan_value(&rewritten(&full.plan)).get("monitor"), None, "nor is this one");
}

#[test]
fn an_item_is_written_without_its_empty_fields() {
    let written = |plan: &Plan| -> Value { serde_json::from_str(&encode::stored(plan, 0, 1)).unwrap() };
    let mut plan = templates::blank(id("aaaa"));
    assert_eq!(written(&plan)["plan"].get("calendar"), None, "a blank calendar is nothing");
    plan.calendar = section(templates::blank_calendar());
    assert_eq!(written(&plan)["plan"].get("calendar"), None, "whether it was looked at or not");
    let title = Item { title: words("团购"), ..templates::blank_item() };
    let items = BTreeMap::from([(item_id("maybe222"), Rc::new(title))]);
    plan.calendar = section(Calendar { items, ..templates::blank_calendar() });
    assert_eq!(written(&plan)["plan"]["calendar"], json!({ "items": { "maybe222": { "title": "团购" } } }));
    // What another version put there is not ours to shorten, however much it looks like an item.
    let theirs = json!({ "title": "", "locked": false });
    for (pointer, key, value) in [
        ("/plan/calendar/items", "not-an-item", theirs.clone()),
        ("/plan/calendar/items/maybe222", "mood", json!("")),
        ("/plan/calendar/items/maybe222", "owner", json!({ "name": "", "phone": "" })),
        ("/plan/calendar", "forecast", json!([])),
        ("/plan/calendar", "activities", json!({ "raffles": false })),
    ] {
        let mut tree = written(&plan);
        tree.pointer_mut(pointer).and_then(Value::as_object_mut).unwrap().insert(key.to_owned(), value.clone());
        let reading = one(open(&tree.to_string()));
        let found = all_issues(&reading);
        assert!(matches!(places(&found).as_slice(), [(_, "unknown")]), "{key}: {found:?}");
        assert_eq!(calendar(&reading.plan).unknown.len(), 1, "{key}");
        let anew = rewritten(&reading.plan);
        let again = one(open(&encode::plan_file_compact(&anew))).plan;
        assert_eq!(again, anew, "{key}");
        let at = if key == "owner" { format!("{pointer}/owner/phone") } else { format!("{pointer}/{key}") };
        let at = if key == "activities" { format!("{at}/raffles") } else { at };
        assert_eq!(written(&anew).pointer(&at), tree.pointer(&at), "{key}");
    }
}

/// An item as the filler makes them: a title, a column, a time, and little else.
fn filled(n: u32) -> (ItemId, Rc<Item>) {
    const TITLES: [&str; 8] = [
        "育儿知识：六个月宝宝辅食怎么加",
        "今晚八点群友案例分享",
        "话题讨论：你家孩子几点睡",
        "猜图有奖，答对前三名送绘本",
        "群友故事：第一次独自带娃出门",
        "周三团购预告：绘本专场",
        "早安一句话与今日安排",
        "本周问答精选合集",
    ];
    let days = i32::try_from(n / 5).unwrap();
    let at = At::Day(Day::new(2026, 9, 16).unwrap().plus(days).unwrap());
    let title = words(&format!("{}（第{}期）", TITLES[n as usize % TITLES.len()], n / 8 + 1));
    let item = Item {
        kind: Kind::ALL[n as usize % Kind::ALL.len()],
        title,
        column: words("每周育儿问答"),
        when: Some(When { at, start: MinuteOfDay::at(8 + u16::try_from(n % 5).unwrap() * 3, 30) }),
        length: Minutes::literal(15),
        status: Status::Idea,
        maker: Maker::ALL[n as usize % Maker::ALL.len()],
        origin: Origin::Filled,
        ..templates::blank_item()
    };
    (ItemId::from_chance(u64::from(n + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 20), Rc::new(item))
}

#[test]
fn five_thousand_filled_items_take_less_than_a_megabyte_and_a_half() {
    let mut plan = templates::blank(id("aaaa"));
    let items: BTreeMap<_, _> = (0..5_000).map(filled).collect();
    assert_eq!(items.len(), 5_000);
    plan.calendar = section(Calendar { items, ..templates::blank_calendar() });
    let stored = encode::stored(&plan, 0, 1);
    println!("{} bytes stored", stored.len());
    assert!(stored.len() < 1_500_000, "{} bytes", stored.len());
    assert_eq!(one(open(&stored)).plan, plan);
}

#[test]
fn a_template_with_eighty_filled_items_can_be_shared() {
    for template in TemplateCode::ALL {
        let mut plan = template.plan(id("aaaa"), Lang::Zh);
        let before = link::payload(&plan).len();
        let items = (0..80).map(filled).collect();
        plan.calendar = section(Calendar { items, ..templates::blank_calendar() });
        let after = link::payload(&plan).len();
        println!("{}: {before} letters, with 80 items {after}", template.code());
        assert!(after < link::HARD_LIMIT, "{}: {after} letters", template.code());
    }
}

#[test]
fn a_migration_that_fails_says_which_and_why() {
    const GROW: Step = |mut plan| {
        let size = plan.pointer("/staffing/size").and_then(Value::as_u64).ok_or("no size")?;
        *plan.pointer_mut("/staffing/size").ok_or("no size")? = json!(size * 2);
        Ok(plan)
    };
    const FAIL: Step = |_| Err("the moon is full".to_owned());
    let sized = |opened| one(opened).plan.staffing.size.get();
    assert_eq!(sized(open_with(EVERY_FIELD, &[])), 450);
    assert_eq!(sized(open_with(EVERY_FIELD, &[GROW])), 900, "version 1 takes the step to 2");
    assert_eq!(sized(open_with(EVERY_FIELD, &[GROW, GROW])), 1800, "and the one to 3");
    let second = EVERY_FIELD.replacen("\"version\": 1", "\"version\": 2", 1);
    assert_eq!(sized(open_with(&second, &[FAIL, GROW])), 900, "version 2 takes only the second");
    for (steps, from) in [(&[FAIL][..], 1), (&[GROW, FAIL], 2), (&[GROW, GROW, FAIL, GROW], 3)] {
        let failed = StepFailed { from, why: "the moon is full".to_owned() };
        assert_eq!(refusal(open_with(EVERY_FIELD, steps)), Unreadable::Migration(failed));
    }
    let never = EVERY_FIELD.replacen("\"version\": 1", "\"version\": 0", 1);
    assert!(matches!(refusal(open(&never)), Unreadable::Migration(StepFailed { from: 0, .. })));
}

#[test]
fn a_plan_of_this_version_is_not_migrated() {
    let tree: Value = serde_json::from_str(EVERY_FIELD).unwrap();
    assert_eq!(migrations::migrate(tree.clone(), VERSION, migrations::STEPS), Ok(tree));
}

/// Where other versions may put a field, with a value whose text must not change by a letter.
const UNKNOWN: [(&str, &str, &str); 18] = [
    ("/plan", "budget", r#"{"yuan":[1,null,{"deep":true}]}"#),
    ("/plan", "tone/voice~1", r#""a""#),
    ("/plan/positioning", "why_not", "[]"),
    ("/plan/positioning/audience", "income", r#"{"min":0.1}"#),
    ("/plan/staffing", "size_note", r#""about""#),
    ("/plan/staffing/own", "helpers", "123456789012345678901234567890"),
    ("/plan/staffing/cards", "mascot", r#"{"badge":"★","people":["甲"]}"#),
    ("/plan/staffing/cards/owner", "badge", "1.10"),
    ("/plan/staffing/rota", "until", r#""2027-11""#),
    ("/plan/calendar", "forecast", "[]"),
    ("/plan/calendar/mix", "quiz", "10"),
    ("/plan/calendar/quiet", "days", r#"["mo"]"#),
    ("/plan/calendar/items", "not-an-item", r#"{"title":"","x":false}"#),
    ("/plan/calendar/items/answers2", "x", r#""""#),
    ("/plan/calendar/items/answers2/when", "zone", r#""+08:00""#),
    ("/plan/calendar/items/answers2/repeat", "holidays", "false"),
    ("/plan/calendar/items/answers3", "mood", "1.10"),
    ("/plan/calendar/items/maybe222", "y", r#"{"z":{}}"#),
];

#[test]
fn fields_of_other_versions_survive() {
    let mut text = EVERY_FIELD.to_owned();
    for (pointer, key, value) in UNKNOWN {
        let mut tree: Value = serde_json::from_str(&text).unwrap();
        let value: Value = serde_json::from_str(value).unwrap();
        tree.pointer_mut(pointer).and_then(Value::as_object_mut).unwrap().insert(key.to_owned(), value);
        text = tree.to_string();
    }
    let reading = one(open(&text));
    let found = all_issues(&reading);
    assert!(found.iter().all(|issue| issue.kind == IssueKind::Unknown), "{found:?}");
    assert_eq!(found.len(), UNKNOWN.len(), "each is reported: {found:?}");
    let edited = apply(&reading.plan.into(), &Edit::Rename(words("新名字")));
    let edited = apply(&edited, &sections::edit(CalendarEdit::SetPosts(PostsAWeek::literal(3))));
    let files = [encode::plan_file(&edited, 0), encode::stored(&edited, 0, 1)].map(|file| (file, (*edited).clone()));
    let link = (encode::plan_file_compact(&edited), linked(&edited));
    for (written, expected) in files.into_iter().chain([link]) {
        let tree: Value = serde_json::from_str(&written).unwrap();
        for (pointer, key, value) in UNKNOWN {
            let kept = tree.pointer(pointer).and_then(|object| object.get(key)).map(Value::to_string);
            assert_eq!(kept.as_deref(), Some(value), "{pointer}/{key}");
        }
        assert_eq!(one(open(&written)).plan, expected);
    }
}

#[test]
fn a_card_of_an_unknown_role_is_kept_whatever_its_shape() {
    let reading = one(open(&plus("/plan/staffing/cards", "mascot", json!(["★"]))));
    assert!(!reading.is_damaged(), "{:?}", reading.issues);
    assert_eq!(reading.plan.unknown, BTreeMap::from([("/staffing/cards/mascot".to_owned(), "[\"★\"]".to_owned())]));
}

#[test]
fn what_makes_an_object_useless_is_named_beside_it() {
    let text = with("/plan/staffing/rota/start", "\"2026-13\"");
    let found = one(open(&text));
    assert_eq!(places(&found.issues), [("/staffing/rota/start", "refused"), ("/staffing/rota", "refused")]);
    let reasons: Vec<&IssueKind> = found.issues.iter().map(|issue| &issue.kind).collect();
    let refused = |why: &str| IssueKind::Refused(why.to_owned());
    assert_eq!(reasons, [&refused("not a month of 1901 to 2100"), &refused("no start")]);
    // A list where an object belongs is one fault, however many items it has.
    assert_eq!(places(&one(open(&with("/plan/staffing", "[1, 2, 3]"))).issues), [("/staffing", "refused")]);
}

#[test]
fn a_field_beside_a_faulty_one_with_a_longer_name_survives() {
    let mut tree: Value = serde_json::from_str(&with("/plan/staffing/size", "\"many\"")).unwrap();
    tree["plan"]["staffing"]["size_note"] = json!("about");
    tree["plan"]["a"] = json!(1);
    tree["plan"]["ab"] = json!(2);
    let unknown = one(open(&tree.to_string())).plan.unknown;
    let places: Vec<&str> = unknown.keys().map(String::as_str).collect();
    assert_eq!(places, ["/a", "/ab", "/staffing/size_note"]);
}

#[test]
fn a_field_of_another_version_goes_with_what_it_belongs_to() {
    let text = plus("/plan/staffing/rota", "until", json!("2027-11"));
    let text: Value = serde_json::from_str(&text).unwrap();
    let mut text = text;
    text["plan"]["positioning"]["audience"]["ages"]["note"] = json!("most of them");
    text["plan"]["staffing"]["cards"]["assistant"]["badge"] = json!("★");
    text["plan"]["calendar"]["items"]["answers2"]["when"]["zone"] = json!("+08:00");
    let mut plan = one(open(&text.to_string())).plan.into();
    for edit in [
        Edit::Staffing(StaffingEdit::SetRota(None)),
        Edit::Positioning(PositioningEdit::SetAges(None)),
        Edit::Staffing(StaffingEdit::SetBar(Role::Assistant, words(""))),
        sections::edit(CalendarEdit::Items(ItemsChange {
            label: ItemsLabel::Remove,
            put: Vec::new(),
            remove: vec![item_id("answers2")],
        })),
    ] {
        plan = apply(&plan, &edit);
    }
    let again = one(open(&encode::plan_file(&plan, 0)));
    assert_eq!(calendar(&again.plan), calendar(&plan), "nothing lingers in memory either");
    assert_eq!(places(&all_issues(&again)), [], "half a rota would be taken for damage");
    assert_eq!((again.plan.staffing.rota, again.plan.positioning.audience.ages), (None, None));
    assert!(!again.plan.staffing.cards.contains_key(&Role::Assistant));
}
