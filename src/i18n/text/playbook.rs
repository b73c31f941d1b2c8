//! Texts of the playbook page.

texts! {
    /// Texts of the playbook.
    Playbook {
        Answer(facts: String, sources: u32, conflicts: String) => { zh: "{facts} 条说法，来自 {sources} 篇资料；{conflicts} 处彼此冲突", en: "{facts} claims from {sources} articles; on {conflicts} questions they disagree" }
        Support => { zh: "数字是作者的说法，不是微信的规定；平台规则另列，带等级与日期。", en: "The figures are the authors' claims, not WeChat's rules; platform rules stand apart, with grade and date." }
        NFacts(n: u32) => { zh: "{n} 条说法", en[n]: "{n} claim", "{n} claims" }
        NRules(n: u32) => { zh: "{n} 条平台规则", en[n]: "{n} platform rule", "{n} platform rules" }
        NConflicts(n: u32) => { zh: "{n} 处冲突", en[n]: "{n} disagreement", "{n} disagreements" }
        Listed(n: u32) => { zh: "列出 {n} 条", en: "{n} listed" }
        Found(n: u32) => { zh: "{n} 条", en: "{n} found" }
        Search => { zh: "查找说法、规则和冲突", en: "Search claims, rules and disagreements" }
        SearchExample => { zh: "搜说法、数字或出处，如 3:5:2", en: "Words, figures or a source, such as 3:5:2" }
        View => { zh: "看什么", en: "What to list" }
        ViewAll => { zh: "全部", en: "All" }
        ViewRules => { zh: "平台规则", en: "Platform rules" }
        ViewConflicts => { zh: "冲突", en: "Disagreements" }
        Topics => { zh: "主题", en: "Topic" }
        AllTopics => { zh: "全部", en: "All" }
        Sources => { zh: "资料", en: "Articles" }
        Flags => { zh: "标记", en: "Flags" }
        Filters => { zh: "筛选", en: "Filters" }
        FiltersOn(n: u32) => { zh: "筛选（{n}）", en: "Filters ({n})" }
        ClearFilters => { zh: "清除筛选", en: "Clear the filters" }
        ShowList => { zh: "看结果", en: "Show the list" }
        OurTitle => { zh: "本应用拟题", en: "our title" }
        OurTitleLong => { zh: "原文没有印标题，这是本应用拟的", en: "No title is printed; this one is ours" }
        Rules => { zh: "平台规则", en: "Platform rules" }
        FlagConflict(id: String) => { zh: "冲突 {id}", en: "Disagreement {id}" }
        NoMatch(what: String) => { zh: "没有符合 {what} 的条目。", en: "Nothing fits {what}." }
        More(n: u32, rest: u32) => { zh: "再列 {n} 条（还有 {rest} 条）", en: "Show {n} more ({rest} left)" }
        Claim => { zh: "原文说", en: "The source says" }
        Rule => { zh: "平台规则", en: "Platform rule" }
        Conflict(id: String) => { zh: "冲突 {id}", en: "Disagreement {id}" }
        From => { zh: "出处", en: "Source" }
        Nature => { zh: "性质", en: "Kind" }
        Topic => { zh: "主题", en: "Topic" }
        Platforms => { zh: "平台", en: "Platforms" }
        Value => { zh: "数值", en: "Value" }
        NoValue => { zh: "没有断言的数字", en: "No number is asserted" }
        Grade => { zh: "依据等级", en: "Grade" }
        Dated => { zh: "资料日期", en: "Dated" }
        DatedOn(date: String) => { zh: "资料日期 {date}", en: "dated {date}" }
        Remark => { zh: "备注", en: "Remark" }
        Number => { zh: "编号", en: "Number" }
        MissingText(cells: String) => { zh: "原文的表里没填：{cells}", en: "The source leaves empty: {cells}" }
        Doubtful => { zh: "存疑", en: "Doubtful" }
        Disagree => { zh: "同一个问题，资料说法不同", en: "The sources disagree on this" }
        Who => { zh: "来源", en: "Source" }
        Says => { zh: "怎么说", en: "What it says" }
        Choice => { zh: "本应用怎么做", en: "What this app does" }
        Touched(n: u32) => { zh: "涉及 {n} 条说法", en[n]: "Touches {n} claim", "Touches {n} claims" }
        Copy => { zh: "复制引用", en: "Copy the quotation" }
        Pick => { zh: "选一条，看原话、出处、疑点和冲突。", en: "Pick one to see its words, its source, its doubts and what contradicts it." }
        Grades => { zh: "平台规则的依据等级", en: "Grades of platform rules" }
        Unknown(id: String) => { zh: "没有编号为 {id} 的条目。", en: "There is no entry {id}." }
        ShowAll => { zh: "看全部", en: "Show all" }
        GroupStaff => { zh: "人员", en: "Staff" }
        GroupLayers => { zh: "分层结构", en: "Layers" }
        GroupKind => { zh: "类型定位", en: "Kind and purpose" }
        GroupOpening => { zh: "建群入群", en: "Opening and joining" }
        GroupContent => { zh: "内容", en: "Content" }
        GroupInteraction => { zh: "互动激励", en: "Interaction" }
        GroupMetrics => { zh: "指标阈值", en: "Metrics" }
        GroupRules => { zh: "群规风险", en: "Rules and risks" }
        GroupPlatforms => { zh: "平台工具", en: "Platforms and tools" }
        GroupLifecycle => { zh: "生命周期", en: "Lifecycle" }
        GroupCases => { zh: "案例", en: "Cases" }
        AnyConflict => { zh: "冲突", en: "Disagreement" }
        MissingCells => { zh: "缺格", en: "Empty cells" }
        NPositions(n: u32) => { zh: "{n} 家说法", en[n]: "{n} position", "{n} positions" }
    }
}
