//! More admin seats are filled in than the platform's rule gives.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::quantity::Seats;
use crate::domain::severity::Severity;
use crate::editing::action::{Edit, StaffingEdit};
use crate::i18n::text::checkup::staffing::Staffing as Text;
use crate::playbook::Citation;

/// More admin seats are filled in than the platform's rule gives.
pub const CHECK: Check = Check { code: "staffing.seats_above", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let own = whole.plan.staffing.native_seats.map(Seats::get);
    let rule = whole.plan.positioning.platform.admin_seats();
    let (Some(own), Some((rule, most))) = (own, rule.and_then(|rule| Some((rule, rule.value?)))) else {
        return Vec::new();
    };
    if own <= most {
        return Vec::new();
    }
    let title = Text::SeatsAbove { own, rule: most };
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Staffing, title, Text::SeatsAboveWhy);
    vec![
        found
            .cites([Citation::Rule(rule)])
            .at("staffing.native_seats")
            .fixed_by(Text::TakeRuleSeats { rule: most }, vec![Edit::Staffing(StaffingEdit::SetSeats(None))]),
    ]
}
