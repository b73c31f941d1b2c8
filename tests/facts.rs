//! Every fact of the library is used by a planner or a check, or `docs/playbook.md` says why it is only shown.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/sources.rs"]
mod sources;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use sources::{Source, root, rust_files};

/// Where the sources' figures stand as constants: a fact in there is used once its constant is.
const CONSTANTS: &str = "src/playbook/";

/// The ids of all facts.
fn facts() -> BTreeSet<String> {
    let text = fs::read_to_string(root().join("assets/facts.json")).unwrap();
    let tree: serde_json::Value = serde_json::from_str(&text).unwrap();
    let facts = tree["facts"].as_array().unwrap();
    facts.iter().map(|fact| fact["id"].as_str().unwrap().to_owned()).collect()
}

/// The lines of code: what a comment names is not used.
fn code(file: &Source) -> String {
    let lines = file.text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The words of `text`, as a compiler cuts them.
fn words(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|word| !word.is_empty()).collect()
}

/// The constants of a file with what each is made of.
fn constants(code: &str) -> impl Iterator<Item = (&str, &str)> {
    code.split("const ").skip(1).filter_map(|text| {
        let name = text.split(|c: char| !c.is_ascii_uppercase() && !c.is_ascii_digit() && c != '_').next()?;
        (!name.is_empty()).then_some((name, text))
    })
}

/// The ids that stand in `text` as texts of their own.
fn cited<'a>(text: &'a str, facts: &BTreeSet<String>) -> BTreeSet<&'a str> {
    text.split('"').filter(|piece| facts.contains(*piece)).collect()
}

/// The facts that code acts on: those that it names, and those of the constants that it names.
fn used(facts: &BTreeSet<String>) -> BTreeSet<String> {
    let (constant_files, files): (Vec<Source>, Vec<Source>) =
        rust_files("src").into_iter().partition(|file| file.path.starts_with(CONSTANTS));
    let code_of = |files: &[Source]| files.iter().map(code).collect::<Vec<_>>().join("\n");
    let (playbook, rest) = (code_of(&constant_files), code_of(&files));
    let constants: BTreeMap<&str, &str> = constants(&playbook).collect();
    assert!(constants.len() > 100, "the constants were not found");

    let mut used: BTreeSet<String> = cited(&rest, facts).into_iter().map(str::to_owned).collect();
    let mut open: Vec<&str> = words(&rest).into_iter().filter(|word| constants.contains_key(word)).collect();
    let mut seen: BTreeSet<&str> = open.iter().copied().collect();
    while let Some(name) = open.pop() {
        let text = constants[name];
        used.extend(cited(text, facts).into_iter().map(str::to_owned));
        open.extend(words(text).into_iter().filter(|word| constants.contains_key(word) && seen.insert(word)));
    }
    used
}

/// The rows of `docs/playbook.md`: a fact, and why it is only shown.
fn only_shown() -> BTreeMap<String, String> {
    let text = fs::read_to_string(root().join("docs/playbook.md")).unwrap();
    let rows = text.lines().filter_map(|line| {
        let (fact, why) = line.strip_prefix("| `")?.split_once("` | ")?;
        Some((fact.to_owned(), why.trim_end_matches('|').trim().to_owned()))
    });
    let rows: Vec<(String, String)> = rows.collect();
    let n = rows.len();
    let map: BTreeMap<String, String> = rows.into_iter().collect();
    assert_eq!(map.len(), n, "a fact is listed twice");
    map
}

#[test]
fn every_fact_is_used_or_said_to_be_only_shown() {
    let facts = facts();
    assert_eq!(facts.len(), 337);
    let (used, shown) = (used(&facts), only_shown());
    let shown_ids: BTreeSet<String> = shown.keys().cloned().collect();
    let unknown: Vec<&String> = shown_ids.difference(&facts).collect();
    assert_eq!(unknown, Vec::<&String>::new(), "no such facts");
    let twice: Vec<&String> = shown_ids.intersection(&used).collect();
    assert_eq!(twice, Vec::<&String>::new(), "used, and listed as only shown");
    let all: BTreeSet<String> = used.union(&shown_ids).cloned().collect();
    let forgotten: Vec<&String> = facts.difference(&all).collect();
    assert_eq!(forgotten, Vec::<&String>::new(), "neither used nor listed");
    for (fact, why) in shown {
        assert!(why.chars().count() > 15, "{fact}: a reason");
    }
}

#[test]
fn the_document_says_how_many_there_are() {
    let text = fs::read_to_string(root().join("docs/playbook.md")).unwrap();
    let (facts, shown) = (facts(), only_shown());
    let sentence =
        format!("{} of {} facts act; {} are only shown.", facts.len() - shown.len(), facts.len(), shown.len());
    assert!(text.contains(&sentence), "{sentence}");
}
