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

    /// Of numbers in any order, which are put in another; with the sum of all.
    #[must_use]
    pub fn of_values(values: &mut [f64], sum: f64) -> Option<Self> {
        let n = values.len();
        if n == 0 {
            return None;
        }
        let mut quantiles = [0.0; 5];
        let mut begin = 0;
        for (quantile, level) in quantiles.iter_mut().zip(LEVELS) {
            let place = (n - 1) as f64 * level;
            let rank = place as usize;
            // All before `begin` is smaller than all after it.
            let (_, below, rest) = values[begin..].select_nth_unstable_by(rank - begin, f64::total_cmp);
            let above = rest.iter().copied().min_by(f64::total_cmp).unwrap_or(*below);
            *quantile = between(*below, above, place.fract());
            begin = rank;
        }
        Some(Self { mean: sum / n as f64, quantiles })
    }

    /// Of the same number every time.
    #[must_use]
    pub const fn only(value: f64) -> Self {
        Self { mean: value, quantiles: [value; 5] }
    }
}

fn between(below: f64, above: f64, share: f64) -> f64 {
    // Written so that equal ends give themselves.
    below + (above - below) * share
}
