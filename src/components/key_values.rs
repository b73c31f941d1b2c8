//! Pairs of a quiet word and what it says.

use yew::prelude::*;

/// What lines stand around and between the pairs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    /// None.
    None,
    /// Between the pairs.
    Between,
    /// Between the pairs, and a frame around them, as in dialogs.
    Around,
}

/// Pairs of a quiet word and what it says.
pub fn key_values(lines: Lines, rows: Vec<(AttrValue, Html)>) -> Html {
    let class = match lines {
        Lines::None => "key-values",
        Lines::Between => "key-values key-values--lined",
        Lines::Around => "key-values key-values--framed key-values--lined",
    };
    html! {
        <dl {class}>
            { for rows.into_iter().map(|(key, value)| html! {
                <div>
                    <dt>{ key }</dt>
                    <dd>{ value }</dd>
                </div>
            }) }
        </dl>
    }
}
