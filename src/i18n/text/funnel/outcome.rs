//! Texts of what a forecast comes to: the answer, figures, charts and the funnel.

use crate::domain::funnel::figure::Kpi;
use crate::i18n::{Both, both};

texts! {
    /// Texts of what a forecast comes to.
    Outcome {
        // The answer. Key figures are marked by the caller.
        Estimated(day: String, n: String) => { zh: "先看估算：大约 {day} 到 {n} 人", en: "An estimate first: {n} members around {day}" }
        EstimatedShort(days: u32, n: String, last: String) => { zh: "先看估算：{days} 天内到不了 {n} 人，最后大约 {last} 人", en: "An estimate first: not {n} members within {days} days, but about {last}" }
        Reached(days: u32, n: String, chance: String, day: String) => { zh: "{days} 天内到 {n} 人的把握是 {chance}，多半在 {day} 前后", en: "{chance} chance of {n} members within {days} days, most likely around {day}" }
        NotReached(days: u32, n: String, chance: String, last: String) => { zh: "{days} 天内到 {n} 人的把握是 {chance}，最后多半有 {last} 人", en: "{chance} chance of {n} members within {days} days; most likely {last} at the end" }
        FullAtStart(n: String) => { zh: "一开始就已经有 {n} 人", en: "There are {n} members from the start" }
        NobodyComes => { zh: "没有人扫码，也没有邀请，所以没有人进群", en: "Nobody joins: nobody scans, and nobody invites" }
        EstimatedNote(runs: String) => { zh: "期望值即时给出，区间要等 {runs} 次推演完", en: "Expected values come at once, the ranges need {runs} runs" }
        Note(runs: String, seed: String) => { zh: "{runs} 次推演，种子 {seed}，可重现", en: "{runs} runs from seed {seed}, the same every time" }
        FromPlan => { zh: "起步线取自人员与日历", en: "starts from staffing and calendar" }
        // Running.
        Running => { zh: "正在推演", en: "Simulating" }
        Simulated(share: String) => { zh: "推演了 {share}", en: "{share} simulated" }
        SecondsLeft(n: u32) => { zh: "约剩 {n} 秒", en[n]: "about {n} second left", "about {n} seconds left" }
        Progress(ran: String, runs: String) => { zh: "{ran} / {runs} 次", en: "{ran} of {runs} runs" }
        Cancel => { zh: "取消", en: "Cancel" }
        Cancelled => { zh: "推演已取消；变淡的是改动之前的结果。", en: "Cancelled; what is pale is from before the change." }
        CancelledAfter(ran: String, runs: String) => { zh: "推演已取消，只跑了 {ran} / {runs} 次；图上的区间还粗，其余都是估算。", en: "Cancelled after {ran} of {runs} runs; the ranges in the chart are rough, and everything else is an estimate." }
        CancelledFirst => { zh: "推演已取消；这里只有估算。", en: "Cancelled; these are estimates only." }
        RunAgain => { zh: "再推演", en: "Run again" }
        Failed => { zh: "推演没能完成；方案没有变。", en: "The simulation could not be finished; the plan is as it was." }
        Retry => { zh: "再试一次", en: "Try again" }
        OnThePage => { zh: "这个浏览器不让后台推演，改在页面里分段算，会慢一些。", en: "This browser does not let simulations run in the background; they run here in short turns, and take longer." }
        EstimateBadge => { zh: "估算", en: "estimate" }
        // Figures.
        Members => { zh: "人", en: "members" }
        OrdersUnit => { zh: "单", en: "orders" }
        Target(n: String) => { zh: "目标 {n}", en: "target {n}" }
        TargetChance(n: String, share: String) => { zh: "目标 {n}：{share}", en: "target {n}: {share}" }
        Line(n: String) => { zh: "线 {n}", en: "line {n}" }
        MembersOnDay(day: u32) => { zh: "第 {day} 天成员", en: "Members on day {day}" }
        ToSize(n: String) => { zh: "到 {n} 人", en: "Reaches {n} members" }
        NeverShare(share: String) => { zh: "{share} 未到", en: "{share} never" }
        Never => { zh: "未到", en: "Not reached" }
        LossShare(share: String) => { zh: "亏损 {share}", en: "loss {share}" }
        NotDefined => { zh: "算不出", en: "Not defined" }
        NotFull => { zh: "没有满", en: "Not full" }
        AllFigures => { zh: "全部指标", en: "All figures" }
        AllFiguresRemark => { zh: "平均、中位数和 5%–95%", en: "mean, median, 5–95%" }
        Figure => { zh: "指标", en: "Figure" }
        Mean => { zh: "平均", en: "Mean" }
        Expected => { zh: "期望值", en: "Expected" }
        // Charts.
        Chart => { zh: "看什么", en: "What to look at" }
        ChartMembers => { zh: "成员", en: "Members" }
        ChartLayers => { zh: "分层", en: "Layers" }
        ChartFlow => { zh: "进出", en: "Joins, exits" }
        ChartTalk => { zh: "发言", en: "Talk" }
        ChartMoney => { zh: "收支", en: "Money" }
        ChartStaff => { zh: "人手", en: "Staff" }
        TitleMembers => { zh: "成员数", en: "Members" }
        TitleLayers => { zh: "各层成员（平均）", en: "Members by layer (mean)" }
        TitleFlow => { zh: "每天进群和退群", en: "Joins and exits a day" }
        TitleTalk => { zh: "每天消息", en: "Messages a day" }
        TitleMoney => { zh: "累计收入和成本（平均）", en: "Revenue and cost to date (mean)" }
        TitleStaff => { zh: "照一周里最多的成员数要的人手", en: "Staff needed for the most members of a week" }
        NoMoney => { zh: "还没有说收入和成本，所以没有可画的。到输入里填：", en: "Nothing is said of revenue and cost yet, so there is nothing to draw. Say it in the inputs:" }
        RangeOf(runs: String) => { zh: "区间（{runs} 次）", en: "Range ({runs} runs)" }
        Joins => { zh: "进群", en: "joins" }
        Exits => { zh: "退群", en: "exits" }
        Revenue => { zh: "收入", en: "revenue" }
        Cost => { zh: "成本", en: "cost" }
        StaffNeeded => { zh: "要的人手", en: "needed" }
        StaffPlanned => { zh: "方案里的人手", en: "planned" }
        CapMark(n: String) => { zh: "上限 {n} 人", en: "limit {n}" }
        TargetMark(n: String) => { zh: "目标 {n} 人", en: "target {n}" }
        SingleRuns => { zh: "单次推演", en: "Single runs" }
        ShowRuns => { zh: "看 20 次单独的推演", en: "Show 20 single runs" }
        HideRuns => { zh: "不看单次", en: "Hide single runs" }
        Counted => { zh: "实测人数", en: "Members counted" }
        Coverage(n: u32, wide: String, narrow: String) => { zh: "预测对实际：有人数的 {n} 天里，{wide} 落在 5–95% 区间内，{narrow} 落在 25–75% 内（准的话约 90% 和 50%）。", en[n]: "Forecast against what happened: of {n} day with a count, {wide} lies between the 5% and 95% quantiles and {narrow} between 25% and 75% (about 90% and 50% if it is right).", "Forecast against what happened: of {n} days with a count, {wide} lie between the 5% and 95% quantiles and {narrow} between 25% and 75% (about 90% and 50% if it is right)." }
        Outside(above: String, below: String) => { zh: "高出区间 {above} 天，低于区间 {below} 天。", en: "Above the range: {above}; below it: {below}." }
        FewDays(few: u32) => { zh: "不到 {few} 天，还说明不了什么。", en: "Fewer than {few} days say little yet." }
        Messages => { zh: "条", en: "messages" }
        People => { zh: "人", en: "people" }
        Yuan => { zh: "元", en: "yuan" }
        Caption(runs: String, seed: String) => { zh: "{runs} 次推演，种子 {seed}", en: "{runs} runs, seed {seed}" }
        CaptionExpected => { zh: "期望值", en: "expected values" }
        TextMembers(first: String, last: String, low: String, high: String, cap: String) => { zh: "成员数从 {first} 到 {last}（中位数），最后在 {low} 到 {high} 之间（5%–95%），上限 {cap}。", en: "Members from {first} to {last} (median), {low} to {high} at the end (5–95%), limit {cap}." }
        TextExpected(what: String, first: String, last: String) => { zh: "{what}的期望值从 {first} 到 {last}。", en: "{what}: expected from {first} to {last}." }
        TextBand(what: String, last: String, low: String, high: String) => { zh: "{what}最后一天的中位数 {last}，在 {low} 到 {high} 之间（5%–95%）。", en: "{what}: {last} on the last day (median), {low} to {high} (5–95%)." }
        TextLayers(parts: String) => { zh: "最后一天：{parts}。", en: "On the last day: {parts}." }
        TextMoney(revenue: String, cost: String) => { zh: "到最后一天，收入 {revenue}，成本 {cost}。", en: "By the last day, revenue {revenue} and cost {cost}." }
        // The funnel.
        FunnelTitle => { zh: "漏斗", en: "Funnel" }
        FunnelRemark(days: u32) => { zh: "{days} 天合计", en: "over {days} days" }
        StageScans => { zh: "扫码", en: "Scans" }
        StageDone => { zh: "完成问卷", en: "Answered" }
        StagePassed => { zh: "通过且愿意进来", en: "Passed and willing" }
        StageJoins => { zh: "入群", en: "Joined" }
        StageSpeakers(day: u32) => { zh: "第 {day} 天发言", en: "Speak on day {day}" }
        StageTakingPart => { zh: "参与活动", en: "Take part" }
        StageOrders => { zh: "下单", en: "Orders" }
        RatePerDay(n: String) => { zh: "{n} 次/天", en: "{n} a day" }
        OfMembers => { zh: "占群成员", en: "of members" }
        OfReached => { zh: "占触达", en: "of reached" }
        AtLeast(bar: String) => { zh: "≥ {bar}", en: "≥ {bar}" }
        NoBar => { zh: "未给出", en: "Not stated" }
        HeadStage => { zh: "阶段", en: "Stage" }
        HeadMean => { zh: "平均", en: "Mean" }
        HeadRate => { zh: "比率", en: "Rate" }
        HeadLine => { zh: "资料里的线", en: "Line of a source" }
        LinesTitle => { zh: "资料里的其他线", en: "Other lines of sources" }
        LineTalk => { zh: "每天消息", en: "Messages a day" }
        LineInvites => { zh: "每人邀请（整段时间）", en: "Invitations a member, all days" }
        Invitations => { zh: "次", en: "invitations" }
        Met => { zh: "达到", en: "met" }
        NotMet => { zh: "没达到", en: "not met" }
        FunnelText(parts: String) => { zh: "漏斗：{parts}。", en: "Funnel: {parts}." }
        // What moves it.
        TornadoHead => { zh: "什么最影响", en: "What most moves" }
        TornadoTitle(kpi: String) => { zh: "什么最影响{kpi}", en: "What moves it most: {kpi}" }
        TornadoNote => { zh: "按期望值算：每个数一次只动 20%（概率动 20% 的几率比，个数至少动 1）。", en: "In expected values: one number at a time by 20% (probabilities by 20% of their odds, counts by at least one)." }
        TornadoCounted(name: String, from: String, to: String) => { zh: "{name}（{from}–{to}）", en: "{name} ({from}–{to})" }
        TornadoText(first: String, low: String, high: String) => { zh: "影响最大的是{first}：从 {low} 到 {high}。", en: "{first} moves it most: from {low} to {high}." }
        TornadoStill(n: u32) => { zh: "另有 {n} 个数，动 20% 也看不出差别。", en[n]: "{n} other number makes no difference that shows.", "{n} other numbers make no difference that shows." }
        TornadoFile => { zh: "敏感度", en: "Sensitivity" }
        TornadoNone => { zh: "没有哪个数能动它。", en: "Nothing moves it." }
        // When, and at what price.
        WhenTitle => { zh: "什么时候", en: "When" }
        FullOn(day: String) => { zh: "满群：{day}（中位数）", en: "Full: {day} (median)" }
        FullNever(share: String) => { zh: "满群：{share} 的推演里没有满", en: "Full: not in {share} of the runs" }
        OpensOn(n: u32, day: String) => { zh: "第 {n} 个群开在 {day}", en: "Group {n} opens on {day}" }
        OnlyGroup => { zh: "不会开第二个群", en: "No second group opens" }
        PriceTitle => { zh: "少掉的成员", en: "What costs members" }
        PriceNote => { zh: "按期望值：去掉这一项，最后会多多少人。", en: "In expected values: how many more there would be at the end without it." }
        PriceOverload => { zh: "消息太多", en: "Too many messages" }
        PriceSpan => { zh: "管理跟不上", en: "Admins who cannot cope" }
        PriceGates => { zh: "入群限制", en: "Limits on joining" }
        PriceOff => { zh: "没有开", en: "Not switched on" }
        ToCalendar => { zh: "打开日历", en: "Open the calendar" }
        ToStaffing => { zh: "打开人员", en: "Open staffing" }
    }
}

/// What stands for a figure that a forecast has not.
#[must_use]
pub const fn undefined(kpi: Kpi) -> Outcome {
    match kpi {
        Kpi::FillDay => Outcome::NotFull,
        _ => Outcome::NotDefined,
    }
}

/// A figure of a forecast.
#[must_use]
pub const fn kpi(kpi: Kpi) -> Both {
    match kpi {
        Kpi::MembersEnd => both("最后的成员数", "Members at the end"),
        Kpi::MembersPeak => both("最多时的成员数", "Members at the peak"),
        Kpi::FillDay => both("满群的日子", "Day on which it is full"),
        Kpi::Joins => both("进群人次", "Joins"),
        Kpi::Exits => both("退群人次", "Exits"),
        Kpi::WeeklyExitShare => both("每周退群率", "Exits a week"),
        Kpi::MonthTwoRetention => both("次月留存", "Month-two retention"),
        Kpi::SpeakerShare => both("最后一天发言率", "Speakers on the last day"),
        Kpi::MessagesPerMember => both("每人每天消息", "Messages a member a day"),
        Kpi::Orders => both("订单", "Orders"),
        Kpi::Revenue => both("收入", "Revenue"),
        Kpi::Cost => both("成本", "Cost"),
        Kpi::Profit => both("利润", "Profit"),
        Kpi::Return => both("回报（利润 ÷ 成本）", "Return (profit over cost)"),
    }
}
