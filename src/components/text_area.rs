//! Several lines of text; the box grows with them.

use yew::prelude::*;

use crate::components::field::{Field, described_by, use_unique_id};
use crate::components::typing::use_typing;

/// Props of [`TextArea`].
#[derive(Clone, PartialEq, Properties)]
pub struct TextAreaProps {
    /// Mark `name`.
    pub name: AttrValue,
    /// Visible label.
    pub label: AttrValue,
    /// The value of the plan.
    pub value: AttrValue,
    /// New text, once it is composed.
    pub on_input: Callback<String>,
    /// Lines shown at least.
    #[prop_or(2)]
    pub rows: u32,
    /// The count as the caller words it: `10/200`.
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
    /// Not usable now.
    #[prop_or_default]
    pub disabled: bool,
}

/// Several lines of text.
#[function_component]
pub fn TextArea(props: &TextAreaProps) -> Html {
    let id = use_unique_id();
    let control = use_node_ref();
    let typing = use_typing(control.clone(), &props.value, &props.on_input);
    html! {
        <Field
            id={id.clone()}
            label={props.label.clone()}
            note={props.count.clone()}
            chip={props.chip.clone()}
            hint={props.hint.clone()}
            error={props.error.clone()}
        >
            <textarea
                ref={control}
                class="text-area"
                name={props.name.clone()}
                rows={props.rows.to_string()}
                value={typing.text}
                placeholder={props.placeholder.clone()}
                disabled={props.disabled}
                aria-invalid={props.error.is_some().then_some("true")}
                aria-describedby={described_by(&id)}
                {id}
                oninput={typing.oninput}
                onblur={typing.onblur}
            />
        </Field>
    }
}
