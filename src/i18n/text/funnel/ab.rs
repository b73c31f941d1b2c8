//! Texts of the planner of A/B tests.

use crate::domain::funnel::trial::{Grouping, Success};
use crate::i18n::{Both, both};

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
        FirstName => { zh: "第一组", en: "First group" }
        SecondName => { zh: "第二组", en: "Second group" }
        Quoted(name: String) => { zh: "「{name}」", en: "\"{name}\"" }
        NameOfFirst => { zh: "第一组叫什么", en: "Name of the first" }
        NameOfSecond => { zh: "第二组叫什么", en: "Name of the second" }
        NameHint => { zh: "如旧欢迎语", en: "such as the old welcome" }
        OtherNameHint => { zh: "如新欢迎语", en: "such as the new welcome" }
        FromMeasured => { zh: "用实测的数填两组", en: "Fill both groups from what was measured" }
        Grouping => { zh: "两组怎么分", en: "What tells the groups apart" }
        DaysHint => { zh: "两段日子各算一组，把有数的日子加起来；同一个人隔天再来算两次，前后两段还会有别的不同，所以只作参考（本应用的读法）。", en: "Each stretch of days is a group, added up over the days that have both figures. Who comes on two days counts twice, and two stretches differ in more than the variant: take it as a hint (our reading)." }
        JoinedHint => { zh: "在这些天入群的人各算一组，入群按读入记录的系统行。先后入群的人还会有别的不同；每个新人随机给一个版本，比得才准。", en: "Who joined on these days is a group, by the system lines of what was read. Who came later may differ in more than the variant; it is a fair test only where each newcomer gets one by chance." }
        PickedHint => { zh: "自己勾出两组人，或贴两份名单。名单只在这一页，方案里只留人数；两组都有的人不算。", en: "Tick who was in which group, or paste two lists. The lists stay on this page, the plan keeps counts only; who is in both counts in neither." }
        WhatIsCompared => { zh: "比什么", en: "What is compared" }
        WhatCounts => { zh: "怎样算做到", en: "What counts as success" }
        WhatCountsHint => { zh: "聊天记录看得出的只有这些；点开、下单、参加活动没有逐人的记录，按日子比", en: "This is what a log tells; who opened, bought or took part is not in it by name: compare days for that" }
        After => { zh: "入群后第几天", en: "Days after joining" }
        AfterHint => { zh: "到那天还没过完的人不算", en: "who has not been there so long is left out" }
        Between => { zh: "看哪几天", en: "On which days" }
        From => { zh: "从", en: "From" }
        Until => { zh: "到", en: "Until" }
        OfDays(people: String, did: String) => { zh: "{people} 人次里 {did} 人次", en: "{did} of {people}" }
        OfMembers(people: String, did: String) => { zh: "{people} 人里 {did} 人", en: "{did} of {people} members" }
        NoReading => { zh: "先在「数据监测」读入群聊记录，才知道谁哪天入群、谁说过话。", en: "Read a chat log on the monitor's page first: it tells who joined when and who spoke." }
        ToReading => { zh: "去读群聊记录", en: "Read a chat log" }
        NoDays => { zh: "填上从哪天到哪天。", en: "Say from when until when." }
        NoFigures => { zh: "有一段日子没有这两个数。", en: "One stretch has no day with both figures." }
        NoMembers => { zh: "有一组没有人。", en: "One of the groups has nobody." }
        NoJoins => { zh: "读入的记录里没有谁入群的系统行，分不出哪天入群。", en: "The log has no system lines of joining: nobody knows who came when." }
        NoRoster => { zh: "读入的文件没有成员名单，看不出谁走了。ChatLab 的导出带名单；别的再放一张表，表头写「昵称」。", en: "The files have no roster, so nobody knows who left. ChatLab's exports have one; beside others, add a table headed 昵称 or Name." }
        NotOver => { zh: "读入的记录还没到那些天。", en: "The log ends before the days that are asked about." }
        Fill => { zh: "填入两组", en: "Fill both groups" }
        Filled => { zh: "两组填上了实测的数", en: "Both groups are as measured" }
        AsMeasured(day: String) => { zh: "两组的数来自实测，截至 {day}", en: "Both groups as measured, up to {day}" }
        Paste(name: String) => { zh: "{name}的名单", en: "List of: {name}" }
        PasteHint => { zh: "一行一个昵称或账号，也可以用逗号隔开", en: "a name or an id a line, or with commas" }
        PasteAdd => { zh: "加进这组", en: "Add to the group" }
        Pasted(n: u32) => { zh: "加了 {n} 人", en[n]: "{n} member added", "{n} members added" }
        NotFound(names: String) => { zh: "没有这些人：{names}", en: "Nobody is called {names}" }
        SeveralBear(names: String) => { zh: "同名的有几个，没加：{names}", en: "Several bear these names, none was added: {names}" }
        AndMore(names: String, n: u32) => { zh: "{names} 等，另有 {n} 个", en: "{names} and {n} more" }
        ClearGroups => { zh: "清空两组", en: "Empty both groups" }
        MembersToPick => { zh: "成员表", en: "Members" }
        Member => { zh: "成员", en: "Member" }
        FindMember => { zh: "找成员", en: "Find a member" }
        PickFor(member: String, group: String) => { zh: "{member}在{group}", en: "{member} in: {group}" }
        NobodyFound => { zh: "没有这样的成员", en: "No such member" }
        Thin => { zh: "有一组里做到的或没做到的不到 10 人，这样读只能看个大概，再多等些人。", en: "In a group fewer than ten did it, or did not: this reading is rough, wait for more people." }
        MembersInBoth(n: u32) => { zh: "{n} 人两组都在，没有算进任何一组；两组应当没有同一个人。", en[n]: "{n} member was in both groups and counts in neither; nobody should be in both.", "{n} members were in both groups and count in neither; nobody should be in both." }
        DaysInBoth(n: u32) => { zh: "两段日子重了 {n} 天，重的日子两边都算了，结果不可靠。", en[n]: "The stretches share {n} day, which counts on both sides: the result can't be relied on.", "The stretches share {n} days, which count on both sides: the result can't be relied on." }
        LeftOut(n: u32) => { zh: "{n} 人不知道或还没到时候，没有算。", en[n]: "{n} member was left out: it isn't known yet, or never will be.", "{n} members were left out: it isn't known yet, or never will be." }
        Unseen(n: u32) => { zh: "{n} 个新人只有入群那一行：没有用这个昵称说过话，都算没做到。", en[n]: "Of {n} newcomer there is only the line of joining: no word under that name, counted as not having done it.", "Of {n} newcomers there is only the line of joining: no word under that name, counted as not having done it." }
        TooMany => { zh: "做到的不能比人数多。", en: "More did it than there are people." }
        Empty => { zh: "两组都填上人数，才能读结果。", en: "Fill in both groups to read the result." }
        RateOf(name: String, rate: String, did: String, people: String) => { zh: "{name}：{rate}（{people} 人里 {did} 人）", en: "{name}: {rate} ({did} of {people})" }
        Better(name: String) => { zh: "{name}更高，不像是碰巧", en: "Higher, and hardly by chance: {name}" }
        Worse(name: String) => { zh: "{name}更低，不像是碰巧", en: "Lower, and hardly by chance: {name}" }
        Gap(difference: String, low: String, high: String, sure: String) => { zh: "差 {difference} 个百分点，真实差别有 {sure} 的把握在 {low} 到 {high} 之间", en: "{difference} points apart; with {sure} confidence the true difference lies between {low} and {high}" }
        PValue(p: String) => { zh: "p = {p}", en: "p = {p}" }
        Unclear => { zh: "还说不准：这样的差别碰巧也会有", en: "Nothing can be said yet: such a difference may well be chance" }
        Short(n: String) => { zh: "按上面的打算，每组还差 {n} 人。", en: "By the plan above, {n} people are missing in a group." }
    }
}

/// By what the groups of a test are told apart.
#[must_use]
pub const fn grouping(grouping: Grouping) -> Both {
    match grouping {
        Grouping::Days => both("两段日子", "two stretches of days"),
        Grouping::Joined => both("入群的日子", "the day of joining"),
        Grouping::Picked => both("两份名单", "two lists of members"),
    }
}

/// What counts as success of a member.
#[must_use]
pub const fn success(success: Success) -> Both {
    match success {
        Success::SpokeFirstWeek => both("入群 7 天内说过话", "spoke within 7 days of joining"),
        Success::StillSpeaks => both("入群若干天后那一周还说话", "still spoke in the week after so many days"),
        Success::StillThere => both("入群若干天后还在群里", "was still there after so many days"),
        Success::SpokeBetween => {
            both("在某几天说过话（如活动那天）", "spoke on certain days, such as those of an activity")
        }
    }
}
