//! The planner of talk and incentives: forms of taking part, points, activities, rules, culture and scripts.

mod activities;
mod check_in;
mod desk;
mod forms;
mod inputs;
mod kit;
mod ladder;
mod points;
mod rewards;
mod rules;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::answer::Answer;
use crate::components::dotted::dotted;
use crate::components::text_link::button_link;
use crate::domain::engagement::aim;
use crate::exchange::sections;
use crate::i18n::text::common::Common;
use crate::i18n::text::engagement::{Engagement as Text, labels};
use crate::pages::frame::{PlanProps, frame, on_paper};
use crate::pages::said::said;
use crate::platform::clock;
use crate::playbook::{Citation, OwnRule};
use crate::simulation::expected::Expected;
use crate::simulation::from_plan::Ground;
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};
use crate::views::engagement::{activity, answer, ordinary};
use desk::PartProps;

/// The planner of talk and incentives.
#[component]
pub fn EngagementPage(props: &PlanProps) -> Html {
    let store = use_store();
    let plan = &props.plan;
    let (entry, calendar, funnel) = (sections::entry(plan), sections::calendar(plan), sections::funnel(plan));
    let engagement = sections::engagement(plan);
    let parts =
        (plan.positioning.clone(), plan.staffing.clone(), Rc::clone(&entry), Rc::clone(&calendar), Rc::clone(&funnel));
    let expected = use_memo(parts, |_| {
        let derived = Rc::new(Ground::new(plan, &calendar, &entry)).derive(&funnel, None);
        activity(plan.staffing.size.get(), &Expected::of(&derived.inputs))
    });
    let today = clock::day();
    let part = PartProps {
        plan: Rc::clone(plan),
        ordinary: ordinary(&engagement, &expected),
        activity: *expected,
        from: calendar.opens_on.map_or(today, |opens_on| opens_on.max(today)),
        engagement,
        calendar,
    };
    let to_calendar = button_link(Route::plan(&plan.id, Planner::Calendar).href(), store.t(Text::ToCalendar));
    frame(
        "engagement",
        "page engagement",
        html! {
            <>
                { on_paper(&store, plan) }
                <Answer eyebrow={store.t(Common::Engagement)} sentence={answer(&part.engagement, &plan.positioning, part.members(), part.ordinary, store.lang)} actions={to_calendar}>
                    { support(&store, &part) }
                </Answer>
                <div class="split">
                    <div class="split__results stack">
                        { forms::panel(&store, &part) }
                        { points::panel(&store, &part) }
                        { rewards::panel(&store, &part) }
                        <activities::ActivityPanel ..part.clone() />
                        { rules::panel(&store, &part) }
                        <ladder::Ladder ..part.clone() />
                        <kit::Scripts ..part.clone() />
                        <kit::Culture ..part.clone() />
                    </div>
                    <div class="split__inputs stack">
                        { inputs::panel(&store, &part) }
                        { inputs::base_panel(&store, &part) }
                        { ladder::uplifts(&store, &part) }
                    </div>
                </div>
            </>
        },
    )
}

fn support(store: &Store, part: &PartProps) -> Html {
    let aim = store.t(labels::aim(aim(&part.engagement, &part.plan.positioning))).to_string();
    dotted([
        said(&store.t(Text::OrderedFor { aim }), &[Citation::Ours(OwnRule::FormOrder)]),
        said(&store.t(Text::FewStay), &[Citation::Claim("S0-1-sustained-active-15")]),
    ])
}
