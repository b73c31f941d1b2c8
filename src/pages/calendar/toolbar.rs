//! Above the calendar: where it stands in time, how it is looked at, what can be done with all of it.

use yew::prelude::*;

use super::desk::PartProps;
use super::screen::{Act, Open, View};
use super::{export, week};
use crate::components::button::{Button, IconButton};
use crate::components::icon::{IconName, icon};
use crate::components::segmented::Segmented;
use crate::domain::calendar::day::Day;
use crate::domain::code::Code;
use crate::i18n::text::calendar::{Calendar as Text, labels};
use crate::pages::fields::on_code;
use crate::platform::page;
use crate::state::store::Store;

/// The line above the calendar.
pub fn toolbar(store: &Store, part: &PartProps) -> Html {
    let screen = &part.screen;
    let on_select = on_code(part.on_act.reform(Act::View));
    let turn = |n| part.on_press(Act::Page(n));
    let toggle = part.on_press(Act::SetFiltering(!screen.is_filtering));
    html! {
        <div class="calendar__bar">
            <div class="calendar__go">
                <IconButton icon={IconName::CHEVRON_LEFT} label={store.t(Text::Previous)} onclick={turn(-1)}
                    data_action={Some(AttrValue::Static("previous"))} />
                <Button label={store.t(Text::Today)} small={true} onclick={part.on_press(Act::Go(part.today))}
                    data_action={Some(AttrValue::Static("today"))} />
                <IconButton icon={IconName::CHEVRON_RIGHT} label={store.t(Text::Next)} onclick={turn(1)}
                    data_action={Some(AttrValue::Static("next"))} />
            </div>
            <h2 class="calendar__period" aria-live="polite">{ period(store, part) }</h2>
            { jump(store, part) }
            <div class="calendar__views">
                <Segmented name="calendar.view" label={store.t(Text::View)} options={views(store)}
                    value={screen.view.code()} {on_select} small={true} />
                <IconButton icon={IconName::FILTER} label={store.t(Text::FilterItems)} onclick={toggle}
                    aria_pressed={Some(AttrValue::from(screen.is_filtering.to_string()))}
                    data_action={Some(AttrValue::Static("filter"))} />
                <export::TakeAlong ..part.clone() />
                { week::menu(store, part) }
            </div>
        </div>
    }
}

/// `2026 年 9 月`, `9 月 14–20 日`, `9 月 16 日 周三`.
fn period(store: &Store, part: &PartProps) -> String {
    let (first, last) = part.screen.range();
    match part.screen.view {
        View::Month | View::List => labels::month_of(store.lang, first),
        View::Week => labels::days_of(store.lang, first, last),
        View::Day => labels::day_of(store.lang, first),
    }
}

/// A field for any date.
fn jump(store: &Store, part: &PartProps) -> Html {
    let on_act = part.on_act.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(day) = page::value_of(&event).and_then(|text| Day::parse(&text)) {
            on_act.emit(Act::Go(day));
        }
    });
    html! {
        <label class="jump" title={store.t(Text::Jump)}>
            <span class="visually-hidden">{ store.t(Text::Jump) }</span>
            { icon(IconName::CALENDAR) }
            <input class="jump__input" type="date" name="calendar.jump" min={Day::FIRST.iso()} max={Day::LAST.iso()}
                value={part.screen.at.iso()} {onchange} />
        </label>
    }
}

/// Code and name of each view.
fn views(store: &Store) -> Vec<(AttrValue, AttrValue)> {
    let name = |view| match view {
        View::Month => Text::ViewMonth,
        View::Week => Text::ViewWeek,
        View::Day => Text::ViewDay,
        View::List => Text::ViewList,
    };
    View::ALL.iter().map(|&view| (view.code().into(), store.t(name(view)))).collect()
}

/// The round button of a phone: what is typed there is added.
pub fn add_button(store: &Store) -> Html {
    let onclick = Callback::from(|_: MouseEvent| page::focus("[name='calendar.quick']"));
    html! {
        <div class="calendar__add only-phone">
            <IconButton icon={IconName::PLUS} size={24} label={store.t(Text::QuickAdd)} {onclick} />
        </div>
    }
}

/// The bar of the chosen items: what can be done with all of them.
pub fn chosen_bar(store: &Store, part: &PartProps) -> Html {
    let screen = &part.screen;
    if !screen.is_choosing {
        return Html::default();
    }
    let n = u32::try_from(screen.chosen.len()).unwrap_or(u32::MAX);
    let chosen: Vec<_> = screen.chosen.iter().copied().collect();
    let is_none = chosen.is_empty();
    let (first, last) = screen.range();
    let all: Vec<_> = part.occurrences(first, last).iter().map(|found| found.spot()).collect();
    let on = |act: fn(&Store, &PartProps, &[crate::domain::calendar::occurrence::Spot])| {
        let (store, part, chosen) = (store.clone(), part.clone(), chosen.clone());
        Callback::from(move |_: MouseEvent| act(&store, &part, &chosen))
    };
    html! {
        <div class="chosen-bar" role="region" aria-label={store.t(Text::Chosen { n })}>
            <span class="chosen-bar__count" role="status">{ store.t(Text::Chosen { n }) }</span>
            <Button small={true} label={store.t(Text::ChooseAll)} onclick={part.on_press(Act::ChooseAll(all))} />
            <Button small={true} disabled={is_none} label={store.t(Text::MoveTo)} icon={Some(IconName::CALENDAR)}
                onclick={part.on_press(Act::Open(Open::Move(chosen.clone())))} data_action={Some(AttrValue::Static("move"))} />
            <Button small={true} disabled={is_none} label={store.t(Text::Copy)} icon={Some(IconName::COPY)}
                onclick={on(super::acts::copy)} />
            <Button small={true} disabled={is_none} label={store.t(Text::Duplicate)} onclick={on(super::acts::duplicate)} />
            { week::status_menu(store, part, &chosen) }
            <Button small={true} disabled={is_none} label={store.t(Text::Delete)} icon={Some(IconName::TRASH)}
                onclick={on(super::acts::remove)} data_action={Some(AttrValue::Static("delete-chosen"))} />
            <Button small={true} label={store.t(Text::EndChoosing)} onclick={part.on_press(Act::SetChoosing(false))} />
        </div>
    }
}
