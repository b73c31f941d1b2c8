//! The platform rules that the planners compute with: dated, graded, outside the five articles.
//!
//! The full list with its sources is `assets/platform-rules.json`; a test holds these to it.

/// How well a platform rule is documented.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grade {
    /// Official page or developer documentation.
    A,
    /// Vendor help page, or a reprint of an official notice.
    B,
    /// Weak page.
    C,
    /// Contradictory: not asserted.
    X,
}

impl Grade {
    /// The letter.
    #[must_use]
    pub const fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::X => "X",
        }
    }
}

/// A platform rule with a number.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its id in `platform-rules.json`.
    pub id: &'static str,
    /// The number, missing where sources contradict one another.
    pub value: Option<u32>,
    /// How well it is documented.
    pub grade: Grade,
    /// When the source dates from, as printed.
    pub dated: &'static str,
}

const fn rule(id: &'static str, value: Option<u32>, grade: Grade, dated: &'static str) -> Rule {
    Rule { id, value, grade, dated }
}

/// Most members of a WeChat group. Unit: members.
pub const CAP_WECHAT: Rule = rule("P01-cap-wechat", Some(500), Grade::B, "2015-03..2025-11");
/// Admin seats beside the owner's in a WeChat group. Unit: seats.
pub const ADMINS_WECHAT: Rule = rule("P06-admins-wechat", Some(3), Grade::C, "2023-06..2025-07");
/// Admin seats beside the owner's in a WeCom customer group. Unit: seats.
pub const ADMINS_WECOM: Rule = rule("P06-admins-wecom", Some(3), Grade::A, "unknown");
/// Most members of a WeCom customer group. Unit: members.
pub const CAP_CUSTOMER: Rule = rule("P08-cap-customer", Some(500), Grade::A, "2025-10-10");
/// Most members of a WeCom internal group. Unit: members.
pub const CAP_INTERNAL: Rule = rule("P21-cap-internal", Some(2000), Grade::A, "2024-11-29");
/// Most members of a QQ group: not asserted. Unit: members.
pub const CAP_QQ: Rule = rule("P22-cap-qq", None, Grade::X, "unknown");
/// Admin seats of a QQ group: not asserted. Unit: seats.
pub const ADMINS_QQ: Rule = rule("P23-admins-qq", None, Grade::X, "unknown");
/// Most members of a DingTalk group: not asserted. Unit: members.
pub const CAP_DINGTALK: Rule = rule("P24-cap-dingtalk", None, Grade::X, "2022-11-30");
/// Broadcasts that a WeCom customer group can be sent. Unit: broadcasts a day.
pub const BROADCAST: Rule = rule("P11-broadcast", Some(1), Grade::A, "2022-05");
/// Rewards for sharing are forbidden: a hard warning.
pub const INDUCED_SHARE: Rule = rule("P18-induced-share", None, Grade::B, "2019-10");
/// Whoever makes or runs a group answers for it.
pub const OWNER_LIABILITY: Rule = rule("P19-owner-liability", None, Grade::B, "2017-09");
/// Longest notice of a WeChat group. Unit: characters.
pub const NOTICE_LENGTH: Rule = rule("P20-notice-length", Some(2000), Grade::C, "unknown");

/// From so many members of a WeChat group on, who is invited must agree. Unit: members.
pub const CONSENT_FROM: Rule = rule("P02-consent-40", Some(40), Grade::B, "2015-03");
/// From so many members of a WeChat group on, who joins needs a real name. Unit: members.
pub const REAL_NAME_FROM: Rule = rule("P03-realname-100", Some(100), Grade::B, "2015-03");
/// From so many members on, a WeChat group's code lets nobody in any more. Unit: members.
pub const NO_CODE_FROM: Rule = rule("P05-qr-stop", Some(200), Grade::C, "unknown");
/// From so many members on, a WeCom customer group's code lets nobody in any more. Unit: members.
pub const NO_CODE_FROM_CUSTOMER: Rule = rule("P08b-scan-customer", Some(200), Grade::B, "2021-08..2022-10");

/// How long a WeChat group's code lets people in. Unit: days.
pub const CODE_DAYS: Rule = rule("P04-qr-7d", Some(7), Grade::B, "2023-10");
/// Groups that one live code of WeCom leads to. Unit: groups.
pub const LIVE_CODE_GROUPS: Rule = rule("P09-live-code-groups", Some(5), Grade::A, "2022-08");
/// Once joining is to be confirmed, codes let nobody in any more.
pub const CONFIRMED_JOINS: Rule = rule("P15-invite-confirm", None, Grade::A, "unknown");
/// Programs that run a personal account are banned: a hard warning.
pub const BOTS: Rule = rule("P17-bots", None, Grade::B, "2020-05..2024-03");

/// Every rule above, for the test that holds them to the data.
pub const ALL: [&Rule; 20] = [
    &CAP_WECHAT,
    &ADMINS_WECHAT,
    &ADMINS_WECOM,
    &CAP_CUSTOMER,
    &CAP_INTERNAL,
    &CAP_QQ,
    &ADMINS_QQ,
    &CAP_DINGTALK,
    &BROADCAST,
    &INDUCED_SHARE,
    &OWNER_LIABILITY,
    &NOTICE_LENGTH,
    &CONSENT_FROM,
    &REAL_NAME_FROM,
    &NO_CODE_FROM,
    &NO_CODE_FROM_CUSTOMER,
    &CODE_DAYS,
    &LIVE_CODE_GROUPS,
    &CONFIRMED_JOINS,
    &BOTS,
];
