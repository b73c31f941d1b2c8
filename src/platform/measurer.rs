//! Files of chats and daily figures → what a group did, by the worker for measuring; where no worker can be started, by the
//! page itself, a little at a time.
//!
//! A file is read in slices: its text is never in the page's memory as a whole, and no word of it is kept.

#![allow(unsafe_code, reason = "the macro declares the function at the cut, which the build links")]

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use gloo::timers::future::TimeoutFuture;
use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::File;

use super::clock;
use super::spreadsheet::{self, Failure};
use super::worker::{self, NoAnswer};
use crate::exchange::decode::MAX_BYTES;
use crate::exchange::xlsx;
use crate::jobs::measuring::messages::{Answer, Request, SLICE};
use crate::jobs::measuring::station::Station;
use crate::measuring::charset::Charset;
use crate::measuring::naming::Naming;
use crate::measuring::outcome::{FileOutcome, FileRefused, Outcome};
use crate::measuring::zone::Zone;

/// The worker's entry point in `src/bin/`.
const PROGRAM: &str = "measuring";
/// What a worker is handed first: it can begin while more is fetched, and the browser gives it better code between two
/// slices. Unit: bytes.
const FIRST_SLICE: usize = 1 << 18;
/// What a worker is handed at a time in the end: of smaller slices, asking the browser for them takes longer than reading
/// them. Unit: bytes.
const LARGEST_SLICE: usize = 1 << 22;
/// What the page reads at a time, a few milliseconds long. Unit: bytes.
const SLICE_ON_PAGE: usize = 1 << 17;

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
pub struct Cancel(Rc<Cell<bool>>);

impl Cancel {
    /// Ends the reading: what it had is gone at once.
    pub fn cancel(&self) {
        if !self.0.replace(true) {
            worker::end(PROGRAM);
        }
    }
}

impl PartialEq for Cancel {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// How often the page hears how far a reading is: drawing takes longer than a slice does. Unit: milliseconds.
const TELL_EVERY: f64 = 100.0;

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
    let mut desk = Desk { station: None, cancel: cancel.clone() };
    desk.ask(&Request::Begin(zone)).await?;
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
    match desk.ask(&Request::Sum).await? {
        Answer::Outcome(outcome) => {
            let reading = Reading { files, outcome: *outcome };
            breath().await;
            if cancel.0.get() { Err(Stopped::Cancelled) } else { Ok(reading) }
        }
        _ => Err(out_of_turn()),
    }
}

/// Lets the page draw and hear before it goes on: what a large group comes to takes a few hundredths of a second to take
/// apart, and as long again to be counted by member, and to be drawn.
pub async fn breath() {
    TimeoutFuture::new(0).await;
}

type Serve = Rc<RefCell<dyn FnMut(&[u8]) -> Vec<u8>>>;

/// Whoever is asked: the worker, or the page's own station where there is none.
struct Desk {
    station: Option<Serve>,
    cancel: Cancel,
}

impl Desk {
    async fn file(
        &mut self,
        input: &Input,
        progress: &mut Progress,
        tell: &impl Fn(Progress),
    ) -> Result<Result<FileOutcome, Unread>, Stopped> {
        let sizes = match self.station {
            Some(_) => (SLICE_ON_PAGE, SLICE_ON_PAGE),
            None => (FIRST_SLICE, LARGEST_SLICE),
        };
        let head = Fetching::of(&input.file, 0, 8);
        let mut slices = Slices::new(Source::File(input.file.clone()), sizes);
        let Some(head) = head.bytes().await else { return Ok(Err(Unread::NotHandedOut)) };
        if xlsx::is_meant(&head.to_vec()) {
            let whole = Fetching::of(&input.file, 0, MAX_BYTES + 1).bytes().await;
            match spreadsheet::table(whole.map(|bytes| bytes.to_vec()).unwrap_or_default()).await {
                Ok(table) => slices = Slices::new(Source::Here(Uint8Array::from(table.as_slice())), sizes),
                Err(Failure::Refused(why)) => return Ok(Err(Unread::Sheet(why))),
                Err(Failure::NoAnswer(_)) => return Ok(Err(Unread::NoSheets)),
            }
        }
        self.ask(&Request::Open(input.charset, input.naming.clone())).await?;
        let (n_rows_before, done_before, n_bytes) = (progress.rows, progress.done, slices.n_bytes);
        // While one slice is read, the one before it waits for the page to hear of it.
        let (mut at, mut under_way) = (0, None);
        while at < n_bytes {
            let Some(bytes) = slices.next().await else { break };
            let end = at + bytes.length() as usize;
            let next = self.slice(&bytes);
            let answer = match under_way.replace(next) {
                Some(before) => before.await?,
                None => Answer::Done,
            };
            at = end;
            match answer {
                Answer::Rows(rows) => progress.rows = n_rows_before + rows,
                Answer::File(Err(_)) => break,
                _ => {}
            }
            progress.done = done_before + input.file.size() * (at as f64 / n_bytes as f64);
            tell(*progress);
        }
        if let Some(last) = under_way {
            last.await?;
        }
        match self.ask(&Request::Close).await? {
            // What ended before its end was not handed out to the end.
            Answer::File(Ok(_)) if at < n_bytes => Ok(Err(Unread::NotHandedOut)),
            Answer::File(file) => Ok(file.map_err(Unread::Refused)),
            _ => Err(out_of_turn()),
        }
    }

    /// Sends a slice; waiting for the answer is up to the caller.
    fn slice(&self, bytes: &Uint8Array) -> impl Future<Output = Result<Answer, Stopped>> + use<> {
        let request = Uint8Array::new_with_length(bytes.length() + 1);
        request.set_index(0, SLICE);
        request.set(bytes, 1);
        self.send(request)
    }

    async fn ask(&mut self, request: &Request) -> Result<Answer, Stopped> {
        let bytes = request.encode();
        match self.send(Uint8Array::from(bytes.as_slice())).await {
            // Only the first request can find out that this browser or this place has no workers.
            Err(Stopped::NoAnswer(NoAnswer { has_started: false, why })) if self.station.is_none() => {
                let open = station().await.map_err(|_| Stopped::NoAnswer(NoAnswer { why, has_started: false }))?;
                self.station = Some(open());
                self.send(Uint8Array::from(bytes.as_slice())).await
            }
            answer => answer,
        }
    }

    fn send(&self, request: Uint8Array) -> impl Future<Output = Result<Answer, Stopped>> + use<> {
        let (station, cancel) = (self.station.clone(), self.cancel.clone());
        let sent = match station {
            Some(_) => None,
            None => Some(worker::send(PROGRAM, 0, &request)),
        };
        async move {
            let bytes = match (sent, station) {
                (Some(sent), _) => sent.await.map(|answer| answer.bytes.to_vec()),
                (None, Some(serve)) => {
                    TimeoutFuture::new(0).await;
                    Ok((serve.borrow_mut())(&request.to_vec()))
                }
                (None, None) => Err(NoAnswer { why: "nobody was asked".to_owned(), has_started: true }),
            };
            if cancel.0.get() {
                return Err(Stopped::Cancelled);
            }
            let bytes = bytes.map_err(Stopped::NoAnswer)?;
            match Answer::decode(&bytes) {
                Some(Answer::NotUnderstood) | None => Err(out_of_turn()),
                Some(answer) => Ok(answer),
            }
        }
    }
}

fn out_of_turn() -> Stopped {
    Stopped::NoAnswer(NoAnswer { why: "it answers something else".to_owned(), has_started: true })
}

/// How many slices the browser is asked for before they are needed.
const AHEAD: usize = 2;

/// Where bytes come from.
enum Source {
    File(File),
    Here(Uint8Array),
}

/// All bytes of a file, a slice at a time.
struct Slices {
    source: Source,
    /// Of the next one, and at most. Unit: bytes.
    sizes: (usize, usize),
    n_bytes: usize,
    /// How many bytes were asked for.
    n_asked: usize,
    /// Slices that were, in their order.
    coming: VecDeque<Fetching>,
}

impl Slices {
    /// Slices from so many bytes to so many, each twice as long as the one before; the first of them are asked for at once.
    fn new(source: Source, sizes: (usize, usize)) -> Self {
        let n_bytes = match &source {
            Source::File(file) => file.size() as usize,
            Source::Here(bytes) => bytes.length() as usize,
        };
        let mut slices = Self { source, sizes, n_bytes, n_asked: 0, coming: VecDeque::new() };
        (0..AHEAD).for_each(|_| slices.ask());
        slices
    }

    fn ask(&mut self) {
        let (size, most) = self.sizes;
        let (from, to) = (self.n_asked, (self.n_asked + size).min(self.n_bytes));
        if from < to {
            (self.n_asked, self.sizes.0) = (to, most.min(2 * size));
            self.coming.push_back(match &self.source {
                Source::File(file) => Fetching::of(file, from, to),
                Source::Here(bytes) => Fetching::Here(bytes.subarray(from as u32, to as u32)),
            });
        }
    }

    /// The next slice; none at the end, or where the browser does not hand it out.
    async fn next(&mut self) -> Option<Uint8Array> {
        let slice = self.coming.pop_front()?.bytes().await;
        self.ask();
        slice
    }
}

/// Some bytes, asked for already.
enum Fetching {
    /// They are here.
    Here(Uint8Array),
    /// The browser has them still.
    Promised(JsFuture),
    /// The browser does not hand them out.
    Refused,
}

impl Fetching {
    /// Some bytes of a file.
    fn of(file: &File, from: usize, to: usize) -> Self {
        let slice = file.slice_with_f64_and_f64(from as f64, to as f64);
        slice.map_or(Self::Refused, |slice| Self::Promised(slice.array_buffer().into()))
    }

    /// Waits for them; none where the browser does not hand them out.
    async fn bytes(self) -> Option<Uint8Array> {
        match self {
            Self::Here(bytes) => Some(bytes),
            Self::Promised(buffer) => Some(Uint8Array::new(buffer.await.ok()?.unchecked_ref::<ArrayBuffer>())),
            Self::Refused => None,
        }
    }
}

#[wasm_split(measuring_station, fallible)]
fn station() -> Result<fn() -> Serve, SplitLoaderError> {
    Ok(|| {
        let mut station = Station::default();
        Rc::new(RefCell::new(move |request: &[u8]| station.serve(request)))
    })
}
