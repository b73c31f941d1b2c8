//! What the launch page shows: the checklist and its gates, the stages as bars over days, the frames of the sources.

pub mod gantt;
pub mod number;
pub mod words;

use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::launch::gate::{self, Gate, Next};
use crate::domain::launch::placed::{Entry, Standing};
use crate::domain::launch::schedule::{Span, spans};
use crate::domain::launch::task::{Task, TaskKey, tasks};
use crate::domain::launch::{Launch, LaunchStage};
use crate::domain::platform::Platform;
use crate::i18n::figures::decimal;

/// A launch, worked out.
#[derive(Debug, Clone, PartialEq)]
pub struct LaunchView {
    /// The checklist.
    pub tasks: Vec<Task>,
    /// The gates, in order.
    pub gates: [Gate; LaunchStage::N],
    /// The stages' days, in order.
    pub spans: [Span; LaunchStage::N],
    /// What to do next.
    pub next: Next,
}

impl LaunchView {
    /// The launch of a plan on `platform`.
    #[must_use]
    pub fn of(launch: &Launch, platform: Platform) -> Self {
        let tasks = tasks(launch, platform);
        let gates = gate::gates(launch, &tasks);
        let next = gate::next(&gates, &tasks);
        Self { gates, spans: spans(launch), next, tasks }
    }

    /// The gate at which the plan stops; none once all are passed.
    #[must_use]
    pub fn stop(&self) -> Option<&Gate> {
        gate::stop(&self.gates)
    }

    /// The task with this key.
    #[must_use]
    pub fn task(&self, key: TaskKey) -> Option<&Task> {
        self.tasks.iter().find(|task| task.key == key)
    }

    /// The tasks of a stage.
    pub fn tasks_of(&self, stage: LaunchStage) -> impl Iterator<Item = &Task> {
        self.tasks.iter().filter(move |task| task.stage == stage)
    }

    /// How many tasks of a stage are ticked, and how many it has.
    #[must_use]
    pub fn n_done(&self, stage: LaunchStage) -> (u32, u32) {
        self.tasks_of(stage).fold((0, 0), |(done, all), task| (done + u32::from(task.is_done), all + 1))
    }

    /// What belongs on the calendar, with its day from the opening: every gate, and every task that is not done.
    pub fn entries(&self) -> impl Iterator<Item = (Entry, i32)> {
        let tasks = self.tasks.iter().filter(|task| !task.is_done).map(|task| (Entry::Task(task.key), task.due));
        tasks.chain(self.spans.iter().map(|span| (Entry::Gate(span.stage), span.last)))
    }

    /// How the calendar stands to the list.
    #[must_use]
    pub fn on_calendar(&self, calendar: &Calendar) -> OnCalendar {
        let mut found = OnCalendar { n_there: 0, n_absent: 0, n_behind: 0 };
        for (entry, due) in self.entries() {
            match entry.standing(calendar, due) {
                Standing::Absent => found.n_absent += 1,
                Standing::Behind => found.n_behind += 1,
                Standing::InStep | Standing::ByHand => {}
            }
        }
        let there = Entry::all().filter(|entry| calendar.items.contains_key(&entry.item_id()));
        found.n_there = u32::try_from(there.count()).unwrap_or(u32::MAX);
        found
    }
}

/// How a calendar stands to the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnCalendar {
    /// Items of the launch that are there, those of tasks that are done or gone among them.
    pub n_there: u32,
    /// Entries that are not.
    pub n_absent: u32,
    /// Entries that are there on another day than the list has.
    pub n_behind: u32,
}

/// How many days a task that is not done is late today; 0 where it is not, or where nobody knows.
#[must_use]
pub fn days_late(task: &Task, opens_on: Option<Day>, today: Day) -> u32 {
    let due = opens_on.and_then(|opens_on| opens_on.plus(task.due));
    let late = due.map_or(0, |due| due.days_until(today));
    if task.is_done { 0 } else { u32::try_from(late).unwrap_or(0) }
}

/// The share of the gates that are passed: `85.7%`.
#[must_use]
pub fn passed_share(n_passed: u32) -> String {
    format!("{}%", decimal(f64::from(n_passed) * 100.0 / LaunchStage::N as f64, 1))
}
