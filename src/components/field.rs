//! The frame of every field: label, chip, hint, error, and the way back to the default.

use std::cell::Cell;

use yew::prelude::*;

use crate::components::icon::{IconName, sized_icon};

thread_local! {
    static LAST_ID: Cell<u32> = const { Cell::new(0) };
}

/// An element id that no other component on the page has.
#[hook]
pub fn use_unique_id() -> AttrValue {
    let id = use_memo((), |()| {
        let n = LAST_ID.get() + 1;
        LAST_ID.set(n);
        AttrValue::from(format!("f{n}"))
    });
    (*id).clone()
}

/// The ids of hint and error that belong to the control `id`, for `aria-describedby`.
#[must_use]
pub fn described_by(id: &str) -> AttrValue {
    AttrValue::from(format!("{id}-hint {id}-error"))
}

/// Props of [`Field`].
#[derive(Clone, PartialEq, Properties)]
pub struct FieldProps {
    /// Id of the control.
    pub id: AttrValue,
    /// Visible label.
    pub label: AttrValue,
    /// The label stands in a panel's place of a title.
    #[prop_or_default]
    pub strong: bool,
    /// Source chips after the label.
    #[prop_or_default]
    pub chip: Html,
    /// A quiet word at the right of the label: a count, a value.
    #[prop_or_default]
    pub note: AttrValue,
    /// What to know before typing.
    #[prop_or_default]
    pub hint: Html,
    /// Why the text cannot be taken.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Differs from the default: words of the way back.
    #[prop_or_default]
    pub reset_label: Option<AttrValue>,
    /// Asked to go back to the default.
    #[prop_or_default]
    pub on_reset: Callback<()>,
    /// Further classes.
    #[prop_or_default]
    pub class: Classes,
    /// The control.
    #[prop_or_default]
    pub children: Html,
}

/// Label above, control, hint and error below.
#[function_component]
pub fn Field(props: &FieldProps) -> Html {
    html! {
        <div class={classes!("field", props.error.is_some().then_some("is-wrong"), props.class.clone())}>
            <div class="field__head">
                if props.reset_label.is_some() {
                    <span class="field__dot" />
                }
                <label
                    class={classes!("field__label", props.strong.then_some("field__label--strong"))}
                    for={props.id.clone()}
                >
                    { &props.label }
                </label>
                { props.chip.clone() }
                <span class="field__note">{ &props.note }</span>
                { reset(props.reset_label.as_ref(), &props.on_reset) }
            </div>
            { props.children.clone() }
            { foot(&props.id, &props.hint, props.error.as_ref()) }
        </div>
    }
}

/// Props of [`FieldGroup`].
#[derive(Clone, PartialEq, Properties)]
pub struct FieldGroupProps {
    /// Visible label of the group.
    pub label: AttrValue,
    /// Source chips after the label.
    #[prop_or_default]
    pub chip: Html,
    /// The label is there for assistive technology only.
    #[prop_or_default]
    pub label_hidden: bool,
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
    /// The controls.
    #[prop_or_default]
    pub children: Html,
}

/// The same frame around several controls with one label, as radio buttons are.
#[function_component]
pub fn FieldGroup(props: &FieldGroupProps) -> Html {
    let id = use_unique_id();
    html! {
        <div
            class="field"
            role="group"
            aria-labelledby={format!("{id}-label")}
            aria-describedby={described_by(&id)}
        >
            <div class={classes!("field__head", props.label_hidden.then_some("visually-hidden"))}>
                if props.reset_label.is_some() {
                    <span class="field__dot" />
                }
                <span class="field__label" id={format!("{id}-label")}>{ &props.label }</span>
                { props.chip.clone() }
                <span class="field__note" />
                { reset(props.reset_label.as_ref(), &props.on_reset) }
            </div>
            { props.children.clone() }
            { foot(&id, &props.hint, props.error.as_ref()) }
        </div>
    }
}

fn reset(label: Option<&AttrValue>, on_reset: &Callback<()>) -> Html {
    let Some(label) = label else { return Html::default() };
    html! {
        <button type="button" class="text-link field__reset" onclick={on_reset.reform(|_: MouseEvent| ())}>
            { label }
        </button>
    }
}

fn foot(id: &str, hint: &Html, error: Option<&AttrValue>) -> Html {
    html! {
        <>
            <div class="field__hint" id={format!("{id}-hint")}>{ hint.clone() }</div>
            <div class="field__error" id={format!("{id}-error")} role="status">
                if let Some(error) = error {
                    { sized_icon(IconName::ERROR, 14) }
                    <span>{ error }</span>
                }
            </div>
        </>
    }
}
