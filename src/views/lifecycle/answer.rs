//! The answer: the stage, and whether to split.

use super::{LifecycleView, Outlook};
use crate::domain::lifecycle::stage::is_near_cap;
use crate::i18n::Lang;
use crate::i18n::figures::{grouped, key, range, whole};
use crate::i18n::text::lifecycle::{Lifecycle as Text, labels};

/// The sentence.
#[must_use]
pub fn answer(view: &LifecycleView, outlook: &Outlook, lang: Lang) -> String {
    let n = lang.t(Text::Members { n: whole(view.members) }).into_owned();
    let n = key(if view.is_planned { lang.t(Text::ByPlan { n }) } else { n.into() });
    let stage = lang.t(labels::stage(view.stage)).into_owned();
    let stage = lang.pick(stage.clone(), stage.to_lowercase());
    let (cap, then) = (view.cap, outlook.a_group);
    let text = if let (Some(least), Some(most)) = ends(view) {
        let sizes = key(range(&whole(least), &whole(most)));
        Text::AnswerPlanned { n, stage, parts: u32::try_from(view.portions.len()).unwrap_or(u32::MAX), sizes }
    } else if view.members >= cap {
        Text::AnswerFull { n, stage: key(stage), cap }
    } else if view.turning.is_near_cap {
        Text::AnswerNear { n, stage: key(stage), cap }
    } else if view.turning.declines {
        Text::AnswerDeclines { n, stage: key(stage), falls: view.falls }
    } else if is_near_cap(then.round() as u32, cap) {
        Text::AnswerAhead { n, stage, days: outlook.days, then: key(grouped(then, 0)), cap }
    } else {
        Text::AnswerCalm { n, stage: key(stage), cap }
    };
    lang.t(text).into_owned()
}

/// The smallest and the largest part of the split.
fn ends(view: &LifecycleView) -> (Option<u32>, Option<u32>) {
    let sizes = || view.portions.iter().map(|portion| portion.members);
    (sizes().min(), sizes().max())
}
