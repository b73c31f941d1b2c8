//! A week or a day with its hours: who stands when, when the members are there, and what time it is.

use gloo::timers::callback::Interval;
use yew::prelude::*;

use super::desk::PartProps;
use super::screen::{Act, View};
use super::{day, days, item};
use crate::components::arrange::{figures, use_arranged};
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{At, When};
use crate::domain::calendar::occurrence::Occurrence;
use crate::domain::code::Code;
use crate::domain::hours::{MinuteOfDay, Window};
use crate::i18n::text::calendar::{Calendar as Text, labels};
use crate::i18n::text::common::Common;
use crate::platform::clock;
use crate::state::store::{Store, use_store};
use crate::views::calendar::days::{DayView, Rest};
use crate::views::calendar::hours::{Place, Scale, column as place_all};

/// Items that can be told apart side by side in a column of a week, and in that of a day.
const MOST_LANES: (u32, u32) = (3, 6);
/// The now line moves this often. Unit: milliseconds.
const TICK: u32 = 30_000;

/// The hours of the week or of the day that the page is about.
#[component]
pub fn HoursGrid(props: &PartProps) -> Html {
    let store = use_store();
    let root = use_node_ref();
    let now = use_now();
    let (first, last) = props.screen.range();
    let n_days = usize::try_from(first.days_until(last) + 1).unwrap_or(7);
    let days = days::use_days(&props.calendar, first, n_days);
    let found = props.occurrences(first, last);
    let (windows, _) = props.setting().group_hours();
    let scale = scale(props, &found, &windows);
    use_arranged(root.clone());
    let columns = days.iter().map(|view| {
        let on_day: Vec<Occurrence<'_>> = found.iter().filter(|found| found.day == view.day).copied().collect();
        column(&store, props, &scale, view, &on_day, &windows, now)
    });
    let class = classes!("hours", (props.screen.view == View::Day).then_some("hours--day"));
    let toggle = props.on_press(Act::SetUnfolded(!props.screen.is_unfolded));
    html! {
        <div class="hours-frame" data-drag-pages="true">
            <div ref={root} {class} role="group" aria-label={store.t(Common::Calendar)} onclick={item::on_press(props)}
                ondblclick={on_new(props, &scale)} data-box={figures(0, 0, 0, scale.height())}>
                <div class="hours__corner">
                    <button type="button" class="hours__fold" onclick={toggle} aria-pressed={props.screen.is_unfolded.to_string()}>
                        { store.t(if props.screen.is_unfolded { Text::FoldHours } else { Text::UnfoldHours }) }
                    </button>
                </div>
                { for days.iter().map(|view| head(&store, props, view)) }
                { axis(&store, &scale) }
                { for columns }
            </div>
        </div>
    }
}

/// The minute of the day, kept up to date.
#[hook]
fn use_now() -> MinuteOfDay {
    let now = use_state_eq(clock::minute);
    {
        let now = now.setter();
        use_effect_with((), move |()| {
            let tick = Interval::new(TICK, move || now.set(clock::minute()));
            move || drop(tick)
        });
    }
    *now
}

/// The scale of what is shown: hours that hold nothing are folded unless the person unfolded them.
pub fn scale(part: &PartProps, found: &[Occurrence<'_>], windows: &[Window]) -> Scale {
    if part.screen.is_unfolded {
        return Scale::unfolded();
    }
    let busy = found.iter().map(|found| {
        let from = u32::from(found.start.minutes());
        (from, from + found.item.length.get().max(1))
    });
    let windows = windows.iter().map(|window| (u32::from(window.start.minutes()), u32::from(window.end.minutes())));
    Scale::folded(busy.chain(windows))
}

fn head(store: &Store, part: &PartProps, view: &DayView) -> Html {
    let date = view.day;
    let class = classes!(
        "hours__head",
        (date == part.today).then_some("hours__head--today"),
        matches!(view.rest, Rest::Off(_)).then_some("hours__head--off"),
    );
    let label = day::name(store, view, part.occurrences(date, date).len());
    html! {
        <button type="button" {class} aria-label={label} aria-current={(date == part.today).then_some("date")}
            onclick={stop(part.on_press(Act::OpenDay(date)))}>
            <span class="hours__weekday">{ store.t(labels::weekday(date.weekday())) }</span>
            <span class="hours__number">{ date.day() }</span>
            { day::note(store, view) }
            { day::rest_mark(store, view.rest) }
        </button>
    }
}

/// Keeps a press to itself.
fn stop(on_press: Callback<MouseEvent>) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        event.stop_propagation();
        on_press.emit(event);
    })
}

fn axis(store: &Store, scale: &Scale) -> Html {
    let bands = scale.bands().iter().map(|band| {
        let top = scale.top(band.from * 60);
        if band.is_folded {
            let (from, to) = (format!("{:02}:00", band.from), format!("{:02}:00", band.to));
            let text = store.t(Text::NothingFromTo { from, to });
            return html! { <span class="hours__strip" data-box={figures(0, top, 0, 0)}>{ text }</span> };
        }
        html! {
            <>
                { for (band.from..band.to).map(|hour| html! {
                    <span class="hours__hour" data-box={figures(0, scale.top(hour * 60), 0, 0)}>
                        if hour > 0 { { format!("{hour:02}:00") } }
                    </span>
                }) }
            </>
        }
    });
    html! { <div class="hours__axis" aria-hidden="true">{ for bands }</div> }
}

fn column(
    store: &Store,
    part: &PartProps,
    scale: &Scale,
    view: &DayView,
    on_day: &[Occurrence<'_>],
    windows: &[Window],
    now: MinuteOfDay,
) -> Html {
    let date = view.day;
    let is_weekend = date.weekday().is_weekend();
    let bands = scale.bands().iter().map(|band| {
        let (top, end) = (scale.top(band.from * 60), scale.top(band.to * 60));
        let class = if band.is_folded { "hours__band hours__band--folded" } else { "hours__band" };
        html! { <span {class} data-box={figures(0, top, 0, end - top)} /> }
    });
    let there: Vec<Window> = windows.iter().copied().filter(|window| window.days.holds(is_weekend)).collect();
    let active = there.iter().map(|window| {
        let (top, end) = (scale.top(u32::from(window.start.minutes())), scale.top(u32::from(window.end.minutes())));
        html! { <span class="hours__active" data-box={figures(0, top, 0, end - top)} /> }
    });
    let is_week = part.screen.view == View::Week;
    let drawn = place_all(on_day, if is_week { MOST_LANES.0 } else { MOST_LANES.1 });
    let items = drawn.shown.into_iter().filter_map(|(at, place)| {
        let found = on_day.get(at)?;
        let is_outside = !there.is_empty() && !there.iter().any(|window| window.has(found.start));
        Some(block(store, part, scale, found, (place, is_outside)))
    });
    // A day has more room than a week, and a list has room for all.
    let more = if is_week { Act::OpenDay(date) } else { Act::View(View::List) };
    let gathered = drawn.gathered.into_iter().map(|(n, place)| {
        let (top, end) = (scale.top(place.from), scale.top(place.to));
        html! {
            <button type="button" class="hours__more" data-box={figures(place.lane, top, place.n_lanes, end - top)}
                onclick={stop(part.on_press(more.clone()))}>
                { store.t(Text::MoreItems { n }) }
            </button>
        }
    });
    let class = classes!(
        "hours__column",
        is_weekend.then_some("hours__column--weekend"),
        (date == part.today).then_some("hours__column--today"),
    );
    html! {
        <div {class} data-day={date.iso()} data-drop={format!("{}T", date.iso())} role="group"
            aria-label={labels::day_of(store.lang, date)}>
            { for bands }
            { for active }
            { for items }
            { for gathered }
            if date == part.today {
                <span class="hours__now" data-box={figures(0, scale.top(u32::from(now.minutes())), 0, 0)} aria-hidden="true" />
            }
        </div>
    }
}

/// An item at its hours: title, time, owner, and whether the members are there.
fn block(
    store: &Store,
    part: &PartProps,
    scale: &Scale,
    found: &Occurrence<'_>,
    (place, is_outside): (Place, bool),
) -> Html {
    let item = found.item;
    let (top, end) = (scale.top(place.from), scale.top(place.to));
    let is_chosen = part.is_chosen(found.spot());
    // Two lines need their room.
    let is_short = end - top < 40;
    let mut about = vec![AttrValue::from(found.start.clock())];
    if !item.owner.name.is_blank() {
        about.push(item.owner.name.as_str().to_owned().into());
    }
    if is_outside {
        about.push(store.t(Text::OutsideHours));
    }
    let name =
        format!("{}{}{}", item::name(store, item, Some(found.start)), store.lang.pick("，", ", "), about.join(" · "));
    html! {
        <button type="button" data-item={found.id.text()} data-status={item.status.code()}
            class={classes!(item::look(item), "item--block", is_chosen.then_some("is-chosen"), is_outside.then_some("item--outside"), is_short.then_some("item--short"))}
            data-drag={found.spot().text()} data-box={figures(place.lane, top, place.n_lanes, end - top)}
            aria-label={name} aria-pressed={part.screen.is_choosing.then(|| is_chosen.to_string())}>
            <span class="item__line">{ item::mark(item.kind) }<span class="item__title">{ item::title(store, item) }</span></span>
            <span class="item__about">{ about.join(" · ") }</span>
            <span class="item__end" data-resize="true" aria-hidden="true" />
        </button>
    }
}

/// A double press on an empty hour adds an item there.
fn on_new(part: &PartProps, scale: &Scale) -> Callback<MouseEvent> {
    let (on_add, scale) = (part.on_add.clone(), scale.clone());
    Callback::from(move |event: MouseEvent| {
        if let (None, Some((day, y))) = (item::spot_under(&event), item::place_under(&event)) {
            on_add.emit(When { at: At::Day(day), start: scale.minute(y) });
        }
    })
}

/// The seven days of a week on a phone: which one is looked at, and what each holds.
#[component]
pub fn WeekStrip(props: &PartProps) -> Html {
    let store = use_store();
    let first = props.screen.at.monday();
    let days = days::use_days(&props.calendar, first, 7);
    let found = props.occurrences(first, first.plus(6).unwrap_or(Day::LAST));
    html! {
        <div class="week-strip">
            { for days.iter().map(|view| {
                let on_day: Vec<&Occurrence<'_>> = found.iter().filter(|found| found.day == view.day).collect();
                let class = classes!("week-strip__day", (view.day == props.screen.at).then_some("is-on"));
                html! {
                    <button type="button" key={view.day.iso()} {class} aria-label={day::name(&store, view, on_day.len())}
                        aria-pressed={(view.day == props.screen.at).to_string()} onclick={props.on_press(Act::Go(view.day))}>
                        <span class="week-strip__weekday">{ store.t(labels::weekday_letter(view.day.weekday())) }</span>
                        <span class="week-strip__number">{ view.day.day() }</span>
                        { day::note(&store, view) }
                        <span class="week-strip__marks">{ for on_day.iter().take(4).map(|found| item::mark(found.item.kind)) }</span>
                    </button>
                }
            }) }
        </div>
    }
}
