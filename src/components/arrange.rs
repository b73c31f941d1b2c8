//! Puts elements where they belong by figures that they carry.
//!
//! The content policy forbids style attributes, so that an element says in `data-box` where it stands, and the style sheet
//! gets it as custom properties: `--x`, `--y`, `--w`, `--h`, in the units that the style sheet gives them.

use web_sys::HtmlElement;
use yew::prelude::*;

/// The names of the figures, in the order in which `data-box` has them.
const FIGURES: [&str; 4] = ["--x", "--y", "--w", "--h"];

/// Four figures as `data-box`.
#[must_use]
pub fn figures(x: u32, y: u32, w: u32, h: u32) -> String {
    format!("{x} {y} {w} {h}")
}

/// Hands the figures of all elements in `root` that have some to the style sheet, after every rendering.
#[hook]
pub fn use_arranged(root: NodeRef) {
    use_effect(move || {
        let Some(root) = root.cast::<HtmlElement>() else { return };
        let Ok(nodes) = root.query_selector_all("[data-box]") else { return };
        let elements = (0..nodes.length()).filter_map(|n| nodes.get(n));
        let own = root.has_attribute("data-box").then(|| root.clone().into());
        for element in elements.chain(own) {
            if let Ok(element) = wasm_bindgen::JsCast::dyn_into::<HtmlElement>(element) {
                arrange(&element);
            }
        }
    });
}

fn arrange(element: &HtmlElement) {
    let figures = element.get_attribute("data-box").unwrap_or_default();
    let style = element.style();
    for (name, figure) in FIGURES.iter().zip(figures.split(' ')) {
        // A refused property leaves the element where the style sheet puts it.
        let _ = style.set_property(name, figure);
    }
}
