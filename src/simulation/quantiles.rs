//! Quantiles of type 7: linear between the order statistics, as spreadsheets and statistics packages have it.

/// The shares below the five quantiles of a band.
pub const LEVELS: [f64; 5] = [0.05, 0.25, 0.5, 0.75, 0.95];

/// A mean and five quantiles.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// The mean.
    pub mean: f64,
    /// The quantiles at [`LEVELS`].
    pub quantiles: [f64; 5],
}

impl Spread {
    /// Of numbers that come up several times, in rising order, with the sum of all.
    #[must_use]
    pub fn of_pairs(pairs: &[(f64, u32)], sum: f64) -> Option<Self> {
        let n: u64 = pairs.iter().map(|(_, times)| u64::from(*times)).sum();
        if n == 0 {
            return None;
        }
        // The levels rise, and so do the ranks that they ask for.
        let (mut at, mut seen) = (0, u64::from(pairs[0].1));
        let mut ranked = |rank: u64| {
            while rank >= seen {
                at += 1;
                seen += u64::from(pairs[at].1);
            }
            (pairs[at].0, if rank + 1 < seen { pairs[at].0 } else { pairs.get(at + 1).unwrap_or(&pairs[at]).0 })
        };
        let quantiles = LEVELS.map(|level| {
            let place = (n - 1) as f64 * level;
            let (below, above) = ranked(place as u64);
            between(below, above, place.fract())
        });
        Some(Self { mean: sum / n as f64, quantiles })
    }

    /// Of numbers in any order, of which some are lost on the way; with the sum of all.
    #[must_use]
    pub fn of_values(values: &mut [f64], sum: f64) -> Option<Self> {
        let n = values.len();
        if n == 0 {
            return None;
        }
        let places = LEVELS.map(|level| (n - 1) as f64 * level);
        let ranks = places.map(|place| place as usize);
        let (values, skipped) = narrowed(values, ranks);
        let mut quantiles = [0.0; 5];
        let mut begin = 0;
        for (((quantile, place), rank), skipped) in quantiles.iter_mut().zip(places).zip(ranks).zip(skipped) {
            // All before `begin` is smaller than all after it.
            let (_, below, rest) = values[begin..].select_nth_unstable_by(rank - skipped - begin, f64::total_cmp);
            let above = rest.iter().copied().min_by(f64::total_cmp).unwrap_or(*below);
            *quantile = between(*below, above, place.fract());
            begin = rank - skipped;
        }
        Some(Self { mean: sum / n as f64, quantiles })
    }

    /// Of the same number every time.
    #[must_use]
    pub const fn only(value: f64) -> Self {
        Self { mean: value, quantiles: [value; 5] }
    }
}

/// Fewer numbers than this are put in order as they are.
const MANY: usize = 512;
/// Equal stretches of the numbers' range; where numbers are spread out, few lie in one.
const STRETCHES: usize = 1024;

/// From here on a number of 64 bits has no fraction.
const NO_FRACTION: f64 = 4_503_599_627_370_496.0;

/// The numbers, moved to the front, of those stretches in which the numbers with these ranks and their next larger ones
/// lie; and for each rank how many smaller numbers are left out. To count by stretches takes two looks at each number,
/// where a search for five ranks among all takes many.
fn narrowed(values: &mut [f64], ranks: [usize; 5]) -> (&mut [f64], [usize; 5]) {
    let all = |values| (values, [0; 5]);
    if values.len() < MANY {
        return all(values);
    }
    let (mut least, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
    for &value in &*values {
        least = if value < least { value } else { least };
        most = if value > most { value } else { most };
    }
    let scale = STRETCHES as f64 / (most - least);
    // Equal numbers, or some that are none: there are no stretches.
    if !(scale.is_finite() && scale > 0.0) {
        return all(values);
    }
    // Never falls where numbers rise, so that stretches are in the order of their numbers. The nearest whole number stands
    // in the last bits of what has no fraction; `as` takes longer in wasm.
    let stretch = |value: f64| (((value - least) * scale + NO_FRACTION).to_bits() as u32 as usize).min(STRETCHES - 1);
    let mut sizes = [0_u32; STRETCHES];
    values.iter().for_each(|&value| sizes[stretch(value)] += 1);
    let mut is_kept = [false; STRETCHES];
    let mut skipped = [0; 5];
    let (mut seen, mut left_out) = (0, 0);
    for (size, is_kept) in sizes.iter().map(|&size| size as usize).zip(&mut is_kept) {
        let within = seen..seen + size;
        *is_kept = ranks.iter().any(|&rank| within.contains(&rank) || within.contains(&(rank + 1)));
        for (skipped, rank) in skipped.iter_mut().zip(ranks) {
            if within.contains(&rank) {
                *skipped = left_out;
            }
        }
        left_out += if *is_kept { 0 } else { size };
        seen += size;
    }
    let mut n_kept = 0;
    for at in 0..values.len() {
        let value = values[at];
        values[n_kept] = value;
        n_kept += usize::from(is_kept[stretch(value)]);
    }
    (&mut values[..n_kept], skipped)
}

fn between(below: f64, above: f64, share: f64) -> f64 {
    // Written so that equal ends give themselves.
    below + (above - below) * share
}
