//! How much there is of something, against a target; never by color alone.

use yew::prelude::*;

use crate::components::icon::{IconName, sized_icon};
use crate::views::drawing::percent;

/// What a [`meter`] shows.
pub struct Meter {
    /// What is measured.
    pub label: AttrValue,
    /// A mark before the label.
    pub mark: Html,
    /// The color: `k1` … `k6` for kinds; the accent where there is none.
    pub tone: Option<&'static str>,
    /// How much, 0 ..= 1 of the scale.
    pub share: f64,
    /// The target, 0 ..= 1 of the scale.
    pub target: f64,
    /// How much, in percent of the whole: a scale may end below it.
    pub percent: f64,
    /// The figure as it is shown.
    pub figure: Html,
    /// The figure in words.
    pub text: AttrValue,
    /// Whether the target is met.
    pub is_met: bool,
    /// The word for it.
    pub verdict: AttrValue,
}

/// A bar with a target.
pub fn meter(meter: Meter) -> Html {
    let percent = |share: f64| percent(share.clamp(0.0, 1.0));
    let (class, mark) = if meter.is_met { ("is-met", IconName::CHECK) } else { ("is-missed", IconName::WARN) };
    html! {
        <div class="meter">
            <span class="meter__label">{ meter.mark }{ &meter.label }</span>
            <svg
                class="meter__bar"
                width="100%"
                height="18"
                role="meter"
                aria-label={meter.label}
                aria-valuemin="0"
                aria-valuemax="100"
                aria-valuenow={(meter.percent.round() as i64).to_string()}
                aria-valuetext={meter.text.clone()}
            >
                <rect class="meter__ground" x="0" y="4" width="100%" height="10" rx="3" />
                <rect class={classes!("meter__fill", meter.tone)} x="0" y="4" width={percent(meter.share)} height="10" rx="3" />
                <line class="meter__target" x1={percent(meter.target)} x2={percent(meter.target)} y1="0" y2="18" />
            </svg>
            <span class="meter__text">{ meter.figure }</span>
            <span class={classes!("meter__verdict", class)}>
                { sized_icon(mark, 14) }
                { meter.verdict }
            </span>
        </div>
    }
}
