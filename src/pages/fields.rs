//! Reading fields: text → valid value, or the reason why not, in the language in force.

use yew::prelude::*;

use crate::domain::code::Code;
use crate::domain::hours::MinuteOfDay;
use crate::domain::quantity::{Bounded, OutOfRange};
use crate::domain::words::{TooLong, Words};
use crate::i18n::text::fields::Fields;
use crate::i18n::{Both, Lang, capitalized, figures, numerals};
use crate::state::store::Store;

/// Reads a whole number within the bounds of `T`.
#[must_use]
pub fn parse_number<T: Bounded>(lang: Lang) -> Callback<String, Result<i64, AttrValue>> {
    Callback::from(move |text: String| {
        let Some(number) = numerals::whole(&text) else {
            return Err(lang.t(Fields::NotANumber).into_owned().into());
        };
        T::new(number).map(|value| i64::from(value.get())).map_err(|refused| out_of_range(refused, lang))
    })
}

/// Why a number was refused.
#[must_use]
pub fn out_of_range(refused: OutOfRange, lang: Lang) -> AttrValue {
    let written = |n: i64| u32::try_from(n).map_or_else(|_| n.to_string(), figures::whole);
    let (min, max) = (written(refused.min), written(refused.max));
    lang.t(Fields::OutsideRange { min, max }).into_owned().into()
}

/// Why a text was refused.
#[must_use]
pub fn too_long(refused: TooLong, lang: Lang) -> AttrValue {
    lang.t(length_of(refused)).into_owned().into()
}

fn length_of(refused: TooLong) -> Fields {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Fields::TooLong { n: number(refused.length), max: number(refused.max) }
}

/// The text as the plan can keep it; where it is too long, that is said, and nothing of it is kept.
pub fn whole_or_said<const MAX: usize>(store: &Store, text: &str) -> Option<Words<MAX>> {
    Words::new(text).map_err(|why| store.say(length_of(why))).ok()
}

/// What a text field needs besides its words: the value shown, the reason of a refusal, and what typing does.
pub struct TextState {
    /// The text shown: what was typed, even if it was refused.
    pub value: AttrValue,
    /// Why it was refused.
    pub error: Option<AttrValue>,
    /// New text.
    pub on_input: Callback<String>,
}

/// Text of at most `MAX` characters: a good one goes to `on_good`, a refused one stays visible with the reason.
#[hook]
pub fn use_text<const MAX: usize>(plan_value: &Words<MAX>, lang: Lang, on_good: Callback<Words<MAX>>) -> TextState {
    let refused = use_state_eq(|| None::<(String, TooLong)>);
    {
        // Undo, or another tab, changed the plan's text: what was refused is history.
        let refused = refused.clone();
        use_effect_with(plan_value.clone(), move |_| refused.set(None));
    }
    let on_input = {
        let refused = refused.clone();
        Callback::from(move |text: String| match Words::new(text.clone()) {
            Ok(words) => {
                refused.set(None);
                on_good.emit(words);
            }
            Err(why) => refused.set(Some((text, why))),
        })
    };
    let (value, error) = match &*refused {
        Some((text, why)) => (text.clone().into(), Some(too_long(*why, lang))),
        None => (plan_value.as_str().to_owned().into(), None),
    };
    TextState { value, error, on_input }
}

/// Code and words of every choice of a list.
#[must_use]
pub fn options<T: Code>(lang: Lang, name: impl Fn(T) -> Both) -> Vec<(AttrValue, AttrValue)> {
    T::ALL.iter().map(|&choice| (choice.code().into(), capitalized(&lang.t(name(choice))).into())).collect()
}

/// A callback that gives `on_choice` the choice behind a code.
#[must_use]
pub fn on_code<T: Code>(on_choice: Callback<T>) -> Callback<AttrValue> {
    Callback::from(move |code: AttrValue| {
        if let Some(choice) = T::from_code(&code) {
            on_choice.emit(choice);
        }
    })
}

/// What a field for a list of texts needs besides its words.
pub struct TagsState {
    /// The texts of the plan.
    pub tags: Vec<AttrValue>,
    /// Why the last change was refused.
    pub error: Option<AttrValue>,
    /// A new list; whether it was taken.
    pub on_change: Callback<Vec<AttrValue>, bool>,
}

/// A list of at most `max_tags` texts of at most `MAX` characters: a good list goes to `on_good`, a refused one leaves
/// the plan as it was and says why.
#[hook]
pub fn use_tags<const MAX: usize>(
    plan_value: &[Words<MAX>],
    max_tags: usize,
    lang: Lang,
    on_good: Callback<Vec<Words<MAX>>>,
) -> TagsState {
    let error = use_state_eq(|| None::<AttrValue>);
    let on_change = {
        let error = error.clone();
        Callback::from(move |tags: Vec<AttrValue>| {
            if tags.len() > max_tags {
                let max = u32::try_from(max_tags).unwrap_or(u32::MAX);
                error.set(Some(lang.t(Fields::TooMany { max }).into_owned().into()));
                return false;
            }
            match tags.iter().map(|tag| Words::new(tag.as_str())).collect::<Result<Vec<_>, _>>() {
                Ok(words) => {
                    error.set(None);
                    on_good.emit(words);
                    true
                }
                Err(why) => {
                    error.set(Some(too_long(why, lang)));
                    false
                }
            }
        })
    };
    let tags = plan_value.iter().map(|tag| AttrValue::from(tag.as_str().to_owned())).collect();
    TagsState { tags, error: (*error).clone(), on_change }
}

/// The clock time that `text` says: `20:00`, `２０：００`, `20点30`, `2000`, `20`.
#[must_use]
pub fn clock(text: &str) -> Option<MinuteOfDay> {
    let plain: String = text.chars().map(|c| if matches!(c, '：' | '点' | '.' | '。') { ':' } else { c }).collect();
    let (hour, minute) = match plain.split_once(':') {
        Some((hour, minute)) => {
            (numerals::whole(hour)?, if minute.trim().is_empty() { 0 } else { numerals::whole(minute)? })
        }
        None => match numerals::whole(&plain)? {
            bare @ 100.. => (bare / 100, bare % 100),
            hour => (hour, 0),
        },
    };
    MinuteOfDay::parse(&format!("{hour:02}:{minute:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(clock(text).map(MinuteOfDay::clock).as_deref(), expected, "{text:?}");
    }

    #[test]
    fn times_are_read_as_people_type_them() {
        check("20:00", Some("20:00"));
        check("２０：３０", Some("20:30"));
        check("20点", Some("20:00"));
        check("20点30", Some("20:30"));
        check("2030", Some("20:30"));
        check("8", Some("08:00"));
        check("24:00", Some("24:00"));
        check("24:01", None);
        check("20:xx", None);
        check("25", None);
        check("晚上", None);
        check("", None);
    }
}
