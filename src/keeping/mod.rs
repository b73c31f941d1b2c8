//! Plans ↔ a key-value storage: saving that never loses anything.
//!
//! One plan is one key, so a save is whole or not at all. Before a session first overwrites a plan, the text that it
//! found is kept as the previous generation. What could not be read is set aside and never overwritten. Two tabs that
//! write the same plan are told apart by the text that each last saw.

pub mod aside;
pub mod keeper;
pub mod keys;
mod known;
pub mod storage;

pub use keeper::Keeper;
pub use storage::{Refusal, Storage};
