//! Workers: programs of their own that run beside the page, each fetched and started when it is first asked something.
//!
//! Bytes go in and bytes come out, and are handed over rather than copied; a file is read by the worker itself.
//! `boot/worker.js` is the other side.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::{Array, Function, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ErrorEvent, MessageEvent, Worker};

use super::site;

/// How long a worker without work stays: its memory never shrinks while it runs. Unit: milliseconds.
const REST: u32 = 60_000;

/// Why there is no answer: the worker could not start, or trapped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoAnswer {
    /// In a developer's words.
    pub why: String,
    /// Whether its script ran; where it did not, this browser or this place may have no workers at all.
    pub has_started: bool,
}

/// What goes with a request.
#[derive(Debug, Clone, Copy)]
pub enum Along<'a> {
    /// Nothing.
    Nothing,
    /// A file, of which requests behind this one have the bytes.
    File(&'a Blob),
    /// At most so many of the file's next bytes; fewer at its end, and where the browser does not hand them out. Unit: bytes.
    Next(u32),
}

/// What a worker answered.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The answer.
    pub bytes: Uint8Array,
    /// How long it took. Unit: milliseconds.
    pub took: f64,
}

/// What `program` answers to `request`. Several may be asked at once; each gets its own answer.
///
/// There is no limit of time: on a slow phone a large file takes what it takes. `program` is the name of its entry point
/// in `src/bin/`.
///
/// # Errors
///
/// [`NoAnswer`] where the worker could not start or trapped. The next request starts another.
pub async fn ask(program: &'static str, request: &[u8]) -> Result<Vec<u8>, NoAnswer> {
    Ok(send(program, 0, &Uint8Array::from(request), Along::Nothing).await?.bytes.to_vec())
}

/// Sends a request to one of several workers of a program, told apart by `place`, and hands over its bytes. It is sent
/// at once, and requests to one place are answered in their order; waiting for the answer is up to the caller.
///
/// # Errors
///
/// As of [`ask`].
pub fn send(
    program: &'static str,
    place: usize,
    request: &Uint8Array,
    along: Along,
) -> impl Future<Output = Result<Answer, NoAnswer>> + use<> {
    // Waited for from now on: nobody may be left who would hear that there is none.
    let sent = running(program, place).and_then(|worker| Ok((JsFuture::from(worker.send(request, along)?), worker)));
    async move {
        let (answer, worker) = sent?;
        let answer: Array = answer
            .await
            .map_err(|why| NoAnswer { why: words(&why), has_started: worker.has_started.get() })?
            .unchecked_into();
        Ok(Answer { bytes: answer.get(1).unchecked_into(), took: answer.get(2).as_f64().unwrap_or(0.0) })
    }
}

/// Whether the worker of a program at one place was started, and has not been stopped since.
pub fn is_running(program: &'static str, place: usize) -> bool {
    RUNNING.with_borrow(|all| all.contains_key(&(program, place)))
}

/// Stops all workers of a program: whoever waits gets no answer.
pub fn end(program: &'static str) {
    let all = RUNNING.with_borrow(|all| all.values().filter(|it| it.program == program).cloned().collect::<Vec<_>>());
    all.iter().for_each(|running| running.end(STOPPED));
}

/// Stops the worker of a program at one place.
pub fn end_at(program: &'static str, place: usize) {
    let running = RUNNING.with_borrow(|all| all.get(&(program, place)).cloned());
    running.iter().for_each(|running| running.end(STOPPED));
}

const STOPPED: &str = "it was stopped";

thread_local! {
    /// By program and place.
    static RUNNING: RefCell<BTreeMap<(&'static str, usize), Rc<Running>>> = const { RefCell::new(BTreeMap::new()) };
}

/// A worker that was started.
struct Running {
    program: &'static str,
    place: usize,
    worker: Worker,
    /// Whether anything came from it.
    has_started: Cell<bool>,
    /// Who waits for an answer, by the number of the request: what to call with it, and what to call without.
    waiting: RefCell<BTreeMap<u32, (Function, Function)>>,
    n_asked: Cell<u32>,
    /// Ends it when it has rested for long enough.
    rest: RefCell<Option<Timeout>>,
    listeners: RefCell<Vec<EventListener>>,
}

/// The worker of `program` at a place, started unless it runs.
fn running(program: &'static str, place: usize) -> Result<Rc<Running>, NoAnswer> {
    if let Some(running) = RUNNING.with_borrow(|all| all.get(&(program, place)).cloned()) {
        return Ok(running);
    }
    let no_start = |why: String| NoAnswer { why, has_started: false };
    let script = script(program).ok_or_else(|| no_start("the page does not name its program".to_owned()))?;
    let worker = site::start_worker(&script).map_err(|why| no_start(words(&why)))?;
    let running = Rc::new(Running {
        program,
        place,
        worker,
        has_started: Cell::new(false),
        waiting: RefCell::default(),
        n_asked: Cell::new(0),
        rest: RefCell::default(),
        listeners: RefCell::default(),
    });
    running.listen();
    RUNNING.with_borrow_mut(|all| all.insert((program, place), Rc::clone(&running)));
    Ok(running)
}

/// The path of the worker's script, in the folder of this build.
fn script(program: &str) -> Option<String> {
    let document = web_sys::window()?.document()?;
    let folder = document.query_selector(r#"meta[name="qunce:app"]"#).ok()??.get_attribute("content")?;
    Some(format!("{folder}{program}_worker.js"))
}

impl Running {
    /// Sends a request; the promise is kept or broken when the answer comes.
    fn send(&self, request: &Uint8Array, along: Along) -> Result<Promise, NoAnswer> {
        let id = self.n_asked.replace(self.n_asked.get().wrapping_add(1));
        self.rest.take();
        let answer = Promise::new(&mut |keep, fail| {
            self.waiting.borrow_mut().insert(id, (keep, fail));
        });
        let handed_over = Array::of1(&request.buffer());
        let along = match along {
            Along::Nothing => JsValue::UNDEFINED,
            Along::File(file) => file.into(),
            Along::Next(n_bytes) => n_bytes.into(),
        };
        let message = Array::of3(&id.into(), request, &along);
        match self.worker.post_message_with_transfer(&message, &handed_over) {
            Ok(()) => Ok(answer),
            Err(why) => {
                self.waiting.borrow_mut().remove(&id);
                Err(NoAnswer { why: words(&why), has_started: self.has_started.get() })
            }
        }
    }

    fn listen(self: &Rc<Self>) {
        let on = |event: &'static str, react: fn(&Rc<Self>, &web_sys::Event)| {
            let this = Rc::downgrade(self);
            EventListener::new(&self.worker, event, move |event| {
                if let Some(this) = this.upgrade() {
                    react(&this, event);
                }
            })
        };
        let listeners = vec![
            on("message", |this, event| this.hear(event.unchecked_ref::<MessageEvent>().data())),
            on("messageerror", |this, _| this.end("its answer could not be read")),
            on("error", |this, event| {
                // A script that did not come is an event without words.
                let why = event.dyn_ref::<ErrorEvent>().map(ErrorEvent::message);
                this.end(why.as_deref().unwrap_or("its script did not start"));
            }),
        ];
        *self.listeners.borrow_mut() = listeners;
    }

    /// Takes a message: the number of a request, its answer or why there will be none, and how long it took.
    fn hear(self: &Rc<Self>, data: JsValue) {
        self.has_started.set(true);
        let message: Array = data.unchecked_into();
        if let Some(why) = message.get(1).as_string() {
            return self.end(&why);
        }
        let id = message.get(0).as_f64();
        let id = self.waiting.borrow().keys().copied().find(|waiting| Some(f64::from(*waiting)) == id);
        let waiting = id.and_then(|id| self.waiting.borrow_mut().remove(&id));
        if let Some((keep, _)) = waiting {
            // A promise's own function can't fail.
            let _ = keep.call1(&JsValue::UNDEFINED, &message);
        }
        if self.waiting.borrow().is_empty() {
            let this = Rc::downgrade(self);
            let rest = Timeout::new(REST, move || {
                if let Some(this) = this.upgrade() {
                    this.end("it was done");
                }
            });
            self.rest.replace(Some(rest));
        }
    }

    /// Stops the worker: whoever waits gets no answer.
    fn end(&self, why: &str) {
        self.worker.terminate();
        RUNNING.with_borrow_mut(|all| all.remove(&(self.program, self.place)));
        for (_, fail) in std::mem::take(&mut *self.waiting.borrow_mut()).into_values() {
            let _ = fail.call1(&JsValue::UNDEFINED, &JsValue::from_str(why));
        }
    }
}

/// A refusal by the browser in a developer's words.
fn words(why: &JsValue) -> String {
    why.as_string().unwrap_or_else(|| format!("{why:?}"))
}
