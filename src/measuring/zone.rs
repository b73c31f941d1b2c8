//! Time zones as tables: from when on a clock is how far ahead of UTC.

/// Seconds between UTC and a zone's clock, by the moment from which they hold. Moments are seconds since 1970, UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone {
    /// Ahead of UTC before the first change. Unit: seconds.
    first: i32,
    /// Moments and what holds from them on, in order.
    changes: Vec<(i64, i32)>,
}

/// Eight hours. Unit: seconds.
const EAST_8: i32 = 8 * 3600;
/// Nine hours: the summers of 1986 to 1991. Unit: seconds.
const EAST_9: i32 = 9 * 3600;

/// The beginnings and ends of China's summer times, from IANA's data. Unit: seconds since 1970, UTC.
const SUMMERS: [(i64, i64); 6] = [
    (515_527_200, 527_014_800),
    (545_162_400, 558_464_400),
    (577_216_800, 589_914_000),
    (608_666_400, 621_968_400),
    (640_116_000, 653_418_000),
    (671_565_600, 684_867_600),
];

impl Zone {
    /// A zone whose clock is always the same distance from UTC. Unit: seconds.
    #[must_use]
    pub const fn fixed(ahead: i32) -> Self {
        Self { first: ahead, changes: Vec::new() }
    }

    /// A zone from its table: what holds first, then every change in order.
    #[must_use]
    pub const fn table(first: i32, changes: Vec<(i64, i32)>) -> Self {
        Self { first, changes }
    }

    /// A zone by what its clock shows: `ahead` is asked every `step` of a time, and where two answers differ, the second at
    /// which that begins is searched. A step has one change at most. Unit: seconds.
    #[must_use]
    pub fn searched(time: std::ops::Range<i64>, step: u32, ahead: impl Fn(i64) -> i32) -> Self {
        let first = ahead(time.start);
        let (mut changes, mut before) = (Vec::new(), (time.start, first));
        while before.0 < time.end {
            let next = (before.0 + i64::from(step.max(1))).min(time.end);
            let after = ahead(next);
            if after != before.1 {
                let (mut same, mut other) = (before.0, next);
                while other - same > 1 {
                    let middle = same.midpoint(other);
                    if ahead(middle) == before.1 { same = middle } else { other = middle }
                }
                changes.push((other, after));
            }
            before = (next, after);
        }
        Self { first, changes }
    }

    /// What holds first, and every change in order.
    #[must_use]
    pub fn parts(&self) -> (i32, &[(i64, i32)]) {
        (self.first, &self.changes)
    }

    /// Asia/Shanghai from 1970 on.
    #[must_use]
    pub fn shanghai() -> Self {
        let summers = SUMMERS.iter().flat_map(|(from, until)| [(*from, EAST_9), (*until, EAST_8)]);
        Self { first: EAST_8, changes: summers.collect() }
    }

    /// A zone by `Asia/Shanghai`, `UTC`, or its distance: `+08:00`, `-0330`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "Asia/Shanghai" | "PRC" => return Some(Self::shanghai()),
            "UTC" | "Z" => return Some(Self::fixed(0)),
            _ => {}
        }
        let sign = match name.as_bytes().first()? {
            b'+' => 1,
            b'-' => -1,
            _ => return None,
        };
        let digits: String = name[1..].chars().filter(|c| *c != ':').collect();
        let is_plain = digits.bytes().all(|b| b.is_ascii_digit());
        let (hours, minutes) = match digits.len() {
            1 | 2 if is_plain => (digits.parse::<i32>().ok()?, 0),
            4 if is_plain => (digits[..2].parse().ok()?, digits[2..].parse().ok()?),
            _ => return None,
        };
        (hours <= 14 && minutes < 60).then(|| Self::fixed(sign * (hours * 3600 + minutes * 60)))
    }

    /// What a clock of the zone shows at a moment, as seconds since 1970 on that clock.
    #[must_use]
    pub fn local(&self, moment: i64) -> i64 {
        moment + i64::from(self.ahead(moment))
    }

    /// How far a clock of the zone is ahead of UTC at a moment. Unit: seconds.
    #[must_use]
    pub fn ahead(&self, moment: i64) -> i32 {
        let n_before = self.changes.partition_point(|(from, _)| *from <= moment);
        n_before.checked_sub(1).map_or(self.first, |last| self.changes[last].1)
    }

    /// How far a clock of the zone is ahead of UTC when it shows this. In the hour that it shows twice, and in the one
    /// that it leaves out, this is one of the two that may be meant. Unit: seconds.
    #[must_use]
    pub fn ahead_of_clock(&self, shown: i64) -> i32 {
        self.ahead(shown - i64::from(self.ahead(shown)))
    }
}
