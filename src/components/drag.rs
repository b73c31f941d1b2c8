//! Carrying things about with a pointer: a mouse at once, a finger after it has rested for a moment.
//!
//! What can be carried has `data-drag`, where it can be put has `data-drop`, and a handle inside of it by which its end
//! is pulled has `data-resize`. While something is carried nothing is rendered: a copy of it follows the pointer, and a
//! word beside it says what letting go would do. At the sides of an element with `data-drag-pages` pages are turned.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo::timers::callback::{Interval, Timeout};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, PointerEvent};
use yew::prelude::*;

use crate::views::drawing::px;

/// A mouse has to move so far before it carries. Unit: CSS pixels.
const SLOP: f64 = 5.0;
/// A finger may move so far while it rests. Unit: CSS pixels.
const TREMBLE: f64 = 10.0;
/// A finger has to rest so long before it carries.
const REST_MS: u32 = 350;
/// How wide the sides are at which pages are turned. Unit: CSS pixels.
const EDGE: f64 = 28.0;
/// How high the edges are at which the page scrolls, and how far it scrolls a step. Unit: CSS pixels.
const SCROLL_EDGE: f64 = 48.0;
const SCROLL_STEP: f64 = 10.0;
const SCROLL_MS: u32 = 16;
/// A page is turned after something was held at a side for so long.
const EDGE_MS: u32 = 600;

/// What is carried, and over what.
#[derive(Debug, Clone, PartialEq)]
pub struct Carried {
    /// `data-drag` of what is carried.
    pub source: String,
    /// Whether its end is pulled rather than all of it carried.
    pub is_resize: bool,
    /// `data-drop` of what it is over.
    pub target: String,
    /// From the target's upper edge to the upper edge of what is carried, or to the end that is pulled. Unit: CSS pixels.
    pub y: f64,
}

/// What happens to what is carried.
#[derive(Clone, PartialEq)]
pub struct Carrying {
    /// It was let go over a target.
    pub on_drop: Callback<Carried>,
    /// What letting go would do, in a few words; asked only when the answer could be another one.
    pub describe: Callback<Carried, AttrValue>,
    /// It was held at a side: −1 for the page before, 1 for the next.
    pub on_edge: Callback<i32>,
    /// Heights of a target between which the answer differs. Unit: CSS pixels; none where height is no matter.
    pub grain: Option<f64>,
}

/// Lets what lies in `root` be carried.
#[hook]
pub fn use_drag(root: NodeRef, carrying: Carrying) {
    let newest = use_mut_ref(|| carrying.clone());
    *newest.borrow_mut() = carrying;
    use_effect_with(root, move |root| {
        let state: Shared = Rc::new(RefCell::new(State::Idle));
        let listeners = root.cast::<Element>().map(|element| {
            let pressed = Rc::clone(&state);
            let press = EventListener::new(&element, "pointerdown", move |event| {
                if let Some(event) = event.dyn_ref::<PointerEvent>() {
                    press(&pressed, &newest, event);
                }
            });
            // Without this a finger that carries would scroll the page. It has to be there before the finger comes:
            // what is added later the browser does not ask any more.
            let carried = Rc::clone(&state);
            let options = EventListenerOptions::enable_prevent_default();
            let still = EventListener::new_with_options(&element, "touchmove", options, move |event| {
                if matches!(*carried.borrow(), State::Carried(_)) && event.cancelable() {
                    event.prevent_default();
                }
            });
            (press, still)
        });
        move || {
            drop(listeners);
            end(&state);
        }
    });
}

type Shared = Rc<RefCell<State>>;
type Newest = Rc<RefCell<Carrying>>;

enum State {
    Idle,
    /// Pressed, not carried yet.
    Pressed(Press),
    Carried(Flight),
}

/// A press that may become a carrying.
struct Press {
    source: HtmlElement,
    /// What its mark said: the element may be used for something else while this is carried.
    mark: String,
    is_resize: bool,
    /// Where it began.
    at: (f64, f64),
    is_touch: bool,
    /// Keeps the rest's clock running.
    _rest: Option<Timeout>,
    _listeners: Vec<EventListener>,
}

/// Something under way.
struct Flight {
    press: Press,
    /// The copy that follows the pointer; none where an end is pulled.
    ghost: Option<HtmlElement>,
    tip: HtmlElement,
    /// From the pointer to the upper left corner of what is carried.
    grip: (f64, f64),
    over: Option<(Element, Carried)>,
    side: i32,
    _turning: Option<Interval>,
    /// Where the pointer is.
    at: (f64, f64),
    scroll: i32,
    _scrolling: Option<Interval>,
}

fn press(state: &Shared, newest: &Newest, event: &PointerEvent) {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let closest = |selector| target.closest(selector).ok().flatten();
    let Some(source) = closest("[data-drag]").and_then(|source| source.dyn_into::<HtmlElement>().ok()) else { return };
    if event.button() != 0 || !event.is_primary() || !matches!(*state.borrow(), State::Idle) {
        return;
    }
    let is_touch = event.pointer_type() == "touch";
    let rest = is_touch.then(|| {
        let (state, newest) = (Rc::clone(state), Rc::clone(newest));
        Timeout::new(REST_MS, move || take(&state, &newest))
    });
    let Some(mark) = source.get_attribute("data-drag") else { return };
    let press = Press {
        source,
        mark,
        is_resize: closest("[data-resize]").is_some(),
        at: (f64::from(event.client_x()), f64::from(event.client_y())),
        is_touch,
        _rest: rest,
        _listeners: listeners(state, newest),
    };
    *state.borrow_mut() = State::Pressed(press);
}

/// What is listened to from the press on, wherever the pointer goes.
fn listeners(state: &Shared, newest: &Newest) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let listen = |name: &'static str, act: fn(&Shared, &Newest, &Event)| {
        let (state, newest) = (Rc::clone(state), Rc::clone(newest));
        let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
        EventListener::new_with_options(&window, name, options, move |event| act(&state, &newest, event))
    };
    vec![
        listen("pointermove", |state, newest, event| {
            if let Some(event) = event.dyn_ref::<PointerEvent>() {
                moved(state, newest, (f64::from(event.client_x()), f64::from(event.client_y())));
            }
        }),
        listen("pointerup", |state, newest, _| release(state, newest)),
        listen("pointercancel", |state, _, _| end(state)),
        // A finger that rests would open the browser's own menu.
        listen("contextmenu", |state, _, event| match &*state.borrow() {
            State::Carried(_) => event.prevent_default(),
            State::Pressed(press) if press.is_touch => event.prevent_default(),
            _ => {}
        }),
        listen("keydown", |state, _, event| {
            let is_escape = event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape");
            if is_escape && matches!(*state.borrow(), State::Carried(_)) {
                event.prevent_default();
                event.stop_propagation();
                end(state);
            }
        }),
    ]
}

fn moved(state: &Shared, newest: &Newest, to: (f64, f64)) {
    let far = |at: (f64, f64), limit: f64| (to.0 - at.0).hypot(to.1 - at.1) > limit;
    let is_begun = match &*state.borrow() {
        State::Idle => return,
        State::Pressed(press) if press.is_touch => {
            if !far(press.at, TREMBLE) {
                return;
            }
            // It scrolls.
            false
        }
        State::Pressed(press) if !far(press.at, SLOP) => return,
        State::Pressed(_) | State::Carried(_) => true,
    };
    if !is_begun {
        return end(state);
    }
    take(state, newest);
    fly(state, newest, to);
}

/// Begins to carry what is pressed.
fn take(state: &Shared, newest: &Newest) {
    if !matches!(*state.borrow(), State::Pressed(_)) {
        return;
    }
    let State::Pressed(press) = state.replace(State::Idle) else { return };
    let (at, is_touch) = (press.at, press.is_touch);
    let Some(flight) = Flight::begin(press) else { return };
    *state.borrow_mut() = State::Carried(flight);
    if is_touch {
        fly(state, newest, at);
    }
}

impl Flight {
    fn begin(press: Press) -> Option<Self> {
        let document = gloo::utils::document();
        let body = document.body()?;
        let place = press.source.get_bounding_client_rect();
        let ghost = if press.is_resize {
            None
        } else {
            let ghost: HtmlElement = press.source.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
            ghost.remove_attribute("data-drag").ok()?;
            ghost.class_list().add_1("drag-ghost").ok()?;
            let style = ghost.style();
            for (name, value) in [("width", place.width()), ("height", place.height())] {
                style.set_property(name, &format!("{}px", px(value))).ok()?;
            }
            for name in ["top", "left", "right", "bottom"] {
                // What places it in its column would place it anywhere.
                style.remove_property(name).ok()?;
            }
            ghost.set_attribute("aria-hidden", "true").ok()?;
            body.append_child(&ghost).ok()?;
            Some(ghost)
        };
        let tip: HtmlElement = document.create_element("div").ok()?.dyn_into().ok()?;
        tip.set_class_name("drag-tip");
        body.append_child(&tip).ok()?;
        press.source.class_list().add_1("is-carried").ok()?;
        body.class_list().add_1("is-carrying").ok()?;
        let grip = (place.left() - press.at.0, place.top() - press.at.1);
        Some(Self {
            press,
            ghost,
            tip,
            grip,
            over: None,
            side: 0,
            _turning: None,
            at: (0.0, 0.0),
            scroll: 0,
            _scrolling: None,
        })
    }

    /// Takes everything away that shows that something is carried.
    fn clear(&self) {
        // Classes that are not there are no loss.
        let _ = self.press.source.class_list().remove_1("is-carried");
        if let Some((target, _)) = &self.over {
            let _ = target.class_list().remove_1("is-target");
        }
        if let Some(body) = gloo::utils::document().body() {
            let _ = body.class_list().remove_1("is-carrying");
        }
        self.tip.remove();
        if let Some(ghost) = &self.ghost {
            ghost.remove();
        }
    }

    /// What lies under the pointer.
    fn over(&self, to: (f64, f64)) -> Option<(Element, Carried)> {
        let under = gloo::utils::document().element_from_point(to.0 as f32, to.1 as f32)?;
        let target = under.closest("[data-drop]").ok()??;
        let height = if self.press.is_resize { to.1 } else { to.1 + self.grip.1 };
        let carried = Carried {
            source: self.press.mark.clone(),
            is_resize: self.press.is_resize,
            target: target.get_attribute("data-drop")?,
            y: height - target.get_bounding_client_rect().top(),
        };
        Some((target, carried))
    }
}

/// Follows the pointer.
fn fly(state: &Shared, newest: &Newest, to: (f64, f64)) {
    let mut borrowed = state.borrow_mut();
    let State::Carried(flight) = &mut *borrowed else { return };
    let shift = |x: f64, y: f64| format!("translate({}px, {}px)", px(x), px(y));
    if let Some(ghost) = &flight.ghost {
        // A refused property leaves the copy where it is.
        let _ = ghost.style().set_property("transform", &shift(to.0 + flight.grip.0, to.1 + flight.grip.1));
    }
    let _ = flight.tip.style().set_property("transform", &shift(to.0 + 12.0, to.1 + 16.0));
    let over = flight.over(to);
    let (describe, grain) = {
        let carrying = newest.borrow();
        (carrying.describe.clone(), carrying.grain)
    };
    let step = |carried: &Carried| grain.map(|grain| (carried.y / grain).round());
    let is_same = match (&flight.over, &over) {
        (Some((_, a)), Some((_, b))) => a.target == b.target && step(a) == step(b),
        (None, None) => true,
        _ => false,
    };
    if !is_same {
        if let Some((target, _)) = &flight.over {
            let _ = target.class_list().remove_1("is-target");
        }
        if let Some((target, _)) = &over {
            let _ = target.class_list().add_1("is-target");
        }
        let text = over.as_ref().map(|(_, carried)| describe.emit(carried.clone())).unwrap_or_default();
        flight.tip.set_text_content(Some(&text));
    }
    flight.over = over;
    flight.at = to;
    let scroll = scroll(to.1);
    if scroll != flight.scroll {
        flight.scroll = scroll;
        flight._scrolling = (scroll != 0).then(|| {
            let (state, newest) = (Rc::clone(state), Rc::clone(newest));
            Interval::new(SCROLL_MS, move || scroll_on(&state, &newest, scroll))
        });
    }
    let side = side(to);
    if side != flight.side {
        flight.side = side;
        flight._turning = (side != 0).then(|| {
            let newest = Rc::clone(newest);
            Interval::new(EDGE_MS, move || {
                let on_edge = newest.borrow().on_edge.clone();
                on_edge.emit(side);
            })
        });
    }
}

/// Whether the pointer is at the upper or the lower edge of the screen, where the page scrolls.
fn scroll(y: f64) -> i32 {
    let height = gloo::utils::window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(f64::MAX);
    i32::from(y > height - SCROLL_EDGE) - i32::from(y < SCROLL_EDGE)
}

/// Scrolls a step, under what is carried.
fn scroll_on(state: &Shared, newest: &Newest, by: i32) {
    gloo::utils::window().scroll_by_with_x_and_y(0.0, f64::from(by) * SCROLL_STEP);
    let at = match &*state.borrow() {
        State::Carried(flight) => flight.at,
        State::Idle | State::Pressed(_) => return,
    };
    fly(state, newest, at);
}

/// At which side of the pages the pointer is.
fn side((x, y): (f64, f64)) -> i32 {
    let pages = gloo::utils::document().query_selector("[data-drag-pages]").ok().flatten();
    let Some(place) = pages.map(|pages| pages.get_bounding_client_rect()) else { return 0 };
    if y < place.top() || y > place.bottom() {
        return 0;
    }
    // On a narrow screen the sides lie inside, because there is nothing outside.
    match x {
        x if x < place.left() + EDGE / 2.0 && x > place.left() - EDGE => -1,
        x if x > place.right() - EDGE / 2.0 && x < place.right() + EDGE => 1,
        _ => 0,
    }
}

/// Lets go.
fn release(state: &Shared, newest: &Newest) {
    let over = match &mut *state.borrow_mut() {
        State::Carried(flight) => {
            swallow_click();
            flight.over.take()
        }
        State::Idle | State::Pressed(_) => None,
    };
    if let Some((target, _)) = &over {
        let _ = target.class_list().remove_1("is-target");
    }
    end(state);
    if let Some((_, carried)) = over {
        let on_drop = newest.borrow().on_drop.clone();
        on_drop.emit(carried);
    }
}

/// The press that ends here must not count as a press on what is carried.
fn swallow_click() {
    let Some(window) = web_sys::window() else { return };
    let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    let listener = EventListener::once_with_options(&window, "click", options, |event| {
        event.prevent_default();
        event.stop_propagation();
    });
    // The click comes at once or not at all.
    Timeout::new(0, move || drop(listener)).forget();
}

fn end(state: &Shared) {
    // Taken out first: a listener must not be dropped while it is borrowed by what it calls.
    let ended = state.replace(State::Idle);
    if let State::Carried(flight) = &ended {
        flight.clear();
    }
    // A listener that is running cannot free itself.
    Timeout::new(0, move || drop(ended)).forget();
}
