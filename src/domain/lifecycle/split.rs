//! Splitting a group: into how many parts, how large each is, and who runs it.

use crate::domain::apportion::even_parts;
use crate::domain::code::codes;
use crate::domain::staffing::team::deputies_and_leads;

codes! {
    /// By what a group is split (S2).
    pub enum SplitBy {
        /// 地域.
        Region = "region",
        /// 细分兴趣.
        Interest = "interest",
        /// 活跃度.
        Activity = "activity",
        /// 加入时间.
        JoinDate = "join_date",
    }
}

/// A part of a group that was split.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Portion {
    /// Members.
    pub members: u32,
    /// One owner, by S0's rule.
    pub owners: u32,
    /// Deputies, by S0's rule.
    pub deputies: u32,
    /// Group leads, by S0's rule.
    pub leads: u32,
}

impl Portion {
    /// A part of so many members, staffed by S0's rule as a group of its own.
    #[must_use]
    pub fn of(members: u32) -> Self {
        let (deputies, leads) = deputies_and_leads(members);
        Self { members, owners: 1, deputies, leads }
    }

    /// Everybody who runs it.
    #[must_use]
    pub const fn staff(self) -> u32 {
        self.owners + self.deputies + self.leads
    }
}

/// `members` in `n_parts` equal parts, the larger first. Empty where there is nothing to part.
#[must_use]
pub fn equal(members: u32, n_parts: u32) -> Vec<Portion> {
    even_parts(members, n_parts.min(members)).into_iter().map(Portion::of).collect()
}

/// The parts that a person sized by hand, and how many members of `members` are in none of them: below nothing where
/// the parts hold more than there are.
#[must_use]
pub fn sized(members: u32, sizes: &[u32]) -> (Vec<Portion>, i64) {
    let held: i64 = sizes.iter().copied().map(i64::from).sum();
    (sizes.iter().copied().map(Portion::of).collect(), i64::from(members) - held)
}
