//! What one discussion in the group is made into (S2): an article of it, and of the article a topic and a script.

use crate::domain::code::{Code as _, codes};

/// The chain's fact.
pub const REUSE_FACT: &str = "S2-7-content-reuse";

codes! {
    /// A piece that comes of a discussion.
    pub enum Piece {
        /// 公众号文章.
        Article = "article",
        /// 微博话题.
        WeiboTopic = "weibo_topic",
        /// 短视频脚本.
        VideoScript = "video_script",
    }
}

/// Pieces that come of so many discussions: one of each kind of each.
#[must_use]
pub fn outputs(discussions: u32) -> u32 {
    discussions.saturating_mul(u32::try_from(Piece::ALL.len()).unwrap_or(u32::MAX))
}
