//! Adding an item by typing a line: what was understood is shown before it is added.

use yew::prelude::*;

use super::desk::{PartProps, rework_saying};
use super::item::mark;
use super::screen::Act;
use crate::components::button::IconButton;
use crate::components::icon::IconName;
use crate::components::text_field::TextField;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::anchor::Anchors;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::effort;
use crate::domain::calendar::item::{At, Item, When};
use crate::domain::calendar::quick_add::{self, Meaning, Note, NoteCode, QuickAdd as Reading};
use crate::domain::calendar::slot::slot;
use crate::domain::hours::MinuteOfDay;
use crate::domain::words::Line;
use crate::editing::calendar::ItemsLabel;
use crate::i18n::text::calendar::quick::Quick as Text;
use crate::i18n::text::calendar::{labels, repeats};
use crate::i18n::text::items;
use crate::pages::fields::too_long;
use crate::platform::clock;
use crate::state::store::{Store, use_store};
use crate::templates;

/// The line.
#[component]
pub fn QuickAdd(props: &PartProps) -> Html {
    let store = use_store();
    let line = use_state_eq(String::new);
    let read = quick_add::read(&line, props.today, Some(clock::minute()));
    let is_empty = line.trim().is_empty();
    let title = Line::new(read.title.clone());
    let on_input = {
        let line = line.setter();
        Callback::from(move |text: String| line.set(text))
    };
    let add = {
        let (store, props, line, title) = (store.clone(), props.clone(), line.clone(), title.clone());
        let read = read.clone();
        Callback::from(move |()| {
            let (false, Ok(title)) = (line.trim().is_empty(), &title) else { return };
            let item = item_of(&props, &read, title.clone());
            let (day, said) = (day_of(&props.calendar, &item), said(&store, &props.calendar, &item));
            let said = Some(store.t(said).to_string());
            rework_saying(&store, &props.plan.id, ItemsLabel::Add, said, |rework| rework.add(item));
            if let Some(day) = day {
                props.on_act.emit(Act::Go(day));
            }
            line.set(String::new());
        })
    };
    // One field alone in its form: Enter submits it.
    let onsubmit = {
        let add = add.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            add.emit(());
        })
    };
    let error = title.err().map(|why| too_long(why, store.lang));
    html! {
        <form class="quick-add" {onsubmit}>
            <div class="quick-add__line">
                <TextField name="calendar.quick" label={store.t(Text::Label)} value={(*line).clone()} {on_input}
                    placeholder={store.t(Text::Hint)} error={error.clone()} />
                <IconButton label={store.t(Text::Add)} icon={IconName::PLUS} framed={true}
                    disabled={is_empty || error.is_some()}
                    data_action={Some(AttrValue::Static("add-item"))} onclick={add.reform(|_| ())} />
            </div>
            <div class="quick-add__read" role="status" aria-label={store.t(Text::Understood)}>
                if !is_empty {
                    { understood(&store, props, &line, &read) }
                }
            </div>
        </form>
    }
}

/// The item that the line describes.
fn item_of(props: &PartProps, read: &Reading, title: Line) -> Item {
    let mut item = templates::blank_item();
    item.title = title;
    item.kind = read.kind.unwrap_or(item.kind);
    item.length = read.length.unwrap_or_else(|| effort::length(item.kind));
    item.when = read.at.map(|at| When { at, start: read.start.unwrap_or_else(|| good_start(props, read)) });
    item.repeat.clone_from(&read.repeat);
    item.owner.name = read.owner.clone().unwrap_or_default();
    item
}

/// When an item stands whose time nobody said: when its kind does well and the members are there.
fn good_start(props: &PartProps, read: &Reading) -> MinuteOfDay {
    let day = read.at.and_then(|at| Anchors::new(&props.calendar).day_at(at).ok()).unwrap_or(props.today);
    let kind = read.kind.unwrap_or(templates::blank_item().kind);
    let (hours, _) = props.setting().group_hours();
    slot(&hours, kind, day.weekday().is_weekend()).window.start
}

/// The day on which a new item stands.
fn day_of(calendar: &Calendar, item: &Item) -> Option<Day> {
    Anchors::new(calendar).day_at(item.when?.at).ok()
}

/// What is said of what was added.
fn said(store: &Store, calendar: &Calendar, item: &Item) -> Text {
    let title = super::item::title(store, item).to_string();
    match (day_of(calendar, item), item.when) {
        (Some(day), _) => Text::Added { title, day: labels::day_of(store.lang, day) },
        (None, Some(when)) => Text::Added { title, day: relative(store, when.at).to_string() },
        (None, None) => Text::AddedWaiting { title },
    }
}

/// A day that is counted from the opening.
fn relative(store: &Store, at: At) -> AttrValue {
    match at {
        At::Opening(0) => store.t(Text::OpeningDay),
        At::Opening(days) if days < 0 => store.t(Text::BeforeOpening { n: days.unsigned_abs().to_string() }),
        At::Opening(days) => store.t(Text::AfterOpening { n: days.to_string() }),
        At::Day(day) => labels::day_of(store.lang, day).into(),
        // Nobody can type another item.
        At::Item(..) => AttrValue::default(),
    }
}

/// What a chip tells of.
#[derive(Clone, Copy, PartialEq)]
enum Tone {
    /// Something that was said.
    Said,
    /// Something that was not said and is filled in.
    FilledIn,
    /// Something to know.
    Doubtful,
}

/// What was understood, as chips in the order of the line, then what is filled in, then what is doubtful.
fn understood(store: &Store, props: &PartProps, line: &str, read: &Reading) -> Html {
    let said = read.spans.iter().filter_map(|span| Some((Tone::Said, meaning(store, read, &span.meaning)?)));
    let plain = |tone, words: AttrValue| (tone, html! { { words } });
    let mut chips: Vec<(Tone, Html)> = said.collect();
    if !read.title.is_empty() {
        chips.push(plain(Tone::Said, read.title.clone().into()));
    }
    let has_said_day = read.spans.iter().any(|span| matches!(span.meaning, Meaning::Day(_)));
    match read.at {
        None => chips.push(plain(Tone::FilledIn, store.t(Text::Unscheduled))),
        // The day that follows from the repetition, or from the time.
        Some(At::Day(day)) if !has_said_day => {
            let words = labels::day_of(store.lang, day);
            let words = if read.repeat.is_some() { store.t(Text::First { day: words }) } else { words.into() };
            chips.push(plain(Tone::FilledIn, words));
        }
        Some(_) => {}
    }
    if read.at.is_some() && read.start.is_none() {
        let time = good_start(props, read).clock();
        chips.push(plain(Tone::FilledIn, store.t(Text::Suggested { time })));
    }
    if read.title.is_empty() {
        let kind = store.t(items::kind(read.kind.unwrap_or(templates::blank_item().kind))).to_string();
        chips.push(plain(Tone::FilledIn, store.t(Text::Untitled { kind })));
    }
    if matches!(read.at, Some(At::Opening(_))) && props.calendar.opens_on.is_none() {
        chips.push(plain(Tone::Doubtful, store.t(Text::OpeningUnknown)));
    }
    chips.extend(read.notes.iter().map(|found| plain(Tone::Doubtful, store.t(note(line, found)))));
    html! {
        { for chips.into_iter().map(|(tone, words)| {
            let class = match tone {
                Tone::Said => "quick-chip",
                Tone::FilledIn => "quick-chip quick-chip--filled",
                Tone::Doubtful => "quick-chip quick-chip--doubt",
            };
            html! { <span {class}>{ words }</span> }
        }) }
    }
}

/// A part of the line in words.
fn meaning(store: &Store, read: &Reading, meaning: &Meaning) -> Option<Html> {
    let lang = store.lang;
    let first = match read.at {
        Some(At::Day(day)) => Some(day),
        _ => None,
    };
    let words: AttrValue = match meaning {
        Meaning::Day(at) => relative(store, *at),
        Meaning::Time(start) => start.clock().into(),
        Meaning::Length(length) => store.t(Text::Minutes { n: length.get() }),
        Meaning::Repeat(repeat) => repeats::rhythm(lang, repeat, first).into(),
        Meaning::End(end) => repeats::end(lang, *end, first)?.into(),
        Meaning::Kind(kind) => return Some(html! { <>{ mark(*kind) }{ store.t(items::kind(*kind)) }</> }),
        Meaning::Owner(name) => format!("@{}", name.as_str()).into(),
    };
    Some(html! { { words } })
}

/// What there is to know about a part of the line.
fn note(line: &str, note: &Note) -> Text {
    let words = line.get(note.range.clone()).unwrap_or_default().trim().to_owned();
    match note.code {
        NoteCode::DayInPast => Text::DayInPast { words },
        NoteCode::TimeInPast => Text::TimeInPast { words },
        NoteCode::NoSuchDay => Text::NoSuchDay { words },
        NoteCode::NoSuchTime => Text::NoSuchTime { words },
        NoteCode::NoSuchLength => Text::NoSuchLength { words },
        NoteCode::NoSuchRepeat => Text::NoSuchRepeat { words },
        NoteCode::NoSuchKind => Text::NoSuchKind { words },
    }
}
