//! What checks of the calendar find, beside what stands in its own findings.

texts! {
    /// Facts, reasons and fixes about the calendar.
    Calendar {
        Empty => { zh: "今后四周日历是空的", en: "The calendar is empty for the next four weeks" }
        EmptyWhy => { zh: "S2：内容要有计划，不能想到什么发什么。", en: "S2: content is planned, not posted as it comes to mind." }
        Opening => { zh: "没定开群的日子", en: "No opening day is set" }
        OpeningWhy => { zh: "推演和倒排都从开群那天数起。", en: "The forecast and every countdown begin on that day." }
        NoOwner(n: u32) => { zh: "今后两周有 {n} 条没人负责", en[n]: "{n} item of the next two weeks has no owner", "{n} items of the next two weeks have no owner" }
        NoOwnerColumn(column: String, n: u32) => { zh: "栏目「{column}」今后两周没人负责（{n} 条）", en: "Nobody owns the column \"{column}\" in the next two weeks ({n})" }
        NoOwnerWhy => { zh: "没有负责人的内容，到点没人发。", en: "What has no owner is posted by nobody." }
        GiveTo(role: String) => { zh: "交给{role}", en: "Give it to the {role}" }
        NoText(n: u32) => { zh: "三天内要发的有 {n} 条没写文案", en[n]: "{n} item of the next three days has no text", "{n} items of the next three days have no text" }
        NoTextWhy => { zh: "成员投稿的不算。", en: "What members make is not counted." }
        Past(n: u32) => { zh: "过去两周有 {n} 条没标成已发", en[n]: "{n} item of the last two weeks is not marked as sent", "{n} items of the last two weeks are not marked as sent" }
        PastWhy => { zh: "没标的不知道发没发，配比和推演都会算错。", en: "Nobody knows whether they went out, so mix and forecast err." }
        MarkSent => { zh: "都标成已发", en: "Mark them all as sent" }
        Benefits(n: u32, most: u32) => { zh: "今后四周有 {n} 场福利，多于每月 {most} 场", en: "{n} benefits in the next four weeks, more than {most} a month" }
        BenefitsWhy => { zh: "S1 建议每月 3–4 场，也提醒频繁营销会被平台管；S4 说每周 3 场。", en: "S1 suggests 3–4 a month and warns that frequent marketing is policed; S4 says 3 a week." }
        Quiet(quiet: String, hours: String) => { zh: "免打扰 {quiet} 盖住了活跃时段 {hours}", en: "Quiet hours {quiet} cover active hours {hours}" }
        QuietWhy => { zh: "成员在的时候发不了，日历只好排到别的时间。", en: "Nothing can be posted while members are there." }
        QuietFrom(start: String) => { zh: "免打扰改从 {start} 开始", en: "Begin quiet hours at {start}" }
        Members => { zh: "今后四周没有一条是成员做的", en: "Nothing in the next four weeks is made by members" }
        MembersWhy => { zh: "S1：七成自己做，三成成员投稿。", en: "S1: 70% by the team, 30% by members." }
        Needs(needs: String) => { zh: "今后四周没照顾到：{needs}", en: "Nothing in the next four weeks for: {needs}" }
        NeedsWhy => { zh: "S1 的内容矩阵覆盖四类需求，没给配比，但每类都该有。", en: "S1's content covers four needs; it states no shares, yet each gets something." }
        Valuable(share: String, bar: String) => { zh: "今后四周有价值的内容占 {share}，少于 {bar}", en: "{share} of the content of the next four weeks is valuable, less than {bar}" }
        ValuableWhy => { zh: "S2 的健康度看有价值内容的占比；S0 的 3 : 5 : 2 只数干货就不到这条线。", en: "S2's health looks at the share of valuable content; S0's 3 : 5 : 2 is below the line where only what is practical counts." }
        Unscheduled(n: u32) => { zh: "有 {n} 条还没排日子", en[n]: "{n} item has no day yet", "{n} items have no day yet" }
        UnscheduledWhy => { zh: "它们不进提醒、推演和导出的日程。", en: "They are in no reminder, forecast or calendar file." }
    }
}
