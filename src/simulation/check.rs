//! Whether inputs can be simulated, and if not, which of them is at fault and what it may be.

use std::fmt;

use super::inputs::{Admins, Inputs};
use super::lever::{Kind, Lever};

/// Why inputs cannot be simulated.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    /// The input: `capacity`, `channels[0].scans_per_day`.
    pub field: String,
    /// What is wrong with it.
    pub fault: Fault,
}

/// What is wrong with an input.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Fault {
    /// The number is outside its range, or no number.
    Outside {
        /// The number.
        value: f64,
        /// The least it may be.
        min: f64,
        /// The most it may be.
        max: f64,
    },
    /// The shares do not add up to 1.
    Sum {
        /// What they add up to.
        sum: f64,
    },
    /// A list has too few or too many entries.
    Length {
        /// How many it has.
        given: usize,
        /// The fewest it may have.
        min: usize,
        /// The most it may have.
        max: usize,
    },
    /// A list is not in rising order.
    Order,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = &self.field;
        match self.fault {
            Fault::Outside { value, min, max } => write!(f, "{field}: {value}, a number of {min}..={max}"),
            Fault::Sum { sum } => write!(f, "{field}: shares that add up to {sum}, not to 1 (0.999999..=1.000001)"),
            Fault::Length { given, min, max } => write!(f, "{field}: {given} entries, a list of {min}..={max}"),
            Fault::Order => write!(f, "{field}: not in rising order"),
        }
    }
}

impl std::error::Error for Refusal {}

/// How far the shares of a mix may miss 1: what written decimals miss it by.
const TOLERANCE: f64 = 1e-6;
/// Most scans of all channels on one day, growth included. Counts of 32 bits must hold what chance adds.
pub const MOST_SCANS: f64 = 1e7;

impl Inputs {
    /// Whether these inputs can be simulated.
    ///
    /// # Errors
    ///
    /// The first input that is outside its range.
    ///
    /// # Examples
    ///
    /// ```
    /// use qunce::domain::platform::Platform;
    /// use qunce::simulation::inputs::Inputs;
    /// let inputs = Inputs::on(Platform::WechatGroup);
    /// assert_eq!(inputs.check(), Ok(()));
    /// let refusal = Inputs { capacity: 1, ..inputs }.check().unwrap_err();
    /// assert_eq!(refusal.to_string(), "capacity: 1, a number of 2..=5000");
    /// ```
    pub fn check(&self) -> Result<(), Refusal> {
        whole("horizon_days", self.horizon_days, 7, 365)?;
        whole("runs", self.runs, 100, 20_000)?;
        whole("weekday0", self.weekday0, 0, 6)?;
        whole("onboarding_days", self.onboarding_days, 0, 14)?;
        length("join_gates", self.join_gates.len(), 0, 20)?;
        length("channels", self.channels.len(), 0, 50)?;
        length("campaigns", self.campaigns.len(), 0, 500)?;
        for lever in Lever::all(self) {
            let (min, max) = lever.range();
            let value = lever.value(self).unwrap_or(min);
            within(|| lever.name(), value, min, max)?;
            if lever.kind() == Kind::Count && value.fract() != 0.0 {
                return Err(Refusal { field: lever.name(), fault: Fault::Outside { value, min, max } });
            }
        }
        if !self.join_gates.is_sorted_by(|a, b| a.at < b.at) {
            return Err(Refusal { field: "join_gates".to_owned(), fault: Fault::Order });
        }
        let sum: f64 = self.layer_mix.iter().sum();
        if (sum - 1.0).abs() > TOLERANCE {
            return Err(Refusal { field: "layer_mix".to_owned(), fault: Fault::Sum { sum } });
        }
        if self.span_bad <= self.span_ok {
            let fault = Fault::Outside { value: self.span_bad, min: self.span_ok + 1.0, max: Lever::SpanBad.range().1 };
            return Err(Refusal { field: "span_bad".to_owned(), fault });
        }
        self.check_admins()?;
        for (i, campaign) in self.campaigns.iter().enumerate() {
            within(|| format!("campaigns[{i}].day"), f64::from(campaign.day), 0.0, 365.0)?;
        }
        within(|| "initial_members".to_owned(), f64::from(self.initial_members), 0.0, self.seats())?;
        self.check_channels()
    }

    fn check_admins(&self) -> Result<(), Refusal> {
        let Admins::Daily(people) = &self.admins else { return Ok(()) };
        // A list may be made for more days than are simulated.
        length("admins", people.len(), self.horizon_days as usize, usize::MAX)?;
        let (min, max) = Lever::Admins.range();
        people.iter().enumerate().try_for_each(|(day, &people)| within(|| format!("admins[{day}]"), people, min, max))
    }

    fn check_channels(&self) -> Result<(), Refusal> {
        for (i, channel) in self.channels.iter().enumerate() {
            within(|| format!("channels[{i}].first_day"), f64::from(channel.first_day), 0.0, 365.0)?;
            let first = f64::from(channel.first_day);
            within(|| format!("channels[{i}].last_day"), f64::from(channel.last_day), first, 365.0)?;
        }
        for day in 0..self.horizon_days {
            let weekday = self.weekday_on(day);
            let scans: f64 = self.channels.iter().map(|channel| channel.mean(day, weekday)).sum();
            within(|| format!("channels, scans on day {day}"), scans, 0.0, MOST_SCANS)?;
        }
        Ok(())
    }
}

fn whole(field: &str, value: u32, min: u32, max: u32) -> Result<(), Refusal> {
    within(|| field.to_owned(), f64::from(value), f64::from(min), f64::from(max))
}

fn within(field: impl Fn() -> String, value: f64, min: f64, max: f64) -> Result<(), Refusal> {
    // Not a number is within nothing.
    if (min..=max).contains(&value) {
        return Ok(());
    }
    Err(Refusal { field: field(), fault: Fault::Outside { value, min, max } })
}

fn length(field: &str, given: usize, min: usize, max: usize) -> Result<(), Refusal> {
    if (min..=max).contains(&given) {
        return Ok(());
    }
    Err(Refusal { field: field.to_owned(), fault: Fault::Length { given, min, max } })
}
