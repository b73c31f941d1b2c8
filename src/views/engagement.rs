//! What the page of talk and incentives takes from the forecast.

use crate::domain::engagement::interaction::ranking;
use crate::domain::engagement::points::Activity;
use crate::domain::engagement::{Engagement, Rate};
use crate::domain::positioning::Positioning;
use crate::i18n::Lang;
use crate::i18n::figures::{key, range, whole};
use crate::i18n::text::engagement::{Engagement as Text, labels};
use crate::simulation::expected::Expected;
use crate::simulation::series::Series;
use crate::views::entry::rate_of;

/// How active so many members are expected to be: as active as those of the forecast on its last day with members.
#[must_use]
pub fn activity(members: u32, expected: &Expected) -> Activity {
    let of = |series| expected.series(series).iter().rev();
    let days = of(Series::Members).zip(of(Series::Speakers)).zip(of(Series::Messages));
    let last = days.map(|((members, speakers), messages)| (*members, *speakers, *messages));
    let (share, a_member) = last
        .filter(|(members, ..)| *members >= 1.0)
        .map(|(members, speakers, messages)| (speakers / members, messages / members))
        .next()
        .unwrap_or((0.0, 0.0));
    let members = f64::from(members);
    Activity { members, speakers: share.min(1.0) * members, messages: a_member * members }
}

/// Who takes part in ordinary chat: as the person says, else as many as speak on a day of the forecast.
#[must_use]
pub fn ordinary(engagement: &Engagement, activity: &Activity) -> Option<Rate> {
    engagement.ordinary.or_else(|| activity.speaking().filter(|share| *share > 0.0).and_then(rate_of))
}

/// So many people, or a range of them.
#[must_use]
pub fn people((min, max): (u32, u32), lang: Lang) -> String {
    lang.t(Text::PeopleOf { n: range(&whole(min), &whole(max)) }).into_owned()
}

/// The answer: the forms that lead, with those expected to take part.
#[must_use]
pub fn answer(
    engagement: &Engagement,
    positioning: &Positioning,
    members: u32,
    ordinary: Option<Rate>,
    lang: Lang,
) -> String {
    let ranked = ranking(engagement, positioning, members, ordinary);
    let name = |at: usize| ranked.get(at).map(|it| lang.t(labels::interaction(it.interaction)).into_owned());
    let figure = |at: usize| ranked.get(at).and_then(|it| it.expected).map(|expected| people(expected, lang));
    let n = whole(members);
    let form = name(0).unwrap_or_default();
    let text = match (figure(0), figure(1)) {
        (Some(first), Some(second)) => {
            let other = name(1).unwrap_or_default();
            Text::Answer { n, form, people: key(first), other, others: key(second) }
        }
        (Some(first), None) => Text::AnswerOne { n, form, people: key(first) },
        (None, _) => {
            let most = ranked.iter().filter(|it| it.expected.is_some()).max_by_key(|it| it.expected.map(|e| e.0 + e.1));
            let other = most.map(|it| lang.t(labels::interaction(it.interaction)).into_owned()).unwrap_or_default();
            let people = most.and_then(|it| it.expected).map(|expected| people(expected, lang)).unwrap_or_default();
            Text::AnswerUnstated { form, other, people: key(people) }
        }
    };
    lang.t(text).into_owned()
}
