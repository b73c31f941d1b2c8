//! Where the group stands: its size on the line of S2's stages, the clocks that the sources keep, the ways on.

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::figure::{classed_figure, figure};
use crate::components::key_values::{Lines, key_values};
use crate::components::panel::{Panel, full_panel, panel as plain_panel};
use crate::components::pill::{PillTone, pill};
use crate::components::radio_list::{RadioList, RadioOption};
use crate::components::table::{TableRow, worded_table};
use crate::components::text_link::text_link;
use crate::domain::code::Code as _;
use crate::domain::lifecycle::planned;
use crate::domain::lifecycle::stage::{LifeStage, Way};
use crate::domain::positioning::CompanyStage;
use crate::editing::lifecycle::LifecycleEdit as E;
use crate::i18n::figures::{decimal, grouped, range, whole};
use crate::i18n::text::labels::lifespan;
use crate::i18n::text::lifecycle::{Lifecycle as Text, labels};
use crate::pages::cite::Cite;
use crate::pages::open_number::{self, Words};
use crate::pages::said::said;
use crate::playbook::claims::{DECLINE_FACT, LAUNCH_STAGES_FACT, PAID_FACT, SPLIT_FACT};
use crate::playbook::{Citation, OwnRule};
use crate::state::route::{Planner, Route};
use crate::state::store::Store;
use crate::views::drawing::percent;

/// How many members the group has now.
pub fn now_panel(store: &Store, part: &PartProps) -> Html {
    let planned = planned(&part.plan);
    let words = Words {
        name: "lifecycle.members",
        label: store.t(Text::MembersNow),
        unit: store.t(Text::UnitPeople),
        placeholder: whole(planned).into(),
        hint: html! { { store.t(Text::MembersHint { n: planned }) } },
        chip: Html::default(),
    };
    plain_panel(
        store.t(Text::Now),
        open_number::count(store, words, part.lifecycle.members, planned, &part.on(store, E::SetMembers)),
    )
}

/// The stages by size, the group on their line, and where the forecast takes it.
pub fn panel(store: &Store, part: &PartProps) -> Html {
    full_panel(Panel {
        title: store.t(Text::Stages),
        chip: html! { <Cite citation={Citation::Ours(OwnRule::StageEnds)} /> },
        remark: store.t(Text::StagesRemark),
        body: html! {
            <>
                { line(store, part) }
                { rows(store, part) }
            </>
        },
        ..Panel::default()
    })
}

/// The line from nothing to the limit. What it says stands below it in words.
fn line(store: &Store, part: &PartProps) -> Html {
    let (view, outlook) = (&part.view, &part.outlook);
    let rows: Vec<_> = LifeStage::ALL.iter().filter_map(|stage| stage.row()).collect();
    let last = rows.last().map_or(0, |row| row.max);
    let whole_line = f64::from(view.cap.max(view.members).max(last).max(outlook.a_group.ceil() as u32));
    let at = |n: f64| percent((n / whole_line).clamp(0.0, 1.0));
    let stage = store.t(labels::stage(view.stage)).to_string();
    let here = standing(store, part);
    let text = Text::LineText { at: here.to_string(), stage, cap: view.cap };
    let then = outlook.a_group;
    html! {
        <figure class="life-line">
            <figcaption class="visually-hidden">{ store.t(text) }</figcaption>
            <svg class="life-line__bar" width="100%" height="34" aria-hidden="true">
                { for rows.iter().map(|row| {
                    let class = classes!("life-line__stage", (row.fact == view.stage.fact()).then_some("is-on"));
                    let width = percent(f64::from(row.max - row.min) / whole_line);
                    html! { <rect {class} x={at(f64::from(row.min))} {width} y="14" height="10" /> }
                }) }
                { for rows.iter().map(|row| {
                    let x = at(f64::from(row.max));
                    html! { <line class="life-line__end" x1={x.clone()} x2={x} y1="12" y2="26" /> }
                }) }
                <line class="life-line__cap" x1={at(f64::from(view.cap))} x2={at(f64::from(view.cap))} y1="6" y2="32" />
                <circle class="life-line__then" cx={at(then)} cy="19" r="5" />
                <circle class="life-line__now" cx={at(f64::from(view.members))} cy="19" r="7" />
            </svg>
            <ul class="life-line__keys">
                <li class="life-line__key life-line__key--now">
                    { figure("lifecycle.members", view.members.to_string(), here) }
                </li>
                <li class="life-line__key life-line__key--then">
                    { figure("lifecycle.ahead", decimal(then, 2), store.t(Text::ThenIs {
                        days: outlook.days, n: grouped(then, 0),
                    })) }
                    { " " }{ text_link(Route::plan(&part.plan.id, Planner::Funnel).href(), store.t(Text::ToForecast)) }
                </li>
                <li class="life-line__key life-line__key--cap">{ store.t(Text::CapIs { cap: view.cap }) }</li>
            </ul>
        </figure>
    }
}

/// How many members there are now, or how many the plan is made for.
fn standing(store: &Store, part: &PartProps) -> AttrValue {
    let n = whole(part.view.members);
    if !part.view.is_planned {
        return store.t(Text::NowIs { n });
    }
    store.t(Text::ByPlan { n: store.t(Text::Members { n }).to_string() })
}

fn rows(store: &Store, part: &PartProps) -> Html {
    let view = &part.view;
    let (here, begun_text) =
        if view.is_planned { (Text::HereByPlan, Text::BegunByPlan) } else { (Text::Here, Text::Begun) };
    let (here, begun_text) = (store.t(here), store.t(begun_text));
    let head = [Text::StageHead, Text::SizeHead, Text::FocusHead, Text::SourceHead].map(|head| store.t(head)).to_vec();
    let row = |&stage: &LifeStage| {
        let is_here = stage == view.stage;
        let name = store.t(labels::stage(stage));
        let named = if is_here {
            figure("lifecycle.stage", stage.code(), name)
        } else {
            html! { { name } }
        };
        let size =
            stage.row().map_or_else(|| store.t(Text::NoSize), |row| range(&whole(row.min), &whole(row.max)).into());
        let begun = stage == LifeStage::Transform && view.turning.has_begun();
        TableRow {
            cells: vec![
                html! {
                    <>
                        { named }
                        if is_here {
                            { " " }{ pill(here.clone(), PillTone::Ok) }
                        } else if begun {
                            { " " }{ pill(begun_text.clone(), PillTone::Warn) }
                        }
                    </>
                },
                html! { { size } },
                html! { { store.t(labels::focus(stage)) } },
                html! { <Cite citation={Citation::Claim(stage.fact())} /> },
            ],
            is_on: is_here,
        }
    };
    worded_table(store.t(Text::Stages), head, LifeStage::ALL.iter().map(row).collect())
}

/// The clocks of the sources, each by itself.
pub fn clocks_panel(store: &Store, part: &PartProps) -> Html {
    let (view, positioning) = (&part.view, &part.plan.positioning);
    let company = match positioning.stage {
        CompanyStage::Startup => Text::CompanyGathers,
        CompanyStage::Mature => Text::CompanyRefines,
        CompanyStage::NoCompany => Text::CompanyNone,
    };
    let activity = match (part.lifecycle.activity.is_empty(), view.falls) {
        (true, _) => Text::NoWeeks,
        (false, 0) => Text::NoFalls,
        (false, n) => Text::FallsIs { n },
    };
    let cite = |text: AttrValue, fact| said(&text, &[Citation::Claim(fact)]);
    full_panel(Panel {
        title: store.t(Text::Clocks),
        remark: store.t(Text::ClocksRemark),
        body: html! {
            <>
                { key_values(Lines::Between, vec![
                    (store.t(Text::BySize), cite(store.t(labels::stage(view.stage)), view.stage.fact())),
                    (store.t(Text::ByActivity), cite(store.t(activity), DECLINE_FACT)),
                    (store.t(Text::ByCompany), cite(store.t(company), "S1-1-stage-goal")),
                    (store.t(Text::BySpan), cite(store.t(lifespan(positioning.lifespan)), "S0-1-three-elements")),
                ]) }
                <p class="quiet">
                    { text_link(Route::plan(&part.plan.id, Planner::Positioning).href(), store.t(Text::ToPositioning)) }
                    { " · " }
                    { said(&store.t(Text::SevenStages), &[Citation::Claim(LAUNCH_STAGES_FACT)]) }{ " " }
                    { text_link(Route::plan(&part.plan.id, Planner::Launch).href(), store.t(Text::ToLaunch)) }
                </p>
            </>
        },
        ..Panel::default()
    })
}

/// The ways on, to choose one.
pub fn ways_panel(store: &Store, part: &PartProps) -> Html {
    let has_begun = part.view.turning.has_begun();
    let open = RadioOption {
        code: AttrValue::Static(""),
        label: store.t(Text::NoWay),
        remark: AttrValue::default(),
        chip: Html::default(),
    };
    let option = |&way: &Way| RadioOption {
        code: way.code().into(),
        label: store.t(labels::way(way)),
        remark: AttrValue::default(),
        chip: html! { { for way.facts().iter().map(|fact| html! { <><Cite citation={Citation::Claim(fact)} />{ " " }</> }) } },
    };
    let about = match part.lifecycle.way {
        Some(Way::Platform) => said(
            &store.t(labels::other_form(part.plan.positioning.platform)),
            &[Citation::Claim("S3-8-transform-path")],
        ),
        Some(Way::Paid) => said(&store.t(Text::WayPaid), &[Citation::Claim(PAID_FACT)]),
        Some(Way::Split) => said(&store.t(Text::Differ), &[Citation::Claim(SPLIT_FACT)]),
        Some(Way::Theme | Way::Merge) | None => Html::default(),
    };
    let why = if has_begun { Text::WaysBegun } else { Text::WaysCalm };
    full_panel(Panel {
        title: store.t(Text::Ways),
        chip: html! { <Cite citation={Citation::Ours(OwnRule::NearCap)} /> },
        remark: store.t(why.clone()),
        body: html! {
            <>
                { classed_figure("visually-hidden", "lifecycle.turning", has_begun.to_string(), store.t(why)) }
                <RadioList name="lifecycle.way" label={store.t(Text::Ways)} label_shown={false}
                    options={std::iter::once(open).chain(Way::ALL.iter().map(option)).collect::<Vec<_>>()}
                    value={part.lifecycle.way.map_or("", |way| way.code())}
                    on_select={part.on(store, |code: AttrValue| E::SetWay(Way::from_code(&code)))} />
                <p class="quiet">{ about }</p>
            </>
        },
        ..Panel::default()
    })
}
