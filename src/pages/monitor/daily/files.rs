//! Daily numbers as a file: our own table, empty or filled, which is read back as well.

use yew::prelude::*;

use crate::domain::calendar::day::Day;
use crate::domain::code::Code as _;
use crate::domain::monitor::Metric;
use crate::exchange::file_name::FileName;
use crate::exchange::xlsx::book::Book;
use crate::exchange::{csv, encode};
use crate::i18n::Lang;
use crate::i18n::text::monitor::{Watch as Text, labels};
use crate::pages::monitor::watched::WatchProps;
use crate::pages::workbook::save_as;
use crate::state::store::Store;

/// The heading row. Its words are those of the layout, whatever the language.
fn head(metrics: &[Metric]) -> Vec<csv::Cell> {
    let names = metrics.iter().map(|metric| csv::Cell::Text(Lang::Zh.t(labels::metric(*metric)).into_owned()));
    std::iter::once(csv::Cell::Text(Lang::Zh.t(Text::DayHead).into_owned())).chain(names).collect()
}

/// What is handed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    /// The headings alone.
    Empty,
    /// Every number.
    Filled,
}

/// A press that hands a table out as CSV.
pub fn on_csv(store: &Store, part: &WatchProps, table: Table) -> Callback<MouseEvent> {
    let (store, part) = (store.clone(), part.clone());
    Callback::from(move |_| {
        let text = csv::file(rows(&part, table).into_iter());
        store.download(&name(&store, &part, table, "csv"), "text/csv", text.as_bytes());
    })
}

/// A press that hands a table out as XLSX.
pub fn on_xlsx(store: &Store, part: &WatchProps, table: Table) -> Callback<MouseEvent> {
    let (store, part) = (store.clone(), part.clone());
    Callback::from(move |_| {
        let name = name(&store, &part, table, "xlsx");
        let title = name.strip_suffix(".xlsx").unwrap_or(&name).to_owned();
        save_as(store.clone(), name, Book::of_table(title, rows(&part, table)));
    })
}

fn name(store: &Store, part: &WatchProps, table: Table, extension: &str) -> FileName {
    let what = if table == Table::Empty { Text::EmptyTable } else { Text::Daily };
    encode::file_name(&part.plan, &format!("{}.{extension}", store.t(what)))
}

fn rows(part: &WatchProps, table: Table) -> Vec<Vec<csv::Cell>> {
    let days = &part.monitor.days;
    if table == Table::Empty {
        return vec![head(&Metric::USUAL)];
    }
    let is_used = |metric: &Metric| days.all().values().any(|daily| daily.contains_key(metric));
    let metrics: Vec<Metric> =
        Metric::ALL.iter().copied().filter(|metric| Metric::USUAL.contains(metric) || is_used(metric)).collect();
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
    let cell = |metric: Metric, count: Option<u64>| match count {
        Some(count) if metric == Metric::Sales => csv::Cell::Decimal(count as f64 / 100.0),
        Some(count) => csv::Cell::Decimal(count as f64),
        None => csv::Cell::Text(String::new()),
    };
    let row = |day: &Day| {
        let cells = metrics.iter().map(|metric| cell(*metric, days.get(*day, *metric)));
        std::iter::once(csv::Cell::Day(*day)).chain(cells).collect()
    };
    std::iter::once(head(&metrics)).chain(days.all().keys().map(row)).collect()
}
