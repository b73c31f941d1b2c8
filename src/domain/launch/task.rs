//! The checklist: the facts' tasks and one's own, each with its day.

use super::material::{DueAt, Material};
use super::schedule::{Span, spans};
use super::{Launch, LaunchStage, Mark, OwnTask, OwnTaskId};
use crate::domain::calendar::item::Owner;
use crate::domain::code::Code;
use crate::domain::order::order;
use crate::domain::platform::Platform;

/// Which task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TaskKey {
    /// One that a fact asks for.
    Material(Material),
    /// One's own.
    Own(OwnTaskId),
}

impl TaskKey {
    /// Its code: that of the material, or `own-3`.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Material(material) => material.code().to_owned(),
            Self::Own(id) => format!("own-{}", id.text()),
        }
    }
}

/// A task of the checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Which.
    pub key: TaskKey,
    /// The stage that it belongs to.
    pub stage: LaunchStage,
    /// It is ticked.
    pub is_done: bool,
    /// Who takes care of it.
    pub owner: Owner,
    /// When it is due. Unit: days from the opening.
    pub due: i32,
    /// Its day was said; else it follows its stage.
    pub has_own_due: bool,
}

/// The checklist in the order of the stages: of each, the facts' tasks and then one's own.
#[must_use]
pub fn tasks(launch: &Launch, platform: Platform) -> Vec<Task> {
    let spans = spans(launch);
    let mut tasks = Vec::new();
    for span in &spans {
        let materials = Material::ALL.iter().filter(|material| material.stage() == span.stage);
        let used = materials.filter(|&&material| is_used(launch, material, platform));
        tasks.extend(used.map(|&material| of_material(launch, material, span)));
        tasks.extend(own_of(launch, span.stage).map(|(id, own)| Task {
            key: TaskKey::Own(id),
            stage: own.stage,
            is_done: own.is_done,
            owner: own.owner.clone(),
            due: own.due.map_or(span.last, |due| i32::from(due.get())),
            has_own_due: own.due.is_some(),
        }));
    }
    tasks
}

fn of_material(launch: &Launch, material: Material, span: &Span) -> Task {
    let blank = Mark::default();
    let mark = launch.marks.get(&material).unwrap_or(&blank);
    let by_stage = match material.due_at() {
        DueAt::First => span.first,
        DueAt::Last => span.last,
    };
    Task {
        key: TaskKey::Material(material),
        stage: span.stage,
        is_done: mark.is_done,
        owner: mark.owner.clone(),
        due: mark.due.map_or(by_stage, |due| i32::from(due.get())),
        has_own_due: mark.due.is_some(),
    }
}

/// Whether a fact's task is on the list.
#[must_use]
pub fn is_used(launch: &Launch, material: Material, platform: Platform) -> bool {
    let said = launch.marks.get(&material).and_then(|mark| mark.is_used);
    material.is_on(platform) && said.unwrap_or(material.is_usual())
}

/// The facts' tasks that could be on the list of a stage and are not.
pub fn left_out(launch: &Launch, platform: Platform) -> impl Iterator<Item = Material> + '_ {
    let could = Material::ALL.iter().copied().filter(move |material| material.is_on(platform));
    could.filter(move |&material| !is_used(launch, material, platform))
}

/// One's own tasks of a stage, in the order that the person chose.
pub fn own_of(launch: &Launch, stage: LaunchStage) -> impl Iterator<Item = (OwnTaskId, &OwnTask)> {
    let own: Vec<(OwnTaskId, &OwnTask)> =
        launch.own.iter().filter(|(_, own)| own.stage == stage).map(|(&id, own)| (id, own)).collect();
    let places = order(own.len(), &|a, b| own[a].1.rank < own[b].1.rank);
    places.into_iter().map(move |place| own[place])
}
