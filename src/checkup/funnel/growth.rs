//! A living group grows by more in a day than S0 calls healthy (C12).

use crate::checkup::{Check, Finding, Whole};
use crate::domain::funnel::decimal::Decimal;
use crate::domain::funnel::key::{Field, Key};
use crate::domain::funnel::said::{Said, Saying};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::editing::funnel::FunnelEdit;
use crate::exchange::sections;
use crate::i18n::figures;
use crate::i18n::text::checkup::funnel::Funnel as Text;
use crate::playbook::{Citation, claims};
use crate::simulation::series::Series;

/// A living group grows by more in a day than S0 calls healthy.
pub const CHECK: Check = Check { code: "funnel.growth", look };

/// How many may join on one day.
const CAP: Key = Key::Plan(Field::DailyJoinCap);

/// Members from which on a group is looked at: a launch begins from nothing. Ours.
const LIVING: f64 = 100.0;

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let forecast = whole.forecast();
    let begin = f64::from(forecast.derived.inputs.initial_members);
    let evenings: Vec<f64> = [&[begin], forecast.expected.series(Series::Members)].concat();
    let bar = f64::from(claims::DAILY_GROWTH_BAR.tenths()) / 1000.0;
    let days = evenings.windows(2).zip(1_u32..);
    let fastest = days
        .filter(|(pair, _)| pair[0] >= LIVING)
        .map(|(pair, day)| (day, pair[0], (pair[1] - pair[0]) / pair[0]))
        .max_by(|(.., a), (.., b)| a.total_cmp(b));
    let Some((day, before, share)) = fastest.filter(|&(.., share)| share >= bar) else { return Vec::new() };
    let title = Text::Growth { day, share: figures::percent(share) };
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Funnel, title, Text::GrowthWhy);
    let found = found.cites([Citation::Claim(claims::DAILY_GROWTH_FACT)]).at_key(CAP);
    // As many as keep that day's growth below the bar; expected members may miss a whole number by a breath.
    let cap = (before * bar - 1e-9).ceil() as u32 - 1;
    vec![match Saying::new(CAP, Said::Number(Decimal::whole(cap))) {
        Ok(capped) => found.fixed_by(Text::CapAt { n: cap }, vec![sections::edit(FunnelEdit::Say(None, capped))]),
        Err(_) => found,
    }]
}
