//! Who changed layer in the last week, and who can be promoted: under each model, or why the model cannot tell.

use super::{ACTIVITY_DAYS, DAYS_A_WEEK, Group, Placed};
use crate::domain::members::layer::{LayerModel, MemberLayer};
use crate::domain::members::place::{Placing, Promotion, Why, is_active, promotion_after};
use crate::playbook::layering::{S1_CORE_WEEKS, S4_ADMIN_WEEKS};

/// Where somebody was a week before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Before {
    /// Not in the group yet.
    Away,
    /// Not heard yet, and nobody knows whether they were there.
    Unheard,
    /// In a layer, or in none.
    There(Option<MemberLayer>),
}

/// Somebody in another layer than a week before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moved {
    /// The place among the members.
    pub place: usize,
    /// Where they were.
    pub from: Before,
    /// Where they are, and the rule that says so.
    pub to: Placing,
}

/// What a model says of changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changes {
    /// It has counts or shares and no rule of who is in which layer.
    NoRule,
    /// The log must be so long for the rule to hold now and a week before. Unit: days.
    TooShort(i32),
    /// Who is in another layer.
    Told {
        /// They, in the order of the members.
        moved: Vec<Moved>,
        /// Of how many too little is known to say.
        n_unknown: u32,
    },
}

/// Somebody who can be promoted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ready {
    /// The place among the members.
    pub place: usize,
    /// Why the model takes them for active.
    pub why: Why,
    /// Active for so many weeks on end, as far as that is looked at.
    pub weeks: u32,
}

/// What a model says of promotions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Promotions {
    /// It does not say what active is.
    NoRule,
    /// Who can be promoted.
    Told {
        /// They, in the order of the members.
        ready: Vec<Ready>,
        /// Of how many too little is known to say.
        n_unknown: u32,
    },
}

/// How long a log must be for a model to compare a week with the one before (ours). Unit: days.
///
/// S1's core is told by three weeks. S2's shares are cut by what was said in four weeks, S3 and S4 look at one: where the
/// log begins within it, somebody who always spoke would seem to come up.
const fn days_needed(model: LayerModel) -> i32 {
    let looked_at = match model {
        LayerModel::Three => S1_CORE_WEEKS.cast_signed() * DAYS_A_WEEK,
        LayerModel::Four => ACTIVITY_DAYS,
        LayerModel::Pyramid | LayerModel::Rhythm | LayerModel::Rfm => DAYS_A_WEEK,
    };
    looked_at + DAYS_A_WEEK
}

/// Who is in another layer of a model than a week before. With too little known of somebody on either day nobody can say
/// that they moved.
#[must_use]
pub fn changes(group: &Group, model: LayerModel, now: &[Option<Placed>], before: &[Option<Placed>]) -> Changes {
    let is_without_rule = |placed: &Placed| placed.under(model).is_none_or(|placing| placing.why == Why::SharesOnly);
    if model == LayerModel::Pyramid || now.iter().flatten().next().is_some_and(is_without_rule) {
        return Changes::NoRule;
    }
    let n_days = group.days().map_or(0, |(first, last)| last - first + 1);
    if n_days < days_needed(model) {
        return Changes::TooShort(days_needed(model));
    }
    let (mut moved, mut n_unknown) = (Vec::new(), 0);
    for (place, (now, before)) in now.iter().zip(before).enumerate() {
        let Some(to) = now.as_ref().and_then(|now| now.under(model)) else { continue };
        let from = before.as_ref().and_then(|before| before.under(model));
        if to.why.is_unknown() || from.is_some_and(|from| from.why.is_unknown()) {
            n_unknown += 1;
            continue;
        }
        let is_joining_known = group.outcome.members.get(place).is_some_and(|member| member.joined.is_some());
        let absent = if is_joining_known { Before::Away } else { Before::Unheard };
        let from = from.map_or(absent, |from| Before::There(from.layer));
        let has_moved = match from {
            Before::Away | Before::Unheard => to.layer.is_some(),
            Before::There(layer) => layer != to.layer,
        };
        if has_moved {
            moved.push(Moved { place, from, to });
        }
    }
    Changes::Told { moved, n_unknown }
}

/// Who can be promoted by S4's two weeks, where active is what the model says it is (C16). The staff is left out.
#[must_use]
pub fn promotions(group: &Group, model: LayerModel, now: &[Option<Placed>]) -> Promotions {
    if matches!(model, LayerModel::Pyramid | LayerModel::Four) {
        return Promotions::NoRule;
    }
    let (mut ready, mut n_unknown) = (Vec::new(), 0);
    let there = now.iter().enumerate().filter_map(|(place, placed)| Some((place, placed.as_ref()?)));
    for (place, placed) in there.filter(|(place, _)| !group.staff.contains(place)) {
        // For how long is asked only of those who are.
        let weeks = is_active(&placed.member, model).filter(|is| *is).and_then(|_| weeks_active(group, model, place));
        match (promotion_after(&placed.member, model, weeks), placed.under(model), weeks) {
            (Promotion::Ready, Some(placing), Some(weeks)) => ready.push(Ready { place, why: placing.why, weeks }),
            (Promotion::Unknown | Promotion::WeeksUnknown, ..) => n_unknown += 1,
            _ => {}
        }
    }
    Promotions::Told { ready, n_unknown }
}

/// For how many weeks on end a member was active by a model, up to as many as are asked; none where the log begins before
/// that many are over, or where of one of them too little is known.
fn weeks_active(group: &Group, model: LayerModel, place: usize) -> Option<u32> {
    let (first, last) = group.days()?;
    for n in 0..S4_ADMIN_WEEKS {
        let day = last - n.cast_signed() * DAYS_A_WEEK;
        if day - DAYS_A_WEEK + 1 < first {
            return None;
        }
        match group.member_at(place, day).map(|member| is_active(&member, model)) {
            None | Some(Some(false)) => return Some(n),
            Some(None) => return None,
            Some(Some(true)) => {}
        }
    }
    Some(S4_ADMIN_WEEKS)
}
