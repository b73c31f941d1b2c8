//! Texts about taking the calendar along: files, and what is printed.

texts! {
    /// Texts about taking the calendar along.
    Taking {
        Export => { zh: "带走日历", en: "Take the calendar along" }
        ShareIcs => { zh: "分享手机日历…", en: "Share for a phone's calendar…" }
        Ics => { zh: "手机日历（.ics）", en: "For a phone's calendar (.ics)" }
        Csv => { zh: "通用表格（.csv）", en: "Any spreadsheet (.csv)" }
        Xlsx => { zh: "Excel、WPS 表格（.xlsx）", en: "Excel or WPS (.xlsx)" }
        MakingXlsx => { zh: "正在做 .xlsx 表格…", en: "Making the .xlsx file…" }
        XlsxFailed => { zh: "表格没有做成", en: "The .xlsx file was not made" }
        Print => { zh: "打印这个月", en: "Print this month" }
        Import => { zh: "从表格导入…", en: "Import from a table…" }
        HoldsNothing => { zh: "文件已下载；日历还是空的，里面没有内容。", en: "The file was downloaded. The calendar is empty, and so is the file." }
        PrintRefused => { zh: "这个浏览器不能打印；请在系统浏览器里打开这一页。", en: "This browser can't print; open the page in the system's browser." }
        SheetTitle(month: String, n: String) => { zh: "{month} · {n}", en: "{month} · {n}" }
        KindCount(kind: String, n: u32) => { zh: "{kind} {n}", en: "{kind} {n}" }
        Beyond(n: u32) => { zh: "还有 {n} 条，见后页", en: "{n} more overleaf" }
        FullDays(month: String) => { zh: "{month}：放不下的日子", en: "{month}: days that did not fit" }
        Printed(day: String) => { zh: "群策 · {day}", en: "Qunce · {day}" }
    }
}
