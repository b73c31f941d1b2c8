//! Stages, figures, tasks and days in the words that the parts of the page share.

use super::PartProps;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::Owner;
use crate::domain::launch::LaunchStage;
use crate::domain::launch::gate::Verdict;
use crate::domain::launch::task::TaskKey;
use crate::state::store::Store;
use crate::views::launch::words;

/// What a stage's gate asks for, without a sign.
pub fn bar(store: &Store, stage: LaunchStage) -> String {
    words::bar(stage, store.lang)
}

/// What a task is called.
pub fn task(store: &Store, part: &PartProps, key: TaskKey) -> String {
    words::task(&part.launch, part.plan.positioning.platform, key, store.lang)
}

/// A day: its date, or how far it is from the opening while nobody knows when that is.
pub fn day(store: &Store, opens_on: Option<Day>, days: i32) -> String {
    words::day(opens_on, days, store.lang)
}

/// How far a day is from the opening.
pub fn from_opening(store: &Store, days: i32) -> String {
    words::from_opening(days, store.lang)
}

/// How a gate stands.
pub fn verdict(store: &Store, stage: LaunchStage, verdict: Verdict) -> String {
    words::verdict(stage, verdict, store.lang)
}

/// Who takes care of a task; blank where nobody does.
pub fn owner(store: &Store, owner: &Owner) -> String {
    words::owner(owner, store.lang)
}
