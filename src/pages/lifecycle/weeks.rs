//! Decline, seen in weekly figures: typed or pasted, drawn, and what follows from them.

use yew::prelude::*;

use super::desk::{PartProps, count};
use crate::components::callout::{Callout, Severity, callout};
use crate::components::figure::figure;
use crate::components::panel::{Panel, full_panel};
use crate::components::table::{TableRow, table};
use crate::components::text_area::TextArea;
use crate::components::text_link::text_link;
use crate::domain::funnel::decimal::Within;
use crate::domain::lifecycle::{Activity, Growth, MAX_WEEKS};
use crate::domain::plan::PlanId;
use crate::editing::action::{Action, Label};
use crate::editing::lifecycle::LifecycleEdit as E;
use crate::exchange::sections;
use crate::i18n::figures::percent as rate;
use crate::i18n::text::lifecycle::panels::Panels as Text;
use crate::pages::cite::Cite;
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::playbook::claims::{DECLINE_CAUSES_FACT, DECLINE_FACT, EXTEND_FACT, GROWTH_ALARM_FACT, WEEKLY_GROWTH_BAR};
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};
use crate::views::drawing::percent;
use crate::views::lifecycle::bars::bars;
use crate::views::lifecycle::series::{self, Columns, Refused};

/// The panel.
#[component]
pub fn WeeksPanel(props: &PartProps) -> Html {
    let store = use_store();
    let (lifecycle, view) = (&props.lifecycle, &props.view);
    let activity = use_state_eq(|| None::<String>);
    let growth = use_state_eq(|| None::<String>);
    let on_activity = {
        let (store, part, typed) = (store.clone(), props.clone(), activity.clone());
        Callback::from(move |text: String| {
            let read = both(&text);
            let is_both = matches!(&read, Ok(Columns { second: Some(_), .. }));
            if let Ok(Columns { first, second }) = read {
                take(&store, &part.plan.id, first, second);
            }
            typed.set((!is_both).then_some(text));
        })
    };
    let on_growth = {
        let (set, typed) = (props.on(&store, E::SetGrowth), growth.clone());
        Callback::from(move |text: String| {
            if let Ok(read) = series::read(&text) {
                set.emit(read);
            }
            typed.set(Some(text));
        })
    };
    let field = |name: &'static str, label: Text, (value, error), on_input, example: Text, hint: Text| {
        html! {
            <TextArea {name} label={store.t(label)} {value} {on_input} {error} rows={5} placeholder={store.t(example)}
                hint={html! { { store.t(hint) } }} />
        }
    };
    let is_empty = lifecycle.activity.is_empty() && lifecycle.growth.is_empty();
    full_panel(Panel {
        title: store.t(Text::Weeks),
        chip: html! { <Cite citation={Citation::Claim(DECLINE_FACT)} /> },
        remark: store.t(Text::WeeksRemark),
        body: html! {
            <>
                <div class="lifecycle__pair">
                    <div>
                        { field("lifecycle.activity", Text::Activity, shown(&store, &activity, &lifecycle.activity, |text| both(text).map(|read| read.first)),
                            on_activity, Text::ActivityExample, Text::ActivityHint) }
                        { picture(&store, Text::Activity, &series::floats(&lifecycle.activity), view.falls) }
                    </div>
                    <div>
                        { field("lifecycle.growth", Text::Growth, shown(&store, &growth, &lifecycle.growth, series::read),
                            on_growth, Text::GrowthExample, Text::GrowthHint) }
                        { picture(&store, Text::Growth, &series::floats(&lifecycle.growth), view.negatives) }
                    </div>
                </div>
                if is_empty {
                    <p class="quiet">{ store.t(Text::Empty) }</p>
                } else {
                    { verdict(&store, props) }
                    { twin(&store, props) }
                }
            </>
        },
        ..Panel::default()
    })
}

/// Reads what stands in the field of activity, which takes growth beside it, too.
fn both(text: &str) -> Result<Columns<Activity, Growth>, Refused> {
    series::read_columns(text)
}

/// Takes one column, or two as one step.
fn take(store: &Store, id: &PlanId, activity: Vec<Activity>, growth: Option<Vec<Growth>>) {
    let Some(growth) = growth else {
        store.edit(id, sections::edit(E::SetActivity(activity)));
        return;
    };
    let edits = [E::SetActivity(activity), E::SetGrowth(growth)];
    let actions = edits.map(|edit| Action::Edit(id.clone(), sections::edit(edit))).to_vec();
    store.carry_out(Label::Lifecycle, actions, Some(store.t(Text::TwoColumns).to_string()));
}

/// What a field shows: what was typed as long as it says what the plan says or cannot be taken, else the plan's figures.
fn shown<const MIN: i64, const MAX: i64>(
    store: &Store,
    typed: &Option<String>,
    series: &[Within<MIN, MAX>],
    read: impl Fn(&str) -> Result<Vec<Within<MIN, MAX>>, Refused>,
) -> (AttrValue, Option<AttrValue>) {
    match typed.as_ref().map(|text| (text, read(text))) {
        Some((text, Ok(read))) if read == series => (text.clone().into(), None),
        Some((text, Err(why))) => (text.clone().into(), Some(refusal(store, why))),
        Some((_, Ok(_))) | None => (series::written(series).into(), None),
    }
}

fn refusal(store: &Store, why: Refused) -> AttrValue {
    let cell = |cell: String| cell.chars().take(20).collect();
    store.t(match why {
        Refused::NoNumber(text) => Text::NoNumber { cell: cell(text) },
        Refused::OutOfRange(text) => Text::OutOfRange { cell: cell(text) },
        Refused::TooMany(n) => Text::TooMany { n: count(n), max: count(MAX_WEEKS) },
        Refused::Blank { row } => Text::BlankCell { row: count(row) },
        Refused::TooWide { n, max } => Text::TooWide { n: count(n), max: count(max) },
    })
}

/// A series as bars. What it says stands in its name, in the lines below it, and in the table.
fn picture(store: &Store, what: Text, series: &[f64], n_marked: u32) -> Html {
    let (Some(first), Some(last)) = (series.first(), series.last()) else { return Html::default() };
    let (drawn, zero) = bars(series, n_marked);
    let text = Text::SeriesText {
        what: store.t(what).to_string(),
        n: count(series.len()),
        first: series::shown(*first),
        last: series::shown(*last),
    };
    html! {
        <svg class="weeks__bars" width="100%" height="72" role="img" aria-label={store.t(text)}>
            { for drawn.iter().map(|bar| html! {
                <rect class={classes!("weeks__bar", bar.is_marked.then_some("is-marked"))} x={percent(bar.x)}
                    y={percent(bar.y)} width={percent(bar.width)} height={percent(bar.height)} />
            }) }
            <line class="weeks__zero" x1="0" x2="100%" y1={percent(zero)} y2={percent(zero)} />
        </svg>
    }
}

/// What follows from the figures.
fn verdict(store: &Store, part: &PartProps) -> Html {
    let view = &part.view;
    let link = |planner, label: Text| text_link(Route::plan(&part.plan.id, planner).href(), store.t(label));
    let is_decline = view.turning.declines;
    let bar = rate(f64::from(WEEKLY_GROWTH_BAR.tenths()) / 1000.0);
    html! {
        <>
            <p>
                { figure("lifecycle.falls", view.falls.to_string(), store.t(Text::FallsIs { n: view.falls })) }
                { " · " }
                { figure("lifecycle.negatives", view.negatives.to_string(), store.t(Text::NegativesIs { n: view.negatives })) }
                if let Some(share) = view.growth_share {
                    { " · " }
                    { figure("lifecycle.growth_share", format!("{share:.4}"), store.t(Text::LastGrowth { share: rate(share) })) }
                    // Where the limit leaves no room for it, nothing is measured by it (C12).
                    if view.has_room {
                        { store.lang.pick("，", ", ") }
                        { said(&store.t(Text::GrowthBar { bar }), &[Citation::Claim(GROWTH_ALARM_FACT)]) }
                    }
                }
            </p>
            if is_decline {
                { callout(Callout {
                    finding: Some("lifecycle.declines"),
                    ..Callout::new(Severity::Warning, store.t(Text::Declines), html! {
                        <>
                            { said(&store.t(Text::DeclinesText { n: view.falls }), &[Citation::Claim(DECLINE_FACT)]) }
                            <br />
                            { said(&store.t(Text::Extend), &[Citation::Claim(EXTEND_FACT)]) }
                        </>
                    })
                }) }
                <p class="lifecycle__causes">
                    { said(&store.t(Text::Causes), &[Citation::Claim(DECLINE_CAUSES_FACT)]) }{ " " }
                    { link(Planner::Calendar, Text::CauseContent) }{ " · " }
                    { link(Planner::Staffing, Text::CauseCore) }{ " · " }
                    { link(Planner::Positioning, Text::CauseRivals) }
                </p>
            }
            if view.shrinks {
                { callout(Callout {
                    finding: Some("lifecycle.shrinks"),
                    ..Callout::new(Severity::Warning, store.t(Text::Shrinks), html! {
                        <>
                            { said(&store.t(Text::ShrinksText), &[Citation::Claim(GROWTH_ALARM_FACT)]) }{ " " }
                            { link(Planner::Channels, Text::ToChannels) }{ " · " }{ link(Planner::Entry, Text::ToEntry) }
                        </>
                    })
                }) }
            }
            if !is_decline && !view.shrinks {
                <p class="quiet">{ store.t(Text::Calm) }</p>
            }
        </>
    }
}

/// The figures as a table; the last weeks of both series are the same ones.
fn twin(store: &Store, part: &PartProps) -> Html {
    let (activity, growth) = (series::floats(&part.lifecycle.activity), series::floats(&part.lifecycle.growth));
    let n = activity.len().max(growth.len());
    let cell = |series: &[f64], week: usize| {
        let figure = (week + series.len()).checked_sub(n).and_then(|at| series.get(at).copied());
        html! { { figure.map_or_else(|| store.t(Text::None), |figure| series::shown(figure).into()) } }
    };
    let row = |week: usize| TableRow {
        cells: vec![
            html! { { store.t(Text::WeekOf { n: count(week + 1) }) } },
            cell(&activity, week),
            cell(&growth, week),
        ],
        is_on: false,
    };
    let head = [Text::WeekHead, Text::Activity, Text::Growth].map(|head| store.t(head)).to_vec();
    html! {
        <details class="lifecycle__twin">
            <summary>{ store.t(Text::ShowTable) }</summary>
            { table(store.t(Text::Weeks), head, (0..n).map(row).collect()) }
        </details>
    }
}
