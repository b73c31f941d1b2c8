//! Edits of what a plan says about talk and incentives, and the reducer's part for it.

use std::mem::discriminant;

use super::action::Label;
use super::section::EditOf;
use crate::domain::engagement::points::{Deed, Earning};
use crate::domain::engagement::{Aim, Engagement, Grade, PointValue, Rate, Redemption, Rule, Streak, Threshold};
use crate::domain::hours::MinuteOfDay;
use crate::domain::quantity::{Counted, Points, Weeks};
use crate::domain::words::{Name, Passage, Tag};

/// A change to what a plan says about talk and incentives.
#[derive(Debug, Clone, PartialEq)]
pub enum EngagementEdit {
    /// Choose the aim, or take the one that the positioning tells.
    SetAim(Option<Aim>),
    /// Say how much may be asked of people.
    SetTolerated(Option<Threshold>),
    /// Say how many take part in ordinary chat.
    SetOrdinary(Option<Rate>),
    /// Say how many stay.
    SetRetention(Option<Rate>),
    /// Say how many are active in a month.
    SetMonthlyActive(Option<Counted>),
    /// Say how many points a deed earns.
    SetPoints(Deed, Option<Points>),
    /// Say how many points a deed earns on a day at most.
    SetCap(Deed, Option<Points>),
    /// Say how many do it on a day.
    SetShare(Deed, Option<Rate>),
    /// Say what a point is worth.
    SetValue(Option<PointValue>),
    /// Say what rewards may cost in a month.
    SetBudget(Option<Counted>),
    /// Replace the levels.
    SetGrades(Vec<Grade>),
    /// Replace the badges.
    SetBadges(Vec<Tag>),
    /// Replace what streaks unlock.
    SetStreaks(Vec<Streak>),
    /// Say what is done to check in.
    SetCheckIn(Tag),
    /// Say when on the day one checks in.
    SetCheckInAt(Option<MinuteOfDay>),
    /// Replace what points can be changed for.
    SetRedemptions(Vec<Redemption>),
    /// Replace the rules.
    SetRules(Vec<Rule>),
    /// Say which symbols the group has.
    SetSymbols(Passage),
    /// Say which words the group has.
    SetJargon(Passage),
    /// Say which rituals the group has.
    SetRituals(Passage),
    /// Word how a discussion is opened.
    SetOpener(Passage),
    /// Word how a message is answered.
    SetReply(Passage),
    /// Say who hosts activities.
    SetHost(Name),
    /// Say how far ahead activities are put on the calendar.
    SetWeeks(Weeks),
}

impl EditOf<Engagement> for EngagementEdit {
    fn apply(&self, engagement: &mut Engagement) {
        apply(engagement, self);
    }

    fn label(&self) -> Label {
        Label::Engagement
    }

    fn has_same_target(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::SetPoints(a, _), Self::SetPoints(b, _))
            | (Self::SetCap(a, _), Self::SetCap(b, _))
            | (Self::SetShare(a, _), Self::SetShare(b, _)) => a == b,
            _ => discriminant(self) == discriminant(other),
        }
    }

    fn is_continuous(&self) -> bool {
        match self {
            Self::SetOrdinary(rate) | Self::SetRetention(rate) | Self::SetShare(_, rate) => rate.is_some(),
            Self::SetMonthlyActive(count) | Self::SetBudget(count) => count.is_some(),
            Self::SetPoints(_, points) | Self::SetCap(_, points) => points.is_some(),
            Self::SetValue(value) => value.is_some(),
            Self::SetCheckIn(_)
            | Self::SetSymbols(_)
            | Self::SetJargon(_)
            | Self::SetRituals(_)
            | Self::SetOpener(_)
            | Self::SetReply(_)
            | Self::SetHost(_)
            | Self::SetWeeks(_) => true,
            _ => false,
        }
    }
}

/// Applies `edit` to `engagement`.
fn apply(engagement: &mut Engagement, edit: &EngagementEdit) {
    use EngagementEdit as E;
    match edit {
        E::SetAim(aim) => engagement.aim = *aim,
        E::SetTolerated(threshold) => engagement.tolerated = *threshold,
        E::SetOrdinary(rate) => engagement.ordinary = *rate,
        E::SetRetention(rate) => engagement.retention = *rate,
        E::SetMonthlyActive(count) => engagement.monthly_active = *count,
        E::SetPoints(deed, points) => earning(engagement, *deed, |earning| earning.points = *points),
        E::SetCap(deed, cap) => earning(engagement, *deed, |earning| earning.cap = *cap),
        E::SetShare(deed, share) => earning(engagement, *deed, |earning| earning.share = *share),
        E::SetValue(value) => engagement.value = *value,
        E::SetBudget(budget) => engagement.budget = *budget,
        E::SetGrades(grades) => engagement.grades.clone_from(grades),
        E::SetBadges(badges) => engagement.badges.clone_from(badges),
        E::SetStreaks(streaks) => engagement.streaks.clone_from(streaks),
        E::SetCheckIn(words) => engagement.check_in = words.clone(),
        E::SetCheckInAt(at) => engagement.check_in_at = *at,
        E::SetRedemptions(redemptions) => engagement.redemptions.clone_from(redemptions),
        E::SetRules(rules) => engagement.rules.clone_from(rules),
        E::SetSymbols(text) => engagement.symbols = text.clone(),
        E::SetJargon(text) => engagement.jargon = text.clone(),
        E::SetRituals(text) => engagement.rituals = text.clone(),
        E::SetOpener(text) => engagement.opener = text.clone(),
        E::SetReply(text) => engagement.reply = text.clone(),
        E::SetHost(name) => engagement.host = name.clone(),
        E::SetWeeks(weeks) => engagement.weeks = *weeks,
    }
}

/// Changes what a deed earns; what says nothing any more is not kept.
fn earning(engagement: &mut Engagement, deed: Deed, edit: impl FnOnce(&mut Earning)) {
    let earning = engagement.earnings.entry(deed).or_default();
    edit(earning);
    if *earning == Earning::default() {
        engagement.earnings.remove(&deed);
    }
}
