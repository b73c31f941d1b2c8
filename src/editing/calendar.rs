//! Edits of the calendar, and the reducer's part for it.

use std::mem::discriminant;
use std::rc::Rc;

use super::action::Label;
use super::section::EditOf;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{Channel, Check, Expected, Item, ItemId, Maker, Origin, Owner, Status, When};
use crate::domain::calendar::kind::Kind;
use crate::domain::calendar::repeat::Repeat;
use crate::domain::calendar::{Activities, Basis, Calendar, Column, DayLayer, Mix, OwnDay, Style, WeekTemplate};
use crate::domain::hours::Quiet;
use crate::domain::quantity::{Minutes, PostsAWeek, Weeks};
use crate::domain::words::{Line, Passage, Tag};

/// A change to the calendar.
#[derive(Debug, Clone, PartialEq)]
pub enum CalendarEdit {
    /// Say when the group opens.
    SetOpening(Option<Day>),
    /// Choose the mix.
    SetMix(Mix),
    /// Choose what its shares are shares of.
    SetBasis(Basis),
    /// Set the posts a week.
    SetPosts(PostsAWeek),
    /// Set the weeks to fill.
    SetWeeks(Weeks),
    /// Fill weekends, leave them, or take what the kind of group suggests.
    SetWeekends(Option<bool>),
    /// Choose how much is said.
    SetStyle(Style),
    /// Set the quiet hours.
    SetQuiet(Option<Quiet>),
    /// Replace the columns.
    SetColumns(Vec<Column>),
    /// Say how often activities come.
    SetActivities(Activities),
    /// Replace one's own days.
    SetDays(Vec<OwnDay>),
    /// Choose the layers of days that are switched off.
    SetHidden(Vec<DayLayer>),
    /// Replace the weeks kept for use again.
    SetTemplates(Vec<WeekTemplate>),
    /// Change a field of an item.
    Item(ItemId, ItemEdit),
    /// Put items into the calendar or in place of those with their ids, and take others out: one step for whatever
    /// moves, copies, splits or fills.
    Items(ItemsChange),
    /// Change a field of occurrences of a series, which thereby become an item, or a series, of their own.
    ///
    /// What is then typed on in that field belongs to the same step.
    Detach {
        /// All that changes, the field included.
        change: ItemsChange,
        /// What is new.
        id: ItemId,
        /// The change of the field.
        edit: ItemEdit,
    },
}

/// Items that come and go together.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemsChange {
    /// What the step is called.
    pub label: ItemsLabel,
    /// Items that come, or change.
    pub put: Vec<(ItemId, Rc<Item>)>,
    /// Items that go.
    pub remove: Vec<ItemId>,
}

/// What a change of several items is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemsLabel {
    /// They were added.
    Add,
    /// They were moved.
    Move,
    /// They were changed otherwise.
    Change,
    /// They were taken out.
    Remove,
    /// The calendar was filled.
    Fill,
    /// They came from a file.
    Import,
}

/// A change to one field of an item.
#[derive(Debug, Clone, PartialEq)]
pub enum ItemEdit {
    /// Choose what it is.
    SetKind(Kind),
    /// Name it.
    SetTitle(Line),
    /// Word it.
    SetText(Passage),
    /// Name the column that it belongs to.
    SetColumn(Tag),
    /// Say when.
    SetWhen(Option<When>),
    /// Say how long.
    SetLength(Minutes),
    /// Say how it comes back.
    SetRepeat(Option<Repeat>),
    /// Say who takes care of it.
    SetOwner(Owner),
    /// Choose where it is sent.
    SetChannel(Channel),
    /// Say how far it is.
    SetStatus(Status),
    /// Say who makes it.
    SetMaker(Maker),
    /// Say what members get.
    SetReward(Line),
    /// Say how many are expected.
    SetExpected(Option<Expected>),
    /// Replace its links.
    SetLinks(Vec<Line>),
    /// Replace its checklist.
    SetChecks(Vec<Check>),
    /// Note something for the team.
    SetNote(Line),
    /// Keep the filler from it, or let it.
    SetLocked(bool),
}

impl EditOf<Calendar> for CalendarEdit {
    fn apply(&self, calendar: &mut Calendar) {
        apply(calendar, self);
    }

    fn label(&self) -> Label {
        match self {
            Self::Item(..) => Label::Item,
            Self::Items(change) | Self::Detach { change, .. } => Label::Items(change.label),
            _ => Label::Calendar,
        }
    }

    fn has_same_target(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Item(a, edit_a) | Self::Detach { id: a, edit: edit_a, .. }, Self::Item(b, edit_b)) => {
                a == b && discriminant(edit_a) == discriminant(edit_b)
            }
            // Whatever is detached is new: nothing before can have been about it.
            (_, Self::Items(_) | Self::Detach { .. }) => false,
            _ => discriminant(self) == discriminant(other),
        }
    }

    fn is_continuous(&self) -> bool {
        match self {
            Self::SetPosts(_)
            | Self::SetWeeks(_)
            | Self::SetMix(Mix::Own(_))
            | Self::SetColumns(_)
            | Self::SetDays(_) => true,
            Self::Item(_, edit) | Self::Detach { edit, .. } => matches!(
                edit,
                ItemEdit::SetTitle(_)
                    | ItemEdit::SetText(_)
                    | ItemEdit::SetColumn(_)
                    | ItemEdit::SetWhen(Some(_))
                    | ItemEdit::SetLength(_)
                    | ItemEdit::SetOwner(_)
                    | ItemEdit::SetReward(_)
                    | ItemEdit::SetExpected(Some(_))
                    | ItemEdit::SetLinks(_)
                    | ItemEdit::SetChecks(_)
                    | ItemEdit::SetNote(_)
            ),
            _ => false,
        }
    }
}

/// Applies `edit` to `calendar`.
fn apply(calendar: &mut Calendar, edit: &CalendarEdit) {
    use CalendarEdit as E;
    match edit {
        E::SetOpening(day) => calendar.opens_on = *day,
        E::SetMix(mix) => calendar.mix = mix.clone(),
        E::SetBasis(basis) => calendar.basis = *basis,
        E::SetPosts(posts) => calendar.posts = *posts,
        E::SetWeeks(weeks) => calendar.weeks = *weeks,
        E::SetWeekends(weekends) => calendar.weekends = *weekends,
        E::SetStyle(style) => calendar.style = *style,
        E::SetQuiet(quiet) => calendar.quiet = *quiet,
        E::SetColumns(columns) => calendar.columns.clone_from(columns),
        E::SetActivities(activities) => calendar.activities = *activities,
        E::SetDays(days) => calendar.days.clone_from(days),
        E::SetHidden(hidden) => calendar.hidden.clone_from(hidden),
        E::SetTemplates(templates) => calendar.templates.clone_from(templates),
        E::Item(id, edit) => {
            if let Some(item) = calendar.items.get_mut(id) {
                let next = edit.apply(item);
                if next != **item {
                    *item = Rc::new(next);
                }
            }
        }
        E::Items(change) | E::Detach { change, .. } => {
            for id in &change.remove {
                calendar.items.remove(id);
            }
            calendar.items.extend(change.put.iter().cloned());
        }
    }
}

impl ItemEdit {
    /// The item with this field changed. What a person has touched is no longer the filler's.
    #[must_use]
    pub fn apply(&self, item: &Item) -> Item {
        let mut next = item.clone();
        match self {
            Self::SetKind(kind) => next.kind = *kind,
            Self::SetTitle(title) => next.title = title.clone(),
            Self::SetText(text) => next.text = text.clone(),
            Self::SetColumn(column) => next.column = column.clone(),
            Self::SetWhen(when) => next.when = *when,
            Self::SetLength(length) => next.length = *length,
            Self::SetRepeat(repeat) => next.repeat.clone_from(repeat),
            Self::SetOwner(owner) => next.owner = owner.clone(),
            Self::SetChannel(channel) => next.channel = *channel,
            Self::SetStatus(status) => next.status = *status,
            Self::SetMaker(maker) => next.maker = *maker,
            Self::SetReward(reward) => next.reward = reward.clone(),
            Self::SetExpected(expected) => next.expected = *expected,
            Self::SetLinks(links) => next.links.clone_from(links),
            Self::SetChecks(checks) => next.checks.clone_from(checks),
            Self::SetNote(note) => next.note = note.clone(),
            Self::SetLocked(is_locked) => next.is_locked = *is_locked,
        }
        if next != *item {
            next.origin = Origin::Own;
        }
        next
    }
}
