//! Kinds of messages, from the numbers and words by which the layouts name them.

use crate::domain::code::codes;

codes! {
    /// What a message is, as far as every layout tells.
    pub enum Kind {
        /// Words.
        Text = "text",
        /// A picture.
        Image = "image",
        /// A recording.
        Voice = "voice",
        /// A film.
        Video = "video",
        /// A sticker or an animated picture.
        Sticker = "sticker",
        /// A file.
        File = "file",
        /// A link, a mini program, a forwarded record: anything on a card.
        Link = "link",
        /// A place.
        Place = "place",
        /// A red packet or a transfer.
        Money = "money",
        /// A contact's card.
        Contact = "contact",
        /// A call.
        Call = "call",
        /// Words that answer others.
        Reply = "reply",
        /// Anything else.
        Other = "other",
        /// A line of WeChat's own: joins, exits, recalls, pats. Nobody's message.
        System = "system",
    }
}

/// The kind of WeChat's numbers, as its database has them.
#[must_use]
pub const fn of_wechat(kind: i64, sub: i64) -> Kind {
    match (kind, sub) {
        (1, _) => Kind::Text,
        (3, _) => Kind::Image,
        (34, _) => Kind::Voice,
        (42, _) => Kind::Contact,
        (43 | 62, _) => Kind::Video,
        (47, _) | (49, 8) => Kind::Sticker,
        (48, _) | (49, 17) => Kind::Place,
        (49, 6) => Kind::File,
        (49, 57) => Kind::Reply,
        (49, 2000 | 2001) => Kind::Money,
        (49, _) => Kind::Link,
        (50, _) => Kind::Call,
        (10_000 | 10_002, _) => Kind::System,
        _ => Kind::Other,
    }
}

/// The kind of ChatLab's numbers. A recall is told by the system, as in WeChat.
#[must_use]
pub const fn of_chatlab(kind: i64) -> Kind {
    match kind {
        0 => Kind::Text,
        1 => Kind::Image,
        2 => Kind::Voice,
        3 => Kind::Video,
        4 => Kind::File,
        5 => Kind::Sticker,
        7 | 24 | 26 => Kind::Link,
        8 => Kind::Place,
        20 | 21 => Kind::Money,
        23 => Kind::Call,
        25 => Kind::Reply,
        27 => Kind::Contact,
        80 | 81 => Kind::System,
        _ => Kind::Other,
    }
}

/// Words that name kinds, the more special first: 视频通话 is a call, and 视频号 a link.
const WORDS: [(&str, Kind); 39] = [
    ("系统", Kind::System),
    ("system", Kind::System),
    ("撤回", Kind::System),
    ("拍一拍", Kind::System),
    ("邀请", Kind::System),
    ("通话", Kind::Call),
    ("call", Kind::Call),
    ("引用", Kind::Reply),
    ("回复", Kind::Reply),
    ("reply", Kind::Reply),
    ("转账", Kind::Money),
    ("红包", Kind::Money),
    ("名片", Kind::Contact),
    ("视频号", Kind::Link),
    ("链接", Kind::Link),
    ("分享", Kind::Link),
    ("小程序", Kind::Link),
    ("转发", Kind::Link),
    ("公告", Kind::Link),
    ("接龙", Kind::Link),
    ("link", Kind::Link),
    ("位置", Kind::Place),
    ("地图", Kind::Place),
    ("location", Kind::Place),
    ("表情", Kind::Sticker),
    ("gif", Kind::Sticker),
    ("sticker", Kind::Sticker),
    ("emoji", Kind::Sticker),
    ("图片", Kind::Image),
    ("image", Kind::Image),
    ("语音", Kind::Voice),
    ("voice", Kind::Voice),
    ("视频", Kind::Video),
    ("video", Kind::Video),
    ("文件", Kind::File),
    ("file", Kind::File),
    ("文本", Kind::Text),
    ("文字", Kind::Text),
    ("text", Kind::Text),
];

/// The kind that a word names; a number is one of WeChat's.
#[must_use]
pub fn of_word(word: &str) -> Kind {
    let word = word.trim();
    if let Ok(number) = word.parse() {
        return of_wechat(number, 0);
    }
    let word = word.to_ascii_lowercase();
    WORDS.iter().find(|(part, _)| word.contains(part)).map_or(Kind::Other, |(_, kind)| *kind)
}
