//! A table inside a strip that scrolls by itself.

use yew::prelude::*;

/// One row.
#[derive(Clone, PartialEq)]
pub struct TableRow {
    /// The cells; the first is the row's head.
    pub cells: Vec<Html>,
    /// This row is in use.
    pub is_on: bool,
}

/// A table with its name, the heads of its columns, and its rows.
pub fn table(label: AttrValue, head: Vec<AttrValue>, rows: Vec<TableRow>) -> Html {
    draw("table__grid", label, head, rows)
}

/// A table of words: on a phone each row becomes a block that repeats the heads.
pub fn worded_table(label: AttrValue, head: Vec<AttrValue>, rows: Vec<TableRow>) -> Html {
    draw("table__grid table__grid--worded", label, head, rows)
}

/// A table whose cells do not break: of dates and figures.
pub fn unbroken_table(label: AttrValue, head: Vec<AttrValue>, rows: Vec<TableRow>) -> Html {
    draw("table__grid table__grid--nowrap", label, head, rows)
}

fn draw(class: &'static str, label: AttrValue, head: Vec<AttrValue>, rows: Vec<TableRow>) -> Html {
    html! {
        <div class="table" role="region" aria-label={label} tabindex="0">
            <table {class}>
                <thead>
                    <tr>{ for head.iter().map(|head| html! { <th scope="col">{ head }</th> }) }</tr>
                </thead>
                <tbody>
                    { for rows.into_iter().map(|row| html! {
                        <tr class={classes!(row.is_on.then_some("is-on"))}>
                            { for row.cells.into_iter().enumerate().map(|(idx, cell)| match idx {
                                0 => html! { <th scope="row">{ cell }</th> },
                                _ => html! { <td data-head={head.get(idx).cloned()}>{ cell }</td> },
                            }) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}
