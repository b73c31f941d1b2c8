//! Texts of the planner of talk and incentives: 互动激励.

pub mod labels;
pub mod plan;

texts! {
    /// Texts of the answer, the forms, the points and the ladder.
    Engagement {
        // The answer. Key figures are marked by the caller.
        Answer(n: String, form: String, people: String, other: String, others: String) => { zh: "{n} 人的群，{form}预计 {people}参与，{other} {others}", en: "Of {n} members, {people} are expected in {form}, {others} in {other}" }
        AnswerOne(n: String, form: String, people: String) => { zh: "{n} 人的群，{form}预计 {people}参与", en: "Of {n} members, {people} are expected in {form}" }
        AnswerUnstated(form: String, other: String, people: String) => { zh: "先做{form}，参与人数资料未给出；有数的里{other}最多，{people}", en: "Begin with {form}, whose turnout no source gives; of those stated, the most is {people}, in {other}" }
        PeopleOf(n: String) => { zh: "{n} 人", en: "{n} people" }
        OrderedFor(aim: String) => { zh: "按{aim}排", en: "Ordered for {aim}" }
        FewStay => { zh: "新建的群里能持续活跃的不到 15%", en: "fewer than 15% of new groups stay active" }
        ToCalendar => { zh: "去内容日历", en: "To the calendar" }
        // The forms.
        Forms => { zh: "互动形式", en: "Forms of taking part" }
        FormsRemark(n: String) => { zh: "{n} 人里预计多少人参与", en: "Expected participants of {n}" }
        ShareOf(share: String) => { zh: "{share} 的成员", en: "{share} of the members" }
        For(aim: String) => { zh: "用于{aim}", en: "for {aim}" }
        ThresholdIs(level: String) => { zh: "门槛{level}", en: "threshold {level}" }
        ThresholdNotStated => { zh: "门槛未给出", en: "threshold not stated" }
        RewardIs(reward: String) => { zh: "配{reward}", en: "pairs with {reward}" }
        TooMuch => { zh: "超出能接受的门槛", en: "asks more than is tolerated" }
        Times(ordinary: String) => { zh: "闲聊 {ordinary} 的 3 倍", en: "3 times the {ordinary} of ordinary chat" }
        DepthMissing => { zh: "互动深度那一列资料里是空的；S0 的话题、游戏也没有数", en: "The column on depth is empty in the source, and so are S0's figures for topics and games" }
        Rhythm => { zh: "什么时候用", en: "When to use them" }
        RhythmNew => { zh: "新人来时：个性化欢迎、说群规与价值、引导自我介绍", en: "When somebody joins: a personal welcome, rules and value, an introduction" }
        RhythmDaily => { zh: "每天：早安、每日一问、话题讨论", en: "Every day: a morning greeting, a daily question, a discussion" }
        RhythmPeriodic => { zh: "隔一阵：线上分享、接龙问答、投票评选", en: "Now and then: a sharing session, a relay, a vote" }
        RhythmLogic => { zh: "三层都要有：即时反馈、成就激励、社交货币", en: "All three layers: instant feedback, achievement, social currency" }
        // What is asked.
        GroupTitle => { zh: "要什么", en: "What it is for" }
        Aim => { zh: "互动为了什么", en: "Aim" }
        AimFollows(aim: String) => { zh: "按定位：{aim}", en: "as positioned: {aim}" }
        Tolerated => { zh: "最多能接受的门槛", en: "Highest threshold tolerated" }
        AnyThreshold => { zh: "不限", en: "Any" }
        Ordinary => { zh: "平时闲聊有多少人参与", en: "Take part in ordinary chat" }
        OrdinaryHint => { zh: "空着就用推演里每天发言的人", en: "Empty: those who speak on a day, by the forecast" }
        BaseTitle => { zh: "现在的数", en: "Figures of today" }
        Retention => { zh: "留存率", en: "Retention" }
        MonthlyActive => { zh: "月活人数", en: "Active in a month" }
        NotSaid => { zh: "未填", en: "Not said" }
        // The points.
        Points => { zh: "积分表", en: "Points table" }
        PointsRemark => { zh: "分值、上限和成本资料都没有给，由你定", en: "No source gives values, caps or costs: they are yours" }
        PointsFor(what: String) => { zh: "{what}：给几分", en: "{what}: points" }
        CapFor(what: String) => { zh: "{what}：每人每天封顶", en: "{what}: daily cap" }
        ShareFor(what: String) => { zh: "{what}：每天多少人做", en: "{what}: do it on a day" }
        UnitPoints => { zh: "分", en: "pts" }
        NoCap => { zh: "不封顶", en: "No cap" }
        NoPoints => { zh: "不给分", en: "None" }
        Unknown => { zh: "不知道", en: "Unknown" }
        PointsAMonth(n: String) => { zh: "每月约 {n} 分", en: "about {n} points a month" }
        PointsOpen => { zh: "还差多少人做，算不出", en: "cannot be reckoned: nobody says how many do it" }
        TenAnAward(awards: u32, carried: u32) => { zh: "每满 10 条有效互动算一次：47 条给 {awards} 次，余 {carried} 条留到下次", en: "Ten valid interactions count once: 47 give {awards} awards, and {carried} are carried" }
        Value => { zh: "一分值多少（元）", en: "Value of a point (¥)" }
        ValueHint => { zh: "如 0.01", en: "such as 0.01" }
        NoValue => { zh: "要一个 0 到 1000 的数", en: "A number from 0 to 1000" }
        Budget => { zh: "每月奖励预算", en: "Reward budget a month" }
        UnitYuan => { zh: "元", en: "¥" }
        AllPoints => { zh: "每月发出", en: "Given a month" }
        CostIs => { zh: "值多少钱", en: "Worth" }
        PaidIs => { zh: "实际兑付", en: "Paid out" }
        CostAMember => { zh: "平均每位成员", en: "A member" }
        AffordableIs => { zh: "预算够用的分值", en: "Value that the budget bears" }
        Yuan(n: String) => { zh: "¥{n}", en: "¥{n}" }
        YuanAMonth(n: String) => { zh: "¥{n} / 月", en: "¥{n} a month" }
        PointsAtLeast(n: String) => { zh: "至少 {n} 分", en: "at least {n} points" }
        StillOpen(deeds: String) => { zh: "还没算进：{deeds}，不知道多少人做；下面几项都是至少", en: "Not counted yet: {deeds}, for nobody says how many do it; what follows is the least" }
        LessThanMillionth => { zh: "不到 ¥0.000001", en: "less than ¥0.000001" }
        OverBudgetNone => { zh: "兑付只到预算为止；降分值、降封顶，或者加预算。", en: "Payment stops at the budget: lower the points or the caps, or raise the budget." }
        PointsOf(n: String) => { zh: "{n} 分", en: "{n} points" }
        AskValue => { zh: "填上一分值多少才算得出", en: "say what a point is worth" }
        ByActivity(speakers: String, n: String) => { zh: "按推演：{n} 人里每天约 {speakers} 人发言；一个月算 30 天", en: "By the forecast about {speakers} of {n} speak on a day; a month is taken as 30 days" }
        OverBudget(short: String) => { zh: "照这样发，每月超出预算 ¥{short}", en: "At this rate the budget lacks ¥{short} a month" }
        OverBudgetText(value: String) => { zh: "兑付只到预算为止；一分定在 ¥{value} 以内就够。", en: "Payment stops at the budget; at ¥{value} a point or less it is enough." }
        InviteTitle => { zh: "邀请给分属于诱导分享", en: "Points for inviting induce sharing" }
        InviteText => { zh: "平台禁止拿奖励换分享，积分也算奖励；S1 的做法是改成积分累计制，S4 的表里有邀请得分：都碰到这条规则。奖励参与，不奖励拉人。", en: "The platform bans rewards for sharing; and points are rewards. S1 turns to accumulated points, S4's table gives points for inviting: both meet this rule. Reward taking part, not bringing people." }
        DropInvite => { zh: "邀请不给分", en: "No points for inviting" }
        // What points can be changed for.
        Redemptions => { zh: "积分换什么", en: "What points are for" }
        RedemptionsRemark => { zh: "S4：换优惠券或优先资格；几分一个由你定", en: "S4: coupons, or being first in line; how many points is yours" }
        SpeakerADay(points: String) => { zh: "每天发言又打卡的人，按推演一天约 {points} 分", en: "Somebody who speaks and checks in gets about {points} points a day, by the forecast" }
        RedemptionReward(n: u32) => { zh: "第 {n} 样换什么", en: "Reward {n}" }
        RedemptionExample => { zh: "如优惠券、优先资格", en: "such as a coupon, first in line" }
        RedemptionPoints(n: u32) => { zh: "第 {n} 样要几分", en: "Reward {n}, points" }
        RedemptionStock(n: u32) => { zh: "第 {n} 样每月几份", en: "Reward {n}, a month" }
        NoLimit => { zh: "不限", en: "No limit" }
        AddRedemption => { zh: "加一样", en: "Add a reward" }
        RemoveRedemption(n: u32) => { zh: "去掉第 {n} 样", en: "Remove reward {n}" }
        DaysToSave(days: String) => { zh: "约 {days} 天攒够", en: "about {days} days to save" }
        NeverSaved => { zh: "照现在的分值攒不到", en: "never saved with these points" }
        CostsEach(n: String) => { zh: "一份值 ¥{n}", en: "¥{n} each" }
        CostsAll(n: String, all: String) => { zh: "一份值 ¥{n}，每月最多 ¥{all}", en: "¥{n} each, at most ¥{all} a month" }
        // The check-in.
        CheckInWhat => { zh: "每天打什么卡", en: "What one checks in with" }
        CheckInTitle => { zh: "打卡", en: "Check-in" }
        CheckInAt => { zh: "几点打卡", en: "Time of the check-in" }
        NoTime => { zh: "要一个几点几分，如 20:00", en: "A time such as 20:00" }
        CheckInNoTime => { zh: "填了几点，才能放进日历", en: "Say the time to put it on the calendar" }
        PutCheckIn => { zh: "每天的打卡放进日历", en: "Put the daily check-in on the calendar" }
        MoveCheckIn => { zh: "日历上的打卡改到这个时间", en: "Move the one on the calendar to this time" }
        TakeOutCheckIn => { zh: "从日历拿掉打卡", en: "Take the check-in off the calendar" }
        CheckInThere => { zh: "打卡在日历上", en: "on the calendar" }
        CheckInPut => { zh: "每天的打卡已放进日历", en: "The daily check-in is on the calendar" }
        CheckInMoved => { zh: "日历上的打卡改了时间", en: "The check-in on the calendar was moved" }
        CheckInTakenOut => { zh: "打卡已从日历拿掉", en: "The check-in was taken off the calendar" }
        Unlocks(days: String, reward: String) => { zh: "连续 {days} 天：{reward}", en: "{days} days on end: {reward}" }
        LevelsMixed => { zh: "有一级的分数不比前一级多", en: "A level takes no more points than the one before" }
        LevelsMixedText => { zh: "升级要一级比一级高，改一下分数或顺序。", en: "Levels rise: change the points or the order." }
        // The ladder.
        Ladder => { zh: "等级、勋章和打卡", en: "Levels, badges and check-ins" }
        Levels => { zh: "等级", en: "Levels" }
        LevelName(n: u32) => { zh: "第 {n} 级叫什么", en: "Level {n}" }
        LevelFrom(n: u32) => { zh: "第 {n} 级从几分起", en: "Level {n} from, points" }
        AddLevel => { zh: "加一级", en: "Add a level" }
        RemoveLevel(n: u32) => { zh: "去掉第 {n} 级", en: "Remove level {n}" }
        Badges => { zh: "勋章", en: "Badges" }
        AddBadge => { zh: "加一枚", en: "Add a badge" }
        RemoveBadge => { zh: "去掉{}", en: "Remove {}" }
        BadgesHint => { zh: "积分、排行榜、虚拟勋章三样可以一起用", en: "Points, a leaderboard and badges go together" }
        King => { zh: "给榜首实在的好处：如「每周积分王」免费参加线下活动", en: "Give the leader something real: the week's points champion attends offline events free" }
        Streaks => { zh: "连续打卡", en: "Streaks of check-ins" }
        StreakDays(n: u32) => { zh: "第 {n} 档连续几天", en: "Streak {n}, days" }
        StreakReward(n: u32) => { zh: "第 {n} 档解锁什么", en: "Streak {n} unlocks" }
        AddStreak => { zh: "加一档", en: "Add a streak" }
        RemoveStreak(n: u32) => { zh: "去掉第 {n} 档", en: "Remove streak {n}" }
        NotANumber => { zh: "要一个 0 到 1,000,000 的整数", en: "A whole number from 0 to 1,000,000" }
        // The uplifts.
        Uplifts => { zh: "各家说能提高多少", en: "What the sources say it adds" }
        UpliftsRemark => { zh: "各算各的，不相乘；不进推演", en: "each by itself, never multiplied, not in the forecast" }
        CheckInOn(before: String) => { zh: "打卡：留存 {before} →", en: "Check-ins: retention {before} →" }
        PointsOn(before: String) => { zh: "积分：月活 {before} →", en: "Points: monthly actives {before} →" }
        LevelsOn(before: String) => { zh: "等级：发言 {before} 条 →", en: "Levels: messages {before} →" }
        FlashOn(before: String) => { zh: "限时福利：转化 {before} →", en: "Flash benefits: conversion {before} →" }
        TwoReadings(first: String, second: String) => { zh: "{first} 或 {second}", en: "{first} or {second}" }
        IsExample => { zh: "例", en: "example" }
        Cases => { zh: "单个案例，只作参考", en: "Single cases, for reference" }
        CaseReading(times: String) => { zh: "读书群共读打卡加排行榜：每人日均互动 1.2 → 4.7，×{times}", en: "A reading group, co-reading and leaderboard: 1.2 → 4.7 interactions a member a day, ×{times}" }
        CaseStory(times: String) => { zh: "母婴群周三故事会、每月知识竞赛：周均发言 8 → 27，×{times}", en: "A parents' group, Wednesday stories and a monthly quiz: 8 → 27 messages a week, ×{times}" }
        CaseBeauty => { zh: "美妆群每天解析、每周挑战：每天发言 +210%", en: "A beauty group, daily analysis and a weekly challenge: +210% messages a day" }
        CaseColumns => { zh: "母婴群按星期排栏目：一周互动过万", en: "A parents' group with columns by weekday: over 10,000 interactions a week" }
        CaseFlash => { zh: "福利群限时秒杀加积分兑换：3 个月转化 +40%，靠规则清楚、流程简单", en: "A benefit group, flash sales and points: conversion +40% in 3 months, by clear rules and a simple flow" }
        CaseDialect => { zh: "方言群每天接龙一句家乡话：留存时长 ×1.8", en: "A dialect group's daily relay: kept members 1.8 times as long" }
    }
}
