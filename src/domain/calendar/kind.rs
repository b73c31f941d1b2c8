//! Kinds of content, and where each counts in the authors' mixes.

use crate::domain::code::codes;
use crate::domain::positioning::advice::MixModel;

codes! {
    /// What a post is. The authors cut content differently; these are fine enough for each of their cuts.
    pub enum Kind {
        /// 资讯: news and knowledge of the trade.
        News = "news",
        /// 经验: experience and cases.
        Experience = "experience",
        /// 互动: topics, questions, votes.
        Interactive = "interactive",
        /// 趣味: games and jokes.
        Fun = "fun",
        /// 情感: stories of members, thanks, birthdays.
        Emotional = "emotional",
        /// 福利: benefits and events.
        Benefit = "benefit",
        /// 通知: notices, rules, previews.
        Notice = "notice",
    }
}

impl Kind {
    /// Whether a post of this kind is an event, which asks for S4's three points: every benefit or event is (ours).
    #[must_use]
    pub const fn is_event(self) -> bool {
        matches!(self, Self::Benefit)
    }

    /// Which part of `model`'s mix a post of this kind counts in, by position; none where the mix does not speak of it (ours).
    #[must_use]
    pub const fn part_in(self, model: MixModel) -> Option<usize> {
        match (model, self) {
            // S0: practical, interactive, fun.
            (MixModel::ThreeFiveTwo, Self::News | Self::Experience) => Some(0),
            (MixModel::ThreeFiveTwo, Self::Interactive) => Some(1),
            (MixModel::ThreeFiveTwo, Self::Fun) => Some(2),
            (MixModel::ThreeFiveTwo, Self::Emotional | Self::Benefit | Self::Notice) => None,
            // S4: practical, entertainment and interaction, emotional.
            (MixModel::SeventyTwentyTen, Self::News | Self::Experience) => Some(0),
            (MixModel::SeventyTwentyTen, Self::Interactive | Self::Fun) => Some(1),
            (MixModel::SeventyTwentyTen, Self::Emotional) => Some(2),
            (MixModel::SeventyTwentyTen, Self::Benefit | Self::Notice) => None,
            // S2: news, experience, discussion, events, other.
            (MixModel::ByType, Self::News) => Some(0),
            (MixModel::ByType, Self::Experience) => Some(1),
            (MixModel::ByType, Self::Interactive) => Some(2),
            (MixModel::ByType, Self::Benefit) => Some(3),
            (MixModel::ByType, Self::Fun | Self::Emotional) => Some(4),
            // A notice is no content: it comes with its event, and would swamp S2's 5 % of other things.
            (MixModel::ByType, Self::Notice) => None,
        }
    }
}
