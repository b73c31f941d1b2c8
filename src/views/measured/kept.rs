//! The member table that a plan keeps: rows of a reading, and readings that follow, without counting a day twice.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::{Group, day_at, day_of};
use crate::domain::calendar::day::Day;
use crate::domain::members::roster::Sort;
use crate::domain::monitor::kept::{Kept, KeptMember, MAX_KEPT, Span, masked};
use crate::domain::quantity::{Bounded as _, Counted};
use crate::domain::words::{Name, Words};

/// What is known of the members of one name.
#[derive(Default)]
struct Row {
    kept: Option<KeptMember>,
    /// Messages by day, in order. Unit of the days: days since 1970.
    spoken: Vec<(i32, u32)>,
    joined: Option<i64>,
    left: Option<i64>,
}

impl Row {
    /// Adds what one member of the name said.
    fn add(&mut self, spoken: &[(i32, u32)]) {
        if self.spoken.is_empty() {
            self.spoken = spoken.to_vec();
            return;
        }
        let mut days: BTreeMap<i32, u32> = std::mem::take(&mut self.spoken).into_iter().collect();
        for (day, n) in spoken {
            *days.entry(*day).or_default() += n;
        }
        self.spoken = days.into_iter().collect();
    }

    /// Messages on a day.
    fn on(&self, day: i32) -> u32 {
        self.spoken.binary_search_by_key(&day, |(day, _)| *day).map_or(0, |place| self.spoken[place].1)
    }
}

/// What a plan keeps once a reading goes into it: of days that it has already, its own rows, of the last of them whichever
/// has more, as a log can end in the middle of a day. Members of one name are one row. Whoever is masked can't be found
/// again, so that where names are masked, or were, the reading takes the place of what was kept.
///
/// None of more members than are kept.
#[must_use]
pub fn keep(kept: Option<&Kept>, group: &Group, is_masked: bool) -> Option<Kept> {
    let (first, last) = group.days()?;
    let before = kept.filter(|kept| !kept.is_masked && !is_masked);
    let mut rows: BTreeMap<Name, Row> = BTreeMap::new();
    let mut apart = Vec::new();
    for (member, spoken) in group.outcome.members.iter().zip(&group.spoken) {
        let mut row = Row::default();
        let name: Name = Words::cut(&if is_masked { masked(&member.name) } else { member.name.clone() });
        let row = if is_masked { &mut row } else { rows.entry(name.clone()).or_default() };
        row.add(spoken);
        row.joined = row.joined.max(member.joined);
        row.left = row.left.max(member.left);
        if is_masked {
            apart.push((name, std::mem::take(row)));
        }
    }
    for member in before.iter().flat_map(|kept| &kept.members) {
        rows.entry(member.name.clone()).or_default().kept = Some(member.clone());
    }
    let span = Span { from: day_at(first)?, until: day_at(last)? };
    let blank = Kept { is_masked, ..Kept::default() };
    let before = before.unwrap_or(&blank);
    let spans = before.spans_with(span);
    if rows.len() + apart.len() > MAX_KEPT {
        return None;
    }
    let end = before.until().map(Day::number);
    let until = spans.last()?.until.number();
    let known: Vec<_> = before.spans.iter().map(|span| span.from.number()..=span.until.number()).collect();
    let mut members: Vec<KeptMember> =
        rows.into_iter().chain(apart).map(|(name, row)| member(name, &row, &known, end, until)).collect();
    members.sort_by(|a, b| b.messages.cmp(&a.messages).then_with(|| a.name.cmp(&b.name)));
    Some(Kept { spans, is_masked, members })
}

/// A row, where the plan knows of some days already, up to an `end`.
fn member(name: Name, row: &Row, known: &[RangeInclusive<i32>], end: Option<i32>, until: i32) -> KeptMember {
    let kept = row.kept.as_ref();
    let number = |figure: fn(&KeptMember) -> Counted| kept.map_or(0, |kept| figure(kept).get());
    let last_kept = number(|kept| kept.last_day);
    let is_known = |day: i32| known.iter().any(|span| span.contains(&day));
    let new = row.spoken.iter().filter(|(day, _)| !is_known(*day));
    let (new_days, new_messages) = new.fold((0, 0), |(days, sum), (_, n)| (days + 1, sum + n));
    // Of the last day that was known whichever has more.
    let on_end = end.map_or(0, |end| row.on(end)).max(last_kept);
    let last_day = if end == Some(until) { on_end } else { row.on(until) };
    let counted = |n: u32| Counted::new(i64::from(n)).unwrap_or(Counted::literal(Counted::MAX));
    let day = |spoken: Option<&(i32, u32)>| spoken.and_then(|(day, _)| day_at(*day));
    KeptMember {
        name,
        messages: counted(number(|kept| kept.messages).saturating_sub(last_kept) + on_end + new_messages),
        last_day: counted(last_day),
        days: counted(
            number(|kept| kept.days).saturating_sub(u32::from(last_kept > 0)) + u32::from(on_end > 0) + new_days,
        ),
        first: kept.and_then(|kept| kept.first).into_iter().chain(day(row.spoken.first())).min(),
        last: kept.and_then(|kept| kept.last).max(day(row.spoken.last())),
        joined: kept.and_then(|kept| kept.joined).max(row.joined.and_then(day_of)),
        left: kept.and_then(|kept| kept.left).max(row.left.and_then(day_of)),
    }
}

/// The rows that are shown, in order, by a part of the name.
#[must_use]
pub fn listed<'a>(kept: &'a Kept, sort: Sort, search: &str) -> Vec<&'a KeptMember> {
    let search = search.trim().to_lowercase();
    let mut members: Vec<&KeptMember> =
        kept.members.iter().filter(|member| member.name.as_str().to_lowercase().contains(&search)).collect();
    match sort {
        Sort::Messages | Sort::Streak => {}
        Sort::Days => members.sort_by_key(|member| std::cmp::Reverse(member.days)),
        Sort::First => members.sort_by_key(|member| (member.first.is_none(), member.first)),
        Sort::Last => members.sort_by_key(|member| std::cmp::Reverse(member.last)),
        Sort::Silence => members.sort_by_key(|member| member.last),
        Sort::Name => members.sort_by(|a, b| a.name.cmp(&b.name)),
    }
    members
}
