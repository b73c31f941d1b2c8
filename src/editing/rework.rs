//! Reworks several items at once: what is moved, copied, changed or taken out together is one step to undo.

use std::rc::Rc;

use super::calendar::{ItemsChange, ItemsLabel};
use crate::domain::calendar::Calendar;
use crate::domain::calendar::item::{Item, ItemId, Origin};
use crate::domain::calendar::occurrence::Spot;
use crate::domain::calendar::series::{Changes, Scope, occurrence_item};

/// A calendar being reworked: a copy on which one change sees what the one before it did.
pub struct Rework<'a> {
    before: &'a Calendar,
    after: Calendar,
    /// Gives ids by chance.
    chance: &'a mut dyn FnMut() -> ItemId,
}

impl<'a> Rework<'a> {
    /// Nothing changed yet; `chance` gives the ids of what is new.
    pub fn new(before: &'a Calendar, chance: &'a mut dyn FnMut() -> ItemId) -> Self {
        Self { before, after: before.clone(), chance }
    }

    /// The calendar with the changes made so far.
    #[must_use]
    pub const fn calendar(&self) -> &Calendar {
        &self.after
    }

    /// The item that is met at `spot`; of a series, its occurrence as an item of its own.
    #[must_use]
    pub fn at(&self, spot: Spot) -> Option<Item> {
        let item = self.after.items.get(&spot.id)?;
        Some(match spot.day {
            Some(day) if item.repeat.is_some() => occurrence_item(item, day),
            _ => (**item).clone(),
        })
    }

    /// Changes what is met at `spot`, of a series as far as `scope` reaches, and says under which id it is found then.
    ///
    /// None, and no change, where nothing is met there, or where the series cannot be changed so.
    pub fn change(&mut self, spot: Spot, scope: Scope, edit: impl FnOnce(&mut Item)) -> Option<ItemId> {
        let before = self.at(spot)?;
        let mut edited = before.clone();
        edit(&mut edited);
        if edited == before {
            return Some(spot.id);
        }
        // What a person has touched is no longer the filler's.
        edited.origin = Origin::Own;
        match spot.day.filter(|_| before.repeat.is_some()) {
            None => {
                self.after.items.insert(spot.id, Rc::new(edited));
                Some(spot.id)
            }
            Some(day) => {
                let changes = scope.edit(&self.after, spot.id, day, &edited)?;
                let id = if changes.new.is_some() { self.fresh() } else { spot.id };
                changes.apply(&mut self.after.items, id);
                Some(id)
            }
        }
    }

    /// Takes out what is met at `spot`, of a series as far as `scope` reaches.
    pub fn remove(&mut self, spot: Spot, scope: Scope) {
        let Some(item) = self.after.items.get(&spot.id) else { return };
        let changes = match (spot.day, &item.repeat) {
            (Some(day), Some(_)) => scope.delete(&self.after, spot.id, day),
            _ => Some(Changes { removed: vec![spot.id], ..Changes::default() }),
        };
        if let Some(changes) = changes {
            // Nothing is new where something is taken out.
            changes.apply(&mut self.after.items, spot.id);
        }
    }

    /// Puts an item in, under a new id.
    pub fn add(&mut self, item: Item) -> ItemId {
        let id = self.fresh();
        self.after.items.insert(id, Rc::new(item));
        id
    }

    /// All changes as one step.
    #[must_use]
    pub fn finish(self, label: ItemsLabel) -> ItemsChange {
        let (before, after) = (&self.before.items, self.after.items);
        let remove = before.keys().filter(|id| !after.contains_key(id)).copied().collect();
        let put = after.into_iter().filter(|(id, item)| before.get(id) != Some(item)).collect();
        ItemsChange { label, put, remove }
    }

    /// An id that nothing has.
    fn fresh(&mut self) -> ItemId {
        loop {
            let id = (self.chance)();
            if !self.after.items.contains_key(&id) && !self.before.items.contains_key(&id) {
                return id;
            }
        }
    }
}

impl ItemsChange {
    /// Whether nothing would change.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.put.is_empty() && self.remove.is_empty()
    }
}
