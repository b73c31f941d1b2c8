//! When a group talks, and whether the calendar posts at those hours.

use std::ops::RangeInclusive;

use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::Status;
use crate::domain::calendar::occurrence::occurrences;

/// Two hours of the day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Window {
    /// The hour with which it begins.
    pub from: usize,
    /// Messages in it, of all days of the week.
    pub messages: u32,
    /// Its part of all messages.
    pub share: f64,
}

impl Window {
    /// Whether it holds an hour.
    #[must_use]
    pub const fn holds(&self, hour: usize) -> bool {
        hour == self.from || hour == self.from + 1
    }
}

/// The best windows to post in (ours): the two hours with most messages, then the next two that share none with them, up to
/// `n`, in the order of messages; of equals the earlier one. None where nothing was said.
#[must_use]
pub fn windows(hours: &[[u32; 24]; 7], n: usize) -> Vec<Window> {
    let by_hour: Vec<u32> = (0..24).map(|hour| hours.iter().map(|day| day[hour]).sum()).collect();
    let all: u32 = by_hour.iter().sum();
    let mut best: Vec<Window> = Vec::new();
    while best.len() < n {
        let is_free = |from: usize| !best.iter().any(|window| window.holds(from) || window.holds(from + 1));
        let free = (0..23).filter(|&from| is_free(from));
        let next =
            free.map(|from| (by_hour[from] + by_hour[from + 1], from)).rev().max_by_key(|(messages, _)| *messages);
        match next {
            Some((messages, from)) if messages > 0 => {
                best.push(Window { from, messages, share: f64::from(messages) / f64::from(all) });
            }
            _ => break,
        }
    }
    best
}

/// How many of the calendar's posts with a time are in the windows, and how many there are, in some days. Ideas and what is
/// left out are no posts.
#[must_use]
pub fn posts_in(calendar: &Calendar, days: RangeInclusive<Day>, windows: &[Window]) -> (u32, u32) {
    let is_post = |status: Status| !matches!(status, Status::Idea | Status::Skipped);
    let all = occurrences(calendar, days);
    let hours = all.iter().filter(|it| is_post(it.item.status)).map(|it| usize::from(it.start.minutes() / 60));
    hours.fold((0, 0), |(n_in, n), hour| (n_in + u32::from(windows.iter().any(|window| window.holds(hour))), n + 1))
}
