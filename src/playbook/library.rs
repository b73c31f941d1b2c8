//! The whole library as data: 337 facts, the platform rules, and our notes on conflicts and doubts.
//!
//! It is fetched when somebody first opens a fact, so nothing here is linked into the first visit but the reading.

use std::collections::BTreeMap;

use serde_json::Value;

/// A text in both languages.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Pair {
    /// Chinese.
    pub zh: String,
    /// English.
    pub en: String,
}

/// One claim of an author.
#[derive(Debug, Clone, PartialEq)]
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
#[derive(Debug, Clone, PartialEq)]
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
#[derive(Debug, Clone, PartialEq)]
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
#[derive(Debug, Clone, PartialEq)]
pub struct ConflictText {
    /// What it is about.
    pub title: String,
    /// Where the sources disagree.
    pub clash: String,
    /// What this app does about it.
    pub choice: String,
}

/// What one source says in a conflict.
#[derive(Debug, Clone, PartialEq)]
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
    pub when_zh: String,
    /// When it seems to apply, in English.
    pub when_en: String,
}

/// A question on which the sources disagree.
#[derive(Debug, Clone, PartialEq)]
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
#[derive(Debug, Clone, PartialEq)]
pub struct Doubt {
    /// The facts.
    pub facts: Vec<String>,
    /// In Chinese.
    pub zh: String,
    /// In English.
    pub en: String,
}

/// A source.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceTitle {
    /// Its title in Chinese; a working title of ours where none is printed.
    pub zh: String,
    /// In English.
    pub en: String,
    /// Whether the title is printed.
    pub printed: bool,
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
    /// Which entry of which file does not fit, in a developer's words.
    pub fn read(facts: &str, rules: &str, notes: &str) -> Result<Self, String> {
        let facts = parse("facts", facts)?;
        let rules = parse("platform rules", rules)?;
        let notes = parse("notes", notes)?;
        let mut reader = Reader { at: "facts".to_owned(), fault: None };
        let facts = reader.list(&facts, "facts", fact);
        reader.at = "platform rules".to_owned();
        let rules = reader.list(&rules, "rules", platform_rule);
        reader.at = "notes".to_owned();
        let library = Self {
            facts,
            rules,
            conflicts: reader.list(&notes, "conflicts", conflict),
            doubts: reader.list(&notes, "doubts", doubt),
            sources: reader.map(&notes, "sources", source_title),
            topics: reader.map(&notes, "topics", pair),
            rule_notes: reader.map(&notes, "rules", rule_note),
            grades: reader.map(&notes, "grades", pair),
            missing_cell_en: reader.map(&notes, "missing_cell_en", Reader::own_text),
        };
        reader.fault.map_or(Ok(library), Err)
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

fn parse(file: &str, text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("{file}: {error}"))
}

/// Reads entries, and remembers the first that did not fit; what is read after it is not used.
struct Reader {
    /// The file and the entry in it.
    at: String,
    fault: Option<String>,
}

impl Reader {
    fn text(&mut self, entry: &Value, key: &str) -> String {
        match entry.get(key) {
            Some(Value::String(text)) => text.clone(),
            _ => self.note(key, "text"),
        }
    }

    /// A text that may be missing.
    fn text_or_blank(&mut self, entry: &Value, key: &str) -> String {
        if entry.get(key).is_some() { self.text(entry, key) } else { String::new() }
    }

    /// An entry that is a text itself.
    fn own_text(&mut self, entry: &Value) -> String {
        match entry {
            Value::String(text) => text.clone(),
            _ => self.note("", "text"),
        }
    }

    fn texts(&mut self, entry: &Value, key: &str) -> Vec<String> {
        self.list(entry, key, Self::own_text)
    }

    fn flag(&mut self, entry: &Value, key: &str) -> bool {
        entry.get(key).and_then(Value::as_bool).unwrap_or_else(|| {
            self.note(key, "truth value");
            false
        })
    }

    /// A number that may be missing or null.
    fn number(&mut self, entry: &Value, key: &str) -> Option<u32> {
        let value = entry.get(key).filter(|value| !value.is_null())?;
        let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
        if number.is_none() {
            self.note(key, "whole number");
        }
        number
    }

    fn list<T>(&mut self, entry: &Value, key: &str, read: fn(&mut Self, &Value) -> T) -> Vec<T> {
        let Some(items) = entry.get(key).and_then(Value::as_array) else {
            self.note(key, "list");
            return Vec::new();
        };
        let mut read_items = Vec::with_capacity(items.len());
        for (i, item) in items.iter().enumerate() {
            let length = self.enter(key, &i.to_string());
            read_items.push(read(self, item));
            self.at.truncate(length);
        }
        read_items
    }

    fn map<T>(&mut self, entry: &Value, key: &str, read: fn(&mut Self, &Value) -> T) -> BTreeMap<String, T> {
        let mut read_items = BTreeMap::new();
        let Some(items) = entry.get(key).and_then(Value::as_object) else {
            self.note(key, "object");
            return read_items;
        };
        for (name, item) in items {
            let length = self.enter(key, name);
            read_items.insert(name.clone(), read(self, item));
            self.at.truncate(length);
        }
        read_items
    }

    /// Steps into an entry; the length says where to return to.
    fn enter(&mut self, key: &str, name: &str) -> usize {
        let length = self.at.len();
        for part in [key, name] {
            self.at.push('/');
            self.at.push_str(part);
        }
        length
    }

    /// Remembers that there is no `expected` at `key`, if it is the first fault; an empty text stands in.
    fn note(&mut self, key: &str, expected: &str) -> String {
        if self.fault.is_none() {
            self.fault = Some(format!("{}/{key}: no {expected}", self.at));
        }
        String::new()
    }
}

fn pair(reader: &mut Reader, entry: &Value) -> Pair {
    Pair { zh: reader.text(entry, "zh"), en: reader.text(entry, "en") }
}

fn fact(reader: &mut Reader, entry: &Value) -> Fact {
    Fact {
        id: reader.text(entry, "id"),
        source: reader.text(entry, "source"),
        section: reader.text(entry, "section"),
        topic: reader.text(entry, "topic"),
        zh: reader.text(entry, "zh"),
        en: reader.text(entry, "en"),
        missing: reader.texts(entry, "missing"),
    }
}

fn platform_rule(reader: &mut Reader, entry: &Value) -> PlatformRule {
    PlatformRule {
        id: reader.text(entry, "id"),
        applies_to: reader.texts(entry, "applies_to"),
        zh: reader.text(entry, "zh"),
        value: reader.number(entry, "value"),
        grade: reader.text(entry, "grade"),
        source: reader.text(entry, "source"),
        source_date: reader.text(entry, "source_date"),
    }
}

fn rule_note(reader: &mut Reader, entry: &Value) -> RuleNote {
    RuleNote {
        en: reader.text(entry, "en"),
        unit_zh: reader.text(entry, "unit_zh"),
        unit_en: reader.text(entry, "unit_en"),
        source_zh: reader.text(entry, "source_zh"),
        note_zh: reader.text(entry, "note_zh"),
        note_en: reader.text(entry, "note_en"),
    }
}

fn conflict(reader: &mut Reader, entry: &Value) -> Conflict {
    Conflict {
        id: reader.text(entry, "id"),
        zh: conflict_text(reader, entry, "zh"),
        en: conflict_text(reader, entry, "en"),
        facts: reader.texts(entry, "facts"),
        models: reader.list(entry, "models", position),
    }
}

fn conflict_text(reader: &mut Reader, entry: &Value, lang: &str) -> ConflictText {
    // What is no object has none of these.
    let text = entry.get(lang).unwrap_or(&Value::Null);
    ConflictText {
        title: reader.text(text, "title"),
        clash: reader.text(text, "clash"),
        choice: reader.text(text, "choice"),
    }
}

fn position(reader: &mut Reader, entry: &Value) -> Position {
    Position {
        source: reader.text(entry, "source"),
        fact: reader.text(entry, "fact"),
        zh: reader.text(entry, "zh"),
        en: reader.text(entry, "en"),
        when_zh: reader.text_or_blank(entry, "when_zh"),
        when_en: reader.text_or_blank(entry, "when_en"),
    }
}

fn doubt(reader: &mut Reader, entry: &Value) -> Doubt {
    Doubt { facts: reader.texts(entry, "facts"), zh: reader.text(entry, "zh"), en: reader.text(entry, "en") }
}

fn source_title(reader: &mut Reader, entry: &Value) -> SourceTitle {
    SourceTitle { zh: reader.text(entry, "zh"), en: reader.text(entry, "en"), printed: reader.flag(entry, "printed") }
}
