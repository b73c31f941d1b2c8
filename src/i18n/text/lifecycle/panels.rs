//! Texts of the paid group, the weekly figures, crises, and what is kept up.

texts! {
    /// Texts of the panels.
    Panels {
        // The paid group.
        Paid => { zh: "付费群", en: "A paid group" }
        PaidRemark => { zh: "价值须远超价格，并有持续输出", en: "value well above the price, delivered steadily" }
        Price => { zh: "每人每月付多少（元）", en: "Price a member a month (¥)" }
        Cost => { zh: "每人每月成本（元）", en: "Cost a member a month (¥)" }
        Fixed => { zh: "每月固定支出（元）", en: "Fixed cost a month (¥)" }
        FixedTeam(n: String) => { zh: "推演里管理员一个月 ¥{n}", en: "A month of admins by the forecast: ¥{n}" }
        FixedHint => { zh: "人力、工具；推演里没有人力成本，要自己填", en: "People, tools; the forecast has no cost of admins, so type it" }
        NoMoney => { zh: "要一个 0 到 1,000,000,000 的数", en: "A number from 0 to 1,000,000,000" }
        NotSaid => { zh: "未填", en: "Not said" }
        Values => { zh: "给什么", en: "What members get" }
        AddValue => { zh: "加一条", en: "Add a line" }
        RemoveValue => { zh: "去掉{}", en: "Remove {}" }
        ValuesHint => { zh: "一条一样，写到值不值一眼能看出来", en: "A line each, so that the worth is plain" }
        BreakEven => { zh: "多少人付费才养得活", en: "Breaks even from" }
        Payers => { zh: "推演里会付的", en: "Would pay, by the forecast" }
        LeftIs => { zh: "那样每月剩", en: "Left over a month then" }
        PeopleOf(n: String) => { zh: "{n} 人", en: "{n} members" }
        Never => { zh: "养不活：价格不高于每人成本", en: "never: the price is not above the cost of a member" }
        Yuan(n: String) => { zh: "¥{n}", en: "¥{n}" }
        Loss(n: String) => { zh: "−¥{n}", en: "−¥{n}" }
        AskPrice => { zh: "填上价格和固定支出才算得出", en: "say the price and the fixed cost" }
        PayersBy(members: String) => { zh: "期末 {members} 人，按一次活动的转化：", en: "Of {members} members at the end, at the rates of one campaign:" }
        Reach(rate: String) => { zh: "看到 {rate}", en: "see it {rate}" }
        Take(rate: String) => { zh: "参与 {rate}", en: "take part {rate}" }
        Order(rate: String) => { zh: "下单 {rate}", en: "order {rate}" }
        Carried => { zh: "按推演，养得活自己", en: "By the forecast it breaks even" }
        CarriedText(n: String, need: String) => { zh: "会付的约 {n} 人，够 {need} 人的线。", en: "About {n} would pay; {need} are needed." }
        ShortOf(n: String) => { zh: "还差 {n} 个付费成员", en: "{n} paying members short" }
        ShortText(n: String, need: String) => { zh: "会付的约 {n} 人，要 {need} 人才养得活。", en: "About {n} would pay; {need} are needed." }
        // The weekly figures.
        Weeks => { zh: "看每周的数", en: "Week by week" }
        WeeksRemark => { zh: "从早到晚，最多 52 周", en: "earliest first, 52 weeks at most" }
        Activity => { zh: "每周活跃", en: "Activity a week" }
        ActivityHint => { zh: "一周一行，口径自己定（如日均发言）；表格里的一列、两列都能粘", en: "A week a line, in your own measure; paste one column of a spreadsheet, or two" }
        Growth => { zh: "每周净增长（人）", en: "Net growth a week (members)" }
        GrowthHint => { zh: "进来的减走掉的；负的写 -3", en: "Joined less left; a loss is written -3" }
        ActivityExample => { zh: "如 30\n28\n25\n21", en: "such as 30\n28\n25\n21" }
        GrowthExample => { zh: "如 12\n-1\n-2", en: "such as 12\n-1\n-2" }
        NoNumber(cell: String) => { zh: "「{cell}」不是数", en: "\"{cell}\" is no number" }
        OutOfRange(cell: String) => { zh: "「{cell}」超出范围", en: "\"{cell}\" is out of range" }
        TooMany(n: u32, max: u32) => { zh: "有 {n} 周，最多 {max} 周", en: "{n} weeks, {max} at most" }
        BlankCell(row: u32) => { zh: "第 {row} 行缺一个数", en: "Row {row} lacks a number" }
        TooWide(n: u32, max: u32) => { zh: "有 {n} 列，这里最多收 {max} 列", en[max]: "{n} columns; this field takes {max} column", "{n} columns; this field takes {max} columns at most" }
        TwoColumns => { zh: "两列都收下了", en: "Both columns were taken" }
        FallsIs(n: u32) => { zh: "活跃连降 {n} 周", en[n]: "Activity: {n} fall in a row", "Activity: {n} falls in a row" }
        NegativesIs(n: u32) => { zh: "净增长连负 {n} 周", en[n]: "Growth: {n} week below zero", "Growth: {n} weeks below zero" }
        LastGrowth(share: String) => { zh: "上周净增 {share}", en: "Last week's net growth {share}" }
        GrowthBar(bar: String) => { zh: "S2 的健康线是 {bar}", en: "S2's healthy line is {bar}" }
        Declines => { zh: "到了衰退期的信号", en: "The signal of decline" }
        DeclinesText(n: u32) => { zh: "活跃连降 {n} 周；S3：连续 3 周就是衰退。", en: "Activity has fallen for {n} weeks; S3: three in a row are decline." }
        Shrinks => { zh: "连续两周负增长", en: "Two weeks below zero" }
        ShrinksText => { zh: "S2：检查入群渠道，优化迎新流程。", en: "S2: look at the channels, and at how newcomers are met." }
        ToEntry => { zh: "去入群", en: "To joining" }
        ToChannels => { zh: "去渠道", en: "To the channels" }
        Causes => { zh: "先查三因", en: "Look at three causes first" }
        CauseContent => { zh: "内容变差", en: "worse content" }
        CauseCore => { zh: "核心用户走失", en: "core users lost" }
        CauseRivals => { zh: "竞品群更活跃", en: "livelier rival groups" }
        Extend => { zh: "延寿：拆子群重组、换主题、并同类群", en: "To extend its life: split and regroup, change the theme, merge with a similar group" }
        Calm => { zh: "没有要管的信号", en: "No signal that asks for anything" }
        Empty => { zh: "填上每周的数，就能看有没有衰退。", en: "With weekly figures, decline is seen here." }
        WeekHead => { zh: "周", en: "Week" }
        WeekOf(n: u32) => { zh: "第 {n} 周", en: "Week {n}" }
        ShowTable => { zh: "看数据表", en: "See the table" }
        SeriesText(what: String, n: u32, first: String, last: String) => { zh: "{what}：{n} 周，从 {first} 到 {last}", en[n]: "{what}: {n} week, from {first} to {last}", "{what}: {n} weeks, from {first} to {last}" }
        None => { zh: "—", en: "—" }
        // Crises.
        Crises => { zh: "危机卡", en: "Crisis cards" }
        CrisesRemark => { zh: "先定好人和话", en: "who and what, before it happens" }
        Happened => { zh: "现在出了什么事", en: "What has happened" }
        AlertNone => { zh: "没有预警", en: "No alert" }
        AlertOnlyBan => { zh: "S0 没有给封群定级别", en: "S0 gives a ban no level" }
        ThreeLevels => { zh: "三级预警", en: "three levels of alert" }
        HighestHolds => { zh: "几件事同时发生，按最高的算", en: "of several, the highest holds" }
        Signal(what: String) => { zh: "信号：{what}", en: "Signal: {what}" }
        IsHappening => { zh: "正在发生", en: "happening" }
        AtOnce => { zh: "多快处理：马上", en: "How soon: at once" }
        WithinFor(crisis: String) => { zh: "{crisis}：几小时内处理", en: "{crisis}: within how many hours" }
        UnitHours => { zh: "小时", en: "hours" }
        WithinHint => { zh: "资料没说多快，由你定", en: "No source says how soon: it is yours" }
        OwnerFor(crisis: String) => { zh: "{crisis}：谁负责", en: "{crisis}: who takes it up" }
        OwnerPlaceholder => { zh: "如 小满", en: "such as Xiaoman" }
        TextFor(crisis: String) => { zh: "{crisis}：发什么", en: "{crisis}: what is sent" }
        CopyTextFor(crisis: String) => { zh: "复制：{crisis}要发的话", en: "Copy what is sent: {crisis}" }
        CopyText => { zh: "复制", en: "Copy" }
        CopyPlan => { zh: "复制应急预案", en: "Copy the emergency plan" }
        // What is kept up.
        Prevention => { zh: "预防清单", en: "Prevention" }
        PreventionRemark => { zh: "预防重于处置", en: "prevention beats handling" }
        Lasting => { zh: "走得久", en: "What lasts" }
        KeptUp(n: u32, of: u32) => { zh: "{of} 项里做到 {n} 项", en: "{n} of {of} kept up" }
        // What the sources expect.
        Trends => { zh: "资料怎么看以后", en: "What the sources expect" }
        TrendsRemark => { zh: "都是预测，没有一样进计算", en: "forecasts all, none is computed with" }
        TrendAi => { zh: "S0：AI 助手会承担 60% 的日常管理，人转向情感维系。没给方法和样本", en: "S0: AI assistants take on 60% of daily management. Neither method nor sample is given" }
        TrendMedia => { zh: "S0：视频号与社群打通，内容走向多媒体，守住合规底线", en: "S0: video channels link with groups; content turns to multimedia, within compliance" }
        TrendLayers => { zh: "S1：分层更细、AI 个性化、跨平台联动", en: "S1: finer layers, personal service by AI, platforms linked" }
        TrendService => { zh: "S3：AI 自动化运营：智能客服、行为预测", en: "S3: AI automation: smart service, prediction of behavior" }
        TrendCircle => { zh: "S4：智能化陪伴，圈层深耕", en: "S4: AI companionship, niches deepened" }
        TrendAgree => { zh: "四家都提到 AI；只有 S0 给了数", en: "All four name AI; only S0 gives a figure" }
    }
}
