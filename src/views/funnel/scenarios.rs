//! In what a scenario differs, in a few words.

use super::names::name;
use super::number::{is_percent, written};
use crate::domain::funnel::key::{Key, Measure};
use crate::domain::funnel::said::Said;
use crate::domain::funnel::{Funnel, Scenario};
use crate::i18n::Lang;
use crate::i18n::figures::percent;
use crate::i18n::text::funnel::inputs;
use crate::i18n::text::funnel::scenarios::Scenarios as Text;
use crate::simulation::from_plan::{Derived, Standing, float};

/// The first of its numbers against the base, and how many there are: `每天扫码 +35%`, `问卷完成率 → 100% 等 3 项`.
#[must_use]
pub fn differs(scenario: &Scenario, funnel: &Funnel, base: &Derived, lang: Lang) -> String {
    let Some((key, said)) = scenario.overrides.iter().next() else { return lang.t(Text::AsBase).into_owned() };
    let change = match said {
        Said::Off => lang.t(Text::Off).into_owned(),
        Said::Number(number) => change(key, base.row(key).value, float(number), lang),
    };
    let what = format!("{} {change}", name(key, funnel, lang));
    match u32::try_from(scenario.overrides.len()) {
        Ok(1) => what,
        n => lang.t(Text::AndMore { what, n: n.unwrap_or(u32::MAX) }).into_owned(),
    }
}

/// Amounts in proportion to the base, everything else as it is.
fn change(key: Key, base: Standing, value: f64, lang: Lang) -> String {
    let is_amount = matches!(key.measure(), Measure::Scans | Measure::Money | Measure::Messages | Measure::Invitations);
    match base {
        Standing::Number(base) if is_amount && base > 0.0 => {
            let change = percent(value / base - 1.0);
            if value > base { format!("+{change}") } else { change }
        }
        _ => lang.t(Text::To { value: with_unit(key, value, lang) }).into_owned(),
    }
}

/// A number as it stands in its field, with its unit: `62%`, `23.4 次/天`.
#[must_use]
pub fn with_unit(key: Key, value: f64, lang: Lang) -> String {
    let (number, unit) = (written(key, value), lang.t(inputs::unit(key.measure())));
    match () {
        () if is_percent(key) => format!("{number}{unit}"),
        () if unit.is_empty() => number,
        () => format!("{number} {unit}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::funnel::ChannelId;
    use crate::domain::funnel::key::{ChannelField, Field};

    const SCANS: Key = Key::Channel(ChannelId::FIRST, ChannelField::Scans);
    const DONE: Key = Key::Plan(Field::QuestionnaireDone);

    #[test]
    fn amounts_change_in_proportion_and_shares_to_a_value() {
        let check = |key, base, value, expected| assert_eq!(change(key, base, value, Lang::Zh), expected);
        check(SCANS, Standing::Number(20.0), 27.0, "+35%");
        check(SCANS, Standing::Number(20.0), 10.0, "-50%");
        check(SCANS, Standing::Number(0.0), 10.0, "→ 10 次/天");
        check(DONE, Standing::Number(0.6), 1.0, "→ 100%");
        check(DONE, Standing::Absent, 0.625, "→ 62.5%");
    }
}
