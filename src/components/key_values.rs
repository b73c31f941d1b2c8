//! Pairs of a quiet word and what it says.

use yew::prelude::*;

/// Props of [`KeyValues`].
#[derive(Clone, PartialEq, Properties)]
pub struct KeyValuesProps {
    /// The pairs.
    pub rows: Vec<(AttrValue, Html)>,
    /// In a frame with lines, as in dialogs.
    #[prop_or_default]
    pub framed: bool,
    /// With lines between the rows.
    #[prop_or_default]
    pub lined: bool,
}

/// Pairs of a quiet word and what it says.
#[function_component]
pub fn KeyValues(props: &KeyValuesProps) -> Html {
    html! {
        <dl
            class={classes!(
                "key-values",
                props.framed.then_some("key-values--framed"),
                props.lined.then_some("key-values--lined"),
            )}
        >
            { for props.rows.iter().map(|(key, value)| html! {
                <div>
                    <dt>{ key }</dt>
                    <dd>{ value.clone() }</dd>
                </div>
            }) }
        </dl>
    }
}
