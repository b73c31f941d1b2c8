//! One tab at a time: the browser's own locks, where it has them.

use gloo::timers::future::TimeoutFuture;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{future_to_promise, spawn_local};

/// Under this name tabs wait for one another.
const IMPORT: &str = "qunce:import";

/// Runs `work` while no other tab imports; at once where the browser has no locks.
///
/// The lock is held for one turn of the event loop more: by then what `work` changed has been kept.
pub fn import(work: impl FnOnce() + 'static) {
    let turn = async move {
        work();
        TimeoutFuture::new(0).await;
    };
    match manager() {
        None => spawn_local(turn),
        Some((manager, request)) => {
            let held = Closure::once_into_js(move |_: JsValue| -> Promise {
                future_to_promise(async move {
                    turn.await;
                    Ok(JsValue::UNDEFINED)
                })
            });
            if let Err(error) = request.call2(&manager, &JsValue::from_str(IMPORT), &held) {
                web_sys::console::error_1(&error);
            }
        }
    }
}

/// `navigator.locks` and its `request`; absent in old browsers and on insecure addresses.
fn manager() -> Option<(JsValue, Function)> {
    let navigator = web_sys::window()?.navigator();
    let manager = Reflect::get(&navigator, &JsValue::from_str("locks")).ok()?;
    let request = Reflect::get(&manager, &JsValue::from_str("request")).ok()?.dyn_into().ok()?;
    Some((manager, request))
}
