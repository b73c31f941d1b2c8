//! One of many: the browser's own list.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::components::field::{Field, described_by, use_unique_id};
use crate::components::icon::{IconName, icon};

/// Props of [`SelectField`].
#[derive(Clone, PartialEq, Properties)]
pub struct SelectFieldProps {
    /// Mark `name`.
    pub name: AttrValue,
    /// Visible label.
    pub label: AttrValue,
    /// Code and words of each option.
    pub options: Vec<(AttrValue, AttrValue)>,
    /// Code of the chosen option.
    pub value: AttrValue,
    /// Code of the new choice.
    pub on_select: Callback<AttrValue>,
    /// Source chips after the label.
    #[prop_or_default]
    pub chip: Html,
    /// What to know before choosing.
    #[prop_or_default]
    pub hint: Html,
    /// Why the choice cannot be taken.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Differs from the default: words of the way back.
    #[prop_or_default]
    pub reset_label: Option<AttrValue>,
    /// Asked to go back to the default.
    #[prop_or_default]
    pub on_reset: Callback<()>,
    /// Not usable now.
    #[prop_or_default]
    pub disabled: bool,
}

/// One of many.
#[function_component]
pub fn SelectField(props: &SelectFieldProps) -> Html {
    let id = use_unique_id();
    let list = use_node_ref();
    {
        let (list, value) = (list.clone(), props.value.clone());
        // Once somebody has chosen, the browser no longer heeds the mark on an option: undo would not show.
        use_effect(move || {
            if let Some(list) = list.cast::<HtmlSelectElement>()
                && list.value() != value.as_str()
            {
                list.set_value(&value);
            }
        });
    }
    let onchange = props
        .on_select
        .reform(|event: Event| AttrValue::from(event.target_unchecked_into::<HtmlSelectElement>().value()));
    html! {
        <Field
            id={id.clone()}
            label={props.label.clone()}
            chip={props.chip.clone()}
            hint={props.hint.clone()}
            error={props.error.clone()}
            reset_label={props.reset_label.clone()}
            on_reset={props.on_reset.clone()}
        >
            <div class="select-field">
                <select
                    ref={list}
                    class="select-field__list"
                    name={props.name.clone()}
                    disabled={props.disabled}
                    aria-describedby={described_by(&id)}
                    {id}
                    {onchange}
                >
                    { for props.options.iter().map(|(code, words)| html! {
                        <option value={code.clone()} selected={*code == props.value} key={code.to_string()}>
                            { words }
                        </option>
                    }) }
                </select>
                { icon(IconName::CHEVRON_DOWN) }
            </div>
        </Field>
    }
}
