//! Files of chats and daily figures → what a group did, by the worker for measuring; where no worker can be started, by the
//! page itself, a little at a time.
//!
//! A file is read in slices, by the worker itself: its text does not pass through the page, is in no memory as a whole, and no
//! word of it is kept. Only a spreadsheet, which has to be taken apart first, is handed from one worker to the other.

#![allow(unsafe_code, reason = "the macro declares the function at the cut, which the build links")]

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, VecDeque};
use std::ops::Range;
use std::pin::Pin;
use std::rc::Rc;

use gloo::timers::future::TimeoutFuture;
use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::{Blob, File};

use super::clock;
use super::spreadsheet::{self, Failure};
use super::worker::{self, Along, NoAnswer};
use crate::exchange::decode::MAX_BYTES;
use crate::exchange::xlsx;
use crate::jobs::measuring::messages::{Answer, Request};
use crate::jobs::measuring::station::Station;
use crate::measuring::charset::Charset;
use crate::measuring::naming::Naming;
use crate::measuring::outcome::{FileOutcome, FileRefused, Outcome};
use crate::measuring::zone::Zone;

/// The worker's entry point in `src/bin/`.
pub const PROGRAM: &str = "measuring";
/// What the worker reads first and at most at a time: between two slices the browser gives it better code, and much larger
/// ones have left the processor's memory before they are looked at. Unit: bytes.
const BY_WORKER: (u32, u32) = (1 << 18, 1 << 20);
/// What the page reads at a time, a few milliseconds long. Unit: bytes.
const ON_PAGE: (u32, u32) = (1 << 17, 1 << 17);
/// How many slices are asked for before the first of them is answered: as long as the page takes to draw.
const AHEAD: usize = 8;

/// A file, and what the person says of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Input {
    /// The file.
    pub file: File,
    /// Its encoding; recognized where they say nothing.
    pub charset: Option<Charset>,
    /// What its columns are, where the layout is not known.
    pub naming: Option<Naming>,
}

/// Why a file gives nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    /// It is in no layout, or no text.
    Refused(FileRefused),
    /// It is a spreadsheet that can't be read.
    Sheet(xlsx::Refused),
    /// It is a spreadsheet, and what takes these apart did not come, or stopped over it.
    NoSheets,
    /// The browser does not hand it out: a folder, or a file that is gone.
    NotHandedOut,
}

/// What files come to.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// How each of them went, in their order.
    pub files: Vec<Result<FileOutcome, Unread>>,
    /// What all of them come to.
    pub outcome: Outcome,
}

/// How far a reading is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Progress {
    /// Bytes of all files that were read.
    pub done: f64,
    /// Bytes of all files.
    pub of: f64,
    /// Rows that were looked at.
    pub rows: u64,
}

/// Why there is no reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stopped {
    /// Nobody wants it any more.
    Cancelled,
    /// The worker gave no answer: asking again starts another.
    NoAnswer(NoAnswer),
}

/// A person's way to end a reading.
#[derive(Debug, Clone, Default)]
pub struct Cancel(Rc<Going>);

/// How a reading goes on.
#[derive(Debug, Default)]
struct Going {
    is_cancelled: Cell<bool>,
    /// The place of its worker, while it has one.
    place: Cell<Option<usize>>,
}

impl Cancel {
    /// Ends the reading: what it had is gone at once.
    pub fn cancel(&self) {
        if !self.0.is_cancelled.replace(true)
            && let Some(place) = self.0.place.get()
        {
            worker::end_at(PROGRAM, place);
        }
    }

    fn is_cancelled(&self) -> bool {
        self.0.is_cancelled.get()
    }
}

thread_local! {
    /// The places of workers that read. One that was given up may still wait for the browser or for a spreadsheet: what it
    /// says then must not be said to the worker of another.
    static TAKEN: RefCell<BTreeSet<usize>> = const { RefCell::new(BTreeSet::new()) };
}

/// A worker of one's own, for as long as a reading takes.
struct Place(usize, Cancel);

impl Place {
    fn take(cancel: &Cancel) -> Self {
        let place = TAKEN.with_borrow_mut(|taken| {
            let free = (0..).find(|place| !taken.contains(place)).unwrap_or_default();
            taken.insert(free);
            free
        });
        cancel.0.place.set(Some(place));
        Self(place, cancel.clone())
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.1.0.place.set(None);
        TAKEN.with_borrow_mut(|taken| taken.remove(&self.0));
    }
}

/// Whether anything is being read.
pub fn is_busy() -> bool {
    TAKEN.with_borrow(|taken| !taken.is_empty())
}

impl PartialEq for Cancel {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// How often the page hears how far a reading is: what it draws takes the worker's time where there are few processors.
/// Unit: milliseconds.
const TELL_EVERY: f64 = 250.0;

/// Reads files of one group, in a zone.
///
/// # Errors
///
/// [`Stopped`] where it was ended, or the worker gave no answer.
pub async fn measure(
    inputs: &[Input],
    zone: Zone,
    cancel: &Cancel,
    tell: impl Fn(Progress),
) -> Result<Reading, Stopped> {
    let told_at = Cell::new(clock::elapsed());
    let tell = |progress| {
        if clock::elapsed() - told_at.get() >= TELL_EVERY {
            told_at.set(clock::elapsed());
            tell(progress);
        }
    };
    let mut desk = Desk { here: None, place: Place::take(cancel), cancel: cancel.clone() };
    desk.ask(&Request::Begin(zone), Along::Nothing).await?;
    let of = inputs.iter().map(|input| input.file.size()).sum();
    let mut progress = Progress { done: 0.0, of, rows: 0 };
    let mut files = Vec::new();
    for input in inputs {
        let before = progress;
        tell(progress);
        files.push(desk.file(input, &mut progress, &tell).await?);
        progress.done = before.done + input.file.size();
    }
    tell(progress);
    match desk.ask(&Request::Sum, Along::Nothing).await? {
        Answer::Outcome(outcome) => {
            let reading = Reading { files, outcome: *outcome };
            breath().await;
            if cancel.is_cancelled() { Err(Stopped::Cancelled) } else { Ok(reading) }
        }
        _ => Err(out_of_turn()),
    }
}

/// Lets the page draw and hear before it goes on: what a large group comes to takes a few hundredths of a second to take
/// apart, and as long again to be counted by member, and to be drawn.
pub async fn breath() {
    TimeoutFuture::new(0).await;
}

/// Whoever is asked: the worker, or the page itself where there is none.
struct Desk {
    here: Option<Here>,
    place: Place,
    cancel: Cancel,
}

/// The page in the place of a worker: what answers, the file that came last, and how many of its bytes were asked for.
#[derive(Clone)]
struct Here {
    serve: Serve,
    file: Rc<RefCell<(Option<Blob>, u64)>>,
}

type Serve = Rc<RefCell<dyn FnMut(&[u8], &[u8]) -> Vec<u8>>>;

impl Desk {
    async fn file(
        &mut self,
        input: &Input,
        progress: &mut Progress,
        tell: &impl Fn(Progress),
    ) -> Result<Result<FileOutcome, Unread>, Stopped> {
        let Some(head) = bytes_of(&input.file, 0..8).await else { return Ok(Err(Unread::NotHandedOut)) };
        let mut file: Blob = input.file.clone().into();
        if xlsx::is_meant(&head) {
            let whole = bytes_of(&file, 0..MAX_BYTES as u64 + 1).await;
            file = match spreadsheet::table(whole.unwrap_or_default()).await.map(|table| blob_of(&table)) {
                Ok(Ok(table)) => table,
                Err(Failure::Refused(why)) => return Ok(Err(Unread::Sheet(why))),
                Ok(Err(_)) | Err(Failure::NoAnswer(_)) => return Ok(Err(Unread::NoSheets)),
            };
        }
        self.ask(&Request::Open(input.charset, input.naming.clone()), Along::File(&file)).await?;
        let (before, n_bytes) = (*progress, file.size());
        let mut slices = Slices::of(n_bytes as u64, if self.here.is_some() { ON_PAGE } else { BY_WORKER });
        let mut under_way = VecDeque::new();
        let mut is_handed_out = true;
        loop {
            while under_way.len() < AHEAD
                && let Some((size, end)) = slices.next()
            {
                under_way.push_back((end, self.send(&Request::Slice, Along::Next(size))));
            }
            let Some((end, answer)) = under_way.pop_front() else { break };
            match answer.await? {
                Answer::Read(taken) => {
                    progress.rows = before.rows + taken.rows;
                    progress.done = before.done + input.file.size() * (taken.bytes as f64 / n_bytes);
                    tell(*progress);
                    is_handed_out = taken.bytes == end;
                    if !is_handed_out {
                        break;
                    }
                }
                Answer::File(Err(_)) => break,
                _ => return Err(out_of_turn()),
            }
        }
        match self.ask(&Request::Close, Along::Nothing).await? {
            Answer::File(_) if !is_handed_out => Ok(Err(Unread::NotHandedOut)),
            Answer::File(file) => Ok(file.map_err(Unread::Refused)),
            _ => Err(out_of_turn()),
        }
    }

    async fn ask(&mut self, request: &Request, along: Along<'_>) -> Result<Answer, Stopped> {
        // Whoever gave it up ended its worker: another need not be started to hear of it.
        if self.cancel.is_cancelled() {
            return Err(Stopped::Cancelled);
        }
        match self.send(request, along).await {
            // Only the first request can find out that this browser or this place has no workers.
            Err(Stopped::NoAnswer(NoAnswer { has_started: false, why })) if self.here.is_none() => {
                let open = station().await.map_err(|_| Stopped::NoAnswer(NoAnswer { why, has_started: false }))?;
                self.here = Some(Here { serve: open(), file: Rc::default() });
                self.send(request, along).await
            }
            answer => answer,
        }
    }

    /// Sends a request; waiting for the answer is up to the caller.
    fn send(&self, request: &Request, along: Along) -> impl Future<Output = Result<Answer, Stopped>> + use<> {
        let cancel = self.cancel.clone();
        let bytes = request.encode();
        let answer: Pin<Box<dyn Future<Output = Result<Vec<u8>, NoAnswer>>>> = match &self.here {
            Some(here) => {
                let answer = here.answer(bytes, along);
                Box::pin(async { Ok(answer.await) })
            }
            None => {
                let answer = worker::send(PROGRAM, self.place.0, &Uint8Array::from(bytes.as_slice()), along);
                Box::pin(async { Ok(answer.await?.bytes.to_vec()) })
            }
        };
        async move {
            let bytes = answer.await;
            if cancel.is_cancelled() {
                return Err(Stopped::Cancelled);
            }
            match Answer::decode(&bytes.map_err(Stopped::NoAnswer)?) {
                Some(Answer::NotUnderstood) | None => Err(out_of_turn()),
                Some(answer) => Ok(answer),
            }
        }
    }
}

impl Here {
    /// Answers as the worker would, and lets the page draw before.
    fn answer(&self, request: Vec<u8>, along: Along) -> impl Future<Output = Vec<u8>> + use<> {
        let mut file = self.file.borrow_mut();
        let slice = match along {
            Along::Nothing => None,
            Along::File(it) => {
                *file = (Some(it.clone()), 0);
                None
            }
            Along::Next(n_bytes) => {
                let from = file.1;
                file.1 += u64::from(n_bytes);
                file.0.clone().map(|it| (it, from..file.1))
            }
        };
        let serve = Rc::clone(&self.serve);
        async move {
            breath().await;
            let slice = match slice {
                Some((file, range)) => bytes_of(&file, range).await.unwrap_or_default(),
                None => Vec::new(),
            };
            (serve.borrow_mut())(&request, &slice)
        }
    }
}

fn out_of_turn() -> Stopped {
    Stopped::NoAnswer(NoAnswer { why: "it answers something else".to_owned(), has_started: true })
}

/// How much of a file is read at a time: from so many bytes to so many, each time twice as many as before. Unit: bytes.
struct Slices {
    n_asked: u64,
    n_bytes: u64,
    size: u32,
    largest: u32,
}

impl Slices {
    const fn of(n_bytes: u64, (size, largest): (u32, u32)) -> Self {
        Self { n_asked: 0, n_bytes, size, largest }
    }
}

impl Iterator for Slices {
    /// What to ask for, and how many bytes have been asked for with it.
    type Item = (u32, u64);

    fn next(&mut self) -> Option<(u32, u64)> {
        let size = self.size;
        let left = self.n_bytes - self.n_asked;
        self.n_asked += left.min(size.into());
        self.size = self.largest.min(2 * size);
        (left > 0).then_some((size, self.n_asked))
    }
}

/// Some bytes of a file; none where the browser does not hand them out.
async fn bytes_of(file: &Blob, range: Range<u64>) -> Option<Vec<u8>> {
    let slice = file.slice_with_f64_and_f64(range.start as f64, range.end as f64).ok()?;
    let buffer = JsFuture::from(slice.array_buffer()).await.ok()?;
    Some(Uint8Array::new(buffer.unchecked_ref::<ArrayBuffer>()).to_vec())
}

/// Bytes as a file.
fn blob_of(bytes: &[u8]) -> Result<Blob, JsValue> {
    Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes)))
}

#[wasm_split(measuring_station, fallible)]
fn station() -> Result<fn() -> Serve, SplitLoaderError> {
    Ok(|| {
        let mut station = Station::default();
        Rc::new(RefCell::new(move |request: &[u8], slice: &[u8]| station.serve(request, slice)))
    })
}
