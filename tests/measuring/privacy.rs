//! What was said is nowhere afterwards.

use std::fs;

use qunce::measuring::charset::Charset;
use qunce::measuring::kind::Kind;
use serde_json::json;

use super::conversation::{Line, talk};
use super::writers::{self, written};
use super::{encoded, measure, read_all, settings};

const PHRASES: [&str; 4] = ["暗号是海棠依旧", "the-magpie-flies-at-noon", "\"引号\",逗号,换行\n紫色大象", "紫色大象？"];

/// Fails where anything of a phrase is in what is left of the files.
fn check(files: &[&[u8]], name: &str) {
    let (outcomes, ledger) = read_all(files, &settings(), 777);
    let outcome = ledger.outcome();
    let printed: Vec<String> =
        outcomes.iter().flatten().map(|file| measure::printed(file, &outcome).to_string()).collect();
    let all = format!("{outcomes:?} {ledger:?} {outcome:?} {printed:?}");
    for part in ["海棠", "magpie", "紫色", "大象", "引号", "hidden-in"] {
        assert!(!all.contains(part), "{name}: {part}");
    }
    assert!(outcome.messages > 500 && printed.len() == files.len(), "{name}: read all the same");
}

#[test]
fn planted_phrases_are_in_no_outcome() {
    let mut talk = talk();
    for (idx, line) in talk.iter_mut().enumerate() {
        let phrase = PHRASES[idx % PHRASES.len()];
        line.text = if line.kind == Kind::System { format!("{} {phrase}", line.text) } else { phrase.to_owned() };
    }
    for writer in writers::ALL.iter().filter(|writer| writer.name != "weflow") {
        let text = written(writer, &talk);
        check(&[text.as_bytes()], writer.name);
        check(&[text.as_bytes(), text.as_bytes()], writer.name);
        let bare = text.trim_start_matches('\u{FEFF}');
        check(&[&encoded(bare, Charset::Gb18030)], writer.name);
    }
    // WeFlow's tables mark no lines of the system, so that one with a phrase behind it is a message without a sender.
    let said: Vec<Line> = talk.into_iter().filter(|line| line.kind != Kind::System).collect();
    check(&[written(&writers::ALL[4], &said).as_bytes()], "weflow");
}

#[test]
fn refused_rows_leave_their_words_behind() {
    let talk = talk();
    let good = written(&writers::ALL[3], &talk);
    let bad = [
        "soon,甲,a,群,g,暗号是海棠依旧",
        "2024-02-01 10:00:00,甲,a,群,g,one, the-magpie-flies-at-noon",
        "the-magpie-flies-at-noon",
        "2024-02-01 10:00:00,甲,a,群,g,\"紫色大象",
    ];
    check(&[format!("{good}{}", bad.join("\n")).as_bytes()], "chatlog");
    let lines = written(&writers::ALL[9], &talk);
    check(&[format!("# magpie\n{lines}{{\"hidden-in\": 1}}\n{{magpie").as_bytes()], "chatlab jsonl");
    let text = written(&writers::ALL[8], &talk);
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let mut value = value;
    value["messages"][0]["quoted"] = json!({ "hidden-in": "暗号是海棠依旧" });
    value["notes"] = json!(["the-magpie-flies-at-noon", { "messages": ["紫色大象"] }]);
    check(&[value.to_string().as_bytes()], "chatlab json");
}

#[test]
fn no_type_of_an_outcome_has_a_place_for_words() {
    // Names, ids and codes are all the text there is, and the first row of a table that could not be read, so that a
    // person can say what its columns are; a field that is added must be looked at here.
    let source = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/measuring/outcome.rs")).unwrap();
    let texts: Vec<&str> =
        source.lines().filter(|line| line.contains("String") || line.contains("str,")).map(str::trim).collect();
    assert_eq!(
        texts,
        [
            "OtherFormat(String),",
            "UnknownTable(Vec<String>),",
            "pub key: String,",
            "pub name: String,",
            "pub name: String,"
        ]
    );
}
