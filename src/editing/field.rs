//! One field of what is met at a spot: what it shows, and what a change of it comes to as far as its scope reaches.

use super::calendar::{CalendarEdit, ItemEdit, ItemsLabel};
use super::rework::Rework;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::anchor::Anchors;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{At, Item, ItemId, When};
use crate::domain::calendar::occurrence::Spot;
use crate::domain::calendar::series::{Scope, occurrence_item};

/// A change of one field.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldEdit {
    /// The edit of the calendar.
    pub edit: CalendarEdit,
    /// Where the item is met after it.
    pub spot: Spot,
}

/// The series cannot be changed so: it would lead outside the known years, or this occurrence is another item already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

/// Whether what is met at `spot` is one of many.
#[must_use]
pub fn is_of_series(calendar: &Calendar, spot: Spot) -> bool {
    spot.day.is_some() && calendar.items.get(&spot.id).is_some_and(|item| item.repeat.is_some())
}

/// The item as a form for it shows it; none where it is gone.
///
/// Of a series it is the occurrence, on its own day. Where the whole series is meant from its first day on, that day is
/// said as the series says it: so many days after the opening, or after another item.
#[must_use]
pub fn shown(calendar: &Calendar, spot: Spot, scope: Scope) -> Option<Item> {
    let item = calendar.items.get(&spot.id)?;
    let Some(day) = spot.day.filter(|_| item.repeat.is_some()) else { return Some((**item).clone()) };
    let is_whole = scope != Scope::One && first_day(calendar, spot.id) == Some(day);
    Some(if is_whole { (**item).clone() } else { occurrence_item(item, day) })
}

/// What `edit` comes to at `spot`, of a series as far as `scope` reaches; `chance` gives the id of what is new.
///
/// None where nothing would change.
///
/// # Errors
///
/// [`Refused`] where the series cannot be changed so.
pub fn edit_field(
    calendar: &Calendar,
    spot: Spot,
    scope: Scope,
    edit: ItemEdit,
    chance: &mut dyn FnMut() -> ItemId,
) -> Result<Option<FieldEdit>, Refused> {
    let (Some(item), Some(before)) = (calendar.items.get(&spot.id), shown(calendar, spot, scope)) else {
        return Ok(None);
    };
    let is_series = is_of_series(calendar, spot);
    let is_about_days = matches!(edit, ItemEdit::SetWhen(_) | ItemEdit::SetRepeat(_));
    let is_whole = match scope {
        Scope::One => false,
        Scope::Following => first_day(calendar, spot.id) == spot.day,
        Scope::All => true,
    };
    // One field of one item, so that what is typed on joins the step.
    if !is_series || (is_whole && !is_about_days) {
        if edit.apply(item) == **item {
            return Ok(None);
        }
        let day = match &edit {
            ItemEdit::SetWhen(when) => when.and_then(|when| Anchors::new(calendar).day_at(when.at).ok()),
            _ => spot.day,
        };
        return Ok(Some(FieldEdit { edit: CalendarEdit::Item(spot.id, edit), spot: Spot { day, ..spot } }));
    }
    let edited = edit.apply(&before);
    let mut rework = Rework::new(calendar, chance);
    let id = rework.change(spot, scope, |item| *item = edited).ok_or(Refused)?;
    // A day that was named is where the item is looked for; any other is found from where it was.
    let day = match &edit {
        ItemEdit::SetWhen(Some(When { at: At::Day(day), .. })) => Some(*day),
        _ => spot.day,
    };
    let spot_after = Spot { id, day }.settled(rework.calendar()).ok_or(Refused)?;
    let change = rework.finish(match edit {
        ItemEdit::SetWhen(_) => ItemsLabel::Move,
        _ => ItemsLabel::Change,
    });
    if change.is_empty() {
        return Ok(None);
    }
    let edit = if id == spot.id { CalendarEdit::Items(change) } else { CalendarEdit::Detach { change, id, edit } };
    Ok(Some(FieldEdit { edit, spot: spot_after }))
}

/// The day of an item; of a series, its first.
fn first_day(calendar: &Calendar, id: ItemId) -> Option<Day> {
    Anchors::new(calendar).day(id, calendar.items.get(&id)?).ok()
}
