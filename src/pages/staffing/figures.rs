//! Spans, efficiency and seats: the gauge and the figures behind it.

use yew::prelude::*;

use super::PartProps;
use crate::components::figure::figure;
use crate::components::key_values::{Lines, key_values};
use crate::components::panel::{Panel, full_panel};
use crate::components::span_gauge::{GaugeMarker, SpanGauge};
use crate::domain::staffing::span::{Span, Spans, efficiency};
use crate::domain::staffing::team::People;
use crate::i18n::figures::percent;
use crate::i18n::text::common::Common;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::labels;
use crate::i18n::text::staffing::Staffing;
use crate::pages::cite::Cite;
use crate::playbook::claims::EFFICIENCY_FACT;
use crate::playbook::{Citation, OwnRule};
use crate::state::store::{Store, use_store};
use crate::views::staffing::{named_spans, seats, span_text, watched_span};
use crate::views::team;

/// The gauge, the figures, and the printed span beside the computed ones.
#[component]
pub fn FiguresPanel(props: &PartProps) -> Html {
    let store = use_store();
    let team = &*props.team;
    let spans = Spans::of(team);
    let named = named_spans(team, &spans, store.lang);
    let markers: Vec<GaugeMarker> = named
        .iter()
        .map(|(_, label, span)| GaugeMarker {
            value: span.max,
            figure: format!("1:{}", span_text(*span)).into(),
            label: label.clone().into(),
        })
        .collect();
    let words: Vec<String> = named.iter().map(|(_, label, span)| format!("{label} {}", span_text(*span))).collect();
    let text = store.t(Staffing::SpanText { text: words.join(store.lang.pick("，", ", ")) });
    let ticks = [0, 50, 100, 150, 200].map(|n| (f64::from(n), AttrValue::from(format!("1:{n}")))).to_vec();
    let printed = match team.printed_span {
        Some(span) => store.t(Staffing::Printed { span }),
        None => store.t(Staffing::NotPrinted),
    };
    full_panel(Panel {
        class: Some("staffing__figures"),
        title: store.t(Staffing::Span),
        chip: html! { <Cite citation={Citation::Claim(EFFICIENCY_FACT)} /> },
        body: html! {
            <>
                if !markers.is_empty() {
                    <SpanGauge {markers} {ticks} {text} />
                }
                { key_values(Lines::Between, rows(&store, props, &spans, &named)) }
                if team.model == crate::domain::staffing::StaffingModel::SizeBands {
                    <p class="staffing__gauge-note">
                        { printed }
                        { for team.citations.iter().map(|&citation| html! { <>{ " " }<Cite {citation} /></> }) }
                    </p>
                }
            </>
        },
        ..Panel::default()
    })
}

fn rows(
    store: &Store,
    props: &PartProps,
    spans: &Spans,
    named: &[(&'static str, String, Span)],
) -> Vec<(AttrValue, Html)> {
    let team = &*props.team;
    let people = |kpi: &'static str, people: People| {
        let text = store.t(Common::People { n: team::count(people) });
        figure(kpi, raw(people), text)
    };
    let mut rows = vec![(store.t(Staffing::Total), people("staffing.total", team.total()))];
    let kpis = ["staffing.owner", "staffing.deputies", "staffing.leads"];
    for (tier, kpi) in team.tiers.iter().zip(kpis) {
        rows.push((store.t(labels::role(tier.role)), people(kpi, tier.people)));
    }
    let n_groups = team.groups.len().to_string();
    rows.push((store.t(Staffing::Groups), figure("staffing.groups", n_groups.clone(), n_groups)));
    for (kpi, label, span) in named {
        rows.push((label.clone().into(), figure(kpi, raw_span(*span), format!("1:{}", span_text(*span)))));
    }
    if let Some(seats) = seats(&props.plan) {
        let chip = props.plan.positioning.platform.admin_seats();
        let chip = chip.map(|rule| html! { <>{ " " }<Cite citation={Citation::Rule(rule)} /></> });
        let used = people("staffing.native_seats_used", team.with_rights(seats));
        rows.push((store.t(Staffing::SeatsUsed), html! { <>{ used }{ for chip }</> }));
        rows.push((store.t(Staffing::SeatsShort), people("staffing.without_rights", team.without_rights(seats))));
    }
    if let Some((role, span)) = watched_span(team, spans) {
        let label = store.t(Staffing::Efficiency { role: store.t(labels::role(role)).to_string() });
        let share = match efficiency(span.max) {
            Some(fraction) => html! {
                <>
                    { figure("staffing.efficiency", fraction.to_string(), percent(fraction)) }
                    { " " }<Cite citation={Citation::Ours(OwnRule::LinearEfficiency)} />
                </>
            },
            None => html! { { store.t(Staffing::EfficiencyNone) } },
        };
        rows.push((label, share));
    }
    let hours: u32 = team
        .tiers
        .iter()
        .filter_map(|tier| {
            let hours = props.plan.staffing.cards.get(&tier.role)?.hours?;
            Some(hours.get() * tier.people.max)
        })
        .sum();
    if hours > 0 {
        let text = format!("{hours} {}", store.t(Fields::UnitHours));
        rows.push((store.t(Staffing::HoursTotal), figure("staffing.hours", hours.to_string(), text)));
    }
    rows
}

/// The raw figure: a number, or both ends of a range.
fn raw(people: People) -> String {
    if people.is_range() { format!("{}-{}", people.min, people.max) } else { people.min.to_string() }
}

fn raw_span(span: Span) -> String {
    if (span.max - span.min).abs() < f64::EPSILON { span.min.to_string() } else { format!("{}-{}", span.min, span.max) }
}
