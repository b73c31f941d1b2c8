//! How a month's items fit on one sheet of paper.
//!
//! The sheet is as high as it is: where a day holds many items, they are set smaller, and what still does not fit is
//! counted on the sheet and listed on the next.

use crate::domain::code::{Code as _, codes};

codes! {
    /// How the items of a sheet are set.
    pub enum Size {
        /// A title may take two lines.
        Roomy = "roomy",
        /// A line an item.
        Plain = "plain",
        /// A line an item, in small type.
        Dense = "dense",
    }
}

/// How the month is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fit {
    /// How its items are set.
    pub size: Size,
    /// Lines below the date of a day; a day with more items shows one less and says how many there are beyond.
    pub lines: usize,
}

impl Fit {
    /// How many of a day's `n` items are shown.
    #[must_use]
    pub const fn shown(self, n: usize) -> usize {
        if n <= self.lines { n } else { self.lines.saturating_sub(1) }
    }
}

/// How high the days of a month are, all weeks together: A4 on its side, without margins, title, legend and footer.
/// Unit: tenths of a millimeter.
const HEIGHT: usize = 1_600;
/// How high a day is without items: its date and its edges. Unit: tenths of a millimeter.
const DATE: usize = 75;

/// How the month is set whose weeks have, on their busiest day, so many items.
#[must_use]
pub fn fit(busiest: &[usize]) -> Fit {
    let most = busiest.iter().copied().max().unwrap_or(0);
    let has_room = |size: Size, lines: usize| {
        let height: usize = busiest.iter().map(|n| DATE + n.min(&lines) * size.line()).sum();
        height <= HEIGHT
    };
    let whole = Size::ALL.iter().copied().find(|size| has_room(*size, most));
    match whole {
        Some(size) => Fit { size, lines: most },
        None => {
            let lines = (1..most).rev().find(|lines| has_room(Size::Dense, *lines)).unwrap_or(1);
            Fit { size: Size::Dense, lines }
        }
    }
}

impl Size {
    /// How high an item is. Unit: tenths of a millimeter.
    const fn line(self) -> usize {
        match self {
            Self::Roomy => 84,
            Self::Plain => 46,
            Self::Dense => 34,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Fit, Size, fit};

    fn check(busiest: &[usize], size: Size, lines: usize) {
        assert_eq!(fit(busiest), Fit { size, lines }, "{busiest:?}");
    }

    #[test]
    fn a_month_is_set_as_large_as_it_fits() {
        check(&[], Size::Roomy, 0);
        check(&[0, 0, 0, 0], Size::Roomy, 0);
        check(&[2, 2, 3, 2, 1], Size::Roomy, 3);
        check(&[3, 4, 5, 4, 3], Size::Plain, 5);
        check(&[3, 4, 12, 4, 3], Size::Plain, 12);
        check(&[4, 4, 12, 4, 4], Size::Dense, 12);
        check(&[12, 12, 12, 12, 12], Size::Dense, 7);
        check(&[12, 12, 12, 12, 12, 12], Size::Dense, 5);
        check(&[1000, 0, 0, 0, 0], Size::Dense, 36);
    }

    #[test]
    fn a_day_with_more_items_keeps_a_line_for_their_number() {
        let fit = Fit { size: Size::Dense, lines: 6 };
        assert_eq!([0, 1, 6, 7, 12].map(|n| fit.shown(n)), [0, 1, 6, 5, 5]);
        assert_eq!(Fit { size: Size::Dense, lines: 1 }.shown(2), 0);
    }
}
