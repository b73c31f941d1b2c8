//! Searching the playbook: every entry can be reached, by its words, its source, its topic and its flags.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use qunce::domain::code::Code;
use qunce::playbook::library::Library;
use qunce::views::playbook::{Entry, Flag, Index, Query, RULES, TopicGroup};

fn library() -> Library {
    Library::read(
        include_str!("../assets/facts.json"),
        include_str!("../assets/platform-rules.json"),
        include_str!("../assets/notes.json"),
    )
    .unwrap()
}

fn by_text(text: &str) -> Query {
    Query { text: text.to_owned(), ..Query::default() }
}

/// A search for `text` finds the entry `id`.
fn check(index: &Index, text: &str, id: &str) {
    let found = index.find(&by_text(text));
    assert!(found.contains(&id), "{text:?} finds {found:?}, not {id}");
}

#[test]
fn an_empty_query_finds_every_fact_and_every_rule_in_order() {
    let library = library();
    let index = Index::new(&library);
    let all: Vec<&str> = library
        .facts
        .iter()
        .map(|fact| fact.id.as_str())
        .chain(library.rules.iter().map(|rule| rule.id.as_str()))
        .collect();
    assert_eq!(index.find(&Query::default()), all);
    assert_eq!(index.n_all(), all.len());
    assert_eq!(index.find_conflicts("").len(), library.conflicts.len());
    for id in all.into_iter().chain(library.conflicts.iter().map(|conflict| conflict.id.as_str())) {
        assert_eq!(Entry::find(&library, id).map(Entry::id), Some(id));
    }
    assert_eq!(Entry::find(&library, "S9-1-nothing"), None);
}

#[test]
fn entries_are_found_by_words_numbers_ids_and_sources_in_either_language() {
    let index = Index::new(&library());
    for (text, id) in [
        ("3:5:2", "S0-4-mix-3-5-2"),
        ("3 : 5 : 2", "S0-4-mix-3-5-2"),
        ("管理 1:200", "S0-2-ratio-200-efficiency"),
        ("１:２００", "S0-2-ratio-200-efficiency"),
        ("1 : 200", "S0-2-ratio-200-efficiency"),
        ("s0-2-RATIO", "S0-2-ratio-200-efficiency"),
        ("如何建微信群", "S0-2-ratio-200-efficiency"),
        ("P06", "P06-admins-wechat"),
        ("管理员席位", "P06-admins-wecom"),
        ("Admin seats", "P06-admins-wechat"),
        ("400-500", "S0-2-admin-400-500"),
        ("400–500", "S0-2-admin-400-500"),
    ] {
        check(&index, text, id);
    }
    assert!(index.find(&by_text("没有这样的说法")).is_empty());
}

#[test]
fn every_word_narrows() {
    let index = Index::new(&library());
    let (one, both) = (index.find(&by_text("管理员")), index.find(&by_text("管理员 3")));
    assert!(!both.is_empty() && both.len() < one.len());
    assert!(both.iter().all(|id| one.contains(id)));
}

#[test]
fn a_conflict_is_found_by_its_number_and_brings_its_facts() {
    let library = library();
    let index = Index::new(&library);
    assert!(index.find_conflicts("C5").contains(&"C5"));
    let touched = &library.conflicts.iter().find(|conflict| conflict.id == "C24").unwrap().facts;
    let found: BTreeSet<&str> = index.find(&by_text("c24")).into_iter().collect();
    assert!(touched.iter().all(|id| found.contains(id.as_str())), "{found:?}");
}

#[test]
fn filters_agree_with_their_counts() {
    let library = library();
    let index = Index::new(&library);
    for (source, n) in index.by_source() {
        let query = Query { sources: [source.to_owned()].into(), ..Query::default() };
        assert_eq!(index.find(&query).len(), n, "{source}");
        let expected = match source {
            RULES => library.rules.len(),
            source => library.facts.iter().filter(|fact| fact.source == source).count(),
        };
        assert_eq!(n, expected, "{source}");
    }
    for (topic, n) in index.by_topic() {
        let query = Query { topic: Some(topic), ..Query::default() };
        assert_eq!(index.find(&query).len(), n, "{topic:?}");
    }
    for (flag, n) in index.by_flag() {
        let query = Query { flags: [flag].into(), ..Query::default() };
        assert_eq!(index.find(&query).len(), n, "{flag:?}");
        assert!(n > 0, "{flag:?}");
    }
    assert_eq!(index.by_flag().len(), Flag::ALL.len());
}

#[test]
fn filters_of_one_kind_widen_and_of_different_kinds_narrow() {
    let index = Index::new(&library());
    let counts = index.by_source();
    let both = Query { sources: ["S0".to_owned(), "S4".to_owned()].into(), ..Query::default() };
    assert_eq!(index.find(&both).len(), counts["S0"] + counts["S4"]);
    let narrow = Query { flags: [Flag::Missing].into(), ..both.clone() };
    assert!(index.find(&narrow).len() < index.find(&both).len());
    assert_eq!(narrow.n_filters(), 3);
}

#[test]
fn every_topic_stands_in_exactly_one_group() {
    let library = library();
    for topic in library.topics.keys() {
        let n_groups = TopicGroup::ALL.iter().filter(|group| group.topics().contains(&topic.as_str())).count();
        assert_eq!(n_groups, 1, "{topic}");
    }
    let grouped: usize = TopicGroup::ALL.iter().map(|group| group.topics().len()).sum();
    assert_eq!(grouped, library.topics.len());
    assert_eq!(Index::new(&library).by_topic().values().sum::<usize>(), library.facts.len());
}
