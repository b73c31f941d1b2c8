//! A long list of which only what is visible is in the page.

use std::ops::Range;
use std::rc::Rc;

use gloo::events::EventListener;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::views::drawing::px;

/// So much more is drawn above and below the visible part. Unit: CSS pixels.
const SPARE: f64 = 600.0;

/// Props of [`WindowList`].
#[derive(Clone, PartialEq, Properties)]
pub struct WindowListProps {
    /// The height of each row. Unit: CSS pixels.
    pub heights: Rc<Vec<u32>>,
    /// Draws the rows of a range.
    pub draw: Callback<Range<usize>, Html>,
}

/// Rows of known heights, one below the other, that scroll with the page.
#[function_component]
pub fn WindowList(props: &WindowListProps) -> Html {
    let root = use_node_ref();
    let n_rows = props.heights.len();
    // Before the first measure: what a screen shows at most.
    let shown = use_state_eq(|| 0..40);
    let tops = use_memo(Rc::clone(&props.heights), |heights| tops(heights));
    {
        let (root, shown) = (root.clone(), shown.setter());
        use_effect_with(Rc::clone(&tops), move |tops| {
            let measure = {
                let tops = Rc::clone(tops);
                move || {
                    if let Some(root) = root.cast::<Element>() {
                        shown.set(visible(&tops, -root.get_bounding_client_rect().top(), viewport()));
                    }
                }
            };
            measure();
            let window = gloo::utils::window();
            let listeners = ["scroll", "resize"].map(|name| {
                let measure = measure.clone();
                EventListener::new(&window, name, move |_| measure())
            });
            move || drop(listeners)
        });
    }
    let range = shown.start.min(n_rows)..shown.end.min(n_rows);
    {
        let (root, tops, range) = (root.clone(), Rc::clone(&tops), range.clone());
        use_effect(move || {
            let Some(root) = root.cast::<HtmlElement>() else { return };
            let at = |row: usize| tops.get(row).copied().unwrap_or_default();
            let space = [("--before", at(range.start)), ("--whole", at(tops.len() - 1))];
            for (name, value) in space {
                // A refused property leaves the list without its spare room: it can still be read.
                let _ = root.style().set_property(name, &format!("{}px", px(value)));
            }
        });
    }
    html! {
        <div ref={root} class="window-list">
            <div class="window-list__rows">{ props.draw.emit(range) }</div>
        </div>
    }
}

/// Where each row begins, and at the end where the last one ends.
fn tops(heights: &[u32]) -> Vec<f64> {
    let mut top = 0.0;
    let mut tops = Vec::with_capacity(heights.len() + 1);
    tops.push(top);
    for &height in heights {
        top += f64::from(height);
        tops.push(top);
    }
    tops
}

/// The rows between `scrolled` and a viewport's height below it, and some to spare.
fn visible(tops: &[f64], scrolled: f64, viewport: f64) -> Range<usize> {
    let first = tops.partition_point(|&top| top < scrolled - SPARE).saturating_sub(1);
    let end = tops.partition_point(|&top| top < scrolled + viewport + SPARE);
    first..end.min(tops.len() - 1)
}

fn viewport() -> f64 {
    gloo::utils::window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(800.0)
}

#[cfg(test)]
mod tests {
    use super::{tops, visible};

    #[test]
    fn what_is_visible_is_drawn_and_little_more() {
        let tops = tops(&[50; 1000]);
        assert_eq!(visible(&tops, -100.0, 800.0), 0..26);
        let middle = visible(&tops, 25_000.0, 800.0);
        assert!(middle.contains(&500) && middle.contains(&515) && middle.len() < 45);
        assert_eq!(visible(&tops, 49_900.0, 800.0).end, 1000);
        assert_eq!(visible(&super::tops(&[]), 0.0, 800.0), 0..0);
    }
}
