//! Copying and pasting days and weeks, weeks kept as templates, and the status of many items: menus.

use yew::prelude::*;

use super::acts;
use super::desk::{PartProps, edit};
use super::screen::{Act, Open};
use crate::components::button::{Button, ButtonKind};
use crate::components::dialog::Dialog;
use crate::components::icon::IconName;
use crate::components::menu::{Menu, MenuItem};
use crate::components::text_field::TextField;
use crate::domain::calendar::clip::Clip;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::Status;
use crate::domain::calendar::occurrence::Spot;
use crate::domain::code::Code;
use crate::domain::words::Tag;
use crate::editing::calendar::CalendarEdit;
use crate::i18n::text::calendar::{Calendar as Text, labels};
use crate::i18n::text::common::Common;
use crate::i18n::text::items;
use crate::pages::fields::use_text;
use crate::state::store::{Store, use_store};

/// The menu of the day and the week that the page is about.
pub fn menu(store: &Store, part: &PartProps) -> Html {
    let day = labels::day_of(store.lang, part.screen.at);
    let mut items = vec![
        MenuItem {
            icon: Some(IconName::CHECK),
            data_action: Some(AttrValue::Static("choose")),
            ..MenuItem::new("choose", store.t(Text::ChooseItems))
        },
        MenuItem {
            has_line: true,
            icon: Some(IconName::COPY),
            key_hint: Some(AttrValue::Static("Ctrl C")),
            ..MenuItem::new("copy-day", store.t(Text::CopyDay { day: day.clone() }))
        },
        MenuItem {
            data_action: Some(AttrValue::Static("copy-week")),
            ..MenuItem::new("copy-week", store.t(Text::CopyWeek))
        },
    ];
    if let Some(clip) = &part.screen.clip {
        let n = u32::try_from(clip.len()).unwrap_or(u32::MAX);
        items.push(MenuItem {
            key_hint: Some(AttrValue::Static("Ctrl V")),
            ..MenuItem::new("paste-day", store.t(Text::PasteDay { n, day }))
        });
        items.push(MenuItem {
            data_action: Some(AttrValue::Static("paste-week")),
            ..MenuItem::new("paste-week", store.t(Text::PasteWeek { n }))
        });
    }
    items.push(MenuItem {
        has_line: true,
        data_action: Some(AttrValue::Static("keep-week")),
        ..MenuItem::new("keep-week", store.t(Text::KeepWeek))
    });
    for (at, week) in part.calendar.templates.iter().enumerate() {
        let name = week.name.as_str().to_owned();
        items.push(MenuItem::new(format!("use:{at}"), store.t(Text::UseWeek { name })));
    }
    for (at, week) in part.calendar.templates.iter().enumerate() {
        let name = week.name.as_str().to_owned();
        items.push(MenuItem {
            has_line: at == 0,
            is_danger: true,
            ..MenuItem::new(format!("drop:{at}"), store.t(Text::DropWeek { name }))
        });
    }
    let on_select = {
        let (store, part) = (store.clone(), part.clone());
        Callback::from(move |code: AttrValue| carry_out(&store, &part, &code))
    };
    html! { <Menu label={store.t(Text::WeekMenu)} {items} {on_select} /> }
}

fn carry_out(store: &Store, part: &PartProps, code: &str) {
    let at = part.screen.at;
    match code.split_once(':') {
        Some(("use", at_template)) => {
            let week = at_template.parse().ok().and_then(|n: usize| part.calendar.templates.get(n));
            if let Some(week) = week {
                acts::paste(store, part, &Clip::of_week(week), at.monday());
            }
        }
        Some(("drop", at_template)) => {
            let mut templates = part.calendar.templates.clone();
            if let Some(n) = at_template.parse().ok().filter(|&n: &usize| n < templates.len()) {
                templates.remove(n);
                edit(store, &part.plan.id, CalendarEdit::SetTemplates(templates));
            }
        }
        _ => match (code, &part.screen.clip) {
            ("choose", _) => part.on_act.emit(Act::SetChoosing(true)),
            ("copy-day", _) => acts::copy_days(store, part, at, 1),
            ("copy-week", _) => acts::copy_days(store, part, at.monday(), 7),
            ("paste-day", Some(clip)) => acts::paste(store, part, clip, at),
            ("paste-week", Some(clip)) => acts::paste(store, part, clip, at.monday()),
            ("keep-week", _) => part.on_act.emit(Act::Open(Open::KeepWeek)),
            _ => {}
        },
    }
}

/// The menu that says how far the chosen items are.
pub fn status_menu(store: &Store, part: &PartProps, chosen: &[Spot]) -> Html {
    let items = Status::ALL.iter().map(|&status| MenuItem {
        is_disabled: chosen.is_empty(),
        ..MenuItem::new(status.code(), store.t(items::status(status)))
    });
    let on_select = {
        let (store, part, chosen) = (store.clone(), part.clone(), chosen.to_vec());
        Callback::from(move |code: AttrValue| {
            if let Some(status) = Status::from_code(&code) {
                acts::set_status(&store, &part, &chosen, status);
            }
        })
    };
    html! {
        <Menu label={store.t(Text::SetStatus)} icon={IconName::CHEVRON_DOWN} with_words={true} small={true}
            items={items.collect::<Vec<_>>()} {on_select} />
    }
}

/// Keeps the week that the page is about under a name.
#[component]
pub fn KeepWeek(props: &PartProps) -> Html {
    let store = use_store();
    let name = use_state_eq(Tag::default);
    let monday = props.screen.at.monday();
    let found = props.occurrences(monday, monday.plus(6).unwrap_or(Day::LAST));
    let n = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let clip = Clip::of(found, monday);
    let on_name = {
        let name = name.clone();
        Callback::from(move |text| name.set(text))
    };
    let field = use_text(&name, store.lang, on_name);
    let on_close = props.on_act.reform(|()| Act::Close);
    let is_ready = !name.is_blank() && !clip.is_empty() && field.error.is_none();
    let keep = {
        let (store, part, clip, name, on_close) =
            (store.clone(), props.clone(), clip.clone(), (*name).clone(), on_close.clone());
        Callback::from(move |()| {
            let mut templates = part.calendar.templates.clone();
            templates.push(clip.as_week(name.clone(), monday));
            edit(&store, &part.plan.id, CalendarEdit::SetTemplates(templates));
            store.say(Text::WeekKept { n });
            on_close.emit(());
        })
    };
    let onsubmit = {
        let keep = keep.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if is_ready {
                keep.emit(());
            }
        })
    };
    let footer = html! {
        <>
            <Button label={store.t(Common::Close)} onclick={on_close.reform(|_| ())} />
            <Button label={store.t(Text::KeepWeekNow)} kind={ButtonKind::Primary} disabled={!is_ready}
                onclick={keep.reform(|_| ())} data_action={Some(AttrValue::Static("keep-week-now"))} />
        </>
    };
    html! {
        <Dialog title={store.t(Text::KeepWeekTitle)} {on_close} close_label={Some(store.t(Common::Close))} {footer}>
            if clip.is_empty() {
                <p>{ store.t(Text::WeekEmpty) }</p>
            } else {
                <form {onsubmit}>
                    <TextField name="calendar.week_name" label={store.t(Text::WeekName)} value={field.value}
                        on_input={field.on_input} error={field.error} />
                </form>
            }
        </Dialog>
    }
}
