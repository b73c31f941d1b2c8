//! Sharing for a reward, and sharing as a condition: what the platform forbids, whatever it is called.

use std::ops::Range;

use super::grammar::{Part, Sentence, Token};
use super::{CopyCode, Hit, Phrase, Rewrite};

/// A reward so many letters from the act belongs to it.
const REACH: usize = 24;
/// Whom it is shared with stands so near.
const NEAR: usize = 8;

/// Every act of sharing in a sentence that is rewarded or a condition.
pub(super) fn find(sentence: &Sentence<'_>) -> Vec<Hit> {
    let mut hits: Vec<Hit> = Vec::new();
    let mut end = 0;
    for (idx, act) in sentence.tokens.iter().enumerate() {
        let near = sentence.around(idx);
        if act.at.start < end || sentence.is_forbidden(near, act.at.start, act.at.start) {
            continue;
        }
        if let Some((code, at)) = induced(sentence, act, near) {
            end = at.end;
            let at = sentence.folded.typed(at);
            hits.push(Hit { at, code, origin: None, rewrite: Rewrite::Say(Phrase::Points) });
        }
    }
    hits
}

/// What an act of sharing does among the words near it, and how far it goes.
fn induced(sentence: &Sentence<'_>, act: &Token, near: &[Token]) -> Option<(CopyCode, Range<usize>)> {
    let of = |part: Part| near.iter().filter(move |token| token.part == part);
    let last = |part: Part| of(part).rfind(|token| sentence.is_within(NEAR, act, token));
    let next = |part: Part| of(part).find(|token| sentence.is_within(REACH, act, token));
    let count = count_after(sentence, act.at.end);
    let target = last(Part::Target);
    let collects = act.part == Part::Collect || last(Part::Collect).is_some();
    let is_sharing = match act.part {
        Part::Collect => true,
        // 邀 alone is half a word, and 分享 is what every expert does.
        Part::Invite | Part::Share => count.is_some() || target.is_some() || collects || follows_at_once(sentence, act),
        _ => false,
    };
    let (reward, condition) = (next(Part::Reward), next(Part::Condition));
    let before = || of(Part::Reward).rfind(|token| sentence.is_within(REACH / 2, token, act));
    let earlier = if reward.is_none() { before() } else { None };
    let is_rewarded = reward.is_some() || earlier.is_some();
    let is_counted = count.is_some() && (is_rewarded || condition.is_some());
    let is_forced = condition.is_some() && is_rewarded;
    if !is_sharing || !(collects || is_counted || is_rewarded) {
        return None;
    }
    let is_induced = collects || is_counted || is_forced;
    let code = if is_induced { CopyCode::InducedSharing } else { CopyCode::SharingReward };
    let end = |token: &Token| token.at.end;
    let ends = [Some(act.at.end), count, reward.map(end), target.map(end)];
    let start = earlier.map_or(act.at.start, |token| token.at.start);
    Some((code, start..ends.into_iter().flatten().max()?))
}

/// Whether what it brings follows the act at once: 转发领红包, 邀请得积分.
fn follows_at_once(sentence: &Sentence<'_>, act: &Token) -> bool {
    let after = sentence.slice(act.at.end..sentence.at.end);
    [
        "即", "得", "可得", "领", "可领", "送", "有", "抽", "返", "赢", "就", "后", "并", "本", "此", "toget",
        "andget", "towin",
    ]
    .iter()
    .any(|word| after.starts_with(word))
}

/// Where a number of people, groups or likes ends that follows at `from`: 邀请满 3 位, 集赞二十个, invite 3 friends.
fn count_after(sentence: &Sentence<'_>, from: usize) -> Option<usize> {
    const UNITS: [&str; 14] =
        ["人", "位", "个", "名", "群", "赞", "次", "好友", "朋友", "家", "friend", "people", "group", "like"];
    let text = sentence.slice(from..sentence.at.end);
    let (start, _) = text.char_indices().take(NEAR).find(|&(_, c)| is_number(c))?;
    let after = text[start..].find(|c| !is_number(c)).map(|length| start + length)?;
    let unit = UNITS.iter().find(|unit| text[after..].starts_with(**unit))?;
    Some(from + after + unit.len())
}

const fn is_number(c: char) -> bool {
    matches!(
        c,
        '0'..='9'
            | '一'
            | '二'
            | '两'
            | '俩'
            | '三'
            | '仨'
            | '四'
            | '五'
            | '六'
            | '七'
            | '八'
            | '九'
            | '十'
            | '百'
            | '壹'
            | '贰'
            | '叁'
            | '肆'
            | '伍'
            | '几'
            | '多'
            | '每'
    )
}
