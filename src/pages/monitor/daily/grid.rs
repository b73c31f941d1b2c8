//! Fourteen days of counts as a grid: typed cell by cell, moved through by keys, and pasted into in blocks.

use wasm_bindgen::JsCast as _;
use web_sys::{ClipboardEvent, HtmlInputElement, KeyboardEvent};
use yew::prelude::*;

use super::paste::{self, PasteBox};
use crate::components::button::{Button, ButtonKind, IconButton};
use crate::components::icon::IconName;
use crate::domain::calendar::day::Day;
use crate::domain::code::Code as _;
use crate::domain::monitor::Metric;
use crate::editing::action::{Action, Label};
use crate::editing::monitor::MonitorEdit as E;
use crate::exchange::sections;
use crate::i18n::figures::decimal;
use crate::i18n::text::calendar::labels::day_of;
use crate::i18n::text::monitor::{Watch as Text, labels};
use crate::pages::monitor::watched::WatchProps;
use crate::pages::open_day;
use crate::state::store::{Store, use_store};
use crate::views::monitor::paste::{Corner, NoNumber, Pasted, count, is_table, read};

/// Days that are shown at a time.
const SHOWN: i32 = 14;

/// What stands in a cell that is not yet taken.
#[derive(Clone, PartialEq)]
struct Draft {
    day: Day,
    metric: Metric,
    text: String,
    is_refused: bool,
}

/// The grid.
#[component]
pub fn Grid(props: &WatchProps) -> Html {
    let store = use_store();
    let part = props;
    let end = use_state_eq(|| None::<Day>);
    let has_all = use_state_eq(|| false);
    let draft = use_state_eq(|| None::<Draft>);
    let refused = use_state_eq(Vec::new);
    let grid = use_node_ref();
    let last = end.unwrap_or_else(|| last_shown(part));
    let days: Vec<Day> = (0..SHOWN).rev().filter_map(|i| last.plus(-i)).collect();
    let metrics: &[Metric] = if *has_all { Metric::ALL } else { &Metric::USUAL };
    let on_taken = {
        let (store, part, refused) = (store.clone(), part.clone(), refused.clone());
        Callback::from(move |pasted: Pasted| {
            refused.set(pasted.refused.clone());
            paste::take(&store, &part, pasted);
        })
    };
    let cell = |day: Day, metric: Metric| cell(&store, part, &draft, (day, metric), &on_taken);
    let forget = |day: Day| {
        let (store, id) = (store.clone(), part.plan.id.clone());
        Callback::from(move |_: MouseEvent| {
            let edit = Action::Edit(id.clone(), sections::edit(E::Forget(vec![day])));
            let words = store.t(Text::Forgotten { day: day_of(store.lang, day) }).to_string();
            store.carry_out(Label::DailyFigures, vec![edit], Some(words));
        })
    };
    let to = |day: Option<Day>| {
        let end = end.clone();
        Callback::from(move |_: MouseEvent| end.set(day))
    };
    let toggle = {
        let has_all = has_all.clone();
        Callback::from(move |_: MouseEvent| has_all.set(!*has_all))
    };
    let onkeydown = {
        let (grid, n) = (grid.clone(), metrics.len());
        Callback::from(move |event: KeyboardEvent| walk(&grid, n, &event))
    };
    let on_day = {
        let end = end.clone();
        Callback::from(move |day: Day| end.set(Some(day)))
    };
    html! {
        <>
            <div class="daily__bar">
                <Button label={store.t(Text::Earlier)} icon={Some(IconName::CHEVRON_LEFT)} small={true}
                    onclick={to(last.plus(-SHOWN))} data_action={Some(AttrValue::Static("earlier"))} />
                <Button label={store.t(Text::Later)} icon={Some(IconName::CHEVRON_RIGHT)} small={true}
                    onclick={to(last.plus(SHOWN))} data_action={Some(AttrValue::Static("later"))} />
                <div class="daily__jump">
                    { open_day::known_day(&store, "monitor.shown", store.t(Text::GoTo), last, &on_day) }
                </div>
                <Button label={store.t(if *has_all { Text::Fewer } else { Text::More })} kind={ButtonKind::Ghost}
                    small={true} onclick={toggle} data_action={Some(AttrValue::Static("columns"))} />
            </div>
            <div class="table daily__scroll" role="region" aria-label={store.t(Text::GridName)} tabindex="0">
                <table class="daily__grid" ref={grid} {onkeydown}>
                    <thead>
                        <tr>
                            <th scope="col">{ store.t(Text::DayHead) }</th>
                            { for metrics.iter().map(|metric| html! { <th scope="col">{ store.t(labels::metric(*metric)) }</th> }) }
                            <td></td>
                        </tr>
                    </thead>
                    <tbody>
                        { for days.iter().map(|&day| html! {
                            <tr key={day.iso()} class={classes!(day.weekday().is_weekend().then_some("is-weekend"))}>
                                <th scope="row">{ day_of(store.lang, day) }</th>
                                { for metrics.iter().map(|&metric| cell(day, metric)) }
                                <td>
                                    if part.monitor.days.all().contains_key(&day) {
                                        <IconButton label={store.t(Text::ForgetDay { day: day_of(store.lang, day) })}
                                            icon={IconName::CLOSE} size={14} small={true} onclick={forget(day)}
                                            data_action={Some(AttrValue::from(format!("forget-{}", day.iso())))} />
                                    }
                                </td>
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
            if draft.as_ref().is_some_and(|draft| draft.is_refused) {
                <p class="daily__error" role="alert">{ store.t(Text::NoCount) }</p>
            }
            <p class="quiet only-screen">{ store.t(Text::GridHint) }</p>
            { paste::refusals(&store, &refused) }
            <PasteBox today={part.today} first={days.first().copied().unwrap_or(last)} {on_taken} />
        </>
    }
}

/// Up to which day is shown at first: today, or the last counted day where that is long ago.
fn last_shown(part: &WatchProps) -> Day {
    match part.monitor.days.last() {
        Some(last) if last.days_until(part.today) >= SHOWN => last,
        _ => part.today,
    }
}

/// A count as it stands in its cell.
fn written(metric: Metric, count: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
    if metric == Metric::Sales { decimal(count as f64 / 100.0, 2) } else { count.to_string() }
}

fn cell(
    store: &Store,
    part: &WatchProps,
    draft: &UseStateHandle<Option<Draft>>,
    (day, metric): (Day, Metric),
    on_taken: &Callback<Pasted>,
) -> Html {
    let known = part.monitor.days.get(day, metric);
    let own = draft.as_ref().filter(|draft| (draft.day, draft.metric) == (day, metric));
    let value = match own {
        Some(draft) => draft.text.clone(),
        None => known.map(|count| written(metric, count)).unwrap_or_default(),
    };
    let is_refused = own.is_some_and(|draft| draft.is_refused);
    let oninput = {
        let draft = draft.clone();
        Callback::from(move |event: InputEvent| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
            draft.set(Some(Draft { day, metric, text: input.value(), is_refused: false }));
        })
    };
    let onchange = {
        let (store, part, draft) = (store.clone(), part.clone(), draft.clone());
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
            let text = input.value();
            match count(&text, metric) {
                Ok(count) => {
                    draft.set(None);
                    part.edit(&store, E::Set(day, metric, count));
                }
                Err(NoNumber) => draft.set(Some(Draft { day, metric, text, is_refused: true })),
            }
        })
    };
    let onpaste = {
        let (draft, today, on_taken) = (draft.clone(), part.today, on_taken.clone());
        Callback::from(move |event: Event| {
            let Some(event) = event.dyn_ref::<ClipboardEvent>() else { return };
            let text = event.clipboard_data().and_then(|data| data.get_data("text/plain").ok()).unwrap_or_default();
            if is_table(&text) {
                event.prevent_default();
                draft.set(None);
                on_taken.emit(read(&text, Corner { day, metric }, today));
            }
        })
    };
    let name = Text::CellName { day: day_of(store.lang, day), metric: store.t(labels::metric(metric)).to_string() };
    html! {
        <td>
            <input class="daily__cell" type="text" inputmode="decimal" autocomplete="off"
                name={format!("monitor.day.{}.{}", day.iso(), metric.code())} aria-label={store.t(name)}
                aria-invalid={is_refused.then_some("true")} {value} {oninput} {onchange} {onpaste} />
        </td>
    }
}

/// Moves through the grid: Enter and the arrows up and down go to the next row. What was typed is taken on the way.
fn walk(grid: &NodeRef, n_columns: usize, event: &KeyboardEvent) {
    let step: isize = match event.key().as_str() {
        "Enter" if event.shift_key() => -1,
        "Enter" | "ArrowDown" => 1,
        "ArrowUp" => -1,
        _ => return,
    };
    let Some(table) = grid.cast::<web_sys::Element>() else { return };
    let Some(from) = event.target_dyn_into::<HtmlInputElement>() else { return };
    event.prevent_default();
    let Ok(cells) = table.query_selector_all("input") else { return };
    let at = (0..cells.length()).find(|i| cells.item(*i).is_some_and(|cell| cell.is_same_node(Some(from.as_ref()))));
    let Some(at) = at.and_then(|at| isize::try_from(at).ok()) else { return };
    let next = at + step * isize::try_from(n_columns).unwrap_or(0);
    let cell = u32::try_from(next).ok().and_then(|next| cells.item(next));
    match cell.and_then(|cell| cell.dyn_into::<HtmlInputElement>().ok()) {
        Some(cell) => {
            // A browser that refuses the focus leaves it where it is.
            let _ = cell.focus();
            cell.select();
        }
        // At the edge of the grid what was typed is taken all the same.
        None => {
            let _ = from.blur();
            let _ = from.focus();
        }
    }
}
