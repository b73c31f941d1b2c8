//! Members by layer: which model, what is done for each layer, who rises, who is tagged by what, and what is done about
//! silence.
//!
//! Which picture of layers a plan has is its staffing's; here is only what comes beside it. Of single members nothing is
//! kept but the names of those on the way up.

pub mod layer;
pub mod place;
pub mod review;
pub mod roster;
pub mod silence;
pub mod tag;

use std::collections::BTreeMap;

use super::code::codes;
use super::plan::Unknown;
use super::quantity::{Interval, SilentDays};
use super::words::{Name, Passage, Tag};
use layer::{MemberLayer, RuleModel};
use silence::SilenceStep;

/// Most tags (ours).
pub const MAX_TAGS: usize = 60;
/// Most names on each step of the way up (ours).
pub const MAX_NAMES: usize = 60;

codes! {
    /// A step of the way up: S2's path, with those whom S2 fosters as its beginning.
    pub enum PathStep {
        /// 群红: core members who draw others in.
        Star = "star",
        /// 话题主持人.
        Host = "host",
        /// 群管理员.
        Admin = "admin",
    }
}

impl PathStep {
    /// The step after it.
    #[must_use]
    pub const fn next(self) -> Option<Self> {
        match self {
            Self::Star => Some(Self::Host),
            Self::Host => Some(Self::Admin),
            Self::Admin => None,
        }
    }

    /// What it rests on.
    #[must_use]
    pub const fn fact(self) -> &'static str {
        match self {
            Self::Star => "S2-3-group-stars",
            Self::Host | Self::Admin => "S2-5-growth-path",
        }
    }
}

codes! {
    /// A closer way to reach the core (S2).
    pub enum CoreChannel {
        /// 单独的小群.
        SmallGroup = "small_group",
        /// 线下见面会.
        Meeting = "meeting",
    }
}

codes! {
    /// Whom somebody in the team looks after.
    pub enum Ward {
        /// The core layer.
        Core = "core",
        /// 新成员引导.
        Newcomers = "newcomers",
        /// 老成员维护.
        Established = "established",
        /// 问题用户处理.
        Trouble = "trouble",
    }
}

impl Ward {
    /// The fact that asks for it.
    #[must_use]
    pub const fn fact(self) -> &'static str {
        match self {
            Self::Core => "S2-5-layer-core",
            Self::Newcomers | Self::Established | Self::Trouble => "S2-0-member-care",
        }
    }
}

/// What a plan says about its members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Members {
    /// The model of rules that is followed; none for the model of the staffing's picture.
    pub model: Option<RuleModel>,
    /// Whether what no source says is filled by rules of our own.
    pub fills_gaps: bool,
    /// What is done for a layer, in one's own words; absent for what its source says.
    pub actions: BTreeMap<MemberLayer, Passage>,
    /// Who looks after whom.
    pub carers: BTreeMap<Ward, Name>,
    /// 群红.
    pub stars: Vec<Name>,
    /// Topic hosts.
    pub hosts: Vec<Name>,
    /// Members who became admins.
    pub admins: Vec<Name>,
    /// Closer ways to reach the core.
    pub channels: Vec<CoreChannel>,
    /// What members are tagged by.
    pub tags: Vec<Tag>,
    /// Between two reviews of the layers. Unit: months.
    pub review_months: Interval,
    /// Days of silence until a first message.
    pub nudge_days: SilentDays,
    /// Days of silence until somebody counts as silent.
    pub silent_days: SilentDays,
    /// Days of silence until somebody has to leave.
    pub leave_days: SilentDays,
    /// What is sent at a step of silence, in one's own words; absent for the draft.
    pub texts: BTreeMap<SilenceStep, Passage>,
    /// What this version does not know or could not read.
    pub unknown: Unknown,
}

impl Members {
    /// Who is on a step of the way up.
    #[must_use]
    pub const fn on_path(&self, step: PathStep) -> &Vec<Name> {
        match step {
            PathStep::Star => &self.stars,
            PathStep::Host => &self.hosts,
            PathStep::Admin => &self.admins,
        }
    }

    /// Who is on a step and on the next once somebody moved up, who then stands on one of them only; none where there is
    /// no such name, no further step, or no room on it.
    #[must_use]
    pub fn risen(&self, step: PathStep, name: &Name) -> Option<[(PathStep, Vec<Name>); 2]> {
        let next = step.next()?;
        let (here, there) = (self.on_path(step), self.on_path(next));
        let is_next = there.contains(name);
        if !here.contains(name) || there.len() >= MAX_NAMES && !is_next {
            return None;
        }
        let left = here.iter().filter(|other| *other != name).cloned().collect();
        let joined = there.iter().chain((!is_next).then_some(name)).cloned().collect();
        Some([(step, left), (next, joined)])
    }

    /// Who is on a step of the way up, to change.
    pub const fn on_path_mut(&mut self, step: PathStep) -> &mut Vec<Name> {
        match step {
            PathStep::Star => &mut self.stars,
            PathStep::Host => &mut self.hosts,
            PathStep::Admin => &mut self.admins,
        }
    }

    /// Who looks after them; blank for nobody.
    #[must_use]
    pub fn carer(&self, ward: Ward) -> Name {
        self.carers.get(&ward).cloned().unwrap_or_default()
    }

    /// Whether layers are really used: something was said of them that a review would be about.
    #[must_use]
    pub fn is_layered(&self) -> bool {
        self.model.is_some() || !self.actions.is_empty() || !self.tags.is_empty() || !self.stars.is_empty()
    }
}
