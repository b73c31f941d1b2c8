//! Copying text.

use wasm_bindgen_futures::JsFuture;

/// Copies `text`. False where the browser refuses; the caller then shows the text to select.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window().filter(web_sys::Window::is_secure_context) else { return false };
    JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
}
