//! Charts as files and on paper: their numbers, pictures of them, and what they rest on.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::chart::ChartFile;
use crate::domain::plan::Plan;
use crate::exchange::{csv, encode};
use crate::i18n::figures::whole;
use crate::i18n::text::common::Common;
use crate::i18n::text::funnel::outcome::Outcome as Text;
use crate::platform::picture;
use crate::simulation::results::Results;
use crate::state::store::Store;
use crate::views::chart::table::{Cell, DataTable};

/// Hands out a chart of a plan under the plan's name and the chart's.
pub fn on_file(store: &Store, plan: &Rc<Plan>, title: Text) -> Callback<ChartFile> {
    let (store, plan) = (store.clone(), Rc::clone(plan));
    Callback::from(move |file: ChartFile| {
        let name = |extension: &str| encode::file_name(&plan, &format!("{}.{extension}", store.t(title.clone())));
        match file {
            ChartFile::Csv(table) => {
                store.download(&name("csv"), "text/csv", written(table).as_bytes());
            }
            ChartFile::Png(svg) => {
                let store = store.clone();
                picture::save_png(&svg, name("png"), move |is_done| {
                    if !is_done {
                        store.say(Common::DownloadRefused);
                    }
                });
            }
        }
    })
}

/// What a chart rests on, for paper and pictures: the runs with their seed, or what is to be expected.
pub fn rests_on(store: &Store, part: &PartProps, results: Option<&Results>) -> AttrValue {
    match results {
        Some(results) => store.t(Text::Caption {
            runs: whole(u32::try_from(results.n_runs).unwrap_or(u32::MAX)),
            seed: part.derived.inputs.seed.to_string(),
        }),
        None => store.t(Text::CaptionExpected),
    }
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
