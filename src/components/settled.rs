//! What may come a moment later: worked out after the page was drawn, so that drawing does not wait for it.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// `newest` as it was when the page last came to rest; a change arrives a moment after the page was drawn with it.
#[hook]
pub fn use_settled<T: Clone + PartialEq + 'static>(newest: T) -> T {
    let settled = use_state_eq(|| newest.clone());
    {
        let settled = settled.setter();
        use_effect_with(newest, move |newest| {
            let newest = newest.clone();
            let wait = painted(move || settled.set(newest));
            move || drop(wait)
        });
    }
    (*settled).clone()
}

/// What has to be kept for a call to come: a frame, then what follows it.
struct Wait {
    _frame: AnimationFrame,
    _after: Rc<RefCell<Option<Timeout>>>,
}

/// Calls `then` once what is drawn now has been painted; no longer when the wait is dropped.
///
/// A frame's callback runs before it is painted, and a task that it asks for runs after.
fn painted(then: impl FnOnce() + 'static) -> Wait {
    let after = Rc::new(RefCell::new(None));
    let later = Rc::clone(&after);
    let frame = request_animation_frame(move |_| {
        *later.borrow_mut() = Some(Timeout::new(0, then));
    });
    Wait { _frame: frame, _after: after }
}
