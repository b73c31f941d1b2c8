//! How often each count came up: exact, and small however many runs there are.
//!
//! To add and to merge is to add up, which comes to the same in any order.

/// How often each count came up.
#[derive(Debug, Clone, PartialEq)]
pub enum Counts {
    /// By count, from `low` on. Runs are at most 20,000, so that 16 bits do.
    Near {
        /// The count that the first number belongs to.
        low: u32,
        /// How often.
        times: Vec<u16>,
    },
    /// The counts themselves, where they lie too far apart.
    Far(Vec<u32>),
}

/// Wider than this, the counts themselves take less memory.
const WIDEST: usize = 1 << 14;

impl Default for Counts {
    fn default() -> Self {
        Self::Near { low: 0, times: Vec::new() }
    }
}

impl Counts {
    /// Adds what came up in some runs.
    pub fn add(&mut self, found: &[u32]) {
        let Some(&first) = found.first() else { return };
        if found.chunks(32).all(|some| some.iter().fold(0, |bits, n| bits | n ^ first) == 0) {
            self.make_room(first, first);
            return match self {
                Self::Near { low, times } => times[(first - *low) as usize] += found.len() as u16,
                Self::Far(all) => all.extend_from_slice(found),
            };
        }
        let added = self.add_while_near(found);
        let rest = &found[added..];
        if rest.is_empty() {
            return;
        }
        let (min, max) = rest.iter().fold((u32::MAX, 0), |(min, max), &n| (min.min(n), max.max(n)));
        self.make_room(min, max);
        match self {
            Self::Near { .. } => _ = self.add_while_near(rest),
            Self::Far(all) => all.extend_from_slice(rest),
        }
    }

    /// Adds as long as there is a place; says how many.
    fn add_while_near(&mut self, found: &[u32]) -> usize {
        let Self::Near { low, times } = self else { return 0 };
        for (at, n) in found.iter().enumerate() {
            match times.get_mut(n.wrapping_sub(*low) as usize) {
                Some(times) => *times += 1,
                None => return at,
            }
        }
        found.len()
    }

    /// Adds what came up elsewhere.
    pub fn merge(&mut self, other: &Self) {
        match other {
            Self::Near { low: from, times: more } => {
                let Some(last) = more.len().checked_sub(1) else { return };
                self.make_room(*from, from + last as u32);
                match self {
                    Self::Near { low, times } => {
                        let at = (from - *low) as usize;
                        times[at..].iter_mut().zip(more).for_each(|(times, more)| *times = times.saturating_add(*more));
                    }
                    Self::Far(all) => all.extend(spelled_out(*from, more)),
                }
            }
            Self::Far(more) => {
                self.make_room(0, u32::MAX);
                if let Self::Far(all) = self {
                    all.extend(more);
                }
            }
        }
    }

    /// How often each count came up, in rising order; a count may be named twice.
    #[must_use]
    pub fn pairs(&self) -> Vec<(u32, u32)> {
        match self {
            Self::Near { low, times } => {
                let all = (*low..).zip(times).map(|(count, &times)| (count, u32::from(times)));
                all.filter(|(_, times)| *times > 0).collect()
            }
            Self::Far(all) => {
                let mut sorted = all.clone();
                sorted.sort_unstable();
                sorted.into_iter().map(|count| (count, 1)).collect()
            }
        }
    }

    /// Makes sure that counts of `min ..= max` have a place, and a little more than that, so that it is rarely asked for.
    fn make_room(&mut self, min: u32, max: u32) {
        let Self::Near { low, times } = self else { return };
        let end = u64::from(*low) + times.len() as u64;
        if !times.is_empty() && min >= *low && u64::from(max) < end {
            return;
        }
        let (from, last) = if times.is_empty() { (min, max) } else { (min.min(*low), max.max((end - 1) as u32)) };
        let width = (last - from) as usize + 1;
        if width > WIDEST {
            *self = Self::Far(spelled_out(*low, times).collect());
            return;
        }
        let slack = if min == max { 0 } else { (width / 8) as u32 };
        let new_low = if times.is_empty() || from < *low { from.saturating_sub(slack) } else { *low };
        let new_last = if u64::from(last) >= end { last.saturating_add(slack) } else { last };
        let mut wider = vec![0; (new_last - new_low) as usize + 1];
        if !times.is_empty() {
            let at = (*low - new_low) as usize;
            wider[at..at + times.len()].copy_from_slice(times);
        }
        (*low, *times) = (new_low, wider);
    }
}

fn spelled_out(low: u32, times: &[u16]) -> impl Iterator<Item = u32> {
    (low..).zip(times).flat_map(|(count, &times)| std::iter::repeat_n(count, usize::from(times)))
}
