//! How many people run a group, in which roles, and how far each can see.

pub mod cards;
pub mod span;
pub mod team;

use std::collections::BTreeMap;

use super::code::codes;
use super::quantity::{GroupSize, Headcount, Seats};
use cards::{Role, RoleCard, Rota};

codes! {
    /// The model that says how many people run the group (C2).
    pub enum StaffingModel {
        /// S0: by size band.
        SizeBands = "s0",
        /// S1: a three-tier team, whatever the size.
        ThreeTiers = "s1",
        /// S4: one head, three core admins and a tenth of the members.
        TenPercent = "s4",
        /// One's own figures.
        Own = "own",
    }
}

codes! {
    /// What S0's table says that a group of a size is for.
    pub enum Purpose {
        /// 兴趣社交, the row of 50 to 100.
        Social = "social",
        /// 产品售后, the row of 200 to 300.
        AfterSales = "after_sales",
        /// 会员社群, the row of 400 to 500.
        Membership = "membership",
    }
}

codes! {
    /// One large group or several small ones (C4).
    pub enum Split {
        /// As few groups as the limit allows.
        Large = "large",
        /// Groups of about 100.
        Small = "small",
    }
}

codes! {
    /// The model of the members' layers that colors the picture (C1).
    pub enum StructureModel {
        /// S0's pyramid: 1, 3–5 and 80 %.
        Pyramid = "s0",
        /// S1: core, active, potential.
        ThreeLayers = "s1",
        /// S2: core, active, ordinary, lurkers.
        FourLayers = "s2",
    }
}

/// One's own team, over all groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnTeam {
    /// Owners. Unit: people.
    pub owners: Headcount,
    /// Deputies. Unit: people.
    pub deputies: Headcount,
    /// Group leads. Unit: people.
    pub leads: Headcount,
}

/// The staffing part of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staffing {
    /// Members that the plan is made for.
    pub size: GroupSize,
    /// What the group is for, in S0's words.
    pub purpose: Purpose,
    /// The chosen model.
    pub model: StaffingModel,
    /// One's own figures; kept while another model is chosen.
    pub own: OwnTeam,
    /// Admin seats beside the owner's, if they differ from the platform's.
    pub native_seats: Option<Seats>,
    /// One large group or several.
    pub split: Split,
    /// The members' layers.
    pub structure: StructureModel,
    /// What each role does and who fills it; a role without a card is as its source states it.
    pub cards: BTreeMap<Role, RoleCard>,
    /// The monthly rotation of temporary admins, if there is one.
    pub rota: Option<Rota>,
}
