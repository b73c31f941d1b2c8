//! Checks of the launch.

pub mod absent;
pub mod gate;
pub mod induced_sharing;
pub mod late;
pub mod no_owner;

use super::Check;
use crate::domain::launch::task::TaskKey;

/// The control of a task's tick.
fn mark(key: TaskKey) -> String {
    format!("launch.marks.{}", key.code())
}

/// The checks, the heaviest first.
pub const CHECKS: [Check; 5] = [induced_sharing::CHECK, late::CHECK, gate::CHECK, no_owner::CHECK, absent::CHECK];
