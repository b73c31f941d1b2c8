//! Who took part in the activities that are over, beside what the calendar promised of each.

use super::rates::{Estimate, share};
use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::form::Form;
use crate::domain::calendar::item::{Expected, ItemId};
use crate::domain::calendar::occurrence::Timeline;
use crate::domain::code::Code as _;
use crate::domain::monitor::rate::Beside;
use crate::domain::monitor::{Days, Metric};
use crate::simulation::from_plan::campaigns::held;

/// So many are looked at, the last ones.
pub const MOST: usize = 30;
/// So many days before today are looked through.
const DAYS_BACK: i32 = 365;

/// An activity that is over, on one of its days.
#[derive(Debug, Clone, PartialEq)]
pub struct Turnout {
    /// Which item of the calendar.
    pub id: ItemId,
    /// When.
    pub day: Day,
    /// What it is called.
    pub title: String,
    /// The form whose range it promises, where it is one's.
    pub form: Option<Form>,
    /// What share of the members it promises.
    pub expected: Option<Expected>,
    /// Who took part on that day.
    pub participants: u64,
    /// Members on that day.
    pub members: Option<u64>,
    /// The share of the members.
    pub share: Option<Estimate>,
    /// Activities on that day, which share its participants.
    pub on_day: u32,
}

impl Turnout {
    /// How the share is beside what was promised; none where one of them is not known, or several share the day.
    #[must_use]
    pub fn beside(&self) -> Option<Beside> {
        let (expected, share) = (self.expected?, self.share.filter(|_| self.on_day == 1)?);
        let [least, most] = [expected.min, expected.max].map(|percent| f64::from(percent.get()) / 100.0);
        Some(match share {
            Estimate { high, .. } if high < least => Beside::Below,
            Estimate { low, .. } if low > most => Beside::Above,
            _ => Beside::Within,
        })
    }
}

/// The activities up to `today` on whose day somebody counted who took part, the last one first.
#[must_use]
pub fn turnouts(calendar: &Calendar, days: &Days, today: Day) -> Vec<Turnout> {
    let from = today.plus(-DAYS_BACK).unwrap_or(Day::FIRST);
    let counted: Vec<Day> = days.all().range(from..=today).map(|(day, _)| *day).collect();
    if !counted.iter().any(|day| days.get(*day, Metric::Participants).is_some()) {
        return Vec::new();
    }
    let timeline = Timeline::new(calendar);
    let mut found = Vec::new();
    for day in counted.into_iter().rev() {
        let Some(participants) = days.get(day, Metric::Participants) else { continue };
        let members = days.get(day, Metric::Members);
        let on_it: Vec<_> =
            timeline.occurrences(calendar, day..=day).into_iter().filter(|it| held(it.item).is_some()).collect();
        let on_day = u32::try_from(on_it.len()).unwrap_or(u32::MAX);
        found.extend(
            on_it.into_iter().map(|it| Turnout {
                id: it.id,
                day,
                title: it.item.title.as_str().to_owned(),
                form: it
                    .item
                    .expected
                    .and_then(|promised| Form::ALL.iter().copied().find(|f| f.expected() == Some(promised))),
                expected: it.item.expected,
                participants,
                members,
                share: members.and_then(|members| share(participants, members)),
                on_day,
            }),
        );
        if found.len() >= MOST {
            found.truncate(MOST);
            break;
        }
    }
    found
}
