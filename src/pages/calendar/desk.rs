//! What the parts of the page share: what they get, and how they change the calendar.

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use super::item::{day_under, spot_under};
use super::screen::{Act, Open, Pending, Screen};
use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{At, Item, ItemId, When};
use crate::domain::calendar::occurrence::{Occurrence, Spot, Timeline};
use crate::domain::calendar::series::Scope;
use crate::domain::calendar::setting::Setting;
use crate::domain::hours::MinuteOfDay;
use crate::domain::plan::{Plan, PlanId};
use crate::editing::action::Action;
use crate::editing::calendar::{CalendarEdit, ItemsLabel};
use crate::editing::field::is_of_series;
use crate::editing::rework::Rework;
use crate::exchange::sections;
use crate::platform::chance;
use crate::state::store::Store;

/// When an item stands whose time nobody said (ours: within every author's evening hours).
pub const USUAL: MinuteOfDay = MinuteOfDay::at(20, 0);

/// What the parts of the page get.
#[derive(Clone, PartialEq, Properties)]
pub struct PartProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// Its calendar.
    pub calendar: Rc<Calendar>,
    /// What the page shows.
    pub screen: Rc<Screen>,
    /// Today.
    pub today: Day,
    /// The items that the filter lets through; none while nothing is filtered.
    pub matching: Option<Rc<BTreeSet<ItemId>>>,
    /// When its items stand.
    pub timeline: Rc<Timeline>,
    /// What a person does on the page; the same for as long as the page stands.
    pub on_act: Callback<Act>,
    /// A new item is asked for; the same for as long as the page stands.
    pub on_add: Callback<When>,
}

impl PartProps {
    /// What the filler, the meter and the checks need to know.
    pub fn setting(&self) -> Setting<'_> {
        setting(&self.plan, &self.calendar)
    }

    /// What stands on these days, as far as the filter lets it through.
    pub fn occurrences(&self, first: Day, last: Day) -> Vec<Occurrence<'_>> {
        let mut found = self.all(first, last);
        if let Some(matching) = &self.matching {
            found.retain(|found| matching.contains(&found.id));
        }
        found
    }

    /// What stands on these days, whatever is looked for.
    pub fn all(&self, first: Day, last: Day) -> Vec<Occurrence<'_>> {
        self.timeline.occurrences(&self.calendar, first..=last)
    }

    /// Whether an item is chosen.
    pub fn is_chosen(&self, spot: Spot) -> bool {
        self.screen.chosen.contains(&spot)
    }

    /// A double press on an empty place of a day adds an item there.
    pub fn on_new(&self) -> Callback<MouseEvent> {
        let on_add = self.on_add.clone();
        Callback::from(move |event: MouseEvent| {
            if let (None, Some(day)) = (spot_under(&event), day_under(&event)) {
                on_add.emit(When { at: At::Day(day), start: USUAL });
            }
        })
    }

    /// A press that does `act`.
    pub fn on_press(&self, act: Act) -> Callback<MouseEvent> {
        self.on_act.reform(move |_| act.clone())
    }
}

/// What the filler, the meter and the checks need to know of a plan.
pub fn setting<'a>(plan: &'a Plan, calendar: &'a Calendar) -> Setting<'a> {
    Setting { calendar, positioning: &plan.positioning, staffing: &plan.staffing }
}

/// Sends an edit of the calendar.
pub fn edit(store: &Store, plan: &PlanId, edit: CalendarEdit) {
    store.edit(plan, sections::edit(edit));
}

/// Reworks the plan's calendar as it is now, as one step.
pub fn rework<T>(
    store: &Store,
    plan: &PlanId,
    label: ItemsLabel,
    work: impl FnOnce(&mut Rework<'_>) -> T,
) -> Option<T> {
    rework_saying(store, plan, label, None, work)
}

/// Reworks the plan's calendar as it is now, as one step, and says so with a way back.
pub fn rework_saying<T>(
    store: &Store,
    plan: &PlanId,
    label: ItemsLabel,
    toast: Option<String>,
    work: impl FnOnce(&mut Rework<'_>) -> T,
) -> Option<T> {
    let calendar = sections::calendar(store.session.plan(plan)?);
    let mut chance = chance::item_id;
    let mut rework = Rework::new(&calendar, &mut chance);
    let done = work(&mut rework);
    let change = rework.finish(label);
    if !change.is_empty() {
        let edit = sections::edit(CalendarEdit::Items(change));
        store.carry_out(edit.label(), vec![Action::Edit(plan.clone(), edit)], toast);
    }
    Some(done)
}

/// Makes `edited` of what is met at `spot`; where that is one occurrence of a series, a person is asked how far the
/// change reaches.
pub fn change(store: &Store, props: &PartProps, spot: Spot, edited: Item, label: ItemsLabel) {
    if is_of_series(&props.calendar, spot) {
        let pending = Pending { spot, edited: Some(Rc::new(edited)), label };
        props.on_act.emit(Act::Open(Open::Scope(pending)));
    } else {
        rework(store, &props.plan.id, label, |rework| rework.change(spot, Scope::One, |item| *item = edited));
    }
}
