//! The frame of a page: the landmark that tests, assistive technology and the skip link hold on to; and what paper says
//! of the plan that the page is about.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::components::dismiss::focused;
use crate::domain::plan::Plan;
use crate::i18n::text::calendar::labels::date_of;
use crate::i18n::text::sources::ON_PAPER;
use crate::platform::{clock, page};
use crate::state::store::Store;

/// Properties of a planner's page.
#[derive(PartialEq, Properties)]
pub struct PlanProps {
    /// The plan.
    pub plan: Rc<Plan>,
}

/// The page's landmark: its mark `data-page`, its classes (`page`, `page page--wide`), and what is on it.
pub fn frame(name: &'static str, class: &'static str, page: Html) -> Html {
    html! { <Landmark {name} {class} is_ready=true {page} /> }
}

/// The landmark of a page whose results are still on their way.
pub fn waiting_frame(name: &'static str, class: &'static str, page: Html) -> Html {
    html! { <Landmark {name} {class} is_ready=false {page} /> }
}

/// Whose plan it is, and of which day: on paper only, above the page's name.
pub fn on_paper(store: &Store, plan: &Plan) -> Html {
    html! { <p class="only-paper">{ store.title(plan) }{ " · " }{ date_of(store.lang, clock::day()) }</p> }
}

/// What the chips mean, which open on a screen only: at the foot of a page that has many.
pub fn chips_on_paper(store: &Store) -> Html {
    html! { <p class="only-paper">{ store.t(ON_PAPER) }</p> }
}

/// What the next landmark does with the focus.
#[derive(Clone, Copy, Default, PartialEq)]
enum Next {
    #[default]
    Leaves,
    /// It takes it where nobody else has: the landmark before it had it.
    Inherits,
    /// It takes it.
    Takes,
}

thread_local! {
    static NEXT: Cell<Next> = const { Cell::new(Next::Leaves) };
}

fn is_focused(element: &str) -> bool {
    focused().is_some_and(|now| now.tag_name() == element)
}

/// Moves the focus to the page; to the one that comes where none is there yet.
pub fn focus_page() {
    page::focus("main");
    if !is_focused("MAIN") {
        NEXT.set(Next::Takes);
    }
}

#[derive(PartialEq, Properties)]
struct LandmarkProps {
    name: &'static str,
    class: &'static str,
    is_ready: bool,
    page: Html,
}

/// The landmark. Where it takes the place of another (a page that has come, of the one that said it was coming), it
/// takes its focus, too, which the browser drops with the element.
#[component]
fn Landmark(props: &LandmarkProps) -> Html {
    use_effect_with((), |()| {
        let next = NEXT.take();
        if next == Next::Takes || (next == Next::Inherits && is_focused("BODY")) {
            page::focus("main");
        }
        || {
            if is_focused("MAIN") {
                NEXT.set(Next::Inherits);
            }
        }
    });
    let is_ready = if props.is_ready { "true" } else { "false" };
    html! {
        <main id="main" class="shell__main" tabindex="-1" data-page={props.name} data-ready={is_ready}>
            <div class={props.class}>{ props.page.clone() }</div>
        </main>
    }
}
