//! One of several, each with room for a remark.

use yew::prelude::*;

/// One row.
#[derive(Clone, PartialEq)]
pub struct RadioOption {
    /// Code, the `value` of the control.
    pub code: AttrValue,
    /// The words.
    pub label: AttrValue,
    /// A quiet remark at the right.
    pub remark: AttrValue,
    /// Source chips after the words.
    pub chip: Html,
}

/// Props of [`RadioList`].
#[derive(Clone, PartialEq, Properties)]
pub struct RadioListProps {
    /// Mark `name`; lists that are parts of one choice share it.
    pub name: AttrValue,
    /// Name of the group.
    pub label: AttrValue,
    /// The name of the group stands above as a quiet heading.
    #[prop_or(true)]
    pub label_shown: bool,
    /// Source chips after the heading.
    #[prop_or_default]
    pub chip: Html,
    /// The rows.
    pub options: Vec<RadioOption>,
    /// Code of the chosen row.
    pub value: AttrValue,
    /// Code of the new choice.
    pub on_select: Callback<AttrValue>,
    /// As tiles side by side, the remark below the words.
    #[prop_or_default]
    pub tiles: bool,
    /// Not usable now.
    #[prop_or_default]
    pub disabled: bool,
}

/// One of several.
#[function_component]
pub fn RadioList(props: &RadioListProps) -> Html {
    html! {
        <div
            class={classes!("radio-list", props.tiles.then_some("radio-list--tiles"))}
            role="radiogroup"
            aria-label={props.label.clone()}
        >
            if props.label_shown {
                <div class="radio-list__head">
                    <span aria-hidden="true">{ &props.label }</span>
                    { props.chip.clone() }
                </div>
            }
            <div class="radio-list__rows">
                { for props.options.iter().map(|option| row(props, option)) }
            </div>
        </div>
    }
}

fn row(props: &RadioListProps, option: &RadioOption) -> Html {
    let is_on = option.code == props.value;
    let onchange = {
        let code = option.code.clone();
        props.on_select.reform(move |_: Event| code.clone())
    };
    html! {
        <div class={classes!("radio-list__row", is_on.then_some("is-on"))} key={option.code.to_string()}>
            <label class="radio-list__choice">
                <input
                    class="radio"
                    type="radio"
                    name={props.name.clone()}
                    value={option.code.clone()}
                    checked={is_on}
                    disabled={props.disabled}
                    {onchange}
                />
                <span class="radio-list__label">{ &option.label }</span>
                if !option.remark.is_empty() {
                    <span class="radio-list__remark">{ &option.remark }</span>
                }
            </label>
            { option.chip.clone() }
        </div>
    }
}
