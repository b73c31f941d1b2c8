//! What is told of a forecast, and what a plan can set itself as a target.

use super::decimal::Decimal;
use crate::domain::code::codes;

codes! {
    /// What is told of a whole run.
    pub enum Kpi {
        /// Members at the end.
        MembersEnd = "members_end",
        /// Members at the peak.
        MembersPeak = "members_peak",
        /// First day on which the groups are as good as full, 98 % of all seats; not defined where that never happens.
        FillDay = "fill_day",
        /// All joins.
        Joins = "joins",
        /// All exits.
        Exits = "exits",
        /// Exits of a week over the members at its start, the mean over the full weeks that started with any.
        WeeklyExitShare = "weekly_exit_share",
        /// Of the initial members and those who joined on days 0 to 29, who are members at the end of day 59.
        MonthTwoRetention = "month_two_retention",
        /// Members who spoke on the last day.
        SpeakerShare = "speaker_share",
        /// Messages a member a day.
        MessagesPerMember = "messages_per_member",
        /// All orders.
        Orders = "orders",
        /// All revenue. Unit: money.
        Revenue = "revenue",
        /// All cost. Unit: money.
        Cost = "cost",
        /// Revenue by margin, less cost. Unit: money.
        Profit = "profit",
        /// Profit over cost; not defined without cost.
        Return = "return",
    }
}

codes! {
    /// On which side of its value a target is met.
    pub enum Side {
        /// So much or more.
        AtLeast = "at_least",
        /// So much or less.
        AtMost = "at_most",
    }
}

/// What a plan sets itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// In which figure.
    pub kpi: Kpi,
    /// At least or at most.
    pub side: Side,
    /// How much. Unit: the figure's; shares as parts of 1.
    pub value: Decimal,
}
