//! The staffing picture: who looks after whom, and every member as a dot.

use yew::prelude::*;

use crate::components::measure::use_width;
use crate::components::team_spark::team_spark;
use crate::components::tier_layout::{Disc, Layout, Words, lay_out};
use crate::views::drawing::px;

pub use crate::components::tier_layout::{TierColumn, TierGroup, TierNode};

/// Props of [`TierPicture`].
#[derive(Clone, PartialEq, Properties)]
pub struct TierPictureProps {
    /// The groups: the first is drawn large, the others small.
    pub groups: Vec<TierGroup>,
    /// The picture in a sentence.
    pub text: AttrValue,
    /// The legend.
    #[prop_or_default]
    pub children: Html,
}

/// The staffing picture.
#[function_component]
pub fn TierPicture(props: &TierPictureProps) -> Html {
    let root = use_node_ref();
    let width = use_width(root.clone());
    let picture = match (width, props.groups.first()) {
        (Some(width), Some(group)) => draw(&lay_out(group, width), width, &props.text),
        _ => html! { <div class="tier-picture__wait" /> },
    };
    html! {
        <figure class="tier-picture">
            <div ref={root}>{ picture }</div>
            if props.groups.len() > 1 {
                <div class="tier-picture__others">
                    { for props.groups.iter().skip(1).map(|group| html! {
                        <div class="tier-picture__other">
                            { team_spark(
                                group.deputies.len() as u32,
                                group.columns.iter().filter(|column| column.lead.is_some()).count() as u32,
                                group.columns.iter().flat_map(|column| column.layers).sum(),
                            ) }
                            <b>{ &group.title }</b>
                            <span>{ &group.caption }</span>
                        </div>
                    }) }
                </div>
            }
            <figcaption class="tier-picture__legend">{ props.children.clone() }</figcaption>
        </figure>
    }
}

fn draw(layout: &Layout, width: f64, text: &AttrValue) -> Html {
    let (width, height) = (px(width), px(layout.height.ceil()));
    html! {
        <svg
            class="tier-picture__drawing"
            viewBox={format!("0 0 {width} {height}")}
            {width}
            {height}
            role="img"
            aria-label={text.clone()}
        >
            <path class="tier-picture__line" d={layout.lines.clone()} />
            { for layout.dots.iter().enumerate().map(|(idx, path)| html! {
                <path
                    class={classes!("tier-picture__dots", format!("layer-{}", idx + 1))}
                    d={path.clone()}
                    stroke-width={px(layout.dot)}
                />
            }) }
            { for layout.discs.iter().map(disc) }
            { for layout.words.iter().map(words) }
        </svg>
    }
}

fn disc(disc: &Disc) -> Html {
    let (x, y) = disc.at;
    html! {
        <>
            <rect
                class={classes!("tier-picture__disc", disc.has_seat.then_some("has-seat"))}
                x={px(x - disc.half_width + 0.75)}
                y={px(y - disc.radius + 0.75)}
                width={px(disc.half_width * 2.0 - 1.5)}
                height={px(disc.radius * 2.0 - 1.5)}
                rx={px(disc.radius)}
            />
            <text
                class={classes!("tier-picture__sign", disc.has_seat.then_some("has-seat"))}
                x={px(x)}
                y={px(y + 4.5)}
                text-anchor="middle"
            >
                { &disc.sign }
            </text>
            { for disc.words.iter().map(words) }
        </>
    }
}

fn words(words: &Words) -> Html {
    html! {
        <text
            class={format!("tier-picture__{}", words.kind)}
            x={px(words.at.0)}
            y={px(words.at.1)}
            text-anchor={if words.is_centered { "middle" } else { "start" }}
        >
            { &words.text }
        </text>
    }
}

/// A sign and what it stands for: `seat`, `no-seat`, `layer-1` … `layer-4`.
pub fn legend_item(sign: &str, label: AttrValue) -> Html {
    html! {
        <span class="tier-picture__key">
            <span class={classes!("tier-picture__swatch", format!("tier-picture__swatch--{sign}"))} />
            { label }
        </span>
    }
}
