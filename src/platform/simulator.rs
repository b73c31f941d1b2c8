//! Simulations, by a few workers that share out the runs; where no worker can be started, by the page itself, a few
//! milliseconds at a time.
//!
//! What is decided is decided in [`dispatcher`](crate::jobs::simulation::dispatcher); this only carries messages.
//! The engine is no part of the page: it comes with the worker, or as a part of the program when the page needs it.

#![allow(unsafe_code, reason = "the macro declares the function at the cut, which the build links")]

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use gloo::timers::future::TimeoutFuture;
use js_sys::Uint8Array;
use wasm_bindgen_futures::spawn_local;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::clock;
use super::worker::{self, Along, Answer, NoAnswer};
use crate::jobs::simulation::dispatcher::{Crew, Dispatcher, Errand, LEAD, Message, Reply, WishId};
use crate::jobs::simulation::messages::{self, PARCEL};
use crate::jobs::simulation::station::Station;
use crate::jobs::simulation::{Report, Urgency, Wish};
use crate::simulation::check::Refusal;

/// The workers' entry point in `src/bin/`.
const PROGRAM: &str = "simulation";

/// Most workers: each holds tables and a share of the outcome, and the lead has to take in what the others send.
const MOST_WORKERS: usize = 6;

/// A wish that is being worked on. Dropping it cancels: nothing is reported any more, and what is held for it is freed.
#[derive(Debug, PartialEq, Eq)]
#[must_use = "dropping it cancels"]
pub struct Simulation(WishId);

/// Begins what is wished for, and calls `on_report` with how far it is; never before this has returned.
///
/// # Errors
///
/// The first input that is outside its range.
pub fn start(wish: Wish, urgency: Urgency, on_report: impl Fn(Report) + 'static) -> Result<Simulation, Refusal> {
    wish.inputs().check()?;
    let id = with(|pool| {
        let id = pool.dispatcher.start(wish, urgency);
        pool.listeners.insert(id, Rc::new(on_report));
        id
    });
    send_all();
    Ok(Simulation(id))
}

impl Drop for Simulation {
    fn drop(&mut self) {
        let listener = with(|pool| {
            pool.dispatcher.cancel(self.0);
            pool.listeners.remove(&self.0)
        });
        // It may own another simulation, which is then dropped in its turn.
        drop(listener);
        send_all();
    }
}

thread_local! {
    static POOL: RefCell<Pool> = RefCell::new(Pool::new());
}

/// Whoever works, and whoever waits.
struct Pool {
    dispatcher: Dispatcher<Uint8Array>,
    listeners: BTreeMap<WishId, Rc<dyn Fn(Report)>>,
    crew: Crew,
    /// By hand: raised when it is replaced, so that what its predecessor was asked is not answered.
    stamps: Vec<u32>,
    /// The page's own station, when it has arrived.
    station: Option<Serve>,
    /// Whether it was said that the page computes by itself.
    is_said: bool,
}

/// Bytes of a request → bytes of an answer.
type Serve = Rc<RefCell<dyn FnMut(&[u8]) -> Vec<u8>>>;

fn with<T>(work: impl FnOnce(&mut Pool) -> T) -> T {
    POOL.with_borrow_mut(work)
}

/// Sends what is to be sent.
fn send_all() {
    while let Some((Errand { hand, message }, stamp, is_page)) = with(Pool::errand) {
        let request = match message {
            Message::Request(bytes) => Uint8Array::from(bytes.as_slice()),
            Message::Parcel(parcel) => parcel,
        };
        if is_page {
            spawn_local(async move { receive(hand, stamp, serve_here(&request).await) });
        } else {
            let answer = worker::send(PROGRAM, hand, &request, Along::Nothing);
            spawn_local(async move { receive(hand, stamp, answer.await) });
        }
    }
}

/// Takes an answer, or that there is none, and passes on what follows from it.
fn receive(hand: usize, stamp: u32, answer: Result<Answer, NoAnswer>) {
    let reports = with(|pool| pool.receive(hand, stamp, answer));
    // First to work, then to look.
    send_all();
    for (wish, report) in reports {
        let is_last = matches!(report, Report::Done(_) | Report::Paths(_) | Report::Failed(_));
        // Whoever hears one report may drop another wish.
        let listener =
            with(|pool| if is_last { pool.listeners.remove(&wish) } else { pool.listeners.get(&wish).cloned() });
        if let Some(listener) = listener {
            listener(report);
        }
    }
}

impl Pool {
    fn new() -> Self {
        let crew = workers();
        Self {
            dispatcher: Dispatcher::new(crew),
            listeners: BTreeMap::new(),
            crew,
            stamps: vec![0; crew.hands],
            station: None,
            is_said: false,
        }
    }

    fn errand(&mut self) -> Option<(Errand<Uint8Array>, u32, bool)> {
        let errand = self.dispatcher.errand()?;
        let stamp = self.stamps[errand.hand];
        Some((errand, stamp, self.crew == Crew::PAGE))
    }

    fn receive(&mut self, hand: usize, stamp: u32, answer: Result<Answer, NoAnswer>) -> Vec<(WishId, Report)> {
        if self.stamps.get(hand) != Some(&stamp) {
            return Vec::new();
        }
        let on_page = self.crew == Crew::PAGE;
        match answer {
            Ok(Answer { bytes, took }) => {
                let reply = match bytes.length() {
                    0 => Reply::Answer(messages::Answer::NotUnderstood),
                    _ if bytes.get_index(0) == PARCEL => Reply::Parcel(bytes),
                    _ => {
                        let answer = messages::Answer::decode(&bytes.to_vec());
                        Reply::Answer(answer.unwrap_or(messages::Answer::NotUnderstood))
                    }
                };
                self.dispatcher.answered(hand, reply, took).into_iter().collect()
            }
            Err(NoAnswer { has_started: false, .. }) if !on_page => {
                // Fewer, where the first ones run; or none at all.
                self.hand_on(if hand == LEAD { Crew::PAGE } else { Crew::workers(hand) });
                let is_news = hand == LEAD && !std::mem::replace(&mut self.is_said, true);
                let one = self.listeners.keys().next().filter(|_| is_news);
                one.map(|wish| (*wish, Report::OnThePage)).into_iter().collect()
            }
            Err(NoAnswer { why, .. }) => {
                self.raise(hand);
                let reports = self.dispatcher.lost(hand, &why);
                if on_page {
                    // Its part of the program did not come: perhaps workers can be had the next time.
                    self.hand_on(workers());
                }
                reports
            }
        }
    }

    fn hand_on(&mut self, crew: Crew) {
        worker::end(PROGRAM);
        self.crew = crew;
        self.dispatcher.hand_on(crew);
        let last = self.stamps.iter().copied().max().unwrap_or(0);
        self.stamps = vec![last + 1; crew.hands];
    }

    fn raise(&mut self, hand: usize) {
        self.stamps[hand] += 1;
    }
}

/// As many workers as there are cores, but for one that is the page's.
fn workers() -> Crew {
    let cores = web_sys::window().map_or(1.0, |window| window.navigator().hardware_concurrency());
    Crew::workers((cores as usize).saturating_sub(1).clamp(1, MOST_WORKERS))
}

/// Does here what a worker would do, after whatever else the page has to do.
async fn serve_here(request: &Uint8Array) -> Result<Answer, NoAnswer> {
    let serve = match with(|pool| pool.station.clone()) {
        Some(serve) => serve,
        None => {
            let open = station().await.map_err(|why| NoAnswer { why: why.to_string(), has_started: false })?;
            with(|pool| pool.station.insert(open()).clone())
        }
    };
    TimeoutFuture::new(0).await;
    let begin = clock::elapsed();
    let answer = (serve.borrow_mut())(&request.to_vec());
    Ok(Answer { bytes: Uint8Array::from(answer.as_slice()), took: clock::elapsed() - begin })
}

#[wasm_split(simulation_station, fallible)]
fn station() -> Result<fn() -> Serve, SplitLoaderError> {
    Ok(|| {
        let mut station = Station::default();
        Rc::new(RefCell::new(move |request: &[u8]| station.serve(request)))
    })
}
