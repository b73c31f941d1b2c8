//! Checks of the forecast: what is to be expected of the whole plan, held against the plan, the sources and the rules.

pub mod exits;
pub mod growth;
pub mod left_out;
pub mod loss;
pub mod mix;
pub mod no_source;
pub mod overload;
pub mod quiet;
pub mod referral;
pub mod retention;
pub mod scans;
pub mod screening;
pub mod seats;
pub mod target;

use super::{Check, Whole};
use crate::domain::funnel::key::{Field, Key};
use crate::editing::action::Edit;
use crate::editing::funnel::FunnelEdit;
use crate::exchange::sections;
use crate::playbook::claims;

/// The checks, the heaviest first.
pub const CHECKS: [Check; 14] = [
    referral::CHECK,
    seats::CHECK,
    target::CHECK,
    no_source::CHECK,
    overload::CHECK,
    mix::CHECK,
    exits::CHECK,
    growth::CHECK,
    retention::CHECK,
    loss::CHECK,
    quiet::CHECK,
    scans::CHECK,
    screening::CHECK,
    left_out::CHECK,
];

/// The edits that take back what was said of these numbers in the base.
fn follow_plan(fields: &[Field]) -> Vec<Edit> {
    let keys = fields.iter().map(|&field| Key::Plan(field)).collect();
    vec![sections::edit(FunnelEdit::Reset(None, keys))]
}

/// S4's floor of activity for one full group. Unit: messages a day.
fn floor(whole: &Whole<'_>) -> f64 {
    f64::from(whole.forecast().derived.inputs.capacity) * f64::from(claims::ACTIVITY_TENTHS) / 10.0
}
