//! The title: what is left of a line when all that was understood is cut out.

use std::ops::Range;

use super::{Meaning, QuickAdd, Span, tag};
use crate::domain::calendar::kind::Kind;

/// Finds the words for kinds that stand by themselves, and puts the title together from what is left.
///
/// White space and separators next to what was cut out go with it. If nothing were left but a word for a kind had
/// been, that word is the title too.
pub fn finish(line: &str, found: &mut QuickAdd) {
    let mut word = "";
    if found.kind.is_none()
        && let Some((range, kind)) = plain_kind(line, &found.spans)
    {
        word = line.get(range.clone()).unwrap_or_default();
        found.kind = Some(kind);
        found.spans.push(Span { range, meaning: Meaning::Kind(kind) });
    }
    found.spans.sort_by_key(|span| span.range.start);
    found.title = rest(line, &found.spans);
    if found.title.is_empty() {
        word.clone_into(&mut found.title);
    }
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, ',' | '，' | '、' | ';' | '；')
}

/// The stretches between what was understood, each with the byte in which it begins.
fn gaps<'a>(line: &'a str, spans: &[Span]) -> Vec<(usize, &'a str)> {
    let mut spans: Vec<&Span> = spans.iter().collect();
    spans.sort_by_key(|span| span.range.start);
    let starts = std::iter::once(0).chain(spans.iter().map(|span| span.range.end));
    let ends = spans.iter().map(|span| span.range.start).chain([line.len()]);
    starts.zip(ends).filter_map(|(start, end)| Some((start, line.get(start..end)?))).collect()
}

fn rest(line: &str, spans: &[Span]) -> String {
    let mut title = String::new();
    let mut is_apart = false;
    for (start, gap) in gaps(line, spans) {
        // The ends of the line keep their signs: a title may begin with one.
        let (from, to) = (start > 0, start + gap.len() < line.len());
        let kept = gap.trim();
        let kept = if from { kept.trim_start_matches(is_separator) } else { kept };
        let kept = if to { kept.trim_end_matches(is_separator) } else { kept };
        is_apart |= gap.starts_with(is_separator);
        if !kept.is_empty() {
            if is_apart && !title.is_empty() {
                title.push(' ');
            }
            title.push_str(kept);
            is_apart = false;
        }
        is_apart |= gap.ends_with(is_separator);
    }
    title
}

/// A word that names a kind and stands by itself: between separators, or in Chinese between spaces. In English every
/// word stands between spaces, "morning news" too.
fn plain_kind(line: &str, spans: &[Span]) -> Option<(Range<usize>, Kind)> {
    let by_signs = |c: char| is_separator(c) && !c.is_whitespace();
    gaps(line, spans).into_iter().find_map(|(start, gap)| {
        let whole = gap.split(by_signs).map(str::trim);
        let words = gap.split(is_separator).filter(|word| !word.is_ascii());
        whole.chain(words).find_map(|word| {
            // Both are slices of the line: their addresses tell the place.
            let at = start + (word.as_ptr() as usize - gap.as_ptr() as usize);
            Some((at..at + word.len(), tag::plain_kind(word)?))
        })
    })
}
