//! The members: whose layers are followed, what each gets, in which one somebody is, who rises, and what silence leads to.

mod care;
mod classify;
pub mod desk;
mod layers;
pub mod models;
mod path;
mod silence;
mod tags;

use yew::prelude::*;

use crate::components::dotted::dotted;
use crate::i18n::text::members::{Members as Text, labels};
use crate::pages::said::said;
use crate::playbook::layering::{S1_NUDGE_FACT, S4_RECENCY_FACT};
use crate::playbook::{Citation, OwnRule};
use crate::state::store::Store;
use desk::PartProps;

/// The line of support: the model, and silence in steps.
pub fn support(store: &Store, part: &PartProps) -> Html {
    let model = part.model();
    let members = &part.members;
    let steps = Text::SilenceRemark {
        nudge: members.nudge_days.get(),
        silent: members.silent_days.get(),
        leave: members.leave_days.get(),
    };
    let by = Text::By { model: store.t(labels::model(model)).to_string() };
    let steps_from =
        [Citation::Claim(S1_NUDGE_FACT), Citation::Claim(S4_RECENCY_FACT), Citation::Ours(OwnRule::SilenceSteps)];
    dotted([said(&store.t(by), &[Citation::Claim(model.fact())]), said(&store.t(steps), &steps_from)])
}

/// The parts that show.
pub fn results(store: &Store, part: &PartProps) -> Html {
    html! {
        <>
            { layers::panel(store, part) }
            <classify::Classify ..part.clone() />
            { silence::panel(store, part) }
            <path::Path ..part.clone() />
        </>
    }
}

/// The parts that are filled in.
pub fn inputs(store: &Store, part: &PartProps) -> Html {
    html! {
        <>
            { care::carers_panel(store, part) }
            { care::review_panel(store, part) }
            <tags::TagsPanel ..part.clone() />
        </>
    }
}
