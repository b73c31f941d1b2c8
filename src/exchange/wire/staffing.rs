//! The saved form of the staffing.

use std::collections::BTreeMap;

use super::reader::form;
use crate::domain::quantity::{GroupSize, Headcount, Seats, WeeklyHours};
use crate::domain::staffing::cards::{RoleCard, Rota};
use crate::domain::staffing::{OwnTeam, Purpose, Split, Staffing, StaffingModel, StructureModel};
use crate::domain::words::{Line, Name, Passage};
use crate::templates;

form! {
    /// Who runs the group.
    "StaffingWire" for Staffing, blank templates::blank_staffing();
    /// Members that the plan is made for.
    "size" => size: GroupSize,
    /// What the group is for, in S0's words.
    "purpose" => purpose: Purpose,
    /// The chosen model.
    "model" => model: StaffingModel,
    /// One's own figures.
    "own" => own: OwnTeam,
    /// Admin seats beside the owner's, where they differ from the platform's.
    "native_seats" => native_seats: Option<Seats>,
    /// One large group or several.
    "split" => split: Split,
    /// The model of the members' layers.
    "structure" => structure: StructureModel,
    /// Role cards, by the role's code.
    "cards" => cards: BTreeMap<String, RoleCard>,
    /// The monthly rotation of temporary admins.
    "rota" => rota: Option<Rota>,
}

form! {
    /// One's own team, over all groups.
    "OwnWire" for OwnTeam, blank templates::blank_staffing().own;
    /// Owners.
    "owners" => owners: Headcount,
    /// Deputies.
    "deputies" => deputies: Headcount,
    /// Group leads.
    "leads" => leads: Headcount,
}

form! {
    /// What a person changed about a role.
    "CardWire" for RoleCard, blank RoleCard::default();
    /// Who fills the role.
    "people" => people: Vec<Name>,
    /// Hours a week that one person gives.
    "hours" => hours: Option<WeeklyHours>,
    /// Own wording of the duties.
    "duties" => duties: Passage,
    /// Own wording of the selection bar.
    "bar" => bar: Line,
}
