//! The notes on the playbook hold together: every source, topic, conflict, rule
//! and missing cell has its words, in both languages, and every fact named exists.
//!
//! What the notes say is not judged here, only that nothing is left unsaid.

#![allow(
    clippy::expect_used,
    reason = "files of this repository: a panic that names the broken one is the test's answer"
)]

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

const NOTES: &str = include_str!("../assets/notes.json");
const FACTS: &str = include_str!("../assets/facts.json");
const RULES: &str = include_str!("../assets/platform-rules.json");

#[test]
fn all_five_sources_are_named() {
    let (notes, playbook): (Notes, Playbook) = (read(NOTES), read(FACTS));
    assert_eq!(notes.sources.len(), 5);
    for (code, source) in &playbook.sources {
        let named = notes.sources.get(code).map(|note| note.printed);
        assert_eq!(named, Some(source.title_printed), "source {code}");
    }
}

#[test]
fn every_topic_of_the_facts_has_a_name() {
    let (notes, playbook): (Notes, Playbook) = (read(NOTES), read(FACTS));
    let used: BTreeSet<&str> = playbook.facts.iter().map(|fact| &*fact.topic).collect();
    assert_eq!(used.len(), 35);
    assert_eq!(keys(&notes.topics), used);
}

#[test]
fn conflicts_run_from_c1_to_c24() {
    let notes: Notes = read(NOTES);
    let found: Vec<&str> = notes.conflicts.iter().map(|it| &*it.id).collect();
    let expected: Vec<String> = (1..=24).map(|n| format!("C{n}")).collect();
    assert_eq!(found, expected);
}

#[test]
fn every_fact_named_exists() {
    let (notes, playbook): (Notes, Playbook) = (read(NOTES), read(FACTS));
    let known: BTreeSet<&str> = playbook.facts.iter().map(|fact| &*fact.id).collect();
    let lists = (notes.conflicts.iter().map(|it| &it.facts))
        .chain(notes.doubts.iter().map(|it| &it.facts))
        .chain(notes.agreements.iter().map(|it| &it.facts));
    for list in lists {
        assert!(!list.is_empty(), "a note about no fact");
        let distinct: BTreeSet<&str> = list.iter().map(String::as_str).collect();
        assert_eq!(distinct.len(), list.len(), "named twice in {list:?}");
        let unknown: Vec<_> = distinct.difference(&known).collect();
        assert!(unknown.is_empty(), "not in facts.json: {unknown:?}");
    }
}

#[test]
fn every_model_rests_on_a_fact_of_its_own_source_and_conflict() {
    let (notes, playbook): (Notes, Playbook) = (read(NOTES), read(FACTS));
    let source_by_fact: BTreeMap<&str, &str> = (playbook.facts.iter()).map(|fact| (&*fact.id, &*fact.source)).collect();
    for conflict in &notes.conflicts {
        assert!(conflict.models.len() > 1, "no choice in {}", conflict.id);
        for model in &conflict.models {
            let (id, fact) = (&conflict.id, &model.fact);
            let source = source_by_fact.get(&**fact);
            assert_eq!(source, Some(&&*model.source), "{id}: {fact}");
            assert!(conflict.facts.contains(fact), "{id} does not list {fact}");
        }
    }
}

#[test]
fn every_platform_rule_has_its_words_and_its_grade() {
    let (notes, platform): (Notes, Platform) = (read(NOTES), read(RULES));
    let ids: BTreeSet<&str> = platform.rules.iter().map(|rule| &*rule.id).collect();
    assert_eq!(keys(&notes.rules), ids);
    assert_eq!(keys(&notes.grades), keys(&platform.grades));
    for rule in &platform.rules {
        let id = &rule.id;
        let words = notes.rules.get(id).expect("compared above");
        assert!(notes.grades.contains_key(&rule.grade), "{id}: grade");
        assert!(!words.en.is_empty(), "{id}: en");
        assert!(!words.source_zh.is_empty(), "{id}: source_zh");
        // A unit or a note is there in both languages exactly when the rule has one.
        for (given, zh, en) in
            [(&rule.unit, &words.unit_zh, &words.unit_en), (&rule.note, &words.note_zh, &words.note_en)]
        {
            assert_eq!(given.is_empty(), zh.is_empty(), "{id}: {given:?}, {zh:?}");
            assert_eq!(given.is_empty(), en.is_empty(), "{id}: {given:?}, {en:?}");
        }
    }
}

#[test]
fn every_missing_cell_can_be_named_in_english() {
    let (notes, playbook): (Notes, Playbook) = (read(NOTES), read(FACTS));
    let missing: BTreeSet<&str> =
        (playbook.facts.iter()).flat_map(|fact| fact.missing.iter().map(String::as_str)).collect();
    assert!(!missing.is_empty());
    assert_eq!(keys(&notes.missing_cell_en), missing);
    assert!(notes.missing_cell_en.values().all(|en| !en.is_empty()));
}

#[test]
fn whatever_is_said_in_one_language_is_said_in_the_other() {
    let notes: Value = read(NOTES);
    // Rules keep their Chinese in platform-rules.json and are checked above.
    let parts = notes.as_object().expect("notes are an object");
    for (name, part) in parts.iter().filter(|(name, _)| *name != "rules") {
        check_languages(part, name);
    }
}

/// Walks `value` and compares each `zh` with its `en`, each `…_zh` with its `…_en`.
fn check_languages(value: &Value, path: &str) {
    match value {
        Value::Object(fields) => {
            for (key, field) in fields {
                let path = format!("{path}/{key}");
                let twin = match key.rsplit_once('_').unwrap_or(("", key)) {
                    ("", "zh") => Some("en".to_owned()),
                    ("", "en") => Some("zh".to_owned()),
                    (stem, "zh") => Some(format!("{stem}_en")),
                    (stem, "en") => Some(format!("{stem}_zh")),
                    _ => None,
                };
                if let Some(twin) = twin {
                    let other = fields.get(&twin);
                    assert!(other.is_some(), "{path} stands alone");
                    assert_eq!(
                        field.as_object().map(|it| it.keys().collect::<Vec<_>>()),
                        (other.and_then(Value::as_object)).map(|it| it.keys().collect::<Vec<_>>()),
                        "{path}: the languages differ in what they say"
                    );
                }
                check_languages(field, &path);
            }
        }
        Value::Array(items) => {
            for (item_idx, item) in items.iter().enumerate() {
                check_languages(item, &format!("{path}/{item_idx}"));
            }
        }
        Value::String(text) => assert!(!text.trim().is_empty(), "{path} is empty"),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn read<T: DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).expect("an asset in the agreed shape")
}

fn keys<T>(map: &BTreeMap<String, T>) -> BTreeSet<&str> {
    map.keys().map(String::as_str).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Notes {
    sources: BTreeMap<String, SourceNote>,
    topics: BTreeMap<String, Value>,
    conflicts: Vec<Conflict>,
    doubts: Vec<Remark>,
    agreements: Vec<Remark>,
    rules: BTreeMap<String, RuleWords>,
    grades: BTreeMap<String, Value>,
    missing_cell_en: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct SourceNote {
    printed: bool,
}

#[derive(Deserialize)]
struct Conflict {
    id: String,
    facts: Vec<String>,
    models: Vec<Model>,
}

#[derive(Deserialize)]
struct Model {
    source: String,
    fact: String,
}

#[derive(Deserialize)]
struct Remark {
    facts: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleWords {
    en: String,
    unit_zh: String,
    unit_en: String,
    source_zh: String,
    note_zh: String,
    note_en: String,
}

#[derive(Deserialize)]
struct Playbook {
    sources: BTreeMap<String, Source>,
    facts: Vec<Fact>,
}

#[derive(Deserialize)]
struct Source {
    title_printed: bool,
}

#[derive(Deserialize)]
struct Fact {
    id: String,
    source: String,
    topic: String,
    missing: Vec<String>,
}

#[derive(Deserialize)]
struct Platform {
    grades: BTreeMap<String, Value>,
    rules: Vec<Rule>,
}

#[derive(Deserialize)]
struct Rule {
    id: String,
    unit: String,
    grade: String,
    note: String,
}
