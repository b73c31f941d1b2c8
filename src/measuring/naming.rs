//! What a person says of the columns of a table that is in no known layout.

use std::collections::BTreeMap;

use super::layout::{self, Columns, Rows};
use super::moment;
use super::series::Measure;
use super::zone::Zone;
use crate::domain::monitor::Metric;
use crate::domain::monitor::columns::{Headings, NamedColumns, Part};
use crate::domain::words::Words;

/// Which heading stands above which part.
///
/// # Examples
///
/// ```
/// use qunce::measuring::layout::recognized;
/// use qunce::domain::monitor::columns::Part;
/// use qunce::measuring::naming::Naming;
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

    /// What was kept of a table with these headings, and of which table: the same one, else one whose named columns are all
    /// there.
    #[must_use]
    pub fn known(tables: &BTreeMap<Headings, NamedColumns>, headings: &[String]) -> Option<(Headings, Self)> {
        let has = |heading: &str| headings.iter().any(|there| there.trim() == heading);
        let is_like = |(_, columns): &(&Headings, &NamedColumns)| columns.values().all(|it| has(it.as_str()));
        let same = tables.get_key_value(&Headings::of(headings));
        let (table, known) = same.or_else(|| tables.iter().find(is_like))?;
        let naming = Self::new(known.iter().map(|(part, heading)| (*part, heading.as_str())));
        naming.is_enough().then_some((*table, naming))
    }

    /// As a plan keeps it; none where a heading is longer than a line, or the table may have no headings: then what stands
    /// above the columns is a message or a member, and no word and no name is to be kept.
    #[must_use]
    pub fn kept(&self) -> Option<NamedColumns> {
        let is_moment = |part| self.headings.get(&part).is_some_and(|it| moment::local(it, &Zone::shanghai()).is_ok());
        if self.is_roster() || [Part::Time, Part::Day].into_iter().any(is_moment) {
            return None;
        }
        self.headings.iter().map(|(part, heading)| Some((*part, Words::new(heading.trim()).ok()?))).collect()
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

    /// Whether it is enough to read rows by: a time and a sender, a day and a figure, or a sender alone, who is then a
    /// member of a list.
    #[must_use]
    pub fn is_enough(&self) -> bool {
        let has = |part| self.headings.contains_key(&part);
        let has_measure = self.headings.keys().any(|part| metric(*part).is_some());
        let has_moment = has(Part::Time) && self.has_sender() || has(Part::Day) && has_measure;
        has_moment || self.is_roster()
    }

    fn has_sender(&self) -> bool {
        [Part::Name, Part::Id].iter().any(|part| self.headings.contains_key(part))
    }

    /// Whether it is of a list of members.
    fn is_roster(&self) -> bool {
        self.has_sender() && self.headings.keys().all(|part| matches!(part, Part::Name | Part::Id))
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
        if self.is_roster() {
            return Some(Rows::Roster(layout::Members {
                id: at(Part::Id),
                name: at(Part::Name),
                ..Default::default()
            }));
        }
        let measures = columns.iter().filter_map(|(part, idx)| Some((*idx, Measure::Of(metric(*part)?)))).collect();
        Some(Rows::Days { day: at(Part::Day)?, measures })
    }
}

/// The daily figure that a column holds, if it holds one.
const fn metric(part: Part) -> Option<Metric> {
    match part {
        Part::Members => Some(Metric::Members),
        Part::Joins => Some(Metric::Joins),
        Part::Exits => Some(Metric::Exits),
        Part::Speakers => Some(Metric::Speakers),
        Part::Messages => Some(Metric::Messages),
        Part::AmongMembers => Some(Metric::AmongMembers),
        Part::Openers => Some(Metric::Openers),
        Part::Participants => Some(Metric::Participants),
        Part::Orders => Some(Metric::Orders),
        Part::Sales => Some(Metric::Sales),
        Part::Time | Part::Name | Part::Id | Part::Text | Part::Kind | Part::Day => None,
    }
}
