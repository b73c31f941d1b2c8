//! What the numbers of a forecast are called, and what each means in plain words.

use crate::domain::funnel::group::Group;
use crate::domain::funnel::key::{CampaignField, ChannelField, Field, Gate, GateField, Measure};
use crate::i18n::{Both, both};

/// Before the name of a campaign's number.
pub const CAMPAIGN: Both = both("活动", "Campaigns");

/// A group of inputs.
#[must_use]
pub const fn group(group: Group) -> Both {
    match group {
        Group::Scale => both("时间与规模", "Time and scale"),
        Group::Channels => both("渠道", "Channels"),
        Group::Screening => both("筛选", "Screening"),
        Group::Joining => both("入群", "Joining"),
        Group::Members => both("留存与分层", "Retention and layers"),
        Group::Talk => both("发言", "Talk"),
        Group::Campaigns => both("活动", "Campaigns"),
        Group::Referral => both("老带新", "Referral"),
        Group::Staff => both("人手与跨度", "Staff and span"),
        Group::Money => both("收入与成本", "Money"),
    }
}

/// A number of the whole plan: its name, and what it means.
#[must_use]
pub const fn field(field: Field) -> (Both, Both) {
    use Field as F;
    match field {
        F::Capacity => (
            both("单群上限", "Limit of a group"),
            both("一个群最多进多少人，由平台定。", "How many people the platform lets into one group."),
        ),
        F::GroupsMax => (
            both("最多开几个群", "Groups at most"),
            both("都满了就进不来人了。", "Once all are full, nobody joins any more."),
        ),
        F::OpenNextAt => (
            both("几成满开下一个群", "Next group opens at"),
            both(
                "现有的群满到这个比例，就开下一个。",
                "The share of the seats taken at which another group is opened.",
            ),
        ),
        F::InitialMembers => (
            both("开始时已有", "Members at the start"),
            both(
                "第一天之前就在群里的人，按分层比例放进各层。",
                "Those who are in already, put into the layers by their shares.",
            ),
        ),
        F::QuestionnaireDone => (
            both("问卷完成率", "Questionnaires done"),
            both("扫了码的人里，填完问卷的。", "Of those who scan, who fill it in."),
        ),
        F::QuestionnairePassed => (
            both("问卷通过率", "Questionnaires passed"),
            both("填完的人里，通过的。", "Of those who fill it in, who pass."),
        ),
        F::DailyJoinCap => (
            both("每天最多入群", "Joins a day at most"),
            both("一天放进来的上限，所有群合计。", "All groups together; the others wait."),
        ),
        F::WaitlistLoss => (
            both("排队每天走掉", "Leave the queue"),
            both("排队等入群的人里，每天放弃的。", "Of those who wait, who give up on a day."),
        ),
        F::MixCore => (both("新人成为核心", "Become core"), MIX),
        F::MixActive => (both("新人成为活跃", "Become active"), MIX),
        F::MixOrdinary => (both("新人成为普通", "Become ordinary"), MIX),
        F::MixLurker => (both("新人成为潜水", "Become lurkers"), MIX),
        F::OnboardingDays => (
            both("新人期", "Days as a newcomer"),
            both("入群后算新人的天数，过了才归层。", "Days until a newcomer falls into a layer."),
        ),
        F::ExitNew => (both("新人每天退群", "Newcomers who leave"), EXIT),
        F::ExitCore => (both("核心每天退群", "Core who leave"), EXIT),
        F::ExitActive => (both("活跃每天退群", "Active who leave"), EXIT),
        F::ExitOrdinary => (both("普通每天退群", "Ordinary who leave"), EXIT),
        F::ExitLurker => (both("潜水每天退群", "Lurkers who leave"), EXIT),
        F::UpToOrdinary => (both("潜水升普通", "Lurker to ordinary"), UP),
        F::UpToActive => (both("普通升活跃", "Ordinary to active"), UP),
        F::UpToCore => (both("活跃升核心", "Active to core"), UP),
        F::DownToActive => (both("核心落到活跃", "Core to active"), DOWN),
        F::DownToOrdinary => (both("活跃落到普通", "Active to ordinary"), DOWN),
        F::DownToLurker => (both("普通落到潜水", "Ordinary to lurker"), DOWN),
        F::SpeakNew => (both("新人开口", "Newcomers who speak"), SPEAK),
        F::SpeakCore => (both("核心开口", "Core who speak"), SPEAK),
        F::SpeakActive => (both("活跃开口", "Active who speak"), SPEAK),
        F::SpeakOrdinary => (both("普通开口", "Ordinary who speak"), SPEAK),
        F::SpeakLurker => (both("潜水开口", "Lurkers who speak"), SPEAK),
        F::MessagesNew => (both("新人开口说几条", "Messages of a newcomer"), MESSAGES),
        F::MessagesCore => (both("核心开口说几条", "Messages of a core member"), MESSAGES),
        F::MessagesActive => (both("活跃开口说几条", "Messages of an active member"), MESSAGES),
        F::MessagesOrdinary => (both("普通开口说几条", "Messages of an ordinary member"), MESSAGES),
        F::MessagesLurker => (both("潜水开口说几条", "Messages of a lurker"), MESSAGES),
        F::OverloadMessages => (
            both("一天多少条算吵", "Too many messages"),
            both(
                "一个群一天超过这么多条，第二天退群变多。S0 说 50 条；S4 又要每人每天 0.8 条，62 人以上的群两条不能都守，所以默认不开。",
                "Above so many a day in one group more members leave on the next. S0 says 50; S4 asks for 0.8 a member a day, and in groups of more than 62 both cannot hold, so that it is off.",
            ),
        ),
        F::OverloadExit => {
            (both("吵了多退群", "More leave then"), both("相对平日多退的比例。", "By how much more than usual."))
        }
        F::BaseConversion => (
            both("平日下单", "Orders on any day"),
            both("当天开过口的人里，没有活动也下单的。", "Of those who spoke, who order without a campaign."),
        ),
        F::InvitesPerWeek => (
            both("每人每周邀请", "Invitations a week"),
            both("一位核心或活跃成员一周发出的邀请。", "Sent by one core or active member."),
        ),
        F::InviteJoins => (
            both("邀请进群率", "Invited who join"),
            both("收到邀请的人里，第二天进群的。", "Of those invited, who join on the next day."),
        ),
        F::CostPerJoin => (
            both("每个邀请进群的花费", "Cost of an invited join"),
            both(
                "奖励、礼品等。奖励拉人有平台风险。",
                "Rewards and gifts. Rewarding invitations is a risk on the platform.",
            ),
        ),
        F::Admins => (
            both("管理人数", "Admins"),
            both("每天照看成员的人，来自人员方案。", "Who look after the members, from the staffing planner."),
        ),
        F::SpanOk => (
            both("每人管这么多不吃力", "Members an admin without strain"),
            both("在这之内，效率不降。", "Up to here nothing suffers."),
        ),
        F::SpanBad => (
            both("每人管这么多就吃力", "Members an admin with strain"),
            both("到这里，效率降到下面说的程度。", "Here the loss below is reached."),
        ),
        F::SpanLoss => (
            both("吃力时效率少", "Efficiency lost then"),
            both("效率越低，退群越多，升层越少。", "The lower it is, the more leave and the fewer move up."),
        ),
        F::HourCost => (
            both("每人每天的成本", "Cost of an admin a day"),
            both("工资、补贴等，按管理人数乘。", "Wages and allowances, for each admin."),
        ),
        F::Margin => (both("毛利率", "Margin"), both("收入里留下的部分。", "What is left of revenue.")),
    }
}

const MIX: Both = both(
    "过了新人期的人按这个比例归层；四项合计 100%。",
    "How newcomers fall into the layers; the four add up to 100%.",
);
const EXIT: Both = both("这一层的人每天离开的比例。", "The share of this layer that leaves on a day.");
const UP: Both = both(
    "每天往上走一层的比例；管理跟不上就变少。",
    "The share that moves up on a day; fewer when admins cannot cope.",
);
const DOWN: Both = both("每天往下落一层的比例。", "The share that moves down on a day.");
const SPEAK: Both = both("这一层的人一天里说过话的比例。", "The share of this layer that speaks on a day.");
const MESSAGES: Both = both("说话的人，一天平均几条。", "The mean of those who speak, on a day.");

/// What a platform puts in front of a group that is no longer small.
#[must_use]
pub const fn gate(gate: Gate) -> Both {
    match gate {
        Gate::Consent => both("需本人同意", "Consent asked"),
        Gate::RealName => both("需实名支付", "Account verified"),
        Gate::NoCode => both("不能再扫码", "Code closed"),
    }
}

/// A number of a gate: its name, and what it means.
#[must_use]
pub const fn gate_field(field: GateField) -> (Both, Both) {
    match field {
        GateField::At => (
            both("从多少人起", "In force from"),
            both("最新的群到这么多人就生效。", "Members of the newest group from which it stands."),
        ),
        GateField::Accept => (
            both("还愿意进来的", "Who still join"),
            both("通过筛选的人里，过得了这一关的。", "Of those who passed, who get through."),
        ),
    }
}

/// A number of a channel: its name, and what it means.
#[must_use]
pub const fn channel_field(field: ChannelField) -> (Both, Both) {
    use ChannelField as C;
    match field {
        C::Scans => (
            both("每天扫码", "Scans a day"),
            both("平均每天有多少人扫它的码。", "How many people scan its code on a usual day."),
        ),
        C::Growth => (
            both("每周增长", "Growth a week"),
            both("每过一周多（或少）起初的几成。", "By which share of the start it grows, or shrinks, a week."),
        ),
        C::FirstDay => (both("第几天开始", "First day"), DAY),
        C::LastDay => (both("第几天结束", "Last day"), DAY),
        C::Monday => (both("周一", "Monday"), WEEKDAY),
        C::Tuesday => (both("周二", "Tuesday"), WEEKDAY),
        C::Wednesday => (both("周三", "Wednesday"), WEEKDAY),
        C::Thursday => (both("周四", "Thursday"), WEEKDAY),
        C::Friday => (both("周五", "Friday"), WEEKDAY),
        C::Saturday => (both("周六", "Saturday"), WEEKDAY),
        C::Sunday => (both("周日", "Sunday"), WEEKDAY),
        C::Dispersion => (
            both("起伏", "Evenness"),
            both(
                "越小，忽多忽少越厉害；不填就只有自然的起伏。",
                "The smaller, the more uneven the days; without it they vary by chance alone.",
            ),
        ),
        C::Cost => (both("每次扫码的花费", "Cost of a scan"), both("投放、印刷等。", "Advertising, print.")),
    }
}

const DAY: Both = both("从开始那天数起，第一天是 0。", "Counted from the start, which is day 0.");
const WEEKDAY: Both = both("当天是平日的几倍。", "How many times a usual day's.");

/// A number of a campaign: its name, and what it means.
#[must_use]
pub const fn campaign_field(field: CampaignField) -> (Both, Both) {
    use CampaignField as C;
    match field {
        C::Reach => (both("触达率", "Reach"), both("群里看到的人。", "Members who see it.")),
        C::Participation => {
            (both("参与率", "Participation"), both("看到的人里，参加的。", "Of those who see it, who take part."))
        }
        C::Conversion => {
            (both("转化率", "Conversion"), both("参加的人里，下单的。", "Of those who take part, who order."))
        }
        C::Activation => (
            both("激活率", "Activation"),
            both("参加的潜水和普通成员里，升一层的。", "Of lurkers and ordinary members who take part, who move up."),
        ),
        C::OrderValue => {
            (both("客单价", "Order value"), both("一单平均多少钱。", "What an order comes to on average."))
        }
        C::OrderCv => (
            both("客单价起伏", "Spread of orders"),
            both("标准差是平均的几倍；0 是每单一样。", "Standard deviation over mean; 0 where all are the same."),
        ),
        C::Cost => (both("每场成本", "Cost of each"), both("奖品、补贴、人工。", "Prizes, subsidies, work.")),
    }
}

/// What stands behind a number in its field.
#[must_use]
pub const fn unit(measure: Measure) -> Both {
    match measure {
        Measure::Share | Measure::Growth => both("%", "%"),
        Measure::Members | Measure::Admins | Measure::Span => both("人", "people"),
        Measure::Groups => both("群", "groups"),
        Measure::Days => both("天", "days"),
        Measure::Scans => both("次/天", "a day"),
        Measure::Messages => both("条", "messages"),
        Measure::Invitations => both("次/周", "a week"),
        Measure::Factor => both("倍", "×"),
        Measure::Money => both("元", "yuan"),
        Measure::Plain => both("", ""),
    }
}
