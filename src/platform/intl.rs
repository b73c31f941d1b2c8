//! Dates and times as the browser's `Intl` writes them.

use std::cell::LazyCell;

use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

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

/// The name of the zone by which this device's clock goes. A page asks once: the first time takes the browser some
/// hundredths of a second.
#[must_use]
pub fn own_zone() -> Option<String> {
    thread_local! {
        static OWN: LazyCell<Option<String>> = const { LazyCell::new(asked_zone) };
    }
    OWN.with(|zone| LazyCell::force(zone).clone())
}

fn asked_zone() -> Option<String> {
    let resolved = Intl::DateTimeFormat::new(&Array::new(), &Object::new()).resolved_options();
    Reflect::get(&resolved, &"timeZone".into()).ok()?.as_string()
}

/// How far a clock of a zone is ahead of UTC at a moment, by the zone's name; none where the browser does not know it.
/// Units: seconds since 1970, seconds.
#[must_use]
pub fn clock_of(zone: &str) -> Option<impl Fn(i64) -> i32 + use<>> {
    let two = ["month", "day", "hour", "minute", "second"].map(|part| (part, "2-digit"));
    let options = options(
        &[("timeZone", zone), ("hourCycle", "h23"), ("year", "numeric")].into_iter().chain(two).collect::<Vec<_>>(),
    );
    // To a zone that it does not know, it throws.
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let format: Function = Reflect::get(&intl, &"DateTimeFormat".into()).ok()?.unchecked_into();
    let format: Intl::DateTimeFormat =
        Reflect::construct(&format, &Array::of2(&"en-US".into(), &options)).ok()?.unchecked_into();
    let format = format.format();
    Some(move |moment: i64| {
        let date = Date::new(&JsValue::from_f64(moment as f64 * 1000.0));
        let shown = format.call1(&JsValue::UNDEFINED, &date).ok().and_then(|shown| shown.as_string());
        // 11/03/2024, 01:30:00
        let shown = shown.unwrap_or_default();
        let parts = shown.split(|sign: char| !sign.is_ascii_digit()).filter_map(|part| part.parse().ok());
        let [month, day, year, hour, minute, second] = parts.collect::<Vec<f64>>()[..] else { return 0 };
        let shown =
            Date::utc(year, month - 1.0) + ((day - 1.0) * 86_400.0 + hour * 3600.0 + minute * 60.0 + second) * 1000.0;
        (shown / 1000.0 - moment as f64) as i32
    })
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
