//! What checks of the forecast find.

texts! {
    /// Facts, reasons and fixes about the forecast.
    Funnel {
        Target(day: u32, expected: String, target: String) => { zh: "第 {day} 天估计 {expected} 人，不到目标 {target} 人", en: "About {expected} members on day {day}, below the target of {target}" }
        Missed(target: String, expected: String) => { zh: "目标「{target}」估计达不到：约 {expected}", en: "Target \"{target}\" is out of reach: about {expected}" }
        NeverMet(target: String) => { zh: "目标「{target}」估计达不到：推演里没有这一天，或者没有这个数", en: "Target \"{target}\" is out of reach: in the forecast it never comes, or has no figure" }
        TargetWhy => { zh: "按现在的渠道、人手和日历推演的均值。", en: "The mean of the forecast with today's channels, staff and calendar." }
        Growth(day: u32, share: String) => { zh: "第 {day} 天一天涨 {share}", en: "Growth of {share} on day {day}" }
        GrowthWhy => { zh: "S0：每天增长低于 8% 才算健康；从 100 人起看。", en: "S0: healthy below 8% a day; looked at from 100 members on." }
        CapAt(n: u32) => { zh: "每天最多进 {n} 人", en: "Let {n} join a day at the most" }
        Scans(n: String, bar: u32) => { zh: "每天扫码约 {n} 次，低于 S1 的 {bar} 次", en: "About {n} scans a day, below S1's {bar}" }
        ScansWhy => { zh: "S1 的引流期标准，给要开几个群的用；一个小群用不着。", en: "S1's bar for the attract stage, made for several groups; one small group needs fewer." }
        Screening(share: String) => { zh: "问卷有效率按 {share} 算，S1 要六成", en: "Valid answers are taken as {share}, S1 asks for 60%" }
        ScreeningWhy => { zh: "低于标准，先改问卷或引流的渠道。", en: "Below the bar, mend the questions or the channels first." }
        Seats(size: u32, seats: String) => { zh: "计划 {size} 人，推演里的群只坐得下 {seats} 人", en: "{size} members are planned, the forecast's groups seat {seats}" }
        SeatsWhy => { zh: "群的数目或人数上限改过，和人员页的计划对不上。", en: "The number of groups or their limit was changed and no longer fits the plan." }
        FollowPlan => { zh: "改回跟着计划走", en: "Follow the plan again" }
        Overload(line: String, floor: String) => { zh: "消息过载线每天 {line} 条，活跃的下限却要 {floor} 条", en: "The overload line is {line} messages a day, activity asks for {floor}" }
        OverloadWhy => { zh: "S0 和 S4 在 62 人以上的群里不能同时成立，只看一个。", en: "S0 and S4 cannot both hold above 62 members: follow one." }
        OverloadOff => { zh: "关掉过载线", en: "Switch the overload line off" }
        Referral => { zh: "推演里每个邀来的人都付奖励", en: "The forecast pays for every invited member" }
        ReferralWhy => { zh: "拿奖励换邀请属诱导分享，S1 自己也列为红线。", en: "Rewards for inviting are induced sharing, a red line in S1, too." }
        NoReward => { zh: "奖励改成 0", en: "Set the reward to 0" }
        Exits(share: String) => { zh: "最后 30 天估计退群 {share}", en: "About {share} leave in the last 30 days" }
        ExitsWhy => { zh: "S4：月度退群率不超过 5%。", en: "S4: at most 5% a month." }
        Retention(share: String) => { zh: "头一个月进来的人，次月估计留下 {share}", en: "About {share} of the first month's joiners stay the next" }
        RetentionWhy => { zh: "S1：次月留存至少 40%。", en: "S1: at least 40% stay the next month." }
        NoSource => { zh: "没有人会进群：没有扫码，也没有邀请", en: "Nobody will join: no scans and no invitations" }
        NoSourceWhy => { zh: "渠道的扫码数全是 0。", en: "Every channel has 0 scans." }
        Loss(profit: String) => { zh: "估计亏 {profit}", en: "A loss of about {profit}" }
        LossWhy => { zh: "收入乘毛利，减掉渠道、活动、邀请和人手的成本。", en: "Revenue by margin, less channels, activities, invitations and staff." }
        Mix(sum: String) => { zh: "各层占比加起来是 {sum}", en: "The shares of the layers add up to {sum}" }
        MixWhy => { zh: "已按比例缩放到 100%。", en: "They are scaled to 100%." }
        ResetMix => { zh: "占比改回默认", en: "Take the default shares" }
        LeftOut(n: u32) => { zh: "有 {n} 场活动没算进推演", en[n]: "{n} campaign is left out of the forecast", "{n} campaigns are left out of the forecast" }
        LeftOutWhy => { zh: "推演最多算前 500 场。", en: "The forecast takes the first 500." }
        Quiet(n: String) => { zh: "估计每人每天 {n} 条消息，不到 0.8 条", en: "About {n} messages a member a day, below 0.8" }
        QuietWhy => { zh: "S4 的活跃标准；日历选了「聊得起来的群」。", en: "S4's bar for activity; the calendar says that this is a talkative group." }
    }
}
