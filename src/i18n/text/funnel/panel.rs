//! Texts of the panel in which the numbers of a forecast are said.

use crate::domain::funnel::key::{Field, Key};
use crate::i18n::{Both, both};

texts! {
    /// Texts of the panel of inputs.
    Panel {
        Title => { zh: "输入", en: "Inputs" }
        Changed(n: u32) => { zh: "改了 {n} 项", en[n]: "{n} change", "{n} changes" }
        Unchanged => { zh: "都是默认", en: "All at their defaults" }
        ResetAll => { zh: "全部复位", en: "Reset all" }
        WasReset(n: u32) => { zh: "复位了 {n} 项", en[n]: "{n} number reset", "{n} numbers reset" }
        Foremost => { zh: "最要紧的", en: "What matters most" }
        InScenario(name: String) => { zh: "正在改「{name}」；没改的随基准走。", en: "These are the numbers of \"{name}\"; what it does not change is as in the base." }
        Adjust => { zh: "调整输入", en: "Adjust inputs" }
        AdjustShort => { zh: "调整输入", en: "Adjust" }
        BarNote(channels: u32, campaigns: u32) => { zh: "{channels} 条渠道 · {campaigns} 场活动", en: "Channels: {channels} · campaigns: {campaigns}" }
        // A field.
        RangeDefault(range: String, default: String) => { zh: "{range}，默认 {default}", en: "{range}, default {default}" }
        BaseIs(value: String) => { zh: "基准 {value}", en: "Base: {value}" }
        ToBase => { zh: "回到基准", en: "Back to base" }
        OfScenario => { zh: "情景", en: "Scenario" }
        WasMeasured(day: String, n: String) => { zh: "实测 {day}，n={n}", en: "Measured {day}, n={n}" }
        SaidInBase => { zh: "基准已改", en: "Changed in the base" }
        FromPositioning => { zh: "来自定位", en: "From positioning" }
        FromStaffing => { zh: "来自人员", en: "From staffing" }
        FromCalendar => { zh: "来自日历", en: "From the calendar" }
        FromEntry => { zh: "来自入群", en: "From joining" }
        Differ(range: String) => { zh: "各场不同：{range}；在这里填，就都一样。", en: "They differ: {range}. A number here holds for all." }
        NotWhole => { zh: "要填整数", en: "A whole number is needed" }
        ToTop => { zh: "在最上面改", en: "Change at the top" }
        ToTopOf(name: String) => { zh: "到最上面改{name}", en: "Go to {name} at the top" }
        // Scale.
        Horizon => { zh: "看多少天", en: "Days ahead" }
        HorizonHint(default: String) => { zh: "从开始那天往后看。7–365 天，默认 {default} 天。", en: "How far it looks from the start. 7–365 days, default {default}." }
        Runs => { zh: "推演多少次", en: "Runs" }
        RunsHint(default: String) => { zh: "越多，区间越稳，也越慢。100–20,000 次，默认 {default} 次。", en: "The more, the steadier the ranges, and the longer it takes. 100–20,000, default {default}." }
        RunsUnit => { zh: "次", en: "runs" }
        Seed => { zh: "种子", en: "Seed" }
        SeedHint(default: String) => { zh: "同样的输入和种子，推演出同样的数。默认 {default}。", en: "The same inputs and seed give the same figures. Default {default}." }
        SeedWrong => { zh: "要填不带小数的数，从 0 起", en: "A whole number from 0 on is needed" }
        ForAll => { zh: "这三项所有情景共用。", en: "These three hold for all scenarios." }
        // Channels.
        NoChannels => { zh: "还没有渠道，所以没有人扫码。", en: "There is no channel yet, so nobody scans." }
        AddChannel => { zh: "添加渠道", en: "Add a channel" }
        ChannelsFull(max: u32) => { zh: "最多 {max} 条渠道", en: "At most {max} channels" }
        ChannelName => { zh: "渠道名称", en: "Name of the channel" }
        RemoveChannel(name: String) => { zh: "去掉渠道「{name}」", en: "Remove the channel \"{name}\"" }
        ChannelRemoved(name: String) => { zh: "去掉了渠道「{name}」", en: "Removed the channel \"{name}\"" }
        ChannelMore => { zh: "增长、起止、星期、花费", en: "Growth, days, weekdays, cost" }
        Weekdays => { zh: "各天是平日的几倍", en: "Times a usual day's" }
        // Campaigns.
        NoCampaigns => { zh: "日历里还没有活动", en: "The calendar holds no campaigns yet" }
        NoCampaignsHint => { zh: "福利类条目，和写了预计参与率的条目，会算作活动。", en: "Benefits count as campaigns, and items with an expected share of participants." }
        OpenCalendar => { zh: "打开日历", en: "Open the calendar" }
        OpenItem => { zh: "在日历里打开", en: "Open in the calendar" }
        EachCampaign => { zh: "单独改某一项", en: "One item by itself" }
        Dates(n: u32, day: String) => { zh: "{n} 场，{day} 起", en[n]: "once, on {day}", "{n} times from {day}" }
        MoreItems(n: u32) => { zh: "还有 {n} 项", en: "{n} more" }
        // Summaries of groups.
        SumScale(days: u32, groups: String, capacity: String) => { zh: "{days} 天 · {groups} 群 × {capacity}", en: "{days} days · {groups} × {capacity}" }
        SumChannels(n: u32, scans: String) => { zh: "{n} 条 · {scans} 次/天", en: "{n} · {scans} a day" }
        SumNone => { zh: "没有", en: "None" }
        SumScreening(done: String, passed: String) => { zh: "问卷 {done} × {passed}", en: "{done} × {passed}" }
        SumGates(at: String) => { zh: "{at} 人起有关", en: "Gates at {at}" }
        SumNoGates => { zh: "没有关", en: "No gates" }
        SumCap(n: String) => { zh: "每天 {n} 人", en: "{n} a day" }
        SumMembers(range: String) => { zh: "每天退群 {range}", en: "Exits {range}" }
        SumTalk(core: String, lurker: String) => { zh: "核心 {core} · 潜水 {lurker}", en: "Core {core} · lurkers {lurker}" }
        SumCampaigns(n: u32) => { zh: "{n} 场 · 来自日历", en: "{n} · from the calendar" }
        SumReferral(n: String) => { zh: "{n} 次/周", en: "{n} a week" }
        SumStaff(n: String) => { zh: "{n} 人 · 来自人员", en: "{n} · from staffing" }
        SumStaffSaid(n: String) => { zh: "{n} 人", en: "{n} people" }
        SumMoney(cost: String, margin: String) => { zh: "每人每天 {cost} · 毛利 {margin}", en: "{cost} an admin a day · margin {margin}" }
    }
}

/// A number that is switched off, in its field and in sentences.
#[must_use]
pub const fn off(key: Key) -> Both {
    match key {
        Key::Plan(Field::DailyJoinCap) => both("不限", "no limit"),
        Key::Channel(..) => both("自然起伏", "by chance"),
        _ => both("不开", "off"),
    }
}

/// The switch of a number that can be off.
#[must_use]
pub const fn switch(key: Key) -> Both {
    match key {
        Key::Plan(Field::DailyJoinCap) => both("设上限", "Set a limit"),
        Key::Channel(..) => both("比自然更不匀", "Less even than chance"),
        _ => both("把吵算进来", "Count too many messages"),
    }
}
