//! Texts of the members' part of the monitor: layers, one member's layer, the way up, tags, silence.

pub mod labels;
pub mod rules;
pub mod wording;

texts! {
    /// Texts of the page.
    Members {
        // The answer. Key figures are marked by the caller.
        Answer(n: u32, first: String, people: String, last: String, others: String) => { zh: "{n} 人里，{first} {people}要专人照看，{last} {others}要唤醒", en: "Of {n} members: {people} {first} to look after, {others} {last} to wake up" }
        AnswerUnstated(n: u32, model: String, silent: String, leave: String) => { zh: "{n} 人按 {model}来分，各占多少未给出；满 {silent}没说话去唤醒，满 {leave}退出", en: "{n} members by {model}, shares not stated: wake up after {silent} without a word, out after {leave}" }
        Days(n: u32) => { zh: "{n} 天", en[n]: "{n} day", "{n} days" }
        PeopleOf(n: String) => { zh: "{n} 人", en: "{n}" }
        LayerHas(n: String) => { zh: "{n} 人", en: "{n} members" }
        By(model: String) => { zh: "按 {model}", en: "by {model}" }
        ToStaffing => { zh: "去人员与层级", en: "To staffing" }
        // The models.
        Models => { zh: "按谁的分层", en: "Whose layers" }
        ModelsRemark(n: u32) => { zh: "{n} 人，各家并排，不取平均", en: "{n} members, side by side, never averaged" }
        NotStated => { zh: "未给出", en: "Not stated" }
        ActiveMeans => { zh: "活跃是指", en: "Active means" }
        TopIs(layer: String) => { zh: "人是{layer}", en: "{layer}" }
        RulesStated => { zh: "判断规则", en: "Rules" }
        Stated => { zh: "有", en: "Stated" }
        Used => { zh: "已采用", en: "In use" }
        Use => { zh: "换用", en: "Use" }
        CoreApart(s1: String, s2: String) => { zh: "核心：S1 {s1} 人，S2 {s2} 人", en: "Core: S1 {s1}, S2 {s2}" }
        BaseApart(s0: String, s1: String, s2: String) => { zh: "底层：S0 {s0} 人，S1 {s1} 人，S2 {s2} 人；相差很大，选一家用", en: "The base: S0 {s0}, S1 {s1}, S2 {s2}; they are far apart, one is chosen" }
        FollowsPicture(model: String) => { zh: "这家没有占比，成员图和推演仍按 {model}的占比。", en: "This one has no shares; the picture and the forecast keep those of {model}." }
        ChangesPicture => { zh: "换 S0、S1、S2 时，人员页的成员图和推演一起换。", en: "A change among S0, S1 and S2 also changes the picture on the staffing page and the forecast." }
        FillGaps => { zh: "没写的格子用本应用的规则补上", en: "Fill what is not stated with rules of ours" }
        // The layers.
        Layers => { zh: "每一层怎么对待", en: "What each layer gets" }
        LayersOf(model: String) => { zh: "{model}的各层", en: "Layers of {model}" }
        OtherModel(model: String) => { zh: "看 {model}的规则和做法", en: "See the rules and actions of {model}" }
        Rule => { zh: "怎么算", en: "Rule" }
        Target => { zh: "目标", en: "Target" }
        Done => { zh: "做什么", en: "Do" }
        Gets => { zh: "给什么", en: "Give" }
        OwnAction(layer: String) => { zh: "{layer}：自己的做法", en: "{layer}: what we do" }
        OwnActionBlank => { zh: "谁来做、什么时候、花多少", en: "who, when, at what cost" }
        TemplateDoubt => { zh: "模板消息多半发不了", en: "Template messages can hardly be sent" }
        TemplateDoubtText => { zh: "小程序的模板消息 2020 年 1 月停了；订阅消息要本人同意，也不能指定发给沉默的群成员。改用私聊。", en: "Mini-program template messages ended in January 2020; subscription messages need consent and cannot be aimed at silent members. Write in private instead." }
        Recall(percent: u32) => { zh: "案例：高价值给内测资格、沉默发个性化召回，整体转化 +{percent}%", en: "A case: beta access for the high-value, personal recalls for the silent: conversion +{percent}%" }
        BetaBoth => { zh: "内测资格：S3 给核心，S4 的案例给高价值", en: "Beta access: S3 gives it to the core, S4's case to the high-value" }
        // One member.
        Which => { zh: "这个人在哪一层", en: "Which layer is this member in?" }
        WhichRemark => { zh: "只算一算，不进方案", en: "calculated only, not saved" }
        Joined => { zh: "入群几天了", en: "Joined, days ago" }
        Quiet => { zh: "上次说话在几天前", en: "Last word, days ago" }
        NeverSpoke => { zh: "没说过", en: "Never spoke" }
        Daily => { zh: "每天互动", en: "Interactions a day" }
        Weekly => { zh: "每周互动", en: "Interactions a week" }
        WeeksAt => { zh: "这样连续几周", en: "Weeks at this pace" }
        Opens => { zh: "打开率", en: "Opens" }
        OpensHint => { zh: "群聊没有已读，只能看带追踪的链接", en: "A chat shows no reads: only tracked links tell" }
        Rank => { zh: "活跃排在前", en: "Place by activity, top" }
        Gives => { zh: "主要在做什么", en: "Mostly" }
        WantsWhat => { zh: "冲什么来的", en: "Comes for" }
        Unknown => { zh: "不知道", en: "Unknown" }
        UnitDays => { zh: "天", en: "days" }
        UnitTimes => { zh: "次", en: "times" }
        UnitWeeks => { zh: "周", en: "weeks" }
        ClearMember => { zh: "清空", en: "Clear" }
        NoLayer => { zh: "不在任何一层", en: "In no layer" }
        Asked => { zh: "填上面任何一格，就按四家的规则算", en: "Fill in any field to see each source's layer" }
        Contradictory => { zh: "填的数对不上：说过话的日子早于入群，或沉默满一周还有每周的次数。沉默满一周按最近一周没有互动算。", en: "These do not fit together: a last word from before joining, or a pace after a week of silence. After a week of silence the last week counts as empty." }
        DueNow => { zh: "沉默到了", en: "Silence is at" }
        Nudged(days: u32) => { zh: "S1：满 {days} 天就私聊", en: "S1: write in private from {days} days on" }
        DueUnknown => { zh: "不知道多久没说话", en: "for how long is not known" }
        DueNone => { zh: "还没到提醒的天数", en: "not at the first step yet" }
        Rising => { zh: "能不能当用户管理员", en: "Can become a user admin" }
        ForNeed => { zh: "推给他什么", en: "What to offer" }
        Kind => { zh: "按贡献", en: "By contribution" }
        // The way up.
        Path => { zh: "晋升路径", en: "The way up" }
        PathRemark => { zh: "普通成员 → 话题主持人 → 群管理员", en: "member → topic host → admin" }
        AddName => { zh: "加一个昵称", en: "Add a name" }
        RemoveName => { zh: "去掉{}", en: "Remove {}" }
        Promote(name: String, step: String) => { zh: "{name} 升为{step}", en: "{name} becomes {step}" }
        Promoted(name: String, step: String) => { zh: "{name} 升为{step}了", en: "{name} became {step}" }
        AdminBar(weeks: u32) => { zh: "用户管理员要连续活跃 {weeks} 周；做内容协助、带新人，说是管理成本减半", en: "A user admin was active for {weeks} weeks on end, helps with content and newcomers, and is said to halve the cost of running" }
        Carers => { zh: "谁照看谁", en: "Who looks after whom" }
        CarerOf(ward: String) => { zh: "{ward}归谁", en: "{ward}: carer" }
        Nobody => { zh: "还没定", en: "nobody yet" }
        Channel => { zh: "核心成员另外联系", en: "A closer line to the core" }
        // The review.
        Review => { zh: "定期重评", en: "Reviews" }
        ReviewMonths => { zh: "隔几个月重评一次", en: "Months between reviews" }
        UnitMonths(n: u32) => { zh: "个月", en[n]: "month", "months" }
        PutReview => { zh: "把重评放进日历", en: "Put the review on the calendar" }
        ReviewPut(day: String) => { zh: "重评放进日历了，{day}开始", en: "The review is on the calendar from {day}" }
        ReviewThere => { zh: "已在日历", en: "on the calendar" }
        ReviewMoved => { zh: "改成现在的间隔", en: "Change it to this rhythm" }
        ReviewChanged => { zh: "日历上的重评改了间隔", en: "The review on the calendar has the new rhythm" }
        ToCalendar => { zh: "去内容日历", en: "To the calendar" }
        // Tags.
        Tags => { zh: "标签", en: "Tags" }
        OwnTags => { zh: "给成员打哪些标签", en: "Tags for members" }
        AddTag => { zh: "加一个标签", en: "Add a tag" }
        RemoveTag => { zh: "去掉{}", en: "Remove {}" }
        Suggested => { zh: "资料里的，点一下加上", en: "From the sources; press to add" }
        AddThis(tag: String) => { zh: "加上「{tag}」", en: "Add \"{tag}\"" }
        LiveTags => { zh: "动态标签", en: "Live tags" }
        LayerTags => { zh: "分层的数据", en: "Data for layers" }
        GivesTags => { zh: "按贡献", en: "By contribution" }
        WantsTags => { zh: "按需求", en: "By need" }
        AllTags => { zh: "都加上了", en: "All of them are there" }
        AutoTags => { zh: "S4 要自动打标、动态追踪；个人微信群没有这功能，企业微信或手工表格能做", en: "S4 asks for automatic tags that follow members; a personal group has none, WeCom or a table by hand has" }
        Personalise => { zh: "同一个群也能分开对待", en: "Different things inside one group" }
        // Silence.
        Silence => { zh: "沉默三步", en: "Silence in steps" }
        SilenceRemark(nudge: u32, silent: u32, leave: u32) => { zh: "{nudge} 天提醒 → {silent} 天唤醒 → {leave} 天退出", en: "nudge on day {nudge} → wake-up on day {silent} → leave on day {leave}" }
        SilenceClash(nudge: u32, silent: u32) => { zh: "S1 的 {nudge} 天是第一次接触，S4 的 {silent} 天是状态，S3 说的是只收通知；一步接一步，不取平均", en: "S1's {nudge} days are a first contact, S4's {silent} a status, S3 means those who only receive notices: one after the other, never averaged" }
        DaysOf(step: String) => { zh: "{step}：沉默几天", en: "{step}: days of silence" }
        TextOf(step: String) => { zh: "{step}：发什么", en: "{step}: what to send" }
        CopyText(step: String) => { zh: "复制{step}的话", en: "Copy the {step} text" }
        UseDraft => { zh: "在草稿上改", en: "Write on the draft" }
        UseDraftOf(step: String) => { zh: "在{step}的草稿上改", en: "Write on the {step} draft" }
        Restored => { zh: "三步恢复成资料的天数了", en: "The steps are at the sources' days again" }
    }
}
