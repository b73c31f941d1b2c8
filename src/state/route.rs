//! The addresses of the app, all behind a `#`.

use std::collections::HashMap;

use yew_router::Routable;

use crate::domain::code::Code;
use crate::domain::plan::PlanId;
pub use crate::domain::planner::Planner;
use crate::i18n::text::common::Common;

impl Planner {
    /// Its name where there is little room.
    #[must_use]
    pub const fn short_name(self) -> Common {
        match self {
            Self::Positioning => Common::Positioning,
            Self::Staffing => Common::StaffingShort,
            Self::Entry => Common::Entry,
            Self::Calendar => Common::CalendarShort,
            Self::Engagement => Common::Engagement,
            Self::Channels => Common::Channels,
            Self::Funnel => Common::FunnelShort,
            Self::Monitor => Common::Monitor,
            Self::Risk => Common::RiskShort,
            Self::Lifecycle => Common::Lifecycle,
            Self::Launch => Common::Launch,
            Self::Report => Common::Report,
        }
    }

    /// The headings of the rail.
    pub const HEADINGS: [Common; 5] = [Common::Design, Common::Run, Common::Forecast, Common::Sustain, Common::Deliver];

    /// The heading under which it stands in the rail.
    #[must_use]
    pub const fn heading(self) -> Common {
        match self {
            Self::Positioning | Self::Staffing | Self::Entry => Common::Design,
            Self::Calendar | Self::Engagement | Self::Channels => Common::Run,
            Self::Funnel | Self::Monitor => Common::Forecast,
            Self::Risk | Self::Lifecycle => Common::Sustain,
            Self::Launch | Self::Report => Common::Deliver,
        }
    }

    /// The letter that leads to it after `G`.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Positioning => 'p',
            Self::Staffing => 's',
            Self::Entry => 'e',
            Self::Calendar => 'c',
            Self::Engagement => 'i',
            Self::Channels => 'h',
            Self::Funnel => 'f',
            Self::Monitor => 'm',
            Self::Risk => 'r',
            Self::Lifecycle => 'l',
            Self::Launch => 'k',
            Self::Report => 'd',
        }
    }

    /// Whether it has a tab of its own on a phone, where there is room for four; the others stand behind the last.
    #[must_use]
    pub const fn has_tab(self) -> bool {
        matches!(self, Self::Positioning | Self::Staffing | Self::Calendar | Self::Funnel)
    }
}

/// An address.
#[derive(Debug, Clone, PartialEq)]
pub enum Route {
    /// The gallery.
    Plans,
    /// A planner on a plan.
    Plan {
        /// The plan's id.
        id: String,
        /// The planner's code.
        planner: String,
    },
    /// All facts.
    Playbook,
    /// One fact, rule or conflict among all facts.
    Fact {
        /// Its id.
        id: String,
    },
    /// What the person prefers.
    Settings,
    /// A plan that came in a link.
    Share {
        /// The plan, deflated.
        payload: String,
    },
    /// Anything else.
    NotFound,
}

// By hand: what the derive makes of these lines brings a matcher of patterns that weighs more than all addresses.
impl Routable for Route {
    fn from_path(path: &str, _: &HashMap<&str, &str>) -> Option<Self> {
        Self::recognize(path)
    }

    fn to_path(&self) -> String {
        match self {
            Self::Plans => "/".to_owned(),
            Self::Plan { id, planner } => format!("/plan/{id}/{planner}"),
            Self::Playbook => "/playbook".to_owned(),
            Self::Fact { id } => format!("/playbook/{id}"),
            Self::Settings => "/settings".to_owned(),
            Self::Share { payload } => format!("/share/{payload}"),
            Self::NotFound => "/404".to_owned(),
        }
    }

    fn routes() -> Vec<&'static str> {
        vec!["/", "/plan/:id/:planner", "/playbook", "/playbook/:id", "/settings", "/share/:payload", "/404"]
    }

    fn not_found_route() -> Option<Self> {
        Some(Self::NotFound)
    }

    fn recognize(path: &str) -> Option<Self> {
        // Chat apps write some letters of an address as `%2D`.
        let plain = |part: &str| js_sys::decode_uri_component(part).map_or_else(|_| part.to_owned(), String::from);
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        Some(match *parts.as_slice() {
            [] => Self::Plans,
            // What a page is to show of itself, it reads by itself: `src/pages/item_link.rs`.
            ["plan", id, planner, ..] => Self::Plan { id: plain(id), planner: plain(planner) },
            ["playbook"] => Self::Playbook,
            ["playbook", id] => Self::Fact { id: plain(id) },
            ["settings"] => Self::Settings,
            ["share", payload] => Self::Share { payload: plain(payload) },
            _ => Self::NotFound,
        })
    }
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
