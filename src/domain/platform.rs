//! The platforms that a group can live on, with the limits that the platform rules give.

use super::code::codes;
use super::quantity::Seats;
use crate::playbook::rules::{self, Rule};

codes! {
    /// Where the group lives.
    pub enum Platform {
        /// 微信群.
        WechatGroup = "wechat_group",
        /// 企业微信客户群.
        WecomCustomer = "wecom_customer_group",
        /// 企业微信内部群.
        WecomInternal = "wecom_internal_group",
        /// QQ 群.
        Qq = "qq_group",
        /// 钉钉群.
        DingTalk = "dingtalk_group",
    }
}

impl Platform {
    /// The rule on the most members of one group; its value is missing where pages contradict one another.
    #[must_use]
    pub fn cap(self) -> &'static Rule {
        match self {
            Self::WechatGroup => &rules::CAP_WECHAT,
            Self::WecomCustomer => &rules::CAP_CUSTOMER,
            Self::WecomInternal => &rules::CAP_INTERNAL,
            Self::Qq => &rules::CAP_QQ,
            Self::DingTalk => &rules::CAP_DINGTALK,
        }
    }

    /// The rule on admin seats beside the owner's, if there is one.
    #[must_use]
    pub fn admin_seats(self) -> Option<&'static Rule> {
        match self {
            Self::WechatGroup => Some(&rules::ADMINS_WECHAT),
            Self::WecomCustomer => Some(&rules::ADMINS_WECOM),
            Self::Qq => Some(&rules::ADMINS_QQ),
            Self::WecomInternal | Self::DingTalk => None,
        }
    }

    /// Admin seats beside the owner's, where a rule asserts a number.
    #[must_use]
    pub fn default_seats(self) -> Option<Seats> {
        self.admin_seats().and_then(|rule| rule.value).map(Seats::literal)
    }
}
