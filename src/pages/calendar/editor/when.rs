//! On which day and from when to when: a date, a day counted from the opening or from another item, or none yet.

use yew::prelude::*;

use super::FormProps;
use crate::components::button::{Button, ButtonKind};
use crate::components::icon::{IconName, sized_icon};
use crate::components::number_field::NumberField;
use crate::components::read_field::ReadField;
use crate::components::segmented::Segmented;
use crate::components::select_field::SelectField;
use crate::domain::calendar::almanac::almanac;
use crate::domain::calendar::anchor::{Anchors, NoDay};
use crate::domain::calendar::day::Day;
use crate::domain::calendar::event::anchors_for;
use crate::domain::calendar::item::{At, ItemId, When};
use crate::domain::calendar::slot::slot;
use crate::domain::code::{Code, codes};
use crate::domain::hours::{Days, MinuteOfDay, Window};
use crate::domain::positioning::timing::HoursFrom;
use crate::domain::quantity::{Bounded, Minutes};
use crate::editing::calendar::ItemEdit;
use crate::i18n::numerals;
use crate::i18n::text::almanac as named;
use crate::i18n::text::calendar::editing::Editing as Text;
use crate::i18n::text::calendar::labels;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::labels as common;
use crate::pages::calendar::item::title;
use crate::pages::calendar::screen::{Act, Open};
use crate::pages::calendar::typed;
use crate::pages::cite::Cite;
use crate::pages::fields::on_code;
use crate::playbook::Citation;
use crate::state::store::Store;
use crate::views::positioning::row_fact;

codes! {
    /// How the day is said.
    enum Way {
        /// A date.
        Date = "date",
        /// So many days from the opening.
        Opening = "opening",
        /// So many days from another item.
        Item = "item",
        /// Not yet.
        None = "none",
    }
}

codes! {
    /// On which side of what it is counted from.
    enum Side {
        /// Before it.
        Before = "before",
        /// After it, or on the same day.
        After = "after",
    }
}

/// Most days from the opening or from another item: ten years. Unit: days.
const MOST_DAYS: i64 = 3650;

/// The fields.
pub fn fields(store: &Store, props: &FormProps) -> Html {
    let when = props.item.when;
    let way = match when.map(|when| when.at) {
        Some(At::Day(_)) => Way::Date,
        Some(At::Opening(_)) => Way::Opening,
        Some(At::Item(..)) => Way::Item,
        None => Way::None,
    };
    let words = |way| match way {
        Way::Date => Text::OnDay,
        Way::Opening => Text::FromOpening,
        Way::Item => Text::FromItem,
        Way::None => Text::Unscheduled,
    };
    let options: Vec<_> = Way::ALL.iter().map(|&way| (way.code().into(), store.t(words(way)))).collect();
    html! {
        <div class="editor__when">
            <div class="editor__pair">
                <SelectField name="calendar.item.way" label={store.t(Text::Where)} {options} value={way.code()}
                    on_select={on_code(on_way(store, props))} />
                { match when.map(|when| when.at) {
                    Some(At::Day(day)) => date(store, props, day),
                    Some(At::Opening(_)) => html! { <div class="editor__aside">{ falls_on(store, props) }</div> },
                    Some(At::Item(anchor, _)) => anchor_list(store, props, anchor),
                    None => html! { <p class="editor__aside">{ store.t(Text::UnscheduledNote) }</p> },
                } }
            </div>
            { match when.map(|when| when.at) {
                Some(At::Opening(days)) => counted(store, props, days, None),
                Some(At::Item(anchor, days)) => html! {
                    <>
                        { counted(store, props, days, Some(anchor)) }
                        { falls_on(store, props) }
                    </>
                },
                Some(At::Day(_)) | None => Html::default(),
            } }
            if let Some(when) = when {
                { times(store, props, when) }
                { hours(store, props, when) }
            }
        </div>
    }
}

/// Says the day in another way, the day itself staying where it can.
fn on_way(store: &Store, props: &FormProps) -> Callback<Way> {
    let (store, props) = (store.clone(), props.clone());
    Callback::from(move |way: Way| {
        let calendar = &props.part.calendar;
        let day = props.spot.day.unwrap_or(props.part.today);
        let days_from = |from: Day| i16::try_from(from.days_until(day)).unwrap_or(0);
        let at = match way {
            Way::Date => Some(At::Day(day)),
            Way::Opening => Some(At::Opening(calendar.opens_on.map_or(0, days_from))),
            Way::Item => {
                // Without another item there is nothing to count from; the day stays as it is.
                let Some(&(anchor, anchor_day)) = anchors_for(calendar, Some(props.spot.id)).first() else { return };
                let days = if props.spot.day.is_some() { days_from(anchor_day) } else { 0 };
                Some(At::Item(anchor, days))
            }
            Way::None => None,
        };
        let start = props.item.when.map_or_else(|| good_start(&props, day), |when| when.start);
        props.set(&store, ItemEdit::SetWhen(at.map(|at| When { at, start })));
    })
}

/// The time that suits the item's kind on a day.
fn good_start(props: &FormProps, day: Day) -> MinuteOfDay {
    let (hours, _) = props.part.setting().group_hours();
    slot(&hours, props.item.kind, day.weekday().is_weekend()).window.start
}

/// A date, with its lunar day beside it.
fn date(store: &Store, props: &FormProps, day: Day) -> Html {
    let take = {
        let (owned, props) = (store.clone(), props.clone());
        typed::day(store.lang, move |day| {
            let day = day.ok_or(Text::DayNeeded)?;
            if let Some(when) = props.item.when {
                props.set(&owned, ItemEdit::SetWhen(Some(When { at: At::Day(day), ..when })));
            }
            Ok(())
        })
    };
    let hint = html! { { about(store, day) } };
    html! {
        <ReadField name="calendar.item.day" label={store.t(Text::Day)} text={day.iso()} days={typed::all_days()} {take} {hint} />
    }
}

/// `周三 · 八月初六 · 秋分`.
fn about(store: &Store, day: Day) -> String {
    let mut words = vec![store.t(labels::weekday(day.weekday())).to_string()];
    for found in almanac(day, 1) {
        let (month, date) = (store.t(named::lunar_month(found.lunar)), store.t(named::lunar_day(found.lunar)));
        words.push(store.lang.pick(format!("{month}{date}"), format!("lunar {}/{date}", month.to_lowercase())));
        words.extend(found.term.map(|term| store.t(named::term(term)).to_string()));
        words.extend(found.festivals.iter().map(|&festival| store.t(named::festival(festival)).to_string()));
    }
    words.join(" · ")
}

/// From which item the day is counted.
fn anchor_list(store: &Store, props: &FormProps, chosen: ItemId) -> Html {
    let calendar = &props.part.calendar;
    let found = anchors_for(calendar, Some(props.spot.id));
    // Events are what others are counted from; anything that is chosen already stays.
    let has_events = found.iter().any(|(id, _)| calendar.items.get(id).is_some_and(|item| item.kind.is_event()));
    let options: Vec<(AttrValue, AttrValue)> = found
        .iter()
        .filter_map(|(id, day)| {
            let item = calendar.items.get(id)?;
            let is_offered = *id == chosen || !has_events || item.kind.is_event();
            let words = format!("{} · {}", title(store, item), labels::day_of(store.lang, *day));
            is_offered.then(|| (id.text().into(), words.into()))
        })
        .collect();
    let options = if options.iter().any(|(code, _)| *code == chosen.text().as_str()) {
        options
    } else {
        // What it is counted from has no day, or is gone.
        std::iter::once((AttrValue::from(chosen.text()), store.t(Text::NoAnchors))).chain(options).collect()
    };
    let on_select = {
        let (store, props) = (store.clone(), props.clone());
        Callback::from(move |code: AttrValue| {
            if let (Some(anchor), Some(When { at: At::Item(_, days), start })) = (ItemId::parse(&code), props.item.when)
            {
                props.set(&store, ItemEdit::SetWhen(Some(When { at: At::Item(anchor, days), start })));
            }
        })
    };
    html! {
        <SelectField name="calendar.item.anchor" label={store.t(Text::Anchor)} {options} value={chosen.text()} {on_select} />
    }
}

/// So many days before or after the opening, or another item.
fn counted(store: &Store, props: &FormProps, days: i16, anchor: Option<ItemId>) -> Html {
    let side = if days < 0 { Side::Before } else { Side::After };
    let label = match (anchor.is_some(), side) {
        (false, Side::Before) => Text::DaysBeforeOpening,
        (false, Side::After) => Text::DaysAfterOpening,
        (true, Side::Before) => Text::DaysBefore,
        (true, Side::After) => Text::DaysAfter,
    };
    let set = {
        let (store, props) = (store.clone(), props.clone());
        move |days: i64| {
            if let (Ok(days), Some(when)) = (i16::try_from(days), props.item.when) {
                let at = anchor.map_or(At::Opening(days), |anchor| At::Item(anchor, days));
                props.set(&store, ItemEdit::SetWhen(Some(When { at, ..when })));
            }
        }
    };
    let on_side = {
        let set = set.clone();
        // The day itself has no side: it becomes the one before or after.
        on_code(Callback::from(move |side: Side| match side {
            Side::Before => set(-i64::from(days.unsigned_abs().max(1))),
            Side::After => set(i64::from(days.unsigned_abs())),
        }))
    };
    let on_change = Callback::from(move |n: i64| set(if side == Side::Before { -n } else { n }));
    let least = i64::from(side == Side::Before);
    let parse = {
        let store = store.clone();
        Callback::from(move |text: String| match numerals::whole(&text) {
            Some(n) if (least..=MOST_DAYS).contains(&n) => Ok(n),
            Some(_) => {
                let (min, max) = (least.to_string(), MOST_DAYS.to_string());
                Err(store.t(Fields::OutsideRange { min, max }))
            }
            None => Err(store.t(Fields::NotANumber)),
        })
    };
    let sides = vec![
        (AttrValue::Static(Side::Before.code()), store.t(Text::Before)),
        (AttrValue::Static(Side::After.code()), store.t(Text::After)),
    ];
    let label = store.t(label);
    html! {
        <div class="editor__counted">
            <NumberField name="calendar.item.days" label={label.clone()} unit={store.t(Text::UnitDays)} value={i64::from(days.unsigned_abs())}
                min={least} max={MOST_DAYS} {parse} {on_change}
                less_label={store.t(Fields::Decrease { what: label.to_string() })}
                more_label={store.t(Fields::Increase { what: label.to_string() })} />
            <Segmented name="calendar.item.side" label={store.t(Text::Direction)} options={sides} value={side.code()}
                on_select={on_side} />
        </div>
    }
}

/// The day that comes of it, or why there is none.
fn falls_on(store: &Store, props: &FormProps) -> Html {
    let Some(when) = props.item.when else { return Html::default() };
    let found = Anchors::new(&props.part.calendar).day_at(when.at);
    let words = match found {
        Ok(day) => Text::FallsOn { day: format!("{} · {}", labels::day_of(store.lang, day), about(store, day)) },
        Err(NoDay::OpeningUnknown) => Text::OpeningUnknown,
        Err(NoDay::OutOfYears) => Text::OutOfYears,
        Err(_) => Text::AnchorMissing,
    };
    let is_unknown = found == Err(NoDay::OpeningUnknown);
    html! {
        <p class={classes!("editor__falls", found.is_err().then_some("is-open"))}>
            { store.t(words) }
            if is_unknown {
                { " " }
                <button type="button" class="text-link" onclick={props.part.on_press(Act::Open(Open::Setup))}>
                    { store.t(Text::SetOpening) }
                </button>
            }
        </p>
    }
}

/// From when to when. The end says how long the item takes.
fn times(store: &Store, props: &FormProps, when: When) -> Html {
    let length = props.item.length;
    let end = u32::from(when.start.minutes()) + length.get();
    let is_next_day = end > u32::from(MinuteOfDay::at(24, 0).minutes());
    let clock = |minutes: u32| {
        let minutes = if minutes > 1440 { minutes - 1440 } else { minutes };
        u16::try_from(minutes).ok().and_then(MinuteOfDay::new).map_or_else(String::new, MinuteOfDay::clock)
    };
    let take_start = {
        let (owned, props) = (store.clone(), props.clone());
        typed::time(store.lang, move |start| {
            let start = start.ok_or(Text::NoSuchTime)?;
            props.set(&owned, ItemEdit::SetWhen(Some(When { start, ..when })));
            Ok(())
        })
    };
    let take_end = {
        let (owned, props) = (store.clone(), props.clone());
        typed::time(store.lang, move |end| {
            let minutes = i64::from(end.ok_or(Text::NoSuchTime)?.minutes()) - i64::from(when.start.minutes());
            match Minutes::new(minutes) {
                Ok(length) if length.get() > 0 => {
                    props.set(&owned, ItemEdit::SetLength(length));
                    Ok(())
                }
                _ => Err(Text::EndNotLater),
            }
        })
    };
    let hint = if is_next_day {
        html! { { store.t(Text::NextDay) } }
    } else {
        Html::default()
    };
    html! {
        <div class="editor__pair">
            <ReadField name="calendar.item.start" label={store.t(Text::Start)} text={when.start.clock()} take={take_start} />
            <ReadField name="calendar.item.end" label={store.t(Text::End)} text={clock(end)} take={take_end} {hint} />
        </div>
    }
}

/// Whether the members are there, who says so, and a press that moves the item to where they are.
fn hours(store: &Store, props: &FormProps, when: When) -> Html {
    let setting = props.part.setting();
    let day = props.spot.day.unwrap_or(props.part.today);
    let is_weekend = day.weekday().is_weekend();
    let (hours, from) = setting.group_hours();
    let good = slot(&hours, props.item.kind, is_weekend);
    let is_active = hours.iter().any(|window| window.days.holds(is_weekend) && window.has(when.start));
    let is_quiet = setting.is_quiet(when.start);
    let chip = |citation| html! { <>{ " " }<Cite {citation} /></> };
    let row = || chip(Citation::Claim(row_fact(props.part.plan.positioning.group_type)));
    let content = chip(good.content.citation);
    // Where the group's hours are not known, the content's stand for them already.
    let (source, kind) = match from {
        HoursFrom::Own => (Html::default(), Some(content)),
        HoursFrom::Type => (row(), Some(content)),
        HoursFrom::Depends | HoursFrom::NotStated => (content, None),
    };
    let (icon, class, words) = match (is_quiet, is_active, hours.is_empty()) {
        (true, ..) => (IconName::WARN, "is-outside", Text::Quiet),
        (_, true, _) => (IconName::CHECK, "is-inside", Text::Active),
        (_, _, true) => (IconName::INFO, "is-unknown", Text::HoursUnknown { hours: good.window.span() }),
        _ => (IconName::WARN, "is-outside", Text::Inactive { hours: spans(store, &hours) }),
    };
    let is_movable = class != "is-inside" && good.window.start != when.start && !setting.is_quiet(good.window.start);
    let start = good.window.start;
    html! {
        <p class={classes!("editor__hours", class)} data-hours={class}>
            { sized_icon(icon, 14) }
            <span>
                { store.t(words) }
                { source }
                { for kind.map(|chip| html! {
                    <>{ " · " }{ store.t(Text::KindHours { hours: good.content.window.span() }) }{ chip }</>
                }) }
            </span>
            if is_movable {
                <Button label={store.t(Text::MoveTo { time: start.clock() })} kind={ButtonKind::Plain} small={true}
                    onclick={props.on(store, move |_: MouseEvent| ItemEdit::SetWhen(Some(When { start, ..when })))} />
            }
        </p>
    }
}

/// `20:00–22:00`, `周末 09:00–12:00、20:00–22:00`.
fn spans(store: &Store, hours: &[Window]) -> String {
    let span = |window: &Window| match window.days {
        Days::Daily => window.span(),
        days => format!("{} {}", store.t(common::days(days)), window.span()),
    };
    let spans: Vec<String> = hours.iter().map(span).collect();
    spans.join(store.lang.pick("、", ", "))
}
