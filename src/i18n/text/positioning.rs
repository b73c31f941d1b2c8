//! Texts of the positioning page.

pub mod wording;

texts! {
    /// Texts of the positioning page.
    Positioning {
        // The answer.
        ForWhom(noun: String, whom: String) => { zh: "{noun}：为{whom}而建", en: "{noun}: {whom}" }
        ForNobodyYet(noun: String) => { zh: "{noun}：为谁而建还没写", en: "{noun}: for whom is still open" }
        PostShared(who: String, days: String, window: String) => { zh: "{who}，{days} {window} 最值得发", en: "{who}. Best time to post: {window}, {days}" }
        PostGroupOnly(who: String, days: String, window: String) => { zh: "{who}，{days} {window} 成员在，先在这时发", en: "{who}. Members are there at {window}, {days}: post then" }
        PostContentOnly(who: String, days: String, window: String) => { zh: "{who}，先在{days} {window} 发", en: "{who}. Start by posting at {window}, {days}" }
        CoreValue(value: String) => { zh: "核心价值是{value}", en: "Core value: {value}" }
        FocusOn(focus: String) => { zh: "运营重点是{focus}", en: "Focus: {focus}" }
        MembersWant(needs: String) => { zh: "成员要的是{needs}", en: "Members want: {needs}" }
        FanHasNoRow => { zh: "S2 只点名粉丝群，没有给表格", en: "S2 names fan groups but gives no row" }
        QuestionsDone => { zh: "三问已答齐", en: "all three questions answered" }
        QuestionsOpen(n: usize) => { zh: "三问还差 {n} 问", en: "{n} of three questions open" }
        CopyStatement => { zh: "复制定位说明", en: "Copy the statement" }

        // The three questions and the statement.
        QuestionsTitle => { zh: "定位三问", en: "Three questions" }
        AnsweredOfThree(n: String) => { zh: "已答 {n} / 3", en: "{n} of 3 answered" }
        Why => { zh: "为何存在", en: "Why it exists" }
        Whom => { zh: "服务谁", en: "Whom it serves" }
        Value => { zh: "独特价值", en: "What only it gives" }
        Draft(text: String) => { zh: "草稿：{text}", en: "Draft: {text}" }
        UseDraft => { zh: "用这句草稿", en: "Use this draft" }
        WhomHow => { zh: "问、看、算：用户调研、行为观察、数据分析", en: "Ask, watch, count: surveys, observation, data" }
        ValueHow => { zh: "专业知识、行业资讯、社交机会或优惠福利；也可以合起来，如育儿知识加试用申领", en: "Expertise, news, people to meet or benefits; or several, such as parenting knowledge with trials" }
        TypeDiffers => { zh: "群型不同，策略各自设计", en: "Each type needs a strategy of its own" }
        UseDraftFor(question: String) => { zh: "用这句草稿回答「{question}」", en: "Use this draft for \"{question}\"" }
        StatementTitle => { zh: "定位说明", en: "Positioning statement" }
        StatementWithDrafts => { zh: "没答的先用草稿补上", en: "open questions are filled with drafts" }
        StatementNote => { zh: "写进群公告和欢迎语，日常里反复提", en: "Put it into the notice and the welcome, and come back to it in daily talk" }
        Copy => { zh: "复制", en: "Copy" }

        // The day.
        DayTitle => { zh: "一天里什么时候有人", en: "When members are there" }
        RowGroup(days: String) => { zh: "成员在线·{days}", en: "Members · {days}" }
        RowOwn(days: String) => { zh: "自己填的·{days}", en: "Own entry · {days}" }
        RowGroupUnknown => { zh: "成员在线：未给出", en: "Members: not stated" }
        RowKnowledge => { zh: "干货内容", en: "Know-how" }
        RowInteractive => { zh: "互动内容", en: "Interaction" }
        RowResult => { zh: "排期建议", en: "Suggestion" }
        DayText(group: String, content: String, result: String) => { zh: "成员在线：{group}；内容时段：{content}；建议发布：{result}。", en: "Members: {group}; content: {content}; suggestion: {result}." }
        FlagApart => { zh: "成员时段和内容时段不重叠，先按成员时段发", en: "The members' hours and the content's do not meet: post in the members' hours" }
        FlagDepends => { zh: "S2 说时段随产品使用场景而定，没有给钟点", en: "S2 says it depends on when the product is used, and gives no hours" }
        FlagNotStated(source: String) => { zh: "{source} 没有给这一类的活跃时段", en: "{source} gives no hours for this kind of group" }
        FlagContent => { zh: "先按内容时段发；知道成员何时在，就填到「在线时段」里。", en: "Start with the content's hours; enter the members' hours once they are known." }
        AvoidWeekend => { zh: "S2 建议重要内容避开周末，除非成员正好在", en: "S2 avoids weekends for what matters, unless members are there then" }

        // The name.
        NameTitle => { zh: "群名", en: "Group name" }
        NameHasKeyword(keyword: String) => { zh: "方案名里有关键词「{keyword}」", en: "The plan's title has the keyword \"{keyword}\"" }
        NameLacksKeyword(keyword: String) => { zh: "方案名里没有关键词「{keyword}」", en: "The plan's title lacks the keyword \"{keyword}\"" }
        NameLength(n: u32) => { zh: "建议名 {n} 个字；S3 要求简短，没有给字数", en[n]: "{n} character; S3 asks for a short name and gives no limit", "{n} characters; S3 asks for a short name and gives no limit" }
        NameNeedsSubject => { zh: "填了品牌或主题，群名才完整", en: "Enter a brand or topic to complete the name" }
        UseAsTitle => { zh: "用作方案名", en: "Use as the plan's title" }
        IsTitle => { zh: "已是方案名", en: "Is the plan's title" }

        // The card of the kind.
        CardTitle => { zh: "资料怎么说这类群", en: "What sources say of this kind" }
        CardFunction => { zh: "做什么", en: "Does" }
        CardValue => { zh: "核心价值", en: "Core value" }
        CardFocus => { zh: "运营重点", en: "Focus" }
        CardNeeds => { zh: "成员要什么", en: "Needs" }
        CardWho => { zh: "成员", en: "Members" }
        CardAges => { zh: "年龄", en: "Ages" }
        CardHours => { zh: "活跃时段", en: "Hours" }
        Years(ages: String) => { zh: "{ages} 岁", en: "{ages} years" }
        AgesWide => { zh: "跨度大", en: "a wide range" }
        AgesByProduct => { zh: "随产品定位", en: "as the product is placed" }
        HoursByProduct => { zh: "随产品使用场景，没有钟点", en: "as the product is used; no hours given" }

        // What to watch.
        WatchTitle => { zh: "先看哪几个数", en: "What to watch first" }
        AtLeast(share: String) => { zh: "≥ {share}", en: "≥ {share}" }
        MoreThan(share: String) => { zh: "> {share}", en: "> {share}" }
        Borrowed(kind: String) => { zh: "借用{kind}", en: "from: {kind}" }
        NothingToWatch => { zh: "没有资料说粉丝群该看什么", en: "No source says what a fan group watches" }

        // What follows for the next planners.
        DefaultsTitle => { zh: "后面几步先用什么", en: "Where the next steps start" }
        DefaultsRemark => { zh: "随类型和人数变，随时可换", en: "follows kind and size; free to change" }
        DefaultStaffing => { zh: "人员", en: "Staffing" }
        DefaultMix => { zh: "内容", en: "Content" }
        DefaultStyle => { zh: "群规", en: "Rules" }
        ToStaffing => { zh: "去人员与层级", en: "To staffing" }
        PostsOfWeek(total: u32, parts: String) => { zh: "一周 {total} 条：{parts}", en: "A week of {total} posts: {parts}" }
        Posts(n: u32) => { zh: "{n} 条", en[n]: "{n} post", "{n} posts" }
        MixOthers => { zh: "其他来源的配比", en: "Other sources' mixes" }
        MixDisagree => { zh: "S0 与 S4 对干货的占比说法相反，没有取平均", en: "S0 and S4 contradict each other on useful content; nothing is averaged" }

        // The mechanism of the goal.
        GoalTitle(goal: String) => { zh: "目标是「{goal}」，用什么机制", en: "The goal is \"{goal}\": which mechanism" }
        MechanismOf(mechanism: String) => { zh: "S0 的配法：{mechanism}", en: "S0 pairs it with: {mechanism}" }
        MechanismTrade => { zh: "S3：电商类社群强化促销信息触达", en: "S3: commerce groups see to it that offers arrive" }
        MechanismLearning => { zh: "S3：学习型社群设计知识分享机制", en: "S3: learning groups need a way to share knowledge" }
        MechanismNone => { zh: "资料没有给这个目标配机制", en: "No source pairs this goal with a mechanism" }
        SharingTitle => { zh: "裂变会碰到诱导分享的红线", en: "Fission meets the ban on rewarded sharing" }
        SharingRule => { zh: "微信的外部链接规范禁止用奖励诱导分享", en: "WeChat's rules on external links forbid rewards for sharing" }
        SharingFission => { zh: "S1 自己也写了邀请奖励", en: "S1 itself proposes rewards for inviting" }
        SharingCure => { zh: "它给红线的办法是改成积分累计制奖励", en: "its cure for the red line is accumulated points" }
        SharingPoints => { zh: "但这条规范里，积分也算奖品", en: "Under this rule, however, points count as a prize too" }

        // The platforms.
        PlatformsTitle => { zh: "五个平台比一比", en: "Five platforms compared" }
        CapNow => { zh: "一个群最多", en: "Group limit:" }
        CapOwn => { zh: "自己填的", en: "own figure" }
        ColPlatform => { zh: "平台", en: "Platform" }
        ColCap => { zh: "一个群最多", en: "Most members" }
        ColSeats => { zh: "群主以外的管理席位", en: "Admin seats beside the owner's" }
        ColRights => { zh: "谁能移人、改群名", en: "Who removes and renames" }
        FitFor(fit: String) => { zh: "适合{fit}", en: "suits {fit}" }
        Contradictory => { zh: "各处说法不一", en: "sources contradict" }
        NoRuleFound => { zh: "没有查到规则", en: "no rule found" }
        SeatsOf(n: String) => { zh: "{n} 席", en: "{n} seats" }
        SaysS3(claim: String) => { zh: "S3：{claim}", en: "S3: {claim}" }
        CapsWechat(low: String, high: String) => { zh: "{low} 人，认证后 {high} 人", en: "{low}, {high} if verified" }
        CapsQq(low: String, high: String) => { zh: "普通群 {low} 人，VIP {high} 人", en: "{low} ordinary, {high} VIP" }
        CapsDingtalk(low: String) => { zh: "企业用户 {low} 人", en: "{low} for enterprises" }
        AdminsOf(n: String) => { zh: "{n} 名", en: "{n}" }
        AdminsByDepartment => { zh: "按部门划分", en: "by department" }
        RightsCreator => { zh: "都只有创建者", en: "the creator only" }
        RightsAdmins => { zh: "管理员都能", en: "any admin" }
        RightsMain => { zh: "都只有主管理员", en: "the main admin only" }

        // A fact at the foot.
        StayingActive(groups: String) => { zh: "一天新建 {groups} 多个群", en: "More than {groups} groups are opened a day" }
        StayingShare(share: String) => { zh: "一直活跃的不到 {share}", en: "fewer than {share} stay active" }
        StayingLeft(groups: String, left: String) => { zh: "按 {groups} 个算，不到 {left} 个", en: "of {groups}, fewer than {left}" }

        // The inputs.
        TypeTitle => { zh: "群类型", en: "Kind of group" }
        ByValue => { zh: "按价值", en: "By value" }
        ByAudience => { zh: "按受众", en: "By audience" }
        InEducation => { zh: "教育类", en: "In education" }
        SetupTitle => { zh: "群的设定", en: "Set-up" }
        Subject => { zh: "品牌或主题", en: "Brand or topic" }
        SubjectExample => { zh: "如：小满育儿", en: "Such as: Xiaoman Baby" }
        GoalByS0 => { zh: "核心功能", en: "Core function" }
        GoalByS3 => { zh: "核心功能（另一种分法）", en: "Core function (another list)" }
        Circle => { zh: "谁能进群", en: "Who may join" }
        CircleHint => { zh: "定群规先选哪种", en: "Decides the style of rules to start with" }
        Lifespan => { zh: "生命周期", en: "Lifespan" }
        Stage => { zh: "公司阶段", en: "Company stage" }
        StageSays(stage: String, focus: String) => { zh: "S1：{stage}{focus}", en: "S1, {stage}: {focus}" }
        StageWithout => { zh: "没有公司，S1 的这条不用", en: "Without a company S1's advice does not apply" }
        Platform => { zh: "平台", en: "Platform" }
        Cap => { zh: "一个群最多", en: "Most members of a group" }
        CapReset(cap: String) => { zh: "用平台的 {cap}", en: "Use the platform's {cap}" }
        CapClear => { zh: "清空", en: "Clear" }
        CapAsk => { zh: "各处说法不一，请填群里显示的上限。", en: "Sources contradict: enter the limit that the group shows." }
        AudienceTitle => { zh: "服务谁", en: "Whom it is for" }
        Ages => { zh: "年龄", en: "Ages" }
        AgeFrom => { zh: "最小", en: "From" }
        AgeTo => { zh: "最大", en: "To" }
        AgeOther => { zh: "填了两头才算数", en: "Counts once both ends are given" }
        AgesCrossed => { zh: "最小年龄不能大过最大年龄", en: "The lower age must not exceed the upper" }
        AgesClear => { zh: "不限年龄", en: "Any age" }
        Regions => { zh: "地域", en: "Regions" }
        Interests => { zh: "兴趣爱好", en: "Interests" }
        Pains => { zh: "痛点需求", en: "Pains and needs" }
        Habits => { zh: "微信使用习惯", en: "WeChat habits" }
        Hours => { zh: "在线时段", en: "Hours online" }
        HoursOwn => { zh: "自己填，不用资料的", en: "Own hours instead of the source's" }
        HoursDays => { zh: "哪些天", en: "Days" }
        HoursStart => { zh: "开始", en: "Start" }
        HoursEnd => { zh: "结束", en: "End" }
        NotATime => { zh: "要写成 20:00 这样", en: "Write it as 20:00" }
        EndNotLater => { zh: "结束要晚于开始", en: "The end must be later than the start" }
        StartNotEarlier => { zh: "开始要早于结束", en: "The start must be earlier than the end" }
    }
}
