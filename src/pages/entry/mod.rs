//! The planner of joining: which gate stands at the entry, what it asks, and what comes of it.

mod codes;
mod desk;
mod inputs;
mod numbers;
mod path;
mod question;
mod questionnaire;
mod ranking;
mod reckoning;
mod reminders;
mod sheet;
mod welcome;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::answer::Answer;
use crate::components::text_link::button_link;
use crate::exchange::sections;
use crate::i18n::text::common::Common;
use crate::i18n::text::entry::Entry as Text;
use crate::pages::frame::{PlanProps, frame, on_paper};
use crate::pages::said::said;
use crate::simulation::expected::Expected;
use crate::simulation::from_plan::Ground;
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};
use crate::views::entry::door::Door;
use crate::views::entry::{answer, basis};
use desk::PartProps;

/// The planner of joining.
#[component]
pub fn EntryPage(props: &PlanProps) -> Html {
    let store = use_store();
    let plan = &props.plan;
    let (entry, calendar, funnel) = (sections::entry(plan), sections::calendar(plan), sections::funnel(plan));
    // Looking through the calendar is for when something that the forecast follows changes, not for every letter.
    let says = (entry.has_questionnaire, entry.done, entry.passed, entry.daily_cap);
    let parts = (plan.positioning.clone(), plan.staffing.clone(), Rc::clone(&calendar), Rc::clone(&funnel), says);
    let forecast = use_memo(parts, |(.., funnel, _)| {
        let derived = Rc::new(Ground::new(plan, &calendar, &entry)).derive(funnel, None);
        let door = Door::of(&derived, &Expected::of(&derived.inputs));
        (Rc::new(derived), Rc::new(door))
    });
    let (derived, door) = (*forecast).clone();
    let part = PartProps { plan: Rc::clone(plan), entry, calendar, derived, door };
    let to_forecast = button_link(Route::plan(&plan.id, Planner::Funnel).href(), store.t(Text::ToForecast));
    frame(
        "entry",
        "page entry",
        html! {
            <>
                { on_paper(&store, plan) }
                <Answer eyebrow={store.t(Common::Entry)} sentence={answer(&part.entry, &plan.positioning, &part.door, store.lang)} actions={to_forecast}>
                    { support(&store, &part) }
                </Answer>
                <div class="split">
                    <div class="split__results stack">
                        { path::panel(&store, &part) }
                        { ranking::section(&store, &part) }
                        <questionnaire::Questionnaire ..part.clone() />
                        <welcome::Welcome ..part.clone() />
                        <codes::Codes ..part.clone() />
                        { reckoning::panel(&store, &part) }
                    </div>
                    <div class="split__inputs stack">
                        { inputs::group_panel(&store, &part) }
                        { inputs::gate_panel(&store, &part) }
                        <inputs::InsidePanel ..part.clone() />
                        { path::platform_panel(&store, &part) }
                    </div>
                </div>
            </>
        },
    )
}

fn support(store: &Store, part: &PartProps) -> Html {
    let (words, citation) = basis(&part.entry, &part.plan.positioning, store.lang);
    said(&store.t(words), &[citation])
}
