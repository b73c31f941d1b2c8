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
use crate::domain::launch::gate::{Next, Verdict};
use crate::domain::launch::task::TaskKey;
use crate::domain::plan::Plan;
use crate::exchange::sections;
use crate::i18n::figures::key;
use crate::i18n::text::common::Common;
use crate::i18n::text::launch::{self, Launch as Text};
use crate::pages::frame::{PlanProps, frame};
use crate::pages::said::said;
use crate::platform::clock;
use crate::playbook::claims::LAUNCH_STAGES_FACT;
use crate::playbook::{Citation, OwnRule};
use crate::state::store::{Store, use_store};
use crate::views::launch::LaunchView;
use crate::views::launch::number::shown;

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
                <Answer eyebrow={store.t(Common::Launch)} sentence={answer(&store, &part)}>
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

fn answer(store: &Store, part: &PartProps) -> AttrValue {
    let Some(gate) = part.view.stop() else {
        return store.t(Text::AnswerDone { n: u32::try_from(part.view.gates.len()).unwrap_or(u32::MAX) });
    };
    let stage = key(store.t(launch::stage(gate.stage)));
    let (measure, bar) = (words::measure(store, gate.stage), words::bar(store, gate.stage));
    store.t(match (gate.verdict, gate.value) {
        (Verdict::Short(_), Some(value)) => {
            let value = key(words::with_unit(store, gate.stage, &shown(gate.stage, value)));
            Text::AnswerShort { stage, measure, value, bar }
        }
        _ => Text::AnswerUnmeasured { stage, measure, bar },
    })
}

/// What is next, and what the page rests on.
fn support(store: &Store, part: &PartProps) -> Html {
    let next = match part.view.next {
        Next::Do(task) => {
            let when = part.view.task(task).map(|task| words::day(store, part.opens_on(), task.due));
            Text::NextDo { task: words::task(store, part, task), when: when.unwrap_or_default() }
        }
        Next::Measure(stage) => Text::NextMeasure { measure: words::measure(store, stage) },
        Next::Raise(stage, by) => {
            let by = words::with_unit(store, stage, &shown(stage, by));
            Text::NextRaise { measure: words::measure(store, stage), by }
        }
        Next::Nothing => Text::NextNothing,
    };
    let citations = [Citation::Claim(LAUNCH_STAGES_FACT), Citation::Ours(OwnRule::LaunchDue)];
    said(&store.t(next), &citations)
}
