//! Edits of what is measured in a group, and the reducer's part for it.

use std::collections::BTreeMap;
use std::mem::discriminant;
use std::rc::Rc;

use super::action::Label;
use super::section::EditOf;
use crate::domain::calendar::day::Day;
use crate::domain::monitor::columns::{Headings, MAX_TABLES, NamedColumns};
use crate::domain::monitor::kept::Kept;
use crate::domain::monitor::{AlarmKey, Count, Daily, Event, MAX_EVENTS, Metric, Monitor, SilenceReading};
use crate::domain::words::Line;

/// A change to what is measured in a group.
#[derive(Debug, Clone, PartialEq)]
pub enum MonitorEdit {
    /// Say what was counted on a day, or that it is not known.
    Set(Day, Metric, Option<Count>),
    /// Take a reading in: what it tells takes the place of what was known.
    Take(BTreeMap<Day, Daily>),
    /// Forget days.
    Forget(Vec<Day>),
    /// Say that something happened, with a note, or that it did not.
    SetEvent(Event, Option<Line>),
    /// Say that an alarm was seen to, with a note, or that it was not.
    Acknowledge(AlarmKey, Option<Line>),
    /// Say how the rule on silent members is read.
    SetSilence(Option<SilenceReading>),
    /// Say whether what no source says is filled by rules of our own.
    FillGaps(bool),
    /// Keep the table of members, or forget it.
    Keep(Option<Rc<Kept>>),
    /// Keep what the columns of a table are, by its headings, or forget it.
    SetColumns(Headings, Option<NamedColumns>),
}

impl EditOf<Monitor> for MonitorEdit {
    fn apply(&self, monitor: &mut Monitor) {
        apply(monitor, self);
    }

    fn label(&self) -> Label {
        match self {
            Self::Set(..) | Self::Take(_) | Self::Forget(_) => Label::DailyFigures,
            _ => Label::Monitor,
        }
    }

    fn has_same_target(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Set(day, metric, _), Self::Set(other, their, _)) => (day, metric) == (other, their),
            (Self::SetEvent(a, _), Self::SetEvent(b, _)) => a == b,
            (Self::SetColumns(a, _), Self::SetColumns(b, _)) => a == b,
            (Self::Acknowledge(a, _), Self::Acknowledge(b, _)) => a == b,
            // Each reading is a step of its own.
            (Self::Take(_) | Self::Forget(_), _) => false,
            _ => discriminant(self) == discriminant(other),
        }
    }

    fn is_continuous(&self) -> bool {
        matches!(self, Self::SetEvent(_, Some(_)) | Self::Acknowledge(_, Some(_)))
    }
}

/// Applies `edit` to `monitor`.
fn apply(monitor: &mut Monitor, edit: &MonitorEdit) {
    use MonitorEdit as E;
    match edit {
        E::Set(day, metric, count) => monitor.days.set(*day, *metric, *count),
        E::Take(reading) => monitor.days.take(reading),
        E::Forget(days) => monitor.days.forget(days),
        E::SetEvent(event, Some(note)) => {
            if monitor.events.len() < MAX_EVENTS || monitor.events.contains_key(event) {
                monitor.events.insert(*event, note.clone());
            }
        }
        E::SetEvent(event, None) => {
            monitor.events.remove(event);
        }
        E::Acknowledge(alarm, Some(note)) => {
            monitor.acknowledged.insert(*alarm, note.clone());
        }
        E::Acknowledge(alarm, None) => {
            monitor.acknowledged.remove(alarm);
        }
        E::SetSilence(reading) => monitor.silence = *reading,
        E::FillGaps(fills) => monitor.fills_gaps = *fills,
        E::Keep(kept) => monitor.kept.clone_from(kept),
        E::SetColumns(headings, Some(columns)) => {
            if monitor.columns.len() < MAX_TABLES || monitor.columns.contains_key(headings) {
                monitor.columns.insert(*headings, columns.clone());
            }
        }
        E::SetColumns(headings, None) => {
            monitor.columns.remove(headings);
        }
    }
}
