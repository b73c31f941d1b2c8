//! Which value of one of a plan's numbers brings a figure to a goal, with everything else of the plan as it is.

use std::rc::Rc;

use super::{Derived, Ground, Standing, nearest};
use crate::domain::funnel::key::Key;
use crate::domain::funnel::said::Saying;
use crate::domain::funnel::{Funnel, ScenarioId};
use crate::domain::quantity::Horizon;
use crate::simulation::expected::Expected;
use crate::simulation::goal::Seeker;
use crate::simulation::results::Aim;
use crate::simulation::series::Kpi;

/// What is asked of one number.
#[derive(Debug, Clone, PartialEq)]
pub struct Quest {
    /// What the plan's other parts say.
    pub ground: Rc<Ground>,
    /// What the person said.
    pub funnel: Rc<Funnel>,
    /// The scenario in which it is asked; none for the base.
    pub case: Option<ScenarioId>,
    /// The number.
    pub key: Key,
    /// The figure that is to be reached.
    pub kpi: Kpi,
    /// How much of it.
    pub aim: Aim,
    /// The forecast ends there.
    pub by: Horizon,
}

impl Quest {
    /// The plan with one number said, as far as the quest looks.
    #[must_use]
    pub fn with(&self, saying: Option<Saying>) -> Derived {
        let mut funnel = (*self.funnel).clone();
        funnel.horizon = self.by;
        if let Some(saying) = saying {
            match self.case.and_then(|id| funnel.scenarios.get_mut(&id)) {
                Some(scenario) => scenario.overrides.say(saying),
                None => funnel.overrides.say(saying),
            }
        }
        self.ground.derive(&funnel, self.case)
    }

    /// Where the number stands now; the middle where it differs between campaigns, none where there is none.
    #[must_use]
    pub fn now(&self) -> Option<f64> {
        match self.with(None).row(self.key).value {
            Standing::Number(value) => Some(value),
            Standing::Between(low, high) => Some(f64::midpoint(low, high)),
            Standing::Off | Standing::Absent => None,
        }
    }

    /// A search for its value. Every trial is what the plan would be if that were said, so that what is found holds
    /// when it is said. None where the number is not there to be turned.
    #[must_use]
    pub fn seeker(self) -> Option<Seeker<impl FnMut(f64) -> Option<f64>>> {
        let now = self.now()?;
        let (min, max) = self.key.range();
        let aim = self.aim;
        let figure = move |value: f64| {
            let derived = self.with(Some(nearest(self.key, value)?));
            Expected::of(&derived.inputs).kpis[self.kpi as usize]
        };
        Some(Seeker::new(now, (min as f64 / 1e6, max as f64 / 1e6), aim, figure))
    }
}
