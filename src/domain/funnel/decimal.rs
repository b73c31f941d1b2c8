//! Numbers with up to six decimal places, held exactly.

use std::fmt;

use crate::domain::quantity::OutOfRange;

/// A decimal number, counted in millionths.
///
/// Range: −1 000 000 000 ..= 1 000 000 000.
///
/// # Examples
///
/// ```
/// use qunce::domain::funnel::decimal::Decimal;
/// let hazard = Decimal::parse("0.0005").unwrap();
/// assert_eq!((hazard.millionths(), hazard.to_string().as_str()), (500, "0.0005"));
/// assert_eq!(Decimal::parse("1e3"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal(i64);

/// Places after the point.
const PLACES: usize = 6;

impl Decimal {
    /// Millionths in one.
    pub const ONE: i64 = 1_000_000;
    /// The largest number. Unit: millionths.
    pub const MAX: i64 = 1_000_000_000 * Self::ONE;

    /// The number of so many millionths.
    ///
    /// # Errors
    ///
    /// [`OutOfRange`] beyond a thousand million either way.
    pub const fn new(millionths: i64) -> Result<Self, OutOfRange> {
        if millionths < -Self::MAX || millionths > Self::MAX {
            return Err(OutOfRange { value: millionths, min: -Self::MAX, max: Self::MAX });
        }
        Ok(Self(millionths))
    }

    /// A known number; one out of range does not compile in a `const`.
    #[must_use]
    pub const fn literal(millionths: i64) -> Self {
        assert!(millionths >= -Self::MAX && millionths <= Self::MAX, "literal out of range");
        Self(millionths)
    }

    /// A whole number.
    #[must_use]
    pub const fn whole(number: u32) -> Self {
        let millionths = number as i64 * Self::ONE;
        Self(if millionths > Self::MAX { Self::MAX } else { millionths })
    }

    /// How many millionths.
    #[must_use]
    pub const fn millionths(self) -> i64 {
        self.0
    }

    /// Whether nothing stands after the point.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        self.0 % Self::ONE == 0
    }

    /// The number written as `0.62`, `-3` or `.5`; none for anything else, for a number with more than six places, and
    /// for one out of range.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (is_negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (whole, places) = digits.split_once('.').unwrap_or((digits, ""));
        let are_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let is_number = are_digits(whole) && are_digits(places) && !(whole.is_empty() && places.is_empty());
        if !is_number || places.len() > PLACES {
            return None;
        }
        let millionths: i64 = format!("{whole}{places:0<PLACES$}").parse().ok()?;
        Self::new(if is_negative { -millionths } else { millionths }).ok()
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, part) = (self.0.unsigned_abs() / 1_000_000, self.0.unsigned_abs() % 1_000_000);
        let sign = if self.0 < 0 { "-" } else { "" };
        if part == 0 {
            return write!(f, "{sign}{whole}");
        }
        let part = format!("{part:0PLACES$}");
        write!(f, "{sign}{whole}.{}", part.trim_end_matches('0'))
    }
}

/// A decimal number of a range. Unit of the range: millionths.
///
/// # Examples
///
/// ```
/// use qunce::domain::funnel::decimal::{Decimal, Within};
/// assert!(Within::<0, 1_000_000>::new(Decimal::literal(620_000)).is_ok());
/// assert!(Within::<0, 1_000_000>::new(Decimal::whole(2)).is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Within<const MIN: i64, const MAX: i64>(Decimal);

impl<const MIN: i64, const MAX: i64> Within<MIN, MAX> {
    /// The number, if it is of the range.
    ///
    /// # Errors
    ///
    /// [`OutOfRange`] unless `MIN <= number <= MAX`.
    pub const fn new(number: Decimal) -> Result<Self, OutOfRange> {
        if number.0 < MIN || number.0 > MAX {
            return Err(OutOfRange { value: number.0, min: MIN, max: MAX });
        }
        Ok(Self(number))
    }

    /// A known number; one out of range does not compile in a `const`.
    #[must_use]
    pub const fn literal(millionths: i64) -> Self {
        assert!(millionths >= MIN && millionths <= MAX, "literal out of range");
        Self(Decimal::literal(millionths))
    }

    /// The plain number.
    #[must_use]
    pub const fn get(self) -> Decimal {
        self.0
    }
}
