//! The parts of the app that are fetched on first need: each `#[wasm_split]` below becomes a file of its own.
//!
//! The build cuts the program at these functions; what only one of them reaches leaves the first visit.
//! A part hands out a plain function, so that once it is here, drawing with it is like drawing with any other.

#![allow(unsafe_code, reason = "the macro declares the functions at the cut, which the build links")]

use std::cell::RefCell;
use std::rc::Rc;

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

use super::overlay;
use crate::domain::code::codes;
use crate::domain::plan::{Plan, PlanId};
use crate::pages::calendar::CalendarPage;
use crate::pages::channels::ChannelsPage;
use crate::pages::checkup::Checkup;
use crate::pages::engagement::EngagementPage;
use crate::pages::entry::EntryPage;
use crate::pages::funnel::FunnelPage;
use crate::pages::launch::LaunchPage;
use crate::pages::lifecycle::LifecyclePage;
use crate::pages::monitor::MonitorPage;
use crate::pages::playbook::PlaybookPage;
use crate::pages::positioning::PositioningPage;
use crate::pages::report::ReportPage;
use crate::pages::risk::RiskPage;
use crate::pages::settings::SettingsPage;
use crate::pages::share::SharePage;
use crate::pages::staffing::StaffingPage;
use crate::state::route::Route;
use crate::state::{InHand, Overlay};

/// What a part is asked to draw.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Subject {
    /// A planner's page on a plan.
    Plan(Rc<Plan>),
    /// Any other page.
    Page(Route),
    /// What stands over the page.
    Overlay(Overlay, Callback<()>),
    /// What the browser neither downloaded nor printed.
    InHand(InHand, Callback<()>),
    /// The check-up beside the page of a plan, or behind the gallery.
    Checkup(Option<PlanId>),
}

/// How a part draws.
pub(super) type Draw = fn(&Subject) -> Html;

codes! {
    /// A part of the app that is a file of its own.
    pub enum Part {
        /// The positioning planner.
        Positioning = "positioning",
        /// The staffing planner.
        Staffing = "staffing",
        /// The planner of joining.
        Entry = "entry",
        /// The content calendar.
        Calendar = "calendar",
        /// The planner of talk and incentives.
        Engagement = "engagement",
        /// The planner of channels.
        Channels = "channels",
        /// The forecast.
        Funnel = "funnel",
        /// The planner that watches the group.
        Monitor = "monitor",
        /// Rules and risks.
        Risk = "risk",
        /// The lifecycle, and crises.
        Lifecycle = "lifecycle",
        /// The launch list.
        Launch = "launch",
        /// The report.
        Report = "report",
        /// All facts.
        Playbook = "playbook",
        /// What the person prefers.
        Settings = "settings",
        /// A plan that came in a link.
        Share = "share",
        /// The dialogs from which a plan goes out.
        Sharing = "sharing",
        /// Everything else that stands over a page.
        Overlays = "overlays",
        /// The check-up, which stands beside a page.
        Checkup = "checkup",
    }
}

thread_local! {
    static ARRIVED: RefCell<Vec<(Part, Draw)>> = const { RefCell::new(Vec::new()) };
}

impl Part {
    /// How it draws, if it is here already.
    pub(super) fn arrived(self) -> Option<Draw> {
        ARRIVED.with_borrow(|parts| parts.iter().find(|(part, _)| *part == self).map(|(_, draw)| *draw))
    }

    /// Fetches it, unless it is here.
    ///
    /// # Errors
    /// When its file did not come; asking again tries again.
    pub(super) async fn fetch(self) -> Result<Draw, SplitLoaderError> {
        let draw = match self {
            Self::Positioning => positioning().await,
            Self::Staffing => staffing().await,
            Self::Entry => entry().await,
            Self::Calendar => calendar().await,
            Self::Engagement => engagement().await,
            Self::Channels => channels().await,
            Self::Funnel => funnel().await,
            Self::Monitor => monitor().await,
            Self::Risk => risk().await,
            Self::Lifecycle => lifecycle().await,
            Self::Launch => launch().await,
            Self::Report => report().await,
            Self::Playbook => playbook().await,
            Self::Settings => settings().await,
            Self::Share => share().await,
            Self::Sharing => sharing().await,
            Self::Overlays => overlays().await,
            Self::Checkup => checkup().await,
        }?;
        ARRIVED.with_borrow_mut(|parts| parts.push((self, draw)));
        Ok(draw)
    }
}

/// Declares the part of a planner: its name, and the page that it draws.
macro_rules! planner {
    ($name:ident, $page:ident) => {
        #[wasm_split($name, fallible)]
        fn $name() -> Result<Draw, SplitLoaderError> {
            Ok(|subject| match subject {
                Subject::Plan(plan) => html! { <$page key={plan.id.as_str()} plan={Rc::clone(plan)} /> },
                _ => Html::default(),
            })
        }
    };
}

planner!(positioning, PositioningPage);
planner!(staffing, StaffingPage);
planner!(entry, EntryPage);
planner!(calendar, CalendarPage);
planner!(engagement, EngagementPage);
planner!(channels, ChannelsPage);
planner!(funnel, FunnelPage);
planner!(monitor, MonitorPage);
planner!(risk, RiskPage);
planner!(lifecycle, LifecyclePage);
planner!(launch, LaunchPage);
planner!(report, ReportPage);

#[wasm_split(playbook, fallible)]
fn playbook() -> Result<Draw, SplitLoaderError> {
    Ok(|subject| match subject {
        Subject::Page(Route::Playbook) => html! { <PlaybookPage id={None::<AttrValue>} /> },
        Subject::Page(Route::Fact { id }) => html! { <PlaybookPage id={Some(AttrValue::from(id.clone()))} /> },
        _ => Html::default(),
    })
}

#[wasm_split(settings, fallible)]
fn settings() -> Result<Draw, SplitLoaderError> {
    Ok(|_| html! { <SettingsPage /> })
}

#[wasm_split(share, fallible)]
fn share() -> Result<Draw, SplitLoaderError> {
    Ok(|subject| match subject {
        Subject::Page(Route::Share { payload }) => {
            html! { <SharePage key={payload.clone()} payload={payload.clone()} /> }
        }
        _ => Html::default(),
    })
}

#[wasm_split(sharing, fallible)]
fn sharing() -> Result<Draw, SplitLoaderError> {
    Ok(|subject| match subject {
        Subject::Overlay(overlay, on_close) => overlay::draw_sharing(overlay, on_close),
        _ => Html::default(),
    })
}

#[wasm_split(overlays, fallible)]
fn overlays() -> Result<Draw, SplitLoaderError> {
    Ok(|subject| match subject {
        Subject::Overlay(overlay, on_close) => overlay::draw(overlay, on_close),
        Subject::InHand(what, on_close) => overlay::draw_in_hand(what, on_close),
        _ => Html::default(),
    })
}

#[wasm_split(checkup, fallible)]
fn checkup() -> Result<Draw, SplitLoaderError> {
    Ok(|subject| match subject {
        Subject::Checkup(id) => html! { <Checkup id={id.clone()} /> },
        _ => Html::default(),
    })
}
