//! Items that belong on the calendar and are not there: what a fix puts, and what the pages' own buttons put.

use crate::domain::calendar::item::{At, Channel, Check, Item, Owner, Status, When};
use crate::domain::calendar::kind::Kind;
use crate::domain::entry::codes::Reminder;
use crate::domain::hours::MinuteOfDay;
use crate::domain::launch::Launch;
use crate::domain::launch::placed::Entry;
use crate::domain::members::{Members, Ward, review};
use crate::domain::platform::Platform;
use crate::domain::quantity::Minutes;
use crate::domain::words::{Line, Words};
use crate::editing::launch::Wanted;
use crate::i18n::Lang;
use crate::i18n::text::entry::wording;
use crate::i18n::text::launch::{self as texts, Launch as Text};
use crate::i18n::text::members::labels;
use crate::templates;
use crate::views::launch::LaunchView;
use crate::views::launch::number::shown;
use crate::views::launch::words::{measure, task, with_unit};

/// When what the team does stands on its day (ours: the morning, before the members are there, and the day is left).
pub const MORNING: MinuteOfDay = MinuteOfDay::at(10, 0);
/// How long replacing a code takes (ours).
const REPLACING: Minutes = Minutes::literal(10);

fn check(text: &str) -> Check {
    Check { text: Words::cut(text), is_done: false }
}

/// The reminder of a code: a notice for the team, with S1's three places to hang a code as its checklist.
#[must_use]
pub fn reminder(reminder: &Reminder, n_groups: u32, lang: Lang) -> Item {
    Item {
        kind: Kind::Notice,
        title: Words::cut(&wording::reminder_title(reminder.code.group, n_groups, lang)),
        when: Some(When { at: At::Day(reminder.day), start: MORNING }),
        length: REPLACING,
        channel: Channel::Team,
        status: Status::Ready,
        checks: wording::code_places(lang).map(check).to_vec(),
        ..templates::blank_item()
    }
}

/// The review of the members' layers, for the team, with what there is to tick; on no day yet.
#[must_use]
pub fn layers_review(members: &Members, lang: Lang) -> Item {
    Item {
        kind: Kind::Notice,
        title: Line::cut(&lang.t(labels::REVIEW_TITLE)),
        repeat: Some(review::repeat(members.review_months)),
        channel: Channel::Team,
        owner: Owner { role: None, name: members.carer(Ward::Core) },
        status: Status::Ready,
        checks: labels::REVIEW_CHECKS.map(|text| check(&lang.t(text))).to_vec(),
        ..templates::blank_item()
    }
}

/// Everything of a launch that belongs on the calendar.
#[must_use]
pub fn launch(launch: &Launch, view: &LaunchView, platform: Platform, lang: Lang) -> Vec<Wanted> {
    let item = |(entry, due)| (entry, due, launch_item(launch, view, platform, entry, due, lang));
    view.entries().map(item).collect()
}

/// The item that stands for a task or for the check of a gate. It is for the team only, and the filler leaves it alone.
fn launch_item(launch: &Launch, view: &LaunchView, platform: Platform, entry: Entry, due: i32, lang: Lang) -> Item {
    let (title, owner) = match entry {
        Entry::Task(key) => {
            let owner = view.task(key).map(|task| task.owner.clone());
            (task(launch, platform, key, lang), owner.unwrap_or_default())
        }
        Entry::Gate(stage) => {
            let (measure, bar) = (measure(stage, lang), with_unit(stage, &shown(stage, stage.bar()), lang));
            let stage = lang.t(texts::stage(stage)).into_owned();
            (lang.t(Text::GateItem { stage, measure, bar }).into_owned(), Owner::default())
        }
    };
    let days = i16::try_from(due).unwrap_or(i16::MAX);
    Item {
        kind: Kind::Notice,
        title: Words::cut(&title),
        when: Some(When { at: At::Opening(days), start: MORNING }),
        owner,
        channel: Channel::Team,
        status: Status::Draft,
        is_locked: true,
        ..templates::blank_item()
    }
}
