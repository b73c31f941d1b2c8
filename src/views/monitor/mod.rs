//! What the monitor shows of the counts: figures, alarms, what stands in the grid, and tables as they are pasted.

pub mod answer;
pub mod paste;
pub mod plots;
pub mod words;

use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::lifecycle::crisis::Alert;
use crate::domain::monitor::Monitor;
use crate::domain::monitor::alarm::{Alarm, alarms, level};
use crate::domain::monitor::health::{Funnel, Row, Setting, first_missed, rows};
use crate::domain::monitor::metrics::last_whole_week;
use crate::domain::plan::Plan;

/// What the counts come to.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// The last day that was counted; none where none was.
    pub last: Option<Day>,
    /// Every figure as it stands then.
    pub rows: Vec<Row>,
    /// Every alarm there was, the newest first.
    pub alarms: Vec<Alarm>,
    /// The level that holds.
    pub level: Option<Alert>,
    /// The first layer of S4's diagnosis that misses its line.
    pub funnel: Option<Funnel>,
    /// The Monday of the last whole week.
    pub week: Option<Day>,
    /// What the plan says that decides which lines hold.
    pub setting: Setting,
}

/// Works it out.
#[must_use]
pub fn view(plan: &Plan, monitor: &Monitor, calendar: &Calendar) -> View {
    let setting = Setting { style: calendar.style, cap: plan.group_cap() };
    let last = monitor.days.last();
    let alarms = alarms(monitor, setting);
    View {
        last,
        rows: last.map(|day| rows(&monitor.days, day, setting)).unwrap_or_default(),
        level: level(&alarms),
        alarms,
        funnel: last.and_then(|day| first_missed(&monitor.days, day)),
        week: last.and_then(last_whole_week),
        setting,
    }
}
