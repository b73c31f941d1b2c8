//! The three reviews and the quarterly training, put on the calendar once.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::{PartProps, count};
use super::inputs::day;
use crate::components::button::Button;
use crate::components::icon::IconName;
use crate::components::panel::panel;
use crate::components::text_link::text_link;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{At, Channel, Check, Item, ItemId, Status, When};
use crate::domain::calendar::kind::Kind;
use crate::domain::code::Code;
use crate::domain::risk::routine::{Routine, missing};
use crate::domain::words::Words;
use crate::editing::calendar::{ItemsChange, ItemsLabel};
use crate::editing::risk::RiskEdit;
use crate::i18n::text::calendar::labels::day_of;
use crate::i18n::text::risk::{Risk as Text, labels};
use crate::pages::moving_on::moving_on;
use crate::pages::placing::change_items;
use crate::pages::said::said;
use crate::playbook::{Citation, OwnRule};
use crate::state::route::{Planner, Route};
use crate::state::store::Store;
use crate::templates;

/// The panel.
pub fn routine_panel(store: &Store, part: &PartProps) -> Html {
    let from = part.risk.routine_from.or(part.calendar.opens_on);
    let missing = missing(&part.calendar);
    let hint = if from.is_some() { Text::RoutineFollows } else { Text::RoutineNoDay };
    panel(
        store.t(Text::Routine),
        html! {
            <>
                { day(store, part, "risk.routine_from", Text::RoutineFrom, html! { { store.t(hint) } },
                    part.risk.routine_from, RiskEdit::SetRoutineFrom) }
                <ul class="risk__routine">
                    { for Routine::ALL.iter().map(|routine| row(store, part, *routine, from)) }
                </ul>
                <p class="field__hint">{ said("", &[Citation::Ours(OwnRule::ReviewDays)]) }</p>
                <div class="row">
                    if let Some(from) = from.filter(|_| !missing.is_empty()) {
                        <Button label={store.t(Text::PutRoutine { n: count(missing.len()) })} icon={Some(IconName::CALENDAR)}
                            small={true} onclick={moving_on(on_put(store, part, missing.clone(), from), "[name='risk.routine_from']")}
                            data_action={Some(AttrValue::Static("put-routine"))} />
                    }
                    { text_link(Route::plan(&part.plan.id, Planner::Calendar).href(), store.t(Text::ToCalendar)) }
                </div>
            </>
        },
    )
}

fn row(store: &Store, part: &PartProps, routine: Routine, from: Option<Day>) -> Html {
    let item = part.calendar.items.get(&routine.item_id());
    let is_placed = item.is_some_and(|item| item.when.is_some());
    let state = match (item, from.and_then(|from| routine.first_day(from))) {
        (Some(_), _) if is_placed => store.t(Text::OnCalendar),
        (Some(_), _) => store.t(Text::Waits),
        (None, Some(day)) => store.t(Text::Next { day: day_of(store.lang, day) }),
        (None, None) => store.t(Text::NotOnCalendar),
    };
    html! {
        <li data-routine={routine.code()} data-placed={is_placed.to_string()}>
            <span class="risk__name">{ said(&store.t(labels::routine(routine)), &[Citation::Claim(routine.fact())]) }</span>
            <span class="risk__state">{ store.t(labels::rhythm(routine)) }{ " · " }{ state }</span>
        </li>
    }
}

/// A press that puts what is missing on the calendar, as one step.
fn on_put(store: &Store, part: &PartProps, missing: Vec<Routine>, from: Day) -> Callback<MouseEvent> {
    let (store, part) = (store.clone(), part.clone());
    Callback::from(move |_| {
        let put: Vec<(ItemId, Rc<Item>)> = missing
            .iter()
            .filter_map(|routine| {
                Some((routine.item_id(), Rc::new(placed(&store, &part, *routine, routine.first_day(from)?))))
            })
            .collect();
        let words = store.t(Text::PutDone { n: count(put.len()) });
        change_items(&store, &part.plan.id, ItemsChange { label: ItemsLabel::Add, put, remove: Vec::new() }, words);
    })
}

/// The item on its day; one that waits for a time keeps what was written in it.
fn placed(store: &Store, part: &PartProps, routine: Routine, day: Day) -> Item {
    let when = Some(When { at: At::Day(day), start: routine.start() });
    match part.calendar.items.get(&routine.item_id()) {
        Some(kept) => Item { when, repeat: kept.repeat.clone().or(Some(routine.repeat())), ..(**kept).clone() },
        None => Item { when, ..item(store, routine) },
    }
}

/// The item: for the team, with what there is to tick.
fn item(store: &Store, routine: Routine) -> Item {
    let check = |text| Check { text: Words::cut(&store.t(text)), is_done: false };
    Item {
        kind: Kind::Notice,
        title: Words::cut(&store.t(labels::routine(routine))),
        repeat: Some(routine.repeat()),
        channel: Channel::Team,
        status: Status::Ready,
        checks: labels::checks(routine).into_iter().map(check).collect(),
        ..templates::blank_item()
    }
}
