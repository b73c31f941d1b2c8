//! The platforms from which people come, with what their sources say of each. Where a cell is lost it stays empty: an
//! efficiency stands in one row of four, so that nothing can be ranked by it.

use crate::domain::code::{Code as _, codes};
use crate::domain::entry::method::Level;

codes! {
    /// Where people come from.
    pub enum Outlet {
        /// 微信公众号.
        OfficialAccount = "official_account",
        /// 微博.
        Weibo = "weibo",
        /// 抖音/快手.
        DouyinKuaishou = "douyin_kuaishou",
        /// 知乎/贴吧.
        ZhihuTieba = "zhihu_tieba",
        /// 朋友圈.
        Moments = "moments",
        /// 线下.
        Offline = "offline",
        /// QQ 群.
        QqGroup = "qq_group",
        /// 小程序.
        MiniProgram = "mini_program",
        /// 直播平台.
        Live = "live",
    }
}

codes! {
    /// What a platform is strong in, in the words of S2's table.
    pub enum Strength {
        /// 内容沉淀.
        Content = "content",
        /// 品牌传播.
        Brand = "brand",
        /// 热点传播.
        HotTopics = "hot_topics",
        /// 公众影响力.
        PublicReach = "public_reach",
        /// 视频内容.
        Video = "video",
        /// 年轻用户.
        YoungUsers = "young_users",
        /// 知识分享.
        Knowledge = "knowledge",
        /// 长尾流量.
        LongTail = "long_tail",
    }
}

impl Outlet {
    /// Its row in S2's table; none where the table has none.
    #[must_use]
    pub const fn row(self) -> Option<&'static str> {
        match self {
            Self::OfficialAccount => Some("S2-7-channel-official-account"),
            Self::Weibo => Some("S2-7-channel-weibo"),
            Self::DouyinKuaishou => Some("S2-7-channel-douyin-kuaishou"),
            Self::ZhihuTieba => Some("S2-7-channel-zhihu-tieba"),
            _ => None,
        }
    }

    /// What its row says that it is strong in.
    #[must_use]
    pub const fn strengths(self) -> &'static [Strength] {
        use Strength as S;
        match self {
            Self::OfficialAccount => &[S::Content, S::Brand],
            Self::Weibo => &[S::HotTopics, S::PublicReach],
            Self::DouyinKuaishou => &[S::Video, S::YoungUsers],
            Self::ZhihuTieba => &[S::Knowledge, S::LongTail],
            _ => &[],
        }
    }

    /// How well it brings people over, where its row still says so; the cells of the other three are lost.
    #[must_use]
    pub const fn efficiency(self) -> Option<Level> {
        match self {
            Self::DouyinKuaishou => Some(Level::MediumHigh),
            _ => None,
        }
    }

    /// The facts on it, its row first.
    #[must_use]
    pub const fn facts(self) -> &'static [&'static str] {
        match self {
            Self::OfficialAccount => &["S2-7-channel-official-account", "S1-2-stage-2-attract", "S3-4-cold-start"],
            Self::Weibo => &["S2-7-channel-weibo", "S0-8-platform-strengths"],
            Self::DouyinKuaishou => &["S2-7-channel-douyin-kuaishou"],
            Self::ZhihuTieba => &["S2-7-channel-zhihu-tieba"],
            Self::Moments => &["S1-2-stage-2-attract", "S3-4-cold-start"],
            Self::Offline => &["S1-2-stage-2-attract"],
            Self::QqGroup => &["S3-4-external-channel", "S0-8-platform-strengths"],
            Self::MiniProgram | Self::Live => &["S0-8-case-combo-3x", "S3-8-transform-path"],
        }
    }

    /// Words in a channel's name by which it is known as this platform's (ours).
    #[must_use]
    pub const fn words(self) -> &'static [&'static str] {
        match self {
            Self::OfficialAccount => &["公众号", "服务号", "订阅号", "official account"],
            Self::Weibo => &["微博", "weibo"],
            Self::DouyinKuaishou => &["抖音", "快手", "douyin", "kuaishou"],
            Self::ZhihuTieba => &["知乎", "贴吧", "zhihu", "tieba"],
            Self::Moments => &["朋友圈", "moments"],
            Self::Offline => &["线下", "门店", "offline"],
            Self::QqGroup => &["qq"],
            Self::MiniProgram => &["小程序", "mini-program", "mini program"],
            Self::Live => &["直播", "live stream", "livestream"],
        }
    }

    /// The platform whose name a channel of the forecast carries, if it carries one.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let name = name.to_lowercase();
        Self::ALL.iter().copied().find(|outlet| outlet.words().iter().any(|word| name.contains(word)))
    }
}

/// The platforms whose rows name all that is wanted, in the order of the table; where none has all, those that have some.
/// Nothing where nothing is wanted.
#[must_use]
pub fn suiting(wanted: &[Strength]) -> Vec<Outlet> {
    let has = |outlet: &Outlet, strength: &Strength| outlet.strengths().contains(strength);
    let all: Vec<Outlet> =
        Outlet::ALL.iter().copied().filter(|outlet| wanted.iter().all(|strength| has(outlet, strength))).collect();
    match wanted {
        [] => Vec::new(),
        _ if !all.is_empty() => all,
        _ => Outlet::ALL.iter().copied().filter(|outlet| wanted.iter().any(|strength| has(outlet, strength))).collect(),
    }
}
