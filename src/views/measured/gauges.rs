//! What a log tells of figures that days do not: who it was that spoke.

use super::{Group, day_at, in_days, still_active};
use crate::domain::calendar::day::Day;
use crate::domain::monitor::gauge::Gauge;
use crate::domain::monitor::metrics::{MONTH, Reading};

/// Figures at the end of a log that days do not tell, or only within bounds: these only of a log that ends no sooner than
/// the days that were counted.
#[must_use]
pub fn gauges(group: &Group, counted_to: Option<Day>) -> Vec<(Gauge, Reading)> {
    let ends_later = group.days().and_then(|(_, last)| day_at(last)) >= counted_to;
    let still = still_active(group).map(|(still, n)| {
        let both = (2 * MONTH).unsigned_abs();
        (Gauge::StillActive, Reading::exact(f64::from(still) / f64::from(n), both))
    });
    let speakers = monthly_speakers(group).filter(|_| ends_later).map(|reading| (Gauge::MonthlySpeakers, reading));
    speakers.into_iter().chain(still).collect()
}

/// Who spoke within the last 30 days as a part of the members; none without a roster, for then only those are known who
/// spoke. Of a shorter log more may have spoken before it.
fn monthly_speakers(group: &Group) -> Option<Reading> {
    let (first, last) = group.days()?;
    let members = f64::from(group.listed_at(last).filter(|n| *n > 0)?);
    let spoke = |place: &usize| {
        let days = group.spoken.get(*place).map_or(0, |days| in_days(days, last, MONTH));
        days > 0 && group.outcome.members[*place].is_listed && group.member_at(*place, last).is_some()
    };
    let n = u32::try_from((0..group.outcome.members.len()).filter(spoke).count()).ok()?;
    let n_days = (last - first + 1).min(MONTH);
    let low = f64::from(n) / members;
    let high = if n_days == MONTH { low } else { 1.0 };
    Some(Reading { low, high, n_days: n_days.unsigned_abs() })
}
