//! A real group, read on the spot: files in, and what they come to. Nothing of it is kept but what a person takes into
//! the plan.

mod columns;
pub mod desk;
mod figures;
mod files;
mod hours;
mod intake;
mod kept;
mod layers;
mod newcomers;
mod people;
mod sent;
mod silence;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::panel::{Panel, full_panel};
use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::members::Members;
use crate::domain::plan::Plan;
use crate::exchange::sections;
use crate::i18n::text::measured::Measured as Text;
use crate::state::store::use_store;
use desk::{Desk, Phase, use_desk};

/// What this part gets.
#[derive(Clone, PartialEq, Properties)]
pub struct TalkProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// What it says about its members.
    pub members: Rc<Members>,
    /// Its calendar.
    pub calendar: Rc<Calendar>,
    /// The day.
    pub today: Day,
}

/// The part.
#[component]
pub fn Talk(props: &TalkProps) -> Html {
    let store = use_store();
    let monitor = sections::monitor(&props.plan);
    let desk = use_desk(&props.plan.id, &monitor.columns);
    html! {
        <div class="stack measured">
            { full_panel(Panel {
                title: store.t(Text::Title),
                remark: store.t(Text::Remark),
                actions: intake::clear(&store, &desk),
                class: Some("only-screen"),
                body: intake::body(&store, &desk),
                ..Panel::default()
            }) }
            if let Phase::Read(read) = &desk.state().phase {
                { files::panel(&store, &props.plan.id, &desk, read) }
                if let Some(group) = &read.group {
                    { figures::panel(&store, props, group) }
                    if group.outcome.messages > 0 {
                        { hours::panel(&store, props, group) }
                    }
                    if !group.outcome.members.is_empty() {
                        <people::People desk={desk.clone()} group={Rc::clone(group)} title={store.title(&props.plan)} />
                        { layers::panel(&store, props, &desk, group) }
                        { silence::panel(&store, props, &desk, group) }
                        { newcomers::panel(&store, group) }
                        { sent::panel(&store, props, group) }
                    }
                }
            }
            <kept::KeptMembers plan={Rc::clone(&props.plan)} {monitor}
                group={desk.state().group()} desk={desk.clone()} />
        </div>
    }
}

/// The desk is the same wherever it is looked at.
impl PartialEq for Desk {
    fn eq(&self, other: &Self) -> bool {
        self.is_same(other)
    }
}
