//! Edits of what a plan says about its launch, and how a launch gets onto the calendar.

use std::rc::Rc;

use super::action::Label;
use super::calendar::{ItemsChange, ItemsLabel};
use super::section::EditOf;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::item::{At, Item, ItemId, Owner, When};
use crate::domain::launch::gate::Reading;
use crate::domain::launch::material::Material;
use crate::domain::launch::placed::{Entry, Standing};
use crate::domain::launch::task::{TaskKey, own_of};
use crate::domain::launch::{FromOpening, Launch, LaunchStage, Mark, OwnTask, OwnTaskId};
use crate::domain::quantity::{Bounded as _, Rank, StageDays};
use crate::domain::words::Line;

/// A change to what a plan says about its launch.
#[derive(Debug, Clone, PartialEq)]
pub enum LaunchEdit {
    /// Set how long a stage lasts, or take ours.
    SetDays(LaunchStage, Option<StageDays>),
    /// Say what was measured for a gate.
    Measure(Reading),
    /// Take back what was said about a gate.
    Unmeasure(LaunchStage),
    /// Tick a task, or take the tick away.
    Tick(TaskKey, bool),
    /// Put a fact's task on the list or leave it out.
    Use(Material, bool),
    /// Say who takes care of a task.
    SetOwner(TaskKey, Owner),
    /// Say when a task is due, or let it follow its stage.
    SetDue(TaskKey, Option<FromOpening>),
    /// Add a task of one's own in a free place, after the others of its stage.
    Add(OwnTaskId, LaunchStage, Line),
    /// Word a task of one's own.
    Word(OwnTaskId, Line),
    /// Move a task of one's own before the one above it, or after the one below it.
    Move(OwnTaskId, Way),
    /// Take out a task of one's own.
    Remove(OwnTaskId),
}

/// A way in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Towards its beginning.
    Up,
    /// Towards its end.
    Down,
}

impl EditOf<Launch> for LaunchEdit {
    fn apply(&self, launch: &mut Launch) {
        apply(launch, self);
    }

    fn label(&self) -> Label {
        Label::Launch
    }

    fn has_same_target(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::SetDays(a, _), Self::SetDays(b, _)) | (Self::Unmeasure(a), Self::Unmeasure(b)) => a == b,
            (Self::Measure(a), Self::Measure(b)) => a.stage() == b.stage(),
            (Self::Tick(a, _), Self::Tick(b, _))
            | (Self::SetOwner(a, _), Self::SetOwner(b, _))
            | (Self::SetDue(a, _), Self::SetDue(b, _)) => a == b,
            (Self::Use(a, _), Self::Use(b, _)) => a == b,
            (Self::Add(a, ..), Self::Add(b, ..))
            | (Self::Word(a, _), Self::Word(b, _))
            | (Self::Move(a, _), Self::Move(b, _))
            | (Self::Remove(a), Self::Remove(b)) => a == b,
            _ => false,
        }
    }

    fn is_continuous(&self) -> bool {
        matches!(
            self,
            Self::SetDays(_, Some(_))
                | Self::Measure(_)
                | Self::SetOwner(..)
                | Self::SetDue(_, Some(_))
                | Self::Word(..)
        )
    }
}

/// Applies `edit` to `launch`.
fn apply(launch: &mut Launch, edit: &LaunchEdit) {
    use LaunchEdit as E;
    match edit {
        E::SetDays(stage, Some(days)) => {
            launch.days.insert(*stage, *days);
        }
        E::SetDays(stage, None) => {
            launch.days.remove(stage);
        }
        E::Measure(reading) => launch.readings.set(*reading),
        E::Unmeasure(stage) => launch.readings.clear(*stage),
        E::Tick(key, is_done) => change(launch, *key, |it| *it.is_done = *is_done),
        E::Use(material, is_used) => {
            mark(launch, *material, |mark| mark.is_used = Some(*is_used).filter(|&used| used != material.is_usual()));
        }
        E::SetOwner(key, owner) => change(launch, *key, |it| it.owner.clone_from(owner)),
        E::SetDue(key, due) => change(launch, *key, |it| *it.due = *due),
        E::Add(id, stage, text) => {
            if !launch.own.contains_key(id) {
                let last = launch.own.values().filter(|own| own.stage == *stage).map(|own| own.rank.get()).max();
                let rank = last.map_or(0, |last| (last + 1).min(Rank::MAX));
                let own = OwnTask {
                    stage: *stage,
                    text: text.clone(),
                    is_done: false,
                    owner: Owner::default(),
                    due: None,
                    rank: rank_at(rank),
                };
                launch.own.insert(*id, own);
            }
        }
        E::Word(id, text) => {
            if let Some(own) = launch.own.get_mut(id) {
                own.text = text.clone();
            }
        }
        E::Move(id, way) => move_own(launch, *id, *way),
        E::Remove(id) => {
            launch.own.remove(id);
        }
    }
}

/// What the facts' tasks and one's own have in common.
struct Changing<'a> {
    is_done: &'a mut bool,
    owner: &'a mut Owner,
    due: &'a mut Option<FromOpening>,
}

fn change(launch: &mut Launch, key: TaskKey, edit: impl FnOnce(Changing<'_>)) {
    match key {
        TaskKey::Material(material) => mark(launch, material, |mark| {
            edit(Changing { is_done: &mut mark.is_done, owner: &mut mark.owner, due: &mut mark.due });
        }),
        TaskKey::Own(id) => {
            if let Some(own) = launch.own.get_mut(&id) {
                edit(Changing { is_done: &mut own.is_done, owner: &mut own.owner, due: &mut own.due });
            }
        }
    }
}

/// Changes what was said about a fact's task; what says nothing any more is not kept.
fn mark(launch: &mut Launch, material: Material, edit: impl FnOnce(&mut Mark)) {
    let mark = launch.marks.entry(material).or_default();
    edit(mark);
    if *mark == Mark::default() {
        launch.marks.remove(&material);
    }
}

/// Puts a task on the other side of its neighbor and numbers the tasks of its stage anew.
fn move_own(launch: &mut Launch, id: OwnTaskId, way: Way) {
    let Some(stage) = launch.own.get(&id).map(|own| own.stage) else { return };
    let mut ids: Vec<OwnTaskId> = own_of(launch, stage).map(|(id, _)| id).collect();
    let Some(at) = ids.iter().position(|&other| other == id) else { return };
    let to = match way {
        Way::Up => at.checked_sub(1),
        Way::Down => Some(at + 1).filter(|&to| to < ids.len()),
    };
    let Some(to) = to else { return };
    ids.swap(at, to);
    for (id, rank) in ids.iter().zip(0..) {
        if let Some(own) = launch.own.get_mut(id) {
            own.rank = rank_at(rank);
        }
    }
}

fn rank_at(rank: u32) -> Rank {
    Rank::new(i64::from(rank)).unwrap_or(Rank::literal(Rank::MAX))
}

/// What a launch wants on the calendar: which entry, on which day from the opening, and the item that it becomes.
pub type Wanted = (Entry, i32, Item);

/// The change that puts a launch onto the calendar: what is missing comes, what is counted from the opening goes to its
/// day, and what somebody moved by hand stays there.
#[must_use]
pub fn onto_calendar(calendar: &Calendar, wanted: &[Wanted]) -> ItemsChange {
    let put = wanted.iter().filter_map(|(entry, due, item)| {
        let id = entry.item_id();
        match entry.standing(calendar, *due) {
            Standing::Absent => Some((id, Rc::new(item.clone()))),
            Standing::Behind => {
                let there = calendar.items.get(&id)?;
                let when = When { at: At::Opening(i16::try_from(*due).ok()?), ..there.when? };
                Some((id, Rc::new(Item { when: Some(when), ..(**there).clone() })))
            }
            Standing::InStep | Standing::ByHand => None,
        }
    });
    ItemsChange { label: ItemsLabel::Add, put: put.collect(), remove: Vec::new() }
}

/// The change that takes everything of a launch off the calendar.
#[must_use]
pub fn off_calendar(calendar: &Calendar) -> ItemsChange {
    let ids = Entry::all().map(Entry::item_id);
    let there: Vec<ItemId> = ids.filter(|id| calendar.items.contains_key(id)).collect();
    ItemsChange { label: ItemsLabel::Remove, put: Vec::new(), remove: there }
}
