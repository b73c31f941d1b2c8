//! What is recorded of a day, and what is told of a whole run.

use crate::domain::code::{Code, codes};

/// What is told of a whole run; a plan can set itself targets in it.
pub use crate::domain::funnel::figure::Kpi;

codes! {
    /// What is recorded at the end of each day.
    pub enum Series {
        /// People who scanned a code.
        Scans = "scans",
        /// Questionnaires filled in.
        Done = "done",
        /// People who passed, and got through the gate in front of the newest group.
        Passed = "passed",
        /// New members.
        Joins = "joins",
        /// Members who left.
        Exits = "exits",
        /// Members at the end of the day.
        Members = "members",
        /// Members who joined less than the onboarding days ago.
        New = "new",
        /// Core members.
        Core = "core",
        /// Active members.
        Active = "active",
        /// Ordinary members.
        Ordinary = "ordinary",
        /// Lurkers.
        Lurker = "lurker",
        /// Open groups.
        Groups = "groups",
        /// Members who spoke.
        Speakers = "speakers",
        /// Messages.
        Messages = "messages",
        /// Members who took part in a campaign, counted once a campaign.
        TakingPart = "taking_part",
        /// Orders.
        Orders = "orders",
        /// People on the waiting list.
        Waitlist = "waitlist",
        /// Efficiency of the admins. Unit: share.
        Efficiency = "efficiency",
        /// Revenue. Unit: money.
        Revenue = "revenue",
        /// Cost. Unit: money.
        Cost = "cost",
    }
}

impl Series {
    /// How many series there are.
    pub const COUNT: usize = Self::ALL.len();
    /// The first so many are counts, which every run has a whole number of.
    pub const COUNTS: usize = Self::Efficiency as usize;
}

impl Kpi {
    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();
}

/// What a run tells, in the order of [`Kpi::ALL`]; none where it is not defined.
pub type Kpis = [Option<f64>; Kpi::COUNT];

/// Who joins before this day belongs to the first cohort.
pub const EARLY_DAYS: u32 = 30;
/// At the end of this day, one counts who of the first cohort is still there.
pub const RETENTION_DAY: u32 = 59;

/// `part / whole`; none of nothing.
#[must_use]
pub fn share(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| part / whole)
}
