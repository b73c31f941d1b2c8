//! The parts of a group's rules, and what happens to whoever breaks them.

use super::Risk;
use crate::domain::code::codes;
use crate::domain::quantity::Strikes;

codes! {
    /// A part of the rules (S2).
    pub enum RulePart {
        /// 行为规范.
        Behaviour = "behaviour",
        /// 内容规则.
        Content = "content",
        /// 身份标识.
        Identity = "identity",
        /// 违规处理.
        Violation = "violation",
    }
}

impl RulePart {
    /// The fact that asks for it.
    #[must_use]
    pub const fn fact(self) -> &'static str {
        match self {
            Self::Behaviour => "S2-4-rule-behaviour",
            Self::Content => "S2-4-rule-content",
            Self::Identity => "S2-4-rule-identity",
            Self::Violation => "S2-4-rule-violation",
        }
    }
}

codes! {
    /// A step of the ladder (S2).
    pub enum Penalty {
        /// 警告.
        Warning = "warning",
        /// 禁言.
        Mute = "mute",
        /// 移出群聊.
        Removal = "removal",
    }
}

/// What each violation brings, the first one first. How many there are until somebody leaves is ours.
#[must_use]
pub fn ladder(strikes: Strikes) -> Vec<Penalty> {
    let n = strikes.get();
    let step = |violation| match n - violation {
        0 => Penalty::Removal,
        1 if n > 2 => Penalty::Mute,
        _ => Penalty::Warning,
    };
    (1..=n).map(step).collect()
}

/// Whether a violation only brings a reminder: the first one, without ill will (S2).
#[must_use]
pub fn is_forgiven(risk: &Risk, n_before: u32, is_malicious: bool) -> bool {
    risk.forgives_first && n_before == 0 && !is_malicious
}
