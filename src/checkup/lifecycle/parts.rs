//! The parts of a split hold more members than there are, or fewer.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::lifecycle::Part;
use crate::domain::lifecycle::split::parted;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::editing::lifecycle::LifecycleEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::lifecycle::Lifecycle as Text;
use crate::playbook::{Citation, OwnRule};

/// The parts of a split hold more members than there are, or fewer.
pub const CHECK: Check = Check { code: "lifecycle.parts", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let lifecycle = whole.lifecycle();
    if lifecycle.parts.is_empty() {
        return Vec::new();
    }
    let (_, left) = parted(lifecycle.members_of(whole.plan), &lifecycle.sizes());
    let n = u32::try_from(left.unsigned_abs()).unwrap_or(u32::MAX);
    let (severity, title) = match left {
        0 => return Vec::new(),
        ..0 => (Severity::Error, Text::TooMany { n }),
        _ => (Severity::Warning, Text::LeftOver { n }),
    };
    let evenly = lifecycle.parts.iter().map(|part| Part { members: None, ..part.clone() }).collect();
    vec![
        Finding::new(CHECK.code, severity, Planner::Lifecycle, title, Text::PartsWhy)
            .cites([Citation::Ours(OwnRule::PartSizes)])
            .at("lifecycle.parts")
            .fixed_by(Text::Evenly, vec![sections::edit(LifecycleEdit::SetParts(evenly))]),
    ]
}
