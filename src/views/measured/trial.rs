//! The two groups of an A/B test, counted from what was measured: who was in which, and who of them did what counts.
//!
//! Whoever is in both groups is in neither, and whoever's time is not over yet is left out (`OwnRule::TrialGroups`).

use std::collections::BTreeSet;

use super::newcomers::unheard;
use super::{DAYS_A_WEEK, Group, day_at};
use crate::domain::calendar::day::Day;
use crate::domain::funnel::Outcome;
use crate::domain::funnel::trial::{Grouping, Stretch, Success, Trial, TrialMark};
use crate::domain::monitor::Days;
use crate::domain::quantity::{Bounded as _, Counted};
use crate::measuring::moment::day_of;
use crate::views::funnel::ab::counted;

/// The members of the two groups, by their place.
pub type Picked = [BTreeSet<usize>; 2];

/// Why the groups can't be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Untold {
    /// No group was read.
    NoReading,
    /// Two stretches of days are asked for.
    NoDays,
    /// No day of a stretch has both figures.
    NoFigures,
    /// A group has no member whose success is known.
    Empty,
    /// Nobody's joining is known.
    NoJoins,
    /// Without a roster nobody knows who left.
    NoRoster,
    /// What is asked about lies after the last day of the reading.
    NotOver,
}

/// What two stretches of days come to.
///
/// # Errors
///
/// [`Untold`], where a stretch is missing or has no figures.
pub fn by_days(days: &Days, trial: &Trial) -> Result<TrialMark, Untold> {
    let [first, second] = [&trial.first, &trial.second].map(|variant| variant.days);
    let (Some(one), Some(two)) = (first.whole(), second.whole()) else { return Err(Untold::NoDays) };
    let of = |(from, until)| counted(days, trial.pair, from, until).map(|(outcome, _)| outcome);
    let (Some(first_did), Some(second_did)) = (of(one), of(two)) else { return Err(Untold::NoFigures) };
    let last = days.last().map_or(one.1.max(two.1), |last| last.min(one.1.max(two.1)));
    Ok(TrialMark {
        on: last,
        grouping: Grouping::Days,
        in_both: count(first.shared(second) as usize),
        left_out: count(0),
        unseen: count(0),
        first: first_did,
        second: second_did,
    })
}

/// What two sets of members come to: those who joined on the days of each, or those whom a person picked.
///
/// # Errors
///
/// [`Untold`], where nothing can be said.
pub fn by_members(group: &Group, trial: &Trial, picked: &Picked) -> Result<TrialMark, Untold> {
    let Some((_, last)) = group.days() else { return Err(Untold::NoReading) };
    let has_joins = || group.outcome.members.iter().any(|member| member.joined.is_some());
    if (trial.grouping == Grouping::Joined || trial.success.is_after_joining()) && !has_joins() {
        return Err(Untold::NoJoins);
    }
    if trial.success == Success::StillThere && group.outcome.roster.is_none() {
        return Err(Untold::NoRoster);
    }
    if trial.success == Success::SpokeBetween {
        let (_, until) = trial.between.whole().ok_or(Untold::NoDays)?;
        if until.number() > last {
            return Err(Untold::NotOver);
        }
    }
    let groups = match trial.grouping {
        Grouping::Picked => picked.clone(),
        _ => [&trial.first, &trial.second].map(|variant| joined(group, variant.days)),
    };
    if trial.grouping == Grouping::Joined && [&trial.first, &trial.second].iter().any(|it| it.days.whole().is_none()) {
        return Err(Untold::NoDays);
    }
    let in_both = groups[0].intersection(&groups[1]).count();
    let unseen = match trial.grouping {
        Grouping::Joined => unseen(group, trial, last),
        _ => [0, 0],
    };
    let mut left_out = 0;
    let [first, second] = [0, 1].map(|at| {
        let alone = groups[at].difference(&groups[1 - at]);
        let known: Vec<bool> = alone.clone().filter_map(|&place| did(group, trial, place, last)).collect();
        left_out += alone.count() - known.len();
        let successes = known.iter().filter(|did| **did).count();
        Outcome { people: count(known.len() + unseen[at]), successes: count(successes) }
    });
    if first.people.get() == 0 || second.people.get() == 0 {
        return Err(if left_out > 0 { Untold::NotOver } else { Untold::Empty });
    }
    let on = day_at(last).unwrap_or(Day::LAST);
    Ok(TrialMark {
        on,
        grouping: trial.grouping,
        in_both: count(in_both),
        left_out: count(left_out),
        unseen: count(unseen[0] + unseen[1]),
        first,
        second,
    })
}

/// How many joined on the days of each group of whom there is nothing but the line that says so: in a file without a roster
/// whoever never spoke is no member. Days of both groups count in neither.
fn unseen(group: &Group, trial: &Trial, last: i32) -> [usize; 2] {
    let [first, second] = [&trial.first, &trial.second].map(|variant| variant.days.whole());
    let holds = |days: Option<(Day, Day)>, day: i32| {
        days.is_some_and(|(from, until)| (from.number()..=until.number()).contains(&day))
    };
    let mut unseen = [0, 0];
    for (day, n) in unheard(group).filter(|(day, _)| is_over(trial, *day, last)) {
        let n = n as usize;
        match (holds(first, day), holds(second, day)) {
            (true, false) => unseen[0] += n,
            (false, true) => unseen[1] += n,
            _ => {}
        }
    }
    unseen
}

/// Whether the time of somebody who joined on a day is over by the last day of the reading.
fn is_over(trial: &Trial, joined: i32, last: i32) -> bool {
    let after = i32::try_from(trial.after.get()).unwrap_or(i32::MAX);
    let end = match trial.success {
        Success::SpokeFirstWeek => joined + DAYS_A_WEEK - 1,
        Success::StillSpeaks => joined.saturating_add(after).saturating_add(DAYS_A_WEEK - 1),
        Success::StillThere => joined.saturating_add(after),
        Success::SpokeBetween => match trial.between.whole() {
            Some((_, until)) if joined <= until.number() => until.number(),
            _ => return false,
        },
    };
    end <= last
}

/// Who joined on these days, by the lines of the system.
#[must_use]
pub fn joined(group: &Group, days: Stretch) -> BTreeSet<usize> {
    let Some((from, until)) = days.whole() else { return BTreeSet::new() };
    let stretch = from.number()..=until.number();
    let members = group.outcome.members.iter().enumerate();
    members
        .filter(|(_, member)| member.joined.is_some_and(|at| stretch.contains(&day_of(at))))
        .map(|(place, _)| place)
        .collect()
}

/// Whether a member did what counts; none where that is not known by the last day of the reading.
fn did(group: &Group, trial: &Trial, place: usize, last: i32) -> Option<bool> {
    let (member, spoken) = (group.outcome.members.get(place)?, group.spoken.get(place)?);
    let joined = member.joined.map(day_of);
    let since = if trial.success.is_after_joining() { joined? } else { joined.unwrap_or(i32::MIN) };
    if !is_over(trial, since, last) {
        return None;
    }
    let spoke = |from: i32, until: i32| spoken.iter().any(|(day, _)| (from..=until).contains(day));
    let day = since.saturating_add(i32::try_from(trial.after.get()).unwrap_or(i32::MAX));
    Some(match trial.success {
        Success::SpokeFirstWeek => spoke(since, since + DAYS_A_WEEK - 1),
        Success::StillSpeaks => spoke(day, day.saturating_add(DAYS_A_WEEK - 1)),
        Success::StillThere => match member.left.map(day_of).filter(|left| *left >= since) {
            Some(left) => left >= day,
            // Whoever is not in the roster has gone, nobody knows when: after the last word, at any rate.
            None => member.is_listed || spoken.last().is_some_and(|(spoken, _)| *spoken >= day),
        },
        Success::SpokeBetween => {
            let (from, until) = trial.between.whole()?;
            spoke(from.number(), until.number())
        }
    })
}

fn count(n: usize) -> Counted {
    i64::try_from(n).ok().and_then(|n| Counted::new(n).ok()).unwrap_or(Counted::literal(Counted::MAX))
}

/// Names that somebody pasted, looked up among the members.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Named {
    /// Those who were found, by their place.
    pub found: BTreeSet<usize>,
    /// Names that nobody bears.
    pub unknown: Vec<String>,
    /// Names that several bear, so that nobody knows who is meant.
    pub several: Vec<String>,
}

/// Looks up pasted names: one a line, or with commas between them; a name or a stable id, with or without an `@`.
#[must_use]
pub fn named(group: &Group, text: &str) -> Named {
    let bearers = |name: &str| -> Vec<usize> {
        let members = group.outcome.members.iter().enumerate();
        members.filter(|(_, it)| it.name.trim() == name || it.key == name).map(|(place, _)| place).collect()
    };
    let mut named = Named::default();
    let mut take = |name: &str| -> bool {
        match bearers(name)[..] {
            [] => return false,
            [place] => {
                named.found.insert(place);
            }
            _ => named.several.push(name.to_owned()),
        }
        true
    };
    let plain = |name: &str| name.trim().trim_start_matches('@').trim().to_owned();
    let mut unknown = Vec::new();
    for line in text.lines().map(plain).filter(|line| !line.is_empty()) {
        // A comma can be part of a name.
        if take(&line) {
            continue;
        }
        let names = line.split([',', '，', '、', ';', '；', '\t']).map(plain).filter(|name| !name.is_empty());
        unknown.extend(names.filter(|name| !take(name)));
    }
    named.unknown = unknown;
    named
}
