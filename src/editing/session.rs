//! The shelf of plans with its history: what the app holds in memory.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::action::{Action, Label};
use super::apply;
use super::history::{Change, History, Step};
use crate::domain::plan::{Plan, PlanId};

/// A plan on the shelf.
#[derive(Debug, Clone, PartialEq)]
pub struct Shelved {
    /// The plan.
    pub plan: Rc<Plan>,
    /// When it was last changed. Unit: milliseconds since 1970.
    pub changed_at: i64,
}

/// All plans and what can be undone.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Session {
    shelf: BTreeMap<PlanId, Shelved>,
    history: History,
}

impl Session {
    /// A session that opens with these plans.
    #[must_use]
    pub fn new(plans: impl IntoIterator<Item = Shelved>) -> Self {
        // Gathered one by one: `collect` would bring a sort of its own.
        let mut shelf = BTreeMap::new();
        for shelved in plans {
            shelf.insert(shelved.plan.id.clone(), shelved);
        }
        Self { shelf, history: History::default() }
    }

    /// All plans, by id.
    #[must_use]
    pub fn shelf(&self) -> &BTreeMap<PlanId, Shelved> {
        &self.shelf
    }

    /// One plan.
    #[must_use]
    pub fn plan(&self, id: &PlanId) -> Option<&Rc<Plan>> {
        self.shelf.get(id).map(|shelved| &shelved.plan)
    }

    /// What can be undone and redone.
    #[must_use]
    pub fn history(&self) -> &History {
        &self.history
    }

    /// Carries out `actions` as one step called `label`; no step where nothing changes.
    pub fn carry_out(&mut self, label: Label, actions: &[Action], now: i64) {
        let mut changes: Vec<Change> = Vec::new();
        for action in actions {
            let (id, after) = match action {
                Action::Put(plan) => (plan.id.clone(), Some(Rc::new((**plan).clone()))),
                Action::Remove(id) => (id.clone(), None),
                Action::Edit(id, edit) => (id.clone(), self.plan(id).map(|plan| apply(plan, edit))),
            };
            let before = self.plan(&id).cloned();
            if before == after {
                continue;
            }
            self.set(&id, after.clone(), now);
            changes.push(Change { id, before, after });
        }
        if changes.is_empty() {
            return;
        }
        let edit = match actions {
            [Action::Edit(_, edit)] => Some(edit.clone()),
            _ => None,
        };
        self.history.push(Step { label, changes, edit, at: now });
    }

    /// Takes the last step back and returns it.
    pub fn undo(&mut self, now: i64) -> Option<Rc<Step>> {
        let step = self.history.undo()?;
        for change in step.changes.iter().rev() {
            self.set(&change.id, change.before.clone(), now);
        }
        Some(step)
    }

    /// Makes the next step again and returns it.
    pub fn redo(&mut self, now: i64) -> Option<Rc<Step>> {
        let step = self.history.redo()?;
        for change in &step.changes {
            self.set(&change.id, change.after.clone(), now);
        }
        Some(step)
    }

    /// Takes over what another tab did to a plan; its steps can't be undone here any more.
    pub fn take_over(&mut self, id: &PlanId, theirs: Option<Shelved>) {
        self.history.forget(id);
        match theirs {
            Some(shelved) => self.shelf.insert(id.clone(), shelved),
            None => self.shelf.remove(id),
        };
    }

    fn set(&mut self, id: &PlanId, plan: Option<Rc<Plan>>, now: i64) {
        match plan {
            Some(plan) => self.shelf.insert(id.clone(), Shelved { plan, changed_at: now }),
            None => self.shelf.remove(id),
        };
    }
}
