//! A number with its unit: typed, stepped, never scrolled.
//!
//! The text is parsed by the caller when the field is left or Enter is pressed. What cannot be
//! taken stays visible with its reason, and the plan keeps its last good value.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::components::field::{Field, described_by, use_unique_id};
use crate::components::icon::{IconName, icon};

/// How big the field is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NumberSize {
    /// As other controls.
    #[default]
    Normal,
    /// The main figure of a page.
    Large,
    /// Without buttons, for use in a row.
    Small,
}

/// Props of [`NumberField`].
#[derive(Clone, PartialEq, Properties)]
pub struct NumberFieldProps {
    /// Mark `name`.
    pub name: AttrValue,
    /// Visible label.
    pub label: AttrValue,
    /// The label stands in a panel's place of a title.
    #[prop_or_default]
    pub strong: bool,
    /// The value of the plan.
    pub value: i64,
    /// The value as text; plain digits if not given.
    #[prop_or_default]
    pub text_value: Option<AttrValue>,
    /// There is no single value: the field stands empty, any number is a new one, and steps count from `value`.
    #[prop_or_default]
    pub blank: bool,
    /// What an empty field shows.
    #[prop_or_default]
    pub placeholder: AttrValue,
    /// The value may be a fraction: the keyboard of a phone has a point.
    #[prop_or_default]
    pub fractions: bool,
    /// Least value a step can reach.
    pub min: i64,
    /// Greatest value a step can reach.
    pub max: i64,
    /// One step.
    #[prop_or(1)]
    pub step: i64,
    /// Unit inside the frame.
    #[prop_or_default]
    pub unit: AttrValue,
    /// Reads the text: a value within the range, or the reason why not.
    pub parse: Callback<String, Result<i64, AttrValue>>,
    /// A new value, always good.
    pub on_change: Callback<i64>,
    /// The field was emptied, where that means something; elsewhere an empty field is no number.
    #[prop_or_default]
    pub on_clear: Option<Callback<()>>,
    /// Name of the button with the minus.
    pub less_label: AttrValue,
    /// Name of the button with the plus.
    pub more_label: AttrValue,
    /// How big the field is.
    #[prop_or_default]
    pub size: NumberSize,
    /// Source chips after the label.
    #[prop_or_default]
    pub chip: Html,
    /// What stands before the figure: a slider.
    #[prop_or_default]
    pub beside: Html,
    /// What to know before typing.
    #[prop_or_default]
    pub hint: Html,
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

/// What is in the field and not yet in the plan.
#[derive(Clone, PartialEq)]
struct Draft {
    text: String,
    error: Option<AttrValue>,
}

/// A number with its unit.
#[function_component]
pub fn NumberField(props: &NumberFieldProps) -> Html {
    let id = use_unique_id();
    let draft = use_state_eq(|| None::<Draft>);
    {
        let draft = draft.setter();
        use_effect_with((props.value, props.blank), move |_| draft.set(None));
    }
    let oninput = {
        let draft = draft.setter();
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            draft.set(Some(Draft { text, error: None }));
        })
    };
    let commit = {
        let (draft, parse, on_change) = (draft.clone(), props.parse.clone(), props.on_change.clone());
        let (value, is_blank, on_clear) = (props.value, props.blank, props.on_clear.clone());
        move || {
            let Some(Draft { text, error: None }) = (*draft).clone() else { return };
            if let Some(on_clear) = on_clear.as_ref().filter(|_| text.trim().is_empty()) {
                draft.set(None);
                return on_clear.emit(());
            }
            match parse.emit(text.clone()) {
                Ok(new) => {
                    draft.set(None);
                    if new != value || is_blank {
                        on_change.emit(new);
                    }
                }
                Err(reason) => draft.set(Some(Draft { text, error: Some(reason) })),
            }
        }
    };
    let step_by = {
        let (draft, on_change) = (draft.setter(), props.on_change.clone());
        let (value, min, max, step) = (props.value, props.min, props.max, props.step);
        move |steps: i64| {
            draft.set(None);
            let new = value.saturating_add(steps.saturating_mul(step)).clamp(min, max);
            if new != value {
                on_change.emit(new);
            }
        }
    };
    let onkeydown = {
        let (step_by, commit, draft) = (step_by.clone(), commit.clone(), draft.setter());
        Callback::from(move |event: KeyboardEvent| {
            let ten = if event.shift_key() { 10 } else { 1 };
            match event.key().as_str() {
                "ArrowUp" => step_by(ten),
                "ArrowDown" => step_by(-ten),
                "PageUp" => step_by(10),
                "PageDown" => step_by(-10),
                "Escape" => return draft.set(None),
                "Enter" => return commit(),
                _ => return,
            }
            event.prevent_default();
        })
    };
    let step_button = |steps: i64, name: IconName, label: &AttrValue, at_end: bool| {
        let step_by = step_by.clone();
        html! {
            <button
                type="button"
                class="number-field__step"
                tabindex="-1"
                aria-label={label.clone()}
                disabled={props.disabled || at_end}
                onclick={Callback::from(move |event: MouseEvent| step_by(if event.shift_key() { steps * 10 } else { steps }))}
            >
                { icon(name) }
            </button>
        }
    };
    let shown = match &props.text_value {
        _ if props.blank => AttrValue::default(),
        Some(text) => text.clone(),
        None => props.value.to_string().into(),
    };
    let error = draft.as_ref().and_then(|draft| draft.error.clone());
    let text = draft.as_ref().map_or_else(|| shown.clone(), |draft| draft.text.clone().into());
    let width = if text.is_empty() { &props.placeholder } else { &text };
    let width = width.chars().count().clamp(1, 12).to_string();
    let (size, has_steps) = match props.size {
        NumberSize::Normal => (None, true),
        NumberSize::Large => (Some("number-field--large"), true),
        NumberSize::Small => (Some("number-field--small"), false),
    };
    html! {
        <Field
            id={id.clone()}
            label={props.label.clone()}
            strong={props.strong}
            chip={props.chip.clone()}
            hint={props.hint.clone()}
            error={error.clone()}
            reset_label={props.reset_label.clone()}
            on_reset={props.on_reset.clone()}
        >
            { props.beside.clone() }
            <div class={classes!("number-field", size, error.is_some().then_some("is-wrong"))}>
                if has_steps {
                    { step_button(-1, IconName::MINUS, &props.less_label, props.value <= props.min) }
                }
                <span class="number-field__box">
                    <input
                        id={id.clone()}
                        class="number-field__input"
                        name={props.name.clone()}
                        type="text"
                        role="spinbutton"
                        inputmode={if props.fractions { "decimal" } else { "numeric" }}
                        autocomplete="off"
                        size={width}
                        value={text}
                        placeholder={(!props.placeholder.is_empty()).then(|| props.placeholder.clone())}
                        disabled={props.disabled}
                        aria-valuenow={(!props.blank).then(|| props.value.to_string())}
                        aria-valuemin={props.min.to_string()}
                        aria-valuemax={props.max.to_string()}
                        aria-valuetext={match props.blank {
                            true => props.placeholder.to_string(),
                            false => format!("{shown} {}", props.unit),
                        }}
                        aria-invalid={error.is_some().then_some("true")}
                        aria-describedby={described_by(&id)}
                        {oninput}
                        {onkeydown}
                        onchange={{ let commit = commit.clone(); Callback::from(move |_: Event| commit()) }}
                        onblur={Callback::from(move |_: FocusEvent| commit())}
                    />
                    if !props.unit.is_empty() {
                        <label class="number-field__unit" for={id} aria-hidden="true">{ &props.unit }</label>
                    }
                </span>
                if has_steps {
                    { step_button(1, IconName::PLUS, &props.more_label, props.value >= props.max) }
                }
            </div>
        </Field>
    }
}
