//! Health: each figure beside each source's line, and how the counts went over days.

mod trend;

pub use trend::Trends;

use yew::prelude::*;

use super::watched::WatchProps;
use crate::components::figure::listed_figure;
use crate::components::icon::{IconName, sized_icon};
use crate::components::panel::{Panel, full_panel};
use crate::components::pill::{PillTone, pill};
use crate::components::table::{TableRow, worded_table};
use crate::components::text_link::text_link;
use crate::domain::calendar::Style;
use crate::domain::code::Code as _;
use crate::domain::monitor::gauge::{Aspect, Band, Gauge, Line, volume_lines_meet};
use crate::domain::monitor::health::{Row, Stance, Verdict, Zone, zone};
use crate::domain::monitor::metrics::{Reading, members_by};
use crate::i18n::figures::{decimal, whole};
use crate::i18n::text::calendar::setup as calendar;
use crate::i18n::text::monitor::{Watch as Text, labels};
use crate::pages::cite::Cite;
use crate::pages::said::{chips, said};
use crate::playbook::claims::{ACTIVITY_FACT, ACTIVITY_TENTHS, OVERLOAD_FACT};
use crate::playbook::health::{FUNNELS_FACT, SIX_METRICS_FACT};
use crate::playbook::{Citation, OwnRule};
use crate::state::route::{Planner, Route};
use crate::state::store::Store;
use crate::views::monitor::words::{line_words, verdict_word, written};

/// What S2 has one look at, beside each of S1's metrics.
const fn watched_by(aspect: Aspect) -> Option<&'static str> {
    match aspect {
        Aspect::Activity => Some("S2-6-metrics-basic"),
        Aspect::Retention => Some("S2-6-metrics-growth"),
        Aspect::Conversion => Some("S2-6-metrics-value"),
        Aspect::Content => Some("S2-6-metrics-quality"),
        Aspect::Spread | Aspect::Service => None,
    }
}

/// The panel.
pub fn panel(store: &Store, part: &WatchProps) -> Html {
    let Some(last) = part.view.last else { return Html::default() };
    let members = members_by(&part.monitor.days, last).and_then(|n| u32::try_from(n).ok());
    full_panel(Panel {
        title: store.t(Text::Health),
        remark: store.t(Text::HealthRemark),
        class: Some("health"),
        body: html! {
            <>
                <p class="quiet">
                    { said(&store.t(Text::SixMetrics), &[Citation::Claim(SIX_METRICS_FACT), Citation::Ours(OwnRule::MeasuredDays)]) }
                </p>
                { volume(store, part, members) }
                { for Aspect::ALL.iter().map(|&aspect| of_aspect(store, part, aspect, members)) }
                <p>{ said(&diagnosis(store, part), &[Citation::Claim(FUNNELS_FACT)]) }</p>
            </>
        },
        ..Panel::default()
    })
}

fn diagnosis(store: &Store, part: &WatchProps) -> AttrValue {
    match part.view.funnel {
        Some(funnel) => store.t(Text::Diagnosis { what: store.t(labels::funnel(funnel)).to_string() }),
        None => store.t(Text::DiagnosisFine),
    }
}

/// Which line on volume is held against this group, and that not all can be kept to (C10).
fn volume(store: &Store, part: &WatchProps, members: Option<u32>) -> Html {
    let style = part.view.setting.style;
    let clash = members.filter(|n| !volume_lines_meet(*n)).map(|n| {
        let floor = (u64::from(n) * u64::from(ACTIVITY_TENTHS)).div_ceil(10);
        store.t(Text::VolumeClash { floor: whole(u32::try_from(floor).unwrap_or(u32::MAX)) })
    });
    let fact = match style {
        Style::Quiet => OVERLOAD_FACT,
        Style::Talkative => ACTIVITY_FACT,
    };
    html! {
        <p>
            { said(&store.t(Text::Volume { style: store.t(calendar::style(style).0).to_string() }), &[Citation::Claim(fact)]) }
            if let Some(clash) = clash {
                { " · " }{ clash }
            }
            { " " }
            { text_link(Route::plan(&part.plan.id, Planner::Calendar).href(), store.t(Text::ToStyle)) }
        </p>
    }
}

fn of_aspect(store: &Store, part: &WatchProps, aspect: Aspect, members: Option<u32>) -> Html {
    let told = |row: &Row| {
        let reading = part.told.iter().find(|(gauge, _)| *gauge == row.gauge);
        reading.map_or_else(|| row.clone(), |(_, reading)| row.with(*reading))
    };
    let rows: Vec<Row> = part.view.rows.iter().filter(|row| row.gauge.aspect() == aspect).map(told).collect();
    let head = [Text::FigureHead, Text::NowHead, Text::LinesHead].map(|text| store.t(text)).to_vec();
    let name = store.t(labels::aspect(aspect));
    let rows = rows.iter().map(|row| TableRow {
        cells: vec![
            html! { { store.t(labels::gauge(row.gauge)) } },
            now(store, row),
            html! {
                <ul class="health__lines">
                    { for row.bands.iter().map(|(band, verdict)| line(store, row, band, *verdict, members)) }
                </ul>
            },
        ],
        is_on: false,
    });
    let rows = rows.collect();
    html! {
        <section class="health__aspect" data-aspect={aspect.code()}>
            <h3>
                { name.clone() }{ " " }
                <Cite citation={Citation::Claim(aspect.fact())} />{ " " }
                <span class="quiet">{ store.t(Text::Unstated) }</span>
                if let Some(fact) = watched_by(aspect) {
                    { " " }{ chips(&[Citation::Claim(fact)]) }
                }
            </h3>
            { worded_table(name, head, rows) }
        </section>
    }
}

/// A figure that misses a line is never written as if it were on it.
fn exact(gauge: Gauge, value: f64, lines: &[(Band, Verdict)]) -> String {
    let short = written(gauge, value);
    let is_at = |(band, verdict): &(Band, Verdict)| {
        let (Line::AtLeast(line) | Line::Above(line) | Line::AtMost(line) | Line::Below(line) | Line::Between(line, _)) =
            band.line;
        *verdict == Verdict::Missed && written(gauge, line) == short && (value - line).abs() > f64::EPSILON
    };
    match (lines.iter().any(is_at), gauge.is_share()) {
        (false, _) => short,
        (true, true) => format!("{}%", decimal(value * 100.0, 3)),
        (true, false) => decimal(value, 4),
    }
}

fn now(store: &Store, row: &Row) -> Html {
    let kpi = format!("monitor.{}", row.gauge.code());
    let Some(reading) = row.reading else {
        let text = if row.gauge == Gauge::StillActive { Text::NeedsLog } else { Text::NotCounted };
        return html! { <span class="quiet">{ listed_figure(kpi, "none", store.t(text)) }</span> };
    };
    let Reading { low, high, n_days } = reading;
    let words: AttrValue = match reading.value() {
        Some(value) => exact(row.gauge, value, &row.bands).into(),
        None if high.is_finite() => {
            store.t(Text::BetweenNow { low: written(row.gauge, low), high: written(row.gauge, high) })
        }
        None => store.t(Text::AtLeastNow { low: written(row.gauge, low) }),
    };
    let raw = reading.value().map_or_else(|| format!("{low:.4}-"), |value| format!("{value:.4}"));
    let is_watched = row.gauge == Gauge::ActiveShare && reading.value().is_some_and(|share| zone(share) == Zone::Watch);
    html! {
        <>
            { listed_figure(kpi, raw, words) }
            if n_days > 1 {
                <span class="quiet">{ " " }{ store.t(Text::OverDays { n: n_days }) }</span>
            }
            if is_watched {
                { " " }{ pill(store.t(Text::ZoneWatch), PillTone::Warn) }{ " " }{ chips(&[Citation::Ours(OwnRule::WatchZone)]) }
            }
            if row.stance() == Stance::Some {
                { " " }{ pill(store.t(Text::StanceSome), PillTone::Warn) }
            }
        </>
    }
}

fn line(store: &Store, row: &Row, band: &Band, verdict: Verdict, members: Option<u32>) -> Html {
    let (icon, class) = match verdict {
        Verdict::Met => (Some(IconName::CHECK), "is-met"),
        Verdict::Missed => (Some(IconName::WARN), "is-missed"),
        Verdict::Unclear | Verdict::Unmeasured | Verdict::OtherStyle | Verdict::NoRoom => (None, "is-open"),
    };
    let word = verdict_word(row, band, verdict);
    html! {
        <li class={classes!("health__line", class)}>
            if let Some(icon) = icon {
                { sized_icon(icon, 14) }
            }
            { said(&line_words(band, members, store.lang), &[Citation::Claim(band.fact)]) }{ " " }
            if verdict != Verdict::Unmeasured {
                <span class="health__verdict">{ store.t(word) }</span>
            }
        </li>
    }
}
