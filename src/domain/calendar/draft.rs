//! What the filler proposes, before it has a title.

use super::day::Day;
use super::item::{At, Channel, Item, Maker, Origin, Owner, Status, When};
use super::kind::Kind;
use super::peak::Peak;
use crate::domain::code::codes;
use crate::domain::hours::MinuteOfDay;
use crate::domain::positioning::timing::Fit;
use crate::domain::quantity::Minutes;
use crate::domain::words::{Line, Passage, Tag};
use crate::playbook::claims::{
    PREVIEW_FACT, PULSE_FACT, S1_BENEFITS_FACT, S4_BENEFITS_FACT, S4_CONTEST_FACT, S4_MEETUP_FACT,
};

/// Why a draft is in the calendar: titles are made from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// The mix asks for one of its kind.
    Mix,
    /// A fixed column, by its name.
    Column(Tag),
    /// An activity.
    Activity(Activity),
    /// A peak of the pulse: the day that it makes something of.
    Peak(Peak),
    /// It announces an event.
    Preview(Event),
}

/// What a preview announces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Another draft, by its cause.
    Draft(Box<Cause>),
    /// An item that was moved by hand, by its title.
    Item(Line),
}

codes! {
    /// An activity that comes back (C7).
    pub enum Activity {
        /// A contest (S4).
        Contest = "contest",
        /// A meet-up (S4).
        Meetup = "meetup",
        /// A benefit as S1 has it, three or four times a month.
        Benefit = "benefit",
        /// A limited benefit as S4 has it, three times a week.
        FlashBenefit = "flash_benefit",
    }
}

impl Activity {
    /// The fact that states how often it comes.
    #[must_use]
    pub const fn fact(self) -> &'static str {
        match self {
            Self::Contest => S4_CONTEST_FACT,
            Self::Meetup => S4_MEETUP_FACT,
            Self::Benefit => S1_BENEFITS_FACT,
            Self::FlashBenefit => S4_BENEFITS_FACT,
        }
    }
}

impl Cause {
    /// The fact behind it, where one is.
    #[must_use]
    pub const fn fact(&self) -> Option<&'static str> {
        match self {
            Self::Mix | Self::Column(_) => None,
            Self::Activity(activity) => Some(activity.fact()),
            Self::Peak(_) => Some(PULSE_FACT),
            Self::Preview(_) => Some(PREVIEW_FACT),
        }
    }

    /// Whether it announces an event.
    #[must_use]
    pub const fn is_preview(&self) -> bool {
        matches!(self, Self::Preview(_))
    }
}

codes! {
    /// What should be known about a draft.
    pub enum Flag {
        /// Its content's hours and the group's do not meet: it stands in the group's.
        GroupHours = "group_hours",
        /// The group's hours are not known: it stands in its content's.
        ContentHours = "content_hours",
        /// No window had room: it stands outside the group's hours.
        OutsideHours = "outside_hours",
        /// Its column's own time was taken or quiet.
        ColumnMoved = "column_moved",
        /// No day of its week had room: it waits without a date.
        NoRoom = "no_room",
        /// There was no time for a preview before it.
        NoPreview = "no_preview",
    }
}

/// A proposed item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What it is.
    pub kind: Kind,
    /// Who makes it.
    pub maker: Maker,
    /// When; none where its week had no room.
    pub when: Option<(Day, MinuteOfDay)>,
    /// The Monday of the week for which it was made.
    pub week: Day,
    /// How long it takes.
    pub length: Minutes,
    /// Why it is there.
    pub cause: Cause,
    /// What should be known about it.
    pub flags: Vec<Flag>,
}

impl Draft {
    /// The column that it belongs to; blank for none.
    #[must_use]
    pub fn column(&self) -> Tag {
        match &self.cause {
            Cause::Column(name) => name.clone(),
            Cause::Mix | Cause::Activity(_) | Cause::Peak(_) | Cause::Preview(_) => Tag::default(),
        }
    }

    /// Whether it is an event that asks for a preview.
    #[must_use]
    pub const fn is_event(&self) -> bool {
        self.kind.is_event()
    }

    /// The item that it becomes.
    #[must_use]
    pub fn item(&self, title: Line) -> Item {
        Item {
            kind: self.kind,
            title,
            text: Passage::default(),
            column: self.column(),
            when: self.when.map(|(day, start)| When { at: At::Day(day), start }),
            length: self.length,
            repeat: None,
            stands_for: None,
            owner: Owner::default(),
            channel: Channel::Group,
            status: Status::Idea,
            maker: self.maker,
            reward: Line::default(),
            expected: None,
            links: Vec::new(),
            checks: Vec::new(),
            note: Line::default(),
            is_locked: false,
            origin: Origin::Filled,
        }
    }

    /// Whether `item` is what this draft would become, whatever its title.
    #[must_use]
    pub fn is_same_as(&self, item: &Item) -> bool {
        let when = self.when.map(|(day, start)| When { at: At::Day(day), start });
        let is_plain = item.repeat.is_none() && item.stands_for.is_none();
        is_plain
            && (self.kind, self.maker, self.length, when) == (item.kind, item.maker, item.length, item.when)
            && self.column() == item.column
    }
}

/// The flag of a fit; none where the hours meet.
#[must_use]
pub const fn flag(fit: Fit) -> Option<Flag> {
    match fit {
        Fit::Shared => None,
        Fit::GroupOnly => Some(Flag::GroupHours),
        Fit::ContentOnly => Some(Flag::ContentHours),
    }
}
