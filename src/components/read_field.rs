//! A field whose text is read when it is left: a day, a time. What is refused stays in it, with the reason.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::components::field::{Field, described_by, use_unique_id};

/// Takes a text, or says why not.
pub type Take = Callback<String, Result<(), AttrValue>>;

/// Props of [`ReadField`].
#[derive(PartialEq, Properties)]
pub struct ReadFieldProps {
    /// Mark `name`.
    pub name: AttrValue,
    /// Visible label.
    pub label: AttrValue,
    /// The last good value, as text.
    pub text: AttrValue,
    /// Takes a new text, or says why not.
    pub take: Take,
    /// The first and the last day that can be chosen, for days: the browser has a field of its own for these.
    #[prop_or_default]
    pub days: Option<(AttrValue, AttrValue)>,
    /// An example of what could stand here.
    #[prop_or_default]
    pub placeholder: AttrValue,
    /// Source chips after the label.
    #[prop_or_default]
    pub chip: Html,
    /// What to know before typing.
    #[prop_or_default]
    pub hint: Html,
    /// Differs from the default: words of the way back.
    #[prop_or_default]
    pub reset_label: Option<AttrValue>,
    /// Asked to go back to the default.
    #[prop_or_default]
    pub on_reset: Callback<()>,
}

/// The field. A text that cannot be taken stays visible with its reason, and the last good value stays in force.
#[component]
pub fn ReadField(props: &ReadFieldProps) -> Html {
    let id = use_unique_id();
    // Not compared: the text in the field may have to be put back to the same value.
    let refused = use_state(|| None::<(AttrValue, AttrValue)>);
    // What is being typed stays while the page around it is drawn anew.
    let typed = use_state_eq(|| None::<AttrValue>);
    {
        // Undo, or another field, changed the value: what was refused is history.
        let refused = refused.setter();
        use_effect_with(props.text.clone(), move |_| refused.set(None));
    }
    let onchange = {
        let (refused, typed) = (refused.setter(), typed.setter());
        let (take, before) = (props.take.clone(), props.text.clone());
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let text = input.value();
            typed.set(None);
            match take.emit(text.clone()) {
                Ok(()) => {
                    // What says the same as before, in other words, is written as before.
                    input.set_value(&before);
                    refused.set(None);
                }
                Err(why) => refused.set(Some((text.into(), why))),
            }
        })
    };
    let oninput = {
        let typed = typed.setter();
        Callback::from(move |event: InputEvent| {
            typed.set(Some(event.target_unchecked_into::<HtmlInputElement>().value().into()));
        })
    };
    let onblur = {
        let typed = typed.setter();
        Callback::from(move |_: FocusEvent| typed.set(None))
    };
    let (value, error) = match &*refused {
        Some((text, why)) => (text.clone(), Some(why.clone())),
        None => (props.text.clone(), None),
    };
    let value = (*typed).clone().unwrap_or(value);
    let (kind, min, max) = match props.days.clone() {
        Some((first, last)) => ("date", Some(first), Some(last)),
        None => ("text", None, None),
    };
    html! {
        <Field id={id.clone()} label={props.label.clone()} chip={props.chip.clone()} hint={props.hint.clone()}
            error={error.clone()} reset_label={props.reset_label.clone()} on_reset={props.on_reset.clone()}>
            <input class="text-field" type={kind} autocomplete="off" name={props.name.clone()} {min} {max} {value}
                placeholder={props.placeholder.clone()} aria-invalid={error.is_some().then_some("true")}
                aria-describedby={described_by(&id)} {id} {oninput} {onblur} {onchange} />
        </Field>
    }
}
