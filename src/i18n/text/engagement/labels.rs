//! Words for the choices of talk and incentives.

use crate::domain::engagement::interaction::Interaction;
use crate::domain::engagement::points::Deed;
use crate::domain::engagement::{Aim, Threshold};
use crate::i18n::{Both, both};

/// What members should take part for.
#[must_use]
pub const fn aim(aim: Aim) -> Both {
    match aim {
        Aim::Info => both("收集意见", "gathering views"),
        Aim::Talk => both("活跃交流", "talk"),
        Aim::Learning => both("学习", "learning"),
        Aim::Retention => both("留存", "retention"),
    }
}

/// How much is asked, in the words of S0's table.
#[must_use]
pub const fn threshold(threshold: Threshold) -> Both {
    match threshold {
        Threshold::Low => both("低", "low"),
        Threshold::Medium => both("中", "medium"),
        Threshold::High => both("高", "high"),
    }
}

/// A form of taking part.
#[must_use]
pub const fn interaction(interaction: Interaction) -> Both {
    match interaction {
        Interaction::Poll => both("投票", "polls"),
        Interaction::Relay => both("问答接龙", "relays (接龙)"),
        Interaction::Topic => both("话题讨论", "topics"),
        Interaction::Sharing => both("线上分享会", "sharing sessions"),
        Interaction::Question => both("提问式互动", "question-type chat"),
        Interaction::CheckIn => both("打卡积分", "check-ins"),
        Interaction::Game => both("游戏竞赛", "games"),
    }
}

/// What S0's table pairs a form with; none where it does not have the form.
#[must_use]
pub const fn reward(interaction: Interaction) -> Option<Both> {
    match interaction {
        Interaction::CheckIn => Some(both("物质奖励", "material rewards")),
        Interaction::Topic => Some(both("荣誉激励", "honor")),
        Interaction::Game => Some(both("虚拟特权", "virtual privileges")),
        _ => None,
    }
}

/// What there are points for.
#[must_use]
pub const fn deed(deed: Deed) -> Both {
    match deed {
        Deed::Speak => both("有效互动", "Valid interactions"),
        Deed::CheckIn => both("打卡", "Check-in"),
        Deed::Invite => both("邀请", "Invitation"),
        Deed::TakePart => both("参加活动", "Activity"),
    }
}
