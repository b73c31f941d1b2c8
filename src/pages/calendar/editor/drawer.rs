//! The drawer around the form: what the item is called and how far it is, how far edits reach, what is done with it.

use std::rc::Rc;

use yew::prelude::*;

use super::form::Form;
use super::{FormProps, PartProps};
use crate::components::button::{Button, ButtonKind, IconButton};
use crate::components::dialog::{Dialog, DialogPlace};
use crate::components::icon::IconName;
use crate::components::pill::{PillTone, pill};
use crate::components::segmented::Segmented;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{Item, Status};
use crate::domain::calendar::occurrence::{Spot, occurrences};
use crate::domain::calendar::series::Scope;
use crate::domain::code::Code;
use crate::domain::words::Words;
use crate::editing::calendar::{ItemEdit, ItemsLabel};
use crate::editing::field::{is_of_series, shown};
use crate::i18n::text::calendar::editing::{self, Editing as Text};
use crate::i18n::text::calendar::{labels, repeats};
use crate::i18n::text::common::Common;
use crate::i18n::text::items;
use crate::pages::calendar::desk::{rework, rework_saying};
use crate::pages::calendar::item::title;
use crate::pages::calendar::screen::{Act, Open};
use crate::pages::fields::{on_code, options};
use crate::state::store::{Store, use_store};

/// Properties of [`Drawer`].
#[derive(PartialEq, Properties)]
pub struct DrawerProps {
    /// What the parts of the page share.
    pub part: PartProps,
    /// Where the item is met.
    pub spot: Spot,
    /// It is met there now.
    pub on_go_on: Callback<Spot>,
}

/// The drawer.
#[component]
pub fn Drawer(props: &DrawerProps) -> Html {
    let store = use_store();
    let scope = use_state_eq(|| Scope::One);
    let is_refused = use_state_eq(|| false);
    let opened_at = use_memo((), |()| store.session.history().last().cloned());
    let (part, spot) = (&props.part, props.spot);
    let is_series = is_of_series(&part.calendar, spot);
    let reach = if is_series { *scope } else { Scope::One };
    let Some(item) = shown(&part.calendar, spot, reach).map(Rc::new) else { return Html::default() };
    let on_refused = {
        let is_refused = is_refused.clone();
        Callback::from(move |refused| is_refused.set(refused))
    };
    let form = FormProps {
        part: part.clone(),
        spot,
        scope: reach,
        item: item.clone(),
        on_go_on: props.on_go_on.clone(),
        on_refused,
    };
    // What was done before the drawer was opened is not the drawer's to take back.
    let last = store.session.history().last();
    let can_undo = last.is_some_and(|last| opened_at.as_ref().as_ref().is_none_or(|first| !Rc::ptr_eq(first, last)));
    let on_close = part.on_act.reform(|()| Act::Close);
    let on_scope = {
        let scope = scope.clone();
        on_code(Callback::from(move |reach: Scope| scope.set(reach)))
    };
    html! {
        <Dialog title={store.t(Text::Title)} place={DialogPlace::Drawer} {on_close}
            close_label={Some(store.t(Common::Close))} head={head(&store, &form, is_series, can_undo)}
            footer_start={html! { <span class="editor__saves">{ store.t(Text::Saves) }</span> }}
            footer={footer(&store, &form)}>
            <div class="editor">
                if is_series {
                    <div class="editor__reach">
                        <p class="editor__reach-note">
                            { store.t(Text::ReachNote { words: words(&store, part, spot) }) }
                        </p>
                        <Segmented name="calendar.item.scope" label={store.t(Text::Reach)} block={true}
                            options={options::<Scope>(store.lang, editing::scope)} value={reach.code()}
                            on_select={on_scope} />
                    </div>
                }
                { stand_in(&store, &form) }
                if *is_refused {
                    <p class="editor__refused" role="alert">{ store.t(Text::ScopeRefused) }</p>
                }
                <Form ..form />
            </div>
        </Dialog>
    }
}

/// How a series comes back.
fn words(store: &Store, part: &PartProps, spot: Spot) -> String {
    let first = Spot { id: spot.id, day: None }.settled(&part.calendar).and_then(|spot| spot.day);
    let repeat = part.calendar.items.get(&spot.id).and_then(|item| item.repeat.as_ref());
    repeat.map(|repeat| repeats::in_words(store.lang, repeat, first)).unwrap_or_default()
}

/// The line that tells of the series in which the item takes a place.
fn stand_in(store: &Store, form: &FormProps) -> Html {
    let part = &form.part;
    let series = form.item.stands_for.map(|stands_for| Spot { id: stands_for.series, day: Some(stands_for.day) });
    let Some(to) =
        series.and_then(|spot| spot.settled(&part.calendar)).filter(|spot| is_of_series(&part.calendar, *spot))
    else {
        return Html::default();
    };
    let words = words(store, part, to);
    html! {
        <p class="editor__stand-in">
            { store.t(Text::StandIn { words }) }{ " " }
            <button type="button" class="text-link" onclick={part.on_press(Act::Open(Open::Item(to)))}>
                { store.t(Text::ToSeries) }
            </button>
        </p>
    }
}

/// The state of the item, and small actions.
fn head(store: &Store, form: &FormProps, is_series: bool, can_undo: bool) -> Html {
    let tone = match form.item.status {
        Status::Idea | Status::Draft | Status::Skipped => PillTone::Quiet,
        Status::Ready => PillTone::Info,
        Status::Sent => PillTone::Ok,
    };
    let delete_label = match (is_series, form.scope) {
        (false, _) => Text::Delete,
        (true, Scope::One) => Text::DeleteOne,
        (true, Scope::Following) => Text::DeleteFollowing,
        (true, Scope::All) => Text::DeleteAll,
    };
    let undo = {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| store.undo())
    };
    let remove = remove(store, form);
    html! {
        <>
            { pill(store.t(items::status(form.item.status)), tone) }
            <span class="editor__tools">
                <IconButton icon={IconName::UNDO} label={store.t(Text::Undo)} disabled={!can_undo} onclick={undo}
                    data_action={Some(AttrValue::Static("undo-item"))} />
                <IconButton icon={IconName::COPY} label={store.t(Text::Duplicate)} onclick={duplicate(store, form)}
                    data_action={Some(AttrValue::Static("duplicate-item"))} />
                <IconButton icon={IconName::TRASH} label={store.t(delete_label)}
                    onclick={remove.reform(|_: MouseEvent| ())}
                    data_action={Some(AttrValue::Static("delete-item"))} />
            </span>
        </>
    }
}

/// Takes out what is met here, as far as the scope reaches, and closes the drawer: the way back is in the toast.
pub fn remove(store: &Store, form: &FormProps) -> Callback<()> {
    let (store, form) = (store.clone(), form.clone());
    Callback::from(move |()| {
        let name = title(&store, &form.item).to_string();
        let is_one = form.scope == Scope::One && is_of_series(&form.part.calendar, form.spot);
        let said = match form.spot.day.filter(|_| is_one) {
            Some(day) => Text::Skipped { title: name, day: labels::day_of(store.lang, day) },
            None => Text::Deleted { title: name },
        };
        form.part.on_act.emit(Act::Close);
        let said = Some(store.t(said).to_string());
        rework_saying(&store, &form.part.plan.id, ItemsLabel::Remove, said, |rework| {
            rework.remove(form.spot, form.scope);
        });
    })
}

/// Puts a copy beside the item, and goes on with that.
fn duplicate(store: &Store, form: &FormProps) -> Callback<MouseEvent> {
    let (store, form) = (store.clone(), form.clone());
    Callback::from(move |_| {
        let name = form.item.title.as_str();
        let name = if name.is_empty() {
            Words::default()
        } else {
            Words::cut(&store.t(Text::CopyOf { title: name.to_owned() }))
        };
        // A copy of something sent is still to be sent.
        let status = if form.item.status == Status::Sent { Status::Draft } else { form.item.status };
        let copy = Item { title: name, status, repeat: None, stands_for: None, ..(*form.item).clone() };
        let id = rework(&store, &form.part.plan.id, ItemsLabel::Add, |rework| rework.add(copy));
        if let Some(id) = id {
            form.part.on_act.emit(Act::Open(Open::Item(Spot { id, day: form.spot.day })));
        }
    })
}

fn footer(store: &Store, form: &FormProps) -> Html {
    let (label, status) = match form.item.status {
        Status::Sent => (Text::MarkReady, Status::Ready),
        _ => (Text::MarkSent, Status::Sent),
    };
    let kind = if status == Status::Sent { ButtonKind::Primary } else { ButtonKind::Plain };
    let mark = form.on(store, move |_: MouseEvent| ItemEdit::SetStatus(status));
    html! {
        <>
            if let Some(next) = next(&form.part.calendar, form.spot) {
                <Button label={store.t(Text::Next)} icon={Some(IconName::ARROW_RIGHT)} kind={ButtonKind::Ghost}
                    onclick={form.part.on_press(Act::Open(Open::Item(next)))}
                    data_action={Some(AttrValue::Static("next-item"))} />
            }
            <Button label={store.t(label)} icon={(status == Status::Sent).then_some(IconName::CHECK)} {kind} onclick={mark}
                data_action={Some(AttrValue::Static("mark-sent"))} />
        </>
    }
}

/// How far ahead the next item is looked for. Unit: days.
const AHEAD: i32 = 62;

/// What comes after the item that is met at `spot`.
fn next(calendar: &Calendar, spot: Spot) -> Option<Spot> {
    let day = spot.day?;
    let found = occurrences(calendar, day..=day.plus(AHEAD).unwrap_or(Day::LAST));
    let at = found.iter().position(|one| one.spot() == spot)?;
    found.get(at + 1).map(|one| one.spot())
}
