//! Edits of what a plan says about channels, and the reducer's part for it.

use std::mem::discriminant;

use super::action::Label;
use super::section::{EditOf, put};
use crate::domain::calendar::day::Day;
use crate::domain::channels::claims::Matter;
use crate::domain::channels::limit::Limit;
use crate::domain::channels::outlet::{Outlet, Strength};
use crate::domain::channels::poster::Look;
use crate::domain::channels::tool::Tool;
use crate::domain::channels::{Channels, IdWay, Presence, Rate};
use crate::domain::quantity::{GroupSize, PostsAWeek};
use crate::domain::words::{Line, Passage};

/// A change to what a plan says about channels.
#[derive(Debug, Clone, PartialEq)]
pub enum ChannelsEdit {
    /// Hold a platform, of which nothing is said yet.
    Hold(Outlet),
    /// Hold a platform no more; what was said of it goes.
    LetGo(Outlet),
    /// Say what a platform that is held is for.
    SetRole(Outlet, Line),
    /// Say why somebody there should join.
    SetReason(Outlet, Passage),
    /// Say why members should follow it.
    SetOutflow(Outlet, Passage),
    /// Say whether the audience or the content ask for a strength.
    Want(Strength, bool),
    /// Say whether something has to be possible on a platform.
    Need(Matter, bool),
    /// Say how many members a group takes, as looked up; none for what the table has.
    SetLimit(Limit, Option<GroupSize>),
    /// Say whether a tool is used.
    UseTool(Tool, bool),
    /// Say how one person is recognized on several platforms.
    SetIdWay(Option<IdWay>),
    /// Say whether ids are kept encrypted.
    SetEncrypted(bool),
    /// Say how many discussions a week are made into something else.
    SetDiscussions(PostsAWeek),
    /// Say what part of people buys a course today.
    SetCourseConversion(Option<Rate>),
    /// Say when the platforms' limits were looked up.
    SetCheckedOn(Option<Day>),
    /// Say what the largest line of the poster is.
    SetPosterTitle(Line),
    /// Say what the poster says that only this group gives.
    SetPosterValue(Passage),
    /// Say what the poster says that one finds there.
    SetPosterWelcome(Passage),
    /// Choose the colors of the poster.
    SetPosterLook(Look),
}

impl EditOf<Channels> for ChannelsEdit {
    fn apply(&self, channels: &mut Channels) {
        apply(channels, self);
    }

    fn label(&self) -> Label {
        Label::Channels
    }

    fn has_same_target(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::SetRole(a, _), Self::SetRole(b, _)) => a == b,
            (Self::SetReason(a, _), Self::SetReason(b, _)) => a == b,
            (Self::SetOutflow(a, _), Self::SetOutflow(b, _)) => a == b,
            (Self::SetLimit(a, _), Self::SetLimit(b, _)) => a == b,
            _ => discriminant(self) == discriminant(other),
        }
    }

    fn is_continuous(&self) -> bool {
        match self {
            Self::SetCourseConversion(rate) => rate.is_some(),
            Self::SetCheckedOn(day) => day.is_some(),
            Self::SetLimit(_, size) => size.is_some(),
            Self::SetRole(..) | Self::SetReason(..) | Self::SetOutflow(..) | Self::SetDiscussions(_) => true,
            Self::SetPosterTitle(_) | Self::SetPosterValue(_) | Self::SetPosterWelcome(_) => true,
            _ => false,
        }
    }
}

/// Applies `edit` to `channels`.
fn apply(channels: &mut Channels, edit: &ChannelsEdit) {
    use ChannelsEdit as E;
    match edit {
        E::Hold(outlet) => {
            channels.held.entry(*outlet).or_default();
        }
        E::LetGo(outlet) => {
            channels.held.remove(outlet);
        }
        E::SetRole(outlet, role) => of(channels, *outlet, |it| it.role = role.clone()),
        E::SetReason(outlet, reason) => of(channels, *outlet, |it| it.reason = reason.clone()),
        E::SetOutflow(outlet, outflow) => of(channels, *outlet, |it| it.outflow = outflow.clone()),
        E::Want(strength, is_wanted) => put(&mut channels.wanted, *strength, *is_wanted),
        E::Need(matter, is_needed) => put(&mut channels.permissions, *matter, *is_needed),
        E::SetLimit(limit, Some(size)) => {
            channels.limits.insert(*limit, *size);
        }
        E::SetLimit(limit, None) => {
            channels.limits.remove(limit);
        }
        E::UseTool(tool, is_used) => put(&mut channels.tools, *tool, *is_used),
        E::SetIdWay(way) => channels.id_way = *way,
        E::SetEncrypted(is_encrypted) => channels.has_encrypted_ids = *is_encrypted,
        E::SetDiscussions(discussions) => channels.discussions = *discussions,
        E::SetCourseConversion(rate) => channels.course_conversion = *rate,
        E::SetCheckedOn(day) => channels.checked_on = *day,
        E::SetPosterTitle(title) => channels.poster.title = title.clone(),
        E::SetPosterValue(value) => channels.poster.value = value.clone(),
        E::SetPosterWelcome(welcome) => channels.poster.welcome = welcome.clone(),
        E::SetPosterLook(look) => channels.poster.look = *look,
    }
}

/// Changes what is said of a platform, if it is held.
fn of(channels: &mut Channels, outlet: Outlet, change: impl FnOnce(&mut Presence)) {
    if let Some(presence) = channels.held.get_mut(&outlet) {
        change(presence);
    }
}
