//! Random words: each has its place, which is a seed, a run, a purpose, a day and what is drawn.
//!
//! The words are those of SplitMix64 (Steele, Lea and Flood 2014): a count that goes up by an odd step, mixed. So a word
//! follows from its place without those before it. Many runs draw side by side without waiting for their own last word,
//! nothing has to be kept but where a day's words begin, and two scenarios draw a thing from the same word however much
//! either has drawn before.

use std::ops::Range;

/// What a run draws for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Who scans a code.
    Outside,
    /// What happens from then on.
    Inside,
}

/// Runs that go through the days side by side: what they share of a day stays in the fastest cache, and no draw waits
/// for that of another run.
pub const BATCH: usize = 256;

/// One number of each run of a batch.
pub type Column<T = u32> = [T; BATCH];

/// The step of the count: odd, and without a pattern in its bits.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;
/// Places in a day: more than anything is drawn at, channels included.
const DAY: u64 = 1 << 16;

/// The finalizer of SplitMix64: one to one, and each bit depends on all.
const fn mixed(count: u64) -> u64 {
    let z = (count ^ (count >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// Where the words of a run begin.
const fn begin(seed: u64, run: u32, purpose: Purpose) -> u64 {
    mixed(mixed(seed) ^ ((run as u64) << 1 | purpose as u64))
}

/// The words of a batch of runs on a day.
#[derive(Debug, Clone)]
pub struct Words {
    lanes: usize,
    begin: Column<u64>,
}

impl Words {
    /// Those of the first day of at most [`BATCH`] runs.
    #[must_use]
    pub fn of(seed: u64, runs: Range<u32>, purpose: Purpose) -> Self {
        let lanes = runs.len().min(BATCH);
        let mut words = Self { lanes, begin: [0; BATCH] };
        words.begin.iter_mut().zip(runs).for_each(|(place, run)| *place = begin(seed, run, purpose));
        words
    }

    /// How many runs there are.
    #[inline(always)]
    #[must_use]
    pub fn lanes(&self) -> usize {
        // Loops over the lanes need no further check.
        self.lanes.min(BATCH)
    }

    /// Goes on to the next day.
    pub fn end_day(&mut self) {
        self.begin.iter_mut().for_each(|begin| *begin = begin.wrapping_add(STEP.wrapping_mul(DAY)));
    }

    /// Two words of 32 bits for one place of a run.
    #[inline(always)]
    #[must_use]
    pub fn pair(&self, lane: usize, place: u64) -> u64 {
        mixed(self.begin[lane].wrapping_add(STEP.wrapping_mul(place)))
    }

    /// As many words as one needs for one place of a run.
    #[inline]
    #[must_use]
    pub fn stream(&self, lane: usize, place: u64) -> Stream {
        Stream(self.pair(lane, place))
    }
}

/// A stream of random words.
#[derive(Debug, Clone)]
pub struct Stream(u64);

impl Stream {
    /// The stream of one run.
    #[must_use]
    pub fn of(seed: u64, run: u32, purpose: Purpose) -> Self {
        Self(begin(seed, run, purpose))
    }

    #[inline]
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        mixed(self.0)
    }

    /// The next 32 bits.
    #[inline]
    pub fn word(&mut self) -> u32 {
        (self.next() >> 32) as u32
    }

    /// A number of (0, 1) in steps of 2⁻³²; for comparing and scaling.
    #[inline]
    pub fn coarse(&mut self) -> f64 {
        coarse(self.word())
    }

    /// A number of (0, 1) in steps of 2⁻⁵², never an end: its logarithm is finite.
    #[inline]
    pub fn fine(&mut self) -> f64 {
        ((self.next() >> 12) as f64 + 0.5) * (1.0 / 4_503_599_627_370_496.0)
    }
}

/// A word as a number of (0, 1) in steps of 2⁻³².
#[inline(always)]
#[must_use]
pub fn coarse(word: u32) -> f64 {
    (f64::from(word) + 0.5) * (1.0 / 4_294_967_296.0)
}

/// A word as a whole number below `n`, which must not be 0; exact to 2⁻³².
#[inline(always)]
#[must_use]
pub const fn below(n: u32, word: u32) -> u32 {
    ((word as u64 * n as u64) >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_has_its_own_words() {
        let first = |seed, run, purpose| Stream::of(seed, run, purpose).fine().to_bits();
        let mut seen = std::collections::BTreeSet::new();
        for seed in [0, 1, 2, u64::MAX] {
            for run in 0..500 {
                assert!(seen.insert(first(seed, run, Purpose::Outside)), "{seed} {run}");
                assert!(seen.insert(first(seed, run, Purpose::Inside)), "{seed} {run}");
            }
        }
    }

    #[test]
    fn the_words_are_the_same_for_ever() {
        let mut stream = Stream::of(1, 0, Purpose::Outside);
        let words = [stream.word(), stream.word(), stream.word()];
        assert_eq!(words, [1_099_018_578, 379_348_077, 1_247_668_440]);
        // The generator as its authors published it: the words of seed 1234567.
        let mut published = Stream(1_234_567);
        assert_eq!([published.next(), published.next()], [6_457_827_717_110_365_317, 3_203_168_211_198_807_973]);
    }

    #[test]
    fn a_word_is_the_same_whoever_stands_beside_its_run() {
        let (mut many, mut one) = (Words::of(5, 40..80, Purpose::Inside), Words::of(5, 47..48, Purpose::Inside));
        for _ in 0..3 {
            for place in [1, 9, 70_000] {
                assert_eq!(many.pair(7, place), one.pair(0, place));
            }
            many.end_day();
            one.end_day();
        }
        assert_eq!((many.lanes(), one.lanes()), (40, 1));
    }
}
