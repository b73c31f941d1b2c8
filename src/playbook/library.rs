//! The whole library as data: 337 facts, the platform rules, and our notes on conflicts and doubts.
//!
//! It is fetched when somebody first opens a fact, so nothing here is linked into the first visit but the reading.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A text in both languages.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
pub struct Pair {
    /// Chinese.
    pub zh: String,
    /// English.
    pub en: String,
}

/// One claim of an author.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Fact {
    /// Its id.
    pub id: String,
    /// The source's code, `S0` to `S4`.
    pub source: String,
    /// The section's heading, as printed.
    pub section: String,
    /// Its topic's code.
    pub topic: String,
    /// The claim in Chinese.
    pub zh: String,
    /// The claim in English.
    pub en: String,
    /// Cells that the source leaves empty.
    pub missing: Vec<String>,
}

/// A dated rule of a platform.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct PlatformRule {
    /// Its id.
    pub id: String,
    /// The platforms that it holds on, by code.
    pub applies_to: Vec<String>,
    /// The rule in Chinese.
    pub zh: String,
    /// The number, where one is asserted.
    pub value: Option<u32>,
    /// How well it is documented, `A` to `C` or `X`.
    pub grade: String,
    /// Where it is documented.
    pub source: String,
    /// When the source dates from.
    pub source_date: String,
}

/// What we add to a platform rule.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct RuleNote {
    /// The rule in English.
    pub en: String,
    /// The number's unit in Chinese.
    pub unit_zh: String,
    /// The number's unit in English.
    pub unit_en: String,
    /// The source in Chinese.
    pub source_zh: String,
    /// What is to be known about it, in Chinese; may be empty.
    pub note_zh: String,
    /// What is to be known about it, in English; may be empty.
    pub note_en: String,
}

/// The words on a conflict in one language.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct ConflictText {
    /// What it is about.
    pub title: String,
    /// Where the sources disagree.
    pub clash: String,
    /// What this app does about it.
    pub choice: String,
}

/// What one source says in a conflict.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Position {
    /// The source.
    pub source: String,
    /// Its main fact.
    pub fact: String,
    /// What it says, in Chinese.
    pub zh: String,
    /// What it says, in English.
    pub en: String,
    /// When it seems to apply, in Chinese.
    #[serde(default)]
    pub when_zh: String,
    /// When it seems to apply, in English.
    #[serde(default)]
    pub when_en: String,
}

/// A question on which the sources disagree.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Conflict {
    /// `C1` to `C24`.
    pub id: String,
    /// In Chinese.
    pub zh: ConflictText,
    /// In English.
    pub en: ConflictText,
    /// Every fact that it touches.
    pub facts: Vec<String>,
    /// What each source says.
    pub models: Vec<Position>,
}

/// Why some facts are doubtful.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Doubt {
    /// The facts.
    pub facts: Vec<String>,
    /// In Chinese.
    pub zh: String,
    /// In English.
    pub en: String,
}

/// A source.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct SourceTitle {
    /// Its title in Chinese; a working title of ours where none is printed.
    pub zh: String,
    /// In English.
    pub en: String,
    /// Whether the title is printed.
    pub printed: bool,
}

#[derive(Deserialize)]
struct FactsFile {
    facts: Vec<Fact>,
}

#[derive(Deserialize)]
struct RulesFile {
    rules: Vec<PlatformRule>,
}

#[derive(Deserialize)]
struct NotesFile {
    sources: BTreeMap<String, SourceTitle>,
    topics: BTreeMap<String, Pair>,
    conflicts: Vec<Conflict>,
    doubts: Vec<Doubt>,
    rules: BTreeMap<String, RuleNote>,
    grades: BTreeMap<String, Pair>,
    missing_cell_en: BTreeMap<String, String>,
}

/// Everything that is known about the figures.
#[derive(Debug, PartialEq)]
pub struct Library {
    /// All facts, in the order of the sources.
    pub facts: Vec<Fact>,
    /// All platform rules.
    pub rules: Vec<PlatformRule>,
    /// All conflicts.
    pub conflicts: Vec<Conflict>,
    /// All doubts.
    pub doubts: Vec<Doubt>,
    /// The sources' titles, by code.
    pub sources: BTreeMap<String, SourceTitle>,
    /// The topics' names, by code.
    pub topics: BTreeMap<String, Pair>,
    /// Our notes on platform rules, by id.
    pub rule_notes: BTreeMap<String, RuleNote>,
    /// What the grades mean, by letter.
    pub grades: BTreeMap<String, Pair>,
    missing_cell_en: BTreeMap<String, String>,
}

impl Library {
    /// Reads the three files of the library.
    ///
    /// # Errors
    ///
    /// Which file does not fit, in a developer's words.
    pub fn read(facts: &str, rules: &str, notes: &str) -> Result<Self, String> {
        let facts: FactsFile = serde_json::from_str(facts).map_err(|e| format!("facts: {e}"))?;
        let rules: RulesFile = serde_json::from_str(rules).map_err(|e| format!("platform rules: {e}"))?;
        let notes: NotesFile = serde_json::from_str(notes).map_err(|e| format!("notes: {e}"))?;
        Ok(Self {
            facts: facts.facts,
            rules: rules.rules,
            conflicts: notes.conflicts,
            doubts: notes.doubts,
            sources: notes.sources,
            topics: notes.topics,
            rule_notes: notes.rules,
            grades: notes.grades,
            missing_cell_en: notes.missing_cell_en,
        })
    }

    /// The fact with this id.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.id == id)
    }

    /// The platform rule with this id.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<&PlatformRule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// The conflicts that a fact is part of.
    pub fn conflicts_of<'a>(&'a self, fact: &'a str) -> impl Iterator<Item = &'a Conflict> {
        self.conflicts.iter().filter(move |conflict| conflict.facts.iter().any(|id| id == fact))
    }

    /// Why a fact is doubtful, if it is.
    pub fn doubts_of<'a>(&'a self, fact: &'a str) -> impl Iterator<Item = &'a Doubt> {
        self.doubts.iter().filter(move |doubt| doubt.facts.iter().any(|id| id == fact))
    }

    /// An empty cell's name in English.
    #[must_use]
    pub fn missing_cell_en<'a>(&'a self, zh: &'a str) -> &'a str {
        self.missing_cell_en.get(zh).map_or(zh, String::as_str)
    }
}
