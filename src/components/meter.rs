//! How much there is of something, against a target; never by color alone.

use yew::prelude::*;

use crate::components::icon::{IconName, sized_icon};
use crate::components::kind_mark::{Kind, KindMark};

/// Props of [`Meter`].
#[derive(Clone, PartialEq, Properties)]
pub struct MeterProps {
    /// What is measured.
    pub label: AttrValue,
    /// Its kind, for color and shape.
    #[prop_or_default]
    pub kind: Option<Kind>,
    /// How much, 0 ..= 1 of the scale.
    pub share: f64,
    /// The target, 0 ..= 1 of the scale.
    #[prop_or_default]
    pub target: Option<f64>,
    /// The figure in words.
    pub text: AttrValue,
    /// Whether the target is met, and the word for it.
    #[prop_or_default]
    pub verdict: Option<(bool, AttrValue)>,
}

/// A bar with a target.
#[function_component]
pub fn Meter(props: &MeterProps) -> Html {
    let percent = |share: f64| format!("{:.2}%", share.clamp(0.0, 1.0) * 100.0);
    html! {
        <div class="meter">
            <span class="meter__label">
                if let Some(kind) = props.kind {
                    <KindMark {kind} />
                }
                { &props.label }
            </span>
            <svg
                class="meter__bar"
                width="100%"
                height="18"
                role="meter"
                aria-label={props.label.clone()}
                aria-valuemin="0"
                aria-valuemax="100"
                aria-valuenow={format!("{:.0}", props.share * 100.0)}
                aria-valuetext={props.text.clone()}
            >
                <rect class="meter__ground" x="0" y="4" width="100%" height="10" rx="3" />
                <rect
                    class={classes!("meter__fill", props.kind.map(Kind::class))}
                    x="0"
                    y="4"
                    width={percent(props.share)}
                    height="10"
                    rx="3"
                />
                if let Some(target) = props.target {
                    <line class="meter__target" x1={percent(target)} x2={percent(target)} y1="0" y2="18" />
                }
            </svg>
            <span class="meter__text">{ &props.text }</span>
            if let Some((is_met, word)) = &props.verdict {
                <span class={classes!("meter__verdict", if *is_met { "is-met" } else { "is-missed" })}>
                    { sized_icon(if *is_met { IconName::Check } else { IconName::Warn }, 14) }
                    { word }
                </span>
            }
        </div>
    }
}
