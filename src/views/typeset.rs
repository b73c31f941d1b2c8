//! Text → lines of a width: Chinese breaks between characters, but no closing mark begins a line and no opening one
//! ends it; words of letters stay whole where they fit.

use unicode_segmentation::UnicodeSegmentation as _;

/// Marks that no line begins with.
const CLOSING: &str = "，。、；：？！…—·）」』】》〉”’％℃,.;:?!)]}%>～";
/// Marks that no line ends with.
const OPENING: &str = "（「『【《〈“‘([{<¥￥$@#";

/// How wide a run of text is.
pub type Measure<'a> = &'a dyn Fn(&str) -> f64;

/// The lines of `text` that are at most `width` wide. A line break of the text is one here; an empty line stays out.
#[must_use]
pub fn lines(text: &str, width: f64, measure: Measure<'_>) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).flat_map(|line| wrapped(line, width, measure)).collect()
}

/// The first `n` of these lines; where there are more, the last ends in an ellipsis that fits.
#[must_use]
pub fn at_most(mut lines: Vec<String>, n: usize, width: f64, measure: Measure<'_>) -> Vec<String> {
    if lines.len() > n {
        lines.truncate(n);
        if let Some(last) = lines.last_mut() {
            let mut kept: Vec<&str> = last.graphemes(true).collect();
            let text = loop {
                let text = format!("{}…", kept.concat().trim_end());
                if measure(&text) <= width || kept.pop().is_none() {
                    break text;
                }
            };
            *last = text;
        }
    }
    lines
}

fn wrapped(text: &str, width: f64, measure: Measure<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        let longer = format!("{line}{piece}");
        if measure(longer.trim_end()) <= width {
            line = longer;
            continue;
        }
        if !line.trim().is_empty() {
            lines.push(line.trim_end().to_owned());
        }
        line.clear();
        if measure(piece.trim()) <= width {
            line.push_str(piece.trim_start());
            continue;
        }
        // A word longer than a line is cut wherever the line ends.
        for letter in piece.trim_start().graphemes(true) {
            if !line.is_empty() && measure(&format!("{line}{letter}")) > width {
                lines.push(std::mem::take(&mut line));
            }
            line.push_str(letter);
        }
    }
    if !line.trim().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// The text in pieces between which a line may break; spaces end a piece.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut before) = (0, None);
    for (at, letter) in text.grapheme_indices(true) {
        if before.is_some_and(|before| may_break(before, letter)) {
            pieces.push(&text[start..at]);
            start = at;
        }
        before = Some(letter);
    }
    pieces.push(&text[start..]);
    pieces
}

fn may_break(before: &str, after: &str) -> bool {
    let is_in = |marks: &str, letter: &str| letter.chars().next().is_some_and(|c| marks.contains(c));
    let is_space = |letter: &str| letter.chars().all(char::is_whitespace);
    if is_space(after) || is_in(CLOSING, after) || is_in(OPENING, before) {
        return false;
    }
    is_space(before) || is_wide(before) || is_wide(after)
}

/// Whether text breaks around it as around a Chinese character: characters, full-width marks, pictures.
fn is_wide(letter: &str) -> bool {
    letter.chars().next().is_some_and(|c| {
        matches!(u32::from(c), 0x2E80..=0xA4CF | 0xAC00..=0xD7AF | 0xF900..=0xFAFF | 0xFE30..=0xFE4F | 0xFF00..=0xFFEF | 0x1F000..=0x1FBFF | 0x20000..=0x3FFFF)
            || matches!(c, '…' | '—' | '“' | '”' | '‘' | '’')
    })
}

/// Whether a line begins or ends as none should; for those who check.
#[must_use]
pub fn is_ill_broken(line: &str, next: &str) -> bool {
    let ends = line.chars().next_back().is_some_and(|c| OPENING.contains(c));
    ends || next.chars().next().is_some_and(|c| CLOSING.contains(c))
}
