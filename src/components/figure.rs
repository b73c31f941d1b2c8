//! A figure that a planner works out, with the marks that other tools hold on to.

use yew::prelude::*;

/// A figure: its mark `data-kpi`, planner and field; its raw number, `data-value`; and the words that people read.
///
/// It does not speak by itself: the page has one live region, the answer.
pub fn figure(kpi: &'static str, value: impl Into<AttrValue>, text: impl Into<AttrValue>) -> Html {
    draw(classes!("figure"), kpi, value.into(), text.into())
}

/// A figure of a list, whose mark says which of them it is.
pub fn listed_figure(kpi: String, value: impl Into<AttrValue>, text: impl Into<AttrValue>) -> Html {
    draw(classes!("figure"), kpi, value.into(), text.into())
}

/// A figure with a further class.
pub fn classed_figure(
    class: &'static str,
    kpi: &'static str,
    value: impl Into<AttrValue>,
    text: impl Into<AttrValue>,
) -> Html {
    draw(classes!("figure", class), kpi, value.into(), text.into())
}

fn draw(class: Classes, kpi: impl Into<AttrValue>, value: AttrValue, text: AttrValue) -> Html {
    html! { <output {class} aria-live="off" data-kpi={kpi.into()} data-value={value}>{ text }</output> }
}
