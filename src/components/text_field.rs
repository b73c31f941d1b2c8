//! A line of text.

use yew::prelude::*;

use crate::components::field::{Field, described_by, use_unique_id};
use crate::components::typing::use_typing;

/// Props of [`TextField`].
#[derive(Clone, PartialEq, Properties)]
pub struct TextFieldProps {
    /// Mark `name`.
    pub name: AttrValue,
    /// Visible label.
    pub label: AttrValue,
    /// The value of the plan.
    pub value: AttrValue,
    /// New text, once it is composed.
    pub on_input: Callback<String>,
    /// The count as the caller words it: `10/20`.
    #[prop_or_default]
    pub count: AttrValue,
    /// An example of what could stand here.
    #[prop_or_default]
    pub placeholder: AttrValue,
    /// Source chips after the label.
    #[prop_or_default]
    pub chip: Html,
    /// What to know before typing.
    #[prop_or_default]
    pub hint: Html,
    /// Why the text cannot be taken.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Words to choose from.
    #[prop_or_default]
    pub suggestions: Vec<AttrValue>,
    /// The main text of a page: larger.
    #[prop_or_default]
    pub large: bool,
    /// Not usable now.
    #[prop_or_default]
    pub disabled: bool,
    /// The element, for focus.
    #[prop_or_default]
    pub input_ref: NodeRef,
}

/// A line of text.
#[function_component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let id = use_unique_id();
    let typing = use_typing(props.input_ref.clone(), &props.value, &props.on_input);
    html! {
        <Field
            id={id.clone()}
            label={props.label.clone()}
            note={props.count.clone()}
            chip={props.chip.clone()}
            hint={props.hint.clone()}
            error={props.error.clone()}
        >
            <input
                ref={props.input_ref.clone()}
                class={classes!("text-field", props.large.then_some("text-field--large"))}
                name={props.name.clone()}
                type="text"
                autocomplete="off"
                value={typing.text}
                placeholder={props.placeholder.clone()}
                disabled={props.disabled}
                aria-invalid={props.error.is_some().then_some("true")}
                aria-describedby={described_by(&id)}
                list={(!props.suggestions.is_empty()).then(|| format!("{id}-list"))}
                id={id.clone()}
                oninput={typing.oninput}
                onblur={typing.onblur}
            />
            if !props.suggestions.is_empty() {
                <datalist id={format!("{id}-list")}>
                    { for props.suggestions.iter().map(|words| html! { <option value={words.clone()} /> }) }
                </datalist>
            }
        </Field>
    }
}
