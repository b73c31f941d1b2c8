//! The groups of the panel, each with a line that says what it holds.

use yew::prelude::*;

use super::desk::Desk;
use super::folds::{Fold, fold};
use super::{campaigns, channels, scale};
use crate::components::text_link::text_link;
use crate::domain::code::Code;
use crate::domain::funnel::group::Group;
use crate::domain::funnel::key::{Gate, GateField, Key};
use crate::i18n::text::funnel::inputs;
use crate::i18n::text::funnel::outcome::Outcome;
use crate::state::route::{Planner, Route};
use crate::views::funnel::summaries::summary;

/// A group.
pub fn group(desk: &Desk<'_>, group: Group) -> Html {
    let Desk { store, props, .. } = desk;
    let is_changed = desk.overrides().is_some_and(|overrides| overrides.iter().any(|(key, _)| Group::of(key) == group));
    let head = Fold {
        name: group.code().to_owned(),
        class: Some("fold--group"),
        title: store.t(inputs::group(group)),
        summary: summary(group, &props.derived, store.lang).into(),
        is_changed: is_changed || (group == Group::Scale && scale::n_changed(desk) > 0),
    };
    fold(desk.folds, head, || match group {
        Group::Channels => channels::channels(desk),
        Group::Campaigns => campaigns::campaigns(desk),
        Group::Scale => html! { <>{ scale::scale(desk) }{ plain(desk, group) }</> },
        Group::Joining => html! { <>{ gates(desk) }{ plain(desk, group) }</> },
        Group::Staff => html! { <>{ plain(desk, group) }{ to_staffing(desk) }</> },
        _ => plain(desk, group),
    })
}

/// The group's numbers of the whole plan.
pub fn plain(desk: &Desk<'_>, group: Group) -> Html {
    let keys: Vec<Key> = group.fields().iter().map(|&field| Key::Plan(field)).collect();
    desk.fields(&keys)
}

/// What the platform puts in front of a group that is no longer small.
fn gates(desk: &Desk<'_>) -> Html {
    let gate = |&gate: &Gate| {
        let keys: Vec<Key> = GateField::ALL.iter().map(|&field| Key::Gate(gate, field)).collect();
        html! {
            <div class="inputs__gate" role="group" aria-label={desk.store.t(inputs::gate(gate))}>
                <p class="inputs__sub" aria-hidden="true">{ desk.store.t(inputs::gate(gate)) }</p>
                { desk.fields(&keys) }
            </div>
        }
    };
    html! { <>{ for Gate::on(desk.props.ground.platform()).iter().map(gate) }</> }
}

fn to_staffing(desk: &Desk<'_>) -> Html {
    let href = Route::plan(&desk.props.plan.id, Planner::Staffing).href();
    html! { <p class="inputs__to">{ text_link(href, desk.store.t(Outcome::ToStaffing)) }</p> }
}
