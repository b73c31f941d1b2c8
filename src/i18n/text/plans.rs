//! Texts of the gallery of plans.

texts! {
    /// Texts of the gallery.
    Plans {
        AnswerAll(n: u32) => { zh: "{n} 个方案，没有要改的地方", en[n]: "{n} plan, nothing to change", "{n} plans, nothing to change" }
        AnswerSome(n: u32, bad: u32) => { zh: "{n} 个方案，{bad} 个有要留意的地方", en[n]: "{n} plan, {bad} to watch", "{n} plans, {bad} to watch" }
        AnswerBroken(n: u32, broken: u32) => { zh: "{n} 个方案，{broken} 个打不开，原文已另存", en[n]: "{n} plan, {broken} could not be read; the text is kept", "{n} plans, {broken} could not be read; the text is kept" }
        OnlyHere => { zh: "都只存在这台设备的浏览器里，不上传。", en: "They are only in this browser on this device. Nothing is uploaded." }
        New => { zh: "新建方案", en: "New plan" }
        Blank => { zh: "从空白开始", en: "Start blank" }
        Import => { zh: "导入", en: "Import" }
        ImportPlan => { zh: "导入方案或备份", en: "Import a plan or backup" }
        MyPlans => { zh: "我的方案", en: "My plans" }
        Archived(n: u32) => { zh: "已归档（{n}）", en: "Archived ({n})" }
        FromTemplate => { zh: "从模板开始", en: "Start from a template" }
        TemplateNote => { zh: "数字来自五篇资料，每一处都标出处，都能改。", en: "Figures come from five articles; each shows its source and can be changed." }
        EmptyTitle => { zh: "先说说你要建什么群", en: "What kind of group will it be?" }
        EmptyText => { zh: "选一个模板，马上看到要几个人管、为谁而建、什么时候发。", en: "Pick a template and see at once who runs it, for whom, and when to post." }
        EmptyPrivacy => { zh: "不用登录，不用服务器。方案只在这台设备的浏览器里；浏览器有时会自己清数据，记得备份。", en: "No login, no server. Plans live in this browser on this device; browsers sometimes clear data, so keep a backup." }
        Drop => { zh: "拖入文件，或", en: "Drop a file, or " }
        Choose => { zh: "选择文件", en: "choose one" }
        DropKinds => { zh: "方案 .qunce.json、备份，或分享链接的文字", en: "A plan .qunce.json, a backup, or the text of a share link" }
        DropPrivacy => { zh: "只在本机读取", en: "Read on this device only" }
        Size => { zh: "人数", en: "Members" }
        Staff => { zh: "管理", en: "Staff" }
        Span => { zh: "跨度", en: "Span" }
        Menu(title: String) => { zh: "「{title}」的菜单", en: "Menu of {title}" }
        Rename => { zh: "改名", en: "Rename" }
        Compare => { zh: "和另一个比较", en: "Compare with another" }
        Duplicate => { zh: "复制一份", en: "Duplicate" }
        CopyOf(title: String) => { zh: "{title} 副本", en: "{title} copy" }
        Archive => { zh: "归档", en: "Archive" }
        Unarchive => { zh: "取消归档", en: "Unarchive" }
        Delete => { zh: "删除", en: "Delete" }
        Deleted(title: String) => { zh: "已删除「{title}」", en: "Deleted \"{title}\"" }
        ArchivedToast(title: String) => { zh: "已归档「{title}」", en: "Archived \"{title}\"" }
        SearchPlans => { zh: "查找方案", en: "Search plans" }
        NoMatch(query: String) => { zh: "没有方案符合「{query}」。", en: "No plan matches \"{query}\"." }
        ClearSearch => { zh: "清除查找", en: "Clear the search" }
        NPlans(n: u32) => { zh: "{n} 个方案", en[n]: "{n} plan", "{n} plans" }
        Unreadable => { zh: "读不出的方案", en: "A plan that can't be read" }
        UnreadableText => { zh: "原文一字未动，不会被覆盖。", en: "The text is untouched and will not be overwritten." }
        DownloadRaw => { zh: "下载原文", en: "Download the text" }
        Repair => { zh: "试着修复", en: "Try to repair" }
        Look => { zh: "看看怎么办", en: "See what can be done" }
        NewerPlan => { zh: "新版本做的方案", en: "Made by a newer version" }
        NewerPlanText(version: String) => { zh: "需要群策 {version} 或更新。这里只读，不会改动它。", en: "Needs Qunce {version} or later. It is read-only here and stays untouched." }
        Useful => { zh: "干货", en: "Useful" }
        Interactive => { zh: "互动", en: "Interactive" }
        Fun => { zh: "趣味", en: "Fun" }
        Benefit => { zh: "福利", en: "Benefit" }
        Notice => { zh: "其他", en: "Other" }
        TemplateStaff(staff: String) => { zh: "{staff} 人管", en: "Run by {staff}" }
        OtherTemplates(n: usize) => { zh: "其余 {n} 个模板", en: "The other {n} templates" }
        JustNow => { zh: "刚刚", en: "Just now" }
    }
}
