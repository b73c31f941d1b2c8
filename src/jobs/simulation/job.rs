//! One wish on its way: which of its work is done, which is given out, and what a worker can be asked next.
//!
//! Requests are counted when they are sent, not when they are answered: a worker does them in their order, so that what
//! it is asked for later rests on all that it was asked before.

use std::collections::VecDeque;
use std::rc::Rc;

use super::dispatcher::{Crew, LEAD, Message, Reply};
use super::messages::{Answer, JobId, Request};
use super::{Outcome, Report, Urgency, Wish};
use crate::simulation::quantiles::Spread;
use crate::simulation::results::{Figure, Results};
use crate::simulation::series::{Kpi, Series};
use crate::simulation::told::Told;

/// After so many runs there is something to look at, and the bands are worth drawing again.
const MILESTONES: [u32; 4] = [128, 512, 2048, 8192];
/// A worker hands over its part when it holds so many runs, so that a parcel stays small.
const PARCEL_RUNS: u32 = 1024;
const ALL_KPIS: u32 = Kpi::COUNT as u32;
/// Runs that go through the days side by side.
const BATCH: u32 = crate::simulation::chance::stream::BATCH as u32;

/// A wish on its way.
#[derive(Debug)]
pub(super) struct Job<P> {
    /// Its number at the stations.
    pub number: JobId,
    pub urgency: Urgency,
    wish: Wish,
    /// By hand.
    shares: Vec<Share>,
    /// The first run that nobody was given.
    next: u32,
    /// Runs that are done.
    ran: u32,
    /// Hundredths of the runs that a report was made of.
    reported: u32,
    /// Runs in the lead's part.
    with_lead: u32,
    /// Runs in parcels that the lead was not given yet.
    coming: u32,
    /// Parcels that came, with the runs in them.
    parcels: VecDeque<(P, u32)>,
    /// When the lead's part has so many runs, it tells what they come to.
    milestone: u32,
    telling: Option<Telling>,
    band_pace: Pace,
    figure_pace: Pace,
    told_pace: Pace,
    are_paths_asked: bool,
}

/// What one hand has of a job.
#[derive(Debug, Default)]
struct Share {
    has_begun: bool,
    /// Pieces of the tables that are left to be made.
    left: u32,
    /// Runs in its part; of the lead, see [`Job::with_lead`].
    held: u32,
    table_pace: Pace,
    run_pace: Pace,
}

/// What the lead is telling.
#[derive(Debug, Default)]
struct Telling {
    runs: u32,
    /// The first of each kind that was not asked for.
    next_day: u32,
    next_kpi: u32,
    next_run: u32,
    bands: Vec<Vec<Spread>>,
    figures: Vec<Figure>,
    told: Told,
}

/// What a hand was asked.
#[derive(Debug, Clone, Copy)]
pub(super) enum Task {
    Prepare { pieces: u32 },
    Run { runs: u32 },
    HandOver { runs: u32 },
    TakeIn,
    Bands { days: u32 },
    Figures { kpis: u32 },
    Tell { runs: u32 },
    Paths,
}

/// How long pieces of one kind take.
#[derive(Debug, Default, Clone, Copy)]
struct Pace {
    /// Unit: milliseconds a piece; none before the first are done.
    each: Option<f64>,
}

impl Pace {
    /// How many pieces fit into a slice of so many milliseconds; `first` before anything is known.
    fn fit(self, slice: f64, first: u32, most: u32) -> u32 {
        let fit = self.each.map_or(first, |each| (slice / each) as u32);
        fit.clamp(1, most)
    }

    /// Learns what some pieces took.
    fn learn(&mut self, pieces: u32, took: f64) {
        // Clocks of browsers are coarse on purpose.
        let each = took.max(0.1) / f64::from(pieces.max(1));
        self.each = Some(self.each.map_or(each, |known| f64::midpoint(known, each)));
    }
}

impl<P> Job<P> {
    pub fn new(number: JobId, wish: Wish, urgency: Urgency, hands: usize) -> Self {
        let mut job = Self {
            number,
            urgency,
            shares: Vec::new(),
            next: 0,
            ran: 0,
            reported: 0,
            with_lead: 0,
            coming: 0,
            parcels: VecDeque::new(),
            milestone: 0,
            telling: None,
            band_pace: Pace::default(),
            figure_pace: Pace::default(),
            told_pace: Pace::default(),
            are_paths_asked: false,
            wish,
        };
        job.shares.resize_with(hands, Share::default);
        job.milestone = job.milestone_after(0);
        job
    }

    /// The same wish from the start, under another number and with other hands.
    pub fn again(self, number: JobId, hands: usize) -> Self {
        Self::new(number, self.wish, self.urgency, hands)
    }

    /// Whether a hand knows of it.
    pub fn has_begun(&self, hand: usize) -> bool {
        self.shares[hand].has_begun
    }

    /// What a hand can do for it now, if anything.
    pub fn task(&mut self, hand: usize, crew: &Crew) -> Option<(Task, Message<P>)> {
        let is_lead = hand == LEAD;
        if !self.shares[hand].has_begun {
            let is_needed = is_lead || (self.is_forecast() && self.next < self.runs());
            return is_needed.then(|| self.begin(hand, crew));
        }
        let share = &mut self.shares[hand];
        if share.left > 0 {
            let pieces = share.table_pace.fit(crew.slice, crew.first, share.left);
            return Some(self.ask(Task::Prepare { pieces }, Request::Prepare(self.number, pieces)));
        }
        if let Wish::Paths(_, runs, series) = self.wish {
            let is_wanted = is_lead && !std::mem::replace(&mut self.are_paths_asked, true);
            return is_wanted.then(|| self.ask(Task::Paths, Request::Paths(self.number, runs, series)));
        }
        if is_lead {
            if let Some(request) = self.tell(crew) {
                return Some(request);
            }
            if let Some((parcel, runs)) = self.parcels.pop_front() {
                self.coming -= runs;
                self.with_lead += runs;
                return Some((Task::TakeIn, Message::Parcel(parcel)));
            }
        } else if self.is_to_hand_over(hand) {
            let runs = std::mem::take(&mut self.shares[hand].held);
            self.coming += runs;
            return Some(self.ask(Task::HandOver { runs }, Request::HandOver(self.number)));
        }
        self.run(hand, crew)
    }

    /// Takes an answer; `None` where it is no answer to that task.
    pub fn take(&mut self, hand: usize, task: Task, reply: Reply<P>, took: f64) -> Option<Option<Report>> {
        match (task, reply) {
            (Task::Prepare { pieces }, Reply::Answer(Answer::Begun(left))) => {
                let share = &mut self.shares[hand];
                share.left = left;
                share.table_pace.learn(pieces, took);
            }
            (Task::Run { runs }, Reply::Answer(Answer::Done)) => {
                self.shares[hand].run_pace.learn(runs, took);
                return Some(self.progress(runs));
            }
            (Task::HandOver { runs }, Reply::Parcel(parcel)) => self.parcels.push_back((parcel, runs)),
            (Task::TakeIn, Reply::Answer(Answer::Done)) => {}
            (Task::Bands { days }, Reply::Answer(Answer::Bands(bands))) => {
                self.band_pace.learn(days, took);
                let telling = self.telling.as_mut()?;
                telling.bands.resize_with(Series::COUNT, Vec::new);
                telling.bands.iter_mut().zip(bands).for_each(|(all, more)| all.extend(more));
            }
            // Figures come after all bands, and what every run tells after all figures.
            (Task::Figures { kpis }, Reply::Answer(Answer::Figures(figures))) => {
                self.figure_pace.learn(kpis, took);
                self.telling.as_mut()?.figures.extend(figures);
                return Some(self.told());
            }
            (Task::Tell { runs }, Reply::Answer(Answer::Told(told))) => {
                self.told_pace.learn(runs, took);
                self.telling.as_mut()?.told.extend(told);
                return Some(self.told());
            }
            (Task::Paths, Reply::Answer(Answer::Paths(paths))) => return Some(Some(Report::Paths(Rc::new(paths)))),
            _ => return None,
        }
        Some(None)
    }

    fn is_forecast(&self) -> bool {
        matches!(self.wish, Wish::Forecast(_))
    }

    fn runs(&self) -> u32 {
        self.wish.inputs().runs
    }

    fn days(&self) -> u32 {
        self.wish.inputs().horizon_days
    }

    /// The next number of runs that is worth looking at; from half of all on, that is all of them.
    fn milestone_after(&self, runs: u32) -> u32 {
        let later = MILESTONES.into_iter().find(|milestone| *milestone > runs);
        later.filter(|milestone| milestone * 2 <= self.runs()).unwrap_or(self.runs())
    }

    fn ask(&self, task: Task, request: Request) -> (Task, Message<P>) {
        (task, Message::Request(request.encode()))
    }

    fn begin(&mut self, hand: usize, crew: &Crew) -> (Task, Message<P>) {
        self.shares[hand].has_begun = true;
        let request = Request::Begin(self.number, Box::new(self.wish.inputs().clone()), crew.pieces);
        self.ask(Task::Prepare { pieces: crew.pieces }, request)
    }

    fn run(&mut self, hand: usize, crew: &Crew) -> Option<(Task, Message<P>)> {
        let left = self.runs() - self.next;
        if left == 0 {
            return None;
        }
        let share = &mut self.shares[hand];
        let fit = share.run_pace.fit(crew.slice, crew.first, BATCH * 4);
        let runs = if fit > BATCH { fit - fit % BATCH } else { fit }.min(left);
        if hand == LEAD {
            self.with_lead += runs;
        } else {
            share.held += runs;
        }
        let first = self.next;
        self.next += runs;
        Some(self.ask(Task::Run { runs }, Request::Run(self.number, first..first + runs)))
    }

    /// Whether a hand should hand over what it has: it is much, or the lead waits for it.
    fn is_to_hand_over(&self, hand: usize) -> bool {
        let held = self.shares[hand].held;
        let is_awaited = self.next >= self.milestone && self.with_lead + self.coming < self.milestone;
        held >= PARCEL_RUNS || (held > 0 && is_awaited)
    }

    /// What the lead is asked on the way to results, if it is time for any. Nothing else of this job comes in between,
    /// so that all of it rests on the same runs.
    fn tell(&mut self, crew: &Crew) -> Option<(Task, Message<P>)> {
        if self.telling.is_none() && self.with_lead >= self.milestone {
            self.telling = Some(Telling { runs: self.with_lead, ..Telling::default() });
            self.milestone = self.milestone_after(self.with_lead);
        }
        let (number, all_days, all_runs) = (self.number, self.days(), self.runs());
        let telling = self.telling.as_mut()?;
        let is_last = telling.runs == all_runs;
        let some = |pace: Pace, next: &mut u32, all: u32| {
            let first = *next;
            *next += pace.fit(crew.slice, crew.first, all - first);
            (*next - first, first..*next)
        };
        let (task, request) = if telling.next_day < all_days {
            let (days, range) = some(self.band_pace, &mut telling.next_day, all_days);
            (Task::Bands { days }, Request::Bands(number, range))
        } else if telling.next_kpi < ALL_KPIS {
            let (kpis, range) = some(self.figure_pace, &mut telling.next_kpi, ALL_KPIS);
            (Task::Figures { kpis }, Request::Figures(number, range))
        } else if is_last && telling.next_run < all_runs {
            let (runs, range) = some(self.told_pace, &mut telling.next_run, all_runs);
            (Task::Tell { runs }, Request::Tell(number, range))
        } else {
            return None;
        };
        Some(self.ask(task, request))
    }

    /// A report of results, once all that belongs to them has come.
    fn told(&mut self) -> Option<Report> {
        let is_last = self.telling.as_ref()?.runs == self.runs();
        let is_whole = |telling: &mut Telling| {
            let has_told = !is_last || telling.told.n_runs() >= telling.runs as usize;
            telling.figures.len() == Kpi::COUNT && has_told
        };
        let Telling { runs, bands, figures, told, .. } = self.telling.take_if(is_whole)?;
        let results = Results::of(runs as usize, bands, figures);
        Some(if is_last { Report::Done(Rc::new(Outcome { results, told })) } else { Report::Sharper(Rc::new(results)) })
    }

    /// A report of progress, where there is another hundredth of it.
    fn progress(&mut self, runs: u32) -> Option<Report> {
        self.ran += runs;
        let hundredths = self.ran * 100 / self.runs();
        let is_more = std::mem::replace(&mut self.reported, hundredths) < hundredths;
        is_more.then_some(Report::Progress { ran: self.ran, runs: self.runs() })
    }
}
