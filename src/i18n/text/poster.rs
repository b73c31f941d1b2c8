//! Texts of the poster.

use crate::domain::channels::poster::Look;
use crate::i18n::{Both, both};

texts! {
    /// Texts of the poster.
    Poster {
        Heading => { zh: "群海报", en: "Poster of the group" }
        About => { zh: "一张竖图：标题、价值、欢迎和进群码，发朋友圈或打印出来贴在店里。", en: "An upright picture with title, value, welcome and the code: for Moments, or on paper in the shop." }
        Make => { zh: "做海报…", en: "Make a poster…" }
        Title => { zh: "标题", en: "Title" }
        Value => { zh: "这里能得到什么", en: "What one gets here" }
        Welcome => { zh: "欢迎谁", en: "Who is welcome" }
        Look => { zh: "配色", en: "Colors" }
        Code => { zh: "进群码的图片", en: "Image of the group's code" }
        DropCode => { zh: "拖入群二维码图片，或", en: "Drop the image of the group's code, or " }
        PickCode => { zh: "选一张", en: "choose one" }
        CodeKinds => { zh: "PNG、JPEG、WebP，12 MB 以内；截图请先裁到只剩二维码。", en: "PNG, JPEG or WebP, up to 12 MB; cut a screenshot down to the code first." }
        CodeStays => { zh: "图片只在这个窗口里，不存进方案，关掉就没了。", en: "The image stays in this window only: it is not kept in the plan." }
        RemoveCode => { zh: "拿掉图片", en: "Remove the image" }
        NotAPicture(name: String) => { zh: "「{name}」不是能用的图片；请用 PNG、JPEG 或 WebP。", en: "{name} is no picture that can be used; take a PNG, JPEG or WebP." }
        TooLarge(name: String) => { zh: "「{name}」超过 12 MB；请先缩小或截图。", en: "{name} is larger than 12 MB; make it smaller first." }
        Broken(name: String) => { zh: "「{name}」打不开，文件可能坏了。", en: "{name} cannot be opened; the file may be damaged." }
        FetchedOn => { zh: "码是哪天取的", en: "The code was fetched on" }
        ValidDays(n: u32) => { zh: "群二维码取出后 {n} 天内有效，海报上会写明到哪天。", en: "A group's code works for {n} days after it was fetched; the poster says until when." }
        OutOfDate => { zh: "照这个日期，码已经过期；请重新取一个。", en: "By this date the code has run out; fetch a new one." }
        Call => { zh: "长按或扫码进群", en: "Scan to join" }
        Until(day: String) => { zh: "二维码 {day}前有效", en: "The code works until {day}" }
        NoCode => { zh: "进群码贴这里", en: "The code goes here" }
        WelcomeDraft(whom: String) => { zh: "欢迎：{whom}", en: "Welcome: {whom}" }
        Preview(title: String) => { zh: "海报「{title}」的样子", en: "What the poster {title} looks like" }
        Drawing => { zh: "正在画海报…", en: "Drawing the poster…" }
        SavePng => { zh: "存为图片", en: "Save as a picture" }
        FileName => { zh: "海报", en: "poster" }
    }
}

/// The colors of a poster.
#[must_use]
pub const fn look(look: Look) -> Both {
    match look {
        Look::Paper => both("白底", "White"),
        Look::Green => both("绿底", "Green"),
        Look::Night => both("深底", "Dark"),
    }
}
