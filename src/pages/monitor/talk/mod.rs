//! A real group, read on the spot: files in, and what they come to. Nothing of it is kept but what a person takes into
//! the plan.

mod columns;
pub mod desk;
mod figures;
mod files;
mod hours;
pub mod intake;
mod kept;
mod layers;
mod lists;
pub mod names;
mod newcomers;
mod people;
mod rooms;
mod sent;
mod silence;
mod turns;
mod zones;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::panel::{Panel, full_panel};
use crate::components::skeleton::{SkeletonShape, skeleton};
use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::members::Members;
use crate::domain::plan::Plan;
use crate::exchange::sections;
use crate::i18n::text::measured::Measured as Text;
use crate::state::store::use_store;
use desk::{Desk, Phase, Read, use_desk};

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
                { for panels_of(read).map(|panel| html! {
                    if panel < desk.panels() {
                        <ReadPanel key={panel} {panel} part={props.clone()} desk={desk.clone()} read={Rc::clone(read)} />
                    } else {
                        <div key={panel}>{ skeleton(SkeletonShape::Fields) }</div>
                    }
                }) }
            }
            <kept::KeptMembers plan={Rc::clone(&props.plan)} {monitor}
                group={desk.state().group().filter(|_| desk.panels() == turns::PANELS)} desk={desk.clone()} />
        </div>
    }
}

/// Properties of [`ReadPanel`].
#[derive(Clone, PartialEq, Properties)]
struct ReadProps {
    /// Which it is.
    panel: usize,
    /// What the part gets.
    part: TalkProps,
    /// The desk.
    desk: Desk,
    /// What was read.
    read: Rc<Read>,
}

/// The panels that there are of what was read.
fn panels_of(read: &Read) -> impl Iterator<Item = usize> + use<> {
    let outcome = read.group.as_ref().map(|group| Rc::clone(&group.outcome));
    (0..turns::PANELS - 1).filter(move |panel| match (panel, &outcome) {
        (0, _) => true,
        (_, None) => false,
        (1, _) => true,
        (2, Some(outcome)) => outcome.messages > 0,
        (_, Some(outcome)) => !outcome.members.is_empty(),
    })
}

/// A panel of what was read. It is a component so that it is drawn once while the others have their turns.
#[component]
fn ReadPanel(props: &ReadProps) -> Html {
    let store = use_store();
    let ReadProps { panel, part, desk, read } = props;
    let Some(group) = read.group.as_ref().filter(|_| *panel > 0) else {
        return files::panel(&store, &part.plan.id, desk, read);
    };
    match panel {
        1 => figures::panel(&store, part, group),
        2 => hours::panel(&store, part, group),
        3 => html! { <people::People desk={desk.clone()} group={Rc::clone(group)} plan={Rc::clone(&part.plan)} /> },
        4 => layers::panel(&store, part, group),
        5 => silence::panel(&store, part, group),
        6 => newcomers::panel(&store, group),
        _ => sent::panel(&store, part, group),
    }
}

/// The desk is the same wherever it is looked at.
impl PartialEq for Desk {
    fn eq(&self, other: &Self) -> bool {
        self.is_same(other)
    }
}
