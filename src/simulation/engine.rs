//! Inputs made ready to be run: every law that is drawn from often as a table, every day with its parameters.

use std::ops::Range;

use super::chance::events::Events;
use super::chance::exact;
use super::chance::ladder::Ladder;
use super::chance::stream::{Column, Words};
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
    /// Messages, invited people and bells.
    pub(super) events: Events,
    /// Rates of [`Inputs::exit_hazard`].
    pub(super) exit_rates: [f64; 5],
    /// Trials of being up for a move at full efficiency, by layer.
    pub(super) movers: [Ladder; 4],
    /// Trials of moving up, of who is up for a move.
    pub(super) rising: [Ladder; 4],
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
    /// The channel's place among all.
    pub(super) place: u64,
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
    /// How many scan in each run of a batch.
    #[inline(never)]
    pub(super) fn draw_each(&self, engine: &Engine, words: &Words, scans: &mut Column) {
        let draws = scans[..words.lanes()].iter_mut().enumerate();
        match self.law {
            Scans::Table(law) => {
                let table = &engine.scans[law];
                draws.for_each(|(lane, scans)| *scans = table.draw(0, words.pair(lane, self.place) as u32));
            }
            Scans::Poisson(mean) => {
                draws.for_each(|(lane, scans)| *scans = exact::poisson(mean, &mut words.stream(lane, self.place)));
            }
            Scans::NegativeBinomial { mean, size } => draws.for_each(|(lane, scans)| {
                *scans = exact::negative_binomial(mean, size, &mut words.stream(lane, self.place));
            }),
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

    /// Memory that its tables take. Unit: bytes.
    #[must_use]
    pub fn table_bytes(&self) -> usize {
        let single = [&self.done, &self.passed, &self.waiting, &self.base];
        let lists = self.gates.iter().chain(&self.mix).chain(&self.speak).chain(&self.movers).chain(&self.rising);
        let ladders: usize = single.into_iter().chain(lists).map(Ladder::bytes).sum();
        ladders + self.scans.iter().map(Tables::bytes).sum::<usize>() + self.events.bytes()
    }
}
