//! The saved form of a whole plan.

use serde::{Deserialize, Serialize};

use super::positioning::PositioningWire;
use super::staffing::StaffingWire;
use super::values::Text;
use crate::domain::plan::{Plan, PlanId, Unknown};

/// A plan for one operation that fills one or more groups.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct PlanWire {
    /// Its name in addresses and storage: 4 to 40 lower-case letters, digits, `-` or `_`.
    pub id: String,
    /// What the person calls it.
    title: Text<60>,
    /// Put away.
    archived: bool,
    /// What the group is for.
    positioning: PositioningWire,
    /// Who runs it.
    staffing: StaffingWire,
}

impl From<&Plan> for PlanWire {
    fn from(plan: &Plan) -> Self {
        Self {
            id: plan.id.as_str().to_owned(),
            title: Text(plan.title.clone()),
            archived: plan.is_archived,
            positioning: (&plan.positioning).into(),
            staffing: (&plan.staffing).into(),
        }
    }
}

impl PlanWire {
    /// The plan, under `id`.
    #[must_use]
    pub fn into_plan(self, id: PlanId) -> Plan {
        Plan {
            id,
            title: self.title.0,
            is_archived: self.archived,
            positioning: self.positioning.into(),
            staffing: self.staffing.into(),
            unknown: Unknown::new(),
        }
    }
}
