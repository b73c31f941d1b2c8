//! What a table comes to: what is new, what changes, what stays, what is refused.

use std::rc::Rc;

use yew::prelude::*;

use super::items::ItemsFound;
use super::refusals::Refusals;
use crate::components::pill::{PillTone, pill};
use crate::domain::calendar::item::{Item, ItemId};
use crate::exchange::csv::import::Refusal;
use crate::i18n::text::calendar::importing::Importing as Text;
use crate::state::store::use_store;

/// Properties of [`Summary`].
#[derive(PartialEq, Properties)]
pub struct SummaryProps {
    /// The file's name.
    pub file: String,
    /// Items that come.
    pub taken: Rc<Vec<(ItemId, Rc<Item>)>>,
    /// Items that change.
    pub changed: Rc<Vec<(ItemId, Rc<Item>)>>,
    /// Items that the calendar has as they are.
    pub n_same: usize,
    /// Rows that are refused.
    pub refused: Rc<Vec<Refusal>>,
}

/// The counts, and behind each what it counts.
#[component]
pub fn Summary(props: &SummaryProps) -> Html {
    let store = use_store();
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let (n_new, n_changed) = (number(props.taken.len()), number(props.changed.len()));
    let (n_same, n_refused) = (number(props.n_same), number(props.refused.len()));
    let counts = [
        (n_new, "new", PillTone::Ok, Text::New { n: n_new }),
        (n_changed, "changed", PillTone::Warn, Text::Changed { n: n_changed }),
        (n_same, "same", PillTone::Quiet, Text::Same { n: n_same }),
        (n_refused, "refused", PillTone::Danger, Text::Refused { n: n_refused }),
    ];
    html! {
        <>
            <p class="calendar-import__counts" role="status">
                { for counts.into_iter().map(|(n, name, tone, text)| html! {
                    if n > 0 {
                        <span data-import-count={name} data-value={n.to_string()}>{ pill(store.t(text), tone) }</span>
                    }
                }) }
            </p>
            if n_refused > 0 {
                <Refusals file={AttrValue::from(props.file.clone())} is_all={n_new + n_changed + n_same == 0}
                    refused={props.refused.clone()} />
            }
            if n_new > 0 {
                <ItemsFound label={store.t(Text::New { n: n_new })} items={props.taken.clone()} />
            }
            if n_changed > 0 {
                <ItemsFound label={store.t(Text::Changed { n: n_changed })} items={props.changed.clone()} />
            }
        </>
    }
}
