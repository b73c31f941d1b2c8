//! Nothing here yet: one sentence, and the way on.

use yew::prelude::*;

/// Nothing here yet, inside a page: a sentence and the way on.
pub fn empty_state(sentence: AttrValue, way_on: Html) -> Html {
    html! {
        <div class="empty-state empty-state--small">
            <p class="empty-state__text">{ sentence }</p>
            { way_on }
        </div>
    }
}

/// Nothing here yet, on the first visit: the app's picture, the page's heading, a quiet sentence, and the way on.
pub fn first_visit(title: AttrValue, text: AttrValue, way_on: Html) -> Html {
    let dots: String = [39, 93, 147]
        .into_iter()
        .flat_map(|x| (0..10).map(move |n| format!("M{} {}h.01", x + n % 5 * 9 + 8, 92 + n / 5 * 10)))
        .collect();
    html! {
        <div class="empty-state">
            <svg class="empty-state__picture" width="240" height="112" viewBox="0 0 240 112" aria-hidden="true">
                <path class="empty-state__line" d="M120 29v16M66 58V45h108v13M120 45v13" />
                <circle class="empty-state__owner" cx="120" cy="18" r="11" />
                { for ["66", "120", "174"].map(|cx| html! {
                    <circle class="empty-state__lead" {cx} cy="69" r="9" />
                }) }
                <path class="empty-state__members" d={dots} />
            </svg>
            <h1 class="empty-state__title">{ title }</h1>
            <p class="empty-state__text">{ text }</p>
            { way_on }
        </div>
    }
}
