//! Texts of the copy checker.

use crate::domain::copy::list::NoEntry;
use crate::i18n::text::fields::Fields;
use crate::i18n::{Lang, both};

texts! {
    /// Texts of the copy checker.
    Copy {
        Title => { zh: "文案检查", en: "Copy checker" }
        Remark => { zh: "只在这台设备上看，不存、不发出", en: "read on this device only; neither kept nor sent" }
        Field => { zh: "贴进任何文案", en: "Paste any text" }
        Placeholder => { zh: "例：邀3人送福利，全网最低价", en: "For instance: invite 3 friends and get a gift" }
        Hint => { zh: "全角、加空格、零宽、形近字都认；只认已知的说法，代替不了人工审核", en: "Sees through full-width, spaced-out, zero-width and look-alike spellings; knows known patterns only and replaces nobody's review" }
        Nothing => { zh: "没有查到问题", en: "Nothing found" }
        Waiting => { zh: "贴进文案就开始查", en: "Paste a text to check it" }
        Found(n: u32) => { zh: "查到 {n} 处", en[n]: "{n} place found", "{n} places found" }
        FoundMore(n: u32, shown: u32) => { zh: "查到 {n} 处，列出前 {shown} 处", en: "{n} places found, the first {shown} listed" }
        Marked => { zh: "标在原文里", en: "Marked in the text" }
        Gap(n: u32) => { zh: "（略 {n} 字）", en[n]: "({n} character left out)", "({n} characters left out)" }
        Length(n: String, max: String) => { zh: "{n} / {max} 字", en: "{n} of {max} characters" }
        TooLong(n: String) => { zh: "比群公告上限多 {n} 字", en: "{n} characters beyond the limit of a notice" }
        TooLongText => { zh: "微信群公告按资料最多 2000 字；放不下的写成公众号文章", en: "By the rule a WeChat notice takes 2000 characters; put the rest into an article" }
        Instead(words: String) => { zh: "改成「{words}」", en: "Change to \"{words}\"" }
        Drop => { zh: "删掉", en: "Leave it out" }
        InsteadOf(words: String, at: String) => { zh: "把「{at}」改成「{words}」", en: "Change \"{at}\" to \"{words}\"" }
        DropOf(at: String) => { zh: "删掉「{at}」", en: "Leave out \"{at}\"" }
        All => { zh: "全部改写", en: "Rewrite all" }
        Rewritten => { zh: "已改写", en: "Rewritten" }
        TakeAnnouncement => { zh: "放入公告", en: "Use as the announcement" }
        Taken => { zh: "已放入公告", en: "Used as the announcement" }
        CopyText => { zh: "复制文案", en: "Copy the text" }
        Clear => { zh: "清空", en: "Clear" }
        Words => { zh: "自己的词库", en: "Your own words" }
        WordsField => { zh: "一行一个词", en: "One word a line" }
        WordsHint => { zh: "「词 => 换成」给出改法；「!短语」表示这样写没事；# 开头是注释。最多 10,000 个", en: "\"word => words\" says what to write instead; \"!phrase\" is fine as it is; # begins a remark. At most 10,000" }
        WordsPlaceholder => { zh: "加微信 => 群里问", en: "cheapest => good value" }
        WordsCount(n: u32) => { zh: "{n} 个词", en[n]: "{n} word", "{n} words" }
        WordsSave => { zh: "用这份词库", en: "Use this list" }
        WordsUsed(n: u32) => { zh: "词库有 {n} 个词", en[n]: "The list has {n} word", "The list has {n} words" }
        WordsImport => { zh: "导入文本", en: "Import text" }
        WordsExport => { zh: "导出文本", en: "Export text" }
        WordsFile => { zh: "词库", en: "words" }
        NotText => { zh: "不是 UTF-8 的文本文件，词库没有动", en: "Not a text file in UTF-8; the list is as it was" }
        TooLarge => { zh: "文件超过 8 MB，词库没有动", en: "The file is larger than 8 MB; the list is as it was" }
        Refused(n: u32) => { zh: "{n} 行没有收", en[n]: "{n} line was not taken", "{n} lines were not taken" }
        RefusedLine(line: u32, text: String, why: String) => { zh: "第 {line} 行「{text}」：{why}", en: "Line {line} \"{text}\": {why}" }
        ShippedWords(n: u32) => { zh: "自带 {n} 个词，都写了出处：", en[n]: "{n} word comes with the app, with its origin:", "{n} words come with the app, each with its origin:" }
        ShowShipped => { zh: "看自带的词", en: "Show the app's own words" }
        HideShipped => { zh: "收起", en: "Hide them" }
    }
}

/// Why a line is no entry of a list.
#[must_use]
pub fn refusal(why: NoEntry, lang: Lang) -> String {
    let both = match why {
        NoEntry::Blank => both("没有可查的字", "nothing to look for"),
        NoEntry::Full => both("词库满了", "the list is full"),
        NoEntry::TooLong(long) => {
            let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            return lang.t(Fields::TooLong { n: number(long.length), max: number(long.max) }).into_owned();
        }
    };
    lang.t(both).into_owned()
}
