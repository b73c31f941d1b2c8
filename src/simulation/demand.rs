//! How many people a plan needs as it grows, and what is lost to overload, to long spans and to gates.

use super::expected::Expected;
use super::inputs::Inputs;
use super::series::Kpi;
use crate::domain::plan::Plan;
use crate::domain::staffing::StaffingModel;
use crate::domain::staffing::team::{People, Team};
use crate::simulation::from_plan::groups;

/// The people whom a staffing model asks for at the members of each day; at least as if there were one member.
#[must_use]
pub fn staff(plan: &Plan, model: StaffingModel, members: &[f64]) -> Vec<People> {
    let mut last: Option<(u32, People)> = None;
    let mut people = Vec::with_capacity(members.len());
    for members in members {
        let size = members.round().max(1.0) as u32;
        let needed = match last {
            Some((known, needed)) if known == size => needed,
            _ => Team::new(size, model, &plan.staffing.own, &groups(plan, size)).total(),
        };
        last = Some((size, needed));
        people.push(needed);
    }
    people
}

/// Members for whom people are kept: the most of the week that ends on each day. Nobody is let go for a day on which
/// there were a few fewer.
#[must_use]
pub fn most_of_a_week(members: &[f64]) -> Vec<f64> {
    const WEEK: usize = 7;
    let most = |day: usize| members[(day + 1).saturating_sub(WEEK)..=day].iter().copied().fold(0.0, f64::max);
    (0..members.len()).map(most).collect()
}

/// What three things cost in members at the end, each switched off by itself, in expected mode. Unit: members.
///
/// A loss can be negative: who is kept out at a gate leaves room for others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Losses {
    /// Members who leave because there is too much to read.
    pub overload: f64,
    /// Members who leave because admins have too many to look after.
    pub span: f64,
    /// Members who do not get in because of the platform's gates.
    pub gates: f64,
}

/// What overload, span and gates cost. The inputs must have been checked.
#[must_use]
pub fn losses(inputs: &Inputs) -> Losses {
    let end = |inputs: &Inputs| Expected::of(inputs).kpis[Kpi::MembersEnd as usize].unwrap_or(0.0);
    let with_all = end(inputs);
    let without = |change: fn(&mut Inputs)| {
        let mut inputs = inputs.clone();
        change(&mut inputs);
        end(&inputs) - with_all
    };
    Losses {
        overload: without(|inputs| inputs.overload_messages = None),
        span: without(|inputs| inputs.span_loss = 0.0),
        gates: without(|inputs| inputs.join_gates.clear()),
    }
}
