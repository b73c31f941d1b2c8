//! Chance from the browser.

use crate::domain::calendar::item::ItemId;
use crate::domain::plan::PlanId;

/// A new plan id.
#[must_use]
pub fn plan_id() -> PlanId {
    let clock = js_sys::Date::now() as u64;
    PlanId::from_chance(bits() ^ clock.rotate_left(20))
}

/// A new id for an item of a calendar.
#[must_use]
pub fn item_id() -> ItemId {
    ItemId::from_chance(bits())
}

/// 53 bits from the engine: ids need to differ, not to be secret.
fn bits() -> u64 {
    (js_sys::Math::random() * 9_007_199_254_740_992.0) as u64
}
