//! Moving items without carrying them: to a date, a time, a day or a week later, or into the lane.

use yew::prelude::*;

use super::acts;
use super::desk::PartProps;
use super::screen::Act;
use super::typed;
use crate::components::button::{Button, ButtonKind};
use crate::components::dialog::Dialog;
use crate::components::read_field::{ReadField, Take};
use crate::domain::calendar::day::Day;
use crate::domain::calendar::occurrence::Spot;
use crate::domain::hours::MinuteOfDay;
use crate::i18n::text::calendar::Calendar as Text;
use crate::i18n::text::calendar::editing::Editing;
use crate::i18n::text::common::Common;
use crate::state::store::use_store;

/// Properties of [`MoveTo`].
#[derive(Clone, PartialEq, Properties)]
pub struct MoveToProps {
    /// What the parts of the page share.
    pub part: PartProps,
    /// What is moved.
    pub spots: Vec<Spot>,
}

/// The dialog.
#[component]
pub fn MoveTo(props: &MoveToProps) -> Html {
    let store = use_store();
    let part = &props.part;
    let first = props.spots.iter().filter_map(|spot| spot.day).min().unwrap_or(part.screen.at);
    let day = use_state_eq(|| first);
    let time = use_state_eq(|| None::<MinuteOfDay>);
    let n = u32::try_from(props.spots.len()).unwrap_or(u32::MAX);
    let on_close = part.on_act.reform(|()| Act::Close);
    // What a field refuses must not be answered by moving to what it said before.
    let (is_day_wrong, is_time_wrong) = (use_state_eq(|| false), use_state_eq(|| false));
    let take_day = {
        let day = day.setter();
        let take = typed::day(store.lang, move |to| to.map(|to| day.set(to)).ok_or(Editing::NoSuchDay));
        noting(take, is_day_wrong.setter())
    };
    let take_time = {
        let time = time.setter();
        let take = typed::time(store.lang, move |to| {
            time.set(to);
            Ok(())
        });
        noting(take, is_time_wrong.setter())
    };
    // Closes first: a question about a series takes the place of this dialog.
    let go = |to: Option<Day>| {
        let (store, props, on_close, time) = (store.clone(), props.clone(), on_close.clone(), *time);
        Callback::from(move |_: MouseEvent| {
            on_close.emit(());
            match to {
                Some(day) => acts::put_all_on(&store, &props.part, &props.spots, day, time),
                None => acts::put_aside(&store, &props.part, &props.spots),
            }
        })
    };
    let later = |days: i32, text: Text| {
        html! {
            if let Some(to) = first.plus(days) {
                <Button small={true} label={store.t(text)} onclick={go(Some(to))} />
            }
        }
    };
    let footer = html! {
        <>
            <Button label={store.t(Common::Close)} onclick={on_close.reform(|_| ())} />
            <Button label={store.t(Text::MoveNow)} kind={ButtonKind::Primary} disabled={*is_day_wrong || *is_time_wrong}
                onclick={go(Some(*day))} data_action={Some(AttrValue::Static("move-now"))} />
        </>
    };
    html! {
        <Dialog title={store.t(Text::MoveTitle { n })} on_close={on_close.clone()} close_label={Some(store.t(Common::Close))} {footer}>
            <div class="stack">
                <div class="two">
                    <ReadField name="calendar.move.day" label={store.t(Text::MoveDay)} text={day.iso()}
                        days={typed::all_days()} take={take_day} />
                    <ReadField name="calendar.move.time" label={store.t(Text::MoveTime)}
                        text={time.map(MinuteOfDay::clock).unwrap_or_default()} take={take_time} />
                </div>
                <div class="row">
                    { later(1, Text::MoveTomorrow) }
                    { later(7, Text::MoveNextWeek) }
                    <Button small={true} label={store.t(Text::MoveWaiting)} onclick={go(None)} />
                </div>
                if n > 1 {
                    <p class="quiet">{ store.t(Text::MoveNote) }</p>
                }
            </div>
        </Dialog>
    }
}

/// The same, noting whether what was typed was refused.
fn noting(take: Take, is_wrong: UseStateSetter<bool>) -> Take {
    Callback::from(move |text: String| {
        let taken = take.emit(text);
        is_wrong.set(taken.is_err());
        taken
    })
}
