//! The sections of a plan and their saved forms. Only those who work on a section name its kind, and so need its code.

use std::rc::Rc;

use serde_json::{Map, Value};

use super::decode::{Issue, IssueKind};
use super::tree::Pointer;
use super::wire::{Reader, Wire};
use super::{sparse, tree};
use crate::domain::calendar::Calendar;
use crate::domain::plan::Plan;
use crate::domain::section::{Section, SectionKind};
use crate::editing::action::Edit;
use crate::editing::calendar::{CalendarEdit, OnCalendar};
use crate::editing::section::SectionEdit;
use crate::templates;

/// The calendar.
pub static CALENDAR: SectionKind<Calendar> =
    SectionKind { read: |saved| read_calendar(saved).0, write: written_calendar, tidy: tidy_calendar };

/// The plan's calendar.
#[must_use]
pub fn calendar(plan: &Plan) -> Rc<Calendar> {
    plan.calendar.get(&CALENDAR)
}

/// A section with this calendar.
#[must_use]
pub fn with_calendar(calendar: Calendar) -> Section {
    Section::new(calendar, &CALENDAR)
}

/// The edit of a plan that makes this edit of its calendar.
#[must_use]
pub fn edit_calendar(edit: CalendarEdit) -> Edit {
    Edit::Section(SectionEdit(Rc::new(OnCalendar { edit, kind: &CALENDAR })))
}

/// What does not fit in the plan's sections, by its place in the plan.
#[must_use]
pub fn issues(plan: &Plan) -> Vec<Issue> {
    let (_, issues) = read_calendar(plan.calendar.saved().as_deref());
    issues.into_iter().map(|issue| Issue { at: format!("/calendar{}", issue.at), ..issue }).collect()
}

/// Where values that did not fit are kept once the section is edited, by the place at which they stood.
const LOST: &str = "lost";

/// The calendar in `saved`. What this version does not know, and what does not fit, is kept beside it word for word.
fn read_calendar(saved: Option<&str>) -> (Calendar, Vec<Issue>) {
    let Some(text) = saved else { return (templates::blank_calendar(), Vec::new()) };
    let whole = |why: &str| vec![Issue { at: Pointer::new(), kind: IssueKind::Refused(why.to_owned()) }];
    let (tree, is_json) =
        serde_json::from_str(text).map_or_else(|_| (Value::String(text.to_owned()), false), |tree| (tree, true));
    let mut reader = Reader::default();
    let read = Calendar::read(&tree, &mut reader);
    let (mut calendar, mut issues) = match (read, reader.finish()) {
        (Ok(calendar), Some(issues)) => (calendar, issues),
        // Not each of its faults is known, so that all of it counts as lost, beside what could be read.
        (Ok(calendar), None) => (calendar, whole("too many faults")),
        (Err(why), _) => (templates::blank_calendar(), whole(if is_json { &why } else { "not JSON" })),
    };
    let lost = lost(&tree, &issues);
    let refused = issues.len();
    for (at, value) in tree::only_in(&tree, &calendar.write()) {
        if !issues.iter().take(refused).any(|issue| tree::is_within(&at, &issue.at)) {
            calendar.unknown.insert(at.clone(), value.to_string());
            issues.push(Issue { at, kind: IssueKind::Unknown });
        }
    }
    if !lost.is_empty() {
        calendar.unknown.insert(format!("/{LOST}"), Value::Object(lost).to_string());
    }
    (calendar, issues)
}

/// What was lost at earlier edits, and the values that `issues` are about. What makes a whole object useless is kept
/// with it.
fn lost(tree: &Value, issues: &[Issue]) -> Map<String, Value> {
    let mut lost = match tree.get(LOST) {
        None | Some(Value::Null) => Map::new(),
        Some(Value::Object(lost)) => lost.clone(),
        // Not written by this app; it must not get in the way of what is.
        Some(other) => Map::from_iter([(format!("/{LOST}"), other.clone())]),
    };
    for Issue { at, .. } in issues {
        let is_inside = issues.iter().any(|outer| outer.at != *at && tree::is_within(at, &outer.at));
        let Some(mut value) = tree.pointer(at).filter(|_| !is_inside).cloned() else { continue };
        if let (Value::Object(fields), true) = (&mut value, at.is_empty()) {
            fields.remove(LOST);
        }
        // One place can lose something more than once.
        let mut key = at.clone();
        while lost.get(&key).is_some_and(|kept| *kept != value) {
            key.push('*');
        }
        lost.insert(key, value);
    }
    lost
}

/// The saved form of `calendar`: what was kept beside it is put back, and what is as in a blank one is left out.
fn written_calendar(calendar: &Calendar) -> Option<String> {
    let mut tree = calendar.write();
    for (pointer, json) in &calendar.unknown {
        if let Ok(value) = serde_json::from_str(json) {
            tree::graft(&mut tree, pointer, value);
        }
    }
    sparse::leave_out(&mut tree);
    tree.as_object().is_some_and(|fields| !fields.is_empty()).then(|| tree.to_string())
}

/// Drops the unknown fields of what was taken out: they belong nowhere any more.
fn tidy_calendar(calendar: &mut Calendar) {
    if calendar.unknown.is_empty() {
        return;
    }
    let tree = calendar.write();
    let has_place = |at: &str| {
        let parent = at.rsplit_once('/').map_or("", |(parent, _)| parent);
        tree.pointer(parent).is_some_and(Value::is_object)
    };
    calendar.unknown.retain(|at, _| has_place(at));
}
