//! Many are to be expected to join on one day, and nothing limits them.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::quantity::{Bounded, JoinsADay};
use crate::domain::severity::Severity;
use crate::editing::entry::EntryEdit;
use crate::exchange::sections;
use crate::i18n::figures;
use crate::i18n::text::checkup::entry::Entry as Text;
use crate::playbook::{Citation, claims};
use crate::simulation::series::Series;

/// Nothing limits how many join on one day.
pub const CHECK: Check = Check { code: "entry.daily_cap", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let forecast = whole.forecast();
    let most = forecast.expected.series(Series::Joins).iter().copied().fold(0.0, f64::max);
    // S1 gives no figure: what a full group could take in on a day and still grow healthily by S0 is no crowd (ours).
    let bar = f64::from(forecast.derived.inputs.capacity) * f64::from(claims::DAILY_GROWTH_BAR.tenths()) / 1000.0;
    if forecast.derived.inputs.daily_join_cap.is_some() || most < bar {
        return Vec::new();
    }
    let title = Text::DailyCap { n: figures::grouped(most, 0) };
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Entry, title, Text::DailyCapWhy);
    let found = found.cites(["S1-2-anti-ban", claims::DAILY_GROWTH_FACT].map(Citation::Claim)).at("entry.daily_cap");
    // Healthy is below the bar: at a full 500 that is 39.
    vec![match JoinsADay::new(bar.ceil() as i64 - 1) {
        Ok(cap) => {
            let label = Text::CapAt { n: cap.get() };
            found.fixed_by(label, vec![sections::edit(EntryEdit::SetDailyCap(Some(cap)))])
        }
        Err(_) => found,
    }]
}
