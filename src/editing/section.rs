//! Edits of sections, behind one face: the reducer and the history need not know what a section holds.

use std::any::Any;
use std::fmt::Debug;
use std::rc::Rc;

use super::action::Label;
use crate::domain::plan::Plan;

/// What an edit of a section can do.
pub trait Change: Any + Debug {
    /// Changes the plan.
    fn apply(&self, plan: &mut Plan);

    /// What its undo step is called.
    fn label(&self) -> Label;

    /// Whether both change the same field, so that typing or sliding makes one undo step.
    fn has_same_target(&self, other: &dyn Change) -> bool;

    /// Whether it is typed or slid in many small steps.
    fn is_continuous(&self) -> bool;

    /// Whether both are the same edit.
    fn is_same(&self, other: &dyn Change) -> bool;

    /// For finding out what it is.
    fn as_any(&self) -> &dyn Any;
}

/// An edit of a section.
#[derive(Debug, Clone)]
pub struct SectionEdit(pub Rc<dyn Change>);

impl PartialEq for SectionEdit {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0) || self.0.is_same(&*other.0)
    }
}
