//! What a person said of the columns of a table in no known layout, by the headings that it is about.

use std::collections::BTreeMap;

use crate::domain::code::codes;
use crate::domain::words::Line;

/// Most tables whose columns are kept (ours).
pub const MAX_TABLES: usize = 20;

codes! {
    /// What a column holds.
    pub enum Part {
        /// When a message was sent.
        Time = "time",
        /// The sender's name.
        Name = "name",
        /// The sender's stable id.
        Id = "id",
        /// What was said.
        Text = "text",
        /// The kind of a message.
        Kind = "kind",
        /// The day of figures.
        Day = "day",
        /// The members on that day.
        Members = "members",
        /// Who came in.
        Joins = "joins",
        /// Who went.
        Exits = "exits",
        /// Who spoke.
        Speakers = "speakers",
        /// What was said, by count.
        Messages = "messages",
        /// What members said among themselves, by count.
        AmongMembers = "among_members",
        /// Who opened what was sent.
        Openers = "openers",
        /// Who took part in what was on.
        Participants = "participants",
        /// Orders.
        Orders = "orders",
        /// Sales.
        Sales = "sales",
    }
}

impl Part {
    /// Whether it is of a table of days, and not of a chat or a list of members.
    #[must_use]
    pub const fn is_of_days(self) -> bool {
        !matches!(self, Self::Time | Self::Name | Self::Id | Self::Text | Self::Kind)
    }
}

/// Which heading stands above which part.
pub type NamedColumns = BTreeMap<Part, Line>;

/// The headings of a table, as a number: what stands above columns that nobody named is not kept.
///
/// # Examples
///
/// ```
/// use qunce::domain::monitor::columns::Headings;
/// let one = Headings::of(["Wann", "Wer", " Was "]);
/// assert_eq!(one, Headings::of(["Was", "Wer", "Wann", ""]));
/// assert_ne!(one, Headings::of(["Wann", "Wer"]));
/// assert_eq!(Headings::parse(&one.text()), Some(one));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Headings(u64);

impl Headings {
    /// Of these headings, whatever their order.
    pub fn of<T: AsRef<str>>(headings: impl IntoIterator<Item = T>) -> Self {
        let mut names: Vec<String> = headings.into_iter().map(|it| it.as_ref().trim().to_owned()).collect();
        names.retain(|name| !name.is_empty());
        names.sort();
        // FNV-1a, the same on every machine; a line break is in no heading.
        let bytes = names.iter().flat_map(|name| name.bytes().chain(*b"\n"));
        Self(bytes.fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)))
    }

    /// The number as it is written, in 16 digits of base 16.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        u64::from_str_radix(text, 16).ok().map(Self).filter(|headings| headings.text() == text)
    }

    /// As it is written.
    #[must_use]
    pub fn text(self) -> String {
        format!("{:016x}", self.0)
    }
}
