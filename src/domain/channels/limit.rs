//! How many groups so many members take, by the limit of each platform: what a dated rule gives, and what only S3 claims.

use crate::domain::code::codes;
use crate::domain::platform::Platform;
use crate::playbook::claims::s3_on;
use crate::playbook::rules::Rule;

codes! {
    /// A row of the table of limits.
    pub enum Limit {
        /// A WeChat group.
        Wechat = "wechat",
        /// A WeChat group of somebody "verified", which only S3 knows.
        WechatVerified = "wechat_verified",
        /// A WeCom customer group.
        WecomCustomer = "wecom_customer",
        /// A WeCom internal group.
        WecomInternal = "wecom_internal",
        /// A QQ group.
        Qq = "qq",
        /// A QQ group of a VIP.
        QqVip = "qq_vip",
        /// A DingTalk group.
        DingTalk = "dingtalk",
    }
}

/// What a limit rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// A dated rule of the platform, with the claim that agrees with it, if there is one.
    Rule(&'static Rule, Option<&'static str>),
    /// A claim alone, which the rule does not bear out.
    Claim(&'static str, &'static Rule),
}

impl Limit {
    /// The platform that it is a limit of.
    #[must_use]
    pub const fn platform(self) -> Platform {
        match self {
            Self::Wechat | Self::WechatVerified => Platform::WechatGroup,
            Self::WecomCustomer => Platform::WecomCustomer,
            Self::WecomInternal => Platform::WecomInternal,
            Self::Qq | Self::QqVip => Platform::Qq,
            Self::DingTalk => Platform::DingTalk,
        }
    }

    /// Most members of one group, with what that rests on.
    #[must_use]
    pub fn cap(self) -> Option<(u32, Basis)> {
        let rule = self.platform().cap();
        let claims = s3_on(self.platform());
        match self {
            Self::Wechat => Some((rule.value?, Basis::Rule(rule, Some("S0-0-cap-500-fold")))),
            Self::WecomCustomer | Self::WecomInternal => Some((rule.value?, Basis::Rule(rule, None))),
            Self::Qq | Self::DingTalk => claims.map(|it| (it.caps.0, Basis::Claim(it.caps_fact, rule))),
            Self::WechatVerified | Self::QqVip => {
                claims.and_then(|it| Some((it.caps.1?, Basis::Claim(it.caps_fact, rule))))
            }
        }
    }

    /// Groups that so many members take.
    #[must_use]
    pub fn groups(self, members: u32) -> Option<u32> {
        self.cap().map(|(cap, _)| groups(members, cap))
    }
}

/// Groups of at most `cap` that so many members take.
#[must_use]
pub const fn groups(members: u32, cap: u32) -> u32 {
    if cap == 0 { 0 } else { members.div_ceil(cap) }
}
