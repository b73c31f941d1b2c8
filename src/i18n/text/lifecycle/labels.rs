//! Words for the choices of the lifecycle.

use crate::domain::lifecycle::crisis::{Alert, Crisis, Incident};
use crate::domain::lifecycle::habit::Habit;
use crate::domain::lifecycle::split::SplitBy;
use crate::domain::lifecycle::stage::{LifeStage, Way};
use crate::domain::platform::Platform;
use crate::i18n::{Both, both};

/// A stage by size.
#[must_use]
pub const fn stage(stage: LifeStage) -> Both {
    match stage {
        LifeStage::Startup => both("初创期", "Start-up"),
        LifeStage::Growth => both("成长期", "Growth"),
        LifeStage::Mature => both("成熟期", "Maturity"),
        LifeStage::Transform => both("转型期", "Transformation"),
    }
}

/// What a stage is about.
#[must_use]
pub const fn focus(stage: LifeStage) -> Both {
    match stage {
        LifeStage::Startup => both("立起核心用户群，讲明定位和规则", "Build core users; make purpose and rules plain"),
        LifeStage::Growth => both("扩大用户面，丰富内容和活动形式", "Widen users; enrich content and events"),
        LifeStage::Mature => both("打磨体验和互动质量", "Better experience, better interaction"),
        LifeStage::Transform => both("分群，或做付费会员制等深度运营", "Split, or go deeper with paid membership"),
    }
}

/// How a group goes on.
#[must_use]
pub const fn way(way: Way) -> Both {
    match way {
        Way::Split => both("拆成几个群", "Split into several groups"),
        Way::Paid => both("做付费会员群", "Make it a paid group"),
        Way::Theme => both("换主题", "Change the theme"),
        Way::Merge => both("和同类群合并", "Merge with a similar group"),
        Way::Platform => both("换一种形式或平台", "Take another form or platform"),
    }
}

/// What another form is, by platform.
#[must_use]
pub const fn other_form(platform: Platform) -> Both {
    match platform {
        Platform::WechatGroup => both("S3：微信群转小程序或企业微信", "S3: from WeChat to a mini-program or WeCom"),
        Platform::WecomCustomer | Platform::WecomInternal => {
            both("S3：微信群转企业微信，这个群已经在企业微信", "S3: from WeChat to WeCom, where this group is already")
        }
        Platform::Qq => both("S3：QQ 群开群直播", "S3: a QQ group goes live"),
        Platform::DingTalk => both("S3 没写钉钉群转成什么", "S3 does not say what a DingTalk group turns into"),
    }
}

/// By what a group is split.
#[must_use]
pub const fn split_by(by: SplitBy) -> Both {
    match by {
        SplitBy::Region => both("地域", "Region"),
        SplitBy::Interest => both("细分兴趣", "Interest"),
        SplitBy::Activity => both("活跃度", "Activity"),
        SplitBy::JoinDate => both("加入早晚", "Join date"),
    }
}

/// A crisis.
#[must_use]
pub const fn crisis(crisis: Crisis) -> Both {
    match crisis {
        Crisis::Opinion => both("舆论危机", "Opinion crisis"),
        Crisis::Loss => both("用户流失危机", "Member-loss crisis"),
        Crisis::Activity => both("活跃度危机", "Activity crisis"),
        Crisis::Safety => both("安全危机", "Safety crisis"),
    }
}

/// How a crisis is seen.
#[must_use]
pub const fn signal(crisis: Crisis) -> Both {
    match crisis {
        Crisis::Opinion => both("群内激烈争论，或出现负评", "A heated argument, or bad reviews"),
        Crisis::Loss => both("核心成员成批退群", "Core members leave together"),
        Crisis::Activity => both("群渐渐沉寂", "The group goes quiet"),
        Crisis::Safety => both("有封群的风险", "The group might be banned"),
    }
}

/// What is done about a crisis, in order.
#[must_use]
pub const fn steps(crisis: Crisis) -> [Option<Both>; 2] {
    let (first, second) = match crisis {
        Crisis::Opinion => (
            both("马上介入引导", "Step in at once and guide"),
            Some(both("需要时转私聊", "Talk privately where needed")),
        ),
        Crisis::Loss => (both("查明原因", "Find out why"), Some(both("想办法挽留", "Do what keeps them"))),
        Crisis::Activity => {
            (both("诊断原因", "Diagnose why"), Some(both("做一次激活活动", "Run an event that reactivates")))
        }
        Crisis::Safety => (both("提前防范敏感内容和行为", "Ward off sensitive content and behavior ahead"), None),
    };
    [Some(first), second]
}

/// Something that happened.
#[must_use]
pub const fn incident(incident: Incident) -> Both {
    match incident {
        Incident::LowActivity => both("连续 3 天活跃偏低", "Activity low for 3 days"),
        Incident::KeyMembersLeft => both("重要成员走了", "Key members left"),
        Incident::BadOpinion => both("出现负面舆情", "Bad things are said in public"),
        Incident::BanRisk => both("可能被封群", "The group might be banned"),
    }
}

/// A level of alert.
#[must_use]
pub const fn alert(alert: Alert) -> Both {
    match alert {
        Alert::Yellow => both("黄色预警", "Yellow alert"),
        Alert::Orange => both("橙色预警", "Orange alert"),
        Alert::Red => both("红色预警", "Red alert"),
    }
}

/// Something that is kept up.
#[must_use]
pub const fn habit(habit: Habit) -> Both {
    match habit {
        Habit::Alerts => both("有人盯着、会报警", "Somebody watches, and gives the alert"),
        Habit::Assessment => both("定期评一次群的健康", "The group's health is assessed regularly"),
        Habit::Activity => both(
            "看日活：20% 以上；连续 3 天低于 15% 就做活动、私聊核心用户",
            "Daily actives of 20% or more; below 15% for 3 days: an event, and core users are messaged",
        ),
        Habit::Content => both(
            "看内容：有价值的占 40% 以上；闲聊太多就引导、立标杆",
            "Valuable content of 40% or more; too much idle chat: guide, and set benchmarks",
        ),
        Habit::Satisfaction => both(
            "问满意度：好评 80% 以上；负面多了就调研、改痛点",
            "Positive answers of 80% or more; complaints grow: ask, and mend",
        ),
        Habit::Growth => both(
            "看增长：周净增 5% 以上；连续两周负增长就查渠道、改迎新",
            "Weekly net growth of 5% or more; two weeks below zero: look at channels and welcome",
        ),
        Habit::Sensitive => both("提前拦住敏感内容和行为", "Sensitive content and behavior are stopped ahead"),
        Habit::Documents => both(
            "三样文件备好：迎新话术、常见问题、应急预案",
            "Three documents are ready: welcomes, answers, the emergency plan",
        ),
        Habit::Pulse => both("日常养鱼、节日捕鱼：平时运营配节点活动", "Feed daily, harvest at festivals"),
        Habit::Purpose => both("定期回看为什么建群", "Look back at why the group was founded"),
        Habit::SelfRunning => both(
            "往自我运营走：成员自己产内容、办活动、守秩序",
            "Toward self-running: members create, organize and keep order",
        ),
        Habit::Loop => {
            both("正循环：数据带动运营，用户成长，再到变现", "The loop: data drive, members grow, then it pays")
        }
    }
}
