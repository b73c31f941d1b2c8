//! What the filler, the meter and the checks need to know of a plan.

use super::Calendar;
use super::almanac::statutory;
use super::day::Day;
use crate::domain::hours::{Days, MinuteOfDay, Window};
use crate::domain::positioning::Positioning;
use crate::domain::positioning::timing::{HoursFrom, group_hours};
use crate::domain::staffing::Staffing;
use crate::domain::staffing::team::{self, Team};
use crate::playbook::Citation;
use crate::playbook::claims::{LARGE_GROUP, WEEKEND_FACT};

/// Workdays of an ordinary week.
const WORKDAYS: u32 = 5;

/// The parts of a plan that decide what its calendar should hold.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'a> {
    /// The calendar's own choices.
    pub calendar: &'a Calendar,
    /// What the group is for and when its members are there.
    pub positioning: &'a Positioning,
    /// Who makes the content.
    pub staffing: &'a Staffing,
}

/// Whether weekends and holidays are used, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weekends {
    /// The person said so, either way.
    Own {
        /// Whether they are used.
        are_used: bool,
    },
    /// S2: what matters avoids weekends and holidays.
    Avoided,
    /// S2's exception: the members are there just then.
    Exception,
}

impl Weekends {
    /// Whether they are used.
    #[must_use]
    pub const fn are_used(self) -> bool {
        matches!(self, Self::Own { are_used: true } | Self::Exception)
    }

    /// What the choice rests on; none for one's own.
    #[must_use]
    pub const fn citation(self) -> Option<Citation> {
        match self {
            Self::Own { .. } => None,
            Self::Avoided | Self::Exception => Some(Citation::Claim(WEEKEND_FACT)),
        }
    }
}

impl Setting<'_> {
    /// When the members are there, and who says so.
    #[must_use]
    pub fn group_hours(&self) -> (Vec<Window>, HoursFrom) {
        group_hours(self.positioning)
    }

    /// Whether weekends and holidays are used: S2 avoids both unless the group has hours of its own on weekends.
    ///
    /// Hours that hold every day do not make the exception: S2 asks for members who are there *just then*.
    #[must_use]
    pub fn weekends(&self) -> Weekends {
        if let Some(are_used) = self.calendar.weekends {
            return Weekends::Own { are_used };
        }
        let (hours, _) = self.group_hours();
        let has_weekend = hours.iter().any(|window| window.days == Days::Weekend);
        if has_weekend { Weekends::Exception } else { Weekends::Avoided }
    }

    /// Whether the filler may use `day`: a workday, or any day where weekends and holidays are used.
    #[must_use]
    pub fn is_open(&self, day: Day) -> bool {
        !statutory::is_rest(day) || self.weekends().are_used()
    }

    /// Posts of the mix in the week that begins on `monday` ([`crate::playbook::OwnRule::RestDays`]).
    ///
    /// Where weekends and holidays are avoided, a week with fewer workdays than five gets its share.
    #[must_use]
    pub fn posts_of_week(&self, monday: Day) -> u32 {
        let posts = self.calendar.posts.get();
        if self.weekends().are_used() {
            return posts;
        }
        let n_open = (0..7).filter_map(|n| monday.plus(n)).filter(|&day| !statutory::is_rest(day)).count();
        let n_open = u32::try_from(n_open).unwrap_or(WORKDAYS).min(WORKDAYS);
        (2 * posts * n_open + WORKDAYS) / (2 * WORKDAYS)
    }

    /// Whether nothing is sent at this time.
    #[must_use]
    pub fn is_quiet(&self, minute: MinuteOfDay) -> bool {
        self.calendar.quiet.is_some_and(|quiet| quiet.holds(minute))
    }

    /// Members of the largest group: what is said in one group is heard by these. Unit: members.
    #[must_use]
    pub fn members(&self) -> u32 {
        let groups = team::groups(self.staffing.size.get(), self.staffing.split, self.cap());
        groups.first().copied().unwrap_or(self.staffing.size.get())
    }

    /// The time that the team gives by its role cards; none where no card says. Unit: minutes a week.
    ///
    /// Of a range of people the fewest count, so that a promise holds with any team.
    #[must_use]
    pub fn team_minutes(&self) -> Option<u32> {
        let team = Team::of(self.staffing, self.staffing.model, self.cap());
        let given = team.tiers.iter().filter_map(|tier| {
            let hours = self.staffing.cards.get(&tier.role)?.hours?;
            Some(tier.people.min * hours.get() * 60)
        });
        given.reduce(|sum, minutes| sum + minutes)
    }

    fn cap(&self) -> u32 {
        self.positioning.cap().unwrap_or(LARGE_GROUP)
    }
}
