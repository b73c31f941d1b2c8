//! A plan that came in a link: to look at, and to keep on purpose.

mod preview;

use std::rc::Rc;

use yew::prelude::*;
use yew_router::prelude::*;

use crate::components::banner::{BannerTone, banner};
use crate::components::button::{Button, ButtonKind};
use crate::components::callout::{Callout, Severity, callout};
use crate::components::icon::IconName;
use crate::components::text_link::button_link;
use crate::domain::plan::Plan;
use crate::editing::action::{Action, Label};
use crate::i18n::text::common::Common;
use crate::i18n::text::comparing::Comparing;
use crate::i18n::text::exchange::Exchange;
use crate::pages::frame::frame;
use crate::platform::{chance, page};
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};
use crate::state::{Overlay, Shared};
use preview::Preview;

/// What stands in the address in place of a plan that was opened.
///
/// `#/` would be the gallery's address under a page that is not the gallery: its own links to `#/` would lead nowhere.
const OPENED: &str = "opened";

/// Properties of [`SharePage`].
#[derive(PartialEq, Properties)]
pub struct SharePageProps {
    /// The plan in the link.
    pub payload: AttrValue,
}

/// Read-only until it is kept.
///
/// A plan that could be opened leaves the address bar at once, and with it the browser's history. The step in the
/// history remembers it unseen, so that a reload, and coming back from another page, show it again. A link that could
/// not be opened stays where it is, for the person to compare.
#[component]
pub fn SharePage(props: &SharePageProps) -> Html {
    let store = use_store();
    let navigator = use_navigator();
    let shared = use_memo(props.payload.clone(), |payload| match payload.as_str() {
        OPENED => page::memo().map(|payload| Shared::open(&payload)),
        payload => Some(Shared::open(payload)),
    });
    {
        let is_plan = matches!(*shared, Some(Shared::Plan(_)));
        use_effect_with((props.payload.clone(), is_plan), |(payload, is_plan)| {
            if *is_plan && payload.as_str() != OPENED {
                let opened = Route::Share { payload: OPENED.to_owned() };
                page::hide_in_history(&opened.href(), payload);
            }
        });
    }
    let plan = match &*shared {
        Some(Shared::Plan(plan)) => plan.clone(),
        Some(Shared::Damaged) => return refusal(&store, Exchange::SharedDamagedTitle, Exchange::SharedDamagedText),
        Some(Shared::Newer) => return refusal(&store, Exchange::SharedNewerTitle, Exchange::SharedNewerText),
        None => return refusal(&store, Exchange::SharedGoneTitle, Exchange::SharedGoneText),
    };
    let is_mine = is_mine(&store, &plan);
    let keep = {
        let (store, plan) = (store.clone(), plan.clone());
        Callback::from(move |_: MouseEvent| {
            let target = keep(&store, &plan);
            if let Some(navigator) = &navigator {
                navigator.replace(&target);
            }
        })
    };
    let compare = {
        let (store, plan) = (store.clone(), plan.clone());
        Callback::from(move |_: MouseEvent| {
            store.show(Some(Overlay::Compare { left: None, given: Some(Rc::clone(&plan)) }));
        })
    };
    let (title, action) = match is_mine {
        true => (Exchange::AlreadyMine, Exchange::ToMine),
        false => (Exchange::SharedBanner, Exchange::KeepAsMine),
    };
    frame(
        "share",
        "page",
        html! {
            <>
                <div class="share__banner">
                    { banner(BannerTone::Info, IconName::EYE, store.t(title), AttrValue::default(), html! {
                        <>
                            if !is_mine && !store.session.shelf().is_empty() {
                                <Button label={store.t(Comparing::CompareMine)} onclick={compare}
                                    data_action={Some(AttrValue::Static("compare"))} />
                            }
                            <Button label={store.t(action)} kind={ButtonKind::Primary} onclick={keep}
                                data_action={Some(AttrValue::Static("keep"))} />
                        </>
                    }) }
                </div>
                <Preview {plan} />
            </>
        },
    )
}

/// Whether the very same plan is on the shelf.
fn is_mine(store: &Store, plan: &Plan) -> bool {
    let in_work = |plan: &Plan| Plan { is_archived: false, ..plan.clone() };
    store.session.plan(&plan.id).is_some_and(|mine| in_work(mine) == in_work(plan))
}

/// Puts the plan on the shelf unless it is there, and tells where it is.
fn keep(store: &Store, plan: &Rc<Plan>) -> Route {
    if is_mine(store, plan) {
        return Route::plan(&plan.id, Planner::Staffing);
    }
    let is_taken = store.session.plan(&plan.id).is_some();
    let id = if is_taken { chance::plan_id() } else { plan.id.clone() };
    let target = Route::plan(&id, Planner::Staffing);
    let kept = Plan { id, is_archived: false, ..(**plan).clone() };
    let toast = store.t(Exchange::KeptAsMine).to_string();
    store.carry_out(Label::Import, vec![Action::Put(Box::new(kept))], Some(toast));
    target
}

fn refusal(store: &Store, title: Exchange, text: Exchange) -> Html {
    frame(
        "share",
        "page page--narrow",
        html! {
            <>
                <h1 class="share__title">{ store.t(title) }</h1>
                <div role="alert">
                    { callout(Callout::new(Severity::Error, store.t(text), Html::default())) }
                </div>
                <p class="share__ways">
                    { button_link(Route::Plans.href(), store.t(Common::ToPlans)) }
                </p>
            </>
        },
    )
}
