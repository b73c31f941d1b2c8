//! Edits of the calendar, and the reducer's part for it.

use std::any::Any;
use std::mem::discriminant;
use std::rc::Rc;

use super::action::Label;
use super::section::Change;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{Channel, Check, Expected, Item, ItemId, Maker, Origin, Owner, Status, When};
use crate::domain::calendar::kind::Kind;
use crate::domain::calendar::repeat::Repeat;
use crate::domain::calendar::{Activities, Basis, Calendar, Column, DayLayer, Mix, OwnDay, Style, WeekTemplate};
use crate::domain::hours::Quiet;
use crate::domain::plan::Plan;
use crate::domain::quantity::{Minutes, PostsAWeek, Weeks};
use crate::domain::section::{Section, SectionKind};
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

/// An edit of a plan's calendar.
#[derive(Debug)]
pub struct OnCalendar {
    /// The edit.
    pub edit: CalendarEdit,
    /// How calendars are read and written.
    pub kind: &'static SectionKind<Calendar>,
}

impl Change for OnCalendar {
    fn apply(&self, plan: &mut Plan) {
        let before = plan.calendar.get(self.kind);
        let mut after = (*before).clone();
        apply(&mut after, &self.edit);
        (self.kind.tidy)(&mut after);
        if after != *before {
            plan.calendar = Section::new(after, self.kind);
        }
    }

    fn label(&self) -> Label {
        self.edit.label()
    }

    fn has_same_target(&self, other: &dyn Change) -> bool {
        other.as_any().downcast_ref::<Self>().is_some_and(|other| self.edit.has_same_target(&other.edit))
    }

    fn is_continuous(&self) -> bool {
        self.edit.is_continuous()
    }

    fn is_same(&self, other: &dyn Change) -> bool {
        other.as_any().downcast_ref::<Self>().is_some_and(|other| self.edit == other.edit)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl CalendarEdit {
    /// What its undo step is called.
    const fn label(&self) -> Label {
        match self {
            Self::Item(..) => Label::Item,
            Self::Items(change) => Label::Items(change.label),
            _ => Label::Calendar,
        }
    }

    /// Whether both change the same field.
    fn has_same_target(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Item(a, edit_a), Self::Item(b, edit_b)) => a == b && discriminant(edit_a) == discriminant(edit_b),
            (Self::Items(_), Self::Items(_)) => false,
            _ => discriminant(self) == discriminant(other),
        }
    }

    /// Whether it is typed or slid in many small steps.
    const fn is_continuous(&self) -> bool {
        match self {
            Self::SetPosts(_)
            | Self::SetWeeks(_)
            | Self::SetMix(Mix::Own(_))
            | Self::SetColumns(_)
            | Self::SetDays(_) => true,
            Self::Item(_, edit) => matches!(
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
                let next = edited(item, edit);
                if next != **item {
                    *item = Rc::new(next);
                }
            }
        }
        E::Items(change) => {
            for id in &change.remove {
                calendar.items.remove(id);
            }
            calendar.items.extend(change.put.iter().cloned());
        }
    }
}

/// The item after `edit`. What a person has touched is no longer the filler's.
fn edited(item: &Item, edit: &ItemEdit) -> Item {
    use ItemEdit as E;
    let mut next = item.clone();
    match edit {
        E::SetKind(kind) => next.kind = *kind,
        E::SetTitle(title) => next.title = title.clone(),
        E::SetText(text) => next.text = text.clone(),
        E::SetColumn(column) => next.column = column.clone(),
        E::SetWhen(when) => next.when = *when,
        E::SetLength(length) => next.length = *length,
        E::SetRepeat(repeat) => next.repeat.clone_from(repeat),
        E::SetOwner(owner) => next.owner = owner.clone(),
        E::SetChannel(channel) => next.channel = *channel,
        E::SetStatus(status) => next.status = *status,
        E::SetMaker(maker) => next.maker = *maker,
        E::SetReward(reward) => next.reward = reward.clone(),
        E::SetExpected(expected) => next.expected = *expected,
        E::SetLinks(links) => next.links.clone_from(links),
        E::SetChecks(checks) => next.checks.clone_from(checks),
        E::SetNote(note) => next.note = note.clone(),
        E::SetLocked(is_locked) => next.is_locked = *is_locked,
    }
    if next != *item {
        next.origin = Origin::Own;
    }
    next
}
