//! Inputs made ready to be run: every law that is known beforehand as a table, every day with its parameters.

use std::collections::BTreeMap;
use std::ops::Range;

use super::chance::exact;
use super::chance::ladder::Ladder;
use super::chance::pmf::Pmf;
use super::chance::stream::Stream;
use super::chance::tables::Tables;
use super::check::Refusal;
use super::inputs::{Channel, Inputs};

/// Inputs made ready to be run. It is the same for all workers, and nothing in it changes.
#[derive(Debug, Clone)]
pub struct Engine {
    /// What it was made from.
    pub inputs: Inputs,
    /// Laws of scans, called by their place.
    scans: Vec<Tables>,
    pub(super) days: Vec<Day>,
    pub(super) arrivals: Vec<Arrivals>,
    pub(super) campaigns: Vec<Ladders>,
    /// Trials of [`Inputs::questionnaire_done`].
    pub(super) done: Ladder,
    /// Trials of [`Inputs::questionnaire_passed`].
    pub(super) passed: Ladder,
    /// Trials of each gate.
    pub(super) gates: Vec<Ladder>,
    /// Trials of staying on the waiting list.
    pub(super) waiting: Ladder,
    /// Of who is no longer new: who becomes core; of the others who becomes active; of the others who becomes ordinary.
    pub(super) mix: [Ladder; 3],
    /// Who speaks, by standing.
    pub(super) speak: [Ladder; 5],
    /// Trials of [`Inputs::base_conversion`].
    pub(super) base: Ladder,
    /// Events at whole means.
    pub(super) events: Ladder,
    /// Events at a mean of 1, of which some are left out for a mean below 1.
    event: Tables,
    /// Rates of [`Inputs::exit_hazard`].
    pub(super) exit_rates: [f64; 5],
    /// One over those: the days that a member of the class stays on average.
    pub(super) exit_waits: [f64; 5],
    /// Trials of being up for a move at full efficiency, by layer.
    pub(super) movers: [Ladder; 4],
    /// The probabilities behind those.
    pub(super) moving: [f64; 4],
    /// Members at which another group is opened, for each group that is open.
    pub(super) opening: f64,
    /// Members that are as good as all seats.
    pub(super) full: f64,
    pub(super) usual_order: f64,
    pub(super) join_cap: u32,
    pub(super) overload_messages: f64,
}

/// A day's parameters.
#[derive(Debug, Clone)]
pub struct Day {
    pub(super) admins: f64,
    /// What the day costs whatever happens.
    pub(super) fixed_cost: f64,
    pub(super) arrivals: Range<usize>,
    pub(super) campaigns: Range<usize>,
    /// Whether two runs can differ in the day's revenue.
    pub(super) has_revenue: bool,
    /// Whether two runs can differ in the day's cost.
    pub(super) has_own_cost: bool,
}

/// Who scans one channel's code on one day.
#[derive(Debug, Clone)]
pub struct Arrivals {
    law: Scans,
    pub(super) cost_per_scan: f64,
}

#[derive(Debug, Clone, Copy)]
enum Scans {
    Table(usize),
    Poisson(f64),
    NegativeBinomial { mean: f64, size: f64 },
}

/// What happens in a campaign.
#[derive(Debug, Clone)]
pub struct Ladders {
    pub(super) reach: Ladder,
    pub(super) participation: Ladder,
    pub(super) conversion: Ladder,
    pub(super) order_value: f64,
    pub(super) order_cv: f64,
    /// The probability that a lurker or an ordinary member moves up.
    pub(super) lift: f64,
}

impl Arrivals {
    /// How many scan.
    #[inline]
    pub(super) fn draw(&self, engine: &Engine, stream: &mut Stream) -> u32 {
        match self.law {
            Scans::Table(law) => engine.scans[law].draw(0, stream.word()),
            Scans::Poisson(mean) => exact::poisson(mean, stream),
            Scans::NegativeBinomial { mean, size } => exact::negative_binomial(mean, size, stream),
        }
    }
}

/// Tables that are being made: what was made once is used again.
#[derive(Default)]
struct Workshop {
    tables: Vec<Tables>,
    scans: BTreeMap<(u64, Option<u64>), Scans>,
    trials: BTreeMap<(u64, u32), Ladder>,
}

impl Workshop {
    fn scans(&mut self, mean: f64, dispersion: Option<f64>) -> Scans {
        let make = || {
            let (pmf, without) = match dispersion {
                None => (Pmf::poisson(mean), Scans::Poisson(mean)),
                Some(size) => (Pmf::negative_binomial(mean, size), Scans::NegativeBinomial { mean, size }),
            };
            let Some(pmf) = pmf else { return without };
            self.tables.push(Tables::of(&[pmf]));
            Scans::Table(self.tables.len() - 1)
        };
        *self.scans.entry((mean.to_bits(), dispersion.map(f64::to_bits))).or_insert_with(make)
    }

    fn trials(&mut self, p: f64, most: u32) -> Ladder {
        self.trials.entry((p.to_bits(), most)).or_insert_with(|| Ladder::trials(p, most)).clone()
    }
}

impl Engine {
    /// Makes inputs ready to be run.
    ///
    /// # Errors
    ///
    /// The first input that is outside its range.
    pub fn new(inputs: Inputs) -> Result<Self, Refusal> {
        inputs.check()?;
        let mut shop = Workshop::default();
        let means = |day: u32| {
            let weekday = inputs.weekday_on(day);
            let mean = move |channel: &Channel| channel.mean(day, weekday);
            inputs.channels.iter().map(mean)
        };
        let busiest = (0..inputs.horizon_days).map(|day| means(day).sum()).fold(0.0, f64::max);
        // Six standard deviations of a Poisson number and some; what goes beyond is drawn without a table.
        let most_scans = (busiest + 6.0 * busiest.sqrt() + 20.0) as u32;
        let seats = inputs.seats() as u32;

        let (mut arrivals, mut campaigns, mut days) = (Vec::new(), Vec::new(), Vec::new());
        for day in 0..inputs.horizon_days {
            let first = arrivals.len();
            for (channel, mean) in inputs.channels.iter().zip(means(day)).filter(|(_, mean)| *mean > 0.0) {
                let law = shop.scans(mean, channel.dispersion);
                arrivals.push(Arrivals { law, cost_per_scan: channel.cost_per_scan });
            }
            let first_campaign = campaigns.len();
            let admins = inputs.admins_on(day as usize);
            let mut fixed_cost = admins * inputs.hour_cost;
            let mut sells = inputs.base_conversion > 0.0 && inputs.usual_order() > 0.0;
            for campaign in inputs.campaigns.iter().filter(|campaign| campaign.day == day) {
                fixed_cost += campaign.cost;
                sells |= campaign.order_value > 0.0;
                campaigns.push(Ladders {
                    reach: shop.trials(campaign.reach, seats),
                    participation: shop.trials(campaign.participation, seats),
                    conversion: shop.trials(campaign.conversion, seats),
                    order_value: campaign.order_value,
                    order_cv: campaign.order_cv,
                    lift: campaign.lift(),
                });
            }
            let is_paid_for = arrivals[first..].iter().any(|arrivals| arrivals.cost_per_scan > 0.0);
            days.push(Day {
                admins,
                fixed_cost,
                arrivals: first..arrivals.len(),
                campaigns: first_campaign..campaigns.len(),
                has_revenue: sells,
                has_own_cost: is_paid_for || inputs.referral.cost_per_join > 0.0,
            });
        }

        let [core, active, ordinary, _] = inputs.layer_mix;
        let rest = 1.0 - core;
        let mix = [core, part(active, rest), part(ordinary, rest - active)];
        let mix = mix.map(|p| shop.trials(p, most_scans));
        let speak = inputs.speak.map(|p| shop.trials(p, seats));
        let most_messages =
            inputs.speak.iter().zip(inputs.messages_per_speaker).map(|(p, m)| p * m).fold(0.0, f64::max);
        let [up, down] = [inputs.move_up, inputs.move_down];
        let moving = [down[0], up[2] + down[1], up[1] + down[2], up[0]].map(|p: f64| p.min(1.0));
        Ok(Self {
            done: shop.trials(inputs.questionnaire_done, most_scans),
            passed: shop.trials(inputs.questionnaire_passed, most_scans),
            gates: inputs.join_gates.iter().map(|gate| shop.trials(gate.accept, most_scans)).collect(),
            // Those who wait pile up to the scans of some days.
            waiting: shop.trials(1.0 - inputs.waitlist_loss, most_scans.saturating_mul(8)),
            mix,
            speak,
            base: shop.trials(inputs.base_conversion, seats),
            events: Ladder::events((inputs.seats() * most_messages) as u32 + 64),
            event: Tables::of(&Pmf::poisson(1.0).into_iter().collect::<Vec<Pmf>>()),
            exit_rates: inputs.exit_hazard.map(exact::rate),
            exit_waits: inputs.exit_hazard.map(|hazard| 1.0 / exact::rate(hazard)),
            movers: moving.map(|p| shop.trials(p, seats)),
            moving,
            opening: inputs.open_next_at * f64::from(inputs.capacity),
            full: inputs.full(),
            usual_order: inputs.usual_order(),
            join_cap: inputs.daily_join_cap.map_or(u32::MAX, |cap| cap as u32),
            overload_messages: inputs.overload_messages.unwrap_or(f64::INFINITY),
            scans: shop.tables,
            days,
            arrivals,
            campaigns,
            inputs,
        })
    }

    /// Events at any mean: those of its whole part and, of an event at a mean of 1, its fraction.
    #[inline]
    pub(super) fn events_at(&self, mean: f64, stream: &mut Stream) -> u32 {
        let whole = mean as u32;
        let fraction = mean - f64::from(whole);
        let mut events = self.events.draw(whole, stream);
        if fraction > 0.0 {
            for _ in 0..self.event.draw(0, stream.word()) {
                events += u32::from(stream.coarse() < fraction);
            }
        }
        events
    }

    /// Memory that its tables take. Unit: bytes.
    #[must_use]
    pub fn table_bytes(&self) -> usize {
        let campaigns = self.campaigns.iter().flat_map(|it| [&it.reach, &it.participation, &it.conversion]);
        let single = [&self.done, &self.passed, &self.waiting, &self.base, &self.events];
        let lists = self.gates.iter().chain(&self.mix).chain(&self.speak).chain(&self.movers);
        let ladders: usize = campaigns.chain(single).chain(lists).map(Ladder::bytes).sum();
        ladders + self.scans.iter().map(Tables::bytes).sum::<usize>() + self.event.bytes()
    }
}

/// `part` of what is left, at most all of it.
fn part(part: f64, left: f64) -> f64 {
    if left > 0.0 { (part / left).clamp(0.0, 1.0) } else { 0.0 }
}
