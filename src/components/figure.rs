//! A figure that a planner works out, with the marks that other tools hold on to.

use yew::prelude::*;

/// Props of [`Figure`].
#[derive(Clone, PartialEq, Properties)]
pub struct FigureProps {
    /// Mark `data-kpi`: planner and field.
    pub kpi: AttrValue,
    /// Mark `data-value`: the raw number.
    pub value: AttrValue,
    /// The figure as people read it.
    pub text: AttrValue,
    /// Further classes.
    #[prop_or_default]
    pub class: Classes,
}

/// A figure. It does not speak by itself: the page has one live region, the answer.
#[function_component]
pub fn Figure(props: &FigureProps) -> Html {
    html! {
        <output
            class={classes!("figure", props.class.clone())}
            aria-live="off"
            data-kpi={props.kpi.clone()}
            data-value={props.value.clone()}
        >
            { &props.text }
        </output>
    }
}
