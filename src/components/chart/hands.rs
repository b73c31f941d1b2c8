//! Reading a chart day by day: with a pointer, a finger or keys.
//!
//! The area over a chart is a slider, which is what assistive technology knows best to read step by step: it speaks the
//! values of the day that a person went to, and nothing while a pointer passes over many.

use web_sys::Element;
use yew::prelude::*;

use crate::views::chart::layout::Layout;

/// So many days are skipped with Shift, and with the keys for pages.
const WEEK: usize = 7;

/// What the area over a chart needs.
pub struct Hands<'a> {
    /// Its name.
    pub label: AttrValue,
    /// The values of the day in words.
    pub words: AttrValue,
    /// The chart.
    pub layout: &'a Layout,
    /// The day that is read, if any.
    pub day: Option<usize>,
    /// Another day was pointed at; none when the pointer left.
    pub on_day: Callback<Option<usize>>,
}

/// The area over a chart.
pub fn hands(hands: Hands) -> Html {
    let Hands { label, words, layout, day, on_day } = hands;
    let (n_days, x) = (layout.n_days, layout.places.x);
    let last = n_days.saturating_sub(1);
    let day_at = move |event: &PointerEvent| {
        let area = event.target_dyn_into::<Element>()?;
        let left = area.get_bounding_client_rect().left();
        Some(x.nearest(f64::from(event.client_x()) - left, n_days))
    };
    let point = {
        let on_day = on_day.clone();
        // A finger that taps or moves sideways reads; one that moves up or down scrolls, and the browser takes it away.
        Callback::from(move |event: PointerEvent| {
            if let Some(day) = day_at(&event) {
                on_day.emit(Some(day));
            }
        })
    };
    let onpointerleave = {
        let on_day = on_day.clone();
        Callback::from(move |event: PointerEvent| {
            // What a finger pointed at stays to be read.
            if event.pointer_type() == "mouse" {
                on_day.emit(None);
            }
        })
    };
    let onkeydown = {
        let on_day = on_day.clone();
        Callback::from(move |event: KeyboardEvent| {
            let now = day.unwrap_or(last);
            let step = if event.shift_key() { WEEK } else { 1 };
            let to = match event.key().as_str() {
                "ArrowLeft" | "ArrowDown" => now.saturating_sub(step),
                "ArrowRight" | "ArrowUp" => now + step,
                "PageDown" => now.saturating_sub(WEEK),
                "PageUp" => now + WEEK,
                "Home" => 0,
                "End" => last,
                _ => return,
            };
            event.prevent_default();
            on_day.emit(Some(to.min(last)));
        })
    };
    let onfocus = {
        let on_day = on_day.clone();
        Callback::from(move |event: FocusEvent| {
            // A press has already said which day; keys begin at the end.
            let area = event.target_dyn_into::<Element>();
            if area.is_some_and(|area| area.matches(":focus-visible").unwrap_or_default()) {
                on_day.emit(Some(day.unwrap_or(last)));
            }
        })
    };
    let onblur = on_day.reform(|_: FocusEvent| None);
    html! {
        <div
            class="chart__hands"
            role="slider"
            tabindex="0"
            aria-label={label}
            aria-valuemin="1"
            aria-valuemax={n_days.to_string()}
            aria-valuenow={(day.unwrap_or(last) + 1).to_string()}
            aria-valuetext={words}
            onpointermove={point.clone()}
            onpointerup={point}
            {onpointerleave}
            {onkeydown}
            {onfocus}
            {onblur}
        />
    }
}
