//! A batch of runs, day by day: whole people, drawn.
//!
//! All runs take a step of the day before any takes the next. What one draws does not wait for what it drew before, but
//! stands beside what the others draw, and what a step looks up stays where it is looked up fastest.
//!
//! Each step is a function of its own in the compiled program, too (`#[inline(never)]`): all in one take a
//! twentieth longer in wasm, probably for want of registers.
//!
//! Cohorts are told apart only as long as anything asks for them: at the end of day 59 the second becomes part of the
//! first, which changes no law. New members are kept by the day on which they joined, in a ring of as many places as
//! there are days of onboarding, so that nobody is moved when a day passes.

use std::ops::Range;

use super::chance::exact;
use super::chance::stream::{BATCH, Column, Purpose, Words};
use super::engine::{Day, Engine};
use super::series::{EARLY_DAYS, Kpis, RETENTION_DAY, Series};
use super::tales::{Tales, Today};

/// Where in a day things are drawn; each has one place, or as many as are left free.
pub(super) mod place {
    pub const DONE: u64 = 1;
    pub const PASSED: u64 = 2;
    pub const GATE: u64 = 3;
    pub const WAITING: u64 = 4;
    /// Three layers.
    pub const MIX: u64 = 5;
    /// Two for one number of events.
    pub const BELLS: u64 = 8;
    pub const EXITS: u64 = 10;
    /// Two cohorts of four layers.
    pub const MOVERS: u64 = 11;
    /// Two cohorts of four layers.
    pub const RISING: u64 = 19;
    /// Two cohorts of four layers.
    pub const TIRED: u64 = 27;
    pub const CAMPAIGNS: u64 = 35;
    /// Five standings.
    pub const SPEAK: u64 = 36;
    /// Two for one number of events.
    pub const MESSAGES: u64 = 41;
    pub const BASE: u64 = 43;
    /// Two for one number of events.
    pub const REFERRED: u64 = 44;
    /// From here on, one for each bell.
    pub const BELL: u64 = 64;
}

/// Where the runs of a batch stand, and what they record of a day.
#[derive(Debug, Clone)]
pub struct Runs {
    outside: Words,
    pub(super) inside: Words,
    /// New members, by the day of joining modulo the days of onboarding.
    pub(super) new: [Column; 14],
    /// All new members.
    pub(super) n_new: Column,
    /// Settled members by cohort and layer.
    pub(super) settled: [[Column; 4]; 2],
    pub(super) efficiency: Column<f64>,
    is_overloaded: Column<bool>,
    referred: Column,
    tales: Tales<BATCH>,
    pub(super) today: Columns,
    pub(super) desk: Desk,
}

/// What a step works with and the next may overwrite: it is not made anew for each, which would take as long as many a
/// step does.
#[derive(Debug, Clone)]
pub(super) struct Desk {
    pub some: Column,
    pub left: Column,
    pub strain: Column<f64>,
    pub means: Column<f64>,
    pub sums: Column<f64>,
    pub ends: [Column<f64>; 5],
    pub before: [Column; 5],
    pub movers: [Column; 4],
    pub rising: [Column; 4],
    pub bells: Vec<(u16, u16)>,
}

/// What a batch of runs records on a day.
#[derive(Debug, Clone)]
pub struct Columns {
    scans: Column,
    done: Column,
    passed: Column,
    joins: Column,
    pub(super) exits: Column,
    members: Column,
    /// New members, and the settled ones of each layer.
    pub(super) standing: [Column; 5],
    groups: Column,
    speakers: Column,
    messages: Column,
    taking_part: Column,
    orders: Column,
    waitlist: Column,
    /// Revenue.
    pub revenue: Column<f64>,
    /// Cost.
    pub cost: Column<f64>,
}

impl Columns {
    /// Counts, in the order of [`Series::ALL`].
    #[must_use]
    pub const fn counts(&self) -> [&Column; Series::COUNTS] {
        let [new, core, active, ordinary, lurker] = &self.standing;
        [
            &self.scans,
            &self.done,
            &self.passed,
            &self.joins,
            &self.exits,
            &self.members,
            new,
            core,
            active,
            ordinary,
            lurker,
            &self.groups,
            &self.speakers,
            &self.messages,
            &self.taking_part,
            &self.orders,
            &self.waitlist,
        ]
    }
}

const NOBODY: Column = [0; BATCH];
const NOTHING: Column<f64> = [0.0; BATCH];

impl Runs {
    /// Before the first day of at most [`BATCH`] runs.
    #[must_use]
    pub fn begin(engine: &Engine, numbers: Range<u32>) -> Box<Self> {
        let settled = engine.inputs.initial_layers();
        let members = settled.iter().sum();
        Box::new(Self {
            outside: Words::of(engine.inputs.seed, numbers.clone(), Purpose::Outside),
            inside: Words::of(engine.inputs.seed, numbers, Purpose::Inside),
            new: [NOBODY; 14],
            n_new: NOBODY,
            settled: [settled.map(|n| [n; BATCH]), [NOBODY; 4]],
            efficiency: [1.0; BATCH],
            is_overloaded: [false; BATCH],
            referred: NOBODY,
            tales: Tales::begin(f64::from(members)),
            today: Columns {
                scans: NOBODY,
                done: NOBODY,
                passed: NOBODY,
                joins: NOBODY,
                exits: NOBODY,
                members: [members; BATCH],
                standing: [NOBODY; 5],
                groups: [1; BATCH],
                speakers: NOBODY,
                messages: NOBODY,
                taking_part: NOBODY,
                orders: NOBODY,
                waitlist: NOBODY,
                revenue: NOTHING,
                cost: NOTHING,
            },
            desk: Desk {
                some: NOBODY,
                left: NOBODY,
                strain: NOTHING,
                means: NOTHING,
                sums: NOTHING,
                ends: [NOTHING; 5],
                before: [NOBODY; 5],
                movers: [NOBODY; 4],
                rising: [NOBODY; 4],
                bells: Vec::new(),
            },
        })
    }

    /// How many runs there are.
    #[must_use]
    pub fn lanes(&self) -> usize {
        self.inside.lanes()
    }

    /// What the runs tell at their end.
    pub fn kpis(&self, engine: &Engine) -> impl Iterator<Item = Kpis> {
        (0..self.lanes()).map(|lane| self.tales.kpis(lane, engine.inputs.margin))
    }

    /// One day, in the order of the model; returns what is recorded.
    pub fn pass(&mut self, engine: &Engine, number: u32, day: &Day) -> &Columns {
        let lanes = self.lanes();
        let inputs = &engine.inputs;
        for lane in 0..lanes {
            self.efficiency[lane] = inputs.efficiency(f64::from(self.today.members[lane]), day.admins);
        }
        self.screen(engine, day);
        self.join(engine, number);
        for lane in 0..lanes {
            self.desk.strain[lane] = inputs.strain(self.is_overloaded[lane], self.efficiency[lane]);
        }
        self.stand();
        self.exit(engine);
        self.age(engine, number);
        self.move_layers(engine, number);
        for lane in 0..lanes {
            // In this order: on a day more may leave than join.
            self.today.members[lane] = self.today.members[lane] + self.today.joins[lane] - self.today.exits[lane];
        }
        self.campaign(engine, day);
        self.stand();
        self.talk(engine);
        self.invite(engine);
        self.tell(engine, number);
        if number == RETENTION_DAY {
            self.end_cohorts();
        }
        self.outside.end_day();
        self.inside.end_day();
        &self.today
    }

    /// Who scans, who of them answers, and who of those passes.
    #[inline(never)]
    fn screen(&mut self, engine: &Engine, day: &Day) {
        let lanes = self.lanes();
        let Columns { scans, done, passed, cost, .. } = &mut self.today;
        let of_channel = &mut self.desk.some;
        for lane in 0..lanes {
            (scans[lane], cost[lane]) = (0, day.fixed_cost);
        }
        for arrivals in &engine.arrivals[day.arrivals.clone()] {
            arrivals.draw_each(engine, &self.outside, of_channel);
            for lane in 0..lanes {
                scans[lane] += of_channel[lane];
                cost[lane] += f64::from(of_channel[lane]) * arrivals.cost_per_scan;
            }
        }
        engine.done.draw_each(scans, &self.inside, place::DONE, done);
        engine.passed.draw_each(done, &self.inside, place::PASSED, passed);
    }

    /// Opens groups, and lets in whom there is room for; the others wait or give up.
    #[inline(never)]
    fn join(&mut self, engine: &Engine, day: u32) {
        let inputs = &engine.inputs;
        let lanes = self.lanes();
        self.open_groups(engine);
        self.pass_gates(engine);
        let Columns { members, groups, passed, joins, waitlist, .. } = &mut self.today;
        for lane in 0..lanes {
            let want = passed[lane] + waitlist[lane] + self.referred[lane];
            let free = (groups[lane] * inputs.capacity).saturating_sub(members[lane]).min(engine.join_cap);
            joins[lane] = want.min(free);
            waitlist[lane] = want - joins[lane];
        }
        engine.waiting.draw_in_place(&self.inside, place::WAITING, waitlist);
        match inputs.onboarding_days {
            0 => {
                self.desk.left = *joins;
                self.settle(engine, cohort(day, day));
            }
            days => {
                let new = &mut self.new[(day % days) as usize % 14];
                new[..lanes].copy_from_slice(&joins[..lanes]);
                self.n_new[..lanes].iter_mut().zip(joins).for_each(|(new, joins)| *new += *joins);
            }
        }
    }

    /// Opens another group where those that are open are as full as that takes.
    fn open_groups(&mut self, engine: &Engine) {
        let most = engine.inputs.groups_max;
        if most == 1 {
            return;
        }
        for lane in 0..self.lanes() {
            let (members, groups) = (f64::from(self.today.members[lane]), &mut self.today.groups[lane]);
            while *groups < most && members >= engine.opening * f64::from(*groups) {
                *groups += 1;
            }
        }
    }

    /// Lets through the gate in front of the newest group whom it lets through.
    #[inline(never)]
    fn pass_gates(&mut self, engine: &Engine) {
        if engine.gates.is_empty() {
            return;
        }
        let lanes = self.lanes();
        let Columns { members, groups, passed, .. } = &mut self.today;
        // Gates stand in the order of the members that they are for, so that the last of so many is the one.
        let Desk { means: newest, some: n_gates, .. } = &mut self.desk;
        for lane in 0..lanes {
            let members = f64::from(members[lane]) - f64::from(groups[lane] - 1) * engine.opening;
            newest[lane] = if members > 0.0 { members } else { 0.0 };
            n_gates[lane] = 0;
        }
        for gate in &engine.inputs.join_gates {
            for lane in 0..lanes {
                n_gates[lane] += u32::from(gate.at <= newest[lane]);
            }
        }
        let ladder = |n_gates: u32| engine.gates.get((n_gates as usize).wrapping_sub(1));
        let n_gates = &n_gates[..lanes];
        // Mostly, all runs are at the same one.
        if let Some((first, rest)) = n_gates.split_first()
            && rest.iter().all(|n| n == first)
        {
            if let Some(ladder) = ladder(*first) {
                ladder.draw_in_place(&self.inside, place::GATE, passed);
            }
            return;
        }
        for (lane, n) in n_gates.iter().enumerate() {
            if let Some(ladder) = ladder(*n) {
                passed[lane] = ladder.draw(passed[lane], &self.inside, lane, place::GATE);
            }
        }
    }

    /// Spreads who is left on the desk over the layers: a multinomial number, as binomial numbers of who is left.
    #[inline(never)]
    fn settle(&mut self, engine: &Engine, cohort: usize) {
        let lanes = self.lanes();
        let Desk { left, some: settling, .. } = &mut self.desk;
        let [layers @ .., lurkers] = &mut self.settled[cohort];
        for ((place, layer), ladder) in (place::MIX..).zip(layers).zip(&engine.mix) {
            ladder.draw_each(left, &self.inside, place, settling);
            for lane in 0..lanes {
                layer[lane] += settling[lane];
                left[lane] -= settling[lane];
            }
        }
        for lane in 0..lanes {
            lurkers[lane] += left[lane];
        }
    }

    /// Who has been new for long enough enters a layer.
    #[inline(never)]
    fn age(&mut self, engine: &Engine, day: u32) {
        let days = engine.inputs.onboarding_days;
        if days == 0 || day + 1 < days {
            return;
        }
        let joined = day + 1 - days;
        let oldest = &mut self.new[(joined % days) as usize % 14];
        let (lanes, left) = (self.inside.lanes(), &mut self.desk.left);
        left[..lanes].copy_from_slice(&oldest[..lanes]);
        oldest[..lanes].fill(0);
        self.n_new[..lanes].iter_mut().zip(left).for_each(|(new, oldest)| *new -= *oldest);
        self.settle(engine, cohort(joined, day));
    }

    /// The campaigns of the day. They are few, and each is drawn from once a run: less than what tables would cost.
    #[inline(never)]
    fn campaign(&mut self, engine: &Engine, day: &Day) {
        let Columns { taking_part, orders, revenue, .. } = &mut self.today;
        for lane in 0..self.inside.lanes() {
            (taking_part[lane], orders[lane], revenue[lane]) = (0, 0, 0.0);
        }
        if day.campaigns.is_empty() {
            return;
        }
        for lane in 0..self.lanes() {
            let mut stream = self.inside.stream(lane, place::CAMPAIGNS);
            for campaign in &engine.campaigns[day.campaigns.clone()] {
                let reached = exact::binomial(self.today.members[lane], campaign.reach, &mut stream);
                let part = exact::binomial(reached, campaign.participation, &mut stream);
                let ordered = exact::binomial(part, campaign.conversion, &mut stream);
                self.today.taking_part[lane] += part;
                self.today.orders[lane] += ordered;
                self.today.revenue[lane] +=
                    exact::amounts(ordered, campaign.order_value, campaign.order_cv, &mut stream);
                let lift = campaign.lift();
                for [_, active, ordinary, lurker] in &mut self.settled {
                    let lurkers_up = exact::binomial(lurker[lane], lift, &mut stream);
                    let ordinary_up = exact::binomial(ordinary[lane], lift, &mut stream);
                    lurker[lane] -= lurkers_up;
                    ordinary[lane] = ordinary[lane] + lurkers_up - ordinary_up;
                    active[lane] += ordinary_up;
                }
            }
        }
    }

    /// Who speaks, how many messages there are, and who orders without a campaign.
    #[inline(never)]
    fn talk(&mut self, engine: &Engine) {
        let lanes = self.lanes();
        let inputs = &engine.inputs;
        let Columns { standing, groups, speakers, messages, orders, revenue, .. } = &mut self.today;
        let Desk { some: speaking, means: talk, .. } = &mut self.desk;
        for lane in 0..lanes {
            (speakers[lane], talk[lane]) = (0, 0.0);
        }
        let standings = standing.iter().zip(&engine.speak).zip(inputs.messages_per_speaker);
        for (place, ((n, ladder), mean)) in (place::SPEAK..).zip(standings) {
            ladder.draw_each(n, &self.inside, place, speaking);
            for lane in 0..lanes {
                speakers[lane] += speaking[lane];
                talk[lane] += f64::from(speaking[lane]) * mean;
            }
        }
        engine.events.draw_each(talk, &self.inside, place::MESSAGES, messages);
        if inputs.base_conversion > 0.0 {
            let ordered = &mut self.desk.some;
            engine.base.draw_each(speakers, &self.inside, place::BASE, ordered);
            for lane in 0..lanes {
                orders[lane] += ordered[lane];
                revenue[lane] += f64::from(ordered[lane]) * engine.usual_order;
            }
        }
        for lane in 0..lanes {
            let most = engine.overload_messages * f64::from(groups[lane]);
            self.is_overloaded[lane] = f64::from(messages[lane]) > most;
        }
    }

    /// Core and active members invite people, who join tomorrow.
    #[inline(never)]
    fn invite(&mut self, engine: &Engine) {
        let referral = &engine.inputs.referral;
        if referral.invites_per_week <= 0.0 {
            return;
        }
        // Who of a Poisson number of invited people joins is a Poisson number, too: one draw for both.
        let rate = referral.invites_per_week / 7.0 * referral.invite_joins;
        let [_, core, active, ..] = &self.today.standing;
        let means = &mut self.desk.means;
        for lane in 0..self.inside.lanes() {
            means[lane] = f64::from(core[lane] + active[lane]) * rate;
        }
        engine.events.draw_each(means, &self.inside, place::REFERRED, &mut self.referred);
        for lane in 0..self.lanes() {
            self.today.cost[lane] += f64::from(self.referred[lane]) * referral.cost_per_join;
        }
    }

    /// Adds the day to what each run tells.
    #[inline(never)]
    fn tell(&mut self, engine: &Engine, number: u32) {
        let it = &self.today;
        let today = Today {
            day: number,
            members: &it.members,
            joins: &it.joins,
            exits: &it.exits,
            speakers: &it.speakers,
            messages: &it.messages,
            orders: &it.orders,
            revenue: &it.revenue,
            cost: &it.cost,
        };
        self.tales.pass(&today, engine.full);
    }

    /// Counts who of the first cohort is still there; from then on nobody asks for cohorts.
    fn end_cohorts(&mut self) {
        let [first, second] = &mut self.settled;
        // Who is still new joined after the first cohort's days.
        for lane in 0..self.inside.lanes() {
            self.tales.keep(lane, f64::from(first.iter().map(|layer| layer[lane]).sum::<u32>()));
        }
        for (first, second) in first.iter_mut().zip(second) {
            let later = std::mem::replace(second, NOBODY);
            first.iter_mut().zip(later).for_each(|(first, later)| *first += later);
        }
    }

    /// Counts new members and those of each layer.
    #[inline(never)]
    fn stand(&mut self) {
        let lanes = self.lanes();
        let [new, layers @ ..] = &mut self.today.standing;
        let [first, second] = &self.settled;
        new[..lanes].copy_from_slice(&self.n_new[..lanes]);
        for ((layer, first), second) in layers.iter_mut().zip(first).zip(second) {
            for lane in 0..lanes {
                layer[lane] = first[lane] + second[lane];
            }
        }
    }
}

/// The cohort of who joined on a day, as it is told apart on another.
const fn cohort(joined: u32, day: u32) -> usize {
    if joined >= EARLY_DAYS && day <= RETENTION_DAY { 1 } else { 0 }
}
