//! What the planner of channels shows: codes, numbers and citations.

pub mod arrivals;

use crate::domain::funnel::Funnel;
use crate::i18n::Lang;
use crate::i18n::figures::{grouped, key, percent};
use crate::i18n::text::channels::Channels as Text;
use crate::views::funnel::names::channel_name;
use arrivals::Arrivals;

/// The answer: how many come by channels, and by which most.
#[must_use]
pub fn answer(arrivals: &Arrivals, funnel: &Funnel, lang: Lang) -> String {
    let Some(most) = arrivals.foremost() else { return lang.t(Text::AnswerNobody).into_owned() };
    let joins = key(lang.t(Text::PeopleOf { n: grouped(arrivals.joins(), 0) }));
    let name = channel_name(most.channel, funnel, lang);
    let share = key(percent(most.joins / arrivals.joins()));
    lang.t(Text::Answer { days: arrivals.days, joins, name, share }).into_owned()
}
