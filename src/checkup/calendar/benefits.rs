//! More benefits than S1 has in a month (C7).

use crate::checkup::{Check, Finding, Whole};
use crate::domain::calendar::kind::Kind;
use crate::domain::calendar::peak::peaks;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::calendar::Calendar as Text;
use crate::playbook::{Citation, claims};

/// More benefits than S1 has in a month.
pub const CHECK: Check = Check { code: "calendar.benefits", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let ahead = whole.occurrences(whole.ahead());
    // Contests, meet-ups and specials are events as well, and nobody limits those.
    let calendar = whole.calendar();
    let (first, last) = whole.ahead();
    let activities = usize::from(calendar.activities.has_contests) + usize::from(calendar.activities.has_meetups);
    let peaks = peaks(calendar, first, last);
    let benefits = ahead.iter().filter(|one| one.item.kind == Kind::Benefit && !peaks.contains_key(&one.day));
    let benefits: Vec<_> = benefits.collect();
    let n = u32::try_from(benefits.len().saturating_sub(activities)).unwrap_or(u32::MAX);
    let (_, most) = claims::S1_BENEFITS_A_MONTH;
    if n <= most {
        return Vec::new();
    }
    let title = Text::Benefits { n, most };
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Calendar, title, Text::BenefitsWhy);
    let facts = [claims::S1_BENEFITS_FACT, claims::S4_BENEFITS_FACT, "S1-0-platform-boundary"];
    vec![found.cites(facts.map(Citation::Claim)).on_item(benefits.last().map(|one| one.spot()))]
}
