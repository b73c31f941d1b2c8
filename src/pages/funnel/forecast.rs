//! The forecasts of a plan and its scenarios as they come in: ranges follow when the inputs have come to rest.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::domain::funnel::ScenarioId;
use crate::jobs::simulation::{Outcome, Report, Urgency, Wish};
use crate::platform::clock;
use crate::platform::simulator::{self, Simulation};
use crate::simulation::inputs::Inputs;
use crate::simulation::results::Results;
use crate::views::funnel::left::seconds_left;

/// Inputs that have not changed for so long are simulated. Unit: milliseconds.
const REST: u32 = 200;
/// Progress is told in steps of so many percent: every slice of the work would draw the page anew.
const STEP: u32 = 4;

/// What is forecast: the plan as it is, or one of its scenarios.
pub type Case = Option<ScenarioId>;

/// How far a forecast is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The inputs have not come to rest.
    Waiting,
    /// So many of so many runs are done.
    Running {
        /// Runs that are done.
        ran: u32,
        /// Runs that were asked for.
        runs: u32,
        /// The time that is left, where it can be told. Unit: seconds.
        left: Option<u32>,
    },
    /// It stands.
    Done,
    /// The person cancelled it.
    Cancelled,
    /// It could not be finished.
    Failed,
}

/// What is known of one forecast.
#[derive(Debug, Clone)]
pub struct Known {
    /// The inputs that it is about.
    pub inputs: Rc<Inputs>,
    /// How far it is.
    pub stage: Stage,
    /// What the runs so far come to; of earlier inputs, until some of these have run.
    pub results: Option<Rc<Results>>,
    /// Whether the results are of earlier inputs.
    pub are_results_stale: bool,
    /// What all runs come to; of earlier inputs, until all of these have run.
    pub outcome: Option<Rc<Outcome>>,
    /// Whether the outcome is of earlier inputs.
    pub is_outcome_stale: bool,
}

/// Results are the same where they are the same ones: to compare what all runs came to would take longer than to draw it.
impl PartialEq for Known {
    fn eq(&self, other: &Self) -> bool {
        fn are_same<T>(one: Option<&Rc<T>>, other: Option<&Rc<T>>) -> bool {
            match (one, other) {
                (Some(one), Some(other)) => Rc::ptr_eq(one, other),
                (None, None) => true,
                _ => false,
            }
        }
        self.stage == other.stage
            && (self.are_results_stale, self.is_outcome_stale) == (other.are_results_stale, other.is_outcome_stale)
            && are_same(self.results.as_ref(), other.results.as_ref())
            && are_same(self.outcome.as_ref(), other.outcome.as_ref())
            && self.inputs == other.inputs
    }
}

impl Known {
    /// Nothing yet.
    fn about(inputs: Rc<Inputs>) -> Self {
        Self {
            inputs,
            stage: Stage::Waiting,
            results: None,
            are_results_stale: false,
            outcome: None,
            is_outcome_stale: false,
        }
    }

    /// What is known stays to be seen until more is known of the new inputs.
    fn now_about(self, inputs: Rc<Inputs>) -> Self {
        Self { inputs, stage: Stage::Waiting, are_results_stale: true, is_outcome_stale: true, ..self }
    }

    /// Nothing more comes: what all runs came to last is shown again, as what some runs came to would pass for more than
    /// it is. Where there never was such a thing, what some runs of these inputs came to stays.
    fn end(&mut self, stage: Stage) {
        self.stage = stage;
        if let Some(outcome) = &self.outcome {
            self.results = Some(Rc::new(outcome.results.clone()));
            self.are_results_stale = self.is_outcome_stale;
        } else if self.are_results_stale {
            self.results = None;
            self.are_results_stale = false;
        }
    }

    /// What all runs come to, of the inputs as they are.
    pub fn fresh(&self) -> Option<&Rc<Outcome>> {
        self.outcome.as_ref().filter(|_| !self.is_outcome_stale)
    }
}

/// All forecasts, and what can be done with them.
#[derive(Clone, PartialEq)]
pub struct Forecasts {
    known: Rc<State>,
    /// Asks for what is running to end.
    pub on_cancel: Callback<()>,
    /// Asks for what failed or was cancelled once more.
    pub on_retry: Callback<()>,
}

#[derive(Debug, Clone, Default, PartialEq)]
struct State {
    cases: BTreeMap<Case, Known>,
    is_on_page: bool,
}

enum Act {
    /// These are the cases now.
    Set(Vec<(Case, Rc<Inputs>)>),
    /// Work on these inputs of a case has begun.
    Begin(Case, Rc<Inputs>),
    /// It came so far.
    Hear(Case, Rc<Inputs>, Report),
    /// So many of so many runs are done, with so many seconds left.
    Count(Case, Rc<Inputs>, [u32; 2], Option<u32>),
    /// What is not done is no longer wanted.
    Cancel,
    /// What was cancelled or failed is wanted after all.
    Retry,
}

impl Reducible for State {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        let mut next = (*self).clone();
        match act {
            Act::Set(cases) => next.set(cases),
            Act::Begin(case, inputs) => {
                if let Some(known) = next.about(case, &inputs) {
                    known.stage = Stage::Running { ran: 0, runs: inputs.runs, left: None };
                }
            }
            Act::Hear(case, inputs, report) => next.hear(case, &inputs, report),
            Act::Count(case, inputs, [ran, runs], left) => {
                if let Some(known) = next.about(case, &inputs) {
                    known.stage = Stage::Running { ran, runs, left };
                }
            }
            Act::Cancel => next.each(|known| {
                if matches!(known.stage, Stage::Waiting | Stage::Running { .. }) {
                    known.end(Stage::Cancelled);
                }
            }),
            Act::Retry => next.each(|known| {
                if matches!(known.stage, Stage::Cancelled | Stage::Failed) {
                    known.stage = Stage::Waiting;
                }
            }),
        }
        Rc::new(next)
    }
}

impl State {
    /// These are the cases now.
    fn set(&mut self, cases: Vec<(Case, Rc<Inputs>)>) {
        let mut before = std::mem::take(&mut self.cases);
        let known = |(case, inputs): (Case, Rc<Inputs>)| {
            let known = match before.remove(&case) {
                Some(known) if known.inputs == inputs => known,
                Some(known) => known.now_about(inputs),
                None => Known::about(inputs),
            };
            (case, known)
        };
        self.cases = cases.into_iter().map(known).collect();
    }

    /// The case, if it still is about these inputs.
    fn about(&mut self, case: Case, inputs: &Rc<Inputs>) -> Option<&mut Known> {
        self.cases.get_mut(&case).filter(|known| known.inputs == *inputs)
    }

    fn each(&mut self, change: impl FnMut(&mut Known)) {
        self.cases.values_mut().for_each(change);
    }

    fn hear(&mut self, case: Case, inputs: &Rc<Inputs>, report: Report) {
        if matches!(report, Report::OnThePage) {
            self.is_on_page = true;
            return;
        }
        let Some(known) = self.about(case, inputs) else { return };
        match report {
            Report::Sharper(results) => {
                known.results = Some(results);
                known.are_results_stale = false;
            }
            Report::Done(outcome) => {
                known.results = Some(Rc::new(outcome.results.clone()));
                known.outcome = Some(outcome);
                known.stage = Stage::Done;
                (known.are_results_stale, known.is_outcome_stale) = (false, false);
            }
            Report::Failed(why) => {
                web_sys::console::error_1(&why.into());
                known.end(Stage::Failed);
            }
            Report::OnThePage | Report::Progress { .. } | Report::Paths(_) => {}
        }
    }
}

impl Forecasts {
    /// What is known of a case.
    #[must_use]
    pub fn of(&self, case: Case) -> Option<&Known> {
        self.known.cases.get(&case)
    }

    /// Whether nothing more is on its way.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        let is_under_way = |known: &Known| matches!(known.stage, Stage::Waiting | Stage::Running { .. });
        // Before the first cases are there, nothing has begun.
        !self.known.cases.is_empty() && !self.known.cases.values().any(is_under_way)
    }

    /// Whether the page computes by itself, because no worker could be started.
    #[must_use]
    pub fn is_on_page(&self) -> bool {
        self.known.is_on_page
    }
}

/// Forecasts of these cases; the chosen one goes first. Newer inputs supersede older ones at once.
#[hook]
pub fn use_forecasts(cases: Vec<(Case, Rc<Inputs>)>, chosen: Case) -> Forecasts {
    let state = use_reducer_eq(State::default);
    // What is worked on, and the rest that has to pass before more is; dropping either ends it.
    let work = use_mut_ref(BTreeMap::<Case, (Rc<Inputs>, Simulation)>::new);
    let rest = use_mut_ref(|| None::<Timeout>);
    let attempt = use_state_eq(|| 0_u32);
    // What is drawn does not wait for the state to hear of new inputs: after a step of a slider that may be a frame later.
    let mut known = (*state).clone();
    known.set(cases.clone());
    {
        let (dispatcher, work, rest) = (state.dispatcher(), work.clone(), rest.clone());
        use_effect_with((cases, chosen, *attempt), move |(cases, chosen, attempt)| {
            dispatcher.dispatch(Act::Set(cases.clone()));
            // Work that nobody waits for any more ends before the rest has passed.
            let ended: Vec<Simulation> = {
                let mut work = work.borrow_mut();
                let is_wanted = |case: &Case, inputs: &Rc<Inputs>| cases.iter().any(|(c, i)| c == case && i == inputs);
                let gone: Vec<Case> =
                    work.iter().filter(|(case, (inputs, _))| !is_wanted(case, inputs)).map(|(case, _)| *case).collect();
                gone.into_iter().filter_map(|case| work.remove(&case)).map(|(_, simulation)| simulation).collect()
            };
            drop(ended);
            let mut order: Vec<(Case, Rc<Inputs>)> = cases.clone();
            order.sort_by_key(|(case, _)| case != chosen);
            let (chosen, is_first) = (*chosen, work.borrow().is_empty() && *attempt == 0 && rest.borrow().is_none());
            let begin = move || {
                for (case, inputs) in order {
                    let is_there = work.borrow().get(&case).is_some_and(|(running, _)| *running == inputs);
                    if !is_there {
                        let urgency = if case == chosen { Urgency::Now } else { Urgency::Later };
                        start(case, inputs, urgency, &dispatcher, &work);
                    }
                }
            };
            *rest.borrow_mut() = Some(Timeout::new(if is_first { 0 } else { REST }, begin));
        });
    }
    let on_cancel = {
        let (dispatcher, work, rest) = (state.dispatcher(), work.clone(), rest.clone());
        Callback::from(move |()| {
            *rest.borrow_mut() = None;
            drop(std::mem::take(&mut *work.borrow_mut()));
            dispatcher.dispatch(Act::Cancel);
        })
    };
    let on_retry = {
        let (state, work) = (state.clone(), work.clone());
        Callback::from(move |()| {
            // What failed is not worked on any more: where it stayed among the work, it would count as begun.
            let failed: Vec<_> = {
                let is_over = |known: &Known| known.stage == Stage::Failed;
                let over = state.cases.iter().filter(|(_, known)| is_over(known));
                let mut work = work.borrow_mut();
                over.filter_map(|(case, _)| work.remove(case)).collect()
            };
            drop(failed);
            state.dispatch(Act::Retry);
            attempt.set(*attempt + 1);
        })
    };
    Forecasts { known: Rc::new(known), on_cancel, on_retry }
}

type Work = Rc<std::cell::RefCell<BTreeMap<Case, (Rc<Inputs>, Simulation)>>>;

fn start(case: Case, inputs: Rc<Inputs>, urgency: Urgency, dispatcher: &UseReducerDispatcher<State>, work: &Work) {
    let told = Cell::new(0);
    let begun = clock::elapsed();
    let on_report = {
        let (dispatcher, inputs) = (dispatcher.clone(), Rc::clone(&inputs));
        move |report: Report| {
            if let Report::Progress { ran, runs } = report {
                let percent = ran.saturating_mul(100) / runs.max(1);
                if percent < told.get() + STEP {
                    return;
                }
                told.set(percent);
                let left = seconds_left(clock::elapsed() - begun, ran, runs);
                dispatcher.dispatch(Act::Count(case, Rc::clone(&inputs), [ran, runs], left));
                return;
            }
            dispatcher.dispatch(Act::Hear(case, Rc::clone(&inputs), report));
        }
    };
    dispatcher.dispatch(Act::Begin(case, Rc::clone(&inputs)));
    match simulator::start(Wish::Forecast((*inputs).clone()), urgency, on_report) {
        Ok(simulation) => {
            work.borrow_mut().insert(case, (inputs, simulation));
        }
        // What a plan says is brought together before it comes here; should it not fit all the same, say so.
        Err(refusal) => {
            let why = format!("{refusal:?}");
            dispatcher.dispatch(Act::Hear(case, inputs, Report::Failed(why)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::platform::Platform;
    use crate::simulation::engine::Engine;
    use crate::simulation::inputs::Channel;

    fn inputs(scans: f64) -> Rc<Inputs> {
        let channel = Channel { scans_per_day: scans, ..Channel::usual() };
        Rc::new(Inputs { channels: vec![channel], horizon_days: 10, runs: 100, ..Inputs::on(Platform::WechatGroup) })
    }

    fn outcome(inputs: &Rc<Inputs>, runs: u32) -> Outcome {
        let engine = Engine::new((**inputs).clone()).unwrap();
        let part = engine.run_range(0..runs);
        Outcome { results: part.results(&engine), told: part.told() }
    }

    /// What stands after cancelling: of how many runs, and whether that is stale.
    fn cancelled(state: Rc<State>) -> Option<(usize, bool)> {
        let state = state.reduce(Act::Cancel);
        let known = state.cases.get(&None)?;
        assert_eq!(known.stage, Stage::Cancelled);
        known.results.as_ref().map(|results| (results.n_runs, known.are_results_stale))
    }

    #[test]
    fn after_cancelling_the_last_full_result_is_shown_again_as_stale() {
        let (before, after) = (inputs(5.0), inputs(9.0));
        let hear =
            |state: Rc<State>, inputs: &Rc<Inputs>, report| state.reduce(Act::Hear(None, Rc::clone(inputs), report));
        let some = |inputs: &Rc<Inputs>| Report::Sharper(Rc::new(outcome(inputs, 4).results));
        let set = |state: Rc<State>, inputs: &Rc<Inputs>| state.reduce(Act::Set(vec![(None, Rc::clone(inputs))]));
        let first = set(Rc::default(), &before);
        assert_eq!(cancelled(Rc::clone(&first)), None);
        let begun = hear(first, &before, some(&before));
        assert_eq!(cancelled(Rc::clone(&begun)), Some((4, false)), "as far as it came");
        assert_eq!(cancelled(set(Rc::clone(&begun), &after)), None, "of other inputs it is nothing");
        let done = hear(begun, &before, Report::Done(Rc::new(outcome(&before, 100))));
        let changed = hear(set(done, &after), &after, some(&after));
        assert_eq!(cancelled(changed), Some((100, true)));
    }
}
