//! The card of one figure: where it will probably be, and where it should be.

use yew::prelude::*;

use crate::views::chart::whisker::Whisker;
use crate::views::drawing::percent;

/// What stands on a [`stat_card`].
pub struct StatCard {
    /// What the figure is.
    pub label: AttrValue,
    /// At the right of the label: what is wanted, or a source chip.
    pub note: Html,
    /// The figure, with its marks for other tools.
    pub figure: Html,
    /// Its unit.
    pub unit: AttrValue,
    /// What is known of it.
    pub state: StatState,
}

/// What is known of a figure.
#[derive(Clone, Debug, PartialEq)]
pub enum StatState {
    /// Only what is to be expected.
    Estimated {
        /// 「估算」
        badge: AttrValue,
    },
    /// Where it will probably be.
    Known {
        /// Its spread; none where there is nothing to draw.
        whisker: Option<Whisker>,
        /// What stands at the left end.
        low: AttrValue,
        /// What stands at the right end.
        high: AttrValue,
        /// It belongs to earlier inputs.
        is_stale: bool,
    },
}

/// The card of one figure.
pub fn stat_card(card: StatCard) -> Html {
    let state = match card.state {
        StatState::Estimated { .. } => Some("is-estimated"),
        StatState::Known { is_stale: true, .. } => Some("is-stale"),
        StatState::Known { .. } => None,
    };
    html! {
        <article class={classes!("stat-card", state)}>
            <h2 class="stat-card__label">
                <span>{ card.label }</span>
                <span class="stat-card__note">
                    if let StatState::Estimated { badge } = &card.state {
                        <span class="stat-card__badge">{ badge }</span>
                    } else {
                        { card.note }
                    }
                </span>
            </h2>
            <p class="stat-card__figure">
                { card.figure }
                if !card.unit.is_empty() {
                    <span class="stat-card__unit">{ card.unit }</span>
                }
            </p>
            { match card.state {
                StatState::Estimated { .. } => html! {
                    <div class="stat-card__bones" aria-hidden="true">
                        <span class="skeleton__bone" />
                        <span class="skeleton__bone" />
                    </div>
                },
                StatState::Known { whisker, low, high, .. } => html! {
                    <>
                        { whisker.map(picture) }
                        <p class={classes!("stat-card__ends", side(whisker, &low, &high))}>
                            <span>{ low }</span><span>{ high }</span>
                        </p>
                    </>
                },
            } }
        </article>
    }
}

/// On which side both ends stand together, as a range, where the whole spread lies there: else the low end would be read
/// as what the target on the other side is.
fn side(whisker: Option<Whisker>, low: &str, high: &str) -> Option<&'static str> {
    let Whisker { from, to, .. } = whisker.filter(|_| !low.is_empty() && !high.is_empty())?;
    match () {
        () if from >= 0.5 => Some("is-late"),
        () if to <= 0.5 => Some("is-early"),
        () => None,
    }
}

/// The whisker; the figures around it say the same.
fn picture(whisker: Whisker) -> Html {
    let Whisker { from, to, median, target } = whisker;
    html! {
        <svg class="whisker" width="100%" height="14" aria-hidden="true" focusable="false">
            <line class="whisker__ground" x1="0" x2="100%" y1="7" y2="7" />
            <rect class="whisker__band" x={percent(from)} y="4" width={percent((to - from).max(0.02))} height="6" rx="3" />
            if let Some(target) = target {
                <line class="whisker__target" x1={percent(target)} x2={percent(target)} y1="0" y2="14" />
            }
            <line class="whisker__median" x1={percent(median)} x2={percent(median)} y1="1" y2="13" />
        </svg>
    }
}
