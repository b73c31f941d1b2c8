//! What stays on the page until it is solved: a change that was not saved, and why.

use yew::prelude::*;

use super::{on_plan, on_store};
use crate::components::banner::{self, BannerTone};
use crate::components::button::{Button, ButtonKind};
use crate::components::icon::IconName;
use crate::domain::plan::Plan;
use crate::i18n::figures;
use crate::i18n::text::common::Common;
use crate::keeping::Refusal;
use crate::keeping::storage::QUOTA;
use crate::platform::page;
use crate::state::store::Store;
use crate::state::{Overlay, Saving};

/// The banner, if something is to be said.
pub(super) fn banner(store: &Store, plan: Option<&Plan>) -> Html {
    let (tone, title, text) = match store.saving {
        Saving::Kept if store.usage.total() * 5 >= QUOTA * 4 => return filling(store),
        Saving::Kept => return Html::default(),
        Saving::Refused(Refusal::Full) => (BannerTone::Danger, Common::FullTitle, Common::FullText),
        Saving::Refused(Refusal::Dropped) => (BannerTone::Danger, Common::DroppedTitle, Common::FullText),
        Saving::Refused(Refusal::Blocked) | Saving::InMemory => {
            (BannerTone::Warn, Common::BlockedTitle, Common::BlockedText)
        }
        Saving::Vanished => (BannerTone::Danger, Common::VanishedTitle, Common::VanishedText),
        Saving::Newer => (BannerTone::Warn, Common::NewerTitle, Common::NewerText),
    };
    let first = match (store.saving, plan) {
        (Saving::Vanished, _) => {
            let onclick = on_store(store, Store::save_again);
            html! { <Button label={store.t(Common::SaveAgain)} kind={ButtonKind::Primary} small={true} {onclick} /> }
        }
        (Saving::Newer, _) => {
            let onclick = Callback::from(|_| page::reload());
            html! { <Button label={store.t(Common::Reload)} kind={ButtonKind::Primary} small={true} {onclick} /> }
        }
        (_, Some(plan)) => {
            let onclick = on_plan(store, plan, |store, plan| store.download_plan(plan));
            html! {
                <Button label={store.t(Common::DownloadPlan)} icon={Some(IconName::DOWNLOAD)}
                    kind={ButtonKind::Primary} small={true} {onclick} />
            }
        }
        (_, None) => {
            let onclick = on_store(store, Store::download_backup);
            html! {
                <Button label={store.t(Common::DownloadAll)} icon={Some(IconName::DOWNLOAD)}
                    kind={ButtonKind::Primary} small={true} {onclick} />
            }
        }
    };
    let make_room = (store.saving == Saving::Refused(Refusal::Full)).then(|| {
        let onclick = on_store(store, |store| store.show(Some(Overlay::Room)));
        html! { <Button label={store.t(Common::MakeRoom)} small={true} {onclick} /> }
    });
    let actions = html! { <>{ first }{ for make_room }</> };
    banner::banner(tone, IconName::DRIVE, store.t(title), store.t(text), actions)
}

/// Four fifths of the storage are used: said before anything is lost.
fn filling(store: &Store) -> Html {
    let percent = figures::percent(store.usage.total() as f64 / QUOTA as f64);
    let download = on_store(store, Store::download_backup);
    let make_room = on_store(store, |store| store.show(Some(Overlay::Room)));
    let actions = html! {
        <>
            <Button label={store.t(Common::DownloadAll)} icon={Some(IconName::DOWNLOAD)} small={true} onclick={download} />
            <Button label={store.t(Common::MakeRoom)} small={true} onclick={make_room} />
        </>
    };
    let (title, text) = (store.t(Common::FillingTitle { percent }), store.t(Common::FillingText));
    banner::banner(BannerTone::Warn, IconName::DRIVE, title, text, actions)
}
