//! What the sources claim about WeChat, QQ and DingTalk side by side, with the platform's rule where one is known, and
//! which of the claims are doubtful.

use crate::domain::code::codes;
use crate::playbook::rules::{ADMINS_QQ, ADMINS_WECHAT, CONFIRMED_JOINS, REAL_NAME_FROM, Rule};

codes! {
    /// What is compared.
    pub enum Matter {
        /// What it is for.
        Fit = "fit",
        /// How a group is made.
        Making = "making",
        /// How fast, reviewed or not, and what can be exported.
        Functions = "functions",
        /// How people come in.
        Joining = "joining",
        /// How many run it.
        Admins = "admins",
        /// What they may do.
        Rights = "rights",
        /// Where figures come from.
        Figures = "figures",
        /// How people are reached from outside.
        Reach = "reach",
        /// What a group that wanes turns into.
        WayOut = "way_out",
    }
}

codes! {
    /// Whom the claims are about.
    pub enum Camp {
        /// 微信.
        Wechat = "wechat",
        /// QQ.
        Qq = "qq",
        /// 钉钉.
        DingTalk = "dingtalk",
    }
}

/// What is claimed of a matter on a platform; none where nothing is.
#[must_use]
pub const fn claim(matter: Matter, camp: Camp) -> Option<&'static str> {
    use Camp as C;
    Some(match (matter, camp) {
        (Matter::Fit, _) => "S3-0-platform-fit",
        (Matter::Making, C::Wechat) => "S3-2-create-wechat",
        (Matter::Making, C::Qq) => "S3-2-create-qq",
        (Matter::Making, C::DingTalk) => "S3-2-create-dingtalk",
        (Matter::Functions, C::Wechat) => "S3-2-func-wechat",
        (Matter::Functions, C::Qq) => "S3-2-func-qq",
        (Matter::Functions, C::DingTalk) => "S3-2-func-dingtalk",
        (Matter::Joining, _) => "S3-3-entry-by-platform",
        (Matter::Admins, C::Wechat) => "S3-3-admin-count-wechat",
        (Matter::Admins, C::Qq) => "S3-3-admin-count-qq",
        (Matter::Admins, C::DingTalk) => "S3-3-admin-dingtalk",
        (Matter::Rights, C::Wechat) => "S3-3-perm-wechat",
        (Matter::Rights, C::Qq) => "S3-3-perm-qq",
        (Matter::Rights, C::DingTalk) => "S3-3-perm-dingtalk",
        (Matter::Figures, C::Wechat) => "S3-5-monitor-wechat",
        (Matter::Figures, C::Qq) => "S3-5-monitor-qq",
        (Matter::Figures, C::DingTalk) => "S3-5-monitor-dingtalk",
        (Matter::Reach, C::Wechat | C::Qq) => "S3-4-external-channel",
        (Matter::WayOut, C::Wechat | C::Qq) => "S3-8-transform-path",
        (Matter::Reach | Matter::WayOut, C::DingTalk) => return None,
    })
}

/// The platform's rule on the matter, where one is known.
#[must_use]
pub const fn rule(matter: Matter, camp: Camp) -> Option<&'static Rule> {
    match (matter, camp) {
        (Matter::Making, Camp::Wechat) => Some(&REAL_NAME_FROM),
        (Matter::Functions, Camp::Wechat) => Some(&CONFIRMED_JOINS),
        (Matter::Admins, Camp::Wechat) => Some(&ADMINS_WECHAT),
        (Matter::Admins, Camp::Qq) => Some(&ADMINS_QQ),
        _ => None,
    }
}

/// The claims of this planner that are doubtful; why stands in the playbook.
pub const DOUBTFUL: &[&str] = &[
    "S0-1-new-groups-per-day",
    "S0-6-tool-group-index",
    "S0-8-case-combo-3x",
    "S1-2-stage-2-attract",
    "S1-8-tool-compat",
    "S2-4-bots-assist",
    "S2-6-collect-methods",
    "S3-1-cap-dingtalk",
    "S3-1-cap-qq",
    "S3-1-cap-wechat",
    "S3-2-create-wechat",
    "S3-2-dingtalk-wecom",
    "S3-2-dual-group-sync",
    "S3-2-func-wechat",
    "S3-3-admin-count-qq",
    "S3-3-admin-count-wechat",
    "S3-3-perm-qq",
    "S3-3-perm-wechat",
    "S3-4-cold-start",
    "S3-5-bot-wechat",
    "S3-5-monitor-wechat",
    "S3-5-where-to-read",
];

/// Whether a claim is doubtful.
#[must_use]
pub fn is_doubtful(fact: &str) -> bool {
    DOUBTFUL.contains(&fact)
}
