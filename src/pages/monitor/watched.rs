//! What the parts on measuring share: what they get, and how they change the plan.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::pill::PillTone;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::lifecycle::crisis::Alert;
use crate::domain::monitor::Monitor;
use crate::domain::monitor::gauge::Gauge;
use crate::domain::monitor::metrics::Reading;
use crate::domain::plan::Plan;
use crate::editing::monitor::MonitorEdit;
use crate::exchange::sections;
use crate::i18n::text::calendar::labels::day_of;
use crate::i18n::text::monitor::Watch as Text;
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
    /// Figures that a log tells and days do not, where a group was read.
    pub told: Rc<Vec<(Gauge, Reading)>>,
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
}

/// The color of a level.
pub const fn tone(level: Option<Alert>) -> PillTone {
    match level {
        Some(Alert::Yellow) => PillTone::Warn,
        Some(Alert::Orange | Alert::Red) => PillTone::Danger,
        None => PillTone::Info,
    }
}

/// The line of support: how far it was counted.
pub fn support(store: &Store, part: &WatchProps) -> Html {
    let Some(last) = part.view.last else { return Html::default() };
    let n = u32::try_from(part.monitor.days.all().len()).unwrap_or(u32::MAX);
    html! { <p>{ store.t(Text::CountedTo { day: day_of(store.lang, last), n }) }</p> }
}
