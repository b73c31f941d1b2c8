//! What the planner of joining shows: codes, numbers and citations.

pub mod door;
pub mod platform;

use crate::domain::entry::Rate;
use crate::domain::funnel::decimal::Decimal;

/// A fraction as the plan counts it; none for what is no part of a whole.
#[must_use]
pub fn rate_of(fraction: f64) -> Option<Rate> {
    let millionths = (fraction * Decimal::ONE as f64).round() as i64;
    Decimal::new(millionths).ok().and_then(|number| Rate::new(number).ok())
}
