//! What members can be tagged by, in the words of the sources.

use crate::domain::code::codes;

codes! {
    /// What a tag can be about.
    pub enum TagKind {
        /// 发言频率.
        Frequency = "frequency",
        /// 点击偏好.
        Clicks = "clicks",
        /// 消费记录.
        Purchases = "purchases",
        /// 发言时间.
        Time = "time",
        /// 互动对象.
        Partners = "partners",
        /// 内容类型.
        Content = "content",
        /// 内容质量.
        Quality = "quality",
        /// 受欢迎程度.
        Popularity = "popularity",
        /// 互动关系.
        Relations = "relations",
        /// 影响力.
        Influence = "influence",
        /// 内容生产者.
        Producer = "producer",
        /// 内容传播者.
        Spreader = "spreader",
        /// 内容消费者.
        Consumer = "consumer",
        /// 学习型.
        Learning = "learning",
        /// 社交型.
        Social = "social",
        /// 福利型.
        Benefit = "benefit",
        /// 信息型.
        Info = "info",
    }
}

impl TagKind {
    /// The fact that names it first.
    #[must_use]
    pub const fn fact(self) -> &'static str {
        match self {
            Self::Frequency | Self::Clicks | Self::Purchases => "S1-3-dynamic-tags",
            Self::Time
            | Self::Partners
            | Self::Content
            | Self::Quality
            | Self::Popularity
            | Self::Relations
            | Self::Influence => "S2-5-layer-data",
            Self::Producer | Self::Spreader | Self::Consumer => "S2-5-model-contribution",
            Self::Learning | Self::Social | Self::Benefit | Self::Info => "S2-5-model-need",
        }
    }
}
