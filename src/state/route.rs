//! The addresses of the app, all behind a `#`.

use yew_router::Routable;

use crate::domain::code::{Code, codes};
use crate::domain::plan::PlanId;
use crate::i18n::text::common::Common;

codes! {
    /// A page that works on one part of a plan. Only what is built is listed.
    pub enum Planner {
        /// What the group is for.
        Positioning = "positioning",
        /// Who runs it.
        Staffing = "staffing",
    }
}

impl Planner {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Common {
        match self {
            Self::Positioning => Common::Positioning,
            Self::Staffing => Common::Staffing,
        }
    }

    /// Its name where there is little room.
    #[must_use]
    pub const fn short_name(self) -> Common {
        match self {
            Self::Positioning => Common::Positioning,
            Self::Staffing => Common::StaffingShort,
        }
    }
}

/// An address.
#[derive(Debug, Clone, PartialEq, Routable)]
pub enum Route {
    /// The gallery.
    #[at("/")]
    Plans,
    /// A planner on a plan.
    #[at("/plan/:id/:planner")]
    Plan {
        /// The plan's id.
        id: String,
        /// The planner's code.
        planner: String,
    },
    /// All facts.
    #[at("/playbook")]
    Playbook,
    /// One fact, rule or conflict among all facts.
    #[at("/playbook/:id")]
    Fact {
        /// Its id.
        id: String,
    },
    /// What the person prefers.
    #[at("/settings")]
    Settings,
    /// A plan that came in a link.
    #[at("/share/:payload")]
    Share {
        /// The plan, deflated.
        payload: String,
    },
    /// Anything else.
    #[not_found]
    #[at("/404")]
    NotFound,
}

impl Route {
    /// The address of a planner on a plan.
    #[must_use]
    pub fn plan(id: &PlanId, planner: Planner) -> Self {
        Self::Plan { id: id.as_str().to_owned(), planner: planner.code().to_owned() }
    }

    /// The address as a link's target: `#/playbook`.
    #[must_use]
    pub fn href(&self) -> String {
        format!("#{}", self.to_path())
    }
}
