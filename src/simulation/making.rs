//! Inputs on their way to an [`Engine`]: makes its tables, all at once or a few at a time.

use std::collections::BTreeMap;
use std::ops::Range;

use super::chance::events::Events;
use super::chance::exact;
use super::chance::ladder::Ladder;
use super::chance::pmf::Pmf;
use super::chance::tables::Tables;
use super::check::Refusal;
use super::engine::{Arrivals, Day, Engine, Scans};
use super::inputs::Inputs;

/// Inputs on their way to an engine, a few tables at a time: on a page nothing may take long.
#[derive(Debug)]
pub struct Making {
    inputs: Inputs,
    shop: Workshop,
    /// Days whose laws of scans are not made yet.
    days: Range<u32>,
    /// Laws of trials that are not made yet: probability, and most trials.
    trials: Vec<(f64, u32)>,
}

impl Making {
    /// Begins, with nothing made.
    ///
    /// # Errors
    ///
    /// The first input that is outside its range.
    pub fn of(inputs: Inputs) -> Result<Self, Refusal> {
        inputs.check()?;
        let (seats, most_scans) = (inputs.seats() as u32, most_scans(&inputs));
        let screening = [inputs.questionnaire_done, inputs.questionnaire_passed];
        let gates = inputs.join_gates.iter().map(|gate| gate.accept);
        let of_scans = screening.into_iter().chain(gates).chain(mix(&inputs)).map(|p| (p, most_scans));
        let of_members = inputs.speak.into_iter().chain(moving(&inputs)).chain(rising(&inputs)).map(|p| (p, seats));
        let others = [waiting(&inputs, most_scans), (inputs.base_conversion, seats)];
        let trials = of_scans.chain(of_members).chain(others).collect();
        Ok(Self { shop: Workshop::default(), days: 0..inputs.horizon_days, trials, inputs })
    }

    /// How many pieces are left to be made.
    #[must_use]
    pub fn left(&self) -> u32 {
        (self.days.len() + self.trials.len()) as u32
    }

    /// Makes some pieces, each in a few milliseconds at most.
    pub fn go_on(&mut self, pieces: u32) {
        for _ in 0..pieces {
            if let Some(law) = self.trials.pop() {
                self.shop.trials(law);
            } else if let Some(day) = self.days.next() {
                self.shop.arrivals(&self.inputs, day);
            } else {
                return;
            }
        }
    }

    /// The engine, after making what is left.
    #[must_use]
    pub fn finish(mut self) -> Engine {
        self.go_on(u32::MAX);
        // What was made is found in the shop.
        let Self { inputs, mut shop, .. } = self;
        let (mut arrivals, mut campaigns, mut days) = (Vec::new(), Vec::new(), Vec::new());
        for day in 0..inputs.horizon_days {
            let today = shop.arrivals(&inputs, day);
            let admins = inputs.admins_on(day as usize);
            let mut fixed_cost = admins * inputs.hour_cost;
            let mut sells = inputs.base_conversion > 0.0 && inputs.usual_order() > 0.0;
            let first_campaign = campaigns.len();
            for campaign in inputs.campaigns.iter().filter(|campaign| campaign.day == day) {
                fixed_cost += campaign.cost;
                sells |= campaign.order_value > 0.0;
                campaigns.push(*campaign);
            }
            let is_paid_for = today.iter().any(|arrivals| arrivals.cost_per_scan > 0.0);
            days.push(Day {
                admins,
                fixed_cost,
                arrivals: arrivals.len()..arrivals.len() + today.len(),
                campaigns: first_campaign..campaigns.len(),
                has_revenue: sells,
                has_own_cost: is_paid_for || inputs.referral.cost_per_join > 0.0,
            });
            arrivals.extend(today);
        }

        let (seats, most_scans) = (inputs.seats() as u32, most_scans(&inputs));
        let most_messages =
            inputs.speak.iter().zip(inputs.messages_per_speaker).map(|(p, m)| p * m).fold(0.0, f64::max);
        Engine {
            done: shop.trials((inputs.questionnaire_done, most_scans)),
            passed: shop.trials((inputs.questionnaire_passed, most_scans)),
            gates: inputs.join_gates.iter().map(|gate| shop.trials((gate.accept, most_scans))).collect(),
            waiting: shop.trials(waiting(&inputs, most_scans)),
            mix: mix(&inputs).map(|p| shop.trials((p, most_scans))),
            speak: inputs.speak.map(|p| shop.trials((p, seats))),
            base: shop.trials((inputs.base_conversion, seats)),
            events: Events::up_to((inputs.seats() * most_messages) as u32 + 64),
            exit_rates: inputs.exit_hazard.map(exact::rate),
            movers: moving(&inputs).map(|p| shop.trials((p, seats))),
            rising: rising(&inputs).map(|p| shop.trials((p, seats))),
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
        }
    }
}

/// Most memory for laws of scans, of which there may be one a channel and day; beyond, they are drawn without a table.
/// Unit: bytes.
const MOST_SCAN_TABLES: usize = 16 << 20;

/// Where tables are made: what was made once is used again.
#[derive(Debug, Default)]
struct Workshop {
    tables: Vec<Tables>,
    /// Memory that those take. Unit: bytes.
    taken: usize,
    scans: BTreeMap<(u64, Option<u64>), Scans>,
    trials: BTreeMap<(u64, u32), Ladder>,
}

impl Workshop {
    /// Who scans on a day.
    fn arrivals(&mut self, inputs: &Inputs, day: u32) -> Vec<Arrivals> {
        let weekday = inputs.weekday_on(day);
        let means = (0..).zip(&inputs.channels).map(|(place, channel)| (place, channel, channel.mean(day, weekday)));
        let busy = means.filter(|(_, _, mean)| *mean > 0.0);
        busy.map(|(place, channel, mean)| {
            let law = self.scans(mean, channel.dispersion);
            Arrivals { law, place, cost_per_scan: channel.cost_per_scan }
        })
        .collect()
    }

    fn scans(&mut self, mean: f64, dispersion: Option<f64>) -> Scans {
        let make = || {
            let without = match dispersion {
                None => Scans::Poisson(mean),
                Some(size) => Scans::NegativeBinomial { mean, size },
            };
            if self.taken >= MOST_SCAN_TABLES {
                return without;
            }
            let pmf = match dispersion {
                None => Pmf::poisson(mean),
                Some(size) => Pmf::negative_binomial(mean, size),
            };
            let Some(pmf) = pmf else { return without };
            let table = Tables::of(&[pmf]);
            self.taken += table.bytes();
            self.tables.push(table);
            Scans::Table(self.tables.len() - 1)
        };
        *self.scans.entry((mean.to_bits(), dispersion.map(f64::to_bits))).or_insert_with(make)
    }

    fn trials(&mut self, (p, most): (f64, u32)) -> Ladder {
        self.trials.entry((p.to_bits(), most)).or_insert_with(|| Ladder::trials(p, most)).clone()
    }
}

/// So many scan on the busiest day, or a few more: six standard deviations of a Poisson number and some. What goes
/// beyond is drawn without a table.
fn most_scans(inputs: &Inputs) -> u32 {
    let scans = |day: u32| -> f64 {
        let weekday = inputs.weekday_on(day);
        inputs.channels.iter().map(|channel| channel.mean(day, weekday)).sum()
    };
    let busiest = (0..inputs.horizon_days).map(scans).fold(0.0, f64::max);
    (busiest + 6.0 * busiest.sqrt() + 20.0) as u32
}

/// Staying on the waiting list: those who wait pile up to the scans of some days.
fn waiting(inputs: &Inputs, most_scans: u32) -> (f64, u32) {
    (1.0 - inputs.waitlist_loss, most_scans.saturating_mul(8))
}

/// Of who is no longer new: who becomes core; of the others who becomes active; of the others who becomes ordinary.
fn mix(inputs: &Inputs) -> [f64; 3] {
    let [core, active, ordinary, _] = inputs.layer_mix;
    let rest = 1.0 - core;
    [core, part(active, rest), part(ordinary, rest - active)]
}

/// Probabilities of being up for a move at full efficiency, by layer.
fn moving(inputs: &Inputs) -> [f64; 4] {
    let [up, down] = [inputs.move_up, inputs.move_down];
    [down[0], up[2] + down[1], up[1] + down[2], up[0]].map(|p: f64| p.min(1.0))
}

/// Of who is up for a move, who moves up.
fn rising(inputs: &Inputs) -> [f64; 4] {
    let (up, moving) = (inputs.move_up, moving(inputs));
    [0.0, part(up[2], moving[1]), part(up[1], moving[2]), part(up[0], moving[3])]
}

/// `part` of what is left, at most all of it.
fn part(part: f64, left: f64) -> f64 {
    if left > 0.0 { (part / left).clamp(0.0, 1.0) } else { 0.0 }
}
