//! What is marked by a sign, `#活动` and `@小满`, and words for kinds.

use super::NoteCode;
use super::cursor::{Cursor, Read, folded};
use crate::domain::calendar::kind::Kind;
use crate::domain::words::Name;

/// Words for kinds, in both languages. 干货 is both news and experience in the sources; here it is knowledge of the
/// trade, which [`Kind::News`] is.
const KINDS: [(&str, Kind); 62] = [
    ("资讯", Kind::News),
    ("干货", Kind::News),
    ("新闻", Kind::News),
    ("知识", Kind::News),
    ("早报", Kind::News),
    ("日报", Kind::News),
    ("经验", Kind::Experience),
    ("案例", Kind::Experience),
    ("分享", Kind::Experience),
    ("互动", Kind::Interactive),
    ("话题", Kind::Interactive),
    ("讨论", Kind::Interactive),
    ("投票", Kind::Interactive),
    ("问答", Kind::Interactive),
    ("趣味", Kind::Fun),
    ("娱乐", Kind::Fun),
    ("游戏", Kind::Fun),
    ("搞笑", Kind::Fun),
    ("情感", Kind::Emotional),
    ("故事", Kind::Emotional),
    ("感谢", Kind::Emotional),
    ("生日", Kind::Emotional),
    ("福利", Kind::Benefit),
    ("活动", Kind::Benefit),
    ("抽奖", Kind::Benefit),
    ("红包", Kind::Benefit),
    ("优惠", Kind::Benefit),
    ("促销", Kind::Benefit),
    ("通知", Kind::Notice),
    ("公告", Kind::Notice),
    ("群规", Kind::Notice),
    ("预告", Kind::Notice),
    ("提醒", Kind::Notice),
    ("news", Kind::News),
    ("knowledge", Kind::News),
    ("practical", Kind::News),
    ("tips", Kind::News),
    ("experience", Kind::Experience),
    ("experiences", Kind::Experience),
    ("case", Kind::Experience),
    ("cases", Kind::Experience),
    ("interactive", Kind::Interactive),
    ("interaction", Kind::Interactive),
    ("discussion", Kind::Interactive),
    ("topic", Kind::Interactive),
    ("talk", Kind::Interactive),
    ("poll", Kind::Interactive),
    ("fun", Kind::Fun),
    ("game", Kind::Fun),
    ("games", Kind::Fun),
    ("joke", Kind::Fun),
    ("emotional", Kind::Emotional),
    ("emotion", Kind::Emotional),
    ("story", Kind::Emotional),
    ("stories", Kind::Emotional),
    ("benefit", Kind::Benefit),
    ("benefits", Kind::Benefit),
    ("event", Kind::Benefit),
    ("events", Kind::Benefit),
    ("notice", Kind::Notice),
    ("notices", Kind::Notice),
    ("announcement", Kind::Notice),
];

/// Words that name a kind and nothing else, so that they need no sign.
const PLAIN: [&str; 14] = [
    "资讯",
    "干货",
    "经验",
    "互动",
    "趣味",
    "情感",
    "福利",
    "活动",
    "通知",
    "news",
    "fun",
    "interactive",
    "benefit",
    "notice",
];

/// The kind that `#…` names here.
pub fn kind(start: Cursor<'_>) -> Read<'_, Result<Kind, NoteCode>> {
    let begin = start.eat("#").filter(|_| start.starts_word())?;
    let end = marked(begin)?;
    let word: String = begin.until(end).iter().collect();
    Some((named(&word).ok_or(NoteCode::NoSuchKind), end))
}

/// The person whom `@…` names here.
pub fn owner<'a>(start: Cursor<'a>, typed: &[char]) -> Read<'a, Name> {
    let begin = start.eat("@").filter(|_| start.starts_word())?;
    let end = marked(begin)?;
    let name: String = typed.get(begin.at..end.at)?.iter().collect();
    Some((Name::new(name).ok()?, end))
}

/// The kind of which `word` is the plain word.
pub fn plain_kind(word: &str) -> Option<Kind> {
    let word: String = word.chars().map(folded).collect();
    PLAIN.contains(&word.as_str()).then(|| named(&word)).flatten()
}

fn named(word: &str) -> Option<Kind> {
    KINDS.iter().find(|(known, _)| *known == word).map(|(_, kind)| *kind)
}

/// The end of the word after a sign, of which there must be some.
fn marked(begin: Cursor<'_>) -> Option<Cursor<'_>> {
    let mut end = begin;
    while let Some(next) = end.step(|c| !matches!(c, ' ' | '#' | '@' | ',' | '、' | ';' | '。')) {
        end = next;
    }
    (end.at > begin.at).then_some(end)
}
