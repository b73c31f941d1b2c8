//! What the parts of the page share: what they get, and how they change what the plan says about joining.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::entry::Entry;
use crate::domain::plan::Plan;
use crate::editing::entry::EntryEdit;
use crate::exchange::sections;
use crate::simulation::from_plan::Derived;
use crate::state::store::Store;
use crate::views::entry::door::Door;

/// The button that adds a question: it stays whatever goes.
pub const ADD_QUESTION: &str = "[data-action='add-question']";

/// What the parts of the page get.
#[derive(Clone, PartialEq, Properties)]
pub struct PartProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// What it says about joining.
    pub entry: Rc<Entry>,
    /// Its calendar.
    pub calendar: Rc<Calendar>,
    /// The inputs of its forecast.
    pub derived: Rc<Derived>,
    /// The way in that the forecast expects.
    pub door: Rc<Door>,
}

impl PartProps {
    /// The first day of the codes: the one that was said, else the day on which the forecast begins.
    pub fn codes_from(&self) -> Option<Day> {
        self.entry.codes_from.or(self.derived.start())
    }

    /// A callback that edits what the plan says.
    pub fn on<T: 'static>(&self, store: &Store, to_edit: impl Fn(T) -> EntryEdit + 'static) -> Callback<T> {
        store.on_edit(&self.plan.id, move |value| sections::edit(to_edit(value)))
    }

    /// A press that edits what the plan says.
    pub fn on_press(&self, store: &Store, edit: EntryEdit) -> Callback<MouseEvent> {
        self.on(store, move |_: MouseEvent| edit.clone())
    }
}

/// People in whole numbers, as the page writes them.
pub fn people(n: f64) -> String {
    crate::i18n::figures::grouped(n, 0)
}

/// The raw figure behind a number of people.
pub fn raw(n: f64) -> String {
    crate::i18n::figures::decimal(n, 2)
}
