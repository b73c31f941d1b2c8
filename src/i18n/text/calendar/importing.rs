//! Texts about bringing a table into the calendar: what was read, what would change, and what is refused.

texts! {
    /// Texts about bringing a table into the calendar.
    Importing {
        Title => { zh: "导入内容", en: "Import items" }
        Lead => { zh: "选一个表格，先看会变什么；在点「导入」之前什么都不变。", en: "Choose a table and see what would change; nothing does before you press Import." }
        Drop => { zh: "把表格拖到这里，或", en: "Drop a table here, or " }
        Choose => { zh: "选择文件", en: "choose a file" }
        Kinds => { zh: "XLSX，或 CSV（UTF-8、GBK 都行）", en: "XLSX, or CSV in UTF-8 or GBK" }
        Privacy => { zh: "文件只在这台设备上读，不上传", en: "Read on this device only; nothing is uploaded" }
        Another => { zh: "换一个文件", en: "Another file" }
        Reading => { zh: "正在读文件…", en: "Reading the file…" }
        OnlyFirst(name: String) => { zh: "一次导入一个文件：读了「{name}」。", en: "One file at a time: {name} was read." }
        AsPlan => { zh: "按方案导入", en: "Import it as a plan" }
        JsonText => { zh: "这像是方案文件，不是表格。", en: "This looks like a plan's file, not a table." }
        Nothing => { zh: "什么都没有导入，日历没有变。", en: "Nothing was imported; the calendar is as it was." }
        Columns(known: u32, all: u32) => { zh: "列：认出 {known} / {all}", en: "Columns: {known} of {all} known" }
        ColumnsHint => { zh: "每一列放到哪里？「标题」必须有一列。", en: "What does each column hold? One must hold the titles." }
        InFile => { zh: "文件里的列", en: "In the file" }
        Sample => { zh: "开头几格", en: "First cells" }
        Holds => { zh: "放到", en: "Goes to" }
        HoldsOf(column: String) => { zh: "「{column}」放到", en: "{column} goes to" }
        NoHeading(n: u32) => { zh: "第 {n} 列", en: "Column {n}" }
        NotRead => { zh: "不导入", en: "Left out" }
        Required(column: String) => { zh: "{column}（必须）", en: "{column} (required)" }
        AlreadyTaken(column: String) => { zh: "另一列已经是「{column}」", en: "Another column holds {column} already" }
        HasHeadings => { zh: "第一行是表头", en: "The first row holds the headings" }
        New(n: u32) => { zh: "新增 {n} 条", en: "{n} new" }
        Changed(n: u32) => { zh: "更新 {n} 条", en: "{n} changed" }
        Same(n: u32) => { zh: "{n} 条没有变", en: "{n} unchanged" }
        Refused(n: u32) => { zh: "{n} 行没有收", en[n]: "{n} row refused", "{n} rows refused" }
        Alike(n: u32) => { zh: "跳过 {n} 条日历里已有的（同一天、同一时间、同一标题）", en: "Skip {n} that the calendar already has (same day, time and title)" }
        NoRows => { zh: "表头下面没有内容。", en: "There is nothing below the headings." }
        RefusedTitle(n: u32) => { zh: "{n} 行没有收，其余的照常导入", en[n]: "{n} row is refused; the others can be imported", "{n} rows are refused; the others can be imported" }
        RefusedAll(n: u32) => { zh: "{n} 行都没有收", en[n]: "Its only row is refused", "All {n} rows are refused" }
        CopyRefused => { zh: "复制这份清单", en: "Copy this list" }
        Copied => { zh: "清单已复制", en: "List copied" }
        RefusedFile => { zh: "没有收的行", en: "refused-rows" }
        Day => { zh: "日期", en: "Day" }
        ItemTitle => { zh: "标题", en: "Title" }
        Kind => { zh: "类型", en: "Kind" }
        Waits => { zh: "待排期", en: "unscheduled" }
        AfterOpening(days: String) => { zh: "开群 {days} 天", en: "opening {days} days" }
        AfterItem(days: String) => { zh: "随另一条 {days} 天", en: "another item {days} days" }
        Take(n: u32) => { zh: "导入 {n} 条", en[n]: "Import {n} item", "Import {n} items" }
        CanUndo => { zh: "导入后可以一步撤销", en: "One step takes it back" }
        Taken(taken: u32, changed: u32) => { zh: "已导入：新增 {taken} 条，更新 {changed} 条", en: "Imported: {taken} new, {changed} changed" }
    }
}
