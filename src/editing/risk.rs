//! Edits of what a plan says about its rules and risks, and the reducer's part for it.

use std::mem::discriminant;

use super::action::Label;
use super::section::EditOf;
use crate::domain::calendar::day::Day;
use crate::domain::copy::list::WordList;
use crate::domain::positioning::advice::RuleStyle;
use crate::domain::quantity::{PostLimit, RetentionDays, Strikes};
use crate::domain::risk::register::Hazard;
use crate::domain::risk::rules::RulePart;
use crate::domain::risk::{Announcement, Care, Datum, Invitation, Payment, Risk, RuleText};
use crate::domain::words::{Name, Passage};

/// A change to what a plan says about its rules and risks.
#[derive(Debug, Clone, PartialEq)]
pub enum RiskEdit {
    /// Choose how strict the rules are, or what suits the group.
    SetStyle(Option<RuleStyle>),
    /// Word a part of the rules, or take the built one.
    SetPart(RulePart, Option<RuleText>),
    /// Say how many violations there are until somebody leaves.
    SetStrikes(Strikes),
    /// Say whether a first violation is forgiven.
    SetForgiving(bool),
    /// Limit the posts of one member.
    SetPostLimit(Option<PostLimit>),
    /// Say when the rules were revised.
    SetRevised(Option<Day>),
    /// Word the announcement.
    SetAnnouncement(Announcement),
    /// Mend the announcement: a step of its own, whatever was typed before.
    MendAnnouncement(Announcement),
    /// Replace one's own list of words.
    SetWords(WordList),
    /// Say something about a hazard.
    Care(Hazard, CareEdit),
    /// Say whether something is collected of members.
    SetDatum(Datum, bool),
    /// Say how members pay.
    SetPayment(Option<Payment>),
    /// Say how members are asked to bring others.
    SetInvitation(Option<Invitation>),
    /// Say whether programs act for people.
    SetBots(bool),
    /// Keep chats, or do not.
    SetArchived(bool),
    /// Say what chats are kept for.
    SetPurpose(Passage),
    /// Say whether the members agreed.
    SetConsent(bool),
    /// Say how long chats are kept.
    SetRetention(Option<RetentionDays>),
    /// Word what members are told of their data, or take the draft.
    SetPrivacy(Option<RuleText>),
    /// Say when the routine begins.
    SetRoutineFrom(Option<Day>),
}

/// A change to one field of what is said about a hazard.
#[derive(Debug, Clone, PartialEq)]
pub enum CareEdit {
    /// Say what sets it off.
    SetTrigger(Passage),
    /// Say what is done about it.
    SetMeasure(Passage),
    /// Say who looks after it.
    SetOwner(Name),
}

impl EditOf<Risk> for RiskEdit {
    fn apply(&self, risk: &mut Risk) {
        apply(risk, self);
    }

    fn label(&self) -> Label {
        Label::Risk
    }

    fn has_same_target(&self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::SetAnnouncement(_) | Self::MendAnnouncement(_),
                Self::SetAnnouncement(_) | Self::MendAnnouncement(_),
            ) => true,
            (Self::SetPart(a, _), Self::SetPart(b, _)) => a == b,
            (Self::Care(a, edit_a), Self::Care(b, edit_b)) => a == b && discriminant(edit_a) == discriminant(edit_b),
            _ => discriminant(self) == discriminant(other),
        }
    }

    fn is_continuous(&self) -> bool {
        match self {
            Self::SetPart(_, text) | Self::SetPrivacy(text) => text.is_some(),
            Self::SetPostLimit(limit) => limit.is_some(),
            Self::SetRetention(days) => days.is_some(),
            Self::SetRevised(day) | Self::SetRoutineFrom(day) => day.is_some(),
            Self::SetStrikes(_) | Self::SetAnnouncement(_) | Self::Care(..) | Self::SetPurpose(_) => true,
            _ => false,
        }
    }
}

/// Applies `edit` to `risk`.
fn apply(risk: &mut Risk, edit: &RiskEdit) {
    use RiskEdit as E;
    match edit {
        E::SetStyle(style) => risk.style = *style,
        E::SetPart(part, Some(text)) => {
            risk.parts.insert(*part, text.clone());
        }
        E::SetPart(part, None) => {
            risk.parts.remove(part);
        }
        E::SetStrikes(strikes) => risk.strikes = *strikes,
        E::SetForgiving(forgives) => risk.forgives_first = *forgives,
        E::SetPostLimit(limit) => risk.post_limit = *limit,
        E::SetRevised(day) => risk.revised_on = *day,
        E::SetAnnouncement(text) | E::MendAnnouncement(text) => risk.announcement = text.clone(),
        E::SetWords(words) => risk.words = words.clone(),
        E::Care(hazard, edit) => edit.apply(risk.cares.entry(*hazard).or_default()),
        E::SetDatum(datum, is_collected) => {
            risk.data.retain(|other| other != datum);
            if *is_collected {
                risk.data.push(*datum);
                risk.data.sort_unstable();
            }
        }
        E::SetPayment(payment) => risk.payment = *payment,
        E::SetInvitation(invitation) => risk.invitation = *invitation,
        E::SetBots(has_bots) => risk.has_bots = *has_bots,
        E::SetArchived(is_archived) => risk.is_archived = *is_archived,
        E::SetPurpose(purpose) => risk.purpose = purpose.clone(),
        E::SetConsent(has_consent) => risk.has_consent = *has_consent,
        E::SetRetention(days) => risk.retention = *days,
        E::SetPrivacy(text) => risk.privacy.clone_from(text),
        E::SetRoutineFrom(day) => risk.routine_from = *day,
    }
}

impl CareEdit {
    fn apply(&self, care: &mut Care) {
        match self {
            Self::SetTrigger(text) => care.trigger = text.clone(),
            Self::SetMeasure(text) => care.measure = text.clone(),
            Self::SetOwner(name) => care.owner = name.clone(),
        }
    }
}
