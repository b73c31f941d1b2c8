//! Words for models, layers, steps, tags and those who are looked after.

use crate::domain::members::layer::{LayerModel, MemberLayer};
use crate::domain::members::place::{Contribution, Need};
use crate::domain::members::silence::SilenceStep;
use crate::domain::members::tag::TagKind;
use crate::domain::members::{CoreChannel, PathStep, Ward};
use crate::i18n::{Both, both};

/// A model, with its source.
#[must_use]
pub const fn model(model: LayerModel) -> Both {
    match model {
        LayerModel::Pyramid => both("S0 金字塔", "S0 Pyramid"),
        LayerModel::Three => both("S1 三层", "S1 Three layers"),
        LayerModel::Four => both("S2 四层", "S2 Four layers"),
        LayerModel::Rhythm => both("S3 三层", "S3 Three layers"),
        LayerModel::Rfm => both("S4 RFM 四层", "S4 RFM"),
    }
}

/// What a model seems to apply to.
#[must_use]
pub const fn applies(model: LayerModel) -> Both {
    match model {
        LayerModel::Pyramid => {
            both("20–\u{2060}30 人、围着一个人的小群", "small groups around one person, 20–\u{2060}30 members")
        }
        LayerModel::Three => both("有行为数据的品牌私域群", "brand groups with data on behavior"),
        LayerModel::Four => both("一般的群", "groups in general"),
        LayerModel::Rhythm => both("长期维护", "long-term care"),
        LayerModel::Rfm => both("有成交记录的电商群", "commerce groups with logs"),
    }
}

/// What active means by a model (C16); none where it does not say.
#[must_use]
pub const fn active(model: LayerModel) -> Option<Both> {
    match model {
        LayerModel::Pyramid | LayerModel::Four => None,
        LayerModel::Three => Some(both("每周互动 ≥3 次，打开率 ≥60%", "≥3 a week, opens ≥60%")),
        LayerModel::Rhythm => Some(both("每天互动", "every day")),
        LayerModel::Rfm => Some(both("7 天内活跃，每天 ≥3 次", "within 7 days, ≥3 a day")),
    }
}

/// A layer, in the words of its model.
#[must_use]
pub const fn layer(layer: MemberLayer) -> Both {
    use MemberLayer as L;
    match layer {
        L::S0Leader => both("意见领袖", "Opinion leader"),
        L::S0Active => both("活跃者", "Active members"),
        L::S0Onlooker => both("围观者", "Onlookers"),
        L::S1Core | L::S2Core | L::S3Core => both("核心", "Core"),
        L::S1Active | L::S2Active => both("活跃", "Active"),
        L::S1Ordinary | L::S2Ordinary => both("普通", "Ordinary"),
        L::S1Potential | L::S4Potential => both("潜在", "Potential"),
        L::S2Lurker => both("潜水", "Lurkers"),
        L::S3Regular => both("普通", "Regular"),
        L::S3Silent | L::S4Silent => both("沉默", "Silent"),
        L::S4High => both("高价值", "High-value"),
        L::S4Lost => both("流失", "Lost"),
    }
}

/// What is done for a layer; none where its source says nothing.
#[must_use]
pub const fn done(layer: MemberLayer) -> Option<Both> {
    use MemberLayer as L;
    Some(match layer {
        L::S1Core => both("深度参与活动策划", "Plans events with us"),
        L::S1Active => both("轻度任务激励", "Light tasks"),
        L::S1Potential => {
            both("触发式唤醒（模板消息、服务通知）", "A wake-up on a trigger (template message, service notice)")
        }
        L::S2Core => both("深度关系维护，赋予管理权限", "Kept close, given admin rights"),
        L::S2Active => both("培养习惯，提升参与质量", "Build the habit, raise the quality"),
        L::S2Ordinary => both("降低参与门槛，设计简单互动", "Lower the threshold, simple interaction"),
        L::S2Lurker => both("精准激活，或自然淘汰", "Aimed activation, or natural elimination"),
        L::S4High => both("赋予管理权限", "Given admin rights"),
        L::S4Silent => both("唤醒推送", "A wake-up push"),
        L::S4Lost => both("退出机制", "The way out"),
        _ => return None,
    })
}

/// What a layer gets; none where its source says nothing.
#[must_use]
pub const fn gets(layer: MemberLayer) -> Option<Both> {
    use MemberLayer as L;
    Some(match layer {
        L::S1Core => both("专属福利", "Exclusive benefits"),
        L::S1Active => both("优先体验权", "Early access"),
        L::S2Core => both("专属福利、身份荣誉", "Exclusive benefits, status"),
        L::S2Active => both("积分奖励、展示机会", "Points, chances to show"),
        L::S2Ordinary => both("随机奖励、参与认可", "Random rewards, recognition"),
        L::S2Lurker => both("个性化唤醒；再不来就退出", "A personal wake-up, then removal"),
        L::S3Core => both("内测资格", "Beta access"),
        L::S3Silent => both("唤醒福利", "Wake-up benefits"),
        L::S4High => both("案例里给新品内测资格", "Beta access, in its case"),
        L::S4Potential => both("定向福利刺激", "Aimed benefits"),
        L::S4Silent => both("案例里发个性化召回", "A personal recall, in its case"),
        _ => return None,
    })
}

/// A step of silence.
#[must_use]
pub const fn step(step: SilenceStep) -> Both {
    match step {
        SilenceStep::Nudge => both("提醒", "Nudge"),
        SilenceStep::Silent => both("唤醒", "Wake-up"),
        SilenceStep::Leave => both("退出", "Leave"),
    }
}

/// What is done at a step of silence.
#[must_use]
pub const fn step_action(step: SilenceStep) -> Both {
    match step {
        SilenceStep::Nudge => both("预警，私聊激活", "an alert, and a private message"),
        SilenceStep::Silent => both(
            "算沉默：唤醒推送、唤醒福利、个性化召回",
            "counts as silent: a wake-up push, benefits, a personal recall",
        ),
        SilenceStep::Leave => {
            both("算流失：退出机制，先打招呼再移出", "counts as lost: the way out, with a word before the removal")
        }
    }
}

/// A step of the way up.
#[must_use]
pub const fn path(step: PathStep) -> Both {
    match step {
        PathStep::Star => both("群红", "Group stars (群红)"),
        PathStep::Host => both("话题主持人", "Topic hosts"),
        PathStep::Admin => both("群管理员", "Admins"),
    }
}

/// A step of the way up, as what one becomes.
#[must_use]
pub const fn path_one(step: PathStep) -> Both {
    match step {
        PathStep::Star => both("群红", "group star"),
        PathStep::Host => both("话题主持人", "topic host"),
        PathStep::Admin => both("群管理员", "admin"),
    }
}

/// What a step of the way up is about.
#[must_use]
pub const fn path_hint(step: PathStep) -> Both {
    match step {
        PathStep::Star => both("核心成员里带得动别人的", "core members who draw others in"),
        PathStep::Host => both("先从主持一个话题开始", "who begin with one topic"),
        PathStep::Admin => both("由成员升上来的", "who rose from the members"),
    }
}

/// A closer line to the core.
#[must_use]
pub const fn channel(channel: CoreChannel) -> Both {
    match channel {
        CoreChannel::SmallGroup => both("单独的小群", "A small group of its own"),
        CoreChannel::Meeting => both("线下见面会", "Meetings in person"),
    }
}

/// Whom somebody looks after.
#[must_use]
pub const fn ward(ward: Ward) -> Both {
    match ward {
        Ward::Core => both("核心成员", "Core members"),
        Ward::Newcomers => both("新成员引导", "Newcomers"),
        Ward::Established => both("老成员维护", "Established members"),
        Ward::Trouble => both("问题用户处理", "Problem users"),
    }
}

/// What a member mostly gives.
#[must_use]
pub const fn contribution(contribution: Contribution) -> Both {
    match contribution {
        Contribution::Producer => both("内容生产者", "Producer"),
        Contribution::Spreader => both("内容传播者", "Spreader"),
        Contribution::Consumer => both("内容消费者", "Consumer"),
    }
}

/// What a member comes for.
#[must_use]
pub const fn need(need: Need) -> Both {
    match need {
        Need::Learning => both("学习型", "Learning"),
        Need::Social => both("社交型", "Social"),
        Need::Benefit => both("福利型", "Benefits"),
        Need::Info => both("信息型", "Information"),
    }
}

/// What to offer to somebody who comes for it; none where S2 does not say.
#[must_use]
pub const fn offer(need: Need) -> Option<Both> {
    match need {
        Need::Learning => Some(both("推专业知识", "professional knowledge")),
        Need::Social => Some(both("多邀互动活动", "invitations to activities")),
        Need::Benefit | Need::Info => None,
    }
}

/// A tag, as it is put.
#[must_use]
pub const fn tag(kind: TagKind) -> Both {
    match kind {
        TagKind::Frequency => both("发言频率", "speaks often"),
        TagKind::Clicks => both("点击偏好", "clicks on"),
        TagKind::Purchases => both("消费记录", "has bought"),
        TagKind::Time => both("发言时间", "speaks when"),
        TagKind::Partners => both("互动对象", "talks with"),
        TagKind::Content => both("内容类型", "kind of content"),
        TagKind::Quality => both("内容质量", "quality of content"),
        TagKind::Popularity => both("受欢迎程度", "popularity"),
        TagKind::Relations => both("互动关系", "relations"),
        TagKind::Influence => both("影响力", "influence"),
        TagKind::Producer => both("内容生产者", "producer"),
        TagKind::Spreader => both("内容传播者", "spreader"),
        TagKind::Consumer => both("内容消费者", "consumer"),
        TagKind::Learning => both("学习型", "learner"),
        TagKind::Social => both("社交型", "social"),
        TagKind::Benefit => both("福利型", "for benefits"),
        TagKind::Info => both("信息型", "for information"),
    }
}

/// The review on the calendar.
pub const REVIEW_TITLE: Both = both("重评成员分层", "Review of the members' layers");
/// What there is to tick at a review.
pub const REVIEW_CHECKS: [Both; 3] = [
    both("谁升层、谁沉寂，改标签", "Who rose, who faded: new tags"),
    both("晋升名单往前走一步", "The way up, a step on"),
    both("沉默三步走到谁了", "Who is at which step of silence"),
];
