//! Sums of `n` equal draws, for any `n`, from few tables.
//!
//! What `n` members do is what `n mod 64` of them do and what the rest do, who come in groups of 64: two draws from
//! 128 tables in place of 4096 tables. A further rung takes groups of 4096.

use super::alias::Aliases;
use super::exact;
use super::pmf::Pmf;
use super::stream::{Column, Stream, Words};

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
    /// The sums of 0..64 draws, of 0..64 times 64, of 0.. times 4096; the latter may be short.
    rungs: [Aliases; 3],
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
            Aliases::of(&(0..n).map_while(pmf).collect::<Vec<Pmf>>())
        };
        let rungs = [rung(1, 64), rung(64, (most / 64 + 1).min(64)), rung(4096, most / 4096 + 1)];
        let reach = if most < 4096 { 64 * rungs[1].len() } else { 4096 * rungs[2].len() };
        Self { unit, rungs, reach: reach as u32 }
    }

    /// The sums of `n` draws each, in every run of a batch.
    #[inline(never)]
    pub fn draw_each(&self, n: &Column, words: &Words, place: u64, sums: &mut Column) {
        self.draw_of(|_, lane| n[lane], words, place, sums);
    }

    /// Puts sums in the place of how many draws they are of, in every run of a batch.
    #[inline(never)]
    pub fn draw_in_place(&self, words: &Words, place: u64, sums: &mut Column) {
        self.draw_of(|sums, lane| sums[lane], words, place, sums);
    }

    #[inline(always)]
    fn draw_of(&self, n: impl Fn(&Column, usize) -> u32, words: &Words, place: u64, sums: &mut Column) {
        let lanes = words.lanes();
        let [ones, dozens, _] = &self.rungs;
        // As many bits as the greatest: enough to see that no run needs a further rung.
        let widest = (0..lanes).fold(0, |bits, lane| bits | n(sums, lane));
        if widest == 0 {
            sums[..lanes].fill(0);
        } else if widest < 64 {
            for lane in 0..lanes {
                sums[lane] = ones.draw(n(sums, lane), words.pair(lane, place) as u32);
            }
        } else if widest < self.reach.min(4096) {
            for lane in 0..lanes {
                let (n, pair) = (n(sums, lane), words.pair(lane, place));
                sums[lane] = ones.draw(n & 63, pair as u32) + dozens.draw(n >> 6, (pair >> 32) as u32);
            }
        } else {
            for lane in 0..lanes {
                sums[lane] = self.draw(n(sums, lane), words, lane, place);
            }
        }
    }

    /// The sum of `n` draws in one run: the same as in [`Self::draw_each`].
    #[inline]
    #[must_use]
    pub fn draw(&self, n: u32, words: &Words, lane: usize, place: u64) -> u32 {
        if n >= self.reach {
            return self.draw_many(n, &mut words.stream(lane, place));
        }
        let [ones, dozens, grosses] = &self.rungs;
        let pair = words.pair(lane, place);
        let sum = ones.draw(n & 63, pair as u32) + dozens.draw(n >> 6 & 63, (pair >> 32) as u32);
        if n < 4096 { sum } else { sum + grosses.draw(n >> 12, words.stream(lane, place).word()) }
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
        self.rungs.iter().map(Aliases::bytes).sum()
    }
}
