//! The source tree against `ARCHITECTURE.md`: who may use whom, who may see the browser, and what is never there.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/sources.rs"]
mod sources;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use sources::{Source, root, rust_files};

/// A row of the table of modules.
struct Module {
    may_use: BTreeSet<String>,
    sees_browser: bool,
}

/// The table of modules, by name.
fn table() -> BTreeMap<String, Module> {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let rows = text.lines().skip_while(|line| !line.starts_with("| module |")).skip(2);
    let rows = rows.take_while(|line| line.starts_with('|')).map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [name, purpose, may_use, browser] = cells.as_slice() else { panic!("four cells: {line}") };
        assert!(!purpose.is_empty(), "{name} has no purpose");
        let may_use: Vec<&str> = may_use.split(", ").filter(|name| !name.is_empty()).collect();
        assert!(may_use.is_sorted(), "{name}: in order, so that a change is easy to see");
        let sees_browser = match *browser {
            "yes" => true,
            "no" => false,
            other => panic!("{name}: {other:?} is neither yes nor no"),
        };
        let may_use = may_use.into_iter().map(str::to_owned).collect();
        ((*name).to_owned(), Module { may_use, sees_browser })
    });
    let table: BTreeMap<String, Module> = rows.collect();
    assert!(table.len() > 10, "the table was not found");
    table
}

/// The top-level module that a file belongs to; none for the map itself.
fn module(file: &Source) -> Option<&str> {
    let below = file.path.strip_prefix("src/")?;
    Some(below.split_once('/')?.0)
}

/// The lines of code: no comments, no documentation, and none of the tests at the end of the file.
fn code(file: &Source) -> impl Iterator<Item = &str> {
    let code = file.text.lines().take_while(|line| line.trim() != "#[cfg(test)]");
    code.filter(|line| !line.trim_start().starts_with("//"))
}

/// The top-level modules that a line names: `crate::a`, `qunce::a`, `crate::{a, b::c}`.
fn used(line: &str) -> Vec<&str> {
    let name = |text: &str| text.find(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit() && c != '_');
    let mut found = Vec::new();
    for root in ["crate::", "qunce::"] {
        for (at, _) in line.match_indices(root) {
            let is_word = line[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_');
            let rest = &line[at + root.len()..];
            match rest.strip_prefix('{') {
                _ if is_word => {}
                Some(group) => {
                    let group = group.split_once('}').map_or(group, |(group, _)| group);
                    let items = group.split(',').map(str::trim).filter(|item| !item.is_empty());
                    found.extend(items.map(|item| &item[..name(item).unwrap_or(item.len())]));
                }
                None => found.push(&rest[..name(rest).unwrap_or(rest.len())]),
            }
        }
    }
    found.retain(|name| !name.is_empty());
    found
}

fn uses_by_module() -> BTreeMap<String, BTreeSet<String>> {
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in rust_files("src") {
        let Some(module) = module(&file) else { continue };
        let entry = uses.entry(module.to_owned()).or_default();
        let found = code(&file).flat_map(used).filter(|name| *name != module);
        entry.extend(found.map(str::to_owned));
    }
    uses
}

#[test]
fn uses_are_recognized() {
    for (line, expected) in [
        ("use crate::domain::plan::Plan;", vec!["domain"]),
        ("    crate::i18n::figures::whole(crate::playbook::x())", vec!["i18n", "playbook"]),
        ("use crate::{domain, editing::apply};", vec!["domain", "editing"]),
        ("use super::plan; // krate::x", vec![]),
        ("mycrate::domain", vec![]),
        ("qunce::app::start()", vec!["app"]),
        ("use crate::Thing;", vec![]),
    ] {
        assert_eq!(used(line), expected, "{line}");
    }
}

#[test]
fn every_module_is_in_the_table_and_every_row_is_a_module() {
    let listed: BTreeSet<String> = table().into_keys().collect();
    let folders = fs::read_dir(root().join("src")).unwrap().map(|entry| entry.unwrap().path());
    let there: BTreeSet<String> = folders
        .filter(|path| path.is_dir() || path.file_name().is_some_and(|name| name != "lib.rs"))
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    assert_eq!(there, listed);
}

#[test]
fn modules_use_what_the_table_lets_them_use_and_nothing_more() {
    let table = table();
    for (module, uses) in uses_by_module() {
        let row = table.get(&module).unwrap_or_else(|| panic!("{module} has no row"));
        let forbidden: Vec<&String> = uses.difference(&row.may_use).collect();
        assert!(forbidden.is_empty(), "{module} uses {forbidden:?}, which ARCHITECTURE.md does not allow");
        let unused: Vec<&String> = row.may_use.difference(&uses).collect();
        assert!(unused.is_empty(), "{module} may use {unused:?} by ARCHITECTURE.md, and does not");
    }
}

#[test]
fn no_module_reaches_another_by_a_relative_path() {
    for file in rust_files("src") {
        for line in code(&file) {
            assert!(!line.contains("super::super"), "{}: {line}", file.path);
            let is_top = file.path.matches('/').count() == 2 && file.path.ends_with("/mod.rs");
            assert!(!is_top || !line.contains("super::"), "{}: {line}", file.path);
        }
    }
}

/// Fails where a file of a module that `is_meant` names one of `words`.
fn check_absent(words: &[&str], is_meant: impl Fn(&str) -> bool) {
    for file in rust_files("src") {
        if module(&file).is_some_and(&is_meant) {
            for line in code(&file) {
                let found = words.iter().find(|word| line.contains(*word));
                assert!(found.is_none(), "{} has no business with {}: {line}", file.path, found.unwrap());
            }
        }
    }
}

#[test]
fn the_browser_is_seen_only_where_the_table_says() {
    let table = table();
    let names = ["web_sys", "js_sys", "gloo", "yew", "wasm_bindgen"];
    check_absent(&names, |module| !table[module].sees_browser);
    // The table is no wish: what may see the browser does.
    for (module, _) in table.iter().filter(|(_, row)| row.sees_browser) {
        let sees = |file: &Source| code(file).any(|line| names.iter().any(|name| line.contains(name)));
        let folder = format!("src/{module}");
        assert!(rust_files(&folder).iter().any(sees) || module == "bin", "{module} does not see the browser");
    }
}

#[test]
fn time_and_chance_are_arguments() {
    let table = table();
    let names = [
        "SystemTime",
        "Instant::",
        "Utc::now",
        "Local::now",
        "getrandom",
        "rand::",
        "thread_rng",
        "std::fs",
        "std::env",
    ];
    check_absent(&names, |module| !table[module].sees_browser);
}

#[test]
fn only_the_edge_derives_serialization() {
    check_absent(&["serde", "schemars", "Serialize"], |module| {
        matches!(module, "domain" | "editing" | "keeping" | "views")
    });
}

#[test]
fn components_read_no_context_and_only_the_platform_speaks_to_storage() {
    check_absent(&["use_context", "ContextProvider"], |module| module == "components");
    check_absent(&["local_storage", "localStorage"], |module| module != "platform");
}

#[test]
fn components_see_of_views_what_drawing_needs() {
    for file in rust_files("src/components") {
        for line in code(&file) {
            let mut views = line.split("crate::views::").skip(1);
            let is_drawing = |path: &str| path.starts_with("chart::") || path.starts_with("drawing::");
            assert!(views.all(is_drawing), "{}: {line}", file.path);
            assert!(!line.contains("crate::views;") && !line.contains("crate::{"), "{}: {line}", file.path);
        }
    }
}

/// Files that may be longer than 500 lines, each with its reason.
const LONG: [(&str, &str); 2] =
    [("src/i18n/text/", "tables of texts: a line a text"), ("src/templates/table.rs", "a table: an entry a template")];

#[test]
fn files_say_what_they_are_and_stay_short() {
    for file in rust_files("src") {
        assert!(file.text.starts_with("//!"), "{} does not say what it is", file.path);
        let n_lines = file.text.lines().count();
        let is_table = LONG.iter().any(|(path, _)| file.path.starts_with(path));
        assert!(n_lines <= 500 || is_table, "{} has {n_lines} lines: what could stand by itself?", file.path);
    }
    for file in rust_files("tests").iter().chain(&rust_files("examples")) {
        assert!(file.text.starts_with("//!"), "{} does not say what it is", file.path);
    }
}

#[test]
fn nothing_is_left_to_do() {
    // In two halves, so that this file does not name what it looks for.
    let names =
        [["to", "do!("], ["unimple", "mented!("], ["db", "g!("], ["#[ign", "ore"]].map(|halves| halves.concat());
    for file in ["src", "tests", "examples"].into_iter().flat_map(rust_files) {
        for line in code(&file) {
            assert!(!names.iter().any(|name| line.contains(name.as_str())), "{}: {line}", file.path);
        }
    }
}

/// The names of a file's texts, as the macro `texts!` lists them.
fn texts(file: &Source) -> impl Iterator<Item = &str> {
    let lists = file.text.split("texts! {").skip(1).filter_map(|list| list.split("\n}").next());
    let entries = lists.flat_map(str::lines).filter_map(|line| line.strip_prefix("        "));
    entries.filter(|entry| entry.contains(" => {")).filter_map(|entry| {
        let end = entry.find(|c: char| !c.is_ascii_alphanumeric())?;
        entry.starts_with(|c: char| c.is_ascii_uppercase()).then_some(&entry[..end])
    })
}

#[test]
fn every_text_is_said_somewhere() {
    let files = rust_files("src");
    let mut said = BTreeSet::new();
    for file in &files {
        for (at, _) in file.text.match_indices("::") {
            let rest = &file.text[at + 2..];
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
            said.insert(&rest[..end]);
        }
    }
    let listed = files.iter().filter(|file| file.path.starts_with("src/i18n/text/"));
    let (mut n, mut silent) = (0, Vec::new());
    for (file, text) in listed.flat_map(|file| texts(file).map(move |text| (file, text))) {
        n += 1;
        if !said.contains(text) {
            silent.push(format!("{}: {text}", file.path));
        }
    }
    assert!(n > 1000, "the texts were not found");
    assert_eq!(silent, Vec::<String>::new(), "never said");
}
