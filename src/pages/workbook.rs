//! Tables and workbooks as files.

use crate::exchange::file_name::FileName;
use crate::exchange::xlsx::book::Book;
use crate::i18n::text::calendar_files::{CalendarFiles, not_written};
use crate::platform::spreadsheet::{self, Failure};
use crate::state::store::Store;

/// Has a workbook written, and hands it out under a file's name.
pub fn save_as(store: Store, file_name: FileName, book: Book) {
    const MIME: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    wasm_bindgen_futures::spawn_local(async move {
        match spreadsheet::book(book, store.lang).await {
            Ok(file) => {
                store.download(&file_name, MIME, &file);
            }
            Err(Failure::Refused(why)) => store.say(not_written(why)),
            Err(Failure::NoAnswer(_)) => store.say(CalendarFiles::WorkerFailed),
        }
    });
}
