//! What of the panel is unfolded. It is forgotten with the page.

use std::collections::BTreeSet;
use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use crate::components::icon::{IconName, icon};
use crate::domain::calendar::item::ItemId;
use crate::domain::code::Code;
use crate::domain::funnel::group::Group;

/// Items of the calendar that are listed before somebody asks for more, and so many more each time.
pub const PAGE: usize = 20;

/// What is unfolded, by the name of the fold, and how long the list of items is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folds {
    open: BTreeSet<String>,
    /// The fold that was asked for: the focus is to go there.
    pub asked: Option<String>,
    /// How many items are listed.
    pub n_items: usize,
}

impl Default for Folds {
    fn default() -> Self {
        Self { open: BTreeSet::new(), asked: None, n_items: PAGE }
    }
}

/// Something that happened to the folds.
pub enum Act {
    /// One was opened, or closed.
    Set(String, bool),
    /// More items were asked for.
    More,
    /// An item was asked for: the one at this place; none of them where nothing is simulated of it.
    Show(ItemId, Option<usize>),
}

impl Reducible for Folds {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        let mut next = (*self).clone();
        match act {
            Act::Set(name, true) => {
                next.open.insert(name);
            }
            Act::Set(name, false) => {
                next.open.remove(&name);
            }
            Act::More => next.n_items += PAGE,
            Act::Show(item, place) => {
                let group = Group::Campaigns.code().to_owned();
                next.n_items = next.n_items.max(place.map_or(0, |place| place + 1));
                let asked = place.map_or_else(|| group.clone(), |_| item_name(item));
                next.open.extend([group, asked.clone()]);
                next.asked = Some(asked);
            }
        }
        Rc::new(next)
    }
}

/// The name of an item's fold.
pub fn item_name(item: ItemId) -> String {
    format!("{}.{}", Group::Campaigns.code(), item.text())
}

/// What a fold shows of itself while it is closed.
pub struct Fold {
    /// Its name among the folds.
    pub name: String,
    /// Its class beside `fold`.
    pub class: Option<&'static str>,
    /// Its title.
    pub title: AttrValue,
    /// What it holds, in a few words.
    pub summary: AttrValue,
    /// Whether something in it was changed.
    pub is_changed: bool,
}

/// A fold; its body is made only while it is open.
pub fn fold(folds: &UseReducerHandle<Folds>, fold: Fold, body: impl FnOnce() -> Html) -> Html {
    let is_open = folds.open.contains(&fold.name);
    let ontoggle = {
        let dispatcher = folds.dispatcher();
        Callback::from(move |event: Event| {
            // A fold hears of those within it, too: each says who it is.
            let details: Element = event.target_unchecked_into();
            if let Some(name) = details.get_attribute("data-fold") {
                dispatcher.dispatch(Act::Set(name, details.has_attribute("open")));
            }
        })
    };
    html! {
        <details key={fold.name.clone()} class={classes!("fold", fold.class)} data-fold={fold.name} open={is_open}
            {ontoggle}>
            <summary class="fold__head">
                { icon(IconName::CHEVRON_RIGHT) }
                if fold.is_changed {
                    <span class="field__dot" />
                }
                <span class="fold__title">{ fold.title }</span>
                <span class="fold__summary">{ fold.summary }</span>
            </summary>
            if is_open {
                <div class="fold__body">{ body() }</div>
            }
        </details>
    }
}
