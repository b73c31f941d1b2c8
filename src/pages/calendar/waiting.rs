//! The lane of what has no day: what waits for one, and what is counted from something that has none.

use std::rc::Rc;

use yew::prelude::*;

use super::carry::LANE;
use super::desk::PartProps;
use super::item;
use super::screen::{Act, Open};
use crate::components::button::Button;
use crate::components::icon::{IconName, sized_icon};
use crate::components::panel::{Panel, full_panel};
use crate::domain::calendar::Calendar;
use crate::domain::calendar::anchor::{NoDay, without_day};
use crate::domain::calendar::item::{Item, ItemId};
use crate::domain::calendar::occurrence::Spot;
use crate::domain::code::Code;
use crate::i18n::text::calendar::Calendar as Text;
use crate::state::store::{Store, use_store};

/// Items that the lane shows before it is asked for all.
const SHOWN: usize = 12;

/// The lane.
#[component]
pub fn Waiting(props: &PartProps) -> Html {
    let store = use_store();
    let shows_all = use_state_eq(|| false);
    // Looking through all items is for when they change, not for every turn of the page.
    let without = use_memo(Rc::clone(&props.calendar), |calendar| all_without(calendar));
    let is_matching = |id: &ItemId| props.matching.as_ref().is_none_or(|matching| matching.contains(id));
    let waiting: Vec<(ItemId, &Item, NoDay)> = without
        .iter()
        .filter(|(id, _)| is_matching(id))
        .filter_map(|&(id, why)| Some((id, &**props.calendar.items.get(&id)?, why)))
        .collect();
    let n_shown = if *shows_all { waiting.len() } else { waiting.len().min(SHOWN) };
    let n_more = u32::try_from(waiting.len() - n_shown).unwrap_or(u32::MAX);
    let show_all = {
        let shows_all = shows_all.setter();
        Callback::from(move |_: MouseEvent| shows_all.set(true))
    };
    let body = html! {
        <div class="lane" data-drop={LANE}>
            if waiting.is_empty() {
                <p class="quiet">{ store.t(Text::UnscheduledNone) }</p>
            }
            <ul class="lane__items">
                { for waiting.iter().take(n_shown).map(|&(id, item, why)| entry(&store, props, id, item, why)) }
            </ul>
            if n_more > 0 {
                <Button small={true} label={store.t(Text::MoreItems { n: n_more })} onclick={show_all} />
            }
        </div>
    };
    let remark = if waiting.is_empty() { AttrValue::default() } else { waiting.len().to_string().into() };
    full_panel(Panel { title: store.t(Text::Unscheduled), remark, body, ..Panel::default() })
}

fn entry(store: &Store, part: &PartProps, id: ItemId, item: &Item, reason: NoDay) -> Html {
    let spot = Spot { id, day: None };
    let is_chosen = part.is_chosen(spot);
    html! {
        <li key={id.text()}>
            <button type="button" class={classes!(item::look(item), "lane__item", is_chosen.then_some("is-chosen"))}
                data-item={id.text()} data-drag={spot.text()} data-status={item.status.code()}
                aria-label={item::name(store, item, None)} onclick={on_open(part, spot)}>
                <span class="lane__grip">{ sized_icon(IconName::GRIP, 14) }</span>
                { item::mark(item.kind) }
                <span class="item__title">{ item::title(store, item) }</span>
                if let Some(reason) = said(reason) {
                    <span class="item__about">{ store.t(reason) }</span>
                }
            </button>
        </li>
    }
}

fn on_open(part: &PartProps, spot: Spot) -> Callback<MouseEvent> {
    let act = if part.screen.is_choosing { Act::Choose(spot) } else { Act::Open(Open::Item(spot)) };
    part.on_press(act)
}

/// Everything that has no day, and why, by id.
fn all_without(calendar: &Calendar) -> Vec<(ItemId, NoDay)> {
    let waits = calendar.items.iter().filter(|(_, item)| item.when.is_none()).map(|(id, _)| (*id, NoDay::Waits));
    let mut all: Vec<(ItemId, NoDay)> = waits.chain(without_day(calendar)).collect();
    all.sort_unstable_by_key(|(id, _)| *id);
    all
}

/// Why an item that should have a day has none.
const fn said(reason: NoDay) -> Option<Text> {
    match reason {
        NoDay::Waits => None,
        NoDay::OpeningUnknown => Some(Text::NoOpening),
        NoDay::AnchorMissing(_) => Some(Text::NoAnchor),
        NoDay::AnchorWithoutDay(_) => Some(Text::AnchorWaits),
        NoDay::Cycle => Some(Text::AnchorCycle),
        NoDay::OutOfYears => Some(Text::OutOfYears),
        NoDay::SkipsAll => Some(Text::SkipsAll),
    }
}
