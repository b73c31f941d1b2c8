//! The time of day that suits a kind: where its content's hours meet the group's (C9).

use super::kind::Kind;
use crate::domain::hours::Window;
use crate::domain::positioning::timing::{FUN, Fit, INTERACTIVE, KNOWLEDGE, NEWS, PREVIEW, meet};
use crate::playbook::{Citation, OwnRule};

/// The hours in which a kind of content does well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ContentHours {
    /// When.
    pub window: Window,
    /// Who says so.
    pub citation: Citation,
}

/// The slot of a kind on a kind of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// When to post.
    pub window: Window,
    /// How that came about; anything but [`Fit::Shared`] is flagged.
    pub fit: Fit,
    /// The content's hours that decided, or were first in line where none met the group's.
    pub content: ContentHours,
}

/// The hours of a kind's content: the first in line, and what stands in for them.
///
/// News has two: S2's morning and S0's hours for knowledge, which do not overlap (C9). Whichever meets the group's hours
/// holds, the morning before the other.
#[must_use]
pub const fn content_hours(kind: Kind) -> (ContentHours, &'static [ContentHours]) {
    const MORNING: ContentHours = claim(NEWS, "S2-2-time-morning");
    const SHARING: ContentHours = claim(KNOWLEDGE, "S0-4-type-knowledge");
    const EVENING: ContentHours = claim(INTERACTIVE, "S2-2-time-evening");
    const AFTERNOON: ContentHours = claim(FUN, "S0-4-type-fun");
    const ANNOUNCING: ContentHours = claim(PREVIEW, "S0-4-type-preview");
    // No source states hours for emotional posts.
    const BORROWED: ContentHours =
        ContentHours { window: INTERACTIVE, citation: Citation::Ours(OwnRule::BorrowedHours) };
    match kind {
        Kind::News => (MORNING, &[SHARING]),
        Kind::Experience => (SHARING, &[]),
        Kind::Interactive | Kind::Benefit => (EVENING, &[]),
        Kind::Fun => (AFTERNOON, &[]),
        Kind::Emotional => (BORROWED, &[]),
        Kind::Notice => (ANNOUNCING, &[]),
    }
}

const fn claim(window: Window, fact: &'static str) -> ContentHours {
    ContentHours { window, citation: Citation::Claim(fact) }
}

/// The slot of a kind in a group with these hours, on a weekend or on a workday.
#[must_use]
pub fn slot(group: &[Window], kind: Kind, is_weekend: bool) -> Slot {
    let mut there: Vec<Window> = group.iter().copied().filter(|window| window.days.holds(is_weekend)).collect();
    // A group that is there on other days only keeps its clock times on this one, flagged.
    let is_away = there.is_empty() && !group.is_empty();
    if is_away {
        there = group.to_vec();
    }
    let of = |content: ContentHours| {
        let (window, fit) = meet(&there, content.window);
        Slot { window, fit, content }
    };
    let (first, others) = content_hours(kind);
    let best = others.iter().copied().map(of).find(|slot| slot.fit == Fit::Shared);
    let best = Some(of(first)).filter(|slot| slot.fit == Fit::Shared).or(best).unwrap_or_else(|| of(first));
    if is_away { Slot { fit: Fit::GroupOnly, ..best } } else { best }
}
