//! Parts as bytes, to send them from one worker to another of the same version of the app.
//!
//! Little-endian words, lists with their length before them. This is no format to keep.

use super::counts::Counts;
use super::partial::Partial;
use super::series::Kpi;

impl Partial {
    /// This part as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.memory());
        put_words(&mut out, &self.runs);
        put_length(&mut out, self.counts.len());
        for counts in &self.counts {
            match counts {
                Counts::Near { low, times } => {
                    put_words(&mut out, &[0, *low]);
                    put_length(&mut out, times.len());
                    times.iter().for_each(|times| out.extend(times.to_le_bytes()));
                }
                Counts::Far(all) => {
                    put_words(&mut out, &[1, 0]);
                    put_words(&mut out, all);
                }
            }
        }
        for days in [&self.revenue, &self.cost] {
            put_length(&mut out, days.len());
            for amounts in days {
                put_length(&mut out, amounts.len());
                amounts.iter().for_each(|amount| out.extend(amount.to_le_bytes()));
            }
        }
        self.kpis.iter().flatten().for_each(|kpi| out.extend(kpi.to_le_bytes()));
        out
    }

    /// The part that these bytes hold; none if they hold none.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut left = Left(bytes);
        let runs = left.words()?;
        let counts = left.list(|left| {
            let [kind, low] = left.words()?.try_into().ok()?;
            Some(match kind {
                0 => Counts::Near { low, times: left.list(|left| left.take().map(u16::from_le_bytes))? },
                _ => Counts::Far(left.words()?),
            })
        })?;
        let mut amounts = || left.list(|left| left.list(|left| left.take().map(f64::from_le_bytes)));
        let (revenue, cost) = (amounts()?, amounts()?);
        let mut kpis = Vec::with_capacity(runs.len());
        for _ in &runs {
            let mut told = [0.0; Kpi::COUNT];
            for kpi in &mut told {
                *kpi = f64::from_le_bytes(left.take()?);
            }
            kpis.push(told);
        }
        left.0.is_empty().then_some(Self { runs, counts, revenue, cost, kpis })
    }
}

fn put_length(out: &mut Vec<u8>, length: usize) {
    out.extend((length as u32).to_le_bytes());
}

fn put_words(out: &mut Vec<u8>, words: &[u32]) {
    put_length(out, words.len());
    words.iter().for_each(|word| out.extend(word.to_le_bytes()));
}

/// Bytes that have not been read yet.
struct Left<'a>(&'a [u8]);

impl Left<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*taken)
    }

    fn list<T>(&mut self, one: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let length = u32::from_le_bytes(self.take()?);
        (0..length).map(|_| one(self)).collect()
    }

    fn words(&mut self) -> Option<Vec<u32>> {
        self.list(|left| left.take().map(u32::from_le_bytes))
    }
}
