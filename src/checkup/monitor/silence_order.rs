//! A step of silence does not come after the one before it.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::members::silence::SilenceStep;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::editing::members::MembersEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::monitor::Monitor as Text;
use crate::playbook::layering::{S1_NUDGE_FACT, S4_RECENCY_FACT};
use crate::playbook::{Citation, OwnRule};

/// A step of silence does not come after the one before it.
pub const CHECK: Check = Check { code: "monitor.silence_order", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let members = whole.members();
    if members.is_in_order() {
        return Vec::new();
    }
    let [nudge, silent, leave] = [members.nudge_days, members.silent_days, members.leave_days].map(|days| days.get());
    let title = Text::Order { nudge, silent, leave };
    let edits = MembersEdit::restored_days().into_iter().map(sections::edit);
    let [nudge, silent, leave] =
        [SilenceStep::Nudge, SilenceStep::Silent, SilenceStep::Leave].map(|step| step.stated().get());
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Monitor, title, Text::OrderWhy);
    vec![
        found
            .cites([
                Citation::Claim(S1_NUDGE_FACT),
                Citation::Claim(S4_RECENCY_FACT),
                Citation::Ours(OwnRule::SilenceSteps),
            ])
            .at("monitor.silent_days")
            .fixed_by(Text::Restore { nudge, silent, leave }, edits.collect()),
    ]
}
