//! How an item comes back: the step, the days, the end, what comes of it, and a way to leave this one out.

use yew::prelude::*;

use super::FormProps;
use super::drawer::remove;
use crate::components::button::{Button, ButtonKind};
use crate::components::field::FieldGroup;
use crate::components::icon::IconName;
use crate::components::number_field::NumberField;
use crate::components::read_field::ReadField;
use crate::components::select_field::SelectField;
use crate::domain::calendar::anchor::Anchors;
use crate::domain::calendar::day::{Day, Weekday};
use crate::domain::calendar::occurrence::Spot;
use crate::domain::calendar::repeat::{End, Frequency, Repeat};
use crate::domain::calendar::rule::{count_before, each_day};
use crate::domain::calendar::series::Scope;
use crate::domain::code::{Code, codes};
use crate::domain::quantity::{Bounded, Interval, Occurrences};
use crate::editing::calendar::ItemEdit;
use crate::editing::field::is_of_series;
use crate::i18n::text::calendar::editing::Editing as Text;
use crate::i18n::text::calendar::{labels, repeats};
use crate::i18n::text::fields::Fields;
use crate::pages::calendar::typed;
use crate::pages::fields::{on_code, options, parse_number};
use crate::state::store::Store;

codes! {
    /// How a repetition ends.
    enum Ending {
        /// Not.
        Never = "never",
        /// On a day.
        On = "on",
        /// After so many.
        After = "after",
    }
}

/// How many of the next days are named.
const SHOWN: usize = 4;
/// An end that is new is so many months after the first day.
const USUAL_MONTHS: i32 = 3;
/// A count that is new.
const USUAL_TIMES: Occurrences = Occurrences::literal(10);

/// The fields.
pub fn fields(store: &Store, props: &FormProps) -> Html {
    let is_series = is_of_series(&props.part.calendar, props.spot);
    if is_series && props.scope == Scope::One {
        return one_of_many(store, props);
    }
    let repeat = props.item.repeat.as_ref();
    let is_waiting = props.spot.day.is_none();
    let none = (AttrValue::Static(""), store.t(Text::RepeatNone));
    let options: Vec<_> = std::iter::once(none).chain(options::<Frequency>(store.lang, repeats::frequency)).collect();
    let on_select = {
        let (store, props) = (store.clone(), props.clone());
        Callback::from(move |code: AttrValue| {
            let new = Frequency::from_code(&code).map(|frequency| match &props.item.repeat {
                Some(old) => Repeat { frequency, ..old.clone() },
                None => Repeat {
                    frequency,
                    every: Interval::literal(1),
                    weekdays: Vec::new(),
                    end: End::Never,
                    skipped: Vec::new(),
                },
            });
            props.set(&store, ItemEdit::SetRepeat(new));
        })
    };
    let hint = if is_waiting {
        html! { { store.t(Text::RepeatNeedsDay) } }
    } else {
        Html::default()
    };
    html! {
        <div class="editor__repeat">
            <div class="editor__pair">
                <SelectField name="calendar.item.repeat" label={store.t(Text::Repeat)} {options} {hint}
                    value={repeat.map_or("", |repeat| repeat.frequency.code())} {on_select}
                    disabled={is_waiting && repeat.is_none()} />
                if let Some(repeat) = repeat {
                    { step(store, props, repeat) }
                }
            </div>
            if let Some(repeat) = repeat {
                if repeat.frequency == Frequency::Weekly {
                    { weekdays(store, props, repeat) }
                }
                { ending(store, props, repeat) }
                { outcome(store, props, repeat) }
            }
        </div>
    }
}

/// What is shown where only this one is edited.
fn one_of_many(store: &Store, props: &FormProps) -> Html {
    let Some(repeat) = &props.item.repeat else { return Html::default() };
    html! {
        <FieldGroup label={store.t(Text::Repeat)} hint={html! { { store.t(Text::RepeatReach) } }}>
            <div class="editor__repeat">
                { outcome(store, props, repeat) }
                <div>
                    <Button label={store.t(Text::DeleteOne)} icon={Some(IconName::MINUS)} kind={ButtonKind::Plain}
                        small={true} onclick={remove(store, props).reform(|_: MouseEvent| ())}
                        data_action={Some(AttrValue::Static("skip-item"))} />
                </div>
            </div>
        </FieldGroup>
    }
}

/// A callback that makes another repetition of the one that is there.
fn on<T: 'static>(
    store: &Store,
    props: &FormProps,
    repeat: &Repeat,
    change: impl Fn(Repeat, T) -> Repeat + 'static,
) -> Callback<T> {
    let repeat = repeat.clone();
    props.on(store, move |value| ItemEdit::SetRepeat(Some(change(repeat.clone(), value))))
}

/// How many steps lie between two.
fn step(store: &Store, props: &FormProps, repeat: &Repeat) -> Html {
    let unit = match repeat.frequency {
        Frequency::Daily => Text::UnitDays,
        Frequency::Weekly => Text::UnitWeeks,
        Frequency::MonthlyByDate | Frequency::MonthlyByWeekday | Frequency::MonthlyByLastDay => Text::UnitMonths,
    };
    let on_change =
        on(store, props, repeat, |repeat, n: i64| Repeat { every: Interval::new(n).unwrap_or(repeat.every), ..repeat });
    let what = store.t(Text::Every);
    html! {
        <NumberField name="calendar.item.every" label={what.clone()} unit={store.t(unit)}
            value={i64::from(repeat.every.get())} min={i64::from(Interval::MIN)} max={i64::from(Interval::MAX)}
            parse={parse_number::<Interval>(store.lang)} {on_change}
            less_label={store.t(Fields::Decrease { what: what.to_string() })}
            more_label={store.t(Fields::Increase { what: what.to_string() })} />
    }
}

/// The days of the week, at least one of them.
fn weekdays(store: &Store, props: &FormProps, repeat: &Repeat) -> Html {
    let own = props.spot.day.map(Day::weekday);
    let chosen: Vec<Weekday> =
        if repeat.weekdays.is_empty() { own.into_iter().collect() } else { repeat.weekdays.clone() };
    let is_single = chosen.len() == 1;
    let box_of = |weekday: Weekday| {
        let is_on = chosen.contains(&weekday);
        let chosen = chosen.clone();
        let onchange = on(store, props, repeat, move |repeat, _: Event| {
            let mut weekdays = chosen.clone();
            weekdays.retain(|day| *day != weekday);
            if !is_on {
                weekdays.push(weekday);
            }
            weekdays.sort_unstable();
            Repeat { weekdays, ..repeat }
        });
        html! {
            <label class={classes!("weekdays__day", is_on.then_some("is-on"))} key={weekday.code()}>
                <input class="weekdays__input" type="checkbox" name="calendar.item.weekdays" value={weekday.code()}
                    checked={is_on} disabled={is_on && is_single} {onchange} />
                <span>{ store.t(labels::weekday(weekday)) }</span>
            </label>
        }
    };
    html! {
        <FieldGroup label={store.t(Text::OnWeekdays)}>
            <div class="weekdays">{ for Weekday::ALL.iter().map(|&weekday| box_of(weekday)) }</div>
        </FieldGroup>
    }
}

/// When it ends.
fn ending(store: &Store, props: &FormProps, repeat: &Repeat) -> Html {
    let (now, first) = (ending_of(repeat.end), props.spot.day.unwrap_or(props.part.today));
    let words = |ending| match ending {
        Ending::Never => Text::EndsNever,
        Ending::On => Text::EndsOn,
        Ending::After => Text::EndsAfter,
    };
    let options: Vec<_> = Ending::ALL.iter().map(|&ending| (ending.code().into(), store.t(words(ending)))).collect();
    let on_select = on_code(on(store, props, repeat, move |repeat, ending: Ending| {
        let end = match ending {
            Ending::Never => End::Never,
            Ending::On => End::On(first.plus_months(USUAL_MONTHS).unwrap_or(Day::LAST)),
            Ending::After => End::After(USUAL_TIMES),
        };
        Repeat { end, ..repeat }
    }));
    html! {
        <div class="editor__pair">
            <SelectField name="calendar.item.ends" label={store.t(Text::Ends)} {options} value={now.code()} {on_select} />
            { match repeat.end {
                End::Never => Html::default(),
                End::On(day) => last_day(store, props, repeat, day),
                End::After(n) => times(store, props, repeat, n),
            } }
        </div>
    }
}

const fn ending_of(end: End) -> Ending {
    match end {
        End::Never => Ending::Never,
        End::On(_) => Ending::On,
        End::After(_) => Ending::After,
    }
}

fn last_day(store: &Store, props: &FormProps, repeat: &Repeat, day: Day) -> Html {
    let lang = store.lang;
    let set = on(store, props, repeat, |repeat, day: Day| Repeat { end: End::On(day), ..repeat });
    let calendar = &props.part.calendar;
    let own = calendar.items.get(&props.spot.id).and_then(|item| Anchors::new(calendar).day(props.spot.id, item).ok());
    // Before its first day a repetition has nothing to bring.
    let too_early = move |day: Day| own.filter(|first| day < *first).map(|first| labels::day_of(lang, first));
    let take = typed::day(lang, move |day| {
        let day = day.ok_or(Text::NoSuchDay)?;
        too_early(day).map_or(Ok(()), |day| Err(Text::EndsBeforeFirst { day }))?;
        set.emit(day);
        Ok(())
    });
    // The first day may have been moved past the end.
    let hint = too_early(day).map_or_else(Html::default, |day| html! { { store.t(Text::EndsBeforeFirst { day }) } });
    html! {
        <ReadField name="calendar.item.until" label={store.t(Text::LastDay)} text={day.iso()} days={typed::all_days()}
            {take} {hint} />
    }
}

fn times(store: &Store, props: &FormProps, repeat: &Repeat, n: Occurrences) -> Html {
    let on_change = on(store, props, repeat, |repeat, n: i64| Repeat {
        end: Occurrences::new(n).map_or(repeat.end, End::After),
        ..repeat
    });
    let what = store.t(Text::Times);
    html! {
        <NumberField name="calendar.item.times" label={what.clone()} unit={store.t(Text::UnitTimes)}
            value={i64::from(n.get())} min={i64::from(Occurrences::MIN)} max={i64::from(Occurrences::MAX)}
            parse={parse_number::<Occurrences>(store.lang)} {on_change}
            less_label={store.t(Fields::Decrease { what: what.to_string() })}
            more_label={store.t(Fields::Increase { what: what.to_string() })} />
    }
}

/// The repetition in words, how many there are, and which come next.
fn outcome(store: &Store, props: &FormProps, repeat: &Repeat) -> Html {
    let calendar = &props.part.calendar;
    let first = Spot { id: props.spot.id, day: None }.settled(calendar).and_then(|spot| spot.day);
    let (Some(first), Some(day)) = (first.or(props.spot.day), props.spot.day) else { return Html::default() };
    let n = match repeat.end {
        End::Never => None,
        End::After(n) => Some(n.get()),
        End::On(last) => last.plus(1).map(|after| count_before(first, repeat, after)),
    };
    let days = next_days(first, repeat, day);
    let listed: Vec<String> = days.iter().map(|day| labels::short_day(store.lang, *day)).collect();
    let next = match listed.as_slice() {
        [] => store.t(Text::NoMoreDays),
        listed => store.t(Text::NextDays { days: listed.join(store.lang.pick("、", ", ")) }),
    };
    let n_skipped = u32::try_from(repeat.skipped.len()).unwrap_or(u32::MAX);
    html! {
        <div class="editor__outcome">
            <p class="editor__rhythm">
                { repeats::rhythm(store.lang, repeat, Some(first)) }
                { for n.map(|n| html! { <>{ " · " }{ store.t(Text::Count { n }) }</> }) }
                if n_skipped > 0 {
                    { " · " }{ store.t(Text::SkippedDays { n: n_skipped }) }
                }
            </p>
            <p class="field__hint">{ next }</p>
        </div>
    }
}

/// The next days after `day` that are not left out.
fn next_days(first: Day, repeat: &Repeat, day: Day) -> Vec<Day> {
    let Some(from) = day.plus(1) else { return Vec::new() };
    let mut found = Vec::new();
    // Nearly always they are near; a rule of years is looked at as a whole.
    for to in [from.plus(400).unwrap_or(Day::LAST), Day::LAST] {
        found.clear();
        each_day(first, repeat, from, to, |day| {
            if found.len() < SHOWN && !repeat.skipped.contains(&day) {
                found.push(day);
            }
        });
        if found.len() == SHOWN {
            break;
        }
    }
    found
}
