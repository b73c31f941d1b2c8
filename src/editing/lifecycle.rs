//! Edits of what a plan says about how its group lives on, and the reducer's part for it.

use std::mem::discriminant;

use super::action::Label;
use super::section::{EditOf, put};
use crate::domain::calendar::day::Day;
use crate::domain::lifecycle::crisis::{Crisis, Incident};
use crate::domain::lifecycle::habit::Habit;
use crate::domain::lifecycle::split::SplitBy;
use crate::domain::lifecycle::stage::Way;
use crate::domain::lifecycle::{Activity, Growth, Lifecycle, Money, MovingText, Part, Response};
use crate::domain::quantity::{AnswerHours, MembersNow};
use crate::domain::words::{Line, Name, Passage};

/// A change to what a plan says about how its group lives on.
#[derive(Debug, Clone, PartialEq)]
pub enum LifecycleEdit {
    /// Say how many members there are now.
    SetMembers(Option<MembersNow>),
    /// Choose how the group goes on.
    SetWay(Option<Way>),
    /// Choose by what it is split.
    SetBy(Option<SplitBy>),
    /// Replace the parts.
    SetParts(Vec<Part>),
    /// Say when members move.
    SetMovesOn(Option<Day>),
    /// Word what they are told.
    SetMoving(MovingText),
    /// Say what a member pays.
    SetPrice(Option<Money>),
    /// Say what a member costs.
    SetCost(Option<Money>),
    /// Say what the group costs.
    SetFixed(Option<Money>),
    /// Replace what paying members get.
    SetValues(Vec<Line>),
    /// Replace the weeks' activity.
    SetActivity(Vec<Activity>),
    /// Replace the weeks' net growth.
    SetGrowth(Vec<Growth>),
    /// Say who takes up a crisis.
    SetOwner(Crisis, Name),
    /// Say how soon.
    SetWithin(Crisis, Option<AnswerHours>),
    /// Word what is sent.
    SetText(Crisis, Passage),
    /// Say that something happened, or that it is over.
    Happen(Incident, bool),
    /// Keep something up, or no longer.
    Keep(Habit, bool),
}

impl EditOf<Lifecycle> for LifecycleEdit {
    fn apply(&self, lifecycle: &mut Lifecycle) {
        apply(lifecycle, self);
    }

    fn label(&self) -> Label {
        Label::Lifecycle
    }

    fn has_same_target(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::SetOwner(a, _), Self::SetOwner(b, _))
            | (Self::SetWithin(a, _), Self::SetWithin(b, _))
            | (Self::SetText(a, _), Self::SetText(b, _)) => a == b,
            _ => discriminant(self) == discriminant(other),
        }
    }

    fn is_continuous(&self) -> bool {
        match self {
            Self::SetMembers(members) => members.is_some(),
            Self::SetMovesOn(day) => day.is_some(),
            Self::SetPrice(money) | Self::SetCost(money) | Self::SetFixed(money) => money.is_some(),
            Self::SetWithin(_, hours) => hours.is_some(),
            Self::SetMoving(_) | Self::SetActivity(_) | Self::SetGrowth(_) | Self::SetOwner(..) | Self::SetText(..) => {
                true
            }
            _ => false,
        }
    }
}

/// Applies `edit` to `lifecycle`.
fn apply(lifecycle: &mut Lifecycle, edit: &LifecycleEdit) {
    use LifecycleEdit as E;
    match edit {
        E::SetMembers(members) => lifecycle.members = *members,
        E::SetWay(way) => lifecycle.way = *way,
        E::SetBy(by) => lifecycle.by = *by,
        E::SetParts(parts) => lifecycle.parts.clone_from(parts),
        E::SetMovesOn(day) => lifecycle.moves_on = *day,
        E::SetMoving(text) => lifecycle.moving = text.clone(),
        E::SetPrice(money) => lifecycle.price = *money,
        E::SetCost(money) => lifecycle.cost_a_member = *money,
        E::SetFixed(money) => lifecycle.fixed = *money,
        E::SetValues(values) => lifecycle.values.clone_from(values),
        E::SetActivity(activity) => lifecycle.activity.clone_from(activity),
        E::SetGrowth(growth) => lifecycle.growth.clone_from(growth),
        E::SetOwner(crisis, owner) => response(lifecycle, *crisis, |response| response.owner = owner.clone()),
        E::SetWithin(crisis, hours) => response(lifecycle, *crisis, |response| response.within = *hours),
        E::SetText(crisis, text) => response(lifecycle, *crisis, |response| response.text = text.clone()),
        E::Happen(incident, is_so) => put(&mut lifecycle.incidents, *incident, *is_so),
        E::Keep(habit, is_kept) => put(&mut lifecycle.habits, *habit, *is_kept),
    }
}

/// Changes what is said about a crisis; what says nothing any more is not kept.
fn response(lifecycle: &mut Lifecycle, crisis: Crisis, change: impl FnOnce(&mut Response)) {
    let response = lifecycle.responses.entry(crisis).or_default();
    change(response);
    if *response == Response::default() {
        lifecycle.responses.remove(&crisis);
    }
}
