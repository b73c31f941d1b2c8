//! The reducer's part for the positioning.

use super::action::{AudienceList, PositioningEdit, Question};
use crate::domain::positioning::Positioning;

/// Applies `edit` to `positioning`.
pub(super) fn apply(positioning: &mut Positioning, edit: &PositioningEdit) {
    use PositioningEdit as E;
    match edit {
        E::SetGroupType(group_type) => positioning.group_type = *group_type,
        E::SetCircle(circle) => positioning.circle = *circle,
        E::SetGoal(goal) => positioning.goal = *goal,
        E::SetLifespan(lifespan) => positioning.lifespan = *lifespan,
        E::SetStage(stage) => positioning.stage = *stage,
        E::SetPlatform(platform) => positioning.platform = *platform,
        E::SetCap(cap) => positioning.cap = *cap,
        E::SetSubject(subject) => positioning.subject = subject.clone(),
        E::Answer(question, answer) => {
            *match question {
                Question::Why => &mut positioning.why,
                Question::Whom => &mut positioning.whom,
                Question::Value => &mut positioning.value,
            } = answer.clone();
        }
        E::SetAges(ages) => positioning.audience.ages = *ages,
        E::SetHours(hours) => positioning.audience.hours = *hours,
        E::SetTags(list, tags) => {
            let audience = &mut positioning.audience;
            *match list {
                AudienceList::Regions => &mut audience.regions,
                AudienceList::Interests => &mut audience.interests,
                AudienceList::Pains => &mut audience.pains,
                AudienceList::Habits => &mut audience.habits,
            } = tags.clone();
        }
    }
}
