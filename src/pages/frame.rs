//! The frame of a page: the landmark that tests, assistive technology and the skip link hold on to; and what paper says
//! of the plan that the page is about.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::plan::Plan;
use crate::i18n::text::calendar::labels::date_of;
use crate::i18n::text::sources::ON_PAPER;
use crate::platform::clock;
use crate::state::store::Store;

/// Properties of a planner's page.
#[derive(PartialEq, Properties)]
pub struct PlanProps {
    /// The plan.
    pub plan: Rc<Plan>,
}

/// The page's landmark: its mark `data-page`, its classes (`page`, `page page--wide`), and what is on it.
pub fn frame(name: &'static str, class: &'static str, page: Html) -> Html {
    draw(name, class, "true", page)
}

/// The landmark of a page whose results are still on their way.
pub fn waiting_frame(name: &'static str, class: &'static str, page: Html) -> Html {
    draw(name, class, "false", page)
}

/// Whose plan it is, and of which day: on paper only, above the page's name.
pub fn on_paper(store: &Store, plan: &Plan) -> Html {
    html! { <p class="only-paper">{ store.title(plan) }{ " · " }{ date_of(store.lang, clock::day()) }</p> }
}

/// What the chips mean, which open on a screen only: at the foot of a page that has many.
pub fn chips_on_paper(store: &Store) -> Html {
    html! { <p class="only-paper">{ store.t(ON_PAPER) }</p> }
}

fn draw(name: &'static str, class: &'static str, ready: &'static str, page: Html) -> Html {
    html! {
        <main id="main" class="shell__main" tabindex="-1" data-page={name} data-ready={ready}>
            <div {class}>{ page }</div>
        </main>
    }
}
