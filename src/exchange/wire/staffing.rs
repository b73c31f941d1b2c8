//! The saved form of the staffing.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::values::{Choice, MonthText, Number, Text, texts, words};
use crate::domain::code::Code;
use crate::domain::quantity::{GroupSize, Headcount, Seats, WeeklyHours};
use crate::domain::staffing::cards::{Role, RoleCard, Rota};
use crate::domain::staffing::{OwnTeam, Purpose, Split, Staffing, StaffingModel, StructureModel};
use crate::templates;

/// Who runs the group.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct StaffingWire {
    /// Members that the plan is made for.
    size: Number<GroupSize>,
    /// What the group is for, in S0's words.
    purpose: Choice<Purpose>,
    /// The chosen model.
    model: Choice<StaffingModel>,
    /// One's own figures.
    own: OwnWire,
    /// Admin seats beside the owner's, where they differ from the platform's.
    #[serde(skip_serializing_if = "Option::is_none")]
    native_seats: Option<Number<Seats>>,
    /// One large group or several.
    split: Choice<Split>,
    /// The model of the members' layers.
    structure: Choice<StructureModel>,
    /// Role cards, by the role's code.
    cards: BTreeMap<String, CardWire>,
    /// The monthly rotation of temporary admins.
    #[serde(skip_serializing_if = "Option::is_none")]
    rota: Option<RotaWire>,
}

/// One's own team, over all groups.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct OwnWire {
    /// Owners.
    owners: Number<Headcount>,
    /// Deputies.
    deputies: Number<Headcount>,
    /// Group leads.
    leads: Number<Headcount>,
}

/// What a person changed about a role.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct CardWire {
    /// Who fills the role.
    people: Vec<Text<30>>,
    /// Hours a week that one person gives.
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Option<Number<WeeklyHours>>,
    /// Own wording of the duties.
    duties: Text<600>,
    /// Own wording of the selection bar.
    bar: Text<120>,
}

/// The monthly rotation.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct RotaWire {
    /// The first month.
    start: MonthText,
    /// Members who take turns.
    people: Vec<Text<30>>,
}

impl Default for StaffingWire {
    fn default() -> Self {
        Self::from(&templates::blank_staffing())
    }
}

impl Default for OwnWire {
    fn default() -> Self {
        StaffingWire::default().own
    }
}

impl From<&Staffing> for StaffingWire {
    fn from(s: &Staffing) -> Self {
        let card = |card: &RoleCard| CardWire {
            people: texts(&card.people),
            hours: card.hours.map(Number),
            duties: Text(card.duties.clone()),
            bar: Text(card.bar.clone()),
        };
        Self {
            size: Number(s.size),
            purpose: Choice(s.purpose),
            model: Choice(s.model),
            own: OwnWire { owners: Number(s.own.owners), deputies: Number(s.own.deputies), leads: Number(s.own.leads) },
            native_seats: s.native_seats.map(Number),
            split: Choice(s.split),
            structure: Choice(s.structure),
            cards: s.cards.iter().map(|(role, c)| (role.code().to_owned(), card(c))).collect(),
            rota: s.rota.as_ref().map(|rota| RotaWire { start: MonthText(rota.start), people: texts(&rota.people) }),
        }
    }
}

impl From<StaffingWire> for Staffing {
    fn from(w: StaffingWire) -> Self {
        let card = |card: CardWire| RoleCard {
            people: words(card.people),
            hours: card.hours.map(|hours| hours.0),
            duties: card.duties.0,
            bar: card.bar.0,
        };
        Self {
            size: w.size.0,
            purpose: w.purpose.0,
            model: w.model.0,
            own: OwnTeam { owners: w.own.owners.0, deputies: w.own.deputies.0, leads: w.own.leads.0 },
            native_seats: w.native_seats.map(|seats| seats.0),
            split: w.split.0,
            structure: w.structure.0,
            // A role that this version does not know stays among the unknown fields.
            cards: w.cards.into_iter().filter_map(|(role, c)| Some((Role::from_code(&role)?, card(c)))).collect(),
            rota: w.rota.map(|rota| Rota { start: rota.start.0, people: words(rota.people) }),
        }
    }
}
