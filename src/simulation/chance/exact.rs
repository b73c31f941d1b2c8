//! Exact draws for laws whose parameters are not known beforehand, or that are too wide for a table.
//!
//! Logarithms and exponentials come from the `libm` crate: `f64::ln` is the platform's, natively glibc's and in wasm
//! the compiler's own, and the two differ in the last bit now and then. One bit changes a draw, and with it the bytes
//! of the result. The square root and rounding down are exact everywhere and need no crate.

use libm::{cos, exp, expm1, lgamma, log, log1p, pow};

use super::stream::Stream;

/// `n` trials, each a success with probability `p`.
///
/// Few expected successes are counted by inversion, many are drawn by Hörmann's transformed rejection with squeeze
/// (BTRS, 1993).
pub fn binomial(n: u32, p: f64, stream: &mut Stream) -> u32 {
    if n == 0 || p <= 0.0 {
        return 0;
    }
    if p >= 1.0 {
        return n;
    }
    if p > 0.5 {
        return n - binomial(n, 1.0 - p, stream);
    }
    if f64::from(n) * p < 10.0 { binomial_by_inversion(n, p, stream) } else { binomial_by_rejection(n, p, stream) }
}

fn binomial_by_inversion(n: u32, p: f64, stream: &mut Stream) -> u32 {
    let odds = p / (1.0 - p);
    let none = exp(f64::from(n) * log1p(-p));
    loop {
        let (mut mass, mut rest, mut k) = (none, stream.fine(), 0);
        while rest > mass && k < n {
            rest -= mass;
            mass *= f64::from(n - k) / f64::from(k + 1) * odds;
            k += 1;
        }
        if rest <= mass {
            return k;
        }
        // Rounding left a word over, of which there is one in 2⁵⁰.
    }
}

fn binomial_by_rejection(n: u32, p: f64, stream: &mut Stream) -> u32 {
    let trials = f64::from(n);
    let spread = (trials * p * (1.0 - p)).sqrt();
    let b = 1.15 + 2.53 * spread;
    let a = -0.0873 + 0.0248 * b + 0.01 * p;
    let center = trials * p + 0.5;
    let squeeze = 0.92 - 4.2 / b;
    let alpha = (2.83 + 5.1 / b) * spread;
    let log_odds = log(p / (1.0 - p));
    let mode = ((trials + 1.0) * p).floor();
    let at_mode = lgamma(mode + 1.0) + lgamma(trials - mode + 1.0);
    loop {
        let u = stream.fine() - 0.5;
        let v = stream.fine();
        let us = 0.5 - u.abs();
        let k = ((2.0 * a / us + b) * u + center).floor();
        if us >= 0.07 && v <= squeeze {
            return k as u32;
        }
        if k < 0.0 || k > trials {
            continue;
        }
        let height = log(v * alpha / (a / (us * us) + b));
        if height <= at_mode - lgamma(k + 1.0) - lgamma(trials - k + 1.0) + (k - mode) * log_odds {
            return k as u32;
        }
    }
}

/// Events at a mean of `mean`.
///
/// Few are counted by inversion, many are drawn by Hörmann's transformed rejection with squeeze (PTRS, 1993).
pub fn poisson(mean: f64, stream: &mut Stream) -> u32 {
    if mean <= 0.0 {
        return 0;
    }
    if mean < 10.0 {
        let none = exp(-mean);
        let (mut mass, mut rest, mut k) = (none, stream.fine(), 0);
        // At 200 the mass is below what a number can hold.
        while rest > mass && k < 200 {
            rest -= mass;
            k += 1;
            mass *= mean / f64::from(k);
        }
        return k;
    }
    let spread = mean.sqrt();
    let log_mean = log(mean);
    let b = 0.931 + 2.53 * spread;
    let a = -0.059 + 0.024_83 * b;
    let inverse_alpha = 1.1239 + 1.1328 / (b - 3.4);
    let squeeze = 0.9277 - 3.6224 / (b - 2.0);
    loop {
        let u = stream.fine() - 0.5;
        let v = stream.fine();
        let us = 0.5 - u.abs();
        let k = ((2.0 * a / us + b) * u + mean + 0.43).floor();
        if us >= 0.07 && v <= squeeze {
            return k as u32;
        }
        if k < 0.0 || (us < 0.013 && v > us) {
            continue;
        }
        if log(v * inverse_alpha / (a / (us * us) + b)) <= k * log_mean - mean - lgamma(k + 1.0) {
            return k as u32;
        }
    }
}

/// Events at a mean of `mean` whose variance is `mean + mean²/size`: Poisson with a mean that is drawn itself.
pub fn negative_binomial(mean: f64, size: f64, stream: &mut Stream) -> u32 {
    // Beyond, a count would not be one of 32 bits; nothing that is likely comes near.
    poisson((gamma(size, stream) * mean / size).min(4e9), stream)
}

/// A gamma number with shape `shape` and scale 1, by Marsaglia and Tsang (2000).
pub fn gamma(shape: f64, stream: &mut Stream) -> f64 {
    if shape < 1.0 {
        let boost = pow(stream.fine(), 1.0 / shape);
        return gamma(shape + 1.0, stream) * boost;
    }
    let d = shape - 1.0 / 3.0;
    let c = 1.0 / (9.0 * d).sqrt();
    loop {
        let x = normal(stream);
        let v = 1.0 + c * x;
        if v > 0.0 {
            let v = v * v * v;
            if log(stream.fine()) < 0.5 * x * x + d - d * v + d * log(v) {
                return d * v;
            }
        }
    }
}

/// A standard normal number, by Box and Muller (1958).
pub fn normal(stream: &mut Stream) -> f64 {
    (-2.0 * log(stream.fine())).sqrt() * cos(std::f64::consts::TAU * stream.fine())
}

/// The sum of `n` log-normal amounts of a mean and a coefficient of variation, drawn as one log-normal amount that has
/// the sum's mean and variance.
pub fn amounts(n: u32, mean: f64, cv: f64, stream: &mut Stream) -> f64 {
    let total = f64::from(n) * mean;
    if n == 0 || cv <= 0.0 {
        return total;
    }
    let variance = log1p(cv * cv / f64::from(n));
    total * exp(variance.sqrt() * normal(stream) - 0.5 * variance)
}

/// The probability that something of rate `rate` happens within `span`: `1 − (1 − h)^span` for `rate = −ln(1 − h)`.
#[must_use]
pub fn within(rate: f64, span: f64) -> f64 {
    -expm1(-rate * span)
}

/// The rate of what happens with probability `p` in a day. Certainty is a rate at which nothing is left of a number.
#[must_use]
pub fn rate(p: f64) -> f64 {
    (-log1p(-p)).min(CERTAIN)
}

/// The rate that stands for certainty.
pub const CERTAIN: f64 = 1000.0;
