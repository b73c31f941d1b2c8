//! Stages, figures, tasks and days in the words that the parts of the page share.

use super::PartProps;
use crate::checkup::putting;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::Owner;
use crate::domain::launch::LaunchStage;
use crate::domain::launch::gate::Verdict;
use crate::domain::launch::task::TaskKey;
use crate::i18n::text::calendar::labels as calendar;
use crate::i18n::text::labels;
use crate::i18n::text::launch::Launch as Text;
use crate::state::store::Store;
use crate::views::launch::number::shown;

/// What a stage's gate measures, within a sentence.
pub fn measure(store: &Store, stage: LaunchStage) -> String {
    putting::measure(stage, store.lang)
}

/// A figure with its unit: `55%`, `180 次`; in English what is measured says in what already.
pub fn with_unit(store: &Store, stage: LaunchStage, figure: &str) -> String {
    putting::with_unit(stage, figure, store.lang)
}

/// What a stage's gate asks for, without a sign.
pub fn bar(store: &Store, stage: LaunchStage) -> String {
    with_unit(store, stage, &shown(stage, stage.bar()))
}

/// What a task is called.
pub fn task(store: &Store, part: &PartProps, key: TaskKey) -> String {
    putting::task(&part.launch, part.plan.positioning.platform, key, store.lang)
}

/// A day: its date, or how far it is from the opening while nobody knows when that is.
pub fn day(store: &Store, opens_on: Option<Day>, days: i32) -> String {
    match opens_on.and_then(|opens_on| opens_on.plus(days)) {
        Some(day) => calendar::day_of(store.lang, day),
        None => from_opening(store, days),
    }
}

/// How far a day is from the opening.
pub fn from_opening(store: &Store, days: i32) -> String {
    let n = days.unsigned_abs();
    let text = match days {
        ..0 => Text::DayBefore { n },
        0 => Text::DayOf,
        1.. => Text::DayAfter { n },
    };
    store.t(text).to_string()
}

/// How a gate stands.
pub fn verdict(store: &Store, stage: LaunchStage, verdict: Verdict) -> String {
    let text = match verdict {
        Verdict::Passed => Text::VerdictPassed,
        Verdict::Unmeasured => Text::VerdictUnmeasured,
        Verdict::Short(by) => Text::VerdictShort { by: with_unit(store, stage, &shown(stage, by)) },
    };
    store.t(text).to_string()
}

/// Who takes care of a task; blank where nobody does.
pub fn owner(store: &Store, owner: &Owner) -> String {
    let role = owner.role.map(|role| store.t(labels::role(role)).to_string());
    let name = (!owner.name.is_blank()).then(|| owner.name.as_str().to_owned());
    [name, role].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
