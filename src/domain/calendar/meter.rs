//! What stands in the calendar against the mix that it aims at, by posts, by minutes and by reach.

use super::Basis;
use super::board::moment;
use super::coverage::Coverage;
use super::day::Day;
use super::effort::production_of;
use super::item::{Channel, Expected, Item, Maker, Status};
use super::kind::Kind;
use super::mix::{Target, makers};
use super::occurrence::Occurrence;
use super::setting::Setting;
use crate::playbook::claims::REACH_BAR;

/// A part that differs from the ratio by more than this contradicts it ([`crate::playbook::OwnRule::OffMix`]).
/// Unit: tenths of a percent.
pub const OFF_MIX: u32 = 100;

/// What a stretch of days holds against the target, on one basis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// What each part of the target holds. Unit: posts, minutes or members.
    pub actual: Vec<u32>,
    /// What each part would hold at the ratio, in the same unit and with the same sum.
    pub target: Vec<u32>,
    /// How many whole posts too many (positive) or too few each part has.
    pub off: Vec<i32>,
}

impl Measure {
    fn new(target: &Target, actual: Vec<u32>, n_posts: u32) -> Self {
        let sum = actual.iter().sum();
        let wanted = target.counts(sum);
        let off = actual.iter().zip(&wanted).map(|(&actual, &wanted)| {
            let excess = i64::from(actual) - i64::from(wanted);
            // So many average posts, rounded half away from zero.
            let posts = 2 * excess * i64::from(n_posts) + excess.signum() * i64::from(sum);
            i32::try_from(posts / (2 * i64::from(sum.max(1)))).unwrap_or(0)
        });
        Self { off: off.collect(), actual, target: wanted }
    }

    /// The share of a part that stands there. Unit: tenths of a percent; 0 where nothing stands.
    #[must_use]
    pub fn share(&self, part: usize) -> u32 {
        let sum: u64 = self.actual.iter().copied().map(u64::from).sum();
        let actual = self.actual.get(part).copied().map_or(0, u64::from);
        u32::try_from((actual * 2000 + sum) / (2 * sum.max(1))).unwrap_or(0)
    }

    /// The part that is farthest from the ratio, if it is far enough to contradict it: how far in tenths of a percent.
    #[must_use]
    pub fn contradiction(&self, target: &Target) -> Option<(usize, u32)> {
        let sum: u32 = target.weights().iter().sum();
        if sum == 0 || self.actual.iter().all(|&n| n == 0) {
            return None;
        }
        let off = target
            .parts
            .iter()
            .enumerate()
            .map(|(i, part)| (i, self.share(i).abs_diff((part.weight * 2000 + sum) / (2 * sum))));
        off.max_by_key(|&(i, off)| (off, std::cmp::Reverse(i))).filter(|&(_, off)| off > OFF_MIX)
    }
}

/// Everything measured in a stretch of days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gauge {
    /// First day.
    pub first: Day,
    /// Last day.
    pub last: Day,
    /// By posts, each counting the same.
    pub posts: Measure,
    /// By the minutes that each takes.
    pub minutes: Measure,
    /// By the members whom each reaches.
    pub reach: Measure,
    /// Posts by the team and by members, of those that the mix speaks of; notices are the team's anyway.
    pub makers: [u32; 2],
    /// What S1's 70 % and 30 % make of the same posts.
    pub makers_target: [u32; 2],
    /// What needs and blocks it covers.
    pub coverage: Coverage,
    /// Posts of which the mix does not speak.
    pub n_uncounted: u32,
    /// What the team spends on making it all. Unit: minutes.
    pub production: u32,
}

impl Gauge {
    /// The measure on a basis.
    #[must_use]
    pub const fn on(&self, basis: Basis) -> &Measure {
        match basis {
            Basis::Posts => &self.posts,
            Basis::Minutes => &self.minutes,
            Basis::Reach => &self.reach,
        }
    }

    fn of(setting: &Setting, target: &Target, occurrences: &[&Occurrence], (first, last): (Day, Day)) -> Self {
        let within = occurrences.iter().filter(|occurrence| (first..=last).contains(&occurrence.day));
        let mut by = [0, 1, 2].map(|_| vec![0_u32; target.parts.len()]);
        let (mut makers_there, mut n_uncounted, mut production) = ([0_u32; 2], 0_u32, 0_u32);
        let mut coverage = Coverage::default();
        let members = setting.members();
        for occurrence in within {
            let item = occurrence.item;
            coverage.add(item);
            production += production_of(item);
            let Some(part) = target.part(item.kind) else {
                n_uncounted += 1;
                continue;
            };
            for (parts, amount) in by.iter_mut().zip([1, item.length.get(), reach(item, members)]) {
                parts[part] += amount;
            }
            if item.kind != Kind::Notice {
                makers_there[usize::from(item.maker == Maker::Ugc)] += 1;
            }
        }
        let n_posts = by[0].iter().sum();
        let [posts, minutes, reach] = by.map(|actual| Measure::new(target, actual, n_posts));
        let makers_target = makers(makers_there.iter().sum());
        Self {
            first,
            last,
            posts,
            minutes,
            reach,
            makers: makers_there,
            makers_target,
            coverage,
            n_uncounted,
            production,
        }
    }
}

/// What a day brings, counted in messages ([`crate::playbook::OwnRule::ExpectedReach`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Volume {
    /// The day.
    pub day: Day,
    /// Items sent into the group.
    pub n_posts: u32,
    /// Fewest and most messages: the items, and one from each member who is expected to take part.
    pub messages: (u32, u32),
    /// Whether every item says how many members it expects, so that the most is an upper bound.
    pub is_stated: bool,
}

/// A calendar's meter over a range of days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meter {
    /// What it aims at.
    pub target: Target,
    /// The whole range.
    pub whole: Gauge,
    /// Calendar weeks, the first and the last as far as they lie in the range.
    pub weeks: Vec<Gauge>,
    /// Days on which something is sent into the group.
    pub days: Vec<Volume>,
}

/// Measures the days from `first` to `last`; what is left out counts for nothing.
#[must_use]
pub fn meter(setting: &Setting, occurrences: &[Occurrence], first: Day, last: Day) -> Meter {
    let target = Target::of(&setting.calendar.mix, setting.positioning.group_type);
    let counted = in_time(occurrences);
    let whole = Gauge::of(setting, &target, &counted, (first, last));
    let mut weeks = Vec::new();
    let mut monday = Some(first.monday());
    while let Some(begin) = monday.filter(|&monday| monday <= last) {
        let end = begin.plus(6).unwrap_or(last);
        // Sorted by time, a week's occurrences are one stretch.
        let from = counted.partition_point(|occurrence| occurrence.day < begin);
        let to = counted.partition_point(|occurrence| occurrence.day <= end);
        weeks.push(Gauge::of(setting, &target, &counted[from..to], (begin.max(first), end.min(last))));
        monday = begin.plus(7);
    }
    let days = volumes(setting, &counted, first, last);
    Meter { target, whole, weeks, days }
}

/// The occurrences that are not left out, in order of time.
pub(super) fn in_time<'a, 'b>(occurrences: &'a [Occurrence<'b>]) -> Vec<&'a Occurrence<'b>> {
    let mut counted: Vec<_> = occurrences.iter().filter(|one| one.item.status != Status::Skipped).collect();
    counted.sort_by_key(|one| (moment(one.day, one.start), one.id));
    counted
}

/// Whether an item is seen in the group's chat.
#[must_use]
pub const fn is_in_group(item: &Item) -> bool {
    matches!(item.channel, Channel::Group | Channel::Announcement | Channel::Broadcast)
}

/// The members whom an item reaches: the middle of what it expects, else S0's bar of healthy reach (ours).
fn reach(item: &Item, members: u32) -> u32 {
    match item.expected {
        Some(Expected { min, max }) => (members * (min.get() + max.get()) + 100) / 200,
        None => REACH_BAR.of(members),
    }
}

fn volumes(setting: &Setting, counted: &[&Occurrence], first: Day, last: Day) -> Vec<Volume> {
    let members = setting.members();
    let mut days: Vec<Volume> = Vec::new();
    for occurrence in counted.iter().filter(|one| (first..=last).contains(&one.day) && is_in_group(one.item)) {
        let expected = occurrence.item.expected;
        let (fewest, most) = expected
            .map_or((0, 0), |Expected { min, max }| (members * min.get() / 100, (members * max.get()).div_ceil(100)));
        if days.last().is_none_or(|volume| volume.day != occurrence.day) {
            days.push(Volume { day: occurrence.day, n_posts: 0, messages: (0, 0), is_stated: true });
        }
        if let Some(volume) = days.last_mut() {
            volume.n_posts += 1;
            volume.messages = (volume.messages.0 + 1 + fewest, volume.messages.1 + 1 + most);
            volume.is_stated &= expected.is_some();
        }
    }
    days
}
