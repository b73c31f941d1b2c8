//! The table of members that a person chose to keep: a name or its mask and counts, never a word of what was said.

use unicode_segmentation::UnicodeSegmentation as _;

use crate::domain::calendar::day::Day;
use crate::domain::quantity::Counted;
use crate::domain::words::Name;

/// Most members whose rows are kept (ours): four WeChat groups of 500.
pub const MAX_KEPT: usize = 2000;

/// Days on end that were counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
}

/// What is kept of one member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptMember {
    /// The name, or its first character.
    pub name: Name,
    /// Messages.
    pub messages: Counted,
    /// Messages of the last day that was counted: a log can end in the middle of it, so that a later one counts it anew.
    pub last_day: Counted,
    /// Days with a word.
    pub days: Counted,
    /// The day of the first word.
    pub first: Option<Day>,
    /// The day of the last word.
    pub last: Option<Day>,
    /// When they joined, where that is known.
    pub joined: Option<Day>,
    /// When they left, where that is known.
    pub left: Option<Day>,
}

/// The first character of a name.
#[must_use]
pub fn masked(name: &str) -> String {
    let first = name.graphemes(true).next().unwrap_or_default();
    format!("{first}**")
}

/// Rows of members.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Kept {
    /// The days that were counted, in order, with gaps between them.
    pub spans: Vec<Span>,
    /// Whether names are masked, so that nobody can be told from another of the same first character.
    pub is_masked: bool,
    /// The members, those who said most first.
    pub members: Vec<KeptMember>,
}

impl Kept {
    /// The last day that was counted.
    #[must_use]
    pub fn until(&self) -> Option<Day> {
        self.spans.last().map(|span| span.until)
    }

    /// These stretches of days and another one.
    #[must_use]
    pub fn spans_with(&self, span: Span) -> Vec<Span> {
        let mut spans = self.spans.clone();
        spans.push(span);
        spans.sort();
        let mut all: Vec<Span> = Vec::new();
        for span in spans {
            match all.last_mut() {
                // Stretches that touch or share days are one.
                Some(before) if before.until.plus(1).is_none_or(|next| span.from <= next) => {
                    before.until = before.until.max(span.until);
                }
                _ => all.push(span),
            }
        }
        all
    }
}
