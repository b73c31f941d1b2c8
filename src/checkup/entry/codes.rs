//! Codes run out in the weeks ahead, and nothing on the calendar reminds of it.

use std::borrow::Cow;

use crate::checkup::{Check, Finding, Whole};
use crate::domain::calendar::day::Day;
use crate::domain::entry::codes::{CodeKind, Standing, codes, reminders};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::calendar::labels;
use crate::i18n::text::checkup::entry::Entry as Text;
use crate::i18n::{Lang, Say};
use crate::playbook::Citation;
use crate::views::entry::door::Door;

/// Codes run out and nothing reminds of it.
pub const CHECK: Check = Check { code: "entry.codes", look };

/// The fact, with the first day in the language in force.
struct Title {
    n: u32,
    first: Day,
}

impl Say for Title {
    fn say(&self, lang: Lang) -> Cow<'static, str> {
        lang.t(Text::Codes { n: self.n, day: labels::day_of(lang, self.first) })
    }
}

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let CodeKind::RunsOut(rule) = CodeKind::on(whole.plan.positioning.platform) else { return Vec::new() };
    let (entry, forecast) = (whole.entry(), whole.forecast());
    let (Some(valid), Some(start)) = (rule.value, forecast.derived.start()) else { return Vec::new() };
    let door = Door::of(&forecast.derived, &forecast.expected);
    let intakes = door.intakes_from(start, entry.codes_from.unwrap_or(start));
    let (today, last) = whole.ahead();
    let all = reminders(&codes(&intakes, valid, entry.lead), whole.calendar());
    let missing: Vec<Day> = all
        .iter()
        .filter(|reminder| reminder.standing == Standing::Missing && (today..=last).contains(&reminder.day))
        .map(|reminder| reminder.day)
        .collect();
    let Some(&first) = missing.first() else { return Vec::new() };
    let title = Title { n: u32::try_from(missing.len()).unwrap_or(u32::MAX), first };
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Entry, title, Text::CodesWhy { days: valid });
    vec![found.cites([Citation::Rule(rule)]).at("entry.codes_from")]
}
