//! When the groups are full and the next ones open, and what costs members.

use super::figures::{chance, day_text};
use crate::domain::calendar::day::Day;
use crate::domain::funnel::figure::Kpi;
use crate::i18n::Lang;
use crate::i18n::figures::decimal;
use crate::i18n::text::funnel::outcome::Outcome as Text;
use crate::simulation::demand::Losses;
use crate::simulation::expected::Expected;
use crate::simulation::inputs::Inputs;
use crate::simulation::milestones::{full, moments_of_opening, openings};
use crate::simulation::results::Results;
use crate::simulation::told::Told;

/// Something that happens on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Its mark: `full`, `opens.2`.
    pub code: String,
    /// On which day, counted from 0; none where it mostly does not happen.
    pub day: Option<u32>,
    /// It in words.
    pub text: String,
}

/// When the groups are full and the next ones open: over the runs where they are done, else as is to be expected.
#[must_use]
pub fn events(expected: &Expected, runs: Option<(&Results, &Told)>, first: Day, lang: Lang) -> Vec<Event> {
    let (full, missed) = match runs {
        Some((_, told)) => fill_day(told),
        None => (full(expected), f64::from(u8::from(full(expected).is_none()))),
    };
    let text = match full {
        Some(day) => Text::FullOn { day: day_text(first, day, lang) },
        None => Text::FullNever { share: chance(missed) },
    };
    let mut events = vec![Event { code: "full".to_owned(), day: full, text: lang.t(text).into_owned() }];
    let days: Vec<u32> = match runs {
        Some((results, _)) => moments_of_opening(results).into_iter().filter_map(|moment| moment.middle).collect(),
        None => openings(expected),
    };
    if days.is_empty() {
        events.push(Event { code: "opens".to_owned(), day: None, text: lang.t(Text::OnlyGroup).into_owned() });
    }
    events.extend((2..).zip(days).map(|(n, day)| Event {
        code: format!("opens.{n}"),
        day: Some(day),
        text: lang.t(Text::OpensOn { n, day: day_text(first, day, lang) }).into_owned(),
    }));
    events
}

/// The day on which half of the runs are full, and the share of those that never are.
fn fill_day(told: &Told) -> (Option<u32>, f64) {
    let mut days: Vec<f64> = told.of(Kpi::FillDay).map(|day| day.unwrap_or(f64::INFINITY)).collect();
    let n = days.len();
    if n == 0 {
        return (None, 1.0);
    }
    let missed = days.iter().filter(|day| day.is_infinite()).count() as f64 / n as f64;
    let (_, middle, _) = days.select_nth_unstable_by((n - 1) / 2, f64::total_cmp);
    (middle.is_finite().then_some(*middle as u32), missed)
}

/// What something costs in members.
#[derive(Debug, Clone, PartialEq)]
pub struct Price {
    /// Its mark: `overload`, `span`, `gates`.
    pub code: &'static str,
    /// What it is.
    pub name: Text,
    /// Members that it costs; none where it is not switched on.
    pub members: Option<f64>,
    /// The same in words.
    pub shown: String,
}

/// What overload, span and gates cost.
#[must_use]
pub fn prices(losses: Losses, inputs: &Inputs, lang: Lang) -> [Price; 3] {
    let price = |code, name, members: f64, is_on: bool| {
        let off = || lang.t(Text::PriceOff).into_owned();
        let count = || format!("{} {}", decimal(members, usize::from(members.abs() < 10.0)), lang.t(Text::Members));
        Price { code, name, members: is_on.then_some(members), shown: if is_on { count() } else { off() } }
    };
    [
        price("overload", Text::PriceOverload, losses.overload, inputs.overload_messages.is_some()),
        price("span", Text::PriceSpan, losses.span, inputs.span_loss > 0.0),
        price("gates", Text::PriceGates, losses.gates, !inputs.join_gates.is_empty()),
    ]
}
