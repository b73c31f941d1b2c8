//! What the parts of the page share: what they get, and how they change what the plan says of its forecast.

use std::rc::Rc;

use yew::prelude::*;

use super::forecast::{Case, Forecasts, Known, Stage};
use crate::domain::calendar::day::Day;
use crate::domain::funnel::Funnel;
use crate::domain::funnel::figure::Kpi;
use crate::domain::plan::Plan;
use crate::editing::funnel::FunnelEdit;
use crate::exchange::sections;
use crate::jobs::simulation::Outcome;
use crate::simulation::expected::Expected;
use crate::simulation::from_plan::{Derived, Ground};
use crate::state::store::Store;

/// What the parts of the page get.
#[derive(Clone, PartialEq, Properties)]
pub struct PartProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// What it says about its forecast.
    pub funnel: Rc<Funnel>,
    /// What its other parts say.
    pub ground: Rc<Ground>,
    /// The plan as it is, or the scenario that is looked at.
    pub case: Case,
    /// The inputs of that case, with where they come from.
    pub derived: Rc<Derived>,
    /// What is to be expected of it.
    pub expected: Rc<Expected>,
    /// What is known of all cases.
    pub forecasts: Forecasts,
    /// Day 0.
    pub first: Day,
    /// Looks at another case; the same for as long as the page stands.
    pub on_case: Callback<Case>,
}

impl PartProps {
    /// What is known of the case that is looked at.
    pub fn known(&self) -> Option<&Known> {
        self.forecasts.of(self.case)
    }

    /// What all runs of the case come to, as long as that belongs to the inputs as they are.
    pub fn fresh(&self) -> Option<&Rc<Outcome>> {
        self.known()?.fresh()
    }

    /// How far its runs are.
    pub fn stage(&self) -> Stage {
        self.known().map_or(Stage::Waiting, |known| known.stage)
    }

    /// Whether there is any money in it.
    pub fn has_money(&self) -> bool {
        [Kpi::Revenue, Kpi::Cost].iter().any(|kpi| self.expected.kpis[*kpi as usize] > Some(0.0))
    }

    /// A callback that edits what the plan says.
    pub fn on<T: 'static>(&self, store: &Store, to_edit: impl Fn(T) -> FunnelEdit + 'static) -> Callback<T> {
        let (store, plan) = (store.clone(), self.plan.id.clone());
        Callback::from(move |value| store.edit(&plan, sections::edit(to_edit(value))))
    }

    /// Edits what the plan says.
    pub fn edit(&self, store: &Store, edit: FunnelEdit) {
        store.edit(&self.plan.id, sections::edit(edit));
    }

    /// Edits what the plan says, and says so with a way back.
    pub fn edit_aloud(&self, store: &Store, edit: FunnelEdit, words: AttrValue) {
        store.edit_aloud(&self.plan.id, sections::edit(edit), words);
    }
}
