//! Texts of fields and their refusals, on every page that takes input.

texts! {
    /// Texts of fields.
    Fields {
        Cancel => { zh: "取消", en: "Cancel" }
        Add => { zh: "添加", en: "Add" }
        Remove(what: String) => { zh: "去掉{what}", en: "Remove {what}" }
        Reset => { zh: "复位", en: "Reset" }
        NotStated => { zh: "未给出", en: "Not stated" }
        Copied => { zh: "已复制", en: "Copied" }
        CopyFailed => { zh: "浏览器不让复制；请长按或选中后复制。", en: "The browser refused to copy; select the text and copy it." }
        Characters(n: u32, max: u32) => { zh: "{n} / {max} 字", en: "{n} / {max} characters" }
        TooLong(n: u32, max: u32) => { zh: "{n} 个字，最多 {max} 个；存着的还是上一次的。", en: "{n} characters, at most {max}; the last good text is kept." }
        NotANumber => { zh: "要填数字，如 450", en: "A number is needed, such as 450" }
        NoSuchDay => { zh: "要填日期，如 2026-11-01", en: "A day is needed, such as 2026-11-01" }
        OutsideRange(min: String, max: String) => { zh: "要在 {min} 到 {max} 之间", en: "Between {min} and {max}" }
        TooMany(max: u32) => { zh: "最多 {max} 个", en: "At most {max}" }
        Adjust => { zh: "调整", en: "Adjust" }
        UnitPeople => { zh: "人", en: "people" }
        UnitMembers => { zh: "人", en: "members" }
        UnitSeats => { zh: "席 + 群主", en: "seats + owner" }
        UnitHours => { zh: "小时/周", en: "h a week" }
        UnitYears => { zh: "岁", en: "years" }
        Decrease(what: String) => { zh: "减少{what}", en: "Less: {what}" }
        Increase(what: String) => { zh: "增加{what}", en: "More: {what}" }
    }
}
