//! The figures of the whole group.

use super::Group;

/// What a group comes to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Totals {
    /// Who is in the roster, or spoke.
    pub members: usize,
    /// Who spoke.
    pub speakers: usize,
    /// Days with any message; of others only lines of the system tell.
    pub days: usize,
    /// Messages of a member a day, over the days with any.
    pub per_member: f64,
    /// The share of the members who speak on a day, over the days with any message.
    pub daily_share: f64,
    /// The part of the messages that neither the owner nor an admin sent; none where nobody is on the staff.
    pub own_share: Option<f64>,
    /// Who came in, by the lines of the system.
    pub joins: u32,
    /// Who went, by the lines of the system.
    pub exits: u32,
}

/// What a group comes to.
#[must_use]
pub fn totals(group: &Group) -> Totals {
    let outcome = &group.outcome;
    let members = outcome.members.len();
    let n_members = members.max(1) as f64;
    let days = outcome.days.iter().filter(|day| day.messages > 0).count();
    let n_days = days.max(1) as f64;
    let speakers: u64 = outcome.days.iter().map(|day| u64::from(day.speakers)).sum();
    let by_staff: u64 =
        group.staff.iter().filter_map(|&at| outcome.members.get(at)).map(|it| u64::from(it.messages)).sum();
    let own_share = 1.0 - by_staff as f64 / outcome.messages.max(1) as f64;
    Totals {
        members,
        speakers: outcome.members.iter().filter(|member| member.messages > 0).count(),
        days,
        per_member: outcome.messages as f64 / n_members / n_days,
        daily_share: speakers as f64 / n_members / n_days,
        own_share: (!group.staff.is_empty()).then_some(own_share),
        joins: outcome.days.iter().map(|day| day.joins).sum(),
        exits: outcome.days.iter().map(|day| day.exits).sum(),
    }
}
