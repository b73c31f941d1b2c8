//! The controls of a crisis on the page, by their names: the page draws them, and the check-up leads to them.

use crate::domain::lifecycle::crisis::Crisis;

/// The controls of a crisis's card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Controls {
    /// Who takes it up.
    pub owner: &'static str,
    /// How soon.
    pub within: &'static str,
    /// What is sent.
    pub text: &'static str,
}

impl Controls {
    /// The controls of a crisis's card.
    #[must_use]
    pub const fn of(crisis: Crisis) -> Self {
        let (owner, within, text) = match crisis {
            Crisis::Opinion => {
                ("lifecycle.crises.opinion.owner", "lifecycle.crises.opinion.within", "lifecycle.crises.opinion.text")
            }
            Crisis::Loss => {
                ("lifecycle.crises.loss.owner", "lifecycle.crises.loss.within", "lifecycle.crises.loss.text")
            }
            Crisis::Activity => (
                "lifecycle.crises.activity.owner",
                "lifecycle.crises.activity.within",
                "lifecycle.crises.activity.text",
            ),
            Crisis::Safety => {
                ("lifecycle.crises.safety.owner", "lifecycle.crises.safety.within", "lifecycle.crises.safety.text")
            }
        };
        Self { owner, within, text }
    }
}
