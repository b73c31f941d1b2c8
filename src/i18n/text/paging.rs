//! Texts of lists that stand a page at a time.

texts! {
    /// Texts of the ways through a list.
    Paging {
        Shown(from: u32, to: u32, all: u32) => { zh: "第 {from}–{to} 条，共 {all} 条", en: "{from}–{to} of {all}" }
        Earlier => { zh: "上一页", en: "Previous" }
        Later => { zh: "下一页", en: "Next" }
    }
}
