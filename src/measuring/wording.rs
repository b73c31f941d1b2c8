//! Joins and exits in the lines that WeChat itself writes into a group. The wording is WeChat's, in Chinese.

/// What a system line tells of the group's size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Moves<'a> {
    /// How many came in.
    pub joins: u32,
    /// How many went.
    pub exits: u32,
    /// The list of their names, as the line has it; see [`names`].
    pub who: &'a str,
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
/// assert_eq!(moves("\"张三\"邀请\"李四、王五\"加入了群聊"), Moves { joins: 2, exits: 0, who: "\"李四、王五\"" });
/// assert_eq!(moves("你将\"张三\"移出了群聊"), Moves { joins: 0, exits: 1, who: "\"张三\"" });
/// assert_eq!(moves("\"张三\"拍了拍自己"), Moves::default());
/// ```
#[must_use]
pub fn moves(line: &str) -> Moves<'_> {
    // Who else is in the group may be listed behind; none of them joins.
    let line = line.split_once("，群聊参与人还有").map_or(line, |(line, _)| line);
    let before = |endings: &[&str]| endings.iter().find_map(|ending| Some(line.split_once(ending)?.0));
    if let Some(who) = before(&REMOVED) {
        // “你被…移出群聊” is one's own exit; the name in quotes is who did it.
        let removed = who.split_once('将').map(|(_, names)| names);
        return Moves { joins: 0, exits: removed.map_or(1, people), who: removed.unwrap_or_default() };
    }
    if let Some(who) = before(&JOINED) {
        let came = match (who.rsplit_once("邀请"), who.split_once("通过扫描")) {
            (_, Some((name, _))) => return Moves { joins: 1, exits: 0, who: name },
            (None, None) => return Moves { joins: 1, exits: 0, who },
            (Some((_, names)), None) => names,
        };
        return Moves { joins: people(came), exits: 0, who: came };
    }
    match before(&LEFT) {
        Some(who) => Moves { joins: 0, exits: 1, who },
        None => Moves::default(),
    }
}

/// The names in a list as lines of the system have it: `你和"李四、王五"` names two. Whoever is “you” has no name in it.
///
/// # Examples
///
/// ```
/// use qunce::measuring::wording::names;
/// assert_eq!(names("你和\"李四、王五\"").collect::<Vec<_>>(), ["李四", "王五"]);
/// assert_eq!(names("你").count(), 0);
/// ```
pub fn names(list: &str) -> impl Iterator<Item = &str> {
    let list = list.trim().trim_start_matches(['你', '和']);
    list.split('、').map(|name| name.trim().trim_matches(QUOTES)).filter(|name| !name.is_empty())
}

/// What stands around names.
const QUOTES: [char; 5] = ['"', '“', '”', '「', '」'];

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
