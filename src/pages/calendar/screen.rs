//! What the page shows, and what a person has begun on it; nothing of it is kept.

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::Reducible;

use crate::domain::calendar::clip::Clip;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::Item;
use crate::domain::calendar::occurrence::Spot;
use crate::domain::code::codes;
use crate::editing::calendar::ItemsLabel;
use crate::views::calendar::filter::Filter;

codes! {
    /// How the calendar is looked at.
    pub enum View {
        /// A grid of the month's days.
        Month = "month",
        /// Seven days with their hours.
        Week = "week",
        /// One day with its hours.
        Day = "day",
        /// One item below the other.
        List = "list",
    }
}

/// What the page shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Screen {
    /// How the calendar is looked at.
    pub view: View,
    /// The day that the view is about, and on which the keyboard stands.
    pub at: Day,
    /// How often the keyboard went to a day: each time the focus has to follow.
    pub n_by_key: u32,
    /// The item that the focus is to go with, until the keyboard goes elsewhere.
    pub follows: Option<Spot>,
    /// Items that were chosen to do something with all of them.
    pub chosen: BTreeSet<Spot>,
    /// Whether a press on an item chooses it instead of opening it.
    pub is_choosing: bool,
    /// What is looked for.
    pub filter: Filter,
    /// Whether the field and the choices of the filter are shown.
    pub is_filtering: bool,
    /// Whether a week and a day show the hours that hold nothing.
    pub is_unfolded: bool,
    /// What was copied.
    pub clip: Option<Rc<Clip>>,
    /// What stands over the page.
    pub open: Option<Open>,
}

/// What stands over the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Open {
    /// One item is edited.
    Item(Spot),
    /// These are to go to another day.
    Move(Vec<Spot>),
    /// Occurrences of series are changed, or taken out: how far is that to reach?
    Scope(Pending),
    /// The calendar is filled.
    Fill,
    /// The mix, columns, activities and days are set.
    Setup,
    /// A file is brought in.
    Import,
    /// The week is kept as a template.
    KeepWeek,
}

/// A change of an occurrence that waits for its scope.
#[derive(Debug, Clone, PartialEq)]
pub struct Pending {
    /// The occurrence.
    pub spot: Spot,
    /// What it becomes; none if it goes.
    pub edited: Option<Rc<Item>>,
    /// What the step is called.
    pub label: ItemsLabel,
}

/// What a person does on the page, apart from editing.
#[derive(Debug, Clone, PartialEq)]
pub enum Act {
    /// Look at the calendar in another way.
    View(View),
    /// Go to a day.
    Go(Day),
    /// Go to a day by the keyboard, which then stands on it.
    GoByKey(Day),
    /// Look at a day by itself.
    OpenDay(Day),
    /// Go to the next period, or to the one before.
    Page(i32),
    /// Choose one more item, or no longer.
    Choose(Spot),
    /// Choose these and no others.
    ChooseAll(Vec<Spot>),
    /// Begin or end choosing.
    SetChoosing(bool),
    /// Look for something else.
    Filter(Filter),
    /// Show the filter, or hide it and look for everything.
    SetFiltering(bool),
    /// Show every hour, or fold those that hold nothing.
    SetUnfolded(bool),
    /// Keep what was copied.
    Keep(Rc<Clip>),
    /// Put something over the page.
    Open(Open),
    /// The keyboard has moved an item here: the focus goes with it.
    Follow(Spot),
    /// Take it away.
    Close,
}

impl Screen {
    /// The month of `today`.
    #[must_use]
    pub fn new(today: Day) -> Self {
        Self {
            view: View::Month,
            at: today,
            n_by_key: 0,
            follows: None,
            chosen: BTreeSet::new(),
            is_choosing: false,
            filter: Filter::default(),
            is_filtering: false,
            is_unfolded: false,
            clip: None,
            open: None,
        }
    }

    /// The first and the last day that the view is about: a month, a week or a day.
    #[must_use]
    pub fn range(&self) -> (Day, Day) {
        let last = |first: Day, n_days: u32| first.plus(i32::try_from(n_days).unwrap_or(1) - 1).unwrap_or(Day::LAST);
        match self.view {
            View::Month | View::List => {
                let first = self.at.first_of_month();
                (first, last(first, first.days_in_month()))
            }
            View::Week => {
                let first = self.at.monday();
                (first, last(first, 7))
            }
            View::Day => (self.at, self.at),
        }
    }

    /// The day `n` periods later or earlier; the same day where the known years end.
    #[must_use]
    pub fn page(&self, n: i32) -> Day {
        let day = match self.view {
            View::Month | View::List => self.at.plus_months(n),
            View::Week => self.at.plus(7 * n),
            View::Day => self.at.plus(n),
        };
        day.unwrap_or(self.at)
    }
}

impl Reducible for Screen {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        let mut next = (*self).clone();
        next.follows = None;
        match act {
            Act::View(view) => next.view = view,
            Act::Go(day) => next.at = day,
            Act::GoByKey(day) => {
                next.at = day;
                next.n_by_key = next.n_by_key.wrapping_add(1);
            }
            Act::OpenDay(day) => {
                next.view = View::Day;
                next.at = day;
            }
            Act::Page(n) => next.at = self.page(n),
            Act::Choose(spot) => {
                if !next.chosen.remove(&spot) {
                    next.chosen.insert(spot);
                }
                next.is_choosing = true;
            }
            Act::ChooseAll(spots) => {
                next.is_choosing |= !spots.is_empty();
                next.chosen = spots.into_iter().collect();
            }
            Act::SetChoosing(is_choosing) => {
                next.is_choosing = is_choosing;
                next.chosen.clear();
            }
            Act::Filter(filter) => next.filter = filter,
            Act::SetFiltering(is_filtering) => {
                next.is_filtering = is_filtering;
                if !is_filtering {
                    next.filter = Filter::default();
                }
            }
            Act::SetUnfolded(is_unfolded) => next.is_unfolded = is_unfolded,
            Act::Keep(clip) => next.clip = Some(clip),
            Act::Open(open) => next.open = Some(open),
            Act::Follow(spot) => {
                next.follows = Some(spot);
                next.at = spot.day.unwrap_or(next.at);
            }
            Act::Close => next.open = None,
        }
        Rc::new(next)
    }
}
