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

/// What a day adds to the tale of a run.
#[derive(Debug, Clone, Copy)]
pub struct Today {
    /// The day.
    pub day: u32,
    /// Members at its end.
    pub members: f64,
    /// New members.
    pub joins: f64,
    /// Members who left.
    pub exits: f64,
    /// Members who spoke.
    pub speakers: f64,
    /// Messages.
    pub messages: f64,
    /// Orders.
    pub orders: f64,
    /// Revenue.
    pub revenue: f64,
    /// Cost.
    pub cost: f64,
}

/// What a run tells, as it unfolds; the same for whole members and for means.
#[derive(Debug, Clone, Default)]
pub struct Tale {
    members: f64,
    peak: f64,
    filled: Option<u32>,
    joins: f64,
    exits: f64,
    week_start: f64,
    week_exits: f64,
    weekly_shares: f64,
    n_weeks: u32,
    early: f64,
    retention: Option<f64>,
    speakers: f64,
    messages: f64,
    member_days: f64,
    orders: f64,
    revenue: f64,
    cost: f64,
}

/// Who joins before this day belongs to the first cohort.
pub const EARLY_DAYS: u32 = 30;
/// At the end of this day, one counts who of the first cohort is still there.
pub const RETENTION_DAY: u32 = 59;

impl Tale {
    /// Before the first day.
    #[must_use]
    pub fn begin(initial: f64) -> Self {
        Self { members: initial, early: initial, ..Self::default() }
    }

    /// A day has passed; `full` members are as good as all seats.
    #[inline]
    pub fn pass(&mut self, today: &Today, full: f64) {
        if today.day.is_multiple_of(7) {
            self.week_start = self.members;
            self.week_exits = 0.0;
        }
        self.members = today.members;
        // Not `max`, which is a call in wasm.
        if today.members > self.peak {
            self.peak = today.members;
        }
        if self.filled.is_none() && today.members >= full {
            self.filled = Some(today.day);
        }
        self.joins += today.joins;
        self.exits += today.exits;
        if today.day < EARLY_DAYS {
            self.early += today.joins;
        }
        self.week_exits += today.exits;
        if today.day % 7 == 6 && self.week_start > 0.0 {
            self.weekly_shares += self.week_exits / self.week_start;
            self.n_weeks += 1;
        }
        self.speakers = today.speakers;
        self.messages += today.messages;
        self.member_days += today.members;
        self.orders += today.orders;
        self.revenue += today.revenue;
        self.cost += today.cost;
    }

    /// It is the end of [`RETENTION_DAY`], and so many of the first cohort are members.
    pub fn keep(&mut self, early_members: f64) {
        self.retention = share(early_members, self.early);
    }

    /// What the run tells at its end.
    #[must_use]
    pub fn kpis(&self, margin: f64) -> Kpis {
        let profit = self.revenue * margin - self.cost;
        let told = |kpi: &Kpi| match kpi {
            Kpi::MembersEnd => Some(self.members),
            Kpi::MembersPeak => Some(self.peak),
            Kpi::FillDay => self.filled.map(f64::from),
            Kpi::Joins => Some(self.joins),
            Kpi::Exits => Some(self.exits),
            Kpi::WeeklyExitShare => share(self.weekly_shares, f64::from(self.n_weeks)),
            Kpi::MonthTwoRetention => self.retention,
            Kpi::SpeakerShare => share(self.speakers, self.members),
            Kpi::MessagesPerMember => share(self.messages, self.member_days),
            Kpi::Orders => Some(self.orders),
            Kpi::Revenue => Some(self.revenue),
            Kpi::Cost => Some(self.cost),
            Kpi::Profit => Some(profit),
            Kpi::Return => share(profit, self.cost),
        };
        let mut kpis = [None; Kpi::COUNT];
        kpis.iter_mut().zip(Kpi::ALL).for_each(|(place, kpi)| *place = told(kpi));
        kpis
    }
}

/// `part / whole`; none of nothing.
#[must_use]
pub fn share(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| part / whole)
}
