//! How complete a plan is in the frames of the sources: S0's dimensions, S1's elements, S2's pillars, S3's deeper layer,
//! S4's drives. Each part of a frame is held against the part of the plan that answers to it.

use crate::domain::calendar::Benefits;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::item::{Channel, Status};
use crate::domain::calendar::kind::Kind;
use crate::domain::code::codes;
use crate::domain::funnel::Funnel;
use crate::domain::plan::Plan;
use crate::domain::section::Section;
use crate::domain::staffing::team::Team;
use crate::playbook::claims::{
    BASIC_STEPS_FACT, DIMENSIONS_FACT, DRIVES_FACT, ELEMENTS_FACT, FACTORS_FACT, PILLARS_FACT,
};

codes! {
    /// A part of a plan that a frame can ask for.
    pub enum Part {
        /// What the group is for and for whom.
        Positioning = "positioning",
        /// Who runs it.
        Team = "team",
        /// How people get in.
        Entry = "entry",
        /// What is said when.
        Content = "content",
        /// Talk and incentives.
        Talk = "talk",
        /// Events.
        Events = "events",
        /// How members are told apart and cared for.
        Members = "members",
        /// Rules, risks, compliance.
        Rules = "rules",
        /// What is measured, and what it should become.
        Data = "data",
        /// Other platforms.
        Channels = "channels",
        /// How it lives on.
        Lifecycle = "lifecycle",
    }
}

/// How much of a part a plan has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filled {
    /// So much is there. Unit: by part.
    pub n: u32,
    /// So much makes it whole.
    pub of: u32,
}

impl Filled {
    /// Whether all of it is there.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        self.n >= self.of
    }

    /// Whether nothing of it is there.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.n == 0
    }
}

/// What a plan is looked at with.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Its team.
    pub team: &'a Team,
    /// Its calendar.
    pub calendar: &'a Calendar,
    /// What it says about its forecast.
    pub funnel: &'a Funnel,
}

impl Part {
    /// How much of it the plan has ([`crate::playbook::OwnRule::FrameParts`]).
    #[must_use]
    pub fn filled(self, ground: &Ground) -> Filled {
        let Ground { plan, team, calendar, funnel } = ground;
        let of = |n: usize, of: u32| Filled { n: u32::try_from(n).unwrap_or(u32::MAX), of };
        let said = |section: &Section| of(usize::from(section.saved().is_some()), 1);
        let content = || {
            let said = calendar.items.values().filter(|item| item.channel != Channel::Team);
            said.filter(|item| item.status != Status::Skipped)
        };
        match self {
            // S2's three questions.
            Self::Positioning => of(plan.positioning.n_answered(), 3),
            // Roles that somebody fills by name.
            Self::Team => {
                let roles = || team.tiers.iter().filter(|tier| tier.people.max > 0);
                let is_named = |tier: &&crate::domain::staffing::team::Tier| {
                    plan.staffing.cards.get(&tier.role).is_some_and(|card| !card.people.is_empty())
                };
                of(roles().filter(is_named).count(), u32::try_from(roles().count()).unwrap_or(1).max(1))
            }
            // Posts, against those of one week.
            Self::Content => of(content().count(), calendar.posts.get().max(1)),
            // Events on the calendar, or a rhythm of them.
            Self::Events => {
                let activities = calendar.activities;
                let has_rhythm = activities.has_contests
                    || activities.has_meetups
                    || activities.has_peaks
                    || activities.benefits != Benefits::None;
                of(content().filter(|item| item.kind == Kind::Benefit).count() + usize::from(has_rhythm), 1)
            }
            // A target, so that figures are held against something.
            Self::Data => of(funnel.targets.len(), 1),
            // Whether its page says anything.
            Self::Entry => said(&plan.entry),
            Self::Talk => said(&plan.engagement),
            Self::Rules => said(&plan.risk),
            Self::Channels => said(&plan.channels),
            Self::Lifecycle => said(&plan.lifecycle),
            Self::Members => said(&plan.members),
        }
    }
}

codes! {
    /// A frame that a source puts around building or running a group.
    pub enum Frame {
        /// S0's four factors of a good group.
        Factors = "s0-factors",
        /// S0's eight dimensions: its eight sections.
        Dimensions = "s0",
        /// S1's five core elements.
        Elements = "s1",
        /// S2's pillars, in the order of operating.
        Pillars = "s2",
        /// S3's deeper layer.
        Depth = "s3",
        /// S4's four drives.
        Drives = "s4",
    }
}

impl Frame {
    /// The fact that states it.
    #[must_use]
    pub const fn fact(self) -> &'static str {
        match self {
            Self::Factors => FACTORS_FACT,
            Self::Dimensions => DIMENSIONS_FACT,
            Self::Elements => ELEMENTS_FACT,
            Self::Pillars => PILLARS_FACT,
            Self::Depth => BASIC_STEPS_FACT,
            Self::Drives => DRIVES_FACT,
        }
    }

    /// What it asks for, in its source's order, as parts of a plan.
    #[must_use]
    pub const fn parts(self) -> &'static [Part] {
        match self {
            Self::Factors => &[Part::Positioning, Part::Members, Part::Content, Part::Rules],
            Self::Dimensions => &[
                Part::Positioning,
                Part::Team,
                Part::Entry,
                Part::Content,
                Part::Talk,
                Part::Data,
                Part::Rules,
                Part::Channels,
            ],
            Self::Elements => &[Part::Positioning, Part::Entry, Part::Team, Part::Content, Part::Data],
            Self::Pillars => {
                &[Part::Positioning, Part::Content, Part::Members, Part::Rules, Part::Data, Part::Channels]
            }
            Self::Depth => &[Part::Positioning, Part::Talk, Part::Rules],
            Self::Drives => &[Part::Content, Part::Talk, Part::Events, Part::Members],
        }
    }
}
