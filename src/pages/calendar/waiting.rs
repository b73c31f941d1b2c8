//! The lane of what waits for a day.

use yew::prelude::*;

use super::desk::PartProps;
use super::item::{mark, title};
use super::screen::{Act, Open};
use crate::components::panel::panel;
use crate::domain::calendar::occurrence::Spot;
use crate::i18n::text::calendar::Calendar as Text;
use crate::state::store::use_store;

/// What waits for a day.
#[component]
pub fn Waiting(props: &PartProps) -> Html {
    let store = use_store();
    let waiting: Vec<_> = props.calendar.items.iter().filter(|(_, item)| item.when.is_none()).collect();
    let body = if waiting.is_empty() {
        html! { <p class="quiet">{ store.t(Text::UnscheduledNone) }</p> }
    } else {
        html! {
            <ul class="lane">
                { for waiting.iter().map(|(id, item)| {
                    let id = **id;
                    html! {
                        <li>
                            <button type="button" class="lane__item" data-item={id.text()}
                                onclick={props.on_press(Act::Open(Open::Item(Spot { id, day: None })))}>
                                { mark(item.kind) }<span>{ title(&store, item) }</span>
                            </button>
                        </li>
                    }
                }) }
            </ul>
        }
    };
    panel(store.t(Text::Unscheduled), body)
}
