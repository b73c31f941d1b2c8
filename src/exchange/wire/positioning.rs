//! The saved form of the positioning.

use serde::{Deserialize, Serialize};

use super::values::{Ages, Choice, Hours, Number, Text, texts, words};
use crate::domain::group_type::{Circle, GroupType};
use crate::domain::platform::Platform;
use crate::domain::positioning::{Audience, CompanyStage, Goal, Lifespan, Positioning};
use crate::domain::quantity::GroupSize;
use crate::templates;

/// What the group is for, for whom, and where it lives.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct PositioningWire {
    /// Kind of group.
    group_type: Choice<GroupType>,
    /// Who may be in it.
    circle: Choice<Circle>,
    /// Core function.
    goal: Choice<Goal>,
    /// How long it is to live.
    lifespan: Choice<Lifespan>,
    /// Stage of the company behind it.
    stage: Choice<CompanyStage>,
    /// Where it lives.
    platform: Choice<Platform>,
    /// Most members of one group, where it differs from the platform's limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    cap: Option<Number<GroupSize>>,
    /// Brand or topic.
    subject: Text<30>,
    /// Whom it is for.
    audience: AudienceWire,
    /// Why does it exist?
    why: Text<600>,
    /// Whom does it serve?
    whom: Text<600>,
    /// What does only this group give?
    value: Text<600>,
}

/// Whom the group is for.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct AudienceWire {
    /// Ages.
    #[serde(skip_serializing_if = "Option::is_none")]
    ages: Option<Ages>,
    /// Regions.
    regions: Vec<Text<40>>,
    /// Interests.
    interests: Vec<Text<40>>,
    /// Pains and needs.
    pains: Vec<Text<40>>,
    /// How they use WeChat.
    habits: Vec<Text<40>>,
    /// When they are there, where it is known better than the type's hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Option<Hours>,
}

impl Default for PositioningWire {
    fn default() -> Self {
        Self::from(&templates::blank_positioning())
    }
}

impl From<&Positioning> for PositioningWire {
    fn from(p: &Positioning) -> Self {
        Self {
            group_type: Choice(p.group_type),
            circle: Choice(p.circle),
            goal: Choice(p.goal),
            lifespan: Choice(p.lifespan),
            stage: Choice(p.stage),
            platform: Choice(p.platform),
            cap: p.cap.map(Number),
            subject: Text(p.subject.clone()),
            audience: AudienceWire {
                ages: p.audience.ages.map(Ages),
                regions: texts(&p.audience.regions),
                interests: texts(&p.audience.interests),
                pains: texts(&p.audience.pains),
                habits: texts(&p.audience.habits),
                hours: p.audience.hours.map(Hours),
            },
            why: Text(p.why.clone()),
            whom: Text(p.whom.clone()),
            value: Text(p.value.clone()),
        }
    }
}

impl From<PositioningWire> for Positioning {
    fn from(w: PositioningWire) -> Self {
        Self {
            group_type: w.group_type.0,
            circle: w.circle.0,
            goal: w.goal.0,
            lifespan: w.lifespan.0,
            stage: w.stage.0,
            platform: w.platform.0,
            cap: w.cap.map(|cap| cap.0),
            subject: w.subject.0,
            audience: Audience {
                ages: w.audience.ages.map(|ages| ages.0),
                regions: words(w.audience.regions),
                interests: words(w.audience.interests),
                pains: words(w.audience.pains),
                habits: words(w.audience.habits),
                hours: w.audience.hours.map(|hours| hours.0),
            },
            why: w.why.0,
            whom: w.whom.0,
            value: w.value.0,
        }
    }
}
