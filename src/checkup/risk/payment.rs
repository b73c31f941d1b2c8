//! Money changes hands in the chat.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::risk::Payment;
use crate::domain::severity::Severity;
use crate::editing::risk::RiskEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::risk::Risk as Text;
use crate::playbook::Citation;

/// Money changes hands in the chat.
pub const CHECK: Check = Check { code: "risk.payment", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    if whole.risk().payment != Some(Payment::Chat) {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Risk, Text::Payment, Text::PaymentWhy);
    let edit = sections::edit(RiskEdit::SetPayment(Some(Payment::MiniProgram)));
    vec![found.cites([Citation::Claim("S1-7-risk-finance")]).at("risk.payment").fixed_by(Text::UseOfficial, vec![edit])]
}
