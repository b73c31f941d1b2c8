//! The shapes that stand for kinds of content, so that color never speaks alone.

use yew::prelude::*;

/// Shape and color of a kind of content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// ● useful
    K1,
    /// ◆ interactive
    K2,
    /// ▲ fun
    K3,
    /// ■ benefit
    K4,
    /// ◇ notice
    K5,
    /// ⬟ a kind of one's own
    K6,
    /// ◉ useful, too: another shape in the same color
    K7,
}

impl Kind {
    /// The class that carries the color.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::K1 => "k1",
            Self::K2 => "k2",
            Self::K3 => "k3",
            Self::K4 => "k4",
            Self::K5 => "k5",
            Self::K6 => "k6",
            Self::K7 => "k1",
        }
    }

    const fn path(self) -> &'static str {
        match self {
            Self::K1 => "M1 5a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
            Self::K2 => "M5 .4 9.6 5 5 9.6.4 5z",
            Self::K3 => "M5 .8 9.7 9.2H.3z",
            Self::K4 => "M1.2 1.2h7.6v7.6H1.2z",
            Self::K5 => "M5 .4 9.6 5 5 9.6.4 5zM5 2.8 2.8 5 5 7.2 7.2 5z",
            Self::K6 => "M5 .5 9.5 3.8 7.8 9.2H2.2L.5 3.8z",
            Self::K7 => {
                "M.8 5a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0zM2.3 5a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0-5.4 0zM3.8 5a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0-2.4 0z"
            }
        }
    }
}

/// The shape of a kind in its color; the word stands beside it.
pub fn kind_mark(kind: Kind) -> Html {
    html! {
        <svg
            class={classes!("kind-mark", kind.class())}
            width="9"
            height="9"
            viewBox="0 0 10 10"
            aria-hidden="true"
            focusable="false"
        >
            <path d={kind.path()} fill-rule="evenodd" />
        </svg>
    }
}
