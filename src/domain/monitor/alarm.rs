//! Alarms: what sets one off, since when it is on, and at which level.
//!
//! S0 has three levels and gives a cause for each; what other sources call an alarm has no level there, and gets none.

use super::gauge::Gauge;
use super::health::{Setting, Zone, zone};
use super::metrics::{MONTH, WEEK, exit_share, growth, net, share_on, week_activity};
use super::{AlarmKey, AlarmRule, Days, Happening, Metric, Monitor};
use crate::domain::calendar::Style;
use crate::domain::calendar::day::Day;
use crate::domain::lifecycle::crisis::{Alert, Incident};
use crate::domain::lifecycle::week::falls;
use crate::playbook::claims::{
    ACTIVITY_FACT, ACTIVITY_TENTHS, ALERT_ORANGE_FACT, ALERT_RED_FACT, DAILY_ACTIVE_FACT, DECLINE_FACT, DECLINE_WEEKS,
    GROWTH_ALARM_FACT, GROWTH_ALARM_WEEKS, MONTHLY_EXIT_BAR, MONTHLY_EXIT_FACT, OVERLOAD, OVERLOAD_FACT, VALUABLE_BAR,
    VALUABLE_FACT,
};
use crate::playbook::health::{CONTENT_FACT, S2_LOW_DAYS};

/// Rises in a row from which on complaints count as growing (ours). Unit: weeks.
pub const COMPLAINT_RISES: u32 = 2;

impl AlarmRule {
    /// The fact that states it.
    #[must_use]
    pub const fn fact(self) -> &'static str {
        match self {
            Self::BadOpinion => ALERT_RED_FACT,
            Self::KeyMemberLeft => ALERT_ORANGE_FACT,
            Self::BanRisk => "S2-8-crisis-safety",
            Self::ActiveLow => DAILY_ACTIVE_FACT,
            Self::Shrinking => GROWTH_ALARM_FACT,
            Self::Declining => DECLINE_FACT,
            Self::FewValuable => VALUABLE_FACT,
            Self::Complaints => CONTENT_FACT,
            Self::Overload => OVERLOAD_FACT,
            Self::TooQuiet => ACTIVITY_FACT,
            Self::Exits => MONTHLY_EXIT_FACT,
        }
    }

    /// S0's level: that of low activity only where S0's missing figure is filled from S2 (ours).
    #[must_use]
    pub fn level(self, fills_gaps: bool) -> Option<Alert> {
        let incident = match self {
            Self::ActiveLow => fills_gaps.then_some(Incident::LowActivity),
            Self::KeyMemberLeft => Some(Incident::KeyMembersLeft),
            Self::BadOpinion => Some(Incident::BadOpinion),
            Self::BanRisk => Some(Incident::BanRisk),
            _ => None,
        };
        incident.and_then(Incident::alert)
    }

    /// Whether no source says when it is set off, so that the figure is ours.
    #[must_use]
    pub const fn is_ours(self) -> bool {
        matches!(self, Self::FewValuable | Self::Complaints)
    }

    /// The figure that it is about; none for what happened.
    #[must_use]
    pub const fn gauge(self) -> Option<Gauge> {
        match self {
            Self::BadOpinion | Self::KeyMemberLeft | Self::BanRisk | Self::Complaints => None,
            Self::ActiveLow | Self::Declining => Some(Gauge::ActiveShare),
            Self::Shrinking => Some(Gauge::GrowthWeek),
            Self::FewValuable => Some(Gauge::Valuable),
            Self::Overload => Some(Gauge::DayMessages),
            Self::TooQuiet => Some(Gauge::PerMember),
            Self::Exits => Some(Gauge::ExitsMonth),
        }
    }
}

impl Happening {
    /// The alarm that it sets off.
    #[must_use]
    pub const fn alarm(self) -> Option<AlarmRule> {
        match self {
            Self::KeyMemberLeft => Some(AlarmRule::KeyMemberLeft),
            Self::BadOpinion => Some(AlarmRule::BadOpinion),
            Self::BanRisk => Some(AlarmRule::BanRisk),
            Self::Rival | Self::Other => None,
        }
    }
}

/// An alarm.
#[derive(Debug, Clone, PartialEq)]
pub struct Alarm {
    /// What set it off, and the first day of what did.
    pub key: AlarmKey,
    /// The day on which it went off.
    pub raised: Day,
    /// The last day of what set it off.
    pub until: Day,
    /// S0's level, where it has one.
    pub level: Option<Alert>,
    /// The last figure that kept it on; none for what happened, and of members who become fewer where nobody counted how
    /// many there are.
    pub value: Option<f64>,
    /// Whether it is on at the end of what was counted: until its figure says otherwise, and for no longer than a month
    /// (ours) where nobody counts that any more. What happened is on until somebody has seen to it.
    pub is_on: bool,
}

/// Days or weeks in a row of which something is so.
struct Run {
    first: Day,
    raised: Day,
    last: Day,
    value: f64,
}

/// What is known of a figure at a step: its value, and whether that is one to be alarmed at.
type Known = Option<(f64, bool)>;

/// The runs of a figure, and the end of the last step at which it is known.
struct Runs {
    all: Vec<Run>,
    known_until: Option<Day>,
}

/// The runs of at least `least` steps in a row in which a figure is one to be alarmed at; after more than `gap` days
/// without any a run is over.
fn runs(steps: impl Iterator<Item = (Day, Day)>, gap: i32, least: usize, mut figure: impl FnMut(Day) -> Known) -> Runs {
    let mut runs = Vec::new();
    let mut run: Option<(Run, usize)> = None;
    let mut known_until = None;
    for (begin, end) in steps {
        if run.as_ref().is_some_and(|(run, _)| run.last.days_until(begin) > gap) {
            runs.extend(run.take());
        }
        let known = figure(begin);
        known_until = known.map(|_| end).or(known_until);
        match (known, &mut run) {
            (Some((value, true)), Some((run, n))) => {
                *n += 1;
                if *n <= least {
                    run.raised = end;
                }
                (run.last, run.value) = (end, value);
            }
            (Some((value, true)), None) => run = Some((Run { first: begin, raised: end, last: end, value }, 1)),
            _ => runs.extend(run.take()),
        }
    }
    runs.extend(run);
    Runs { all: runs.into_iter().filter(|(_, n)| *n >= least).map(|(run, _)| run).collect(), known_until }
}

/// The weeks of which something is known and that are over by the last counted day, each by its first and last day.
#[must_use]
pub fn whole_weeks(days: &Days) -> Vec<(Day, Day)> {
    let Some(last) = days.last() else { return Vec::new() };
    let mut mondays: Vec<Day> = days.all().keys().map(|day| day.monday()).collect();
    mondays.dedup();
    let week = |monday: Day| Some((monday, monday.plus(WEEK - 1)?));
    mondays.into_iter().filter_map(week).filter(|(_, end)| *end <= last).collect()
}

/// The sum of a count over the days of a week that were counted; none where none was.
#[must_use]
pub fn week_sum(days: &Days, monday: Day, metric: Metric) -> Option<u64> {
    let counts: Vec<u64> = (0..WEEK).filter_map(|i| days.get(monday.plus(i)?, metric)).collect();
    (!counts.is_empty()).then(|| counts.iter().sum())
}

/// One count as a part of another over the days of a week on which both are known.
fn week_share(days: &Days, monday: Day, part: Metric, whole: Metric) -> Option<f64> {
    let both = |i| Some((days.get(monday.plus(i)?, part)?, days.get(monday.plus(i)?, whole)?));
    let (part, whole) = (0..WEEK).filter_map(both).fold((0, 0), |(a, b), (c, d)| (a + c, b + d));
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// Every alarm there was, the newest first; of one day the highest first.
#[must_use]
pub fn alarms(monitor: &Monitor, setting: Setting) -> Vec<Alarm> {
    let mut alarms: Vec<Alarm> = measured(monitor, setting);
    alarms.extend(monitor.events.keys().filter_map(|event| {
        let key = AlarmKey { since: event.on, rule: event.what.alarm()? };
        Some(Alarm {
            key,
            raised: event.on,
            until: event.on,
            level: key.rule.level(monitor.fills_gaps),
            value: None,
            is_on: !monitor.acknowledged.contains_key(&key),
        })
    }));
    alarms.sort_by(|a, b| {
        (b.raised, b.level, b.key.rule as u8).cmp(&(a.raised, a.level, a.key.rule as u8)).then(a.key.cmp(&b.key))
    });
    alarms
}

/// Those that are on, the highest first.
#[must_use]
pub fn on(alarms: &[Alarm]) -> Vec<&Alarm> {
    let mut on: Vec<&Alarm> = alarms.iter().filter(|alarm| alarm.is_on).collect();
    on.sort_by(|a, b| b.level.cmp(&a.level).then(a.key.rule.cmp(&b.key.rule)).then(b.raised.cmp(&a.raised)));
    on
}

/// The level that holds: the highest of those that are on (ours).
#[must_use]
pub fn level(alarms: &[Alarm]) -> Option<Alert> {
    alarms.iter().filter(|alarm| alarm.is_on).filter_map(|alarm| alarm.level).max()
}

/// The alarms that counts set off.
fn measured(monitor: &Monitor, setting: Setting) -> Vec<Alarm> {
    let days = &monitor.days;
    let Some(last) = days.last() else { return Vec::new() };
    let weeks = whole_weeks(days);
    let daily = || days.all().keys().map(|day| (*day, *day));
    let weekly = || weeks.iter().copied();
    let mut alarms = Vec::new();
    let mut add = |rule: AlarmRule, Runs { all, known_until }: Runs| {
        alarms.extend(all.into_iter().map(|run| Alarm {
            key: AlarmKey { since: run.first, rule },
            raised: run.raised,
            until: run.last,
            level: rule.level(monitor.fills_gaps),
            value: match rule {
                AlarmRule::Shrinking => run.last.plus(1 - WEEK).and_then(|monday| growth(days, monday, run.last)),
                _ => Some(run.value),
            },
            is_on: known_until == Some(run.last) && run.last.days_until(last) <= MONTH,
        }));
    };
    let low = |day| share_on(days, day, Metric::Speakers, Metric::Members).map(|it| (it, zone(it) == Zone::Low));
    add(AlarmRule::ActiveLow, runs(daily(), 1, S2_LOW_DAYS as usize, low));
    let over_month = |day| {
        let bar = f64::from(MONTHLY_EXIT_BAR.tenths()) / 1000.0;
        exit_share(days, day, MONTH).map(|exits| (exits.low, exits.low > bar))
    };
    add(AlarmRule::Exits, runs(daily(), MONTH, 1, over_month));
    match setting.style {
        Style::Quiet => {
            #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
            let over = |day| days.get(day, Metric::Messages).map(|n| (n as f64, n > u64::from(OVERLOAD)));
            add(AlarmRule::Overload, runs(daily(), 1, 1, over));
        }
        Style::Talkative => {
            let bar = f64::from(ACTIVITY_TENTHS) / 10.0;
            let under = |week| week_share(days, week, Metric::Messages, Metric::Members).map(|rate| (rate, rate < bar));
            add(AlarmRule::TooQuiet, runs(weekly(), 1, 1, under));
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
    let negative = |monday: Day| net(days, monday, monday.plus(WEEK - 1)?).map(|net| (net as f64, net < 0));
    add(AlarmRule::Shrinking, runs(weekly(), 1, GROWTH_ALARM_WEEKS as usize, negative));
    add(AlarmRule::Declining, declining(days, &weeks));
    if monitor.fills_gaps {
        let bar = f64::from(VALUABLE_BAR.tenths()) / 1000.0;
        let idle = |week| week_share(days, week, Metric::Valuable, Metric::Messages).map(|it| (it, it < bar));
        add(AlarmRule::FewValuable, runs(weekly(), 1, 1, idle));
        let rises = |week: Day| {
            let now = week_sum(days, week, Metric::Complaints)?;
            let before = week_sum(days, week.plus(-WEEK)?, Metric::Complaints)?;
            #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
            Some((now as f64, now > before))
        };
        add(AlarmRule::Complaints, runs(weekly(), 1, COMPLAINT_RISES as usize, rises));
    }
    alarms
}

/// The runs of weeks in which activity fell, from the third fall in a row on (S3). A week without figures ends a run.
fn declining(days: &Days, weeks: &[(Day, Day)]) -> Runs {
    let fallen = |monday: Day| {
        let (before, now) = (week_activity(days, monday.plus(-WEEK)?)?, week_activity(days, monday)?);
        Some((now, falls(&[before, now]) > 0))
    };
    runs(weeks.iter().copied(), 1, DECLINE_WEEKS as usize, fallen)
}
