//! The saved form of what a plan says about its forecast.
//!
//! It is written whole here; what a file leaves out of it is told in `exchange::sparse`. No number is a float: amounts
//! are whole millionths.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::reader::{Reader, Slot, Wire, form, misplaced, object};
use super::values::Named;
use crate::domain::calendar::day::Day;
use crate::domain::funnel::decimal::{Decimal, Within};
use crate::domain::funnel::figure::{Kpi, Side, Target};
use crate::domain::funnel::key::Key;
use crate::domain::funnel::mark::Mark;
use crate::domain::funnel::said::{NotSaid, Overrides, Said, Saying};
use crate::domain::funnel::trial::{Grouping, Stretch, Success, Trial, TrialMark, Variant};
use crate::domain::funnel::{Channel, Experiment, Funnel, Outcome, Scenario};
use crate::domain::monitor::rate::Pair;
use crate::domain::quantity::{Counted, Horizon, Runs, TrialDays};
use crate::domain::words::Tag;
use crate::templates;

form! {
    /// What is said about the forecast; what is not said follows the plan.
    "FunnelWire" for Funnel, blank templates::blank_funnel();
    /// How long it looks ahead. Unit: days.
    "horizon" => horizon: Horizon,
    /// How often it is simulated.
    "runs" => runs: Runs,
    /// Where chance starts.
    "seed" => seed: u64,
    /// Where people come from, by number: 1 to 50.
    "channels" => channels: BTreeMap<String, Channel>,
    /// The numbers that were said, by name. Unit: millionths, or `off` where there is none.
    "overrides" => overrides: Overrides,
    /// Those of them that were measured, by name; each counts as long as what is said is what was measured.
    "measured" => measured: BTreeMap<String, Mark>,
    /// What the plan sets itself, by number: 1 to 12.
    "targets" => targets: BTreeMap<String, Target>,
    /// Variants that are compared, by number: 1 to 6.
    "scenarios" => scenarios: BTreeMap<String, Scenario>,
    /// What the planner of A/B tests is asked.
    "experiment" => experiment: Experiment,
    /// How its two groups are told from what was measured.
    "trial" => trial: Trial,
}

form! {
    /// What was measured of a number.
    "MeasuredMarkWire" for Mark, blank Mark { on: Day::FIRST, n: Counted::literal(0), value: Decimal::whole(0) };
    /// The last day that was looked at.
    "on" must => on: Day,
    /// How much it rests on.
    "n" must => n: Counted,
    /// What was measured. Unit: millionths.
    "value" must => value: Decimal,
}

impl Named for Key {
    fn parse(text: &str) -> Option<Self> {
        Self::parse(text)
    }

    fn text(&self) -> String {
        self.code()
    }
}

form! {
    /// Where people come from. Its numbers stand among the overrides.
    "ChannelWire" for Channel, blank Channel::default();
    /// What it is called.
    "name" => name: Tag,
}

form! {
    /// A variant of the forecast; what it does not override is as in the base.
    "ScenarioWire" for Scenario, blank Scenario::default();
    /// What it is called.
    "name" => name: Tag,
    /// In what it differs from the base.
    "overrides" => overrides: Overrides,
}

form! {
    /// What the plan sets itself.
    "TargetWire" for Target, blank Target { kpi: Kpi::MembersEnd, side: Side::AtLeast, value: Decimal::whole(0) };
    /// In which figure.
    "kpi" must => kpi: Kpi,
    /// At least or at most.
    "side" must => side: Side,
    /// How much. Unit: millionths of the figure's unit.
    "value" must => value: Decimal,
}

form! {
    /// What the planner of A/B tests is asked. Unit of each number: millionths.
    "ExperimentWire" for Experiment, blank templates::blank_funnel().experiment;
    /// The rate today.
    "rate" => rate: Within<1, 999_999>,
    /// The least difference that matters, up or down.
    "difference" => difference: Within<-1_000_000, 1_000_000>,
    /// How often a difference is claimed where there is none.
    "alpha" => alpha: Within<1_000, 500_000>,
    /// How often the difference is found where it is there.
    "power" => power: Within<500_000, 999_000>,
    /// People a day who come to both groups together.
    "people_a_day" => people_a_day: Within<0, { Decimal::MAX }>,
    /// What the first group did.
    "first" => first: Option<Outcome>,
    /// What the second group did.
    "second" => second: Option<Outcome>,
}

const NOBODY: Counted = Counted::literal(0);
const UNCOUNTED: Outcome = Outcome { people: NOBODY, successes: NOBODY };

form! {
    /// What one group of a test did.
    "OutcomeWire" for Outcome, blank UNCOUNTED;
    /// People in the group.
    "people" => people: Counted,
    /// Those of them who did what is hoped for.
    "successes" => successes: Counted,
}

form! {
    /// How the two groups of a test are told from what was measured: names, days and counts, never members.
    "TrialWire" for Trial, blank templates::blank_funnel().trial;
    /// The variant as it was.
    "first" => first: Variant,
    /// The new variant.
    "second" => second: Variant,
    /// By what the groups are told apart.
    "grouping" => grouping: Grouping,
    /// Of days: the figures that are compared.
    "pair" => pair: Pair,
    /// Of members: what counts as success.
    "success" => success: Success,
    /// After how many days, where success asks for it.
    "after" => after: TrialDays,
    /// Between which days, where success asks for it.
    "between" => between: Stretch,
    /// From where the outcomes came, where they were not typed.
    "mark" => mark: Option<TrialMark>,
}

form! {
    /// One of the two variants that a test compares.
    "VariantWire" for Variant, blank Variant::default();
    /// What it is called.
    "name" => name: Tag,
    /// The days of its group, or those on which its members joined.
    "days" => days: Stretch,
}

form! {
    /// From one day to another.
    "StretchWire" for Stretch, blank Stretch::default();
    /// The first day.
    "from" => from: Option<Day>,
    /// The last day.
    "until" => until: Option<Day>,
}

form! {
    /// From where the outcomes of a test came.
    "TrialMarkWire" for TrialMark,
        blank TrialMark {
            on: Day::FIRST,
            grouping: Grouping::Days,
            in_both: NOBODY,
            left_out: NOBODY,
            unseen: NOBODY,
            first: UNCOUNTED,
            second: UNCOUNTED,
        };
    /// The last day that was looked at.
    "on" must => on: Day,
    /// By what the groups were told apart.
    "grouping" => grouping: Grouping,
    /// Members, or days, of both groups.
    "in_both" => in_both: Counted,
    /// Members of whom nothing is known yet.
    "left_out" => left_out: Counted,
    /// Newcomers of whom there is only the line that they joined.
    "unseen" => unseen: Counted,
    /// What the first group did; it counts as long as this is what is said of it.
    "first" must => first: Outcome,
    /// What the second group did.
    "second" must => second: Outcome,
}

/// What is said of a number, once it fits.
struct Statement {
    key: Key,
    saying: Option<Saying>,
}

impl Slot for Statement {
    fn fill(&mut self, value: &Value, reader: &mut Reader) -> Result<(), String> {
        let said = match value.as_str() {
            Some("off") => Said::Off,
            Some(other) => return Err(format!("{other:?} where a number or \"off\" belongs")),
            None => Said::Number(Decimal::read(value, reader)?),
        };
        let why = |why| match why {
            NotSaid::Outside(range) => range.to_string(),
            NotSaid::NotWhole => "a count with places after the point".to_owned(),
            NotSaid::NeverOff => "\"off\" where a number belongs".to_owned(),
        };
        self.saying = Some(Saying::new(self.key, said).map_err(why)?);
        Ok(())
    }

    fn written(&self) -> Value {
        self.saying.map_or(Value::Null, |saying| written_said(saying.said()))
    }
}

fn written_said(said: Said) -> Value {
    match said {
        Said::Off => Value::String("off".to_owned()),
        Said::Number(number) => number.write(),
    }
}

/// What was said, by the names of the numbers: `{"questionnaire_done": 620000, "daily_join_cap": "off"}`.
impl Wire for Overrides {
    fn read(value: &Value, reader: &mut Reader) -> Result<Self, String> {
        let mut overrides = Self::default();
        for (code, value) in object(value)? {
            // A number that this version does not know stays among the unknown fields.
            let Some(key) = Key::parse(code) else { continue };
            let mut slot = Statement { key, saying: None };
            reader.slot(code, value, &mut slot);
            if let Some(saying) = slot.saying {
                overrides.say(saying);
            }
        }
        Ok(overrides)
    }

    fn write(&self) -> Value {
        Value::Object(self.iter().map(|(key, said)| (key.code(), written_said(said))).collect::<Map<_, _>>())
    }
}

/// A decimal number, in whole millionths.
impl Wire for Decimal {
    fn read(value: &Value, _: &mut Reader) -> Result<Self, String> {
        let millionths = value.as_i64().ok_or_else(|| misplaced("a whole number of millionths", value))?;
        Self::new(millionths).map_err(|error| error.to_string())
    }

    fn write(&self) -> Value {
        self.millionths().into()
    }
}

impl<const MIN: i64, const MAX: i64> Wire for Within<MIN, MAX> {
    fn read(value: &Value, reader: &mut Reader) -> Result<Self, String> {
        Self::new(Decimal::read(value, reader)?).map_err(|error| error.to_string())
    }

    fn write(&self) -> Value {
        self.get().write()
    }
}

impl Wire for u64 {
    fn read(value: &Value, _: &mut Reader) -> Result<Self, String> {
        value.as_u64().ok_or_else(|| misplaced("a whole number that is not negative", value))
    }

    fn write(&self) -> Value {
        (*self).into()
    }
}
