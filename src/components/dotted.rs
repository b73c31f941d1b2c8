//! Statements side by side, with a dot between those that share a line: none ends a line, none begins one.

use yew::prelude::*;

/// Statements side by side.
pub fn dotted(parts: impl IntoIterator<Item = Html>) -> Html {
    let part = |(at, part): (usize, Html)| {
        html! {
            <span class="dotted__part">
                if at > 0 {
                    <span class="dotted__dot">{ " · " }</span>
                }
                { part }
            </span>
        }
    };
    html! { <span class="dotted">{ for parts.into_iter().enumerate().map(part) }</span> }
}
