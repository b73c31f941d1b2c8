//! What the parts of the members share: what they get, and how they change what the plan says.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::members::Members;
use crate::domain::members::layer::{LayerModel, MemberLayer};
use crate::domain::plan::Plan;
use crate::editing::action::{Action, Edit, Label};
use crate::editing::members::MembersEdit;
use crate::exchange::sections;
use crate::i18n::figures::{range, whole};
use crate::i18n::text::members::Members as Text;
use crate::state::store::Store;

/// What the parts of the members get.
#[derive(Clone, PartialEq, Properties)]
pub struct PartProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// What it says about its members.
    pub members: Rc<Members>,
    /// Its calendar.
    pub calendar: Rc<Calendar>,
    /// The day.
    pub today: Day,
}

impl PartProps {
    /// The members that the plan is made for.
    pub fn size(&self) -> u32 {
        self.plan.staffing.size.get()
    }

    /// The model by which members are looked after.
    pub fn model(&self) -> LayerModel {
        LayerModel::chosen(self.plan.staffing.structure, self.members.model)
    }

    /// A callback that edits what the plan says.
    pub fn on<T: 'static>(&self, store: &Store, to_edit: impl Fn(T) -> MembersEdit + 'static) -> Callback<T> {
        store.on_edit(&self.plan.id, move |value| sections::edit(to_edit(value)))
    }

    /// Several edits as one step, and what is said about it.
    pub fn edit_all(&self, store: &Store, edits: Vec<Edit>, words: Option<String>) {
        let actions = edits.into_iter().map(|edit| Action::Edit(self.plan.id.clone(), edit)).collect();
        store.carry_out(Label::Members, actions, words);
    }
}

/// How many a layer is expected to hold: the raw value and the words; none where its source does not say.
pub fn people(store: &Store, layer: MemberLayer, size: u32) -> Option<(String, String)> {
    let stated = layer.target(size)?.stated;
    if stated.is_range() {
        let n = range(&whole(stated.min), &whole(stated.max));
        Some((format!("{}-{}", stated.min, stated.max), store.t(Text::PeopleOf { n }).to_string()))
    } else {
        Some((stated.min.to_string(), store.t(Text::PeopleOf { n: whole(stated.min) }).to_string()))
    }
}
