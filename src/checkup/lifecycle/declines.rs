//! Activity falls week after week.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::lifecycle::week::{declines, falls};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::lifecycle::Lifecycle as Text;
use crate::playbook::Citation;
use crate::playbook::claims::{DECLINE_CAUSES_FACT, DECLINE_FACT};

/// Activity falls week after week.
pub const CHECK: Check = Check { code: "lifecycle.declines", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let activity: Vec<i64> = whole.lifecycle().activity.iter().map(|week| week.get().millionths()).collect();
    if !declines(&activity) {
        return Vec::new();
    }
    let title = Text::Declines { n: falls(&activity) };
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Lifecycle, title, Text::DeclinesWhy);
    vec![found.cites([Citation::Claim(DECLINE_FACT), Citation::Claim(DECLINE_CAUSES_FACT)]).at("lifecycle.activity")]
}
