//! A field whose text is read when it is left: days and clock times, as people type them.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::components::field::{Field, described_by, use_unique_id};
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::At;
use crate::domain::calendar::quick_add;
use crate::domain::hours::MinuteOfDay;
use crate::i18n::Lang;
use crate::i18n::text::calendar::setup::Setup;
use crate::pages::fields::clock;

/// Properties of [`ReadField`].
#[derive(PartialEq, Properties)]
pub struct ReadFieldProps {
    /// Mark `name`.
    pub name: AttrValue,
    /// Visible label.
    pub label: AttrValue,
    /// The value as text.
    pub text: AttrValue,
    /// Takes a new text, or says why not.
    pub on_text: Callback<String, Result<(), AttrValue>>,
    /// An example of what could stand here.
    #[prop_or_default]
    pub placeholder: AttrValue,
    /// Source chips after the label.
    #[prop_or_default]
    pub chip: Html,
    /// What to know before typing.
    #[prop_or_default]
    pub hint: Html,
}

/// The field. A text that cannot be taken stays visible with its reason, and the plan keeps its last good value.
#[component]
pub fn ReadField(props: &ReadFieldProps) -> Html {
    let id = use_unique_id();
    let refused = use_state_eq(|| None::<(AttrValue, AttrValue)>);
    {
        let refused = refused.setter();
        use_effect_with(props.text.clone(), move |_| refused.set(None));
    }
    let onchange = {
        let (refused, on_text, before) = (refused.setter(), props.on_text.clone(), props.text.clone());
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let text = input.value();
            match on_text.emit(text.clone()) {
                Ok(()) => {
                    // What says the same as before, in other words, is written as before.
                    input.set_value(&before);
                    refused.set(None);
                }
                Err(why) => refused.set(Some((text.into(), why))),
            }
        })
    };
    let (shown, error) = match &*refused {
        Some((text, why)) => (text.clone(), Some(why.clone())),
        None => (props.text.clone(), None),
    };
    html! {
        <Field id={id.clone()} label={props.label.clone()} chip={props.chip.clone()} hint={props.hint.clone()}
            error={error.clone()}>
            <input class="text-field" type="text" autocomplete="off" name={props.name.clone()} value={shown}
                placeholder={props.placeholder.clone()} aria-invalid={error.is_some().then_some("true")}
                aria-describedby={described_by(&id)} {id} {onchange} />
        </Field>
    }
}

/// Reads a day: `2026-09-01`, 「9 月 1 日」, 「下周一」; a blank text is none.
pub fn day_reader(lang: Lang, today: Day, on_day: Callback<Option<Day>>) -> Callback<String, Result<(), AttrValue>> {
    Callback::from(move |text: String| match day_in(&text, today) {
        Some(day) => {
            on_day.emit(Some(day));
            Ok(())
        }
        None if text.trim().is_empty() => {
            on_day.emit(None);
            Ok(())
        }
        None => Err(lang.t(Setup::NotADay).into_owned().into()),
    })
}

/// Reads a clock time: `20:00`, `20点30`; a blank text is none.
pub fn clock_reader(lang: Lang, on_clock: Callback<Option<MinuteOfDay>>) -> Callback<String, Result<(), AttrValue>> {
    Callback::from(move |text: String| match clock(&text) {
        Some(minute) => {
            on_clock.emit(Some(minute));
            Ok(())
        }
        None if text.trim().is_empty() => {
            on_clock.emit(None);
            Ok(())
        }
        None => Err(lang.t(Setup::NotATime).into_owned().into()),
    })
}

fn day_in(text: &str, today: Day) -> Option<Day> {
    let read = || {
        let read = quick_add::read(text, today, None);
        match read.at {
            // Other words beside the day would be lost.
            Some(At::Day(day)) if read.title.is_empty() && read.start.is_none() => Some(day),
            _ => None,
        }
    };
    Day::parse(text.trim()).or_else(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_type_them() {
        let today = Day::literal(2026, 9, 16);
        for (text, expected) in [
            ("2026-09-20", Some("2026-09-20")),
            (" 2026-09-20 ", Some("2026-09-20")),
            ("9月20日", Some("2026-09-20")),
            ("下周一", Some("2026-09-21")),
            ("2026-09-31", None),
            ("9月20日 团购", None),
            ("20:00", None),
            ("哪天", None),
            ("", None),
        ] {
            assert_eq!(day_in(text, today).map(Day::iso).as_deref(), expected, "{text:?}");
        }
    }
}
