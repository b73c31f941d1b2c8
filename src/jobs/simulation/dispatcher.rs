//! The page's side: keeps the wishes, decides which worker is asked what, and turns answers into reports.
//!
//! Whoever has a free hand works on the most urgent wish that has work for it; so a wish that waits for its last parcels
//! leaves nobody idle. A wish that is no longer wanted is forgotten at once: what is still answered about it is dropped,
//! and the workers free what they hold of it with the next request.
//!
//! Parcels pass through unread, as whatever the browser handed over: `P`.

use std::collections::VecDeque;

use super::job::{Job, Task};
use super::messages::{Answer, JobId, Request};
use super::{Report, Urgency, Wish};

/// The hand that takes in the parts of the others, and tells what they come to.
pub const LEAD: usize = 0;

/// Who there is to work.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Crew {
    /// How many hands.
    pub hands: usize,
    /// Requests that a hand is sent before it has answered the first of them; with two of them it is never idle.
    pub ahead: usize,
    /// How long a request should take. Unit: milliseconds.
    pub slice: f64,
    /// How much of anything a request is for, before it is known how long that takes.
    pub first: u32,
    /// Pieces of tables that are made with the first request.
    pub pieces: u32,
}

impl Crew {
    /// The page itself: it has other things to do, and gets to them after each request.
    pub const PAGE: Self = Self { hands: 1, ahead: 1, slice: 8.0, first: 1, pieces: 1 };

    /// So many workers. A wish that is dropped holds them up for two requests at most.
    #[must_use]
    pub const fn workers(hands: usize) -> Self {
        Self { hands, ahead: 2, slice: 12.0, first: 8, pieces: u32::MAX }
    }
}

/// Something to be sent to a hand.
#[derive(Debug)]
pub struct Errand<P> {
    /// Which hand.
    pub hand: usize,
    /// What it gets.
    pub message: Message<P>,
}

/// What a hand gets.
#[derive(Debug)]
pub enum Message<P> {
    /// A request as bytes.
    Request(Vec<u8>),
    /// A parcel as it came.
    Parcel(P),
}

/// What a hand sends back.
#[derive(Debug)]
pub enum Reply<P> {
    /// An answer that is no parcel.
    Answer(Answer),
    /// A parcel.
    Parcel(P),
}

/// The number of a wish, for the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct WishId(u32);

/// Keeps the wishes, and decides who is asked what.
#[derive(Debug)]
pub struct Dispatcher<P> {
    crew: Crew,
    /// By hand: what it was asked and has not answered yet, the oldest first.
    asked: Vec<VecDeque<Asked>>,
    /// The most urgent first.
    jobs: Vec<(WishId, Job<P>)>,
    /// What hands have to be told to forget.
    gone: Vec<(usize, JobId)>,
    n_wishes: u32,
    n_jobs: JobId,
}

#[derive(Debug)]
struct Asked {
    job: JobId,
    /// None: to forget it.
    task: Option<Task>,
}

impl<P> Dispatcher<P> {
    /// Without wishes.
    #[must_use]
    pub fn new(crew: Crew) -> Self {
        let mut dispatcher =
            Self { crew, asked: Vec::new(), jobs: Vec::new(), gone: Vec::new(), n_wishes: 0, n_jobs: 0 };
        dispatcher.asked.resize_with(crew.hands, VecDeque::new);
        dispatcher
    }

    /// Takes a wish, whose inputs must have been checked. What is to be sent then comes from [`Self::errand`].
    pub fn start(&mut self, wish: Wish, urgency: Urgency) -> WishId {
        self.n_wishes += 1;
        self.n_jobs += 1;
        let id = WishId(self.n_wishes);
        let at = self.jobs.partition_point(|(_, job)| job.urgency <= urgency);
        self.jobs.insert(at, (id, Job::new(self.n_jobs, wish, urgency, self.crew.hands)));
        id
    }

    /// Drops a wish: nothing more is reported of it. One that has been answered is none.
    pub fn cancel(&mut self, wish: WishId) {
        if let Some(at) = self.jobs.iter().position(|(id, _)| *id == wish) {
            let (_, job) = self.jobs.remove(at);
            self.forget(&job);
        }
    }

    /// What is to be sent now; to be asked until there is nothing.
    pub fn errand(&mut self) -> Option<Errand<P>> {
        if let Some((hand, job)) = self.gone.pop() {
            self.asked[hand].push_back(Asked { job, task: None });
            return Some(Errand { hand, message: Message::Request(Request::Forget(job).encode()) });
        }
        for (hand, asked) in self.asked.iter_mut().enumerate().filter(|(_, asked)| asked.len() < self.crew.ahead) {
            let tasks = self.jobs.iter_mut().map(|(_, job)| (job.number, job.task(hand, &self.crew)));
            if let Some((job, (task, message))) = tasks.filter_map(|(job, task)| Some((job, task?))).next() {
                asked.push_back(Asked { job, task: Some(task) });
                return Some(Errand { hand, message });
            }
        }
        None
    }

    /// Takes what a hand sent back, which took it so many milliseconds to do.
    pub fn answered(&mut self, hand: usize, reply: Reply<P>, took: f64) -> Option<(WishId, Report)> {
        let Asked { job, task } = self.asked.get_mut(hand)?.pop_front()?;
        let task = task?;
        // Nobody wants to know any more.
        let at = self.jobs.iter().position(|(_, it)| it.number == job)?;
        let (id, job) = &mut self.jobs[at];
        let id = *id;
        let failed = || Some(Report::Failed("a worker answers something else than it was asked".to_owned()));
        let report = job.take(hand, task, reply, took).unwrap_or_else(failed)?;
        if matches!(report, Report::Done(_) | Report::Paths(_) | Report::Failed(_)) {
            let (_, job) = self.jobs.remove(at);
            self.forget(&job);
        }
        Some((id, report))
    }

    /// A hand is lost, with all that it held: whoever comes in its place knows of nothing. Wishes that it worked on fail.
    pub fn lost(&mut self, hand: usize, why: &str) -> Vec<(WishId, Report)> {
        self.asked[hand].clear();
        self.gone.retain(|(at, _)| *at != hand);
        let (failed, left): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.jobs).into_iter().partition(|(_, job)| job.has_begun(hand));
        self.jobs = left;
        let report = |(id, job): (WishId, Job<P>)| {
            let others = (0..self.crew.hands).filter(|other| *other != hand && job.has_begun(*other));
            self.gone.extend(others.map(|other| (other, job.number)));
            (id, Report::Failed(why.to_owned()))
        };
        failed.into_iter().map(report).collect()
    }

    /// Another crew takes over, who know of nothing: all wishes begin again.
    pub fn hand_on(&mut self, crew: Crew) {
        self.crew = crew;
        self.gone.clear();
        self.asked.clear();
        self.asked.resize_with(crew.hands, VecDeque::new);
        for (id, job) in std::mem::take(&mut self.jobs) {
            self.n_jobs += 1;
            self.jobs.push((id, job.again(self.n_jobs, crew.hands)));
        }
    }

    /// Whether there is no wish left, and nothing that would be answered.
    #[must_use]
    pub fn is_at_rest(&self) -> bool {
        self.jobs.is_empty() && self.gone.is_empty() && self.asked.iter().all(VecDeque::is_empty)
    }

    fn forget(&mut self, job: &Job<P>) {
        let hands = (0..self.crew.hands).filter(|hand| job.has_begun(*hand));
        self.gone.extend(hands.map(|hand| (hand, job.number)));
    }
}
