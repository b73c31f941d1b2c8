//! Where the numbers of a plan's forecast stand among the inputs of its simulation.

use std::collections::BTreeMap;

use crate::domain::calendar::item::ItemId;
use crate::domain::funnel::ChannelId;
use crate::domain::funnel::key::{CampaignField as C, ChannelField, Field, Gate, GateField, Key};
use crate::simulation::inputs::{Admins, Inputs};
use crate::simulation::lever::Lever;

/// A number among the inputs: a lever, or one of the few that are none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// A lever.
    Lever(Lever),
    /// How long a member is new.
    OnboardingDays,
    /// Members at the start.
    InitialMembers,
    /// A channel's first day.
    FirstDay(usize),
    /// A channel's last day.
    LastDay(usize),
}

impl Spot {
    /// The number; none where it is switched off.
    #[must_use]
    pub fn value(self, inputs: &Inputs) -> Option<f64> {
        match self {
            Self::Lever(lever) => lever.value(inputs),
            Self::OnboardingDays => Some(f64::from(inputs.onboarding_days)),
            Self::InitialMembers => Some(f64::from(inputs.initial_members)),
            Self::FirstDay(i) => inputs.channels.get(i).map(|channel| f64::from(channel.first_day)),
            Self::LastDay(i) => inputs.channels.get(i).map(|channel| f64::from(channel.last_day)),
        }
    }

    /// Sets a number of the spot's range, counts to the nearest; the shares of a mix make room for the one that is set.
    pub fn set(self, inputs: &mut Inputs, value: f64) {
        match self {
            Self::Lever(lever) => {
                // What is off is there to be set once it has a number.
                if lever.value(inputs).is_none() {
                    self.put(inputs, Some(value));
                }
                lever.set(inputs, value);
            }
            other => other.put(inputs, Some(value.round())),
        }
    }

    /// Puts a number of the spot's range there, and nothing else in order; none switches it off where that can be.
    pub fn put(self, inputs: &mut Inputs, value: Option<f64>) {
        match (self, value) {
            (Self::Lever(Lever::DailyJoinCap), _) => inputs.daily_join_cap = value,
            (Self::Lever(Lever::OverloadMessages), _) => inputs.overload_messages = value,
            (Self::Lever(Lever::Dispersion(i)), _) => {
                if let Some(channel) = inputs.channels.get_mut(i) {
                    channel.dispersion = value;
                }
            }
            (_, None) => {}
            (Self::Lever(Lever::Admins), Some(people)) => inputs.admins = Admins::Always(people),
            // The others make room once all that was said of them is known.
            (Self::Lever(Lever::LayerMix(i)), Some(share)) => inputs.layer_mix[i] = share,
            (Self::Lever(lever), Some(value)) => lever.set(inputs, value),
            (Self::OnboardingDays, Some(days)) => inputs.onboarding_days = days as u32,
            (Self::InitialMembers, Some(members)) => inputs.initial_members = members as u32,
            (Self::FirstDay(i), Some(day)) => {
                if let Some(channel) = inputs.channels.get_mut(i) {
                    channel.first_day = day as u32;
                }
            }
            (Self::LastDay(i), Some(day)) => {
                if let Some(channel) = inputs.channels.get_mut(i) {
                    channel.last_day = day as u32;
                }
            }
        }
    }
}

/// Which channel, gate and item each entry of the inputs' lists is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Layout {
    /// The gates, in the order of the inputs.
    pub gates: Vec<Gate>,
    /// The channels, in the order of the inputs.
    pub channels: Vec<ChannelId>,
    /// How many campaigns there are.
    pub n_campaigns: usize,
    /// Where the campaigns of each item stand; those beyond [`Self::n_campaigns`] are left out.
    pub places: BTreeMap<ItemId, Vec<usize>>,
}

impl Layout {
    /// Where a number stands: nowhere, where the plan has no such channel, gate or item, and in many places for what is
    /// held often.
    #[must_use]
    pub fn spots(&self, key: Key) -> Vec<Spot> {
        match key {
            Key::Plan(Field::OnboardingDays) => vec![Spot::OnboardingDays],
            Key::Plan(Field::InitialMembers) => vec![Spot::InitialMembers],
            Key::Plan(field) => Lever::of(field).map(Spot::Lever).into_iter().collect(),
            Key::Gate(gate, field) => {
                let lever = |i| match field {
                    GateField::At => Lever::GateAt(i),
                    GateField::Accept => Lever::GateAccept(i),
                };
                let place = self.gates.iter().position(|it| *it == gate);
                place.map(|i| Spot::Lever(lever(i))).into_iter().collect()
            }
            Key::Channel(id, field) => {
                let place = self.channels.iter().position(|it| *it == id);
                place.and_then(|i| of_channel(i, field)).into_iter().collect()
            }
            Key::Campaigns(field) => (0..self.n_campaigns).map(|i| of_campaign(i, field)).collect(),
            Key::Campaign(id, field) => {
                let places = self.places.get(&id).into_iter().flatten();
                places.filter(|&&i| i < self.n_campaigns).map(|&i| of_campaign(i, field)).collect()
            }
        }
    }
}

fn of_channel(i: usize, field: ChannelField) -> Option<Spot> {
    Some(match field {
        ChannelField::Scans => Spot::Lever(Lever::ScansPerDay(i)),
        ChannelField::Growth => Spot::Lever(Lever::GrowthPerWeek(i)),
        ChannelField::Dispersion => Spot::Lever(Lever::Dispersion(i)),
        ChannelField::Cost => Spot::Lever(Lever::CostPerScan(i)),
        ChannelField::FirstDay => Spot::FirstDay(i),
        ChannelField::LastDay => Spot::LastDay(i),
        day => Spot::Lever(Lever::Weekday(i, day.weekday()?.index())),
    })
}

const fn of_campaign(i: usize, field: C) -> Spot {
    Spot::Lever(match field {
        C::Reach => Lever::Reach(i),
        C::Participation => Lever::Participation(i),
        C::Conversion => Lever::Conversion(i),
        C::Activation => Lever::Activation(i),
        C::OrderValue => Lever::OrderValue(i),
        C::OrderCv => Lever::OrderCv(i),
        C::Cost => Lever::CampaignCost(i),
    })
}
