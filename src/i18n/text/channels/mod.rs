//! Texts of the planner of channels: 渠道.

pub mod labels;
pub mod wording;

texts! {
    /// Texts of the page.
    Channels {
        // The answer. Key figures are marked by the caller.
        Answer(days: u32, joins: String, name: String, share: String) => { zh: "{days} 天约 {joins}从渠道进群，最多来自「{name}」：占 {share}", en: "About {joins} join by channels in {days} days, most by \"{name}\": {share}" }
        AnswerNobody => { zh: "推演里还没有人从渠道进群，先加一条渠道", en: "The forecast has nobody who joins by a channel yet; add one first" }
        PeopleOf(n: String) => { zh: "{n} 人", en: "{n} people" }
        EfficiencySupport => { zh: "转化效率只有抖音/快手写着「中高」，其余的格子缺失，所以不排名", en: "Only Douyin/Kuaishou has an efficiency, medium-high; the other cells are lost, so nothing is ranked" }
        ToForecast => { zh: "去漏斗与增长", en: "To the forecast" }
        // Joins by channel.
        Joins => { zh: "各渠道预计进群", en: "Expected joins by channel" }
        JoinsRemark(days: u32) => { zh: "推演的期望值，{days} 天合计", en: "expected by the forecast, over {days} days" }
        ColChannel => { zh: "渠道", en: "Channel" }
        ColScans => { zh: "扫码", en: "Scans" }
        ColJoins => { zh: "进群", en: "Join" }
        ColShare => { zh: "占比", en: "Share" }
        ColCost => { zh: "花费", en: "Cost" }
        ColPerJoin => { zh: "每进一人", en: "Per join" }
        AllChannels => { zh: "合计", en: "All" }
        Invited => { zh: "成员邀请来的", en: "Invited by members" }
        ScansBar(n: String) => { zh: "平均每天 {n} 次扫码；S1 引流期要 ≥200 次/天", en: "{n} scans a day on average; S1's attract stage asks for ≥ 200" }
        ScansDoubt => { zh: "但一个群码约 7 天过期，群到 200 人就不能扫码进", en: "yet one code lasts about 7 days and lets nobody in from 200 members on" }
        SameNumbers => { zh: "这些数就是漏斗与增长里的渠道，改一处两处都变。", en: "These are the forecast's own channels: a change here is a change there." }
        Edit => { zh: "改这几条渠道", en: "Change the channels" }
        AddToForecast => { zh: "加进推演", en: "Add to the forecast" }
        AddOf(name: String) => { zh: "把「{name}」加进推演", en: "Add \"{name}\" to the forecast" }
        Added(name: String) => { zh: "推演里加了渠道「{name}」", en: "Added the channel \"{name}\" to the forecast" }
        InForecast => { zh: "已在推演里", en: "in the forecast" }
        // Platforms.
        Parts => { zh: "各平台起什么作用", en: "Which platform plays which part" }
        PartsRemark => { zh: "按 S2 的表的次序，不是名次", en: "in the order of S2's table, which is no ranking" }
        ColPlatform => { zh: "平台", en: "Platform" }
        ColRole => { zh: "角色", en: "Part" }
        ColStrengths => { zh: "长处", en: "Strong in" }
        ColEfficiency => { zh: "转化效率", en: "Efficiency" }
        ColStanding => { zh: "情况", en: "Standing" }
        Suits => { zh: "合适", en: "suits" }
        HeldPill => { zh: "已有", en: "held" }
        SuitsNone => { zh: "没选内容和人群，所以不推荐平台。", en: "Nothing is said of content and audience, so no platform is suggested." }
        SuitsSome(names: String) => { zh: "按选的长处，合适的是{names}", en: "By what is wanted, what suits is {names}" }
        NewGroups => { zh: "S0 引腾讯 2023 年的数：每天新建的微信群超过 300 万个，光有群码没人进", en: "S0 cites Tencent, 2023: more than 3 million new WeChat groups a day; a bare code brings nobody" }
        Doubtful => { zh: "存疑", en: "doubtful" }
        // What is held.
        Held => { zh: "手上的平台", en: "Platforms held" }
        HeldHint => { zh: "勾上自己有的。", en: "Tick what you have." }
        LetGo(name: String) => { zh: "去掉了「{name}」和它的文字", en: "Removed \"{name}\" and its texts" }
        Wanted => { zh: "内容和人群", en: "Content and audience" }
        WantedHint => { zh: "选了才推荐平台，用的是 S2 的表的词。", en: "Platforms are suggested by these, in the words of S2's table." }
        // Texts.
        Texts => { zh: "引进来、导出去的话", en: "Texts for inflow and outflow" }
        TextsNone => { zh: "先在「手上的平台」里勾一个，这里就有它的引流文案。", en: "Tick a platform that you hold; its texts then stand here." }
        Role => { zh: "角色", en: "Part" }
        Reason => { zh: "为什么进群", en: "Why join" }
        ReasonHint => { zh: "写明进群的理由和能得到什么，别只放二维码", en: "Give a reason and what people get, not a bare code" }
        Outflow => { zh: "为什么关注它", en: "Why follow it" }
        OutflowHint => { zh: "用独家内容和优先权限，别硬推", en: "Exclusive content and priority, no hard selling" }
        CopyReason => { zh: "复制进群文案", en: "Copy the inflow text" }
        CopyOutflow => { zh: "复制导流文案", en: "Copy the outflow text" }
        WriteDraft => { zh: "改这份草稿", en: "Edit the draft" }
        DraftOf(what: String, name: String) => { zh: "改「{name}」的草稿：{what}", en: "Edit the draft for {name}: {what}" }
        LinkBlocked => { zh: "微信里不能直接分享 QQ 群号", en: "QQ group numbers can't be shared in WeChat" }
        LinkBlockedText => { zh: "S3 说会被屏蔽；换成图片或让人搜关键词，发之前先试一次", en: "S3 says they are blocked; use a picture or let people search, and try it first" }
        Induced => { zh: "送东西换邀请是红线", en: "Rewards for inviting are a red line" }
        InducedText => { zh: "S3 的冷启动有「邀 3 人送福利」；微信的规范禁止用奖励诱导分享", en: "S3's cold start has \"invite 3, get a benefit\"; WeChat forbids rewards for sharing" }
        // Limits.
        Limits(n: String) => { zh: "{n} 人要几个群", en: "Groups for {n} members" }
        LimitsRemark => { zh: "人数取自人员与层级", en: "members as in Staffing" }
        ColCap => { zh: "单群上限", en: "Limit of a group" }
        ColGroups => { zh: "要几个群", en: "Groups" }
        ColBasis => { zh: "依据", en: "Rests on" }
        GroupsOf(n: u32) => { zh: "{n} 个", en: "{n}" }
        ByRule => { zh: "平台规则", en: "platform rule" }
        ByClaim => { zh: "只是 S3 的说法", en: "only S3's claim" }
        RuleContradicts => { zh: "规则各页不一", en: "pages contradict one another" }
        RuleSays(n: String) => { zh: "规则是 {n} 人", en: "the rule says {n}" }
        Fold => { zh: "微信群还会被成员折叠，触达要打折", en: "Members can fold a WeChat group, which lowers reach" }
        OwnCap(n: String, groups: u32) => { zh: "定位里自定的上限是 {n} 人：要 {groups} 个群", en: "Your own limit in Positioning is {n}: {groups} groups" }
        LimitOf(name: String) => { zh: "{name}的上限", en: "Limit of {name}" }
        LookedUp => { zh: "自己核对的，还没写哪天", en: "looked up by you, on a day you have not said" }
        LookedUpOn(day: String) => { zh: "{day}自己核对的", en: "looked up by you on {day}" }
        CheckedOn => { zh: "上限核对于", en: "Limits checked on" }
        CheckedOnHint => { zh: "平台规则会变；在客户端里看过再填", en: "Rules change; fill it in once you looked in the client" }
        Twin => { zh: "S3：覆盖多平台可用微信 + QQ 双群，用机器人同步；这种机器人会被微信封号，改成人工转发", en: "S3: twin groups on WeChat and QQ, synced by a bot; WeChat bans such bots, so forward by hand" }
        DingTalkWecom => { zh: "S3：钉钉群可以和企业微信打通；两家是对手，没见过原生的打通", en: "S3: DingTalk groups link with WeCom; they are rivals, and we know of no native link" }
        Claims => { zh: "三个平台的说法", en: "Claims on three platforms" }
        ClaimsRemark => { zh: "作者的话；有平台规则的，规则写在下面。勾上要用的权限，那几行会标出来", en: "the author's words; where a rule is known it stands below. Tick what has to be possible to mark its row" }
        // Reuse and modes.
        Reuse => { zh: "一次讨论变成什么", en: "What one discussion becomes" }
        ReuseSum(discussions: u32, pieces: String) => { zh: "每周 {discussions} 次讨论 → {pieces} 件成品", en[discussions]: "{discussions} discussion a week → {pieces} pieces", "{discussions} discussions a week → {pieces} pieces" }
        Discussion => { zh: "群里讨论", en: "Discussion in the group" }
        Discussions => { zh: "每周拿几次讨论再加工", en: "Discussions reworked a week" }
        UnitTimes => { zh: "次", en: "a week" }
        Modes => { zh: "四种协同", en: "Four ways to work together" }
        Done => { zh: "有", en: "there" }
        NotDone => { zh: "还没有", en: "not yet" }
        Combo => { zh: "群 + 小程序 + 直播：课程转化", en: "Group, mini-program and live: course conversion" }
        ComboHint => { zh: "S0 的一个案例，「提升3倍」有两种读法，都列出，不取平均", en: "One case of S0; \"up 3 times\" reads two ways, both are shown and never averaged" }
        Conversion => { zh: "现在的课程转化率", en: "Course conversion today" }
        NotSaid => { zh: "没填", en: "Not said" }
        TimesOf(n: String) => { zh: "读作 ×{n}", en: "Read as ×{n}" }
        TooMuch => { zh: "超过 100%，不可能", en: "more than 100%, impossible" }
        // Tools and ids.
        Tools => { zh: "工具", en: "Tools" }
        ToolsHint => { zh: "按企业微信和普通群的不同来选；先用人工和官方的", en: "Choose by WeCom or ordinary group; by hand and official tools first" }
        OutsideTools(n: u32) => { zh: "第三方工具（{n} 个在用）", en: "Tools from outside ({n} in use)" }
        OutsideWarn => { zh: "第三方能看到群里的话；在个人号上跑的外挂会被封号", en: "Outside tools see what is said in the group; programs on personal accounts get banned" }
        BannedUsed(n: u32) => { zh: "{n} 个工具会让号被封", en[n]: "{n} tool can get the account banned", "{n} tools can get the account banned" }
        LostTools => { zh: "S1 和 S4 都提到三大类工具，但两张表的内容都缺失：不补", en: "S1 and S4 both name three kinds of tools, but the rows of both tables are lost: nothing is filled in" }
        Ids => { zh: "打通身份", en: "Joining identities" }
        IdWay => { zh: "怎样认出同一个人", en: "How one person is recognized" }
        IdNone => { zh: "不打通", en: "Not joined" }
        IdHint => { zh: "要技术支持", en: "needs engineering" }
        Encrypted => { zh: "OpenID 等字段加密存", en: "OpenID and the like are kept encrypted" }
        PlainIds => { zh: "身份打通了，字段没加密", en: "Identities are joined, their fields are not encrypted" }
        PlainIdsText => { zh: "S1：OpenID 等关键字段须加密存储，防止跨平台泄露", en: "S1: key fields such as OpenID must be encrypted, or they leak across platforms" }
    }
}
