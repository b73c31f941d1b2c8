//! The saved form of the calendar and its items.
//!
//! It is written whole here; what a file leaves out of it is told in `exchange::sparse`.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde_json::{Map, Value};

use super::reader::{Field, Need, Reader, Wire, form, misplaced, object, text, written};
use crate::domain::calendar::day::{Day, Weekday};
use crate::domain::calendar::item::{
    At, Channel, Check, Expected, Item, ItemId, Maker, Origin, Owner, StandsFor, Status, When,
};
use crate::domain::calendar::kind::Kind;
use crate::domain::calendar::repeat::{End, Frequency, Repeat};
use crate::domain::calendar::{
    Activities, Basis, Benefits, Calendar, Column, DayLayer, Mix, OwnDay, Placed, Style, WeekTemplate,
};
use crate::domain::code::Code;
use crate::domain::hours::{MinuteOfDay, Quiet};
use crate::domain::positioning::advice::MixModel;
use crate::domain::quantity::{Interval, Minutes, Occurrences, Percent, PostsAWeek, Weeks};
use crate::domain::staffing::cards::Role;
use crate::domain::words::{Line, Name, Passage, Tag};
use crate::templates;

form! {
    /// What is said when.
    "CalendarWire" for Calendar, blank templates::blank_calendar();
    /// The day on which the group opens.
    "opens_on" => opens_on: Option<Day>,
    /// The mix aimed at: `suggested`, a model's code, or weights by kind.
    "mix" => mix: Mix,
    /// What the mix's shares are shares of.
    "basis" => basis: Basis,
    /// Posts a week that the filler makes.
    "posts" => posts: PostsAWeek,
    /// Weeks that the filler fills.
    "weeks" => weeks: Weeks,
    /// Whether weekends are filled too; left out for what the kind of group suggests.
    "weekends" => weekends: Option<bool>,
    /// How much is said a day.
    "style" => style: Style,
    /// Hours in which nothing is sent; null for none.
    "quiet" null => quiet: Option<Quiet>,
    /// Fixed columns.
    "columns" => columns: Vec<Column>,
    /// How often activities come.
    "activities" => activities: Activities,
    /// Days of one's own.
    "days" => days: Vec<OwnDay>,
    /// Layers of days that are switched off.
    "hidden" => hidden: Vec<DayLayer>,
    /// What is said, by id: eight letters or digits.
    "items" => items: BTreeMap<String, Item>,
    /// Weeks kept for use again.
    "templates" => templates: Vec<WeekTemplate>,
}

form! {
    /// How often activities come.
    "ActivitiesWire" for Activities, blank templates::blank_calendar().activities;
    /// Contests, one a month.
    "contests" => has_contests: bool,
    /// Meet-ups, one a quarter.
    "meetups" => has_meetups: bool,
    /// How often there are benefits.
    "benefits" => benefits: Benefits,
    /// An event on festivals.
    "peaks" => has_peaks: bool,
}

form! {
    /// The same thing on the same day of every week.
    "ColumnWire" for Column, blank templates::blank_column();
    /// What it is called.
    "name" => name: Tag,
    /// On which day.
    "weekday" => weekday: Weekday,
    /// When; left out for the slot that suits its kind.
    "start" => start: Option<MinuteOfDay>,
    /// Of what kind its posts are.
    "kind" => kind: Kind,
}

form! {
    /// A day of one's own.
    "OwnDayWire" for OwnDay, blank OwnDay { day: Day::FIRST, is_yearly: false, name: Tag::default() };
    /// When.
    "day" must => day: Day,
    /// Whether it comes back every year.
    "yearly" => is_yearly: bool,
    /// What it is called.
    "name" => name: Tag,
}

form! {
    /// Hours in which nothing is sent; they may go over midnight.
    "QuietWire" for Quiet, blank Quiet { from: MinuteOfDay::at(0, 0), until: MinuteOfDay::at(0, 0) };
    /// First quiet minute.
    "from" must => from: MinuteOfDay,
    /// First minute that is not quiet any more.
    "until" must => until: MinuteOfDay,
}

form! {
    /// A week kept for use again.
    "WeekTemplateWire" for WeekTemplate, blank WeekTemplate { name: Tag::default(), items: Vec::new() };
    /// What it is called.
    "name" => name: Tag,
    /// Its items.
    "items" => items: Vec<Placed>,
}

form! {
    /// An item of a week kept for use again.
    "PlacedWire" for Placed, blank Placed { weekday: Weekday::Monday, item: Rc::new(templates::blank_item()) };
    /// On which day of the week it stands.
    "weekday" must => weekday: Weekday,
    /// The item; its own day does not count.
    "item" must => item: Item,
}

form! {
    /// A point of a checklist.
    "CheckWire" for Check, blank Check { text: Tag::default(), is_done: false };
    /// What is to be done.
    "text" must => text: Tag,
    /// Whether it is.
    "done" => is_done: bool,
}

form! {
    /// The occurrence of a series whose place an item takes.
    "StandsForWire" for StandsFor, blank StandsFor { series: ItemId::from_chance(0), day: Day::FIRST };
    /// The item that comes back.
    "series" must => series: ItemId,
    /// The day of the occurrence, as the series has it.
    "day" must => day: Day,
}

form! {
    /// Who takes care of an item.
    "OwnerWire" for Owner, blank Owner::default();
    /// In which role.
    "role" => role: Option<Role>,
    /// By name.
    "name" => name: Name,
}

form! {
    /// Something that is posted or held. Empty fields are left out of files.
    "ItemWire" for Item, blank templates::blank_item();
    /// What it is.
    "kind" => kind: Kind,
    /// What it is called.
    "title" => title: Line,
    /// What is said, word for word.
    "text" => text: Passage,
    /// The column that it belongs to.
    "column" => column: Tag,
    /// When; left out while it is not scheduled.
    "when" => when: Option<When>,
    /// How long it takes. Unit: minutes.
    "length" => length: Minutes,
    /// How it comes back.
    "repeat" => repeat: Option<Repeat>,
    /// The series and day whose occurrence it stands in for.
    "stands_for" => stands_for: Option<StandsFor>,
    /// Who takes care of it.
    "owner" => owner: Owner,
    /// Where it is sent.
    "channel" => channel: Channel,
    /// How far it is.
    "status" => status: Status,
    /// Who makes it.
    "maker" => maker: Maker,
    /// What members get for taking part.
    "reward" => reward: Line,
    /// The share of members expected to take part.
    "expected" => expected: Option<Expected>,
    /// Links to what belongs to it.
    "links" => links: Vec<Line>,
    /// What has to be done for it.
    "checks" => checks: Vec<Check>,
    /// A note for the team.
    "note" => note: Line,
    /// Whether the filler must leave it alone.
    "locked" => is_locked: bool,
    /// Who put it there.
    "origin" => origin: Origin,
}

/// The mix: `"suggested"`, `"s0"`, or `{"news": 3, "fun": 1}`.
impl Wire for Mix {
    fn read(value: &Value, reader: &mut Reader) -> Result<Self, String> {
        if let Value::Object(weights) = value {
            let mut own = BTreeMap::new();
            for (code, weight) in weights {
                let Some(kind) = Kind::from_code(code) else { continue };
                let mut parts = Percent::literal(0);
                if reader.slot(code, weight, &mut parts) {
                    own.insert(kind, parts);
                }
            }
            return Ok(Self::Own(own));
        }
        match text(value)? {
            "suggested" => Ok(Self::Suggested),
            code => MixModel::from_code(code).map(Self::Model).ok_or_else(|| format!("unknown mix {code:?}")),
        }
    }

    fn write(&self) -> Value {
        match self {
            Self::Suggested => "suggested".into(),
            Self::Model(model) => model.code().into(),
            Self::Own(weights) => {
                Value::Object(weights.iter().map(|(kind, weight)| (kind.code().to_owned(), weight.write())).collect())
            }
        }
    }
}

/// The items, by id.
impl Wire for BTreeMap<ItemId, Rc<Item>> {
    fn read(value: &Value, reader: &mut Reader) -> Result<Self, String> {
        let mut items = Self::new();
        for (id, value) in object(value)? {
            // What has no item's id stays among the unknown fields.
            let Some(id) = ItemId::parse(id) else { continue };
            let mut item = templates::blank_item();
            if reader.slot(&id.text(), value, &mut item) {
                items.insert(id, Rc::new(item));
            }
        }
        Ok(items)
    }

    fn write(&self) -> Value {
        Value::Object(self.iter().map(|(id, item)| (id.text(), item.write())).collect::<Map<_, _>>())
    }
}

/// When an item stands: `{"day": "2026-09-16", "start": "20:00"}`, or with `"opening": 7` or `"item": "…", "days": -1`.
impl Wire for When {
    fn read(value: &Value, reader: &mut Reader) -> Result<Self, String> {
        let (mut day, mut opening, mut item, mut days) = (None::<Day>, None::<i16>, None::<ItemId>, None::<i16>);
        let mut start = None::<MinuteOfDay>;
        let fields: &mut [Field<'_>] = &mut [
            ("day", Need::May, &mut day),
            ("opening", Need::May, &mut opening),
            ("item", Need::May, &mut item),
            ("days", Need::May, &mut days),
            ("start", Need::Must, &mut start),
        ];
        reader.fields(value, fields)?;
        let at = match (day, opening, item) {
            (Some(day), None, None) => At::Day(day),
            (None, Some(days), None) => At::Opening(days),
            (None, None, Some(item)) => At::Item(item, days.unwrap_or(0)),
            _ => return Err("not one day".to_owned()),
        };
        Ok(Self { at, start: start.ok_or("no start")? })
    }

    fn write(&self) -> Value {
        let start = self.start;
        match self.at {
            At::Day(day) => written(&[("day", &day), ("start", &start)]),
            At::Opening(days) => written(&[("opening", &days), ("start", &start)]),
            At::Item(item, days) => written(&[("item", &item), ("days", &days), ("start", &start)]),
        }
    }
}

/// A repetition: `{"frequency": "weekly", "every": 1, "weekdays": ["mo"], "count": 10}`, or with `"until"`.
impl Wire for Repeat {
    fn read(value: &Value, reader: &mut Reader) -> Result<Self, String> {
        let mut frequency = Frequency::Weekly;
        let mut every = Interval::literal(1);
        let (mut weekdays, mut skipped) = (Vec::<Weekday>::new(), Vec::<Day>::new());
        let (mut count, mut until) = (None::<Occurrences>, None::<Day>);
        let fields: &mut [Field<'_>] = &mut [
            ("frequency", Need::Must, &mut frequency),
            ("every", Need::May, &mut every),
            ("weekdays", Need::May, &mut weekdays),
            ("count", Need::May, &mut count),
            ("until", Need::May, &mut until),
            ("skipped", Need::May, &mut skipped),
        ];
        reader.fields(value, fields)?;
        let end = match (count, until) {
            (None, None) => End::Never,
            (Some(count), None) => End::After(count),
            (None, Some(day)) => End::On(day),
            (Some(_), Some(_)) => return Err("two ends".to_owned()),
        };
        weekdays.sort_unstable();
        weekdays.dedup();
        skipped.sort_unstable();
        skipped.dedup();
        Ok(Self { frequency, every, weekdays, end, skipped })
    }

    fn write(&self) -> Value {
        let (count, until) = match self.end {
            End::Never => (None, None),
            End::After(count) => (Some(count), None),
            End::On(day) => (None, Some(day)),
        };
        written(&[
            ("frequency", &self.frequency),
            ("every", &self.every),
            ("weekdays", &self.weekdays),
            ("count", &count),
            ("until", &until),
            ("skipped", &self.skipped),
        ])
    }
}

/// An expected share: `{"min": 15, "max": 30}`.
impl Wire for Expected {
    fn read(value: &Value, reader: &mut Reader) -> Result<Self, String> {
        let (mut min, mut max) = (Percent::literal(0), Percent::literal(0));
        reader.fields(value, &mut [("min", Need::Must, &mut min), ("max", Need::Must, &mut max)])?;
        Self::new(min, max).ok_or_else(|| "the highest is below the lowest".to_owned())
    }

    fn write(&self) -> Value {
        written(&[("min", &self.min), ("max", &self.max)])
    }
}

impl Wire for ItemId {
    fn read(value: &Value, _: &mut Reader) -> Result<Self, String> {
        Self::parse(text(value)?).ok_or_else(|| "no item's id".to_owned())
    }

    fn write(&self) -> Value {
        Value::String(self.text())
    }
}

/// A day, written as `2026-09-16`.
impl Wire for Day {
    fn read(value: &Value, _: &mut Reader) -> Result<Self, String> {
        Self::parse(text(value)?).ok_or_else(|| "not a day of 1901 to 2100".to_owned())
    }

    fn write(&self) -> Value {
        Value::String(self.iso())
    }
}

impl Wire for MinuteOfDay {
    fn read(value: &Value, _: &mut Reader) -> Result<Self, String> {
        Self::parse(text(value)?).ok_or_else(|| "not a time of day".to_owned())
    }

    fn write(&self) -> Value {
        Value::String(self.clock())
    }
}

impl Wire for i16 {
    fn read(value: &Value, _: &mut Reader) -> Result<Self, String> {
        let number = value.as_i64().ok_or_else(|| misplaced("a whole number", value))?;
        number.try_into().map_err(|_| format!("{number} is outside -32768..=32767"))
    }

    fn write(&self) -> Value {
        (*self).into()
    }
}
