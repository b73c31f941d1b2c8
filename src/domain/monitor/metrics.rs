//! What the counts come to on a day: the figures that lines are drawn for, with what is left open by days of which
//! nothing is known. Over how many days each is the mean is ours.

use super::gauge::Gauge;
use super::{Days, Metric};
use crate::domain::calendar::day::Day;
use crate::domain::code::codes;

/// Days of a week.
pub const WEEK: i32 = 7;
/// Days of a month (ours).
pub const MONTH: i32 = 30;

codes! {
    /// What is followed over days.
    pub enum Trend {
        /// Members.
        Members = "members",
        /// Who spoke, as a part of the members.
        Active = "active",
        /// Messages.
        Messages = "messages",
    }
}

/// What is known of a figure: its least and its greatest value, which are the same where every day was counted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// Not less than this.
    pub low: f64,
    /// Not more than this.
    pub high: f64,
    /// Days that it is read off.
    pub n_days: u32,
}

impl Reading {
    /// A figure of which nothing is open.
    #[must_use]
    pub const fn exact(value: f64, n_days: u32) -> Self {
        Self { low: value, high: value, n_days }
    }

    /// The value, where it is known.
    #[must_use]
    pub fn value(self) -> Option<f64> {
        (self.low >= self.high).then_some(self.low)
    }
}

/// The days from `from` to `to`, both counted.
fn span(from: Day, to: Day) -> impl Iterator<Item = Day> {
    (0..=from.days_until(to)).filter_map(move |i| from.plus(i))
}

/// The `n` days that end with `day`.
fn last(day: Day, n: i32) -> impl Iterator<Item = Day> {
    (0..n).rev().filter_map(move |i| day.plus(-i))
}

/// A count as a number to reckon with.
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
fn float(count: u64) -> f64 {
    count as f64
}

/// The sum of counts over the days of which each is known, and how many those are.
fn sums<const N: usize>(days: &Days, over: impl Iterator<Item = Day>, metrics: [Metric; N]) -> ([u64; N], u32) {
    let mut sums = [0; N];
    let mut n = 0;
    for day in over {
        let counts = metrics.map(|metric| days.get(day, metric));
        if counts.iter().all(Option::is_some) {
            n += 1;
            for (sum, count) in sums.iter_mut().zip(counts) {
                *sum += count.unwrap_or(0);
            }
        }
    }
    (sums, n)
}

/// One count as a part of another, on one day.
#[must_use]
pub fn share_on(days: &Days, day: Day, part: Metric, whole: Metric) -> Option<f64> {
    let whole = days.get(day, whole).filter(|n| *n > 0)?;
    Some(float(days.get(day, part)?) / float(whole))
}

/// One count as a part of another, on the last of the seven days that end with `day` of which both are known.
fn last_share(days: &Days, day: Day, part: Metric, whole: Metric) -> Option<Reading> {
    let on = |i: i32| share_on(days, day.plus(-i)?, part, whole);
    (0..WEEK).find_map(on).map(|share| Reading::exact(share, 1))
}

/// One count as a part of another, over several days together.
fn share_over(days: &Days, over: impl Iterator<Item = Day>, part: Metric, whole: Metric) -> Option<Reading> {
    let ([part, whole], n) = sums(days, over, [part, whole]);
    (whole > 0).then(|| Reading::exact(float(part) / float(whole), n))
}

/// The mean of a count.
fn mean(days: &Days, over: impl Iterator<Item = Day>, metric: Metric) -> Option<Reading> {
    let ([sum], n) = sums(days, over, [metric]);
    (n > 0).then(|| Reading::exact(float(sum) / f64::from(n), n))
}

/// The members on a day, or on the last day before it within a month of which it is known.
#[must_use]
pub fn members_by(days: &Days, day: Day) -> Option<u64> {
    (0..MONTH).find_map(|i| days.get(day.plus(-i)?, Metric::Members))
}

/// The members before the first of `n` days that end with `day`: as they were counted, else what those of its first
/// counted day were before that day's joins and exits.
fn members_before(days: &Days, day: Day, n: i32) -> Option<u64> {
    if let Some(before) = day.plus(-n).and_then(|day| days.get(day, Metric::Members)) {
        return Some(before);
    }
    let first = last(day, n).find(|day| days.get(*day, Metric::Members).is_some())?;
    let members = days.get(first, Metric::Members)?;
    let (joins, exits) = (days.get(first, Metric::Joins).unwrap_or(0), days.get(first, Metric::Exits).unwrap_or(0));
    Some((members + exits).saturating_sub(joins))
}

/// Who left within `n` days as a part of the members before. Exits only add up, so that days of which nothing is known
/// leave open how many more there were.
#[must_use]
pub fn exit_share(days: &Days, day: Day, n: i32) -> Option<Reading> {
    let ([exits], known) = sums(days, last(day, n), [Metric::Exits]);
    let before = members_before(days, day, n).filter(|n| *n > 0)?;
    let low = float(exits) / float(before);
    let is_whole = i64::from(known) == i64::from(n);
    (known > 0).then_some(Reading { low, high: if is_whole { low } else { f64::INFINITY }, n_days: known })
}

/// How many members more there are at the end of a stretch of days than before it; none where nothing tells. Who came and
/// who went tell it together only where both were counted on the same days: a log has exits only of days on which
/// somebody was put out.
#[must_use]
pub fn net(days: &Days, from: Day, to: Day) -> Option<i64> {
    let counted = |day: Day| days.get(day, Metric::Members).and_then(|n| i64::try_from(n).ok());
    let end = span(from, to).filter_map(counted).last();
    if let (Some(before), Some(end)) = (from.plus(-1).and_then(counted), end) {
        return Some(end - before);
    }
    let ([joins, exits], n) = sums(days, span(from, to), [Metric::Joins, Metric::Exits]);
    let counted = |metric| sums(days, span(from, to), [metric]).1;
    let is_of_same_days = n > 0 && counted(Metric::Joins) == n && counted(Metric::Exits) == n;
    is_of_same_days.then(|| i64::try_from(joins).unwrap_or(i64::MAX) - i64::try_from(exits).unwrap_or(i64::MAX))
}

/// That as a part of the members before.
#[must_use]
pub fn growth(days: &Days, from: Day, to: Day) -> Option<f64> {
    let net = net(days, from, to)?;
    let end = i64::try_from(members_by(days, to)?).ok()?;
    let before = u64::try_from(end - net).ok().filter(|n| *n > 0)?;
    let change = float(net.unsigned_abs()) / float(before);
    Some(if net < 0 { -change } else { change })
}

/// The Monday of the last week that is over by the end of `day`.
#[must_use]
pub fn last_whole_week(day: Day) -> Option<Day> {
    let monday = day.monday();
    if monday.days_until(day) >= WEEK - 1 { Some(monday) } else { monday.plus(-WEEK) }
}

/// The mean daily part of the members who spoke in a week that begins with `monday`; where the members are not known,
/// none.
#[must_use]
pub fn week_activity(days: &Days, monday: Day) -> Option<f64> {
    let shares: Vec<f64> = span(monday, monday.plus(WEEK - 1)?)
        .filter_map(|day| share_on(days, day, Metric::Speakers, Metric::Members))
        .collect();
    let n = u32::try_from(shares.len()).ok().filter(|n| *n > 0)?;
    // Sums of fractions differ by a trifle from week to week, which is no fall.
    Some((shares.iter().sum::<f64>() / f64::from(n) * 1e9).round() / 1e9)
}

/// A figure as it stands at the end of `day`; none where the counts do not tell.
#[must_use]
pub fn reading(days: &Days, gauge: Gauge, day: Day) -> Option<Reading> {
    use Metric as M;
    let week = || last(day, WEEK);
    let month = || last(day, MONTH);
    match gauge {
        Gauge::ActiveShare => last_share(days, day, M::Speakers, M::Members),
        Gauge::MonthlySpeakers => monthly_speakers(days, day),
        Gauge::DayMessages => {
            let on = |i: i32| days.get(day.plus(-i)?, M::Messages);
            (0..WEEK).find_map(on).map(|n| Reading::exact(float(n), 1))
        }
        Gauge::Interactions => mean(days, week(), M::Messages),
        Gauge::PerMember => share_over(days, week(), M::Messages, M::Members),
        Gauge::Dialogue => share_over(days, week(), M::AmongMembers, M::Messages),
        Gauge::GrowthDay => growth(days, day, day).map(|growth| Reading::exact(growth, 1)),
        Gauge::GrowthWeek => {
            let monday = last_whole_week(day)?;
            growth(days, monday, monday.plus(WEEK - 1)?).map(|growth| Reading::exact(growth, 7))
        }
        Gauge::ExitsWeek => exit_share(days, day, WEEK),
        Gauge::ExitsMonth => exit_share(days, day, MONTH),
        Gauge::StillActive => None,
        Gauge::Conversion => last_share(days, day, M::Orders, M::Members),
        Gauge::SalesGrowth => {
            let ([now], n) = sums(days, month(), [M::Sales]);
            let ([before], n_before) = sums(days, last(day.plus(-MONTH)?, MONTH), [M::Sales]);
            let both = n == n_before && before > 0;
            both.then(|| Reading::exact((float(now) - float(before)) / float(before), n))
        }
        Gauge::Invites => {
            let ([invited], n) = sums(days, month(), [M::Invited]);
            let members = members_by(days, day).filter(|n| *n > 0)?;
            (n > 0).then(|| Reading::exact(float(invited) / float(members), n))
        }
        Gauge::Reach => last_share(days, day, M::Openers, M::Members),
        Gauge::Participation => last_share(days, day, M::Participants, M::Members),
        Gauge::Completion => last_share(days, day, M::Completions, M::Members),
        Gauge::Valuable => share_over(days, week(), M::Valuable, M::Messages),
        Gauge::QualityADay => mean(days, week(), M::Valuable),
        Gauge::Praise => share_over(days, month(), M::Content, M::Surveyed),
        Gauge::ReplyMinutes => {
            let seconds = mean(days, week(), M::ReplySeconds)?;
            Some(Reading { low: seconds.low / 60.0, high: seconds.high / 60.0, ..seconds })
        }
    }
}

/// Days do not tell who spoke, so that of a month only bounds are known: not fewer than on its busiest day, and not more
/// than all days' speakers together.
fn monthly_speakers(days: &Days, day: Day) -> Option<Reading> {
    let speakers: Vec<u64> = last(day, MONTH).filter_map(|day| days.get(day, Metric::Speakers)).collect();
    let members = float(members_by(days, day).filter(|n| *n > 0)?);
    let n_days = u32::try_from(speakers.len()).ok().filter(|n| *n > 0)?;
    let low = float(*speakers.iter().max()?) / members;
    // Where days are missing, more may have spoken on them.
    let all = if n_days == MONTH.unsigned_abs() { float(speakers.iter().sum()) / members } else { 1.0 };
    Some(Reading { low: low.min(1.0), high: all.clamp(low.min(1.0), 1.0), n_days })
}
