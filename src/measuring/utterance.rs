//! Messages as when and by whom, eight bytes each, and what they come to once they stand in their order: the order in
//! which files have them does not matter.

use std::borrow::Cow;

use super::moment::day_of;
use super::outcome::{DayTalk, Replies, Spoken};

/// A question that nobody answered within a day has no answer (ours): what is said then is about something else. Unit:
/// seconds.
pub const REPLY_WITHIN: i64 = 86_400;
/// What S4 asks for. Unit: seconds.
const THREE_MINUTES: i64 = 180;

/// Bits of a member's index, all of them set is nobody in particular; of how far the clock is ahead of UTC, as a place in
/// a list; and whether something is asked. What is left is for the time.
const WHO_BITS: u32 = 24;
const AHEAD_BITS: u32 = 7;
const NOBODY: u64 = (1 << WHO_BITS) - 1;
const MOST_AHEADS: usize = 1 << AHEAD_BITS;
/// West of UTC 1970 begins in 1969; and a clock far ahead of it shows what is UTC's day before. Unit: seconds.
const BEFORE_1970: i64 = 86_400;

/// A message: when on the zone's clock, by whom, and whether it asks something. They are in order of that time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Utterance(u64);

impl Utterance {
    /// A message at a time by a clock that is so far ahead of UTC, by the member of an index. Unit of the time: seconds
    /// since 1970. How far the clock is ahead is told by its place among all distances, of which there are a few.
    #[must_use]
    pub fn new(at: i64, ahead: usize, who: Option<u32>, is_question: bool) -> Self {
        let at = u64::try_from(at + BEFORE_1970).unwrap_or(0);
        let who = who.map_or(NOBODY, |who| u64::from(who).min(NOBODY));
        let ahead = ahead.min(MOST_AHEADS - 1) as u64;
        Self((at << WHO_BITS | who) << (AHEAD_BITS + 1) | ahead << 1 | u64::from(is_question))
    }

    /// When. Unit: seconds since 1970 on the zone's clock.
    #[must_use]
    pub fn at(self) -> i64 {
        i64::try_from(self.0 >> (WHO_BITS + AHEAD_BITS + 1)).unwrap_or(0) - BEFORE_1970
    }

    /// The place of how far the clock was ahead.
    fn ahead(self) -> usize {
        // Cut to its bits before it becomes an index, which in a browser has 32 bits: no whole word fits there.
        usize::try_from(self.0 >> 1 & (MOST_AHEADS as u64 - 1)).unwrap_or(0)
    }

    /// The same by a clock of UTC, which still tells how far the zone's was ahead.
    fn in_utc(self, aheads: &[i32]) -> Self {
        let ahead = aheads.get(self.ahead()).copied().unwrap_or(0);
        let who = self.who().and_then(|who| u32::try_from(who).ok());
        Self::new(self.at() - i64::from(ahead), self.ahead(), who, self.is_question())
    }

    /// The index of who said it; none where the file does not say.
    #[must_use]
    pub fn who(self) -> Option<usize> {
        let who = self.0 >> (AHEAD_BITS + 1) & NOBODY;
        usize::try_from(who).ok().filter(|_| who != NOBODY)
    }

    /// Whether it asks something.
    #[must_use]
    pub const fn is_question(self) -> bool {
        self.0 & 1 == 1
    }
}

/// What one member said, over all days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MemberTalk {
    /// Messages.
    pub messages: u32,
    /// Messages that ask something.
    pub questions: u32,
    /// Days on which there was one.
    pub days_spoken: u32,
    /// When the first was sent. Unit: seconds since 1970 on the zone's clock.
    pub first: Option<i64>,
    /// When the last was sent. Unit: seconds since 1970 on the zone's clock.
    pub last: Option<i64>,
}

/// What messages come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Days on which there was one, in order.
    pub days: Vec<DayTalk>,
    /// Messages by weekday from Monday, and by hour.
    pub hours: [[u32; 24]; 7],
    /// By the members' index.
    pub members: Vec<MemberTalk>,
    /// Who spoke on which day, in the order of days; members by their index.
    pub spoken: Vec<Spoken>,
    /// How soon questions are answered.
    pub replies: Replies,
}

/// What the messages of so many members come to. `aheads` are the distances from UTC that the messages name.
#[must_use]
pub fn told(talk: &[Utterance], aheads: &[i32], n_members: usize) -> Told {
    // Most logs are in their order already, and a copy of a large one is much memory.
    let talk = if talk.is_sorted() {
        Cow::Borrowed(talk)
    } else {
        let mut sorted = talk.to_vec();
        sorted.sort_unstable();
        Cow::Owned(sorted)
    };
    // Where clocks were put forward or back, what passed between two messages is not what they show.
    let waits = if aheads.len() > 1 {
        let mut in_utc: Vec<Utterance> = talk.iter().map(|said| said.in_utc(aheads)).collect();
        in_utc.sort_unstable();
        let ahead = |said: Utterance| aheads.get(said.ahead()).copied().unwrap_or(0);
        waits(&in_utc, |said| day_of(said.at() + i64::from(ahead(said))))
    } else {
        waits(&talk, |said| day_of(said.at()))
    };
    let mut told = Told {
        days: Vec::new(),
        hours: [[0; 24]; 7],
        members: vec![MemberTalk::default(); n_members],
        spoken: Vec::new(),
        replies: waits.replies,
    };
    // What each member said on the day that is being counted, and who did.
    let (mut on_day, mut speakers) = (vec![0_u32; n_members], Vec::new());
    let mut rest = &*talk;
    while let Some(first) = rest.first() {
        let day = day_of(first.at());
        let midnight = i64::from(day) * 86_400;
        let of_day;
        (of_day, rest) = rest.split_at(rest.partition_point(|said| said.at() < midnight + 86_400));
        let mut counted = DayTalk { day, reply: waits.mean_of(day), ..DayTalk::default() };
        // 1970-01-01 was a Thursday; weekdays are counted from Monday.
        let hours = usize::try_from((i64::from(day) + 3).rem_euclid(7)).ok().and_then(|day| told.hours.get_mut(day));
        let mut no_hours = [0; 24];
        let hours = hours.unwrap_or(&mut no_hours);
        for said in of_day {
            counted.messages += 1;
            counted.questions += u32::from(said.is_question());
            let hour = u32::try_from(said.at() - midnight).unwrap_or(0) / 3600;
            hours[hour as usize] += 1;
            let Some(who) = said.who() else { continue };
            let member = &mut told.members[who];
            member.messages += 1;
            member.questions += u32::from(said.is_question());
            member.first = member.first.or(Some(said.at()));
            member.last = Some(said.at());
            if on_day[who] == 0 {
                speakers.push(who);
                member.days_spoken += 1;
            }
            on_day[who] += 1;
        }
        counted.speakers = u32::try_from(speakers.len()).unwrap_or(u32::MAX);
        for who in speakers.drain(..) {
            let messages = std::mem::take(&mut on_day[who]);
            told.spoken.push(Spoken { day, member: u32::try_from(who).unwrap_or(u32::MAX), messages });
        }
        told.days.push(counted);
    }
    told
}

/// How long questions waited for an answer.
#[derive(Debug, Default)]
struct Waits {
    replies: Replies,
    /// By the day on which they were asked, in order: how many were answered, and how long they waited together.
    by_day: Vec<(i32, u32, i64)>,
}

impl Waits {
    /// Takes down that a question of a day was answered. Days come nearly in their order.
    fn answered(&mut self, day: i32, wait: i64) {
        let after = self.by_day.iter().rposition(|(known, ..)| *known <= day).map_or(0, |last| last + 1);
        match after.checked_sub(1).map(|last| &mut self.by_day[last]) {
            Some((known, n, all)) if *known == day => (*n, *all) = (*n + 1, *all + wait),
            _ => self.by_day.insert(after, (day, 1, wait)),
        }
    }

    /// The mean of a day, to the second.
    fn mean_of(&self, day: i32) -> Option<u32> {
        let place = self.by_day.binary_search_by_key(&day, |(day, ..)| *day).ok()?;
        let (_, n, all) = self.by_day[place];
        u32::try_from((all + i64::from(n) / 2) / i64::from(n)).ok()
    }
}

/// How soon questions are answered; the messages are in order of time, and tell the zone's day of each. In one second nobody
/// answers anybody: which of two came first is not known.
fn waits(talk: &[Utterance], day: impl Fn(Utterance) -> i32) -> Waits {
    let mut found = Waits::default();
    let (mut asked, mut waits) = (0, Vec::new());
    // Open questions, as who asked them, when, and on which day.
    let mut open: Vec<(usize, i64, i32)> = Vec::new();
    for of_second in talk.chunk_by(|a, b| a.at() == b.at()) {
        if open.is_empty() && !of_second.iter().any(|said| said.is_question()) {
            continue;
        }
        let at = of_second[0].at();
        let mut speakers = of_second.iter().filter_map(|said| said.who());
        let Some(first) = speakers.next() else { continue };
        // Two who speak answer everybody, one answers all others.
        let is_alone = speakers.all(|who| who == first);
        let is_own = |(who, ..): &(usize, i64, i32)| is_alone && *who == first;
        // What is open is one member's, or of one second and in the order of members: its ends tell whether all is one's
        // own. Who talks to themselves for long asks nobody to look through all of it each time.
        if !(open.first().is_some_and(is_own) && open.last().is_some_and(is_own)) {
            open.retain(|question| {
                let (_, asked_at, day) = *question;
                if !is_own(question) && at - asked_at <= REPLY_WITHIN {
                    waits.push(at - asked_at);
                    found.answered(day, at - asked_at);
                }
                is_own(question)
            });
        }
        for said in of_second.iter().filter(|said| said.is_question()) {
            if let Some(who) = said.who() {
                asked += 1;
                open.push((who, at, day(*said)));
            }
        }
    }
    waits.sort_unstable();
    // The least wait that so many of a hundred do not exceed.
    let quantile = |percent: usize| {
        waits.get((waits.len() * percent).div_ceil(100).saturating_sub(1)).and_then(|wait| u32::try_from(*wait).ok())
    };
    let n = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    found.replies = Replies {
        asked,
        answered: n(waits.len()),
        within_three_minutes: n(waits.partition_point(|wait| *wait <= THREE_MINUTES)),
        median: quantile(50),
        p90: quantile(90),
    };
    found
}
