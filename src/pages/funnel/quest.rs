//! A quest for a value, and the simulation that confirms what was found.

use std::cell::Cell;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::slices::{Wanted, in_slices};
use crate::domain::funnel::said::Saying;
use crate::jobs::simulation::{Report, Urgency, Wish};
use crate::platform::simulator::{self, Simulation};
use crate::simulation::from_plan::nearest;
use crate::simulation::from_plan::reach::Quest;
use crate::simulation::goal::Search;
use crate::views::funnel::goal::rounded;

/// How far a quest is.
#[derive(Debug, Clone, PartialEq)]
pub enum Progress {
    /// Nothing is known yet.
    Searching,
    /// The number is not there to be turned.
    NoNumber,
    /// No value reaches the goal: the best one with its figure, if there is any.
    OutOfReach(Option<(f64, f64)>),
    /// A value was found.
    Found(Found),
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The number and its value.
    pub saying: Saying,
    /// Where it stands now.
    pub now: f64,
    /// Whether it stands there already.
    pub is_now: bool,
    /// What is to be expected there.
    pub figure: f64,
    /// How likely the goal is met there.
    pub chance: Chance,
}

/// How likely the goal is met.
#[derive(Debug, Clone, PartialEq)]
pub enum Chance {
    /// So many of so many runs are done.
    Running {
        /// Runs that are done.
        ran: u32,
        /// Runs that were asked for.
        runs: u32,
    },
    /// The share of all runs that meet it.
    Known(f64),
    /// It could not be worked out.
    Failed,
}

impl Progress {
    /// What would have to be said, where that is known and changes something.
    pub fn saying(&self) -> Option<Saying> {
        match self {
            Self::Found(found) if !found.is_now => Some(found.saying),
            _ => None,
        }
    }
}

/// Goes on a quest whenever another one is asked for; the one before ends.
#[hook]
pub fn use_quest(quest: Option<Quest>) -> Progress {
    let progress = use_state_eq(|| Progress::Searching);
    // Dropping it cancels.
    let work = use_mut_ref(|| None::<Simulation>);
    {
        let progress = progress.setter();
        use_effect_with(quest, move |quest| {
            *work.borrow_mut() = None;
            progress.set(Progress::Searching);
            let wanted = Wanted::new();
            if let Some(quest) = quest.clone() {
                let awaited = wanted.clone();
                spawn_local(async move {
                    let Some(found) = search(&quest, &awaited).await else { return };
                    progress.set(found.clone());
                    if let Progress::Found(found) = found {
                        *work.borrow_mut() = confirm(&quest, found, progress);
                    }
                });
            }
            move || wanted.give_up()
        });
    }
    (*progress).clone()
}

/// The outcome of the search; none once nobody waits for it.
async fn search(quest: &Quest, wanted: &Wanted) -> Option<Progress> {
    let (Some(now), Some(mut seeker)) = (quest.now(), quest.clone().seeker()) else { return Some(Progress::NoNumber) };
    let search = in_slices(wanted, || seeker.step()).await?;
    let (value, figure) = match search {
        Search::Found { value, figure } => (value, figure),
        Search::OutOfReach { best } => return Some(Progress::OutOfReach(best)),
        Search::NoLever => return Some(Progress::NoNumber),
    };
    // As people say it, where that still is enough.
    let round = rounded(quest.key, value, now);
    let (value, figure) = match seeker.figure(round).filter(|figure| quest.aim.is_met(Some(*figure))) {
        Some(figure) => (round, figure),
        None => (value, figure),
    };
    let Some(saying) = nearest(quest.key, value) else { return Some(Progress::NoNumber) };
    let is_now = value == now;
    Some(Progress::Found(Found { saying, now, is_now, figure, chance: Chance::Running { ran: 0, runs: runs(quest) } }))
}

fn runs(quest: &Quest) -> u32 {
    quest.funnel.runs.get()
}

/// Simulates what was found; none where it cannot be, which is then told.
fn confirm(quest: &Quest, found: Found, progress: UseStateSetter<Progress>) -> Option<Simulation> {
    let (kpi, aim) = (quest.kpi, quest.aim);
    // What is already so needs not be said.
    let inputs = quest.with((!found.is_now).then_some(found.saying)).inputs;
    let tell = move |chance: Chance| progress.set(Progress::Found(Found { chance, ..found.clone() }));
    let refused = tell.clone();
    let told = Cell::new(0);
    let on_report = move |report: Report| match report {
        Report::Progress { ran, runs } => {
            let tenth = ran.saturating_mul(10) / runs.max(1);
            if tenth > told.replace(tenth.max(told.get())) {
                tell(Chance::Running { ran, runs });
            }
        }
        Report::Done(outcome) => tell(Chance::Known(outcome.told.share_met(kpi, aim))),
        Report::Failed(_) => tell(Chance::Failed),
        Report::OnThePage | Report::Sharper(_) | Report::Paths(_) => {}
    };
    match simulator::start(Wish::Forecast(inputs), Urgency::Now, on_report) {
        Ok(simulation) => Some(simulation),
        Err(_) => {
            refused(Chance::Failed);
            None
        }
    }
}
