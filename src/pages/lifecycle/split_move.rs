//! The move into the parts: its day, what members are told, and both on the calendar.

use yew::prelude::*;

use super::desk::{PartProps, copy_button, count};
use crate::components::button::{Button, ButtonKind};
use crate::components::icon::IconName;
use crate::components::pill::{PillTone, pill};
use crate::components::text_area::TextArea;
use crate::components::text_link::text_link;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{Channel, Check, Item, Status};
use crate::domain::calendar::kind::Kind;
use crate::domain::lifecycle::moving::{self, Standing, Step, standing};
use crate::domain::words::{Passage, TooLong, Words};
use crate::editing::calendar::{ItemsChange, ItemsLabel};
use crate::editing::lifecycle::LifecycleEdit as E;
use crate::i18n::text::calendar::labels::day_of;
use crate::i18n::text::lifecycle::{Lifecycle as Text, wording};
use crate::pages::fields::use_text;
use crate::pages::open_day;
use crate::pages::placing::change_items;
use crate::pages::said::said;
use crate::platform::page;
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
    let use_draft = {
        let set = props.on(&store, E::SetMoving);
        let draft = draft.clone();
        Callback::from(move |_: MouseEvent| {
            set.emit(Words::cut(&draft));
            // The button is gone; the draft is where it was asked for.
            page::focus("[name='lifecycle.moving']");
        })
    };
    html! {
        <>
            <h3 class="lifecycle__title">{ store.t(Text::Move) }</h3>
            { open_day::day(&store, "lifecycle.moves_on", store.t(Text::MovesOn),
                said(&store.t(Text::NoticeBefore), &[Citation::Claim(PREVIEW_FACT)]), lifecycle.moves_on,
                &props.on(&store, E::SetMovesOn)) }
            <TextArea name="lifecycle.moving" label={what.clone()} value={text.value} on_input={text.on_input}
                error={text.error} rows={5} placeholder={draft} hint={html! { { store.t(Text::MovingHint) } }} />
            <div class="lifecycle__acts">
                { copy_button(&store, store.t(Text::CopyMoving), None, "copy-moving", shown) }
                if lifecycle.moving.is_blank() {
                    <Button label={store.t(Text::UseDraft)} kind={ButtonKind::Plain} small={true}
                        aria_label={Some(store.t(Text::UseDraftFor { what }))}
                        onclick={use_draft}
                        data_action={Some(AttrValue::Static("use-moving"))} />
                }
                if let Some(day) = lifecycle.moves_on {
                    { on_calendar(&store, props, day) }
                }
                <span id="move-to-calendar">
                    { text_link(Route::plan(&props.plan.id, Planner::Calendar).href(), store.t(Text::ToCalendar)) }
                </span>
            </div>
        </>
    }
}

/// The move on the calendar: what it lacks of it, or that it has all.
fn on_calendar(store: &Store, part: &PartProps, day: Day) -> Html {
    let notice = match Passage::new(wording::moving(&part.plan, &part.lifecycle, store.lang)) {
        Ok(notice) => notice,
        Err(TooLong { length, max }) => {
            let why = Text::LongForCalendar { n: count(length), max: count(max) };
            return html! { <span class="quiet">{ store.t(why) }</span> };
        }
    };
    let standing = standing(&part.calendar, day, &wording::notices(&part.plan, &part.lifecycle));
    let label = match standing {
        Standing::There => return pill(store.t(Text::MoveThere), PillTone::Ok),
        Standing::Absent => Text::PutMove,
        Standing::Elsewhere => Text::ShiftMove { day: day_of(store.lang, day) },
        Standing::OtherNotice => Text::RenewNotice,
    };
    html! {
        <Button label={store.t(label)} icon={Some(IconName::CALENDAR)} small={true}
            onclick={on_put(store, part, day, standing, notice)} data_action={Some(AttrValue::Static("put-move"))} />
    }
}

/// A press that puts the notice and the move on the calendar as one step. What is there keeps everything but its day, and
/// a notice that nobody worded there.
fn on_put(store: &Store, part: &PartProps, day: Day, standing: Standing, notice: Passage) -> Callback<MouseEvent> {
    let (store, part) = (store.clone(), part.clone());
    Callback::from(move |_| {
        let is_refreshed = |text: &str| {
            standing == Standing::OtherNotice || wording::is_moving_draft(&part.plan, &part.lifecycle, text)
        };
        let put = moving::put(&part.calendar, day, &notice, is_refreshed, |step| item(&store, step));
        let (label, words) = match standing {
            Standing::Absent => (ItemsLabel::Add, Text::PutDone),
            Standing::OtherNotice => (ItemsLabel::Change, Text::Renewed),
            Standing::Elsewhere | Standing::There => (ItemsLabel::Move, Text::Shifted),
        };
        change_items(&store, &part.plan.id, ItemsChange { label, put, remove: Vec::new() }, store.t(words));
        // The button is gone once everything stands there.
        page::focus("#move-to-calendar a");
    })
}

/// A new item: the notice for members, the move for the team with what there is to tick.
fn item(store: &Store, step: Step) -> Item {
    let blank = Item { kind: Kind::Notice, status: Status::Ready, ..templates::blank_item() };
    match step {
        Step::Notice => Item { title: Words::cut(&store.t(Text::NoticeItem)), channel: Channel::Announcement, ..blank },
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
