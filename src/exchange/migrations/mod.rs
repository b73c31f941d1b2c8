//! How the format grew: one step a file, each a pure function from one version to the next.
//!
//! A shipped step is never edited, and the numbers have no gaps. Every version keeps a fixture that must open for ever.

use serde_json::Value;

/// From version `n` to `n + 1`; an error says in a developer's words what did not fit.
pub type Step = fn(Value) -> Result<Value, String>;

/// The step at index `i` leads from version `i + 1` to `i + 2`. Version 1 is the first, so there is none yet.
pub const STEPS: &[Step] = &[];

/// The version that the steps lead to.
pub const VERSION: u32 = STEPS.len() as u32 + 1;

/// A step that failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepFailed {
    /// The version that it starts from.
    pub from: u32,
    /// Why.
    pub why: String,
}

/// Brings a plan of `version` up to the last of `steps`.
///
/// # Errors
///
/// [`StepFailed`] with the first step that did not fit; version 0 never existed.
pub fn migrate(plan: Value, version: u32, steps: &[Step]) -> Result<Value, StepFailed> {
    let Some(done) = version.checked_sub(1) else {
        return Err(StepFailed { from: 0, why: "version 0 never existed".to_owned() });
    };
    let mut todo = steps.iter().enumerate().skip(done as usize);
    todo.try_fold(plan, |plan, (i, step)| {
        step(plan).map_err(|why| StepFailed { from: u32::try_from(i + 1).unwrap_or(u32::MAX), why })
    })
}
