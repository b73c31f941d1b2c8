//! Tables of the monitor as spreadsheets.

use std::rc::Rc;

use crate::exchange::csv;
use crate::exchange::xlsx::book::Book;
use crate::i18n::text::calendar_files::{CalendarFiles, not_written};
use crate::platform::spreadsheet::{self, Failure};
use crate::state::store::Store;

/// Has a table written as a spreadsheet, and hands it out.
pub fn write_sheet(store: Store, name: String, rows: Rc<Vec<Vec<csv::Cell>>>) {
    const MIME: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    wasm_bindgen_futures::spawn_local(async move {
        match spreadsheet::book(Book::of_table(name.clone(), rows.to_vec()), store.lang).await {
            Ok(file) => {
                store.download(&format!("{name}.xlsx"), MIME, &file);
            }
            Err(Failure::Refused(why)) => store.say(not_written(why)),
            Err(Failure::NoAnswer(_)) => store.say(CalendarFiles::WorkerFailed),
        }
    });
}
