//! The forecast's answer: how likely the plan reaches the members that it is made for, and when.

use super::figures::{chance, day_text};
use crate::domain::calendar::day::Day;
use crate::domain::funnel::figure::Kpi;
use crate::i18n::Lang;
use crate::i18n::figures::{grouped, key, whole};
use crate::i18n::text::funnel::outcome::Outcome as Text;
use crate::simulation::expected::Expected;
use crate::simulation::inputs::Inputs;
use crate::simulation::milestones::{moment, reached};
use crate::simulation::results::Results;
use crate::simulation::series::Series;

/// What the answer rests on.
#[derive(Debug, Clone, Copy)]
pub struct Ask<'a> {
    /// Members that the plan is made for.
    pub size: u32,
    /// Day 0.
    pub first: Day,
    /// What is simulated.
    pub inputs: &'a Inputs,
    /// What is to be expected.
    pub expected: &'a Expected,
    /// What all runs come to, and the share of them in which so many members are there on some day.
    pub runs: Option<(&'a Results, f64)>,
}

/// The answer as a sentence, its key figures marked.
#[must_use]
pub fn sentence(ask: Ask<'_>, lang: Lang) -> String {
    let Ask { size, first, inputs, expected, runs } = ask;
    let (n, days) = (whole(size), inputs.horizon_days);
    if inputs.initial_members >= size {
        return lang.t(Text::FullAtStart { n: key(whole(inputs.initial_members)) }).into_owned();
    }
    let nobody = inputs.channels.iter().all(|channel| channel.scans_per_day == 0.0)
        && (inputs.initial_members == 0 || inputs.referral.invites_per_week == 0.0);
    if nobody {
        return lang.t(Text::NobodyComes).into_owned();
    }
    let least = f64::from(size);
    let text = match runs {
        None => match reached(expected, Series::Members, least) {
            Some(day) => Text::Estimated { day: key(day_text(first, day, lang)), n },
            None => {
                let last = expected.kpis[Kpi::MembersEnd as usize].unwrap_or_default();
                Text::EstimatedShort { days, n, last: key(grouped(last, 0)) }
            }
        },
        Some((results, share)) => {
            let chance = key(chance(share));
            match moment(results, Series::Members, least).middle {
                Some(day) => Text::Reached { days, n, chance, day: key(day_text(first, day, lang)) },
                None => {
                    let last = results.kpi(Kpi::MembersEnd).spread.map_or(0.0, |spread| spread.quantiles[2]);
                    Text::NotReached { days, n, chance, last: key(grouped(last, 0)) }
                }
            }
        }
    };
    lang.t(text).into_owned()
}
