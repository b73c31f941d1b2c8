//! What in a text breaks a platform's rule or asks for a second look: rewarded sharing, listed words, personal data,
//! links, length.
//!
//! A text is read in two foldings, so that spellings made to slip through are found all the same: `fold` says which.
//! Every hit points back into the text as it was typed, says what it rests on, and what could stand in its place.

pub mod data;
pub mod direction;
pub mod fold;
pub mod list;
pub mod shipped;

mod ask;
mod grammar;
pub mod length;
mod link;
mod sharing;
mod word;

use std::cmp::Reverse;
use std::ops::Range;

use super::code::codes;
use super::severity::Severity;
use crate::playbook::rules::{BOTS, INDUCED_SHARE, Rule};
use crate::playbook::{Citation, OwnRule};
use fold::{Folding, fold};
use grammar::Grammar;
use list::WordList;
use shipped::Origin;
use word::Lexicon;

codes! {
    /// What a text was found to do.
    pub enum CopyCode {
        /// Makes sharing or inviting a condition: a number of people, likes, forced forwarding.
        InducedSharing = "induced_sharing",
        /// Promises something for sharing or inviting.
        SharingReward = "sharing_reward",
        /// Asks for what is on an identity card.
        AsksIdentity = "asks_identity",
        /// Asks for a bank card, or for what opens it.
        AsksBank = "asks_bank",
        /// Asks for a phone number, or for where somebody lives.
        AsksContact = "asks_contact",
        /// Holds the number of an identity card.
        IdentityCard = "identity_card",
        /// Holds the number of a bank card.
        BankCard = "bank_card",
        /// Holds a phone number.
        Phone = "phone",
        /// Has money change hands in the chat.
        Payment = "payment",
        /// Speaks of software that the platform bans.
        BannedTool = "banned_tool",
        /// A word on the person's own list.
        OwnWord = "own_word",
        /// An absolute term, which the law keeps out of advertising.
        AbsoluteTerm = "absolute_term",
        /// Leads out of the platform.
        OutsideLink = "outside_link",
        /// Names a group of another platform by its number.
        OtherGroup = "other_group",
        /// Is shown in another order than it is stored.
        TurnedOrder = "turned_order",
    }
}

impl CopyCode {
    /// How much it weighs.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::InducedSharing
            | Self::SharingReward
            | Self::AsksIdentity
            | Self::AsksBank
            | Self::IdentityCard
            | Self::BankCard
            | Self::BannedTool => Severity::Error,
            Self::AsksContact | Self::Phone | Self::Payment | Self::OwnWord | Self::OtherGroup | Self::TurnedOrder => {
                Severity::Warning
            }
            Self::AbsoluteTerm | Self::OutsideLink => Severity::Note,
        }
    }

    /// What it rests on, the weightiest first.
    #[must_use]
    pub const fn citations(self) -> &'static [Citation] {
        match self {
            Self::InducedSharing | Self::SharingReward => {
                &[Citation::Rule(&INDUCED_SHARE), Citation::Claim("S1-7-risk-induced-share")]
            }
            Self::AsksIdentity | Self::AsksBank | Self::IdentityCard | Self::BankCard => {
                &[Citation::Claim("S3-6-no-id-data"), Citation::Claim("S3-9-laws")]
            }
            Self::AsksContact | Self::Phone => {
                &[Citation::Claim("S3-9-laws"), Citation::Claim("S3-6-privacy-settings")]
            }
            Self::Payment => &[Citation::Claim("S1-7-risk-finance")],
            Self::BannedTool => &[Citation::Rule(&BOTS), Citation::Claim("S1-2-anti-ban")],
            Self::OwnWord => &[Citation::Claim("S1-7-risk-sensitive-words")],
            Self::AbsoluteTerm => &[Citation::Ours(OwnRule::AbsoluteTerms)],
            Self::OutsideLink | Self::OtherGroup => &[Citation::Claim("S3-4-link-blocking")],
            Self::TurnedOrder => &[Citation::Ours(OwnRule::TurnedOrder)],
        }
    }
}

codes! {
    /// What can stand in the place of a passage; the words are the language's.
    pub enum Phrase {
        /// Points for taking part, in place of rewards for sharing (S1).
        Points = "points",
        /// Nobody needs to hand in an identity card.
        NoIdentity = "no_identity",
        /// Nobody needs to hand in a bank card.
        NoBank = "no_bank",
        /// Whoever wants to be called tells the owner alone.
        InPrivate = "in_private",
        /// Payment in the official mini-program (S1).
        OfficialPayment = "official_payment",
        /// The mini-program's card in the group.
        OfficialLink = "official_link",
        /// The notice of this group.
        ThisGroup = "this_group",
        /// Work by hand, or with the platform's own tools.
        ByHand = "by_hand",
    }
}

/// What could stand in the place of a hit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rewrite {
    /// A passage of ours, in the language in force.
    Say(Phrase),
    /// These words: the list's, or the number with most of its digits hidden.
    Instead(String),
    /// Nothing: the sentence stands without it.
    Drop,
}

/// A place in the text that asks for a second look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Where it stands in the typed text. Unit: bytes, between characters.
    pub at: Range<usize>,
    /// What it does.
    pub code: CopyCode,
    /// Where the list has its word from, for what a list found.
    pub origin: Option<Origin>,
    /// What could stand there.
    pub rewrite: Rewrite,
}

/// So many hits are told one by one.
pub const MAX_HITS: usize = 1_000;

/// What was found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Every hit, in the order of the text; where two begin together, the longer first.
    pub hits: Vec<Hit>,
    /// How many more there are after [`MAX_HITS`].
    pub n_more: usize,
    /// How long the text is. Unit: characters as a person counts them.
    pub length: usize,
}

impl Report {
    /// By how many characters the text is longer than a rule allows.
    #[must_use]
    pub fn excess(&self, rule: &Rule) -> Option<usize> {
        let max = usize::try_from(rule.value?).ok()?;
        self.length.checked_sub(max).filter(|&excess| excess > 0)
    }

    /// The hits that no earlier one overlaps: what can be marked, and rewritten, at once.
    pub fn apart(&self) -> impl Iterator<Item = (usize, &Hit)> {
        let mut end = 0;
        self.hits.iter().enumerate().filter(move |(_, hit)| {
            let is_apart = hit.at.start >= end;
            end = if is_apart { hit.at.end } else { end };
            is_apart
        })
    }
}

/// Reads texts with a list of words. Making one takes longer than using it: it is made when the list changes.
#[derive(Debug)]
pub struct Checker {
    grammar: Grammar,
    lexicon: Lexicon,
}

impl Checker {
    /// A checker for the shipped words and the person's own.
    #[must_use]
    pub fn new(own: &WordList) -> Self {
        Self { grammar: Grammar::new(), lexicon: Lexicon::new(own) }
    }

    /// What `text` does.
    #[must_use]
    pub fn check(&self, text: &str) -> Report {
        let mut hits = self.read(text);
        hits.extend(direction::find(text));
        let seen = direction::seen(text);
        if let Some(seen) = &seen {
            hits.extend(self.read(&seen.text).into_iter().map(|hit| Hit { at: seen.typed(hit.at), ..hit }));
        }
        // A text can hold very many, out of order: what `domain::order` does would take for ever.
        hits.sort_by_key(|hit| (hit.at.start, Reverse(hit.at.end)));
        if seen.is_some() {
            // What is not turned was read twice.
            hits.dedup_by(|next, hit| next.at == hit.at && next.code == hit.code);
        }
        let n_more = hits.len().saturating_sub(MAX_HITS);
        hits.truncate(MAX_HITS);
        Report { hits, n_more, length: length::length(text) }
    }

    /// What a text does in the order in which it is stored.
    fn read(&self, text: &str) -> Vec<Hit> {
        let letters = fold(text, Folding::Letters);
        let signs = fold(text, Folding::Signs);
        let mut hits = self.lexicon.find(text, &letters);
        let sentences = self.grammar.sentences(&letters);
        hits.extend(sentences.iter().flat_map(sharing::find));
        hits.extend(sentences.iter().flat_map(ask::find));
        hits.extend(data::find(text, &signs));
        hits.extend(link::find(&signs));
        hits
    }
}

/// The text with other words in these places. Places outside it, and those that overlap an earlier one, are left out.
///
/// # Examples
///
/// ```
/// use qunce::domain::copy::rewritten;
/// assert_eq!(rewritten("全网最低价", &[(6..12, "好")]), "全网好价");
/// ```
#[must_use]
pub fn rewritten(text: &str, places: &[(Range<usize>, &str)]) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut end = 0;
    for (at, words) in places {
        let Some(between) = text.get(end..at.start).filter(|_| text.is_char_boundary(at.end)) else { continue };
        kept.push_str(between);
        kept.push_str(words);
        end = at.end.max(at.start);
    }
    kept.push_str(text.get(end..).unwrap_or_default());
    kept
}
