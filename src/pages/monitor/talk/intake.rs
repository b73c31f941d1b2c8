//! Where files come in, how far their reading is, and what a person can say of it.

use web_sys::{DataTransfer, File};
use yew::prelude::*;

use super::desk::{Desk, PROGRESS, Phase, State, use_redraw};
use super::zones;
use crate::components::button::{Button, ButtonKind};
use crate::components::callout::{Callout, Severity, callout};
use crate::components::checkbox::{CheckLook, Checkbox};
use crate::components::file_drop::FileDrop;
use crate::components::progress::progress;
use crate::components::select_field::SelectField;
use crate::i18n::figures::grouped;
use crate::i18n::text::measured::Measured as Text;
use crate::platform::dropped::Dropped;
use crate::platform::page;
use crate::platform::rehearsal::rehearse;
use crate::state::message::Message;
use crate::state::store::{Store, use_store};

/// How names of files end that are read.
const ENDINGS: [&str; 7] = [".csv", ".txt", ".tsv", ".json", ".jsonl", ".ndjson", ".xlsx"];

/// The body of the panel.
pub fn body(store: &Store, desk: &Desk) -> Html {
    let state = desk.state();
    let on_files = {
        let desk = desk.clone();
        Callback::from(move |files| desk.add(files))
    };
    let on_near = Callback::from(|()| {
        rehearse();
        zones::look_up();
    });
    let is_blank = matches!(state.phase, Phase::Blank);
    html! {
        <>
            <FileDrop title={store.t(Text::Drop)} pick_label={store.t(Text::Pick)} import="metrics"
                accept={ENDINGS.join(",")} small={!is_blank}
                text={if is_blank { store.t(Text::DropText) } else { store.t(Text::AddMore) }}
                note={store.t(Text::Promise)} {on_files} on_drop={on_drop(store, desk)} on_near={on_near.clone()} />
            <FileDrop title={store.t(Text::OrFolder)} pick_label={store.t(Text::PickFolder)} import="metrics-folder"
                folder={true} small={true} accept="" on_files={on_folder(store, desk)} on_drop={on_drop(store, desk)} {on_near} />
            if is_blank {
                <p class="quiet">{ store.t(Text::PromiseMore) }</p>
            } else {
                <UnderWay desk={desk.clone()} />
                <div class="measured__settings">
                    { zone(store, desk) }
                    { mask(store) }
                </div>
            }
        </>
    }
}

/// The one switch by which names are masked, wherever they are: here once something was read, beside the members that a
/// plan keeps where nothing was, and beside the members who are picked for a test on the page of the forecast.
pub fn mask(store: &Store) -> Html {
    let on_change = {
        let store = store.clone();
        Callback::from(move |is_masked| store.send(Message::MaskNames(is_masked)))
    };
    html! {
        <Checkbox name="monitor.talk.masked" label={store.t(Text::Mask)} remark={store.t(Text::MaskHint)}
            look={CheckLook::Switch} checked={store.settings.masks_names} {on_change} />
    }
}

/// Of a folder come the files that may be a chat log or daily figures; the others stay where they are.
fn on_folder(store: &Store, desk: &Desk) -> Callback<Vec<File>> {
    let (store, desk) = (store.clone(), desk.clone());
    Callback::from(move |files: Vec<File>| {
        let meant: Vec<File> = files.into_iter().filter(|file| is_meant(&file.name())).collect();
        if meant.is_empty() { store.say(Text::EmptyFolder) } else { desk.add(meant) }
    })
}

/// Whether a file of a folder may be a chat log or daily figures, by its name.
fn is_meant(name: &str) -> bool {
    let name = name.to_lowercase();
    !name.starts_with('.') && ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// Files that are dropped are all meant; of a folder, those that may be.
fn on_drop(store: &Store, desk: &Desk) -> Callback<DataTransfer> {
    let (store, desk) = (store.clone(), desk.clone());
    Callback::from(move |data: DataTransfer| {
        let mut dropped = Dropped::of(&data);
        if !dropped.has_folder() {
            if !dropped.files.is_empty() {
                desk.add(dropped.files);
            }
            return;
        }
        let (store, desk) = (store.clone(), desk.clone());
        wasm_bindgen_futures::spawn_local(async move {
            let mut files = std::mem::take(&mut dropped.files);
            files.extend(dropped.of_folders(is_meant).await);
            if files.is_empty() { store.say(Text::EmptyFolder) } else { desk.add(files) }
        });
    })
}

/// Properties of [`UnderWay`].
#[derive(Clone, PartialEq, Properties)]
struct UnderWayProps {
    desk: Desk,
}

/// How far a reading is. It is drawn by itself: whatever the page draws meanwhile takes the reader's time.
#[component]
fn UnderWay(props: &UnderWayProps) -> Html {
    let store = use_store();
    use_redraw(PROGRESS);
    let desk = &props.desk;
    match &desk.now().phase {
        Phase::Blank | Phase::Read(_) => Html::default(),
        Phase::Reading(at, cancel) => {
            let (stop, cancel, store_after) = (desk.clone(), cancel.clone(), store.clone());
            let onclick = Callback::from(move |_: MouseEvent| {
                cancel.cancel();
                stop.change(State::give_up);
                let is_back = matches!(stop.now().phase, Phase::Read(_));
                store_after.say(if is_back { Text::CancelledBack } else { Text::Cancelled });
                page::focus("[data-import='metrics']");
            });
            let rows = Text::ReadRows { rows: grouped(at.rows as f64, 0) };
            let part = |bytes: f64| (bytes / at.of.max(1.0) * 1000.0) as u32;
            let actions = html! {
                <Button label={store.t(Text::Cancel)} small={true} {onclick}
                    data_action={Some(AttrValue::Static("cancel-reading"))} />
            };
            progress(store.t(Text::Reading), store.t(rows), part(at.done), 1000, actions)
        }
        Phase::Failed => {
            let desk = desk.clone();
            let onclick = Callback::from(move |_: MouseEvent| desk.read());
            let text = html! {
                <>
                    { store.t(Text::FailedText) }
                    { " " }
                    <Button label={store.t(Text::Again)} small={true} {onclick}
                        data_action={Some(AttrValue::Static("read-again"))} />
                </>
            };
            callout(Callout::new(Severity::Error, store.t(Text::Failed), text))
        }
    }
}

fn zone(store: &Store, desk: &Desk) -> Html {
    let on_select = {
        let desk = desk.clone();
        Callback::from(move |zone: AttrValue| desk.set_zone(zone.to_string()))
    };
    html! {
        <SelectField name="monitor.talk.zone" label={store.t(Text::Zone)} options={zones::options(store)} value={desk.state().zone.clone()}
            {on_select} hint={html! { store.t(Text::ZoneHint) }} />
    }
}

/// The press that puts everything away, once there is something.
pub fn clear(store: &Store, desk: &Desk) -> Html {
    if matches!(desk.state().phase, Phase::Blank) {
        return Html::default();
    }
    let (desk, store_after) = (desk.clone(), store.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        desk.clear();
        store_after.say(Text::Cleared);
        // The button goes with what was read.
        page::focus("[data-import='metrics']");
    });
    html! {
        <Button label={store.t(Text::Clear)} kind={ButtonKind::Ghost} small={true} {onclick}
            data_action={Some(AttrValue::Static("clear-reading"))} />
    }
}
