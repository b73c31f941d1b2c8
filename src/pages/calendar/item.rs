//! How an item looks wherever it stands: its kind as color and shape, its status as frame.

use yew::prelude::*;

use super::desk::PartProps;
use super::screen::{Act, Open};
use crate::components::kind_mark::{Kind as Drawn, kind_mark};
use crate::domain::calendar::item::{Item, Status};
use crate::domain::calendar::kind::Kind;
use crate::domain::calendar::occurrence::Occurrence;
use crate::domain::code::Code;
use crate::i18n::text::items;
use crate::state::store::Store;

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
    if item.title.is_blank() { store.t(items::kind(item.kind)) } else { item.title.as_str().to_owned().into() }
}

/// Everything about an item in words, for those who hear it.
pub fn name(store: &Store, found: &Occurrence<'_>) -> String {
    let item = found.item;
    let joint = store.lang.pick("，", ", ");
    [
        store.t(items::kind(item.kind)).to_string(),
        title(store, item).to_string(),
        found.start.clock(),
        store.t(items::status(item.status)).to_string(),
    ]
    .join(joint)
}

/// A small item: mark and title; the time in a tooltip.
pub fn chip(store: &Store, part: &PartProps, found: &Occurrence<'_>) -> Html {
    let id = found.id;
    let onclick = part.on_press(Act::Open(Open::Item(found.spot())));
    let item = found.item;
    html! {
        <button type="button" class={classes!("item", drawn(item.kind).class(), frame_of(item.status))} {onclick}
            data-item={id.text()} data-status={item.status.code()} title={found.start.clock()}
            aria-label={name(store, found)}>
            { mark(item.kind) }
            <span class="item__title">{ title(store, item) }</span>
        </button>
    }
}

/// An item in a list: time, mark, title, and what else there is to say.
pub fn row(store: &Store, part: &PartProps, found: &Occurrence<'_>) -> Html {
    let id = found.id;
    let onclick = part.on_press(Act::Open(Open::Item(found.spot())));
    let item = found.item;
    let mut about = vec![store.t(items::kind(item.kind)), store.t(items::status(item.status))];
    if !item.owner.name.is_blank() {
        about.push(item.owner.name.as_str().to_owned().into());
    }
    html! {
        <li>
            <button type="button" class="item-row" {onclick} data-item={id.text()}>
                <span class="item-row__time">{ found.start.clock() }</span>
                { mark(item.kind) }
                <span class="item-row__words">
                    <span class="item-row__title">{ title(store, item) }</span>
                    <span class="item-row__about">{ about.join(" · ") }</span>
                </span>
            </button>
        </li>
    }
}

/// The style class of a status.
const fn frame_of(status: Status) -> &'static str {
    match status {
        Status::Idea | Status::Draft => "item--draft",
        Status::Ready => "item--ready",
        Status::Sent => "item--sent",
        Status::Skipped => "item--skipped",
    }
}
