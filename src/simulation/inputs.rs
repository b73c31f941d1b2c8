//! What a simulation is asked: every input with its unit, its range and where its default comes from.
//!
//! Ranges are held by [`Inputs::check`](super::check). Defaults marked "ours" are no source's figure.

use crate::domain::platform::Platform;
use crate::domain::quantity::Share;
use crate::playbook::claims::{
    BENEFIT_BAR, EFFICIENCY_DROP, LARGE_GROUP, OVERLOAD_EXITS, REACH_BAR, S2_LAYERS, SCREEN_BAR, SPAN_OF_DROP,
    TOPIC_BAR, WELCOME_HOURS,
};
use crate::playbook::rules::{CONSENT_FROM, NO_CODE_FROM, NO_CODE_FROM_CUSTOMER, REAL_NAME_FROM};

/// Members who joined lately, and the four layers they come to, in the order of the arrays of five.
pub const STANDINGS: [&str; 5] = ["new", "core", "active", "ordinary", "lurker"];
/// The four layers, in the order of the arrays of four.
pub const LAYERS: [&str; 4] = ["core", "active", "ordinary", "lurker"];

/// All inputs of a simulation.
#[derive(Debug, Clone, PartialEq)]
pub struct Inputs {
    /// How long is simulated. Unit: days. Range: 7 ..= 365. Default: 90, ours.
    pub horizon_days: u32,
    /// How often. Range: 100 ..= 20000. Default: 2000, ours.
    pub runs: u32,
    /// Where chance starts: same seed and inputs, same bytes. Default: 1.
    pub seed: u64,
    /// The weekday of day 0, 0 for Monday. Range: 0 ..= 6. Default: 0.
    pub weekday0: u32,
    /// Most members of one group. Unit: members. Range: 2 ..= 5000. Default: the platform's cap.
    pub capacity: u32,
    /// What stands in the way of joining a group that is no longer small, by `at`; at most 20.
    pub join_gates: Vec<JoinGate>,
    /// Most groups. Range: 1 ..= 100. Default: 1.
    pub groups_max: u32,
    /// How full the groups are when the next one is opened. Unit: share of capacity. Range: 0 ..= 1. Default: 0.9, ours
    /// (S2 asks to plan a split near the cap).
    pub open_next_at: f64,
    /// Where people come from; at most 50. Default: one channel, 20 scans a day.
    pub channels: Vec<Channel>,
    /// People who scan and fill in the questionnaire. Unit: probability. Default: 0.6, S1's bar.
    pub questionnaire_done: f64,
    /// Questionnaires that pass. Unit: probability. Default: 0.8, ours.
    pub questionnaire_passed: f64,
    /// Most joins a day, over all groups. Range: 0 ..= 1000000. Default: none.
    pub daily_join_cap: Option<f64>,
    /// People on the waiting list who give up. Unit: probability a day. Default: 0.3, ours.
    pub waitlist_loss: f64,
    /// How new members fall into [`LAYERS`]. Unit: shares that add up to 1. Default: S2's middles, scaled to 1.
    pub layer_mix: [f64; 4],
    /// How long a member is new. Unit: days. Range: 0 ..= 14. Default: 3, S1's 72 hours.
    pub onboarding_days: u32,
    /// Members who leave, by [`STANDINGS`]. Unit: probability a day. Default: ours, so that a settled group loses at
    /// most S4's 5 % a month.
    pub exit_hazard: [f64; 5],
    /// Lurker to ordinary, ordinary to active, active to core. Unit: probability a day. Default: ours.
    pub move_up: [f64; 3],
    /// Core to active, active to ordinary, ordinary to lurker. Unit: probability a day. Default: ours.
    pub move_down: [f64; 3],
    /// Members who speak on a day, by [`STANDINGS`]. Unit: probability. Default: core daily, active 3 days a week (S1).
    pub speak: [f64; 5],
    /// Messages of a member who speaks, by [`STANDINGS`]. Unit: mean a day. Range: 0 ..= 1000. Default: S1's 5 of a core
    /// member, the others ours.
    pub messages_per_speaker: [f64; 5],
    /// With more messages in one group, more members leave the next day. Unit: messages a day. Range: 0 ..= 1000000.
    /// Default: none, because S0's 50 contradicts S4's 0.8 a member in every group of more than 62 people.
    pub overload_messages: Option<f64>,
    /// How much more leave then. Unit: relative. Range: 0 ..= 100. Default: 0.23, S0.
    pub overload_exit: f64,
    /// Who looks after the members. Default: enough for [`Self::span_ok`].
    pub admins: Admins,
    /// Members an admin up to which nothing suffers. Range: 1 ..= 10000. Default: 50, S0.
    pub span_ok: f64,
    /// Members an admin at which [`Self::span_loss`] of the efficiency is gone. Range: above `span_ok`, to 10000.
    /// Default: 200, S0.
    pub span_bad: f64,
    /// Efficiency that is lost at [`Self::span_bad`]. Unit: share. Default: 0.4, S0.
    pub span_loss: f64,
    /// What is held in the groups, in the order in which it happens on one day; at most 500.
    pub campaigns: Vec<Campaign>,
    /// Members who spoke and order, campaign or none. Unit: probability a day. Default: 0.
    pub base_conversion: f64,
    /// Members who bring members.
    pub referral: Referral,
    /// What an admin costs. Unit: money a day. Range: 0 ..= 1000000. Default: 0.
    pub hour_cost: f64,
    /// What is left of revenue. Unit: share. Default: 1.
    pub margin: f64,
    /// Members at the start. Range: 0 ..= capacity · groups_max. Default: 0.
    pub initial_members: u32,
}

/// From so many members on, not everybody who passed gets in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct JoinGate {
    /// Members of the newest group from which it stands. Range: 0 ..= 5000.
    pub at: f64,
    /// Those who get through. Unit: probability.
    pub accept: f64,
}

/// Where people come from.
#[derive(Debug, Clone, PartialEq)]
pub struct Channel {
    /// People who scan its code. Unit: mean a day. Range: 0 ..= 100000. Default: 20; S1's bar is 200 a day.
    pub scans_per_day: f64,
    /// How even the days are: the size of a negative binomial law; none for Poisson. Range: 0.01 ..= 1000000.
    pub dispersion: Option<f64>,
    /// Multipliers from Monday to Sunday. Range: 0 ..= 100. Default: 1.
    pub weekday: [f64; 7],
    /// Growth of the scans. Unit: share of the start a week. Range: −1 ..= 5. Default: 0.
    pub growth_per_week: f64,
    /// Its first day. Range: 0 ..= 365. Default: 0.
    pub first_day: u32,
    /// Its last day, the first one or later. Range: 0 ..= 365. Default: 365.
    pub last_day: u32,
    /// What a scan costs. Unit: money. Range: 0 ..= 1000000. Default: 0.
    pub cost_per_scan: f64,
}

/// Who looks after the members. Unit: people. Range: 1 ..= 10000. The staffing planner asks for at least one a group.
#[derive(Debug, Clone, PartialEq)]
pub enum Admins {
    /// So many that nobody looks after more than [`Inputs::span_ok`] members in full groups; ours.
    Enough,
    /// As many every day.
    Always(f64),
    /// As many on each day, at least one number a day.
    Daily(Vec<f64>),
}

/// Something that is held in the groups on one day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Campaign {
    /// Its day; one after the end does not take place. Range: 0 ..= 365. Default: 0.
    pub day: u32,
    /// Members who see it. Unit: probability. Default: 0.65, S0's bar.
    pub reach: f64,
    /// Of those, who take part. Unit: probability. Default: 0.15, S1's bar for topics.
    pub participation: f64,
    /// Of those, who order. Unit: probability. Default: 0.08, S1's bar for benefits.
    pub conversion: f64,
    /// An order's mean value. Unit: money. Range: 0 ..= 1000000000. Default: 0.
    pub order_value: f64,
    /// How much orders differ: their coefficient of variation. Range: 0 ..= 10. Default: 0.
    pub order_cv: f64,
    /// What it costs. Unit: money. Range: 0 ..= 1000000000. Default: 0.
    pub cost: f64,
    /// Of lurkers and ordinary members who take part, who move up. Unit: probability. Default: 0.
    pub activation: f64,
}

/// Members who bring members.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Referral {
    /// Invitations by a core or active member. Unit: mean a week. Range: 0 ..= 1000. Default: 0; S1's bar is 3.
    pub invites_per_week: f64,
    /// Invitations that lead to a join on the next day. Unit: probability. Default: 0.3, ours.
    pub invite_joins: f64,
    /// What each such join costs. Unit: money. Range: 0 ..= 1000000. Default: 0.
    pub cost_per_join: f64,
}

impl Inputs {
    /// The defaults on a platform.
    #[must_use]
    pub fn on(platform: Platform) -> Self {
        let gate = |(at, accept): (Option<u32>, f64)| JoinGate { at: f64::from(at.unwrap_or(0)), accept };
        let join_gates = match platform {
            Platform::WechatGroup => {
                vec![
                    gate((CONSENT_FROM.value, 0.95)),
                    gate((REAL_NAME_FROM.value, 0.9)),
                    gate((NO_CODE_FROM.value, 0.7)),
                ]
            }
            Platform::WecomCustomer => vec![gate((NO_CODE_FROM_CUSTOMER.value, 0.7))],
            Platform::WecomInternal | Platform::Qq | Platform::DingTalk => Vec::new(),
        };
        let middles = S2_LAYERS.map(|(min, max)| f64::from(min.tenths() + max.tenths()));
        let whole: f64 = middles.iter().sum();
        Self {
            horizon_days: 90,
            runs: 2000,
            seed: 1,
            weekday0: 0,
            capacity: platform.cap().value.unwrap_or(LARGE_GROUP),
            join_gates,
            groups_max: 1,
            open_next_at: 0.9,
            channels: vec![Channel::usual()],
            questionnaire_done: fraction(SCREEN_BAR),
            questionnaire_passed: 0.8,
            daily_join_cap: None,
            waitlist_loss: 0.3,
            layer_mix: middles.map(|middle| middle / whole),
            onboarding_days: WELCOME_HOURS / 24,
            exit_hazard: [0.02, 0.0005, 0.001, 0.0015, 0.0025],
            move_up: [0.004, 0.003, 0.002],
            move_down: [0.004, 0.006, 0.008],
            speak: [0.25, 0.8, 0.43, 0.08, 0.005],
            messages_per_speaker: [1.2, 5.0, 1.5, 1.2, 1.0],
            overload_messages: None,
            overload_exit: fraction(OVERLOAD_EXITS),
            admins: Admins::Enough,
            span_ok: 50.0,
            span_bad: f64::from(SPAN_OF_DROP),
            span_loss: fraction(EFFICIENCY_DROP),
            campaigns: Vec::new(),
            base_conversion: 0.0,
            referral: Referral { invites_per_week: 0.0, invite_joins: 0.3, cost_per_join: 0.0 },
            hour_cost: 0.0,
            margin: 1.0,
            initial_members: 0,
        }
    }

    /// Seats of all groups. Unit: members.
    #[must_use]
    pub fn seats(&self) -> f64 {
        f64::from(self.capacity) * f64::from(self.groups_max)
    }

    /// So many members are as good as all seats.
    #[must_use]
    pub fn full(&self) -> f64 {
        0.98 * self.seats()
    }

    /// The weekday of a day, from Monday.
    #[must_use]
    pub fn weekday_on(&self, day: u32) -> usize {
        ((self.weekday0 + day) % 7) as usize
    }

    /// Admins on a day. Unit: people.
    #[must_use]
    pub fn admins_on(&self, day: usize) -> f64 {
        match &self.admins {
            Admins::Enough => (self.seats() / self.span_ok).ceil().clamp(1.0, 1e4),
            Admins::Always(people) => *people,
            Admins::Daily(people) => people.get(day).or(people.last()).copied().unwrap_or(1.0),
        }
    }

    /// Efficiency of the admins at so many members: 1 up to [`Self::span_ok`] members an admin, then falling in a line
    /// to `1 − span_loss` at [`Self::span_bad`] and on, never below [`LEAST_EFFICIENCY`].
    #[inline]
    #[must_use]
    pub fn efficiency(&self, members: f64, admins: f64) -> f64 {
        let span = members / admins;
        if span <= self.span_ok {
            return 1.0;
        }
        let lost = self.span_loss * (span - self.span_ok) / (self.span_bad - self.span_ok);
        (1.0 - lost).max(LEAST_EFFICIENCY)
    }

    /// How many days' worth of leaving a day brings, after overload and with less than full efficiency.
    #[inline]
    #[must_use]
    pub fn strain(&self, is_overloaded: bool, efficiency: f64) -> f64 {
        let overload = if is_overloaded { 1.0 + self.overload_exit } else { 1.0 };
        overload / efficiency
    }

    /// The initial members by layer: largest remainder, ties to the earlier layer.
    #[must_use]
    pub fn initial_layers(&self) -> [u32; 4] {
        let quotas = self.layer_mix.map(|share| share * f64::from(self.initial_members));
        let mut layers = quotas.map(|quota| quota as u32);
        let remainder = |i: usize| quotas[i] - quotas[i].floor();
        let mut order = [0, 1, 2, 3];
        order.sort_by(|&a, &b| remainder(b).total_cmp(&remainder(a)));
        let left = self.initial_members.saturating_sub(layers.iter().sum());
        order.into_iter().cycle().take(left as usize).for_each(|i| layers[i] += 1);
        layers
    }

    /// The mean of the campaigns' order values, which orders without a campaign have; 0 if there is no campaign.
    #[must_use]
    pub fn usual_order(&self) -> f64 {
        let sum: f64 = self.campaigns.iter().map(|campaign| campaign.order_value).sum();
        if self.campaigns.is_empty() { 0.0 } else { sum / self.campaigns.len() as f64 }
    }

    /// The gate in front of a newest group of so many members.
    #[inline]
    #[must_use]
    pub fn gate(&self, newest: f64) -> Option<usize> {
        self.join_gates.iter().rposition(|gate| gate.at <= newest)
    }
}

/// A share as a number; floats belong to the simulation.
fn fraction(share: Share) -> f64 {
    f64::from(share.tenths()) / 1000.0
}

/// However few admins there are, this share of their work is done.
pub const LEAST_EFFICIENCY: f64 = 0.2;

impl Channel {
    /// A channel as it is when nothing is said about it.
    #[must_use]
    pub const fn usual() -> Self {
        Self {
            scans_per_day: 20.0,
            dispersion: None,
            weekday: [1.0; 7],
            growth_per_week: 0.0,
            first_day: 0,
            last_day: 365,
            cost_per_scan: 0.0,
        }
    }

    /// Its mean on a day of the plan, a weekday from Monday. Unit: scans.
    #[must_use]
    pub fn mean(&self, day: u32, weekday: usize) -> f64 {
        if day < self.first_day || day > self.last_day {
            return 0.0;
        }
        let grown = (1.0 + self.growth_per_week * f64::from(day) / 7.0).max(0.0);
        self.scans_per_day * self.weekday[weekday] * grown
    }
}

impl Campaign {
    /// A campaign as it is when nothing is said about it.
    #[must_use]
    pub fn usual() -> Self {
        Self {
            day: 0,
            reach: fraction(REACH_BAR),
            participation: fraction(TOPIC_BAR),
            conversion: fraction(BENEFIT_BAR),
            order_value: 0.0,
            order_cv: 0.0,
            cost: 0.0,
            activation: 0.0,
        }
    }

    /// The probability that it moves a lurker or an ordinary member up.
    #[must_use]
    pub fn lift(&self) -> f64 {
        self.reach * self.participation * self.activation
    }
}
