//! A date or a time, with the browser's own picker.

use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::components::field::{Field, described_by, use_unique_id};

/// What a field is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// A date, as `2026-09-16`.
    Date,
    /// A time of day, as `20:00`; the picker goes by quarters of an hour, any minute can be typed.
    Time,
}

/// Props of [`MomentField`].
#[derive(Clone, PartialEq, Properties)]
pub struct MomentFieldProps {
    /// What it is for.
    pub moment: Moment,
    /// Mark `name`.
    pub name: AttrValue,
    /// Visible label.
    pub label: AttrValue,
    /// The date or time; blank for none.
    pub value: AttrValue,
    /// Another one; blank where it was cleared, or where what was typed is none.
    pub on_change: Callback<String>,
    /// The first that can be chosen.
    #[prop_or_default]
    pub min: Option<AttrValue>,
    /// The last that can be chosen.
    #[prop_or_default]
    pub max: Option<AttrValue>,
    /// Source chips after the label.
    #[prop_or_default]
    pub chip: Html,
    /// A quiet word at the right of the label.
    #[prop_or_default]
    pub note: AttrValue,
    /// What to know about it.
    #[prop_or_default]
    pub hint: Html,
    /// Why it cannot be taken.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Not usable now.
    #[prop_or_default]
    pub disabled: bool,
}

/// A date or a time.
#[function_component]
pub fn MomentField(props: &MomentFieldProps) -> Html {
    let id = use_unique_id();
    let onchange = {
        let on_change = props.on_change.clone();
        Callback::from(move |event: Event| {
            if let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
                on_change.emit(input.value());
            }
        })
    };
    let (kind, step) = match props.moment {
        Moment::Date => ("date", None),
        Moment::Time => ("time", Some("60")),
    };
    html! {
        <Field id={id.clone()} label={props.label.clone()} chip={props.chip.clone()} note={props.note.clone()}
            hint={props.hint.clone()} error={props.error.clone()}>
            <input class="text-field" type={kind} {step} name={props.name.clone()} value={props.value.clone()}
                min={props.min.clone()} max={props.max.clone()} disabled={props.disabled}
                aria-invalid={props.error.is_some().then_some("true")} aria-describedby={described_by(&id)} {id} {onchange} />
        </Field>
    }
}
