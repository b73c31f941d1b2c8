//! Joins and exits in the lines that WeChat itself writes into a group. The wording is WeChat's, in Chinese.

/// What a system line tells of the group's size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Moves {
    /// How many came in.
    pub joins: u32,
    /// How many went.
    pub exits: u32,
}

/// What stands behind the names of those who came.
const JOINED: [&str; 4] = ["加入了群聊", "加入群聊", "加入了本群", "进入了群聊"];
/// What stands behind the names of those who were put out.
const REMOVED: [&str; 2] = ["移出了群聊", "移出群聊"];
/// What stands behind the name of one who left.
const LEFT: [&str; 3] = ["退出了群聊", "退出群聊", "离开了群聊"];

/// What a line of the system tells. Its words are looked at, and not kept.
///
/// # Examples
///
/// ```
/// use qunce::measuring::wording::{Moves, moves};
/// assert_eq!(moves("\"张三\"邀请\"李四、王五\"加入了群聊"), Moves { joins: 2, exits: 0 });
/// assert_eq!(moves("你将\"张三\"移出了群聊"), Moves { joins: 0, exits: 1 });
/// assert_eq!(moves("\"张三\"拍了拍自己"), Moves { joins: 0, exits: 0 });
/// ```
#[must_use]
pub fn moves(line: &str) -> Moves {
    // Who else is in the group may be listed behind; none of them joins.
    let line = line.split_once("，群聊参与人还有").map_or(line, |(line, _)| line);
    let before = |endings: &[&str]| endings.iter().find_map(|ending| Some(line.split_once(ending)?.0));
    if let Some(who) = before(&REMOVED) {
        // “你被…移出群聊” is one's own exit; the name in quotes is who did it.
        let removed = who.split_once('将').map_or(1, |(_, names)| people(names));
        return Moves { joins: 0, exits: removed };
    }
    if let Some(who) = before(&JOINED) {
        let came = match (who.rsplit_once("邀请"), who.contains("通过扫描")) {
            (_, true) | (None, _) => 1,
            (Some((_, names)), _) => people(names),
        };
        return Moves { joins: came, exits: 0 };
    }
    Moves { joins: 0, exits: u32::from(before(&LEFT).is_some()) }
}

/// How many people a list names: `你和"李四、王五"` are three.
fn people(names: &str) -> u32 {
    let has_self = names.starts_with('你');
    let names = names.trim_start_matches(['你', '和', '"', '“', '「']);
    let others = names.split('、').filter(|name| !name.trim_matches(['"', '”', '」', ' ']).is_empty()).count();
    let others = u32::try_from(others).unwrap_or(u32::MAX);
    (u32::from(has_self) + others).max(1)
}

/// Whether a text is nothing but one of these lines: for layouts that mark none.
#[must_use]
pub fn is_whole_line(text: &str) -> bool {
    let text = text.trim();
    let is_quoted = text.starts_with(['"', '“', '「']) || text.starts_with('你');
    let ends = JOINED.iter().chain(&REMOVED).chain(&LEFT);
    is_quoted && text.len() < 600 && ends.into_iter().any(|ending| text.ends_with(ending))
}
