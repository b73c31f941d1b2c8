//! Texts of the report: the page that makes it, and what only a report says.

use crate::domain::report::{Paper, ReportLanguage, ReportPart};
use crate::i18n::{Both, both};

texts! {
    /// Texts of the page.
    ReportPage {
        Answer(n: String) => { zh: "报告 {n} 部分，随方案更新", en: "A report in {n} parts, always up to date" }
        AnswerOne => { zh: "报告只有答案页，随方案更新", en: "A report of one page of answers, always up to date" }
        Support => { zh: "数字都从方案算出，说法都带出处编号；先打印，再开会。", en: "Every figure follows from the plan, every claim has a numbered source. Print it before the meeting." }
        SupportBare => { zh: "数字都从方案算出；资料出处没勾，报告里就没有编号。", en: "Every figure follows from the plan. Without its sources the report has no numbers in brackets." }
        ToTools => { zh: "内容和打印", en: "Contents, print" }
        Contents => { zh: "内容", en: "Contents" }
        Paper => { zh: "纸张", en: "Paper" }
        Language => { zh: "语言", en: "Language" }
        LanguageFollows => { zh: "跟应用", en: "As app" }
        Author => { zh: "由谁整理", en: "By whom" }
        AuthorExample => { zh: "例：小满运营组", en: "For instance: the operations team" }
        Reader => { zh: "给谁看", en: "For whom" }
        ReaderExample => { zh: "例：门店店长", en: "For instance: the shop managers" }
        Print => { zh: "打印或存 PDF", en: "Print or save as PDF" }
        PrintRefused => { zh: "浏览器没让打印", en: "The browser would not print" }
        Markdown => { zh: "Markdown", en: "Markdown" }
        Workbook => { zh: "Excel", en: "Excel" }
        WorkbookName => { zh: "Excel 工作簿", en: "Excel workbook" }
        Copy => { zh: "复制", en: "Copy" }
        CopyMarkdown => { zh: "复制 Markdown", en: "Copy Markdown" }
        PaperNote => { zh: "纸上有页码，表格不断行。微信里不能直接打印：复制链接，到系统浏览器里打开。", en: "Paper has page numbers, and no row of a table is cut. WeChat cannot print: copy the link and open it in the system's browser." }
        Preview => { zh: "报告", en: "The report" }
        All => { zh: "全选", en: "All" }
        None => { zh: "只留答案页", en: "Answers only" }
    }
}

texts! {
    /// Texts of the report itself.
    Report {
        Kind(platform: String) => { zh: "{platform}运营方案", en: "Operating plan · {platform}" }
        About(kind: String, platform: String, days: String) => { zh: "{kind} · {platform} · {days}", en: "{kind} · {platform} · {days}" }
        DaysFrom(day: String, n: u32) => { zh: "{day}起 {n} 天", en: "{n} days from {day}" }
        DaysUndated(n: u32) => { zh: "开群日未定，推演 {n} 天", en: "opening day open, {n} days looked at" }
        By(name: String) => { zh: "{name}整理", en: "by {name}" }
        For(name: String) => { zh: "给{name}", en: "for {name}" }
        Footer(title: String, day: String) => { zh: "{title} · 群策 · {day}", en: "{title} · Qunce · {day}" }
        Headline(size: String, purpose: String, team: String) => { zh: "{size} 人的{purpose}，由 {team} 管理", en: "A {purpose} of {size}, run by {team}" }
        HeadlineNobody(size: String, purpose: String) => { zh: "{size} 人的{purpose}，还没有人来管", en: "A {purpose} of {size} that nobody runs yet" }
        HeadlineMix(ratio: String) => { zh: "按 {ratio} 排内容", en: "content at {ratio}" }
        Answers => { zh: "一页答案", en: "The answers" }

        // The figures of the first page.
        Team => { zh: "管理人员", en: "Team" }
        FourWeeks => { zh: "四周内容", en: "Four weeks of content" }
        Posts(n: u32) => { zh: "{n} 条", en[n]: "{n} post", "{n} posts" }
        NothingYet => { zh: "还没排", en: "Nothing yet" }
        Chance(n: String) => { zh: "到 {n} 人的把握", en: "Chance of {n} members" }
        AfterRuns => { zh: "推演完才有", en: "After the runs" }
        Profit => { zh: "利润", en: "Profit" }
        Range(low: String, high: String) => { zh: "{low}–{high}（90% 区间）", en: "{low}–{high} (90% range)" }
        AroundDay(day: String) => { zh: "多半在 {day} 前后", en: "most likely around {day}" }
        Estimated => { zh: "估算", en: "estimate" }

        // What one would ask first.
        WhatFor => { zh: "做什么用", en: "What for" }
        ForWhom => { zh: "给谁", en: "For whom" }
        HowMany => { zh: "多少人", en: "How many" }
        HowManyIs(n: String, groups: u32, platform: String, cap: u32) => {
            zh: "{n} 人，{groups} 个{platform}，每群最多 {cap} 人",
            en[groups]: "{n} members in {groups} {platform}, at most {cap} a group", "{n} members in {groups} groups ({platform}), at most {cap} a group",
        }
        WhoRuns => { zh: "谁来管", en: "Who runs it" }
        WhichContent => { zh: "四周发什么", en: "Four weeks of content" }
        WhatGrowth => { zh: "会长成什么样", en: "What it grows to" }
        TargetsAre => { zh: "目标有几成把握", en: "The targets" }
        WhichRules => { zh: "要守的规则", en: "Rules that bind" }
        WhatIsOpen => { zh: "还开着的事", en: "What is open" }
        Draft(text: String) => { zh: "{text}（草稿，还没写）", en: "{text} (our draft, nothing written yet)" }
        ContentIs(n: String, days: String, mix: String) => { zh: "{days}有 {n}，{mix}", en: "{n} in {days}; {mix}" }
        ContentNone(days: String) => { zh: "{days}还没排内容", en: "Nothing is planned for {days} yet" }
        TeamOnly(n: u32) => { zh: "另有 {n} 件团队自己的事不算内容", en[n]: "{n} task of the team's own besides", "{n} tasks of the team's own besides" }
        MembersEnd(day: u32, mean: String, low: String, high: String) => { zh: "第 {day} 天平均 {mean} 人，多半在 {low} 到 {high} 之间（5%–95%）", en: "on day {day} {mean} members on average, most likely {low} to {high} (5–95%)" }
        MembersEndExpected(day: u32, mean: String) => { zh: "第 {day} 天估算 {mean} 人，区间等推演完", en: "about {mean} members on day {day}; the ranges need the runs" }
        CapIs(n: String) => { zh: "一个群最多 {n} 人", en: "a group takes {n} at most" }
        CapUnknown => { zh: "群上限各处说法不一，先查客户端", en: "sources contradict one another on the limit; look it up in the client" }
        SeatsAre(n: u32) => { zh: "群主之外 {n} 个管理席", en[n]: "{n} admin seat beside the owner", "{n} admin seats beside the owner" }
        CodesRunOut(n: u32) => { zh: "群二维码 {n} 天过期", en: "group codes run out after {n} days" }
        NoCodeFrom(n: u32) => { zh: "满 {n} 人就不能扫码进群", en: "no joining by code from {n} members on" }
        NoInduced => { zh: "不许用奖励换转发、拉人", en: "no rewards for sharing or for bringing others" }
        NoBots => { zh: "不许用外挂", en: "no software that acts for people" }
        OwnerLiable => { zh: "谁建群谁负责", en: "whoever makes the group answers for it" }
        AllClear(n: u32) => { zh: "体检没有要改的，{n} 项通过", en: "the check-up found nothing to change; {n} checks passed" }
        OpenErrors(n: u32) => { zh: "{n} 项要改", en: "{n} to change" }
        OpenWarnings(n: u32) => { zh: "{n} 项留意", en: "{n} to watch" }
        Foremost(what: String) => { zh: "先看：{what}", en: "first: {what}" }

        // Positioning.
        GroupKind => { zh: "类型", en: "Kind" }
        Where => { zh: "平台", en: "Platform" }
        Goal => { zh: "目标", en: "Aim" }
        Circle => { zh: "圈子", en: "Circle" }
        Lifespan => { zh: "活多久", en: "Life span" }
        Audience => { zh: "成员", en: "Members" }
        Ages(min: String, max: String) => { zh: "{min}–{max} 岁", en: "{min} to {max} years old" }
        PostAt => { zh: "什么时候发", en: "When to post" }
        Window(days: String, window: String) => { zh: "{days} {window}", en: "{days} {window}" }
        Name => { zh: "群名", en: "Name" }
        ToWatch => { zh: "先看哪几个数", en: "What to watch first" }
        WatchBar(metric: String, bar: String) => { zh: "{metric}，线是 {bar}", en: "{metric}, the bar is {bar}" }

        // Staffing.
        EachLooksAfter => { zh: "每人照看", en: "Members each" }
        WithRights => { zh: "微信权限", en: "Admin rights" }
        Duties => { zh: "职责", en: "Duties" }
        People => { zh: "人选", en: "Who" }
        Open => { zh: "待定", en: "Open" }
        ModelIs(model: String) => { zh: "采用{model}", en: "By the model: {model}" }
        RightsOf(with: String, without: String) => { zh: "{with} 人有权限，{without} 人没有", en: "{with} with rights, {without} without" }
        Bar => { zh: "选人线", en: "Bar" }
        Ability => { zh: "能力", en: "Ability" }
        HoursAWeek(n: u32) => { zh: "每人每周 {n} 小时", en: "{n} hours a week each" }
        NotStated => { zh: "资料未给出", en: "Not stated" }

        // Joining.
        Scans => { zh: "扫码", en: "Scan" }
        Answered => { zh: "答完并通过问卷", en: "Answer and pass" }
        Through => { zh: "过了入群的关", en: "Get through the gates" }
        Joined => { zh: "入群", en: "Join" }
        OnTheWay(days: u32) => { zh: "{days} 天里的期望人数", en: "People expected in {days} days" }
        Questions => { zh: "问卷", en: "Questionnaire" }
        NoQuestions => { zh: "问卷还没有题目。", en: "The questionnaire has no questions yet." }
        Welcome => { zh: "欢迎语", en: "Welcome" }
        Steps => { zh: "新人怎么走", en: "What happens with a newcomer" }
        Codes => { zh: "二维码换码", en: "Replacing codes" }
        CodesRest => { zh: "几天过期是平台的规则，提前几天换是自己定的。", en: "How long a code holds is the platform's rule, how early it is replaced is ours to say." }
        MoreCodes(n: u32) => { zh: "之后还有 {n} 个码。", en[n]: "{n} more code after these. ", "{n} more codes after these. " }
        HeadPeople => { zh: "人数", en: "People" }

        // The calendar.
        Mix => { zh: "配比", en: "Mix" }
        MixPart => { zh: "部分", en: "Part" }
        There => { zh: "有", en: "There" }
        Share => { zh: "占", en: "Share" }
        TargetShare => { zh: "目标", en: "Target" }
        Verdict => { zh: "看法", en: "Verdict" }
        Day => { zh: "日期", en: "Day" }
        Time => { zh: "时间", en: "Time" }
        ItemKind => { zh: "类型", en: "Kind" }
        ItemTitle => { zh: "内容", en: "What" }
        Owner => { zh: "负责", en: "By" }
        Status => { zh: "状态", en: "Status" }
        WeekOf(days: String, n: u32) => { zh: "{days}：{n} 条", en[n]: "{days}: {n} item", "{days}: {n} items" }
        WeekEmpty(days: String) => { zh: "{days}：没有安排", en: "{days}: nothing planned" }
        MoreItems(n: u32) => { zh: "这一周还有 {n} 条，在日历里。", en[n]: "{n} more item of this week on the calendar.", "{n} more items of this week on the calendar." }
        Unscheduled(n: u32) => { zh: "还有 {n} 条没定日子。", en[n]: "{n} item has no day yet.", "{n} items have no day yet." }

        // Talk and incentives.
        Form => { zh: "形式", en: "Form" }
        TakePart => { zh: "预计参与", en: "Expected" }
        ForAim => { zh: "用于", en: "For" }
        PointsHead => { zh: "积分", en: "Points" }
        PointsNone => { zh: "没有设积分。", en: "There are no points." }
        Deed => { zh: "做什么", en: "For what" }
        PointsEach => { zh: "每次", en: "Each time" }
        PointsAMonth => { zh: "一个月", en: "A month" }
        CostAMonth(n: String) => { zh: "积分一个月约 {n} 元", en: "Points cost about ¥{n} a month" }
        CostUnknown => { zh: "还没写一分值多少钱，费用算不出。", en: "What a point is worth is not said, so that its cost is not known." }

        // Channels.
        Channel => { zh: "渠道", en: "Channel" }
        NoChannels => { zh: "推演里还没有渠道，所以没有人扫码进来。", en: "The forecast has no channels yet, so that nobody comes by a code." }
        Held => { zh: "有的平台", en: "Platforms that we hold" }
        HeldNone => { zh: "没有写手里有哪些平台。", en: "Nothing is said of the platforms that we hold." }
        Invited => { zh: "成员邀请", en: "Invited by members" }

        // The forecast.
        FigureCaption(n: u32, title: String, rests: String) => { zh: "图 {n} {title}：{rests}。", en: "Figure {n}. {title}: {rests}." }
        Bands(rests: String) => { zh: "中位数与 25–75%、5–95% 区间，{rests}", en: "median with 25–75% and 5–95% ranges, {rests}" }
        Funnel => { zh: "漏斗", en: "Funnel" }
        Target => { zh: "目标", en: "Target" }
        TargetMet => { zh: "把握", en: "Chance" }
        OtherLines => { zh: "资料里的其他线", en: "Other lines of sources" }
        LineHead => { zh: "指标", en: "Figure" }
        ValueHead => { zh: "推演", en: "Forecast" }
        LineIs => { zh: "线", en: "Line" }
        Met => { zh: "✓ 达到", en: "✓ met" }
        NotMet => { zh: "⚠ 没达到", en: "⚠ not met" }
        Assumptions => { zh: "假设", en: "Assumptions" }
        AssumptionsNote(n: u32) => { zh: "其中 {n} 个数是自己改的；没改的取默认。", en[n]: "{n} number was set by hand; the others are defaults.", "{n} numbers were set by hand; the others are defaults." }
        AssumptionsUsual => { zh: "都是默认的数；没有一个是自己改的。", en: "All are defaults; none was set by hand." }

        // The monitor.
        NothingCounted => { zh: "还没有记每天的数；开群后按下面的线看。", en: "Nothing was counted yet; these are the lines to watch once the group is open." }
        CountedTo(day: String, n: u32) => { zh: "数到 {day}，共 {n} 天。", en[n]: "Counted to {day}, {n} day in all.", "Counted to {day}, {n} days in all." }
        Now => { zh: "现在", en: "Now" }
        Lines => { zh: "资料的线", en: "Lines of sources" }
        Alarms => { zh: "预警", en: "Alarms" }
        AlarmsNone => { zh: "没有预警。", en: "No alarm is on." }
        Care => { zh: "成员分层与沉默", en: "Layers and silence" }
        Layer => { zh: "分层", en: "Layer" }
        Expected => { zh: "预计", en: "Expected" }
        Silence => { zh: "沉默多久，做什么", en: "Silence, and what is done" }
        SilentFor(days: u32) => { zh: "{days} 天没说话", en[days]: "{days} day without a word", "{days} days without a word" }

        // Rules and risks.
        RedLines => { zh: "红线", en: "Red lines" }
        Touched(line: String, by: String) => { zh: "{line}：碰到了（{by}）", en: "{line}: touched ({by})" }
        NotTouched(line: String) => { zh: "{line}：没有碰到", en: "{line}: not touched" }
        GroupRules => { zh: "群规全文", en: "The rules" }
        Announcement => { zh: "群公告", en: "Announcement" }
        Register => { zh: "风险清单", en: "Risk register" }
        Hazard => { zh: "风险", en: "Hazard" }
        Trigger => { zh: "触发场景", en: "Trigger" }
        Measure => { zh: "应对", en: "Measure" }

        // The lifecycle.
        Split => { zh: "分群", en: "Split" }
        GroupName => { zh: "群", en: "Group" }
        Crises => { zh: "危机预案", en: "In a crisis" }
        AtOnce => { zh: "马上", en: "at once" }
        Way(way: String) => { zh: "往后：{way}", en: "The way on: {way}" }
        Within(n: u32) => { zh: "{n} 小时内", en[n]: "within {n} hour", "within {n} hours" }

        // The launch.
        Gates => { zh: "门槛", en: "Gates" }
        Stage => { zh: "阶段", en: "Stage" }
        When => { zh: "什么时候", en: "When" }
        GateBar => { zh: "S1 的门槛", en: "S1's gate" }
        Measured => { zh: "实测", en: "Measured" }
        Result => { zh: "结果", en: "Result" }
        Tasks => { zh: "要做的事", en: "Tasks" }
        Task => { zh: "任务", en: "Task" }
        Due => { zh: "到期", en: "Due" }
        Done => { zh: "做了", en: "Done" }
        Ticked => { zh: "✓", en: "✓" }
        ToDo => { zh: "—", en: "—" }

        // The check-up.
        Passed(n: u32) => { zh: "另有 {n} 项通过。", en[n]: "{n} other check passed.", "{n} other checks passed." }
        Accepted => { zh: "知道并接受的", en: "Known and accepted" }
        AcceptedFor(what: String, why: String) => { zh: "{what}（{why}）", en: "{what} ({why})" }
        Fix(what: String) => { zh: "可改：{what}", en: "Fix: {what}" }

        // How it came about.
        Runs => { zh: "推演次数", en: "Runs" }
        RunsDone(n: String) => { zh: "{n} 次", en: "{n}" }
        RunsPending(n: String) => { zh: "{n} 次，还没跑完，这份报告里是估算", en: "{n}, not done yet: what stands here are estimates" }
        Seed => { zh: "种子", en: "Seed" }
        Looked => { zh: "推演的日子", en: "Days looked at" }
        Version => { zh: "应用版本", en: "Version of the app" }
        MadeOn => { zh: "生成日期", en: "Made on" }
        Model => { zh: "推演模型", en: "Model" }
        ModelText => { zh: "逐日推演扫码、筛选、入群、分层、发言、退群和下单，每次推演各掷各的随机数；同样的输入和种子，结果一样。", en: "Day by day: scans, screening, joining, layers, talk, exits and orders, each run with chance of its own. The same inputs and seed give the same result." }
        KindsOfClaims => { zh: "作者的说法标 S0–S4，各是各的，互相矛盾的并排列出，不取平均；平台规则标 P 和等级、日期；资料没有的由本应用补，标「本应用」。", en: "Claims of authors are marked S0 to S4, stand side by side where they contradict one another, and are never averaged. Platform rules are marked P, with grade and date. What no source states is marked as ours." }
        RangesText => { zh: "区间取全部推演的 5% 到 95%：十次里有九次落在里面。推演是估计，不是承诺。", en: "Ranges go from 5% to 95% of all runs: nine in ten fall within. A forecast is an estimate and no promise." }

        // The references.
        LibraryMissing => { zh: "原文还没取到，这里只有编号和出处。", en: "The words of the sources are not here yet, only their names." }
        Doubt(text: String) => { zh: "存疑：{text}", en: "Doubtful: {text}" }
    }
}

/// What a part is called.
#[must_use]
pub const fn part(part: ReportPart) -> Both {
    match part {
        ReportPart::Positioning => both("定位", "Positioning"),
        ReportPart::Staffing => both("人员与权限", "Team and rights"),
        ReportPart::Roles => both("角色卡", "Role cards"),
        ReportPart::Entry => both("入群", "Joining"),
        ReportPart::Calendar => both("四周内容", "Four weeks of content"),
        ReportPart::Engagement => both("互动激励", "Engagement"),
        ReportPart::Channels => both("渠道", "Channels"),
        ReportPart::Funnel => both("成员增长与漏斗", "Growth and funnel"),
        ReportPart::Monitor => both("数据监测", "Monitoring"),
        ReportPart::Risk => both("群规与风险", "Rules and risks"),
        ReportPart::Lifecycle => both("生命周期", "Lifecycle"),
        ReportPart::Launch => both("开群清单", "Launch list"),
        ReportPart::Checkup => both("体检结果", "Check-up"),
        ReportPart::Method => both("怎么算的", "How it was worked out"),
        ReportPart::Sources => both("资料出处", "Sources"),
    }
}

/// How the paper lies.
#[must_use]
pub const fn paper(paper: Paper) -> Both {
    match paper {
        Paper::Portrait => both("A4 竖", "A4 upright"),
        Paper::Landscape => both("A4 横", "A4 wide"),
    }
}

/// A language of a report, in itself.
#[must_use]
pub const fn language(language: ReportLanguage) -> Both {
    match language {
        ReportLanguage::Zh => both("中文", "中文"),
        ReportLanguage::En => both("English", "English"),
    }
}
