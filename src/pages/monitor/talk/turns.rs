//! Whose turn it is: what was read is drawn a panel at a time, each in a task of its own. All at once, a large group would
//! hold up the page for long enough to be felt.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::domain::plan::PlanId;

/// The parts of the page, in the order in which they are drawn; the first turn says that the page is not ready, and the
/// last that it is. The part that reads has a turn for each of its panels.
pub const TURNS: [&str; PANELS + 4] =
    ["health", "talk", "talk", "talk", "talk", "talk", "talk", "talk", "talk", "talk", "rates", "tests", "health"];
/// How many panels of what was read there are.
pub const PANELS: usize = 9;

thread_local! {
    /// How many turns were had, by plan; none once all were.
    static HAD: RefCell<BTreeMap<PlanId, usize>> = const { RefCell::new(BTreeMap::new()) };
}

/// So many turns were had.
pub fn have(id: &PlanId, n_turns: usize) {
    HAD.with_borrow_mut(|had| {
        if n_turns < TURNS.len() {
            had.insert(id.clone(), n_turns)
        } else {
            had.remove(id)
        };
    });
}

/// How many panels of what was read are drawn.
pub fn panels(id: &PlanId) -> usize {
    HAD.with_borrow(|had| had.get(id).map_or(PANELS, |n_turns| n_turns.saturating_sub(1).min(PANELS)))
}

/// Whether all is drawn that was read.
pub fn are_over(id: &PlanId) -> bool {
    HAD.with_borrow(|had| !had.contains_key(id))
}
