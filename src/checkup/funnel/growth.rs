//! A living group grows by more in a day than S0 calls healthy (C12).

use crate::checkup::{Check, Finding, Whole};
use crate::domain::funnel::key::{Field, Key};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::figures;
use crate::i18n::text::checkup::funnel::Funnel as Text;
use crate::playbook::{Citation, claims};
use crate::simulation::series::Series;

/// A living group grows by more in a day than S0 calls healthy.
pub const CHECK: Check = Check { code: "funnel.growth", look };

/// Members from which on a group is looked at: a launch begins from nothing. Ours.
const LIVING: f64 = 100.0;

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let members = whole.forecast().expected.series(Series::Members);
    let bar = f64::from(claims::DAILY_GROWTH_BAR.tenths()) / 1000.0;
    let days = members.windows(2).zip(1_u32..);
    let fastest = days
        .filter(|(pair, _)| pair[0] >= LIVING)
        .map(|(pair, day)| (day, (pair[1] - pair[0]) / pair[0]))
        .max_by(|(_, a), (_, b)| a.total_cmp(b));
    let Some((day, share)) = fastest.filter(|&(_, share)| share >= bar) else { return Vec::new() };
    // Days are counted from 0 and told from 1.
    let title = Text::Growth { day: day + 1, share: figures::percent(share) };
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Funnel, title, Text::GrowthWhy);
    vec![found.cites([Citation::Claim(claims::DAILY_GROWTH_FACT)]).at_key(Key::Plan(Field::DailyJoinCap))]
}
