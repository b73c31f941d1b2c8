//! A content mix as kinds of content, for the bars on cards.

use crate::domain::group_type::GroupType;
use crate::domain::positioning::advice::{MixModel, content_mix, mix_shares};

/// A kind of content, by color and shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContentKind {
    /// 干货.
    Useful,
    /// 互动.
    Interactive,
    /// 趣味.
    Fun,
    /// 福利 and events.
    Event,
    /// Anything else.
    Other,
}

/// The mix chosen first for a kind of group: kinds with their shares, 0 ..= 1.
#[must_use]
pub fn first_mix(group_type: GroupType) -> Vec<(ContentKind, f64)> {
    use ContentKind::{Event, Fun, Interactive, Other, Useful};
    let model = content_mix(group_type).choice;
    let kinds: &[ContentKind] = match model {
        MixModel::ThreeFiveTwo => &[Useful, Interactive, Fun],
        MixModel::SeventyTwentyTen => &[Useful, Fun, Other],
        MixModel::ByType => &[Useful, Useful, Interactive, Event, Other],
    };
    let mut mix: Vec<(ContentKind, f64)> = Vec::new();
    for (&kind, share) in kinds.iter().zip(mix_shares(model, group_type)) {
        let share = f64::from(share.tenths()) / 1000.0;
        match mix.last_mut() {
            Some((last, sum)) if *last == kind => *sum += share,
            _ => mix.push((kind, share)),
        }
    }
    mix
}
