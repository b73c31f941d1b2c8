//! The check-up: what in a plan asks for a second look.

use super::code::{Code, codes};
use super::order::order;
use super::plan::Plan;
use super::positioning::Goal;
use super::staffing::span::{Spans, efficiency};
use super::staffing::team::{self, Team};
use crate::playbook::rules::INDUCED_SHARE;
use crate::playbook::{Citation, claims};

codes! {
    /// How much a finding weighs.
    pub enum Severity {
        /// Has to be changed.
        Error = "error",
        /// Worth a look.
        Warning = "warning",
        /// Good to know.
        Note = "note",
    }
}

codes! {
    /// What was found.
    pub enum FindingCode {
        /// People in the team have no admin rights on the platform.
        NoRights = "staffing.no_rights",
        /// Nobody runs the group.
        NobodyInCharge = "staffing.nobody",
        /// More members to an admin than any source speaks of.
        SpanTooWide = "staffing.span",
        /// The team is a large part of the group, or larger than it.
        TeamTooLarge = "staffing.team_share",
        /// The platform's limit is not known.
        CapUnknown = "positioning.cap",
        /// The three questions are not all answered.
        OpenQuestions = "positioning.questions",
        /// Trade leads to fission, which meets the ban on rewarded sharing.
        InducedSharing = "positioning.induced_sharing",
    }
}

/// A finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What was found.
    pub code: FindingCode,
    /// How much it weighs.
    pub severity: Severity,
    /// How many it concerns: people, members an admin or questions, by code.
    pub count: u32,
    /// Out of how many, where that means something.
    pub of: u32,
    /// What it rests on.
    pub citation: Option<Citation>,
}

/// A team of more than this share of its group is named. Ours: S1's team is 28–52 % of a group of 50.
const LARGE_TEAM: f64 = 0.25;

/// Everything found in `plan`, the heaviest first.
#[must_use]
pub fn check(plan: &Plan) -> Vec<Finding> {
    let mut findings = staffing(plan);
    findings.extend(positioning(plan));
    let heavier = |a: usize, b: usize| findings[a].severity < findings[b].severity;
    order(findings.len(), &heavier).into_iter().map(|i| findings[i].clone()).collect()
}

/// The heaviest severity and how many findings have it.
#[must_use]
pub fn heaviest(findings: &[Finding]) -> Option<(Severity, usize)> {
    Severity::ALL.iter().find_map(|&severity| {
        let n = findings.iter().filter(|finding| finding.severity == severity).count();
        (n > 0).then_some((severity, n))
    })
}

fn staffing(plan: &Plan) -> Vec<Finding> {
    let staffing = &plan.staffing;
    let team = Team::of(staffing, staffing.model, group_cap(plan));
    let total = team.total();
    let mut findings = Vec::new();
    if total.max == 0 {
        findings.push(Finding {
            code: FindingCode::NobodyInCharge,
            severity: Severity::Error,
            count: 0,
            of: staffing.size.get(),
            citation: None,
        });
        return findings;
    }
    let platform = plan.positioning.platform;
    if let Some(seats) = staffing.native_seats.or(platform.default_seats()) {
        let without = team.without_rights(seats.get());
        if without.max > 0 {
            findings.push(Finding {
                code: FindingCode::NoRights,
                severity: Severity::Warning,
                count: without.max,
                of: total.max,
                citation: platform.admin_seats().map(Citation::Rule),
            });
        }
    }
    if let Some(span) = Spans::of(&team).head
        && efficiency(span.max).is_none()
    {
        findings.push(Finding {
            code: FindingCode::SpanTooWide,
            severity: Severity::Warning,
            count: span.max.round() as u32,
            of: claims::SPAN_OF_DROP,
            citation: Some(Citation::Claim(claims::EFFICIENCY_FACT)),
        });
    }
    let (people, members) = (total.max, staffing.size.get());
    if f64::from(people) > LARGE_TEAM * f64::from(members) {
        findings.push(Finding {
            code: FindingCode::TeamTooLarge,
            severity: Severity::Warning,
            count: people,
            of: members,
            citation: team.citations.first().copied(),
        });
    }
    findings
}

fn positioning(plan: &Plan) -> Vec<Finding> {
    let positioning = &plan.positioning;
    let mut findings = Vec::new();
    if positioning.cap().is_none() {
        findings.push(Finding {
            code: FindingCode::CapUnknown,
            severity: Severity::Note,
            count: 0,
            of: 0,
            citation: Some(Citation::Rule(positioning.platform.cap())),
        });
    }
    let open = 3 - u32::try_from(positioning.n_answered()).unwrap_or(3);
    if open > 0 {
        findings.push(Finding {
            code: FindingCode::OpenQuestions,
            severity: Severity::Note,
            count: open,
            of: 3,
            citation: Some(Citation::Claim("S2-1-three-questions")),
        });
    }
    if positioning.goal == Goal::Trade {
        findings.push(Finding {
            code: FindingCode::InducedSharing,
            // The rule forbids it outright; what fission leads to is a warning before it is done.
            severity: Severity::Warning,
            count: 0,
            of: 0,
            citation: Some(Citation::Rule(&INDUCED_SHARE)),
        });
    }
    findings
}

/// Most members of one group for the staffing table, which knows groups of up to 500.
#[must_use]
pub fn group_cap(plan: &Plan) -> u32 {
    plan.positioning.cap().unwrap_or(claims::LARGE_GROUP)
}

/// The members of each group of a plan.
#[must_use]
pub fn plan_groups(plan: &Plan) -> Vec<u32> {
    team::groups(plan.staffing.size.get(), plan.staffing.split, group_cap(plan))
}
