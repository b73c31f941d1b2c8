//! The workers for simulations: inputs → runs, shared out to several workers → results that sharpen.
//!
//! Three sides, none of which knows a browser or a clock:
//!
//! - the [`messages`], as bytes;
//! - the [`station`], which does what it is asked, in a worker or, where there is none, on the page;
//! - the [`dispatcher`] on the page, which decides who is asked what, and when.
//!
//! Runs go out in slices as short as the time that they take. Each worker adds its runs to a part of its own and hands
//! it over now and then, as a *parcel*; the first worker, the *lead*, takes in the parcels of the others and works out
//! what all runs together come to. Parts come to the same in any order, so that the number of workers and their speed
//! leave no trace in the last results.
//!
//! A page asks for a [`Wish`] and hears [`Report`]s of it.

pub mod dispatcher;
mod job;
pub mod messages;
mod numbers;
pub mod station;

use std::rc::Rc;

use crate::simulation::inputs::Inputs;
use crate::simulation::results::Results;
use crate::simulation::series::Series;
use crate::simulation::told::Told;

/// What a page asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Wish {
    /// All runs, and what they come to. Reports: [`Report::Progress`] and [`Report::Sharper`] in turn, at last
    /// [`Report::Done`].
    Forecast(Inputs),
    /// The courses of a series that is counted in the first runs, as many as are named, of at most
    /// [`MOST_PATHS`](crate::simulation::partial::MOST_PATHS). Report: [`Report::Paths`].
    Paths(Inputs, u32, Series),
}

/// Which wish goes first: the least, and of equals the one that came first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Somebody looks at it.
    Now,
    /// Somebody may look at it later: scenarios beside the plan.
    Later,
}

/// How far a wish is.
#[derive(Debug, Clone)]
pub enum Report {
    /// No worker could be started: the page computes by itself, between other things, and everything takes longer. Said
    /// once, whatever the number of wishes.
    OnThePage,
    /// So many runs are done.
    Progress {
        /// Runs that are done.
        ran: u32,
        /// Runs that were asked for.
        runs: u32,
    },
    /// What the runs so far come to; [`Results::n_runs`] says how many these are. Bands of more runs follow.
    Sharper(Rc<Results>),
    /// What all runs come to. Nothing follows.
    Done(Rc<Outcome>),
    /// Single courses: of each run, a count a day. Nothing follows.
    Paths(Rc<Vec<Vec<u32>>>),
    /// There will be no answer; in a developer's words. Asking again may help. Nothing follows.
    Failed(String),
}

/// What all runs come to.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// Bands, figures and the funnel.
    pub results: Results,
    /// What every run tells at its end: for targets, and for differences from other outcomes run by run
    /// ([`difference`](crate::simulation::scenarios::difference)).
    pub told: Told,
}

impl Wish {
    /// What is to be simulated.
    #[must_use]
    pub const fn inputs(&self) -> &Inputs {
        match self {
            Self::Forecast(inputs) | Self::Paths(inputs, ..) => inputs,
        }
    }
}
