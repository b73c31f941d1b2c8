//! A need that S1's matrix of content covers gets nothing in the days ahead (C5).

use crate::checkup::{Check, Finding, Whole};
use crate::domain::calendar::coverage::Need;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::calendar::Calendar as Text;
use crate::i18n::text::items;
use crate::i18n::{Lang, Say};
use crate::playbook::claims::NEEDS_FACT;
use crate::playbook::{Citation, OwnRule};

/// A need gets nothing.
pub const CHECK: Check = Check { code: "calendar.needs", look };

/// The needs for which there is nothing.
struct Title(Vec<Need>);

impl Say for Title {
    fn say(&self, lang: Lang) -> std::borrow::Cow<'static, str> {
        let needs: Vec<_> = self.0.iter().map(|&need| lang.t(items::need(need))).collect();
        lang.t(Text::Needs { needs: needs.join(lang.pick("、", ", ")) })
    }
}

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let coverage = whole.coverage();
    let unmet: Vec<Need> = coverage.unmet().collect();
    if !coverage.is_telling() || unmet.is_empty() {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Calendar, Title(unmet), Text::NeedsWhy);
    vec![found.cites([Citation::Claim(NEEDS_FACT), Citation::Ours(OwnRule::ContentCover)]).at("calendar.quick")]
}
