//! A fact in the list of the playbook.

use yew::prelude::*;

use crate::components::pill;

/// What stands in a [`fact_row`].
pub struct FactRow {
    /// The fact's id, which also tells the row from its neighbors.
    pub id: AttrValue,
    /// What the source says.
    pub text: Html,
    /// The source chip.
    pub chip: Html,
    /// Topic, where it is used.
    pub notes: Vec<AttrValue>,
    /// What is doubtful.
    pub flags: Vec<AttrValue>,
    /// It is the one shown in full.
    pub is_selected: bool,
    /// Asked to show it in full.
    pub on_select: Callback<AttrValue>,
}

/// A fact. The words are the button; its area covers the row, the chip lies above it.
pub fn fact_row(row: FactRow) -> Html {
    let onclick = {
        let id = row.id.clone();
        row.on_select.reform(move |_: MouseEvent| id.clone())
    };
    html! {
        <li class={classes!("fact-row", row.is_selected.then_some("is-selected"))} key={row.id.to_string()}>
            <button
                type="button"
                class="fact-row__text"
                aria-current={row.is_selected.then_some("true")}
                {onclick}
            >
                { row.text }
            </button>
            <div class="fact-row__notes">
                { row.chip }
                { for row.notes.iter().map(|note| html! { <span>{ note }</span> }) }
                { for row.flags.iter().map(pill::flag) }
            </div>
        </li>
    }
}
