//! The launch planner: seven stages counted from the opening day, a checklist with owners and days, and the gate at
//! which the plan stops.

mod acts;
mod drawer;
mod frames;
mod gates;
mod picture;
mod schedule;
mod stages;
mod words;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::answer::Answer;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::launch::Launch;
use crate::domain::launch::task::TaskKey;
use crate::domain::plan::Plan;
use crate::exchange::sections;
use crate::i18n::text::common::Common;
use crate::pages::frame::{PlanProps, frame, on_paper};
use crate::pages::said::said;
use crate::platform::clock;
use crate::playbook::claims::LAUNCH_STAGES_FACT;
use crate::playbook::{Citation, OwnRule};
use crate::state::store::{Store, use_store};
use crate::views::launch::LaunchView;
use crate::views::launch::words::{answer, next};

/// What the parts of the page share.
#[derive(Clone, PartialEq, Properties)]
pub struct PartProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// What it says about its launch.
    pub launch: Rc<Launch>,
    /// Its calendar.
    pub calendar: Rc<Calendar>,
    /// The launch, worked out.
    pub view: Rc<LaunchView>,
    /// Today.
    pub today: Day,
    /// Opens a task, or closes it.
    pub on_open: Callback<Option<TaskKey>>,
}

impl PartProps {
    /// The day on which the group opens.
    pub fn opens_on(&self) -> Option<Day> {
        self.calendar.opens_on
    }
}

/// The launch planner.
#[component]
pub fn LaunchPage(props: &PlanProps) -> Html {
    let store = use_store();
    let open = use_state_eq(|| None::<TaskKey>);
    let on_open = {
        let open = open.setter();
        (*use_memo((), |()| Callback::from(move |key| open.set(key)))).clone()
    };
    let plan = Rc::clone(&props.plan);
    let (launch, calendar) = (sections::launch(&plan), sections::calendar(&plan));
    let view = Rc::new(LaunchView::of(&launch, plan.positioning.platform));
    let part = PartProps { plan, launch, calendar, view, today: clock::day(), on_open };
    // A task can be taken out by undo, or in another tab.
    let opened = open.filter(|key| part.view.task(*key).is_some());
    frame(
        "launch",
        "page page--wide",
        html! {
            <>
                { on_paper(&store, &props.plan) }
                <Answer eyebrow={store.t(Common::Launch)} sentence={answer(&part.view, store.lang)}>
                    { support(&store, &part) }
                </Answer>
                <div class="stack">
                    <schedule::Schedule ..part.clone() />
                    { gates::panel(&store, &part) }
                    { stages::section(&store, &part) }
                    <frames::Frames ..part.clone() />
                </div>
                if let Some(of) = opened {
                    <drawer::TaskDrawer key={of.code()} part={part.clone()} {of} />
                }
            </>
        },
    )
}

/// What is next, and what the page rests on.
fn support(store: &Store, part: &PartProps) -> Html {
    let next = next(&part.view, &part.launch, part.plan.positioning.platform, part.opens_on(), store.lang);
    let citations = [Citation::Claim(LAUNCH_STAGES_FACT), Citation::Ours(OwnRule::LaunchDue)];
    said(&next, &citations)
}
