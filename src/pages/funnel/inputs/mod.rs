//! The panel in which the numbers of the forecast are said: the five that matter most on top, then all of them in
//! groups, closed at first. What is closed is not in the page, so that a slider redraws little while it moves.

mod bar;
mod campaigns;
pub(in crate::pages) mod channels;
mod desk;
mod folds;
mod groups;
pub(in crate::pages) mod key_field;
mod scale;

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::desk::PartProps;
use super::forecast::Case;
use crate::components::panel::{Panel, full_panel};
use crate::domain::code::Code;
use crate::domain::funnel::Funnel;
use crate::domain::funnel::group::Group;
use crate::domain::plan::Plan;
use crate::editing::funnel::FunnelEdit;
use crate::i18n::text::funnel::panel::Panel as Text;
use crate::i18n::text::funnel::scenarios::Scenarios;
use crate::pages::item_link::use_item_asked;
use crate::platform::page;
use crate::simulation::from_plan::{Derived, Ground};
use crate::state::route::Planner;
use crate::state::store::use_store;
use crate::views::funnel::items::campaign_items;
pub use bar::bar;
use desk::{Desk, Hands};
use folds::Folds;

/// Properties of [`Inputs`]: of what the parts of the page share, that which does not change while runs come in.
#[derive(Clone, PartialEq, Properties)]
pub struct InputsProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// What it says about its forecast.
    pub funnel: Rc<Funnel>,
    /// What its other parts say.
    pub ground: Rc<Ground>,
    /// The plan as it is, or the scenario that is looked at.
    pub case: Case,
    /// What that case is called.
    pub case_name: AttrValue,
    /// The inputs of that case, with where they come from.
    pub derived: Rc<Derived>,
}

impl InputsProps {
    /// The panel's share of what the parts of the page get.
    pub fn of(part: &PartProps, case_name: AttrValue) -> Self {
        let PartProps { plan, funnel, ground, case, derived, .. } = part.clone();
        Self { plan, funnel, ground, case, case_name, derived }
    }
}

/// The panel.
#[component]
pub fn Inputs(props: &InputsProps) -> Html {
    let store = use_store();
    let folds = use_reducer_eq(Folds::default);
    {
        let (ground, derived, folds) = (Rc::clone(&props.ground), Rc::clone(&props.derived), folds.dispatcher());
        use_item_asked(&props.plan.id, Planner::Funnel, move |spot| {
            let place = campaign_items(&ground, &derived).iter().position(|item| item.id == spot.id);
            folds.dispatch(folds::Act::Show(spot.id, place));
        });
    }
    use_effect_with(folds.asked.clone(), |asked| {
        let fold = asked.clone();
        // After the shell, which takes the focus to a page that is new.
        let timer = fold.map(|fold| Timeout::new(0, move || page::focus(&format!("[data-fold='{fold}'] > summary"))));
        move || drop(timer)
    });
    // The same for as long as plan and case are: a field is drawn anew only where its own number has changed.
    let hands = use_memo((props.plan.id.clone(), props.case), |(id, case)| Hands::new(&store, id, *case));
    let base = use_memo((Rc::clone(&props.ground), Rc::clone(&props.funnel), props.case), |(ground, funnel, case)| {
        case.is_some().then(|| ground.derive(funnel, None))
    });
    let desk = Desk { store: &store, props, hands: &hands, base: (*base).as_ref(), folds: &folds };
    let n_changed = u32::try_from(desk.overrides().map_or(0, |overrides| overrides.len())).unwrap_or(u32::MAX);
    // Days, runs and seed are the plan's, whichever scenario is looked at.
    let n_changed = n_changed + if props.case.is_none() { scale::n_changed(&desk) } else { 0 };
    let remark = match n_changed {
        0 if props.case.is_some() => store.t(Scenarios::AsBase),
        0 => store.t(Text::Unchanged),
        n => store.t(Text::Changed { n }),
    };
    let reset_all = {
        let (store, plan, case) = (store.clone(), props.plan.id.clone(), props.case);
        Callback::from(move |_: MouseEvent| {
            let toast = store.t(Text::WasReset { n: n_changed });
            desk::carry_out(&store, &plan, FunnelEdit::ResetAll(case), toast.to_string());
        })
    };
    full_panel(Panel {
        title: store.t(Text::Title),
        remark,
        actions: html! {
            if n_changed > 0 {
                <button type="button" class="text-link" onclick={reset_all} data-action="reset-inputs">
                    { store.t(Text::ResetAll) }
                </button>
            }
        },
        class: Some("inputs"),
        body: html! {
            <>
                if props.case.is_some() {
                    <p class="inputs__case">{ store.t(Text::InScenario { name: props.case_name.to_string() }) }</p>
                }
                <div class="inputs__foremost" role="group" aria-label={store.t(Text::Foremost)}>
                    <div class="inputs__fields">{ for desk.foremost().into_iter().map(|key| desk.foremost_field(key)) }</div>
                </div>
                { for Group::ALL.iter().map(|&group| groups::group(&desk, group)) }
            </>
        },
        ..Panel::default()
    })
}
