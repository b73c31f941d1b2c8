//! The members one by one: sorted, filtered, found by a part of their name.

use super::{Group, SECONDS_A_DAY, in_days, is_gone};
use crate::domain::members::roster::{Filter, Sort};

/// Days without a word after which S4 calls somebody silent.
const SILENT_DAYS: i32 = 30;

/// One member, as a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person {
    /// The place among the members.
    pub place: usize,
    /// Messages in the last seven days of the log.
    pub week: u32,
    /// Days since the last word; none for somebody who never spoke.
    pub quiet: Option<i32>,
    /// The longest run of days with a word.
    pub streak: u32,
    /// Whether they are on the staff.
    pub is_staff: bool,
    /// Whether they were put out of the group, and neither came nor spoke since.
    pub is_gone: bool,
}

/// The members that are shown, in order.
#[must_use]
pub fn shown(group: &Group, filter: Filter, sort: Sort, search: &str) -> Vec<Person> {
    let members = &group.outcome.members;
    let search = search.trim().to_lowercase();
    let last = group.days().map_or(0, |(_, last)| last);
    let mut people: Vec<Person> = (0..members.len()).map(|place| person(group, place, last)).collect();
    let is_new = |person: &Person| {
        let member = &members[person.place];
        let came = member.joined.or(member.first);
        came.is_some_and(|at| crate::measuring::moment::day_of(at) > last - 7)
    };
    people.retain(|person| match filter {
        Filter::All => true,
        Filter::Week => person.week > 0,
        Filter::Silent => !person.is_gone && person.quiet.is_some_and(|days| days >= SILENT_DAYS),
        Filter::Never => !person.is_gone && person.quiet.is_none(),
        Filter::New => is_new(person),
        Filter::Staff => person.is_staff,
    });
    if !search.is_empty() {
        people.retain(|person| {
            let member = &members[person.place];
            member.name.to_lowercase().contains(&search) || member.key.to_lowercase().contains(&search)
        });
    }
    // Members stand in the order of their messages, which holds among equals.
    match sort {
        Sort::Messages => {}
        Sort::Days => people.sort_by_key(|person| std::cmp::Reverse(members[person.place].days_spoken)),
        Sort::First => people.sort_by_key(|person| {
            let first = members[person.place].first;
            (first.is_none(), first)
        }),
        Sort::Last => people.sort_by_key(|person| std::cmp::Reverse(members[person.place].last)),
        Sort::Silence => people.sort_by_key(|person| members[person.place].last),
        Sort::Streak => people.sort_by_key(|person| std::cmp::Reverse(person.streak)),
        Sort::Name => people.sort_by(|a, b| members[a.place].name.cmp(&members[b.place].name)),
    }
    people
}

fn person(group: &Group, place: usize, last: i32) -> Person {
    let spoken = &group.spoken[place];
    Person {
        place,
        week: in_days(spoken, last, 7),
        quiet: spoken.last().map(|(day, _)| last - day),
        streak: streak(spoken),
        is_staff: group.staff.contains(&place),
        is_gone: is_gone(&group.outcome.members[place], spoken, (i64::from(last) + 1) * SECONDS_A_DAY),
    }
}

/// The longest run of days on end.
fn streak(spoken: &[(i32, u32)]) -> u32 {
    let runs = spoken.chunk_by(|(day, _), (next, _)| day + 1 == *next);
    runs.map(<[_]>::len).max().and_then(|days| u32::try_from(days).ok()).unwrap_or(0)
}
