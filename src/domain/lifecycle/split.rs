//! Splitting a group: into how many parts, how large each is, and who runs it.

use super::stage::is_near_cap;
use crate::domain::apportion::even_parts;
use crate::domain::code::codes;
use crate::domain::staffing::team::{band_citations, deputies_and_leads};
use crate::playbook::Citation;
use crate::playbook::claims::SMALL_GROUP as SMALL;

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
    /// A part of so many members, staffed by S0's rule as a group of its own; one without members has no staff.
    #[must_use]
    pub fn of(members: u32) -> Self {
        if members == 0 {
            return Self { members, owners: 0, deputies: 0, leads: 0 };
        }
        let (deputies, leads) = deputies_and_leads(members);
        Self { members, owners: 1, deputies, leads }
    }

    /// Everybody who runs it.
    #[must_use]
    pub const fn staff(self) -> u32 {
        self.owners + self.deputies + self.leads
    }
}

/// What the staff of the parts rests on; one without members has none.
#[must_use]
pub fn staff_citations(portions: &[Portion]) -> Vec<Citation> {
    let sizes: Vec<u32> = portions.iter().map(|portion| portion.members).filter(|members| *members > 0).collect();
    band_citations(&sizes)
}

/// A group of `members` in parts, and how many members are in none of them: below zero where the parts hold more than
/// there are. A part whose size was typed has it; the others share what is left equally, the larger first (ours).
#[must_use]
pub fn parted(members: u32, sizes: &[Option<u32>]) -> (Vec<Portion>, i64) {
    let typed: u32 = sizes.iter().flatten().fold(0, |sum, size| sum.saturating_add(*size));
    let n_open = u32::try_from(sizes.iter().filter(|size| size.is_none()).count()).unwrap_or(u32::MAX);
    let mut open = even_parts(members.saturating_sub(typed), n_open).into_iter();
    let portions: Vec<_> =
        sizes.iter().map(|size| Portion::of(size.or_else(|| open.next()).unwrap_or_default())).collect();
    let held: i64 = portions.iter().map(|portion| i64::from(portion.members)).sum();
    (portions, i64::from(members) - held)
}

/// How many parts are suggested: groups of about so many as S2 calls small, two at least, or the fewest of which none is
/// near the limit.
#[must_use]
pub fn suggested(members: u32, cap: u32) -> Suggested {
    let most = u32::try_from(super::MAX_PARTS).unwrap_or(u32::MAX);
    let small = (members + SMALL / 2) / SMALL;
    let fewest = (2..most).find(|n| !is_near_cap(members.div_ceil(*n), cap)).unwrap_or(most);
    Suggested { fewest, small: small.clamp(2, most) }
}

/// Numbers of parts to choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggested {
    /// The fewest of which none is near the limit.
    pub fewest: u32,
    /// Groups of about a hundred.
    pub small: u32,
}
