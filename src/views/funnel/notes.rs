//! What should be known about the inputs of a forecast, in words.

use super::figures::day_text;
use super::names::channel_name;
use crate::domain::calendar::day::Day;
use crate::domain::funnel::Funnel;
use crate::i18n::Lang;
use crate::i18n::figures::{percent, whole};
use crate::i18n::text::funnel::notes::Notes as Text;
use crate::i18n::text::labels;
use crate::simulation::from_plan::mend::Note;

/// The note.
#[must_use]
pub fn note(note: &Note, funnel: &Funnel, first: Day, lang: Lang) -> String {
    let text = match *note {
        Note::NoStart => Text::NoStart { day: day_text(first, 0, lang) },
        Note::NoShares(model) => Text::NoShares { model: lang.t(labels::structure(model)).into_owned() },
        Note::GroupsCut(n) => Text::GroupsCut { n },
        Note::LeftOut(n) => Text::LeftOut { n },
        Note::MixScaled { sum } => Text::MixScaled { sum: percent(sum) },
        Note::SpanMoved => Text::SpanMoved,
        Note::DaysMoved(id) => Text::DaysMoved { name: channel_name(id, funnel, lang) },
        Note::InitialCut { seats } => Text::InitialCut { seats: whole(seats) },
        Note::ScansCut => Text::ScansCut,
    };
    lang.t(text).into_owned()
}
