//! The dialog: choose a table, say what its columns hold, see what would change, and take it. Nothing changes before.

use std::collections::BTreeSet;
use std::rc::Rc;

use web_sys::File;
use yew::prelude::*;

use super::columns::columns;
use super::reading::{NoTable, Table, WayOn, first, read, words};
use super::summary::Summary;
use super::{DialogProps, Taken};
use crate::components::button::{Button, ButtonKind};
use crate::components::callout::{Callout, Severity, callout};
use crate::components::checkbox::Checkbox;
use crate::components::dialog::Dialog;
use crate::components::file_drop::FileDrop;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::item::{Item, ItemId};
use crate::domain::hours::MinuteOfDay;
use crate::exchange::csv::alike::alike;
use crate::exchange::csv::import::{Defaults, Import, import};
use crate::exchange::csv::sheet::FileRefused;
use crate::exchange::staging::Brought;
use crate::i18n::text::calendar::importing::Importing as Text;
use crate::i18n::text::common::Common;
use crate::i18n::text::fields::Fields;
use crate::platform::chance;
use crate::state::Overlay;
use crate::state::store::{Store, use_store};
use crate::templates;

/// What the browser offers to choose.
const ACCEPTED: &str =
    ".xlsx,.csv,.txt,.tsv,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// How far it is.
#[derive(Clone, PartialEq)]
enum Stage {
    /// Nothing was chosen yet.
    Choosing,
    /// A file is being read.
    Reading,
    /// It is no table.
    Refused(NoTable),
    /// It is one.
    Read(Table),
}

/// What a table comes to.
#[derive(Debug, PartialEq)]
pub(super) struct Outcome {
    /// What its rows come to.
    pub import: Import,
    /// Which of the new items the calendar has already, by another id.
    pub alike: BTreeSet<ItemId>,
}

/// The dialog.
#[component]
pub fn ImportDialog(props: &DialogProps) -> Html {
    let store = use_store();
    let stage = use_state_eq(|| Stage::Choosing);
    let skips_alike = use_state_eq(|| true);
    let outcome = {
        let table = match &*stage {
            Stage::Read(table) => Some(table.clone()),
            _ => None,
        };
        use_memo((table, Rc::clone(&props.calendar), props.start), |(table, calendar, start)| {
            table.as_ref().map(|table| work_out(table, calendar, *start))
        })
    };
    let on_brought = {
        let (store, stage) = (store.clone(), stage.setter());
        Callback::from(move |brought: Brought| {
            let (store, stage) = (store.clone(), stage.clone());
            stage.set(Stage::Reading);
            wasm_bindgen_futures::spawn_local(async move {
                stage.set(read(brought, store.lang).await.map_or_else(Stage::Refused, Stage::Read));
            });
        })
    };
    let on_files = {
        let (store, on_brought) = (store.clone(), on_brought.clone());
        Callback::from(move |picked: Vec<File>| {
            let (store, on_brought) = (store.clone(), on_brought.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let n_picked = picked.len();
                let Some(brought) = first(picked).await else { return };
                if n_picked > 1 {
                    store.say(Text::OnlyFirst { name: brought.name.clone() });
                }
                on_brought.emit(brought);
            });
        })
    };
    let taken = match (*outcome).as_ref() {
        Some(Ok(outcome)) => to_take(outcome, *skips_alike),
        _ => Taken { put: Vec::new(), n_new: 0 },
    };
    let n = u32::try_from(taken.put.len()).unwrap_or(u32::MAX);
    let new = Rc::new(taken.put.iter().take(taken.n_new).cloned().collect());
    let on_take = {
        let on_take = props.on_take.clone();
        Callback::from(move |_: MouseEvent| on_take.emit(taken.clone()))
    };
    let is_read = matches!(&*stage, Stage::Read(_));
    let footer = html! {
        <>
            <Button label={store.t(Fields::Cancel)} kind={ButtonKind::Ghost} onclick={props.on_close.reform(|_| ())} />
            if is_read {
                <Button label={store.t(Text::Take { n })} kind={ButtonKind::Primary} disabled={n == 0} onclick={on_take}
                    data_action={Some(AttrValue::Static("take-items"))} />
            }
        </>
    };
    let footer_start = html! {
        if n > 0 {
            <span class="import__undo">{ store.t(Text::CanUndo) }</span>
        }
    };
    let body = match &*stage {
        Stage::Choosing => drop_zone(&store, &on_files, false),
        Stage::Reading => html! { <p class="calendar-import__wait" role="status">{ store.t(Text::Reading) }</p> },
        Stage::Refused(no) => {
            html! { <>{ refused(&store, no, &props.on_close, &on_brought) }{ drop_zone(&store, &on_files, true) }</> }
        }
        Stage::Read(table) => {
            let on_table = {
                let stage = stage.setter();
                Callback::from(move |table| stage.set(Stage::Read(table)))
            };
            let on_skip = {
                let skips_alike = skips_alike.setter();
                Callback::from(move |skips: bool| skips_alike.set(skips))
            };
            html! {
                <>
                    { head(&store, table, &on_files) }
                    { columns(&store, table, &on_table) }
                    { found(&store, table, &outcome, &new, *skips_alike, on_skip) }
                </>
            }
        }
    };
    html! {
        <Dialog title={store.t(Text::Title)} on_close={props.on_close.clone()}
            close_label={Some(store.t(Common::Close))} {footer_start} {footer}>
            <div class="import calendar-import">
                <p>{ store.t(Text::Lead) }</p>
                { body }
            </div>
        </Dialog>
    }
}

/// What the rows of a table come to in a calendar.
fn work_out(table: &Table, calendar: &Calendar, start: MinuteOfDay) -> Result<Outcome, FileRefused> {
    let mut given = BTreeSet::new();
    let mut new_id = || loop {
        let id = chance::item_id();
        if !calendar.items.contains_key(&id) && given.insert(id) {
            return id;
        }
    };
    let defaults = Defaults { item: templates::blank_item(), start };
    let import = import(&table.sheet, &table.mapping, calendar, &defaults, &mut new_id)?;
    let alike = alike(&import, calendar);
    Ok(Outcome { import, alike })
}

fn to_take(outcome: &Outcome, skips_alike: bool) -> Taken {
    let is_taken = |id: &ItemId| !(skips_alike && outcome.alike.contains(id));
    let mut put: Vec<_> = outcome.import.taken.iter().filter(|(id, _)| is_taken(id)).cloned().collect();
    let n_new = put.len();
    put.extend(outcome.import.changed.iter().cloned());
    Taken { put, n_new }
}

fn drop_zone(store: &Store, on_files: &Callback<Vec<File>>, small: bool) -> Html {
    html! {
        <FileDrop title={store.t(Text::Drop)} pick_label={store.t(Text::Choose)} text={store.t(Text::Kinds)}
            note={store.t(Text::Privacy)} {small} import="calendar"
            accept={ACCEPTED} on_files={on_files.clone()} />
    }
}

fn refused(store: &Store, no: &NoTable, on_close: &Callback<()>, on_brought: &Callback<Brought>) -> Html {
    let (label, code, onclick) = match no.way_on.clone() {
        WayOn::None => return refusal(store, no, Html::default()),
        WayOn::Plan(plan) => {
            let (on_store, on_close) = (store.clone(), on_close.clone());
            let onclick = Callback::from(move |_: MouseEvent| {
                on_close.emit(());
                on_store.show(Some(Overlay::Import(Rc::new(vec![(*plan).clone()]))));
            });
            (store.t(Text::AsPlan), "import-as-plan", onclick)
        }
        WayOn::Again(file) => {
            (store.t(Common::TryAgain), "read-again", on_brought.reform(move |_: MouseEvent| (*file).clone()))
        }
    };
    let data_action = Some(AttrValue::Static(code));
    refusal(store, no, html! { <Button {label} small={true} {onclick} {data_action} /> })
}

fn refusal(store: &Store, no: &NoTable, actions: Html) -> Html {
    let text = html! { <><bdi class="import__file">{ &no.name }</bdi><p>{ store.t(Text::Nothing) }</p></> };
    let severity = Severity::Error;
    let title = AttrValue::from(no.why.clone());
    html! {
        <div role="alert">
            { callout(Callout { actions, ..Callout::new(severity, title, text) }) }
        </div>
    }
}

/// Which file it is, with a way to another.
fn head(store: &Store, table: &Table, on_files: &Callback<Vec<File>>) -> Html {
    html! {
        <div class="calendar-import__head">
            <h3 class="import__file"><bdi>{ &table.name }</bdi></h3>
            <FileDrop title="" pick_label={store.t(Text::Another)} small={true} import="calendar"
                accept={ACCEPTED} on_files={on_files.clone()} />
        </div>
    }
}

/// What the table comes to.
fn found(
    store: &Store,
    table: &Table,
    outcome: &Option<Result<Outcome, FileRefused>>,
    new: &Rc<Vec<(ItemId, Rc<Item>)>>,
    skips_alike: bool,
    on_skip: Callback<bool>,
) -> Html {
    let outcome = match outcome {
        None => return Html::default(),
        Some(Err(why)) => {
            let text = html! { { store.t(Text::ColumnsHint) } };
            return callout(Callout::new(Severity::Error, words(why, store.lang).into(), text));
        }
        Some(Ok(outcome)) => outcome,
    };
    let import = &outcome.import;
    if import.taken.is_empty() && import.changed.is_empty() && import.n_same == 0 && import.refused.is_empty() {
        return callout(Callout::new(Severity::Note, store.t(Text::NoRows), Html::default()));
    }
    let n_alike = u32::try_from(outcome.alike.len()).unwrap_or(u32::MAX);
    html! {
        <>
            if n_alike > 0 {
                <Checkbox name="import.alike" label={store.t(Text::Alike { n: n_alike })} checked={skips_alike}
                    on_change={on_skip} />
            }
            <Summary file={table.name.clone()} taken={Rc::clone(new)}
                changed={Rc::new(import.changed.clone())} n_same={import.n_same}
                refused={Rc::new(import.refused.clone())} />
        </>
    }
}
