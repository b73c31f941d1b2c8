//! Stages, figures, tasks and days in words, and the answer that they make up.

use super::LaunchView;
use super::number::shown;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::Owner;
use crate::domain::launch::gate::{Next, Unit, Verdict};
use crate::domain::launch::task::TaskKey;
use crate::domain::launch::{Launch, LaunchStage};
use crate::domain::platform::Platform;
use crate::i18n::Lang;
use crate::i18n::figures::key;
use crate::i18n::text::calendar::labels::day_of;
use crate::i18n::text::labels;
use crate::i18n::text::launch::{self as texts, Launch as Text};

/// The answer: the gate at which the plan stops.
#[must_use]
pub fn answer(view: &LaunchView, lang: Lang) -> String {
    let Some(gate) = view.stop() else {
        let n = u32::try_from(view.gates.len()).unwrap_or(u32::MAX);
        return lang.t(Text::AnswerDone { n }).into_owned();
    };
    let stage = key(lang.t(texts::stage(gate.stage)));
    let (measure, bar) = (measure(gate.stage, lang), bar(gate.stage, lang));
    let text = match (gate.verdict, gate.value) {
        (Verdict::Short(_), Some(value)) => {
            let value = key(with_unit(gate.stage, &shown(gate.stage, value), lang));
            Text::AnswerShort { stage, measure, value, bar }
        }
        _ => Text::AnswerUnmeasured { stage, measure, bar },
    };
    lang.t(text).into_owned()
}

/// What is next.
#[must_use]
pub fn next(view: &LaunchView, launch: &Launch, platform: Platform, opens_on: Option<Day>, lang: Lang) -> String {
    let text = match view.next {
        Next::Do(key) => {
            let when = view.task(key).map(|task| day(opens_on, task.due, lang));
            Text::NextDo { task: task(launch, platform, key, lang), when: when.unwrap_or_default() }
        }
        Next::Measure(stage) => Text::NextMeasure { measure: measure(stage, lang) },
        Next::Raise(stage, by) => {
            let by = with_unit(stage, &shown(stage, by), lang);
            Text::NextRaise { measure: measure(stage, lang), by }
        }
        Next::Nothing => Text::NextNothing,
    };
    lang.t(text).into_owned()
}

/// What a task of the launch is called.
#[must_use]
pub fn task(launch: &Launch, platform: Platform, key: TaskKey, lang: Lang) -> String {
    match key {
        TaskKey::Material(material) => lang.t(texts::material(material, platform)).into_owned(),
        TaskKey::Own(id) => match launch.own.get(&id) {
            Some(own) if !own.text.is_blank() => own.text.as_str().to_owned(),
            _ => lang.t(Text::Unworded).into_owned(),
        },
    }
}

/// What a stage's gate measures, within a sentence.
#[must_use]
pub fn measure(stage: LaunchStage, lang: Lang) -> String {
    let measure = lang.t(texts::measure(stage)).into_owned();
    lang.pick(measure.clone(), measure.to_ascii_lowercase())
}

/// A figure of a gate with its unit: `55%`, `180 次`; in English what is measured says in what already.
#[must_use]
pub fn with_unit(stage: LaunchStage, figure: &str, lang: Lang) -> String {
    match stage.unit() {
        Unit::Share => figure.to_owned(),
        Unit::ADay | Unit::APerson => lang.pick(format!("{figure} {}", lang.t(texts::unit(stage))), figure.to_owned()),
    }
}

/// What a stage's gate asks for, without a sign.
#[must_use]
pub fn bar(stage: LaunchStage, lang: Lang) -> String {
    with_unit(stage, &shown(stage, stage.bar()), lang)
}

/// A day: its date, or how far it is from the opening while nobody knows when that is.
#[must_use]
pub fn day(opens_on: Option<Day>, days: i32, lang: Lang) -> String {
    match opens_on.and_then(|opens_on| opens_on.plus(days)) {
        Some(day) => day_of(lang, day),
        None => from_opening(days, lang),
    }
}

/// How far a day is from the opening.
#[must_use]
pub fn from_opening(days: i32, lang: Lang) -> String {
    let n = days.unsigned_abs();
    let text = match days {
        ..0 => Text::DayBefore { n },
        0 => Text::DayOf,
        1.. => Text::DayAfter { n },
    };
    lang.t(text).into_owned()
}

/// How a gate stands.
#[must_use]
pub fn verdict(stage: LaunchStage, verdict: Verdict, lang: Lang) -> String {
    let text = match verdict {
        Verdict::Passed => Text::VerdictPassed,
        Verdict::Unmeasured => Text::VerdictUnmeasured,
        Verdict::Short(by) => Text::VerdictShort { by: with_unit(stage, &shown(stage, by), lang) },
    };
    lang.t(text).into_owned()
}

/// Who takes care of a task; blank where nobody does.
#[must_use]
pub fn owner(owner: &Owner, lang: Lang) -> String {
    let role = owner.role.map(|role| lang.t(labels::role(role)).into_owned());
    let name = (!owner.name.is_blank()).then(|| owner.name.as_str().to_owned());
    [name, role].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
