//! Who is silent by the plan's steps, and who falls silent by S4's case: fewer than three messages for two weeks, in the
//! reading that the plan chose.

use super::{DAYS_A_WEEK, Group, in_days};
use crate::domain::members::Members;
use crate::domain::members::silence::SilenceStep;
use crate::domain::monitor::SilenceReading;
use crate::domain::monitor::silence::falls_silent;
use crate::measuring::moment::day_of;
use crate::measuring::outcome::Member;

/// A member who falls silent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FallingSilent {
    /// Their place among the members.
    pub place: usize,
    /// Messages of the last two weeks of the log, the last one last.
    pub weeks: [u32; 2],
}

/// Those who fall silent, those who said most before first. Who is on the staff, who never spoke, and who came within the
/// two weeks is not among them; nor is anybody of a log that is shorter.
#[must_use]
pub fn falling_silent(group: &Group, reading: SilenceReading) -> Vec<FallingSilent> {
    let Some((first, last)) = group.days() else { return Vec::new() };
    let since = last - 2 * DAYS_A_WEEK;
    if first > since {
        return Vec::new();
    }
    let members = group.outcome.members.iter().zip(&group.spoken).enumerate();
    members
        .filter(|(place, (member, _))| {
            let came = member.joined.or(member.first).map(day_of);
            let is_there = came.is_none_or(|came| came <= since) && group.member_at(*place, last).is_some();
            !group.staff.contains(place) && member.messages > 0 && is_there
        })
        .map(|(place, (_, spoken))| FallingSilent {
            place,
            weeks: [in_days(spoken, last - DAYS_A_WEEK, DAYS_A_WEEK), in_days(spoken, last, DAYS_A_WEEK)],
        })
        .filter(|it| falls_silent(it.weeks, reading))
        .collect()
}

/// Those of the roster who never spoke and of whom no line tells when they came, by their places: for how long they have
/// been silent nobody knows, so that they are at no step. Who is on the staff is not among them.
#[must_use]
pub fn never_heard(group: &Group) -> Vec<usize> {
    let Some((_, last)) = group.days() else { return Vec::new() };
    let is_unheard = |(place, member): &(usize, &Member)| {
        let is_there = member.is_listed && group.member_at(*place, last).is_some();
        member.messages == 0 && member.joined.is_none() && is_there && !group.staff.contains(place)
    };
    group.outcome.members.iter().enumerate().filter(is_unheard).map(|(place, _)| place).collect()
}

/// Who is at a step of silence on the last day of the log, by the plan's days: their places, and for how many days nothing
/// was heard of them, the most first. Who is on the staff is not among them.
#[must_use]
pub fn at_step(group: &Group, members: &Members, step: SilenceStep) -> Vec<(usize, u32)> {
    let Some((_, last)) = group.days() else { return Vec::new() };
    let silence = |place: usize| group.member_at(place, last)?.silence();
    let others = (0..group.outcome.members.len()).filter(|place| !group.staff.contains(place));
    let mut silent: Vec<(usize, u32)> = others
        .filter_map(|place| Some((place, silence(place)?)))
        .filter(|(_, days)| members.due(*days) == Some(step))
        .collect();
    silent.sort_by_key(|(_, days)| std::cmp::Reverse(*days));
    silent
}
