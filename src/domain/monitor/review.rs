//! One week beside the week before: what moved, and which alarms were on.

use super::alarm::{Alarm, week_sum};
use super::metrics::{WEEK, growth, members_by, net, week_activity};
use super::{Days, Event, Metric, Monitor};
use crate::domain::calendar::day::Day;
use crate::domain::code::codes;

codes! {
    /// A line of the review.
    pub enum Figure {
        /// Members at the end of the week.
        Members = "members",
        /// Net growth in the week, in members.
        Net = "net",
        /// Joins in the week.
        Joins = "joins",
        /// Exits in the week.
        Exits = "exits",
        /// Members who spoke on a day, as a mean part of all.
        Activity = "activity",
        /// Messages in the week.
        Messages = "messages",
        /// Messages among members in the week.
        AmongMembers = "among_members",
        /// Those who took part in the week.
        Participants = "participants",
        /// Orders in the week.
        Orders = "orders",
        /// Sales in the week. Unit: a hundredth of a yuan.
        Sales = "sales",
        /// Complaints in the week.
        Complaints = "complaints",
    }
}

/// A figure of this week and of the one before.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Moved {
    /// Which figure.
    pub figure: Figure,
    /// This week.
    pub now: f64,
    /// The week before; none where nothing was counted then.
    pub before: Option<f64>,
    /// Whether both can be compared: what adds up over days was counted on as many.
    pub is_comparable: bool,
}

impl Moved {
    /// The change as a part of what was before; none where nothing was, and for net growth, which can be below zero.
    #[must_use]
    pub fn change(self) -> Option<f64> {
        let is_compared = self.is_comparable && self.figure != Figure::Net;
        let before = self.before.filter(|before| is_compared && *before > 0.0)?;
        Some((self.now - before) / before)
    }

    /// Whether more of it is worse.
    #[must_use]
    pub const fn is_bad_when_rising(self) -> bool {
        matches!(self.figure, Figure::Exits | Figure::Complaints)
    }
}

/// The review of a week.
#[derive(Debug, Clone, PartialEq)]
pub struct Review {
    /// Its Monday.
    pub monday: Day,
    /// Days of it of which something is known.
    pub n_days: u32,
    /// Its figures, those that are known.
    pub figures: Vec<Moved>,
    /// Growth as a part of the members before.
    pub growth: Option<f64>,
    /// The alarms that were on in it.
    pub alarms: Vec<Alarm>,
    /// What happened in it.
    pub events: Vec<Event>,
}

impl Figure {
    /// What adds up to it over days; none where days do not add up.
    const fn sum_of(self) -> Option<Metric> {
        match self {
            Self::Members | Self::Activity => None,
            Self::Joins | Self::Net => Some(Metric::Joins),
            Self::Exits => Some(Metric::Exits),
            Self::Messages => Some(Metric::Messages),
            Self::AmongMembers => Some(Metric::AmongMembers),
            Self::Participants => Some(Metric::Participants),
            Self::Orders => Some(Metric::Orders),
            Self::Sales => Some(Metric::Sales),
            Self::Complaints => Some(Metric::Complaints),
        }
    }
}

/// Days of a week on which something was counted.
fn n_counted(days: &Days, monday: Day, metric: Metric) -> usize {
    (0..WEEK).filter_map(|i| days.get(monday.plus(i)?, metric)).count()
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
fn of_week(days: &Days, figure: Figure, monday: Day) -> Option<f64> {
    let end = monday.plus(WEEK - 1)?;
    let sum = |metric| week_sum(days, monday, metric).map(|n| n as f64);
    match figure {
        Figure::Members => {
            week_sum(days, monday, Metric::Members)?;
            members_by(days, end).map(|n| n as f64)
        }
        Figure::Net => net(days, monday, end).map(|n| n as f64),
        Figure::Activity => week_activity(days, monday),
        Figure::Joins => sum(Metric::Joins),
        Figure::Exits => sum(Metric::Exits),
        Figure::Messages => sum(Metric::Messages),
        Figure::AmongMembers => sum(Metric::AmongMembers),
        Figure::Participants => sum(Metric::Participants),
        Figure::Orders => sum(Metric::Orders),
        Figure::Sales => sum(Metric::Sales),
        Figure::Complaints => sum(Metric::Complaints),
    }
}

/// The review of the week that begins with `monday`, with `alarms` being all there were.
#[must_use]
pub fn review(monitor: &Monitor, alarms: &[Alarm], monday: Day) -> Review {
    use crate::domain::code::Code as _;
    let days = &monitor.days;
    let end = monday.plus(WEEK - 1).unwrap_or(monday);
    let before = monday.plus(-WEEK);
    let moved = |figure: &Figure| {
        let now = of_week(days, *figure, monday)?;
        let counted = |monday| figure.sum_of().map(|metric| n_counted(days, monday, metric));
        let is_comparable = before.is_some_and(|before| counted(before) == counted(monday));
        let before = before.and_then(|before| of_week(days, *figure, before));
        Some(Moved { figure: *figure, now, before, is_comparable })
    };
    let is_in = |day: Day| monday <= day && day <= end;
    Review {
        monday,
        n_days: u32::try_from(days.all().range(monday..=end).count()).unwrap_or(0),
        figures: Figure::ALL.iter().filter_map(moved).collect(),
        growth: growth(days, monday, end),
        alarms: alarms.iter().filter(|alarm| alarm.raised <= end && monday <= alarm.until).cloned().collect(),
        events: monitor.events.keys().filter(|event| is_in(event.on)).copied().collect(),
    }
}

impl Review {
    /// The figure that changed most, as a part of what it was.
    #[must_use]
    pub fn most_moved(&self) -> Option<Moved> {
        let size = |moved: &Moved| moved.change().map_or(0.0, f64::abs);
        self.figures
            .iter()
            .copied()
            .filter(|moved| moved.change().is_some_and(|change| change.abs() > 0.0))
            .max_by(|a, b| size(a).total_cmp(&size(b)))
    }

    /// Whether less was going on than in the week before, so that S2's causes are looked at; none where the two weeks
    /// cannot be compared.
    #[must_use]
    pub fn is_falling(&self) -> Option<bool> {
        let is_of_activity = |it: &&Moved| matches!(it.figure, Figure::Activity | Figure::Messages);
        let changes = self.figures.iter().filter(is_of_activity).filter_map(|it| it.change());
        changes.map(|change| change < 0.0).reduce(|a, b| a || b)
    }
}
