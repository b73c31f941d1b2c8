//! Charts as files: their numbers, and pictures of them.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::chart::ChartFile;
use crate::domain::plan::Plan;
use crate::exchange::file_name::FileName;
use crate::exchange::{csv, encode};
use crate::i18n::Say;
use crate::i18n::text::common::Common;
use crate::platform::picture;
use crate::state::store::Store;
use crate::views::chart::table::{Cell, DataTable};

/// Hands out a chart of a plan under the plan's name and the chart's.
pub fn on_file(store: &Store, plan: &Rc<Plan>, title: impl Say + Clone + 'static) -> Callback<ChartFile> {
    let (store, plan) = (store.clone(), Rc::clone(plan));
    Callback::from(move |file: ChartFile| {
        let name = |extension: &str| encode::file_name(&plan, &format!("{}.{extension}", store.t(title.clone())));
        match file {
            ChartFile::Csv(table) => {
                store.download(&name("csv"), "text/csv", written(table).as_bytes());
            }
            ChartFile::Png(svg) => {
                hand_out_picture(&store, name("png"), &svg);
            }
        }
    })
}

/// Hands out a drawing as a PNG called `name`.
pub fn hand_out_picture(store: &Store, name: FileName, svg: &str) {
    let (store, png) = (store.clone(), picture::png(svg));
    wasm_bindgen_futures::spawn_local(async move {
        match png.await {
            Some(png) => drop(store.download(&name, picture::PNG, &png)),
            None => store.say(Common::DownloadRefused),
        }
    });
}

fn written(table: DataTable) -> String {
    let head = table.head.into_iter().map(csv::Cell::Text).collect();
    let cell = |cell: Cell| match cell {
        Cell::Text(text) => csv::Cell::Text(text),
        Cell::Day(day) => csv::Cell::Day(day),
        Cell::Number { exact, .. } => csv::Cell::Decimal(exact),
        Cell::Blank => csv::Cell::Text(String::new()),
    };
    let rows = table.rows.into_iter().map(|row| row.into_iter().map(cell).collect());
    csv::file(std::iter::once(head).chain(rows))
}
