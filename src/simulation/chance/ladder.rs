//! Sums of `n` equal draws, for any `n`, from few tables.
//!
//! What `n` members do is what `n mod 32` of them do and what the rest do, who come in groups of 32: two draws from
//! 64 tables in place of a table for every `n`. Further rungs take groups of 1024.

use super::exact;
use super::pmf::Pmf;
use super::stream::Stream;
use super::tables::Tables;

/// What one of the `n` does.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Unit {
    /// Yes with a probability: the sum is binomial.
    Trial(f64),
    /// A Poisson number with mean 1: the sum is Poisson with mean `n`.
    Event,
}

/// Draws sums of `n` equal draws.
#[derive(Debug, Clone)]
pub struct Ladder {
    unit: Unit,
    /// The sums of 0..32 draws, of 0..32 times 32, of 0.. times 1024; the last may be short.
    rungs: [Tables; 3],
    /// The tables are for fewer than this.
    reach: u32,
}

/// Beyond this, tables would cost more to make than they save.
const FARTHEST: u32 = 1 << 14;

impl Ladder {
    /// Trials that succeed with probability `p`, of which there will rarely be more than `most`.
    #[must_use]
    pub fn trials(p: f64, most: u32) -> Self {
        Self::new(Unit::Trial(p), most)
    }

    /// Events at a mean that will rarely be more than `most`.
    #[must_use]
    pub fn events(most: u32) -> Self {
        Self::new(Unit::Event, most)
    }

    fn new(unit: Unit, most: u32) -> Self {
        let most = most.min(FARTHEST - 1);
        let rung = |size: u32, n: u32| {
            let pmf = |i: u32| match unit {
                Unit::Trial(p) => Pmf::binomial(i * size, p),
                Unit::Event => Pmf::poisson(f64::from(i * size)),
            };
            Tables::of(&(0..n).map_while(pmf).collect::<Vec<Pmf>>())
        };
        let rungs = [rung(1, 32), rung(32, (most / 32 + 1).min(32)), rung(1024, most / 1024 + 1)];
        let reach = if most < 1024 { 32 * rungs[1].len() } else { 1024 * rungs[2].len() };
        Self { unit, rungs, reach: reach as u32 }
    }

    /// The sum of `n` draws.
    #[inline(always)]
    pub fn draw(&self, n: u32, stream: &mut Stream) -> u32 {
        if n >= self.reach {
            return self.draw_many(n, stream);
        }
        let [ones, rest @ ..] = &self.rungs;
        let sum = ones.draw(n & 31, stream.word());
        if n < 32 { sum } else { sum + Self::draw_rest(rest, n, stream) }
    }

    #[inline(always)]
    fn draw_rest([dozens, grosses]: &[Tables; 2], n: u32, stream: &mut Stream) -> u32 {
        let sum = dozens.draw(n >> 5 & 31, stream.word());
        if n < 1024 { sum } else { sum + grosses.draw(n >> 10, stream.word()) }
    }

    /// More than the tables are for.
    #[cold]
    fn draw_many(&self, n: u32, stream: &mut Stream) -> u32 {
        match self.unit {
            Unit::Trial(p) => exact::binomial(n, p, stream),
            Unit::Event => exact::poisson(f64::from(n), stream),
        }
    }

    /// Memory that its tables take. Unit: bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.rungs.iter().map(Tables::bytes).sum()
    }
}
