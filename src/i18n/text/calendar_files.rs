//! Texts in and about calendar files: headings, and why a file or a row is refused.

use crate::exchange::csv::Column;
use crate::exchange::csv::import::Reason;
use crate::exchange::csv::sheet::{FileRefused, MAX_ROWS, RowFault};
use crate::exchange::xlsx::{self, NotWritten};
use crate::i18n::{Both, both};

texts! {
    /// Texts in and about calendar files.
    CalendarFiles {
        Checklist => { zh: "清单：", en: "Checklist:" }
        Note => { zh: "备注：", en: "Note:" }
        Links => { zh: "链接：", en: "Links:" }
        Yes => { zh: "是", en: "yes" }
        No => { zh: "否", en: "no" }
        Empty => { zh: "文件是空的。", en: "The file is empty." }
        TooLarge => { zh: "文件超过 8 MB。", en: "The file is larger than 8 MB." }
        OtherFormat(format: String) => { zh: "这是 {format} 文件，不是 CSV。在表格软件里另存为 CSV 再试。", en: "This is a {format} file, not CSV. Save it as CSV first." }
        NotText => { zh: "读不出文字：不是 UTF-8 或 GBK，或者文件不完整。", en: "Its text can't be read: neither UTF-8 nor GBK, or cut short." }
        TooManyRows(rows: String, max: String) => { zh: "有 {rows} 行，最多读 {max} 行。", en: "It has {rows} rows; at most {max} are read." }
        NoTitleColumn => { zh: "没有哪一列是标题。", en: "No column holds the titles." }
        TwoColumns(column: String) => { zh: "有两列都是「{column}」。", en: "Two columns hold {column}." }
        Line(line: String, why: String) => { zh: "第 {line} 行：{why}", en: "Line {line}: {why}" }
        LineAndColumn(line: String, column: String, why: String) => { zh: "第 {line} 行「{column}」：{why}", en: "Line {line}, {column}: {why}" }
        NotADay => { zh: "不是日期，或没有这一天", en: "no date, or no such day" }
        DayOutOfRange => { zh: "日期要在 1901 到 2100 年之间", en: "the date lies outside 1901 to 2100" }
        NotATime => { zh: "不是时间，写成 20:00 这样", en: "no time of day; write it as 20:00" }
        TimeOutOfRange => { zh: "一天只有 24 小时", en: "a day has 24 hours" }
        TimeWithoutDay => { zh: "有时间，没有日期", en: "a time without a day" }
        EndBeforeStart => { zh: "结束比开始早", en: "it ends before it begins" }
        EndAndLengthDiffer => { zh: "结束时间和时长对不上", en: "its end and its length differ" }
        NotANumber => { zh: "不是整数", en: "no whole number" }
        OutOfRange(min: String, max: String) => { zh: "要在 {min} 到 {max} 之间", en: "must be {min} to {max}" }
        SharesReversed => { zh: "最低比最高还高", en: "the lowest is above the highest" }
        UnknownChoice => { zh: "没有这个选项", en: "no such choice" }
        TooLong(length: String, max: String) => { zh: "有 {length} 个字，最多 {max} 个", en: "{length} characters, at most {max}" }
        NotARepeat => { zh: "看不懂怎么重复", en: "no repetition" }
        EndsBeforeFirst => { zh: "重复在第一次之前就结束了", en: "it stops coming back before its first day" }
        SkipsAll => { zh: "重复的每一天都跳过了，一次也不出现", en: "every day on which it would come back is left out" }
        NotAnItem => { zh: "不是条目的编号", en: "no item's id" }
        NoSuchItem => { zh: "它所依的条目不在方案里，也不在文件里", en: "the item that it refers to is neither in the plan nor in the file" }
        Twice(line: String) => { zh: "和第 {line} 行是同一条", en: "the same item as in line {line}" }
        NoTitle => { zh: "没有标题，也没有正文", en: "neither a title nor a text" }
        TooManyCells => { zh: "格子比表头多，可能有逗号没加引号", en: "more cells than headings; a comma may lack its quotes" }
        CellTooLarge => { zh: "有一格太长", en: "a cell is too large" }
        UnclosedQuote => { zh: "引号没有收尾，从这里到文件末尾都读不出", en: "a quote never closes; nothing from here to the end can be read" }
        FormulaError => { zh: "有一格的公式出错，没有值", en: "a formula in it has no value, only an error" }
        OtherWorkbook(format: String) => { zh: "这是 {format} 文件，不是 XLSX 表格。在表格软件里另存为 XLSX 或 CSV 再试。", en: "This is a {format} file, not an XLSX spreadsheet. Save it as XLSX or CSV first." }
        Password => { zh: "表格有密码。去掉密码，另存一份再试。", en: "It is protected by a password. Save a copy without one first." }
        Damaged => { zh: "表格不完整，或者坏了。", en: "It is damaged, or cut short." }
        UnpacksTooLarge(max: String) => { zh: "解开后超过 {max} MB，没有打开。", en: "It would unpack to more than {max} MB and was not opened." }
        TooManyColumns(columns: String, max: String) => { zh: "表头有 {columns} 列，最多读 {max} 列。", en: "Its headings reach to column {columns}; at most {max} are read." }
        MoreCells(max: String) => { zh: "格子超过 {max} 个。", en: "It has more than {max} cells." }
        TooMuchText(max: String) => { zh: "格子里的文字超过 {max} MB。", en: "Its cells hold more than {max} MB of text." }
        CellTooLong => { zh: "有一条的链接或清单太长，表格的一格放不下。导出 CSV 可以放下。", en: "The links or the checklist of an item are too long for a spreadsheet's cell. A CSV file can hold them." }
        NotWritten => { zh: "没能写出表格。", en: "The spreadsheet could not be written." }
        WorkerFailed => { zh: "处理表格的程序没能运行。检查网络，再试一次。", en: "The program for spreadsheets could not run. Check the network and try again." }
        AllItems => { zh: "全部条目", en: "All items" }
        MonthSheet(year: i32, month: u32) => { zh: "{year}年{month}月", en: "{year}-{month:02}" }
        MonthTitle(title: String, month: String) => { zh: "{title} · {month}", en: "{title} · {month}" }
        Continued(until: String) => { zh: "月历只画到 {until}，之后的见「全部条目」。", en: "Months are drawn up to {until}; see \"All items\" for what comes later." }
        Page(page: String, pages: String) => { zh: "第 {page} 页，共 {pages} 页", en: "Page {page} of {pages}" }
    }
}

/// The heading of a column.
#[must_use]
pub const fn heading(column: Column) -> Both {
    match column {
        Column::Day => both("日期", "Date"),
        Column::Start => both("开始", "Start"),
        Column::End => both("结束", "End"),
        Column::Minutes => both("时长（分钟）", "Minutes"),
        Column::Kind => both("类型", "Kind"),
        Column::Title => both("标题", "Title"),
        Column::Text => both("正文", "Text"),
        Column::Series => both("栏目", "Column"),
        Column::Status => both("状态", "Status"),
        Column::Role => both("角色", "Role"),
        Column::Owner => both("负责人", "Owner"),
        Column::Channel => both("渠道", "Channel"),
        Column::Maker => both("谁来做", "Made by"),
        Column::Reward => both("奖励", "Reward"),
        Column::ExpectedMin => both("预计参与最低（%）", "Expected from (%)"),
        Column::ExpectedMax => both("预计参与最高（%）", "Expected to (%)"),
        Column::Links => both("链接", "Links"),
        Column::Checks => both("清单", "Checklist"),
        Column::Note => both("备注", "Note"),
        Column::Repeat => both("重复", "Repeats"),
        Column::Skipped => both("跳过的日子", "Skipped days"),
        Column::StandsFor => both("代替", "Stands for"),
        Column::Locked => both("锁定", "Locked"),
        Column::Id => both("群策编号", "Qunce id"),
    }
}

/// Other words for columns, as people head their own sheets, and as Google's and Outlook's calendars head theirs.
pub const ALIASES: [(Column, &str); 29] = [
    (Column::Day, "发布日期"),
    (Column::Day, "日子"),
    (Column::Day, "开始日期"),
    (Column::Day, "day"),
    (Column::Day, "start date"),
    (Column::Start, "时间"),
    (Column::Start, "开始时间"),
    (Column::Start, "发布时间"),
    (Column::Start, "time"),
    (Column::Start, "start time"),
    (Column::End, "结束时间"),
    (Column::End, "end time"),
    (Column::Minutes, "时长"),
    (Column::Minutes, "分钟"),
    (Column::Minutes, "duration"),
    (Column::Kind, "内容类型"),
    (Column::Kind, "type"),
    (Column::Title, "主题"),
    (Column::Title, "名称"),
    (Column::Title, "subject"),
    (Column::Title, "event"),
    (Column::Text, "内容"),
    (Column::Text, "文案"),
    (Column::Text, "描述"),
    (Column::Text, "content"),
    (Column::Text, "description"),
    (Column::Owner, "执行人"),
    (Column::Channel, "平台"),
    (Column::Note, "说明"),
];

/// Why a file is no XLSX spreadsheet that can be read.
#[must_use]
pub fn spreadsheet_refused(why: &xlsx::Refused) -> CalendarFiles {
    use xlsx::Refused;
    match why {
        Refused::Empty => CalendarFiles::Empty,
        Refused::TooLarge => CalendarFiles::TooLarge,
        Refused::OtherFormat(format) => CalendarFiles::OtherWorkbook { format: format.clone() },
        Refused::Password => CalendarFiles::Password,
        Refused::Damaged => CalendarFiles::Damaged,
        Refused::UnpacksTooLarge => CalendarFiles::UnpacksTooLarge { max: (xlsx::MAX_UNPACKED >> 20).to_string() },
        Refused::TooManyRows { rows } => {
            CalendarFiles::TooManyRows { rows: rows.to_string(), max: MAX_ROWS.to_string() }
        }
        Refused::TooManyColumns { columns } => {
            CalendarFiles::TooManyColumns { columns: columns.to_string(), max: xlsx::MAX_COLUMNS.to_string() }
        }
        Refused::TooManyCells => CalendarFiles::MoreCells { max: xlsx::MAX_CELLS.to_string() },
        Refused::TooMuchText => CalendarFiles::TooMuchText { max: (xlsx::MAX_TEXT >> 20).to_string() },
    }
}

/// Why a spreadsheet could not be written.
#[must_use]
pub const fn not_written(why: NotWritten) -> CalendarFiles {
    match why {
        NotWritten::CellTooLong => CalendarFiles::CellTooLong,
        NotWritten::Failed => CalendarFiles::NotWritten,
    }
}

/// Why a file is no spreadsheet of items.
#[must_use]
pub fn file_refused(why: &FileRefused, name: impl Fn(Column) -> String) -> CalendarFiles {
    match why {
        FileRefused::Empty => CalendarFiles::Empty,
        FileRefused::TooLarge { .. } => CalendarFiles::TooLarge,
        FileRefused::OtherFormat(format) => CalendarFiles::OtherFormat { format: (*format).to_owned() },
        FileRefused::NotText => CalendarFiles::NotText,
        FileRefused::TooManyRows { rows } => {
            CalendarFiles::TooManyRows { rows: rows.to_string(), max: MAX_ROWS.to_string() }
        }
        FileRefused::NoTitle => CalendarFiles::NoTitleColumn,
        FileRefused::TwoColumns(column) => CalendarFiles::TwoColumns { column: name(*column) },
    }
}

/// Why a row is refused.
#[must_use]
pub fn reason(why: &Reason) -> CalendarFiles {
    match why {
        Reason::NotADay => CalendarFiles::NotADay,
        Reason::DayOutOfRange => CalendarFiles::DayOutOfRange,
        Reason::NotATime => CalendarFiles::NotATime,
        Reason::TimeOutOfRange => CalendarFiles::TimeOutOfRange,
        Reason::TimeWithoutDay => CalendarFiles::TimeWithoutDay,
        Reason::EndBeforeStart => CalendarFiles::EndBeforeStart,
        Reason::EndAndLengthDiffer => CalendarFiles::EndAndLengthDiffer,
        Reason::NotANumber => CalendarFiles::NotANumber,
        Reason::OutOfRange(bounds) => {
            CalendarFiles::OutOfRange { min: bounds.min.to_string(), max: bounds.max.to_string() }
        }
        Reason::SharesReversed => CalendarFiles::SharesReversed,
        Reason::UnknownChoice => CalendarFiles::UnknownChoice,
        Reason::TooLong(text) => CalendarFiles::TooLong { length: text.length.to_string(), max: text.max.to_string() },
        Reason::NotARepeat => CalendarFiles::NotARepeat,
        Reason::EndsBeforeFirst => CalendarFiles::EndsBeforeFirst,
        Reason::SkipsAll => CalendarFiles::SkipsAll,
        Reason::NotAnItem => CalendarFiles::NotAnItem,
        Reason::NoSuchItem => CalendarFiles::NoSuchItem,
        Reason::Twice { line } => CalendarFiles::Twice { line: line.to_string() },
        Reason::NoTitle => CalendarFiles::NoTitle,
        Reason::Unread(RowFault::TooManyCells) => CalendarFiles::TooManyCells,
        Reason::Unread(RowFault::CellTooLarge) => CalendarFiles::CellTooLarge,
        Reason::Unread(RowFault::UnclosedQuote) => CalendarFiles::UnclosedQuote,
        Reason::Unread(RowFault::FormulaError) => CalendarFiles::FormulaError,
    }
}
