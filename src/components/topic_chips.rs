//! A strip of topics to filter by; it scrolls sideways on a phone.

use yew::prelude::*;

/// One topic.
#[derive(Clone, Debug, PartialEq)]
pub struct Topic {
    /// Code, the `value` of the control.
    pub code: AttrValue,
    /// The words.
    pub label: AttrValue,
    /// How many there are.
    pub count: AttrValue,
}

/// A strip of topics: the `name` of its controls, the `label` of the group, and the code of the chosen topic.
pub fn topic_chips(
    name: &'static str,
    label: AttrValue,
    topics: &[Topic],
    chosen: &AttrValue,
    on_select: &Callback<AttrValue>,
) -> Html {
    html! {
        <div class="topic-chips" role="radiogroup" aria-label={label}>
            { for topics.iter().map(|topic| {
                let is_on = topic.code == *chosen;
                let onchange = {
                    let code = topic.code.clone();
                    on_select.reform(move |_: Event| code.clone())
                };
                html! {
                    <label class={classes!("topic-chips__item", is_on.then_some("is-on"))} key={topic.code.to_string()}>
                        <input
                            class="topic-chips__input"
                            type="radio"
                            {name}
                            value={topic.code.clone()}
                            checked={is_on}
                            {onchange}
                        />
                        <span>{ &topic.label }</span>
                        <span class="topic-chips__count">{ &topic.count }</span>
                    </label>
                }
            }) }
        </div>
    }
}
