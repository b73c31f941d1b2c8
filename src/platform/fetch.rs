//! Fetching the app's own data files, beside the page.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::site;

/// The text of the file `name` beside the page, which is asked for at once, before anybody waits for it.
///
/// # Errors
///
/// What went wrong, in a developer's words.
pub fn text(name: &str) -> impl Future<Output = Result<String, String>> {
    let asked = site::address(name).ok_or("no such file").and_then(|address| {
        let window = web_sys::window().ok_or("no window")?;
        Ok(JsFuture::from(window.fetch_with_str(&address)))
    });
    received(name.to_owned(), asked)
}

async fn received(name: String, asked: Result<JsFuture, &str>) -> Result<String, String> {
    let response = asked?.await.map_err(|e| format!("{name}: {e:?}"))?;
    let response: Response = response.dyn_into().map_err(|e| format!("{name}: {e:?}"))?;
    if !response.ok() {
        return Err(format!("{name}: status {}", response.status()));
    }
    let text = response.text().map_err(|e| format!("{name}: {e:?}"))?;
    JsFuture::from(text).await.ok().and_then(|text| text.as_string()).ok_or_else(|| format!("{name}: no text"))
}
