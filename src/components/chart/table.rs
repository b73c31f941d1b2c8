//! The numbers of a chart instead of its drawing.

use yew::prelude::*;

use crate::components::table::{TableRow, table};
use crate::views::chart::table::DataTable;

/// A table of the numbers; a long one scrolls by itself.
pub fn data(label: AttrValue, numbers: &DataTable) -> Html {
    let head = numbers.head.iter().map(|head| AttrValue::from(head.clone())).collect();
    let rows = numbers
        .rows
        .iter()
        .map(|row| TableRow { cells: row.iter().map(|cell| html! { { cell.shown() } }).collect(), is_on: false });
    html! { <div class="chart__data">{ table(label, head, rows.collect()) }</div> }
}
