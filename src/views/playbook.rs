//! The playbook as a list that can be searched: what each entry is called, flagged with and found by.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::domain::code::codes;
use crate::i18n::numerals::folded;
use crate::playbook::library::{Conflict, Fact, Library, PlatformRule};

codes! {
    /// What is to be known about an entry before it is believed.
    pub enum Flag {
        /// Another source says something else.
        Conflict = "conflict",
        /// It is doubtful.
        Doubt = "doubt",
        /// Its source leaves cells empty.
        Missing = "missing",
    }
}

codes! {
    /// Topics, gathered: the sources' 35 topics are too many to choose from. The gathering is ours.
    pub enum TopicGroup {
        /// Who runs the group.
        Staff = "staff",
        /// Who is in it.
        Layers = "layers",
        /// What it is for.
        Kind = "kind",
        /// How it is opened and joined.
        Opening = "opening",
        /// What is posted.
        Content = "content",
        /// How members are drawn in.
        Interaction = "interaction",
        /// What is measured.
        Metrics = "metrics",
        /// What is forbidden, and what goes wrong.
        Rules = "rules",
        /// Where it lives.
        Platforms = "platforms",
        /// How it ages.
        Lifecycle = "lifecycle",
        /// What others did.
        Cases = "cases",
    }
}

impl TopicGroup {
    /// The topics in it, by code.
    #[must_use]
    pub const fn topics(self) -> &'static [&'static str] {
        match self {
            Self::Staff => &["admin-ratio", "admin-roles", "management-style"],
            Self::Layers => &["layering", "member-structure"],
            Self::Kind => &["group-type", "positioning", "naming", "size-strategy"],
            Self::Opening => &["build-process", "entry", "channel"],
            Self::Content => &["content-type", "content-mix", "columns", "timing"],
            Self::Interaction => &["interaction", "incentive", "activity"],
            Self::Metrics => &["metrics", "threshold", "alert", "ab-test"],
            Self::Rules => &["rules", "risk", "crisis", "compliance", "privacy", "culture"],
            Self::Platforms => &["platform", "cross-platform", "tools"],
            Self::Lifecycle => &["lifecycle", "trend"],
            Self::Cases => &["case"],
        }
    }
}

/// What stands for the platform rules in the list of sources.
pub const RULES: &str = "P";

/// One thing in the playbook.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Entry<'a> {
    /// An author's claim.
    Fact(&'a Fact),
    /// A platform's rule.
    Rule(&'a PlatformRule),
    /// A question on which the sources disagree.
    Conflict(&'a Conflict),
}

impl<'a> Entry<'a> {
    /// The entry with this id.
    #[must_use]
    pub fn find(library: &'a Library, id: &str) -> Option<Self> {
        let conflict = || library.conflicts.iter().find(|conflict| conflict.id == id).map(Self::Conflict);
        library.fact(id).map(Self::Fact).or_else(|| library.rule(id).map(Self::Rule)).or_else(conflict)
    }

    /// Its id.
    #[must_use]
    pub fn id(self) -> &'a str {
        match self {
            Self::Fact(fact) => &fact.id,
            Self::Rule(rule) => &rule.id,
            Self::Conflict(conflict) => &conflict.id,
        }
    }
}

/// What is looked for. Filters of one kind widen each other, filters of different kinds narrow.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Words, all of which have to be there.
    pub text: String,
    /// One group of topics, or all.
    pub topic: Option<TopicGroup>,
    /// Sources, or all if there is none; [`RULES`] stands for the platform rules.
    pub sources: BTreeSet<String>,
    /// Flags, or all if there is none.
    pub flags: BTreeSet<Flag>,
}

impl Query {
    /// How many filters are set, the words apart.
    #[must_use]
    pub fn n_filters(&self) -> usize {
        usize::from(self.topic.is_some()) + self.sources.len() + self.flags.len()
    }
}

/// The facts and rules that fit, facts first, in the order of the sources.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Index {
    rows: Vec<Row>,
    conflicts: Vec<(String, Haystack)>,
}

/// What an entry is found by. Its texts are folded when something is first looked for in them, not while the page opens.
#[derive(Debug, PartialEq, Eq)]
struct Haystack {
    texts: String,
    folded: OnceCell<String>,
}

#[derive(Debug, PartialEq, Eq)]
struct Row {
    id: String,
    source: String,
    topic: Option<TopicGroup>,
    flags: BTreeSet<Flag>,
    words: Haystack,
}

impl Index {
    /// The index of `library`, in both languages at once.
    #[must_use]
    pub fn new(library: &Library) -> Self {
        let facts = library.facts.iter().map(|fact| fact_row(library, fact));
        let rules = library.rules.iter().map(|rule| rule_row(library, rule));
        let conflicts = library.conflicts.iter().map(|conflict| (conflict.id.clone(), conflict_words(conflict)));
        Self { rows: facts.chain(rules).collect(), conflicts: conflicts.collect() }
    }

    /// Ids of the facts and rules that fit, facts first, in the order of the sources.
    #[must_use]
    pub fn find(&self, query: &Query) -> Vec<&str> {
        let words = words(&query.text);
        let fits = |row: &&Row| {
            query.topic.is_none_or(|topic| row.topic == Some(topic))
                && (query.sources.is_empty() || query.sources.contains(&row.source))
                && (query.flags.is_empty() || !query.flags.is_disjoint(&row.flags))
                && row.words.has(&words)
        };
        self.rows.iter().filter(fits).map(|row| row.id.as_str()).collect()
    }

    /// Ids of the conflicts that have all words of `text`.
    #[must_use]
    pub fn find_conflicts(&self, text: &str) -> Vec<&str> {
        let words = words(text);
        let fits = |(_, all): &&(String, Haystack)| all.has(&words);
        self.conflicts.iter().filter(fits).map(|(id, _)| id.as_str()).collect()
    }

    /// Flags of an entry.
    #[must_use]
    pub fn flags(&self, id: &str) -> Option<&BTreeSet<Flag>> {
        self.rows.iter().find(|row| row.id == id).map(|row| &row.flags)
    }

    /// How many facts and rules there are.
    #[must_use]
    pub fn n_all(&self) -> usize {
        self.rows.len()
    }

    /// How many entries each group of topics has.
    #[must_use]
    pub fn by_topic(&self) -> BTreeMap<TopicGroup, usize> {
        count(self.rows.iter().filter_map(|row| row.topic))
    }

    /// How many entries each source has.
    #[must_use]
    pub fn by_source(&self) -> BTreeMap<&str, usize> {
        count(self.rows.iter().map(|row| row.source.as_str()))
    }

    /// How many entries carry each flag.
    #[must_use]
    pub fn by_flag(&self) -> BTreeMap<Flag, usize> {
        count(self.rows.iter().flat_map(|row| row.flags.iter().copied()))
    }
}

fn count<T: Ord>(items: impl Iterator<Item = T>) -> BTreeMap<T, usize> {
    let mut counts = BTreeMap::new();
    for item in items {
        *counts.entry(item).or_default() += 1;
    }
    counts
}

/// The words of a query: what stands between white space.
fn words(text: &str) -> Vec<String> {
    folded(text).replace(" : ", ":").split_whitespace().map(tight).collect()
}

/// Signs that are written with and without spaces, or in two ways, count as one: `3 : 5 : 2` is found by `3:5:2`.
fn tight(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).map(|c| if matches!(c, '–' | '—' | '−') { '-' } else { c }).collect()
}

impl Haystack {
    /// Of texts that are kept apart, so that no word is found across two of them.
    fn new<'a>(parts: impl IntoIterator<Item = &'a str>) -> Self {
        Self { texts: parts.into_iter().collect::<Vec<_>>().join("\n"), folded: OnceCell::new() }
    }

    /// Whether all of these words are there.
    fn has(&self, words: &[String]) -> bool {
        let folded = || self.texts.lines().map(|line| tight(&folded(line))).collect::<Vec<_>>().join("\n");
        words.iter().all(|word| self.folded.get_or_init(folded).contains(word))
    }
}

fn fact_row(library: &Library, fact: &Fact) -> Row {
    let mut flags = BTreeSet::new();
    let conflicts: Vec<&str> = library.conflicts_of(&fact.id).map(|conflict| conflict.id.as_str()).collect();
    if !conflicts.is_empty() {
        flags.insert(Flag::Conflict);
    }
    if library.doubts_of(&fact.id).next().is_some() {
        flags.insert(Flag::Doubt);
    }
    if !fact.missing.is_empty() {
        flags.insert(Flag::Missing);
    }
    let source = library.sources.get(&fact.source);
    let topic = library.topics.get(&fact.topic);
    let parts = [&fact.id, &fact.zh, &fact.en, &fact.section]
        .into_iter()
        .chain(source.into_iter().flat_map(|source| [&source.zh, &source.en]))
        .chain(topic.into_iter().flat_map(|topic| [&topic.zh, &topic.en]))
        .chain(&fact.missing)
        .map(String::as_str);
    Row {
        id: fact.id.clone(),
        source: fact.source.clone(),
        topic: TopicGroup::of(&fact.topic),
        flags,
        words: Haystack::new(parts.chain(conflicts)),
    }
}

fn rule_row(library: &Library, rule: &PlatformRule) -> Row {
    let value = rule.value.map(|value| value.to_string()).unwrap_or_default();
    let note = library.rule_notes.get(&rule.id);
    let notes = note
        .into_iter()
        .flat_map(|note| [&note.en, &note.source_zh, &note.note_zh, &note.note_en, &note.unit_zh, &note.unit_en]);
    let parts = [&rule.id, &rule.zh, &rule.source, &rule.source_date, &value].into_iter().chain(notes);
    let words = Haystack::new(parts.map(String::as_str));
    // A rule that sources contradict, or that stands on a weak page, is doubtful.
    let is_doubtful = matches!(rule.grade.as_str(), "C" | "X");
    let flags = is_doubtful.then_some(Flag::Doubt).into_iter().collect();
    Row { id: rule.id.clone(), source: RULES.to_owned(), topic: None, flags, words }
}

fn conflict_words(conflict: &Conflict) -> Haystack {
    let texts = [&conflict.zh, &conflict.en].into_iter().flat_map(|text| [&text.title, &text.clash, &text.choice]);
    let positions = conflict.models.iter().flat_map(|model| [&model.source, &model.fact, &model.zh, &model.en]);
    let parts = std::iter::once(&conflict.id).chain(texts).chain(positions).chain(&conflict.facts);
    Haystack::new(parts.map(String::as_str))
}

impl TopicGroup {
    /// The group of a topic.
    #[must_use]
    pub fn of(topic: &str) -> Option<Self> {
        use crate::domain::code::Code;
        Self::ALL.iter().copied().find(|group| group.topics().contains(&topic))
    }
}
