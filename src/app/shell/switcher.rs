//! The open plan in the rail, and the list of the others.

use web_sys::Element;
use yew::prelude::*;

use crate::components::plan_switcher::PlanSwitcher;
use crate::components::popover::Popover;
use crate::components::search_field::SearchField;
use crate::domain::plan::{Plan, PlanId};
use crate::i18n::figures;
use crate::i18n::text::common::Common;
use crate::i18n::text::labels;
use crate::i18n::text::plans::Plans;
use crate::pages::plans::matching;
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};

/// From so many others on there is a field to search them.
const MANY: usize = 8;

/// Properties of [`Switcher`].
#[derive(PartialEq, Properties)]
pub(super) struct SwitcherProps {
    /// The open plan.
    pub id: PlanId,
}

/// The open plan, and the list of the others.
#[component]
pub(super) fn Switcher(props: &SwitcherProps) -> Html {
    let store = use_store();
    let anchor = use_state_eq(|| None::<Element>);
    let query = use_state_eq(String::new);
    let Some(plan) = store.session.plan(&props.id) else { return Html::default() };
    let on_open = {
        let (anchor, query) = (anchor.clone(), query.clone());
        Callback::from(move |element| {
            query.set(String::new());
            anchor.set(Some(element));
        })
    };
    let on_close = {
        let anchor = anchor.clone();
        Callback::from(move |()| anchor.set(None))
    };
    let label = store.t(Common::SwitchPlan);
    let others = || store.plans(false).into_iter().filter(|other| other.plan.id != props.id);
    let row = |plan: &Plan| {
        let close = on_close.reform(|_: MouseEvent| ());
        let href = Route::plan(&plan.id, Planner::Staffing).href();
        html! {
            <li>
                <a class="plan-list__link" {href} onclick={close}>
                    <bdi class="plan-list__title">{ store.title(plan) }</bdi>
                    <span class="plan-list__note">{ note(&store, plan) }</span>
                </a>
            </li>
        }
    };
    let search = || {
        let query = query.clone();
        let on_input = {
            let query = query.clone();
            Callback::from(move |text: String| query.set(text))
        };
        html! {
            <SearchField name="plans.switch" label={store.t(Plans::SearchPlans)} value={(*query).clone()}
                placeholder={store.t(Plans::SearchPlans)} {on_input} />
        }
    };
    html! {
        <>
            <PlanSwitcher title={store.title(plan)} note={note(&store, plan)} label={label.clone()}
                expanded={anchor.is_some()} {on_open} />
            if let Some(element) = (*anchor).clone() {
                <Popover anchor={element} {label} close_label={store.t(Common::Close)} on_close={on_close.clone()}>
                    if others().count() >= MANY {
                        { search() }
                    }
                    <ul class="plan-list">
                        { for matching(others().collect(), &query).iter().map(|other| row(&other.plan)) }
                        <li><a class="text-link" href={Route::Plans.href()}>{ store.t(Common::ToPlans) }</a></li>
                    </ul>
                </Popover>
            }
        </>
    }
}

/// `福利型 · 200 人`.
fn note(store: &Store, plan: &Plan) -> String {
    let kind = store.t(labels::group_type(plan.positioning.group_type));
    let members = store.t(Common::Members { n: figures::whole(plan.staffing.size.get()) });
    format!("{kind} · {members}")
}
