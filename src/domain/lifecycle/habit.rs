//! What keeps a group alive: prevention before crises (S2), and what lasts.

use crate::domain::code::codes;
use crate::playbook::claims::{DAILY_ACTIVE_FACT, GROWTH_ALARM_FACT, PREVENT_FACT, PULSE_FACT};

codes! {
    /// Something that is kept up, to be ticked.
    pub enum Habit {
        /// 预警机制: somebody notices and says so.
        Alerts = "alerts",
        /// 定期健康评估.
        Assessment = "assessment",
        /// Activity is watched.
        Activity = "activity",
        /// Content is watched.
        Content = "content",
        /// Satisfaction is asked.
        Satisfaction = "satisfaction",
        /// Growth is watched.
        Growth = "growth",
        /// Sensitive content and behavior are warded off ahead.
        Sensitive = "sensitive",
        /// The three documents: welcomes, answers, the plan for emergencies.
        Documents = "documents",
        /// 日常养鱼、节日捕鱼.
        Pulse = "pulse",
        /// 定期回看初心.
        Purpose = "purpose",
        /// 自我运营.
        SelfRunning = "self_running",
        /// 正循环.
        Loop = "loop",
    }
}

impl Habit {
    /// The fact that asks for it.
    #[must_use]
    pub const fn fact(self) -> &'static str {
        match self {
            Self::Alerts | Self::Assessment => PREVENT_FACT,
            Self::Activity => DAILY_ACTIVE_FACT,
            Self::Content => "S2-8-health-content",
            Self::Satisfaction => "S2-8-health-satisfaction",
            Self::Growth => GROWTH_ALARM_FACT,
            Self::Sensitive => "S2-8-crisis-safety",
            Self::Documents => "S1-5-sop-three",
            Self::Pulse => PULSE_FACT,
            Self::Purpose => "S2-8-keep-purpose",
            Self::SelfRunning => "S2-8-self-running",
            Self::Loop => "S1-9-positive-loop",
        }
    }

    /// Whether it prevents crises; the others make a group last.
    #[must_use]
    pub const fn prevents(self) -> bool {
        !matches!(self, Self::Pulse | Self::Purpose | Self::SelfRunning | Self::Loop)
    }
}
