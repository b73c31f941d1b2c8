//! The register of hazards: what can go wrong, what the sources know of it, who looks after it.
//!
//! Listed, not ranked: the shares that S0 prints have different bases.

use super::Risk;
use crate::domain::code::{Code, codes};
use crate::domain::platform::Platform;
use crate::playbook::claims::AI_FILTER_DROP;

codes! {
    /// Something that can go wrong.
    pub enum Hazard {
        /// 敏感信息传播 (S0).
        SensitiveInformation = "sensitive_information",
        /// 广告刷屏 (S0).
        AdFlooding = "ad_flooding",
        /// 内部冲突 (S0).
        Conflict = "conflict",
        /// 诱导分享 (S1).
        InducedSharing = "induced_sharing",
        /// 敏感词汇 (S1).
        SensitiveWords = "sensitive_words",
        /// 财务风险 (S1).
        Finance = "finance",
        /// 数据泄露 (S1).
        DataLeak = "data_leak",
        /// 安全危机: the group is banned (S2).
        Ban = "ban",
        /// The platform's own norms are broken (S3).
        Norms = "norms",
        /// 过度营销 (S3).
        OverMarketing = "over_marketing",
        /// Links and numbers of other platforms are blocked (S3).
        BlockedLinks = "blocked_links",
        /// 信息过载、用户流失、活跃度下降 (S2).
        Overload = "overload",
    }
}

impl Hazard {
    /// The facts that speak of it, the one that names it first.
    #[must_use]
    pub fn facts(self, platform: Platform) -> &'static [&'static str] {
        match self {
            Self::SensitiveInformation => &["S0-7-risk-sensitive-67", "S0-7-case-ai-filter-92"],
            Self::AdFlooding => &["S0-7-risk-ads-83", "S3-7-case-no-admin-70", "S2-4-bots-assist"],
            Self::Conflict => &["S0-7-risk-conflict-70", "S2-4-enforce-principles"],
            Self::InducedSharing => &["S1-7-risk-induced-share", "S1-0-platform-boundary"],
            Self::SensitiveWords => &["S1-7-risk-sensitive-words", "S1-2-anti-ban"],
            Self::Finance => &["S1-7-risk-finance"],
            Self::DataLeak => &["S1-7-risk-data-leak", "S1-8-openid-encrypt"],
            Self::Ban => &["S2-8-crisis-safety", "S1-5-sop-three"],
            Self::Norms => match platform {
                Platform::WechatGroup | Platform::WecomCustomer | Platform::WecomInternal => &["S3-6-norm-wechat"],
                Platform::Qq => &["S3-6-norm-qq"],
                Platform::DingTalk => &["S3-6-norm-dingtalk"],
            },
            Self::OverMarketing => &["S3-0-ban-cause", "S0-9-balance"],
            Self::BlockedLinks => &["S3-4-link-blocking"],
            Self::Overload => &["S2-0-challenges", "S2-1-unclear-risk"],
        }
    }

    /// Whether its source leaves the trigger blank, so that only the person can say it.
    #[must_use]
    pub const fn lacks_trigger(self) -> bool {
        matches!(self, Self::InducedSharing | Self::SensitiveWords | Self::Finance | Self::DataLeak)
    }
}

/// How many hazards nobody looks after, and how many have no trigger though their source leaves it to the person.
#[must_use]
pub fn gaps(risk: &Risk) -> (usize, usize) {
    let care = |hazard: &Hazard| risk.cares.get(hazard);
    let no_owner = Hazard::ALL.iter().filter(|hazard| care(hazard).is_none_or(|care| care.owner.is_blank())).count();
    let asked = Hazard::ALL.iter().filter(|hazard| hazard.lacks_trigger());
    let no_trigger = asked.filter(|hazard| care(hazard).is_none_or(|care| care.trigger.is_blank())).count();
    (no_owner, no_trigger)
}

/// Violations that are left of `n` once a filter of words works as in S0's case.
///
/// # Examples
///
/// ```
/// assert_eq!(qunce::domain::risk::register::left_by_filter(100), 8);
/// ```
#[must_use]
pub fn left_by_filter(n: u32) -> u32 {
    let kept = u64::from(1000 - AI_FILTER_DROP.tenths());
    u32::try_from((u64::from(n) * kept + 500) / 1000).unwrap_or(u32::MAX)
}
