//! Finding listed words in a folded text, thousands of them in one pass.

use std::collections::HashSet;
use std::ops::Range;

use aho_corasick::automaton::Automaton;
use aho_corasick::nfa::contiguous::NFA;
use aho_corasick::{Input, MatchKind};

use super::fold::{Folded, Folding, fold};
use super::list::{Entry, WordList};
use super::shipped::{Cure, FINE, Origin, WORDS};
use super::{CopyCode, Hit, Rewrite};

/// Words to find, each with what it means.
#[derive(Debug)]
pub(super) struct Lexicon {
    automaton: Option<NFA>,
    /// By word; none for a phrase in which a listed word is fine.
    meanings: Vec<Option<Meaning>>,
}

/// What it means that a word stands in a text.
#[derive(Debug)]
struct Meaning {
    code: CopyCode,
    origin: Origin,
    rewrite: Rewrite,
}

/// A word as it is looked for.
pub(super) fn folded(word: &str) -> String {
    fold(word, Folding::Letters).text
}

/// What finds these words, given as they are looked for: the longest of those that begin first, and none that overlap.
///
/// None where they have more letters together than an automaton can number, which takes gigabytes of them.
pub(super) fn automaton(words: &[String]) -> Option<NFA> {
    NFA::builder().match_kind(MatchKind::LeftmostLongest).build(words).ok()
}

/// Where `automaton` finds which of its words.
pub(super) fn found<'a>(automaton: &'a NFA, text: &'a str) -> impl Iterator<Item = (usize, Range<usize>)> + 'a {
    let matches = automaton.try_find_iter(Input::new(text)).ok();
    matches.into_iter().flatten().map(|hit| (hit.pattern().as_usize(), hit.range()))
}

impl Lexicon {
    /// The shipped words and the person's own, which count first.
    pub(super) fn new(own: &WordList) -> Self {
        let own = own.entries().iter().map(|entry| (folded(entry.word()), Meaning::of_entry(entry)));
        let shipped = WORDS.iter().map(|word| {
            let Cure::Instead(instead) = word.cure else {
                let rewrite = if let Cure::Say(phrase) = word.cure { Rewrite::Say(phrase) } else { Rewrite::Drop };
                return (folded(word.word), Some(Meaning { code: word.code, origin: word.origin, rewrite }));
            };
            let rewrite = Rewrite::Instead(instead.to_owned());
            (folded(word.word), Some(Meaning { code: word.code, origin: word.origin, rewrite }))
        });
        let fine = FINE.iter().map(|phrase| (folded(phrase), None));
        let mut known = HashSet::new();
        let all = own.chain(shipped).chain(fine).filter(|(word, _)| !word.is_empty() && known.insert(word.clone()));
        let (words, meanings): (Vec<String>, Vec<Option<Meaning>>) = all.unzip();
        Self { automaton: automaton(&words), meanings }
    }

    /// The listed words of a text.
    pub(super) fn find(&self, typed: &str, letters: &Folded) -> Vec<Hit> {
        let Some(automaton) = &self.automaton else { return Vec::new() };
        let meant = found(automaton, &letters.text).filter_map(|(word, at)| {
            let meaning = self.meanings.get(word)?.as_ref()?;
            let at = letters.typed(at);
            (!is_inside_word(typed, &at)).then(|| Hit {
                at,
                code: meaning.code,
                origin: Some(meaning.origin),
                rewrite: meaning.rewrite.clone(),
            })
        });
        meant.collect()
    }
}

impl Meaning {
    fn of_entry(entry: &Entry) -> Option<Self> {
        let Entry::Find(_, instead) = entry else { return None };
        let rewrite = instead.as_ref().map_or(Rewrite::Drop, |words| Rewrite::Instead(words.as_str().to_owned()));
        Some(Self { code: CopyCode::OwnWord, origin: Origin::Own, rewrite })
    }
}

/// Whether Latin letters or digits go on beyond a place, so that it is but a part of a word: `vx` in `vxworks`.
fn is_inside_word(typed: &str, at: &Range<usize>) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let place = &typed[at.clone()];
    let goes_back = is_letter(place.chars().next()) && is_letter(typed[..at.start].chars().next_back());
    goes_back || is_letter(place.chars().next_back()) && is_letter(typed[at.end..].chars().next())
}
