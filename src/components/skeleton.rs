//! The shape of a result that is on its way.

use yew::prelude::*;

/// What is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SkeletonShape {
    /// The answer and its support.
    Answer,
    /// A group of fields.
    Fields,
    /// The staffing picture.
    Tier,
    /// A chart.
    Block,
    /// A row of cards.
    Cards,
}

/// The shape of a result that is on its way; it appears after a moment only, and says nothing.
pub fn skeleton(shape: SkeletonShape) -> Html {
    let bones = |class: &'static str, n: usize| -> Html {
        html! { <div class={class}>{ for (0..n).map(|_| html! { <span class="skeleton__bone" /> }) }</div> }
    };
    let (class, inner) = match shape {
        SkeletonShape::Answer => ("skeleton--answer", bones("skeleton__lines", 2)),
        SkeletonShape::Fields => ("skeleton--fields panel", bones("skeleton__fields", 8)),
        SkeletonShape::Tier => (
            "skeleton--tier panel",
            html! {
                <>
                    { bones("skeleton__discs", 1) }
                    { bones("skeleton__discs", 4) }
                    { bones("skeleton__discs", 8) }
                    { bones("skeleton__fields8", 8) }
                </>
            },
        ),
        SkeletonShape::Block => ("skeleton--block", bones("skeleton__blocks", 1)),
        SkeletonShape::Cards => ("skeleton--cards", bones("skeleton__cards", 3)),
    };
    html! { <div class={classes!("skeleton", class)} aria-hidden="true">{ inner }</div> }
}
