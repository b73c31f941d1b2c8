//! Texts of the settings page.

use crate::exchange::{APP, VERSION};

texts! {
    /// Texts of the settings.
    Settings {
        KeyUndo => { zh: "撤销", en: "Undo" }
        KeyRedo => { zh: "重做", en: "Redo" }
        KeyDownload => { zh: "下载方案（已经存好了）", en: "Download the plan (it is saved already)" }
        KeyCheckup => { zh: "体检", en: "Check-up" }
        KeyFindings => { zh: "下一条、上一条体检", en: "Next, previous finding" }
        KeyGo(place: String) => { zh: "去{place}", en: "Go to {place}" }
        KeyScenarios => { zh: "上一个、下一个情景", en: "Previous, next scenario" }
        KeyViews => { zh: "月、周、日、列表", en: "Month, week, day, list" }
        KeyPeriods => { zh: "往后、往前、今天", en: "Later, earlier, today" }
        KeyNewItem => { zh: "加一条", en: "Add an item" }
        KeyFilter => { zh: "查找和筛选", en: "Find and filter" }
        KeyDays => { zh: "换一天，或换一条", en: "Another day, or another item" }
        KeyEnterDay => { zh: "进入这天的条目；打开条目", en: "Go to the day's items; open an item" }
        KeyMove => { zh: "把条目移到…", en: "Move the item to…" }
        KeyNudge => { zh: "把条目移一天、一周或一刻钟", en: "Move the item by a day, a week or 15 minutes" }
        KeyDuplicate => { zh: "条目再来一份", en: "Duplicate the item" }
        KeyDelete => { zh: "删除条目", en: "Delete the item" }
        KeyChoose => { zh: "选上条目，一起处理", en: "Select the item, to work on several" }
        KeyCopyPaste => { zh: "复制这天或所选条目，粘贴到另一天", en: "Copy the day or what is selected, paste on another day" }
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
        Answer(n: u32) => { zh: "{n} 个方案，都只存在这台设备的浏览器里", en[n]: "{n} plan, in this browser on this device only", "{n} plans, in this browser on this device only" }
        AnswerNone => { zh: "还没有方案；以后也只存在这台设备的浏览器里", en: "No plans yet; they will be in this browser on this device only" }
        AnswerText => { zh: "不上传，也没有账号。换浏览器、换设备要靠备份。", en: "Nothing is uploaded and there is no account. A backup takes plans to another browser or device." }
        Look => { zh: "外观与操作", en: "Looks and keys" }
        Language => { zh: "语言", en: "Language" }
        LanguageText => { zh: "方案里自己写的字不会被翻译。", en: "What you wrote in a plan is not translated." }
        Theme => { zh: "明暗", en: "Theme" }
        LetterKeys => { zh: "单个字母当快捷键", en: "Single letters as shortcuts" }
        LetterKeysText => { zh: "语音输入或误触多时可以关掉；Ctrl 组合键照常。", en: "Switch off for speech input or accidental keys; Ctrl combinations stay." }
        ShowKeys => { zh: "看快捷键", en: "Show the keys" }
        Safety => { zh: "备份与恢复", en: "Backup and restore" }
        LastBackup => { zh: "上次备份", en: "Last backup" }
        NeverBackedUp => { zh: "还没备份过", en: "Never" }
        BackedUpOn(date: String) => { zh: "{date}", en: "{date}" }
        BackupText => { zh: "一个文件装下全部方案，包括归档的。", en: "One file with all plans, archived ones included." }
        BackupAll => { zh: "备份全部方案", en: "Back up all plans" }
        NothingToBackUp => { zh: "还没有方案可备份", en: "There is nothing to back up yet" }
        Restore => { zh: "恢复", en: "Restore" }
        RestoreText => { zh: "备份、单个方案或分享链接的文字都行；先看再决定，不会直接覆盖。", en: "A backup, a single plan or the text of a share link; you look first, nothing is overwritten by itself." }
        Archived => { zh: "归档的方案", en: "Archived plans" }
        ArchivedText(n: u32) => { zh: "{n} 个，在方案页底部", en: "{n}, at the foot of the plans page" }
        ToArchived => { zh: "去看", en: "Show them" }
        Storage => { zh: "存储", en: "Storage" }
        WhereTitle => { zh: "存在哪里", en: "Where things are" }
        WhereText => { zh: "方案和设置只在这台设备的这个浏览器里。", en: "Plans and settings are only in this browser on this device." }
        EvictionText => { zh: "浏览器可能自己清掉：有的在 7 天没打开这个网站后清，有的在空间紧张时清；清除浏览数据也会连着清掉。", en: "Browsers may delete them by themselves: some after 7 days without a visit, some when space is short; clearing the browsing data deletes them too." }
        PersistTitle => { zh: "请浏览器长期保留", en: "Ask the browser to keep them" }
        PersistGranted => { zh: "浏览器答应保留：空间紧张时也不会自己清。", en: "The browser keeps them, even when space is short." }
        PersistRefused => { zh: "浏览器没有答应；空间紧张时可能被清。", en: "The browser has not agreed; it may delete them when space is short." }
        PersistUnknown => { zh: "这个浏览器不说会不会保留。", en: "This browser does not say whether it keeps them." }
        PersistChecking => { zh: "正在问浏览器", en: "Asking the browser" }
        PersistAsk => { zh: "请它保留", en: "Ask" }
        InMemoryText => { zh: "这个浏览器现在不让页面存东西，方案只在内存里，走之前请备份。", en: "This browser lets the page store nothing now; plans are in memory only. Back up before you leave." }
        UsageLabel => { zh: "空间用在哪", en: "What uses the space" }
        About => { zh: "关于", en: "About" }
        AppVersion => { zh: "群策版本", en: "Version of Qunce" }
        AppVersionText(version: &'static str) => { zh: "{version}", en: "{version}" }
        FileVersion => { zh: "方案文件格式", en: "Format of plan files" }
        FileVersionText(version: u32) => { zh: "第 {version} 版", en: "version {version}" }
        OfflineTitle => { zh: "没有网络时", en: "Without a network" }
        OfflineChecking => { zh: "正在把程序存进这个浏览器", en: "Storing the program in this browser" }
        OfflineReady(version: String) => { zh: "可离线使用 · 版本 {version}", en: "Works offline · version {version}" }
        OfflineFailed => { zh: "程序没有存全，现在离不开网络；下次打开会再试", en: "The program was not stored whole, so it needs the network; the next visit tries again" }
        OfflineSaving => { zh: "省流量模式开着，没有预先下载（约 3.7 MB），现在离不开网络；关掉后再打开会存", en: "Save-Data is on, so nothing was fetched ahead (about 3.7 MB) and it needs the network; without it, the next visit stores the program" }
        OfflineUnsupported => { zh: "这个浏览器在这里不能离线打开；可以改存一份单文件的群策", en: "This browser cannot open it offline here; keep the edition of one file instead" }
        OfflineOneFile => { zh: "可离线使用：这个文件里什么都有", en: "Works offline: all of it is in this file" }
        Articles => { zh: "五篇资料", en: "The five articles" }
        ArticlesText => { zh: "所有数字都来自这五篇；每一处旁边的小标签能打开原话。", en: "All figures come from these five; the chip beside each opens its words." }
        OpenPlaybook => { zh: "打开事实库", en: "Open the playbook" }
    }
}

/// Which app this is, and which format its plan files have.
#[must_use]
pub const fn versions() -> [(Settings, Settings); 2] {
    [
        (Settings::AppVersion, Settings::AppVersionText { version: APP }),
        (Settings::FileVersion, Settings::FileVersionText { version: VERSION }),
    ]
}
