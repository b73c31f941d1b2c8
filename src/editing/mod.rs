//! A person's edits as values, and the pure function that applies them.
//!
//! `apply` cannot fail: actions carry valid values, text is parsed at the field.
//! It returns the *same* `Rc` when nothing changes: no render, no undo step, no save.

pub mod acceptance;
pub mod action;
pub mod calendar;
pub mod channels;
pub mod engagement;
pub mod entry;
pub mod field;
pub mod funnel;
pub mod history;
pub mod launch;
pub mod lifecycle;
pub mod members;
pub mod monitor;
mod positioning;
pub mod report;
pub mod rework;
pub mod risk;
pub mod section;
pub mod session;
mod staffing;

use std::rc::Rc;

use crate::domain::plan::Plan;
use action::Edit;

/// The plan after `edit`.
#[must_use]
pub fn apply(plan: &Rc<Plan>, edit: &Edit) -> Rc<Plan> {
    let mut next = (**plan).clone();
    match edit {
        Edit::Rename(title) => next.title = title.clone(),
        Edit::Archive(is_archived) => next.is_archived = *is_archived,
        Edit::Positioning(edit) => positioning::apply(&mut next.positioning, edit),
        Edit::Staffing(edit) => staffing::apply(&mut next.staffing, edit),
        Edit::Section(edit) => edit.0.apply(&mut next),
    }
    if next == **plan { Rc::clone(plan) } else { Rc::new(next) }
}
