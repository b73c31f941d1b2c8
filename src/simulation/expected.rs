//! The expected mode: the same recurrences with means in place of draws. Nothing is rounded, nothing drawn.
//!
//! It answers while a slider moves, and it is the measure that the stochastic mode is held to.

use super::chance::exact::{rate, within};
use super::inputs::{Campaign, Inputs};
use super::series::{EARLY_DAYS, Kpis, RETENTION_DAY, Series};
use super::tales::{Tales, Today};

/// What is to be expected.
#[derive(Debug, Clone, PartialEq)]
pub struct Expected {
    /// A value a day, in the order of [`Series::ALL`].
    pub series: Vec<Vec<f64>>,
    /// What the whole plan tells.
    pub kpis: Kpis,
}

impl Expected {
    /// What is to be expected of inputs that have been checked.
    #[must_use]
    pub fn of(inputs: &Inputs) -> Self {
        let mut series = vec![Vec::new(); Series::COUNT];
        let mut state = State::begin(inputs);
        for day in 0..inputs.horizon_days {
            let record = state.pass(inputs, day);
            series.iter_mut().zip(record).for_each(|(series, value)| series.push(value));
        }
        Self { series, kpis: state.tale.kpis(0, inputs.margin) }
    }

    /// One series.
    #[must_use]
    pub fn series(&self, series: Series) -> &[f64] {
        &self.series[series as usize]
    }
}

/// Rates of leaving and chances to speak, messages: of new members, and of core, active, ordinary members and lurkers.
struct State {
    /// New members by cohort and age.
    new: [Vec<f64>; 2],
    /// Settled members by cohort and layer.
    settled: [[f64; 4]; 2],
    /// Rates of [`Inputs::exit_hazard`].
    rates: [f64; 5],
    members: f64,
    groups: f64,
    waitlist: f64,
    referred: f64,
    is_overloaded: bool,
    tale: Tales<1>,
}

impl State {
    fn begin(inputs: &Inputs) -> Self {
        let settled = inputs.initial_layers().map(f64::from);
        let members = f64::from(inputs.initial_members);
        Self {
            new: [vec![0.0; inputs.onboarding_days as usize], vec![0.0; inputs.onboarding_days as usize]],
            settled: [settled, [0.0; 4]],
            rates: inputs.exit_hazard.map(rate),
            members,
            groups: 1.0,
            waitlist: 0.0,
            referred: 0.0,
            is_overloaded: false,
            tale: Tales::begin(members),
        }
    }

    /// One day, in the order of the model; returns what is recorded, in the order of [`Series::ALL`].
    fn pass(&mut self, inputs: &Inputs, day: u32) -> [f64; Series::COUNT] {
        let admins = inputs.admins_on(day as usize);
        let efficiency = inputs.efficiency(self.members, admins);

        let weekday = inputs.weekday_on(day);
        let (mut scans, mut cost) = (0.0, 0.0);
        for channel in &inputs.channels {
            let mean = channel.mean(day, weekday);
            scans += mean;
            cost += mean * channel.cost_per_scan;
        }
        let done = scans * inputs.questionnaire_done;
        let mut passed = done * inputs.questionnaire_passed;

        let opening = inputs.open_next_at * f64::from(inputs.capacity);
        while self.groups < f64::from(inputs.groups_max) && self.members >= opening * self.groups {
            self.groups += 1.0;
        }
        let newest = (self.members - (self.groups - 1.0) * opening).max(0.0);
        if let Some(gate) = inputs.gate(newest) {
            passed *= inputs.join_gates[gate].accept;
        }
        let joins = self.join(inputs, day, passed);
        let exits = self.exit(inputs, efficiency);
        self.age(inputs);
        self.move_layers(inputs, efficiency);
        self.members = self.settled.iter().flatten().chain(self.new.iter().flatten()).sum();

        let (mut taking_part, mut orders, mut revenue) = (0.0, 0.0, 0.0);
        for campaign in inputs.campaigns.iter().filter(|campaign| campaign.day == day) {
            let part = self.members * campaign.reach * campaign.participation;
            taking_part += part;
            orders += part * campaign.conversion;
            revenue += part * campaign.conversion * campaign.order_value;
            cost += campaign.cost;
            self.lift(campaign);
        }

        let layers = self.layers();
        let speakers_of: Vec<f64> = layers.iter().zip(inputs.speak).map(|(n, speak)| n * speak).collect();
        let speakers: f64 = speakers_of.iter().sum();
        let messages: f64 = speakers_of.iter().zip(inputs.messages_per_speaker).map(|(n, mean)| n * mean).sum();
        orders += speakers * inputs.base_conversion;
        revenue += speakers * inputs.base_conversion * inputs.usual_order();
        self.is_overloaded = inputs.overload_messages.is_some_and(|most| messages / self.groups > most);

        let referral = inputs.referral;
        let invitations = (layers[1] + layers[2]) * referral.invites_per_week / 7.0;
        self.referred = invitations * referral.invite_joins;
        cost += self.referred * referral.cost_per_join + admins * inputs.hour_cost;

        let members = self.members;
        let today = Today {
            day,
            members: &[members],
            joins: &[joins],
            exits: &[exits],
            speakers: &[speakers],
            messages: &[messages],
            orders: &[orders],
            revenue: &[revenue],
            cost: &[cost],
        };
        self.tale.pass(&today, inputs.full());
        if day == RETENTION_DAY {
            self.tale.keep(0, self.settled[0].iter().chain(&self.new[0]).sum());
        }
        let [new, core, active, ordinary, lurker] = layers;
        let (groups, waitlist) = (self.groups, self.waitlist);
        [
            scans,
            done,
            passed,
            joins,
            exits,
            members,
            new,
            core,
            active,
            ordinary,
            lurker,
            groups,
            speakers,
            messages,
            taking_part,
            orders,
            waitlist,
            efficiency,
            revenue,
            cost,
        ]
    }

    /// Lets in whom there is room for; the others wait or give up.
    fn join(&mut self, inputs: &Inputs, day: u32, passed: f64) -> f64 {
        let want = passed + self.waitlist + self.referred;
        let free = (self.groups * f64::from(inputs.capacity) - self.members).max(0.0);
        let joins = want.min(free).min(inputs.daily_join_cap.unwrap_or(f64::INFINITY));
        self.waitlist = (want - joins) * (1.0 - inputs.waitlist_loss);
        let cohort = usize::from(day >= EARLY_DAYS);
        match self.new[cohort].first_mut() {
            Some(youngest) => *youngest = joins,
            None => self.settle(inputs, cohort, joins),
        }
        joins
    }

    fn settle(&mut self, inputs: &Inputs, cohort: usize, members: f64) {
        for (layer, share) in self.settled[cohort].iter_mut().zip(inputs.layer_mix) {
            *layer += members * share;
        }
    }

    fn exit(&mut self, inputs: &Inputs, efficiency: f64) -> f64 {
        let strain = inputs.strain(self.is_overloaded, efficiency);
        let leaving = self.rates.map(|rate| within(rate, strain));
        let mut exits = 0.0;
        for (new, settled) in self.new.iter_mut().zip(&mut self.settled) {
            let new = new.iter_mut().map(|n| (n, leaving[0]));
            for (n, leaving) in new.chain(settled.iter_mut().zip(leaving[1..].iter().copied())) {
                exits += *n * leaving;
                *n *= 1.0 - leaving;
            }
        }
        exits
    }

    /// Each new member gets a day older; who is no longer new enters a layer.
    fn age(&mut self, inputs: &Inputs) {
        for cohort in 0..2 {
            let Some(&oldest) = self.new[cohort].last() else { continue };
            self.settle(inputs, cohort, oldest);
            self.new[cohort].rotate_right(1);
            self.new[cohort][0] = 0.0;
        }
    }

    fn move_layers(&mut self, inputs: &Inputs, efficiency: f64) {
        let up = inputs.move_up.map(|up| (up * efficiency).clamp(0.0, 1.0));
        for layers in &mut self.settled {
            let [core, active, ordinary, lurker] = *layers;
            // Who moves up cannot move down: of the rest, `down / (1 − up)` do, which is `down` of all.
            let [core_down, active_down, ordinary_down] = [
                core * inputs.move_down[0],
                active * inputs.move_down[1].min(1.0 - up[2]),
                ordinary * inputs.move_down[2].min(1.0 - up[1]),
            ];
            let [lurker_up, ordinary_up, active_up] = [lurker * up[0], ordinary * up[1], active * up[2]];
            *layers = [
                core + active_up - core_down,
                active + core_down + ordinary_up - active_up - active_down,
                ordinary + active_down + lurker_up - ordinary_up - ordinary_down,
                lurker + ordinary_down - lurker_up,
            ];
        }
    }

    fn lift(&mut self, campaign: &Campaign) {
        for [_, active, ordinary, lurker] in &mut self.settled {
            let (lurkers_up, ordinary_up) = (*lurker * campaign.lift(), *ordinary * campaign.lift());
            *lurker -= lurkers_up;
            *ordinary += lurkers_up - ordinary_up;
            *active += ordinary_up;
        }
    }

    /// New members and those of each layer.
    fn layers(&self) -> [f64; 5] {
        let new: f64 = self.new.iter().flatten().sum();
        let [a, b] = self.settled;
        [new, a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]]
    }
}
