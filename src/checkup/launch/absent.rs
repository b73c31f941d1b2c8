//! What the launch needs is not on the calendar, though the opening is near.

use std::rc::Rc;

use crate::checkup::{Check, Finding, Whole, putting};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::editing::calendar::CalendarEdit;
use crate::editing::launch::onto_calendar;
use crate::exchange::sections;
use crate::i18n::text::checkup::launch::Launch as Text;
use crate::playbook::{Citation, OwnRule};

/// What the launch needs is not on the calendar.
pub const CHECK: Check = Check { code: "launch.absent", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let calendar = whole.calendar();
    // Without a day there is nothing to put, and a group that is open has been launched.
    if calendar.opens_on.is_none_or(|opens_on| opens_on < whole.today) {
        return Vec::new();
    }
    let n = whole.launch().on_calendar(calendar).n_absent;
    if n == 0 {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Launch, Text::Absent { n }, Text::AbsentWhy)
        .cites([Citation::Ours(OwnRule::PlanGaps)])
        .at("onto-calendar");
    let (launch, view, calendar) = (sections::launch(whole.plan), whole.launch().clone(), Rc::clone(calendar));
    let platform = whole.plan.positioning.platform;
    let put = move |lang| {
        let change = onto_calendar(&calendar, &putting::launch(&launch, &view, platform, lang));
        vec![sections::edit(CalendarEdit::Items(change))]
    };
    vec![found.worded_by(Text::PutLaunch, put)]
}
