//! The line above a row of cards.

use yew::prelude::*;

/// Title and quiet remark above a row of cards.
pub fn section_head(title: AttrValue, remark: AttrValue) -> Html {
    html! {
        <div class="section-head">
            <h2 class="section-head__title">{ title }</h2>
            <p class="section-head__remark">{ remark }</p>
            <div class="section-head__side" />
        </div>
    }
}
