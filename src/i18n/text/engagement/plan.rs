//! Texts of the activities, the rules, the culture and the scripts.

use crate::i18n::{Both, both};

texts! {
    /// Texts of the panels.
    Kit {
        // The activities.
        Activities => { zh: "活动安排", en: "Activities" }
        ActivitiesRemark => { zh: "平时养鱼，节点捕鱼", en: "feed daily, harvest at festivals" }
        Contest => { zh: "主题竞赛，每月 1 次", en: "A themed contest, once a month" }
        Meetup => { zh: "线上聚会，每季度 1 次", en: "An online meet-up, once a quarter" }
        Benefits => { zh: "限时福利", en: "Limited benefits" }
        BenefitsNone => { zh: "不做", en: "None" }
        BenefitsMonthly => { zh: "S1：每月 3–4 次", en: "S1: 3–4 a month" }
        BenefitsWeekly => { zh: "S4：每周 3 次", en: "S4: 3 a week" }
        BenefitsApart => { zh: "两家相差三四倍；频繁营销会被平台管", en: "The two are three to four times apart; frequent marketing is policed" }
        InAYear => { zh: "一年几次", en: "In a year" }
        TimesAYear(n: String) => { zh: "{n} 次", en: "{n}" }
        ContestDepth => { zh: "参与深度 +60%", en: "depth of taking part +60%" }
        MeetupBond => { zh: "情感连接 +75%", en: "emotional bond +75%" }
        FlashTimes => { zh: "转化「提高 2.3 倍」：×2.3 或 ×3.3", en: "conversion \"up 2.3 times\": ×2.3 or ×3.3" }
        Host => { zh: "谁来主持", en: "Host" }
        Weeks => { zh: "往后排几周", en: "Weeks ahead" }
        UnitWeeks => { zh: "周", en: "weeks" }
        ThreePoints => { zh: "每场三件事：提前 24 小时预告、主持人实时引导、事后展示成果", en: "Each has three: a notice 24 hours ahead, a live host, the results shown afterwards" }
        Put(n: u32) => { zh: "放进日历（{n} 条）", en[n]: "Put on the calendar ({n} item)", "Put on the calendar ({n} items)" }
        PutDone(n: u32) => { zh: "放进日历 {n} 条", en[n]: "{n} item put on the calendar", "{n} items put on the calendar" }
        AllThere(n: u32) => { zh: "{n} 条都在日历上了", en[n]: "{n} item is on the calendar", "All {n} items are on the calendar" }
        NonePlanned => { zh: "先选要做的活动", en: "Choose activities first" }
        PlannedDays => { zh: "看是哪几天", en: "On which days" }
        PlannedOn(what: String, days: String) => { zh: "{what}：{days}", en: "{what}: {days}" }
        TakeOut(n: u32) => { zh: "拿掉日历上不再要的 {n} 条", en[n]: "Take {n} unwanted item off the calendar", "Take {n} unwanted items off the calendar" }
        TakenOut(n: u32) => { zh: "从日历拿掉 {n} 条", en[n]: "{n} item taken off the calendar", "{n} items taken off the calendar" }
        FollowUp(what: String) => { zh: "「{what}」展示成果", en: "Results of \"{what}\"" }
        // Festivals.
        Festivals => { zh: "节日专场", en: "Festival specials" }
        NoFestivals => { zh: "这几周里没有节日，也没有自己的日子", en: "No festival or day of your own in these weeks" }
        Special(day: String) => { zh: "{day}专场", en: "{day} special" }
        Ideas(first: String, other: String) => { zh: "S2 的两个点子：{first}，或{other}", en: "S2's two ideas: {first}, or {other}" }
        IdeaStickers => { zh: "一套专属表情包", en: "stickers of its own" }
        IdeaGame => { zh: "一个互动游戏", en: "a game" }
        Anniversary => { zh: "群周年可以在日历的「自己的日子」里加", en: "Add the group's anniversary to the calendar's own days" }
        There => { zh: "已在日历", en: "on the calendar" }
        // The rules.
        Rules => { zh: "触发–响应–奖励", en: "Trigger, response, reward" }
        RulesRemark => { zh: "反馈要即时，规则要明确", en: "feedback at once, rules that are clear" }
        Trigger(n: u32) => { zh: "第 {n} 条触发", en: "Trigger {n}" }
        Response(n: u32) => { zh: "第 {n} 条响应", en: "Response {n}" }
        Reward(n: u32) => { zh: "第 {n} 条奖励", en: "Reward {n}" }
        AddRule => { zh: "加一条", en: "Add a rule" }
        AddExample => { zh: "加一个例子", en: "Add an example" }
        RemoveRule(n: u32) => { zh: "去掉第 {n} 条", en: "Remove rule {n}" }
        CopyRules => { zh: "复制规则", en: "Copy the rules" }
        // Culture.
        Culture => { zh: "文化包", en: "Culture kit" }
        CultureRemark => { zh: "符号、暗语、仪式", en: "symbols, in-group words, rituals" }
        Symbols => { zh: "符号", en: "Symbols" }
        Jargon => { zh: "暗语", en: "In-group words" }
        Rituals => { zh: "仪式", en: "Rituals" }
        Exam => { zh: "新人入群可以考一次术语", en: "Newcomers can take a jargon test" }
        Purpose => { zh: "人多了也守住初心，定期回看为什么建群", en: "Keep the founding purpose as the group grows, and look back at it" }
        CopyKit => { zh: "复制文化包", en: "Copy the kit" }
        // The scripts.
        Scripts => { zh: "话术", en: "Scripts" }
        Opener => { zh: "发起讨论", en: "Opening a discussion" }
        Reply => { zh: "回应", en: "Answering" }
        OpenerHint => { zh: "背景、具体问题、自己的看法", en: "background, a question, one's own view" }
        ReplyHint => { zh: "肯定、补充、提问", en: "affirm, add, ask" }
        Dialogue => { zh: "成员之间的话要占一半以上，别让管理员一直说", en: "At least half should be said between members, not by the team" }
        CopyOpener => { zh: "复制发起", en: "Copy the opener" }
        CopyReply => { zh: "复制回应", en: "Copy the answer" }
        UseDraft => { zh: "用这份草稿", en: "Use the draft" }
        UseDraftFor(what: String) => { zh: "用{what}的草稿", en: "Use the draft: {what}" }
    }
}

/// What shows that a group has symbols, in the words of the source.
pub const SYMBOLS_EXAMPLE: Both = both("专属表情包\n头像框", "stickers of its own\navatar frames");
/// The source's in-group word.
pub const JARGON_EXAMPLE: Both = both("车鉴 = 购物分享", "车鉴 = sharing what one bought");
/// A ritual of the source's case.
pub const RITUALS_EXAMPLE: Both = both("每天接龙一句家乡话", "a relay of dialect every day");

/// An example of a rule: trigger, response, reward. Trigger and reward are S0's, the response is ours.
pub const RULE_EXAMPLE: [Both; 3] = [
    both("每满 10 条有效互动", "every 10 valid interactions"),
    both("当场说出是谁、第几条", "named at once, with the count"),
    both("发积分", "points"),
];

/// What has to be done for an activity, beside a live host: what S4's table asks of its kinds; of S1's benefits, ours.
#[must_use]
pub const fn design(activity: crate::domain::calendar::draft::Activity) -> Both {
    use crate::domain::calendar::draft::Activity;
    match activity {
        Activity::Contest => both("评审标准写清楚", "clear judging criteria"),
        Activity::Meetup => both("流程排好", "a run-sheet"),
        Activity::FlashBenefit => both("限量限时，写明数量", "limited: say how many and until when"),
        Activity::Benefit => both("福利换一种", "another benefit than last time"),
    }
}

/// The host's part.
pub const HOST_LIVE: Both = both("主持人实时引导", "the host leads live");
