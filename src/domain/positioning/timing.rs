//! When to post: where the group's hours meet the content's (C8, C9).

use super::Positioning;
use crate::domain::group_type::{GroupType, StatedHours};
use crate::domain::hours::{Days, Window};

/// S0: knowledge does best at 10:00–11:30 (`S0-4-type-knowledge`).
pub const KNOWLEDGE: Window = Window::literal(Days::Daily, (10, 0), (11, 30));
/// S0: previews of activities do best at 19:30–20:30 (`S0-4-type-preview`).
pub const PREVIEW: Window = Window::literal(Days::Daily, (19, 30), (20, 30));
/// S0: fun does best at 14:00–15:00 (`S0-4-type-fun`).
pub const FUN: Window = Window::literal(Days::Daily, (14, 0), (15, 0));
/// S2: news suits 8–9 in the morning (`S2-2-time-morning`).
pub const NEWS: Window = Window::literal(Days::Daily, (8, 0), (9, 0));
/// S2: interactive content suits 20–22 (`S2-2-time-evening`).
pub const INTERACTIVE: Window = Window::literal(Days::Daily, (20, 0), (22, 0));

/// Where the group's hours come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HoursFrom {
    /// The person knows them.
    Own,
    /// The type's source states them.
    Type,
    /// The source says that they depend on the product; ask.
    Depends,
    /// No source states them; ask.
    NotStated,
}

/// How the suggestion came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// Both windows share it.
    Shared,
    /// They share nothing: the group's own hours, flagged.
    GroupOnly,
    /// The group's hours are not known: the content's, flagged.
    ContentOnly,
}

/// When to post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timing {
    /// The group's hours.
    pub group: Vec<Window>,
    /// Where they come from.
    pub group_from: HoursFrom,
    /// The hours of the type's main kind of content.
    pub content: Window,
    /// The fact that states them.
    pub content_fact: &'static str,
    /// When to post.
    pub suggested: Window,
    /// How that came about.
    pub fit: Fit,
}

impl Timing {
    /// When to post in the group that `positioning` describes.
    #[must_use]
    pub fn of(positioning: &Positioning) -> Self {
        let (group, group_from) = group_hours(positioning);
        let (content, content_fact) = main_content(positioning.group_type);
        let (suggested, fit) = meet(&group, content);
        Self { group, group_from, content, content_fact, suggested, fit }
    }
}

/// When the members are there, and who says so.
#[must_use]
pub fn group_hours(positioning: &Positioning) -> (Vec<Window>, HoursFrom) {
    match (positioning.audience.hours, positioning.group_type.hours()) {
        (Some(own), _) => (vec![own], HoursFrom::Own),
        (None, StatedHours::Stated(windows)) => (windows.to_vec(), HoursFrom::Type),
        (None, StatedHours::Depends) => (Vec::new(), HoursFrom::Depends),
        (None, StatedHours::NotStated) => (Vec::new(), HoursFrom::NotStated),
    }
}

/// Where the group's windows meet the content's; else the group's first, else the content's own (ours).
#[must_use]
pub fn meet(group: &[Window], content: Window) -> (Window, Fit) {
    match (shared(group, content), group.first()) {
        (Some(window), _) => (window, Fit::Shared),
        (None, Some(&own)) => (own, Fit::GroupOnly),
        (None, None) => (content, Fit::ContentOnly),
    }
}

/// The first stretch that one of the group's windows shares with the content's.
#[must_use]
pub fn shared(group: &[Window], content: Window) -> Option<Window> {
    group.iter().find_map(|window| window.and(content))
}

/// The hours of the content that a type lives by: knowledge where members come to learn, talk elsewhere (ours).
fn main_content(group_type: GroupType) -> (Window, &'static str) {
    if group_type.is_about_knowledge() {
        (KNOWLEDGE, "S0-4-type-knowledge")
    } else {
        (INTERACTIVE, "S2-2-time-evening")
    }
}
