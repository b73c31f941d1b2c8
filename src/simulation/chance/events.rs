//! Poisson numbers of any mean from few tables.
//!
//! A mean is so many whole ones, so many 64ths and a rest, and the events at it are those at each of the three. The
//! first two have tables. In 98 of 100 cases nothing happens even at a whole 64th, so that a rest of one rarely needs
//! more than a comparison.

use super::alias::Aliases;
use super::ladder::Ladder;
use super::pmf::Pmf;
use super::stream::{BATCH, Column, Words};
use super::tables::Tables;

/// Draws events at means that are known only when they are drawn.
#[derive(Debug, Clone)]
pub struct Events {
    whole: Ladder,
    /// By 64ths.
    parts: Aliases,
    /// At a mean of one 64th.
    part: Tables,
    /// Up to this word, nothing happens at a mean of one 64th.
    none: u32,
}

/// So many parts a whole.
const PARTS: u64 = 64;

impl Events {
    /// Events at a mean that will rarely be more than `most`.
    #[must_use]
    pub fn up_to(most: u32) -> Self {
        let pmf = |parts: u32| Pmf::poisson(f64::from(parts) / PARTS as f64);
        let parts: Vec<Pmf> = (0..PARTS as u32).filter_map(pmf).collect();
        let part = Tables::of(parts.get(1..2).unwrap_or_default());
        let none = part.last_of_least();
        Self { whole: Ladder::events(most), parts: Aliases::of(&parts), part, none }
    }

    /// The events at a mean of each run of a batch; draws at the place and at the next.
    #[inline(never)]
    pub fn draw_each(&self, means: &Column<f64>, words: &Words, place: u64, events: &mut Column) {
        let lanes = words.lanes();
        for lane in 0..lanes {
            events[lane] = (in_parts(means[lane]) / PARTS) as u32;
        }
        self.whole.draw_in_place(words, place, events);
        // Whose rest may matter, in a row: few, and which cannot be foretold.
        let (mut late, mut n_late) = ([0_u16; BATCH], 0);
        for lane in 0..lanes {
            let pair = words.pair(lane, place + 1);
            events[lane] += self.parts.draw((in_parts(means[lane]) % PARTS) as u32, pair as u32);
            late[n_late % BATCH] = lane as u16;
            n_late += usize::from((pair >> 32) as u32 > self.none);
        }
        for &lane in &late[..n_late] {
            let lane = usize::from(lane) % BATCH;
            let scaled = means[lane] * PARTS as f64;
            events[lane] += self.rest(scaled - in_parts(means[lane]) as f64, words, lane, place + 1);
        }
    }

    /// Of what happens at a mean of one 64th, what happens at a share of that.
    #[cold]
    fn rest(&self, share: f64, words: &Words, lane: usize, place: u64) -> u32 {
        let word = (words.pair(lane, place) >> 32) as u32;
        let mut stream = words.stream(lane, place);
        (0..self.part.draw(0, word)).filter(|_| stream.coarse() < share).count() as u32
    }

    /// Memory that its tables take. Unit: bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.whole.bytes() + self.parts.bytes() + self.part.bytes()
    }
}

/// How many whole 64ths a mean has.
#[inline(always)]
fn in_parts(mean: f64) -> u64 {
    /// From here on there are no fractions.
    const WHOLE: f64 = 4_503_599_627_370_496.0;
    let scaled = mean * PARTS as f64;
    // Rounded to the nearest, and down where that was up: `as` asks for what no mean is, which takes longer in wasm.
    let raised = scaled + WHOLE;
    (raised.to_bits() - WHOLE.to_bits()) - u64::from(raised - WHOLE > scaled)
}
