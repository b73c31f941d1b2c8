//! Texts of the calendar's settings.

use crate::domain::calendar::{Basis, Benefits, DayLayer, Style};
use crate::i18n::{Both, both};

texts! {
    /// Texts of the calendar's settings.
    Setup {
        Title => { zh: "日历设置", en: "Calendar settings" }
        Saves => { zh: "自动保存，可撤销", en: "Saved as you change it, can be undone" }
        Done => { zh: "好了", en: "Done" }
        FillNow => { zh: "按这些排满", en: "Fill with these" }
        // The mix.
        Mix => { zh: "配比", en: "Mix" }
        ContentBias => { zh: "行业群以专业内容为主、社交为辅；兴趣群多做有趣、参与感强的活动", en: "Industry groups lead with professional content; interest groups lean to fun and joining in" }
        MixHint => { zh: "S0 和 S4 对干货的占比说法相反；不取平均，选一个。", en: "S0 and S4 contradict each other on practical content; nothing is averaged, choose one." }
        Suggested(model: String) => { zh: "按群类型：{model}", en: "As the kind of group: {model}" }
        Own => { zh: "自己定", en: "One's own" }
        OwnHint => { zh: "每类的权重；没有权重的不发。", en: "Weights by kind; a kind without a weight is not posted." }
        OwnSum(n: u32) => { zh: "合计 {n}", en: "sum {n}" }
        WeekOf(n: u32, parts: String) => { zh: "一周 {n} 条：{parts}", en: "A week of {n}: {parts}" }
        Default => { zh: "默认", en: "default" }
        Makers(pgc: u32, ugc: u32) => { zh: "再按谁做分：团队 {pgc} 条，成员 {ugc} 条", en: "On a second axis: team {pgc}, members {ugc}" }
        Basis => { zh: "按什么算占比", en: "Shares of what" }
        BasisHint => { zh: "S0、S4 自己的频次和比例对不上：每周 23–24 条里干货只有 2–3 条。", en: "S0's and S4's own frequencies contradict their ratios: 2–3 practical posts in a week of 23–24." }
        // Columns.
        Columns => { zh: "固定栏目", en: "Fixed columns" }
        ColumnsNone => { zh: "还没有固定栏目。", en: "No columns yet." }
        ColumnName => { zh: "栏目名", en: "Name" }
        ColumnDay => { zh: "周几", en: "Day" }
        ColumnStart => { zh: "时间", en: "Time" }
        ColumnStartNone => { zh: "按类型", en: "By kind" }
        ColumnKind => { zh: "类型", en: "Kind" }
        Column(n: u32) => { zh: "栏目 {n}", en: "Column {n}" }
        AddColumn => { zh: "加一栏", en: "Add a column" }
        RemoveColumn(name: String) => { zh: "去掉栏目「{name}」", en: "Remove the column \"{name}\"" }
        UseExample => { zh: "用 S0 的母婴三栏", en: "Use S0's three" }
        // Activities.
        Activities => { zh: "活动", en: "Activities" }
        Contests => { zh: "每月一次主题竞赛", en: "A contest a month" }
        Meetups => { zh: "每季一次聚会", en: "A meet-up a quarter" }
        Peaks => { zh: "节日加一场", en: "An event on festivals" }
        PeaksHint => { zh: "日常养鱼、节日捕鱼：节日和自己的日子各一场，一周最多一场。", en: "Feed daily, harvest at festivals: an event on festivals and days of one's own, one a week at most." }
        Benefits => { zh: "福利", en: "Benefits" }
        BenefitsHint => { zh: "两家相差三四倍；没有取平均。", en: "The two are three to four times apart; nothing is averaged." }
        // Days.
        Opening => { zh: "开群日", en: "Opening day" }
        OpeningHint => { zh: "「开群后第几天」从这天数起；没定就空着。", en: "Days \"after the opening\" count from it; leave it empty while it is open." }
        Weekends => { zh: "周末和节假日", en: "Weekends and holidays" }
        WeekendsByType(how: String) => { zh: "按群类型：{how}", en: "As the kind of group: {how}" }
        WeekendsAvoided => { zh: "避开", en: "avoid" }
        WeekendsUsed => { zh: "照排", en: "use" }
        WeekendsAvoid => { zh: "避开，调休上班的照排", en: "Avoid them, use workdays in lieu" }
        WeekendsUse => { zh: "照排", en: "Use them" }
        WeekendsHint => { zh: "S2：重要内容避开周末和节假日，除非成员正好在。", en: "S2 avoids weekends and holidays for what matters, unless members are there just then." }
        Style => { zh: "一天说多少", en: "How much a day" }
        StyleHint => { zh: "S0 的上限和 S4 的下限只在 38–62 人的群里能同时做到，所以只看一头。", en: "S0's ceiling and S4's floor can both hold in groups of 38–62 only, so one of them is used." }
        Quiet => { zh: "免打扰", en: "Quiet hours" }
        QuietOn => { zh: "这段时间不发", en: "Nothing is sent then" }
        QuietFrom => { zh: "从", en: "From" }
        QuietUntil => { zh: "到", en: "Until" }
        QuietHint => { zh: "可以跨过半夜；起止相同就是全天。", en: "They may go over midnight; equal ends mean all day." }
        Layers => { zh: "日期旁边显示", en: "Shown beside the dates" }
        OwnDays => { zh: "自己的日子", en: "Days of one's own" }
        OwnDaysNone => { zh: "群周年、品牌日、行业日，加在这里。", en: "Anniversaries and days of the brand or the trade go here." }
        OwnDay(n: u32) => { zh: "日子 {n}", en: "Day {n}" }
        DayName => { zh: "叫什么", en: "Name" }
        DayWhen => { zh: "哪天", en: "Day" }
        Yearly => { zh: "每年都有", en: "Every year" }
        AddDay => { zh: "加一天", en: "Add a day" }
        RemoveDay(name: String) => { zh: "去掉「{name}」", en: "Remove \"{name}\"" }
        Full(n: u32) => { zh: "最多 {n} 个", en: "At most {n}" }
    }
}

/// S0's three columns of a mother-and-baby group.
pub const EXAMPLE_COLUMNS: [Both; 3] =
    [both("专家直播", "Expert live"), both("团购日", "Group-buy day"), both("育儿经分享", "Parenting tips")];

/// What a basis counts.
#[must_use]
pub const fn basis(basis: Basis) -> Both {
    match basis {
        Basis::Posts => both("每条算一份", "Every post counts the same"),
        Basis::Minutes => both("长的算得多", "Longer ones count more"),
        Basis::Reach => both("看到的人多，算得多", "Those that reach more count more"),
    }
}

/// A frequency of benefits.
#[must_use]
pub const fn benefits(benefits: Benefits) -> Both {
    match benefits {
        Benefits::None => both("不排", "None"),
        Benefits::Monthly => both("每月 3–4 次", "3–4 a month"),
        Benefits::Weekly => both("每周 3 次限时福利", "3 flash benefits a week"),
    }
}

/// A style, and the line that it is held to.
#[must_use]
pub const fn style(style: Style) -> (Both, Both) {
    match style {
        Style::Quiet => (both("安静的通知群", "A quiet notice group"), both("一天最多 50 条", "50 a day at most")),
        Style::Talkative => {
            (both("热闹的交流群", "A conversation group"), both("每人每天至少 0.8 条", "0.8 a member a day at least"))
        }
    }
}

/// A layer of days.
#[must_use]
pub const fn layer(layer: DayLayer) -> Both {
    match layer {
        DayLayer::Lunar => both("农历", "Lunar dates"),
        DayLayer::Terms => both("节气", "Solar terms"),
        DayLayer::Statutory => both("放假与调休", "Days off and workdays in lieu"),
        DayLayer::Festivals => both("节日", "Festivals"),
        DayLayer::Shopping => both("电商大促", "Shopping festivals"),
        DayLayer::Own => both("自己的日子", "Days of one's own"),
    }
}
