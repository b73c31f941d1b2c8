//! The bar above the tabs of a phone that says what is looked at and opens the panel as a sheet.

use yew::prelude::*;

use crate::components::adjust_bar::{SummaryBar, summary_bar};
use crate::i18n::text::funnel::panel::Panel as Text;
use crate::pages::funnel::desk::PartProps;
use crate::state::store::Store;

/// The bar, with what else can be done.
pub fn bar(store: &Store, part: &PartProps, case_name: AttrValue, actions: Html, on_adjust: Callback<()>) -> Html {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let inputs = &part.derived.inputs;
    let note = Text::BarNote { channels: count(inputs.channels.len()), campaigns: count(inputs.campaigns.len()) };
    let (note, adjust_label) = (store.t(note), store.t(Text::AdjustShort));
    summary_bar(SummaryBar { value: case_name, note, actions, adjust_label, on_adjust })
}
