//! Daily figures that were counted elsewhere: by hand, or by the tools that run groups.

use std::collections::BTreeMap;

use crate::domain::monitor::Metric;

/// What a column of daily figures counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// What a plan keeps of a day.
    Of(Metric),
    /// Groups.
    Groups,
    /// Groups that were made on the day.
    NewGroups,
    /// Who had spoken up to the day.
    SpeakersSoFar,
    /// What had been said up to the day.
    MessagesSoFar,
}

/// A day's figures as its row has them, those that are known.
pub type Row = BTreeMap<Measure, i64>;

/// A day's own figures, those that are known.
pub type Figures = BTreeMap<Metric, i64>;

/// Days and what their rows have. Unit of the key: days since 1970.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Series {
    days: BTreeMap<i32, Row>,
}

impl Series {
    /// Adds what is known of a day; what was known before stays. Whether anything was new, of a row that has any figure: a
    /// table of a month may have its later days in it already.
    pub fn add(&mut self, day: i32, row: Row) -> bool {
        let known = self.days.entry(day).or_default();
        let (n_before, is_blank) = (known.len(), row.is_empty());
        for (measure, figure) in row {
            known.entry(measure).or_insert(figure);
        }
        is_blank || known.len() > n_before
    }

    /// The days, with the running counts turned into each day's own.
    ///
    /// A day's own count is what it has more than the day before it, so that it is known only where that day is there
    /// and had no more; and on the day on which the first group was made, before which nothing was said.
    #[must_use]
    pub fn days(&self) -> BTreeMap<i32, Figures> {
        self.days.iter().map(|(day, row)| (*day, self.own(*day, row))).collect()
    }

    fn own(&self, day: i32, row: &Row) -> Figures {
        let own = |(measure, figure): (&Measure, &i64)| match measure {
            Measure::Of(metric) => Some((*metric, *figure)),
            _ => None,
        };
        let mut figures: Figures = row.iter().filter_map(own).collect();
        let before = day.checked_sub(1).and_then(|before| self.days.get(&before));
        let is_first = row.get(&Measure::Groups).is_some_and(|groups| row.get(&Measure::NewGroups) == Some(groups));
        for (so_far, metric) in RUNNING {
            let Some(count) = row.get(&so_far) else { continue };
            let count_before = match before {
                Some(before) => before.get(&so_far).copied(),
                None => is_first.then_some(0),
            };
            if let Some(more) = count_before.map(|before| count - before).filter(|more| *more >= 0) {
                figures.entry(metric).or_insert(more);
            }
        }
        figures
    }

    /// Whether there is no day.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.days.is_empty()
    }
}

/// Running counts and what they are a count of. Who spoke for the first time is all that the first of them tells of a
/// day: the least number of speakers.
const RUNNING: [(Measure, Metric); 2] =
    [(Measure::SpeakersSoFar, Metric::Speakers), (Measure::MessagesSoFar, Metric::Messages)];
