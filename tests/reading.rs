//! What opens, what opens with losses, and what is refused and by which name.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/plans.rs"]
mod plans;

use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::{Duration, Instant};

use plans::calendars::item_id;
use plans::{EVERY_FIELD, SECTIONS, every_field, id, linked, one, rewritten, words};
use qunce::domain::calendar::Calendar;
use qunce::domain::calendar::day::Day;
use qunce::domain::calendar::item::{At, Item, ItemId, Maker, Origin, Status, When};
use qunce::domain::calendar::kind::Kind;
use qunce::domain::code::Code;
use qunce::domain::hours::MinuteOfDay;
use qunce::domain::plan::Plan;
use qunce::domain::quantity::{GroupSize, Minutes, PostsAWeek};
use qunce::domain::section::Section;
use qunce::domain::staffing::cards::Role;
use qunce::domain::words::{Name, TooLong};
use qunce::editing::action::{Action, Edit, PositioningEdit, StaffingEdit};
use qunce::editing::apply;
use qunce::editing::calendar::{CalendarEdit, ItemsChange, ItemsLabel};
use qunce::editing::session::Shelved;
use qunce::exchange::decode::{
    Issue, IssueKind, MAX_BYTES, Opened, Reading, Unread, Unreadable, open, open_bytes, open_with,
};
use qunce::exchange::migrations::{self, Step, StepFailed};
use qunce::exchange::sections::{self, calendar, funnel, section};
use qunce::exchange::staging::{self, Brought, Decision, Refused, Standing};
use qunce::exchange::{VERSION, encode, link};
use qunce::i18n::Lang;
use qunce::i18n::text::exchange::unread;
use qunce::templates::{self, TemplateCode};
use serde_json::{Value, json};

fn refusal(opened: Opened) -> Unreadable {
    match opened {
        Opened::Unreadable(why) => why,
        other => panic!("a refusal expected, not {other:?}"),
    }
}

/// [`EVERY_FIELD`] with the value at `pointer` replaced, as text.
fn with(pointer: &str, value: &str) -> String {
    let mut tree: Value = serde_json::from_str(EVERY_FIELD).unwrap();
    *tree.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = json!("@@");
    tree.to_string().replacen("\"@@\"", value, 1)
}

/// [`EVERY_FIELD`] with a field added or replaced in the object at `pointer`.
fn plus(pointer: &str, key: &str, value: Value) -> String {
    let mut tree: Value = serde_json::from_str(EVERY_FIELD).unwrap();
    tree.pointer_mut(pointer).and_then(Value::as_object_mut).unwrap().insert(key.to_owned(), value);
    tree.to_string()
}

/// What is not as it should be anywhere in a plan.
fn all_issues(reading: &Reading) -> Vec<Issue> {
    reading.issues.iter().cloned().chain(sections::issues(&reading.plan)).collect()
}

fn places(issues: &[Issue]) -> Vec<(&str, &'static str)> {
    let kind = |kind: &IssueKind| match kind {
        IssueKind::Refused(_) => "refused",
        IssueKind::Missing => "missing",
        IssueKind::Unknown => "unknown",
    };
    issues.iter().map(|issue| (issue.at.as_str(), kind(&issue.kind))).collect()
}

// ---- I1: what is no JSON ---------------------------------------------------------------------------------------

/// Texts that no JSON reader may take, in the spirit of the JSONTestSuite's `n_` files.
const NOT_JSON: [&str; 104] = [
    "[1 true]",
    "[a]",
    "[\"\": 1]",
    "[\"\"],",
    "[,1]",
    "[1,,2]",
    "[\"x\",,]",
    "[\"x\"]]",
    "[\"\",]",
    "[\"x\"",
    "[x",
    "[3[4]]",
    "[1:2]",
    "[,]",
    "[-]",
    "[   , \"\"]",
    "[\"a\",\n4\n,1,",
    "[1,]",
    "[\"\"\u{b}a\"\\f]",
    "[*]",
    "[1,",
    "[1,\n1\n,1",
    "[{}",
    "[fals]",
    "[nul]",
    "[tru]",
    "123\0",
    "[++1234]",
    "[+1]",
    "[+Inf]",
    "[-01]",
    "[-1.0.]",
    "[-2.]",
    "[-NaN]",
    "[.-1]",
    "[.2e-3]",
    "[0.1.2]",
    "[0.3e+]",
    "[0.3e]",
    "[0.e1]",
    "[0E+]",
    "[0e]",
    "[1.0e+]",
    "[1.0e-]",
    "[1 000.0]",
    "[1eE2]",
    "[2.e+3]",
    "[9.e+]",
    "[Inf]",
    "[NaN]",
    "[\u{ff11}]",
    "[1+2]",
    "[0x1]",
    "[Infinity]",
    "[0e+-1]",
    "[- 1]",
    "[-012]",
    "[012]",
    "[1a]",
    "{[: \"x\"}",
    "{\"x\", null}",
    "{\"x\"::\"b\"}",
    "{\u{1f1e8}\u{1f1ed}}",
    "{\"a\":\"a\" 123}",
    "{key: 'value'}",
    "{\"a\" b}",
    "{:\"b\"}",
    "{\"a\" \"b\"}",
    "{\"a\":",
    "{\"a\"",
    "{1:1}",
    "{9999E9999:1}",
    "{null:null}",
    "{\"id\":0,,,,,}",
    "{'a':0}",
    "{\"id\":0,}",
    "{\"a\":\"b\"}/**/",
    "{\"a\":\"b\"}//",
    "{\"a\":\"b\",,\"c\":\"d\"}",
    "{a: \"b\"}",
    "{\"a\":\"a",
    "{ \"foo\" : \"bar\", \"a\" }",
    "{\"a\":\"b\"}#",
    " \u{2060}",
    "[\"\\uD800\\\"]",
    "[\"\\uD800\\u\"]",
    "[\"\\uD800\\u1\"]",
    "[\"\\uD800\\u1x\"]",
    "[\u{e9}]",
    "[\"\\\0\"]",
    "[\"\\x00\"]",
    "[\"\\\\\\\"]",
    "[\"\\\t\"]",
    "[\"\\u00A\"]",
    "[\"\\a\"]",
    "['single quote']",
    "abc",
    "[\"\n\"]",
    "[\"\t\"]",
    "\"\\UA66D\"",
    "<.>",
    "[1]x",
    "[True]",
    "\u{2028}{}",
];

#[test]
fn what_is_no_json_is_refused_with_its_place() {
    for text in NOT_JSON {
        match refusal(open(text)) {
            Unreadable::NotJson { line, column, .. } => {
                let n_lines = text.lines().count().max(1);
                assert!((1..=n_lines + 1).contains(&line) && column <= text.len() + 1, "{text:?}: {line}:{column}");
            }
            other => panic!("{text:?} is {other:?}"),
        }
    }
}

#[test]
fn the_place_of_a_fault_and_a_cut_are_told() {
    let at = |text: &str| match refusal(open(text)) {
        Unreadable::NotJson { line, column, is_cut } => (line, column, is_cut),
        other => panic!("{other:?}"),
    };
    assert_eq!(at("{\"format\": \"qunce.plan\",\n \"version\": x}"), (2, 13, false));
    assert_eq!(at("{\"format\": \"qunce.plan\",\n \"version\":"), (2, 11, true));
    // Wherever a file is cut, it is known as cut; even inside a character.
    for n_bytes in 1..EVERY_FIELD.trim_end().len() {
        match refusal(open_bytes(&EVERY_FIELD.as_bytes()[..n_bytes])) {
            Unreadable::NotJson { is_cut: true, .. } => {}
            other => panic!("cut to {n_bytes} bytes: {other:?}"),
        }
    }
}

#[test]
fn json_that_is_no_plan_is_refused() {
    for text in [
        "{}",
        "[]",
        "null",
        "true",
        "\"\"",
        "0",
        "-0",
        "1e400",
        "[object Object]",
        "{\"format\":null}",
        "{\"format\":\"qunce.plans\"}",
        "{\"format\":[\"qunce.plan\"],\"version\":1}",
        "{\"format\":\"qunce.plan\",\"version\":1}",
        "{\"format\":\"qunce.plan\",\"version\":1,\"plan\":null}",
        "{\"format\":\"qunce.plan\",\"version\":1,\"plan\":[]}",
        "{\"format\":\"qunce.plan\",\"version\":1,\"plan\":\"x\"}",
        "{\"format\":\"qunce.plan\",\"version\":1,\"plan\":{}}",
        "{\"format\":\"qunce.plan\",\"version\":1,\"plan\":{\"id\":\"ID\"}}",
        "{\"format\":\"qunce.plan\",\"version\":1,\"plan\":{\"id\":7}}",
        "{\"format\":\"qunce.backup\",\"version\":1}",
        "{\"format\":\"qunce.backup\",\"version\":1,\"plans\":{}}",
    ] {
        let refusal = refusal(open(text));
        let expected = if text.starts_with("[object") {
            matches!(refusal, Unreadable::NotJson { .. })
        } else {
            refusal == Unreadable::NotOurs
        };
        assert!(expected, "{text} is {refusal:?}");
    }
    for version in ["null", "\"1\"", "-1", "1.5", "true", "1e0"] {
        let text = format!("{{\"format\":\"qunce.plan\",\"version\":{version},\"plan\":{{}}}}");
        assert_eq!(refusal(open(&text)), Unreadable::NoVersion, "version {version}");
    }
    assert_eq!(one(open(&backup_of(&[every_field()]))).plan, every_field(), "a backup of one is one plan");
    let nothing = Opened::Plans { plans: Vec::new(), unread: Vec::new() };
    assert_eq!(open("{\"format\":\"qunce.backup\",\"version\":1,\"plans\":[]}"), nothing);
}

fn backup_of(plans: &[Plan]) -> String {
    encode::backup_file(plans, 0)
}

#[test]
fn deep_nesting_is_refused_at_once() {
    let started = Instant::now();
    for open_bracket in ["[", "{\"a\":"] {
        let deep = open_bracket.repeat(MAX_BYTES / open_bracket.len());
        let refused = refusal(open_bytes(deep.as_bytes()));
        assert!(matches!(refused, Unreadable::NotJson { .. }), "{refused:?}");
        let inside = with("/plan/title", &open_bracket.repeat(100_000));
        assert!(matches!(refusal(open(&inside)), Unreadable::NotJson { .. }));
    }
    let bytes = 10_000_000;
    assert_eq!(refusal(open_bytes(&vec![b'['; bytes])), Unreadable::TooLarge { bytes });
    // Debug builds copy slowly; a refusal that reads everything would take seconds.
    assert!(started.elapsed() < Duration::from_secs(1), "{:?}", started.elapsed());
}

// ---- I2: strange but defined -------------------------------------------------------------------------------------

#[test]
fn of_two_fields_with_one_name_the_last_wins() {
    let text = EVERY_FIELD.replacen("\"size\": 450", "\"size\": 2, \"size\": 300", 1);
    let reading = one(open(&text));
    assert_eq!((reading.plan.staffing.size.get(), places(&reading.issues)), (300, vec![]));
}

#[test]
fn a_prototype_is_a_field_like_any_other() {
    for key in ["__proto__", "constructor", "toString"] {
        let reading = one(open(&plus("/plan", key, json!({ "polluted": true }))));
        assert_eq!(reading.plan.unknown, BTreeMap::from([(format!("/{key}"), r#"{"polluted":true}"#.to_owned())]));
        assert!(encode::plan_file(&reading.plan, 0).contains(key), "{key} is kept");
    }
}

#[test]
fn a_byte_order_mark_is_stripped() {
    let reading = one(open_bytes(format!("\u{FEFF}{EVERY_FIELD}").as_bytes()));
    assert_eq!(reading.plan, every_field());
    assert_eq!(refusal(open("\u{FEFF}")), Unreadable::Empty);
}

#[test]
fn other_encodings_are_named() {
    let utf16 = |text: &str, mark: &[u8], units: fn(u16) -> [u8; 2]| {
        mark.iter().copied().chain(text.encode_utf16().flat_map(units)).collect::<Vec<u8>>()
    };
    // 小满育儿 in GBK and in Big5.
    let gbk = b"{\"title\": \"\xD0\xA1\xC2\xFA\xD3\xFD\xB6\xF9\"}";
    let big5 = b"{\"title\": \"\xA4\xA4\xA4\xE5\"}";
    for (bytes, name) in [
        (utf16(EVERY_FIELD, &[0xFF, 0xFE], u16::to_le_bytes), "UTF-16"),
        (utf16(EVERY_FIELD, &[0xFE, 0xFF], u16::to_be_bytes), "UTF-16"),
        (utf16(EVERY_FIELD, &[], u16::to_le_bytes), "UTF-16"),
        (utf16(EVERY_FIELD, &[], u16::to_be_bytes), "UTF-16"),
        (gbk.to_vec(), "GBK"),
        (big5.to_vec(), "GBK"),
    ] {
        assert_eq!(refusal(open_bytes(&bytes)), Unreadable::Encoding(name));
    }
}

#[test]
fn half_a_surrogate_and_a_bare_nul_are_refused_and_an_escaped_nul_is_a_letter() {
    for title in [r#""\uD83D""#, r#""\uDE00 x""#, r#""\uDE00\uD83D""#, "\"\0\""] {
        let refused = refusal(open(&with("/plan/title", title)));
        assert!(matches!(refused, Unreadable::NotJson { .. }), "{title:?}: {refused:?}");
    }
    let reading = one(open(&with("/plan/title", r#""a\u0000b \uD83D\uDE00""#)));
    assert_eq!((reading.plan.title.as_str(), places(&reading.issues)), ("a\0b 😀", vec![]));
    assert_eq!(one(open(&encode::plan_file(&reading.plan, 0))).plan, reading.plan);
}

// ---- S6: JSON of the wrong shape ---------------------------------------------------------------------------------

/// Where, what stands there instead, where it is reported.
const WRONG: [(&str, &str, &str); 69] = [
    ("/plan/title", "7", "/title"),
    ("/plan/title", "null", "/title"),
    ("/plan/title", "{\"zh\":\"x\"}", "/title"),
    ("/plan/archived", "\"true\"", "/archived"),
    ("/plan/archived", "0", "/archived"),
    ("/plan/positioning", "[]", "/positioning"),
    ("/plan/positioning", "\"x\"", "/positioning"),
    ("/plan/positioning/group_type", "\"Benefit\"", "/positioning/group_type"),
    ("/plan/positioning/group_type", "3", "/positioning/group_type"),
    ("/plan/positioning/goal", "[\"trade\"]", "/positioning/goal"),
    ("/plan/positioning/platform", "\"telegram\"", "/positioning/platform"),
    ("/plan/positioning/cap", "1", "/positioning/cap"),
    ("/plan/positioning/cap", "\"500\"", "/positioning/cap"),
    ("/plan/positioning/audience", "[1,2]", "/positioning/audience"),
    ("/plan/positioning/audience/ages", "[25,40]", "/positioning/audience/ages"),
    ("/plan/positioning/audience/ages", "{\"min\":40,\"max\":25}", "/positioning/audience/ages"),
    ("/plan/positioning/audience/ages/min", "-5", "/positioning/audience/ages"),
    ("/plan/positioning/audience/ages/max", "1e3", "/positioning/audience/ages"),
    ("/plan/positioning/audience/regions", "\"华东\"", "/positioning/audience/regions"),
    ("/plan/positioning/audience/regions", "{}", "/positioning/audience/regions"),
    ("/plan/positioning/audience/regions/1", "null", "/positioning/audience/regions/1"),
    ("/plan/positioning/audience/hours/start", "\"24:30\"", "/positioning/audience/hours"),
    ("/plan/positioning/audience/hours/start", "\"2000:00\"", "/positioning/audience/hours"),
    ("/plan/positioning/audience/hours/end", "\"00:00\"", "/positioning/audience/hours"),
    ("/plan/positioning/audience/hours/days", "\"sunday\"", "/positioning/audience/hours"),
    ("/plan/positioning/why", "[]", "/positioning/why"),
    ("/plan/staffing", "null", "/staffing"),
    ("/plan/staffing/size", "\"450\"", "/staffing/size"),
    ("/plan/staffing/size", "-450", "/staffing/size"),
    ("/plan/staffing/size", "450.5", "/staffing/size"),
    ("/plan/staffing/size", "1", "/staffing/size"),
    ("/plan/staffing/size", "5001", "/staffing/size"),
    ("/plan/staffing/size", "1e400", "/staffing/size"),
    ("/plan/staffing/size", "-1e400", "/staffing/size"),
    ("/plan/staffing/size", "99999999999999999999999999", "/staffing/size"),
    ("/plan/staffing/size", "\"NaN\"", "/staffing/size"),
    ("/plan/staffing/own/leads", "-1", "/staffing/own/leads"),
    ("/plan/staffing/own", "3", "/staffing/own"),
    ("/plan/staffing/native_seats", "101", "/staffing/native_seats"),
    ("/plan/staffing/cards", "[]", "/staffing/cards"),
    ("/plan/staffing/cards/owner/hours", "169", "/staffing/cards/owner/hours"),
    ("/plan/staffing/cards/owner/people", "\"阿满\"", "/staffing/cards/owner/people"),
    ("/plan/staffing/rota/start", "\"2026-13\"", "/staffing/rota"),
    ("/plan/staffing/rota/start", "\"2026-11-31\"", "/staffing/rota"),
    ("/plan/calendar", "[]", "/calendar"),
    ("/plan/calendar/opens_on", "\"2026-02-29\"", "/calendar/opens_on"),
    ("/plan/calendar/mix", "\"s3\"", "/calendar/mix"),
    ("/plan/calendar/mix/news", "101", "/calendar/mix/news"),
    ("/plan/calendar/posts", "201", "/calendar/posts"),
    ("/plan/calendar/weeks", "0", "/calendar/weeks"),
    ("/plan/calendar/weekends", "\"no\"", "/calendar/weekends"),
    ("/plan/calendar/quiet/until", "\"8\"", "/calendar/quiet"),
    ("/plan/calendar/columns/1", "\"团购\"", "/calendar/columns/1"),
    ("/plan/calendar/activities", "true", "/calendar/activities"),
    ("/plan/calendar/days/0/day", "\"12-12\"", "/calendar/days/0"),
    ("/plan/calendar/hidden/1", "\"moon\"", "/calendar/hidden/1"),
    ("/plan/calendar/items", "[]", "/calendar/items"),
    ("/plan/calendar/items/maybe222", "null", "/calendar/items/maybe222"),
    ("/plan/calendar/items/answers2/kind", "\"quiz\"", "/calendar/items/answers2/kind"),
    ("/plan/calendar/items/answers2/when", "{}", "/calendar/items/answers2/when"),
    ("/plan/calendar/items/answers2/when/day", "null", "/calendar/items/answers2/when"),
    ("/plan/calendar/items/answers3/when/item", "\"answers1\"", "/calendar/items/answers3/when"),
    ("/plan/calendar/items/answers3/when/days", "32768", "/calendar/items/answers3/when"),
    ("/plan/calendar/items/daybreak/when/opening", "0.5", "/calendar/items/daybreak/when"),
    ("/plan/calendar/items/answers2/repeat/frequency", "\"yearly\"", "/calendar/items/answers2/repeat"),
    ("/plan/calendar/items/answers2/expected/min", "31", "/calendar/items/answers2/expected"),
    ("/plan/calendar/items/answers2/checks/0/text", "null", "/calendar/items/answers2/checks/0"),
    ("/plan/calendar/items/answers3/stands_for/series", "3", "/calendar/items/answers3/stands_for"),
    ("/plan/calendar/templates/0/items/0", "\"we\"", "/calendar/templates/0/items/0"),
];

#[test]
fn a_value_of_the_wrong_shape_is_reported_and_the_rest_is_kept() {
    let whole = serde_json::to_value(json!({})).unwrap();
    for (pointer, value, reported) in WRONG {
        let reading = one(open(&with(pointer, value)));
        let found = all_issues(&reading);
        let found = places(&found);
        let at = reported;
        assert!(
            found.iter().all(|(place, kind)| *kind == "refused" && place.starts_with(at)),
            "{pointer} = {value}: {found:?}"
        );
        assert!(!found.is_empty(), "{pointer} = {value}");
        // A calendar is looked at by those who work on it.
        assert_eq!(reading.is_damaged(), !at.starts_with("/calendar"), "{pointer} = {value}");
        // All but the faulty field is as it was.
        let strip = |plan: &Plan| {
            let mut tree = encode::plan_value(&rewritten(plan));
            tree["calendar"].as_object_mut().unwrap().remove("lost");
            let (parent, key) = reported.rsplit_once('/').unwrap();
            // A list that has nothing left may be left out.
            let (parent, key) = if key == "0" { parent.rsplit_once('/').unwrap() } else { (parent, key) };
            let parent = tree.pointer_mut(parent).unwrap();
            match parent {
                Value::Object(map) => drop(map.remove(key)),
                Value::Array(list) => list.truncate(key.parse().unwrap()),
                _ => panic!("{parent}"),
            }
            tree
        };
        assert_eq!(strip(&reading.plan), strip(&every_field()), "{pointer} = {value}");
        assert_ne!(strip(&reading.plan), whole);
    }
}

#[test]
fn many_faults_are_reported_one_by_one() {
    let mut tree: Value = serde_json::from_str(EVERY_FIELD).unwrap();
    tree["plan"]["title"] = json!(1);
    tree["plan"]["positioning"]["goal"] = json!("?");
    tree["plan"]["staffing"]["size"] = json!("450");
    tree["plan"]["positioning"]["audience"]["regions"] = json!(["华东", 1, "华南", null, "华北"]);
    tree["plan"]["staffing"].as_object_mut().unwrap().remove("model");
    let reading = one(open(&tree.to_string()));
    let mut found = places(&reading.issues);
    found.sort_unstable();
    let expected = [
        ("/positioning/audience/regions/1", "refused"),
        ("/positioning/audience/regions/3", "refused"),
        ("/positioning/goal", "refused"),
        ("/staffing/model", "missing"),
        ("/staffing/size", "refused"),
        ("/title", "refused"),
    ];
    assert_eq!(found, expected);
    let regions: Vec<&str> = reading.plan.positioning.audience.regions.iter().map(|tag| tag.as_str()).collect();
    assert_eq!(regions, ["华东", "华南", "华北"]);
}

#[test]
fn what_is_missing_is_reported_and_blank() {
    let reading = one(open(r#"{"format":"qunce.plan","version":1,"plan":{"id":"bare-plan"}}"#));
    assert_eq!(reading.plan, templates::blank(id("bare-plan")));
    let expected =
        [("/archived", "missing"), ("/positioning", "missing"), ("/staffing", "missing"), ("/title", "missing")];
    assert_eq!(places(&reading.issues), expected);
    assert_eq!((reading.saved_at, reading.revision), (0, 0));
}

#[test]
fn hundreds_of_faults_are_no_accident() {
    let faults = format!("[{}]", vec!["1"; 500].join(","));
    let text = with("/plan/positioning/audience/regions", &faults);
    assert_eq!(refusal(open(&text)), Unreadable::TooManyFaults);
}

// ---- I8: wrong files ---------------------------------------------------------------------------------------------

#[test]
fn other_files_are_refused_by_name() {
    for (bytes, name) in [
        (&b"%PDF-1.7\n%\xE2\xE3"[..], "PDF"),
        (b"PK\x03\x04\x14\0\x06\0", "ZIP, XLSX, DOCX"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "XLS, DOC"),
        (b"\x89PNG\r\n\x1A\n", "PNG"),
        (b"\xFF\xD8\xFF\xE0\0\x10JFIF", "JPEG"),
        (b"GIF89a", "GIF"),
        (b"<html><table>", "HTML, XML"),
        (b"\r\n <?xml version=\"1.0\"?>", "HTML, XML"),
        (b"{\\rtf1\\ansi", "RTF"),
    ] {
        assert_eq!(refusal(open_bytes(bytes)), Unreadable::OtherFormat(name));
    }
    for empty in [&b""[..], b" ", b"\r\n\t ", "\u{FEFF} ".as_bytes()] {
        assert_eq!(refusal(open_bytes(empty)), Unreadable::Empty, "{empty:?}");
    }
}

#[test]
fn a_file_is_laid_out_for_people_and_begins_with_what_it_is() {
    let plan = Plan { title: words("a\n\"b\""), ..every_field() };
    let file = encode::plan_file(&plan, 0);
    let start = format!(
        "{{\n  \"format\": \"qunce.plan\",\n  \"version\": {VERSION},\n  \"saved_at\": \"1970-01-01T00:00:00.000Z\",\n  \"app\": "
    );
    assert!(file.starts_with(&start), "{file}");
    assert!(file.contains(r#""title": "a\n\"b\"""#) && file.ends_with("\n  }\n}"), "{file}");
    let tree: Value = serde_json::from_str(&file).unwrap();
    let plan_text = serde_json::to_string_pretty(&tree["plan"]).unwrap();
    assert!(file.contains(&plan_text.replace('\n', "\n  ")));
    let stored = encode::stored(&plan, 0, 9);
    assert!(stored.contains(r#","revision":9,"plan":{"#) && !stored.contains('\n'), "{stored}");
}

#[test]
fn a_file_as_large_as_allowed_is_still_read() {
    let mut text = EVERY_FIELD.to_owned();
    text.push_str(&" ".repeat(MAX_BYTES - text.len()));
    assert_eq!(one(open_bytes(text.as_bytes())).plan, every_field());
    text.push(' ');
    assert_eq!(refusal(open_bytes(text.as_bytes())), Unreadable::TooLarge { bytes: MAX_BYTES + 1 });
}

// ---- I9: text as people paste it -----------------------------------------------------------------------------------

#[test]
fn strange_text_comes_back_the_same() {
    for text in [
        "<script>alert(1)</script>",
        "\u{202E}gpj.exe",
        "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L",
        "👩‍👩‍👧‍👦🏳️‍🌈👍🏽",
        "\u{0}\u{1}\u{7F}\u{85}",
        "a\r\nb\n\tc",
        "\\\"'`${}",
        "\u{FEFF}\u{200B}\u{2028}\u{2029}",
        "ﷺ𠮷",
        " 前后空格 ",
        "=1+1",
        "null",
        "\u{FFFE}\u{FFFF}\u{10FFFF}",
    ] {
        let mut plan = every_field();
        plan.title = words(text);
        plan.positioning.why = words(text);
        plan.positioning.audience.pains = vec![words(text)];
        plan.staffing.cards.get_mut(&Role::Owner).unwrap().people = vec![words(text)];
        assert_eq!(one(open(&encode::plan_file(&plan, 0))).plan, plan, "{text:?} in a file");
        assert_eq!(one(open(&encode::stored(&plan, 0, 1))).plan, plan, "{text:?} in storage");
        assert_eq!(one(link::open(&link::payload(&plan)).unwrap()).plan, linked(&plan), "{text:?} in a link");
    }
}

#[test]
fn a_nickname_of_64_kilobytes_is_refused_by_its_limit() {
    assert_eq!(Name::new("a".repeat(65_536)), Err(TooLong { length: 65_536, max: 30 }));
    let pile = format!("e{}", "\u{301}".repeat(32_768));
    assert!(Name::new(pile.clone()).is_err(), "one character as a person counts, but 64 kB");
    for nickname in ["a".repeat(65_536), pile] {
        let text = plus("/plan/staffing/cards/owner", "people", json!(["阿满", nickname]));
        let reading = one(open(&text));
        assert_eq!(places(&reading.issues), [("/staffing/cards/owner/people/1", "refused")]);
        assert_eq!(reading.plan, every_field(), "the others are kept");
        let IssueKind::Refused(why) = &reading.issues[0].kind else { panic!() };
        assert!(why.len() < 200, "the report is short: {} bytes", why.len());
    }
    let families = "👩‍👩‍👧‍👦".repeat(20);
    assert!(Name::new(families.clone() + "一二三四五六七八九十").is_ok(), "30 characters, 530 bytes");
    assert!(Name::new(families + "一二三四五六七八九十一").is_err());
}

#[test]
fn text_is_cut_between_characters() {
    assert_eq!(Name::cut(&"福".repeat(40)).as_str(), "福".repeat(30));
    assert_eq!(Name::cut(&"👩‍👩‍👧‍👦".repeat(40)).as_str(), "👩‍👩‍👧‍👦".repeat(21), "25 bytes each, 544 in all");
    let pile = format!("e{}", "\u{301}".repeat(32_768));
    assert_eq!(Name::cut(&format!("ab{pile}")).as_str(), "ab", "a pile that does not fit goes as a whole");
}

#[test]
fn the_name_of_a_file_is_one_that_file_systems_take() {
    for (title, name) in [
        ("小满育儿·福利群", "小满育儿·福利群.qunce.json"),
        ("a/b\\c:d*e?f\"g<h>i|j", "a_b_c_d_e_f_g_h_i_j.qunce.json"),
        ("../../etc", "_.._etc.qunce.json"),
        ("a\nb\0c", "a_b_c.qunce.json"),
        ("...", "every-field_1.qunce.json"),
        ("   ", "every-field_1.qunce.json"),
        ("", "every-field_1.qunce.json"),
        // It would show as `福利nosj.ecnuq.exe.png`: a picture.
        ("福利\u{202E}gnp.exe", "福利gnp.exe.qunce.json"),
        ("\u{202A}a\u{202B}b\u{202C}c\u{202D}d\u{202E}", "abcd.qunce.json"),
        ("\u{2066}a\u{2067}b\u{2068}c\u{2069}\u{200E}d\u{200F}\u{61C}", "abcd.qunce.json"),
        ("\u{202E}...", "every-field_1.qunce.json"),
        ("\u{202E} \u{2066}", "every-field_1.qunce.json"),
        // Not a mark of direction: it holds a family together.
        ("👩\u{200D}👧群", "👩\u{200D}👧群.qunce.json"),
    ] {
        let plan = Plan { title: words(title), ..every_field() };
        assert_eq!(encode::file_name(&plan, "qunce.json"), name, "{title:?}");
    }
}

// ---- V: versions -----------------------------------------------------------------------------------------------

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

// ---- I3, I4: importing in two steps --------------------------------------------------------------------------------

fn brought(name: &str, text: &str) -> Brought {
    Brought { name: name.to_owned(), bytes: text.as_bytes().to_vec() }
}

fn shelf(plans: &[&Plan]) -> BTreeMap<qunce::domain::plan::PlanId, Shelved> {
    let shelved = |plan: &&Plan| (plan.id.clone(), Shelved { plan: (*plan).clone().into(), changed_at: 0 });
    plans.iter().map(shelved).collect()
}

/// New ids, one after another.
fn new_ids() -> impl FnMut() -> qunce::domain::plan::PlanId {
    let mut n = 0;
    move || {
        n += 1;
        id(&format!("new-{n}"))
    }
}

fn put_ids(actions: &[Action]) -> Vec<&str> {
    let put = |action: &'_ Action| match action {
        Action::Put(plan) => plan.id.as_str().to_owned(),
        other => panic!("{other:?}"),
    };
    actions.iter().map(put).map(|id| Box::leak(id.into_boxed_str()) as &str).collect()
}

#[test]
fn one_s_own_export_brings_nothing_twice() {
    let plan = every_field();
    let file = encode::plan_file(&plan, 5);
    let staged = staging::stage(&[brought("a.qunce.json", &file)], &shelf(&[]));
    let new = &staged[0].content.as_ref().unwrap()[0];
    assert_eq!((&new.standing, new.decision, new.saved_at), (&Standing::New, Decision::TakeAsNew, 5));
    assert_eq!(put_ids(&staging::actions(&staged, new_ids())), ["every-field_1"]);

    let staged = staging::stage(&[brought("a.qunce.json", &file)], &shelf(&[&plan]));
    let same = &staged[0].content.as_ref().unwrap()[0];
    assert_eq!((&same.standing, same.decision), (&Standing::Same, Decision::Drop));
    assert!(staging::actions(&staged, new_ids()).is_empty(), "the second import does nothing");
}

#[test]
fn a_changed_plan_is_taken_as_asked() {
    let plan = every_field();
    let mut changed = plan.clone();
    changed.title = words("改过");
    changed.staffing.size = GroupSize::literal(451);
    let mut staged = staging::stage(&[brought("b.json", &encode::plan_file(&changed, 0))], &shelf(&[&plan]));
    let fields = vec!["/staffing/size".to_owned(), "/title".to_owned()];
    assert_eq!(staged[0].content.as_ref().unwrap()[0].standing, Standing::Different(fields));
    for (decision, ids) in
        [(Decision::TakeAsNew, ["new-1"].as_slice()), (Decision::Replace, &["every-field_1"]), (Decision::Drop, &[])]
    {
        staged[0].content.as_mut().unwrap()[0].decision = decision;
        assert_eq!(put_ids(&staging::actions(&staged, new_ids())), ids, "{decision:?}");
    }
}

#[test]
fn five_files_at_once_each_get_their_answer() {
    let plan = every_field();
    let other = Plan { id: id("another"), ..plan.clone() };
    let files = vec![
        brought("good.json", &encode::plan_file(&plan, 0)),
        brought("empty.json", ""),
        Brought { name: "scan.pdf".to_owned(), bytes: b"%PDF-1.4".to_vec() },
        brought("backup.json", &backup_of(&[plan.clone(), other.clone()])),
        brought("link.txt", &format!("看看这个 https://example.org/q/#/share/{}。", link::payload(&other))),
        brought("cut-link.txt", &format!("#/share/{}", &link::payload(&other)[..80])),
    ];
    let staged = staging::stage(&files, &shelf(&[]));
    let found: Vec<Result<usize, &Refused>> = staged.iter().map(|file| file.content.as_ref().map(Vec::len)).collect();
    let (empty, pdf) = (Refused::Unreadable(Unreadable::Empty), Refused::Unreadable(Unreadable::OtherFormat("PDF")));
    assert_eq!(found, [Ok(1), Err(&empty), Err(&pdf), Ok(2), Ok(1), Err(&Refused::DamagedLink)]);
    assert_eq!(staged[2].name, "scan.pdf");
}

#[test]
fn two_files_with_one_id_bring_two_plans() {
    let plan = every_field();
    let mut changed = plan.clone();
    changed.title = words("改过");
    let files = [&plan, &changed].map(|plan| brought("x.json", &encode::plan_file(plan, 0)));
    let staged = staging::stage(&files, &shelf(&[]));
    let actions = staging::actions(&staged, new_ids());
    assert_eq!(put_ids(&actions), ["every-field_1", "new-1"], "the second must not replace the first");
}

#[test]
fn a_plan_that_speaks_of_a_link_is_still_a_plan() {
    let mut plan = every_field();
    plan.positioning.why = words(&format!("旧版见 https://example.org/#/share/{}", "AAAA".repeat(20)));
    let staged = staging::stage(&[brought("x.json", &encode::plan_file(&plan, 0))], &shelf(&[]));
    let content = staged[0].content.as_ref().map(|plans| plans.iter().map(|it| (*it.plan).clone()).collect::<Vec<_>>());
    assert_eq!(content, Ok(vec![plan]));
}

#[test]
fn a_backup_brings_back_every_plan() {
    let plans: Vec<Plan> = (1..=20).map(|n| Plan { id: id(&format!("plan-{n}")), ..every_field() }).collect();
    assert_eq!(plans_and_unread(open(&backup_of(&plans))), (plans, Vec::new()));
}

fn plans_and_unread(opened: Opened) -> (Vec<Plan>, Vec<Unread>) {
    match opened {
        Opened::Plans { plans, unread } => (plans.into_iter().map(|Reading { plan, .. }| plan).collect(), unread),
        other => panic!("{other:?}"),
    }
}

/// A backup of three plans with something else in the place of the second.
fn backup_with(second: Value) -> String {
    let plans = ["plan-1", "plan-2", "plan-3"].map(|name| Plan { id: id(name), ..every_field() });
    let mut tree: Value = serde_json::from_str(&backup_of(&plans)).unwrap();
    tree["plans"][1] = second;
    tree.to_string()
}

#[test]
fn one_bad_plan_of_a_backup_does_not_cost_the_others() {
    let changed = |pointer: &str, value: Value| {
        let mut tree = encode::plan_value(&every_field());
        *tree.pointer_mut(pointer).unwrap() = value;
        tree
    };
    let title = every_field().title;
    let faults: Vec<Value> = (0..300).map(Value::from).collect();
    for (second, title, why) in [
        (changed("/id", json!("No Id")), title.clone(), Unreadable::NotOurs),
        (changed("/id", json!(7)), title.clone(), Unreadable::NotOurs),
        (changed("/positioning/audience/pains", json!(faults)), title, Unreadable::TooManyFaults),
        (json!({ "title": "字".repeat(70) }), words(&"字".repeat(60)), Unreadable::NotOurs),
        (json!({ "title": 7 }), words(""), Unreadable::NotOurs),
        (json!({}), words(""), Unreadable::NotOurs),
        (json!(null), words(""), Unreadable::NotOurs),
        (json!([[]]), words(""), Unreadable::NotOurs),
    ] {
        let (plans, unread) = plans_and_unread(open(&backup_with(second.clone())));
        let ids: Vec<&str> = plans.iter().map(|plan| plan.id.as_str()).collect();
        assert_eq!(ids, ["plan-1", "plan-3"], "nothing of {second}");
        assert_eq!(unread, [Unread { place: 2, title, why }], "{second}");
    }
    let repaired = plans_and_unread(open(&backup_with(changed("/title", json!(7)))));
    assert_eq!((repaired.0.len(), repaired.1), (3, Vec::new()), "a plan with an id is repaired, as ever");
}

#[test]
fn a_plan_of_a_backup_that_a_migration_fails_on_is_named_with_the_step() {
    const NOT_THE_SECOND: Step = |plan| if plan["id"] == "plan-2" { Err("no".to_owned()) } else { Ok(plan) };
    let second = encode::plan_value(&Plan { id: id("plan-2"), ..every_field() });
    let (plans, unread) = plans_and_unread(open_with(&backup_with(second), &[NOT_THE_SECOND]));
    assert_eq!(plans.len(), 2);
    let failed = Unreadable::Migration(StepFailed { from: 1, why: "no".to_owned() });
    assert_eq!(unread, [Unread { place: 2, title: every_field().title, why: failed }]);
}

#[test]
fn a_bad_plan_of_a_backup_is_reported_and_the_others_can_be_imported() {
    let file = brought("backup.json", &backup_with(json!({ "id": "No Id", "title": "社区团购" })));
    let staged = staging::stage(&[file], &shelf(&[]));
    assert_eq!(put_ids(&staging::actions(&staged, new_ids())), ["plan-1", "plan-3"]);
    let said = |lang: Lang| staged[0].unread.iter().map(|it| lang.t(unread(it, lang)).into_owned()).collect::<Vec<_>>();
    assert_eq!(said(Lang::Zh), ["第 2 个「\u{2068}社区团购\u{2069}」：不是方案，或者编号不对"]);
    assert_eq!(said(Lang::En), ["Plan 2, \"\u{2068}社区团购\u{2069}\": no plan, or its id does not fit"]);

    let (_, nameless) = plans_and_unread(open(&backup_with(json!({ "title": " " }))));
    assert_eq!(Lang::Zh.t(unread(&nameless[0], Lang::Zh)), "第 2 个：不是方案，或者编号不对");
    assert_eq!(Lang::En.t(unread(&nameless[0], Lang::En)), "Plan 2: no plan, or its id does not fit");

    // Where none can be read each is still named, and there is nothing to import.
    let staged =
        staging::stage(&[brought("b.json", r#"{"format":"qunce.backup","version":1,"plans":[1,2]}"#)], &shelf(&[]));
    assert_eq!((staged[0].content.as_ref().unwrap().len(), staged[0].unread.len()), (0, 2));
}

#[test]
fn a_list_of_nothing_but_rubbish_is_no_backup() {
    let backup = |n: usize| format!(r#"{{"format":"qunce.backup","version":1,"plans":[{}]}}"#, vec!["0"; n].join(","));
    assert_eq!(plans_and_unread(open(&backup(200))).1.len(), 200);
    assert_eq!(refusal(open(&backup(201))), Unreadable::TooManyFaults);
    assert_eq!(refusal(open(&backup(100_000))), Unreadable::TooManyFaults);
}
