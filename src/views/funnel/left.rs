//! How long runs will still take, told from how long those so far took.

/// Fewer runs tell too little: the first slices also pay for the tables.
const TELLING: u32 = 256;

/// The time that is left, in whole seconds and never too short; none where it cannot be told yet, or is over at once.
/// `elapsed` is what the first `ran` of all `runs` took. Unit: milliseconds.
#[must_use]
pub fn seconds_left(elapsed: f64, ran: u32, runs: u32) -> Option<u32> {
    if ran < TELLING || elapsed <= 0.0 {
        return None;
    }
    let left = elapsed / f64::from(ran) * f64::from(runs.saturating_sub(ran)) / 1000.0;
    // Less than a second is no time to wait for.
    (left >= 1.0).then(|| left.ceil() as u32)
}

#[cfg(test)]
mod tests {
    use super::seconds_left;

    #[test]
    fn what_is_left_takes_as_long_as_what_was_did() {
        for (elapsed, ran, runs, left) in [
            (1_000.0, 1_000, 4_000, Some(3)),
            (1_100.0, 1_000, 4_000, Some(4)),
            (1_000.0, 3_000, 4_000, None),
            (1_000.0, 4_000, 4_000, None),
            (1_000.0, 5_000, 4_000, None),
            (900.0, 255, 20_000, None),
            (0.0, 1_000, 4_000, None),
        ] {
            assert_eq!(seconds_left(elapsed, ran, runs), left, "{elapsed} ms, {ran} of {runs}");
        }
    }
}
