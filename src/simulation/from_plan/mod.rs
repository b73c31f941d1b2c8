//! A plan's forecast: what the other planners say, what the person said about single numbers, and what follows.
//!
//! | input | follows |
//! | --- | --- |
//! | capacity, gates | the platform and its rules, or one's own cap |
//! | most groups, when the next opens | the members planned for, and one large group or several of about 100 |
//! | layer mix | the layering model; S0's pyramid states no shares, so that S2's stand in |
//! | admins | what the chosen staffing model asks for at the members planned for, the fewest of a range, every day the same; at least one a group |
//! | questionnaire, most joins a day | what the planner of joining says; what it leaves open is a default |
//! | campaigns | the calendar's benefits and items with an expected share, each on its real days |
//! | day 0, its weekday | the opening day, else the first day on which anything stands |
//!
//! Everything else is a default. The costly part, which looks through the calendar, is [`Ground`]; it changes only with
//! the plan's other parts. [`Ground::derive`] is quick, so that it can be asked while a slider moves.

pub mod campaigns;
pub mod gate;
pub mod layout;
pub mod mend;
pub mod origin;
pub mod reach;
pub mod sway;

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::entry::Entry;
use crate::domain::funnel::decimal::Decimal;
use crate::domain::funnel::figure::{Kpi, Side, Target};
use crate::domain::funnel::key::{Field, Gate, Key};
use crate::domain::funnel::mark::Mark;
use crate::domain::funnel::said::{Overrides, Said, Saying};
use crate::domain::funnel::{Funnel, ScenarioId};
use crate::domain::plan::Plan;
use crate::domain::platform::Platform;
use crate::domain::positioning::Positioning;
use crate::domain::staffing::team::{self, Team};
use crate::domain::staffing::{Split, Staffing, StructureModel};
use crate::playbook::Citation;
use crate::playbook::claims::{LARGE_GROUP, S1_LAYERS, SMALL_GROUP};
use crate::simulation::inputs::{Admins, Channel, Inputs};
use crate::simulation::lever::Lever;
use crate::simulation::results::Aim;
use campaigns::Campaigns;
use gate::Gatekeeping;
use layout::{Layout, Spot};
use mend::Note;
use origin::Origin;

/// What a plan's other parts say about its forecast.
#[derive(Debug, Clone, PartialEq)]
pub struct Ground {
    /// Day 0; none where the plan has no day yet.
    pub start: Option<Day>,
    /// Members that the plan is made for.
    pub size: u32,
    /// The campaigns of the calendar.
    pub campaigns: Campaigns,
    platform: Platform,
    has_own_cap: bool,
    split: Split,
    structure: StructureModel,
    /// Groups that the staffing planner asks for.
    n_groups: u32,
    /// People whom the staffing planner asks for.
    people: u32,
    /// What that rests on.
    team: Option<Citation>,
    /// What is said about joining.
    gate: Gatekeeping,
    /// The inputs as far as they depend on nothing that is said, without channels and campaigns.
    inputs: Inputs,
}

/// The inputs of a plan's simulation, with where each comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Derived {
    /// The inputs; they can always be simulated.
    pub inputs: Inputs,
    /// What each would be if nothing were said about it and all else were as it is.
    pub defaults: Inputs,
    /// Which channel, gate and item each entry of their lists is.
    pub layout: Layout,
    /// What should be known about them.
    pub notes: Vec<Note>,
    ground: Rc<Ground>,
    said: Overrides,
    measured: BTreeMap<Key, Mark>,
    varied: Overrides,
}

/// A number as it stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Standing {
    /// It is this.
    Number(f64),
    /// It differs between the campaigns that it is about: the lowest, the highest.
    Between(f64, f64),
    /// It is switched off.
    Off,
    /// The plan has nothing that it could be about.
    Absent,
}

/// All that is to be told of a number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Row {
    /// How it stands.
    pub value: Standing,
    /// Where that comes from.
    pub origin: Origin,
    /// How it would stand if nothing were said about it.
    pub default: Standing,
    /// Where that would come from.
    pub default_origin: Origin,
}

impl Ground {
    /// What `plan` says, with its calendar and what it says about joining.
    #[must_use]
    pub fn new(plan: &Plan, calendar: &Calendar, entry: &Entry) -> Self {
        let Positioning { platform, cap, .. } = plan.positioning;
        let staffing = &plan.staffing;
        let capacity = plan.positioning.cap().unwrap_or(LARGE_GROUP);
        let team = Team::of(staffing, staffing.model, capacity);
        let start = campaigns::start(calendar);
        let usual = Inputs::on(platform);
        let n_groups = u32::try_from(team.groups.len()).unwrap_or(u32::MAX);
        let (_, most_groups) = Lever::GroupsMax.range();
        let gate = Gatekeeping::of(entry);
        let inputs = Inputs {
            questionnaire_done: gate.done.unwrap_or(usual.questionnaire_done),
            questionnaire_passed: gate.passed.unwrap_or(usual.questionnaire_passed),
            daily_join_cap: gate.daily_cap.or(usual.daily_join_cap),
            weekday0: start.map_or(0, |day| u32::try_from(day.weekday().index()).unwrap_or(0)),
            capacity,
            groups_max: n_groups.min(most_groups as u32),
            layer_mix: layer_mix(staffing, usual.layer_mix),
            channels: Vec::new(),
            ..usual
        };
        Self {
            start,
            size: staffing.size.get(),
            campaigns: start.map(|start| Campaigns::of(calendar, start)).unwrap_or_default(),
            platform,
            has_own_cap: cap.is_some(),
            split: staffing.split,
            structure: staffing.structure,
            n_groups,
            people: team.total().min,
            team: team.citations.first().copied(),
            gate,
            inputs,
        }
    }

    /// Where the group lives.
    #[must_use]
    pub const fn platform(&self) -> Platform {
        self.platform
    }

    /// What a plan aims at that sets itself nothing: the members that it is made for, at the end.
    #[must_use]
    pub const fn usual_target(&self) -> Target {
        Target { kpi: Kpi::MembersEnd, side: Side::AtLeast, value: Decimal::whole(self.size) }
    }

    /// The inputs that follow with what is said, in a scenario or in the base. A scenario that is gone is as the base.
    #[must_use]
    pub fn derive(self: &Rc<Self>, funnel: &Funnel, scenario: Option<ScenarioId>) -> Derived {
        let (held, n_left_out) = self.campaigns.before(funnel.horizon.get());
        let layout = Layout {
            gates: Gate::on(self.platform).to_vec(),
            channels: funnel.channels.keys().copied().collect(),
            n_campaigns: held.len(),
            places: self.campaigns.places.clone(),
        };
        let defaults = Inputs {
            horizon_days: funnel.horizon.get(),
            runs: funnel.runs.get(),
            seed: funnel.seed,
            channels: vec![Channel::usual(); layout.channels.len()],
            campaigns: held.iter().map(|(_, held)| held.campaign).collect(),
            ..self.inputs.clone()
        };
        let varied = scenario.and_then(|id| funnel.scenarios.get(&id)).map(|scenario| scenario.overrides.clone());
        let mut derived = Derived {
            inputs: defaults.clone(),
            defaults,
            layout,
            notes: Vec::new(),
            ground: Rc::clone(self),
            said: funnel.overrides.clone(),
            measured: funnel.measured.clone(),
            varied: varied.unwrap_or_default(),
        };
        if self.start.is_none() {
            derived.notes.push(Note::NoStart);
        }
        if self.structure == StructureModel::Pyramid {
            derived.notes.push(Note::NoShares(self.structure));
        }
        if self.n_groups > self.inputs.groups_max {
            derived.notes.push(Note::GroupsCut(self.n_groups));
        }
        if n_left_out > 0 {
            derived.notes.push(Note::LeftOut(n_left_out));
        }
        derived.settle();
        derived
    }
}

impl Derived {
    /// Puts what is said into the inputs, then what depends on it, then brings all of it together.
    fn settle(&mut self) {
        let Self { inputs, layout, notes, .. } = self;
        for overrides in [&self.said, &self.varied] {
            // What is said of every campaign comes before what is said of one: keys are in that order.
            for (key, said) in overrides.iter() {
                let value = match said {
                    Said::Number(number) => Some(float(number)),
                    Said::Off => None,
                };
                layout.spots(key).into_iter().for_each(|spot| spot.put(inputs, value));
            }
        }
        let is_said = |key: Key| self.said.get(key).or_else(|| self.varied.get(key)).is_some();
        let follow = |inputs: &mut Inputs, ground: &Ground| {
            inputs.open_next_at = match ground.split {
                Split::Small => (f64::from(SMALL_GROUP) / f64::from(inputs.capacity)).min(1.0),
                Split::Large => ground.inputs.open_next_at,
            };
            inputs.admins = Admins::Always(f64::from(ground.people.max(inputs.groups_max)).clamp(1.0, 1e4));
        };
        // What follows other numbers follows them as they stand.
        let mut following = inputs.clone();
        follow(&mut following, &self.ground);
        self.defaults.open_next_at = following.open_next_at;
        self.defaults.admins.clone_from(&following.admins);
        if !is_said(Key::Plan(Field::OpenNextAt)) {
            inputs.open_next_at = following.open_next_at;
        }
        if !is_said(Key::Plan(Field::Admins)) {
            inputs.admins = following.admins;
        }
        let of_mix = [Field::MixCore, Field::MixActive, Field::MixOrdinary, Field::MixLurker];
        let are_said = of_mix.map(|field| is_said(Key::Plan(field)));
        mend::mend(inputs, layout, are_said, notes);
        for (i, is_said) in are_said.into_iter().enumerate() {
            if !is_said {
                self.defaults.layer_mix[i] = inputs.layer_mix[i];
            }
        }
        // Gates are told apart by their place, which is the same in both.
        let of = |gate: &Gate| Gate::on(self.ground.platform).iter().position(|it| it == gate);
        let usual = &self.ground.inputs.join_gates;
        self.defaults.join_gates = layout.gates.iter().filter_map(|gate| usual.get(of(gate)?).copied()).collect();
    }

    /// All that is to be told of a number.
    #[must_use]
    pub fn row(&self, key: Key) -> Row {
        let spots = self.layout.spots(key);
        let default_origin = self.ground.default_origin(key);
        // What is said of every campaign is said of each.
        let is_said_in = |overrides: &Overrides| {
            let of_all = match key {
                Key::Campaign(_, field) => overrides.get(Key::Campaigns(field)),
                _ => None,
            };
            overrides.get(key).or(of_all).is_some()
        };
        let origin = if is_said_in(&self.varied) {
            Origin::Scenario
        } else if is_said_in(&self.said) {
            self.measured_of(key).unwrap_or(Origin::Said)
        } else {
            default_origin
        };
        let (value, default) = (standing(&spots, &self.inputs), standing(&spots, &self.defaults));
        Row { value, origin, default, default_origin }
    }

    /// Where a number comes from that was measured, and still is what was.
    fn measured_of(&self, key: Key) -> Option<Origin> {
        // What is said of one campaign goes before what was measured of all.
        let of = match key {
            Key::Campaign(_, field) if self.said.get(key).is_none() => Key::Campaigns(field),
            _ => key,
        };
        let mark = self.measured.get(&of).filter(|mark| mark.holds(of, &self.said))?;
        Some(Origin::Measured { on: mark.on, n: mark.n.get() })
    }

    /// The lever that a number is, where it is one and not many.
    #[must_use]
    pub fn lever(&self, key: Key) -> Option<Lever> {
        match self.layout.spots(key).as_slice() {
            [Spot::Lever(lever)] => Some(*lever),
            _ => None,
        }
    }

    /// Day 0; none where the plan has no day yet.
    #[must_use]
    pub fn start(&self) -> Option<Day> {
        self.ground.start
    }
}

/// How a number stands that is in these spots.
fn standing(spots: &[Spot], inputs: &Inputs) -> Standing {
    let mut values = spots.iter().map(|spot| spot.value(inputs));
    let Some(first) = values.next() else { return Standing::Absent };
    let Some(first) = first else { return Standing::Off };
    let (low, high) = values.flatten().fold((first, first), |(low, high), value| (low.min(value), high.max(value)));
    if low == high { Standing::Number(low) } else { Standing::Between(low, high) }
}

/// The shares of the layers by the chosen model, as far as it states any; else the usual ones.
fn layer_mix(staffing: &Staffing, usual: [f64; 4]) -> [f64; 4] {
    match staffing.structure {
        StructureModel::FourLayers | StructureModel::Pyramid => usual,
        StructureModel::ThreeLayers => {
            let [core, active, potential] = S1_LAYERS.map(|share| f64::from(share.tenths()) / 1000.0);
            let [.., ordinary, lurker] = usual;
            let whole = ordinary + lurker;
            [core, active, potential * ordinary / whole, potential * lurker / whole]
        }
    }
}

/// Members of the groups that a plan of so many members has, the larger first.
#[must_use]
pub fn groups(plan: &Plan, members: u32) -> Vec<u32> {
    team::groups(members, plan.staffing.split, plan.positioning.cap().unwrap_or(LARGE_GROUP))
}

/// A decimal number as the simulation counts; floats belong to it.
#[must_use]
pub fn float(number: Decimal) -> f64 {
    number.millionths() as f64 / Decimal::ONE as f64
}

/// The nearest that can be said of a number, within its range; none of what is no number.
#[must_use]
pub fn nearest(key: Key, value: f64) -> Option<Saying> {
    let (min, max) = key.range();
    let step = if key.is_whole() { Decimal::ONE } else { 1 };
    if value.is_nan() {
        return None;
    }
    let millionths = (value * Decimal::ONE as f64 / step as f64).round() as i64;
    let number = Decimal::new(millionths.saturating_mul(step).clamp(min, max)).ok()?;
    Saying::new(key, Said::Number(number)).ok()
}

/// A target as the simulation asks for it.
#[must_use]
pub fn aim(target: Target) -> Aim {
    match target.side {
        Side::AtLeast => Aim::AtLeast(float(target.value)),
        Side::AtMost => Aim::AtMost(float(target.value)),
    }
}
