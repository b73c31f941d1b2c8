//! Which items stand in the group's hours.

use crate::domain::calendar::almanac::statutory::is_rest;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::Status;
use crate::domain::calendar::meter::is_in_group;
use crate::domain::calendar::occurrence::Occurrence;
use crate::domain::calendar::setting::Setting;
use crate::domain::hours::Window;

/// Items of the group's chat, by the group's hours.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Presence<'a> {
    /// How many stand in them.
    pub n_inside: u32,
    /// Those that do not, on days of which the hours are known.
    pub outside: Vec<Occurrence<'a>>,
}

/// How items stand to the group's hours; none where nobody knows these.
#[must_use]
pub fn presence<'a>(setting: &Setting, found: &[Occurrence<'a>]) -> Option<Presence<'a>> {
    let (hours, _) = setting.group_hours();
    if hours.is_empty() {
        return None;
    }
    let mut presence = Presence::default();
    for one in found.iter().filter(|one| is_in_group(one.item) && one.item.status != Status::Skipped) {
        let mut of_day = on(&hours, one.day).peekable();
        if of_day.peek().is_none() {
            continue;
        }
        if of_day.any(|window| window.has(one.start)) {
            presence.n_inside += 1;
        } else {
            presence.outside.push(*one);
        }
    }
    Some(presence)
}

/// The hours of a day: a day off counts as a weekend.
pub fn on(hours: &[Window], day: Day) -> impl Iterator<Item = Window> + '_ {
    let is_off = is_rest(day);
    hours.iter().copied().filter(move |window| window.days.holds(is_off))
}

/// The hours of a day in figures: `09:00–11:00、15:00–17:00`, joined by `joint`.
#[must_use]
pub fn written(hours: &[Window], day: Day, joint: &str) -> String {
    on(hours, day).map(Window::span).collect::<Vec<_>>().join(joint)
}
