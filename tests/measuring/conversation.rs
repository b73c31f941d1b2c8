//! A group's talk, made up the same way every time, and what it comes to by the plainest counting.

use std::collections::{BTreeMap, BTreeSet};

use qunce::measuring::kind::Kind;
use qunce::measuring::outcome::Outcome;

/// A line of the talk.
#[derive(Debug, Clone)]
pub struct Line {
    /// Seconds since 1970, UTC.
    pub at: i64,
    /// Who, by index; none for the system.
    pub who: Option<usize>,
    pub kind: Kind,
    pub text: String,
    /// The servers' number.
    pub number: u64,
}

/// The members, each with an id and a name that nobody else has; hostile ones among them.
pub fn people() -> Vec<(String, String)> {
    let names = ["群主", "小林", "A,B", "阿\"毛\"", "Ω", "😀👨‍👩‍👧", "null", "0", "两\n行", " 空 格 ", "=1+1", "李雷"];
    names.iter().enumerate().map(|(idx, name)| (format!("wxid_{idx:03}"), (*name).to_owned())).collect()
}

/// Some hundred lines over some weeks.
pub fn talk() -> Vec<Line> {
    let mut state = 20_240_201_u64;
    let mut draw = move |n: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % n
    };
    let texts = ["早", "有人在吗？", "a,b", "他说\"好\"", "第一行\n第二行", "what?", "ok", "好的，收到", "1", ""];
    let system = [
        "\"群主\"邀请\"李雷\"加入了群聊",
        "\"Ω\"通过扫描\"小林\"分享的二维码加入群聊",
        "\"群主\"邀请\"甲、乙、丙\"加入了群聊",
        "你将\"0\"移出了群聊",
    ];
    let kinds =
        [(Kind::Image, "[图片]"), (Kind::Sticker, "[动画表情]"), (Kind::Voice, "[语音]"), (Kind::File, "a.pdf")];
    let mut at = 1_706_700_000_i64;
    let mut lines = Vec::new();
    for idx in 0..600_u64 {
        // Now and then two in one second.
        at += i64::try_from(draw(9_000) * draw(2)).unwrap();
        let who = usize::try_from(draw(12) * draw(12) / 12).unwrap();
        let (who, kind, text) = match draw(20) {
            0 => (None, Kind::System, system[usize::try_from(draw(4)).unwrap()]),
            1..=3 => {
                let (kind, text) = kinds[usize::try_from(draw(4)).unwrap()];
                (Some(who), kind, text)
            }
            _ => (Some(who), Kind::Text, texts[usize::try_from(draw(10)).unwrap()]),
        };
        lines.push(Line { at, who, kind, text: text.to_owned(), number: 7_300_000_000_000_000_000 + idx * 977 });
    }
    lines
}

/// Where the talk can be cut near a line without parting lines of one second.
pub fn cut(lines: &[Line], near: usize) -> usize {
    let is_cut = |idx: &usize| *idx == 0 || *idx >= lines.len() || lines[*idx].at != lines[*idx - 1].at;
    (near..=lines.len()).find(is_cut).unwrap()
}

/// What is the same in every layout.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Figures {
    pub messages: u64,
    pub system: u64,
    /// Messages, speakers, questions, joins, exits by day.
    pub days: BTreeMap<i32, [u32; 5]>,
    pub hours: [[u32; 24]; 7],
    /// Messages, days, first, last by member.
    pub members: BTreeMap<usize, (u32, u32, i64, i64)>,
    /// Messages by day and member.
    pub spoken: BTreeMap<(i32, usize), u32>,
    /// Questions, those answered, and the waits of half and of nine of ten.
    pub replies: (u32, u32, u32, Option<u32>, Option<u32>),
}

/// What the lines come to, `ahead` seconds ahead of UTC.
pub fn counted(lines: &[Line], ahead: i64) -> Figures {
    let mut figures = Figures::default();
    let mut speakers: BTreeMap<i32, BTreeSet<usize>> = BTreeMap::new();
    for line in lines {
        let local = line.at + ahead;
        let day = i32::try_from(local / 86_400).unwrap();
        let counts = figures.days.entry(day).or_default();
        let Some(who) = line.who else {
            figures.system += 1;
            let (joins, exits) = match line.text.as_str() {
                text if text.contains("移出") => (0, 1),
                text if text.contains("甲、乙、丙") => (3, 0),
                _ => (1, 0),
            };
            (counts[3], counts[4]) = (counts[3] + joins, counts[4] + exits);
            continue;
        };
        figures.messages += 1;
        counts[0] += 1;
        counts[2] += u32::from(line.text.contains(['?', '？']));
        let weekday = usize::try_from((local / 86_400 + 3) % 7).unwrap();
        figures.hours[weekday][usize::try_from(local / 3600 % 24).unwrap()] += 1;
        speakers.entry(day).or_default().insert(who);
        *figures.spoken.entry((day, who)).or_default() += 1;
        let member = figures.members.entry(who).or_insert((0, 0, local, local));
        (member.0, member.2, member.3) = (member.0 + 1, member.2.min(local), member.3.max(local));
    }
    for (day, who) in &speakers {
        figures.days.get_mut(day).unwrap()[1] = u32::try_from(who.len()).unwrap();
        for idx in who {
            figures.members.get_mut(idx).unwrap().1 += 1;
        }
    }
    figures.replies = replies(lines);
    figures
}

/// How soon questions are answered: for each one, the first later line of anybody else's.
fn replies(lines: &[Line]) -> (u32, u32, u32, Option<u32>, Option<u32>) {
    let asks = |line: &&Line| line.who.is_some() && line.text.contains(['?', '？']);
    let wait = |question: &Line| {
        let others = lines.iter().filter(|line| line.who.is_some() && line.who != question.who);
        others.map(|line| line.at - question.at).filter(|wait| (1..=86_400).contains(wait)).min()
    };
    let mut waits: Vec<u32> =
        lines.iter().filter(asks).filter_map(wait).map(|wait| u32::try_from(wait).unwrap()).collect();
    waits.sort_unstable();
    let least = |share: f64| {
        waits.iter().copied().find(|wait| {
            let n = waits.iter().filter(|other| *other <= wait).count();
            n as f64 >= share * waits.len() as f64
        })
    };
    let n = |count: usize| u32::try_from(count).unwrap();
    let soon = waits.iter().filter(|wait| **wait <= 180).count();
    (n(lines.iter().filter(asks).count()), n(waits.len()), n(soon), least(0.5), least(0.9))
}

/// The same of an outcome whose members are known by id or by name.
pub fn figures(outcome: &Outcome) -> Figures {
    let people = people();
    let idx = |key: &str| people.iter().position(|(id, name)| id == key || name == key).unwrap();
    let spoken = outcome.members.iter().filter(|member| member.messages > 0);
    let member = |place: u32| idx(&outcome.members[usize::try_from(place).unwrap()].key);
    let replies = outcome.replies;
    Figures {
        spoken: outcome.spoken.iter().map(|one| ((one.day, member(one.member)), one.messages)).collect(),
        replies: (replies.asked, replies.answered, replies.within_three_minutes, replies.median, replies.p90),
        messages: outcome.messages,
        system: outcome.system,
        days: outcome
            .days
            .iter()
            .map(|day| (day.day, [day.messages, day.speakers, day.questions, day.joins, day.exits]))
            .collect(),
        hours: outcome.hours,
        members: spoken
            .map(|member| {
                let (first, last) = (member.first.unwrap(), member.last.unwrap());
                (idx(&member.key), (member.messages, member.days_spoken, first, last))
            })
            .collect(),
    }
}
