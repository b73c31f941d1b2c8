//! What a person takes along: why to join, for each platform, and why to follow it. Drafts after S2's examples.

use crate::domain::channels::Presence;
use crate::domain::channels::outlet::Outlet;
use crate::domain::positioning::Positioning;
use crate::i18n::text::positioning::wording::{group_name, shown};
use crate::i18n::{Lang, both};

/// Why somebody on the platform should join: one's own words, else the draft.
#[must_use]
pub fn reason(presence: &Presence, outlet: Outlet, positioning: &Positioning, lang: Lang) -> String {
    if presence.reason.is_blank() {
        reason_draft(outlet, positioning, lang)
    } else {
        presence.reason.as_str().to_owned()
    }
}

/// Why a member should follow it: one's own words, else the draft.
#[must_use]
pub fn outflow(presence: &Presence, outlet: Outlet, lang: Lang) -> String {
    if presence.outflow.is_blank() { outflow_draft(outlet, lang) } else { presence.outflow.as_str().to_owned() }
}

/// A draft of why to join: what one gets, then the group.
#[must_use]
pub fn reason_draft(outlet: Outlet, positioning: &Positioning, lang: Lang) -> String {
    let group = group_name(positioning, lang);
    let why = lang.t(match outlet {
        Outlet::OfficialAccount => both("想和作者直接聊这篇文章？", "Want to talk to the author about this?"),
        Outlet::Weibo => both("这个话题，群里在深聊。", "This topic goes on in our group."),
        Outlet::DouyinKuaishou | Outlet::Live => {
            both("进群领更多教程，还能发自己的作品。", "Get more tutorials in our group, and share your own.")
        }
        Outlet::ZhihuTieba => {
            both("还有问题？群里有懂的人回答。", "More questions? People who know answer in our group.")
        }
        Outlet::Moments => both("我在做一个群，认识的人先进。", "I am starting a group; friends come first."),
        Outlet::Offline => {
            both("扫码进群，今天的活动和优惠先知道。", "Scan to join: offers and events reach you first.")
        }
        Outlet::QqGroup => {
            both("资料都在群文件里，日常讨论在微信群。", "Files stay here; the daily talk is in our WeChat group.")
        }
        Outlet::MiniProgram => both("用着有问题？进群有人答。", "Questions about the app? Ask in our group."),
    });
    match (lang, shown(positioning.value.as_str())) {
        (Lang::Zh, value) if value.is_empty() => format!("{why}\n进「{group}」，备注来源。"),
        (Lang::Zh, value) => format!("{why}\n进「{group}」：{value}。备注来源。"),
        (Lang::En, value) if value.is_empty() => format!("{why}\nJoin \"{group}\" and say where you come from."),
        (Lang::En, value) => format!("{why}\nJoin \"{group}\": {value}. Say where you come from."),
    }
}

/// A draft of why to follow it: exclusive content, or priority.
#[must_use]
pub fn outflow_draft(outlet: Outlet, lang: Lang) -> String {
    let text = match outlet {
        Outlet::OfficialAccount => both(
            "完整版在公众号，关注后回复关键词就能看。",
            "The full version is on the official account: follow it and reply with the keyword.",
        ),
        Outlet::Weibo => both(
            "话题在微博上同步，群里人的留言先回。",
            "The topic is on Weibo; we answer people from the group first.",
        ),
        Outlet::DouyinKuaishou => both(
            "完整视频在抖音/快手，群里的问题下期先拍。",
            "The full video is on Douyin/Kuaishou; questions from the group come first.",
        ),
        Outlet::ZhihuTieba => both(
            "这次讨论整理成了长文，在知乎/贴吧看全文。",
            "This discussion became an article; the whole text is on Zhihu/Tieba.",
        ),
        Outlet::Moments => {
            both("加管理员，朋友圈先看到下期预告。", "Add our admin; Moments shows what comes next first.")
        }
        Outlet::Offline => both(
            "到店报群昵称，享群友的优先名额。",
            "Say your nickname in the group when you are in the shop: members come first.",
        ),
        Outlet::QqGroup => both("大文件放在 QQ 群，进群自取。", "Large files are in the QQ group."),
        Outlet::MiniProgram => {
            both("报名在小程序，先对群友开放。", "Sign up in the mini-program; it opens to the group first.")
        }
        Outlet::Live => both(
            "直播间给群友留了提问位，先报名。",
            "The live stream keeps question slots for the group: sign up first.",
        ),
    };
    lang.t(text).into_owned()
}
