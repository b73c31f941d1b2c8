//! The red lines: which of them the plan touches, by what, and what S1 would do instead.

use super::rules::RulePart;
use super::{Datum, Invitation, Payment, Risk};
use crate::domain::code::codes;
use crate::domain::copy::{CopyCode, Report};
use crate::domain::engagement::Engagement;
use crate::domain::engagement::points::rewards_inviting;
use crate::domain::entry::Entry;
use crate::domain::entry::question::sensitive;
use crate::domain::platform::Platform;
use crate::playbook::Citation;
use crate::playbook::rules::{BOTS, INDUCED_SHARE};

codes! {
    /// A red line: S1's four, and the platform's ban on software that acts for people.
    pub enum RedLine {
        /// 诱导分享.
        InducedSharing = "induced_sharing",
        /// 敏感词汇.
        SensitiveWords = "sensitive_words",
        /// 财务风险.
        Finance = "finance",
        /// 数据泄露.
        DataLeak = "data_leak",
        /// 外挂.
        Tools = "tools",
    }
}

codes! {
    /// What of a plan touches a red line.
    pub enum Cause {
        /// The announcement says it.
        Announcement = "announcement",
        /// A part of the rules in one's own words says it.
        Rules = "rules",
        /// Members are rewarded for bringing others.
        RewardedInvitation = "rewarded_invitation",
        /// There are points for inviting.
        InvitePoints = "invite_points",
        /// Members pay in the chat.
        PaidInChat = "paid_in_chat",
        /// Identity cards or bank cards are collected: to be refused.
        RejectedData = "rejected_data",
        /// The questionnaire asks for them.
        Questionnaire = "questionnaire",
        /// Chats are kept without a purpose, consent or a time.
        Archive = "archive",
        /// Programs act for people.
        Bots = "bots",
        /// A program guards a group on a personal account.
        Guard = "guard",
    }
}

/// A red line that the plan touches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Touch {
    /// Which.
    pub line: RedLine,
    /// By what.
    pub cause: Cause,
}

impl RedLine {
    /// The line that a text crosses by what it was found to do, if any.
    #[must_use]
    pub const fn of(code: CopyCode) -> Option<Self> {
        match code {
            CopyCode::InducedSharing | CopyCode::SharingReward => Some(Self::InducedSharing),
            CopyCode::OwnWord => Some(Self::SensitiveWords),
            CopyCode::Payment => Some(Self::Finance),
            CopyCode::AsksIdentity | CopyCode::AsksBank | CopyCode::IdentityCard | CopyCode::BankCard => {
                Some(Self::DataLeak)
            }
            CopyCode::BannedTool => Some(Self::Tools),
            CopyCode::AsksContact
            | CopyCode::Phone
            | CopyCode::AbsoluteTerm
            | CopyCode::OutsideLink
            | CopyCode::OtherGroup
            | CopyCode::TurnedOrder => None,
        }
    }

    /// What draws it, and what is done instead.
    #[must_use]
    pub const fn citations(self) -> &'static [Citation] {
        match self {
            Self::InducedSharing => &[Citation::Rule(&INDUCED_SHARE), Citation::Claim("S1-7-risk-induced-share")],
            Self::SensitiveWords => &[Citation::Claim("S1-7-risk-sensitive-words")],
            Self::Finance => &[Citation::Claim("S1-7-risk-finance")],
            Self::DataLeak => &[Citation::Claim("S3-6-no-id-data"), Citation::Claim("S1-7-risk-data-leak")],
            Self::Tools => &[Citation::Rule(&BOTS), Citation::Claim("S1-2-anti-ban")],
        }
    }
}

/// What of a plan is looked at.
#[derive(Clone, Copy)]
pub struct Deeds<'a> {
    /// What it says about rules and risks.
    pub risk: &'a Risk,
    /// What it says about joining.
    pub entry: &'a Entry,
    /// What it says about talk and incentives.
    pub engagement: &'a Engagement,
    /// Where the group is.
    pub platform: Platform,
    /// What the announcement does.
    pub announcement: &'a Report,
    /// What the parts of the rules in one's own words do.
    pub rules: &'a [(RulePart, Report)],
}

/// The red lines that a plan touches, in their order.
#[must_use]
pub fn touched(deeds: Deeds<'_>) -> Vec<Touch> {
    let risk = deeds.risk;
    let mut touches: Vec<Touch> = Vec::new();
    let mut touch = |line, cause, is_so: bool| {
        let touch = Touch { line, cause };
        if is_so && !touches.contains(&touch) {
            touches.push(touch);
        }
    };
    let of_rules = deeds.rules.iter().map(|(_, report)| (Cause::Rules, report));
    for (cause, report) in std::iter::once((Cause::Announcement, deeds.announcement)).chain(of_rules) {
        for line in report.hits.iter().filter_map(|hit| RedLine::of(hit.code)) {
            touch(line, cause, true);
        }
    }
    let is_rewarded = risk.invitation == Some(Invitation::Rewarded);
    touch(RedLine::InducedSharing, Cause::RewardedInvitation, is_rewarded);
    touch(RedLine::InducedSharing, Cause::InvitePoints, rewards_inviting(deeds.engagement));
    touch(RedLine::Finance, Cause::PaidInChat, risk.payment == Some(Payment::Chat));
    touch(RedLine::DataLeak, Cause::RejectedData, risk.data.iter().copied().any(Datum::is_rejected));
    touch(RedLine::DataLeak, Cause::Questionnaire, !sensitive(deeds.entry).is_empty());
    touch(RedLine::DataLeak, Cause::Archive, risk.lacks_of_archive());
    touch(RedLine::Tools, Cause::Bots, risk.has_bots);
    // A program that guards is the platform's matter: WeCom and others have their own.
    let is_guard_banned = deeds.entry.has_bots && deeds.platform == Platform::WechatGroup;
    touch(RedLine::Tools, Cause::Guard, is_guard_banned);
    touches.sort_by_key(|touch| (touch.line, touch.cause));
    touches
}
