//! Asking members for what nobody should collect in a group.

use super::grammar::{Part, Sentence};
use super::{CopyCode, Hit, Phrase, Rewrite};

/// What is asked for stands so many letters from the asking.
const REACH: usize = 12;

/// Every request for personal data in a sentence.
pub(super) fn find(sentence: &Sentence<'_>) -> Vec<Hit> {
    let mut hits = Vec::new();
    let mut marked = 0;
    for (idx, data) in sentence.tokens.iter().enumerate() {
        let (code, phrase) = match data.part {
            Part::Identity => (CopyCode::AsksIdentity, Phrase::NoIdentity),
            Part::Bank => (CopyCode::AsksBank, Phrase::NoBank),
            Part::Contact => (CopyCode::AsksContact, Phrase::InPrivate),
            _ => continue,
        };
        let near = sentence.around(idx);
        let asking = near
            .iter()
            .filter(|token| token.part == Part::Ask)
            .find(|ask| sentence.is_within(REACH, ask, data) || sentence.is_within(REACH, data, ask));
        let Some(ask) = asking else { continue };
        let both = ask.at.start.min(data.at.start)..ask.at.end.max(data.at.end);
        if !sentence.is_forbidden(near, both.start, both.end) {
            // What one word asks for together is marked one by one: 填身份证号、手机号.
            let at = sentence.folded.typed(if both.start < marked { data.at.clone() } else { both.clone() });
            marked = both.end;
            hits.push(Hit { at, code, origin: None, rewrite: Rewrite::Say(phrase) });
        }
    }
    hits
}
