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

use super::{Behind, Check, Finding, Whole};
use crate::domain::code::Code;
use crate::domain::funnel::group::Group;
use crate::domain::funnel::key::{ChannelField, Field, Key};
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

impl Finding {
    /// With the number of the forecast that it is about: on top of the panel, or in the fold of its group.
    #[must_use]
    fn at_key(self, key: Key) -> Self {
        self.at(format!("funnel.{}", key.code())).behind(Behind::Fold(Group::of(key).code()))
    }
}

/// How many scan a day in the first channel that there is; without one, how many are invited.
fn scans_key(whole: &Whole<'_>) -> Key {
    let first = whole.funnel().channels.keys().next();
    first.map_or(Key::Plan(Field::InvitesPerWeek), |&id| Key::Channel(id, ChannelField::Scans))
}

/// The edits that take back what was said of these numbers in the base.
fn follow_plan(fields: &[Field]) -> Vec<Edit> {
    let keys = fields.iter().map(|&field| Key::Plan(field)).collect();
    vec![sections::edit(FunnelEdit::Reset(None, keys))]
}

/// S4's floor of activity for one full group. Unit: messages a day.
fn floor(whole: &Whole<'_>) -> f64 {
    f64::from(whole.forecast().derived.inputs.capacity) * f64::from(claims::ACTIVITY_TENTHS) / 10.0
}
