//! The forecast: what the plan will probably lead to, from posters to orders.

pub(in crate::pages) mod ab;
mod cards;
mod charts;
mod comparison;
mod desk;
mod figures;
mod files;
pub(in crate::pages) mod forecast;
mod goal;
pub(in crate::pages) mod inputs;
mod keys;
mod quest;
mod running;
mod scenario_bar;
mod scenarios;
mod slices;
mod stages;
mod support;
mod targets;
mod tornado;
mod when;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::answer::Answer;
use crate::components::dialog::{Dialog, DialogPlace};
use crate::components::media::use_is_phone;
use crate::domain::funnel::ScenarioId;
use crate::exchange::sections;
use crate::i18n::text::common::Common;
use crate::i18n::text::funnel::panel::Panel as PanelText;
use crate::pages::frame::{PlanProps, chips_on_paper, frame, on_paper, waiting_frame};
use crate::platform::clock;
use crate::simulation::expected::Expected;
use crate::simulation::from_plan::Ground;
use crate::state::store::use_store;
use desk::PartProps;
use forecast::{Case, use_forecasts};
use inputs::{Inputs, InputsProps};

/// The forecast.
#[component]
pub fn FunnelPage(props: &PlanProps) -> Html {
    let store = use_store();
    let plan = &props.plan;
    let chosen = use_state_eq(|| None::<ScenarioId>);
    let (is_adjusting, is_seeking) = (use_state_eq(|| false), use_state_eq(|| false));
    let is_phone = use_is_phone();
    let (funnel, calendar, entry) = (sections::funnel(plan), sections::calendar(plan), sections::entry(plan));
    // Looking through the calendar is for when the plan's other parts change, not for every step of a slider.
    let parts = (plan.positioning.clone(), plan.staffing.clone(), Rc::clone(&calendar), Rc::clone(&entry));
    let ground = use_memo(parts, |_| Ground::new(plan, &calendar, &entry));
    // A scenario can be taken out by undo, or in another tab.
    let case: Case = chosen.filter(|id| funnel.scenarios.contains_key(id));
    let cases = use_memo((Rc::clone(&ground), Rc::clone(&funnel)), |(ground, funnel)| {
        let all = std::iter::once(None).chain(funnel.scenarios.keys().copied().map(Some));
        all.map(|case| (case, Rc::new(ground.derive(funnel, case)))).collect::<Vec<_>>()
    });
    let simulated = use_memo(Rc::clone(&cases), |cases| {
        cases.iter().map(|(case, derived)| (*case, Rc::new(derived.inputs.clone()))).collect::<Vec<_>>()
    });
    let forecasts = use_forecasts((*simulated).clone(), case);
    let derived = cases.iter().find(|(of, _)| *of == case).map(|(_, derived)| Rc::clone(derived));
    let Some(derived) = derived else { return Html::default() };
    let expected = use_memo(Rc::clone(&derived), |derived| Expected::of(&derived.inputs));
    let on_case = {
        let chosen = chosen.setter();
        (*use_memo((), |()| Callback::from(move |case: Case| chosen.set(case)))).clone()
    };
    // Without a day to begin on, day 0 counts as a Monday: the next one.
    let today = clock::day();
    let next_monday = || today.monday().plus(7).unwrap_or(today);
    let first = derived.start().unwrap_or_else(next_monday);
    let part = PartProps { plan: Rc::clone(plan), funnel, ground, case, derived, expected, forecasts, first, on_case };
    keys::use_keys(&store, &part, *is_adjusting || *is_seeking);
    let set = |state: &UseStateHandle<bool>, value: bool| {
        let state = state.setter();
        Callback::from(move |()| state.set(value))
    };
    let goal = goal::goal_button(&store, is_phone, set(&is_seeking, true));
    let (above, below) = if is_phone { (Html::default(), goal) } else { (goal, Html::default()) };
    let case_name = scenarios::case_name(&store, &part, case);
    let shown = InputsProps::of(&part, case_name.clone());
    // The first runs are waited for at the head of the results. Later ones have results below them that must not move:
    // how far they are is told over the end of what can be seen.
    let is_first = part.known().is_none_or(|known| known.outcome.is_none());
    let running = running::running(&store, &part);
    // The keys go the way that the eye goes: on a phone results come first, and else inputs stand at their left.
    // One set of controls at a time: they have names of their own, and a label is of one of them.
    let inputs = (!*is_adjusting).then(|| {
        html! {
            <div key="inputs" class="forecast__inputs"><Inputs ..shown.clone() /></div>
        }
    });
    let (before, after) = if is_phone { (None, inputs) } else { (inputs, None) };
    let framed = if part.forecasts.is_settled() { frame } else { waiting_frame };
    framed(
        "funnel",
        "page page--wide page--adjust",
        html! {
            <>
                { on_paper(&store, plan) }
                <Answer eyebrow={store.t(Common::Funnel)} sentence={support::sentence(&store, &part)}
                    actions={above}>
                    { support::support(&store, &part) }
                </Answer>
                <scenario_bar::ScenarioBar ..part.clone() />
                <div class="forecast">
                    { for before }
                    <div key="results" class="forecast__results stack">
                        { running::told(&store, &part) }
                        if is_first {
                            { running.clone() }
                        }
                        { cards::cards(&store, &part) }
                        <charts::Charts ..part.clone() />
                        <div class="forecast__pair">
                            <div class="stack"><stages::FunnelPanel ..part.clone() /></div>
                            <tornado::TornadoPanel ..part.clone() />
                        </div>
                        <comparison::Comparison ..part.clone() />
                        <targets::Targets ..part.clone() />
                        <when::When ..part.clone() />
                        { figures::figures(&store, &part) }
                        <ab::TestsPanel plan={Rc::clone(&part.plan)} funnel={Rc::clone(&part.funnel)} masks={true} />
                        if !is_first {
                            <div class="forecast__running">{ running }</div>
                        }
                    </div>
                    { for after }
                </div>
                { chips_on_paper(&store) }
                { inputs::bar(&store, &part, case_name, below, set(&is_adjusting, true)) }
                if *is_adjusting {
                    <Dialog title={store.t(PanelText::Adjust)} place={DialogPlace::Sheet}
                        on_close={set(&is_adjusting, false)} close_label={Some(store.t(Common::Close))}>
                        <Inputs ..shown />
                    </Dialog>
                }
                if *is_seeking {
                    <goal::GoalDialog part={part.clone()} on_close={set(&is_seeking, false)} />
                }
            </>
        },
    )
}
