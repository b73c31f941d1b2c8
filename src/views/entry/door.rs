//! The way in as the forecast expects it: from the people who scan to those behind the last gate.
//!
//! Every number here is one of the forecast's own, added up over its days, so that the two pages never differ.

use crate::domain::calendar::day::Day;
use crate::domain::entry::codes::Intake;
use crate::domain::funnel::key::Gate;
use crate::simulation::expected::Expected;
use crate::simulation::from_plan::Derived;
use crate::simulation::series::{Kpi, Series};

/// The way in over all days of the forecast. Unit of all counts: people.
#[derive(Debug, Clone, PartialEq)]
pub struct Door {
    /// How long it looks ahead. Unit: days.
    pub days: u32,
    /// People who scan a code.
    pub scans: f64,
    /// Those who fill in the questionnaire.
    pub done: f64,
    /// Those who pass it, before any gate.
    pub answered: f64,
    /// Those whom the gates let through as well: what the forecast calls passed.
    pub passed: f64,
    /// New members.
    pub joins: f64,
    /// Members at the end.
    pub members: f64,
    /// What stands in the way as the newest group fills, in order.
    pub stretches: Vec<Stretch>,
    /// The days on which each group takes people in by its code, from 1 and counted from day 0.
    pub intakes: Vec<(u32, u32, u32)>,
    /// Most members of one group.
    pub capacity: u32,
    /// The day on which the groups are as good as full, if they ever are.
    pub full_on: Option<u32>,
}

/// A stretch of a group's growth with the gate that stands over it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stretch {
    /// The gate; none while nothing stands in the way.
    pub gate: Option<Gate>,
    /// Members of the newest group from which it stands.
    pub from: f64,
    /// Those who get through. Unit: probability.
    pub accept: f64,
    /// People who come to it.
    pub came: f64,
    /// Those who get through.
    pub through: f64,
    /// The first day on which it stands, if it does.
    pub first_day: Option<u32>,
}

impl Door {
    /// The way in that belongs to these inputs.
    #[must_use]
    pub fn of(derived: &Derived, expected: &Expected) -> Self {
        let inputs = &derived.inputs;
        let sum = |series| expected.series(series).iter().sum::<f64>();
        let gates = derived.layout.gates.iter().zip(&inputs.join_gates);
        let open = Stretch { gate: None, from: 0.0, accept: 1.0, came: 0.0, through: 0.0, first_day: None };
        let gated = gates.map(|(&gate, it)| Stretch { gate: Some(gate), from: it.at, accept: it.accept, ..open });
        let mut stretches: Vec<Stretch> = std::iter::once(open).chain(gated).collect();
        let mut intakes: Vec<(u32, u32, u32)> = Vec::new();
        for (day, at) in (0..inputs.horizon_days).zip(days(derived, expected)) {
            let passing = expected.series(Series::Done)[day as usize] * inputs.questionnaire_passed;
            let place = at.gate.map_or(0, |gate| gate + 1);
            if let Some(stretch) = stretches.get_mut(place) {
                stretch.came += passing;
                stretch.through += expected.series(Series::Passed)[day as usize];
                stretch.first_day = stretch.first_day.or(Some(day));
            }
            let lets_in = stretches.get(place).is_none_or(|stretch| stretch.gate != Some(Gate::NoCode));
            match intakes.last_mut().filter(|(group, ..)| *group == at.groups) {
                Some((.., until)) if lets_in => *until = day,
                None if lets_in => intakes.push((at.groups, day, day)),
                _ => {}
            }
        }
        let full_on = expected.kpis[Kpi::FillDay as usize].map(|day| day as u32);
        Self {
            days: inputs.horizon_days,
            scans: sum(Series::Scans),
            done: sum(Series::Done),
            answered: sum(Series::Done) * inputs.questionnaire_passed,
            passed: sum(Series::Passed),
            joins: sum(Series::Joins),
            members: expected.kpis[Kpi::MembersEnd as usize].unwrap_or_default(),
            stretches,
            intakes,
            capacity: inputs.capacity,
            full_on,
        }
    }

    /// The same days as dates, where day 0 is `start` and the first code hangs from `first` on; what would lie past the
    /// known years is left out.
    #[must_use]
    pub fn intakes_from(&self, start: Day, first: Day) -> Vec<Intake> {
        let on = |day: u32| i32::try_from(day).ok().and_then(|day| start.plus(day));
        let dated = |&(group, from, until): &(u32, u32, u32)| {
            let from = if group == 1 { first } else { on(from)? };
            Some(Intake { group, from, until: on(until).unwrap_or(Day::LAST) })
        };
        self.intakes.iter().filter_map(dated).collect()
    }
}

/// What stands at the newest group on a day, before anybody joins.
struct AtDoor {
    groups: u32,
    gate: Option<usize>,
}

/// How it stands on each day, by the rule of the simulation.
fn days<'a>(derived: &'a Derived, expected: &'a Expected) -> impl Iterator<Item = AtDoor> + 'a {
    let inputs = &derived.inputs;
    let members = expected.series(Series::Members).iter();
    let before = std::iter::once(f64::from(inputs.initial_members)).chain(members.copied());
    let opening = inputs.open_next_at * f64::from(inputs.capacity);
    before.zip(expected.series(Series::Groups)).map(move |(members, &groups)| {
        let newest = (members - (groups - 1.0) * opening).max(0.0);
        AtDoor { groups: groups as u32, gate: inputs.gate(newest) }
    })
}
