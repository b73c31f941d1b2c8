//! The page around the app: its title, language, theme, address, focus.

use gloo::timers::future::TimeoutFuture;
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlElement};

use crate::domain::code::Code;
use crate::exchange::settings::Theme;
use crate::i18n::Lang;

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The element that the app mounts into, emptied of the text that waited there.
#[must_use]
pub fn empty_root(id: &str) -> Option<Element> {
    let root = document()?.get_element_by_id(id)?;
    root.set_text_content(None);
    Some(root)
}

/// Says whether the page holds what is in no storage and would be lost with it: `boot/offline.js` reads it.
pub fn hold(is_held: bool) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // An attribute of a fixed name is always taken.
        let _ = root.toggle_attribute_with_force("data-holds", is_held);
    }
}

/// Sets the title that the browser, and WeChat's own bar, show.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets language and theme on the root element.
pub fn set_look(lang: Lang, theme: Theme) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    let theme = match theme {
        Theme::System if prefers_dark() => Theme::Dark,
        Theme::System => Theme::Light,
        chosen => chosen,
    };
    // Both names and values are valid attribute text.
    let _ = root.set_attribute("lang", lang.code());
    let _ = root.set_attribute("data-theme", theme.code());
}

/// Whether the system is in its dark look.
#[must_use]
pub fn prefers_dark() -> bool {
    let query = web_sys::window().and_then(|window| window.match_media("(prefers-color-scheme: dark)").ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// The language that the browser asks for: English only where it prefers that to Chinese.
#[must_use]
pub fn preferred_lang() -> Lang {
    let languages = web_sys::window().map(|window| window.navigator().languages()).unwrap_or_default();
    let mut codes = languages.iter().filter_map(|code| code.as_string());
    codes
        .find_map(|code| match code.get(..2) {
            Some("zh") => Some(Lang::Zh),
            Some("en") => Some(Lang::En),
            _ => None,
        })
        .unwrap_or(Lang::Zh)
}

/// The page's whole address.
#[must_use]
pub fn address() -> String {
    web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// The address of the page without its fragment and query.
#[must_use]
pub fn base_address() -> String {
    let address = address();
    address.split(['#', '?']).next().unwrap_or_default().to_owned()
}

/// Shows another fragment in the address bar, and has the step in the history remember `memo` without showing it.
///
/// The memo outlives a reload and is there again when a person comes back to this step.
pub fn hide_in_history(fragment: &str, memo: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // Refused only for sandboxed pages, where the old address then stays.
        let _ = history.replace_state_with_url(&JsValue::from_str(memo), "", Some(fragment));
    }
}

/// What the present step of the history remembers.
#[must_use]
pub fn memo() -> Option<String> {
    web_sys::window()?.history().ok()?.state().ok()?.as_string()
}

/// Shows another address of this site in the address bar, without a step in the history.
pub fn replace_address(address: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // Refused only for sandboxed pages, where the old address then stays.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// Selects all text of the first field that matches, and moves the focus there.
pub fn select_text(selector: &str) {
    focus(selector);
    let Some(element) = document().and_then(|document| document.query_selector(selector).ok().flatten()) else {
        return;
    };
    if let Some(area) = element.dyn_ref::<web_sys::HtmlTextAreaElement>() {
        area.select();
    } else if let Some(field) = element.dyn_ref::<web_sys::HtmlInputElement>() {
        field.select();
    }
}

/// Reloads the page.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // A browser that refuses to reload leaves the page as it is.
        let _ = window.location().reload();
    }
}

/// The page's body, for what stands outside the app.
#[must_use]
pub fn body() -> Option<Element> {
    document()?.body().map(Element::from)
}

/// Puts a text where style sheets find it as a string, for the foot of printed pages: `var(--foot)`.
pub fn set_foot(text: &str) {
    let root = document().and_then(|document| document.document_element());
    if let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        // A string of a style sheet ends at its quote or its line; anything else is text.
        let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let quoted = plain.replace('\\', "\\\\").replace('"', "\\\"");
        // It was typed by somebody; where the browser does not take it, the foot is without it.
        let _ = root.style().set_property("--foot", &format!("\"{quoted}\""));
    }
}

/// Prints the page. False where the browser does not; chat apps have no way to.
#[must_use]
pub fn print() -> bool {
    web_sys::window().is_some_and(|window| window.print().is_ok())
}

/// Moves the focus to the first element that matches, and scrolls there.
pub fn focus(selector: &str) {
    let element = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Elements that can't take the focus ignore it.
        let _ = element.focus();
    }
}

/// Scrolls to the first part of the page that matches, and has the focus go on from there.
pub fn show(selector: &str) {
    let element = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.set_tab_index(-1);
        // It was just made to take it.
        let _ = element.focus();
        element.scroll_into_view();
    }
}

/// Goes to another fragment of the address, as a link to it does.
pub fn go(fragment: &str) {
    if let Some(window) = web_sys::window() {
        // Any text is a fragment.
        let _ = window.location().set_hash(fragment);
    }
}

/// A control that the focus is to go to.
pub struct Control {
    /// Its name, or what its button does.
    pub name: String,
    /// Its value, where several have the name.
    pub choice: Option<&'static str>,
    /// What has to be opened or pressed where it is not there yet.
    pub opener: Option<String>,
}

/// Moves the focus to a control of the page `page` as soon as both are there, and rings it for a moment. Where the
/// control does not come, the focus stays on the page.
pub fn focus_once_there(page: &'static str, control: Control) {
    /// Looks for it so often, and so long apart. Unit: milliseconds.
    const TRIES: u32 = 60;
    const APART: u32 = 50;
    const RINGS: u32 = 2_000;
    wasm_bindgen_futures::spawn_local(async move {
        let Control { name, choice, mut opener } = control;
        let within = format!("main[data-page=\"{page}\"]");
        let named = format!("{within} [name=\"{name}\"]");
        // Of several choices, the one that is meant, or the one that stands.
        let meant = choice.map(|value| format!("{named}[value=\"{value}\"]"));
        let others = [format!("{named}:checked"), named, format!("{within} [data-action=\"{name}\"]")];
        let selectors: Vec<String> = meant.into_iter().chain(others).collect();
        for _ in 0..TRIES {
            TimeoutFuture::new(APART).await;
            let find = |selector: &String| document()?.query_selector(selector).ok().flatten();
            let found = selectors.iter().find_map(find);
            let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else {
                let closed = opener.as_ref().and_then(|opener| find(&format!("{within} {opener}")));
                if let Some(closed) = closed.and_then(|closed| closed.dyn_into::<HtmlElement>().ok()) {
                    opener = None;
                    match closed.tag_name().as_str() {
                        // A fold that cannot be opened keeps its control to itself.
                        "DETAILS" => drop(closed.set_attribute("open", "")),
                        _ => closed.click(),
                    }
                }
                continue;
            };
            unfold(&element);
            element.scroll_into_view_with_bool(false);
            // Elements that can't take the focus ignore it.
            let _ = element.focus();
            let field = element.closest(".field").ok().flatten().unwrap_or_else(|| element.into());
            // A class that cannot be set leaves the focus, which shows the place, too.
            let _ = field.class_list().add_1("is-rung");
            TimeoutFuture::new(RINGS).await;
            let _ = field.class_list().remove_1("is-rung");
            return;
        }
    });
}

/// Opens whatever an element is folded away in.
fn unfold(element: &Element) {
    let mut folded = element.closest("details:not([open])").ok().flatten();
    while let Some(details) = folded {
        // Where it stays folded, the focus stays on the page.
        let _ = details.set_attribute("open", "");
        folded = details.closest("details:not([open])").ok().flatten();
    }
}

/// Moves the focus among the elements in `root` that match: `by` places on from the one that has it, or to the first.
pub fn focus_among(root: &HtmlElement, selector: &str, by: i32) {
    let Ok(nodes) = root.query_selector_all(selector) else { return };
    let all: Vec<HtmlElement> = (0..nodes.length()).filter_map(|n| nodes.get(n)?.dyn_into().ok()).collect();
    let active = document().and_then(|document| document.active_element());
    let here = active.and_then(|active| all.iter().position(|element| element.contains(Some(&active))));
    let len = i32::try_from(all.len()).unwrap_or(i32::MAX).max(1);
    let to = match here.and_then(|here| i32::try_from(here).ok()) {
        Some(here) => (here + by).rem_euclid(len),
        None if by < 0 => len - 1,
        None => 0,
    };
    if let Some(element) = usize::try_from(to).ok().and_then(|to| all.get(to)) {
        // Elements that can't take the focus ignore it.
        let _ = element.focus();
    }
}

/// The value of the field that an event came from.
#[must_use]
pub fn value_of(event: &web_sys::Event) -> Option<String> {
    Some(event.target()?.dyn_into::<web_sys::HtmlInputElement>().ok()?.value())
}

/// Moves the focus from the element that an event came from to the next one that matches, or to the one before (−1),
/// among those in the same day.
pub fn focus_beside(event: &web_sys::Event, selector: &str, by: i32) {
    let from = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let group = from.as_ref().and_then(|from| from.closest("[data-day]").ok().flatten());
    let (Some(from), Some(group)) = (from, group) else { return };
    let Ok(nodes) = group.query_selector_all(selector) else { return };
    let all: Vec<HtmlElement> = (0..nodes.length()).filter_map(|n| nodes.get(n)?.dyn_into().ok()).collect();
    let here = all.iter().position(|element| element.contains(Some(&from)));
    let to = here.and_then(|here| here.checked_add_signed(isize::try_from(by).unwrap_or(0)));
    if let Some(element) = to.and_then(|to| all.get(to)) {
        // Elements that can't take the focus ignore it.
        let _ = element.focus();
    }
}

/// Whether a person has selected text on the page.
#[must_use]
pub fn has_selected_text() -> bool {
    let selection = web_sys::window().and_then(|window| window.get_selection().ok().flatten());
    selection.is_some_and(|selection| !selection.is_collapsed())
}

/// Scrolls to the top of the page.
pub fn to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Whether a person is typing into the element that has the focus.
#[must_use]
pub fn is_typing() -> bool {
    let element = document().and_then(|document| document.active_element());
    element.is_some_and(|element| is_text_field(&element))
}

fn is_text_field(element: &Element) -> bool {
    match element.tag_name().as_str() {
        "TEXTAREA" | "SELECT" => true,
        "INPUT" => {
            let kind = element.get_attribute("type").unwrap_or_default();
            !matches!(kind.as_str(), "checkbox" | "radio" | "range" | "button" | "file")
        }
        _ => element.has_attribute("contenteditable"),
    }
}

/// Waits until the browser has drawn what was changed, so that what is changed next has a frame of its own. A page that
/// nobody sees is not drawn, and nothing waits for it.
pub async fn drawn() {
    let window = web_sys::window().filter(|it| it.document().is_some_and(|document| !document.hidden()));
    if let Some(window) = window {
        let frame = Promise::new(&mut |keep, _| {
            if window.request_animation_frame(&keep).is_err() {
                // A promise's own function can't fail.
                let _ = keep.call0(&JsValue::UNDEFINED);
            }
        });
        // Nothing breaks this promise.
        let _ = JsFuture::from(frame).await;
    }
    // The callback of a frame comes before it is drawn.
    TimeoutFuture::new(0).await;
}
