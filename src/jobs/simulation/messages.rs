//! What a worker for simulations is asked, and what it answers, as bytes: a letter, and what follows it.
//!
//! A worker answers in the order in which it is asked, so that no answer says what it is an answer to.
//! A parcel is both: what one worker answers is what another is asked to take in, byte for byte, so that the page can
//! pass it on without reading it.

use std::ops::Range;

use super::numbers;
use crate::domain::code::Code;
use crate::simulation::bytes::{Left, put_list, put_word};
use crate::simulation::inputs::Inputs;
use crate::simulation::partial::Partial;
use crate::simulation::quantiles::Spread;
use crate::simulation::results::Figure;
use crate::simulation::series::Series;
use crate::simulation::told::Told;

/// A simulation that a worker works on, by the number that the page gave it; never used twice.
pub type JobId = u32;

/// The first byte of a parcel, as answer and as request.
pub const PARCEL: u8 = b'p';

/// What a worker is asked.
#[derive(Debug, Clone, PartialEq)]
pub enum Request {
    /// To begin a simulation, and to make so many pieces of its tables. Answer: [`Answer::Begun`].
    Begin(JobId, Box<Inputs>, u32),
    /// To make so many more pieces. Answer: [`Answer::Begun`].
    Prepare(JobId, u32),
    /// To run some of the runs and add them to its part. Answer: [`Answer::Done`].
    Run(JobId, Range<u32>),
    /// To hand over its part and go on with an empty one. Answer: a parcel.
    HandOver(JobId),
    /// For the bands of some days, over the runs in its part. Answer: [`Answer::Bands`].
    Bands(JobId, Range<u32>),
    /// For some of the figures, by their places in [`Kpi::ALL`](crate::simulation::series::Kpi), over the runs in its
    /// part. Answer: [`Answer::Figures`].
    Figures(JobId, Range<u32>),
    /// For what some of the runs in its part tell, by their places. Answer: [`Answer::Told`].
    Tell(JobId, Range<u32>),
    /// For the courses of a series in the first runs. Answer: [`Answer::Paths`].
    Paths(JobId, u32, Series),
    /// To forget a simulation. Answer: [`Answer::Done`], also for one that it does not know.
    Forget(JobId),
    /// A parcel: to add another worker's part to its own. Answer: [`Answer::Done`].
    TakeIn(JobId, Partial),
}

/// What a worker answers.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// It is done.
    Done,
    /// So many pieces of the tables are left to be made.
    Begun(u32),
    /// Bands, in the order of [`Series::ALL`], of the days that were asked for.
    Bands(Vec<Vec<Spread>>),
    /// The figures that were asked for.
    Figures(Vec<Figure>),
    /// What the runs that were asked for tell.
    Told(Told),
    /// Courses of single runs.
    Paths(Vec<Vec<u32>>),
    /// A parcel: its part.
    Parcel(JobId, Partial),
    /// To anything else: no message, or about a simulation that it does not know, or that it cannot begin.
    NotUnderstood,
}

impl Request {
    /// Its bytes.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let words = |letter: u8, words: &[u32]| {
            let mut out = vec![letter];
            words.iter().for_each(|word| put_word(&mut out, *word));
            out
        };
        match self {
            Self::Begin(job, inputs, pieces) => {
                let mut out = words(b'b', &[*job, *pieces]);
                numbers::put_inputs(&mut out, inputs);
                out
            }
            Self::Prepare(job, pieces) => words(b'm', &[*job, *pieces]),
            Self::Run(job, runs) => words(b'r', &[*job, runs.start, runs.end]),
            Self::HandOver(job) => words(b'h', &[*job]),
            Self::Bands(job, days) => words(b'd', &[*job, days.start, days.end]),
            Self::Figures(job, kpis) => words(b'f', &[*job, kpis.start, kpis.end]),
            Self::Tell(job, runs) => words(b't', &[*job, runs.start, runs.end]),
            Self::Paths(job, runs, series) => words(b's', &[*job, *runs, *series as u32]),
            Self::Forget(job) => words(b'x', &[*job]),
            Self::TakeIn(job, part) => parcel(*job, part),
        }
    }

    /// The request in these bytes, if it is one.
    #[must_use]
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let mut left = Left(bytes);
        let ([letter], job) = (left.take()?, left.word()?);
        let request = match letter {
            b'b' => {
                let pieces = left.word()?;
                Self::Begin(job, Box::new(numbers::inputs(&mut left)?), pieces)
            }
            b'm' => Self::Prepare(job, left.word()?),
            b'r' => Self::Run(job, left.word()?..left.word()?),
            b'h' => Self::HandOver(job),
            b'd' => Self::Bands(job, left.word()?..left.word()?),
            b'f' => Self::Figures(job, left.word()?..left.word()?),
            b't' => Self::Tell(job, left.word()?..left.word()?),
            b's' => Self::Paths(job, left.word()?, *Series::ALL.get(left.word()? as usize)?),
            b'x' => Self::Forget(job),
            PARCEL => return Partial::from_bytes(left.0).map(|part| Self::TakeIn(job, part)),
            _ => return None,
        };
        left.end()?;
        Some(request)
    }
}

impl Answer {
    /// Its bytes.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::new();
        match self {
            Self::Done => out.push(b'.'),
            Self::Begun(left) => {
                out.push(b'b');
                put_word(&mut out, *left);
            }
            Self::Bands(bands) => {
                out.push(b'd');
                put_list(&mut out, bands, |out, days| put_list(out, days, numbers::put_spread));
            }
            Self::Figures(figures) => {
                out.push(b'f');
                put_list(&mut out, figures, numbers::put_figure);
            }
            Self::Told(told) => {
                out.push(b't');
                out.extend(told.to_bytes());
            }
            Self::Paths(paths) => {
                out.push(b's');
                put_list(&mut out, paths, |out, path| put_list(out, path, |out, count| put_word(out, *count)));
            }
            Self::Parcel(job, part) => out = parcel(*job, part),
            Self::NotUnderstood => out.push(b'?'),
        }
        out
    }

    /// The answer in these bytes, if it is one.
    #[must_use]
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let mut left = Left(bytes);
        let [letter] = left.take()?;
        let answer = match letter {
            b'.' => Self::Done,
            b'b' => Self::Begun(left.word()?),
            b'd' => Self::Bands(left.list(|left| left.list(numbers::spread))?),
            b'f' => Self::Figures(left.list(numbers::figure)?),
            b't' => return Told::from_bytes(left.0).map(Self::Told),
            b's' => Self::Paths(left.list(|left| left.entries(u32::from_le_bytes))?),
            PARCEL => {
                let job = left.word()?;
                return Partial::from_bytes(left.0).map(|part| Self::Parcel(job, part));
            }
            b'?' => Self::NotUnderstood,
            _ => return None,
        };
        left.end()?;
        Some(answer)
    }
}

fn parcel(job: JobId, part: &Partial) -> Vec<u8> {
    let mut out = vec![PARCEL];
    put_word(&mut out, job);
    part.put(&mut out);
    out
}
