//! The stages as bars over days, and the same as a table.

use yew::prelude::*;

use super::{PartProps, words};
use crate::components::table::{TableRow, table};
use crate::domain::code::Code as _;
use crate::domain::launch::LaunchStage;
use crate::domain::launch::gate::{Verdict, n_passed};
use crate::i18n::text::calendar::labels::short_day;
use crate::i18n::text::launch::{self, Launch as Text};
use crate::platform::page;
use crate::state::store::Store;
use crate::views::drawing::percent;
use crate::views::launch::gantt::{Gantt, Row, gantt};

/// The picture; a press on a stage's name leads to its tasks.
pub fn picture(store: &Store, part: &PartProps) -> Html {
    let view = &part.view;
    let drawn = gantt(&view.spans, &view.gates, part.opens_on(), part.today);
    let day = |days: i32| words::day(store, part.opens_on(), days);
    let (first, last) = (view.spans[0].first, view.spans[LaunchStage::N - 1].last);
    let of = u32::try_from(LaunchStage::N).unwrap_or(u32::MAX);
    let text = Text::PictureText { first: day(first), last: day(last), passed: n_passed(&view.gates), of };
    html! {
        <figure class="gantt">
            <figcaption class="visually-hidden">{ store.t(text) }</figcaption>
            { for drawn.rows.iter().map(|row| bar(store, part, &drawn, row)) }
            <div class="gantt__row gantt__row--axis" aria-hidden="true">
                <span />
                <svg class="gantt__axis" width="100%" height="18">
                    { for drawn.ticks.iter().map(|tick| {
                        let label = match part.opens_on().and_then(|opens_on| opens_on.plus(tick.days)) {
                            Some(day) => short_day(store.lang, day),
                            None => store.t(Text::AxisDay { n: tick.days.to_string().replace('-', "−") }).to_string(),
                        };
                        html! { <text class="tick" x={percent(tick.at)} y="13">{ label }</text> }
                    }) }
                </svg>
                <span />
            </div>
        </figure>
    }
}

fn bar(store: &Store, part: &PartProps, drawn: &Gantt, row: &Row) -> Html {
    let span = row.span;
    let name = store.t(launch::stage(span.stage));
    let day = |days: i32| words::day(store, part.opens_on(), days);
    let verdict = words::verdict(store, span.stage, row.verdict);
    let (class, mark) = match row.verdict {
        Verdict::Passed => ("is-passed", "m-3.5 0 2.5 2.5 4.5-5"),
        Verdict::Short(_) => ("is-short", "M0-3.5v4M0 3.2v.1"),
        Verdict::Unmeasured => ("is-open", ""),
    };
    let text = Text::BarText {
        stage: name.to_string(),
        first: day(span.first),
        last: day(span.last),
        verdict: verdict.clone(),
    };
    let to_stage = {
        let target = format!("#launch-{}", span.stage.code());
        Callback::from(move |_: MouseEvent| page::focus(&target))
    };
    let line = |class: &'static str, at: f64| {
        html! { <line {class} x1={percent(at)} x2={percent(at)} y1="0" y2="30" /> }
    };
    let width = |from: f64, to: f64| percent((to - from).max(0.0));
    html! {
        <div class="gantt__row" data-stage={span.stage.code()}>
            <button type="button" class="gantt__name text-link" onclick={to_stage} aria-label={store.t(text)}>
                <span>{ name }</span>
            </button>
            <svg class="gantt__bar" width="100%" height="30" aria-hidden="true">
                { for drawn.ticks.iter().map(|tick| line("gantt__week", tick.at)) }
                if let Some(to) = row.goes_on_to {
                    <rect class="gantt__goes-on" x={percent(row.to)} y="11" width={width(row.to, to)} height="8" />
                }
                <rect class={classes!("gantt__span", class)} x={percent(row.from)} y="7"
                    width={width(row.from, row.to)} height="16" rx="3" />
                { line("gantt__opening", drawn.opening) }
                { for drawn.today.map(|today| line("gantt__today", today)) }
                <svg class="gantt__gate" x={percent(row.to)} y="15">
                    <circle class={classes!("gantt__gate-ground", class)} r="7.5" />
                    <path class={classes!("gantt__gate-mark", class)} d={mark} />
                </svg>
            </svg>
            <span class={classes!("gantt__verdict", class)}>{ verdict }</span>
        </div>
    }
}

/// What the lines and colors mean.
pub fn legend(store: &Store, part: &PartProps) -> Html {
    let item = |class: &'static str, text: AttrValue| {
        html! {
            <li>
                <svg width="16" height="10" aria-hidden="true" focusable="false">
                    <rect class={classes!("gantt__key", class)} y="2" width="16" height="6" rx="2" />
                </svg>
                { text }
            </li>
        }
    };
    let today = part.opens_on().is_some().then(|| item("gantt__key--today", store.t(Text::Today)));
    html! {
        <ul class="gantt__keys">
            { item("is-passed", store.t(Text::VerdictPassed)) }
            { item("is-short", store.t(Text::StopsShort)) }
            { item("is-open", store.t(Text::VerdictUnmeasured)) }
            { item("gantt__key--goes-on", store.t(Text::GoesOn)) }
            { item("gantt__key--opening", store.t(Text::Opening)) }
            { for today }
        </ul>
    }
}

/// The same as a table.
pub fn twin(store: &Store, part: &PartProps) -> Html {
    let day = |days: i32| words::day(store, part.opens_on(), days);
    let rows = part.view.spans.iter().zip(&part.view.gates).map(|(span, gate)| TableRow {
        cells: vec![
            html! { { store.t(launch::stage(span.stage)) } },
            html! { { day(span.first) } },
            html! { { day(span.last) } },
            html! { { store.t(Text::DaysOf { n: span.days().unsigned_abs() }) } },
            html! { { store.t(launch::measure(span.stage)) } },
            html! { { words::bar(store, span.stage) } },
            html! { { words::verdict(store, span.stage, gate.verdict) } },
        ],
        is_on: part.view.stop().is_some_and(|stop| stop.stage == span.stage),
    });
    let head = [Text::Stage, Text::From, Text::Until, Text::Length, Text::Measure, Text::Bar, Text::Result];
    table(store.t(Text::Schedule), head.into_iter().map(|text| store.t(text)).collect(), rows.collect())
}
