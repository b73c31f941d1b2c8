//! Edits of sections, behind one face: the reducer and the history need not know what a section holds.

use std::any::Any;
use std::fmt::Debug;
use std::rc::Rc;

use super::action::Label;
use crate::domain::plan::Plan;
use crate::domain::section::{Section, SectionKind};

/// An edit of a section of one kind.
pub trait EditOf<T>: PartialEq + Debug {
    /// Changes the section's value.
    fn apply(&self, value: &mut T);

    /// What its undo step is called.
    fn label(&self) -> Label;

    /// Whether both change the same field, so that typing or sliding makes one undo step.
    fn has_same_target(&self, other: &Self) -> bool;

    /// Whether it is typed or slid in many small steps.
    fn is_continuous(&self) -> bool;
}

/// An edit, with the kind of section that it is one of.
#[derive(Debug)]
pub struct On<T: 'static, E> {
    /// The edit.
    pub edit: E,
    /// Where such a section stands, and how it is read and written.
    pub kind: &'static SectionKind<T>,
}

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

impl<T: Clone + PartialEq + Debug, E: EditOf<T> + 'static> Change for On<T, E> {
    fn apply(&self, plan: &mut Plan) {
        let before = (self.kind.of)(plan).get(self.kind);
        let mut after = (*before).clone();
        self.edit.apply(&mut after);
        (self.kind.tidy)(&mut after);
        if after != *before {
            *(self.kind.of_mut)(plan) = Section::new(after, self.kind);
        }
    }

    fn label(&self) -> Label {
        self.edit.label()
    }

    fn has_same_target(&self, other: &dyn Change) -> bool {
        other.as_any().downcast_ref::<Self>().is_some_and(|other| self.edit.has_same_target(&other.edit))
    }

    fn is_continuous(&self) -> bool {
        self.edit.is_continuous()
    }

    fn is_same(&self, other: &dyn Change) -> bool {
        other.as_any().downcast_ref::<Self>().is_some_and(|other| self.edit == other.edit)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Puts a choice into a list, once and in the order of choices, or takes it out.
pub fn put<T: Copy + Ord>(list: &mut Vec<T>, choice: T, is_in: bool) {
    if list.contains(&choice) == is_in {
        return;
    }
    list.retain(|it| *it != choice);
    if is_in {
        list.push(choice);
        list.sort_unstable();
    }
}
