//! Planning an A/B test of a rate, and reading its result.
//!
//! Two groups of people see two variants; of each it is counted how many did what is hoped for. All by the normal
//! approximation, two-sided, which is good where either outcome is seen about ten times in each group.

use libm::{erfc, exp};

use super::check::{Fault, Refusal};
use super::series::share;

/// How often each outcome should be seen in each group, so that the normal law comes near enough.
const LEAST_SEEN: u64 = 10;

/// What a test is to find.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Question {
    /// The rate today. Unit: probability, above 0 and below 1.
    pub rate: f64,
    /// The least difference that matters, up or down. Unit: probability, not 0.
    pub difference: f64,
    /// How often a difference is claimed where there is none. Unit: probability, 0.001 ..= 0.5; usual: 0.05.
    pub alpha: f64,
    /// How often the difference is found where it is there. Unit: probability, 0.5 ..= 0.999; usual: 0.8.
    pub power: f64,
}

/// How large a test must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// People in each of the two groups.
    pub each: u64,
    /// Days until both are full; none if nobody comes.
    pub days: Option<u64>,
}

/// What one group did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// People in the group.
    pub people: u64,
    /// Those of them who did what is hoped for.
    pub successes: u64,
}

/// What a test says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Verdict {
    /// The rates of the two groups.
    pub rates: [f64; 2],
    /// The second less the first.
    pub difference: f64,
    /// Where the true difference lies with confidence `1 − alpha` (Newcombe's interval from Wilson's).
    pub interval: [f64; 2],
    /// How likely a difference at least as large is where there is none; 1 if nobody, or everybody, succeeded.
    pub p_value: f64,
    /// Whether a difference is claimed: `p_value < alpha`.
    pub is_significant: bool,
}

impl Question {
    /// How large the test must be, and how long it takes when so many people a day come to both groups together.
    ///
    /// # Errors
    ///
    /// A number is outside its range, or the rate and the difference do not add up to a probability.
    ///
    /// # Examples
    ///
    /// ```
    /// use qunce::simulation::ab::Question;
    /// let question = Question { rate: 0.15, difference: 0.05, alpha: 0.05, power: 0.8 };
    /// let size = question.size(100.0).unwrap();
    /// assert_eq!((size.each, size.days), (906, Some(19)));
    /// ```
    pub fn size(&self, people_a_day: f64) -> Result<Size, Refusal> {
        let tiny = f64::EPSILON;
        within("rate", self.rate, tiny, 1.0 - tiny)?;
        within("difference", self.difference.abs(), tiny, 1.0)?;
        within("rate + difference", self.rate + self.difference, 0.0, 1.0)?;
        within("alpha", self.alpha, 0.001, 0.5)?;
        within("power", self.power, 0.5, 0.999)?;
        within("people a day", people_a_day, 0.0, 1e9)?;
        let (one, two) = (self.rate, self.rate + self.difference);
        let middle = f64::midpoint(one, two);
        let chance = quantile(1.0 - self.alpha / 2.0) * (2.0 * middle * (1.0 - middle)).sqrt();
        let found = quantile(self.power) * (one * (1.0 - one) + two * (1.0 - two)).sqrt();
        let each = ((chance + found) / self.difference).powi(2).ceil().max(1.0) as u64;
        let days = share(2.0 * each as f64, people_a_day).map(|days| days.ceil() as u64);
        Ok(Size { each, days })
    }
}

/// Reads the result of a test: the second group against the first.
///
/// # Errors
///
/// A group is empty, more succeeded than there are, or `alpha` is outside 0.001 ..= 0.5.
///
/// # Examples
///
/// ```
/// use qunce::simulation::ab::{Outcome, read};
/// let verdict = read([Outcome { people: 900, successes: 135 }, Outcome { people: 900, successes: 180 }], 0.05).unwrap();
/// assert!(verdict.is_significant && verdict.interval[0] > 0.0);
/// ```
pub fn read(groups: [Outcome; 2], alpha: f64) -> Result<Verdict, Refusal> {
    within("alpha", alpha, 0.001, 0.5)?;
    for Outcome { people, successes } in groups {
        within("people", people as f64, 1.0, 1e15)?;
        within("successes", successes as f64, 0.0, people as f64)?;
    }
    let [n, m] = groups.map(|group| group.people as f64);
    let rates = groups.map(|group| group.successes as f64 / group.people as f64);
    let difference = rates[1] - rates[0];
    let pooled = (rates[0] * n + rates[1] * m) / (n + m);
    let error = (pooled * (1.0 - pooled) * (1.0 / n + 1.0 / m)).sqrt();
    let p_value = if error > 0.0 { 2.0 * above((difference / error).abs()) } else { 1.0 };
    let z = quantile(1.0 - alpha / 2.0);
    let [a, b] = [wilson(rates[0], n, z), wilson(rates[1], m, z)];
    let down = ((rates[1] - b[0]).powi(2) + (a[1] - rates[0]).powi(2)).sqrt();
    let up = ((b[1] - rates[1]).powi(2) + (rates[0] - a[0]).powi(2)).sqrt();
    let interval = [difference - down, difference + up];
    Ok(Verdict { rates, difference, interval, p_value, is_significant: p_value < alpha })
}

/// Whether a group is too small for the normal approximation: one of the two outcomes is seen less than ten times in it.
#[must_use]
pub fn is_thin(groups: [Outcome; 2]) -> bool {
    let least = |group: Outcome| group.successes.min(group.people.saturating_sub(group.successes));
    groups.into_iter().any(|group| least(group) < LEAST_SEEN)
}

/// Wilson's interval of a rate of `n`; `z` is the quantile of the normal law.
#[must_use]
pub fn wilson(rate: f64, n: f64, z: f64) -> [f64; 2] {
    let center = (rate + z * z / (2.0 * n)) / (1.0 + z * z / n);
    let half = z / (1.0 + z * z / n) * (rate * (1.0 - rate) / n + z * z / (4.0 * n * n)).sqrt();
    [(center - half).max(0.0), (center + half).min(1.0)]
}

/// The share of a standard normal law above `z`.
fn above(z: f64) -> f64 {
    0.5 * erfc(z * std::f64::consts::FRAC_1_SQRT_2)
}

/// Below which a standard normal number is with probability `p`, for 0.0001 to 0.9999.
///
/// Newton's method on the law itself needs no coefficients; from the middle it converges, because the law is straight
/// there and bends towards the tail that it comes from.
fn quantile(p: f64) -> f64 {
    let mut z = 0.0;
    for _ in 0..40 {
        let density = exp(-0.5 * z * z) / std::f64::consts::TAU.sqrt();
        let step = (above(z) - (1.0 - p)) / density;
        z += step.clamp(-1.0, 1.0);
        if step.abs() < 1e-14 {
            break;
        }
    }
    z
}

fn within(field: &str, value: f64, min: f64, max: f64) -> Result<(), Refusal> {
    if (min..=max).contains(&value) {
        return Ok(());
    }
    Err(Refusal { field: field.to_owned(), fault: Fault::Outside { value, min, max } })
}
