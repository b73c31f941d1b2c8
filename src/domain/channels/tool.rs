//! The tools that the sources name, each with its risk (C19): by hand or a platform's own by default, anything from
//! outside only behind a warning.

use crate::domain::code::codes;
use crate::domain::platform::Platform;

codes! {
    /// A tool that a source names.
    pub enum Tool {
        /// 人工抽样.
        Sampling = "sampling",
        /// Excel 数据透视表.
        PivotTable = "pivot_table",
        /// 腾讯文档.
        TencentDocs = "tencent_docs",
        /// 企业微信「会议」.
        WecomMeeting = "wecom_meeting",
        /// 企业微信官方 API 工具.
        WecomApi = "wecom_api",
        /// 群活码.
        LiveCode = "live_code",
        /// 钉钉自带的审批流与考勤.
        DingTalkBuiltIn = "dingtalk_built_in",
        /// 微信自带群统计, which we know of in no personal group.
        WechatStatistics = "wechat_statistics",
        /// QQ 群机器人.
        QqBot = "qq_bot",
        /// 腾讯云分析.
        TencentAnalytics = "tencent_analytics",
        /// 阿里云 DataVision.
        DataVision = "data_vision",
        /// 群指数.
        GroupIndex = "group_index",
        /// 普通微信群的第三方插件.
        WechatPlugin = "wechat_plugin",
        /// 小U管家.
        XiaoU = "xiao_u",
        /// 微伴助手.
        Weiban = "weiban",
        /// 微群管家.
        TwinGroups = "twin_groups",
        /// 踢广告、限新人发言的机器人.
        GuardBot = "guard_bot",
    }
}

codes! {
    /// How risky a tool is.
    pub enum Risk {
        /// Done by hand.
        ByHand = "by_hand",
        /// The platform's own, or made with its official interface.
        Official = "official",
        /// Somebody else's: it sees what is said in the group.
        Outside = "outside",
        /// It runs a personal account, which WeChat bans.
        Banned = "banned",
    }
}

impl Risk {
    /// Whether it is one to begin with, without a warning.
    #[must_use]
    pub const fn is_low(self) -> bool {
        matches!(self, Self::ByHand | Self::Official)
    }
}

impl Tool {
    /// How risky it is (ours, by C19 and the platform's rule on programs).
    #[must_use]
    pub const fn risk(self) -> Risk {
        match self {
            Self::Sampling | Self::PivotTable => Risk::ByHand,
            Self::TencentDocs
            | Self::WecomMeeting
            | Self::WecomApi
            | Self::LiveCode
            | Self::DingTalkBuiltIn
            | Self::WechatStatistics => Risk::Official,
            Self::QqBot | Self::TencentAnalytics | Self::DataVision | Self::GroupIndex | Self::Weiban => Risk::Outside,
            Self::WechatPlugin | Self::XiaoU | Self::TwinGroups | Self::GuardBot => Risk::Banned,
        }
    }

    /// The facts that name it.
    #[must_use]
    pub const fn facts(self) -> &'static [&'static str] {
        match self {
            Self::Sampling => &["S2-6-collect-methods"],
            Self::PivotTable => &["S1-6-excel-dashboard"],
            Self::TencentDocs | Self::WecomMeeting => &["S1-5-collab-tools"],
            Self::WecomApi | Self::WechatPlugin => &["S1-8-tool-compat"],
            Self::LiveCode => &["S3-4-live-code"],
            Self::DingTalkBuiltIn => &["S3-5-builtin-dingtalk"],
            Self::WechatStatistics => &["S2-6-collect-methods", "S3-5-where-to-read"],
            Self::QqBot => &["S3-5-bot-qq"],
            Self::TencentAnalytics => &["S3-5-where-to-read", "S3-5-monitor-qq"],
            Self::DataVision => &["S3-5-monitor-dingtalk"],
            Self::GroupIndex => &["S0-6-tool-group-index"],
            Self::XiaoU => &["S3-5-bot-wechat", "S3-5-monitor-wechat"],
            Self::Weiban => &["S3-5-monitor-wechat"],
            Self::TwinGroups => &["S3-2-dual-group-sync"],
            Self::GuardBot => &["S2-4-bots-assist"],
        }
    }

    /// Whether it runs a personal account in a group on `platform`.
    #[must_use]
    pub fn is_banned_on(self, platform: Platform) -> bool {
        self.risk() == Risk::Banned && platform == Platform::WechatGroup
    }
}
