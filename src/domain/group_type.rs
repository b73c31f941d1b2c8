//! Kinds of group, each under the source that names it.

use super::code::codes;
use super::hours::{Days, Window};

codes! {
    /// What kind of group it is.
    ///
    /// Three taxonomies that do not align: by value (S1), by audience (S2) and in education (S0).
    /// They are kept apart; links between them are ours.
    pub enum GroupType {
        /// 福利型: limited offers and exclusive discounts (S1).
        Benefit = "benefit",
        /// 知识型: know-how and live questions and answers (S1).
        Knowledge = "knowledge",
        /// 活动型: product trials and festival marketing (S1).
        Activity = "activity",
        /// 行业交流群 (S2).
        Industry = "industry",
        /// 兴趣社群 (S2).
        Interest = "interest",
        /// 产品用户群 (S2).
        Product = "product",
        /// 粉丝群: named by S2 without a row of its own.
        Fan = "fan",
        /// 家长沟通群 (S0).
        Parent = "parent",
        /// 学员服务群 (S0).
        Student = "student",
    }
}

codes! {
    /// Who may be in the group, as far as it decides how strict its rules are (S2).
    pub enum Circle {
        /// Anyone whom the group suits.
        General = "general",
        /// People of one profession.
        Professional = "professional",
        /// Members who pay.
        Paid = "paid",
        /// People who know one another.
        Acquaintance = "acquaintance",
    }
}

/// When the members of a type are there, as its source states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatedHours {
    /// The source prints windows.
    Stated(&'static [Window]),
    /// The source says that it depends on the product (S2).
    Depends,
    /// No source has a row for this type.
    NotStated,
}

const PARENT: [Window; 1] = [Window::literal(Days::Daily, (19, 0), (21, 0))];
const STUDENT: [Window; 1] = [Window::literal(Days::Daily, (15, 0), (17, 0))];
const INDUSTRY: [Window; 2] =
    [Window::literal(Days::Weekday, (9, 0), (11, 0)), Window::literal(Days::Weekday, (15, 0), (17, 0))];
const INTEREST: [Window; 2] =
    [Window::literal(Days::Daily, (20, 0), (23, 0)), Window::literal(Days::Weekend, (0, 0), (24, 0))];

impl GroupType {
    /// When the members of this type are there (C8).
    #[must_use]
    pub fn hours(self) -> StatedHours {
        match self {
            Self::Parent => StatedHours::Stated(&PARENT),
            Self::Student => StatedHours::Stated(&STUDENT),
            Self::Industry => StatedHours::Stated(&INDUSTRY),
            Self::Interest => StatedHours::Stated(&INTEREST),
            Self::Product => StatedHours::Depends,
            Self::Benefit | Self::Knowledge | Self::Activity | Self::Fan => StatedHours::NotStated,
        }
    }

    /// The members' ages, where a source states them.
    #[must_use]
    pub fn ages(self) -> Option<(u32, u32)> {
        (self == Self::Industry).then_some((30, 45))
    }

    /// The S2 type whose rows this type borrows.
    ///
    /// The links 知识型≈行业 and 福利型≈产品用户 are ours; S2's own types stand for themselves.
    #[must_use]
    pub fn nearest_in_s2(self) -> Option<Self> {
        match self {
            Self::Industry | Self::Interest | Self::Product => Some(self),
            Self::Knowledge | Self::Student => Some(Self::Industry),
            Self::Benefit => Some(Self::Product),
            Self::Activity | Self::Fan | Self::Parent => None,
        }
    }

    /// Whether members come to learn: decides the content mix and the content window.
    #[must_use]
    pub fn is_about_knowledge(self) -> bool {
        matches!(self, Self::Knowledge | Self::Industry | Self::Student)
    }
}
