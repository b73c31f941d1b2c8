//! How single values are written: codes, bounded numbers, texts, lists, ranges, windows and months.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde_json::{Map, Value};

use super::reader::{Field, Need, Reader, Slot, Wire, misplaced, object, text, written};
use crate::domain::calendar::day::Weekday;
use crate::domain::calendar::item::{Channel, Maker, Origin, Status};
use crate::domain::calendar::kind::Kind;
use crate::domain::calendar::repeat::Frequency;
use crate::domain::calendar::{Basis, Benefits, DayLayer, Style};
use crate::domain::channels::IdWay;
use crate::domain::channels::claims::Matter;
use crate::domain::channels::outlet::Strength;
use crate::domain::channels::poster::Look;
use crate::domain::channels::tool::Tool;
use crate::domain::code::Code;
use crate::domain::engagement::points::Deed;
use crate::domain::engagement::{Aim, Threshold};
use crate::domain::entry::method::{Level, Method, Scene};
use crate::domain::entry::question::{Reply, Subject};
use crate::domain::funnel::figure::{Kpi, Side};
use crate::domain::funnel::place::Place;
use crate::domain::funnel::trial::{Grouping, Success};
use crate::domain::group_type::{Circle, GroupType};
use crate::domain::hours::{Days, MinuteOfDay, Window};
use crate::domain::launch::LaunchStage;
use crate::domain::launch::material::Material;
use crate::domain::lifecycle::crisis::Incident;
use crate::domain::lifecycle::habit::Habit;
use crate::domain::lifecycle::split::SplitBy;
use crate::domain::lifecycle::stage::Way;
use crate::domain::members::CoreChannel;
use crate::domain::members::layer::RuleModel;
use crate::domain::monitor::SilenceReading;
use crate::domain::monitor::rate::Pair;
use crate::domain::plan::PlanId;
use crate::domain::platform::Platform;
use crate::domain::positioning::advice::RuleStyle;
use crate::domain::positioning::{AgeRange, CompanyStage, Goal, Lifespan};
use crate::domain::quantity::{
    Age, AnswerHours, Bounded, Counted, GroupSize, Headcount, Horizon, Interval, JoinsADay, LeadDays, MembersNow,
    Minutes, Occurrences, Percent, Points, PostLimit, PostsAWeek, Rank, RetentionDays, RightAnswers, Runs, Seats,
    SilentDays, StageDays, Strikes, TrialDays, WeeklyHours, Weeks,
};
use crate::domain::report::{Paper, ReportLanguage, ReportPart};
use crate::domain::risk::register::Hazard;
use crate::domain::risk::rules::RulePart;
use crate::domain::risk::{Datum, Invitation, Payment};
use crate::domain::section::Section;
use crate::domain::staffing::cards::{Month, Role, Rota};
use crate::domain::staffing::{Purpose, Split, StaffingModel, StructureModel};
use crate::domain::words::Words;

impl Wire for bool {
    fn read(value: &Value, _: &mut Reader) -> Result<Self, String> {
        value.as_bool().ok_or_else(|| misplaced("a truth value", value))
    }

    fn write(&self) -> Value {
        Value::Bool(*self)
    }
}

impl Wire for String {
    fn read(value: &Value, _: &mut Reader) -> Result<Self, String> {
        text(value).map(str::to_owned)
    }

    fn write(&self) -> Value {
        written_text(self)
    }
}

/// Choices, written as their codes.
macro_rules! choices {
    ($($choice:ty),+ $(,)?) => { $(
        impl Wire for $choice {
            fn read(value: &Value, _: &mut Reader) -> Result<Self, String> {
                let code = text(value)?;
                Self::from_code(code).ok_or_else(|| unknown_code(Self::LIST, code))
            }

            fn write(&self) -> Value {
                written_text(self.code())
            }
        }

        #[cfg(not(target_arch = "wasm32"))]
        impl schemars::JsonSchema for $choice {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                Self::LIST.into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let codes: Vec<&str> = Self::ALL.iter().map(|choice| choice.code()).collect();
                schemars::json_schema!({ "type": "string", "enum": codes })
            }
        }
    )+ };
}

choices!(
    Aim,
    Basis,
    Benefits,
    Channel,
    Circle,
    CompanyStage,
    CoreChannel,
    DayLayer,
    Datum,
    Days,
    Deed,
    Frequency,
    Goal,
    GroupType,
    Grouping,
    Habit,
    Hazard,
    IdWay,
    Incident,
    Invitation,
    Kind,
    Kpi,
    LaunchStage,
    Level,
    Lifespan,
    Look,
    Maker,
    Material,
    Matter,
    Method,
    Origin,
    Pair,
    Paper,
    Payment,
    Platform,
    Purpose,
    Reply,
    ReportLanguage,
    ReportPart,
    Role,
    RuleModel,
    RulePart,
    RuleStyle,
    Scene,
    Side,
    SilenceReading,
    Split,
    SplitBy,
    StaffingModel,
    Status,
    Strength,
    StructureModel,
    Style,
    Subject,
    Success,
    Threshold,
    Tool,
    Way,
    Weekday,
);

/// Bounded whole numbers.
macro_rules! numbers {
    ($($number:ident),+ $(,)?) => { $(
        impl Wire for $number {
            fn read(value: &Value, _: &mut Reader) -> Result<Self, String> {
                let number = value.as_i64().ok_or_else(|| misplaced("a whole number", value))?;
                Self::new(number).map_err(|error| error.to_string())
            }

            fn write(&self) -> Value {
                self.get().into()
            }
        }

        #[cfg(not(target_arch = "wasm32"))]
        impl schemars::JsonSchema for $number {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($number).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "integer", "minimum": Self::MIN, "maximum": Self::MAX })
            }
        }
    )+ };
}

numbers!(
    Age,
    AnswerHours,
    Counted,
    GroupSize,
    Headcount,
    Horizon,
    Interval,
    JoinsADay,
    LeadDays,
    MembersNow,
    Minutes,
    Occurrences,
    Percent,
    PostLimit,
    Points,
    PostsAWeek,
    Rank,
    RetentionDays,
    RightAnswers,
    Runs,
    Seats,
    SilentDays,
    StageDays,
    Strikes,
    TrialDays,
    WeeklyHours,
    Weeks,
);

impl<const MAX: usize> Wire for Words<MAX> {
    fn read(value: &Value, _: &mut Reader) -> Result<Self, String> {
        Words::new(text(value)?).map_err(|error| error.to_string())
    }

    fn write(&self) -> Value {
        written_text(self.as_str())
    }
}

impl Wire for PlanId {
    fn read(value: &Value, _: &mut Reader) -> Result<Self, String> {
        PlanId::new(text(value)?).ok_or_else(|| "no plan's id".to_owned())
    }

    fn write(&self) -> Value {
        written_text(self.as_str())
    }
}

/// What may be left out; null counts as left out.
impl<T: Wire> Wire for Option<T> {
    fn read(value: &Value, reader: &mut Reader) -> Result<Self, String> {
        if value.is_null() { Ok(None) } else { T::read(value, reader).map(Some) }
    }

    fn write(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::write)
    }
}

impl<T: Wire> Wire for Rc<T> {
    fn read(value: &Value, reader: &mut Reader) -> Result<Self, String> {
        T::read(value, reader).map(Self::new)
    }

    fn write(&self) -> Value {
        (**self).write()
    }
}

/// A place that is empty until something fits.
struct Vacant<T>(Option<T>);

impl<T: Wire> Slot for Vacant<T> {
    fn fill(&mut self, value: &Value, reader: &mut Reader) -> Result<(), String> {
        self.0 = Some(T::read(value, reader)?);
        Ok(())
    }

    fn written(&self) -> Value {
        self.0.write()
    }
}

/// A section, carried along as it was saved, whatever that is: what does not fit is found by who reads it.
impl Wire for Section {
    fn read(value: &Value, _: &mut Reader) -> Result<Self, String> {
        Ok(if value.is_null() { Self::default() } else { Self::from_saved(value.to_string()) })
    }

    fn write(&self) -> Value {
        // Even a text that is none of JSON's is kept, as a text.
        self.saved().map(|text| serde_json::from_str(&text).unwrap_or(Value::String(text))).unwrap_or_default()
    }
}

/// A list; what does not fit is left out of it.
impl<T: Wire> Wire for Vec<T> {
    fn read(value: &Value, reader: &mut Reader) -> Result<Self, String> {
        let items = value.as_array().ok_or_else(|| misplaced("a list", value))?;
        let mut list = Vec::new();
        for (i, item) in items.iter().enumerate() {
            let mut place = Vacant::<T>(None);
            reader.slot(&i.to_string(), item, &mut place);
            list.extend(place.0);
        }
        Ok(list)
    }

    fn write(&self) -> Value {
        Value::Array(self.iter().map(Wire::write).collect())
    }
}

/// What stands as a name in an object of things.
pub trait Named: Ord + Sized {
    /// What `text` names; a name that is none belongs to another version.
    fn parse(text: &str) -> Option<Self>;

    /// The name.
    fn text(&self) -> String;
}

impl<const MAX: u8> Named for Place<MAX> {
    fn parse(text: &str) -> Option<Self> {
        Self::parse(text)
    }

    fn text(&self) -> String {
        (*self).text()
    }
}

impl<T: Code + Ord> Named for T {
    fn parse(text: &str) -> Option<Self> {
        Self::from_code(text)
    }

    fn text(&self) -> String {
        self.code().to_owned()
    }
}

/// Things by their names, `{"1": …, "3": …}`; what stands under another name belongs to another version.
impl<K: Named, T: Wire> Wire for BTreeMap<K, T> {
    fn read(value: &Value, reader: &mut Reader) -> Result<Self, String> {
        let mut list = Self::new();
        for (key, value) in object(value)? {
            let Some(name) = K::parse(key) else { continue };
            let mut vacant = Vacant::<T>(None);
            reader.slot(key, value, &mut vacant);
            list.extend(vacant.0.map(|it| (name, it)));
        }
        Ok(list)
    }

    fn write(&self) -> Value {
        Value::Object(self.iter().map(|(name, it)| (name.text(), it.write())).collect::<Map<_, _>>())
    }
}

/// An age range, written as `{"min": 30, "max": 45}`.
impl Wire for AgeRange {
    fn read(value: &Value, reader: &mut Reader) -> Result<Self, String> {
        let (mut min, mut max) = (Age::literal(0), Age::literal(0));
        reader.fields(value, &mut [("min", Need::Must, &mut min), ("max", Need::Must, &mut max)])?;
        Self::new(min, max).ok_or_else(|| "the oldest is below the youngest".to_owned())
    }

    fn write(&self) -> Value {
        written(&[("min", &self.min), ("max", &self.max)])
    }
}

/// A window, written as `{"days": "daily", "start": "20:00", "end": "22:00"}`.
impl Wire for Window {
    fn read(value: &Value, reader: &mut Reader) -> Result<Self, String> {
        let (mut days, mut start, mut end) = (Days::Daily, String::new(), String::new());
        let fields: &mut [Field<'_>] =
            &mut [("days", Need::Must, &mut days), ("start", Need::Must, &mut start), ("end", Need::Must, &mut end)];
        reader.fields(value, fields)?;
        let time = |text: &str| MinuteOfDay::parse(text).ok_or("not a time of day");
        let (start, end) = (time(&start)?, time(&end)?);
        Self::new(days, start, end).ok_or_else(|| "the window ends before it starts".to_owned())
    }

    fn write(&self) -> Value {
        written(&[("days", &self.days), ("start", &self.start.clock()), ("end", &self.end.clock())])
    }
}

/// A month, written as `2026-11`.
impl Wire for Month {
    fn read(value: &Value, _: &mut Reader) -> Result<Self, String> {
        Self::parse(text(value)?).ok_or_else(|| "not a month of 1901 to 2100".to_owned())
    }

    fn write(&self) -> Value {
        Value::String(self.iso())
    }
}

/// The monthly rotation.
impl Wire for Rota {
    fn read(value: &Value, reader: &mut Reader) -> Result<Self, String> {
        let (mut start, mut people) = (None::<Month>, Vec::new());
        reader.fields(value, &mut [("start", Need::Must, &mut start), ("people", Need::Must, &mut people)])?;
        Ok(Self { start: start.ok_or("no start")?, people })
    }

    fn write(&self) -> Value {
        written(&[("start", &self.start), ("people", &self.people)])
    }
}

fn written_text(text: &str) -> Value {
    Value::String(text.to_owned())
}

fn unknown_code(list: &str, code: &str) -> String {
    let start: String = code.chars().take(40).collect();
    format!("unknown {list} {start:?}")
}
