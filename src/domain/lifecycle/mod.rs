//! How a group lives on: its stage by size, decline seen in weekly numbers, splitting and payment as ways to go on, and
//! what to do in a crisis.
//!
//! The sources' clocks stay apart (C23): S2's stages go by size, S3's decline by activity; the company's stage and the
//! group's life span are fields of the positioning, and the stages of building stand in the launch.

pub mod crisis;
pub mod habit;
pub mod moving;
pub mod paid;
pub mod split;
pub mod stage;
pub mod week;

use std::collections::BTreeMap;

use super::calendar::day::Day;
use super::code::Code as _;
use super::funnel::decimal::{Decimal, Within};
use super::plan::{Plan, Unknown};
use super::quantity::{AnswerHours, GroupSize, MembersNow};
use super::words::{Line, Name, Passage, Tag, Words};
use crisis::{Crisis, Incident};
use habit::Habit;
use split::SplitBy;
use stage::Way;

/// Money. Unit: yuan.
pub type Money = Within<0, { Decimal::MAX }>;
/// How active a group is in a week, in whatever measure the person keeps to.
pub type Activity = Within<0, { Decimal::MAX }>;
/// By how many members a group grows in a week; negative where it shrinks.
pub type Growth = Within<{ -100_000 * Decimal::ONE }, { 100_000 * Decimal::ONE }>;
/// What members are told of a move.
pub type MovingText = Words<2000>;

/// Most parts that a group is split into (ours).
pub const MAX_PARTS: usize = 20;
/// Most lines of what a paid group gives (ours).
pub const MAX_VALUES: usize = 12;
/// Most weeks of figures (ours).
pub const MAX_WEEKS: usize = 52;

/// A part of a group that is to be split.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Part {
    /// What it is called; blank for the suggestion.
    pub name: Tag,
    /// Its members; none for an equal share of what the others leave.
    pub members: Option<GroupSize>,
}

/// What is said about a crisis.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Response {
    /// Who takes it up.
    pub owner: Name,
    /// How soon; none where nobody said it.
    pub within: Option<AnswerHours>,
    /// What is sent; blank for the draft.
    pub text: Passage,
}

/// What a plan says about how its group lives on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lifecycle {
    /// Members now, of the group that is looked at; none for those that the plan is made for.
    pub members: Option<MembersNow>,
    /// How the group goes on once it turns into something else.
    pub way: Option<Way>,
    /// By what it is split.
    pub by: Option<SplitBy>,
    /// The parts; none where no split is planned.
    pub parts: Vec<Part>,
    /// The day on which members move.
    pub moves_on: Option<Day>,
    /// What they are told of it; blank for the draft.
    pub moving: MovingText,
    /// What a member of a paid group pays a month.
    pub price: Option<Money>,
    /// What such a member costs a month.
    pub cost_a_member: Option<Money>,
    /// What the paid group costs a month whoever is in it; none for what the team costs, where that is known.
    pub fixed: Option<Money>,
    /// What members of the paid group get, line by line.
    pub values: Vec<Line>,
    /// Activity, week by week, the last one last.
    pub activity: Vec<Activity>,
    /// Net growth, week by week, the last one last.
    pub growth: Vec<Growth>,
    /// What is said about crises.
    pub responses: BTreeMap<Crisis, Response>,
    /// What happened and is not over.
    pub incidents: Vec<Incident>,
    /// What is kept up.
    pub habits: Vec<Habit>,
    /// What this version does not know or could not read.
    pub unknown: Unknown,
}

/// Members of the largest group that a plan is made for.
#[must_use]
pub fn planned(plan: &Plan) -> u32 {
    plan.groups().first().copied().unwrap_or_else(|| plan.staffing.size.get())
}

impl Lifecycle {
    /// Members of the group that is looked at: as said, else those of the largest that the plan is made for.
    #[must_use]
    pub fn members_of(&self, plan: &Plan) -> u32 {
        self.members.map_or_else(|| planned(plan), MembersNow::get)
    }

    /// Sizes of the parts as they were typed.
    #[must_use]
    pub fn sizes(&self) -> Vec<Option<u32>> {
        self.parts.iter().map(|part| part.members.map(GroupSize::get)).collect()
    }

    /// Crises that happened and that nobody takes up.
    pub fn orphaned(&self) -> impl Iterator<Item = Crisis> {
        let happens = |crisis: &Crisis| self.incidents.iter().any(|incident| incident.crisis() == *crisis);
        Crisis::ALL.iter().copied().filter(happens).filter(|crisis| self.has_no_owner(*crisis))
    }

    /// Whether nobody takes up a crisis.
    #[must_use]
    pub fn has_no_owner(&self, crisis: Crisis) -> bool {
        self.responses.get(&crisis).is_none_or(|response| response.owner.is_blank())
    }
}
