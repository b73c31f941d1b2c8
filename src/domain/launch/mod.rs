//! The launch of a group: S1's seven stages counted from the opening day, what each needs, and the gate at its end.
//!
//! A plan keeps only what the person said: lengths that differ from ours, figures that were measured, ticks, owners,
//! days, and tasks of one's own. What is not said follows the facts and the plan's platform.

pub mod coverage;
pub mod gate;
pub mod material;
pub mod placed;
pub mod schedule;
pub mod task;

use std::collections::BTreeMap;

use crate::domain::calendar::item::Owner;
use crate::domain::code::codes;
use crate::domain::funnel::place::Place;
use crate::domain::plan::Unknown;
use crate::domain::quantity::{OutOfRange, Rank, StageDays};
use crate::domain::words::Line;
use crate::playbook::claims::LAUNCH_STAGES;
use gate::Readings;
use material::Material;

codes! {
    /// A stage of S1's way to build a group. Its gate is a checkpoint at its end: running the group never ends, and a
    /// later gate may be passed before an earlier one.
    pub enum LaunchStage {
        /// 筹备期.
        Prepare = "prepare",
        /// 引流期.
        Attract = "attract",
        /// 筛选期.
        Screen = "screen",
        /// 运营期.
        Operate = "operate",
        /// 转化期.
        Convert = "convert",
        /// 裂变期.
        Fission = "fission",
        /// 复盘期.
        Review = "review",
    }
}

impl LaunchStage {
    /// How many there are.
    pub const N: usize = LAUNCH_STAGES as usize;

    /// The fact that states its tasks and its gate.
    #[must_use]
    pub const fn fact(self) -> &'static str {
        match self {
            Self::Prepare => "S1-2-stage-1-prepare",
            Self::Attract => "S1-2-stage-2-attract",
            Self::Screen => "S1-2-stage-3-screen",
            Self::Operate => "S1-2-stage-4-operate",
            Self::Convert => "S1-2-stage-5-convert",
            Self::Fission => "S1-2-stage-6-fission",
            Self::Review => "S1-2-stage-7-review",
        }
    }
}

/// Days from the opening day: negative before it, 0 on it.
///
/// Unit: days. Range: −999 ..= 999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FromOpening(i16);

impl FromOpening {
    /// Furthest either way. Unit: days.
    pub const MAX: i16 = 999;

    /// So many days from the opening.
    ///
    /// # Errors
    ///
    /// [`OutOfRange`] beyond 999 days either way.
    pub fn new(days: i64) -> Result<Self, OutOfRange> {
        let max = i64::from(Self::MAX);
        let within = i16::try_from(days).ok().filter(|days| (-Self::MAX..=Self::MAX).contains(days));
        within.map(Self).ok_or(OutOfRange { value: days, min: -max, max })
    }

    /// The number of days.
    #[must_use]
    pub const fn get(self) -> i16 {
        self.0
    }
}

/// What a person said about one of the tasks that the facts ask for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mark {
    /// It is ticked.
    pub is_done: bool,
    /// Whether it is on the list, where that differs from what is usual.
    pub is_used: Option<bool>,
    /// Who takes care of it.
    pub owner: Owner,
    /// When it is due; none for what its stage says.
    pub due: Option<FromOpening>,
}

/// A task of one's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnTask {
    /// The stage that it belongs to.
    pub stage: LaunchStage,
    /// What is to be done.
    pub text: Line,
    /// It is ticked.
    pub is_done: bool,
    /// Who takes care of it.
    pub owner: Owner,
    /// When it is due; none for the last day of its stage.
    pub due: Option<FromOpening>,
    /// Its place among one's own tasks of the stage.
    pub rank: Rank,
}

/// A name of a task of one's own within its plan; at most 99.
pub type OwnTaskId = Place<99>;

/// What a plan says about its launch.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Launch {
    /// How long stages last, where that differs from ours.
    pub days: BTreeMap<LaunchStage, StageDays>,
    /// What was measured for the gates.
    pub readings: Readings,
    /// What was said about the tasks that the facts ask for.
    pub marks: BTreeMap<Material, Mark>,
    /// Tasks of one's own.
    pub own: BTreeMap<OwnTaskId, OwnTask>,
    /// What this version does not know or could not read.
    pub unknown: Unknown,
}
