//! The planner that watches the group: what is measured and what follows from it, and the members, layer by layer; each
//! part is a folder of its own.

mod alarms;
mod daily;
mod health;
mod jumps;
mod members;
mod rates;
mod review;
pub(in crate::pages) mod talk;
mod watched;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::answer::Answer;
use crate::components::text_link::button_link;
use crate::domain::calendar::Calendar;
use crate::domain::monitor::Monitor;
use crate::domain::plan::Plan;
use crate::exchange::sections;
use crate::i18n::text::common::Common;
use crate::i18n::text::members::Members as Text;
use crate::pages::frame::{PlanProps, chips_on_paper, frame, on_paper, waiting_frame};
use crate::pages::funnel::ab::TestsPanel;
use crate::platform::clock;
use crate::state::route::{Planner, Route};
use crate::state::store::use_store;
use crate::views::measured::{gauges, headline};
use crate::views::members::answer as members_answer;
use crate::views::monitor::answer::{alarm, answer};
use crate::views::monitor::{View, view};
use members::desk::PartProps;
use talk::Talk;
use talk::desk::{is_drawn, use_group};
use watched::WatchProps;

/// The planner that watches the group.
#[component]
pub fn MonitorPage(props: &PlanProps) -> Html {
    let store = use_store();
    let plan = &props.plan;
    let part = PartProps {
        plan: Rc::clone(plan),
        members: sections::members(plan),
        calendar: sections::calendar(plan),
        today: clock::day(),
    };
    let monitor = sections::monitor(plan);
    let view = use_view(plan, &monitor, &part.calendar);
    let group = use_group(&plan.id, "health");
    let told = use_memo((group.clone(), view.last), |(group, counted_to)| {
        group.as_deref().map(|group| gauges(group, *counted_to)).unwrap_or_default()
    });
    let watched = WatchProps {
        plan: Rc::clone(plan),
        monitor,
        calendar: Rc::clone(&part.calendar),
        today: part.today,
        view,
        told,
    };
    let (is_counted, is_read) = (watched.view.last.is_some(), group.is_some());
    let answer = group
        .and_then(|group| {
            headline(&group, &part.members, alarm(&watched.view, &watched.monitor, store.lang), store.lang)
        })
        .or_else(|| answer(&watched.view, &watched.monitor, store.lang))
        .unwrap_or_else(|| members_answer(plan, &part.members, store.lang));
    let to_staffing = button_link(Route::plan(&plan.id, Planner::Staffing).href(), store.t(Text::ToStaffing));
    let frame = if is_drawn(&plan.id) { frame } else { waiting_frame };
    frame(
        "monitor",
        "page monitor",
        html! {
            <>
                { on_paper(&store, plan) }
                <Answer eyebrow={store.t(Common::Monitor)} sentence={answer}
                    actions={to_staffing}>
                    { watched::support(&store, &watched) }
                    { members::support(&store, &part) }
                </Answer>
                // At the foot it might take a sheet of its own.
                { chips_on_paper(&store) }
                { jumps::jumps(&store, is_counted, is_read) }
                <div class="monitor__watch">{ alarms::panel(&store, &watched) }</div>
                <Talk plan={Rc::clone(plan)} members={Rc::clone(&part.members)} calendar={Rc::clone(&part.calendar)}
                    today={part.today} />
                <div class="monitor__watch stack">
                    { daily::panel(&store, &watched) }
                    { health::panel(&store, &watched) }
                    <health::Trends ..watched.clone() />
                    <review::ReviewPanel ..watched />
                    <rates::Rates plan={Rc::clone(plan)} calendar={Rc::clone(&part.calendar)} today={part.today} />
                    <TestsPanel plan={Rc::clone(plan)} funnel={sections::funnel(plan)} />
                </div>
                { members::models::section(&store, &part) }
                <div class="split">
                    <div class="split__results stack">{ members::results(&store, &part) }</div>
                    <div class="split__inputs stack">{ members::inputs(&store, &part) }</div>
                </div>
            </>
        },
    )
}

/// What the counts come to, kept until they change.
#[hook]
fn use_view(plan: &Rc<Plan>, monitor: &Rc<Monitor>, calendar: &Rc<Calendar>) -> Rc<View> {
    let of = (Rc::clone(monitor), calendar.style, plan.group_cap());
    let (plan, calendar) = (Rc::clone(plan), Rc::clone(calendar));
    use_memo(of, move |(monitor, ..)| view(&plan, monitor, &calendar))
}
