//! What a plan says about its rules and its risks. What is not said follows the positioning, or is asked.

pub mod line;
pub mod register;
pub mod revision;
pub mod routine;
pub mod rules;

use std::collections::BTreeMap;

use super::calendar::day::Day;
use super::code::codes;
use super::copy::list::WordList;
use super::plan::Unknown;
use super::positioning::Positioning;
use super::positioning::advice::{RuleStyle, rule_style};
use super::quantity::{PostLimit, RetentionDays, Strikes};
use super::words::{Name, Passage, Words};
use register::Hazard;
use rules::RulePart;

/// The text of a part of the rules.
pub type RuleText = Words<2000>;
/// The announcement, which may be longer than a platform shows: the copy checker says so.
pub type Announcement = Words<5000>;

codes! {
    /// What is collected of members.
    pub enum Datum {
        /// 身份证.
        IdentityCard = "identity_card",
        /// 银行卡.
        BankCard = "bank_card",
        /// 手机号.
        Phone = "phone",
        /// 住址.
        Address = "address",
        /// A platform's name for a person.
        OpenId = "open_id",
    }
}

impl Datum {
    /// Whether it must not be collected at all (S3).
    #[must_use]
    pub const fn is_rejected(self) -> bool {
        matches!(self, Self::IdentityCard | Self::BankCard)
    }
}

codes! {
    /// How members pay.
    pub enum Payment {
        /// Nobody pays.
        Nothing = "none",
        /// In the official mini-program.
        MiniProgram = "mini_program",
        /// In the chat: transfers, codes, red packets.
        Chat = "chat",
    }
}

codes! {
    /// How members are asked to bring others.
    pub enum Invitation {
        /// Not at all.
        Nothing = "none",
        /// Asked, with nothing in return.
        Plain = "plain",
        /// For a reward.
        Rewarded = "rewarded",
    }
}

/// What is said about a hazard, in place of what the sources say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Care {
    /// What sets it off.
    pub trigger: Passage,
    /// What is done about it.
    pub measure: Passage,
    /// Who looks after it.
    pub owner: Name,
}

/// The risk part of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Risk {
    /// How strict the rules are; none for what suits the group.
    pub style: Option<RuleStyle>,
    /// Parts of the rules in the person's own words.
    pub parts: BTreeMap<RulePart, RuleText>,
    /// Violations until somebody has to leave.
    pub strikes: Strikes,
    /// Whether a first violation without ill will only brings a reminder (S2).
    pub forgives_first: bool,
    /// Most posts of one member a day; no source gives a figure.
    pub post_limit: Option<PostLimit>,
    /// When the rules were last revised.
    pub revised_on: Option<Day>,
    /// The group's announcement.
    pub announcement: Announcement,
    /// Words that the copy checker looks for besides the shipped ones.
    pub words: WordList,
    /// What is said about hazards.
    pub cares: BTreeMap<Hazard, Care>,
    /// What is collected of members, in the order of the list.
    pub data: Vec<Datum>,
    /// How members pay, where that is known.
    pub payment: Option<Payment>,
    /// How members are asked to bring others, where that is known.
    pub invitation: Option<Invitation>,
    /// Whether programs act for people in the group.
    pub has_bots: bool,
    /// Whether chats are kept. Off until somebody turns it on.
    pub is_archived: bool,
    /// What chats are kept for.
    pub purpose: Passage,
    /// Whether the members agreed to it.
    pub has_consent: bool,
    /// How long chats are kept.
    pub retention: Option<RetentionDays>,
    /// What members are told of their data, in one's own words; none for the draft.
    pub privacy: Option<RuleText>,
    /// The first day of the routine on the calendar; none for the calendar's own.
    pub routine_from: Option<Day>,
    /// What this version does not know or could not read.
    pub unknown: Unknown,
}

impl Risk {
    /// How strict the rules are.
    #[must_use]
    pub fn style(&self, positioning: &Positioning) -> RuleStyle {
        self.style.unwrap_or_else(|| rule_style(positioning.circle).choice)
    }

    /// Whether chats are kept without all that it takes (C22): a purpose, consent and a time.
    #[must_use]
    pub fn lacks_of_archive(&self) -> bool {
        self.is_archived && (self.purpose.is_blank() || !self.has_consent || self.retention.is_none())
    }
}
