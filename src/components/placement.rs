//! Where a floating box goes: above the page, beside its anchor and inside the viewport.
//!
//! The place is handed to the style sheet as custom properties, because the content policy forbids style
//! attributes and because a phone puts the same box at the bottom of the screen.

use web_sys::{DomRect, Element, HtmlElement};

use crate::views::drawing::At;

/// Which edge of the anchor the box lines up with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// Left edges in line.
    #[default]
    Start,
    /// Right edges in line.
    End,
}

const GAP: f64 = 6.0;
const EDGE: f64 = 8.0;

/// Puts `floating` below `anchor`, above it where there is no room below.
pub fn place(floating: &HtmlElement, anchor: &Element, align: Align) {
    lift(floating);
    let Some(window) = web_sys::window() else { return };
    let size = |value: Result<wasm_bindgen::JsValue, _>| value.ok().and_then(|v| v.as_f64()).unwrap_or_default();
    let (width, height) = (size(window.inner_width()), size(window.inner_height()));
    let (left, top) =
        position(&anchor.get_bounding_client_rect(), &floating.get_bounding_client_rect(), (width, height), align);
    let style = floating.style();
    // A refused property leaves the box where the style sheet puts it.
    let _ = style.set_property("--float-x", &format!("{}px", At(left)));
    let _ = style.set_property("--float-y", &format!("{}px", At(top)));
}

/// Lifts it out of whatever contains or clips its anchor. A browser that knows no popovers leaves it where it is: there
/// nothing that floats stands in a contained box, see `styles/pages/monitor.css`.
fn lift(floating: &HtmlElement) {
    if !matches!(floating.matches(":popover-open"), Ok(false)) {
        return;
    }
    let lifted = floating.set_popover(Some("manual")).and_then(|()| floating.show_popover());
    if lifted.is_err() {
        // What is not shown as a popover would not be shown at all; without the attribute it stands in its place.
        let _ = floating.set_popover(None);
    }
}

fn position(anchor: &DomRect, own: &DomRect, (width, height): (f64, f64), align: Align) -> (f64, f64) {
    let wanted = match align {
        Align::Start => anchor.left(),
        Align::End => anchor.right() - own.width(),
    };
    let left = wanted.min(width - own.width() - EDGE).max(EDGE);
    let below = anchor.bottom() + GAP;
    let above = anchor.top() - GAP - own.height();
    let top = if below + own.height() + EDGE <= height || above < EDGE {
        below.min(height - own.height() - EDGE).max(EDGE)
    } else {
        above
    };
    (left.round(), top.round())
}
