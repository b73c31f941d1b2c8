//! What stands around a number in its field: its name, what it means, how large it may be, why a text was refused.

use super::number::{Misread, is_percent, written};
use crate::domain::funnel::decimal::Decimal;
use crate::domain::funnel::key::{ChannelField, Field, Key, Measure};
use crate::domain::funnel::said::NotSaid;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::funnel::{inputs, panel};
use crate::i18n::{Both, Lang, figures};
use crate::playbook::claims::OVERLOAD;
use crate::simulation::from_plan::Standing;
use crate::simulation::from_plan::origin::{Origin, Part};

/// Joins a day at which a limit begins that is switched on; ours.
const FIRST_CAP: Decimal = Decimal::whole(30);
/// The evenness that a channel begins with once it has one: at 1 a day's scans spread about as widely as their mean.
const FIRST_DISPERSION: Decimal = Decimal::whole(1);

/// What the number is called among its neighbors, and what it means.
#[must_use]
pub const fn texts(key: Key) -> (Both, Both) {
    match key {
        Key::Plan(field) => inputs::field(field),
        Key::Gate(_, field) => inputs::gate_field(field),
        Key::Channel(_, field) => inputs::channel_field(field),
        Key::Campaigns(field) | Key::Campaign(_, field) => inputs::campaign_field(field),
    }
}

/// Numbers that stand one after the other and mean the same of different things, so that it is said once.
#[must_use]
pub fn runs(keys: &[Key]) -> Vec<&[Key]> {
    keys.chunk_by(|a, b| texts(*a).1 == texts(*b).1).collect()
}

/// Where the number comes from, in a word; none where that is a source or a person's word.
#[must_use]
pub fn came_from(origin: Origin) -> Option<panel::Panel> {
    use panel::Panel as Text;
    Some(match origin {
        Origin::Plan(Part::Positioning, _) => Text::FromPositioning,
        Origin::Plan(Part::Staffing, _) => Text::FromStaffing,
        Origin::Plan(Part::Calendar, _) => Text::FromCalendar,
        Origin::Plan(Part::Entry, _) => Text::FromEntry,
        Origin::Measured { on, n } => Text::WasMeasured { day: on.iso(), n: figures::whole(n) },
        Origin::Scenario => Text::OfScenario,
        Origin::Default(_) | Origin::Said => return None,
    })
}

/// What stands behind the number in its frame.
#[must_use]
pub const fn unit(key: Key) -> Both {
    inputs::unit(key.measure())
}

/// A number with its unit: `62%`, `16.4 次/天`, `¥108`.
#[must_use]
pub fn worded(key: Key, value: f64, lang: Lang) -> String {
    dressed(key, &written(key, value), lang)
}

/// A number that was measured or worked out, with its unit, as exactly as a person can take it: `22%`, `6.3%`, `0.21%`,
/// `5.6 条`, `1,299 条`.
#[must_use]
pub fn rounded(key: Key, value: f64, lang: Lang) -> String {
    dressed(key, &short(key, value), lang)
}

/// From where to where such a number probably is: `6.3–55%`, `4.9–6.4 条`.
#[must_use]
pub fn rounded_range(key: Key, low: f64, high: f64, lang: Lang) -> String {
    dressed(key, &figures::range(&short(key, low), &short(key, high)), lang)
}

/// Whole where that is enough, with one decimal below, and with two where one would say nothing.
fn short(key: Key, value: f64) -> String {
    let value = if is_percent(key) { value * 100.0 } else { value };
    let whole = if is_percent(key) { 10.0 } else { 100.0 };
    let places = match value.abs() {
        _ if key.is_whole() => 0,
        size if size >= whole => 0,
        1.0.. => 1,
        _ => 2,
    };
    figures::grouped(value, places)
}

/// How a number stands, in words.
#[must_use]
pub fn standing(key: Key, standing: Standing, lang: Lang) -> String {
    match standing {
        Standing::Number(value) => worded(key, value, lang),
        Standing::Between(low, high) => between(key, low, high, lang),
        Standing::Off => lang.t(panel::off(key)).into_owned(),
        Standing::Absent => lang.t(Fields::NotStated).into_owned(),
    }
}

/// How a number usually stands, beside its range, which has told the unit: `20`, `60%`.
#[must_use]
pub fn usual(key: Key, standing_by_default: Standing, lang: Lang) -> String {
    match standing_by_default {
        Standing::Number(value) if !is_percent(key) && key.measure() != Measure::Money => written(key, value),
        other => standing(key, other, lang),
    }
}

/// From where to where the number may be: `0–100%`, `2–5,000 人`.
#[must_use]
pub fn range(key: Key, lang: Lang) -> String {
    let [low, high] = ends(key);
    between(key, low, high, lang)
}

/// Why a text was refused.
#[must_use]
pub fn refusal(key: Key, why: Misread, lang: Lang) -> String {
    let text = match why {
        Misread::NotSaid(NotSaid::Outside(_)) => {
            let [min, max] = ends(key).map(|end| worded(key, end, lang));
            lang.t(Fields::OutsideRange { min, max })
        }
        Misread::NotSaid(NotSaid::NotWhole) => lang.t(panel::Panel::NotWhole),
        Misread::NotANumber | Misread::NotSaid(NotSaid::NeverOff) => lang.t(Fields::NotANumber),
    };
    text.into_owned()
}

/// Where a number begins that is off and is switched on; none for what is never off.
#[must_use]
pub const fn first(key: Key) -> Option<Decimal> {
    match key {
        Key::Plan(Field::DailyJoinCap) => Some(FIRST_CAP),
        Key::Plan(Field::OverloadMessages) => Some(Decimal::whole(OVERLOAD)),
        Key::Channel(_, ChannelField::Dispersion) => Some(FIRST_DISPERSION),
        _ => None,
    }
}

fn ends(key: Key) -> [f64; 2] {
    let (min, max) = key.range();
    [min, max].map(|end| end as f64 / Decimal::ONE as f64)
}

fn between(key: Key, low: f64, high: f64, lang: Lang) -> String {
    dressed(key, &figures::range(&written(key, low), &written(key, high)), lang)
}

fn dressed(key: Key, figure: &str, lang: Lang) -> String {
    let unit = lang.t(unit(key));
    match key.measure() {
        Measure::Money => format!("¥{figure}"),
        _ if is_percent(key) => format!("{figure}%"),
        _ if unit.is_empty() => figure.to_owned(),
        _ => format!("{figure} {unit}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::Code;
    use crate::domain::funnel::group::Group;
    use crate::domain::funnel::key::CampaignField;
    use crate::domain::funnel::said::{Said, Saying};
    use crate::domain::funnel::{Channel, ChannelId};
    use crate::domain::platform::Platform;
    use crate::templates::blank_funnel;
    use crate::views::funnel::number::read;

    const DONE: Key = Key::Plan(Field::QuestionnaireDone);
    const SCANS: Key = Key::Channel(ChannelId::FIRST, ChannelField::Scans);

    #[test]
    fn numbers_stand_with_their_unit() {
        let words = |key, value| (worded(key, value, Lang::Zh), worded(key, value, Lang::En));
        assert_eq!(words(DONE, 0.62), ("62%".into(), "62%".into()));
        assert_eq!(words(SCANS, 16.4), ("16.4 次/天".into(), "16.4 a day".into()));
        assert_eq!(words(Key::Campaigns(CampaignField::OrderValue), 1299.0).0, "¥1,299");
        assert_eq!(range(DONE, Lang::Zh), "0–100%");
        assert_eq!(range(Key::Plan(Field::Capacity), Lang::Zh), "2–5,000 人");
        assert_eq!(usual(SCANS, Standing::Number(20.0), Lang::Zh), "20");
        assert_eq!(usual(DONE, Standing::Number(0.6), Lang::Zh), "60%");
        assert_eq!(standing(Key::Plan(Field::DailyJoinCap), Standing::Off, Lang::Zh), "不限");
        assert_eq!(standing(Key::Campaigns(CampaignField::Reach), Standing::Between(0.2, 0.35), Lang::Zh), "20–35%");
    }

    #[test]
    fn what_was_measured_is_no_more_exact_than_it_is() {
        let messages = Key::Plan(Field::MessagesCore);
        assert_eq!(rounded(DONE, 0.2222, Lang::Zh), "22%");
        assert_eq!(rounded(DONE, 0.012_35, Lang::Zh), "1.2%");
        assert_eq!(rounded(DONE, 0.002_137, Lang::Zh), "0.21%");
        assert_eq!(rounded(DONE, 0.0, Lang::Zh), "0%");
        assert_eq!(rounded(messages, 5.643, Lang::Zh), "5.6 条");
        assert_eq!(rounded_range(DONE, 0.063_23, 0.5474, Lang::En), "6.3–55%");
        assert_eq!(rounded_range(messages, 4.947, 6.409, Lang::En), "4.9–6.4 messages");
        assert_eq!(rounded(Key::Campaigns(CampaignField::OrderValue), 1299.4, Lang::Zh), "¥1,299");
    }

    #[test]
    fn refusals_say_what_would_be_taken() {
        let refused = |key, text: &str| read(key, text, 0.6).err().map(|why| refusal(key, why, Lang::Zh));
        assert_eq!(refused(DONE, "120").as_deref(), Some("要在 0% 到 100% 之间"));
        assert_eq!(refused(Key::Plan(Field::Capacity), "200.5").as_deref(), Some("要填整数"));
        assert_eq!(refused(SCANS, "很多").as_deref(), Some("要填数字，如 450"));
        assert_eq!(refused(SCANS, "100001").as_deref(), Some("要在 0 次/天 到 100,000 次/天 之间"));
    }

    #[test]
    fn what_can_be_off_begins_somewhere_and_nothing_else_does() {
        let mut funnel = blank_funnel();
        funnel.channels.insert(ChannelId::FIRST, Channel::default());
        for key in Group::ALL.iter().flat_map(|group| group.keys(&funnel, Platform::WechatGroup)) {
            let begins = first(key).map(|number| Saying::new(key, Said::Number(number)));
            assert_eq!(begins.is_some(), key.can_be_off(), "{}", key.code());
            assert!(begins.is_none_or(|begins| begins.is_ok()), "{}", key.code());
        }
    }

    #[test]
    fn what_means_the_same_is_explained_once() {
        let keys = Group::Members.keys(&blank_funnel(), Platform::WechatGroup);
        let lengths: Vec<usize> = runs(&keys).iter().map(|run| run.len()).collect();
        assert_eq!(lengths, [4, 1, 5, 3, 3]);
    }
}
