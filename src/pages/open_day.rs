//! A day that may be left open.

use yew::prelude::*;

use crate::components::read_field::ReadField;
use crate::domain::calendar::day::Day;
use crate::i18n::text::fields::Fields;
use crate::state::store::Store;

/// A day that always is one: an emptied field keeps it.
pub fn known_day(store: &Store, name: &'static str, label: AttrValue, value: Day, on: &Callback<Day>) -> Html {
    let take = {
        let (on, lang) = (on.clone(), store.lang);
        Callback::from(move |text: String| match Day::parse(text.trim()) {
            Some(day) => {
                on.emit(day);
                Ok(())
            }
            None => Err(lang.t(Fields::NoSuchDay).into_owned().into()),
        })
    };
    html! {
        <ReadField {name} {label} text={value.iso()} {take} days={Some((Day::FIRST.iso().into(), Day::LAST.iso().into()))} />
    }
}

/// A day; blank where nobody said it.
pub fn day(
    store: &Store,
    name: &'static str,
    label: AttrValue,
    hint: Html,
    value: Option<Day>,
    on: &Callback<Option<Day>>,
) -> Html {
    let take = {
        let (on, lang) = (on.clone(), store.lang);
        Callback::from(move |text: String| {
            let text = text.trim();
            match Day::parse(text) {
                None if !text.is_empty() => Err(lang.t(Fields::NoSuchDay).into_owned().into()),
                day => {
                    on.emit(day);
                    Ok(())
                }
            }
        })
    };
    html! {
        <ReadField {name} {label} text={value.map(|day| day.iso()).unwrap_or_default()} {hint} {take}
            days={Some((Day::FIRST.iso().into(), Day::LAST.iso().into()))}
            reset_label={value.map(|_| store.t(Fields::Reset))} on_reset={on.reform(|()| None)} />
    }
}
