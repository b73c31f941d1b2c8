//! Links to an item of the calendar on one of a plan's pages: the page's address with the item behind it, as in
//! `#/plan/<id>/calendar/abcdefgh@2026-09-16`. Whoever does not know the item opens the page.

use yew::prelude::*;
use yew_router::hooks::{use_location, use_navigator};
use yew_router::prelude::Routable as _;

use crate::domain::calendar::occurrence::Spot;
use crate::domain::plan::PlanId;
use crate::state::route::{Planner, Route};

/// The address of an item on a page.
pub fn href(plan: &PlanId, planner: Planner, spot: Spot) -> String {
    format!("{}/{}", Route::plan(plan, planner).href(), spot.text())
}

/// Goes to the item that the address names, once: the address then is the page's again.
#[hook]
pub fn use_item_asked(plan: &PlanId, planner: Planner, on_asked: impl FnOnce(Spot) + 'static) {
    let route = Route::plan(plan, planner);
    let asked = use_location().and_then(|location| {
        let after = location.path().strip_prefix(&route.to_path())?.strip_prefix('/')?.to_owned();
        // Chat apps write some letters of an address as `%40`.
        let plain = js_sys::decode_uri_component(&after).map_or(after, String::from);
        Spot::parse(&plain)
    });
    let navigator = use_navigator();
    use_effect_with(asked, move |asked| {
        if let Some(spot) = *asked {
            // The router is told, or the same item could not be asked for again.
            if let Some(navigator) = navigator {
                navigator.replace(&route);
            }
            on_asked(spot);
        }
    });
}
