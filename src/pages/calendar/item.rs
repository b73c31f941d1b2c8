//! How an item looks wherever it stands: its kind as color and shape, its status as frame.

use wasm_bindgen::JsCast as _;
use web_sys::Element;
use yew::prelude::*;

use super::desk::PartProps;
use super::screen::{Act, Open};
use crate::components::icon::{IconName, sized_icon};
use crate::components::kind_mark::{Kind as Drawn, kind_mark};
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{Item, Status};
use crate::domain::calendar::kind::Kind;
use crate::domain::calendar::occurrence::{Occurrence, Spot};
use crate::domain::code::Code;
use crate::domain::hours::MinuteOfDay;
use crate::i18n::text::items;
use crate::state::store::Store;
use crate::views::calendar::findings as views;

/// How a kind is drawn: color and shape.
pub const fn drawn(kind: Kind) -> Drawn {
    match kind {
        Kind::News => Drawn::K1,
        Kind::Experience => Drawn::K7,
        Kind::Interactive => Drawn::K2,
        Kind::Fun => Drawn::K3,
        Kind::Emotional => Drawn::K6,
        Kind::Benefit => Drawn::K4,
        Kind::Notice => Drawn::K5,
    }
}

/// The mark of a kind.
pub fn mark(kind: Kind) -> Html {
    kind_mark(drawn(kind))
}

/// What an item is called; its kind where nobody named it.
pub fn title(store: &Store, item: &Item) -> AttrValue {
    views::title(item, store.lang).into()
}

/// Everything about an item in words, for those who hear it.
pub fn name(store: &Store, item: &Item, start: Option<MinuteOfDay>) -> String {
    let mut parts = vec![store.t(items::kind(item.kind)).to_string()];
    if !item.title.is_blank() {
        parts.push(item.title.as_str().to_owned());
    }
    parts.extend(start.map(MinuteOfDay::clock));
    parts.push(store.t(items::status(item.status)).to_string());
    parts.join(store.lang.pick("，", ", "))
}

/// The classes of an item's color and frame.
pub fn look(item: &Item) -> Classes {
    classes!("item", drawn(item.kind).class(), frame_of(item.status))
}

/// The style class of a status.
pub const fn frame_of(status: Status) -> &'static str {
    match status {
        Status::Idea => "item--idea",
        Status::Draft => "item--draft",
        Status::Ready => "item--ready",
        Status::Sent => "item--sent",
        Status::Skipped => "item--skipped",
    }
}

/// A small item: mark and title; the time in a tooltip. Without a key: another page of the calendar uses its elements
/// again.
pub fn chip(store: &Store, part: &PartProps, found: &Occurrence<'_>) -> Html {
    let item = found.item;
    let is_chosen = part.is_chosen(found.spot());
    html! {
        <button type="button" class={classes!(look(item), is_chosen.then_some("is-chosen"))} tabindex="-1"
            data-item={found.id.text()} data-drag={found.spot().text()}
            data-status={item.status.code()} title={found.start.clock()}
            aria-label={name(store, item, Some(found.start))} aria-pressed={pressed(part, is_chosen)}>
            { mark(item.kind) }
            <span class="item__title">{ title(store, item) }</span>
            { sign(item) }
        </button>
    }
}

/// What a chosen item says of itself while items are chosen.
fn pressed(part: &PartProps, is_chosen: bool) -> Option<AttrValue> {
    part.screen.is_choosing.then(|| is_chosen.to_string().into())
}

/// The sign of what was sent, or of what comes back.
fn sign(item: &Item) -> Html {
    let name = match (item.status, item.repeat.is_some()) {
        (Status::Sent, _) => IconName::CHECK,
        (_, true) => IconName::REPEAT,
        (_, false) => return Html::default(),
    };
    html! { <span class="item__sign">{ sized_icon(name, 12) }</span> }
}

/// An item in a list: time, mark, title, and what else there is to say.
pub fn row(store: &Store, part: &PartProps, found: &Occurrence<'_>) -> Html {
    let item = found.item;
    let mut about = vec![store.t(items::kind(item.kind)), store.t(items::status(item.status))];
    if !item.column.is_blank() {
        about.push(item.column.as_str().to_owned().into());
    }
    if !item.owner.name.is_blank() {
        about.push(item.owner.name.as_str().to_owned().into());
    }
    let is_chosen = part.is_chosen(found.spot());
    html! {
        <button type="button" class={classes!("item-row", frame_of(item.status), is_chosen.then_some("is-chosen"))}
            data-item={found.id.text()} data-drag={found.spot().text()} aria-pressed={pressed(part, is_chosen)}>
            <span class="item-row__time">{ found.start.clock() }</span>
            { mark(item.kind) }
            <span class="item-row__words">
                <span class="item-row__title">{ title(store, item) }</span>
                <span class="item-row__about">{ about.join(" · ") }</span>
            </span>
            { sign(item) }
        </button>
    }
}

/// The place of the item that an event came from.
pub fn spot_under(event: &Event) -> Option<Spot> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    Spot::parse(&target.closest("[data-drag]").ok()??.get_attribute("data-drag")?)
}

/// The day of the cell or column that an event came from.
pub fn day_under(event: &Event) -> Option<Day> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    Day::parse(&target.closest("[data-day]").ok()??.get_attribute("data-day")?)
}

/// The day's column that an event came from, and how far below its upper edge. Unit: CSS pixels.
pub fn place_under(event: &MouseEvent) -> Option<(Day, f64)> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let column = target.closest("[data-day]").ok()??;
    let day = Day::parse(&column.get_attribute("data-day")?)?;
    Some((day, f64::from(event.client_y()) - column.get_bounding_client_rect().top()))
}

/// A press in a view: on an item it opens or chooses that, elsewhere it goes to the day.
///
/// One for a whole view: hundreds of items need no listener each.
pub fn on_press(part: &PartProps) -> Callback<MouseEvent> {
    let (on_act, is_choosing) = (part.on_act.clone(), part.screen.is_choosing);
    Callback::from(move |event: MouseEvent| {
        if let Some(spot) = spot_under(&event) {
            let is_choice = is_choosing || event.ctrl_key() || event.meta_key();
            on_act.emit(if is_choice { Act::Choose(spot) } else { Act::Open(Open::Item(spot)) });
        } else if let Some(day) = day_under(&event) {
            on_act.emit(Act::Go(day));
        }
    })
}
