//! Every edit that a person can make. Imperative names, valid values.

use super::calendar::ItemsLabel;
use super::section::SectionEdit;
use crate::domain::group_type::{Circle, GroupType};
use crate::domain::hours::Window;
use crate::domain::plan::{Plan, PlanId};
use crate::domain::platform::Platform;
use crate::domain::positioning::{AgeRange, CompanyStage, Goal, Lifespan};
use crate::domain::quantity::{GroupSize, Headcount, Seats, WeeklyHours};
use crate::domain::staffing::cards::{Role, Rota};
use crate::domain::staffing::{Purpose, Split, StaffingModel, StructureModel};
use crate::domain::words::{Line, Name, Passage, Tag, Title};

/// A change to the shelf of plans.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Put a plan on the shelf, or replace the one with its id.
    Put(Box<Plan>),
    /// Take a plan off the shelf.
    Remove(PlanId),
    /// Change a plan.
    Edit(PlanId, Edit),
}

/// A change to one plan.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Give it another title.
    Rename(Title),
    /// Put it away or take it back.
    Archive(bool),
    /// Change its positioning.
    Positioning(PositioningEdit),
    /// Change its staffing.
    Staffing(StaffingEdit),
    /// Change one of its sections.
    Section(SectionEdit),
}

/// A change to the positioning.
#[derive(Debug, Clone, PartialEq)]
pub enum PositioningEdit {
    /// Choose the kind of group.
    SetGroupType(GroupType),
    /// Choose who may be in it.
    SetCircle(Circle),
    /// Choose the core function.
    SetGoal(Goal),
    /// Choose how long it lives.
    SetLifespan(Lifespan),
    /// Choose the company's stage.
    SetStage(CompanyStage),
    /// Choose where it lives.
    SetPlatform(Platform),
    /// Set the most members of one group, or take the platform's.
    SetCap(Option<GroupSize>),
    /// Name the brand or topic.
    SetSubject(Name),
    /// Answer one of the three questions.
    Answer(Question, Passage),
    /// Set the ages.
    SetAges(Option<AgeRange>),
    /// Set the hours, or take the type's.
    SetHours(Option<Window>),
    /// Replace one list of tags about the audience.
    SetTags(AudienceList, Vec<Tag>),
}

/// S2's three questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// Why does the group exist?
    Why,
    /// Whom does it serve?
    Whom,
    /// What does only it give?
    Value,
}

/// The lists about the audience.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AudienceList {
    /// Regions.
    Regions,
    /// Interests.
    Interests,
    /// Pains and needs.
    Pains,
    /// How they use WeChat.
    Habits,
}

/// A change to the staffing.
#[derive(Debug, Clone, PartialEq)]
pub enum StaffingEdit {
    /// Set the members.
    SetSize(GroupSize),
    /// Choose what the group is for.
    SetPurpose(Purpose),
    /// Choose the model.
    SetModel(StaffingModel),
    /// Set one of one's own figures.
    SetOwn(OwnTier, Headcount),
    /// Set the native seats, or take the platform's.
    SetSeats(Option<Seats>),
    /// Choose one large group or several.
    SetSplit(Split),
    /// Choose the model of the layers.
    SetStructure(StructureModel),
    /// Say who fills a role.
    SetPeople(Role, Vec<Name>),
    /// Say how much time a role takes.
    SetHours(Role, Option<WeeklyHours>),
    /// Word a role's duties.
    SetDuties(Role, Passage),
    /// Word a role's selection bar.
    SetBar(Role, Line),
    /// Set or drop the rotation.
    SetRota(Option<Rota>),
}

/// A tier of one's own team.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnTier {
    /// Owners.
    Owners,
    /// Deputies.
    Deputies,
    /// Group leads.
    Leads,
}

/// What an undo step is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    /// A plan was made.
    Create,
    /// A plan was copied.
    Duplicate,
    /// Plans were taken from a file, a link or a backup.
    Import,
    /// Parts of one plan were put into another.
    Merge,
    /// A plan was deleted.
    Delete,
    /// A plan got another title.
    Rename,
    /// A plan was put away.
    Archive,
    /// A plan was taken back.
    Unarchive,
    /// The positioning was changed.
    Positioning,
    /// The members were changed.
    Size,
    /// The staffing model was changed.
    Model,
    /// Anything else about the staffing.
    Staffing,
    /// An item of the calendar was changed.
    Item,
    /// Items of the calendar came, went or moved.
    Items(ItemsLabel),
    /// Anything else about the calendar.
    Calendar,
    /// What the forecast rests on was changed.
    Forecast,
    /// A scenario of the forecast came, went or changed.
    Scenario,
    /// What is said about the launch was changed.
    Launch,
    /// Joining was changed.
    Entry,
    /// Talk and incentives were changed.
    Engagement,
    /// What is said about channels was changed.
    Channels,
    /// What is said about how the group lives on was changed.
    Lifecycle,
    /// What is done for members was changed.
    Members,
    /// Figures of days came, went or changed.
    DailyFigures,
    /// Anything else about what is measured.
    Monitor,
    /// What the check-up found was mended.
    Fix,
    /// What the check-up found was accepted.
    Accept,
    /// What the check-up found was no longer accepted.
    Reopen,
    /// Rules or risks were changed.
    Risk,
    /// What the report holds was changed.
    Report,
}

impl Edit {
    /// What its undo step is called.
    #[must_use]
    pub fn label(&self) -> Label {
        match self {
            Self::Rename(_) => Label::Rename,
            Self::Archive(true) => Label::Archive,
            Self::Archive(false) => Label::Unarchive,
            Self::Positioning(_) => Label::Positioning,
            Self::Staffing(StaffingEdit::SetSize(_)) => Label::Size,
            Self::Staffing(StaffingEdit::SetModel(_)) => Label::Model,
            Self::Staffing(_) => Label::Staffing,
            Self::Section(edit) => edit.0.label(),
        }
    }

    /// Whether both change the same field, so that typing or sliding makes one undo step.
    #[must_use]
    pub fn has_same_target(&self, other: &Self) -> bool {
        use std::mem::discriminant;
        match (self, other) {
            (Self::Rename(_), Self::Rename(_)) => true,
            (Self::Positioning(a), Self::Positioning(b)) => match (a, b) {
                (PositioningEdit::Answer(a, _), PositioningEdit::Answer(b, _)) => a == b,
                (PositioningEdit::SetTags(a, _), PositioningEdit::SetTags(b, _)) => a == b,
                _ => discriminant(a) == discriminant(b),
            },
            (Self::Staffing(a), Self::Staffing(b)) => match (a, b) {
                (StaffingEdit::SetOwn(a, _), StaffingEdit::SetOwn(b, _)) => a == b,
                (StaffingEdit::SetPeople(a, _), StaffingEdit::SetPeople(b, _))
                | (StaffingEdit::SetHours(a, _), StaffingEdit::SetHours(b, _))
                | (StaffingEdit::SetDuties(a, _), StaffingEdit::SetDuties(b, _))
                | (StaffingEdit::SetBar(a, _), StaffingEdit::SetBar(b, _)) => a == b,
                _ => discriminant(a) == discriminant(b),
            },
            (Self::Section(a), Self::Section(b)) => a.0.has_same_target(&*b.0),
            _ => false,
        }
    }

    /// Whether it is typed or slid in many small steps. Taking a value out is done at once, unlike changing it.
    #[must_use]
    pub fn is_continuous(&self) -> bool {
        match self {
            Self::Rename(_) => true,
            Self::Archive(_) => false,
            Self::Positioning(edit) => {
                matches!(
                    edit,
                    PositioningEdit::SetSubject(_)
                        | PositioningEdit::Answer(..)
                        | PositioningEdit::SetAges(Some(_))
                        | PositioningEdit::SetHours(Some(_))
                        | PositioningEdit::SetCap(Some(_))
                )
            }
            Self::Staffing(edit) => {
                matches!(
                    edit,
                    StaffingEdit::SetSize(_)
                        | StaffingEdit::SetOwn(..)
                        | StaffingEdit::SetSeats(Some(_))
                        | StaffingEdit::SetPeople(..)
                        | StaffingEdit::SetHours(_, Some(_))
                        | StaffingEdit::SetDuties(..)
                        | StaffingEdit::SetBar(..)
                )
            }
            Self::Section(edit) => edit.0.is_continuous(),
        }
    }
}
