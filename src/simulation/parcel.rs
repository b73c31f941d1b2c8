//! Parts, and what every run tells, as bytes: to send them from one worker to another.

use super::bytes::{Left, put_list, put_number, put_numbers, put_word};
use super::counts::Counts;
use super::partial::Partial;
use super::series::Kpi;
use super::told::Told;

impl Partial {
    /// This part as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.memory());
        put_list(&mut out, &self.runs, |out, run| put_word(out, *run));
        put_list(&mut out, &self.counts, |out, counts| match counts {
            Counts::Near { low, times } => {
                out.push(0);
                put_word(out, *low);
                put_list(out, times, |out, times| out.extend(times.to_le_bytes()));
            }
            Counts::Far(all) => {
                out.push(1);
                put_list(out, all, |out, count| put_word(out, *count));
            }
        });
        for days in [&self.revenue, &self.cost] {
            put_list(&mut out, days, |out, amounts| put_list(out, amounts, |out, amount| put_number(out, *amount)));
        }
        put_list(&mut out, &self.kpis, |out, kpis| put_numbers(out, kpis));
        out
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
