//! The check-in: what is done, at what time, and its way onto the calendar and off it.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::button::{Button, ButtonKind};
use crate::components::icon::IconName;
use crate::components::pill::{PillTone, pill};
use crate::components::read_field::ReadField;
use crate::components::text_field::TextField;
use crate::domain::calendar::effort;
use crate::domain::calendar::item::{Check, Item, Owner, Status};
use crate::domain::calendar::kind::Kind;
use crate::domain::engagement::check_in::{ITEM, Standing, put, repeat, standing};
use crate::domain::words::Words;
use crate::editing::calendar::{ItemsChange, ItemsLabel};
use crate::editing::engagement::EngagementEdit as E;
use crate::i18n::figures::whole;
use crate::i18n::text::engagement::Engagement as Text;
use crate::i18n::text::fields::Fields;
use crate::pages::fields::{clock, use_text};
use crate::pages::moving_on::moving_on;
use crate::pages::placing::change_items;
use crate::state::store::{Store, use_store};
use crate::templates;

/// Where the focus goes when a button of the calendar's is gone.
const AT: &str = "[name='engagement.check_in_at']";

/// What is done, when, and on the calendar.
#[component]
pub fn CheckIn(props: &PartProps) -> Html {
    let store = use_store();
    let engagement = &props.engagement;
    let what = use_text(&engagement.check_in, store.lang, props.on(&store, E::SetCheckIn));
    let at = engagement.check_in_at;
    let take = {
        let (set, why) = (props.on(&store, E::SetCheckInAt), store.t(Text::NoTime));
        Callback::from(move |text: String| {
            let time = clock(&text);
            if time.is_none() && !text.trim().is_empty() {
                return Err(why.clone());
            }
            set.emit(time);
            Ok(())
        })
    };
    html! {
        <>
            <div class="engagement__pair">
                <TextField name="engagement.check_in" label={store.t(Text::CheckInWhat)} value={what.value}
                    on_input={what.on_input} error={what.error} placeholder={store.t(Text::CheckInTitle)} />
                <ReadField name="engagement.check_in_at" label={store.t(Text::CheckInAt)}
                    text={at.map(|at| at.clock()).unwrap_or_default()} {take} placeholder={store.t(Text::NotSaid)}
                    reset_label={at.map(|_| store.t(Fields::Reset))}
                    on_reset={props.on(&store, |()| E::SetCheckInAt(None))} />
            </div>
            { acts(&store, props) }
        </>
    }
}

fn acts(store: &Store, part: &PartProps) -> Html {
    let standing = standing(&part.engagement, &part.calendar);
    let is_there = part.calendar.items.contains_key(&ITEM);
    let label = match standing {
        Standing::There => None,
        Standing::Absent => Some(Text::PutCheckIn),
        Standing::Elsewhere => Some(Text::MoveCheckIn),
    };
    html! {
        <div class="engagement__acts">
            if standing == Standing::There {
                { pill(store.t(Text::CheckInThere), PillTone::Ok) }
            }
            if let Some(label) = label {
                if part.engagement.check_in_at.is_some() {
                    <Button label={store.t(label)} icon={Some(IconName::CALENDAR)} small={true}
                        onclick={moving_on(on_put(store, part, standing), AT)}
                        data_action={Some(AttrValue::Static("put-check-in"))} />
                } else {
                    <span class="quiet">{ store.t(Text::CheckInNoTime) }</span>
                }
            }
            if is_there {
                <Button label={store.t(Text::TakeOutCheckIn)} kind={ButtonKind::Ghost} small={true}
                    onclick={moving_on(on_take_out(store, part), AT)}
                    data_action={Some(AttrValue::Static("take-out-check-in"))} />
            }
        </div>
    }
}

/// A press that puts it on the calendar, or moves what is there to its time.
fn on_put(store: &Store, part: &PartProps, standing: Standing) -> Callback<MouseEvent> {
    let (store, part) = (store.clone(), part.clone());
    Callback::from(move |_| {
        let Some(item) = put(&part.engagement, &part.calendar, part.from, || item(&store, &part)) else { return };
        let (label, words) = match standing {
            Standing::Absent => (ItemsLabel::Add, Text::CheckInPut),
            Standing::There | Standing::Elsewhere => (ItemsLabel::Move, Text::CheckInMoved),
        };
        let change = ItemsChange { label, put: vec![(ITEM, Rc::new(item))], remove: Vec::new() };
        change_items(&store, &part.plan.id, change, store.t(words));
    })
}

fn on_take_out(store: &Store, part: &PartProps) -> Callback<MouseEvent> {
    let (store, id) = (store.clone(), part.plan.id.clone());
    Callback::from(move |_| {
        let change = ItemsChange { label: ItemsLabel::Remove, put: Vec::new(), remove: vec![ITEM] };
        change_items(&store, &id, change, store.t(Text::CheckInTakenOut));
    })
}

/// The item of every day, with what streaks unlock to look after.
fn item(store: &Store, part: &PartProps) -> Item {
    let engagement = &part.engagement;
    let what = engagement.check_in.as_str().trim();
    let title = if what.is_empty() { store.t(Text::CheckInTitle).to_string() } else { what.to_owned() };
    let unlocks = engagement.streaks.iter().filter_map(|streak| {
        let days = streak.days.filter(|_| !streak.reward.is_blank())?;
        let words = Text::Unlocks { days: whole(days.get()), reward: streak.reward.as_str().to_owned() };
        Some(Check { text: Words::cut(&store.t(words)), is_done: false })
    });
    Item {
        kind: Kind::Interactive,
        title: Words::cut(&title),
        length: effort::length(Kind::Interactive),
        repeat: Some(repeat()),
        owner: Owner { role: None, name: engagement.host.clone() },
        status: Status::Ready,
        checks: unlocks.collect(),
        ..templates::blank_item()
    }
}
