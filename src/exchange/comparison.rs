//! Two versions of a plan side by side: what differs, part by part, and the plan that has some parts of each.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::encode::plan_value;
use super::tree::{self, Pointer};
use crate::domain::code::{Code, codes};
use crate::domain::plan::Plan;

codes! {
    /// A part of a plan that is taken from one version or the other as a whole.
    pub enum Part {
        /// What it is called.
        Title = "title",
        /// What the group is for.
        Positioning = "positioning",
        /// Who runs it.
        Staffing = "staffing",
        /// How people get in.
        Entry = "entry",
        /// What is said when.
        Calendar = "calendar",
        /// How members take part.
        Engagement = "engagement",
        /// Where members come from.
        Channels = "channels",
        /// What is said about its forecast.
        Funnel = "funnel",
        /// What is measured in the group.
        Monitor = "monitor",
        /// What is done for members.
        Members = "members",
        /// Rules and risks.
        Risk = "risk",
        /// How the group lives on.
        Lifecycle = "lifecycle",
        /// What is said about its launch.
        Launch = "launch",
        /// What is said about its check-up.
        Checkup = "checkup",
        /// What is said about its report.
        Report = "report",
    }
}

/// In what two plans differ, part by part, in the order of parts; parts that agree are not there.
///
/// # Examples
///
/// ```
/// use qunce::domain::plan::PlanId;
/// use qunce::domain::words::Words;
/// use qunce::exchange::comparison::{Part, compared};
/// use qunce::templates::blank;
///
/// let left = blank(PlanId::new("some-plan").unwrap());
/// let mut right = left.clone();
/// right.title = Words::new("新的").unwrap();
/// assert_eq!(compared(&left, &right), [(Part::Title, vec!["/title".to_owned()])]);
/// ```
#[must_use]
pub fn compared(left: &Plan, right: &Plan) -> Vec<(Part, Vec<Pointer>)> {
    let all = tree::differences(&whole(left), &whole(right));
    let of = |part: Part| {
        let root = format!("/{}", part.code());
        let here: Vec<Pointer> = all.iter().filter(|at| tree::is_within(at, &root)).cloned().collect();
        (part, here)
    };
    Part::ALL.iter().map(|&part| of(part)).filter(|(_, here)| !here.is_empty()).collect()
}

/// A plan's tree with every part in it: one that nobody has touched is not written, and is told field by field as well.
fn whole(plan: &Plan) -> Value {
    let mut tree = plan_value(plan);
    if let Value::Object(fields) = &mut tree {
        for part in Part::ALL.iter().filter(|part| **part != Part::Title) {
            fields.entry(part.code()).or_insert_with(|| Value::Object(Map::new()));
        }
    }
    tree
}

/// The left plan with some parts of the right one. It stays the left one, with its id and its place on the shelf.
#[must_use]
pub fn merged(left: &Plan, right: &Plan, from_right: &BTreeSet<Part>) -> Plan {
    let mut plan = left.clone();
    for part in from_right {
        match part {
            Part::Title => plan.title = right.title.clone(),
            Part::Positioning => plan.positioning = right.positioning.clone(),
            Part::Staffing => plan.staffing = right.staffing.clone(),
            Part::Entry => plan.entry = right.entry.clone(),
            Part::Calendar => plan.calendar = right.calendar.clone(),
            Part::Engagement => plan.engagement = right.engagement.clone(),
            Part::Channels => plan.channels = right.channels.clone(),
            Part::Funnel => plan.funnel = right.funnel.clone(),
            Part::Monitor => plan.monitor = right.monitor.clone(),
            Part::Members => plan.members = right.members.clone(),
            Part::Risk => plan.risk = right.risk.clone(),
            Part::Lifecycle => plan.lifecycle = right.lifecycle.clone(),
            Part::Launch => plan.launch = right.launch.clone(),
            Part::Checkup => plan.checkup = right.checkup.clone(),
            Part::Report => plan.report = right.report.clone(),
        }
        let root = format!("/{}", part.code());
        plan.unknown.retain(|at, _| !tree::is_within(at, &root));
        let theirs = right.unknown.iter().filter(|(at, _)| tree::is_within(at, &root));
        plan.unknown.extend(theirs.map(|(at, value)| (at.clone(), value.clone())));
    }
    plan
}
