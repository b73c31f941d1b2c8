//! Texts of the shell: navigation, states of saving, undo, errors.

use crate::domain::planner::Planner;

texts! {
    /// Texts of the shell.
    Common {
        AppName => { zh: "群策", en: "Qunce" }
        Plans => { zh: "方案", en: "Plans" }
        Positioning => { zh: "定位", en: "Positioning" }
        Staffing => { zh: "人员与层级", en: "Staffing" }
        StaffingShort => { zh: "人员", en: "Staff" }
        Entry => { zh: "入群", en: "Joining" }
        Engagement => { zh: "互动激励", en: "Engagement" }
        Calendar => { zh: "内容日历", en: "Content calendar" }
        CalendarShort => { zh: "日历", en: "Calendar" }
        Channels => { zh: "渠道", en: "Channels" }
        Monitor => { zh: "数据监测", en: "Monitor" }
        Funnel => { zh: "漏斗与增长", en: "Growth" }
        Risk => { zh: "群规与风险", en: "Rules & risk" }
        Lifecycle => { zh: "生命周期", en: "Lifecycle" }
        RiskShort => { zh: "风险", en: "Risk" }
        Launch => { zh: "开群清单", en: "Launch list" }
        Report => { zh: "报告", en: "Report" }
        FunnelShort => { zh: "推演", en: "Growth" }
        Run => { zh: "运营", en: "Run" }
        Forecast => { zh: "推演", en: "Forecast" }
        Design => { zh: "设计", en: "Design" }
        Sustain => { zh: "稳住", en: "Sustain" }
        Deliver => { zh: "交付", en: "Deliver" }
        Playbook => { zh: "事实库", en: "Playbook" }
        Settings => { zh: "设置", en: "Settings" }
        SharedPlan => { zh: "收到的方案", en: "Shared plan" }
        Recent => { zh: "最近", en: "Recent" }
        MainNav => { zh: "主导航", en: "Main" }
        SkipToMain => { zh: "跳到正文", en: "Skip to content" }
        Untitled => { zh: "未命名方案", en: "Untitled plan" }
        Undo => { zh: "撤销", en: "Undo" }
        Redo => { zh: "重做", en: "Redo" }
        UndoOf(what: String) => { zh: "撤销：{what}", en: "Undo: {what}" }
        RedoOf(what: String) => { zh: "重做：{what}", en: "Redo: {what}" }
        Undone(what: String) => { zh: "已撤销：{what}", en: "Undone: {what}" }
        Redone(what: String) => { zh: "已重做：{what}", en: "Redone: {what}" }
        Back => { zh: "返回", en: "Back" }
        More => { zh: "更多", en: "More" }
        Close => { zh: "关闭", en: "Close" }
        Share => { zh: "分享", en: "Share" }
        Export => { zh: "导出", en: "Export" }
        SwitchPlan => { zh: "换一个方案", en: "Switch plan" }
        Saved => { zh: "已存在本机", en: "Saved in this browser" }
        NotSaved => { zh: "没存上", en: "Not saved" }
        InMemory => { zh: "只在内存里", en: "In memory only" }
        Backup => { zh: "备份", en: "Back up" }
        NeverBackedUp => { zh: "还没备份过", en: "Never backed up" }
        BackedUpToday => { zh: "今天备份过", en: "Backed up today" }
        BackedUpDaysAgo(n: u32) => { zh: "上次备份 {n} 天前", en[n]: "Backed up {n} day ago", "Backed up {n} days ago" }
        FullTitle => { zh: "这次改动没存上：浏览器给的空间满了。", en: "Not saved: the browser's storage is full." }
        FullText => { zh: "改动还在页面里，关掉页面就会丢。", en: "The change is still on this page; closing it loses the change." }
        DroppedTitle => { zh: "这次改动没存上：浏览器没有真的写进去。", en: "Not saved: the browser did not keep what was written." }
        BlockedTitle => { zh: "这里什么都存不下来。", en: "Nothing is stored here." }
        BlockedText => { zh: "浏览器不让这个页面存东西（隐私模式、禁用了 Cookie，或直接打开的文件）。走之前先下载方案。", en: "The browser does not let this page store anything (private mode, blocked cookies, or a file opened directly). Download the plan before you leave." }
        VanishedTitle => { zh: "存在浏览器里的方案被清掉了。", en: "The plans stored in the browser were cleared." }
        VanishedText => { zh: "页面里还有完整的一份。要重新存回去吗？", en: "This page still has them whole. Store them again?" }
        FillingTitle(percent: String) => { zh: "浏览器给的空间已用 {percent}。", en: "{percent} of the browser's storage is used." }
        FillingText => { zh: "先备份，再清理，免得以后的改动存不上。", en: "Back up, then make room, before a change can no longer be saved." }
        BackupDueTitle => { zh: "改动有一阵没备份了", en: "Changes have not been backed up for a while" }
        BackupDueText => { zh: "浏览器有时会自己清数据；备份是一个文件，放哪里都行。", en: "Browsers sometimes clear data; a backup is one file that you can keep anywhere." }
        SaveAgain => { zh: "重新存回去", en: "Store again" }
        NewerTitle => { zh: "另一个标签页里的群策更新过了。", en: "A newer Qunce is open in another tab." }
        NewerText => { zh: "这个页面不再写入，免得弄坏新格式。重新加载就好。", en: "This page has stopped writing so as not to harm the new format. Reload to go on." }
        Reload => { zh: "重新加载", en: "Reload" }
        DownloadPlan => { zh: "下载方案", en: "Download plan" }
        DownloadAll => { zh: "全部备份", en: "Back up all" }
        MakeRoom => { zh: "清理空间", en: "Make room" }
        Merged => { zh: "另一个标签页也改了这个方案，两边的改动已合在一起。", en: "Another tab changed this plan too; both sets of changes are in it now." }
        RecoveredCopy => { zh: "另一个标签页删了这个方案，这里的内容另存为一份。", en: "Another tab deleted this plan; what was here is kept as a copy." }
        LoadingLibrary => { zh: "正在取事实库", en: "Fetching the playbook" }
        LibraryFailed => { zh: "事实库没取到：网络断了，或者文件不全。方案不受影响。", en: "The playbook could not be fetched. Plans are not affected." }
        FileHasMembers => { zh: "文件里带着存下的成员表", en: "The file carries the kept member table" }
        Downloaded(name: String) => { zh: "已下载「{name}」", en: "Downloaded “{name}”" }
        DownloadRefused => { zh: "浏览器没有下载；请在系统浏览器里打开，或复制分享链接。", en: "The browser did not download; open the page in the system's browser, or copy a share link." }
        DropHere => { zh: "松手即可读取", en: "Drop to read" }
        LoadingPart => { zh: "正在打开…", en: "Opening…" }
        PartFailedTitle => { zh: "这一页没取到", en: "This page did not arrive" }
        PartFailedText => { zh: "网络断了，或者网站刚更新。方案都存着，没有动过。再试一次；还不行就重新加载。", en: "The network failed, or the site was just updated. Plans are stored and untouched. Try again; if that does not help, reload." }
        TryAgain => { zh: "再试一次", en: "Try again" }
        Keys => { zh: "快捷键", en: "Keys" }
        NotFoundTitle => { zh: "这个地址没有对应的页面", en: "There is no such page" }
        NotFoundText => { zh: "方案可能在别的浏览器里，或者已经删了。", en: "The plan may be in another browser, or it was deleted." }
        ToPlans => { zh: "回到方案", en: "To the plans" }
        Checkup => { zh: "体检", en: "Check-up" }
        Checking => { zh: "体检中", en: "Checking" }
        CheckupFound(n: u32) => { zh: "体检：{n} 项要看", en[n]: "Check-up: {n} finding", "Check-up: {n} findings" }
        CheckPassed => { zh: "没有要改的", en: "Nothing to change" }
        ToChange(n: u32) => { zh: "{n} 项要改", en: "{n} to change" }
        ToWatch(n: u32) => { zh: "{n} 项留意", en: "{n} to watch" }
        Notes(n: u32) => { zh: "{n} 条说明", en[n]: "{n} note", "{n} notes" }
        Language => { zh: "English", en: "中文" }
        OpenInPlaybook => { zh: "在事实库打开", en: "Open in the playbook" }
        SeeConflict(id: String) => { zh: "看冲突 {id}", en: "See conflict {id}" }
        KindClaim => { zh: "作者的说法，不是微信的规定", en: "The author's claim, not WeChat's rule" }
        KindRule(grade: String, date: String) => { zh: "平台规则，依据等级 {grade}，资料日期 {date}", en: "Platform rule, grade {grade}, dated {date}" }
        DateUnknown => { zh: "不详", en: "unknown" }
        KindOurs => { zh: "本应用的做法，资料里没有", en: "Our own rule; no source states it" }
        Members(n: String) => { zh: "{n} 人", en: "{n} members" }
        People(n: String) => { zh: "{n} 人", en[n]: "{n} person", "{n} people" }
    }
}

impl Planner {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Common {
        match self {
            Self::Positioning => Common::Positioning,
            Self::Staffing => Common::Staffing,
            Self::Entry => Common::Entry,
            Self::Calendar => Common::Calendar,
            Self::Engagement => Common::Engagement,
            Self::Channels => Common::Channels,
            Self::Funnel => Common::Funnel,
            Self::Monitor => Common::Monitor,
            Self::Risk => Common::Risk,
            Self::Lifecycle => Common::Lifecycle,
            Self::Launch => Common::Launch,
            Self::Report => Common::Report,
        }
    }
}
