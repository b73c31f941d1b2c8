//! Filling the calendar: the choices, and what would change before it does.

mod preview;

use std::rc::Rc;

use yew::prelude::*;

use super::desk::{PartProps, edit, rework_saying, setting};
use super::screen::{Act, Open};
use super::setup::{activity_fields, mix_fields, weekend_field};
use super::typed;
use crate::components::button::{Button, ButtonKind};
use crate::components::dialog::Dialog;
use crate::components::icon::IconName;
use crate::components::number_field::NumberField;
use crate::components::read_field::ReadField;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::fill::span;
use crate::domain::calendar::occurrence::{Spot, occurrences};
use crate::domain::calendar::refill::{Refill, refill};
use crate::domain::calendar::series::Scope;
use crate::domain::plan::Plan;
use crate::domain::quantity::{Bounded, PostsAWeek, Weeks};
use crate::editing::calendar::{CalendarEdit, ItemsLabel};
use crate::i18n::text::calendar::editing::Editing;
use crate::i18n::text::calendar::filling::{self, Filling};
use crate::i18n::text::calendar::labels;
use crate::i18n::text::common::Common;
use crate::i18n::text::fields::Fields;
use crate::pages::fields::parse_number;
use crate::state::store::{Store, use_store};

/// What filling from a day on would do; nothing where the known years end.
#[derive(Debug, PartialEq)]
struct Outlook {
    /// The first and the last day.
    span: Option<(Day, Day)>,
    /// What would change.
    refill: Refill,
}

/// The dialog.
#[component]
pub fn FillDialog(props: &PartProps) -> Html {
    let store = use_store();
    // From today on, or from the opening where that is still to come.
    let today = props.today;
    let from = use_state_eq(|| props.calendar.opens_on.map_or(today, |opening| opening.max(today)));
    // Worked out anew only when something that it hangs on has changed.
    let outlook = use_memo((props.plan.clone(), props.calendar.clone(), *from), |(plan, calendar, from)| {
        outlook(plan, calendar, *from)
    });
    let on_close = props.on_act.reform(|()| Act::Close);
    let on_from = {
        let from = from.setter();
        typed::day(store.lang, move |day| day.map(|day| from.set(day)).ok_or(Editing::NoSuchDay))
    };
    let span_text = match outlook.span {
        Some((first, last)) => {
            store.t(Filling::Span { first: labels::day_of(store.lang, first), last: labels::day_of(store.lang, last) })
        }
        None => store.t(Filling::OutOfYears),
    };
    html! {
        <Dialog title={store.t(Filling::Title)} on_close={on_close} close_label={Some(store.t(Common::Close))}
            footer={footer(&store, props, &outlook)}>
            <div class="calendar-fill">
                <div class="calendar-fill__choices">
                    <p class="calendar-setup__note">{ store.t(Filling::Intro) }</p>
                    <ReadField name="calendar.from" label={store.t(Filling::From)} text={from.iso()}
                        hint={html! { <span data-span="">{ span_text }</span> }} days={typed::all_days()} take={on_from} />
                    <div class="calendar-setup__pair">
                        { number::<Weeks>(&store, props, "calendar.weeks", Filling::Weeks, Filling::UnitWeeks,
                            props.calendar.weeks, CalendarEdit::SetWeeks) }
                        { number::<PostsAWeek>(&store, props, "calendar.posts", Filling::Posts, Filling::UnitPosts,
                            props.calendar.posts, CalendarEdit::SetPosts) }
                    </div>
                    { mix_fields(&store, props) }
                    { activity_fields(&store, props) }
                    { weekend_field(&store, props) }
                    { settings_button(&store, props) }
                </div>
                <preview::Preview calendar={props.calendar.clone()} outlook={outlook.clone()} />
            </div>
        </Dialog>
    }
}

fn outlook(plan: &Plan, calendar: &Calendar, from: Day) -> Outlook {
    let setting = setting(plan, calendar);
    let span = span(&setting, from);
    let refill = span.map_or_else(Refill::default, |(first, last)| {
        // Of the first week, what stands before the first day counts too.
        refill(&setting, from, &occurrences(calendar, first.monday()..=last))
    });
    Outlook { span, refill }
}

fn number<T: Bounded>(
    store: &Store,
    part: &PartProps,
    name: &'static str,
    label: Filling,
    unit: Filling,
    value: T,
    to_edit: fn(T) -> CalendarEdit,
) -> Html {
    let on_change = {
        let (store, plan) = (store.clone(), part.plan.id.clone());
        Callback::from(move |n: i64| {
            if let Ok(value) = T::new(n) {
                edit(&store, &plan, to_edit(value));
            }
        })
    };
    let what = store.t(&label).to_string();
    html! {
        <NumberField {name} label={store.t(label)} unit={store.t(unit)} value={i64::from(value.get())}
            min={i64::from(T::MIN)} max={i64::from(T::MAX)} parse={parse_number::<T>(store.lang)} {on_change}
            less_label={store.t(Fields::Decrease { what: what.clone() })}
            more_label={store.t(Fields::Increase { what })} />
    }
}

fn settings_button(store: &Store, part: &PartProps) -> Html {
    html! {
        <div class="calendar-setup__add">
            <Button label={store.t(Filling::MoreSettings)} icon={Some(IconName::SLIDERS)}
                onclick={part.on_press(Act::Open(Open::Setup))} data_action={Some(AttrValue::Static("setup"))} />
        </div>
    }
}

fn footer(store: &Store, part: &PartProps, outlook: &Rc<Outlook>) -> Html {
    let n = |list: usize| u32::try_from(list).unwrap_or(u32::MAX);
    let (n_added, n_removed) = (n(outlook.refill.added.len()), n(outlook.refill.removed.len()));
    let label =
        if n_added == 0 && n_removed > 0 { Filling::TakeAway { n: n_removed } } else { Filling::Now { n: n_added } };
    let carry_out = {
        let (store, part, outlook) = (store.clone(), part.clone(), Rc::clone(outlook));
        Callback::from(move |_: MouseEvent| carry_out(&store, &part, &outlook))
    };
    html! {
        <>
            <Button label={store.t(Fields::Cancel)} onclick={part.on_press(Act::Close)} />
            <Button label={store.t(label)} kind={ButtonKind::Primary} disabled={outlook.refill.is_empty()}
                onclick={carry_out} data_action={Some(AttrValue::Static("fill-now"))} />
        </>
    }
}

/// Puts the drafts in and takes out what they replace, as one step, and shows the first days.
fn carry_out(store: &Store, part: &PartProps, outlook: &Outlook) {
    let Refill { added, removed, .. } = &outlook.refill;
    let n = |list: usize| u32::try_from(list).unwrap_or(u32::MAX);
    let toast = if added.is_empty() {
        Filling::DoneTaking { n: n(removed.len()) }
    } else {
        Filling::Done { n: n(added.len()) }
    };
    let lang = store.lang;
    let toast = Some(lang.t(toast).into_owned());
    rework_saying(store, &part.plan.id, ItemsLabel::Fill, toast, |rework| {
        for &id in removed {
            rework.remove(Spot { id, day: None }, Scope::All);
        }
        for draft in added {
            rework.add(draft.item(filling::title(draft, lang)));
        }
    });
    if let Some((first, _)) = outlook.span {
        part.on_act.emit(Act::Go(first));
    }
    part.on_act.emit(Act::Close);
}
