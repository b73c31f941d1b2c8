//! The frame of a page: the landmark that tests, assistive technology and the skip link hold on to.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::plan::Plan;

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

fn draw(name: &'static str, class: &'static str, ready: &'static str, page: Html) -> Html {
    html! {
        <main id="main" class="shell__main" tabindex="-1" data-page={name} data-ready={ready}>
            <div {class}>{ page }</div>
        </main>
    }
}
