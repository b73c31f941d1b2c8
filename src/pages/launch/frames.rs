//! How complete the plan is in the frames of the sources, each part with the page where it is worked on.

use yew::prelude::*;

use super::PartProps;
use crate::components::icon::{IconName, sized_icon};
use crate::components::panel::{Panel, full_panel};
use crate::domain::code::Code;
use crate::domain::launch::coverage::{Filled, Frame, Ground, Part};
use crate::exchange::sections;
use crate::i18n::text::launch::{self, Launch as Text};
use crate::pages::cite::Cite;
use crate::playbook::{Citation, OwnRule};
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};
use crate::views::team;

/// The page on which a part of a plan is worked on.
pub const fn planner(part: Part) -> Planner {
    match part {
        Part::Positioning => Planner::Positioning,
        Part::Team => Planner::Staffing,
        Part::Content | Part::Events => Planner::Calendar,
        Part::Data => Planner::Funnel,
        Part::Entry => Planner::Entry,
        Part::Talk => Planner::Engagement,
        Part::Rules => Planner::Risk,
        Part::Channels => Planner::Channels,
        Part::Lifecycle => Planner::Lifecycle,
        Part::Members => Planner::Monitor,
    }
}

/// The panel.
#[component]
pub fn Frames(props: &PartProps) -> Html {
    let store = use_store();
    let (team, funnel) = (team::of(&props.plan), sections::funnel(&props.plan));
    let ground = Ground { plan: &props.plan, team: &team, calendar: &props.calendar, funnel: &funnel };
    full_panel(Panel {
        title: store.t(Text::Frames),
        remark: store.t(Text::FramesRemark),
        chip: html! { <Cite citation={Citation::Ours(OwnRule::FrameParts)} /> },
        class: Some("launch__frames-panel"),
        body: html! {
            <div class="launch__frames">
                { for Frame::ALL.iter().map(|&frame| of_frame(&store, props, frame, &ground)) }
            </div>
        },
        ..Panel::default()
    })
}

fn of_frame(store: &Store, props: &PartProps, frame: Frame, ground: &Ground) -> Html {
    let parts = frame.parts().iter().map(|&part| {
        let filled = part.filled(ground);
        html! { <li key={part.code()}>{ row(store, props, frame, part, filled) }</li> }
    });
    let n = frame.parts().iter().filter(|part| part.filled(ground).is_whole()).count();
    html! {
        <section class="launch__frame" data-frame={frame.code()} data-whole={n.to_string()}>
            <h3 class="launch__frame-title">
                { store.t(launch::frame(frame)) }{ " " }<Cite citation={Citation::Claim(frame.fact())} />
            </h3>
            <ul>{ for parts }</ul>
        </section>
    }
}

/// A part: how much there is of it, and the way to its page.
fn row(store: &Store, props: &PartProps, frame: Frame, part: Part, filled: Filled) -> Html {
    let (name, class) = if filled.is_whole() {
        (IconName::OK, "is-whole")
    } else if filled.is_empty() {
        (IconName::MINUS, "is-empty")
    } else {
        (IconName::CLOCK, "is-begun")
    };
    let title = store.t(launch::part(frame, part));
    let state = store.t(launch::filled(filled)).to_string();
    let counts = store.t(Text::FilledOf { n: filled.n, of: filled.of });
    let remark = format!("{counts} {}", store.t(launch::counted(part)));
    let words = html! {
        <>
            { sized_icon(name, 16) }
            <span class="launch__part-name">{ title }</span>
            <span class="launch__part-state">{ state }</span>
            <span class="launch__part-count">{ remark }</span>
        </>
    };
    let class = classes!("launch__part", class);
    html! { <a {class} href={Route::plan(&props.plan.id, planner(part)).href()}>{ words }</a> }
}
