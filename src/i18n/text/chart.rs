//! Texts of charts, whatever they show.

use crate::domain::calendar::day::Day;
use crate::i18n::Lang;
use crate::i18n::text::calendar::labels::short_day;

texts! {
    /// Texts of charts.
    ChartText {
        Menu => { zh: "图表菜单", en: "Chart menu" }
        ShowTable => { zh: "看数据表", en: "Show the data" }
        HideTable => { zh: "收起数据表", en: "Hide the data" }
        SaveCsv => { zh: "存为 CSV", en: "Save as CSV" }
        SavePng => { zh: "存为图片（PNG）", en: "Save as a picture (PNG)" }
        Figure => { zh: "图", en: "Figure" }
        Readout => { zh: "逐日读数", en: "Values by day" }
        Median => { zh: "中位数", en: "Median" }
        NarrowBand => { zh: "25%–75%", en: "25%–75%" }
        WideBand => { zh: "5%–95%", en: "5%–95%" }
        Low => { zh: "5%", en: "5%" }
        LowerQuarter => { zh: "25%", en: "25%" }
        UpperQuarter => { zh: "75%", en: "75%" }
        High => { zh: "95%", en: "95%" }
        Expected => { zh: "期望值", en: "Expected" }
        Date => { zh: "日期", en: "Date" }
        DayNumber => { zh: "第几天", en: "Day" }
        ReadoutHead(date: String, n: u32) => { zh: "{date} · 第 {n} 天", en: "{date} · day {n}" }
        Middle(value: String, range: String) => { zh: "{value}（{range}）", en: "{value} ({range})" }
        Said(label: String, value: String) => { zh: "{label} {value}", en: "{label} {value}" }
        SaidBetween => { zh: "，", en: ", " }
        ColumnOf(series: String, column: String) => { zh: "{series} {column}", en: "{series} {column}" }
        BaseLine(value: String) => { zh: "基准 {value}", en: "Base {value}" }
        Factor => { zh: "因素", en: "Factor" }
        Less => { zh: "−20%", en: "−20%" }
        More => { zh: "+20%", en: "+20%" }
        // At the head of a column: a program that opens the file would take a sign for the start of a formula.
        LessColumn => { zh: "减 20%", en: "20% less" }
        MoreColumn => { zh: "加 20%", en: "20% more" }
        WithUnit(name: String, unit: String) => { zh: "{name}（{unit}）", en: "{name} ({unit})" }
        MoreRows(n: u32) => { zh: "还有 {n} 项", en[n]: "{n} more", "{n} more" }
        BothEnds(less: String, more: String) => { zh: "−20% {less}，+20% {more}", en: "−20% {less}, +20% {more}" }
    }
}

/// `9 月 16 日`, `16 Sep`.
#[must_use]
pub fn full_day(lang: Lang, day: Day) -> String {
    lang.pick(format!("{} 月 {} 日", day.month(), day.day()), short_day(lang, day))
}
