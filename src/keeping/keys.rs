//! Every storage key, in one enumeration.

use crate::domain::plan::PlanId;

/// What all keys start with.
pub const PREFIX: &str = "qunce:";

/// A storage key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Key {
    /// A plan.
    Plan(PlanId),
    /// The same plan as an earlier session left it.
    Previous(PlanId),
    /// A text that could not be read, by the name that it was stored under.
    Aside(String),
    /// A mark that a plan was deleted on purpose.
    Gone(PlanId),
    /// What the person prefers.
    Settings,
}

impl Key {
    /// The key as text.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Plan(id) => format!("{PREFIX}plan:{}", id.as_str()),
            Self::Previous(id) => format!("{PREFIX}previous:{}", id.as_str()),
            Self::Aside(name) => format!("{PREFIX}aside:{name}"),
            Self::Gone(id) => format!("{PREFIX}gone:{}", id.as_str()),
            Self::Settings => format!("{PREFIX}settings"),
        }
    }

    /// The key that a text is, if it is one of ours. A plan's key with an impossible id is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, name) = text.strip_prefix(PREFIX)?.split_once(':').unwrap_or((text.strip_prefix(PREFIX)?, ""));
        match kind {
            "plan" => PlanId::new(name).map(Self::Plan),
            "previous" => PlanId::new(name).map(Self::Previous),
            "gone" => PlanId::new(name).map(Self::Gone),
            "aside" => Some(Self::Aside(name.to_owned())),
            "settings" if name.is_empty() => Some(Self::Settings),
            _ => None,
        }
    }
}
