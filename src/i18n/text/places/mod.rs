//! What a place in a plan's file is called, and what stands there in a few words: for whoever is asked to choose between
//! two versions, or is told what was lost.

mod table;

use std::borrow::Cow;

use serde_json::Value;

use crate::domain::calendar::Style;
use crate::domain::code::Code;
use crate::domain::funnel::figure::Side;
use crate::domain::funnel::key::{Key, Measure};
use crate::domain::staffing::cards::Role;
use crate::i18n::figures::{grouped, percent};
use crate::i18n::text::calendar::setup;
use crate::i18n::text::exchange::Exchange;
use crate::i18n::text::funnel::inputs;
use crate::i18n::text::{items, labels};
use crate::i18n::{Both, Lang, both};
use table::FIELDS;

/// Unit of what is kept as whole numbers: millionths.
const MILLION: f64 = 1e6;
/// A value longer than this is cut in the view only. Unit: characters.
const MAX_SHOWN: usize = 80;
/// What has more fields than this is told by how many there are.
const MAX_TOLD: usize = 4;

/// How a field's value is written.
#[derive(Clone, Copy)]
enum Writing {
    /// As it is.
    Plain,
    /// A share, kept in millionths.
    Share,
    /// Money, kept in millionths of a yuan.
    Yuan,
    /// A number, kept in millionths.
    Millionths,
    /// Members.
    Members,
    /// People.
    People,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years of age.
    Years,
    /// One of a list, or several, by their codes.
    Choice(fn(&str) -> Option<Both>),
}

/// What a field is called, by its place in a plan's file; the place itself where it has no name. Whatever it belongs to
/// is named by the first of these plans that has it: 「团购日」 · 标题.
#[must_use]
pub fn field(pointer: &str, plans: &[&Value], lang: Lang) -> String {
    let Some((at, zh, en, _)) = row(pointer) else { return pointer.trim_start_matches('/').to_owned() };
    let name = lang.pick(*zh, *en);
    match owner(pointer, plans, lang) {
        Some(owner) => format!("{owner} · {name}"),
        // A figure of the forecast goes by its own name.
        None if at.ends_with("overrides/*") || at.starts_with("/funnel/measured/") => {
            let key = key_of(pointer).map(|key| key_name(key, lang));
            key.map_or_else(|| name.to_owned(), |key| format!("{name} · {key}"))
        }
        None => name.to_owned(),
    }
}

/// A field's value in a few words: choices by their names, long texts cut in the view only.
#[must_use]
pub fn value(pointer: &str, value: Option<&Value>, lang: Lang) -> String {
    let text = whole(pointer, value, lang);
    if crate::domain::words::length(&text) <= MAX_SHOWN {
        return text;
    }
    let short: String = text.chars().take(MAX_SHOWN).collect();
    format!("{}…", short.trim_end())
}

fn whole(pointer: &str, value: Option<&Value>, lang: Lang) -> String {
    let writing = row(pointer).map_or(Writing::Plain, |row| row.3);
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let named = |code: &str| match writing {
        Writing::Choice(name) => name(code).map(|name| lang.t(name).into_owned()),
        _ => None,
    };
    match value {
        None | Some(Value::Null) => lang.t(Exchange::NoValue).into_owned(),
        Some(Value::Bool(is_so)) => lang.t(if *is_so { Exchange::Yes } else { Exchange::No }).into_owned(),
        Some(Value::Number(number)) => figure(pointer, writing, &number.to_string(), lang),
        Some(Value::String(text)) if text.trim().is_empty() => lang.t(Exchange::NoValue).into_owned(),
        Some(Value::String(text)) => named(text).unwrap_or_else(|| text.clone()),
        Some(Value::Array(items)) if items.is_empty() => lang.t(Exchange::NoValue).into_owned(),
        Some(Value::Array(items)) => {
            let texts: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
            let joined = |texts: Vec<&str>| {
                let texts = texts.into_iter().map(|text| named(text).unwrap_or_else(|| text.to_owned()));
                texts.collect::<Vec<_>>().join(lang.pick("、", ", "))
            };
            texts.map_or_else(|| lang.t(Exchange::Items { n: number(items.len()) }).into_owned(), joined)
        }
        // An item by what it is called; what is small by what stands in it, anything else by how much there is.
        Some(Value::Object(fields)) => match fields.get("title").or_else(|| fields.get("name")).and_then(Value::as_str)
        {
            Some(title) if !title.trim().is_empty() => title.to_owned(),
            _ if fields.len() <= MAX_TOLD && !fields.values().any(Value::is_object) => inner(pointer, fields, lang),
            _ => lang.t(Exchange::Items { n: number(fields.len()) }).into_owned(),
        },
    }
}

/// What stands in the fields of a value, in their order.
fn inner(pointer: &str, fields: &serde_json::Map<String, Value>, lang: Lang) -> String {
    let mut told: Vec<(String, &Value)> =
        fields.iter().map(|(key, value)| (format!("{pointer}/{key}"), value)).collect();
    told.sort_by_key(|(at, _)| order(at));
    let words: Vec<String> = told.iter().map(|(at, value)| whole(at, Some(value), lang)).collect();
    words.join(lang.pick("、", ", "))
}

/// Where a place stands among all: fields are told in the order in which they are filled in.
#[must_use]
pub fn order(pointer: &str) -> usize {
    FIELDS.iter().position(|(pattern, ..)| fits(pattern, pointer)).unwrap_or(FIELDS.len())
}

/// A number with its unit.
fn figure(pointer: &str, writing: Writing, number: &str, lang: Lang) -> String {
    let Ok(value) = number.parse::<f64>() else { return number.to_owned() };
    let with = |unit: Both| format!("{} {}", grouped(value, 0), lang.t(unit));
    match writing {
        Writing::Plain | Writing::Choice(_) => grouped(value, 0),
        Writing::Share => percent(value / MILLION),
        Writing::Yuan => format!("¥{}", grouped(value / MILLION, 2)),
        Writing::Millionths => match key_of(pointer).map(Key::measure) {
            Some(Measure::Share | Measure::Growth) => percent(value / MILLION),
            Some(Measure::Money) => format!("¥{}", grouped(value / MILLION, 2)),
            _ => grouped(value / MILLION, 4),
        },
        Writing::Members => with(both("人", "members")),
        Writing::People => with(both("人", "people")),
        Writing::Minutes => with(both("分钟", "minutes")),
        Writing::Hours => with(both("小时", "hours")),
        Writing::Days => with(both("天", "days")),
        Writing::Weeks => with(both("周", "weeks")),
        Writing::Months => with(both("个月", "months")),
        Writing::Years => with(both("岁", "years old")),
    }
}

/// The row of a place, or of the nearest one that it is in.
fn row(pointer: &str) -> Option<&'static table::Row> {
    let mut at = pointer;
    loop {
        if let Some(row) = FIELDS.iter().find(|(pattern, ..)| fits(pattern, at)) {
            return Some(row);
        }
        at = at.rsplit_once('/')?.0;
        if at.is_empty() {
            return None;
        }
    }
}

/// Whether a place is one of a pattern.
fn fits(pattern: &str, pointer: &str) -> bool {
    let (mut of_pattern, mut of_pointer) = (pattern.split('/'), pointer.split('/'));
    loop {
        match (of_pattern.next(), of_pointer.next()) {
            (None, None) => return true,
            (Some(asked), Some(there)) if asked == "*" || asked == there => {}
            _ => return false,
        }
    }
}

/// What the thing is called that a place belongs to, where it is one of many.
fn owner(pointer: &str, plans: &[&Value], lang: Lang) -> Option<String> {
    let mut steps = pointer.split('/').skip(1);
    let (part, list, key) = (steps.next()?, steps.next()?, steps.next()?);
    let own = |field: &str| {
        let at = format!("/{part}/{list}/{key}/{field}");
        let text = plans.iter().find_map(|plan| plan.pointer(&at)?.as_str()).filter(|text| !text.trim().is_empty());
        text.map(|text| lang.pick(format!("「{text}」"), format!("“{text}”")))
    };
    match (part, list) {
        ("staffing", "cards") => Role::from_code(key).map(|role| lang.t(labels::role(role)).into_owned()),
        ("calendar", "items") => own("title").or_else(|| kind_of(pointer, plans, lang)),
        ("entry", "questions") => {
            own("text").or_else(|| Some(lang.pick(format!("问题 {key}"), format!("Question {key}"))))
        }
        ("funnel", "channels" | "scenarios") => own("name"),
        ("launch", "own") => own("text"),
        ("monitor", "days" | "events" | "acknowledged") | ("launch", "marks" | "days" | "readings") => {
            Some(key.to_owned())
        }
        _ => None,
    }
}

/// The kind of an item without a title.
fn kind_of(pointer: &str, plans: &[&Value], lang: Lang) -> Option<String> {
    let item = pointer.split('/').take(4).collect::<Vec<_>>().join("/");
    let code = plans.iter().find_map(|plan| plan.pointer(&item)?.get("kind")?.as_str())?;
    crate::domain::calendar::kind::Kind::from_code(code).map(|kind| lang.t(items::kind(kind)).into_owned())
}

/// The number of the forecast that a place is about.
fn key_of(pointer: &str) -> Option<Key> {
    let mut steps = pointer.split('/').skip_while(|step| !matches!(*step, "overrides" | "measured"));
    steps.next()?;
    Key::parse(steps.next()?)
}

fn key_name(key: Key, lang: Lang) -> Cow<'static, str> {
    lang.t(match key {
        Key::Plan(field) => inputs::field(field).0,
        Key::Gate(_, field) => inputs::gate_field(field).0,
        Key::Channel(_, field) => inputs::channel_field(field).0,
        Key::Campaigns(field) | Key::Campaign(_, field) => inputs::campaign_field(field).0,
    })
}

const fn side(side: Side) -> Both {
    match side {
        Side::AtLeast => both("至少", "At least"),
        Side::AtMost => both("至多", "At most"),
    }
}

const fn style(style: Style) -> Both {
    setup::style(style).0
}
