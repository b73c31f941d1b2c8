//! A plan as text for a chat: a few lines, or the answers of all planners. Plain characters only: chat apps show
//! neither Markdown nor marks of direction, and what was typed takes one line each.

use std::rc::Rc;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::Status;
use crate::domain::calendar::occurrence::occurrences;
use crate::domain::engagement::Engagement;
use crate::domain::entry::Entry;
use crate::domain::funnel::Funnel;
use crate::domain::plan::Plan;
use crate::domain::positioning::timing::Timing;
use crate::i18n::figures::{FIGURE_END, FIGURE_START, whole};
use crate::i18n::text::calendar::labels::day_of;
use crate::i18n::text::common::Common;
use crate::i18n::text::labels;
use crate::i18n::text::positioning::wording::{self, shown};
use crate::i18n::text::sharing::Chat as Text;
use crate::i18n::{Lang, Say};
use crate::simulation::expected::Expected;
use crate::simulation::from_plan::Ground;
use crate::views::channels::arrivals::Arrivals;
use crate::views::engagement::{activity, ordinary};
use crate::views::entry::door::Door;
use crate::views::funnel::answer::{Ask, sentence};
use crate::views::{channels, engagement as talk, entry as joining, staffing, team};

/// Room for what only this group gives, in a short text: sixty Chinese characters, or twice as many letters.
const VALUE_COLUMNS: usize = 120;
/// Days ahead that are looked at in the calendar: four weeks.
const DAYS_AHEAD: i32 = 28;

/// Three to five lines: what it is, who runs it, what only it gives, and the link where there is a short one.
#[must_use]
pub fn short(plan: &Plan, link: Option<&str>, lang: Lang) -> String {
    let positioning = &plan.positioning;
    let kind = Text::ForShort {
        kind: wording::noun(positioning, lang),
        platform: lang.t(labels::platform(positioning.platform)).into_owned(),
        members: whole(plan.staffing.size.get()),
    };
    let people = team::of(plan).total();
    let staff = if people.max == 0 { Text::StaffNobody } else { Text::Staff { n: team::count(people) } };
    let mut lines = vec![title(plan, lang), said(lang, kind), said(lang, staff)];
    let value = shown(positioning.value.as_str());
    if !value.is_empty() {
        lines.push(said(lang, Text::Value { text: cut(&value) }));
    }
    if let Some(link) = link {
        lines.push(said(lang, Text::Open { link: link.to_owned() }));
    }
    lines.join("\n")
}

/// What the long text is made of.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Its calendar.
    pub calendar: &'a Calendar,
    /// How people get in.
    pub entry: &'a Entry,
    /// How members take part.
    pub engagement: &'a Engagement,
    /// What is said about its forecast.
    pub funnel: &'a Funnel,
    /// Today.
    pub today: Day,
}

/// The answers of the planners, a line each, under their names. Figures of the forecast are what is to be expected.
#[must_use]
pub fn long(told: Told<'_>, lang: Lang) -> String {
    let Told { plan, calendar, entry, engagement, funnel, today } = told;
    let positioning = &plan.positioning;
    let ground = Ground::new(plan, calendar, entry);
    let size = ground.size;
    let derived = Rc::new(ground).derive(funnel, None);
    // As on the forecast's page: with nothing else said, it begins on the next Monday.
    let first = derived.start().or_else(|| today.monday().plus(7)).unwrap_or(today);
    let expected = Expected::of(&derived.inputs);
    let members = plan.staffing.size.get();
    let ordinary = ordinary(engagement, &activity(members, &expected));
    let ask = Ask { size, first, inputs: &derived.inputs, expected: &expected, runs: None };

    let named = |name: &dyn Say, answer: String| {
        let name = name.say(lang).into_owned();
        said(lang, Text::Named { name, answer: shown(&unmarked(&answer)) })
    };
    let mut lines = vec![title(plan, lang)];
    lines.push(named(&Common::Positioning, wording::answer(positioning, &Timing::of(positioning), lang)));
    let questions = [(Text::Why, &positioning.why), (Text::Whom, &positioning.whom), (Text::What, &positioning.value)];
    for (name, answer) in questions {
        let answer = shown(answer.as_str());
        if !answer.is_empty() {
            lines.push(named(&name, answer));
        }
    }
    lines.push(named(&Common::Staffing, staffing::answer(plan, &team::of(plan), lang)));
    lines.push(named(&Common::Entry, joining::answer(entry, positioning, &Door::of(&derived, &expected), lang)));
    lines.push(named(&Common::Calendar, content(calendar, today, lang)));
    let forms = talk::answer(engagement, positioning, members, ordinary, lang);
    lines.push(named(&Common::Engagement, forms));
    let arrivals = Arrivals::of(&derived, &expected);
    lines.push(named(&Common::Channels, channels::answer(&arrivals, funnel, lang)));
    lines.push(named(&Common::Funnel, sentence(ask, lang)));
    lines.join("\n")
}

/// When it opens, and how much stands in the calendar.
fn content(calendar: &Calendar, today: Day, lang: Lang) -> String {
    let until = today.plus(DAYS_AHEAD - 1).unwrap_or(today);
    let found = occurrences(calendar, today..=until);
    let n = found.iter().filter(|one| one.item.status != Status::Skipped).count();
    let posts = match u32::try_from(n).unwrap_or(u32::MAX) {
        0 => Text::NoPosts { days: DAYS_AHEAD },
        n => Text::Posts { n, days: DAYS_AHEAD },
    };
    let opens = calendar.opens_on.map(|day| said(lang, Text::Opens { day: day_of(lang, day) }));
    opens.into_iter().chain([said(lang, posts)]).collect::<Vec<_>>().join(lang.pick("，", ", "))
}

fn title(plan: &Plan, lang: Lang) -> String {
    let title = shown(plan.title.as_str());
    if title.is_empty() { lang.t(Common::Untitled).into_owned() } else { title }
}

/// As much of it as there is room for, cut between characters as a person counts them.
fn cut(text: &str) -> String {
    let mut used = 0;
    let mut kept = String::new();
    for cluster in text.graphemes(true) {
        used += if cluster.is_ascii() { 1 } else { 2 };
        if used > VALUE_COLUMNS {
            return format!("{}…", kept.trim_end());
        }
        kept.push_str(cluster);
    }
    kept
}

fn said(lang: Lang, text: Text) -> String {
    lang.t(text).into_owned()
}

/// The sentence without the marks of its key figures.
fn unmarked(sentence: &str) -> String {
    sentence.chars().filter(|c| !matches!(*c, FIGURE_START | FIGURE_END)).collect()
}
