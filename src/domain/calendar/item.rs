//! An item of the calendar: something that is posted or held at a time, or that waits for one.

use super::day::Day;
use super::kind::Kind;
use super::repeat::Repeat;
use crate::domain::code::codes;
use crate::domain::hours::MinuteOfDay;
use crate::domain::quantity::{Minutes, Percent};
use crate::domain::staffing::cards::Role;
use crate::domain::words::{Line, Name, Passage, Tag};

/// An item's name within its plan: eight letters or digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(u64);

impl ItemId {
    const ALPHABET: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

    /// An id made from the lowest 40 bits of chance.
    #[must_use]
    pub const fn from_chance(bits: u64) -> Self {
        Self(bits & 0xFF_FFFF_FFFF)
    }

    /// Its bits.
    #[must_use]
    pub const fn bits(self) -> u64 {
        self.0
    }

    /// The id with this text, if it is one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 8 {
            return None;
        }
        text.bytes()
            .try_fold(0, |id, letter| {
                let digit = Self::ALPHABET.iter().position(|&known| known == letter)?;
                Some(id << 5 | digit as u64)
            })
            .map(Self)
    }

    /// Its eight letters.
    #[must_use]
    pub fn text(self) -> String {
        (0..8).rev().map(|i| char::from(Self::ALPHABET[(self.0 >> (5 * i) & 31) as usize])).collect()
    }
}

codes! {
    /// How far an item is.
    pub enum Status {
        /// 想法: not more than a thought.
        Idea = "idea",
        /// 草稿: being written.
        Draft = "draft",
        /// 已排: ready to be sent.
        Ready = "ready",
        /// 已发: it was sent.
        Sent = "sent",
        /// 跳过: it was left out.
        Skipped = "skipped",
    }
}

codes! {
    /// Who makes an item (S1: 70 % and 30 %).
    pub enum Maker {
        /// The team.
        Pgc = "pgc",
        /// Members.
        Ugc = "ugc",
    }
}

codes! {
    /// Where an item is sent.
    pub enum Channel {
        /// Into the group.
        Group = "group",
        /// As a group notice.
        Announcement = "announcement",
        /// As a broadcast to a WeCom customer group.
        Broadcast = "broadcast",
        /// 朋友圈.
        Moments = "moments",
        /// 视频号.
        Channels = "channels",
        /// 公众号.
        OfficialAccount = "official_account",
        /// To the team only: a task, a reminder, a check.
        Team = "team",
    }
}

codes! {
    /// Who put an item into the calendar. What the filler put there it may take back; an edit makes it one's own.
    pub enum Origin {
        /// A person, or an edit by one.
        Own = "own",
        /// The filler.
        Filled = "filled",
    }
}

/// The day on which an item stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// A date.
    Day(Day),
    /// So many days after the group opens; 0 is the day itself.
    Opening(i16),
    /// So many days before (negative) or after another item.
    Item(ItemId, i16),
}

/// When an item stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// On which day.
    pub at: At,
    /// From which minute.
    pub start: MinuteOfDay,
}

/// The occurrence of a series whose place an item takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StandsFor {
    /// The item that comes back.
    pub series: ItemId,
    /// The day of the occurrence, as the series has it.
    pub day: Day,
}

/// A range of the share of members who take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expected {
    /// Lowest.
    pub min: Percent,
    /// Highest; not below the lowest.
    pub max: Percent,
}

impl Expected {
    /// The range, if its ends are in order.
    #[must_use]
    pub fn new(min: Percent, max: Percent) -> Option<Self> {
        (min <= max).then_some(Self { min, max })
    }
}

/// A point of a checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What is to be done.
    pub text: Tag,
    /// Whether it is.
    pub is_done: bool,
}

/// Who takes care of an item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Owner {
    /// In which role of the staffing.
    pub role: Option<Role>,
    /// By name.
    pub name: Name,
}

/// Something that is posted or held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub kind: Kind,
    /// What it is called.
    pub title: Line,
    /// What is said, word for word.
    pub text: Passage,
    /// The column that it belongs to.
    pub column: Tag,
    /// When; none while it waits in the lane of unscheduled items.
    pub when: Option<When>,
    /// How long it takes.
    pub length: Minutes,
    /// How it comes back.
    pub repeat: Option<Repeat>,
    /// The series and day whose occurrence it stands in for.
    pub stands_for: Option<StandsFor>,
    /// Who takes care of it.
    pub owner: Owner,
    /// Where it is sent.
    pub channel: Channel,
    /// How far it is.
    pub status: Status,
    /// Who makes it.
    pub maker: Maker,
    /// What members get for taking part.
    pub reward: Line,
    /// The share of members expected to take part.
    pub expected: Option<Expected>,
    /// Links to what belongs to it.
    pub links: Vec<Line>,
    /// What has to be done for it.
    pub checks: Vec<Check>,
    /// A note for the team.
    pub note: Line,
    /// Whether the filler must leave it alone.
    pub is_locked: bool,
    /// Who put it there.
    pub origin: Origin,
}
