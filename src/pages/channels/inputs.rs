//! What the person holds, and what the audience and the content ask for.

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::checkbox::Checkbox;
use crate::components::panel::panel;
use crate::domain::channels::outlet::{Outlet, Strength};
use crate::domain::code::Code;
use crate::editing::channels::ChannelsEdit;
use crate::exchange::sections;
use crate::i18n::text::channels::{Channels as Text, labels};
use crate::pages::said::said;
use crate::playbook::{Citation, OwnRule};
use crate::state::store::Store;

/// The platforms, to be ticked.
pub fn held_panel(store: &Store, part: &PartProps) -> Html {
    let boxes = Outlet::ALL.iter().map(|&outlet| {
        let name = store.t(labels::outlet(outlet));
        let on_change = {
            let (store, part, name) = (store.clone(), part.clone(), name.to_string());
            Callback::from(move |is_held: bool| {
                // Whatever was written goes along, so that letting go says so.
                let is_silent = part.channels.held.get(&outlet).is_none_or(|it| *it == Default::default());
                match (is_held, is_silent) {
                    (true, _) => part.on(&store, ChannelsEdit::Hold).emit(outlet),
                    (false, true) => part.on(&store, ChannelsEdit::LetGo).emit(outlet),
                    (false, false) => {
                        let toast = store.t(Text::LetGo { name: name.clone() }).to_string();
                        store.edit_aloud(&part.plan.id, sections::edit(ChannelsEdit::LetGo(outlet)), toast);
                    }
                }
            })
        };
        html! {
            <Checkbox name="channels.held" value={Some(AttrValue::Static(outlet.code()))} label={name}
                checked={part.channels.held.contains_key(&outlet)} {on_change} />
        }
    });
    panel(
        store.t(Text::Held),
        html! {
            <fieldset class="channels__boxes">
                <legend class="field__hint">{ store.t(Text::HeldHint) }</legend>
                { for boxes }
            </fieldset>
        },
    )
}

/// The strengths of S2's table, to be ticked.
pub fn wanted_panel(store: &Store, part: &PartProps) -> Html {
    let boxes = Strength::ALL.iter().map(|&strength| {
        html! {
            <Checkbox name="channels.wanted" value={Some(AttrValue::Static(strength.code()))}
                label={store.t(labels::strength(strength))} checked={part.channels.wanted.contains(&strength)}
                on_change={part.on(store, move |is_wanted| ChannelsEdit::Want(strength, is_wanted))} />
        }
    });
    panel(
        store.t(Text::Wanted),
        html! {
            <fieldset class="channels__boxes channels__boxes--two">
                <legend class="field__hint">
                    { said(&store.t(Text::WantedHint), &[Citation::Ours(OwnRule::ChannelFit)]) }
                </legend>
                { for boxes }
            </fieldset>
        },
    )
}
