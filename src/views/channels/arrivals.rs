//! Who is expected to come by which channel of the forecast.
//!
//! The forecast expects joins of all channels together; here each day's are shared out by who would come that day: the
//! people of a channel who pass, and those of it who still wait. The shares add up to the forecast's own figures.

use crate::domain::channels::outlet::Outlet;
use crate::domain::funnel::{ChannelId, Funnel};
use crate::simulation::expected::Expected;
use crate::simulation::from_plan::Derived;
use crate::simulation::series::Series;

/// What is expected of one channel over all days. Unit of all counts: people.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Arrival {
    /// The channel.
    pub channel: ChannelId,
    /// Scans.
    pub scans: f64,
    /// New members.
    pub joins: f64,
    /// What its scans cost. Unit: money.
    pub cost: f64,
}

impl Arrival {
    /// What a member by this channel costs; none where nobody comes or nothing is paid. Unit: money.
    #[must_use]
    pub fn cost_per_join(&self) -> Option<f64> {
        (self.joins > 0.0 && self.cost > 0.0).then(|| self.cost / self.joins)
    }
}

/// What is expected of all channels.
#[derive(Debug, Clone, PartialEq)]
pub struct Arrivals {
    /// How long the forecast looks ahead. Unit: days.
    pub days: u32,
    /// By channel, in the order of the forecast.
    pub channels: Vec<Arrival>,
    /// New members whom members invite.
    pub invited: f64,
}

impl Arrivals {
    /// Those that belong to these inputs.
    #[must_use]
    pub fn of(derived: &Derived, expected: &Expected) -> Self {
        let inputs = &derived.inputs;
        let mut channels: Vec<Arrival> = derived.layout.channels.iter().map(|&id| nobody(id)).collect();
        let mut waiting = vec![0.0; channels.len()];
        let (mut invited, mut invited_waiting) = (0.0, 0.0);
        for day in 0..inputs.horizon_days {
            let on = |series| expected.series(series)[day as usize];
            let scans: Vec<f64> =
                inputs.channels.iter().map(|channel| channel.mean(day, inputs.weekday_on(day))).collect();
            let all_scans = on(Series::Scans);
            let per_scan = if all_scans > 0.0 { on(Series::Passed) / all_scans } else { 0.0 };
            let wants: Vec<f64> =
                scans.iter().zip(&waiting).map(|(scans, waiting)| scans * per_scan + waiting).collect();
            // Invitations of a day lead to joins on the next.
            let yesterday = day.checked_sub(1).map(|before| before as usize);
            let inviting = yesterday
                .map_or(0.0, |before| expected.series(Series::Core)[before] + expected.series(Series::Active)[before]);
            let invited_want =
                inviting * inputs.referral.invites_per_week / 7.0 * inputs.referral.invite_joins + invited_waiting;
            let want = wants.iter().sum::<f64>() + invited_want;
            let let_in = if want > 0.0 { (on(Series::Joins) / want).min(1.0) } else { 0.0 };
            let stay = (1.0 - let_in) * (1.0 - inputs.waitlist_loss);
            for (at, arrival) in channels.iter_mut().enumerate() {
                arrival.scans += scans[at];
                arrival.cost += scans[at] * inputs.channels[at].cost_per_scan;
                arrival.joins += wants[at] * let_in;
                waiting[at] = wants[at] * stay;
            }
            invited += invited_want * let_in;
            invited_waiting = invited_want * stay;
        }
        Self { days: inputs.horizon_days, channels, invited }
    }

    /// New members by all channels.
    #[must_use]
    pub fn joins(&self) -> f64 {
        self.channels.iter().map(|it| it.joins).sum()
    }

    /// Scans of all channels.
    #[must_use]
    pub fn scans(&self) -> f64 {
        self.channels.iter().map(|it| it.scans).sum()
    }

    /// The channel by which most come, the first of several; none where nobody comes.
    #[must_use]
    pub fn foremost(&self) -> Option<&Arrival> {
        let mut best: Option<&Arrival> = None;
        for it in self.channels.iter().filter(|it| it.joins >= 0.5) {
            if best.is_none_or(|best| it.joins > best.joins) {
                best = Some(it);
            }
        }
        best
    }
}

const fn nobody(channel: ChannelId) -> Arrival {
    Arrival { channel, scans: 0.0, joins: 0.0, cost: 0.0 }
}

/// Whether a channel of the forecast carries the platform's name.
#[must_use]
pub fn is_counted(outlet: Outlet, funnel: &Funnel) -> bool {
    funnel.channels.values().any(|channel| Outlet::named(channel.name.as_str()) == Some(outlet))
}
