//! A long list a page at a time: however many rows there are, the browser gets only those in sight.

use yew::prelude::*;

use crate::components::button::Button;

/// What a [`pager`] shows.
pub struct Pager {
    /// How many pages there are.
    pub n_pages: usize,
    /// The page in sight, from 0.
    pub at: usize,
    /// Which rows are in sight, in words.
    pub shown: AttrValue,
    /// Words of the way back.
    pub earlier: AttrValue,
    /// Words of the way on.
    pub later: AttrValue,
    /// Asked for another page.
    pub on_go: Callback<usize>,
}

/// Where one is in a list, and the ways on; nothing for a list of one page.
pub fn pager(pager: Pager) -> Html {
    let Pager { n_pages, at, shown, earlier, later, on_go } = pager;
    if n_pages <= 1 {
        return Html::default();
    }
    let go = |to: usize| on_go.reform(move |_: MouseEvent| to);
    html! {
        <div class="pager">
            <Button label={earlier} small={true} disabled={at == 0} onclick={go(at.saturating_sub(1))} />
            <span role="status">{ shown }</span>
            <Button label={later} small={true} disabled={at + 1 >= n_pages} onclick={go(at + 1)} />
        </div>
    }
}
