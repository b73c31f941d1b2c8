//! The planner that watches the group. Its first part is the members, layer by layer; each part is a folder of its own.

mod members;
mod talk;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::answer::Answer;
use crate::components::text_link::button_link;
use crate::exchange::sections;
use crate::i18n::text::common::Common;
use crate::i18n::text::members::Members as Text;
use crate::pages::frame::{PlanProps, frame};
use crate::platform::clock;
use crate::state::route::{Planner, Route};
use crate::state::store::use_store;
use members::desk::PartProps;
use talk::Talk;

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
    let to_staffing = button_link(Route::plan(&plan.id, Planner::Staffing).href(), store.t(Text::ToStaffing));
    frame(
        "monitor",
        "page monitor",
        html! {
            <>
                <Answer eyebrow={store.t(Common::Monitor)} sentence={members::answer(&store, &part)}
                    actions={to_staffing}>
                    { members::support(&store, &part) }
                </Answer>
                <Talk plan={Rc::clone(plan)} members={Rc::clone(&part.members)} calendar={Rc::clone(&part.calendar)}
                    today={part.today} />
                { members::models::section(&store, &part) }
                <div class="split">
                    <div class="split__results stack">{ members::results(&store, &part) }</div>
                    <div class="split__inputs stack">{ members::inputs(&store, &part) }</div>
                </div>
            </>
        },
    )
}
