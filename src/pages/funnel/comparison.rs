//! Scenarios side by side in a table.

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::prelude::*;

use super::desk::PartProps;
use super::forecast::{Case, Known, Stage};
use super::scenarios::{case_name, tone};
use crate::components::figure::listed_figure;
use crate::components::panel::{Panel, full_panel};
use crate::domain::code::Code;
use crate::domain::funnel::ScenarioId;
use crate::i18n::Lang;
use crate::i18n::text::funnel::outcome::Outcome as Outcomes;
use crate::i18n::text::funnel::scenarios::Scenarios as Text;
use crate::jobs::simulation::Outcome;
use crate::state::store::{Store, use_store};
use crate::views::chart::plot::{Look, Tone};
use crate::views::funnel::comparison::{Cell, Row, Runs, Scale, rows};

/// A case's cells, and what they were worked out from.
struct Column {
    here: Rc<Outcome>,
    base: Option<Rc<Outcome>>,
    rows: Vec<Row>,
    lang: Lang,
    cells: Rc<Vec<Cell>>,
}

/// The table; nothing where there is nothing to compare.
#[component]
pub fn Comparison(props: &PartProps) -> Html {
    let store = use_store();
    // Going through all runs of all cases takes its time: what has not changed is kept.
    let columns = use_mut_ref(BTreeMap::<Case, Column>::new);
    if props.funnel.scenarios.is_empty() {
        return Html::default();
    }
    let rows = rows(&props.derived.inputs, props.ground.size);
    let cases: Vec<Case> = std::iter::once(None).chain(props.funnel.scenarios.keys().copied().map(Some)).collect();
    let outcome = |case: Case| props.forecasts.of(case).and_then(|known| known.fresh().cloned());
    let base = outcome(None);
    let cells = |case: Case| -> Option<Rc<Vec<Cell>>> {
        let here = outcome(case)?;
        // Without the base's runs there is nothing to compare with yet.
        let base = case.and(base.clone());
        let mut columns = columns.borrow_mut();
        let known = columns.get(&case).filter(|column| {
            Rc::ptr_eq(&column.here, &here)
                && column.base.as_ref().map(Rc::as_ptr) == base.as_ref().map(Rc::as_ptr)
                && column.rows == rows
                && column.lang == store.lang
        });
        if let Some(column) = known {
            return Some(Rc::clone(&column.cells));
        }
        let scale = Scale { first: props.first, lang: store.lang };
        let cells = {
            let there = base.as_deref().map(runs_of);
            Rc::new(rows.iter().map(|row| row.cell(runs_of(&here), there, scale)).collect::<Vec<_>>())
        };
        let column = Column { here, base, rows: rows.clone(), lang: store.lang, cells: Rc::clone(&cells) };
        columns.insert(case, column);
        Some(cells)
    };
    let columns: Vec<_> = cases.iter().map(|&case| (case, cells(case))).collect();
    let head = |case: Case| {
        html! {
            <th scope="col" class={classes!((props.case == case).then_some("is-on"))}>
                <span class="comparison__case">
                    <svg width="16" height="10" aria-hidden="true" focusable="false">
                        <path class={classes!(Look::Line.class(), Tone::Scenario(tone(case)).class())} d="M0 5h16" />
                    </svg>
                    { case_name(&store, props, case) }
                </span>
                <span class="comparison__state">{ state(&store, props.forecasts.of(case)) }</span>
            </th>
        }
    };
    let row = |n: usize, row: &Row| {
        html! {
            <tr>
                <th scope="row">{ row.name(store.lang) }</th>
                { for columns.iter().map(|(case, cells)| match cells.as_ref().and_then(|cells| cells.get(n)) {
                    Some(cell) => drawn(*case, *row, cell),
                    None => html! { <td class="comparison__none">{ "…" }</td> },
                }) }
            </tr>
        }
    };
    full_panel(Panel {
        title: store.t(Text::CompareTitle),
        remark: store.t(Text::CompareRemark),
        class: Some("comparison"),
        body: html! {
            <>
                <div class="comparison__strip" role="region" aria-label={store.t(Text::CompareTitle)} tabindex="0">
                    <table class="comparison__table">
                        <thead>
                            <tr>
                                <th scope="col">{ store.t(Text::Figure) }</th>
                                { for cases.iter().map(|&case| head(case)) }
                            </tr>
                        </thead>
                        <tbody>{ for rows.iter().enumerate().map(|(n, it)| row(n, it)) }</tbody>
                    </table>
                </div>
                <p class="panel__note">{ store.t(Text::CompareNote) }</p>
            </>
        },
        ..Panel::default()
    })
}

fn runs_of(outcome: &Outcome) -> Runs<'_> {
    Runs { results: &outcome.results, told: &outcome.told }
}

/// What stands under a case's name while its runs are not done.
fn state(store: &Store, known: Option<&Known>) -> AttrValue {
    match known {
        Some(known) if known.stage == Stage::Done => AttrValue::default(),
        Some(Known { stage: Stage::Running { .. } | Stage::Waiting, .. }) => store.t(Text::Running),
        Some(Known { stage: Stage::Failed, .. }) => store.t(Outcomes::Failed),
        _ => store.t(Text::NotRun),
    }
}

/// `funnel.compare.2.orders`, `funnel.compare.base.reach_day`.
fn mark(case: Case, row: Row) -> String {
    let case = case.map_or_else(|| "base".to_owned(), ScenarioId::text);
    let figure = match row {
        Row::Figure(kpi) => kpi.code(),
        Row::Reach(_) => "reach_day",
    };
    format!("funnel.compare.{case}.{figure}")
}

fn drawn(case: Case, row: Row, cell: &Cell) -> Html {
    let mark = mark(case, row);
    let against = cell.against.as_ref().map(|against| {
        let raw = against.mean.map(|mean| mean.to_string()).unwrap_or_default();
        html! {
            <>
                <span class={classes!("comparison__gap", against.is_clear.then_some("is-clear"))}>
                    { listed_figure(format!("{mark}.difference"), raw, against.shown.clone()) }
                </span>
                <span class="comparison__higher">{ &against.higher }</span>
            </>
        }
    });
    html! {
        <td>
            <b>{ listed_figure(mark.clone(), cell.value.clone().unwrap_or_default(), cell.shown.clone()) }</b>
            { for against }
        </td>
    }
}
