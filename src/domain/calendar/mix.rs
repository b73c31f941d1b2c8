//! The mix that a calendar aims at, in whole posts, and what an author's own frequencies make of it.

use super::Mix;
use super::kind::Kind;
use crate::domain::apportion::{apportion, even_parts};
use crate::domain::code::Code;
use crate::domain::group_type::GroupType;
use crate::domain::positioning::advice::{MixModel, content_mix, mix_shares};
use crate::playbook::claims::{Frequencies, S0_FREQUENCIES, S0_MIX, S1_MAKERS, S2_MIX_FACTS, S4_FREQUENCIES, S4_MIX};
use crate::playbook::{Citation, OwnRule};

/// A part of a mix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The kinds that count in it.
    pub kinds: Vec<Kind>,
    /// Its weight against the other parts; tenths of a percent in an author's mix.
    pub weight: u32,
}

/// The mix that a calendar aims at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The model; none for one's own weights.
    pub model: Option<MixModel>,
    /// Its parts, in the order of its source.
    pub parts: Vec<Part>,
    /// What it rests on; nothing for one's own weights.
    pub citations: Vec<Citation>,
}

impl Target {
    /// The target of `mix` in a group of this type.
    #[must_use]
    pub fn of(mix: &Mix, group_type: GroupType) -> Self {
        match mix {
            Mix::Suggested => {
                let preset = content_mix(group_type);
                let mut target = Self::of_model(preset.choice, group_type);
                if !target.citations.contains(&preset.citation) {
                    target.citations.push(preset.citation);
                }
                target
            }
            Mix::Model(model) => Self::of_model(*model, group_type),
            // A kind without an entry is not spoken of; one with weight 0 is spoken of and not wanted.
            Mix::Own(weights) => Self {
                model: None,
                parts: weights.iter().map(|(&kind, &w)| Part { kinds: vec![kind], weight: w.get() }).collect(),
                citations: Vec::new(),
            },
        }
    }

    /// The target of an author's model; S2's table is borrowed where it has no column for the type.
    #[must_use]
    pub fn of_model(model: MixModel, group_type: GroupType) -> Self {
        let shares = mix_shares(model, group_type);
        let kinds = |part| Kind::ALL.iter().copied().filter(|kind| kind.part_in(model) == Some(part)).collect();
        let parts = shares.iter().enumerate();
        let parts = parts.map(|(i, share)| Part { kinds: kinds(i), weight: u32::from(share.tenths()) }).collect();
        let citations = match model {
            MixModel::ThreeFiveTwo => vec![Citation::Claim("S0-4-mix-3-5-2")],
            MixModel::SeventyTwentyTen => vec![Citation::Claim("S4-1-mix-70-20-10")],
            MixModel::ByType => {
                let mut citations = S2_MIX_FACTS.map(Citation::Claim).to_vec();
                if group_type.nearest_in_s2() != Some(group_type) {
                    citations.push(Citation::Ours(OwnRule::TypeLinks));
                }
                citations
            }
        };
        Self { model: Some(model), parts, citations }
    }

    /// The weights of its parts.
    #[must_use]
    pub fn weights(&self) -> Vec<u32> {
        self.parts.iter().map(|part| part.weight).collect()
    }

    /// Splits `n` posts, minutes or members among its parts, by the largest remainder.
    #[must_use]
    pub fn counts(&self, n: u32) -> Vec<u32> {
        apportion(n, &self.weights())
    }

    /// The part in which a kind counts, by position; none where the mix does not speak of it.
    #[must_use]
    pub fn part(&self, kind: Kind) -> Option<usize> {
        self.parts.iter().position(|part| part.kinds.contains(&kind))
    }

    /// How many posts of each kind make up these `counts` of the parts ([`OwnRule::EvenKinds`]).
    ///
    /// The kinds of a part get equal numbers; `turn`, the number of the week, moves the odd post on. Notices are filled
    /// in with their events, so that one is made for the mix only where a part holds nothing else.
    #[must_use]
    pub fn by_kind(&self, counts: &[u32], turn: usize) -> Vec<(Kind, u32)> {
        let mut posts = Vec::new();
        for (part, &count) in self.parts.iter().zip(counts) {
            let mut kinds = part.kinds.clone();
            if kinds.len() > 1 {
                kinds.retain(|&kind| kind != Kind::Notice);
                let first = turn % kinds.len().max(1);
                kinds.rotate_left(first);
            }
            let n_kinds = u32::try_from(kinds.len()).unwrap_or(1);
            posts.extend(kinds.into_iter().zip(even_parts(count, n_kinds)).filter(|&(_, n)| n > 0));
        }
        posts
    }
}

/// How many of `n` posts the team makes, and how many members (S1's 70 % and 30 %).
#[must_use]
pub fn makers(n: u32) -> [u32; 2] {
    let parts = apportion(n, &S1_MAKERS.map(|share| u32::from(share.tenths())));
    let pgc = parts.first().copied().unwrap_or(n);
    [pgc, n - pgc]
}

/// What an author's own frequencies make of the author's mix (C6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AuthorsWeek {
    /// Posts a week by the frequencies, fewest and most.
    pub posts: (u32, u32),
    /// The share of useful posts by the frequencies, lowest and highest. Unit: tenths of a percent.
    pub useful: (u32, u32),
    /// The share of useful posts by the mix. Unit: tenths of a percent.
    pub useful_by_mix: u32,
    /// The share of fun by the frequencies, lowest and highest. Unit: tenths of a percent.
    pub fun: (u32, u32),
    /// The share of fun by the mix. Unit: tenths of a percent.
    pub fun_by_mix: u32,
    /// The facts of the frequencies: knowledge, what comes daily, fun.
    pub facts: [&'static str; 3],
}

/// The frequencies of a model's author against the ratio; none for S2, who states no frequencies.
#[must_use]
pub fn authors_week(model: MixModel) -> Option<AuthorsWeek> {
    let (frequencies, useful, fun) = match model {
        MixModel::ThreeFiveTwo => (&S0_FREQUENCIES, S0_MIX[0], S0_MIX[2]),
        MixModel::SeventyTwentyTen => (&S4_FREQUENCIES, S4_MIX[0], S4_MIX[1]),
        MixModel::ByType => return None,
    };
    let Frequencies { knowledge: (fewest, most), daily, fun: fun_a_day, facts } = *frequencies;
    let rest = 7 * (daily + fun_a_day);
    let tenths = |part: u32, whole: u32| (part * 2000 + whole) / (2 * whole);
    Some(AuthorsWeek {
        posts: (fewest + rest, most + rest),
        useful: (tenths(fewest, fewest + rest), tenths(most, most + rest)),
        useful_by_mix: u32::from(useful.tenths()),
        fun: (tenths(7 * fun_a_day, most + rest), tenths(7 * fun_a_day, fewest + rest)),
        fun_by_mix: u32::from(fun.tenths()),
        facts,
    })
}
