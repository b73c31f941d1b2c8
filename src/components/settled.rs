//! What may come a moment later: worked out after the page was drawn, so that drawing does not wait for it.

use std::cell::Cell;
use std::rc::Rc;

use gloo::timers::future::TimeoutFuture;
use js_sys::Promise;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::prelude::*;

/// `newest` as it was when the page last came to rest; a change arrives a moment after the page was drawn with it.
#[hook]
pub fn use_settled<T: Clone + PartialEq + 'static>(newest: T) -> T {
    let settled = use_state_eq(|| newest.clone());
    {
        let settled = settled.setter();
        use_effect_with(newest, move |newest| {
            let (newest, is_wanted) = (newest.clone(), Rc::new(Cell::new(true)));
            let still = Rc::clone(&is_wanted);
            spawn_local(async move {
                painted().await;
                if still.get() {
                    settled.set(newest);
                }
            });
            move || is_wanted.set(false)
        });
    }
    (*settled).clone()
}

/// What is drawn now has been painted: a frame's callbacks run before it is, and a task that follows them after.
async fn painted() {
    let frame = Promise::new(&mut |resolve, _| {
        let window = web_sys::window();
        let is_asked = window.is_some_and(|window| window.request_animation_frame(&resolve).is_ok());
        if !is_asked {
            // Without frames there is nothing to wait for.
            let _ = resolve.call0(&resolve);
        }
    });
    // The promise has no way to be refused.
    let _ = JsFuture::from(frame).await;
    TimeoutFuture::new(0).await;
}
