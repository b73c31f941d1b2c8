//! Search on a page.

use yew::prelude::*;

use crate::components::icon::{IconName, sized_icon};
use crate::components::typing::use_typing;

/// Props of [`SearchField`].
#[derive(Clone, PartialEq, Properties)]
pub struct SearchFieldProps {
    /// Mark `name`.
    pub name: AttrValue,
    /// Name for assistive technology.
    pub label: AttrValue,
    /// The text.
    pub value: AttrValue,
    /// New text, once it is composed.
    pub on_input: Callback<String>,
    /// What can be searched for.
    #[prop_or_default]
    pub placeholder: AttrValue,
    /// How many were found.
    #[prop_or_default]
    pub count: AttrValue,
    /// The key that comes here.
    #[prop_or_default]
    pub key_hint: Option<AttrValue>,
    /// The element, for focus.
    #[prop_or_default]
    pub input_ref: NodeRef,
}

/// Search on a page.
#[function_component]
pub fn SearchField(props: &SearchFieldProps) -> Html {
    let typing = use_typing(props.input_ref.clone(), &props.value, &props.on_input);
    html! {
        <label class="search-field">
            { sized_icon(IconName::SEARCH, 18) }
            <input
                ref={props.input_ref.clone()}
                class="search-field__input"
                type="search"
                name={props.name.clone()}
                aria-label={props.label.clone()}
                autocomplete="off"
                value={typing.text}
                placeholder={props.placeholder.clone()}
                oninput={typing.oninput}
                onblur={typing.onblur}
            />
            <span class="search-field__count" role="status">{ &props.count }</span>
            if let Some(hint) = &props.key_hint {
                <kbd class="kbd">{ hint }</kbd>
            }
        </label>
    }
}
