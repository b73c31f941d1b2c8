//! Scenarios: the plan as it is and up to six variants of it, each in its color.

use yew::prelude::*;

use super::desk::PartProps;
use super::forecast::Case;
use crate::i18n::text::funnel::scenarios::Scenarios as Text;
use crate::state::store::Store;

/// What a case is called.
pub fn case_name(store: &Store, part: &PartProps, case: Case) -> AttrValue {
    let Some(id) = case else { return store.t(Text::Base) };
    match part.funnel.scenarios.get(&id) {
        Some(scenario) if !scenario.name.is_blank() => scenario.name.as_str().to_owned().into(),
        _ => store.t(Text::Unnamed { n: u32::from(id.get()) }),
    }
}

/// The color of a case, as charts count them: the base is 0.
pub fn tone(case: Case) -> u8 {
    case.map_or(0, |id| id.get())
}
