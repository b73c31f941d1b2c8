//! Codes run out in the weeks ahead, and nothing on the calendar reminds of it.

use std::borrow::Cow;
use std::rc::Rc;

use crate::checkup::{Check, Finding, Whole, putting};
use crate::domain::calendar::day::Day;
use crate::domain::entry::codes::{CodeKind, Reminder, Standing, codes, reminder_id, reminders};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::editing::calendar::{CalendarEdit, ItemsChange, ItemsLabel};
use crate::exchange::sections;
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
    let is_missing = |it: &Reminder| it.standing == Standing::Missing && (today..=last).contains(&it.day);
    let missing: Vec<Reminder> = all.into_iter().filter(is_missing).collect();
    let Some(first) = missing.first().map(|reminder| reminder.day) else { return Vec::new() };
    let title = Title { n: u32::try_from(missing.len()).unwrap_or(u32::MAX), first };
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Entry, title, Text::CodesWhy { days: valid });
    let n_groups = forecast.derived.inputs.groups_max;
    let put = move |lang| {
        let item = |it: &Reminder| {
            (reminder_id(it.code.group, it.code.number), Rc::new(putting::reminder(it, n_groups, lang)))
        };
        let put = missing.iter().map(item).collect();
        let change = ItemsChange { label: ItemsLabel::Add, put, remove: Vec::new() };
        vec![sections::edit(CalendarEdit::Items(change))]
    };
    vec![found.cites([Citation::Rule(rule)]).at("entry.codes_from").worded_by(Text::PutReminders, put)]
}
