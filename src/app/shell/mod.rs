//! The frame around every page: rail, top bar, tab bar, banner, page, overlay, toast.

mod banner;
mod rail;
mod switcher;
mod top_bar;

use std::rc::Rc;

use yew::prelude::*;
use yew_router::prelude::*;

use super::deferred::Deferred;
use super::drop::DropAnywhere;
use super::keyboard::use_keys;
use super::parts::{Part, Subject};
use crate::components::answer::Answer;
use crate::components::skip_link::skip_link;
use crate::components::text_link::button_link;
use crate::components::toast::Toast;
use crate::domain::code::Code;
use crate::domain::plan::{Plan, PlanId};
use crate::i18n::text::common::Common;
use crate::pages::frame::{focus_page, frame};
use crate::pages::plans::PlansPage;
use crate::platform::page;
use crate::state::message::Message;
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};
use crate::state::{InHand, Overlay};
use banner::banner;
use rail::{rail, tab_bar};
use top_bar::top_bar;

/// The frame, with the page that the address names.
#[component]
pub fn Shell() -> Html {
    let store = use_store();
    let route = use_route::<Route>().unwrap_or(Route::NotFound);
    use_keys(&store);
    let plan = match &route {
        Route::Plan { id, .. } => PlanId::new(id).and_then(|id| store.session.plan(&id).cloned()),
        _ => None,
    };
    use_announcement(&store, &route, plan.as_deref());
    let toast = store.toast.clone();
    let file = toast.as_ref().and_then(|toast| toast.file.clone());
    let act = match &file {
        Some(_) => Some(Common::Share),
        None => toast.as_ref().filter(|toast| toast.has_undo).map(|_| Common::Undo),
    };
    let key_hint = file.is_none().then_some(AttrValue::Static("Ctrl Z"));
    let on_act = {
        let store = store.clone();
        Callback::from(move |()| match &file {
            Some(file) => store.send(Message::InHand(Some(InHand::File(Rc::clone(file))))),
            None => store.undo(),
        })
    };
    let on_close = {
        let store = store.clone();
        Callback::from(move |()| store.send(Message::Hush))
    };
    // The check-up takes its width from the page.
    let is_beside = store.is_checkup_open && plan.is_some();
    html! {
        <div class={classes!("shell", is_beside.then_some("shell--beside"))}>
            { skip_link(store.t(Common::SkipToMain)) }
            { rail(&store, &route, plan.as_deref()) }
            <div class="shell__column">
                { top_bar(&store, &route, plan.as_deref()) }
                { banner(&store, plan.as_deref()) }
                { page_of(&store, &route, plan.as_ref()) }
                { tab_bar(&store, &route, plan.as_deref()) }
            </div>
            { checkup_of(&store, &route, plan.as_deref()) }
            { overlay_of(&store) }
            { in_hand_of(&store) }
            <DropAnywhere />
            <Toast
                id={toast.as_ref().map_or(0, |toast| toast.number)}
                act_label={act.map(|act| store.t(act))}
                text={toast.map(|toast| AttrValue::from(toast.text))}
                {key_hint} {on_act} {on_close} />
        </div>
    }
}

/// On a new address the title changes and the focus goes to the page, so that it is read aloud.
#[hook]
fn use_announcement(store: &Store, route: &Route, plan: Option<&Plan>) {
    let page_name = store.t(page_name(route));
    let title = match plan {
        Some(plan) => format!("{page_name} · {}", store.title(plan)),
        None => format!("{page_name} · {}", store.t(Common::AppName)),
    };
    use_effect_with(title, |title| page::set_title(title));
    let is_first = use_mut_ref(|| true);
    let key = match route {
        Route::Fact { .. } => Route::Playbook,
        other => other.clone(),
    };
    use_effect_with(key, move |_| {
        if !is_first.replace(false) {
            focus_page();
            page::to_top();
        }
    });
}

fn page_name(route: &Route) -> Common {
    match route {
        Route::Plans => Common::Plans,
        Route::Plan { planner, .. } => Planner::from_code(planner).map_or(Common::NotFoundTitle, Planner::name),
        Route::Playbook | Route::Fact { .. } => Common::Playbook,
        Route::Settings => Common::Settings,
        Route::Share { .. } => Common::SharedPlan,
        Route::NotFound => Common::NotFoundTitle,
    }
}

fn page_of(store: &Store, route: &Route, plan: Option<&Rc<Plan>>) -> Html {
    let page = |part: Part| html! { <Deferred {part} subject={Subject::Page(route.clone())} /> };
    match route {
        Route::Plans => html! { <PlansPage /> },
        Route::Playbook | Route::Fact { .. } => page(Part::Playbook),
        Route::Settings => page(Part::Settings),
        Route::Share { .. } => page(Part::Share),
        Route::Plan { planner, .. } => match (plan, Planner::from_code(planner)) {
            (Some(plan), Some(planner)) => {
                let part = match planner {
                    Planner::Positioning => Part::Positioning,
                    Planner::Staffing => Part::Staffing,
                    Planner::Entry => Part::Entry,
                    Planner::Calendar => Part::Calendar,
                    Planner::Engagement => Part::Engagement,
                    Planner::Channels => Part::Channels,
                    Planner::Funnel => Part::Funnel,
                    Planner::Monitor => Part::Monitor,
                    Planner::Risk => Part::Risk,
                    Planner::Lifecycle => Part::Lifecycle,
                    Planner::Launch => Part::Launch,
                    Planner::Report => Part::Report,
                };
                html! { <Deferred {part} subject={Subject::Plan(Rc::clone(plan))} /> }
            }
            _ => not_found(store),
        },
        Route::NotFound => not_found(store),
    }
}

/// The check-up, on a plan's page and behind the gallery, which tells what it came to.
fn checkup_of(store: &Store, route: &Route, plan: Option<&Plan>) -> Html {
    if store.session.shelf().is_empty() || !matches!(route, Route::Plans | Route::Plan { .. }) {
        return Html::default();
    }
    let subject = Subject::Checkup(plan.map(|plan| plan.id.clone()));
    html! { <Deferred part={Part::Checkup} {subject} /> }
}

fn overlay_of(store: &Store) -> Html {
    let Some(overlay) = store.overlay.clone() else { return Html::default() };
    let on_close = {
        let store = store.clone();
        Callback::from(move |()| store.show(None))
    };
    let part = match overlay {
        Overlay::Share(_) | Overlay::Poster(_) => Part::Sharing,
        _ => Part::Overlays,
    };
    html! { <Deferred key={part.code()} {part} subject={Subject::Overlay(overlay, on_close)} /> }
}

/// Over everything else: an overlay that hands a file out stays as it is.
fn in_hand_of(store: &Store) -> Html {
    let Some(what) = store.in_hand.clone() else { return Html::default() };
    let on_close = {
        let store = store.clone();
        Callback::from(move |()| store.send(Message::InHand(None)))
    };
    html! { <Deferred key="in-hand" part={Part::Overlays} subject={Subject::InHand(what, on_close)} /> }
}

fn not_found(store: &Store) -> Html {
    frame(
        "not-found",
        "page",
        html! {
            <>
                <Answer sentence={store.t(Common::NotFoundTitle)}>{ store.t(Common::NotFoundText) }</Answer>
                { button_link(Route::Plans.href(), store.t(Common::ToPlans)) }
            </>
        },
    )
}

fn on_store(store: &Store, act: impl Fn(&Store) + 'static) -> Callback<MouseEvent> {
    let store = store.clone();
    Callback::from(move |_| act(&store))
}

fn on_plan(store: &Store, plan: &Plan, act: impl Fn(&Store, &Plan) + 'static) -> Callback<MouseEvent> {
    let (store, plan) = (store.clone(), plan.clone());
    Callback::from(move |_| act(&store, &plan))
}
