//! The saved form of the positioning.

use super::reader::form;
use crate::domain::group_type::{Circle, GroupType};
use crate::domain::hours::Window;
use crate::domain::platform::Platform;
use crate::domain::positioning::{AgeRange, Audience, CompanyStage, Goal, Lifespan, Positioning};
use crate::domain::quantity::GroupSize;
use crate::domain::words::{Name, Passage, Tag};
use crate::templates;

form! {
    /// What the group is for, for whom, and where it lives.
    "PositioningWire" for Positioning, blank templates::blank_positioning();
    /// Kind of group.
    "group_type" => group_type: GroupType,
    /// Who may be in it.
    "circle" => circle: Circle,
    /// Core function.
    "goal" => goal: Goal,
    /// How long it is to live.
    "lifespan" => lifespan: Lifespan,
    /// Stage of the company behind it.
    "stage" => stage: CompanyStage,
    /// Where it lives.
    "platform" => platform: Platform,
    /// Most members of one group, where it differs from the platform's limit.
    "cap" => cap: Option<GroupSize>,
    /// Brand or topic.
    "subject" => subject: Name,
    /// Whom it is for.
    "audience" => audience: Audience,
    /// Why does it exist?
    "why" => why: Passage,
    /// Whom does it serve?
    "whom" => whom: Passage,
    /// What does only this group give?
    "value" => value: Passage,
}

form! {
    /// Whom the group is for.
    "AudienceWire" for Audience, blank Audience::default();
    /// Ages.
    "ages" => ages: Option<AgeRange>,
    /// Regions.
    "regions" => regions: Vec<Tag>,
    /// Interests.
    "interests" => interests: Vec<Tag>,
    /// Pains and needs.
    "pains" => pains: Vec<Tag>,
    /// How they use WeChat.
    "habits" => habits: Vec<Tag>,
    /// When they are there, where it is known better than the type's hours.
    "hours" => hours: Option<Window>,
}
