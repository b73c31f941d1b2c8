//! A day from 0 to 24 h: when there are people, and when to post.

use yew::prelude::*;

use crate::views::drawing::percent;

/// One row.
#[derive(Clone, PartialEq)]
pub struct DayRow {
    /// What happens then.
    pub label: AttrValue,
    /// Source chips.
    pub chip: Html,
    /// From and to in minutes of the day; one that ends before it starts runs over midnight.
    pub windows: Vec<(u32, u32)>,
    /// Color: `k1` … `k6`, or `result`.
    pub tone: &'static str,
    /// Words beside the first window; shown for a result.
    pub words: AttrValue,
}

const DAY: u32 = 24 * 60;

/// A day from 0 to 24 h, and the strip in a sentence. Rows with the tone `result` stand below a line.
pub fn day_strip(rows: &[DayRow], text: AttrValue) -> Html {
    html! {
        <div class="day-strip">
            <p class="visually-hidden">{ text }</p>
            { for rows.iter().map(row) }
            <div class="day-strip__row day-strip__row--axis" aria-hidden="true">
                <span />
                <svg class="day-strip__axis" width="100%" height="16">
                    { for (0..=8).map(|n| {
                        let anchor = match n {
                            0 => "start",
                            8 => "end",
                            _ => "middle",
                        };
                        html! {
                            <text class="tick" x={format!("{}%", f64::from(n) * 12.5)} y="12" text-anchor={anchor}>
                                { n * 3 }
                            </text>
                        }
                    }) }
                </svg>
            </div>
        </div>
    }
}

fn row(row: &DayRow) -> Html {
    let is_result = row.tone == "result";
    html! {
        <div class={classes!("day-strip__row", is_result.then_some("is-result"))}>
            <div class="day-strip__label">
                <span>{ &row.label }</span>
                { row.chip.clone() }
            </div>
            <svg class="day-strip__bar" width="100%" height="20" aria-hidden="true">
                <rect class="day-strip__ground" x="0" y="3" width="100%" height="14" rx="3" />
                { for (1..8).map(|n| {
                    let x = format!("{}%", f64::from(n) * 12.5);
                    html! { <line class="day-strip__hour" x1={x.clone()} x2={x} y1="3" y2="17" /> }
                }) }
                { for row.windows.iter().flat_map(|window| parts(*window)).map(|(from, to)| html! {
                    <rect
                        class={classes!("day-strip__window", row.tone)}
                        x={place(from)}
                        y="3"
                        width={place(to - from)}
                        height="14"
                        rx="3"
                    />
                }) }
                { words(row).unwrap_or_default() }
            </svg>
        </div>
    }
}

/// A window over midnight is drawn in two parts.
fn parts((from, to): (u32, u32)) -> Vec<(u32, u32)> {
    let (from, to) = (from.min(DAY), to.min(DAY));
    if from <= to { vec![(from, to)] } else { vec![(0, to), (from, DAY)] }
}

fn words(row: &DayRow) -> Option<Html> {
    let (from, to) = *row.windows.first()?;
    if row.words.is_empty() {
        return None;
    }
    let (x, dx, anchor) = if from > DAY / 3 { (from, "-8", "end") } else { (to, "8", "start") };
    Some(html! {
        <text class="day-strip__words" x={place(x)} dx={dx} y="15" text-anchor={anchor}>{ &row.words }</text>
    })
}

fn place(minutes: u32) -> String {
    percent(f64::from(minutes) / f64::from(DAY))
}
