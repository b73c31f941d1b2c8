//! What the parts of the members share: what they get, and how they change what the plan says.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::members::Members;
use crate::domain::members::layer::LayerModel;
use crate::domain::plan::Plan;
use crate::editing::action::{Action, Edit, Label};
use crate::editing::members::MembersEdit;
use crate::exchange::sections;
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
