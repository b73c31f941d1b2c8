//! What the tests work on: calendars with the parts of a plan beside them.

use std::collections::BTreeMap;
use std::rc::Rc;

use qunce::domain::calendar::board::moment;
use qunce::domain::calendar::day::{Day, Weekday};
use qunce::domain::calendar::draft::{Cause, Draft};
use qunce::domain::calendar::fill::fill;
use qunce::domain::calendar::item::{At, Item, ItemId, Maker, Origin, When};
use qunce::domain::calendar::kind::Kind;
use qunce::domain::calendar::lint::{Finding, lint};
use qunce::domain::calendar::meter::{Meter, meter};
use qunce::domain::calendar::occurrence::Occurrence;
use qunce::domain::calendar::setting::Setting;
use qunce::domain::calendar::{Activities, Basis, Benefits, Calendar, Column, Mix, Style};
use qunce::domain::group_type::{GroupType, StatedHours};
use qunce::domain::hours::{MinuteOfDay, Window};
use qunce::domain::plan::Unknown;
use qunce::domain::positioning::Positioning;
use qunce::domain::quantity::{PostsAWeek, Weeks};
use qunce::domain::staffing::Staffing;
use qunce::domain::words::Words;
use qunce::templates;

/// A calendar with the two parts of a plan beside it.
#[derive(Debug, Clone)]
pub struct Case {
    pub calendar: Calendar,
    pub positioning: Positioning,
    pub staffing: Staffing,
}

impl Case {
    pub fn new(group_type: GroupType, n_posts: u32, n_weeks: u32) -> Self {
        let activities =
            Activities { has_contests: false, has_meetups: false, benefits: Benefits::None, has_peaks: false };
        let calendar = Calendar {
            opens_on: None,
            mix: Mix::Suggested,
            basis: Basis::Minutes,
            posts: PostsAWeek::literal(n_posts),
            weeks: Weeks::literal(n_weeks),
            weekends: None,
            style: Style::Talkative,
            quiet: None,
            columns: Vec::new(),
            activities,
            days: Vec::new(),
            hidden: Vec::new(),
            items: BTreeMap::new(),
            templates: Vec::new(),
            unknown: Unknown::new(),
        };
        let positioning = Positioning { group_type, ..templates::blank_positioning() };
        Self { calendar, positioning, staffing: templates::blank_staffing() }
    }

    pub fn with(mut self, edit: impl FnOnce(&mut Calendar)) -> Self {
        edit(&mut self.calendar);
        self
    }

    pub fn setting(&self) -> Setting<'_> {
        Setting { calendar: &self.calendar, positioning: &self.positioning, staffing: &self.staffing }
    }

    pub fn fill(&self, from: Day) -> Vec<Draft> {
        fill(&self.setting(), from, &[])
    }

    /// Puts drafts into the calendar, with ids that nothing has yet.
    pub fn put(&mut self, drafts: &[Draft]) {
        for draft in drafts {
            let id = ItemId::from_chance(1000 + self.calendar.items.len() as u64);
            assert!(self.calendar.items.insert(id, Rc::new(draft.item(Words::default()))).is_none());
        }
    }

    pub fn edit(&mut self, id: ItemId, edit: impl FnOnce(&mut Item)) {
        edit(Rc::make_mut(self.calendar.items.get_mut(&id).unwrap()));
    }

    pub fn occurrences(&self) -> Vec<Occurrence<'_>> {
        let on_day = |(&id, item): (&ItemId, &'_ Rc<Item>)| match item.when? {
            When { at: At::Day(day), start } => Some((id, day, start)),
            When { .. } => None,
        };
        let found: Vec<_> = self.calendar.items.iter().filter_map(on_day).collect();
        found
            .into_iter()
            .map(|(id, day, start)| Occurrence { id, item: &self.calendar.items[&id], day, start })
            .collect()
    }

    pub fn lint(&self, first: Day, last: Day) -> Vec<Finding> {
        lint(&self.setting(), &self.occurrences(), first, last)
    }

    pub fn meter(&self, first: Day, last: Day) -> Meter {
        meter(&self.setting(), &self.occurrences(), first, last)
    }
}

pub fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

pub fn at(text: &str) -> MinuteOfDay {
    MinuteOfDay::parse(text).unwrap()
}

/// A Monday.
pub fn monday() -> Day {
    let monday = day("2026-11-02");
    assert_eq!(monday.weekday(), Weekday::Monday);
    monday
}

pub fn plus(day: Day, n: i32) -> Day {
    day.plus(n).unwrap()
}

pub fn column(name: &str, weekday: Weekday, start: Option<&str>, kind: Kind) -> Column {
    Column { name: Words::new(name).unwrap(), weekday, start: start.map(at), kind }
}

/// An item of one's own.
pub fn own(kind: Kind, on: Day, start: &str) -> Draft {
    Draft {
        kind,
        maker: Maker::Pgc,
        when: Some((on, at(start))),
        week: on.monday(),
        length: qunce::domain::calendar::effort::length(kind),
        cause: Cause::Mix,
        flags: Vec::new(),
    }
}

/// `case` with these items of one's own.
pub fn with_own(mut case: Case, items: &[(Kind, &str, &str)]) -> Case {
    let drafts: Vec<Draft> = items.iter().map(|&(kind, on, start)| own(kind, day(on), start)).collect();
    case.put(&drafts);
    for item in case.calendar.items.values_mut() {
        Rc::make_mut(item).origin = Origin::Own;
    }
    case
}

pub fn id(n: u64) -> ItemId {
    ItemId::from_chance(1000 + n)
}

pub fn moments(drafts: &[Draft]) -> Vec<i64> {
    let mut moments: Vec<i64> = drafts.iter().filter_map(|draft| draft.when).map(|(d, s)| moment(d, s)).collect();
    moments.sort_unstable();
    moments
}

pub fn windows(group_type: GroupType) -> Vec<Window> {
    let StatedHours::Stated(windows) = group_type.hours() else { panic!("{group_type:?} has hours") };
    windows.to_vec()
}
