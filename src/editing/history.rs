//! Undo and redo over the whole session: steps that know what was before and after.

use std::rc::Rc;

use super::action::{Edit, Label};
use crate::domain::plan::{Plan, PlanId};

/// Two edits of one field within this time make one step. Unit: milliseconds.
pub const MERGE_WITHIN: i64 = 1500;
/// Steps that are kept; older ones are forgotten.
pub const MAX_STEPS: usize = 500;

/// One plan before and after a step; none where it was not on the shelf.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Which plan.
    pub id: PlanId,
    /// Before the step.
    pub before: Option<Rc<Plan>>,
    /// After the step.
    pub after: Option<Rc<Plan>>,
}

/// What one undo takes back.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// What it is called.
    pub label: Label,
    /// The plans that it changed.
    pub changes: Vec<Change>,
    /// The edit, if it was one that later edits may join.
    pub edit: Option<Edit>,
    /// When it was last added to. Unit: milliseconds since 1970.
    pub at: i64,
}

/// The steps of a session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct History {
    past: Vec<Rc<Step>>,
    future: Vec<Rc<Step>>,
}

impl History {
    /// The step that undo would take back.
    #[must_use]
    pub fn last(&self) -> Option<&Rc<Step>> {
        self.past.last()
    }

    /// The step that redo would make again.
    #[must_use]
    pub fn next(&self) -> Option<&Rc<Step>> {
        self.future.last()
    }

    /// Adds a step, or joins it to the last one if both edit the same field within [`MERGE_WITHIN`].
    pub fn push(&mut self, step: Step) {
        self.future.clear();
        if let (Some(last), [change]) = (self.past.last(), step.changes.as_slice())
            && let [before] = last.changes.as_slice()
            && let (Some(earlier), Some(edit)) = (&last.edit, &step.edit)
            && before.id == change.id
            // Both: what follows a value that was taken out starts anew.
            && earlier.is_continuous()
            && edit.is_continuous()
            && earlier.has_same_target(edit)
            // What mends a field is no typing on, though it changes the same.
            && last.label != Label::Fix
            && step.label != Label::Fix
            && (0..=MERGE_WITHIN).contains(&(step.at - last.at))
        {
            let merged = Change { before: before.before.clone(), ..change.clone() };
            self.past.pop();
            if merged.before != merged.after {
                self.past.push(Rc::new(Step { changes: vec![merged], ..step }));
            }
            return;
        }
        self.past.push(Rc::new(step));
        if self.past.len() > MAX_STEPS {
            self.past.remove(0);
        }
    }

    /// Moves the last step to the redo side and returns it.
    pub fn undo(&mut self) -> Option<Rc<Step>> {
        let step = self.past.pop()?;
        self.future.push(Rc::clone(&step));
        Some(step)
    }

    /// Moves the next step back and returns it.
    pub fn redo(&mut self) -> Option<Rc<Step>> {
        let step = self.future.pop()?;
        self.past.push(Rc::clone(&step));
        Some(step)
    }

    /// Forgets the steps that touch a plan which changed outside this session.
    pub fn forget(&mut self, id: &PlanId) {
        let keep = |step: &Rc<Step>| step.changes.iter().all(|change| change.id != *id);
        self.past.retain(keep);
        self.future.retain(keep);
    }
}
