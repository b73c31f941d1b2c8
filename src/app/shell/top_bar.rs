//! The bar above the page: where one is, whether it is saved, and what can be done.

use std::rc::Rc;

use yew::prelude::*;

use super::{on_plan, on_store, page_name};
use crate::components::button::{Button, ButtonKind, IconButton};
use crate::components::icon::IconName;
use crate::components::menu::{Menu, MenuItem};
use crate::components::top_bar::{self, SaveState, TopBar};
use crate::domain::plan::Plan;
use crate::editing::history::Step;
use crate::i18n::Lang;
use crate::i18n::text::common::Common;
use crate::i18n::text::labels;
use crate::state::message::Message;
use crate::state::route::Route;
use crate::state::store::Store;
use crate::state::{Overlay, Saving};

/// The bar.
pub(super) fn top_bar(store: &Store, route: &Route, plan: Option<&Plan>) -> Html {
    let Some(plan) = plan else {
        let root = store.t(page_name(route));
        return top_bar::top_bar(TopBar { root, actions: language_button(store), ..TopBar::default() });
    };
    let save = match store.saving {
        Saving::Kept => (SaveState::Saved, store.t(Common::Saved)),
        Saving::InMemory => (SaveState::Failed, store.t(Common::InMemory)),
        Saving::Refused(_) | Saving::Vanished | Saving::Newer => (SaveState::Failed, store.t(Common::NotSaved)),
    };
    let history = store.session.history();
    let name_of = |step: Option<&Rc<Step>>| step.map(|step| store.lang.t(labels::step(step.label)).into_owned());
    let (last, next) = (name_of(history.last()), name_of(history.next()));
    let undo_title = last.clone().map_or(store.t(Common::Undo), |what| store.t(Common::UndoOf { what }));
    let redo_title = next.clone().map_or(store.t(Common::Redo), |what| store.t(Common::RedoOf { what }));
    let on_undo = on_store(store, Store::undo);
    let on_redo = on_store(store, Store::redo);
    let on_share = on_plan(store, plan, |store, plan| store.show(Some(Overlay::Share(plan.id.clone()))));
    let on_export = on_plan(store, plan, |store, plan| store.download_plan(plan));
    let actions = html! {
        <>
            <IconButton icon={IconName::UNDO} label={store.t(Common::Undo)} title={Some(undo_title)}
                disabled={last.is_none()} onclick={on_undo} data_action={Some(AttrValue::Static("undo"))} />
            <IconButton icon={IconName::REDO} label={store.t(Common::Redo)} title={Some(redo_title)}
                disabled={next.is_none()} onclick={on_redo} data_action={Some(AttrValue::Static("redo"))} />
            { checkup_button(store, plan) }
            <span class="only-wide">{ language_button(store) }</span>
            <span class="only-wide">
                <Button label={store.t(Common::Share)} icon={Some(IconName::LINK)} kind={ButtonKind::Ghost}
                    onclick={on_share} data_action={Some(AttrValue::Static("share"))} />
                <Button label={store.t(Common::Export)} icon={Some(IconName::DOWNLOAD)} onclick={on_export}
                    data_export={Some(AttrValue::Static("json"))} />
            </span>
            <span class="only-phone">{ phone_menu(store, plan) }</span>
        </>
    };
    top_bar::top_bar(TopBar {
        root: store.t(Common::Plans),
        title: Some(store.title(plan)),
        back_label: store.t(Common::Back),
        save: Some(save),
        actions,
    })
}

/// Opens and closes the check-up; its name tells how much was found.
fn checkup_button(store: &Store, plan: &Plan) -> Html {
    let is_open = store.is_checkup_open;
    let n = store.verdict(&plan.id).map_or(0, |verdict| verdict.errors + verdict.warnings);
    let label = if n == 0 { store.t(Common::Checkup) } else { store.t(Common::CheckupFound { n }) };
    let onclick = on_store(store, move |store| store.send(Message::OpenCheckup(!is_open)));
    html! {
        <IconButton icon={IconName::CHECKUP} {label} {onclick} data_action={Some(AttrValue::Static("checkup"))}
            aria_expanded={Some(AttrValue::from(is_open.to_string()))} badge={(n > 0).then(|| AttrValue::from(n.to_string()))} />
    }
}

fn phone_menu(store: &Store, plan: &Plan) -> Html {
    let item = |code: &'static str, label: Common, icon: IconName| MenuItem {
        icon: Some(icon),
        ..MenuItem::new(code, store.t(label))
    };
    let items = vec![
        item("share", Common::Share, IconName::LINK),
        item("export", Common::Export, IconName::DOWNLOAD),
        item("language", Common::Language, IconName::LANGUAGE),
    ];
    let on_select = {
        let (store, plan) = (store.clone(), plan.clone());
        Callback::from(move |code: AttrValue| match code.as_str() {
            "share" => store.show(Some(Overlay::Share(plan.id.clone()))),
            "export" => store.download_plan(&plan),
            "language" => switch_language(&store),
            _ => {}
        })
    };
    html! { <Menu label={store.t(Common::More)} {items} {on_select} /> }
}

fn language_button(store: &Store) -> Html {
    let onclick = on_store(store, switch_language);
    html! {
        <Button label={store.t(Common::Language)} kind={ButtonKind::Ghost} icon={Some(IconName::LANGUAGE)} {onclick}
            data_action={Some(AttrValue::Static("language"))} />
    }
}

fn switch_language(store: &Store) {
    store.send(Message::SetLang(store.lang.pick(Lang::En, Lang::Zh)));
}
