//! Texts of the planner of A/B tests.

texts! {
    /// Texts of the planner of A/B tests.
    Tests {
        Title => { zh: "A/B 测试", en: "A/B tests" }
        Remark => { zh: "欢迎语、海报、活动", en: "welcome texts, posters, activities" }
        Intro => { zh: "两个版本各给一组人看，比一比做到的人占几成。先算要多少人，做完再来读结果。", en: "Two groups see two variants; what is compared is the share that does what is hoped for. First see how many people it takes, then read the result." }
        WhatToTest => { zh: "常测的：文案比点击，时段比参与，欢迎语比留存，活动形式比转化。", en: "Often tested: copy by clicks, hours by turnout, welcomes by retention, kinds of activity by conversion." }
        Plan => { zh: "要测多久", en: "How long it takes" }
        Read => { zh: "读结果", en: "Reading the result" }
        Rate => { zh: "现在的比率", en: "Rate today" }
        RateHint => { zh: "如海报扫码后进群的比例", en: "such as the share of those who scan a poster and join" }
        Difference => { zh: "至少差多少才算数", en: "Least difference that matters" }
        DifferenceHint => { zh: "百分点，变低就填负数", en: "in percentage points; negative where it may fall" }
        Alpha => { zh: "误报率", en: "False alarms" }
        AlphaHint => { zh: "其实一样，却说有差别", en: "a difference is claimed where there is none" }
        Power => { zh: "查得出的把握", en: "Power" }
        PowerHint => { zh: "真有这么大差别时，查得出来的机会", en: "the chance to find that difference where it is there" }
        People => { zh: "每天来多少人", en: "People a day" }
        PeopleHint => { zh: "两组合计", en: "both groups together" }
        PeopleUnit => { zh: "人/天", en: "a day" }
        Each(n: String) => { zh: "每组 {n} 人", en: "{n} people in each group" }
        Days(n: String) => { zh: "大约 {n} 天", en[n]: "about {n} day", "about {n} days" }
        Never => { zh: "没有人来，测不了", en: "nobody comes, so it never ends" }
        NoDifference => { zh: "差别不能是 0。", en: "The difference must not be 0." }
        OverWhole => { zh: "比率加上差别要在 0 到 100% 之间。", en: "Rate and difference must add up to 0–100%." }
        First => { zh: "第一组（原来的）", en: "First group (as it was)" }
        Second => { zh: "第二组（新的）", en: "Second group (the new one)" }
        Counted => { zh: "人数", en: "People" }
        Succeeded => { zh: "做到的", en: "Did it" }
        FromDays => { zh: "用实测的日子填两组", en: "Fill both groups from measured days" }
        FromDaysHint => { zh: "两段日子各算一组，把有数的日子加起来；同一个人隔天再来算两次，前后两段还会有别的不同，所以只作参考（本应用的读法）。", en: "Each stretch of days is a group, added up over the days that have both figures. Who comes on two days counts twice, and two stretches differ in more than the variant: take it as a hint (our reading)." }
        WhatIsCompared => { zh: "比什么", en: "What is compared" }
        From => { zh: "从", en: "From" }
        Until => { zh: "到", en: "Until" }
        OfDays(days: u32, people: String, did: String) => { zh: "{days} 天，{people} 人次里 {did} 人次", en[days]: "{days} day: {did} of {people}", "{days} days: {did} of {people}" }
        NoDays => { zh: "这几天没有这两个数", en: "No day of these has both figures" }
        Fill => { zh: "填入两组", en: "Fill both groups" }
        Filled => { zh: "两组填上了实测的数", en: "Both groups are as measured" }
        TooMany => { zh: "做到的不能比人数多。", en: "More did it than there are people." }
        Empty => { zh: "两组都填上人数，才能读结果。", en: "Fill in both groups to read the result." }
        Rates(first: String, second: String) => { zh: "第一组 {first}，第二组 {second}", en: "first {first}, second {second}" }
        Gap(difference: String, low: String, high: String, sure: String) => { zh: "差 {difference} 个百分点，真实差别有 {sure} 的把握在 {low} 到 {high} 之间", en: "{difference} points apart; with {sure} confidence the true difference lies between {low} and {high}" }
        PValue(p: String) => { zh: "p = {p}", en: "p = {p}" }
        Better => { zh: "第二组更高，不像是碰巧", en: "The second is higher, and hardly by chance" }
        Worse => { zh: "第二组更低，不像是碰巧", en: "The second is lower, and hardly by chance" }
        Unclear => { zh: "还说不准：这样的差别碰巧也会有", en: "Nothing can be said yet: such a difference may well be chance" }
        Short(n: String) => { zh: "按上面的打算，每组还差 {n} 人。", en: "By the plan above, {n} people are missing in a group." }
    }
}
