//! Daily figures that were counted elsewhere: by hand, or by the tools that run groups.

use std::collections::BTreeMap;

use crate::domain::code::codes;

codes! {
    /// What a column of daily figures counts.
    pub enum Measure {
        /// Members at the end of the day.
        Members = "members",
        /// Who came in.
        Joins = "joins",
        /// Who went.
        Exits = "exits",
        /// Who spoke.
        Speakers = "speakers",
        /// What was said.
        Messages = "messages",
        /// What members other than the owner and the admins said.
        AmongMembers = "among_members",
        /// Who opened what was sent.
        Openers = "openers",
        /// Who took part in what was on.
        Participants = "participants",
        /// Orders.
        Orders = "orders",
        /// Sales. Unit: a hundredth of a yuan.
        Sales = "sales",
        /// Messages that somebody tagged as worth reading.
        Valuable = "valuable",
        /// Who finished a course.
        Completions = "completions",
        /// Newcomers whom members invited.
        Invited = "invited",
        /// Complaints.
        Complaints = "complaints",
        /// Who answered whether they are content.
        Surveyed = "surveyed",
        /// Who of them is.
        Content = "content",
        /// How long answers took in the mean. Unit: seconds.
        ReplySeconds = "reply_seconds",
        /// Who was asked the questionnaire of joining.
        Asked = "asked",
        /// Who answered it.
        Answered = "answered",
        /// Who passed it.
        Passed = "passed",
        /// Groups.
        Groups = "groups",
        /// Groups that were made on the day.
        NewGroups = "new_groups",
        /// Who had spoken up to the day.
        SpeakersSoFar = "speakers_so_far",
        /// What had been said up to the day.
        MessagesSoFar = "messages_so_far",
    }
}

/// A day's figures, those that are known.
pub type Figures = BTreeMap<Measure, i64>;

/// Days and their figures. Unit of the key: days since 1970.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Series {
    days: BTreeMap<i32, Figures>,
}

impl Series {
    /// Adds what is known of a day; what was known before stays. Whether anything was new.
    pub fn add(&mut self, day: i32, figures: Figures) -> bool {
        let known = self.days.entry(day).or_default();
        let n_before = known.len();
        for (measure, figure) in figures {
            known.entry(measure).or_insert(figure);
        }
        known.len() > n_before
    }

    /// The days, with the running counts turned into each day's own.
    ///
    /// A day's own count is what it has more than the day before it, so that it is known only where that day is there
    /// and had no more; and on the day on which the first group was made, before which nothing was said.
    #[must_use]
    pub fn days(&self) -> BTreeMap<i32, Figures> {
        let mut days = self.days.clone();
        for (day, figures) in &mut days {
            let before = day.checked_sub(1).and_then(|before| self.days.get(&before));
            let is_first =
                figures.get(&Measure::Groups).is_some_and(|groups| figures.get(&Measure::NewGroups) == Some(groups));
            for (so_far, own) in RUNNING {
                let Some(count) = figures.remove(&so_far) else { continue };
                let count_before = match before {
                    Some(before) => before.get(&so_far).copied(),
                    None => is_first.then_some(0),
                };
                if let Some(more) = count_before.map(|before| count - before).filter(|more| *more >= 0) {
                    figures.entry(own).or_insert(more);
                }
            }
        }
        days
    }

    /// Whether there is no day.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.days.is_empty()
    }
}

/// Running counts and what they are a count of. Who spoke for the first time is all that the first of them tells of a
/// day: the least number of speakers.
const RUNNING: [(Measure, Measure); 2] =
    [(Measure::SpeakersSoFar, Measure::Speakers), (Measure::MessagesSoFar, Measure::Messages)];
