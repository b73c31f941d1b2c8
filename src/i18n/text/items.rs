//! What the choices of a calendar's items are called. A function a list, so that a new choice without a name does not compile.

use crate::domain::calendar::coverage::{Block, Need};
use crate::domain::calendar::item::{Channel, Maker, Status};
use crate::domain::calendar::kind::Kind;
use crate::i18n::{Both, both};

/// What an item is.
#[must_use]
pub const fn kind(kind: Kind) -> Both {
    match kind {
        Kind::News => both("资讯", "News"),
        Kind::Experience => both("经验", "Experience"),
        Kind::Interactive => both("互动", "Interaction"),
        Kind::Fun => both("趣味", "Fun"),
        Kind::Emotional => both("情感", "Emotional"),
        Kind::Benefit => both("福利", "Benefit"),
        Kind::Notice => both("通知", "Notice"),
    }
}

/// A need that content meets, in S1's words.
#[must_use]
pub const fn need(need: Need) -> Both {
    match need {
        Need::Information => both("资讯价值", "information"),
        Need::Emotion => both("情感共鸣", "resonance"),
        Need::Tools => both("实用工具", "tools"),
        Need::Currency => both("社交货币", "social currency"),
    }
}

/// A block of content, in S2's words.
#[must_use]
pub const fn block(block: Block) -> Both {
    match block {
        Block::Daily => both("日常", "daily"),
        Block::Themed => both("专题", "themed"),
        Block::Events => both("活动", "events"),
        Block::Members => both("用户生成", "by members"),
    }
}

/// How far an item is.
#[must_use]
pub const fn status(status: Status) -> Both {
    match status {
        Status::Idea => both("想法", "Idea"),
        Status::Draft => both("草稿", "Draft"),
        Status::Ready => both("已排", "Ready"),
        Status::Sent => both("已发", "Sent"),
        Status::Skipped => both("跳过", "Skipped"),
    }
}

/// Who makes an item.
#[must_use]
pub const fn maker(maker: Maker) -> Both {
    match maker {
        Maker::Pgc => both("团队", "Team"),
        Maker::Ugc => both("成员", "Members"),
    }
}

/// Where an item is sent.
#[must_use]
pub const fn channel(channel: Channel) -> Both {
    match channel {
        Channel::Group => both("群内", "Group"),
        Channel::Announcement => both("群公告", "Group notice"),
        Channel::Broadcast => both("群发", "Broadcast"),
        Channel::Moments => both("朋友圈", "Moments"),
        Channel::Channels => both("视频号", "Channels"),
        Channel::OfficialAccount => both("公众号", "Official account"),
        Channel::Team => both("只给团队", "Team only"),
    }
}
