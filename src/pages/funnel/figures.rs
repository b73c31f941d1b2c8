//! All figures of a forecast, each with its mean and where it lies.

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::figure::listed_figure;
use crate::components::table::{TableRow, table};
use crate::domain::code::Code;
use crate::domain::funnel::figure::Kpi;
use crate::i18n::text::chart::ChartText;
use crate::i18n::text::funnel::outcome::{self as text, Outcome as Text};
use crate::state::store::Store;
use crate::views::funnel::figures::written;

/// The table in a fold. Until all runs are done, it has what is to be expected.
pub fn figures(store: &Store, part: &PartProps) -> Html {
    let results = part.fresh().map(|outcome| &outcome.results);
    let shown = |kpi: Kpi, value: Option<f64>| match value {
        Some(value) => written(kpi, value, part.first, store.lang).into(),
        None => store.t(text::undefined(kpi)),
    };
    let row = |&kpi: &Kpi| {
        let spread = results.and_then(|results| results.kpi(kpi).spread);
        let mean = match results {
            Some(_) => spread.map(|spread| spread.mean),
            None => part.expected.kpis[kpi as usize],
        };
        let raw = mean.map(|mean| mean.to_string()).unwrap_or_default();
        let of = |place: usize| match results {
            Some(_) => html! { { shown(kpi, spread.map(|spread| spread.quantiles[place])) } },
            None => html! { <span class="quiet">{ "—" }</span> },
        };
        let mark = format!("funnel.mean.{}", kpi.code());
        let cells = vec![
            html! { { store.t(text::kpi(kpi)) } },
            html! { <b>{ listed_figure(mark, raw, shown(kpi, mean)) }</b> },
            of(0),
            of(2),
            of(4),
        ];
        TableRow { cells, is_on: false }
    };
    let mean = if results.is_some() { Text::Mean } else { Text::Expected };
    let head = vec![
        store.t(Text::Figure),
        store.t(mean),
        store.t(ChartText::Low),
        store.t(ChartText::Median),
        store.t(ChartText::High),
    ];
    html! {
        <details class="panel folded figures">
            <summary class="folded__head">
                <span class="panel__title">{ store.t(Text::AllFigures) }</span>
                <span class="panel__remark">{ store.t(Text::AllFiguresRemark) }</span>
            </summary>
            { table(store.t(Text::AllFigures), head, Kpi::ALL.iter().map(row).collect()) }
        </details>
    }
}
