//! Moving items without carrying them: to a date, a time, a day or a week later, or into the lane.

use yew::prelude::*;

use super::acts;
use super::desk::PartProps;
use super::screen::Act;
use crate::components::button::{Button, ButtonKind};
use crate::components::dialog::Dialog;
use crate::components::moment_field::{Moment, MomentField};
use crate::domain::calendar::day::Day;
use crate::domain::calendar::occurrence::Spot;
use crate::domain::hours::MinuteOfDay;
use crate::i18n::text::calendar::Calendar as Text;
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
    let day = use_state_eq(|| Some(first));
    let time = use_state_eq(|| Some(None::<MinuteOfDay>));
    let n = u32::try_from(props.spots.len()).unwrap_or(u32::MAX);
    let on_close = part.on_act.reform(|()| Act::Close);
    let on_day = {
        let day = day.clone();
        Callback::from(move |text: String| day.set(Day::parse(&text)))
    };
    let on_time = {
        let time = time.clone();
        Callback::from(move |text: String| {
            time.set(if text.is_empty() { Some(None) } else { MinuteOfDay::parse(&text).map(Some) });
        })
    };
    // Closes first: a question about a series takes the place of this dialog.
    let go = |to: Option<Day>| {
        let (store, props, on_close, time) = (store.clone(), props.clone(), on_close.clone(), (*time).flatten());
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
    let is_ready = day.is_some() && time.is_some();
    let footer = html! {
        <>
            <Button label={store.t(Common::Close)} onclick={on_close.reform(|_| ())} />
            <Button label={store.t(Text::MoveNow)} kind={ButtonKind::Primary} disabled={!is_ready}
                onclick={go(day.or(Some(first)))} data_action={Some(AttrValue::Static("move-now"))} />
        </>
    };
    html! {
        <Dialog title={store.t(Text::MoveTitle { n })} on_close={on_close.clone()} close_label={Some(store.t(Common::Close))} {footer}>
            <div class="stack">
                <div class="two">
                    <MomentField moment={Moment::Date} name="calendar.move.day" label={store.t(Text::MoveDay)}
                        value={day.map(Day::iso).unwrap_or_default()} min={Some(AttrValue::from(Day::FIRST.iso()))}
                        max={Some(AttrValue::from(Day::LAST.iso()))} on_change={on_day} />
                    <MomentField moment={Moment::Time} name="calendar.move.time" label={store.t(Text::MoveTime)}
                        value={(*time).flatten().map(MinuteOfDay::clock).unwrap_or_default()} on_change={on_time} />
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
