//! The day: when members are there, when the content does well, and when to post.

use yew::prelude::*;

use crate::components::day_strip::{DayRow, day_strip};
use crate::components::figure::figure;
use crate::components::icon::{IconName, icon};
use crate::components::panel::{Panel, full_panel};
use crate::domain::hours::{Days, Window};
use crate::domain::plan::Plan;
use crate::domain::positioning::timing::{Fit, HoursFrom, Timing};
use crate::i18n::text::fields::Fields;
use crate::i18n::text::labels;
use crate::i18n::text::positioning::Positioning;
use crate::pages::cite::Cite;
use crate::pages::said::said;
use crate::playbook::{Citation, OwnRule};
use crate::state::store::Store;
use crate::views::positioning::{by_days, minutes, row_fact, source};

/// The strip of the day, with a flag where the hours do not meet or are not stated.
pub fn panel(store: &Store, plan: &Plan, timing: &Timing) -> Html {
    let suggested = timing.suggested;
    let clock = |kpi: &'static str, clock: String| figure(kpi, clock.clone(), clock);
    let actions = html! {
        <span class="positioning__window">
            { store.t(labels::days(suggested.days)) }
            { " " }
            { clock("positioning.window_start", suggested.start.clock()) }
            { "–" }
            { clock("positioning.window_end", suggested.end.clock()) }
        </span>
    };
    full_panel(Panel {
        title: store.t(Positioning::DayTitle),
        actions,
        body: html! {
            <>
                { day_strip(&rows(store, plan, timing), text(store, timing)) }
                { flag(store, plan, timing) }
            </>
        },
        ..Panel::default()
    })
}

fn rows(store: &Store, plan: &Plan, timing: &Timing) -> Vec<DayRow> {
    let chip = |citation| html! { <Cite {citation} /> };
    let row_chip = || chip(Citation::Claim(row_fact(plan.positioning.group_type)));
    let mut rows: Vec<DayRow> = by_days(&timing.group)
        .into_iter()
        .map(|(days, windows)| {
            let days = store.t(labels::days(days)).to_string();
            let (label, chip) = match timing.group_from {
                HoursFrom::Own => (Positioning::RowOwn { days }, Html::default()),
                _ => (Positioning::RowGroup { days }, row_chip()),
            };
            DayRow { label: store.t(label), chip, windows, tone: "k1", words: AttrValue::default() }
        })
        .collect();
    if rows.is_empty() {
        rows.push(DayRow {
            label: store.t(Positioning::RowGroupUnknown),
            chip: if timing.group_from == HoursFrom::Depends { row_chip() } else { Html::default() },
            windows: Vec::new(),
            tone: "k1",
            words: AttrValue::default(),
        });
    }
    let content = if plan.positioning.group_type.is_about_knowledge() {
        Positioning::RowKnowledge
    } else {
        Positioning::RowInteractive
    };
    rows.push(DayRow {
        label: store.t(content),
        chip: chip(Citation::Claim(timing.content_fact)),
        windows: vec![minutes(timing.content)],
        tone: "k2",
        words: AttrValue::default(),
    });
    rows.push(DayRow {
        label: store.t(Positioning::RowResult),
        chip: chip(Citation::Ours(OwnRule::SharedHours)),
        windows: vec![minutes(timing.suggested)],
        tone: "result",
        words: timing.suggested.span().into(),
    });
    rows
}

fn text(store: &Store, timing: &Timing) -> AttrValue {
    let window = |window: &Window| format!("{} {}", store.t(labels::days(window.days)), window.span());
    let group: Vec<String> = timing.group.iter().map(window).collect();
    let group = if group.is_empty() { store.t(Fields::NotStated).to_lowercase() } else { group.join(", ") };
    let (content, result) = (window(&timing.content), window(&timing.suggested));
    store.t(Positioning::DayText { group, content, result })
}

fn flag(store: &Store, plan: &Plan, timing: &Timing) -> Html {
    let fact = Citation::Claim(row_fact(plan.positioning.group_type));
    let words = match (timing.fit, timing.group_from) {
        (Fit::Shared, _) => None,
        (Fit::GroupOnly, _) => Some(html! { { store.t(Positioning::FlagApart) } }),
        (Fit::ContentOnly, HoursFrom::Depends) => Some(said(&store.t(Positioning::FlagDepends), &[fact])),
        (Fit::ContentOnly, _) => {
            let source = source(plan.positioning.group_type).to_owned();
            Some(said(&store.t(Positioning::FlagNotStated { source }), &[fact]))
        }
    };
    let flag = |words: Html| html! { <p class="positioning__flag">{ icon(IconName::INFO) }<span>{ words }</span></p> };
    let weekend = (timing.suggested.days == Days::Weekend)
        .then(|| flag(said(&store.t(Positioning::AvoidWeekend), &[Citation::Claim("S2-2-time-avoid-weekend")])));
    let hours = words.map(|words| {
        let advice = (timing.fit == Fit::ContentOnly).then(|| store.t(Positioning::FlagContent));
        flag(html! { <>{ words }{ for advice.map(|advice| html! { <><br />{ advice }</> }) }</> })
    });
    html! { <>{ for hours }{ for weekend }</> }
}
