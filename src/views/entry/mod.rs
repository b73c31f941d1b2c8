//! What the planner of joining shows: codes, numbers and citations.

pub mod door;
pub mod platform;

use crate::domain::entry::method::{self, method};
use crate::domain::entry::{Entry, Rate};
use crate::domain::funnel::decimal::Decimal;
use crate::domain::positioning::Positioning;
use crate::i18n::Lang;
use crate::i18n::figures::{grouped, key};
use crate::i18n::text::entry::{Entry as Text, labels};
use crate::playbook::claims::MODES_FACT;
use crate::playbook::{Citation, OwnRule};
use door::Door;

/// A fraction as the plan counts it; none for what is no part of a whole.
#[must_use]
pub fn rate_of(fraction: f64) -> Option<Rate> {
    let millionths = (fraction * Decimal::ONE as f64).round() as i64;
    Decimal::new(millionths).ok().and_then(|number| Rate::new(number).ok())
}

/// The answer: the method, with the passes and the joins that the forecast expects of it. Cases stay out of it.
#[must_use]
pub fn answer(entry: &Entry, positioning: &Positioning, door: &Door, lang: Lang) -> String {
    let method = lang.t(labels::method(method(entry, positioning))).into_owned();
    if door.scans < 0.5 {
        return lang.t(Text::AnswerNobody { method: key(method) }).into_owned();
    }
    let count = |n: f64| key(lang.t(Text::PeopleOf { n: grouped(n, 0) }));
    let text = Text::Answer { method, days: door.days, passed: count(door.passed), joins: count(door.joins) };
    lang.t(text).into_owned()
}

/// Why it is that method, and what that rests on.
#[must_use]
pub fn basis(entry: &Entry, positioning: &Positioning, lang: Lang) -> (Text, Citation) {
    let used = method(entry, positioning);
    let ranked = method::ranking(entry, positioning);
    let place = ranked.iter().find(|it| it.method == used);
    match place.and_then(|it| Some((it, it.row?))) {
        None => (Text::NotInTable, Citation::Claim(MODES_FACT)),
        Some((it, row)) if it.fits_scene => {
            let scene = lang.t(labels::scene(row.scene)).into_owned();
            (Text::FitsScene { scene }, Citation::Claim(row.fact))
        }
        Some((_, row)) if entry.method.is_some() => (Text::Chosen, Citation::Claim(row.fact)),
        Some(_) => (Text::ByPoints, Citation::Ours(OwnRule::EntryOrder)),
    }
}
