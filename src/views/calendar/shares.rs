//! The mix against its target, as the rows of a meter.

use std::collections::BTreeMap;

use crate::domain::apportion::{apportion, even_parts};
use crate::domain::calendar::kind::Kind;
use crate::domain::calendar::meter::{Measure, OFF_MIX};
use crate::domain::calendar::mix::Target;
use crate::domain::positioning::advice::MixModel;
use crate::domain::quantity::{Bounded, Percent};

/// One part of the mix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Its place in the target.
    pub part: usize,
    /// The kind that gives it its color and shape.
    pub kind: Option<Kind>,
    /// What stands there, in the unit of the measure.
    pub actual: u32,
    /// What would stand there at the ratio.
    pub target: u32,
    /// The share that stands there. Unit: tenths of a percent.
    pub share: u32,
    /// The share of the ratio. Unit: tenths of a percent.
    pub target_share: u32,
    /// Posts too many (positive) or too few.
    pub off: i32,
}

/// The rows of a measure, in the order of the target's parts.
#[must_use]
pub fn rows(target: &Target, measure: &Measure) -> Vec<Row> {
    let sum: u32 = target.weights().iter().sum::<u32>().max(1);
    let at = |list: &[u32], part: usize| list.get(part).copied().unwrap_or(0);
    let row = |(part, of): (usize, &crate::domain::calendar::mix::Part)| Row {
        part,
        kind: of.kinds.first().copied(),
        actual: at(&measure.actual, part),
        target: at(&measure.target, part),
        share: measure.share(part),
        target_share: (of.weight * 2000 + sum) / (2 * sum),
        off: measure.off.get(part).copied().unwrap_or(0),
    };
    target.parts.iter().enumerate().map(row).collect()
}

/// The share at which a bar is full, so that the longest leaves a fifth of the scale free. Unit: tenths of a percent.
#[must_use]
pub fn scale(rows: &[Row]) -> u32 {
    let longest = rows.iter().map(|row| row.share.max(row.target_share)).max().unwrap_or(0);
    (longest * 6 / 5).clamp(1, 1000)
}

/// How a mix stands to its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nothing that it speaks of is there.
    NotCounted,
    /// No part has a post too many or too few.
    OnTarget,
    /// Some part has, but none is far off.
    Near,
    /// A part differs by more than ten points.
    Off,
}

/// How a measure stands to its target.
#[must_use]
pub fn standing(target: &Target, measure: &Measure) -> Standing {
    let rows = rows(target, measure);
    if measure.actual.iter().all(|&n| n == 0) {
        Standing::NotCounted
    } else if rows.iter().all(|row| row.off == 0) {
        Standing::OnTarget
    } else if rows.iter().any(|row| row.share.abs_diff(row.target_share) > OFF_MIX) {
        Standing::Off
    } else {
        Standing::Near
    }
}

/// The part with most posts too many and the one with most too few, each with how many.
#[must_use]
pub fn extremes(measure: &Measure) -> [Option<(usize, u32)>; 2] {
    let parts = || measure.off.iter().copied().enumerate();
    // Of equal parts the earlier.
    let most = parts().rev().max_by_key(|&(_, off)| off).filter(|&(_, off)| off > 0);
    let least = parts().min_by_key(|&(_, off)| off).filter(|&(_, off)| off < 0);
    [most, least].map(|found| found.map(|(part, off)| (part, off.unsigned_abs())))
}

/// How many posts would have to be others: half of all that is off, rounded up.
#[must_use]
pub fn distance(measure: &Measure) -> u32 {
    measure.off.iter().map(|off| off.unsigned_abs()).sum::<u32>().div_ceil(2)
}

/// The target as a ratio: `3 : 5 : 2`, `70 / 20 / 10`.
#[must_use]
pub fn ratio(target: &Target) -> String {
    let weights = target.weights();
    let divisor = weights.iter().copied().reduce(common_divisor).unwrap_or(1).max(1);
    let (unit, joint) = match target.model {
        // As their authors write them.
        Some(MixModel::SeventyTwentyTen | MixModel::ByType) => (10, " / "),
        Some(MixModel::ThreeFiveTwo) | None => (divisor, " : "),
    };
    weights.iter().map(|weight| (weight / unit).to_string()).collect::<Vec<_>>().join(joint)
}

const fn common_divisor(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { common_divisor(b, a % b) }
}

/// Whole percents by kind that say the same as `target`: where one's own weights begin.
#[must_use]
pub fn own_weights(target: &Target) -> BTreeMap<Kind, Percent> {
    let of_parts = apportion(Percent::MAX, &target.weights());
    let mut weights = BTreeMap::new();
    for (part, weight) in target.parts.iter().zip(of_parts) {
        let n_kinds = u32::try_from(part.kinds.len()).unwrap_or(1);
        let of_kinds = part.kinds.iter().copied().zip(even_parts(weight, n_kinds));
        weights.extend(of_kinds.filter_map(|(kind, n)| Some((kind, Percent::new(i64::from(n)).ok()?))));
    }
    weights
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::Mix;
    use crate::domain::group_type::GroupType;

    fn measure(actual: &[u32], off: &[i32]) -> Measure {
        Measure { actual: actual.to_vec(), target: vec![7, 12, 5], off: off.to_vec() }
    }

    fn s0() -> Target {
        Target::of_model(MixModel::ThreeFiveTwo, GroupType::Interest)
    }

    #[test]
    fn a_measure_becomes_rows() {
        let measure = measure(&[8, 12, 4], &[1, 0, -1]);
        let rows = rows(&s0(), &measure);
        assert_eq!(
            rows.iter().map(|row| (row.share, row.target_share)).collect::<Vec<_>>(),
            [(333, 300), (500, 500), (167, 200)]
        );
        assert_eq!(scale(&rows), 600);
        assert_eq!(standing(&s0(), &measure), Standing::Near);
        assert_eq!(extremes(&measure), [Some((0, 1)), Some((2, 1))]);
        assert_eq!(distance(&measure), 1);
    }

    #[test]
    fn how_a_mix_stands() {
        for (actual, off, expected) in [
            ([0, 0, 0], [0, 0, 0], Standing::NotCounted),
            ([7, 12, 5], [0, 0, 0], Standing::OnTarget),
            ([20, 3, 1], [13, -9, -4], Standing::Off),
        ] {
            assert_eq!(standing(&s0(), &measure(&actual, &off)), expected, "{actual:?}");
        }
        assert_eq!(extremes(&measure(&[7, 12, 5], &[0, 0, 0])), [None, None]);
    }

    #[test]
    fn ratios_are_written_as_their_authors_write_them() {
        let of = |model| ratio(&Target::of_model(model, GroupType::Industry));
        assert_eq!(of(MixModel::ThreeFiveTwo), "3 : 5 : 2");
        assert_eq!(of(MixModel::SeventyTwentyTen), "70 / 20 / 10");
        assert_eq!(of(MixModel::ByType), "40 / 30 / 15 / 10 / 5");
        let own = Mix::Own(BTreeMap::from([(Kind::News, Percent::literal(40)), (Kind::Fun, Percent::literal(60))]));
        assert_eq!(ratio(&Target::of(&own, GroupType::Industry)), "2 : 3");
        assert_eq!(ratio(&Target::of(&Mix::Own(BTreeMap::new()), GroupType::Industry)), "");
    }

    #[test]
    fn own_weights_begin_where_the_model_stood() {
        let weights = own_weights(&s0());
        let of = |kind| weights.get(&kind).map(|weight| weight.get());
        assert_eq!(
            [Kind::News, Kind::Experience, Kind::Interactive, Kind::Fun, Kind::Notice].map(of),
            [Some(15), Some(15), Some(50), Some(20), None]
        );
    }
}
