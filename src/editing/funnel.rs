//! Edits of what a plan says about its forecast, and the reducer's part for it.

use std::mem::discriminant;

use super::action::Label;
use super::section::EditOf;
use crate::domain::funnel::figure::Target;
use crate::domain::funnel::key::Key;
use crate::domain::funnel::mark::Taking;
use crate::domain::funnel::said::{Overrides, Saying};
use crate::domain::funnel::trial::{Trial, TrialMark};
use crate::domain::funnel::{Channel, ChannelId, Experiment, Funnel, Outcome, Scenario, ScenarioId, TargetId};
use crate::domain::quantity::{Horizon, Runs};
use crate::domain::words::Tag;
use crate::templates::blank_funnel;

/// A change to what a plan says about its forecast. Where a scenario can be named, none means the base.
#[derive(Debug, Clone, PartialEq)]
pub enum FunnelEdit {
    /// Set how long it looks ahead.
    SetHorizon(Horizon),
    /// Set how often it is simulated.
    SetRuns(Runs),
    /// Choose where chance starts.
    SetSeed(u64),
    /// Add a channel in a free place; numbers that were said of an earlier one there are forgotten.
    AddChannel(ChannelId, Tag),
    /// Name a channel.
    NameChannel(ChannelId, Tag),
    /// Take out a channel, with all that was said of its numbers.
    RemoveChannel(ChannelId),
    /// Say a number.
    Say(Option<ScenarioId>, Saying),
    /// Take what was measured as the base's numbers, each with its mark.
    TakeMeasured(Vec<Taking>),
    /// Take back what was said of these numbers.
    Reset(Option<ScenarioId>, Vec<Key>),
    /// Take back everything that was said of numbers; in the base, of days, runs and seed as well.
    ResetAll(Option<ScenarioId>),
    /// Set a target, or drop it.
    SetTarget(TargetId, Option<Target>),
    /// Put a scenario into a place: a new one, or a copy.
    PutScenario(ScenarioId, Scenario),
    /// Name a scenario.
    NameScenario(ScenarioId, Tag),
    /// Take out a scenario.
    RemoveScenario(ScenarioId),
    /// Change what the planner of A/B tests is asked; its outcomes stay.
    SetExperiment(Experiment),
    /// Say what the two groups of a test did, as somebody counted it.
    SetOutcomes(Option<Outcome>, Option<Outcome>),
    /// Say how the groups of a test are told from what was measured; from where the outcomes came stays.
    SetTrial(Trial),
    /// Take what the two groups of a test did from what was measured.
    TakeOutcomes(TrialMark),
}

impl EditOf<Funnel> for FunnelEdit {
    fn apply(&self, funnel: &mut Funnel) {
        apply(funnel, self);
    }

    fn label(&self) -> Label {
        match self {
            Self::PutScenario(..) | Self::NameScenario(..) | Self::RemoveScenario(_) => Label::Scenario,
            Self::Say(Some(_), _) | Self::Reset(Some(_), _) | Self::ResetAll(Some(_)) => Label::Scenario,
            _ => Label::Forecast,
        }
    }

    fn has_same_target(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Say(at_a, a), Self::Say(at_b, b)) => at_a == at_b && a.key() == b.key(),
            (Self::NameChannel(a, _), Self::NameChannel(b, _)) => a == b,
            (Self::NameScenario(a, _), Self::NameScenario(b, _)) => a == b,
            (Self::SetTarget(a, _), Self::SetTarget(b, _)) => a == b,
            _ => discriminant(self) == discriminant(other),
        }
    }

    fn is_continuous(&self) -> bool {
        match self {
            Self::SetHorizon(_)
            | Self::SetRuns(_)
            | Self::SetSeed(_)
            | Self::NameChannel(..)
            | Self::NameScenario(..)
            | Self::Say(..)
            | Self::SetTarget(_, Some(_))
            | Self::SetExperiment(_)
            | Self::SetTrial(_) => true,
            Self::SetOutcomes(first, second) => first.is_some() && second.is_some(),
            _ => false,
        }
    }
}

/// Applies `edit` to `funnel`.
fn apply(funnel: &mut Funnel, edit: &FunnelEdit) {
    use FunnelEdit as E;
    match edit {
        E::SetHorizon(horizon) => funnel.horizon = *horizon,
        E::SetRuns(runs) => funnel.runs = *runs,
        E::SetSeed(seed) => funnel.seed = *seed,
        E::AddChannel(id, name) => {
            if !funnel.channels.contains_key(id) {
                forget_channel(funnel, *id);
                funnel.channels.insert(*id, Channel { name: name.clone() });
            }
        }
        E::NameChannel(id, name) => {
            if let Some(channel) = funnel.channels.get_mut(id) {
                channel.name = name.clone();
            }
        }
        E::RemoveChannel(id) => {
            funnel.channels.remove(id);
            forget_channel(funnel, *id);
        }
        E::Say(at, saying) => {
            if let Some(overrides) = overrides(funnel, *at) {
                overrides.say(*saying);
            }
            forget_marks(funnel, *at, &[saying.key()]);
        }
        E::TakeMeasured(takings) => {
            for taking in takings {
                let key = taking.saying.key();
                funnel.overrides.say(taking.saying);
                match taking.mark() {
                    Some(mark) => funnel.measured.insert(key, mark),
                    None => funnel.measured.remove(&key),
                };
            }
        }
        E::Reset(at, keys) => {
            if let Some(overrides) = overrides(funnel, *at) {
                keys.iter().for_each(|&key| overrides.reset(key));
            }
            forget_marks(funnel, *at, keys);
        }
        E::ResetAll(at) => {
            if at.is_none() {
                let Funnel { horizon, runs, seed, .. } = blank_funnel();
                (funnel.horizon, funnel.runs, funnel.seed) = (horizon, runs, seed);
            }
            if let Some(overrides) = overrides(funnel, *at) {
                overrides.clear();
            }
            let marked: Vec<Key> = funnel.measured.keys().copied().collect();
            forget_marks(funnel, *at, &marked);
        }
        E::SetTarget(id, Some(target)) => {
            funnel.targets.insert(*id, *target);
        }
        E::SetTarget(id, None) => {
            funnel.targets.remove(id);
        }
        E::PutScenario(id, scenario) => {
            funnel.scenarios.insert(*id, scenario.clone());
        }
        E::NameScenario(id, name) => {
            if let Some(scenario) = funnel.scenarios.get_mut(id) {
                scenario.name = name.clone();
            }
        }
        E::RemoveScenario(id) => {
            funnel.scenarios.remove(id);
        }
        E::SetExperiment(experiment) => {
            let Experiment { first, second, .. } = funnel.experiment;
            funnel.experiment = Experiment { first, second, ..*experiment };
        }
        E::SetOutcomes(first, second) => {
            funnel.experiment.first = *first;
            funnel.experiment.second = *second;
        }
        E::SetTrial(trial) => {
            let mark = funnel.trial.mark;
            funnel.trial = Trial { mark, ..trial.clone() };
        }
        E::TakeOutcomes(mark) => {
            funnel.experiment.first = Some(mark.first);
            funnel.experiment.second = Some(mark.second);
            funnel.trial.mark = Some(*mark);
        }
    }
}

/// What is said in the base or in a scenario; none where the scenario is gone.
fn overrides(funnel: &mut Funnel, at: Option<ScenarioId>) -> Option<&mut Overrides> {
    match at {
        None => Some(&mut funnel.overrides),
        Some(id) => funnel.scenarios.get_mut(&id).map(|scenario| &mut scenario.overrides),
    }
}

/// Forgets that these numbers of the base were measured, where they are no longer what was.
fn forget_marks(funnel: &mut Funnel, at: Option<ScenarioId>, keys: &[Key]) {
    for key in keys.iter().filter(|_| at.is_none()) {
        if funnel.measured.get(key).is_some_and(|mark| !mark.holds(*key, &funnel.overrides)) {
            funnel.measured.remove(key);
        }
    }
}

fn forget_channel(funnel: &mut Funnel, id: ChannelId) {
    funnel.measured.retain(|key, _| !matches!(key, Key::Channel(channel, _) if *channel == id));
    funnel.overrides.forget_channel(id);
    funnel.scenarios.values_mut().for_each(|scenario| scenario.overrides.forget_channel(id));
}
