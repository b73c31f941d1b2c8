//! The content calendar of a plan: what is said when, by whom, and what it should be made of.

pub mod almanac;
pub mod anchor;
pub mod board;
pub mod clip;
pub mod coverage;
pub mod day;
pub mod draft;
pub mod effort;
pub mod event;
pub mod fill;
pub mod form;
pub mod item;
pub mod kind;
pub mod lint;
pub mod meter;
pub mod mix;
pub mod occurrence;
pub mod peak;
pub mod quick_add;
pub mod refill;
pub mod repeat;
pub mod rule;
pub mod series;
pub mod setting;
pub mod slot;
mod week;

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::domain::code::codes;
use crate::domain::hours::{MinuteOfDay, Quiet};
use crate::domain::plan::Unknown;
use crate::domain::positioning::advice::MixModel;
use crate::domain::quantity::{Percent, PostsAWeek, Weeks};
use crate::domain::words::Tag;
use day::{Day, Weekday};
use item::{Item, ItemId};
use kind::Kind;

codes! {
    /// What a share of the mix is a share of (C6).
    pub enum Basis {
        /// Posts, each counting the same.
        Posts = "posts",
        /// The minutes that each takes.
        Minutes = "minutes",
        /// The members whom each reaches.
        Reach = "reach",
    }
}

codes! {
    /// How much is said a day (C10).
    pub enum Style {
        /// A notice group: S0's ceiling of 50 messages a day holds.
        Quiet = "quiet",
        /// A conversation group: S4's floor of 0.8 messages a member a day holds.
        Talkative = "talkative",
    }
}

codes! {
    /// A layer of days that the calendar shows beside the dates.
    pub enum DayLayer {
        /// The lunar date.
        Lunar = "lunar",
        /// The 24 solar terms.
        Terms = "terms",
        /// Statutory holidays and the workdays that make up for them.
        Statutory = "statutory",
        /// Traditional and public festivals.
        Festivals = "festivals",
        /// Shopping festivals.
        Shopping = "shopping",
        /// One's own days.
        Own = "own",
    }
}

/// The mix that the calendar aims at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mix {
    /// The one that the positioning suggests.
    Suggested,
    /// One of the authors'.
    Model(MixModel),
    /// One's own weights by kind; a kind without a weight has none.
    Own(BTreeMap<Kind, Percent>),
}

/// A fixed column: the same thing on the same day of every week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What it is called.
    pub name: Tag,
    /// On which day.
    pub weekday: Weekday,
    /// When; none for the slot that suits its kind.
    pub start: Option<MinuteOfDay>,
    /// Of what kind its posts are.
    pub kind: Kind,
}

/// A day of one's own: a brand's birthday, a school's opening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnDay {
    /// When; it comes back every year if `is_yearly`.
    pub day: Day,
    /// Whether it comes back every year.
    pub is_yearly: bool,
    /// What it is called.
    pub name: Tag,
}

impl OwnDay {
    /// Whether it falls on `day`.
    #[must_use]
    pub fn is_on(&self, day: Day) -> bool {
        self.day == day || self.is_yearly && (self.day.month(), self.day.day()) == (day.month(), day.day())
    }
}

/// A week kept for use again: items with the day of the week on which they stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekTemplate {
    /// What it is called.
    pub name: Tag,
    /// Its items.
    pub items: Vec<Placed>,
}

/// An item of a week kept for use again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// On which day of the week it stands.
    pub weekday: Weekday,
    /// The item; its own day does not count.
    pub item: Rc<Item>,
}

/// How often activities come, in the words of their sources (C7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Activities {
    /// Contests, one a month (S4).
    pub has_contests: bool,
    /// Meet-ups, one a quarter (S4).
    pub has_meetups: bool,
    /// Benefits.
    pub benefits: Benefits,
    /// An event on festivals: routine on most days, peaks on some (S4's pulse).
    pub has_peaks: bool,
}

codes! {
    /// How often there are benefits: the sources are three times apart (C7).
    pub enum Benefits {
        /// None.
        None = "none",
        /// S1: three or four a month.
        Monthly = "s1",
        /// S4: three a week.
        Weekly = "s4",
    }
}

/// The calendar part of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// The day on which the group opens; days "after the opening" count from it.
    pub opens_on: Option<Day>,
    /// The mix aimed at.
    pub mix: Mix,
    /// What its shares are shares of.
    pub basis: Basis,
    /// How many posts a week the filler makes.
    pub posts: PostsAWeek,
    /// How many weeks the filler fills.
    pub weeks: Weeks,
    /// Whether weekends are filled too; none for what the group's kind suggests.
    pub weekends: Option<bool>,
    /// How much is said a day.
    pub style: Style,
    /// Hours in which nothing is sent.
    pub quiet: Option<Quiet>,
    /// Fixed columns.
    pub columns: Vec<Column>,
    /// How often activities come.
    pub activities: Activities,
    /// Days of one's own.
    pub days: Vec<OwnDay>,
    /// Layers of days that are switched off.
    pub hidden: Vec<DayLayer>,
    /// What is said, by id.
    pub items: BTreeMap<ItemId, Rc<Item>>,
    /// Weeks kept for use again.
    pub templates: Vec<WeekTemplate>,
    /// What this version does not know or could not read.
    pub unknown: Unknown,
}
