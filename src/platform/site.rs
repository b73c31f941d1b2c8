//! The files of the site and how they are had: beside the page, or inside it, in the edition of one file; and whether
//! they are there without a network.

#![allow(unsafe_code, reason = "the macro declares the functions that boot/ has")]

use wasm_bindgen::prelude::*;
use web_sys::{Element, Worker};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = qunce, js_name = address, catch)]
    fn address_of(path: &str) -> Result<String, JsValue>;

    /// Starts a worker from its script, by the script's path from the page.
    ///
    /// # Errors
    ///
    /// What the browser says where it has no workers, or there is no such file.
    #[wasm_bindgen(js_namespace = qunce, js_name = worker, catch)]
    pub fn start_worker(path: &str) -> Result<Worker, JsValue>;

    /// Puts a drawing, as the text of its SVG, into an element: the page trusts no other text to be markup.
    ///
    /// # Errors
    ///
    /// Where the text is no drawing.
    #[wasm_bindgen(js_namespace = qunce, js_name = draw, catch)]
    pub fn draw(host: &Element, svg: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(js_namespace = qunce, js_name = whole, catch)]
    async fn whole() -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = qunce, js_name = offline, catch)]
    async fn outcome() -> Result<JsValue, JsValue>;
}

/// Whether the site opens without a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offline {
    /// Every file of this version is kept.
    Ready,
    /// Not every file came.
    Failed,
    /// The person asks pages to save data: nothing was fetched ahead.
    Saving,
    /// The browser keeps nothing for a page like this.
    Unsupported,
    /// It is the edition of one file.
    OneFile,
}

/// Waits until it is clear whether the site opens without a network.
pub async fn offline() -> Offline {
    match outcome().await.ok().and_then(|code| code.as_string()).as_deref() {
        Some("ready") => Offline::Ready,
        Some("file") => Offline::OneFile,
        Some("none") => Offline::Unsupported,
        Some("saving") => Offline::Saving,
        _ => Offline::Failed,
    }
}

/// The edition of one file, as text; none where it does not come.
pub async fn one_file() -> Option<String> {
    whole().await.ok()?.as_string()
}

/// The address of a file, by its path from the page; none where there is no such file.
#[must_use]
pub fn address(path: &str) -> Option<String> {
    address_of(path).ok()
}

/// Which version the whole site is, as the build named it.
#[must_use]
pub fn version() -> Option<String> {
    let document = web_sys::window()?.document()?;
    document.query_selector(r#"meta[name="qunce:version"]"#).ok()??.get_attribute("content")
}
