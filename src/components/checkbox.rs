//! Yes or no, as a box to tick or as a switch.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// How it looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CheckLook {
    /// A box to tick: one of a list.
    #[default]
    Box,
    /// A switch: takes effect at once.
    Switch,
}

/// Props of [`Checkbox`].
#[derive(Clone, PartialEq, Properties)]
pub struct CheckboxProps {
    /// Mark `name`.
    pub name: AttrValue,
    /// Visible label.
    pub label: AttrValue,
    /// Code, where several boxes share a name.
    #[prop_or_default]
    pub value: Option<AttrValue>,
    /// A quiet remark below or beside the label.
    #[prop_or_default]
    pub remark: AttrValue,
    /// A count at the right.
    #[prop_or_default]
    pub count: AttrValue,
    /// Ticked.
    pub checked: bool,
    /// The new state.
    pub on_change: Callback<bool>,
    /// How it looks.
    #[prop_or_default]
    pub look: CheckLook,
    /// Not usable now.
    #[prop_or_default]
    pub disabled: bool,
}

/// Yes or no.
#[function_component]
pub fn Checkbox(props: &CheckboxProps) -> Html {
    let onchange = props.on_change.reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().checked());
    let (class, role) = match props.look {
        CheckLook::Box => ("checkbox__input", None),
        CheckLook::Switch => ("checkbox__input checkbox__input--switch", Some("switch")),
    };
    html! {
        <label class="checkbox">
            <input
                {class}
                type="checkbox"
                {role}
                name={props.name.clone()}
                value={props.value.clone()}
                checked={props.checked}
                disabled={props.disabled}
                {onchange}
            />
            <span class="checkbox__text">
                <span class="checkbox__label">{ &props.label }</span>
                if !props.remark.is_empty() {
                    <span class="checkbox__remark">{ &props.remark }</span>
                }
            </span>
            if !props.count.is_empty() {
                <span class="checkbox__count">{ &props.count }</span>
            }
        </label>
    }
}
