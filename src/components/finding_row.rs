//! A finding in a list: its sign, the fact, why it matters, the way to it, and one press to mend it.

use yew::prelude::*;

use crate::components::callout::Severity;
use crate::components::icon::{IconName, sized_icon};

/// What stands in a [`finding_row`].
pub struct FindingRow {
    /// Tells it from the others.
    pub key: String,
    /// How much it matters.
    pub severity: Severity,
    /// The word for that, for those who hear it.
    pub severity_word: AttrValue,
    /// Mark `data-finding`.
    pub code: &'static str,
    /// The fact.
    pub fact: AttrValue,
    /// Why it matters, with chips.
    pub why: Html,
    /// Where it is.
    pub place: AttrValue,
    /// What that way is called for those who hear it.
    pub go_label: AttrValue,
    /// Goes there.
    pub on_go: Callback<MouseEvent>,
    /// Mends it.
    pub fix: Option<Html>,
    /// More that can be done about it.
    pub menu: Html,
}

/// A finding as an item of a list.
pub fn finding_row(row: FindingRow) -> Html {
    let code = row.severity.code();
    html! {
        <li key={row.key} class={classes!("finding-row", format!("finding-row--{code}"))}
            data-finding={row.code} data-severity={code}>
            <span class="finding-row__sign">
                { sized_icon(row.severity.icon(), 16) }
                <span class="visually-hidden">{ row.severity_word }</span>
            </span>
            <div class="finding-row__words">
                <h3 class="finding-row__fact">{ &row.fact }</h3>
                <p class="finding-row__why">{ row.why }</p>
                <div class="finding-row__foot">
                    <button type="button" class="text-link finding-row__go" onclick={row.on_go}
                        aria-label={row.go_label}>
                        { row.place }{ sized_icon(IconName::ARROW_RIGHT, 14) }
                    </button>
                    { for row.fix }
                </div>
            </div>
            { row.menu }
        </li>
    }
}
