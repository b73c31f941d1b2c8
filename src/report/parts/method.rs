//! How the figures came about.

use crate::i18n::figures::whole;
use crate::i18n::text::calendar::labels::date_of;
use crate::i18n::text::report::Report as Text;
use crate::report::document::{Block, Said};
use crate::report::writer::Writer;

pub(super) fn blocks(writer: &Writer<'_>) -> Vec<Block> {
    let derived = &writer.whole.forecast().derived;
    let inputs = &derived.inputs;
    let runs = match writer.runs() {
        Some((results, _)) => Text::RunsDone { n: whole(u32::try_from(results.n_runs).unwrap_or(u32::MAX)) },
        None => Text::RunsPending { n: whole(inputs.runs) },
    };
    let n = inputs.horizon_days;
    let days = match derived.start() {
        Some(start) => Text::DaysFrom { day: date_of(writer.lang, start), n },
        None => Text::DaysUndated { n },
    };
    let pairs = [
        (Text::Runs, writer.tell(runs, &[])),
        (Text::Seed, Said::of(&inputs.seed.to_string())),
        (Text::Looked, writer.tell(days, &[])),
        (Text::Model, writer.tell(Text::ModelText, &[])),
        (Text::Version, Said::of(writer.matter.version)),
        (Text::MadeOn, Said::of(&date_of(writer.lang, writer.matter.today))),
    ];
    vec![
        Block::Pairs(pairs.into_iter().map(|(name, said)| (writer.t(name), said)).collect()),
        writer.paragraph(Text::RangesText, &[]),
        writer.paragraph(Text::KindsOfClaims, &[]),
    ]
}
