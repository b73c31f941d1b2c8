//! Taking the calendar along: as a file for a phone's calendar, or as a table.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::icon::IconName;
use crate::components::menu::{Menu, MenuItem};
use crate::domain::plan::Plan;
use crate::exchange::{csv, encode, ics, sections};
use crate::i18n::text::calendar::Calendar as Text;
use crate::platform::clock;
use crate::state::store::Store;

/// The menu.
pub fn menu(store: &Store, plan: &Rc<Plan>) -> Html {
    let item = |code: &'static str, label: Text| MenuItem {
        icon: Some(IconName::DOWNLOAD),
        data_export: Some(AttrValue::Static(code)),
        ..MenuItem::new(code, store.t(label))
    };
    let items = vec![item("ics", Text::ExportIcs), item("csv", Text::ExportCsv)];
    let on_select = {
        let (store, plan) = (store.clone(), Rc::clone(plan));
        Callback::from(move |code: AttrValue| take_along(&store, &plan, &code))
    };
    html! { <Menu label={store.t(Text::Export)} icon={IconName::DOWNLOAD} {items} {on_select} small={true} /> }
}

fn take_along(store: &Store, plan: &Plan, code: &str) {
    let calendar = sections::calendar(plan);
    let title = store.title(plan);
    match code {
        "ics" => {
            let source = ics::Source { plan: &plan.id, title: &title, calendar: &calendar };
            let text = ics::calendar_file(source, store.lang, clock::now());
            store.download(&encode::file_name(plan, "ics"), "text/calendar", &text);
        }
        "csv" => {
            let text = csv::calendar_file(&calendar, store.lang);
            store.download(&encode::file_name(plan, "csv"), "text/csv", &text);
        }
        _ => {}
    }
}
