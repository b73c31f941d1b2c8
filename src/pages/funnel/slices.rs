//! Long work in short turns, so that the page stays at hand.

use std::cell::Cell;
use std::rc::Rc;

use gloo::timers::future::TimeoutFuture;

use crate::platform::clock;

/// A turn takes about so long. Unit: milliseconds.
const TURN: f64 = 8.0;
/// Work begins when what it depends on has been still for so long. Unit: milliseconds.
const REST: u32 = 250;

/// Whether the outcome of some work is still awaited.
#[derive(Debug, Clone)]
pub struct Wanted(Rc<Cell<bool>>);

impl Wanted {
    /// It is, until it is [given up](Self::give_up).
    pub fn new() -> Self {
        Self(Rc::new(Cell::new(true)))
    }

    /// Nobody waits for it any more.
    pub fn give_up(&self) {
        self.0.set(false);
    }
}

/// After a rest, takes one step after the other until one has the outcome; none once nobody waits for it.
pub async fn in_slices<T>(wanted: &Wanted, mut step: impl FnMut() -> Option<T>) -> Option<T> {
    TimeoutFuture::new(REST).await;
    while wanted.0.get() {
        let begin = clock::elapsed();
        while clock::elapsed() - begin < TURN {
            if let Some(outcome) = step() {
                return Some(outcome);
            }
        }
        TimeoutFuture::new(0).await;
    }
    None
}
