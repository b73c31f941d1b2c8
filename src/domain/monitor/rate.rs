//! What rates are counted over, and how what happened stands beside what was promised.

use crate::domain::code::codes;

codes! {
    /// What a rate was counted over.
    pub enum Over {
        /// Members: each counts once.
        Members = "members",
        /// Members on days: each counts on each of the days.
        MemberDays = "member_days",
        /// Members in weeks.
        MemberWeeks = "member_weeks",
        /// Members who spoke on a day, on each of the days.
        Speakers = "speakers",
        /// Those who opened what was sent.
        Openers = "openers",
        /// Those who took part.
        Participants = "participants",
    }
}

codes! {
    /// How many took part beside what was promised.
    pub enum Beside {
        /// Fewer than the least, and the interval says so, too.
        Below = "below",
        /// As promised, or not to be told from it.
        Within = "within",
        /// More than the most, and the interval says so, too.
        Above = "above",
    }
}
