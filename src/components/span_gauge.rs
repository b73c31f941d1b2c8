//! A scale of spans, 1:0 to 1:200, with markers that never cover each other.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::components::measure::use_width;
use crate::views::drawing::{px, text_width};

/// A span on the scale.
#[derive(Clone, Debug, PartialEq)]
pub struct GaugeMarker {
    /// Where on the scale.
    pub value: f64,
    /// The figure: `1:56.3`.
    pub figure: AttrValue,
    /// Whose span it is.
    pub label: AttrValue,
}

/// Props of [`SpanGauge`].
#[derive(Clone, PartialEq, Properties)]
pub struct SpanGaugeProps {
    /// Right end of the scale.
    #[prop_or(200.0)]
    pub max: f64,
    /// Up to here all is well.
    #[prop_or(50.0)]
    pub good_to: f64,
    /// The spans.
    pub markers: Vec<GaugeMarker>,
    /// Labels of the scale.
    pub ticks: Vec<(f64, AttrValue)>,
    /// The picture in a sentence.
    pub text: AttrValue,
}

const LINE: f64 = 20.0;
const BAR: f64 = 14.0;
const SIDE: f64 = 16.0;

/// Where one marker's words go.
#[derive(Clone, Copy)]
struct Spot {
    x: f64,
    is_above: bool,
    level: usize,
    from: f64,
    to: f64,
}

/// A scale of spans.
#[function_component]
pub fn SpanGauge(props: &SpanGaugeProps) -> Html {
    let (root, bar) = (use_node_ref(), use_node_ref());
    let width = use_width(root.clone());
    let width_now = width.unwrap_or(320.0);
    let at = |value: f64| SIDE + (value / props.max).clamp(0.0, 1.0) * (width_now - 2.0 * SIDE);
    let spots = spots(&props.markers, width_now, at);
    let levels = |is_above: bool| {
        spots.iter().filter(|spot| spot.is_above == is_above).map(|spot| spot.level + 1).max().unwrap_or(0) as f64
    };
    let top = levels(true) * LINE + 6.0;
    let bottom = top + BAR + 6.0 + levels(false) * LINE;
    let height = bottom + 18.0;
    {
        let bar = bar.clone();
        use_effect_with((px(top), px(props.good_to / props.max * 100.0)), move |(top, good)| {
            if let Some(bar) = bar.cast::<HtmlElement>() {
                // Refused, the bar stays at the top in one color; the figures still tell.
                let _ = bar.style().set_property("--top", &format!("{top}px"));
                let _ = bar.style().set_property("--good", &format!("{good}%"));
            }
        });
    }
    html! {
        <div ref={root} class="span-gauge">
            <div ref={bar} class="span-gauge__bar" />
            <svg class="span-gauge__marks" width="100%" height={px(height)} role="img" aria-label={props.text.clone()}>
                { for props.markers.iter().zip(&spots).map(|(marker, spot)| mark(marker, *spot, top)) }
                { for props.ticks.iter().map(|(value, text)| html! {
                    <text class="tick" x={px(at(*value))} y={px(bottom + 13.0)} text-anchor="middle">{ text }</text>
                }) }
            </svg>
        </div>
    }
}

fn spots(markers: &[GaugeMarker], width: f64, at: impl Fn(f64) -> f64) -> Vec<Spot> {
    let mut order: Vec<usize> = (0..markers.len()).collect();
    order.sort_by(|a, b| markers[*a].value.total_cmp(&markers[*b].value));
    let mut spots = vec![Spot { x: 0.0, is_above: true, level: 0, from: 0.0, to: 0.0 }; markers.len()];
    let mut placed: Vec<Spot> = Vec::new();
    for (turn, idx) in order.into_iter().enumerate() {
        let marker = &markers[idx];
        let x = at(marker.value);
        let own = text_width(&marker.figure, 13.0) + 6.0 + text_width(&marker.label, 12.0);
        let from = (x - own / 2.0).min(width - own).max(0.0);
        let mut spot = Spot { x, is_above: turn % 2 == 0, level: 0, from, to: from + own };
        while placed.iter().any(|other| {
            other.is_above == spot.is_above
                && other.level == spot.level
                && other.from < spot.to + 10.0
                && spot.from < other.to + 10.0
        }) {
            spot.level += 1;
        }
        placed.push(spot);
        spots[idx] = spot;
    }
    spots
}

fn mark(marker: &GaugeMarker, spot: Spot, top: f64) -> Html {
    let y =
        if spot.is_above { top - 9.0 - spot.level as f64 * LINE } else { top + BAR + 18.0 + spot.level as f64 * LINE };
    html! {
        <>
            <rect class="span-gauge__needle" x={px(spot.x - 1.5)} y={px(top - 4.0)} width="3" height={px(BAR + 8.0)} rx="1.5" />
            <text class="span-gauge__words" x={px((spot.from + spot.to) / 2.0)} y={px(y)} text-anchor="middle">
                <tspan class="span-gauge__figure">{ &marker.figure }</tspan>
                <tspan dx="6">{ &marker.label }</tspan>
            </text>
        </>
    }
}
