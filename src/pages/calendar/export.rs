//! Taking the calendar along: as a file for a phone's calendar, as a table, on paper; and bringing a table in.

use yew::prelude::*;

use super::desk::PartProps;
use super::screen::{Act, Open};
use super::sheet_print::sheet;
use crate::components::button::{Button, ButtonKind, IconButton};
use crate::components::dialog::{Dialog, DialogTone};
use crate::components::icon::IconName;
use crate::components::menu::{Menu, MenuItem};
use crate::domain::plan::Plan;
use crate::exchange::{csv, encode, ics};
use crate::i18n::text::calendar::taking::Taking as Text;
use crate::i18n::text::calendar_files::{CalendarFiles, not_written};
use crate::i18n::text::common::Common;
use crate::pages::handing::{is_shared, share_file};
use crate::pages::printing::{Instead, Printing, use_printing};
use crate::platform::clock;
use crate::platform::spreadsheet::{self, Failure};
use crate::state::store::{Store, use_store};

/// How far the spreadsheet's file is, which a worker makes.
#[derive(Clone, PartialEq)]
enum Making {
    /// Nobody asked for it, or it was handed out.
    No,
    /// The worker is at it.
    Yes,
    /// It was not made.
    Failed(CalendarFiles),
}

/// What iCalendar is called among programs.
const ICS: &str = "text/calendar";
/// What XLSX is called among programs.
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The printer's button and the menu; while the browser prints, the sheet that it prints instead of the page.
#[component]
pub fn TakeAlong(props: &PartProps) -> Html {
    let store = use_store();
    let on_refused = {
        let store = store.clone();
        Callback::from(move |()| store.say(Text::PrintRefused))
    };
    let printing = use_printing(Instead::Always, on_refused);
    let making = use_state_eq(|| Making::No);
    let on_print = {
        let printing = printing.setter();
        Callback::from(move |()| printing.set(Printing::Asked))
    };
    let on_make = {
        let (store, part, making) = (store.clone(), props.clone(), making.setter());
        Callback::from(move |()| take_xlsx(&store, &part, &making))
    };
    let on_select = {
        let (store, part, on_print, on_make) = (store.clone(), props.clone(), on_print.clone(), on_make.clone());
        Callback::from(move |code: AttrValue| match code.as_str() {
            "ics" => take_ics(&store, &part),
            "share-ics" => share_ics(&store, &part),
            "csv" => take_csv(&store, &part),
            "xlsx" => on_make.emit(()),
            "print" => on_print.emit(()),
            _ => part.on_act.emit(Act::Open(Open::Import)),
        })
    };
    html! {
        <>
            <IconButton icon={IconName::PRINT} label={store.t(Text::Print)} small={true}
                onclick={on_print.reform(|_| ())} data_action={Some(AttrValue::Static("print"))} />
            <Menu label={store.t(Text::Export)} icon={IconName::DOWNLOAD} items={entries(&store, &props.plan, &making)} {on_select} small={true} />
            if let Making::Failed(why) = &*making {
                { failed(&store, why, making.setter(), &on_make) }
            }
            if *printing != Printing::No {
                { sheet(&store, props) }
            }
        </>
    }
}

fn entries(store: &Store, plan: &Plan, making: &Making) -> Vec<MenuItem> {
    let file = |code: &'static str, label: Text| MenuItem {
        icon: Some(IconName::DOWNLOAD),
        data_export: Some(AttrValue::Static(code)),
        ..MenuItem::new(code, store.t(label))
    };
    let action = |code: &'static str, label: Text, icon: IconName| MenuItem {
        icon: Some(icon),
        data_action: Some(AttrValue::Static(code)),
        has_line: true,
        ..MenuItem::new(code, store.t(label))
    };
    let xlsx = match making {
        Making::Yes => MenuItem { is_disabled: true, ..file("xlsx", Text::MakingXlsx) },
        Making::No | Making::Failed(_) => file("xlsx", Text::Xlsx),
    };
    let share = is_shared(encode::file_name(plan, "ics").as_str(), ICS).then(|| MenuItem {
        icon: Some(IconName::SHARE),
        data_action: Some(AttrValue::Static("share-ics")),
        ..MenuItem::new("share-ics", store.t(Text::ShareIcs))
    });
    let files = vec![
        file("ics", Text::Ics),
        xlsx,
        file("csv", Text::Csv),
        action("print", Text::Print, IconName::PRINT),
        action("import-items", Text::Import, IconName::UPLOAD),
    ];
    share.into_iter().chain(files).collect()
}

/// Says why there is no spreadsheet, with a way to try again.
fn failed(store: &Store, why: &CalendarFiles, making: UseStateSetter<Making>, on_make: &Callback<()>) -> Html {
    let on_close = Callback::from(move |()| making.set(Making::No));
    let footer = html! {
        <>
            <Button label={store.t(Common::Close)} kind={ButtonKind::Ghost} onclick={on_close.reform(|_| ())} />
            <Button label={store.t(Common::TryAgain)} kind={ButtonKind::Primary} onclick={on_make.reform(|_| ())}
                data_action={Some(AttrValue::Static("make-again"))} />
        </>
    };
    html! {
        <Dialog title={store.t(Text::XlsxFailed)} tone={Some(DialogTone::Warn)} {on_close} {footer}>
            { store.t(why) }
        </Dialog>
    }
}

fn take_ics(store: &Store, part: &PartProps) {
    hand_out(store, part, "ics", ICS, &ics_file(store, part));
}

fn share_ics(store: &Store, part: &PartProps) {
    share_file(store, encode::file_name(&part.plan, "ics"), ICS, ics_file(store, part));
}

fn ics_file(store: &Store, part: &PartProps) -> Vec<u8> {
    let title = store.title(&part.plan);
    let source = ics::Source { plan: &part.plan.id, title: &title, calendar: &part.calendar };
    ics::calendar_file(source, store.lang, clock::now()).into_bytes()
}

fn take_csv(store: &Store, part: &PartProps) {
    hand_out(store, part, "csv", "text/csv", csv::calendar_file(&part.calendar, store.lang).as_bytes());
}

/// Has the worker make the file; until then the menu says so.
fn take_xlsx(store: &Store, part: &PartProps, making: &UseStateSetter<Making>) {
    let (store, part, making) = (store.clone(), part.clone(), making.clone());
    making.set(Making::Yes);
    store.say(Text::MakingXlsx);
    wasm_bindgen_futures::spawn_local(async move {
        let saved = part.plan.calendar.saved();
        match spreadsheet::write(saved, &store.title(&part.plan), store.lang).await {
            Ok(file) => {
                hand_out(&store, &part, "xlsx", XLSX, &file);
                making.set(Making::No);
            }
            Err(Failure::Refused(why)) => making.set(Making::Failed(not_written(why))),
            Err(Failure::NoAnswer(_)) => making.set(Making::Failed(CalendarFiles::WorkerFailed)),
        }
    });
}

/// Downloads a file. One of an empty calendar is whole, too, but nobody expects it to hold nothing.
fn hand_out(store: &Store, part: &PartProps, extension: &str, mime: &str, file: &[u8]) {
    let is_done = store.download(&encode::file_name(&part.plan, extension), mime, file);
    if is_done && part.calendar.items.is_empty() {
        store.say(Text::HoldsNothing);
    }
}
