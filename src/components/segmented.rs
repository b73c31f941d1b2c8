//! Two to four views or values side by side: radio buttons in the shape of one control.

use yew::prelude::*;

/// Props of [`Segmented`].
#[derive(Clone, PartialEq, Properties)]
pub struct SegmentedProps {
    /// Mark `name`, one on the page.
    pub name: AttrValue,
    /// Name of the group for assistive technology; put it into a `FieldGroup` to show it.
    pub label: AttrValue,
    /// Code and words of each option.
    pub options: Vec<(AttrValue, AttrValue)>,
    /// Code of the chosen option.
    pub value: AttrValue,
    /// Code of the new choice.
    pub on_select: Callback<AttrValue>,
    /// The small size, for panel heads.
    #[prop_or_default]
    pub small: bool,
    /// As wide as its container.
    #[prop_or_default]
    pub block: bool,
    /// Not usable now.
    #[prop_or_default]
    pub disabled: bool,
}

/// Two to four options side by side.
#[function_component]
pub fn Segmented(props: &SegmentedProps) -> Html {
    html! {
        <div
            class={classes!(
                "segmented",
                props.small.then_some("segmented--small"),
                props.block.then_some("segmented--block"),
            )}
            role="radiogroup"
            aria-label={props.label.clone()}
        >
            { for props.options.iter().map(|(code, words)| {
                let is_on = *code == props.value;
                let onchange = {
                    let code = code.clone();
                    props.on_select.reform(move |_: Event| code.clone())
                };
                html! {
                    <label class={classes!("segmented__item", is_on.then_some("is-on"))} key={code.to_string()}>
                        <input
                            class="segmented__input"
                            type="radio"
                            name={props.name.clone()}
                            value={code.clone()}
                            checked={is_on}
                            disabled={props.disabled}
                            {onchange}
                        />
                        <span class="segmented__label">{ words }</span>
                    </label>
                }
            }) }
        </div>
    }
}
