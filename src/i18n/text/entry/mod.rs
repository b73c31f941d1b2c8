//! Texts of the planner of joining: 入群.

pub mod labels;
pub mod panels;
pub mod wording;

texts! {
    /// Texts of the answer, the ranking and the way in.
    Entry {
        // The answer. Key figures are marked by the caller.
        Answer(method: String, days: u32, passed: String, joins: String) => { zh: "用{method}入群：{days} 天约 {passed}通过，{joins}进群", en: "{method}: about {passed} pass in {days} days, and {joins} join" }
        AnswerNobody(method: String) => { zh: "用{method}入群：推演里还没有人来扫码", en: "{method}: the forecast has nobody who scans yet" }
        PeopleOf(n: String) => { zh: "{n} 人", en: "{n}" }
        FitsScene(scene: String) => { zh: "S0 的表把它配给{scene}", en: "S0's table pairs it with {scene}" }
        ByPoints => { zh: "按精度减成本排在最前", en: "it leads by precision less cost" }
        Chosen => { zh: "方法是自己选的", en: "the method was chosen by hand" }
        NotInTable => { zh: "S0 的表没有审核制这一行", en: "S0's table has no row for review" }
        // The ranking.
        Ranking => { zh: "四种入群方式", en: "Four ways in" }
        RankingRemark(scene: String) => { zh: "按{scene}排", en: "ordered for {scene}" }
        NoScene => { zh: "没有对应场景的群", en: "a group without a scene" }
        Points => { zh: "分", en: "points" }
        Score(precision: i32, cost: i32) => { zh: "精度 {precision} − 成本 {cost}", en: "precision {precision} − cost {cost}" }
        Unranked => { zh: "不排名次：表里没有这一行", en: "no place: the table has no such row" }
        Precision => { zh: "筛选精度", en: "Precision" }
        Cost => { zh: "操作成本", en: "Cost" }
        Scene => { zh: "适合", en: "For" }
        ReasonScene => { zh: "正合这类群", en: "made for this kind of group" }
        ReasonTied => { zh: "同分", en: "equal points" }
        ReasonTiedBroken => { zh: "同分，按场景排前", en: "equal points, first by the scene" }
        TooLoose => { zh: "精度够不上想要的", en: "less precise than wanted" }
        TooCostly => { zh: "成本超出能承受的", en: "costs more than can be borne" }
        NobodyPays => { zh: "不会有人付费", en: "nobody would pay" }
        InUse => { zh: "现在用：", en: "In use: " }
        Used => { zh: "已采用", en: "In use" }
        Use => { zh: "换用", en: "Use this" }
        UseSuggested(method: String) => { zh: "用推荐的{method}", en: "Use the suggested: {method}" }
        ReviewClosesCodes => { zh: "开了入群确认，二维码就不能用了", en: "Once joins are confirmed, codes let nobody in" }
        ReviewClosesCodesText => { zh: "审核制要群主逐个放行；海报上换成「加管理员进群」，别再放群码。", en: "With review the owner lets people in one by one: put an admin's contact on the poster, not the group's code." }
        S3NoReview => { zh: "S3 说微信群无需审核，但微信有入群确认", en: "S3 says that WeChat groups have no review, yet WeChat can ask to confirm joins" }
        // The way in.
        Path => { zh: "一路上的人", en: "The way in" }
        PathRemark(days: u32) => { zh: "推演的期望值，{days} 天合计", en: "expected by the forecast, over {days} days" }
        Scans => { zh: "扫码", en: "Scan" }
        Done => { zh: "填完问卷", en: "Fill in the questionnaire" }
        Answered => { zh: "问卷通过", en: "Pass it" }
        NoQuestionnaire => { zh: "没有问卷，全部放行", en: "no questionnaire: everybody gets through" }
        OpenStretch(to: String) => { zh: "{to} 人以内：扫码直接进", en: "Up to {to}: by code, straight in" }
        OpenAlways => { zh: "直接进", en: "Straight in" }
        GateFrom(n: String) => { zh: "{n} 人起", en: "From {n}" }
        CameThrough(came: String, through: String) => { zh: "来 {came}，过 {through}", en: "{came} come, {through} get through" }
        StandsFrom(day: String) => { zh: "预计 {day} 起", en: "expected from {day}" }
        StandsFromDay(day: u32) => { zh: "预计第 {day} 天起", en: "expected from day {day}" }
        NotReached => { zh: "这段时间走不到", en: "not reached in this time" }
        Full(n: String) => { zh: "满 {n} 人", en: "Full at {n}" }
        Joined => { zh: "进群", en: "Join" }
        AcceptNote => { zh: "人数线是平台规则；过得了多少人是推演自设的，可在漏斗里改", en: "The thresholds are platform rules; how many get through is ours, and can be changed in the forecast" }
        NoGates(platform: String) => { zh: "{platform}的入群门槛：资料未给出，这里不画", en: "Gates of a {platform}: not stated, none drawn" }
        OverForecast(what: String) => { zh: "漏斗里另填了「{what}」，以那里为准", en: "The forecast says otherwise on \"{what}\", and counts" }
        ToForecast => { zh: "去漏斗与增长", en: "To the forecast" }
        PathText(scans: String, passed: String, joins: String) => { zh: "从 {scans} 人扫码，到 {passed} 人通过，到 {joins} 人进群。", en: "From {scans} who scan to {passed} who pass to {joins} who join." }
        NewGroups(n: u32) => { zh: "前一个群快满时开下一个，门槛从头算；共 {n} 个群", en: "As a group fills the next one opens, and the gates begin anew: {n} groups" }
        // S3 beside the rules.
        PlatformTitle => { zh: "这个平台怎么进群", en: "How people join here" }
        WayWechat => { zh: "S3：邀请链接或二维码", en: "S3: by invite link or code" }
        WayQq => { zh: "S3：搜索群号申请", en: "S3: by searching the group's number" }
        WayDingtalk => { zh: "S3：企业内部授权", en: "S3: by grant of the company" }
        ReviewWechat => { zh: "S3：无需审核", en: "S3: no review" }
        ReviewQq => { zh: "S3：可选审核", en: "S3: review if wanted" }
        ReviewDingtalk => { zh: "S3：管理员必须审核", en: "S3: an admin must review" }
        S3Silent => { zh: "S3 没有写企业微信怎么进群", en: "S3 does not say how people join WeCom groups" }
        CodeRunsOut(days: u32) => { zh: "群二维码 {days} 天过期，重新取一次又从头算", en: "The group's code runs out after {days} days; each fetch starts anew" }
        CodeLive(groups: u32) => { zh: "一个群活码连 {groups} 个群，满了换下一个，不过期", en: "One live code leads to {groups} groups, one after the other, and does not run out" }
        CodeNotStated => { zh: "入群码的规则：未给出", en: "Rules on codes: not stated" }
    }
}
