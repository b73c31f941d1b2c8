//! The system's share sheet, for files.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FilePropertyBag};

/// How sharing went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Some app took it.
    Shared,
    /// The person closed the sheet.
    Cancelled,
    /// The browser does not share this.
    Refused,
}

/// Whether there is a sheet that takes such files.
///
/// A browser may still refuse one when it comes to it: only then is the kind of the file looked at by some.
#[must_use]
pub fn takes(name: &str, mime: &str) -> bool {
    let ask = || {
        let data = data(name, mime, b" ")?;
        method("canShare")?.call1(&navigator()?, &data).ok()
    };
    method("share").is_some() && ask().is_some_and(|answer| answer.is_truthy())
}

/// Opens the sheet with a file. To be called while a press is handled: browsers open it for nothing else.
pub async fn share(name: &str, mime: &str, bytes: &[u8]) -> Outcome {
    let ask = || {
        let data = data(name, mime, bytes)?;
        method("share")?.call1(&navigator()?, &data).ok()?.dyn_into::<Promise>().ok()
    };
    let Some(promise) = ask() else { return Outcome::Refused };
    match JsFuture::from(promise).await {
        Ok(_) => Outcome::Shared,
        Err(why) if why.dyn_ref::<web_sys::DomException>().is_some_and(|why| why.name() == "AbortError") => {
            Outcome::Cancelled
        }
        Err(_) => Outcome::Refused,
    }
}

fn navigator() -> Option<JsValue> {
    web_sys::window().map(|window| window.navigator().into())
}

/// A method that not every browser has.
fn method(name: &str) -> Option<Function> {
    Reflect::get(&navigator()?, &JsValue::from_str(name)).ok()?.dyn_into().ok()
}

/// `{ files: [file] }`.
fn data(name: &str, mime: &str, bytes: &[u8]) -> Option<Object> {
    let options = FilePropertyBag::new();
    options.set_type(mime);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let file = File::new_with_u8_array_sequence_and_options(&parts, name, &options).ok()?;
    let data = Object::new();
    // A new object takes any field.
    Reflect::set(&data, &JsValue::from_str("files"), &Array::of1(&file)).ok()?;
    Some(data)
}
