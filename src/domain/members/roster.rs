//! How a list of real members is sorted, and who of them is shown.

use crate::domain::code::codes;

codes! {
    /// What members are sorted by.
    pub enum Sort {
        /// Messages, most first.
        Messages = "messages",
        /// Days on which they spoke, most first.
        Days = "days",
        /// The first word, the earliest first; those who never spoke are last.
        First = "first",
        /// The last word, the latest first; those who never spoke are last.
        Last = "last",
        /// The last word, the earliest first; those who never spoke come before all.
        Silence = "silence",
        /// The longest run of days with a word, longest first.
        Streak = "streak",
        /// The name.
        Name = "name",
    }
}

codes! {
    /// Which members are shown.
    pub enum Filter {
        /// All of them.
        All = "all",
        /// Those who spoke in the last seven days.
        Week = "week",
        /// Those who spoke, but not in the last thirty days.
        Silent = "silent",
        /// Those who never spoke.
        Never = "never",
        /// Those whose first word or joining is of the last seven days.
        New = "new",
        /// The owner and the admins.
        Staff = "staff",
    }
}
