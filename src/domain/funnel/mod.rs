//! What a plan says about its forecast: only what the person said. Everything else follows the plan's other parts, so
//! that a change of platform, staffing or calendar changes the forecast; see `simulation::from_plan`.

pub mod decimal;
pub mod figure;
pub mod group;
pub mod key;
pub mod mark;
pub mod place;
pub mod said;
pub mod trial;

use std::collections::BTreeMap;

use crate::domain::plan::Unknown;
use crate::domain::quantity::{Counted, Horizon, Runs};
use crate::domain::words::Tag;
use decimal::{Decimal, Within};
use figure::Target;
use key::Key;
use mark::Mark;
use place::Place;
use said::Overrides;
use trial::Trial;

/// A channel's name within its plan; at most 50.
pub type ChannelId = Place<50>;
/// A scenario's name within its plan, which is also the color that it is drawn in; at most six.
pub type ScenarioId = Place<6>;
/// A target's name within its plan; at most twelve.
pub type TargetId = Place<12>;

/// Where people come from. Its numbers stand among the overrides.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Channel {
    /// What it is called.
    pub name: Tag,
}

/// A variant of the plan's forecast, linked to it: what it does not override is as in the base.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scenario {
    /// What it is called.
    pub name: Tag,
    /// In what it differs from the base.
    pub overrides: Overrides,
}

/// What the planner of A/B tests is asked. Rates are parts of 1.
///
/// Whether the numbers go together is asked of `simulation::ab`: they are typed one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Experiment {
    /// The rate today. Range: above 0 and below 1.
    pub rate: Within<1, 999_999>,
    /// The least difference that matters, up or down. Range: −1 ..= 1.
    pub difference: Within<-1_000_000, 1_000_000>,
    /// How often a difference is claimed where there is none. Range: 0.001 ..= 0.5.
    pub alpha: Within<1_000, 500_000>,
    /// How often the difference is found where it is there. Range: 0.5 ..= 0.999.
    pub power: Within<500_000, 999_000>,
    /// People a day who come to both groups together. Range: 0 ..= 1 000 000 000.
    pub people_a_day: Within<0, { Decimal::MAX }>,
    /// What the first group did, where the test was made.
    pub first: Option<Outcome>,
    /// What the second group did.
    pub second: Option<Outcome>,
}

/// What one group of a test did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// People in the group.
    pub people: Counted,
    /// Those of them who did what is hoped for.
    pub successes: Counted,
}

/// The forecast part of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Funnel {
    /// How long it looks ahead.
    pub horizon: Horizon,
    /// How often it is simulated.
    pub runs: Runs,
    /// Where chance starts: the same plan and seed give the same figures.
    pub seed: u64,
    /// Where people come from, by name.
    pub channels: BTreeMap<ChannelId, Channel>,
    /// The numbers that the person said.
    pub overrides: Overrides,
    /// Those of them that were measured.
    pub measured: BTreeMap<Key, Mark>,
    /// What the plan sets itself.
    pub targets: BTreeMap<TargetId, Target>,
    /// Variants that are compared.
    pub scenarios: BTreeMap<ScenarioId, Scenario>,
    /// What the planner of A/B tests is asked.
    pub experiment: Experiment,
    /// How its two groups are told from what was measured.
    pub trial: Trial,
    /// What this version does not know or could not read.
    pub unknown: Unknown,
}
