//! Texts of the staffing planner.

texts! {
    /// Texts of the staffing planner.
    Staffing {
        Answer(size: String, purpose: String, total: String, tiers: String) => {
            zh: "{size} 人的{purpose}，要 {total} 来管：{tiers}",
            en: "A {purpose} of {size} needs {total}: {tiers}",
        }
        AnswerNobody(size: String, purpose: String) => {
            zh: "{size} 人的{purpose}，还没有人来管",
            en: "A {purpose} of {size} has nobody to run it",
        }
        TotalPeople(n: String) => { zh: "{n} 人", en[n]: "{n} person", "{n} people" }
        TierCount(n: String, role: String) => { zh: "{n} 位{role}", en[n]: "{n} {role}", "{n} {role}s" }
        SupportHead(span: String) => { zh: "平均每人照看 {span} 人", en: "{span} members to each of them" }
        SupportLower(role: String, span: String) => { zh: "每位{role} {span} 人", en: "{span} to each {role}" }
        SupportModel(model: String) => { zh: "采用{model}", en: "by the model: {model}" }
        OverGroups(n: u32) => { zh: "分成 {n} 个群", en[n]: "in {n} group", "in {n} groups" }
        ToCards => { zh: "角色卡", en: "Role cards" }
        Size => { zh: "人数", en: "Members" }
        CurveText => { zh: "人数越多要的人手越多：曲线是从 2 人到右端每个人数的管理人数", en: "More members need more people: the curve gives the team for every size" }
        CurveNote => { zh: "曲线是「人数 → 人手」；50 人以下、101–199、301–399 和 500 人以上是本应用补的", en: "The curve gives the team for each size; below 50, 101–199, 301–399 and above 500 are filled in by us" }
        Purpose => { zh: "用途", en: "Purpose" }
        PurposeUsual(purpose: String) => { zh: "这个人数在 S0 的表里是「{purpose}」", en: "At this size S0's table has: {purpose}" }
        Platform => { zh: "平台", en: "Platform" }
        Seats => { zh: "原生管理员席位", en: "Native admin seats" }
        SeatsKnown(n: u32, date: String) => { zh: "平台规则给 {n} 席，资料日期 {date}；可以改。", en: "The platform rule gives {n} seats, dated {date}; you can change it." }
        SeatsUnknown => { zh: "资料互相矛盾或没写，不替你填；请按自己的群填写。", en: "Sources contradict one another or are silent; enter what your group has." }
        SeatsS3 => { zh: "S3 的说法：", en: "S3 claims:" }
        Split => { zh: "一个大群，还是几个小群", en: "One large group, or several small ones" }
        SplitShape(n: u32, each: String) => { zh: "{n} × {each}", en: "{n} × {each}" }
        SplitCost(total: String, span: String) => { zh: "{total} 人管理，1:{span}", en: "{total} to run it, 1:{span}" }
        SplitLively => { zh: "200 人以下往往更活跃", en: "Groups of up to 200 tend to be livelier" }
        SplitNear => { zh: "接近群人数上限，S2 建议考虑分群", en: "Close to the group's limit; S2 suggests splitting" }
        Structure => { zh: "成员分层", en: "Member layers" }
        OwnFigures => { zh: "自己的人手", en: "Own figures" }
        Owners => { zh: "群主", en: "Owners" }
        Deputies => { zh: "副群主", en: "Deputy owners" }
        Leads => { zh: "组长", en: "Group leads" }
        Picture => { zh: "人员结构", en: "The team" }
        AsPicture => { zh: "图", en: "Picture" }
        AsTable => { zh: "表", en: "Table" }
        View => { zh: "查看方式", en: "View" }
        PictureText(total: String, groups: u32, with: String, without: String) => {
            zh: "{total} 人管 {groups} 个群：{with} 人有原生管理权限，{without} 人没有",
            en: "{total} people run {groups} group(s): {with} have native admin rights, {without} have none",
        }
        WithRights(n: String) => { zh: "有管理权限（{n} 席）", en: "With admin rights ({n} seats)" }
        WithoutRights(n: String) => { zh: "无权限（{n} 人）", en: "Without rights ({n})" }
        RightsUnknown => { zh: "席位未知，不画权限", en: "Seats unknown, rights not drawn" }
        LayerCount(layer: String, n: String) => { zh: "{layer} {n}", en: "{layer} {n}" }
        ColumnCount(n: String) => { zh: "{n} 人", en: "{n} members" }
        GroupNo(n: u32) => { zh: "第 {n} 群", en: "Group {n}" }
        LeadNo(n: u32) => { zh: "第 {n} 组", en: "Lead {n}" }
        Open => { zh: "待定", en: "Open" }
        Role => { zh: "角色", en: "Role" }
        Person => { zh: "谁", en: "Who" }
        Rights => { zh: "原生权限", en: "Native rights" }
        Yes => { zh: "有", en: "Yes" }
        No => { zh: "无", en: "No" }
        LooksAfter => { zh: "照看", en: "Looks after" }
        Span => { zh: "管理跨度", en: "Span" }
        SpanEach(who: String) => { zh: "每位{who}", en: "each {who}" }
        SpanHead => { zh: "每位管理者", en: "each of the team" }
        SpanUpper(roles: String) => { zh: "每位{roles}", en: "each {roles}" }
        And(a: String, b: String) => { zh: "{a}与{b}", en: "{a} or {b}" }
        SpanText(text: String) => { zh: "管理跨度：{text}", en: "Spans: {text}" }
        Printed(span: u32) => { zh: "S0 原表写 1:{span}；按人头重算的列在这里。两个都列出，不替作者改数。", en: "S0's table prints 1:{span}; the recomputed spans stand here. Both are shown; no author's figure is changed." }
        NotPrinted => { zh: "这个人数 S0 的表没有写跨度。", en: "S0's table prints no span for this size." }
        Efficiency(role: String) => { zh: "{role}处的效率", en: "Efficiency at each {role}" }
        EfficiencyNone => { zh: "超过 1:200，资料未给出", en: "Beyond 1:200 nothing is stated" }
        Total => { zh: "一共", en: "In all" }
        Groups => { zh: "群数", en: "Groups" }
        SeatsUsed => { zh: "有原生权限", en: "With native rights" }
        SeatsShort => { zh: "没有权限", en: "Without rights" }
        HoursTotal => { zh: "每周工时（已填的）", en: "Hours a week (as entered)" }
        Models => { zh: "几种说法，并排看", en: "What the sources say, side by side" }
        ModelsRemark(size: String) => { zh: "同样 {size} 人", en: "for the same {size}" }
        AverageSpan => { zh: "平均跨度", en: "Average span" }
        TeamShare => { zh: "占群人数", en: "Of all members" }
        Applies => { zh: "适用", en: "Applies to" }
        Distance => { zh: "和其他说法差", en: "Against the others" }
        Used => { zh: "已采用", en: "In use" }
        Use => { zh: "换用", en: "Use this" }
        Members => { zh: "成员结构", en: "Member structure" }
        MembersRemark => { zh: "三家给了占比，S3、S4 只给了标准，没给占比", en: "Three sources give shares; S3 and S4 give criteria only" }
        UsedInPicture => { zh: "图中用的", en: "In the picture" }
        PyramidNote => { zh: "S0 的数字只在 20–30 人的群里对得上；多出来的人没有归类。", en: "S0's counts close only at 20–30 members; the others are in no class." }
        FourNote => { zh: "S2 给的是区间，合计 85%–120%；图按中点折算。", en: "S2 gives ranges that add up to 85–120%; the picture scales their middles." }
        ThreeNote => { zh: "S1 称为橄榄型；底层占一半，其实是金字塔。", en: "S1 calls it an olive; with half at the bottom it is a pyramid." }
        Cards => { zh: "角色卡", en: "Role cards" }
        CardsRemark => { zh: "谁来做、做什么、怎么选、每周多久", en: "who, what, how chosen, how long a week" }
        Ability => { zh: "能力", en: "Ability" }
        Hours => { zh: "每人每周", en: "Each a week" }
        AddPerson => { zh: "写名字，回车", en: "A name, then Enter" }
        PeopleOf(role: String) => { zh: "{role}人选", en: "People: {role}" }
        DutiesOf(role: String) => { zh: "{role}职责", en: "Duties: {role}" }
        BarOf(role: String) => { zh: "{role}的选人线", en: "Selection bar: {role}" }
        HoursOf(role: String) => { zh: "{role}每人每周", en: "Each {role} a week" }
        Seated(n: u32, of: String) => { zh: "{n} / {of} 位已定", en: "{n} of {of} filled" }
        Surplus(n: u32) => { zh: "多出 {n} 人", en: "{n} more than needed" }
        CoreHours => { zh: "S4：日均在线 ≥ 6 小时，一周 42 小时", en: "S4: at least 6 hours online a day, 42 a week" }
        Rota => { zh: "轮值", en: "Rota" }
        RotaText => { zh: "S4 的案例：每月评 3 名优秀成员做临时管理员，举报量提升 83%（作者的说法）。", en: "S4's case: three outstanding members a month serve as temporary admins; reports rose by 83% (the author's claim)." }
        RotaOn => { zh: "排一份轮值", en: "Make a rota" }
        RotaStart => { zh: "从哪个月起", en: "From which month" }
        RotaPeople => { zh: "轮值名单", en: "Who takes turns" }
        RotaMonth => { zh: "月份", en: "Month" }
        RotaEmpty => { zh: "写下名字就排出 12 个月。", en: "Enter names and twelve months are filled." }
        MonthBad => { zh: "要填 1901-01 到 2100-12 之间的年月，如 2026-12", en: "A month from 1901-01 to 2100-12, such as 2026-12" }
        Example => { zh: "管理员带头：适度活跃，及时回应，鼓励讨论，温和处理冲突。", en: "Admins set the tone: active in measure, quick to reply, encouraging, gentle in conflict." }
        Skills => { zh: "一个人兼三样：会策划、会主持、会看数据；也要懂人，有产品思维和服务意识。", en: "One person, three trades: planner, host, analyst; with a sense of people, of product and of service." }
        NoAdminCase => { zh: "S3 的失败例：一个没设管理员的 QQ 群流失了 70% 成员。", en: "S3's failure: a QQ group without admins lost 70% of its members." }
    }
}
