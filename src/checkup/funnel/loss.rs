//! The plan is to be expected to cost more than it brings.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::funnel::figure::Kpi;
use crate::domain::funnel::key::{Field, Key};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::figures;
use crate::i18n::text::checkup::funnel::Funnel as Text;
use crate::playbook::{Citation, OwnRule};

/// The plan is to be expected to cost more than it brings.
pub const CHECK: Check = Check { code: "funnel.loss", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let kpis = &whole.forecast().expected.kpis;
    let revenue = kpis[Kpi::Revenue as usize].unwrap_or(0.0);
    // A group that sells nothing is not there to earn.
    let Some(profit) = kpis[Kpi::Profit as usize].filter(|&profit| profit <= -0.5 && revenue > 0.0) else {
        return Vec::new();
    };
    let title = Text::Loss { profit: format!("¥{}", figures::grouped(-profit, 0)) };
    vec![
        Finding::new(CHECK.code, Severity::Note, Planner::Funnel, title, Text::LossWhy)
            .cites([Citation::Ours(OwnRule::ForecastDefaults)])
            .at_key(Key::Plan(Field::Margin)),
    ]
}
