//! Each figure against each source's line: met, missed, or not to be told. Lines stand side by side, from the lenient to
//! the strict; none are merged.

use super::Days;
use super::gauge::{Band, Gauge, Holds, bands};
use super::metrics::{Reading, members_by, reading};
use crate::domain::calendar::Style;
use crate::domain::calendar::day::Day;
use crate::domain::code::{Code as _, codes};
use crate::domain::lifecycle::week::has_room_to_grow;
use crate::playbook::claims::{ACTIVITY_FACT, DAILY_ACTIVE_ALARM, DAILY_ACTIVE_BAR, MONTHLY_EXIT_FACT};
use crate::playbook::health::POST_FACT;

/// What is said of a figure and a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The figure keeps to the line.
    Met,
    /// It does not.
    Missed,
    /// Nothing was counted that tells.
    Unmeasured,
    /// What was counted does not tell on which side it is.
    Unclear,
    /// The line is not for a group of this style (C10).
    OtherStyle,
    /// The group is so near its limit that the line cannot be kept to (C12, ours).
    NoRoom,
}

/// A figure beside all its lines.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The figure.
    pub gauge: Gauge,
    /// What is known of it.
    pub reading: Option<Reading>,
    /// Its lines, each with what is said of it.
    pub bands: Vec<(Band, Verdict)>,
}

/// How a figure stands among lines that differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stance {
    /// It keeps to each.
    All,
    /// It keeps to some.
    Some,
    /// It keeps to none.
    None,
    /// Nothing can be said.
    Open,
}

codes! {
    /// Where the part of the members who are active stands (S2); between the two lines is ours.
    pub enum Zone {
        /// At S2's healthy line, or above.
        Healthy = "healthy",
        /// Between that and its alarm.
        Watch = "watch",
        /// Below its alarm.
        Low = "low",
    }
}

/// The zone of a part of the members.
#[must_use]
pub fn zone(share: f64) -> Zone {
    if share >= f64::from(DAILY_ACTIVE_BAR.tenths()) / 1000.0 {
        Zone::Healthy
    } else if share < f64::from(DAILY_ACTIVE_ALARM.tenths()) / 1000.0 {
        Zone::Low
    } else {
        Zone::Watch
    }
}

impl Row {
    /// The same where something else than days tells the figure: lines that hold in any group are held against it.
    #[must_use]
    pub fn with(&self, reading: Reading) -> Self {
        let verdict = |band: &Band| match (band.line.is_met(reading.low), band.line.is_met(reading.high)) {
            (true, true) => Verdict::Met,
            (false, false) => Verdict::Missed,
            _ => Verdict::Unclear,
        };
        let bands = self.bands.iter().map(|(band, _)| (*band, verdict(band))).collect();
        Self { gauge: self.gauge, reading: Some(reading), bands }
    }

    /// How the figure stands among its lines.
    #[must_use]
    pub fn stance(&self) -> Stance {
        let n = |verdict| self.bands.iter().filter(|(_, it)| *it == verdict).count();
        match (n(Verdict::Met), n(Verdict::Missed)) {
            (0, 0) => Stance::Open,
            (_, 0) => Stance::All,
            (0, _) => Stance::None,
            _ => Stance::Some,
        }
    }
}

/// What a plan says that decides which lines hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setting {
    /// Quiet or talkative.
    pub style: Style,
    /// Most members of one group.
    pub cap: u32,
}

fn verdict(band: &Band, reading: Option<Reading>, members: Option<u32>, setting: Setting) -> Verdict {
    if band.holds != Holds::Always && band.holds != Holds::In(setting.style) {
        return Verdict::OtherStyle;
    }
    let is_full = members.is_some_and(|n| !has_room_to_grow(n, setting.cap));
    if band.gauge == Gauge::GrowthWeek && is_full {
        return Verdict::NoRoom;
    }
    let Some(Reading { low, high, .. }) = reading else { return Verdict::Unmeasured };
    match (band.line.is_met(low), band.line.is_met(high)) {
        (true, true) => Verdict::Met,
        (false, false) => Verdict::Missed,
        _ => Verdict::Unclear,
    }
}

/// Every figure as it stands at the end of `day`.
#[must_use]
pub fn rows(days: &Days, day: Day, setting: Setting) -> Vec<Row> {
    let bands = bands();
    let members = members_by(days, day).and_then(|n| u32::try_from(n).ok());
    let row = |gauge: &Gauge| {
        let reading = reading(days, *gauge, day);
        let of = bands.iter().filter(|band| band.gauge == *gauge);
        Row {
            gauge: *gauge,
            reading,
            bands: of.map(|band| (*band, verdict(band, reading, members, setting))).collect(),
        }
    };
    Gauge::ALL.iter().map(row).collect()
}

codes! {
    /// A layer of S4's diagnosis, in its order.
    pub enum Funnel {
        /// 基础活跃度.
        Activity = "activity",
        /// 内容效果.
        Content = "content",
        /// 用户健康度.
        Health = "health",
    }
}

impl Funnel {
    /// The figure that S4 looks at.
    #[must_use]
    pub const fn gauge(self) -> Gauge {
        match self {
            Self::Activity => Gauge::PerMember,
            Self::Content => Gauge::Participation,
            Self::Health => Gauge::ExitsMonth,
        }
    }

    /// The line that S4 draws there.
    #[must_use]
    pub const fn fact(self) -> &'static str {
        match self {
            Self::Activity => ACTIVITY_FACT,
            Self::Content => POST_FACT,
            Self::Health => MONTHLY_EXIT_FACT,
        }
    }
}

/// The first layer of S4's diagnosis whose line is missed: S4's lines alone, whatever the group's style.
#[must_use]
pub fn first_missed(days: &Days, day: Day) -> Option<Funnel> {
    let bands = bands();
    let is_missed = |funnel: &Funnel| {
        let is_its = |band: &&Band| band.gauge == funnel.gauge() && band.fact == funnel.fact();
        let line = bands.iter().find(is_its).map(|band| band.line);
        let reading = reading(days, funnel.gauge(), day);
        line.zip(reading).is_some_and(|(line, reading)| !line.is_met(reading.low) && !line.is_met(reading.high))
    };
    Funnel::ALL.iter().copied().find(is_missed)
}
