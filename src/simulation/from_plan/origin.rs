//! Where each number of a forecast comes from.

use super::Ground;
use super::campaigns::{From, Held};
use crate::domain::calendar::day::Day;
use crate::domain::funnel::key::{CampaignField, Field as F, Gate, GateField, Key};
use crate::domain::staffing::{Split, StructureModel};
use crate::playbook::claims::{
    BENEFIT_FACT, EFFICIENCY_FACT, JOIN_LIMIT_FACT, OVERLOAD_FACT, REACH_FACT, S1_ACTIVE_FACT, S1_CORE_FACT,
    S1_LAYERS_FACT, S2_LAYER_FACTS, SCREEN_FACT, SIZE_BANDS, SIZE_CHOICE_FACT, TOPIC_FACT, WELCOME_FACT,
};
use crate::playbook::{Citation, OwnRule};

/// A part of a plan that a number follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The platform and its limits.
    Positioning,
    /// The team, the groups and the layers.
    Staffing,
    /// What is held when.
    Calendar,
    /// The gate at the entry.
    Entry,
}

/// Where a number comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Nobody said anything: an author's figure, a platform's rule, or one of ours.
    Default(Citation),
    /// It follows another part of the plan, which rests on this; on nothing where it is the person's own.
    Plan(Part, Option<Citation>),
    /// The person said it.
    Said,
    /// It was measured, and the person took it.
    Measured {
        /// The last day that was looked at.
        on: Day,
        /// How much it rests on.
        n: u32,
    },
    /// The scenario says it.
    Scenario,
}

impl Origin {
    /// A figure of ours.
    pub const OURS: Self = Self::Default(Citation::Ours(OwnRule::ForecastDefaults));

    const fn claim(fact: &'static str) -> Self {
        Self::Default(Citation::Claim(fact))
    }

    /// What it rests on, if anything but a person's word.
    #[must_use]
    pub const fn citation(self) -> Option<Citation> {
        match self {
            Self::Default(citation) => Some(citation),
            Self::Plan(_, citation) => citation,
            Self::Said | Self::Measured { .. } | Self::Scenario => None,
        }
    }

    /// Whether it is said in the base, be it typed or measured.
    #[must_use]
    pub const fn is_said(self) -> bool {
        matches!(self, Self::Said | Self::Measured { .. })
    }
}

impl Ground {
    /// Where a number comes from as long as nobody says anything about it.
    #[must_use]
    pub fn default_origin(&self, key: Key) -> Origin {
        match key {
            Key::Plan(field) => self.field_origin(field),
            Key::Gate(gate, GateField::At) => self.gate_origin(gate),
            Key::Gate(_, GateField::Accept) | Key::Channel(..) => Origin::OURS,
            Key::Campaigns(field) => {
                let mut origins = self.campaigns.held.iter().map(|(_, held)| campaign_origin(held, field));
                let first = origins.next().unwrap_or_else(|| campaign_origin_of_none(field));
                // Where they differ, what they have in common is that the calendar has them.
                if origins.all(|origin| origin == first) { first } else { Origin::Plan(Part::Calendar, None) }
            }
            Key::Campaign(id, field) => {
                let place = self.campaigns.places.get(&id).and_then(|places| places.first());
                let held = place.and_then(|&place| self.campaigns.held.get(place));
                held.map_or_else(|| campaign_origin_of_none(field), |(_, held)| campaign_origin(held, field))
            }
        }
    }

    fn gate_origin(&self, gate: Gate) -> Origin {
        Origin::Plan(Part::Positioning, Some(Citation::Rule(gate.rule(self.platform))))
    }

    fn field_origin(&self, field: F) -> Origin {
        let size_choice = Origin::Plan(Part::Staffing, Some(Citation::Claim(SIZE_CHOICE_FACT)));
        match field {
            F::Capacity => match (self.has_own_cap, self.platform.cap()) {
                (true, _) => Origin::Plan(Part::Positioning, None),
                (false, rule) if rule.value.is_some() => Origin::Plan(Part::Positioning, Some(Citation::Rule(rule))),
                (false, _) => Origin::claim(SIZE_CHOICE_FACT),
            },
            F::GroupsMax => size_choice,
            F::OpenNextAt if self.split == Split::Small => size_choice,
            F::MixCore => self.layer_origin(0),
            F::MixActive => self.layer_origin(1),
            F::MixOrdinary => self.layer_origin(2),
            F::MixLurker => self.layer_origin(3),
            F::QuestionnaireDone if self.gate.done.is_some() => Origin::Plan(Part::Entry, None),
            F::QuestionnairePassed if self.gate.passed.is_some() => Origin::Plan(Part::Entry, None),
            // S1 asks for a limit; the figure is the person's own.
            F::DailyJoinCap if self.gate.daily_cap.is_some() => {
                Origin::Plan(Part::Entry, Some(Citation::Claim(JOIN_LIMIT_FACT)))
            }
            F::QuestionnaireDone => Origin::claim(SCREEN_FACT),
            F::OnboardingDays => Origin::claim(WELCOME_FACT),
            F::SpeakCore | F::MessagesCore => Origin::claim(S1_CORE_FACT),
            F::SpeakActive => Origin::claim(S1_ACTIVE_FACT),
            F::OverloadExit => Origin::claim(OVERLOAD_FACT),
            F::Admins => Origin::Plan(Part::Staffing, self.team),
            F::SpanOk => Origin::claim(SIZE_BANDS[0].fact),
            F::SpanBad | F::SpanLoss => Origin::claim(EFFICIENCY_FACT),
            _ => Origin::OURS,
        }
    }

    fn layer_origin(&self, layer: usize) -> Origin {
        match (self.structure, layer) {
            (StructureModel::Pyramid, _) => Origin::claim(S2_LAYER_FACTS[layer]),
            (StructureModel::ThreeLayers, 0 | 1) => Origin::Plan(Part::Staffing, Some(Citation::Claim(S1_LAYERS_FACT))),
            // S1 has one layer where the model has two: its share is divided as S2's are.
            (StructureModel::ThreeLayers, _) => {
                Origin::Plan(Part::Staffing, Some(Citation::Ours(OwnRule::NormalizedShares)))
            }
            (StructureModel::FourLayers, _) => {
                Origin::Plan(Part::Staffing, Some(Citation::Claim(S2_LAYER_FACTS[layer])))
            }
        }
    }
}

fn campaign_origin(held: &Held, field: CampaignField) -> Origin {
    match (field, held.participation) {
        (CampaignField::Participation, From::Form(form)) => {
            Origin::Plan(Part::Calendar, Some(Citation::Claim(form.stated().fact)))
        }
        (CampaignField::Participation, From::Own) => Origin::Plan(Part::Calendar, None),
        (CampaignField::Conversion, _) if !held.is_benefit => Origin::Default(Citation::Ours(OwnRule::CampaignItems)),
        _ => campaign_origin_of_none(field),
    }
}

/// What a number of a campaign rests on where the calendar says nothing of it.
const fn campaign_origin_of_none(field: CampaignField) -> Origin {
    match field {
        CampaignField::Reach => Origin::claim(REACH_FACT),
        CampaignField::Participation => Origin::claim(TOPIC_FACT),
        CampaignField::Conversion => Origin::claim(BENEFIT_FACT),
        CampaignField::Activation | CampaignField::OrderValue | CampaignField::OrderCv | CampaignField::Cost => {
            Origin::OURS
        }
    }
}
