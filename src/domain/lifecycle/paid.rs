//! A paid group: from how many paying members on it breaks even.

use crate::domain::funnel::decimal::Decimal;

/// A paid group's money. Unit of each: yuan a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Price {
    /// What a member pays.
    pub price: Decimal,
    /// What a member costs: goods, fees.
    pub cost_a_member: Decimal,
    /// What the group costs whoever is in it: people, tools.
    pub fixed: Decimal,
}

impl Price {
    /// The fewest paying members with whom the group loses nothing; none where each brings no more than it costs while
    /// something is to be carried.
    #[must_use]
    pub const fn break_even(&self) -> Option<i64> {
        let margin = self.price.millionths() - self.cost_a_member.millionths();
        let fixed = self.fixed.millionths();
        if fixed <= 0 {
            return Some(0);
        }
        if margin <= 0 {
            return None;
        }
        Some((fixed + margin - 1) / margin)
    }
}

/// How many paying members are missing where so many are expected; none once the group breaks even.
#[must_use]
pub fn short(break_even: i64, payers: f64) -> Option<i64> {
    let missing = break_even - payers.max(0.0).floor() as i64;
    (missing > 0).then_some(missing)
}
