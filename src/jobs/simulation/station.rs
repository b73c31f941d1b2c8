//! The worker's side: a station keeps the simulations that it works on, and does what it is asked, one by one.

use std::collections::BTreeMap;
use std::ops::Range;

use super::messages::{Answer, JobId, Request};
use crate::simulation::engine::Engine;
use crate::simulation::making::Making;
use crate::simulation::partial::Partial;

/// The simulations that a worker works on.
#[derive(Debug, Default)]
pub struct Station {
    jobs: BTreeMap<JobId, Work>,
}

/// A simulation at a station.
#[derive(Debug)]
enum Work {
    /// Its tables are being made.
    Making(Box<Making>),
    /// It can be run; with the runs so far that have not been handed over.
    Ready(Box<Engine>, Partial),
}

impl Station {
    /// Does what is asked: bytes of a [`Request`] → bytes of an [`Answer`].
    #[must_use]
    pub fn serve(&mut self, request: &[u8]) -> Vec<u8> {
        let answer = Request::decode(request).and_then(|request| self.answer(request));
        answer.unwrap_or(Answer::NotUnderstood).encode()
    }

    /// Simulations that it works on.
    #[must_use]
    pub fn n_jobs(&self) -> usize {
        self.jobs.len()
    }

    fn answer(&mut self, request: Request) -> Option<Answer> {
        Some(match request {
            Request::Begin(job, inputs, pieces) => {
                let making = Making::of(*inputs).ok()?;
                self.jobs.insert(job, Work::Making(Box::new(making)));
                Answer::Begun(self.prepare(job, pieces)?)
            }
            Request::Prepare(job, pieces) => Answer::Begun(self.prepare(job, pieces)?),
            Request::Run(job, runs) => {
                let (engine, part) = self.ready(job)?;
                engine.run(runs, part);
                Answer::Done
            }
            Request::HandOver(job) => {
                let (_, part) = self.ready(job)?;
                Answer::Parcel(job, std::mem::take(part))
            }
            Request::TakeIn(job, other) => {
                let (_, part) = self.ready(job)?;
                part.absorb(other);
                Answer::Done
            }
            Request::Bands(job, days) => {
                let (engine, part) = self.ready(job)?;
                Answer::Bands(part.bands(engine, places(days)))
            }
            Request::Figures(job, kpis) => Answer::Figures(self.ready(job)?.1.figures(places(kpis))),
            Request::Tell(job, runs) => Answer::Told(self.ready(job)?.1.told_by(places(runs))),
            Request::Paths(job, runs, series) => Answer::Paths(self.ready(job)?.0.paths(runs, series)),
            Request::Forget(job) => {
                self.jobs.remove(&job);
                Answer::Done
            }
        })
    }

    /// Makes more tables, and says how many pieces are left.
    fn prepare(&mut self, job: JobId, pieces: u32) -> Option<u32> {
        let Work::Making(making) = self.jobs.get_mut(&job)? else { return Some(0) };
        making.go_on(pieces);
        let left = making.left();
        if left == 0 {
            self.ready(job)?;
        }
        Some(left)
    }

    /// A simulation that can be run: whatever is left to be made is made now.
    fn ready(&mut self, job: JobId) -> Option<(&Engine, &mut Partial)> {
        let mut work = self.jobs.remove(&job)?;
        if let Work::Making(making) = work {
            work = Work::Ready(Box::new(making.finish()), Partial::default());
        }
        match self.jobs.entry(job).insert_entry(work).into_mut() {
            Work::Ready(engine, part) => Some((engine, part)),
            Work::Making(_) => None,
        }
    }
}

fn places(words: Range<u32>) -> Range<usize> {
    words.start as usize..words.end as usize
}
