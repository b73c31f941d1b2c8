//! The gates at the ends of the seven stages: what S1 asks for, what was measured, and where the plan stops.

use super::task::{Task, TaskKey};
use super::{Launch, LaunchStage};
use crate::domain::code::Code;
use crate::domain::funnel::decimal::Decimal;
use crate::domain::quantity::{OutOfRange, Share};
use crate::playbook::claims::{
    GMV_GROWTH_BAR, INTERACTIONS_BAR, INVITES_BAR, MATERIALS_BAR, RETENTION_BAR, SCANS_BAR, SCREEN_BAR,
};

/// What a gate is measured in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Parts of 1, shown as a percentage.
    Share,
    /// So many a day.
    ADay,
    /// So many a person.
    APerson,
}

impl LaunchStage {
    /// What S1 asks for at its end: at least so much. Shares are parts of 1.
    #[must_use]
    pub const fn bar(self) -> Decimal {
        match self {
            Self::Prepare => share(MATERIALS_BAR),
            Self::Attract => Decimal::whole(SCANS_BAR),
            Self::Screen => share(SCREEN_BAR),
            Self::Operate => Decimal::whole(INTERACTIONS_BAR),
            Self::Convert => share(GMV_GROWTH_BAR),
            Self::Fission => Decimal::whole(INVITES_BAR),
            Self::Review => share(RETENTION_BAR),
        }
    }

    /// What its gate is measured in.
    #[must_use]
    pub const fn unit(self) -> Unit {
        match self {
            Self::Prepare | Self::Screen | Self::Convert | Self::Review => Unit::Share,
            Self::Attract | Self::Operate => Unit::ADay,
            Self::Fission => Unit::APerson,
        }
    }

    /// The least and the most that can be measured. Turnover can shrink, and grow many times over.
    #[must_use]
    pub const fn range(self) -> (Decimal, Decimal) {
        let zero = Decimal::whole(0);
        match self {
            Self::Prepare | Self::Screen | Self::Review => (zero, Decimal::whole(1)),
            Self::Convert => (Decimal::literal(-Decimal::ONE), Decimal::whole(100)),
            Self::Attract | Self::Operate => (zero, Decimal::whole(1_000_000)),
            Self::Fission => (zero, Decimal::whole(1000)),
        }
    }
}

const fn share(share: Share) -> Decimal {
    Decimal::literal(share.tenths() as i64 * (Decimal::ONE / 1000))
}

/// A figure that was measured for a gate, within its range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    stage: LaunchStage,
    value: Decimal,
}

impl Reading {
    /// The figure, if it can be one of the stage's gate.
    ///
    /// # Errors
    ///
    /// [`OutOfRange`] in millionths outside [`LaunchStage::range`].
    pub fn new(stage: LaunchStage, value: Decimal) -> Result<Self, OutOfRange> {
        let (min, max) = stage.range();
        if value < min || value > max {
            return Err(OutOfRange { value: value.millionths(), min: min.millionths(), max: max.millionths() });
        }
        Ok(Self { stage, value })
    }

    /// Whose gate it was measured for.
    #[must_use]
    pub const fn stage(self) -> LaunchStage {
        self.stage
    }

    /// The figure.
    #[must_use]
    pub const fn value(self) -> Decimal {
        self.value
    }
}

/// What was measured, by stage.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Readings([Option<Decimal>; LaunchStage::N]);

impl Readings {
    /// The figure of a stage.
    #[must_use]
    pub const fn get(&self, stage: LaunchStage) -> Option<Decimal> {
        self.0[stage as usize]
    }

    /// Takes a figure in.
    pub const fn set(&mut self, reading: Reading) {
        self.0[reading.stage as usize] = Some(reading.value);
    }

    /// Takes a stage's figure out.
    pub const fn clear(&mut self, stage: LaunchStage) {
        self.0[stage as usize] = None;
    }

    /// Every figure, in the order of the stages.
    pub fn iter(&self) -> impl Iterator<Item = Reading> + '_ {
        LaunchStage::ALL.iter().filter_map(|&stage| Some(Reading { stage, value: self.get(stage)? }))
    }
}

/// How a gate stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing was measured.
    Unmeasured,
    /// At least what is asked for.
    Passed,
    /// Less than what is asked for, by so much.
    Short(Decimal),
}

/// A gate as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gate {
    /// Whose end it stands at.
    pub stage: LaunchStage,
    /// What was measured.
    pub value: Option<Decimal>,
    /// The figure was worked out from the ticks, not said.
    pub is_from_ticks: bool,
    /// How it stands.
    pub verdict: Verdict,
}

/// The seven gates in order. Where no share of the materials was said, the ticks of the preparing stage give it (ours).
#[must_use]
pub fn gates(launch: &Launch, tasks: &[Task]) -> [Gate; LaunchStage::N] {
    let mut gates = [LaunchStage::Prepare; LaunchStage::N].map(|stage| gate(stage, None, false));
    for (place, &stage) in gates.iter_mut().zip(LaunchStage::ALL) {
        let said = launch.readings.get(stage);
        let ticked = ticked(tasks).filter(|_| stage == LaunchStage::Prepare && said.is_none());
        *place = gate(stage, said.or(ticked), ticked.is_some());
    }
    gates
}

fn gate(stage: LaunchStage, value: Option<Decimal>, is_from_ticks: bool) -> Gate {
    let verdict = match value {
        None => Verdict::Unmeasured,
        Some(value) if value >= stage.bar() => Verdict::Passed,
        Some(value) => Verdict::Short(Decimal::literal(stage.bar().millionths() - value.millionths())),
    };
    Gate { stage, value, is_from_ticks, verdict }
}

/// The share of the preparing stage's tasks that are ticked; none where it has none. Never 1 before all are.
fn ticked(tasks: &[Task]) -> Option<Decimal> {
    let materials = || tasks.iter().filter(|task| task.stage == LaunchStage::Prepare);
    let n_done = i64::try_from(materials().filter(|task| task.is_done).count()).ok()?;
    let n = i64::try_from(materials().count()).ok().filter(|&n| n > 0)?;
    Decimal::new(n_done * Decimal::ONE / n).ok()
}

/// The first stage whose gate is not passed: there the plan stops. None once all are.
#[must_use]
pub fn stop(gates: &[Gate]) -> Option<&Gate> {
    gates.iter().find(|gate| gate.verdict != Verdict::Passed)
}

/// How many gates are passed.
#[must_use]
pub fn n_passed(gates: &[Gate]) -> u32 {
    gates.iter().map(|gate| u32::from(gate.verdict == Verdict::Passed)).sum()
}

/// Valid answers a day: scans times the valid share, beside what both bars would give. None until both are measured.
///
/// A low share of many scans may bring more people than both bars ask for, so that rate and count are shown together.
#[must_use]
pub fn valid_a_day(gates: &[Gate]) -> Option<(Decimal, Decimal)> {
    let of = |stage: LaunchStage| gates.iter().find(|gate| gate.stage == stage)?.value;
    let found = times(of(LaunchStage::Attract)?, of(LaunchStage::Screen)?)?;
    Some((found, times(LaunchStage::Attract.bar(), LaunchStage::Screen.bar())?))
}

fn times(a: Decimal, b: Decimal) -> Option<Decimal> {
    let product = i128::from(a.millionths()) * i128::from(b.millionths()) / i128::from(Decimal::ONE);
    i64::try_from(product).ok().and_then(|product| Decimal::new(product).ok())
}

/// What to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// A task of the stage at which the plan stops: the one that is due first.
    Do(TaskKey),
    /// Measure what this stage's gate asks for.
    Measure(LaunchStage),
    /// Everything is done and the figure is too low: raise it by so much.
    Raise(LaunchStage, Decimal),
    /// All gates are passed.
    Nothing,
}

/// What to do next: the open task of the stage at which the plan stops that is due first, and once all are done, its
/// figure (ours).
#[must_use]
pub fn next(gates: &[Gate], tasks: &[Task]) -> Next {
    let Some(gate) = stop(gates) else { return Next::Nothing };
    let open = tasks.iter().filter(|task| task.stage == gate.stage && !task.is_done);
    match (open.min_by_key(|task| task.due), gate.verdict) {
        (Some(task), _) => Next::Do(task.key),
        (None, Verdict::Short(short)) => Next::Raise(gate.stage, short),
        (None, _) => Next::Measure(gate.stage),
    }
}
