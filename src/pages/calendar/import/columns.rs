//! What the columns of a table hold: guessed from their headings, and chosen where the guess is wrong.

use yew::prelude::*;

use super::reading::{Table, column_name};
use crate::components::checkbox::Checkbox;
use crate::components::select_field::SelectField;
use crate::domain::code::Code as _;
use crate::exchange::csv::Column;
use crate::i18n::text::calendar::importing::Importing as Text;
use crate::state::store::Store;

/// Cells of a column that are shown.
const SAMPLES: usize = 2;
/// Characters of a cell that are shown.
const SAMPLE_LENGTH: usize = 40;

/// The columns, each with what it holds; folded away where all is clear.
pub fn columns(store: &Store, table: &Table, on_table: &Callback<Table>) -> Html {
    let mapping = &table.mapping.0;
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let n_known = mapping.iter().flatten().count();
    let is_clear = n_known == mapping.len() && mapping.contains(&Some(Column::Title));
    let on_headings = {
        let (table, on_table) = (table.clone(), on_table.clone());
        Callback::from(move |has_headings: bool| on_table.emit(table.with_headings(has_headings)))
    };
    // A browser keeps it open or closed as a person left it, until another file comes.
    html! {
        <details key={table.name.clone()} class="calendar-import__columns" open={!is_clear}>
            <summary>{ store.t(Text::Columns { known: number(n_known), all: number(mapping.len()) }) }</summary>
            <p class="quiet">{ store.t(Text::ColumnsHint) }</p>
            <Checkbox name="import.has_headings" label={store.t(Text::HasHeadings)} checked={table.has_headings}
                on_change={on_headings} />
            <div class="table calendar-import__table" role="region" aria-label={store.t(Text::InFile)} tabindex="0">
                <table class="table__grid">
                    <thead>
                        <tr>
                            <th scope="col">{ store.t(Text::InFile) }</th>
                            <th scope="col">{ store.t(Text::Sample) }</th>
                            <th scope="col">{ store.t(Text::Holds) }</th>
                        </tr>
                    </thead>
                    <tbody>{ for (0..mapping.len()).map(|at| row(store, table, at, on_table)) }</tbody>
                </table>
            </div>
        </details>
    }
}

fn row(store: &Store, table: &Table, at: usize, on_table: &Callback<Table>) -> Html {
    let heading = match table.sheet.headings.get(at).map(|heading| heading.trim()) {
        Some(heading) if !heading.is_empty() => cut(heading),
        _ => store.t(Text::NoHeading { n: u32::try_from(at + 1).unwrap_or(u32::MAX) }).to_string(),
    };
    let cells = table.sheet.rows.iter().filter_map(|row| row.cells.get(at).map(|cell| cell.trim()));
    let samples: Vec<String> = cells.filter(|cell| !cell.is_empty()).take(SAMPLES).map(cut).collect();
    let column = table.mapping.0.get(at).copied().flatten();
    let is_twice = column.is_some() && table.mapping.0.iter().take(at).any(|other| *other == column);
    let error = column.filter(|_| is_twice).map(|column| {
        let column = column_name(column, store.lang);
        store.t(Text::AlreadyTaken { column })
    });
    let on_select = {
        let (table, on_table) = (table.clone(), on_table.clone());
        Callback::from(move |code: AttrValue| on_table.emit(table.with_column(at, Column::from_code(&code))))
    };
    html! {
        <tr key={at}>
            <th scope="row"><bdi>{ heading.clone() }</bdi></th>
            <td class="calendar-import__sample">{ for samples.iter().map(|cell| html! { <bdi>{ cell }</bdi> }) }</td>
            <td>
                <SelectField name={format!("import.column.{at}")} label={store.t(Text::HoldsOf { column: heading })}
                    options={options(store)} value={column.map_or("", Column::code)} {on_select} {error} />
            </td>
        </tr>
    }
}

/// The start of a text: a cell may hold a book.
fn cut(text: &str) -> String {
    let mut chars = text.chars();
    let start: String = chars.by_ref().take(SAMPLE_LENGTH).collect();
    if chars.next().is_some() { format!("{start}…") } else { start }
}

/// Every column of ours, and none.
fn options(store: &Store) -> Vec<(AttrValue, AttrValue)> {
    let name = |column: Column| {
        let name = column_name(column, store.lang);
        if column == Column::Title { store.t(Text::Required { column: name }) } else { name.into() }
    };
    let none = (AttrValue::Static(""), store.t(Text::NotRead));
    std::iter::once(none).chain(Column::ALL.iter().map(|&column| (column.code().into(), name(column)))).collect()
}
