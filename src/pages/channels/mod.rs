//! The planner of channels: where members come from, which platform plays which part, and with what tools.

mod desk;
mod inputs;
mod joins;
mod limits;
mod parts;
mod reuse;
mod texts;
mod tools;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::answer::Answer;
use crate::components::button::Button;
use crate::components::panel::panel;
use crate::components::text_link::button_link;
use crate::exchange::sections;
use crate::i18n::text::channels::Channels as Text;
use crate::i18n::text::common::Common;
use crate::i18n::text::poster::Poster;
use crate::pages::frame::{PlanProps, frame, on_paper};
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::simulation::expected::Expected;
use crate::simulation::from_plan::Ground;
use crate::state::Overlay;
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};
use crate::views::channels::answer;
use crate::views::channels::arrivals::Arrivals;
use desk::PartProps;

/// The planner of channels.
#[component]
pub fn ChannelsPage(props: &PlanProps) -> Html {
    let store = use_store();
    let plan = &props.plan;
    let (channels, calendar) = (sections::channels(plan), sections::calendar(plan));
    let (entry, funnel) = (sections::entry(plan), sections::funnel(plan));
    // What is said of channels themselves changes nothing of the forecast.
    let followed = (plan.positioning.clone(), plan.staffing.clone(), calendar, entry, Rc::clone(&funnel));
    let forecast = use_memo(followed, |(.., calendar, entry, funnel)| {
        let derived = Rc::new(Ground::new(plan, calendar, entry)).derive(funnel, None);
        let arrivals = Arrivals::of(&derived, &Expected::of(&derived.inputs));
        (Rc::new(derived), Rc::new(arrivals))
    });
    let (derived, arrivals) = (*forecast).clone();
    let part = PartProps { plan: Rc::clone(plan), channels, funnel, derived, arrivals };
    let to_forecast = button_link(Route::plan(&plan.id, Planner::Funnel).href(), store.t(Text::ToForecast));
    frame(
        "channels",
        "page channels",
        html! {
            <>
                { on_paper(&store, plan) }
                <Answer eyebrow={store.t(Common::Channels)} sentence={answer(&part.arrivals, &part.funnel, store.lang)} actions={to_forecast}>
                    { said(&store.t(Text::EfficiencySupport), &[Citation::Claim("S2-7-channel-douyin-kuaishou")]) }
                </Answer>
                <div class="split">
                    <div class="split__results stack">
                        <joins::Joins ..part.clone() />
                        { parts::panel(&store, &part) }
                        { texts::panel(&store, &part) }
                        { poster_panel(&store, &part) }
                        { limits::panel(&store, &part) }
                        { limits::claims_panel(&store, &part) }
                        { reuse::panel(&store, &part) }
                    </div>
                    <div class="split__inputs stack">
                        { inputs::held_panel(&store, &part) }
                        { inputs::wanted_panel(&store, &part) }
                        { tools::ids_panel(&store, &part) }
                        { tools::tools_panel(&store, &part) }
                        { reuse::combo_panel(&store, &part) }
                    </div>
                </div>
            </>
        },
    )
}

/// The way to the poster that hangs where people come from.
fn poster_panel(store: &Store, part: &PartProps) -> Html {
    let onclick = {
        let (store, id) = (store.clone(), part.plan.id.clone());
        Callback::from(move |_: MouseEvent| store.show(Some(Overlay::Poster(id.clone()))))
    };
    panel(
        store.t(Poster::Heading),
        html! {
            <div class="channels__poster">
                <p>{ store.t(Poster::About) }</p>
                <Button label={store.t(Poster::Make)} {onclick} data_action={Some(AttrValue::Static("poster"))} />
            </div>
        },
    )
}
