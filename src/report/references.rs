//! The list of references: the words of each source, where they are from, and what they are.

use super::document::Reference;
use crate::i18n::Lang;
use crate::i18n::text::common::Common;
use crate::i18n::text::sources;
use crate::playbook::Citation;
use crate::playbook::library::Library;

/// What a number stands for. Without the library it is no more than the name of its source.
pub(super) fn reference(citation: Citation, library: Option<&Library>, lang: Lang) -> Reference {
    let chip = sources::chip(citation, lang);
    let of = |text: Common| lang.t(text).into_owned();
    let (chip, words, source) = match citation {
        Citation::Claim(id) => {
            let (words, source) = library.map(|it| sources::of_fact(it, id, lang)).unwrap_or_default();
            (chip, words, source)
        }
        Citation::Rule(rule) => {
            let chip = format!("{chip}·{}", rule.grade.letter());
            let told = library.map(|it| sources::of_rule(it, rule, lang));
            let (words, source) =
                told.map(|(words, from, kind)| (words, after(from, of(kind), lang))).unwrap_or_default();
            (chip, words, source)
        }
        Citation::Ours(own) => (chip, lang.t(sources::own_rule(own)).into_owned(), of(Common::KindOurs)),
    };
    let id = citation.id();
    let doubts = library.into_iter().flat_map(|library| library.doubts_of(&id));
    let doubts = doubts.map(|doubt| lang.pick(&doubt.zh, &doubt.en).clone()).collect();
    Reference { citation, chip, words, source, doubts }
}

/// Where a rule is documented, and how well.
fn after(from: String, kind: String, lang: Lang) -> String {
    if from.is_empty() { kind } else { format!("{from}{}{kind}", lang.pick("；", "; ")) }
}
