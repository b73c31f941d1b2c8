//! The check-up: what in a whole plan asks for a second look, each with its reason, its source, its place and, where
//! that is a matter of values, a fix.
//!
//! A check is a file; [`ALL`] lists them. A check reads whatever of the plan it needs through [`Whole`], which reads and
//! computes each thing once. Severity is a matter of the check, never of how much else was found.

pub mod calendar;
pub mod channels;
pub mod copying;
pub mod engagement;
pub mod entry;
pub mod finding;
pub mod funnel;
pub mod launch;
pub mod lifecycle;
pub mod monitor;
pub mod positioning;
pub mod putting;
pub mod risk;
pub mod staffing;
pub mod whole;

pub use finding::{Behind, Finding, Fix, Place, Text, hex};
pub use whole::Whole;

use crate::domain::severity::Severity;
use crate::domain::words::Line;

/// A check.
pub struct Check {
    /// The code of what it finds: the planner and the matter, `staffing.no_rights`. It never changes.
    pub code: &'static str,
    /// Looks for it.
    pub look: fn(&Whole<'_>) -> Vec<Finding>,
}

/// Every check, by planner.
pub const ALL: [&[Check]; 11] = [
    &positioning::CHECKS,
    &staffing::CHECKS,
    &entry::CHECKS,
    &calendar::CHECKS,
    &engagement::CHECKS,
    &channels::CHECKS,
    &funnel::CHECKS,
    &monitor::CHECKS,
    &risk::CHECKS,
    &lifecycle::CHECKS,
    &launch::CHECKS,
];

/// What the check-up came to.
pub struct Report {
    /// What was found and not accepted, the heaviest first, then in the order of the checks.
    pub open: Vec<Finding>,
    /// What was found and accepted, with the reason.
    pub accepted: Vec<(Finding, Line)>,
    /// Checks that found nothing.
    pub n_passed: u32,
}

/// A report in three numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Verdict {
    /// What has to be changed.
    pub errors: u32,
    /// What is worth a look.
    pub warnings: u32,
    /// What is good to know.
    pub notes: u32,
}

impl Verdict {
    /// The heaviest severity that is there, and how many have it.
    #[must_use]
    pub const fn heaviest(self) -> Option<(Severity, u32)> {
        match self {
            Self { errors: 0, warnings: 0, notes: 0 } => None,
            Self { errors: 0, warnings: 0, notes } => Some((Severity::Note, notes)),
            Self { errors: 0, warnings, .. } => Some((Severity::Warning, warnings)),
            Self { errors, .. } => Some((Severity::Error, errors)),
        }
    }
}

impl Report {
    /// Looks through a plan.
    #[must_use]
    pub fn of(whole: &Whole<'_>) -> Self {
        let mut report = Self { open: Vec::new(), accepted: Vec::new(), n_passed: 0 };
        for check in ALL.into_iter().flatten() {
            let findings = (check.look)(whole);
            report.n_passed += u32::from(findings.is_empty());
            for finding in findings {
                match whole.acceptances().accepted.get(&finding.key()) {
                    Some(acceptance) => report.accepted.push((finding, acceptance.note.clone())),
                    None => report.open.push(finding),
                }
            }
        }
        // A stable sort: within a severity the order of the checks remains.
        report.open.sort_by_key(|finding| finding.severity);
        report
    }

    /// How many of each severity are open.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        let n = |severity| {
            let n = self.open.iter().filter(|finding| finding.severity == severity).count();
            u32::try_from(n).unwrap_or(u32::MAX)
        };
        Verdict { errors: n(Severity::Error), warnings: n(Severity::Warning), notes: n(Severity::Note) }
    }
}
