//! Laws of counts as lists of masses, worked out from the mode outward by ratios of neighbors.
//!
//! Only `+ − × ÷` are used, which every machine rounds alike: tables are the same to the bit on the host and in wasm.

/// The masses of a law: of `first`, of the count after it, and so on. They add up to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Pmf {
    /// The count that the first mass belongs to.
    pub first: u32,
    /// The masses.
    pub masses: Vec<f64>,
}

/// What is left out of each tail, at most: less than a word of 32 bits can tell.
const TAIL: f64 = 1.0 / (1u64 << 36) as f64;
/// More counts than this make no table.
const WIDEST: usize = 4096;

impl Pmf {
    /// `n` trials, each a success with probability `p`; none if it is too wide for a table.
    #[must_use]
    pub fn binomial(n: u32, p: f64) -> Option<Self> {
        if p <= 0.0 || n == 0 {
            return Some(Self::only(0));
        }
        if p >= 1.0 {
            return Some(Self::only(n));
        }
        let trials = f64::from(n);
        let odds = p / (1.0 - p);
        let mode = ((trials + 1.0) * p) as u32;
        let up = |k: u32| if k >= n { 0.0 } else { (trials - f64::from(k)) / (f64::from(k) + 1.0) * odds };
        Self::around(mode.min(n), 0.0, up)
    }

    /// Events at a mean of `mean`; none if it is too wide for a table.
    #[must_use]
    pub fn poisson(mean: f64) -> Option<Self> {
        if mean <= 0.0 {
            return Some(Self::only(0));
        }
        Self::around(mean as u32, 0.0, |k| mean / (f64::from(k) + 1.0))
    }

    /// Events at a mean of `mean` whose variance is `mean + mean²/size`; none if it is too wide for a table.
    #[must_use]
    pub fn negative_binomial(mean: f64, size: f64) -> Option<Self> {
        if mean <= 0.0 {
            return Some(Self::only(0));
        }
        let ratio = mean / (mean + size);
        let mode = if size > 1.0 { ((size - 1.0) * mean / size) as u32 } else { 0 };
        Self::around(mode, ratio, |k| (f64::from(k) + size) / (f64::from(k) + 1.0) * ratio)
    }

    /// All of the mass on one count.
    fn only(count: u32) -> Self {
        Self { first: count, masses: vec![1.0] }
    }

    /// From the mode outward. `up(k)` is the mass of `k + 1` over that of `k`: falling with `k`, or rising to `limit`.
    fn around(mode: u32, limit: f64, up: impl Fn(u32) -> f64) -> Option<Self> {
        let mut below = Vec::new();
        let (mut mass, mut sum) = (1.0, 1.0);
        for k in (0..mode).rev() {
            let ratio = 1.0 / up(k);
            mass *= ratio;
            // What is further down is less than a geometric series.
            if mass < TAIL * sum * (1.0 - ratio) {
                break;
            }
            below.push(mass);
            sum += mass;
            if below.len() > WIDEST {
                return None;
            }
        }
        let first = mode - below.len() as u32;
        let mut masses: Vec<f64> = below.into_iter().rev().collect();
        masses.push(1.0);
        let (mut k, mut mass) = (mode, 1.0);
        loop {
            let ratio = up(k);
            mass *= ratio;
            if mass <= TAIL * sum * (1.0 - ratio.max(limit)).max(0.0) {
                break;
            }
            masses.push(mass);
            sum += mass;
            k += 1;
            if masses.len() > WIDEST {
                return None;
            }
        }
        let sum: f64 = masses.iter().sum();
        masses.iter_mut().for_each(|mass| *mass /= sum);
        Some(Self { first, masses })
    }
}
