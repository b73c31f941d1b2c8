//! What rates are counted over, which figures of a day make one, and how what happened stands beside what was promised.

use super::Metric;
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
        /// Those who were asked the questionnaire of joining.
        Asked = "asked",
        /// Those who answered it.
        Answered = "answered",
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

codes! {
    /// Two figures of a day of which the one is a share of the other: what an A/B test can read from days.
    pub enum Pair {
        /// Who took part, of the members.
        ParticipantsOfMembers = "participants_of_members",
        /// Who took part, of those who opened.
        ParticipantsOfOpeners = "participants_of_openers",
        /// Orders, of those who took part.
        OrdersOfParticipants = "orders_of_participants",
        /// Who opened, of the members.
        OpenersOfMembers = "openers_of_members",
        /// Who spoke, of the members.
        SpeakersOfMembers = "speakers_of_members",
        /// Who left, of the members.
        ExitsOfMembers = "exits_of_members",
        /// Who is content, of those who answered.
        ContentOfSurveyed = "content_of_surveyed",
        /// Who answered the questionnaire of joining, of those who were asked.
        AnsweredOfAsked = "answered_of_asked",
        /// Who passed it, of those who answered.
        PassedOfAnswered = "passed_of_answered",
    }
}

impl Pair {
    /// What is counted, and what it is counted of.
    #[must_use]
    pub const fn metrics(self) -> (Metric, Metric) {
        match self {
            Self::ParticipantsOfMembers => (Metric::Participants, Metric::Members),
            Self::ParticipantsOfOpeners => (Metric::Participants, Metric::Openers),
            Self::OrdersOfParticipants => (Metric::Orders, Metric::Participants),
            Self::OpenersOfMembers => (Metric::Openers, Metric::Members),
            Self::SpeakersOfMembers => (Metric::Speakers, Metric::Members),
            Self::ExitsOfMembers => (Metric::Exits, Metric::Members),
            Self::ContentOfSurveyed => (Metric::Content, Metric::Surveyed),
            Self::AnsweredOfAsked => (Metric::Answered, Metric::Asked),
            Self::PassedOfAnswered => (Metric::Passed, Metric::Answered),
        }
    }
}
