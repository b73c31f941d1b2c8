//! Chance from the browser.

use crate::domain::plan::PlanId;

/// A new plan id.
#[must_use]
pub fn plan_id() -> PlanId {
    // 53 bits from the engine and the clock: ids need to differ, not to be secret.
    let chance = (js_sys::Math::random() * 9_007_199_254_740_992.0) as u64;
    let clock = js_sys::Date::now() as u64;
    PlanId::from_chance(chance ^ clock.rotate_left(20))
}
