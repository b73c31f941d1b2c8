//! Shares side by side in one bar.

use yew::prelude::*;

use crate::views::drawing::{At, percent, px};

/// One share.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// Part of the whole, 0 ..= 1.
    pub share: f64,
    /// Its color: `k1` … `k6` for kinds, `t1` … `t4` for tiers, `rest` for what is free.
    pub tone: &'static str,
    /// The open part of a range.
    pub is_open: bool,
}

impl Segment {
    /// A closed share.
    #[must_use]
    pub const fn new(share: f64, tone: &'static str) -> Self {
        Self { share, tone, is_open: false }
    }

    /// The open part of a range.
    #[must_use]
    pub const fn open(share: f64, tone: &'static str) -> Self {
        Self { share, tone, is_open: true }
    }
}

/// Shares side by side in one bar, `height` CSS pixels high; they need not fill it.
///
/// `text` is what the bar says; left out where the words beside it say the same.
pub fn stacked_bar(segments: &[Segment], height: u32, text: Option<AttrValue>) -> Html {
    let (height, middle) = (height.to_string(), f64::from(height) / 2.0);
    let mut x = 0.0;
    let mut shapes = Vec::with_capacity(segments.len() * 2);
    for segment in segments {
        let width = segment.share.clamp(0.0, 1.0 - x);
        if width <= 0.0 {
            continue;
        }
        let (from, to) = (percent(x), percent(x + width));
        let class = classes!("stacked-bar__part", segment.tone);
        shapes.push(if segment.is_open {
            // Slanted dashes: a bar drawn across itself.
            html! {
                <line
                    class={classes!(class, "stacked-bar__part--open")}
                    x1={from.clone()}
                    x2={to}
                    y1={px(middle)}
                    y2={px(middle)}
                    stroke-width={height.clone()}
                    transform={format!("translate({}) skewX(-45)", At(middle))}
                />
            }
        } else {
            html! {
                <rect {class} x={from.clone()} y="0" width={percent(width)} height={height.clone()} />
            }
        });
        if x > 0.0 {
            shapes.push(html! {
                <line class="stacked-bar__gap" x1={from.clone()} x2={from} y1="-1" y2={px(middle * 2.0 + 1.0)} />
            });
        }
        x += width;
    }
    html! {
        <svg
            class="stacked-bar"
            width="100%"
            height={height.clone()}
            role={text.is_some().then_some("img")}
            aria-label={text.clone()}
            aria-hidden={text.is_none().then_some("true")}
        >
            { for shapes }
        </svg>
    }
}
