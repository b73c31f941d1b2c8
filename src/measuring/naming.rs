//! What a person says of the columns of a table that is in no known layout.

use std::collections::BTreeMap;

use super::layout::{Columns, Rows};
use super::series::Measure;
use crate::domain::code::codes;

codes! {
    /// What a column holds.
    pub enum Part {
        /// When a message was sent.
        Time = "time",
        /// The sender's name.
        Name = "name",
        /// The sender's stable id.
        Id = "id",
        /// What was said.
        Text = "text",
        /// The kind of a message.
        Kind = "kind",
        /// The day of figures.
        Day = "day",
        /// The members on that day.
        Members = "members",
        /// Who came in.
        Joins = "joins",
        /// Who went.
        Exits = "exits",
        /// Who spoke.
        Speakers = "speakers",
        /// What was said, by count.
        Messages = "messages",
    }
}

impl Part {
    /// The daily figure that it is, if it is one.
    #[must_use]
    pub const fn measure(self) -> Option<Measure> {
        match self {
            Self::Members => Some(Measure::Members),
            Self::Joins => Some(Measure::Joins),
            Self::Exits => Some(Measure::Exits),
            Self::Speakers => Some(Measure::Speakers),
            Self::Messages => Some(Measure::Messages),
            Self::Time | Self::Name | Self::Id | Self::Text | Self::Kind | Self::Day => None,
        }
    }
}

/// Which heading stands above which part.
///
/// # Examples
///
/// ```
/// use qunce::measuring::layout::recognized;
/// use qunce::measuring::naming::{Naming, Part};
///
/// let naming = Naming::new([(Part::Day, "Tag"), (Part::Messages, "Nachrichten")]);
/// assert!(recognized(&["Tag", "Wetter", "Nachrichten"], Some(&naming)).is_some());
/// assert!(recognized(&["Tag", "Wetter"], Some(&naming)).is_none());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Naming {
    headings: BTreeMap<Part, String>,
}

impl Naming {
    /// What was said of which part. A heading that stands for two parts is taken for both.
    pub fn new<T: Into<String>>(parts: impl IntoIterator<Item = (Part, T)>) -> Self {
        Self { headings: parts.into_iter().map(|(part, heading)| (part, heading.into())).collect() }
    }

    /// The parts and their headings.
    pub fn parts(&self) -> impl Iterator<Item = (Part, &str)> {
        self.headings.iter().map(|(part, heading)| (*part, heading.as_str()))
    }

    /// The same with another heading for a part, or none.
    #[must_use]
    pub fn with(mut self, part: Part, heading: Option<&str>) -> Self {
        match heading {
            Some(heading) => self.headings.insert(part, heading.to_owned()),
            None => self.headings.remove(&part),
        };
        self
    }

    /// Whether it is enough to read rows by: a time and a sender, or a day and a figure.
    #[must_use]
    pub fn is_enough(&self) -> bool {
        let has = |part| self.headings.contains_key(&part);
        let has_measure = self.headings.keys().any(|part| part.measure().is_some());
        has(Part::Time) && (has(Part::Name) || has(Part::Id)) || has(Part::Day) && has_measure
    }

    /// What the rows of a table are, whose columns are found by their headings; none where one that was named is missing.
    #[must_use]
    pub fn rows(&self, column: impl Fn(&str) -> Option<usize>) -> Option<Rows> {
        let columns: BTreeMap<Part, usize> =
            self.headings.iter().map(|(part, heading)| Some((*part, column(heading)?))).collect::<Option<_>>()?;
        let at = |part| columns.get(&part).copied();
        if !self.is_enough() {
            return None;
        }
        if at(Part::Time).is_some() {
            let (id, name) = (at(Part::Id), at(Part::Name));
            let (time, text, kind) = (at(Part::Time), at(Part::Text), at(Part::Kind));
            return Some(Rows::Messages(Columns { time, id, name, text, kind, ..Columns::default() }));
        }
        let measures = columns.iter().filter_map(|(part, idx)| Some((*idx, part.measure()?))).collect();
        Some(Rows::Days { day: at(Part::Day)?, measures })
    }
}
