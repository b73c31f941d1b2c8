//! One run, day by day: whole people, drawn.
//!
//! Cohorts are told apart only as long as anything asks for them: at the end of day 59 the second becomes part of the
//! first, which changes no law. New members are kept by the day on which they joined, in a ring of as many places as
//! there are days of onboarding, so that nobody is moved when a day passes.

use super::chance::exact;
use super::chance::stream::{Purpose, Stream};
use super::engine::{Day, Engine};
use super::partial::{BATCH, Columns};
use super::series::{EARLY_DAYS, Kpis, RETENTION_DAY, Series, Tale, Today};

/// Where a run stands.
#[derive(Debug, Clone)]
pub struct Run {
    pub(super) outside: Stream,
    pub(super) inside: Stream,
    /// New members, by the day of joining modulo the days of onboarding.
    pub(super) new: [u32; 14],
    /// Settled members by cohort and layer.
    pub(super) settled: [[u32; 4]; 2],
    /// All new members.
    pub(super) n_new: u32,
    members: u32,
    groups: u32,
    waitlist: u32,
    referred: u32,
    is_overloaded: bool,
    tale: Tale,
}

impl Run {
    /// Before the first day of a run.
    #[must_use]
    pub fn begin(engine: &Engine, number: u32) -> Self {
        let settled = engine.inputs.initial_layers();
        let members = settled.iter().sum();
        Self {
            outside: Stream::of(engine.inputs.seed, number, Purpose::Outside),
            inside: Stream::of(engine.inputs.seed, number, Purpose::Inside),
            new: [0; 14],
            settled: [settled, [0; 4]],
            n_new: 0,
            members,
            groups: 1,
            waitlist: 0,
            referred: 0,
            is_overloaded: false,
            tale: Tale::begin(f64::from(members)),
        }
    }

    /// What the run tells at its end.
    #[must_use]
    pub fn kpis(&self, engine: &Engine) -> Kpis {
        self.tale.kpis(engine.inputs.margin)
    }

    /// One day, in the order of the model; what is recorded goes to the run's place `at` in the columns.
    pub fn pass(&mut self, engine: &Engine, number: u32, day: &Day, columns: &mut Columns, at: usize) {
        let inputs = &engine.inputs;
        let efficiency = inputs.efficiency(f64::from(self.members), day.admins);

        let (mut scans, mut cost) = (0, day.fixed_cost);
        for arrivals in &engine.arrivals[day.arrivals.clone()] {
            let n = arrivals.draw(engine, &mut self.outside);
            scans += n;
            cost += f64::from(n) * arrivals.cost_per_scan;
        }
        let done = engine.done.draw(scans, &mut self.inside);
        let passed = engine.passed.draw(done, &mut self.inside);

        let members = f64::from(self.members);
        while self.groups < inputs.groups_max && members >= engine.opening * f64::from(self.groups) {
            self.groups += 1;
        }
        let newest = (members - f64::from(self.groups - 1) * engine.opening).max(0.0);
        let passed = match inputs.gate(newest) {
            Some(gate) => engine.gates[gate].draw(passed, &mut self.inside),
            None => passed,
        };
        let joins = self.join(engine, number, passed);
        let exits = self.exit(engine, inputs.strain(self.is_overloaded, efficiency));
        self.age(engine, number);
        self.move_layers(engine, efficiency);
        self.members = self.members + joins - exits;

        let (mut taking_part, mut orders, mut revenue) = (0, 0, 0.0);
        for campaign in &engine.campaigns[day.campaigns.clone()] {
            let reached = exact::binomial(self.members, campaign.reach, &mut self.inside);
            let part = exact::binomial(reached, campaign.participation, &mut self.inside);
            let ordered = exact::binomial(part, campaign.conversion, &mut self.inside);
            taking_part += part;
            orders += ordered;
            revenue += exact::amounts(ordered, campaign.order_value, campaign.order_cv, &mut self.inside);
            if campaign.lift() > 0.0 {
                self.lift(campaign.lift());
            }
        }

        let layers = self.layers();
        let (mut speakers, mut talk) = (0, 0.0);
        for ((ladder, n), mean) in engine.speak.iter().zip(layers).zip(inputs.messages_per_speaker) {
            let speaking = ladder.draw(n, &mut self.inside);
            speakers += speaking;
            talk += f64::from(speaking) * mean;
        }
        let messages = engine.events_at(talk, &mut self.inside);
        if inputs.base_conversion > 0.0 {
            let ordered = engine.base.draw(speakers, &mut self.inside);
            orders += ordered;
            revenue += f64::from(ordered) * engine.usual_order;
        }
        self.is_overloaded = f64::from(messages) > engine.overload_messages * f64::from(self.groups);

        let referral = &inputs.referral;
        if referral.invites_per_week > 0.0 {
            // Who of a Poisson number of invited people joins is a Poisson number, too: one draw for both.
            let mean = f64::from(layers[1] + layers[2]) * (referral.invites_per_week / 7.0 * referral.invite_joins);
            self.referred = engine.events_at(mean, &mut self.inside);
            cost += f64::from(self.referred) * referral.cost_per_join;
        }

        let today = Today {
            day: number,
            members: f64::from(self.members),
            joins: f64::from(joins),
            exits: f64::from(exits),
            speakers: f64::from(speakers),
            messages: f64::from(messages),
            orders: f64::from(orders),
            revenue,
            cost,
        };
        self.tale.pass(&today, engine.full);
        if number == RETENTION_DAY {
            self.end_cohorts();
        }
        let [new, core, active, ordinary, lurker] = layers;
        let record: [u32; Series::COUNTS] = [
            scans,
            done,
            passed,
            joins,
            exits,
            self.members,
            new,
            core,
            active,
            ordinary,
            lurker,
            self.groups,
            speakers,
            messages,
            taking_part,
            orders,
            self.waitlist,
        ];
        for (column, value) in columns.counts.iter_mut().zip(record) {
            column[at % BATCH] = value;
        }
        columns.revenue[at % BATCH] = revenue;
        columns.cost[at % BATCH] = cost;
    }

    /// Lets in whom there is room for; the others wait or give up.
    fn join(&mut self, engine: &Engine, day: u32, passed: u32) -> u32 {
        let want = passed + self.waitlist + self.referred;
        let free = (self.groups * engine.inputs.capacity).saturating_sub(self.members).min(engine.join_cap);
        let joins = want.min(free);
        self.waitlist = match want - joins {
            0 => 0,
            left => engine.waiting.draw(left, &mut self.inside),
        };
        match engine.inputs.onboarding_days {
            0 => self.settle(engine, cohort(day, day), joins),
            days => {
                self.new[(day % days) as usize] = joins;
                self.n_new += joins;
            }
        }
        joins
    }

    /// Spreads members over the layers: a multinomial number, as binomial numbers of who is left.
    fn settle(&mut self, engine: &Engine, cohort: usize, members: u32) {
        let mut left = members;
        for (layer, ladder) in self.settled[cohort].iter_mut().zip(&engine.mix) {
            let n = ladder.draw(left, &mut self.inside);
            *layer += n;
            left -= n;
        }
        self.settled[cohort][3] += left;
    }

    /// Who has been new for long enough enters a layer.
    fn age(&mut self, engine: &Engine, day: u32) {
        let days = engine.inputs.onboarding_days;
        if days == 0 || day + 1 < days {
            return;
        }
        let joined = day + 1 - days;
        let oldest = std::mem::take(&mut self.new[(joined % days) as usize]);
        self.n_new -= oldest;
        self.settle(engine, cohort(joined, day), oldest);
    }

    fn lift(&mut self, lift: f64) {
        for [_, active, ordinary, lurker] in &mut self.settled {
            let lurkers_up = exact::binomial(*lurker, lift, &mut self.inside);
            let ordinary_up = exact::binomial(*ordinary, lift, &mut self.inside);
            *lurker -= lurkers_up;
            *ordinary = *ordinary + lurkers_up - ordinary_up;
            *active += ordinary_up;
        }
    }

    /// Counts who of the first cohort is still there; from then on nobody asks for cohorts.
    fn end_cohorts(&mut self) {
        // Who is still new joined after the first cohort's days.
        self.tale.keep(f64::from(self.settled[0].iter().sum::<u32>()));
        let later = std::mem::take(&mut self.settled[1]);
        self.settled[0].iter_mut().zip(later).for_each(|(layer, later)| *layer += later);
    }

    /// New members and those of each layer.
    #[inline]
    pub(super) fn layers(&self) -> [u32; 5] {
        let [a, b] = self.settled;
        [self.n_new, a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]]
    }
}

/// The cohort of who joined on a day, as it is told apart on another.
const fn cohort(joined: u32, day: u32) -> usize {
    if joined >= EARLY_DAYS && day <= RETENTION_DAY { 1 } else { 0 }
}
