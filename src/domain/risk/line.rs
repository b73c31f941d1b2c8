//! The red lines: which of them the plan touches, by what, and what S1 would do instead.

use super::{Datum, Invitation, Payment, Risk};
use crate::domain::code::codes;
use crate::domain::copy::{CopyCode, Report};
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
        /// Members are rewarded for bringing others.
        RewardedInvitation = "rewarded_invitation",
        /// Members pay in the chat.
        PaidInChat = "paid_in_chat",
        /// Identity cards or bank cards are collected: to be refused.
        RejectedData = "rejected_data",
        /// Chats are kept without a purpose, consent or a time.
        Archive = "archive",
        /// Programs act for people.
        Bots = "bots",
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
            | CopyCode::OtherGroup => None,
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

/// The red lines that a plan touches, in their order; what the announcement does is in `announcement`.
#[must_use]
pub fn touched(risk: &Risk, announcement: &Report) -> Vec<Touch> {
    let mut touches: Vec<Touch> = Vec::new();
    let mut touch = |line, cause, is_so: bool| {
        let touch = Touch { line, cause };
        if is_so && !touches.contains(&touch) {
            touches.push(touch);
        }
    };
    for hit in &announcement.hits {
        if let Some(line) = RedLine::of(hit.code) {
            touch(line, Cause::Announcement, true);
        }
    }
    let is_rewarded = risk.invitation == Some(Invitation::Rewarded);
    touch(RedLine::InducedSharing, Cause::RewardedInvitation, is_rewarded);
    touch(RedLine::Finance, Cause::PaidInChat, risk.payment == Some(Payment::Chat));
    touch(RedLine::DataLeak, Cause::RejectedData, risk.data.iter().copied().any(Datum::is_rejected));
    touch(RedLine::DataLeak, Cause::Archive, risk.lacks_of_archive());
    touch(RedLine::Tools, Cause::Bots, risk.has_bots);
    touches.sort_by_key(|touch| (touch.line, touch.cause));
    touches
}
