//! The funnel with the lines that sources draw, and the other lines.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::PartProps;
use super::files::rests_on;
use crate::components::chart::ChartPanel;
use crate::components::icon::{IconName, sized_icon};
use crate::components::panel::{Panel, full_panel};
use crate::domain::funnel::figure::Kpi;
use crate::i18n::text::funnel::outcome::Outcome as Text;
use crate::pages::chart_file::on_file;
use crate::pages::cite::Cite;
use crate::simulation::series::Series;
use crate::state::store::{Store, use_store};
use crate::views::chart::Chart;
use crate::views::funnel::stages::{self as drawn, Line, Verdict};

/// The funnel.
#[component]
pub fn FunnelPanel(props: &PartProps) -> Html {
    let store = use_store();
    let inputs = &props.derived.inputs;
    let results = props.fresh().map(|outcome| &outcome.results);
    let means = |series: Series| match results {
        Some(results) => results.band(series).iter().map(|day| day.mean).collect(),
        None => props.expected.series(series).to_vec(),
    };
    let staged = drawn::stages(&means, inputs, store.lang);
    let kpi = |kpi: Kpi| match results {
        Some(results) => results.kpi(kpi).spread.map(|spread| spread.mean),
        None => props.expected.kpis[kpi as usize],
    };
    let messages = means(Series::Messages);
    let messages = messages.iter().sum::<f64>() / messages.len().max(1) as f64;
    let lines = drawn::lines(kpi, messages, inputs, props.first, store.lang);
    let marks = staged.iter().map(|stage| match &stage.verdict {
        Some(verdict) => line_of(&store, &stage.row.line, *verdict),
        None => html! { <span class="quiet">{ &stage.row.line }</span> },
    });
    let parts = staged.iter().map(|stage| format!("{} {}", stage.row.name, stage.row.count.round()));
    let text = store.t(Text::FunnelText { parts: parts.collect::<Vec<_>>().join(store.lang.pick("，", ", ")) });
    html! {
        <>
            <ChartPanel title={store.t(Text::FunnelTitle)} remark={store.t(Text::FunnelRemark { days: inputs.horizon_days })}
                chart={Chart::Funnel(Rc::new(drawn::chart(&staged, store.lang)))} {text}
                caption={rests_on(&store, props, results)} lines={marks.collect::<Vec<_>>()}
                on_file={on_file(&store, &props.plan, Text::FunnelTitle)} />
            { other_lines(&store, &lines) }
        </>
    }
}

/// `✓ ≥ 60% S1·二`.
fn line_of(store: &Store, line: &str, verdict: Verdict) -> Html {
    let said = verdict.is_met.map(|is_met| match is_met {
        true => (IconName::CHECK, "is-met", Text::Met),
        false => (IconName::WARN, "is-missed", Text::NotMet),
    });
    html! {
        <span class={classes!("verdict", said.as_ref().map(|(_, class, _)| *class))}>
            { for said.map(|(icon, _, word)| html! {
                <>{ sized_icon(icon, 14) }<span class="visually-hidden">{ store.t(word) }</span></>
            }) }
            <span class="verdict__line">{ line }</span>
            <Cite citation={verdict.citation} />
        </span>
    }
}

fn other_lines(store: &Store, lines: &[Line]) -> Html {
    let row = |line: &Line| {
        html! {
            <li class="lines__row">
                <span>{ &line.name }</span>
                <b>{ &line.value }</b>
                { line_of(store, &line.bar, line.verdict) }
            </li>
        }
    };
    full_panel(Panel {
        title: store.t(Text::LinesTitle),
        body: html! { <ul class="lines">{ for lines.iter().map(row) }</ul> },
        ..Panel::default()
    })
}
