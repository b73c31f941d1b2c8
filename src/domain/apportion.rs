//! Whole people and posts from shares: the largest remainder.

use super::order::order;

/// Splits `total` into whole parts in proportion to `weights`.
///
/// Each part gets the whole part of its quota; what is left goes to the largest remainders, ties to the earlier part.
/// The parts always add up to `total`, unless every weight is zero: then all parts are zero.
///
/// # Examples
///
/// ```
/// use qunce::domain::apportion::apportion;
/// assert_eq!(apportion(20, &[3, 5, 2]), [6, 10, 4]);
/// assert_eq!(apportion(23, &[3, 5, 2]), [7, 11, 5]);
/// ```
#[must_use]
pub fn apportion(total: u32, weights: &[u32]) -> Vec<u32> {
    let sum: u64 = weights.iter().copied().map(u64::from).sum();
    if sum == 0 {
        return vec![0; weights.len()];
    }
    let quota = |weight: u32| u64::from(total) * u64::from(weight);
    let mut parts: Vec<u32> = weights.iter().map(|&w| u32::try_from(quota(w) / sum).unwrap_or(total)).collect();
    let remainder = |i: usize| quota(weights[i]) % sum;
    let left = total - parts.iter().sum::<u32>();
    for i in order(weights.len(), &|a, b| remainder(a) > remainder(b)).into_iter().take(left as usize) {
        parts[i] += 1;
    }
    parts
}

/// Splits `total` into `n_parts` parts that differ by at most one, the larger first.
#[must_use]
pub fn even_parts(total: u32, n_parts: u32) -> Vec<u32> {
    apportion(total, &vec![1; n_parts as usize])
}
