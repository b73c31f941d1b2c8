//! The page's answer: how much is planned for the shown days, and how it stands to its target.

use yew::prelude::*;

use super::desk::PartProps;
use super::item::title;
use super::mix::part_name;
use super::screen::View;
use crate::domain::calendar::almanac::statutory::{self, Statutory};
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::Status;
use crate::domain::calendar::meter::Meter;
use crate::domain::calendar::occurrence::Occurrence;
use crate::domain::positioning::timing::Timing;
use crate::i18n::Lang;
use crate::i18n::figures::key;
use crate::i18n::text::calendar::labels;
use crate::i18n::text::calendar::meter::{Answer as Text, Meter as MeterText};
use crate::pages::cite::Cite;
use crate::playbook::{Citation, OwnRule};
use crate::state::store::Store;
use crate::views::calendar::presence::{Presence, presence, written};
use crate::views::calendar::shares::{self, Standing};

/// The sentence.
pub fn answer(store: &Store, part: &PartProps, meter: &Meter) -> AttrValue {
    let (first, last) = part.screen.range();
    let mut found = part.all(first, last);
    found.retain(|one| one.item.status != Status::Skipped);
    let n = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let day = labels::day_of(store.lang, first);
    let month = month_name(store.lang, first, part.today);
    let view = part.screen.view;
    if n == 0 {
        return store.t(match view {
            View::Month | View::List => Text::MonthEmpty { month },
            View::Week => Text::WeekEmpty,
            View::Day => Text::DayEmpty { day },
        });
    }
    let n = key(store.t(Text::Posts { n }));
    let (head, rest) = match view {
        View::Month | View::List => (Text::Month { month, n }, of_mix(store, meter)),
        View::Week => (Text::Week { n }, of_hours(store, part, &found)),
        View::Day => (Text::Day { day, n }, of_hours(store, part, &found)),
    };
    let joint = store.lang.pick("，", ", ");
    format!("{}{joint}{rest}", store.t(head)).into()
}

/// How the mix stands, with the part that has most too many and the one that has most too few.
fn of_mix(store: &Store, meter: &Meter) -> String {
    let measure = &meter.whole.posts;
    let text = match shares::standing(&meter.target, measure) {
        Standing::NotCounted => return store.t(Text::NotCounted).to_string(),
        Standing::OnTarget => return store.t(Text::OnTarget).to_string(),
        Standing::Near => Text::Near,
        Standing::Off => Text::Off,
    };
    let [most, least] = shares::extremes(measure);
    let name = |at| part_name(store, &meter.target, at).to_string();
    let clauses: Vec<String> = [
        most.map(|(at, n)| MeterText::MoreOf { part: name(at), n }),
        least.map(|(at, n)| MeterText::FewerOf { part: name(at), n }),
    ]
    .into_iter()
    .flatten()
    .map(|text| store.t(text).to_string())
    .collect();
    let (colon, joint) = store.lang.pick(("：", "，"), (": ", ", "));
    format!("{}{colon}{}", store.t(text), clauses.join(joint))
}

/// How many stand in the group's hours; one that does not is named.
fn of_hours(store: &Store, part: &PartProps, found: &[Occurrence<'_>]) -> String {
    let Some(Presence { n_inside, outside }) = presence(&part.setting(), found) else {
        return store.t(Text::HoursUnknown).to_string();
    };
    let inside = if outside.is_empty() { Text::AllInHours } else { Text::InHours { n: n_inside } };
    let rest = match &*outside {
        [] => None,
        [one] => Some(Text::OneOutside {
            time: key(format!("{} {}", store.t(labels::weekday(one.day.weekday())), one.start.clock())),
            title: title(store, one.item).to_string(),
        }),
        more => Some(Text::Outside { n: u32::try_from(more.len()).unwrap_or(u32::MAX) }),
    };
    let clauses: Vec<String> = std::iter::once(inside).chain(rest).map(|text| store.t(text).to_string()).collect();
    clauses.join(store.lang.pick("；", "; "))
}

/// The line under the answer: the target with its source, when to post, and whether the holidays are known.
pub fn support(store: &Store, part: &PartProps, meter: &Meter) -> Html {
    let (first, _) = part.screen.range();
    let joint = " · ";
    let ratio = shares::ratio(&meter.target);
    let citations = meter.target.citations.first().copied();
    let hours = match part.screen.view {
        View::Month | View::List => {
            let window = Timing::of(&part.plan.positioning).suggested.span();
            store.t(Text::PostAt { window })
        }
        View::Week | View::Day => {
            let (hours, _) = part.setting().group_hours();
            let windows = written(&hours, first, store.lang.pick("、", ", "));
            if windows.is_empty() { store.t(Text::HoursUnknown) } else { store.t(Text::Members { windows }) }
        }
    };
    let holidays = match statutory::on(first) {
        Statutory::NotYetPublished => Some(Text::HolidaysUnknown { year: first.year() }),
        Statutory::BeforeRecords => None,
        Statutory::Ordinary | Statutory::DayOff(_) | Statutory::Workday(_) => {
            Some(Text::Holidays { year: first.year() })
        }
    };
    html! {
        <>
            if !ratio.is_empty() {
                { store.t(Text::Target { ratio }) }
                { for citations.map(|citation| html! { <>{ " " }<Cite {citation} /></> }) }
                { joint }
            }
            { hours }{ " " }<Cite citation={Citation::Ours(OwnRule::SharedHours)} />
            { for holidays.map(|text| html! { <>{ joint }{ store.t(text) }</> }) }
        </>
    }
}

/// The month of a day: `9 月`, with its year where that is not this year.
fn month_name(lang: Lang, day: Day, today: Day) -> String {
    let is_this_year = day.year() == today.year();
    match lang {
        Lang::Zh if is_this_year => format!("{} 月", day.month()),
        Lang::Zh | Lang::En => labels::month_of(lang, day),
    }
}
