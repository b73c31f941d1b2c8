//! Drawings as elements.

use yew::prelude::*;

use crate::views::chart::label::Rect;
use crate::views::chart::picture::sample;
use crate::views::chart::plot::{Key, Tone};
use crate::views::chart::readout::{BOX_MARK, BOX_PAD, BOX_ROW, BOX_TEXT, Readout};
use crate::views::chart::scene::{Node, Scene};
use crate::views::drawing::px;

/// A drawing that is as wide as what it stands in, with what it shows in words.
pub fn still(scene: &Scene, text: AttrValue) -> Html {
    let size = format!("0 0 {} {}", px(scene.width), px(scene.height));
    html! { <svg class="chart__drawing chart__drawing--still" viewBox={size} role="img" aria-label={text}>{ nodes(scene) }</svg> }
}

/// Everything in a drawing, from the bottom to the top.
pub fn nodes(scene: &Scene) -> Html {
    html! { <g class={scene.class}>{ for scene.nodes.iter().map(node) }</g> }
}

fn node(node: &Node) -> Html {
    let classes = |[look, color]: [&'static str; 2]| classes!(look, color);
    match node {
        Node::Path { class, path } => html! { <path class={classes(*class)} d={path.clone()} /> },
        Node::Line { class, from, to } => {
            html! { <line class={*class} x1={px(from.0)} y1={px(from.1)} x2={px(to.0)} y2={px(to.1)} /> }
        }
        Node::Rect { class, rect, radius } => self::rect(classes(*class), *rect, *radius),
        Node::Dot { class, at, radius } => {
            html! { <circle class={classes(*class)} cx={px(at.0)} cy={px(at.1)} r={px(*radius)} /> }
        }
        Node::Text { class, label } => html! {
            <text class={classes(*class)} x={px(label.x)} y={px(label.y)} text-anchor={label.anchor.code()}>
                { &label.text }
            </text>
        },
    }
}

fn rect(class: Classes, rect: Rect, radius: f64) -> Html {
    html! {
        <rect
            {class}
            x={px(rect.x)}
            y={px(rect.y)}
            width={px(rect.width)}
            height={px(rect.height)}
            rx={px(radius)}
        />
    }
}

/// The line, the dots and the box of a readout; `spot` is where the box goes.
pub fn readout(readout: &Readout, frame: Rect, spot: Rect) -> Html {
    let x = px(readout.x);
    let name = px(spot.x + BOX_PAD + readout.mark_width());
    html! {
        <g class="chart__readout">
            <line class="chart__cursor" x1={x.clone()} y1={px(frame.y)} x2={x.clone()} y2={px(frame.bottom())} />
            { for readout.dots.iter().map(|(y, tone)| html! {
                <circle class={classes!("chart__dot", tone.class())} cx={x.clone()} cy={px(*y)} r="4.5" />
            }) }
            <g class="chart__box">
                { rect(classes!("chart__box-ground"), spot, 6.0) }
                <text class="chart__box-title" x={px(spot.x + BOX_PAD)} y={px(spot.y + BOX_ROW)}>{ &readout.title }</text>
                { for readout.lines.iter().zip(1_u32..).map(|(line, n)| {
                    let left = spot.x + BOX_PAD;
                    let y = spot.y + BOX_ROW * (f64::from(n) + 1.0);
                    html! {
                        <>
                            if let Some(tone) = line.tone {
                                { mark(tone, (left, left + BOX_MARK - 6.0), y - BOX_TEXT * 0.35) }
                            }
                            <text class="chart__box-name" x={name.clone()} y={px(y)}>{ &line.label }</text>
                            <text class="chart__box-value" x={px(spot.right() - BOX_PAD)} y={px(y)} text-anchor="end">
                                { &line.value }
                            </text>
                        </>
                    }
                }) }
            </g>
        </g>
    }
}

/// The color and pattern of a line.
fn mark(tone: Tone, (from, to): (f64, f64), y: f64) -> Html {
    let y = px(y);
    html! { <line class={classes!("chart__box-mark", tone.class())} x1={px(from)} x2={px(to)} y1={y.clone()} y2={y} /> }
}

/// The same values below the chart, for phones.
pub fn values(readout: &Readout) -> Html {
    html! {
        <p class="chart__values" aria-hidden="true">
            <b>{ &readout.title }</b>
            { for readout.lines.iter().map(|line| html! {
                <span>
                    if let Some(tone) = line.tone {
                        <svg class="chart__key-mark" width="14" height="10" focusable="false">
                            { mark(tone, (0.0, 14.0), 5.0) }
                        </svg>
                    }
                    { format!("{} {}", line.label, line.value) }
                </span>
            }) }
        </p>
    }
}

/// What the marks of a chart mean.
pub fn legend(keys: &[Key], stage: &'static str) -> Html {
    if keys.is_empty() {
        return Html::default();
    }
    html! {
        <ul class={classes!("chart__keys", stage)}>
            { for keys.iter().map(|key| html! {
                <li>
                    <svg class="chart__key-mark" width="16" height="10" aria-hidden="true" focusable="false">
                        { for sample(key.look).iter().map(|(look, path)| html! {
                            <path class={classes!(look.class(), key.tone.class())} d={*path} />
                        }) }
                    </svg>
                    { key.text.clone() }
                </li>
            }) }
        </ul>
    }
}
