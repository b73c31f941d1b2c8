//! The saved form of what is measured in a group: for each month the counts of its days, metric by metric, so that two
//! years of ten metrics take some tens of kilobytes.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde_json::{Map, Value};

use super::reader::{Reader, Slot, Wire, form, misplaced, object};
use super::values::Named;
use crate::domain::calendar::day::Day;
use crate::domain::code::Code as _;
use crate::domain::monitor::columns::Headings;
use crate::domain::monitor::kept::{Kept, KeptMember, Span};
use crate::domain::monitor::{AlarmKey, Count, Daily, Days, Event, Metric, Monitor, SilenceReading};
use crate::domain::quantity::Counted;
use crate::domain::words::{Line, Name};
use crate::templates;

form! {
    /// What is measured in a group, what happened in it, and which alarms were seen to.
    "MonitorWire" for Monitor, blank templates::blank_monitor();
    /// Counts by month and metric: the first stands for the first day of the month, null for what is not known.
    "days" => days: Days,
    /// What happened, by day and kind, with a note on each.
    "events" => events: BTreeMap<String, Line>,
    /// Alarms that were seen to, by day and rule, with a note on each.
    "acknowledged" => acknowledged: BTreeMap<String, Line>,
    /// How the rule on silent members is read.
    "silence" => silence: Option<SilenceReading>,
    /// Whether what no source says is filled by rules of our own.
    "fills_gaps" => fills_gaps: bool,
    /// The table of members, where a person chose to keep it.
    "kept" => kept: Option<Rc<Kept>>,
    /// Which heading stands above which part, in tables of no known layout, by a number of all their headings.
    "columns" => columns: BTreeMap<String, BTreeMap<String, Line>>,
}

form! {
    /// The table of members: names or masks, and counts; never a word of what was said.
    "KeptWire" for Kept, blank Kept::default();
    /// The days that were counted, in order.
    "spans" => spans: Vec<Span>,
    /// Whether only the first character of a name is there.
    "masked" => is_masked: bool,
    /// The members, those who said most first.
    "members" => members: Vec<KeptMember>,
}

form! {
    /// Days on end that were counted.
    "SpanWire" for Span, blank Span { from: Day::FIRST, until: Day::FIRST };
    /// The first day.
    "from" must => from: Day,
    /// The last day.
    "until" must => until: Day,
}

form! {
    /// What is kept of one member.
    "KeptMemberWire" for KeptMember, blank KeptMember {
        name: Name::default(),
        messages: NONE,
        last_day: NONE,
        days: NONE,
        first: None,
        last: None,
        joined: None,
        left: None,
    };
    /// The name, or its first character.
    "name" must => name: Name,
    /// Messages.
    "messages" => messages: Counted,
    /// Messages of the last day that was counted, of which a later reading can have more.
    "last_day" => last_day: Counted,
    /// Days with a word.
    "days" => days: Counted,
    /// The day of the first word.
    "first" => first: Option<Day>,
    /// The day of the last word.
    "last" => last: Option<Day>,
    /// When they joined.
    "joined" => joined: Option<Day>,
    /// When they left.
    "left" => left: Option<Day>,
}

const NONE: Counted = Counted::literal(0);

impl Named for Event {
    fn parse(text: &str) -> Option<Self> {
        Self::parse(text)
    }

    fn text(&self) -> String {
        (*self).text()
    }
}

impl Named for Headings {
    fn parse(text: &str) -> Option<Self> {
        Self::parse(text)
    }

    fn text(&self) -> String {
        (*self).text()
    }
}

impl Named for AlarmKey {
    fn parse(text: &str) -> Option<Self> {
        Self::parse(text)
    }

    fn text(&self) -> String {
        (*self).text()
    }
}

impl Wire for Count {
    fn read(value: &Value, _: &mut Reader) -> Result<Self, String> {
        let number = value.as_i64().ok_or_else(|| misplaced("a whole number", value))?;
        Self::new(number).map_err(|error| error.to_string())
    }

    fn write(&self) -> Value {
        self.get().into()
    }
}

/// The counts of one metric in one month, day by day.
struct Column {
    /// Days in the month.
    length: u32,
    counts: Vec<Option<Count>>,
}

impl Slot for Column {
    fn fill(&mut self, value: &Value, reader: &mut Reader) -> Result<(), String> {
        let counts = value.as_array().ok_or_else(|| misplaced("a list", value))?;
        if counts.len() > self.length as usize {
            return Err(format!("{} days in a month of {}", counts.len(), self.length));
        }
        for (i, value) in counts.iter().enumerate() {
            let mut count = None::<Count>;
            // What does not fit leaves its day without a count, and those after it on theirs.
            reader.slot(&i.to_string(), value, &mut count);
            self.counts.push(count);
        }
        Ok(())
    }

    fn written(&self) -> Value {
        Value::Array(self.counts.iter().map(Wire::write).collect())
    }
}

/// The columns of one month.
struct Columns {
    /// Its first day.
    month: Day,
    columns: BTreeMap<Metric, Column>,
}

impl Columns {
    fn new(month: Day) -> Self {
        Self { month, columns: BTreeMap::new() }
    }

    fn column(&self) -> Column {
        Column { length: self.month.days_in_month(), counts: Vec::new() }
    }
}

impl Slot for Columns {
    fn fill(&mut self, value: &Value, reader: &mut Reader) -> Result<(), String> {
        for (key, value) in object(value)? {
            // What a metric of another version counted is kept as what is not known here.
            let Some(metric) = Metric::from_code(key) else { continue };
            let mut column = self.column();
            if reader.slot(key, value, &mut column) {
                self.columns.insert(metric, column);
            }
        }
        Ok(())
    }

    fn written(&self) -> Value {
        Value::Object(self.columns.iter().map(|(metric, it)| (metric.code().to_owned(), it.written())).collect())
    }
}

impl Wire for Days {
    fn read(value: &Value, reader: &mut Reader) -> Result<Self, String> {
        let mut days: BTreeMap<Day, Daily> = BTreeMap::new();
        for (key, value) in object(value)? {
            let Some(month) = Day::parse(&format!("{key}-01")) else { continue };
            let mut columns = Columns::new(month);
            reader.slot(key, value, &mut columns);
            for (metric, column) in columns.columns {
                for (i, count) in column.counts.into_iter().enumerate() {
                    let day = i32::try_from(i).ok().and_then(|i| month.plus(i));
                    if let (Some(day), Some(count)) = (day, count) {
                        days.entry(day).or_default().insert(metric, count);
                    }
                }
            }
        }
        Ok(Self::new(days))
    }

    fn write(&self) -> Value {
        let mut months: BTreeMap<Day, Columns> = BTreeMap::new();
        for (day, daily) in self.all() {
            let month = day.first_of_month();
            let columns = months.entry(month).or_insert_with(|| Columns::new(month));
            for (metric, count) in daily {
                let blank = columns.column();
                let counts = &mut columns.columns.entry(*metric).or_insert(blank).counts;
                counts.resize(day.day() as usize - 1, None);
                counts.push(Some(*count));
            }
        }
        let name = |month: &Day| format!("{:04}-{:02}", month.year(), month.month());
        Value::Object(months.iter().map(|(month, it)| (name(month), it.written())).collect::<Map<_, _>>())
    }
}
