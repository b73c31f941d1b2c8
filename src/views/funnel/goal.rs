//! The search for a goal: which numbers can be asked, and values as people would say them.

use crate::domain::funnel::Funnel;
use crate::domain::funnel::decimal::Decimal;
use crate::domain::funnel::group::foremost;
use crate::domain::funnel::key::Key;
use crate::domain::platform::Platform;
use crate::simulation::from_plan::sway::turnable;
use crate::simulation::from_plan::{Derived, Standing};

/// The numbers that can be asked: those that matter most first.
#[must_use]
pub fn askable(derived: &Derived, funnel: &Funnel, platform: Platform) -> Vec<Key> {
    let is_there = |key: &Key| matches!(derived.row(*key).value, Standing::Number(_) | Standing::Between(..));
    let mut keys: Vec<Key> = foremost(funnel).into_iter().filter(is_there).collect();
    for key in turnable(derived, funnel, platform) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

/// A value with three figures, rounded away from where the number stands now: whoever has to get somewhere does not stop
/// a hair before it.
#[must_use]
pub fn rounded(key: Key, value: f64, now: f64) -> f64 {
    if value == 0.0 || value == now {
        return value;
    }
    let step = 10_f64.powi(value.abs().log10().floor() as i32 - 2);
    let step = if key.is_whole() { step.max(1.0) } else { step.max(1.0 / Decimal::ONE as f64) };
    let steps = value / step;
    let steps = if value > now { (steps - 1e-9).ceil() } else { (steps + 1e-9).floor() };
    let (min, max) = key.range();
    (steps * step).clamp(min as f64 / 1e6, max as f64 / 1e6)
}

/// A value beside the name of its number, without a unit that the name ends with: `22.2` beside `Scans a day`.
#[must_use]
pub fn beside<'a>(name: &str, value: &'a str) -> &'a str {
    match value.split_once(' ') {
        Some((number, unit)) if name.ends_with(unit) => number,
        _ => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::funnel::ChannelId;
    use crate::domain::funnel::key::{ChannelField, Field};

    #[track_caller]
    fn check(key: Key, value: f64, now: f64, expected: f64) {
        let found = rounded(key, value, now);
        assert!((found - expected).abs() < 1e-9, "{found}");
    }

    #[test]
    fn no_unit_is_said_twice() {
        assert_eq!(beside("Scans a day", "22.2 a day"), "22.2");
        assert_eq!(beside("Groups at most", "2"), "2");
        assert_eq!(beside("每天扫码", "22.2 次/天"), "22.2 次/天");
    }

    #[test]
    fn values_are_rounded_to_the_goals_side() {
        let scans = Key::Channel(ChannelId::FIRST, ChannelField::Scans);
        check(scans, 23.418_291, 16.4, 23.5);
        check(scans, 12.34, 16.4, 12.3);
        check(scans, 23.4, 16.4, 23.4);
        check(scans, 16.4, 16.4, 16.4);
        check(scans, 0.0, 16.4, 0.0);
        check(Key::Plan(Field::QuestionnaireDone), 0.993_7, 0.6, 0.994);
        check(Key::Plan(Field::QuestionnaireDone), 0.999_95, 0.6, 1.0);
        check(Key::Plan(Field::GroupsMax), 3.0, 1.0, 3.0);
    }
}
