//! What the group is for, for whom, where it lives, and what follows from it.

pub mod advice;
pub mod timing;

use super::code::codes;
use super::group_type::{Circle, GroupType};
use super::hours::Window;
use super::platform::Platform;
use super::quantity::{Age, GroupSize};
use super::words::{Name, Passage, Tag};

codes! {
    /// The group's core function: S0's exchange, trade, learning and S3's service, interest, brand.
    pub enum Goal {
        /// 交流 (S0).
        Exchange = "exchange",
        /// 交易 (S0).
        Trade = "trade",
        /// 学习 (S0).
        Learning = "learning",
        /// 客户服务 (S3).
        Service = "service",
        /// 兴趣交流 (S3).
        Interest = "interest",
        /// 品牌推广 (S3).
        Brand = "brand",
    }
}

codes! {
    /// How long the group is to live (S0).
    pub enum Lifespan {
        /// 临时群.
        Temporary = "temporary",
        /// 长期群.
        LongTerm = "long_term",
    }
}

codes! {
    /// The stage of the company behind the group (S1).
    pub enum CompanyStage {
        /// 初创期: gathers users.
        Startup = "startup",
        /// 成熟期: refines operation.
        Mature = "mature",
        /// No company is behind it.
        NoCompany = "none",
    }
}

/// An age range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgeRange {
    /// Youngest.
    pub min: Age,
    /// Oldest; not below `min`.
    pub max: Age,
}

impl AgeRange {
    /// The range, if it is one.
    #[must_use]
    pub fn new(min: Age, max: Age) -> Option<Self> {
        (min <= max).then_some(Self { min, max })
    }
}

/// Whom the group is for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Audience {
    /// Ages.
    pub ages: Option<AgeRange>,
    /// Regions.
    pub regions: Vec<Tag>,
    /// Interests.
    pub interests: Vec<Tag>,
    /// Pains and needs.
    pub pains: Vec<Tag>,
    /// How they use WeChat.
    pub habits: Vec<Tag>,
    /// When they are there, if it is known better than the type's hours.
    pub hours: Option<Window>,
}

/// The positioning part of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Positioning {
    /// Kind of group.
    pub group_type: GroupType,
    /// Who may be in it.
    pub circle: Circle,
    /// Core function.
    pub goal: Goal,
    /// How long it is to live.
    pub lifespan: Lifespan,
    /// The company behind it.
    pub stage: CompanyStage,
    /// Where it lives.
    pub platform: Platform,
    /// Most members of one group, if it differs from the platform's limit or no rule gives one.
    pub cap: Option<GroupSize>,
    /// Brand or topic, the first half of the name.
    pub subject: Name,
    /// Whom it is for.
    pub audience: Audience,
    /// S2's first question: why does it exist?
    pub why: Passage,
    /// S2's second question: whom does it serve?
    pub whom: Passage,
    /// S2's third question: what does only this group give?
    pub value: Passage,
}

impl Positioning {
    /// Most members of one group: one's own figure, else the platform rule's.
    #[must_use]
    pub fn cap(&self) -> Option<u32> {
        self.cap.map(GroupSize::get).or(self.platform.cap().value)
    }

    /// How many of S2's three questions have an answer.
    #[must_use]
    pub fn n_answered(&self) -> usize {
        [&self.why, &self.whom, &self.value].iter().filter(|answer| !answer.is_blank()).count()
    }
}
