//! Streams of random words, each keyed by seed, run and purpose.

use rand_xoshiro::Xoshiro128PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

/// What a run draws for. Each purpose has a stream of its own, so that two scenarios meet the same world outside
/// however differently they draw inside: that is what makes their difference sharp.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Who scans a code.
    Outside,
    /// What happens from then on.
    Inside,
}

/// A stream of random words.
///
/// xoshiro128++ makes words of 32 bits, which is what a table takes, out of 16 bytes of state, and is as fast in wasm
/// as natively. Two runs of one seed never share a stream, because their keys differ and the seeding keeps keys apart.
#[derive(Debug, Clone)]
pub struct Stream(Xoshiro128PlusPlus);

impl Stream {
    /// The stream of one run.
    #[must_use]
    pub fn of(seed: u64, run: u32, purpose: Purpose) -> Self {
        Self(Xoshiro128PlusPlus::seed_from_u64(mixed(seed) ^ (u64::from(run) << 1 | purpose as u64)))
    }

    /// The next 32 bits.
    #[inline]
    pub fn word(&mut self) -> u32 {
        self.0.next_u32()
    }

    /// A number of (0, 1) in steps of 2⁻³²; for comparing and scaling.
    #[inline]
    pub fn coarse(&mut self) -> f64 {
        (f64::from(self.word()) + 0.5) * (1.0 / 4_294_967_296.0)
    }

    /// A whole number below `n`, which must not be 0; exact to 2⁻³².
    #[inline]
    pub fn below(&mut self, n: u32) -> u32 {
        ((u64::from(self.word()) * u64::from(n)) >> 32) as u32
    }

    /// A number of (0, 1) in steps of 2⁻⁵², never an end: its logarithm is finite.
    #[inline]
    pub fn fine(&mut self) -> f64 {
        let bits = u64::from(self.word()) << 20 | u64::from(self.word() >> 12);
        (bits as f64 + 0.5) * (1.0 / 4_503_599_627_370_496.0)
    }
}

/// Spreads a seed over all 64 bits, one to one (the finalizer of SplitMix64), so that small seeds are far apart.
const fn mixed(seed: u64) -> u64 {
    let z = (seed ^ (seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
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
        assert_eq!(words, [1_774_518_928, 2_903_101_743, 3_511_864_207]);
    }
}
