//! Who looks after whom, and the review in which members are put in their layers again.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::PartProps;
use crate::checkup::putting;
use crate::components::button::Button;
use crate::components::icon::IconName;
use crate::components::number_field::NumberField;
use crate::components::panel::panel;
use crate::components::pill::{PillTone, pill};
use crate::components::text_field::TextField;
use crate::components::text_link::text_link;
use crate::domain::calendar::item::{At, Item, When};
use crate::domain::code::Code as _;
use crate::domain::members::{Ward, review};
use crate::domain::quantity::{Bounded as _, Interval};
use crate::editing::calendar::{ItemsChange, ItemsLabel};
use crate::editing::members::MembersEdit;
use crate::i18n::text::calendar::labels::day_of;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::members::{Members as Text, labels};
use crate::pages::fields::{parse_number, use_text};
use crate::pages::placing::change_items;
use crate::pages::said::said;
use crate::platform::page;
use crate::playbook::{Citation, OwnRule};
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};

/// Who looks after whom.
pub fn carers_panel(store: &Store, part: &PartProps) -> Html {
    panel(
        store.t(Text::Carers),
        html! { { for Ward::ALL.iter().map(|&ward| html! { <Carer key={ward.code()} part={part.clone()} {ward} /> }) } },
    )
}

/// Properties of [`Carer`].
#[derive(PartialEq, Properties)]
struct CarerProps {
    part: PartProps,
    ward: Ward,
}

/// Who looks after some of the members.
#[component]
fn Carer(props: &CarerProps) -> Html {
    let store = use_store();
    let CarerProps { part, ward } = props;
    let ward = *ward;
    let state =
        use_text(&part.members.carer(ward), store.lang, part.on(&store, move |name| MembersEdit::SetCarer(ward, name)));
    let label = Text::CarerOf { ward: store.t(labels::ward(ward)).to_string() };
    html! {
        <TextField name={format!("monitor.carers.{}", ward.code())} label={store.t(label)} value={state.value}
            on_input={state.on_input} error={state.error} placeholder={store.t(Text::Nobody)}
            chip={said("", &[Citation::Claim(ward.fact())])} />
    }
}

/// The review: how often, and on the calendar.
pub fn review_panel(store: &Store, part: &PartProps) -> Html {
    let months = part.members.review_months;
    let set = part.on(store, move |n: i64| MembersEdit::SetReviewMonths(Interval::new(n).unwrap_or(months)));
    let what = store.t(Text::ReviewMonths);
    let placed = review::placed(&part.calendar);
    let is_other = placed.is_some_and(|item| !review::has_rhythm(item, months));
    panel(
        store.t(Text::Review),
        html! {
            <>
                <NumberField name="monitor.review_months" label={what.clone()} value={i64::from(months.get())}
                    min={i64::from(Interval::MIN)} max={i64::from(Interval::MAX)} unit={store.t(Text::UnitMonths { n: months.get() })}
                    parse={parse_number::<Interval>(store.lang)} on_change={set}
                    chip={said("", &[Citation::Claim(review::FACT), Citation::Ours(OwnRule::ReviewRhythm)])}
                    less_label={store.t(Fields::Decrease { what: what.to_string() })}
                    more_label={store.t(Fields::Increase { what: what.to_string() })} />
                <div class="monitor__acts">
                    if placed.is_some() {
                        { pill(store.t(Text::ReviewThere), PillTone::Ok) }
                    }
                    if placed.is_none() {
                        <Button label={store.t(Text::PutReview)} icon={Some(IconName::CALENDAR)} small={true}
                            onclick={on_put(store, part)} data_action={Some(AttrValue::Static("put-review"))} />
                    } else if is_other {
                        <Button label={store.t(Text::ReviewMoved)} icon={Some(IconName::CALENDAR)} small={true}
                            onclick={on_put(store, part)} data_action={Some(AttrValue::Static("change-review"))} />
                    }
                    { text_link(Route::plan(&part.plan.id, Planner::Calendar).href(), store.t(Text::ToCalendar)) }
                </div>
            </>
        },
    )
}

/// A press that puts the review on the calendar, or changes how often the one that is there comes back.
fn on_put(store: &Store, part: &PartProps) -> Callback<MouseEvent> {
    let (store, part) = (store.clone(), part.clone());
    Callback::from(move |_| {
        let months = part.members.review_months;
        let (label, item, words) = match review::placed(&part.calendar) {
            Some(item) => (ItemsLabel::Change, review::in_rhythm(item, months), store.t(Text::ReviewChanged)),
            None => {
                let Some(day) = review::first_day(&part.calendar, part.today) else { return };
                let words = store.t(Text::ReviewPut { day: day_of(store.lang, day) });
                let when = Some(When { at: At::Day(day), start: review::START });
                // One that waits for a time keeps what was written in it.
                let (label, item) = match review::kept(&part.calendar) {
                    Some(item) => (ItemsLabel::Change, review::in_rhythm(item, months)),
                    None => (ItemsLabel::Add, putting::layers_review(&part.members, store.lang)),
                };
                (label, Item { when, ..item }, words)
            }
        };
        let change = ItemsChange { label, put: vec![(review::ITEM, Rc::new(item))], remove: Vec::new() };
        change_items(&store, &part.plan.id, change, words);
        // The button goes: back to how often.
        page::focus("[name='monitor.review_months']");
    })
}
