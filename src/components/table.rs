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

/// Props of [`Table`].
#[derive(Clone, PartialEq, Properties)]
pub struct TableProps {
    /// Name of the table.
    pub label: AttrValue,
    /// Heads of the columns.
    pub head: Vec<AttrValue>,
    /// The rows.
    pub rows: Vec<TableRow>,
    /// Columns after the first hold figures and stand at the right.
    #[prop_or_default]
    pub numeric: bool,
    /// Cells do not break.
    #[prop_or_default]
    pub nowrap: bool,
}

/// A table.
#[function_component]
pub fn Table(props: &TableProps) -> Html {
    html! {
        <div class="table" role="region" aria-label={props.label.clone()} tabindex="0">
            <table
                class={classes!(
                    "table__grid",
                    props.numeric.then_some("table__grid--numeric"),
                    props.nowrap.then_some("table__grid--nowrap"),
                )}
            >
                <thead>
                    <tr>{ for props.head.iter().map(|head| html! { <th scope="col">{ head }</th> }) }</tr>
                </thead>
                <tbody>
                    { for props.rows.iter().map(|row| html! {
                        <tr class={classes!(row.is_on.then_some("is-on"))}>
                            { for row.cells.iter().enumerate().map(|(idx, cell)| match idx {
                                0 => html! { <th scope="row">{ cell.clone() }</th> },
                                _ => html! { <td>{ cell.clone() }</td> },
                            }) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}
