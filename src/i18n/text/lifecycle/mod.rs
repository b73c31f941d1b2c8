//! Texts of the planner of the lifecycle: 生命周期.

pub mod labels;
pub mod panels;
pub mod wording;

texts! {
    /// Texts of the answer, the stages and the split.
    Lifecycle {
        // The answer. Key figures are marked by the caller.
        AnswerNear(n: String, stage: String, cap: u32) => { zh: "{n}：{stage}，快满 {cap}，该想分群了", en: "{n}: {stage}, close to {cap}; time to think of splitting" }
        AnswerFull(n: String, stage: String, cap: u32) => { zh: "{n}：{stage}，已到 {cap} 人上限，该分群了", en: "{n}: {stage}, at the limit of {cap}; time to split" }
        AnswerPlanned(n: String, stage: String, parts: u32, sizes: String) => { zh: "{n}：{stage}，分成 {parts} 个群，每群 {sizes} 人", en: "{n}: {stage}, split into {parts} groups of {sizes}" }
        AnswerDeclines(n: String, stage: String, falls: u32) => { zh: "{n}：{stage}，活跃连降 {falls} 周，该想怎么转了", en: "{n}: {stage}, activity down {falls} weeks in a row; time to turn" }
        AnswerAhead(n: String, stage: String, days: u32, then: String, cap: u32) => { zh: "{n}：{stage}；{days} 天后约 {then} 人，会接近上限 {cap}", en: "{n}: {stage}; about {then} in {days} days, close to {cap}" }
        AnswerCalm(n: String, stage: String, cap: u32) => { zh: "{n}：{stage}，还没接近上限 {cap}，先不用分群", en: "{n}: {stage}, not near {cap} yet; no need to split" }
        ByPlan(n: String) => { zh: "按方案的 {n}", en: "By the plan's {n}" }
        Members(n: String) => { zh: "{n} 人", en: "{n} members" }
        FocusIs(focus: String) => { zh: "这个阶段：{focus}", en: "This stage: {focus}" }
        NearIs => { zh: "到上限的 90% 算接近", en: "near is 90% of the limit" }
        ToStaffing => { zh: "去人员与层级", en: "To the staffing" }
        // How many there are.
        Now => { zh: "现在", en: "Now" }
        MembersNow => { zh: "这个群现在多少人", en: "Members of this group now" }
        MembersHint(n: u32) => { zh: "空着就按方案的 {n} 人算", en: "Empty: the {n} that the plan is made for" }
        UnitPeople => { zh: "人", en: "people" }
        // The stages.
        Stages => { zh: "按规模看阶段", en: "The stage by size" }
        StagesRemark => { zh: "共用的 100、300 算进后一行", en: "shared ends belong to the later row" }
        StageHead => { zh: "阶段", en: "Stage" }
        SizeHead => { zh: "人数", en: "Members" }
        FocusHead => { zh: "重心", en: "Focus" }
        SourceHead => { zh: "出处", en: "Source" }
        NoSize => { zh: "未给出", en: "Not stated" }
        Here => { zh: "现在在这", en: "here now" }
        HereByPlan => { zh: "按方案在这", en: "here by the plan" }
        Begun => { zh: "该考虑了", en: "time to think of it" }
        BegunByPlan => { zh: "满员时要考虑", en: "to think of once it is full" }
        LineText(at: String, stage: String, cap: u32) => { zh: "从 0 到 {cap} 人的线：{at}，{stage}", en: "A line from 0 to {cap}: {at}, {stage}" }
        NowIs(n: String) => { zh: "现在 {n} 人", en: "{n} now" }
        ThenIs(days: u32, n: String) => { zh: "推演 {days} 天后约 {n} 人一群", en: "about {n} a group in {days} days, by the forecast" }
        CapIs(cap: u32) => { zh: "上限 {cap} 人", en: "limit {cap}" }
        ToForecast => { zh: "看推演", en: "See the forecast" }
        // The clocks.
        Clocks => { zh: "四个时钟", en: "Four clocks" }
        ClocksRemark => { zh: "各走各的，不合成一个", en: "each by itself, never made into one" }
        BySize => { zh: "按规模", en: "By size" }
        ByActivity => { zh: "按活跃", en: "By activity" }
        ByCompany => { zh: "按企业", en: "By company" }
        BySpan => { zh: "按计划活多久", en: "By planned life span" }
        CompanyGathers => { zh: "初创期：重用户积累", en: "Start-up: gather users" }
        CompanyRefines => { zh: "成熟期：重精细化运营", en: "Mature: refine operation" }
        CompanyNone => { zh: "没有企业在后面", en: "No company behind it" }
        NoWeeks => { zh: "还没有周数据", en: "no weekly figures yet" }
        FallsIs(n: u32) => { zh: "连降 {n} 周", en[n]: "{n} fall in a row", "{n} falls in a row" }
        NoFalls => { zh: "没有连降", en: "no falls in a row" }
        SevenStages => { zh: "S1 的七个阶段在开群清单里", en: "S1's seven stages are in the launch list" }
        ToLaunch => { zh: "去开群清单", en: "To the launch list" }
        ToPositioning => { zh: "去定位", en: "To the positioning" }
        // The ways on.
        Ways => { zh: "往后怎么走", en: "Ways on" }
        WaysBegun => { zh: "该选一条路了", en: "time to choose" }
        WaysCalm => { zh: "现在不急", en: "no hurry" }
        NoWay => { zh: "还没定", en: "Not decided" }
        WayPaid => { zh: "价值要远超价格", en: "value well above the price" }
        // The split.
        Split => { zh: "分群", en: "The split" }
        SplitRemark(n: u32) => { zh: "{n} 人怎么分", en: "how {n} members are split" }
        By => { zh: "按什么分", en: "Split by" }
        NotChosen => { zh: "没选", en: "Not chosen" }
        Parts => { zh: "分成几个群", en: "Groups" }
        PartsHint => { zh: "一个大群有规模、难管；小群更亲、互动更深", en: "One large group has scale and is hard to run; small ones are closer" }
        UnitGroups => { zh: "个", en: "groups" }
        NoSplit => { zh: "不分", en: "None" }
        PartsOutside(min: u32, max: u32) => { zh: "要 {min} 到 {max} 个", en: "From {min} to {max}" }
        IntoFewest(n: u32) => { zh: "分成 {n} 个", en: "Into {n}" }
        IntoSmall(n: u32, each: u32) => { zh: "分成 {n} 个，每个约 {each} 人", en: "Into {n}, about {each} each" }
        Evenly => { zh: "平分", en: "Share equally" }
        PartName(n: u32) => { zh: "第 {n} 个群叫什么", en: "Name of group {n}" }
        PartMembers(n: u32) => { zh: "第 {n} 个群多少人", en: "Members of group {n}" }
        StaffIs(owners: u32, deputies: u32, leads: u32) => { zh: "群主 {owners} · 副群主 {deputies} · 组长 {leads}", en: "owner {owners} · deputies {deputies} · leads {leads}" }
        StaffOfAll(n: u32) => { zh: "一共要 {n} 个人来管", en[n]: "{n} person runs them all", "{n} people run them all" }
        TooMany(n: u32) => { zh: "排的人比现有的多 {n} 人", en[n]: "The groups hold {n} member more than there are", "The groups hold {n} members more than there are" }
        LeftOver(n: u32) => { zh: "还有 {n} 人没有去处", en[n]: "{n} member is in no group", "{n} members are in no group" }
        SumText => { zh: "空着的群平分剩下的人。", en: "Groups left empty share the rest equally." }
        NearPart(n: u32) => { zh: "分出来的群有 {n} 个还是快满的", en[n]: "{n} of the groups is near the limit itself", "{n} of the groups are near the limit themselves" }
        Differ => { zh: "每个分群的策略要有差异", en: "Each part needs a strategy of its own" }
        SplitEmpty => { zh: "选分成几个群，就能看到各群的人数和管理的人。", en: "Choose how many groups, and their sizes and staff stand here." }
        // The move.
        Move => { zh: "搬家", en: "The move" }
        MovesOn => { zh: "哪天搬", en: "Moving day" }
        Moving => { zh: "分群通知", en: "Notice of the move" }
        MovingHint => { zh: "空着就用下面的草稿；体检会查里面的词", en: "Empty: the draft is used. The check-up reads it" }
        CopyMoving => { zh: "复制通知", en: "Copy the notice" }
        UseDraft => { zh: "拿草稿来改", en: "Edit the draft" }
        UseDraftFor(what: String) => { zh: "拿草稿来改：{what}", en: "Edit the draft: {what}" }
        PutMove => { zh: "放进日历：通知和搬家", en: "Put notice and move on the calendar" }
        ShiftMove(day: String) => { zh: "日历改到{day}", en: "Move it to {day} on the calendar" }
        RenewNotice => { zh: "更新日历上的通知", en: "Renew the notice on the calendar" }
        Renewed => { zh: "日历上的通知换成了新的", en: "The calendar has the new notice" }
        LongForCalendar(n: u32, max: u32) => { zh: "通知有 {n} 字，日历里一条最多 {max} 字：缩短了才能放进日历", en: "The notice has {n} characters, an item of the calendar {max} at most: shorten it, and it can go there" }
        MoveThere => { zh: "已在日历", en: "on the calendar" }
        PutDone => { zh: "分群通知和搬家放进了日历", en: "Notice and move are on the calendar" }
        Shifted => { zh: "日历上的搬家改了日子", en: "The move stands on its new day" }
        NoticeBefore => { zh: "通知提前 24 小时发", en: "the notice is sent 24 hours before" }
        MoveItem => { zh: "分群搬家", en: "Move into the new groups" }
        NoticeItem => { zh: "分群通知", en: "Notice of the move" }
        CheckCodes => { zh: "各群的二维码准备好", en: "The way into each group is ready" }
        CheckStaff => { zh: "各群的管理员到位", en: "The staff of each group is there" }
        CheckStay => { zh: "没搬的人逐个提醒", en: "Those who have not moved are reminded" }
        ToCalendar => { zh: "去内容日历", en: "To the calendar" }
    }
}
