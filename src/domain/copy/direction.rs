//! Characters that turn the order of letters, so that a text reads otherwise than it is stored: `U+202E` before 利福送人3邀
//! shows 邀3人送福利.
//!
//! What is right-to-left by itself needs none of them; only the overrides are told, and what they turn is read as it is
//! seen.

use std::borrow::Cow;
use std::ops::Range;

use super::{CopyCode, Hit, Rewrite};

/// From here on letters stand from the left to the right.
const LEFT_TO_RIGHT: char = '\u{202d}';
/// From here on letters stand from the right to the left.
const RIGHT_TO_LEFT: char = '\u{202e}';

/// Every override of a text.
pub(super) fn find(text: &str) -> Vec<Hit> {
    let overrides = text.char_indices().filter(|&(_, c)| is_override(c));
    let hit = |(at, c): (usize, char)| Hit {
        at: at..at + c.len_utf8(),
        code: CopyCode::TurnedOrder,
        origin: None,
        rewrite: Rewrite::Drop,
    };
    overrides.map(hit).collect()
}

/// A text as it is seen: each stretch that is turned stands the other way round.
pub(super) struct Seen {
    /// The text, as long as the typed one.
    pub text: String,
    turned: Vec<Range<usize>>,
}

/// How a text is seen, where that is otherwise than it was typed.
pub(super) fn seen(text: &str) -> Option<Seen> {
    let mut turned = Vec::new();
    let mut from = None;
    for (at, c) in text.char_indices().chain([(text.len(), '\n')]) {
        // The end of the line and any other such character end the stretch.
        if matches!(c, '\n' | '\u{2029}' | '\u{202a}'..='\u{202e}')
            && let Some(from) = from.take()
            && from < at
        {
            turned.push(from..at);
        }
        if c == RIGHT_TO_LEFT {
            from = Some(at + c.len_utf8());
        }
    }
    if turned.is_empty() {
        return None;
    }
    let mut seen = String::with_capacity(text.len());
    let mut end = 0;
    for run in &turned {
        seen.push_str(&text[end..run.start]);
        seen.extend(text[run.clone()].chars().rev());
        end = run.end;
    }
    seen.push_str(&text[end..]);
    Some(Seen { text: seen, turned })
}

impl Seen {
    /// Where a stretch of what is seen was typed; of a turned stretch that it shares with others all.
    pub(super) fn typed(&self, at: Range<usize>) -> Range<usize> {
        let touched = self.turned.iter().filter(|run| run.start < at.end && at.start < run.end);
        touched.fold(at.clone(), |typed, run| {
            if run.start <= at.start && at.end <= run.end {
                run.start + (run.end - at.end)..run.end - (at.start - run.start)
            } else {
                typed.start.min(run.start)..typed.end.max(run.end)
            }
        })
    }
}

/// A text in which overrides are seen and turn nothing.
#[must_use]
pub fn spelled(text: &str) -> Cow<'_, str> {
    if !text.contains(is_override) {
        return text.into();
    }
    let mut spelled = String::with_capacity(text.len());
    for c in text.chars() {
        if is_override(c) {
            spelled.push_str(&format!("[U+{:04X}]", u32::from(c)));
        } else {
            spelled.push(c);
        }
    }
    spelled.into()
}

const fn is_override(c: char) -> bool {
    matches!(c, LEFT_TO_RIGHT | RIGHT_TO_LEFT)
}
