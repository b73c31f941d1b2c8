//! What charts rest on, for paper and pictures.

use yew::prelude::*;

use super::desk::PartProps;
use crate::i18n::figures::whole;
use crate::i18n::text::funnel::outcome::Outcome as Text;
use crate::simulation::results::Results;
use crate::state::store::Store;

/// What a chart rests on, for paper and pictures: the runs with their seed, or what is to be expected.
pub fn rests_on(store: &Store, part: &PartProps, results: Option<&Results>) -> AttrValue {
    match results {
        Some(results) => store.t(Text::Caption {
            runs: whole(u32::try_from(results.n_runs).unwrap_or(u32::MAX)),
            seed: part.derived.inputs.seed.to_string(),
        }),
        None => store.t(Text::CaptionExpected),
    }
}
