//! More members to an admin than any source speaks of.

use super::{use_bands, widest, written};
use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::domain::staffing::span::efficiency;
use crate::i18n::text::checkup::staffing::Staffing as Text;
use crate::playbook::{Citation, claims};

/// More members to an admin than any source speaks of.
pub const CHECK: Check = Check { code: "staffing.span", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let Some(span) = widest(whole).filter(|&span| efficiency(span).is_none()) else { return Vec::new() };
    let title = Text::Span { span: written(span) };
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Staffing, title, Text::SpanWhy);
    vec![
        found
            .cites([Citation::Claim(claims::EFFICIENCY_FACT)])
            .at("staffing.model")
            .fixed_by(Text::UseBands, use_bands()),
    ]
}
