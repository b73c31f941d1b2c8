//! Words for what is measured, and for what follows from it.

use std::borrow::Cow;

use crate::domain::group_type::GroupType;
use crate::domain::monitor::cause::{Cause, Standing};
use crate::domain::monitor::gauge::{Aspect, Gauge};
use crate::domain::monitor::health::Funnel;
use crate::domain::monitor::metrics::Trend;
use crate::domain::monitor::review::Figure;
use crate::domain::monitor::{AlarmRule, Happening, Metric, SilenceReading};
use crate::i18n::{Both, Lang, Say, both};

/// A count, as it heads its column; in Chinese just as in our own table of daily numbers.
#[must_use]
pub const fn metric(metric: Metric) -> Both {
    match metric {
        Metric::Members => both("群成员总数", "Members"),
        Metric::Joins => both("新增成员", "Joins"),
        Metric::Exits => both("退群成员", "Exits"),
        Metric::Speakers => both("发言人数", "Speakers"),
        Metric::Messages => both("消息数", "Messages"),
        Metric::AmongMembers => both("成员间消息数", "Among members"),
        Metric::Openers => both("打开人数", "Openers"),
        Metric::Participants => both("参与人数", "Participants"),
        Metric::Orders => both("订单数", "Orders"),
        Metric::Sales => both("销售额", "Sales (¥)"),
        Metric::Valuable => both("有价值消息数", "Valuable messages"),
        Metric::Completions => both("完课人数", "Finished a course"),
        Metric::Invited => both("邀请人数", "Invited"),
        Metric::Complaints => both("负面反馈数", "Complaints"),
        Metric::Surveyed => both("满意度答卷数", "Surveyed"),
        Metric::Content => both("满意人数", "Content"),
        Metric::ReplySeconds => both("平均响应秒数", "Reply (s)"),
        Metric::Asked => both("问卷发出数", "Questionnaires sent"),
        Metric::Answered => both("问卷答完数", "Answered"),
        Metric::Passed => both("问卷通过数", "Passed"),
    }
}

/// One of S1's six metrics.
#[must_use]
pub const fn aspect(aspect: Aspect) -> Both {
    match aspect {
        Aspect::Activity => both("活跃度", "Activity"),
        Aspect::Retention => both("留存率", "Retention"),
        Aspect::Conversion => both("转化率", "Conversion"),
        Aspect::Spread => both("传播力", "Spread"),
        Aspect::Content => both("内容效", "Content"),
        Aspect::Service => both("服务质", "Service"),
    }
}

/// A figure.
#[must_use]
pub const fn gauge(gauge: Gauge) -> Both {
    match gauge {
        Gauge::ActiveShare => both("日活（发言人数占比）", "Active a day (speakers' share)"),
        Gauge::MonthlySpeakers => both("月发言率", "Speaking in a month"),
        Gauge::DayMessages => both("当天消息数", "Messages on the day"),
        Gauge::Interactions => both("日均消息数", "Messages a day"),
        Gauge::PerMember => both("日均每人消息数", "Messages a member a day"),
        Gauge::Dialogue => both("成员间对话占比", "Messages among members"),
        Gauge::GrowthDay => both("日增长", "Growth of the day"),
        Gauge::GrowthWeek => both("周净增长", "Net growth of the week"),
        Gauge::ExitsWeek => both("周退群率", "Exits in a week"),
        Gauge::ExitsMonth => both("月退群率", "Exits in a month"),
        Gauge::StillActive => both("次月还活跃", "Still active next month"),
        Gauge::Conversion => both("下单占比", "Orders"),
        Gauge::SalesGrowth => both("月销售额增长", "Growth of monthly sales"),
        Gauge::Invites => both("人均邀请新人", "Invited by a member"),
        Gauge::Reach => both("触达率、打开率", "Reach, opens"),
        Gauge::Participation => both("参与率", "Participation"),
        Gauge::Completion => both("完课率", "Courses finished"),
        Gauge::Valuable => both("有价值消息占比", "Valuable messages"),
        Gauge::QualityADay => both("日均高质量互动", "Quality interactions a day"),
        Gauge::Praise => both("好评率", "Content members"),
        Gauge::ReplyMinutes => both("响应时间（分钟）", "Reply time (minutes)"),
    }
}

/// What a source's line is for, where several are drawn for one figure; none where the figure says it.
#[must_use]
pub fn line_of(fact: &str) -> Option<Both> {
    Some(match fact {
        "S0-6-reach-65" => both("触达", "reach"),
        "S1-4-type-morning-report" => both("早报打开", "opens of a morning report"),
        "S0-6-interaction-conversion-15" => both("互动转化", "interaction that converts"),
        "S1-4-type-topic" => both("互动话题", "a topic"),
        "S4-1-type-knowledge" => both("知识分享", "shared knowledge"),
        "S4-6-metric-content-15" => both("单条互动", "a single post"),
        "S4-1-type-hot-topic" => both("热点讨论", "a hot topic"),
        "S2-3-form-poll" => both("投票、问卷", "polls"),
        "S2-3-form-relay" => both("问答接龙", "relays"),
        "S2-3-form-topic" => both("话题讨论", "discussions"),
        "S2-3-form-share" => both("线上分享会", "sharing sessions"),
        "S1-4-type-benefit" => both("福利活动", "benefits"),
        _ => return None,
    })
}

/// What sets off an alarm.
#[must_use]
pub const fn rule(rule: AlarmRule) -> Both {
    match rule {
        AlarmRule::BadOpinion => both("出现负面舆情", "The public speaks badly of the group"),
        AlarmRule::KeyMemberLeft => both("重要成员流失", "A key member left"),
        AlarmRule::BanRisk => both("有封群风险", "The group might be closed"),
        AlarmRule::ActiveLow => both("日活连续 3 天低于 15%", "Less than 15% active for 3 days"),
        AlarmRule::Shrinking => both("连续两周负增长", "Fewer members for two weeks"),
        AlarmRule::Declining => both("活跃度连续 3 周下滑", "Activity has fallen for 3 weeks"),
        AlarmRule::FewValuable => both("无意义聊天偏多", "Too much idle talk"),
        AlarmRule::Complaints => both("负面反馈连着变多", "Complaints keep growing"),
        AlarmRule::Overload => both("消息过载：一天超过 50 条", "Overload: more than 50 messages a day"),
        AlarmRule::TooQuiet => both("日均发言不到每人 0.8 条", "Less than 0.8 messages a member a day"),
        AlarmRule::Exits => both("月退群率高于 5%", "More than 5% left within a month"),
    }
}

/// What to do about it, in the words of the source that calls it an alarm.
#[must_use]
pub const fn actions(rule: AlarmRule) -> &'static [Both] {
    const CARE: &[Both] = &[
        both("策划激活活动", "Plan an event that wakes the group up"),
        both("私聊核心用户", "Write to core members in private"),
    ];
    const LOSS: &[Both] =
        &[both("按「用户流失危机」的步骤做", "Follow the steps of the crisis card on loss of members")];
    const OPINION: &[Both] =
        &[both("按「舆论危机」的步骤做，马上开始", "Follow the steps of the crisis card on opinion, at once")];
    const SAFETY: &[Both] = &[both("按「安全危机」的步骤做", "Follow the steps of the crisis card on safety")];
    const GROWTH: &[Both] = &[
        both("检查入群渠道", "Look at the channels of joining"),
        both("优化迎新流程", "Better the way newcomers are met"),
    ];
    const CONTENT: &[Both] =
        &[both("加强内容引导", "Guide what is said"), both("设立质量标杆", "Set examples of quality")];
    const ASK: &[Both] = &[both("开展调研", "Ask the members"), both("优化痛点", "Mend what hurts")];
    const DECLINE: &[Both] = &[both(
        "先查三个原因：内容变差、核心用户走了、有更活跃的竞品群",
        "Look for three causes first: worse content, core members gone, a livelier rival",
    )];
    const LESS: &[Both] = &[both(
        "少发一些，或改成热闹的交流群（那时看 S4 的下限）",
        "Send less, or make it a talkative group (then S4's floor counts)",
    )];
    const MORE: &[Both] = &[both("增加互动节点", "Add occasions to interact")];
    const MEET: &[Both] = &[both("强化迎新流程", "Strengthen the way newcomers are met")];
    match rule {
        AlarmRule::BadOpinion => OPINION,
        AlarmRule::KeyMemberLeft => LOSS,
        AlarmRule::BanRisk => SAFETY,
        AlarmRule::ActiveLow => CARE,
        AlarmRule::Shrinking => GROWTH,
        AlarmRule::Declining => DECLINE,
        AlarmRule::FewValuable => CONTENT,
        AlarmRule::Complaints => ASK,
        AlarmRule::Overload => LESS,
        AlarmRule::TooQuiet => MORE,
        AlarmRule::Exits => MEET,
    }
}

/// What to do about an alarm, in one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Actions(pub AlarmRule);

impl Say for Actions {
    fn say(&self, lang: Lang) -> Cow<'static, str> {
        let all: Vec<_> = actions(self.0).iter().map(|action| lang.t(action)).collect();
        Cow::Owned(all.join(lang.pick("；", "; ")))
    }
}

/// What happened.
#[must_use]
pub const fn happening(what: Happening) -> Both {
    match what {
        Happening::KeyMemberLeft => both("重要成员退群", "A key member left"),
        Happening::BadOpinion => both("负面舆情", "Bad press or opinion"),
        Happening::BanRisk => both("封群风险", "Risk of being closed"),
        Happening::Rival => both("出现更活跃的竞品群", "A livelier rival group"),
        Happening::Other => both("别的事", "Something else"),
    }
}

/// A layer of S4's diagnosis.
#[must_use]
pub const fn funnel(funnel: Funnel) -> Both {
    match funnel {
        Funnel::Activity => both("基础活跃：增加互动节点", "basic activity: add occasions to interact"),
        Funnel::Content => both("内容效果：优化内容形式", "content: better its form"),
        Funnel::Health => both("用户健康：强化迎新流程", "members: strengthen the way newcomers are met"),
    }
}

/// A possible cause.
#[must_use]
pub const fn cause(cause: Cause) -> Both {
    match cause {
        Cause::Content => both("内容质量下降", "Worse content"),
        Cause::Core => both("核心用户流失", "Core members left"),
        Cause::Rival => both("更活跃的竞品群", "A livelier rival group"),
    }
}

/// What is known of it.
#[must_use]
pub const fn standing(standing: Standing) -> Both {
    match standing {
        Standing::Likely => both("有迹象", "signs of it"),
        Standing::Unlikely => both("没有迹象", "no signs"),
        Standing::Unknown => both("没记，去问问", "not recorded: ask"),
    }
}

/// A line of the review.
#[must_use]
pub const fn figure(figure: Figure) -> Both {
    match figure {
        Figure::Members => both("周末成员", "Members at the end"),
        Figure::Net => both("净增", "Net growth"),
        Figure::Joins => both("新增", "Joins"),
        Figure::Exits => both("退群", "Exits"),
        Figure::Activity => both("平均日活", "Mean active share"),
        Figure::Messages => both("消息", "Messages"),
        Figure::AmongMembers => both("成员间消息", "Messages among members"),
        Figure::Participants => both("参与人次", "Participations"),
        Figure::Orders => both("订单", "Orders"),
        Figure::Sales => both("销售额", "Sales"),
        Figure::Complaints => both("负面反馈", "Complaints"),
    }
}

/// A chart.
#[must_use]
pub const fn trend(trend: Trend) -> Both {
    match trend {
        Trend::Members => both("成员数", "Members"),
        Trend::Active => both("发言人数占比", "Speakers' share"),
        Trend::Messages => both("消息数", "Messages"),
    }
}

/// How S4's rule is read.
#[must_use]
pub const fn silence(reading: Option<SilenceReading>) -> Both {
    match reading {
        None => both("还没定", "not settled"),
        Some(SilenceReading::EachWeek) => both("两周里每周都不到 3 条", "fewer than 3 in each of the two weeks"),
        Some(SilenceReading::InTotal) => both("两周合起来不到 3 条", "fewer than 3 in both weeks together"),
    }
}

/// What S2 looks at first in a group of this type: activity, growth, conversion. None where it does not speak of it.
#[must_use]
pub const fn focus(group: GroupType) -> Option<[Both; 3]> {
    Some(match group {
        GroupType::Industry => [
            both("高质量内容占比", "the share of valuable content"),
            both("精准用户比例", "the share of the right members"),
            both("行业影响力", "its standing in the trade"),
        ],
        GroupType::Interest => [
            both("互动参与率", "participation"),
            both("自然增长量", "natural growth"),
            both("活动参与度", "participation in events"),
        ],
        GroupType::Product => [
            both("问题解决率", "questions solved"),
            both("留存率", "retention"),
            both("产品使用率", "use of the product"),
        ],
        _ => return None,
    })
}
