//! What this tab knows of the stored plans: the texts that it last read or wrote.

use std::rc::Rc;

use crate::domain::plan::{Plan, PlanId};

/// What this tab last read or wrote of a plan.
#[derive(Debug)]
pub(super) struct Known {
    /// The stored text.
    pub text: String,
    /// Its revision.
    pub revision: u64,
    /// The plan in it.
    pub plan: Rc<Plan>,
    /// The text that this session found, until it is kept as the previous generation.
    pub found: Option<Found>,
}

/// The text that a session found.
#[derive(Debug)]
pub(super) struct Found {
    /// Word for word.
    pub text: String,
    /// An older format: it must be kept before it is overwritten.
    pub is_older: bool,
}

/// What is known of every plan. There are few plans: a list is quick enough.
#[derive(Debug)]
pub(super) struct KnownPlans(Vec<(PlanId, Known)>);

impl KnownPlans {
    /// Nothing.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// What is known of a plan.
    pub fn get(&self, id: &PlanId) -> Option<&Known> {
        self.0.iter().find(|(known, _)| known == id).map(|(_, known)| known)
    }

    /// What is known of a plan, to be changed.
    pub fn get_mut(&mut self, id: &PlanId) -> Option<&mut Known> {
        self.0.iter_mut().find(|(known, _)| known == id).map(|(_, known)| known)
    }

    /// From now on this is known of a plan.
    pub fn insert(&mut self, id: PlanId, known: Known) {
        self.remove(&id);
        self.0.push((id, known));
    }

    /// Nothing is known of a plan any more; what was.
    pub fn remove(&mut self, id: &PlanId) -> Option<Known> {
        let at = self.0.iter().position(|(known, _)| known == id)?;
        Some(self.0.remove(at).1)
    }

    /// Nothing is known of any plan any more.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The plans of which something is known.
    pub fn ids(&self) -> impl Iterator<Item = &PlanId> {
        self.0.iter().map(|(id, _)| id)
    }
}
