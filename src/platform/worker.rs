//! Workers: programs of their own that run beside the page, each fetched and started when it is first asked something.
//!
//! Bytes go in and bytes come out, and are handed over rather than copied. `boot/worker.js` is the other side.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::{Array, Function, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ErrorEvent, MessageEvent, Url, Worker, WorkerOptions, WorkerType};

/// How long a worker without work stays: its memory never shrinks while it runs. Unit: milliseconds.
const REST: u32 = 60_000;

/// Why there is no answer: the worker could not start, or trapped. In a developer's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoAnswer(pub String);

/// What `program` answers to `request`. Several may be asked at once; each gets its own answer.
///
/// There is no limit of time: on a slow phone a large file takes what it takes. `program` is the name of its entry point
/// in `src/bin/`.
///
/// # Errors
///
/// [`NoAnswer`] where the worker could not start or trapped. The next request starts another.
pub async fn ask(program: &'static str, request: &[u8]) -> Result<Vec<u8>, NoAnswer> {
    let worker = running(program)?;
    let answer = worker.send(request)?;
    let answer = JsFuture::from(answer).await.map_err(|why| NoAnswer(words(&why)))?;
    Ok(answer.unchecked_into::<Uint8Array>().to_vec())
}

thread_local! {
    static RUNNING: RefCell<BTreeMap<&'static str, Rc<Running>>> = const { RefCell::new(BTreeMap::new()) };
}

/// A worker that was started.
struct Running {
    program: &'static str,
    worker: Worker,
    /// Who waits for an answer, by the number of the request: what to call with it, and what to call without.
    waiting: RefCell<BTreeMap<u32, (Function, Function)>>,
    n_asked: Cell<u32>,
    /// Ends it when it has rested for long enough.
    rest: RefCell<Option<Timeout>>,
    listeners: RefCell<Vec<EventListener>>,
}

/// The worker of `program`, started unless it runs.
fn running(program: &'static str) -> Result<Rc<Running>, NoAnswer> {
    if let Some(running) = RUNNING.with_borrow(|all| all.get(program).cloned()) {
        return Ok(running);
    }
    let address = address(program).ok_or_else(|| NoAnswer("the page does not name its program".to_owned()))?;
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(&address, &options).map_err(|why| NoAnswer(words(&why)))?;
    let running = Rc::new(Running {
        program,
        worker,
        waiting: RefCell::default(),
        n_asked: Cell::new(0),
        rest: RefCell::default(),
        listeners: RefCell::default(),
    });
    running.listen();
    RUNNING.with_borrow_mut(|all| all.insert(program, Rc::clone(&running)));
    Ok(running)
}

/// The worker's script, in the folder of this build.
fn address(program: &str) -> Option<String> {
    let document = web_sys::window()?.document()?;
    let folder = document.query_selector(r#"meta[name="qunce:app"]"#).ok()??.get_attribute("content")?;
    let script = format!("{folder}{program}_worker.js");
    Some(Url::new_with_base(&script, &document.base_uri().ok()??).ok()?.href())
}

impl Running {
    /// Sends a request; the promise is kept or broken when the answer comes.
    fn send(&self, request: &[u8]) -> Result<Promise, NoAnswer> {
        let id = self.n_asked.replace(self.n_asked.get().wrapping_add(1));
        self.rest.take();
        let answer = Promise::new(&mut |keep, fail| {
            self.waiting.borrow_mut().insert(id, (keep, fail));
        });
        let request = Uint8Array::from(request);
        let handed_over = Array::of1(&request.buffer());
        let message = Array::of2(&id.into(), &request);
        match self.worker.post_message_with_transfer(&message, &handed_over) {
            Ok(()) => Ok(answer),
            Err(why) => {
                self.waiting.borrow_mut().remove(&id);
                Err(NoAnswer(words(&why)))
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

    /// Takes a message: the number of a request, and its answer or why there will be none.
    fn hear(self: &Rc<Self>, data: JsValue) {
        let message: Array = data.unchecked_into();
        let answer = message.get(1);
        if let Some(why) = answer.as_string() {
            return self.end(&why);
        }
        let id = message.get(0).as_f64();
        let id = self.waiting.borrow().keys().copied().find(|waiting| Some(f64::from(*waiting)) == id);
        let waiting = id.and_then(|id| self.waiting.borrow_mut().remove(&id));
        if let Some((keep, _)) = waiting {
            // A promise's own function can't fail.
            let _ = keep.call1(&JsValue::UNDEFINED, &answer);
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
        RUNNING.with_borrow_mut(|all| all.remove(self.program));
        for (_, fail) in std::mem::take(&mut *self.waiting.borrow_mut()).into_values() {
            let _ = fail.call1(&JsValue::UNDEFINED, &JsValue::from_str(why));
        }
    }
}

/// A refusal by the browser in a developer's words.
fn words(why: &JsValue) -> String {
    why.as_string().unwrap_or_else(|| format!("{why:?}"))
}
