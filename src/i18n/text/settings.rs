//! Texts of the settings page.

texts! {
    /// Texts of the settings.
    Settings {
        KeyUndo => { zh: "撤销", en: "Undo" }
        KeyRedo => { zh: "重做", en: "Redo" }
        KeyDownload => { zh: "下载方案（已经存好了）", en: "Download the plan (it is saved already)" }
        KeyPositioning => { zh: "到定位", en: "To positioning" }
        KeyStaffing => { zh: "到人员与层级", en: "To staffing" }
        KeySearch => { zh: "在这一页查找", en: "Search on this page" }
        KeyList => { zh: "这张表", en: "This list" }
        KeyClose => { zh: "关掉最上面一层", en: "Close the top layer" }
        SpaceUsed(used: String, all: String) => { zh: "已用 {used} / 约 {all}", en: "{used} of about {all} used" }
        UsagePlans => { zh: "方案", en: "Plans" }
        UsagePrevious => { zh: "上一次打开时的各份", en: "Copies from the last session" }
        UsageAsides => { zh: "读不出的原文", en: "Texts that could not be read" }
        UsageOther => { zh: "设置和其他", en: "Settings and other" }
        UsageFree => { zh: "剩余", en: "Free" }
        DropPrevious => { zh: "删除", en: "Delete" }
        Kept => { zh: "保留", en: "Kept" }
        SpaceWarning(percent: String) => { zh: "已用 {percent}。先备份，再清理。", en: "{percent} is used. Back up first, then make room." }
        BackUpFirst => { zh: "先备份，再删。", en: "Back up first, then delete." }
    }
}
