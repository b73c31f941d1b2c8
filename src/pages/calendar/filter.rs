//! Looking for items: words, and the legend, whose kinds and statuses filter when they are pressed.

use std::collections::BTreeSet;

use yew::prelude::*;

use super::desk::PartProps;
use super::item::{frame_of, mark};
use super::screen::{Act, View};
use crate::components::search_field::SearchField;
use crate::domain::calendar::item::Status;
use crate::domain::calendar::kind::Kind;
use crate::domain::calendar::occurrence::Occurrence;
use crate::domain::code::Code;
use crate::i18n::text::calendar::Calendar as Text;
use crate::i18n::text::items;
use crate::state::store::Store;
use crate::views::calendar::filter::Filter;

/// The field, and how many it found.
pub fn search(store: &Store, part: &PartProps) -> Html {
    let filter = &part.screen.filter;
    let on_input = {
        let (on_act, filter) = (part.on_act.clone(), filter.clone());
        Callback::from(move |words| on_act.emit(Act::Filter(Filter { words, ..filter.clone() })))
    };
    let count = part.matching.as_ref().map(|matching| {
        let n = u32::try_from(matching.len()).unwrap_or(u32::MAX);
        store.t(Text::Found { n })
    });
    html! {
        <div class="calendar-filter">
            <SearchField name="calendar.search" label={store.t(Text::Search)} value={filter.words.clone()} {on_input}
                placeholder={store.t(Text::SearchHint)} count={count.clone().unwrap_or_default()} />
            if count.is_some() && part.screen.view != View::List {
                <button type="button" class="text-link" onclick={part.on_press(Act::View(View::List))}>
                    { store.t(Text::SeeAllFound) }
                </button>
            }
            <button type="button" class="text-link" onclick={part.on_press(Act::SetFiltering(false))}>
                { store.t(Text::ClearFilter) }
            </button>
        </div>
    }
}

/// The legend: what colors, shapes and frames mean, with how many there are; a press looks for one sort only.
pub fn legend(store: &Store, part: &PartProps, shown: &[Occurrence<'_>]) -> Html {
    let filter = &part.screen.filter;
    let kinds = Kind::ALL.iter().map(|&kind| {
        let n = shown.iter().filter(|found| found.item.kind == kind).count();
        let next = Filter { kinds: toggled(&filter.kinds, kind), ..filter.clone() };
        let is_on = filter.kinds.contains(&kind);
        toggle(part, next, is_on, mark(kind), store.t(items::kind(kind)), n)
    });
    let statuses = Status::ALL.iter().map(|&status| {
        let next = Filter { statuses: toggled(&filter.statuses, status), ..filter.clone() };
        let is_on = filter.statuses.contains(&status);
        let sample = html! { <span class={classes!("legend__frame", "item", frame_of(status))} /> };
        toggle(part, next, is_on, sample, store.t(items::status(status)), 0)
    });
    html! {
        <div class="legend" role="group" aria-label={store.t(Text::Legend)}>
            { for kinds }
            { for statuses }
        </div>
    }
}

fn toggle(part: &PartProps, next: Filter, is_on: bool, sample: Html, name: AttrValue, n: usize) -> Html {
    html! {
        <button type="button" class={classes!("legend__item", is_on.then_some("is-on"))} aria-pressed={is_on.to_string()}
            onclick={part.on_press(Act::Filter(next))}>
            { sample }<span>{ name }</span>
            if n > 0 {
                <span class="legend__count">{ n }</span>
            }
        </button>
    }
}

/// The set with a member more, or less where it is in it.
fn toggled<T: Copy + Ord>(set: &BTreeSet<T>, member: T) -> BTreeSet<T> {
    let mut set = set.clone();
    if !set.remove(&member) {
        set.insert(member);
    }
    set
}
