//! How long a text is, in characters as a person counts them.

use crate::domain::words;

/// Characters in `text` as a person counts them: what [`words::length`] says, sooner.
#[must_use]
pub fn length(text: &str) -> usize {
    // Chinese and plain Latin text has one character a code point; only what joins needs a closer look.
    if text.chars().all(stands_alone) { text.chars().count() } else { words::length(text) }
}

const fn stands_alone(c: char) -> bool {
    matches!(c, '\n' | ' '..='~' | '\u{2010}'..='\u{2027}' | '\u{3000}'..='\u{3029}' | '\u{4e00}'..='\u{9fff}' | '\u{ff01}'..='\u{ff5e}')
}
