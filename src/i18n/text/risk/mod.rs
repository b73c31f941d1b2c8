//! Texts of the planner of rules and risks.

pub mod copy;
pub mod labels;
pub mod privacy;
pub mod rules;

texts! {
    /// Texts of the planner of rules and risks.
    Risk {
        AnswerClear(style: String) => { zh: "方案没有碰到红线，群规用{style}", en: "This plan touches no red line; its rules are {style}" }
        Answer(n: String, lines: String) => {
            zh: "方案碰到 {n} 条红线：{lines}",
            en[n]: "This plan touches {n} red line: {lines}", "This plan touches {n} red lines: {lines}",
        }
        FourLines => { zh: "S1 划了四条红线，外挂是平台另外禁的", en: "S1 draws four red lines; the platform bans tools besides" }
        Liable => { zh: "谁建群谁负责", en: "Whoever makes the group answers for it" }
        Lines => { zh: "红线", en: "Red lines" }
        NoTouch => { zh: "没有碰到", en: "not touched" }
        Touched => { zh: "碰到了", en: "touched" }
        Checked => { zh: "按公告、自己写的群规、「方案怎么做」、问卷和积分来看；没填的不算，别处的文案看体检", en: "by the announcement, your own rules, what the plan does, questionnaire and points; what is open does not count, other copy is the check-up's" }
        Mended => { zh: "已改掉", en: "Mended" }

        Rules => { zh: "群规", en: "Rules" }
        RulesRemark => { zh: "四部分，可以改成自己的话", en: "four parts, each yours to reword" }
        RulesPublish => { zh: "写进公告或欢迎语，再固定：微信用群待办，QQ 群用置顶公告", en: "Put them in the notice or the welcome, then pin them: group to-do on WeChat, pinned notice on QQ" }
        RulesEnforce => { zh: "执行三原则：一致、透明、适度灵活", en: "Enforce consistently, openly, with some give" }
        RulesRevise => { zh: "按阶段和成员调整，先征求意见，改了要解释", en: "Revise by stage and membership: ask first, explain after" }
        RulesBalance => { zh: "没有通用公式：刚性和弹性、效率和人情都要顾", en: "There is no formula: firmness and give, efficiency and warmth" }
        CopyRules => { zh: "复制群规", en: "Copy the rules" }
        PrintRules => { zh: "打印群规", en: "Print the rules" }
        PrintRefused => { zh: "浏览器没让打印", en: "The browser would not print" }
        Built => { zh: "按风格写的草稿", en: "our draft for this style" }
        OwnWords => { zh: "自己的话", en: "your own words" }
        BackToBuilt(part: String) => { zh: "「{part}」用回草稿", en: "{part}: back to our draft" }
        Reset => { zh: "用回草稿", en: "Back to our draft" }
        RuleSettings => { zh: "群规的尺度", en: "How the rules are" }
        Style => { zh: "风格", en: "Style" }
        StyleFollows(style: String) => { zh: "照定位：{style}", en: "By positioning: {style}" }
        StyleNote => { zh: "太严压抑，太松混乱", en: "Too strict stifles, too loose disorders" }
        Strikes => { zh: "几次移出", en: "Violations until removal" }
        UnitTimes => { zh: "次", en: "times" }
        Forgiving => { zh: "非恶意的初犯只提醒，不计次", en: "A first violation without ill will only brings a reminder" }
        PostLimit => { zh: "每人每天最多几条", en: "Posts a member a day" }
        PostLimitHint => { zh: "群规要写频率，资料没给数", en: "Rules should limit frequency; no source gives a figure" }
        UnitPosts => { zh: "条", en: "posts" }
        NotLimited => { zh: "不限", en: "None" }
        Revised => { zh: "上次修订", en: "Last revised" }
        NextRevision(day: String) => { zh: "下次修订 {day}", en: "Next revision {day}" }
        RevisionNoDay => { zh: "填上次修订，或在日历里填开群日，就有下次修订的日子", en: "Enter the last revision, or the opening day on the calendar, to get the next" }
        PutRevision => { zh: "放进日历", en: "Put it on the calendar" }
        MoveRevision => { zh: "日历上的改到这天", en: "Move the one on the calendar" }
        RevisionPut(day: String) => { zh: "修订群规已放在 {day}", en: "The revision is on the calendar on {day}" }
        RevisedLine(day: String) => { zh: "修订于 {day}。", en: "Revised on {day}." }
        Ladder => { zh: "违规阶梯", en: "Ladder" }
        MuteDoubt => { zh: "微信群有没有禁言，资料互相矛盾；没有的话，这一步用私聊提醒代替", en: "Whether a WeChat group can mute is disputed; where it cannot, warn in private instead" }
        WhoRemoves => { zh: "谁能移人，S3 的说法", en: "Who can remove people, as S3 has it" }

        Announcement => { zh: "群公告", en: "Announcement" }
        AnnouncementField => { zh: "公告内容", en: "Text of the announcement" }
        AnnouncementPlaceholder => { zh: "例：今晚八点营养师答疑，规矩见群待办", en: "For instance: questions and answers tonight at eight; the rules are in the to-do" }
        CopyAnnouncement => { zh: "复制公告", en: "Copy the announcement" }

        Register => { zh: "风险清单", en: "Risk register" }
        RegisterRemark => { zh: "只列出，不排名", en: "listed, not ranked" }
        NotComparable => { zh: "S0 的 67%、83%、70% 各有各的底数，不能比大小", en: "S0's 67%, 83% and 70% have different bases and cannot be compared" }
        FilterLeft(left: String) => { zh: "按 S0 的案例，每 100 条违规过滤后剩 {left} 条", en: "By S0's case, of 100 violations {left} are left after filtering" }
        NoOwners(n: u32) => { zh: "{n} 项没有负责人", en[n]: "{n} without an owner", "{n} without an owner" }
        NoTriggers(n: u32) => { zh: "{n} 项的触发场景原文空缺，要你来填", en[n]: "{n} whose trigger the source leaves blank: yours to fill in", "{n} whose triggers the source leaves blank: yours to fill in" }
        Trigger => { zh: "触发场景", en: "Trigger" }
        TriggerAsked => { zh: "原文空缺：在你的群里，什么会触发？", en: "Blank in the source: what sets it off in your group?" }
        Measure => { zh: "应对措施", en: "Measure" }
        Owner => { zh: "负责人", en: "Owner" }
        OwnerPlaceholder => { zh: "写名字", en: "A name" }
        Of(field: String, hazard: String) => { zh: "{hazard}·{field}", en: "{hazard}: {field}" }
        NoOwner => { zh: "没有负责人", en: "No owner" }

        Does => { zh: "方案怎么做", en: "What the plan does" }
        Invitation => { zh: "拉新", en: "Bringing others in" }
        InvitationHint => { zh: "S1 自己的裂变期、S3 的冷启动都写了邀请奖励，和红线冲突", en: "S1's own fission stage and S3's cold start reward invitations, against the red line" }
        Payment => { zh: "收款", en: "Payment" }
        Data => { zh: "收集哪些资料", en: "What is collected" }
        DataHint => { zh: "身份证、银行卡不要收；其余按两部法办", en: "Never identity or bank cards; the rest by the two laws" }
        OpenIdHint => { zh: "OpenID 等关键字段要加密存", en: "Key fields such as OpenID must be stored encrypted" }
        Bots => { zh: "用外挂替人操作：群发、拉人、加人", en: "Tools act for people: mass sending, adding, pulling in" }
        BotsHint => { zh: "把关的机器人在「入群」里填", en: "A bot that guards the entry is said under joining" }
        Unsaid => { zh: "没说", en: "Open" }

        Privacy => { zh: "隐私", en: "Privacy" }
        Archive => { zh: "会话存档", en: "Keep chats" }
        ArchiveHint => { zh: "S1 建议存档和双备份，S3 要求少收资料：先关着", en: "S1 would archive and back up twice, S3 collect little: off at first" }
        Purpose => { zh: "存来做什么", en: "What for" }
        PurposePlaceholder => { zh: "例：处理投诉时核对", en: "For instance: to look into complaints" }
        Consent => { zh: "成员已知情同意", en: "The members know and agree" }
        Retention => { zh: "存多久", en: "Kept for" }
        UnitDays => { zh: "天", en: "days" }
        ArchiveLacks => { zh: "存档还缺用途、同意或期限", en: "Keeping chats still lacks a purpose, consent or a time" }
        PrivacyText => { zh: "给成员看的告知", en: "What members are told" }
        PrivacyRejected => { zh: "先不收身份证、银行卡，才有可以发的告知", en: "There is no text to publish while identity or bank cards are collected" }
        CopyPrivacy => { zh: "复制告知", en: "Copy the text" }
        PhoneSetting => { zh: "S3 说微信可设「仅群主可查看手机号」，查不到这个设置；QQ 群建议关「允许搜索」", en: "S3 speaks of owner-only phone numbers on WeChat, a setting we cannot find; on QQ, turn off search" }

        Routine => { zh: "例行检查", en: "Routine" }
        RoutineFrom => { zh: "从哪天起", en: "From" }
        RoutineFollows => { zh: "跟日历的开群日", en: "Follows the calendar's opening" }
        RoutineNoDay => { zh: "先填从哪天起，或在日历里填开群日", en: "Say from when, or set the opening day on the calendar" }
        PutRoutine(n: u32) => { zh: "把 {n} 项放进日历", en[n]: "Put {n} on the calendar", "Put {n} on the calendar" }
        PutDone(n: u32) => { zh: "已放进日历 {n} 项", en[n]: "{n} item put on the calendar", "{n} items put on the calendar" }
        OnCalendar => { zh: "已在日历", en: "on the calendar" }
        Waits => { zh: "在日历里等排时间", en: "on the calendar, without a time" }
        NotOnCalendar => { zh: "还没放进日历", en: "not on the calendar" }
        Next(day: String) => { zh: "下一次 {day}", en: "next {day}" }
        ToCalendar => { zh: "去日历", en: "To the calendar" }
    }
}
