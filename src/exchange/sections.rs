//! The sections of a plan and their saved forms. Only those who work on a section name its kind, and so need its code.

use std::fmt::Debug;
use std::rc::Rc;

use serde_json::{Map, Value};

use super::decode::{Issue, IssueKind};
use super::tree::Pointer;
use super::wire::{Reader, Wire};
use super::{sparse, tree};
use crate::domain::acceptance::Acceptances;
use crate::domain::calendar::Calendar;
use crate::domain::channels::Channels;
use crate::domain::engagement::Engagement;
use crate::domain::entry::Entry;
use crate::domain::funnel::Funnel;
use crate::domain::launch::Launch;
use crate::domain::lifecycle::Lifecycle;
use crate::domain::members::Members;
use crate::domain::monitor::Monitor;
use crate::domain::plan::{Plan, Unknown};
use crate::domain::report::ReportSetup;
use crate::domain::risk::Risk;
use crate::domain::section::{Section, SectionKind};
use crate::editing::action::Edit;
use crate::editing::section::{EditOf, On, SectionEdit};
use crate::templates;

/// The value of a section of a plan.
pub trait Held: Wire + Clone + PartialEq + Debug + 'static {
    /// Where such a section stands, and how it is read and written.
    const KIND: &'static SectionKind<Self>;

    /// What it is where nothing is saved.
    fn blank() -> Self;

    /// What this version does not know or could not read, by its place.
    fn kept_mut(&mut self) -> &mut Unknown;

    /// The same, to look at.
    fn kept(&self) -> &Unknown;
}

/// Lists the sections of a plan: the function that reads one, which has the name of the plan's field, its type, its kind,
/// what it is where nothing is saved, and how its tree is shortened before everything is left out that is as in that.
macro_rules! sections {
    ($(#[doc = $about:literal] $field:ident: $type:ty = $kind:ident, $blank:path, $shorten:path;)+) => {
        $(
            #[doc = $about]
            pub static $kind: SectionKind<$type> = SectionKind {
                of: |plan| &plan.$field,
                of_mut: |plan| &mut plan.$field,
                read: |saved| read(saved).0,
                write: |value| written(value, $shorten),
                tidy: tidy::<$type>,
            };

            #[doc = $about]
            #[must_use]
            pub fn $field(plan: &Plan) -> Rc<$type> {
                plan.$field.get(&$kind)
            }

            impl Held for $type {
                const KIND: &'static SectionKind<Self> = &$kind;

                fn blank() -> Self {
                    $blank()
                }

                fn kept_mut(&mut self) -> &mut Unknown {
                    &mut self.unknown
                }

                fn kept(&self) -> &Unknown {
                    &self.unknown
                }
            }
        )+

        /// Reads every section, so that one that says the same in another form is equal.
        pub fn read_all(plan: &Plan) {
            $(let _ = $field(plan);)+
        }

        /// What does not fit in the plan's sections, by its place in the plan.
        #[must_use]
        pub fn issues(plan: &Plan) -> Vec<Issue> {
            let mut issues = Vec::new();
            $(
                let (_, found) = read::<$type>(plan.$field.saved().as_deref());
                let at = |issue: Issue| Issue { at: format!("/{}{}", stringify!($field), issue.at), ..issue };
                issues.extend(found.into_iter().map(at));
            )+
            issues
        }
    };
}

sections! {
    /// How people get in.
    entry: Entry = ENTRY, templates::blank_entry, sparse::keep;
    /// The calendar.
    calendar: Calendar = CALENDAR, templates::blank_calendar, sparse::shorten_calendar;
    /// How members take part, and what they get for it.
    engagement: Engagement = ENGAGEMENT, templates::blank_engagement, sparse::keep;
    /// Where members come from.
    channels: Channels = CHANNELS, templates::blank_channels, sparse::keep;
    /// What is said about the forecast.
    funnel: Funnel = FUNNEL, templates::blank_funnel, sparse::keep;
    /// How the group lives on.
    lifecycle: Lifecycle = LIFECYCLE, templates::blank_lifecycle, sparse::keep;
    /// What is done for members, and about their silence.
    members: Members = MEMBERS, templates::blank_members, sparse::keep;
    /// What is measured in the group.
    monitor: Monitor = MONITOR, templates::blank_monitor, sparse::keep;
    /// What is said about the launch.
    launch: Launch = LAUNCH, Launch::default, sparse::shorten_launch;
    /// What is said about the check-up.
    checkup: Acceptances = CHECKUP, Acceptances::default, sparse::keep;
    /// What is said about rules and risks.
    risk: Risk = RISK, templates::blank_risk, sparse::keep;
    /// What the report holds, and for whom.
    report: ReportSetup = REPORT, templates::blank_report, sparse::keep;
}

/// A section with this value.
#[must_use]
pub fn section<T: Held>(value: T) -> Section {
    Section::new(value, T::KIND)
}

/// The edit of a plan that makes this edit of one of its sections.
#[must_use]
pub fn edit<T: Held, E: EditOf<T> + 'static>(edit: E) -> Edit {
    Edit::Section(SectionEdit(Rc::new(On { edit, kind: T::KIND })))
}

/// Where values that did not fit are kept once the section is edited, by the place at which they stood.
const LOST: &str = "lost";

/// What is saved. What this version does not know, and what does not fit, is kept beside it word for word.
fn read<T: Held>(saved: Option<&str>) -> (T, Vec<Issue>) {
    let Some(text) = saved else { return (T::blank(), Vec::new()) };
    let whole = |why: &str| vec![Issue { at: Pointer::new(), kind: IssueKind::Refused(why.to_owned()) }];
    let (tree, is_json) =
        serde_json::from_str(text).map_or_else(|_| (Value::String(text.to_owned()), false), |tree| (tree, true));
    let mut reader = Reader::default();
    let read = T::read(&tree, &mut reader);
    let (mut held, mut issues) = match (read, reader.finish()) {
        (Ok(held), Some(issues)) => (held, issues),
        // Not each of its faults is known, so that all of it counts as lost, beside what could be read.
        (Ok(held), None) => (held, whole("too many faults")),
        (Err(why), _) => (T::blank(), whole(if is_json { &why } else { "not JSON" })),
    };
    let lost = lost(&tree, &issues);
    let refused = issues.len();
    for (at, value) in tree::only_in(&tree, &held.write()) {
        if !issues.iter().take(refused).any(|issue| tree::is_within(&at, &issue.at)) {
            held.kept_mut().insert(at.clone(), value.to_string());
            issues.push(Issue { at, kind: IssueKind::Unknown });
        }
    }
    if !lost.is_empty() {
        held.kept_mut().insert(format!("/{LOST}"), Value::Object(lost).to_string());
    }
    (held, issues)
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

/// The saved form: what was kept beside it is put back, and what is as in a blank one is left out.
fn written<T: Held>(held: &T, shorten: fn(&mut Value)) -> Option<String> {
    let mut tree = held.write();
    for (pointer, json) in held.kept() {
        if let Ok(value) = serde_json::from_str(json) {
            tree::graft(&mut tree, pointer, value);
        }
    }
    shorten(&mut tree);
    sparse::leave_out(&mut tree, &T::blank().write());
    tree.as_object().is_some_and(|fields| !fields.is_empty()).then(|| tree.to_string())
}

/// Drops the unknown fields of what was taken out: they belong nowhere any more.
fn tidy<T: Held>(held: &mut T) {
    if held.kept().is_empty() {
        return;
    }
    let tree = held.write();
    let has_place = |at: &str| {
        let parent = at.rsplit_once('/').map_or("", |(parent, _)| parent);
        tree.pointer(parent).is_some_and(Value::is_object)
    };
    held.kept_mut().retain(|at, _| has_place(at));
}
