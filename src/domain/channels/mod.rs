//! Where members come from: the platforms that the person holds, what each is for, what is said there, and with what
//! tools the group is run.
//!
//! Scans, days and costs are not here: they are the forecast's, whose channels this planner edits.

pub mod claims;
pub mod limit;
pub mod outlet;
pub mod poster;
pub mod reuse;
pub mod tool;

use std::collections::BTreeMap;

use super::calendar::day::Day;
use super::code::codes;
use super::funnel::decimal::{Decimal, Within};
use super::plan::Unknown;
use super::quantity::{GroupSize, PostsAWeek};
use super::words::{Line, Passage};
use claims::Matter;
use limit::Limit;
use outlet::{Outlet, Strength};
use poster::Poster;
use tool::Tool;

/// Part of a whole, from nothing to all of it.
pub type Rate = Within<0, 1_000_000>;

codes! {
    /// How one person is recognized on several platforms (S2).
    pub enum IdWay {
        /// 统一账号体系: one account everywhere.
        OneAccount = "one_account",
        /// 用户ID映射: each platform's ids are matched.
        Mapping = "mapping",
    }
}

codes! {
    /// How platforms work together (S2's four modes).
    pub enum Mode {
        /// 内容协同: the official account publishes, the group discusses.
        Content = "content",
        /// 用户协同: followers flow in, members flow out.
        Users = "users",
        /// 活动协同: events are promoted on several platforms at once.
        Events = "events",
        /// 数据协同: what is known on each platform is joined.
        Data = "data",
    }
}

impl Mode {
    /// The fact that names it.
    #[must_use]
    pub const fn fact(self) -> &'static str {
        match self {
            Self::Content => "S2-7-mode-content",
            Self::Users => "S2-7-mode-user",
            Self::Events => "S2-7-mode-activity",
            Self::Data => "S2-7-mode-data",
        }
    }
}

/// What is said about a platform that the person holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Presence {
    /// What it is for; blank for what its source says.
    pub role: Line,
    /// Why somebody there should join the group; blank for the draft.
    pub reason: Passage,
    /// Why a member should follow it; blank for the draft.
    pub outflow: Passage,
}

/// What a plan says about channels, besides the forecast's numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Channels {
    /// The platforms that the person holds.
    pub held: BTreeMap<Outlet, Presence>,
    /// What the audience and the content ask of a platform.
    pub wanted: Vec<Strength>,
    /// What has to be possible on a platform: making, joining, rights, figures and the like.
    pub permissions: Vec<Matter>,
    /// Limits that somebody looked up, where they differ from those of the table.
    pub limits: BTreeMap<Limit, GroupSize>,
    /// The tools that are used.
    pub tools: Vec<Tool>,
    /// How one person is recognized on several platforms; none where nobody is.
    pub id_way: Option<IdWay>,
    /// Whether ids are kept encrypted (S1).
    pub has_encrypted_ids: bool,
    /// Discussions a week that are made into something else.
    pub discussions: PostsAWeek,
    /// The part of people who buy a course today, where that is known.
    pub course_conversion: Option<Rate>,
    /// The day on which the platforms' limits were looked up in the client (C20).
    pub checked_on: Option<Day>,
    /// The poster that hangs where people come from.
    pub poster: Poster,
    /// What this version does not know or could not read.
    pub unknown: Unknown,
}

impl Channels {
    /// Most members of one group: as somebody looked it up, or else as the table has it (C20).
    #[must_use]
    pub fn cap(&self, limit: Limit) -> Option<u32> {
        self.limits.get(&limit).map(|size| size.get()).or_else(|| limit.cap().map(|(cap, _)| cap))
    }

    /// Whether the plan works in a mode (ours): an official account; a text that leads somewhere; two platforms or more;
    /// ids that are joined.
    #[must_use]
    pub fn has_mode(&self, mode: Mode) -> bool {
        match mode {
            Mode::Content => self.held.contains_key(&Outlet::OfficialAccount),
            Mode::Users => self.held.values().any(|it| !it.reason.is_blank() || !it.outflow.is_blank()),
            Mode::Events => self.held.len() > 1,
            Mode::Data => self.id_way.is_some(),
        }
    }
}

/// The two readings of 提升3倍: three times as much, or three times more (C17).
pub const COMBO_READINGS: [i64; 2] = [3, 4];

/// So many times a rate; none where that would be more than everybody.
#[must_use]
pub fn times(rate: Rate, by: i64) -> Option<Rate> {
    let number = Decimal::new(rate.get().millionths().checked_mul(by)?).ok()?;
    Rate::new(number).ok()
}
