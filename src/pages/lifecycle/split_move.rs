//! The move into the parts: its day, what members are told, and both on the calendar.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::{PartProps, copy_button};
use crate::components::button::{Button, ButtonKind};
use crate::components::icon::IconName;
use crate::components::pill::{PillTone, pill};
use crate::components::text_area::TextArea;
use crate::components::text_link::text_link;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{Channel, Check, Item, ItemId, Status};
use crate::domain::calendar::kind::Kind;
use crate::domain::code::Code as _;
use crate::domain::lifecycle::moving::{Standing, Step, standing};
use crate::domain::words::{Passage, Words};
use crate::editing::action::Action;
use crate::editing::calendar::{CalendarEdit, ItemsChange, ItemsLabel};
use crate::editing::lifecycle::LifecycleEdit as E;
use crate::exchange::sections;
use crate::i18n::text::calendar::labels::day_of;
use crate::i18n::text::lifecycle::{Lifecycle as Text, wording};
use crate::pages::fields::use_text;
use crate::pages::open_day;
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::playbook::claims::PREVIEW_FACT;
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};
use crate::templates;

/// The move.
#[component]
pub fn Move(props: &PartProps) -> Html {
    let store = use_store();
    let (lifecycle, lang) = (&props.lifecycle, store.lang);
    let text = use_text(&lifecycle.moving, lang, props.on(&store, E::SetMoving));
    let draft = wording::moving_draft(&props.plan, lifecycle, lang);
    let shown = wording::moving(&props.plan, lifecycle, lang);
    let what = store.t(Text::Moving).to_string();
    html! {
        <>
            <h3 class="lifecycle__title">{ store.t(Text::Move) }</h3>
            { open_day::day(&store, "lifecycle.moves_on", store.t(Text::MovesOn),
                said(&store.t(Text::NoticeBefore), &[Citation::Claim(PREVIEW_FACT)]), lifecycle.moves_on,
                &props.on(&store, E::SetMovesOn)) }
            <TextArea name="lifecycle.moving" label={what.clone()} value={text.value} on_input={text.on_input}
                error={text.error} rows={5} placeholder={draft.clone()} hint={html! { { store.t(Text::MovingHint) } }} />
            <div class="lifecycle__acts">
                { copy_button(&store, store.t(Text::CopyMoving), None, "copy-moving", shown) }
                if lifecycle.moving.is_blank() {
                    <Button label={store.t(Text::UseDraft)} kind={ButtonKind::Plain} small={true}
                        aria_label={Some(store.t(Text::UseDraftFor { what }))}
                        onclick={props.on_press(&store, E::SetMoving(Words::cut(&draft)))}
                        data_action={Some(AttrValue::Static("use-moving"))} />
                }
                if let Some(day) = lifecycle.moves_on {
                    { on_calendar(&store, props, day) }
                }
                { text_link(Route::plan(&props.plan.id, Planner::Calendar).href(), store.t(Text::ToCalendar)) }
            </div>
        </>
    }
}

fn on_calendar(store: &Store, part: &PartProps, day: Day) -> Html {
    let label = match standing(&part.calendar, day) {
        Standing::There => return pill(store.t(Text::MoveThere), PillTone::Ok),
        Standing::Absent => Text::PutMove,
        Standing::Elsewhere => Text::ShiftMove { day: day_of(store.lang, day) },
    };
    html! {
        <Button label={store.t(label)} icon={Some(IconName::CALENDAR)} small={true} onclick={on_put(store, part, day)}
            data_action={Some(AttrValue::Static("put-move"))} />
    }
}

/// A press that puts the notice and the move on the calendar as one step. What is there keeps everything but its day.
fn on_put(store: &Store, part: &PartProps, day: Day) -> Callback<MouseEvent> {
    let (store, part) = (store.clone(), part.clone());
    Callback::from(move |_| {
        let is_there = |step: &Step| part.calendar.items.contains_key(&step.item_id());
        let put: Vec<(ItemId, Rc<Item>)> = Step::ALL
            .iter()
            .map(|&step| {
                let there = part.calendar.items.get(&step.item_id()).map(|item| (**item).clone());
                let item = there.unwrap_or_else(|| item(&store, &part, step));
                (step.item_id(), Rc::new(Item { when: Some(step.when(day)), ..item }))
            })
            .collect();
        let (label, words) = if Step::ALL.iter().all(is_there) {
            (ItemsLabel::Move, Text::Shifted)
        } else {
            (ItemsLabel::Add, Text::PutDone)
        };
        let edit = sections::edit(CalendarEdit::Items(ItemsChange { label, put, remove: Vec::new() }));
        let words = store.t(words).to_string();
        store.carry_out(edit.label(), vec![Action::Edit(part.plan.id.clone(), edit)], Some(words));
    })
}

/// The item as it is put: the notice for members with its text, the move for the team with what there is to tick.
fn item(store: &Store, part: &PartProps, step: Step) -> Item {
    let blank = Item { kind: Kind::Notice, status: Status::Ready, ..templates::blank_item() };
    match step {
        Step::Notice => Item {
            title: Words::cut(&store.t(Text::NoticeItem)),
            text: Passage::cut(&wording::moving(&part.plan, &part.lifecycle, store.lang)),
            channel: Channel::Announcement,
            ..blank
        },
        Step::Move => {
            let check = |text| Check { text: Words::cut(&store.t(text)), is_done: false };
            Item {
                title: Words::cut(&store.t(Text::MoveItem)),
                channel: Channel::Team,
                checks: [Text::CheckCodes, Text::CheckStaff, Text::CheckStay].map(check).to_vec(),
                ..blank
            }
        }
    }
}
