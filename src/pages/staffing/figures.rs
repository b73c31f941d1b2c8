//! Spans, efficiency and seats: the gauge and the figures behind it.

use yew::prelude::*;

use super::{PartProps, span_text};
use crate::components::figure::figure;
use crate::components::key_values::{Lines, key_values};
use crate::components::panel::{Panel, full_panel};
use crate::components::span_gauge::{GaugeMarker, SpanGauge};
use crate::domain::staffing::span::{Span, Spans, efficiency};
use crate::domain::staffing::team::{People, Team};
use crate::i18n::figures::percent;
use crate::i18n::text::common::Common;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::labels;
use crate::i18n::text::staffing::Staffing;
use crate::pages::cite::Cite;
use crate::playbook::claims::EFFICIENCY_FACT;
use crate::playbook::{Citation, OwnRule};
use crate::state::store::{Store, use_store};
use crate::views::staffing::seats;
use crate::views::team;

/// The gauge, the figures, and the printed span beside the computed ones.
#[component]
pub fn FiguresPanel(props: &PartProps) -> Html {
    let store = use_store();
    let team = &*props.team;
    let spans = Spans::of(team);
    let named = named_spans(&store, team, &spans);
    let markers: Vec<GaugeMarker> = named
        .iter()
        .map(|(_, label, span)| GaugeMarker {
            value: span.max,
            figure: format!("1:{}", span_text(*span)).into(),
            label: label.clone(),
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

/// The spans that the team has, each with its mark and its words.
fn named_spans(store: &Store, team: &Team, spans: &Spans) -> Vec<(&'static str, AttrValue, Span)> {
    let role = |i: usize| store.t(labels::role(team.tiers[i].role)).to_string();
    let lower = |text: String| store.lang.pick(text.clone(), text.to_ascii_lowercase());
    let upper_roles = if team.tiers[1].people.max > 0 {
        store.t(Staffing::And { a: lower(role(0)), b: lower(role(1)) }).to_string()
    } else {
        lower(role(0))
    };
    [
        spans.head.map(|span| ("staffing.members_per_staff", store.t(Staffing::SpanHead), span)),
        spans
            .lower
            .map(|span| ("staffing.members_per_lead", store.t(Staffing::SpanEach { who: lower(role(2)) }), span)),
        spans
            .upper
            .filter(|_| team.tiers[2].people.max > 0)
            .map(|span| ("staffing.members_per_upper", store.t(Staffing::SpanUpper { roles: upper_roles }), span)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn rows(
    store: &Store,
    props: &PartProps,
    spans: &Spans,
    named: &[(&'static str, AttrValue, Span)],
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
        rows.push((label.clone(), figure(kpi, raw_span(*span), format!("1:{}", span_text(*span)))));
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

/// The tier nearest to the members, whose span decides the efficiency.
fn watched_span(team: &Team, spans: &Spans) -> Option<(crate::domain::staffing::cards::Role, Span)> {
    let lowest = team.tiers.iter().rposition(|tier| tier.people.max > 0)?;
    let span = if lowest == 2 { spans.lower } else { spans.upper };
    span.map(|span| (team.tiers[lowest].role, span))
}

/// The raw figure: a number, or both ends of a range.
fn raw(people: People) -> String {
    if people.is_range() { format!("{}-{}", people.min, people.max) } else { people.min.to_string() }
}

fn raw_span(span: Span) -> String {
    if (span.max - span.min).abs() < f64::EPSILON { span.min.to_string() } else { format!("{}-{}", span.min, span.max) }
}
