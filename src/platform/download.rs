//! Handing a file to the person.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Whether this browser downloads at all. WeChat's own does nothing when it is asked to, and says nothing; nor does it
/// print. No feature tells, only its name.
#[must_use]
pub fn is_there() -> bool {
    let agent = web_sys::window().and_then(|window| window.navigator().user_agent().ok());
    !agent.is_some_and(|agent| agent.contains("MicroMessenger"))
}

/// Offers `bytes` as a download called `name`. False where the browser refuses.
#[must_use]
pub fn bytes(name: &str, mime: &str, bytes: &[u8]) -> bool {
    try_bytes(name, mime, bytes).is_some()
}

fn try_bytes(name: &str, mime: &str, bytes: &[u8]) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let anchor: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    anchor.set_href(&url);
    anchor.set_download(name);
    document.body()?.append_child(&anchor).ok()?;
    anchor.click();
    anchor.remove();
    // The download has its own reference by now; the address is freed a minute later for slow devices.
    gloo::timers::callback::Timeout::new(60_000, move || drop(Url::revoke_object_url(&url))).forget();
    Some(())
}
