//! Days of one's own: an anniversary, a brand's birthday, a day of the trade.

use yew::prelude::*;

use super::on;
use crate::components::button::{Button, IconButton};
use crate::components::checkbox::Checkbox;
use crate::components::icon::IconName;
use crate::components::read_field::ReadField;
use crate::components::text_field::TextField;
use crate::domain::calendar::OwnDay;
use crate::domain::calendar::day::Day;
use crate::domain::words::Tag;
use crate::editing::calendar::CalendarEdit;
use crate::i18n::text::calendar::editing::Editing;
use crate::i18n::text::calendar::labels;
use crate::i18n::text::calendar::setup::Setup;
use crate::pages::calendar::desk::{PartProps, edit};
use crate::pages::calendar::typed;
use crate::pages::fields::use_text;
use crate::state::store::use_store;

/// So many days at most: one a week.
const MOST: usize = 52;

/// The days, one below the other.
#[component]
pub fn OwnDays(props: &PartProps) -> Html {
    let store = use_store();
    let days = &props.calendar.days;
    let add = {
        let (store, plan, days, today) = (store.clone(), props.plan.id.clone(), days.clone(), props.today);
        Callback::from(move |_: MouseEvent| {
            let new = OwnDay { day: today, is_yearly: true, name: Tag::default() };
            edit(&store, &plan, CalendarEdit::SetDays([days.clone(), vec![new]].concat()));
        })
    };
    let is_full = days.len() >= MOST;
    let full = is_full.then(|| store.t(Setup::Full { n: u32::try_from(MOST).unwrap_or(u32::MAX) }));
    html! {
        <section class="calendar-setup__group" aria-label={store.t(Setup::OwnDays)}>
            <h3 class="calendar-setup__title">{ store.t(Setup::OwnDays) }</h3>
            if days.is_empty() {
                <p class="calendar-setup__note">{ store.t(Setup::OwnDaysNone) }</p>
            }
            { for (0..days.len()).map(|at| html! { <OwnDayRow key={at} part={props.clone()} {at} /> }) }
            <div class="calendar-setup__add">
                <Button label={store.t(Setup::AddDay)} icon={Some(IconName::PLUS)} small={true} disabled={is_full}
                    title={full} onclick={add} data_action={Some(AttrValue::Static("add-day"))} />
            </div>
        </section>
    }
}

/// Properties of [`OwnDayRow`].
#[derive(PartialEq, Properties)]
struct OwnDayRowProps {
    part: PartProps,
    /// Its place in the list.
    at: usize,
}

/// One day.
#[component]
fn OwnDayRow(props: &OwnDayRowProps) -> Html {
    let store = use_store();
    let (part, at, lang) = (&props.part, props.at, store.lang);
    let days = &part.calendar.days;
    let blank = OwnDay { day: part.today, is_yearly: false, name: Tag::default() };
    let own = days.get(at).cloned().unwrap_or(blank);
    let set = {
        let days = days.clone();
        move |change: &dyn Fn(&mut OwnDay)| {
            let mut days = days.clone();
            if let Some(own) = days.get_mut(at) {
                change(own);
            }
            CalendarEdit::SetDays(days)
        }
    };
    let on_name = {
        let set = set.clone();
        on(&store, part, move |name: Tag| set(&|own| own.name = name.clone()))
    };
    let on_yearly = {
        let set = set.clone();
        on(&store, part, move |is_yearly| set(&|own| own.is_yearly = is_yearly))
    };
    let on_day = on(&store, part, move |day: Day| set(&|own| own.day = day));
    let take_day = typed::day(lang, move |day| {
        on_day.emit(day.ok_or(Editing::NoSuchDay)?);
        Ok(())
    });
    let on_remove = {
        let days = days.clone();
        on(&store, part, move |_: MouseEvent| {
            let mut days = days.clone();
            if at < days.len() {
                days.remove(at);
            }
            CalendarEdit::SetDays(days)
        })
    };
    let name = use_text(&own.name, lang, on_name);
    let number = store.t(Setup::OwnDay { n: u32::try_from(at + 1).unwrap_or(u32::MAX) });
    let called = if own.name.is_blank() { number.to_string() } else { own.name.as_str().to_owned() };
    let field = |field: &str| format!("calendar.days.{at}.{field}");
    html! {
        <div class="calendar-setup__row" role="group" aria-label={number}>
            <TextField name={field("name")} label={store.t(Setup::DayName)} value={name.value} on_input={name.on_input}
                error={name.error} />
            <ReadField name={field("day")} label={store.t(Setup::DayWhen)} text={own.day.iso()}
                hint={html! { { labels::day_of(lang, own.day) } }} days={typed::all_days()} take={take_day} />
            <Checkbox name={field("yearly")} label={store.t(Setup::Yearly)} checked={own.is_yearly} on_change={on_yearly} />
            <IconButton icon={IconName::TRASH} label={store.t(Setup::RemoveDay { name: called })} onclick={on_remove} />
        </div>
    }
}
