//! A field whose text is read when it is left: a day, a time. What is refused stays in it, with the reason.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::components::field::{Field, described_by, use_unique_id};

/// Props of [`Entry`].
#[derive(PartialEq, Properties)]
pub struct EntryProps {
    /// Mark `name`.
    pub name: &'static str,
    /// Visible label.
    pub label: AttrValue,
    /// The value of the plan, as text.
    pub value: AttrValue,
    /// Takes the text, or says why not.
    pub take: Callback<String, Option<AttrValue>>,
    /// Whether it is a day, for which the browser has a field of its own.
    #[prop_or_default]
    pub is_day: bool,
    /// What to know before typing.
    #[prop_or_default]
    pub hint: Html,
}

/// A field whose text is read when it is left.
#[component]
pub fn Entry(props: &EntryProps) -> Html {
    let id = use_unique_id();
    // Not compared: the text in the field may have to be put back to the same value.
    let refused = use_state(|| None::<(AttrValue, AttrValue)>);
    {
        // Undo, or another field, changed the value: what was refused is history.
        let refused = refused.setter();
        use_effect_with(props.value.clone(), move |_| refused.set(None));
    }
    let onchange = {
        let (refused, take) = (refused.setter(), props.take.clone());
        Callback::from(move |event: Event| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            refused.set(take.emit(text.clone()).map(|why| (text.into(), why)));
        })
    };
    let (value, error) = match &*refused {
        Some((text, why)) => (text.clone(), Some(why.clone())),
        None => (props.value.clone(), None),
    };
    let (kind, min, max) =
        if props.is_day { ("date", Some("1901-01-01"), Some("2100-12-31")) } else { ("text", None, None) };
    html! {
        <Field id={id.clone()} label={props.label.clone()} hint={props.hint.clone()} error={error.clone()}>
            <input class="text-field" type={kind} autocomplete="off" name={props.name} {min} {max} {value}
                aria-invalid={error.is_some().then_some("true")} aria-describedby={described_by(&id)} {id} {onchange} />
        </Field>
    }
}
