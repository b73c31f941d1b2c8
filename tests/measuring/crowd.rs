//! A larger group, made up the same way every time: months of talk, members who come, go, change their names, fall
//! silent or never say a word.

use qunce::measuring::kind::Kind;

use super::conversation::Line;

/// How many are in the group at some time; every ninth never says a word.
pub const SIZE: usize = 160;
/// Those who were there before the log begins.
const FIRST: usize = 60;
const DAY: i64 = 86_400;

/// The members, each with an id; two of them bear one name.
pub fn people() -> Vec<(String, String)> {
    let surnames: Vec<char> = "赵钱孙李周吴郑王冯陈".chars().collect();
    let name = |idx: usize| match idx {
        0 => "群主".to_owned(),
        7 | 8 => "小李".to_owned(),
        13 => "A,B".to_owned(),
        14 => "=1+1".to_owned(),
        15 => "😀👨‍👩‍👧".to_owned(),
        _ => format!("{}{}号", surnames[idx % 10], idx),
    };
    (0..SIZE).map(|idx| (format!("wxid_{idx:03}"), name(idx))).collect()
}

/// The same members once some of them, and some who came in under another name, go by a new one.
pub fn renamed() -> Vec<(String, String)> {
    let mut people = people();
    for (idx, (_, name)) in people.iter_mut().enumerate().filter(|(idx, _)| idx % 5 == 1) {
        *name = format!("改名{idx}");
    }
    people
}

/// Thousands of lines over twenty weeks from a moment on. Unit of the moment: seconds since 1970, UTC.
pub fn talk(from: i64) -> Vec<Line> {
    let mut state = 6_u64;
    let mut draw = move |n: i64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(state >> 33).unwrap() % n
    };
    let people = people();
    let mut lines = Vec::new();
    let mut push = |at: i64, who: Option<usize>, kind: Kind, text: String| {
        lines.push(Line { at, who, kind, text, number: 0 });
    };
    let texts = ["早", "有人在吗？", "好的，收到", "a,b", "他说\"好\"", "第一行\n第二行", "what?", "1", "几点开始？"];
    let kinds =
        [(Kind::Image, "[图片]"), (Kind::Sticker, "[动画表情]"), (Kind::Voice, "[语音]"), (Kind::File, "a.pdf")];
    let mut there = FIRST;
    for day in 0..140 {
        let morning = from + day * DAY;
        // They come by invitation, by a code, and by twos.
        while there < SIZE && draw(3) > 0 {
            let name = |idx: usize| people[idx].1.as_str();
            let text = match draw(3) {
                0 if there + 1 < SIZE => {
                    there += 1;
                    format!("\"群主\"邀请\"{}、{}\"加入了群聊", name(there - 1), name(there))
                }
                1 => format!("\"{}\"通过扫描\"群主\"分享的二维码加入群聊", name(there)),
                _ => format!("\"群主\"邀请\"{}\"加入了群聊", name(there)),
            };
            there += 1;
            push(morning + draw(DAY), None, Kind::System, text);
        }
        if draw(4) == 0 {
            let out = usize::try_from(draw(40)).unwrap() + 16;
            push(morning + draw(DAY), None, Kind::System, format!("你将\"{}\"移出了群聊", people[out].1));
        }
        if draw(5) == 0 {
            push(morning + draw(DAY), None, Kind::System, "\"群主\"撤回了一条消息".to_owned());
        }
        for _ in 0..20 + draw(90) {
            // A few say most; who is new says more than who is old; some say nothing.
            let among = i64::try_from(there).unwrap();
            let who =
                usize::try_from(if draw(3) == 0 { draw(among) } else { draw(among) * draw(among) / among }).unwrap();
            // Some fall silent for good, one after the other.
            if who % 9 == 5 || who % 7 == 4 && day > 60 + i64::try_from(who).unwrap() / 2 {
                continue;
            }
            let hour = if draw(2) == 0 { 19 + draw(4) } else { draw(24) };
            let at = morning + hour * 3600 + draw(3600);
            let (kind, text) = match draw(12) {
                0 => kinds[usize::try_from(draw(4)).unwrap()],
                _ => (Kind::Text, texts[usize::try_from(draw(9)).unwrap()]),
            };
            push(at, Some(who), kind, text.to_owned());
            // Somebody answers soon, the asker adds a word, or two speak in one second.
            if text.contains(['?', '？']) && draw(3) > 0 {
                let wait = if draw(6) == 0 { 0 } else { draw(600) };
                let other = usize::try_from(draw(2)).unwrap() * who;
                push(at + wait, Some(other), Kind::Text, "在的".to_owned());
            }
        }
    }
    lines.sort_by_key(|line| line.at);
    for (number, line) in (7_300_000_000_000_000_000..).zip(&mut lines) {
        line.number = number;
    }
    lines
}
