//! The quiet hours cover hours in which members are there.

use crate::checkup::{Behind, Check, Finding, Whole};
use crate::domain::hours::{MinuteOfDay, Quiet, Window};
use crate::domain::planner::Planner;
use crate::domain::positioning::timing::HoursFrom;
use crate::domain::severity::Severity;
use crate::editing::calendar::CalendarEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::calendar::Calendar as Text;
use crate::playbook::{Citation, OwnRule};
use crate::templates::blank_calendar;

/// The quiet hours cover hours in which members are there.
pub const CHECK: Check = Check { code: "calendar.quiet_clash", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let (mut hours, from) = whole.setting().group_hours();
    // The usual quiet hours are ours: held against hours that nobody said, they would be a contradiction of our making.
    if from != HoursFrom::Own && whole.calendar().quiet == blank_calendar().quiet {
        return Vec::new();
    }
    // Members who are there all day are not there at night.
    hours.retain(|window| window.start > MinuteOfDay::at(0, 0) || window.end < MinuteOfDay::at(24, 0));
    let Some(quiet) = whole.calendar().quiet else { return Vec::new() };
    let Some(window) = hours.iter().find(|window| meets(quiet, window)) else { return Vec::new() };
    let title = Text::Quiet {
        quiet: format!("{}–{}", quiet.from.clock(), quiet.until.clock()),
        hours: format!("{}–{}", window.start.clock(), window.end.clock()),
    };
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Calendar, title, Text::QuietWhy)
        .cites([Citation::Ours(OwnRule::PlanGaps)])
        .at("calendar.quiet.from")
        .behind(Behind::Press("setup"));
    // Quiet can begin when members have gone, as long as it then still ends before they come.
    let later = Quiet { from: window.end, until: quiet.until };
    let is_good = quiet.holds(window.end) && !hours.iter().any(|window| meets(later, window));
    vec![if is_good {
        let label = Text::QuietFrom { start: later.from.clock() };
        found.fixed_by(label, vec![sections::edit(CalendarEdit::SetQuiet(Some(later)))])
    } else {
        found
    }]
}

/// Whether a quarter of an hour of the window is quiet.
fn meets(quiet: Quiet, window: &Window) -> bool {
    let minutes = (window.start.minutes()..window.end.minutes()).step_by(15);
    minutes.filter_map(MinuteOfDay::new).any(|minute| quiet.holds(minute))
}
