//! What reading comes to: plain values without a word of what was said, small enough to be handed between programs.

use std::collections::BTreeMap;

use super::charset::Charset;
use super::kind::Kind;
use super::layout::Layout;
use super::series::Figures;
use crate::domain::code::codes;

codes! {
    /// How a file is built.
    pub enum Form {
        /// Rows of cells.
        Csv = "csv",
        /// One JSON value.
        Json = "json",
        /// A JSON value a line.
        Jsonl = "jsonl",
    }
}

codes! {
    /// Why a file gives nothing.
    pub enum FileFault {
        /// Nothing in it.
        Empty = "empty",
        /// Text in none of the encodings, or no text at all.
        NotText = "not_text",
        /// JSON in no layout that is known.
        UnknownLayout = "unknown_layout",
    }
}

/// Why a file was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileRefused {
    /// It gives nothing.
    Fault(FileFault),
    /// It is of another kind, by its first bytes.
    OtherFormat(String),
    /// It is a table in no layout that is known. A person can say what its columns are; these are its likeliest headings.
    UnknownTable(Vec<String>),
}

codes! {
    /// Why a row was refused.
    pub enum RowFault {
        /// Fewer cells than headings.
        TooFewCells = "too_few_cells",
        /// More cells than headings: a comma outside quotes has moved them.
        TooManyCells = "too_many_cells",
        /// A quote that opens and never closes.
        UnclosedQuote = "unclosed_quote",
        /// Longer than anything that people send.
        TooLarge = "too_large",
        /// No moment, or none that can be understood.
        NoMoment = "no_moment",
        /// A moment before 1970 or after 2100.
        OutOfRange = "out_of_range",
        /// A figure that is no whole number from zero on.
        NoNumber = "no_number",
        /// A day that was there before.
        DayTwice = "day_twice",
        /// Broken JSON.
        NotJson = "not_json",
        /// A value that is no message and no member.
        NotAMessage = "not_a_message",
        /// The file ends inside it.
        CutOff = "cut_off",
    }
}

/// A row that was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal {
    /// The line on which it begins, from 1.
    pub line: u64,
    /// Why.
    pub why: RowFault,
}

/// How the reading of one file went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileOutcome {
    /// Who wrote it.
    pub layout: Layout,
    /// How it is built.
    pub form: Form,
    /// How its characters are written.
    pub charset: Charset,
    /// Whether some bytes stood for no character.
    pub has_broken_text: bool,
    /// How far the clock is ahead of UTC that the file shows beside moments in UTC, where it does and all rows that were
    /// looked at agree. Unit: seconds.
    pub clock: Option<i32>,
    /// Rows that were read, lines of the system among them.
    pub read: u64,
    /// Lines of the system.
    pub system: u64,
    /// The first rows that were refused.
    pub refusals: Vec<Refusal>,
    /// How many were refused.
    pub refused: u64,
}

codes! {
    /// What a person should know of the figures, once.
    pub enum Notice {
        /// Members are told apart by their names only: two of one name are one, one who changed it is two.
        NamesOnly = "names_only",
        /// Some messages do not say whose they are; they are counted for the group, and for nobody.
        Unsigned = "unsigned",
        /// The files are of more than one group.
        SeveralGroups = "several_groups",
        /// The files are of more than one layout, and have messages without a number: one that is in two of them may be
        /// counted twice.
        SeveralLayouts = "several_layouts",
        /// Some messages were in the files more than once, and are counted once.
        Repeated = "repeated",
        /// The layout marks no lines of the system: some may be among the messages.
        SystemUnmarked = "system_unmarked",
        /// Speakers are those who spoke for the first time: a running count tells no more of a day.
        SpeakersByDifference = "speakers_by_difference",
    }
}

codes! {
    /// What a member may do in the group.
    pub enum Role {
        /// The owner.
        Owner = "owner",
        /// An admin.
        Admin = "admin",
    }
}

/// What was said on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DayTalk {
    /// Which. Unit: days since 1970.
    pub day: i32,
    /// Messages, without lines of the system.
    pub messages: u32,
    /// Different members who spoke.
    pub speakers: u32,
    /// Messages that ask something.
    pub questions: u32,
    /// Lines of the system.
    pub system: u32,
    /// Who came in, by the lines of the system.
    pub joins: u32,
    /// Who went, by the lines of the system: WeChat tells of those who are put out, and seldom of those who leave.
    pub exits: u32,
    /// How long answers to the day's questions took in the mean; none where none was answered. Unit: seconds.
    pub reply: Option<u32>,
}

/// What one member said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The stable id, or the name where there is none.
    pub key: String,
    /// The name that was in use last.
    pub name: String,
    /// Messages.
    pub messages: u32,
    /// Messages that ask something.
    pub questions: u32,
    /// Days on which there was one.
    pub days_spoken: u32,
    /// When the first was sent. Unit: seconds since 1970 on the zone's clock.
    pub first: Option<i64>,
    /// When the last was sent. Unit: seconds since 1970 on the zone's clock.
    pub last: Option<i64>,
    /// When a line of the system told last that they came in. Unit: seconds since 1970 on the zone's clock.
    pub joined: Option<i64>,
    /// When a line of the system told last that they went. Unit: seconds since 1970 on the zone's clock.
    pub left: Option<i64>,
    /// Whether the roster has the member.
    pub is_listed: bool,
    /// The role, where the roster says one.
    pub role: Option<Role>,
}

/// What one member said on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Spoken {
    /// Which. Unit: days since 1970.
    pub day: i32,
    /// Who, as the place in [`Outcome::members`].
    pub member: u32,
    /// Messages.
    pub messages: u32,
}

/// How many messages of a kind one member sent in a week. Words are what is left of what they said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct OfKind {
    /// The week's Monday. Unit: days since 1970.
    pub monday: i32,
    /// Who, as the place in [`Outcome::members`].
    pub member: u32,
    /// What kind; never [`Kind::Text`], and none of the system.
    pub kind: Kind,
    /// Messages.
    pub messages: u32,
}

/// How soon questions are answered: by the next message of anybody else, within [`super::utterance::REPLY_WITHIN`] (ours).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Replies {
    /// Questions that somebody in particular asked.
    pub asked: u32,
    /// Those that somebody answered in time.
    pub answered: u32,
    /// Those that were answered within three minutes, which S4 asks for.
    pub within_three_minutes: u32,
    /// Half of the answered waited no longer. Unit: seconds.
    pub median: Option<u32>,
    /// Nine of ten of the answered waited no longer. Unit: seconds.
    pub p90: Option<u32>,
}

/// A group and its size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Room {
    /// What it is called.
    pub name: String,
    /// How many are in it.
    pub size: u32,
}

/// What all files together come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Messages, without lines of the system.
    pub messages: u64,
    /// Lines of the system.
    pub system: u64,
    /// What was there more than once, and is counted once.
    pub repeated: u64,
    /// How many are in the roster, where there is one.
    pub roster: Option<usize>,
    /// Days on which anything was said, in order.
    pub days: Vec<DayTalk>,
    /// Messages by weekday from Monday, and by hour.
    pub hours: [[u32; 24]; 7],
    /// Who spoke or is in the roster, those who said most first.
    pub members: Vec<Member>,
    /// Who spoke on which day, in the order of days and then of members.
    pub spoken: Vec<Spoken>,
    /// How soon questions are answered.
    pub replies: Replies,
    /// Messages by kind, lines of the system among them.
    pub kinds: Vec<(Kind, u64)>,
    /// What members sent that was not words, by week, member and kind.
    pub sent: Vec<OfKind>,
    /// Daily figures that were counted elsewhere. Unit of the key: days since 1970.
    pub series: BTreeMap<i32, Figures>,
    /// Groups and their sizes.
    pub rooms: Vec<Room>,
    /// What a person should know of the figures.
    pub notices: Vec<Notice>,
}
