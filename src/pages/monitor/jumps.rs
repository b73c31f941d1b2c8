//! The way to the parts of the page, for phones: it is many screens long there.

use yew::prelude::*;

use crate::components::button::Button;
use crate::i18n::text::funnel::ab::Tests;
use crate::i18n::text::measured::Measured;
use crate::i18n::text::members::Members;
use crate::i18n::text::monitor::Watch as Text;
use crate::i18n::text::rates::Rates;
use crate::platform::page;
use crate::state::store::Store;

/// A button for each part that is there. `is_counted`: some day has numbers; `is_read`: a group was read.
pub fn jumps(store: &Store, is_counted: bool, is_read: bool) -> Html {
    let parts = [
        (true, ".alarms", store.t(Text::AlarmsTitle)),
        (true, ".measured", store.t(Measured::Title)),
        (is_read, ".panel:has(.measured__steps)", store.t(Measured::SilenceList)),
        (is_read, ".panel:has(.measured__people)", store.t(Measured::People)),
        (true, ".daily", store.t(Text::Daily)),
        (is_counted, ".health", store.t(Text::Health)),
        (is_counted, ".review", store.t(Text::Review)),
        (true, ".rates", store.t(Rates::Title)),
        (true, ".tests", store.t(Tests::Title)),
        (true, ".monitor__models", store.t(Members::Models)),
        (true, ".split__results", store.t(Members::Layers)),
    ];
    let there = parts.into_iter().filter(|(is_there, ..)| *is_there);
    html! {
        <nav class="monitor__jumps only-screen" aria-label={store.t(Text::Jumps)}>
            { for there.map(|(_, selector, label)| html! {
                <Button {label} small={true} onclick={Callback::from(move |_: MouseEvent| page::show(selector))} />
            }) }
        </nav>
    }
}
