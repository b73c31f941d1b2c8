//! Days and times as people give them on this page: how what is typed is read, and why it may be refused.

use yew::prelude::*;

use crate::components::read_field::Take;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::quick_add;
use crate::domain::hours::MinuteOfDay;
use crate::i18n::Lang;
use crate::i18n::text::calendar::editing::Editing as Text;
use crate::pages::fields::clock;

/// The first and the last day that a calendar knows, for a field of days.
pub fn all_days() -> Option<(AttrValue, AttrValue)> {
    Some((Day::FIRST.iso().into(), Day::LAST.iso().into()))
}

/// Reads a day and hands it on, none where the field is blank; `take` may refuse it.
pub fn day(lang: Lang, take: impl Fn(Option<Day>) -> Result<(), Text> + 'static) -> Take {
    reading(lang, Day::parse, Text::NoSuchDay, take)
}

/// Reads a time of day and hands it on, none where the field is blank; `take` may refuse it.
pub fn time(lang: Lang, take: impl Fn(Option<MinuteOfDay>) -> Result<(), Text> + 'static) -> Take {
    reading(lang, time_in, Text::NoSuchTime, take)
}

fn reading<T: 'static>(
    lang: Lang,
    read: fn(&str) -> Option<T>,
    refused: Text,
    take: impl Fn(Option<T>) -> Result<(), Text> + 'static,
) -> Take {
    Callback::from(move |text: String| {
        let text = text.trim();
        let read = match read(text) {
            None if !text.is_empty() => Err(refused.clone()),
            found => Ok(found),
        };
        read.and_then(&take).map_err(|why| lang.t(why).into_owned().into())
    })
}

/// A time as people type it: `20:00`, `2000`, `20`, `8点半`, `晚上8点`, `8:30pm`.
fn time_in(text: &str) -> Option<MinuteOfDay> {
    let is_plain = |c: char| matches!(c, '0'..='9' | '０'..='９' | ':' | '：' | '点' | '.' | '。');
    if text.chars().all(is_plain) {
        return clock(text);
    }
    // A time of day is the same on every day.
    let read = quick_add::read(text, Day::FIRST, None);
    read.start.filter(|_| read.title.is_empty() && read.notes.is_empty() && read.length.is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(time_in(text).map(MinuteOfDay::clock).as_deref(), expected, "{text:?}");
    }

    #[test]
    fn times_are_read_as_people_type_them() {
        check("20:00", Some("20:00"));
        check("２０：３０", Some("20:30"));
        check("20", Some("20:00"));
        check("2030", Some("20:30"));
        check("8点半", Some("08:30"));
        check("晚上8点", Some("20:00"));
        check("8:30pm", Some("20:30"));
        check("20点30", Some("20:30"));
        check("13pm", None);
        check("24:00", Some("24:00"));
        check("25:00", None);
        check("2500", None);
        check("20:61", None);
        check("晚上", None);
        check("明天 20:00 直播", None);
        check("", None);
    }
}
