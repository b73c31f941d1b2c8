//! The saved form of what a plan says about its launch. It holds only what was said.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::reader::{Reader, Slot, Wire, form, object};
use crate::domain::calendar::item::Owner;
use crate::domain::code::Code;
use crate::domain::funnel::decimal::Decimal;
use crate::domain::launch::gate::{Reading, Readings};
use crate::domain::launch::{FromOpening, Launch, LaunchStage, Mark, OwnTask};
use crate::domain::quantity::{Rank, StageDays};
use crate::domain::words::Line;
use crate::templates;

form! {
    /// What is said about the launch; what is not said follows the facts.
    "LaunchWire" for Launch, blank Launch::default();
    /// How long stages last, by stage, where that differs from ours. Unit: days.
    "days" => days: BTreeMap<String, StageDays>,
    /// What was measured for the gates, by stage. Unit: millionths; shares are parts of 1.
    "readings" => readings: Readings,
    /// What was said about the tasks that the facts ask for, by task.
    "marks" => marks: BTreeMap<String, Mark>,
    /// Tasks of one's own, by number: 1 to 99.
    "own" => own: BTreeMap<String, OwnTask>,
}

form! {
    /// What was said about a task.
    "MarkWire" for Mark, blank Mark::default();
    /// It is ticked.
    "done" => is_done: bool,
    /// Whether it is on the list, where that differs from what is usual.
    "used" => is_used: Option<bool>,
    /// Who takes care of it.
    "owner" => owner: Owner,
    /// When it is due. Unit: days from the opening.
    "due" => due: Option<FromOpening>,
}

form! {
    /// A task of one's own.
    "OwnTaskWire" for OwnTask, blank templates::blank_own_task();
    /// The stage that it belongs to.
    "stage" must => stage: LaunchStage,
    /// What is to be done.
    "text" => text: Line,
    /// It is ticked.
    "done" => is_done: bool,
    /// Who takes care of it.
    "owner" => owner: Owner,
    /// When it is due. Unit: days from the opening.
    "due" => due: Option<FromOpening>,
    /// Its place among one's own tasks of the stage.
    "rank" => rank: Rank,
}

/// Days from the opening, as a number.
impl Wire for FromOpening {
    fn read(value: &Value, reader: &mut Reader) -> Result<Self, String> {
        Self::new(i64::from(i16::read(value, reader)?)).map_err(|error| error.to_string())
    }

    fn write(&self) -> Value {
        self.get().write()
    }
}

/// What was measured for a gate, once it fits.
struct Measured {
    stage: LaunchStage,
    reading: Option<Reading>,
}

impl Slot for Measured {
    fn fill(&mut self, value: &Value, reader: &mut Reader) -> Result<(), String> {
        let value = Decimal::read(value, reader)?;
        self.reading = Some(Reading::new(self.stage, value).map_err(|error| error.to_string())?);
        Ok(())
    }

    fn written(&self) -> Value {
        self.reading.map_or(Value::Null, |reading| reading.value().write())
    }
}

/// What was measured, by stage: `{"attract": 180000000, "screen": 550000}`.
impl Wire for Readings {
    fn read(value: &Value, reader: &mut Reader) -> Result<Self, String> {
        let mut readings = Self::default();
        for (code, value) in object(value)? {
            // A stage that this version does not know stays among the unknown fields.
            let Some(stage) = LaunchStage::from_code(code) else { continue };
            let mut slot = Measured { stage, reading: None };
            reader.slot(code, value, &mut slot);
            if let Some(reading) = slot.reading {
                readings.set(reading);
            }
        }
        Ok(readings)
    }

    fn write(&self) -> Value {
        let of = |reading: Reading| (reading.stage().code().to_owned(), reading.value().write());
        Value::Object(self.iter().map(of).collect::<Map<_, _>>())
    }
}
