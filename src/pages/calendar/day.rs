//! How a day is called and marked.

use yew::prelude::*;

use crate::domain::calendar::day::Day;
use crate::i18n::Lang;
use crate::i18n::text::almanac::{self as names, Almanac};
use crate::i18n::text::calendar::{Calendar as Text, labels};
use crate::state::store::Store;
use crate::views::calendar::days::{DayView, Note, Rest};

/// What a note says, in a word.
pub fn note_text(store: &Store, note: &Note) -> AttrValue {
    match note {
        Note::Own(name) => name.as_str().to_owned().into(),
        Note::Festival(festival) => store.t(names::festival(*festival)),
        Note::Shopping(shopping) => store.t(names::shopping(*shopping)),
        Note::Term(term) => store.t(names::term(*term)),
        // Bare numbers beside a date would say nothing.
        Note::Lunar(date) if store.lang == Lang::En => format!("L{}/{}", date.month, date.day).into(),
        Note::Lunar(date) if date.day == 1 => store.t(names::lunar_month(*date)),
        Note::Lunar(date) => store.t(names::lunar_day(*date)),
    }
}

/// What stands beside a date: its most particular note, in the color of its sort. All of them are in the tooltip.
pub fn note(store: &Store, view: &DayView) -> Html {
    let Some(first) = view.notes.first() else { return Html::default() };
    let class = match first {
        Note::Own(_) => "day-note--own",
        Note::Festival(_) => "day-note--festival",
        Note::Shopping(_) => "day-note--shopping",
        Note::Term(_) => "day-note--term",
        Note::Lunar(_) => "day-note--lunar",
    };
    let all: Vec<AttrValue> = view.notes.iter().map(|note| note_text(store, note)).collect();
    let title = (all.len() > 1).then(|| AttrValue::from(all.join(store.lang.pick("、", ", "))));
    html! { <span class={classes!("day-note", class)} {title}>{ note_text(store, first) }</span> }
}

/// 休 or 班.
pub fn rest_mark(store: &Store, rest: Rest) -> Html {
    let (class, text) = match rest {
        Rest::Ordinary => return Html::default(),
        Rest::Off(_) => ("rest-mark--off", Almanac::DayOff),
        Rest::Work(_) => ("rest-mark--work", Almanac::Workday),
    };
    html! { <span class={classes!("rest-mark", class)} title={rest_text(store, rest)}>{ store.t(text) }</span> }
}

/// Why a day is off or worked.
fn rest_text(store: &Store, rest: Rest) -> Option<AttrValue> {
    let holiday = |holiday| store.t(names::holiday(holiday)).to_string();
    match rest {
        Rest::Ordinary => None,
        Rest::Off(of) => Some(store.t(Almanac::DayOffFor { holiday: holiday(of) })),
        Rest::Work(of) => Some(store.t(Almanac::WorkdayFor { holiday: holiday(of) })),
    }
}

/// Everything about a day in words, with how many items stand on it.
pub fn name(store: &Store, view: &DayView, n_items: usize) -> String {
    let mut parts = vec![labels::day_of(store.lang, view.day)];
    parts.extend(view.notes.iter().map(|note| note_text(store, note).to_string()));
    parts.extend(rest_text(store, view.rest).map(|text| text.to_string()));
    let n = u32::try_from(n_items).unwrap_or(u32::MAX);
    parts.push(store.t(Text::Posts { n }).to_string());
    parts.join(store.lang.pick("，", ", "))
}

/// The date above a list of its items, with its notes.
pub fn heading(store: &Store, view: &DayView, today: Day) -> Html {
    let date = labels::day_of(store.lang, view.day);
    let notes: Vec<AttrValue> = view.notes.iter().map(|note| note_text(store, note)).collect();
    html! {
        <h3 class="day-heading">
            if view.day == today {
                <span class="day-heading__today">{ store.t(Text::Today) }{ " · " }</span>
            }
            { date }
            <span class="day-heading__notes">{ notes.join(" · ") }</span>
            { rest_mark(store, view.rest) }
        </h3>
    }
}
