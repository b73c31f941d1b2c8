//! What the parts on measuring share: what they get, how they change the plan, and what leads the page.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::pill::PillTone;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::lifecycle::crisis::Alert;
use crate::domain::monitor::alarm::on;
use crate::domain::monitor::metrics::Reading;
use crate::domain::monitor::review::review;
use crate::domain::monitor::{AlarmKey, Monitor};
use crate::domain::plan::Plan;
use crate::editing::monitor::MonitorEdit;
use crate::exchange::sections;
use crate::i18n::figures::key;
use crate::i18n::text::calendar::labels::day_of;
use crate::i18n::text::lifecycle::labels as life;
use crate::i18n::text::monitor::{Watch as Text, labels, wording};
use crate::state::store::Store;
use crate::views::monitor::View;

/// What the parts on measuring get.
#[derive(Clone, PartialEq, Properties)]
pub struct WatchProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// What was measured.
    pub monitor: Rc<Monitor>,
    /// Its calendar.
    pub calendar: Rc<Calendar>,
    /// The day.
    pub today: Day,
    /// What the counts come to.
    pub view: Rc<View>,
    /// Who is still active in the next month, where a group was read that tells.
    pub still_active: Option<Reading>,
}

impl WatchProps {
    /// A callback that edits what is measured.
    pub fn on<T: 'static>(&self, store: &Store, to_edit: impl Fn(T) -> MonitorEdit + 'static) -> Callback<T> {
        store.on_edit(&self.plan.id, move |value| sections::edit(to_edit(value)))
    }

    /// Makes one edit.
    pub fn edit(&self, store: &Store, edit: MonitorEdit) {
        store.edit(&self.plan.id, sections::edit(edit));
    }

    /// Whether somebody has seen to an alarm.
    pub fn is_seen_to(&self, alarm: &AlarmKey) -> bool {
        self.monitor.acknowledged.contains_key(alarm)
    }
}

/// The color of a level.
pub const fn tone(level: Option<Alert>) -> PillTone {
    match level {
        Some(Alert::Yellow) => PillTone::Warn,
        Some(Alert::Orange | Alert::Red) => PillTone::Danger,
        None => PillTone::Info,
    }
}

/// The answer: the level that holds with how many alarms nobody has seen to, and what moved most; none where nothing was
/// counted and nothing happened.
pub fn answer(store: &Store, part: &WatchProps) -> Option<AttrValue> {
    if part.view.last.is_none() && part.monitor.events.is_empty() {
        return None;
    }
    let open = on(&part.view.alarms).into_iter().filter(|alarm| !part.is_seen_to(&alarm.key));
    let (n, level) = open.fold((0, None), |(n, level), alarm| (n + 1, level.max(alarm.level)));
    let alarms = key(store.t(Text::Alarms { n }));
    let state = match (n, level) {
        (0, _) => store.t(Text::AnswerCalm),
        (_, Some(level)) => store.t(Text::AnswerLevel { level: key(store.t(life::alert(level))), n: alarms }),
        (_, None) => store.t(Text::AnswerOpen { n: alarms }),
    };
    let moved = part.view.week.map(|monday| match review(&part.monitor, &[], monday).most_moved() {
        Some(moved) => store.t(Text::MostMoved {
            what: store.t(labels::figure(moved.figure)).to_string(),
            change: key(moved.change().map(wording::change).unwrap_or_default()),
        }),
        None => store.t(Text::NothingMoved),
    });
    Some(match moved {
        Some(moved) => format!("{state}{}{moved}", store.lang.pick("；", "; ")).into(),
        None => state,
    })
}

/// The line of support: how far it was counted.
pub fn support(store: &Store, part: &WatchProps) -> Html {
    let Some(last) = part.view.last else { return Html::default() };
    let n = u32::try_from(part.monitor.days.all().len()).unwrap_or(u32::MAX);
    html! { <p>{ store.t(Text::CountedTo { day: day_of(store.lang, last), n }) }</p> }
}
