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

/// Props of [`TopicChips`].
#[derive(Clone, PartialEq, Properties)]
pub struct TopicChipsProps {
    /// Mark `name`.
    pub name: AttrValue,
    /// Name of the group.
    pub label: AttrValue,
    /// The topics.
    pub topics: Vec<Topic>,
    /// Code of the chosen topic.
    pub value: AttrValue,
    /// Code of the new choice.
    pub on_select: Callback<AttrValue>,
}

/// A strip of topics.
#[function_component]
pub fn TopicChips(props: &TopicChipsProps) -> Html {
    html! {
        <div class="topic-chips" role="radiogroup" aria-label={props.label.clone()}>
            { for props.topics.iter().map(|topic| {
                let is_on = topic.code == props.value;
                let onchange = {
                    let code = topic.code.clone();
                    props.on_select.reform(move |_: Event| code.clone())
                };
                html! {
                    <label class={classes!("topic-chips__item", is_on.then_some("is-on"))} key={topic.code.to_string()}>
                        <input
                            class="topic-chips__input"
                            type="radio"
                            name={props.name.clone()}
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
