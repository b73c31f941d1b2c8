//! Dates and times as the browser's `Intl` writes them.

use js_sys::{Array, Date, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::domain::code::Code;
use crate::i18n::Lang;

const DAY: i64 = 86_400_000;

/// A moment in the past as a person says it: minutes or hours ago, yesterday, then the date.
#[must_use]
pub fn moment(at: i64, now: i64, lang: Lang, just_now: &str) -> String {
    let minutes = (now - at) / 60_000;
    match minutes {
        ..1 => just_now.to_owned(),
        1..60 => relative(-minutes, "minute", lang),
        60..1440 => relative(-(minutes / 60), "hour", lang),
        1440..10_080 => relative(-((now - at) / DAY), "day", lang),
        _ => date(at, lang),
    }
}

/// A date: `2026年9月16日`, `16 Sept 2026`.
#[must_use]
pub fn date(at: i64, lang: Lang) -> String {
    format(at, lang, &[("dateStyle", if lang == Lang::Zh { "long" } else { "medium" })])
}

/// Date and time.
#[must_use]
pub fn date_time(at: i64, lang: Lang) -> String {
    format(at, lang, &[("dateStyle", "medium"), ("timeStyle", "short")])
}

/// A month: `2026年9月`, `Sept 2026`.
#[must_use]
pub fn month(at: i64, lang: Lang) -> String {
    format(at, lang, &[("year", "numeric"), ("month", "short"), ("timeZone", "UTC")])
}

fn locale(lang: Lang) -> Array {
    Array::of1(&JsValue::from_str(if lang == Lang::En { "en-GB" } else { lang.code() }))
}

fn options(pairs: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (key, value) in pairs {
        // Setting a property on a fresh object can't fail.
        let _ = Reflect::set(&options, &JsValue::from_str(key), &JsValue::from_str(value));
    }
    options
}

fn format(at: i64, lang: Lang, pairs: &[(&str, &str)]) -> String {
    let date = Date::new(&JsValue::from_f64(at as f64));
    let text = Intl::DateTimeFormat::new(&locale(lang), &options(pairs)).format().call1(&JsValue::UNDEFINED, &date);
    text.ok().and_then(|text| text.as_string()).unwrap_or_default()
}

fn relative(n: i64, unit: &str, lang: Lang) -> String {
    let format = Intl::RelativeTimeFormat::new(&locale(lang), &options(&[("numeric", "auto")]));
    format.format(n as f64, unit).into()
}
