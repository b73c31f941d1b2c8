//! The weekly review as text to take along.

use super::{Watch as Text, labels};
use crate::domain::monitor::Monitor;
use crate::domain::monitor::cause::causes;
use crate::domain::monitor::metrics::WEEK;
use crate::domain::monitor::review::{Figure, Moved, Review};
use crate::domain::monitor::sent::Sent;
use crate::i18n::Lang;
use crate::i18n::figures::{decimal, grouped, percent};
use crate::i18n::text::calendar::labels::{days_of, short_day};
use crate::i18n::text::lifecycle::labels as life;

/// A figure of the review as it is written.
#[must_use]
pub fn amount(figure: Figure, value: f64) -> String {
    match figure {
        Figure::Activity => percent(value),
        Figure::Sales => format!("¥{}", grouped(value / 100.0, 2)),
        Figure::Net if value > 0.0 => format!("+{}", grouped(value, 0)),
        _ => grouped(value, 0).replace('-', "−"),
    }
}

/// A change as it is written: `+12%`, `−3.5%`.
#[must_use]
pub fn change(change: f64) -> String {
    let size = percent(change.abs());
    let sign = match change {
        _ if size == "0%" => "",
        ..0.0 => "−",
        _ => "+",
    };
    format!("{sign}{size}")
}

/// A change of one figure; in points where the figure is a part already.
#[must_use]
pub fn moved(moved: Moved, lang: Lang) -> Option<String> {
    match (moved.figure, moved.before) {
        (Figure::Net, Some(_)) if !moved.is_comparable => None,
        (Figure::Net, Some(before)) => Some(amount(Figure::Net, moved.now - before)),
        (Figure::Activity, Some(before)) => {
            let points = (moved.now - before) * 100.0;
            let sign = if points < 0.0 { "−" } else { "+" };
            let points = decimal(points.abs(), 1);
            let sign = if points == "0" { "" } else { sign };
            Some(lang.pick(format!("{sign}{points} 个百分点"), format!("{sign}{points} points")))
        }
        _ => moved.change().map(change),
    }
}

/// The heading of the review.
#[must_use]
pub fn heading(review: &Review, lang: Lang) -> String {
    let end = review.monday.plus(WEEK - 1).unwrap_or(review.monday);
    lang.t(Text::ReviewOf { days: days_of(lang, review.monday, end) }).into_owned()
}

/// Events that a review names, so that it is one sheet.
const MOST_EVENTS: usize = 12;

/// The whole review.
#[must_use]
pub fn review(title: &str, review: &Review, monitor: &Monitor, sent: &Sent, lang: Lang) -> String {
    let mut lines = vec![format!("{title} · {}", heading(review, lang))];
    let mut part = |head: Text, body: Vec<String>| {
        if !body.is_empty() {
            lines.push(String::new());
            lines.push(lang.t(head).into_owned());
            lines.extend(body.into_iter().map(|line| format!("- {line}")));
        }
    };
    let colon = lang.pick("：", ": ");
    part(
        Text::WhatMoved,
        review
            .figures
            .iter()
            .map(|it| {
                let change = moved(*it, lang).map(|change| lang.pick(format!("（{change}）"), format!(" ({change})")));
                let name = lang.t(labels::figure(it.figure));
                format!("{name}{colon}{}{}", amount(it.figure, it.now), change.unwrap_or_default())
            })
            .collect(),
    );
    let why = match review.is_falling() {
        Some(true) => {
            let line = |(cause, standing)| {
                format!("{}{colon}{}", lang.t(labels::cause(cause)), lang.t(labels::standing(standing)))
            };
            causes(monitor, review.monday).map(line).to_vec()
        }
        Some(false) => vec![lang.t(Text::WhyNone).into_owned()],
        None => vec![lang.t(Text::WhyUnknown).into_owned()],
    };
    part(Text::WhyPerhaps, why);
    let mut to_do: Vec<String> = Vec::new();
    for alarm in &review.alarms {
        let level = alarm.level.map(|level| format!("[{}] ", lang.t(life::alert(level)))).unwrap_or_default();
        let what = lang.t(labels::rule(alarm.key.rule));
        to_do.push(format!("{level}{what}{colon}{}", lang.t(labels::Actions(alarm.key.rule))));
    }
    if to_do.is_empty() {
        to_do.push(lang.t(Text::DoNone).into_owned());
    }
    part(Text::WhatToDo, to_do);
    let more = u32::try_from(review.events.len().saturating_sub(MOST_EVENTS)).ok().filter(|n| *n > 0);
    part(
        Text::InWeek,
        review
            .events
            .iter()
            .take(MOST_EVENTS)
            .map(|event| {
                let note = monitor.events.get(event).filter(|note| !note.is_blank());
                let note = note.map(|note| format!("{colon}{}", note.as_str())).unwrap_or_default();
                format!("{} {}{note}", short_day(lang, event.on), lang.t(labels::happening(event.what)))
            })
            .chain(more.map(|n| lang.t(Text::MoreEvents { n }).into_owned()))
            .collect(),
    );
    part(Text::InCalendar, calendar(sent, lang));
    lines.push(String::new());
    lines.push(lang.t(Text::AlsoAsk).into_owned());
    lines.join("\n")
}

/// What was planned and what was sent.
fn calendar(sent: &Sent, lang: Lang) -> Vec<String> {
    if sent.n_planned == 0 {
        return vec![lang.t(Text::NonePlanned).into_owned()];
    }
    let Sent { n_planned: planned, n_sent, n_skipped: skipped, open } = sent;
    let counts = Text::SentOf { planned: *planned, sent: *n_sent, skipped: *skipped };
    let mut lines = vec![lang.t(counts).into_owned()];
    if !open.is_empty() {
        let named: Vec<String> = open.iter().map(|(day, title)| format!("{} {title}", short_day(lang, *day))).collect();
        lines.push(format!(
            "{}{}{}",
            lang.t(Text::NotMarked),
            lang.pick("：", ": "),
            named.join(lang.pick("、", ", "))
        ));
    }
    lines
}
