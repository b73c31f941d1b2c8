//! Days as the calendar shows them: what the almanac and the plan say of each, as far as its layers are switched on.

use crate::domain::calendar::almanac::festival::Festival;
use crate::domain::calendar::almanac::lunar::LunarDate;
use crate::domain::calendar::almanac::shopping::Shopping;
use crate::domain::calendar::almanac::statutory::{Holiday, Statutory};
use crate::domain::calendar::almanac::term::Term;
use crate::domain::calendar::almanac::{AlmanacDay, almanac};
use crate::domain::calendar::day::Day;
use crate::domain::calendar::{Calendar, DayLayer};
use crate::domain::words::Tag;

/// Something that a day is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// A day of one's own.
    Own(Tag),
    /// A festival or a day of remembrance.
    Festival(Festival),
    /// A shopping festival.
    Shopping(Shopping),
    /// A solar term begins.
    Term(Term),
    /// Its lunar date.
    Lunar(LunarDate),
}

/// Whether the State Council made a day off or a workday of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// A day like any other.
    Ordinary,
    /// A day off.
    Off(Holiday),
    /// A workday, to make up for a holiday.
    Work(Holiday),
}

/// A day and what is said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayView {
    /// The day.
    pub day: Day,
    /// What it is, the most particular first.
    pub notes: Vec<Note>,
    /// Whether it is worked.
    pub rest: Rest,
}

/// `n_days` days from `first` on, as the calendar's layers show them.
#[must_use]
pub fn days(calendar: &Calendar, first: Day, n_days: usize) -> Vec<DayView> {
    views(calendar, almanac(first, n_days))
}

/// What the calendar's layers show of these days.
#[must_use]
pub fn views(calendar: &Calendar, about: Vec<AlmanacDay>) -> Vec<DayView> {
    about.into_iter().map(|about| view(calendar, about)).collect()
}

fn view(calendar: &Calendar, about: AlmanacDay) -> DayView {
    let shows = |layer| !calendar.hidden.contains(&layer);
    let mut notes = Vec::new();
    if shows(DayLayer::Own) {
        let same_day = |own: Day| (own.month(), own.day()) == (about.day.month(), about.day.day());
        let own = calendar.days.iter().filter(|own| own.day == about.day || own.is_yearly && same_day(own.day));
        notes.extend(own.map(|own| Note::Own(own.name.clone())));
    }
    if shows(DayLayer::Festivals) {
        notes.extend(about.festivals.into_iter().map(Note::Festival));
    }
    if shows(DayLayer::Shopping) {
        notes.extend(about.shopping.into_iter().map(Note::Shopping));
    }
    if shows(DayLayer::Terms) {
        notes.extend(about.term.map(Note::Term));
    }
    if shows(DayLayer::Lunar) {
        notes.push(Note::Lunar(about.lunar));
    }
    let rest = match about.statutory {
        Statutory::DayOff(holiday) if shows(DayLayer::Statutory) => Rest::Off(holiday),
        Statutory::Workday(holiday) if shows(DayLayer::Statutory) => Rest::Work(holiday),
        _ => Rest::Ordinary,
    };
    DayView { day: about.day, notes, rest }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::OwnDay;
    use crate::templates::blank_calendar;

    #[test]
    fn what_is_particular_comes_first_and_hidden_layers_are_not_there() {
        let mut calendar = blank_calendar();
        let name = Tag::new("店庆").unwrap_or_default();
        calendar.days = vec![OwnDay { day: Day::literal(2020, 9, 25), is_yearly: true, name: name.clone() }];
        let mid_autumn = &days(&calendar, Day::literal(2026, 9, 25), 1)[0];
        assert_eq!(mid_autumn.notes.first(), Some(&Note::Own(name)));
        assert!(mid_autumn.notes.iter().any(|note| matches!(note, Note::Festival(_))));
        assert!(matches!(mid_autumn.notes.last(), Some(Note::Lunar(date)) if (date.month, date.day) == (8, 15)));
        assert!(matches!(mid_autumn.rest, Rest::Off(_)));
        calendar.hidden = vec![DayLayer::Own, DayLayer::Festivals, DayLayer::Lunar, DayLayer::Statutory];
        let bare = &days(&calendar, Day::literal(2026, 9, 25), 1)[0];
        assert_eq!((bare.notes.len(), bare.rest), (0, Rest::Ordinary));
    }
}
