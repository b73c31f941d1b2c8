//! A checked text in pieces: plain ones, marked ones, and in a long text what is left out between them.

use std::ops::Range;

use crate::domain::copy::{Hit, Report};

/// A text of so many bytes is shown as a whole.
const WHOLE: usize = 6_000;
/// Of a longer one, so many bytes around each mark are shown.
const AROUND: usize = 120;
/// So many marks are shown.
pub const MAX_MARKS: usize = 50;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// As it stands there.
    Plain(Range<usize>),
    /// A hit, by its number in the report.
    Marked(Range<usize>, usize),
    /// So many characters that are left out.
    Gap(usize),
}

/// The pieces of a text, in order.
#[must_use]
pub fn pieces(text: &str, report: &Report) -> Vec<Piece> {
    let marks: Vec<(usize, &Hit)> = report.apart().take(MAX_MARKS).collect();
    let mut pieces = Vec::new();
    let mut end = 0;
    for (idx, hit) in marks {
        between(text, end..hit.at.start, &mut pieces);
        pieces.push(Piece::Marked(hit.at.clone(), idx));
        end = hit.at.end;
    }
    between(text, end..text.len(), &mut pieces);
    pieces
}

/// What stands between two marks, with the middle left out where it is long.
fn between(text: &str, at: Range<usize>, pieces: &mut Vec<Piece>) {
    if text.len() <= WHOLE || at.len() <= 2 * AROUND {
        push_plain(at, pieces);
        return;
    }
    let from = if at.start == 0 { 0 } else { text.floor_char_boundary(at.start + AROUND) };
    let until = if at.end == text.len() { at.end } else { text.ceil_char_boundary(at.end - AROUND) };
    let (head, tail) = (at.start..from, until..at.end);
    push_plain(head, pieces);
    pieces.push(Piece::Gap(text[from..until].chars().count()));
    push_plain(tail, pieces);
}

fn push_plain(at: Range<usize>, pieces: &mut Vec<Piece>) {
    if !at.is_empty() {
        pieces.push(Piece::Plain(at));
    }
}
