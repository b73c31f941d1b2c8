//! Copy that a plan holds, read by the copy checker: what in it asks for another wording, and the text reworded.

use std::borrow::Cow;

use super::{Finding, Whole};
use crate::domain::copy::direction::spelled;
use crate::domain::copy::{CopyCode, Hit, Rewrite, rewritten};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::domain::words::TooLong;
use crate::editing::action::Edit;
use crate::i18n::text::checkup::risk::Risk as Text;
use crate::i18n::text::risk::labels;
use crate::i18n::{Lang, Say};

/// Characters of a passage that are told.
const TOLD: usize = 24;

/// A passage, and what it does.
pub struct Passage {
    /// The passage.
    pub words: String,
    /// What it does, in the language in force.
    pub what: String,
}

/// The fact, with what the passage does in the language in force.
struct Title<F> {
    words: String,
    code: CopyCode,
    title: F,
}

impl<F: Fn(Passage) -> Text> Say for Title<F> {
    fn say(&self, lang: Lang) -> Cow<'static, str> {
        let what = lang.t(labels::found(self.code)).into_owned();
        lang.t((self.title)(Passage { words: self.words.clone(), what }))
    }
}

/// Everything in a text that weighs more than a note: a finding for each thing that it does, which its fix rewords
/// wherever the text does it.
pub fn look(whole: &Whole<'_>, text: &str) -> Vec<Told> {
    // Most plans hold little copy, and a checker takes a moment to make.
    if text.trim().is_empty() {
        return Vec::new();
    }
    let report = whole.checker().check(text);
    // Words of the text's own language stand in the place of others.
    let lang = if text.chars().any(|c| ('\u{4E00}'..='\u{9FFF}').contains(&c)) { Lang::Zh } else { Lang::En };
    let mut told: Vec<Told> = Vec::new();
    for hit in report.hits.iter().filter(|hit| hit.code.severity() < Severity::Note) {
        if told.iter().any(|other| other.code == hit.code) {
            continue;
        }
        let same = report.hits.iter().filter(|other| other.code == hit.code);
        let places: Vec<_> = same.map(|hit| (hit.at.clone(), replacement(hit, lang))).collect();
        let places: Vec<_> = places.iter().map(|(at, words)| (at.clone(), words.as_str())).collect();
        let passage = spelled(text.get(hit.at.clone()).unwrap_or_default());
        let words: String = passage.chars().take(TOLD).collect();
        told.push(Told { code: hit.code, words, reworded: rewritten(text, &places) });
    }
    told
}

/// What a text was found to do.
pub struct Told {
    /// What.
    pub code: CopyCode,
    /// The first passage that does it.
    pub words: String,
    /// The text without it.
    pub reworded: String,
}

impl Told {
    /// The finding, whose fact `title` tells and whose fix `put` carries out. There is no fix where the reworded text is
    /// longer than the plan keeps: it would lose its end.
    pub fn finding(
        self,
        check: &'static str,
        planner: Planner,
        title: impl Fn(Passage) -> Text + 'static,
        put: impl FnOnce(&str) -> Result<Edit, TooLong>,
    ) -> Finding {
        let edit = put(&self.reworded);
        let finding = self.finding_without_fix(check, planner, title);
        match edit {
            Ok(edit) => finding.fixed_by(Text::Rewrite, vec![edit]),
            Err(_) => finding,
        }
    }

    /// The same where the text does not stand in one place, so that nothing can reword it by itself.
    pub fn finding_without_fix(
        self,
        check: &'static str,
        planner: Planner,
        title: impl Fn(Passage) -> Text + 'static,
    ) -> Finding {
        let title = Title { words: self.words, code: self.code, title };
        Finding::new(check, self.code.severity(), planner, title, Text::CopyWhy)
            .cites(self.code.citations().iter().copied())
    }
}

fn replacement(hit: &Hit, lang: Lang) -> String {
    match &hit.rewrite {
        Rewrite::Say(phrase) => lang.t(labels::phrase(*phrase)).into_owned(),
        Rewrite::Instead(words) => words.clone(),
        Rewrite::Drop => String::new(),
    }
}
