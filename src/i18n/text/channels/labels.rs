//! Words for the choices of channels, and the sources' claims in short.

use crate::domain::channels::claims::{Camp, Matter};
use crate::domain::channels::limit::Limit;
use crate::domain::channels::outlet::{Outlet, Strength};
use crate::domain::channels::reuse::Piece;
use crate::domain::channels::tool::{Risk, Tool};
use crate::domain::channels::{IdWay, Mode};
use crate::i18n::{Both, both};

/// A platform from which people come.
#[must_use]
pub const fn outlet(outlet: Outlet) -> Both {
    match outlet {
        Outlet::OfficialAccount => both("公众号", "Official account"),
        Outlet::Weibo => both("微博", "Weibo"),
        Outlet::DouyinKuaishou => both("抖音/快手", "Douyin/Kuaishou"),
        Outlet::ZhihuTieba => both("知乎/贴吧", "Zhihu/Tieba"),
        Outlet::Moments => both("朋友圈", "Moments"),
        Outlet::Offline => both("线下", "Offline"),
        Outlet::QqGroup => both("QQ 群", "QQ groups"),
        Outlet::MiniProgram => both("小程序", "Mini-program"),
        Outlet::Live => both("直播", "Live stream"),
    }
}

/// What it is for, as its sources say.
#[must_use]
pub const fn part(outlet: Outlet) -> Both {
    match outlet {
        Outlet::OfficialAccount => {
            both("出深度文章，文末引到群里讨论", "in-depth articles that lead to the group's discussion")
        }
        Outlet::Weibo => both("发话题，引到群里深聊", "topics that lead to deeper talk in the group"),
        Outlet::DouyinKuaishou => {
            both("短视频引人加群，群里分享创作", "short videos that lead to the group, where people share theirs")
        }
        Outlet::ZhihuTieba => both("专业讨论延伸到群，群里专家回答", "expert discussion that goes on in the group"),
        Outlet::Moments => both("发海报，靠熟人关系", "posters, by social ties"),
        Outlet::Offline => both("台卡、海报上放入群码", "codes on cards and posters"),
        Outlet::QqGroup => both("靠关键词被搜到；长于共享文件", "found by keyword; good at sharing files"),
        Outlet::MiniProgram | Outlet::Live => both("S0 的案例里和群配合", "goes with the group in S0's case"),
    }
}

/// What a platform is strong in.
#[must_use]
pub const fn strength(strength: Strength) -> Both {
    match strength {
        Strength::Content => both("内容沉淀", "lasting content"),
        Strength::Brand => both("品牌传播", "brand"),
        Strength::HotTopics => both("热点传播", "hot topics"),
        Strength::PublicReach => both("公众影响力", "public reach"),
        Strength::Video => both("视频内容", "video"),
        Strength::YoungUsers => both("年轻用户", "young users"),
        Strength::Knowledge => both("知识分享", "knowledge"),
        Strength::LongTail => both("长尾流量", "long tail"),
    }
}

/// A row of the table of limits.
#[must_use]
pub const fn limit(limit: Limit) -> Both {
    match limit {
        Limit::Wechat => both("微信群", "WeChat group"),
        Limit::WechatVerified => both("微信群（「认证」）", "WeChat group (\"verified\")"),
        Limit::WecomCustomer => both("企业微信客户群", "WeCom customer group"),
        Limit::WecomInternal => both("企业微信内部群", "WeCom internal group"),
        Limit::Qq => both("QQ 群（普通）", "QQ group (ordinary)"),
        Limit::QqVip => both("QQ 群（VIP）", "QQ group (VIP)"),
        Limit::DingTalk => both("钉钉群（企业）", "DingTalk group (enterprise)"),
    }
}

/// A piece that comes of a discussion.
#[must_use]
pub const fn piece(piece: Piece) -> Both {
    match piece {
        Piece::Article => both("公众号文章", "Article"),
        Piece::WeiboTopic => both("微博话题", "Weibo topic"),
        Piece::VideoScript => both("短视频脚本", "Video script"),
    }
}

/// A way for platforms to work together.
#[must_use]
pub const fn mode(mode: Mode) -> Both {
    match mode {
        Mode::Content => both("内容：公众号出文，群里讨论", "Content: the account publishes, the group discusses"),
        Mode::Users => both("用户：粉丝进群，成员导出去", "Users: followers flow in, members flow out"),
        Mode::Events => both("活动：几个平台一起宣传", "Events: promoted on several platforms"),
        Mode::Data => both("数据：打通各平台的行为", "Data: what people do on each is joined"),
    }
}

/// How one person is recognized.
#[must_use]
pub const fn id_way(way: IdWay) -> Both {
    match way {
        IdWay::OneAccount => both("统一账号", "One account"),
        IdWay::Mapping => both("ID 映射", "Matched ids"),
    }
}

/// A tool.
#[must_use]
pub const fn tool(tool: Tool) -> Both {
    match tool {
        Tool::Sampling => both("人工抽样统计", "Sampling by hand"),
        Tool::PivotTable => both("Excel 数据透视表、看板", "Excel pivot tables, dashboard"),
        Tool::TencentDocs => both("腾讯文档", "Tencent Docs"),
        Tool::WecomMeeting => both("企业微信会议", "WeCom meetings"),
        Tool::WecomApi => both("企业微信官方 API 工具", "Tools on WeCom's official API"),
        Tool::LiveCode => both("群活码", "Live group code"),
        Tool::DingTalkBuiltIn => both("钉钉审批、考勤", "DingTalk approval, attendance"),
        Tool::WechatStatistics => both("微信自带群统计", "WeChat's own statistics"),
        Tool::QqBot => both("QQ 群机器人", "QQ group bot"),
        Tool::TencentAnalytics => both("腾讯云分析", "Tencent Cloud Analytics"),
        Tool::DataVision => both("阿里云 DataVision", "Alibaba Cloud DataVision"),
        Tool::GroupIndex => both("群指数小程序", "Mini-program 群指数"),
        Tool::WechatPlugin => both("普通群的第三方插件", "Plug-ins for ordinary groups"),
        Tool::XiaoU => both("小U管家", "Bot 小U管家"),
        Tool::Weiban => both("微伴助手", "Tool 微伴助手"),
        Tool::TwinGroups => both("微群管家（双群同步）", "Bot 微群管家 (twin groups)"),
        Tool::GuardBot => both("踢广告、限新人的机器人", "Bot that guards the group"),
    }
}

/// How risky a tool is.
#[must_use]
pub const fn risk(risk: Risk) -> Both {
    match risk {
        Risk::ByHand => both("人工", "by hand"),
        Risk::Official => both("官方", "official"),
        Risk::Outside => both("第三方", "outside"),
        Risk::Banned => both("会被封号", "gets banned"),
    }
}

/// Whom claims are about.
#[must_use]
pub const fn camp(camp: Camp) -> Both {
    match camp {
        Camp::Wechat => both("微信", "WeChat"),
        Camp::Qq => both("QQ", "QQ"),
        Camp::DingTalk => both("钉钉", "DingTalk"),
    }
}

/// What is compared.
#[must_use]
pub const fn matter(matter: Matter) -> Both {
    match matter {
        Matter::Fit => both("适合", "For"),
        Matter::Making => both("建群", "Making a group"),
        Matter::Functions => both("审核与导出", "Review, export"),
        Matter::Joining => both("入群", "Joining"),
        Matter::Admins => both("管理员", "Admins"),
        Matter::Rights => both("权限", "Rights"),
        Matter::Figures => both("数据", "Figures"),
        Matter::Reach => both("外部引流", "Reach"),
        Matter::WayOut => both("转型", "Way out"),
    }
}

/// What is claimed; nothing where nothing is.
#[must_use]
pub const fn claim(matter: Matter, camp: Camp) -> Option<Both> {
    use Camp as C;
    use Matter as M;
    Some(match (matter, camp) {
        (M::Fit, C::Wechat) => both("轻量互动", "light interaction"),
        (M::Fit, C::Qq) => both("娱乐化运营", "entertainment"),
        (M::Fit, C::DingTalk) => both("组织化管理", "organized management"),
        (M::Making, C::Wechat) => both(
            "发起群聊 → 选一个群；绑卡或实名提上限",
            "start a chat → choose a group; a bank card or real name raises the limit",
        ),
        (M::Making, C::Qq) => both("创建群组 → 选分类，可自定标签", "create a group → choose a category; own tags"),
        (M::Making, C::DingTalk) => both("先注册企业账号", "register an enterprise first"),
        (M::Functions, C::Wechat) => {
            both("即时创建，无需审核，只能导出聊天记录", "instant, no review, exports chat logs only")
        }
        (M::Functions, C::Qq) => both("即时创建，可选审核，完整导出", "instant, optional review, full export"),
        (M::Functions, C::DingTalk) => {
            both("企业审批，强制审核，接企业后台", "approval, mandatory review, enterprise back end")
        }
        (M::Joining, C::Wechat) => both("邀请链接或二维码", "invite link or code"),
        (M::Joining, C::Qq) => both("搜群号申请", "search the number and apply"),
        (M::Joining, C::DingTalk) => both("企业授权", "granted by the enterprise"),
        (M::Admins, C::Wechat) => both("只有 1 名", "1 only"),
        (M::Admins, C::Qq) => both("3–5 名，分级", "3–5, tiered"),
        (M::Admins, C::DingTalk) => both("按部门", "by department"),
        (M::Rights, C::Wechat) => {
            both("踢人、改名仅创建者；撤回 2 分钟内", "only the creator removes and renames; recall within 2 minutes")
        }
        (M::Rights, C::Qq) => {
            both("管理员都能踢人、改名；撤回仅超级会员", "every admin removes and renames; recall for super members")
        }
        (M::Rights, C::DingTalk) => {
            both("主管理员踢人、改名；撤回企业管理员", "the main admin removes and renames; enterprise admins recall")
        }
        (M::Figures, C::Wechat) => both("基础发言统计；导出 Excel/CSV", "basic counts; exports Excel/CSV"),
        (M::Figures, C::Qq) => both("无详细数据；腾讯云分析，JSON/API", "no detail; Tencent Cloud Analytics, JSON/API"),
        (M::Figures, C::DingTalk) => {
            both("企业后台；DataVision，XML/数据库", "enterprise back end; DataVision, XML/database")
        }
        (M::Reach, C::Wechat) => both("社交关系链", "social ties"),
        (M::Reach, C::Qq) => both("关键词搜索", "keyword search"),
        (M::WayOut, C::Wechat) => both("小程序、企业微信", "mini-program, WeCom"),
        (M::WayOut, C::Qq) => both("群直播", "live streaming"),
        (M::Reach | M::WayOut, C::DingTalk) => return None,
    })
}

/// The platform's rule on the matter, in short.
#[must_use]
pub const fn rule(matter: Matter, camp: Camp) -> Option<Both> {
    match (matter, camp) {
        (Matter::Making, Camp::Wechat) => Some(both("超过 100 人进群要实名", "past 100, joining needs a real name")),
        (Matter::Functions, Camp::Wechat) => {
            Some(both("可开入群确认，开了码失效", "joins can be confirmed; codes then fail"))
        }
        (Matter::Admins, Camp::Wechat) => Some(both("群主之外 3 席", "3 beside the owner")),
        (Matter::Admins, Camp::Qq) => Some(both("各页不一", "pages contradict one another")),
        _ => None,
    }
}
