//! S2's stages by size, and what follows at the end of the way.

use crate::domain::code::codes;
use crate::playbook::claims::{EXTEND_FACT, PAID_FACT, S2_STAGES, SPLIT_FACT, SizeStage, TRANSFORM_FACT};

codes! {
    /// A stage in a group's life (S2).
    pub enum LifeStage {
        /// 初创期.
        Startup = "startup",
        /// 成长期.
        Growth = "growth",
        /// 成熟期.
        Mature = "mature",
        /// 转型期: S2 gives no size for it.
        Transform = "transform",
    }
}

codes! {
    /// How a group goes on once it turns into something else.
    pub enum Way {
        /// 分群, 拆子群 (S2, S3).
        Split = "split",
        /// 付费会员制 (S2).
        Paid = "paid",
        /// 更换主题 (S3).
        Theme = "theme",
        /// 合并同类群 (S3).
        Merge = "merge",
        /// Onto another platform, or into another form on it (S3).
        Platform = "platform",
    }
}

impl Way {
    /// The facts that name it.
    #[must_use]
    pub const fn facts(self) -> &'static [&'static str] {
        match self {
            Self::Split => &[SPLIT_FACT, EXTEND_FACT],
            Self::Paid => &[TRANSFORM_FACT, PAID_FACT],
            Self::Theme | Self::Merge => &[EXTEND_FACT],
            Self::Platform => &["S3-8-transform-path"],
        }
    }
}

/// From which share of the limit on a group is near it ([`crate::playbook::OwnRule::NearCap`]). Unit: percent.
const NEAR_PERCENT: u64 = 90;

impl LifeStage {
    /// The stage of a group of so many members. S2's rows share 100 and 300: the later one has them (ours). Beyond the
    /// last row a group stays mature: S2 gives no size for what follows.
    #[must_use]
    pub fn of_size(members: u32) -> Self {
        let [_, growth, mature] = S2_STAGES;
        match members {
            _ if members < growth.min => Self::Startup,
            _ if members < mature.min => Self::Growth,
            _ => Self::Mature,
        }
    }

    /// Its row, with a size; none for the one without.
    #[must_use]
    pub const fn row(self) -> Option<&'static SizeStage> {
        match self {
            Self::Startup => Some(&S2_STAGES[0]),
            Self::Growth => Some(&S2_STAGES[1]),
            Self::Mature => Some(&S2_STAGES[2]),
            Self::Transform => None,
        }
    }

    /// The fact that states its focus.
    #[must_use]
    pub fn fact(self) -> &'static str {
        self.row().map_or(TRANSFORM_FACT, |row| row.fact)
    }
}

/// Whether a group is so near its limit that S2 would think of splitting it; nearness is ours.
#[must_use]
pub fn is_near_cap(members: u32, cap: u32) -> bool {
    u64::from(members) * 100 >= u64::from(cap) * NEAR_PERCENT
}

/// What a group should think of turning into, and why ([`crate::playbook::OwnRule::NearCap`]): S2 gives no size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turning {
    /// It is near its limit.
    pub is_near_cap: bool,
    /// It declines.
    pub declines: bool,
}

impl Turning {
    /// Whether the stage of turning into something else has begun.
    #[must_use]
    pub const fn has_begun(self) -> bool {
        self.is_near_cap || self.declines
    }
}
