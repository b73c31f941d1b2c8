//! What S3 claims about joining on each platform. Claims of an author, shown beside the platform's rules.

use crate::domain::platform::Platform;

/// What S3 claims: how people come in, and whether somebody looks at them first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WaysIn {
    /// The fact on how people come in; it is one for all three platforms.
    pub way: &'static str,
    /// The fact on whether joins are reviewed.
    pub review: &'static str,
}

/// What S3 claims about `platform`; it does not speak of WeCom groups.
#[must_use]
pub const fn ways_in(platform: Platform) -> Option<WaysIn> {
    let review = match platform {
        Platform::WechatGroup => "S3-2-func-wechat",
        Platform::Qq => "S3-2-func-qq",
        Platform::DingTalk => "S3-2-func-dingtalk",
        Platform::WecomCustomer | Platform::WecomInternal => return None,
    };
    Some(WaysIn { way: "S3-3-entry-by-platform", review })
}
