//! Edits of what a plan says about its members, and the reducer's part for it.

use std::collections::BTreeMap;
use std::mem::discriminant;

use super::action::Label;
use super::section::{EditOf, put};
use crate::domain::code::Code as _;
use crate::domain::members::layer::{MemberLayer, RuleModel};
use crate::domain::members::silence::SilenceStep;
use crate::domain::members::{CoreChannel, Members, PathStep, Ward};
use crate::domain::quantity::{Interval, SilentDays};
use crate::domain::words::{Name, Passage, Tag, Words};

/// A change to what a plan says about its members.
#[derive(Debug, Clone, PartialEq)]
pub enum MembersEdit {
    /// Follow a model of rules, or none for that of the picture.
    SetModel(Option<RuleModel>),
    /// Say whether what no source says is filled by rules of our own.
    FillGaps(bool),
    /// Say what is done for a layer; blank for what its source says.
    SetAction(MemberLayer, Passage),
    /// Say who looks after somebody; blank for nobody.
    SetCarer(Ward, Name),
    /// Say who is on a step of the way up.
    SetOnPath(PathStep, Vec<Name>),
    /// Say whether the core is reached in a closer way.
    UseChannel(CoreChannel, bool),
    /// Say what members are tagged by.
    SetTags(Vec<Tag>),
    /// Say how many months there are between two reviews.
    SetReviewMonths(Interval),
    /// Say after how many days of silence a step is taken.
    SetDays(SilenceStep, SilentDays),
    /// Say what is sent at a step; blank for the draft.
    SetText(SilenceStep, Passage),
}

impl MembersEdit {
    /// The steps of silence at the days of their sources again.
    #[must_use]
    pub fn restored_days() -> Vec<Self> {
        SilenceStep::ALL.iter().map(|&step| Self::SetDays(step, step.stated())).collect()
    }
}

impl EditOf<Members> for MembersEdit {
    fn apply(&self, members: &mut Members) {
        apply(members, self);
    }

    fn label(&self) -> Label {
        Label::Members
    }

    fn has_same_target(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::SetAction(a, _), Self::SetAction(b, _)) => a == b,
            (Self::SetCarer(a, _), Self::SetCarer(b, _)) => a == b,
            (Self::SetOnPath(a, _), Self::SetOnPath(b, _)) => a == b,
            (Self::SetDays(a, _), Self::SetDays(b, _)) | (Self::SetText(a, _), Self::SetText(b, _)) => a == b,
            _ => discriminant(self) == discriminant(other),
        }
    }

    fn is_continuous(&self) -> bool {
        matches!(
            self,
            Self::SetAction(..) | Self::SetCarer(..) | Self::SetReviewMonths(_) | Self::SetDays(..) | Self::SetText(..)
        )
    }
}

/// Applies `edit` to `members`.
fn apply(members: &mut Members, edit: &MembersEdit) {
    use MembersEdit as E;
    match edit {
        E::SetModel(model) => members.model = *model,
        E::FillGaps(fills) => members.fills_gaps = *fills,
        E::SetAction(layer, text) => keep(&mut members.actions, *layer, text),
        E::SetCarer(ward, name) => keep(&mut members.carers, *ward, name),
        E::SetOnPath(step, names) => members.on_path_mut(*step).clone_from(names),
        E::UseChannel(channel, is_used) => put(&mut members.channels, *channel, *is_used),
        E::SetTags(tags) => members.tags.clone_from(tags),
        E::SetReviewMonths(months) => members.review_months = *months,
        E::SetDays(step, days) => *members.days_mut(*step) = *days,
        E::SetText(step, text) => keep(&mut members.texts, *step, text),
    }
}

/// Keeps a text under its key; an empty one says nothing of its own, and is not kept.
fn keep<K: Ord, const MAX: usize>(texts: &mut BTreeMap<K, Words<MAX>>, key: K, text: &Words<MAX>) {
    if text.as_str().is_empty() {
        texts.remove(&key);
    } else {
        texts.insert(key, text.clone());
    }
}
