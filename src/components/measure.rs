//! How wide a drawing is on the screen: SVG is drawn at the size it is shown, text is never scaled.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, ResizeObserver};
use yew::prelude::*;

/// The width of `node` in CSS pixels, kept up to date; `None` before the first measure.
#[hook]
pub fn use_width(node: NodeRef) -> Option<f64> {
    let width = use_state_eq(|| None::<i32>);
    {
        let width = width.setter();
        use_effect_with(node, move |node| {
            let watch = node.cast::<Element>().and_then(|element| {
                let measured = element.clone();
                let notice = Closure::<dyn FnMut()>::new(move || {
                    let now = measured.client_width();
                    // Nothing is drawn while the element is hidden.
                    if now > 0 {
                        width.set(Some(now));
                    }
                });
                let observer = ResizeObserver::new(notice.as_ref().unchecked_ref()).ok()?;
                observer.observe(&element);
                Some((observer, notice))
            });
            move || {
                if let Some((observer, notice)) = watch {
                    observer.disconnect();
                    drop(notice);
                }
            }
        });
    }
    width.map(f64::from)
}
