//! Inputs made ready to be run: every law that is drawn from often as a table, every day with its parameters.

use std::ops::Range;

use super::chance::exact;
use super::chance::ladder::Ladder;
use super::chance::stream::Stream;
use super::chance::tables::Tables;
use super::check::Refusal;
use super::inputs::{Campaign, Inputs};
use super::making::Making;

/// Inputs made ready to be run. It is the same for all workers, and nothing in it changes.
#[derive(Debug, Clone)]
pub struct Engine {
    /// What it was made from.
    pub inputs: Inputs,
    /// Laws of scans, called by their place.
    pub(super) scans: Vec<Tables>,
    pub(super) days: Vec<Day>,
    pub(super) arrivals: Vec<Arrivals>,
    /// By day. Each is drawn from once a run, which is less than what its tables would cost.
    pub(super) campaigns: Vec<Campaign>,
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
    pub(super) event: Tables,
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
    pub(super) law: Scans,
    pub(super) cost_per_scan: f64,
}

/// The law of who scans.
#[derive(Debug, Clone, Copy)]
pub(super) enum Scans {
    /// As a table, by its place.
    Table(usize),
    /// Without a table.
    Poisson(f64),
    /// Without a table.
    NegativeBinomial { mean: f64, size: f64 },
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

impl Engine {
    /// Makes inputs ready to be run, all at once; [`Making`] does so little by little.
    ///
    /// # Errors
    ///
    /// The first input that is outside its range.
    pub fn new(inputs: Inputs) -> Result<Self, Refusal> {
        Making::of(inputs).map(Making::finish)
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
        let single = [&self.done, &self.passed, &self.waiting, &self.base, &self.events];
        let lists = self.gates.iter().chain(&self.mix).chain(&self.speak).chain(&self.movers);
        let ladders: usize = single.into_iter().chain(lists).map(Ladder::bytes).sum();
        ladders + self.scans.iter().map(Tables::bytes).sum::<usize>() + self.event.bytes()
    }
}
