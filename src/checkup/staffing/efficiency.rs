//! So many members to an admin that efficiency falls, more than S0's own table has.

use super::{widest, written};
use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::domain::staffing::span;
use crate::i18n::figures;
use crate::i18n::text::checkup::staffing::Staffing as Text;
use crate::playbook::{Citation, OwnRule, claims};

/// So many members to an admin that efficiency falls.
pub const CHECK: Check = Check { code: "staffing.efficiency", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    // The widest span that S0's table prints is no finding.
    let printed = claims::SIZE_BANDS.iter().map(|band| band.printed_span).max().unwrap_or(0);
    let Some(span) = widest(whole).filter(|&span| span > f64::from(printed)) else { return Vec::new() };
    let Some(left) = span::efficiency(span) else { return Vec::new() };
    let title = Text::Efficiency { span: written(span), left: figures::percent(left) };
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Staffing, title, Text::EfficiencyWhy);
    let citations = [Citation::Claim(claims::EFFICIENCY_FACT), Citation::Ours(OwnRule::LinearEfficiency)];
    vec![found.cites(citations).at("staffing.model")]
}
