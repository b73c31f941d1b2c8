//! A small card with one figure, and how sure it is.

use yew::prelude::*;

use crate::components::figure::Figure;

/// Where the middle nine tenths lie, as shares of the scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Whisker {
    /// P5.
    pub from: f64,
    /// P95.
    pub to: f64,
    /// Median.
    pub middle: f64,
    /// Target or the source's line.
    pub target: Option<f64>,
    /// Words of P5 and P95.
    pub ends: (AttrValue, AttrValue),
}

/// Props of [`StatCard`].
#[derive(Clone, PartialEq, Properties)]
pub struct StatCardProps {
    /// What it is.
    pub label: AttrValue,
    /// Source chips, a target.
    #[prop_or_default]
    pub chip: Html,
    /// Mark `data-kpi`.
    pub kpi: AttrValue,
    /// Mark `data-value`.
    pub value: AttrValue,
    /// The figure as people read it.
    pub text: AttrValue,
    /// Unit after the figure.
    #[prop_or_default]
    pub unit: AttrValue,
    /// The word that marks an estimate.
    #[prop_or_default]
    pub estimate: Option<AttrValue>,
    /// How sure it is.
    #[prop_or_default]
    pub whisker: Option<Whisker>,
    /// A quiet line below.
    #[prop_or_default]
    pub children: Html,
}

/// A small card with one figure.
#[function_component]
pub fn StatCard(props: &StatCardProps) -> Html {
    html! {
        <article class={classes!("stat-card", props.estimate.is_some().then_some("is-estimate"))}>
            <div class="stat-card__head">
                <h2 class="stat-card__label">{ &props.label }</h2>
                if let Some(word) = &props.estimate {
                    <span class="badge">{ word }</span>
                }
                { props.chip.clone() }
            </div>
            <p class="stat-card__figure">
                <Figure kpi={props.kpi.clone()} value={props.value.clone()} text={props.text.clone()} />
                <span class="stat-card__unit">{ &props.unit }</span>
            </p>
            { props.whisker.as_ref().map(whisker).unwrap_or_default() }
            <div class="stat-card__foot">{ props.children.clone() }</div>
        </article>
    }
}

fn whisker(whisker: &Whisker) -> Html {
    let percent = |share: f64| format!("{:.2}%", share.clamp(0.0, 1.0) * 100.0);
    html! {
        <>
            <svg class="stat-card__whisker" width="100%" height="14" aria-hidden="true">
                <line class="stat-card__scale" x1="0" x2="100%" y1="7" y2="7" />
                <rect
                    class="stat-card__band"
                    x={percent(whisker.from)}
                    y="4"
                    width={percent((whisker.to - whisker.from).max(0.01))}
                    height="6"
                    rx="3"
                />
                if let Some(target) = whisker.target {
                    <line class="stat-card__target" x1={percent(target)} x2={percent(target)} y1="0" y2="14" />
                }
                <line class="stat-card__middle" x1={percent(whisker.middle)} x2={percent(whisker.middle)} y1="1.5" y2="12.5" />
            </svg>
            <div class="stat-card__ends">
                <span>{ &whisker.ends.0 }</span>
                <span>{ &whisker.ends.1 }</span>
            </div>
        </>
    }
}
