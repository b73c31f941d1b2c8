//! I1: what is no JSON is refused by name.

use std::time::{Duration, Instant};

use qunce::exchange::decode::{MAX_BYTES, Opened, Unreadable, open, open_bytes};

use crate::plans::{EVERY_FIELD, every_field, one};
use crate::support::backup_of;
use crate::support::{refusal, with};

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
