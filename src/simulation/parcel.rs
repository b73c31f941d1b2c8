//! Parts, and what every run tells, as bytes: to send them from one worker to another.

use super::bytes::{Left, put_entries, put_list, put_numbers, put_word};
use super::counts::Counts;
use super::partial::Partial;
use super::series::Kpi;
use super::told::Told;

impl Partial {
    /// This part as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.put(&mut out);
        out
    }

    /// Writes this part as bytes.
    pub fn put(&self, out: &mut Vec<u8>) {
        out.reserve(self.memory());
        put_entries(out, &self.runs, |run| run.to_le_bytes());
        put_list(out, &self.counts, |out, counts| match counts {
            Counts::Near { low, times } => {
                out.push(0);
                put_word(out, *low);
                put_entries(out, times, |times| times.to_le_bytes());
            }
            Counts::Far(all) => {
                out.push(1);
                put_entries(out, all, |count| count.to_le_bytes());
            }
        });
        for days in [&self.revenue, &self.cost] {
            put_list(out, days, |out, amounts| put_entries(out, amounts, |amount| amount.to_le_bytes()));
        }
        put_list(out, &self.kpis, |out, kpis| put_numbers(out, kpis));
    }

    /// The part that these bytes hold; none if they hold none.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut left = Left(bytes);
        let runs = left.entries(u32::from_le_bytes)?;
        let counts = left.list(|left| {
            Some(match left.take()? {
                [0] => Counts::Near { low: left.word()?, times: left.entries(u16::from_le_bytes)? },
                _ => Counts::Far(left.entries(u32::from_le_bytes)?),
            })
        })?;
        let mut amounts = || left.list(|left| left.entries(f64::from_le_bytes));
        let (revenue, cost) = (amounts()?, amounts()?);
        let kpis = left.list(Left::numbers)?;
        left.end()?;
        (kpis.len() == runs.len()).then_some(Self { runs, counts, revenue, cost, kpis })
    }
}

impl Told {
    /// What every run tells, as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(4 + size_of_val(self.kpis.as_slice()));
        put_list(&mut out, &self.kpis, |out, kpis| put_numbers(out, kpis));
        out
    }

    /// What these bytes tell; none if they tell nothing.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut left = Left(bytes);
        let kpis = left.list(Left::numbers::<{ Kpi::COUNT }>)?;
        left.end()?;
        Some(Self { kpis })
    }
}
