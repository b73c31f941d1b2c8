//! The planner of the lifecycle: the stage by size, the split, the paid group, decline by weeks, crises, prevention.

mod crises;
mod desk;
mod habits;
mod paid;
mod split;
mod split_move;
mod stages;
mod weeks;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::answer::Answer;
use crate::components::dotted::dotted;
use crate::components::text_link::button_link;
use crate::exchange::sections;
use crate::i18n::text::common::Common;
use crate::i18n::text::lifecycle::{Lifecycle as Text, labels};
use crate::pages::frame::{PlanProps, frame, on_paper};
use crate::pages::said::said;
use crate::playbook::claims::{DECLINE_FACT, SPLIT_FACT};
use crate::playbook::{Citation, OwnRule};
use crate::simulation::expected::Expected;
use crate::simulation::from_plan::Ground;
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};
use crate::views::lifecycle::answer::answer;
use crate::views::lifecycle::{LifecycleView, Outlook};
use desk::PartProps;

/// The planner of the lifecycle.
#[component]
pub fn LifecyclePage(props: &PlanProps) -> Html {
    let store = use_store();
    let plan = &props.plan;
    let (entry, calendar, funnel) = (sections::entry(plan), sections::calendar(plan), sections::funnel(plan));
    let lifecycle = sections::lifecycle(plan);
    let followed =
        (plan.positioning.clone(), plan.staffing.clone(), Rc::clone(&entry), Rc::clone(&calendar), Rc::clone(&funnel));
    let outlook = use_memo(followed, |_| {
        let derived = Rc::new(Ground::new(plan, &calendar, &entry)).derive(&funnel, None);
        Outlook::of(&derived, &funnel, &Expected::of(&derived.inputs))
    });
    let view = Rc::new(LifecycleView::of(plan, &lifecycle, &outlook));
    let part = PartProps { plan: Rc::clone(plan), lifecycle, calendar, outlook, view };
    let to_staffing = button_link(Route::plan(&plan.id, Planner::Staffing).href(), store.t(Text::ToStaffing));
    frame(
        "lifecycle",
        "page lifecycle",
        html! {
            <>
                { on_paper(&store, plan) }
                <Answer eyebrow={store.t(Common::Lifecycle)} sentence={answer(&part.view, &part.outlook, store.lang)} actions={to_staffing}>
                    { support(&store, &part) }
                </Answer>
                <div class="split">
                    <div class="split__results stack">
                        { stages::panel(&store, &part) }
                        <split::SplitPanel ..part.clone() />
                        <weeks::WeeksPanel ..part.clone() />
                        <paid::PaidPanel ..part.clone() />
                        { crises::panel(&store, &part) }
                    </div>
                    <div class="split__inputs stack">
                        { stages::now_panel(&store, &part) }
                        { stages::clocks_panel(&store, &part) }
                        { stages::ways_panel(&store, &part) }
                        { habits::panel(&store, &part) }
                        { habits::trends(&store) }
                    </div>
                </div>
            </>
        },
    )
}

fn support(store: &Store, part: &PartProps) -> Html {
    let view = &part.view;
    let focus = store.t(labels::focus(view.stage)).to_string();
    let focus = store.lang.pick(focus.clone(), focus.to_lowercase());
    let falls = || said(&store.t(Text::FallsIs { n: view.falls }), &[Citation::Claim(DECLINE_FACT)]);
    let parts = [
        Some(said(&store.t(Text::FocusIs { focus }), &[Citation::Claim(view.stage.fact())])),
        view.turning.declines.then(falls),
        Some(said(&store.t(Text::NearIs), &[Citation::Claim(SPLIT_FACT), Citation::Ours(OwnRule::NearCap)])),
    ];
    dotted(parts.into_iter().flatten())
}
