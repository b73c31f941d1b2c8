//! Role cards: what each role does, who fills it, how much time it takes, and the monthly rotation.

use chrono::{Datelike, Months, NaiveDate};

use crate::domain::code::codes;
use crate::domain::quantity::WeeklyHours;
use crate::domain::words::{Line, Name, Passage};
use crate::playbook::claims::S4_ROTATING;

codes! {
    /// A role in the team, under the source that names it.
    pub enum Role {
        /// 群主: in every model that names one.
        Owner = "owner",
        /// 副群主 (S0).
        Deputy = "deputy",
        /// 组长 (S0).
        Lead = "lead",
        /// 运营官 (S1).
        Officer = "officer",
        /// 助理 (S1).
        Assistant = "assistant",
        /// 总负责人 (S4).
        Head = "head",
        /// 核心管理员 (S4).
        CoreAdmin = "core_admin",
        /// 用户管理员 (S4).
        UserAdmin = "user_admin",
    }
}

impl Role {
    /// The fact that states this role's duties, ability or bar, where one does.
    #[must_use]
    pub fn fact(self) -> &'static str {
        match self {
            Self::Owner => "S1-5-role-owner",
            Self::Deputy | Self::Lead => "S0-2-tiered-admin",
            Self::Officer => "S1-5-role-ops",
            Self::Assistant => "S1-5-role-assistant",
            Self::Head => "S4-4-role-head",
            Self::CoreAdmin => "S4-4-role-core-admin",
            Self::UserAdmin => "S4-4-role-user-admin",
        }
    }
}

/// What a person changed about a role.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RoleCard {
    /// Who fills the role, in order of the seats.
    pub people: Vec<Name>,
    /// Time that one person gives.
    pub hours: Option<WeeklyHours>,
    /// Own wording of the duties; blank for the source's.
    pub duties: Passage,
    /// Own wording of the selection bar; blank for the source's.
    pub bar: Line,
}

impl RoleCard {
    /// Whether nothing was changed.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        *self == Self::default()
    }
}

/// A month of a year, 1901-01 ..= 2100-12.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(NaiveDate);

impl Month {
    /// The month, if it exists and lies within 1901 ..= 2100.
    #[must_use]
    pub fn new(year: i32, month: u32) -> Option<Self> {
        (1901..=2100).contains(&year).then_some(())?;
        NaiveDate::from_ymd_opt(year, month, 1).map(Self)
    }

    /// `2026-11`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        let is_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        (year.len() == 4 && month.len() == 2 && is_digits(year) && is_digits(month)).then_some(())?;
        Self::new(year.parse().ok()?, month.parse().ok()?)
    }

    /// `2026-11`.
    #[must_use]
    pub fn iso(self) -> String {
        format!("{:04}-{:02}", self.0.year(), self.0.month())
    }

    /// The month `n` months later, if the calendar reaches so far.
    #[must_use]
    pub fn plus(self, n: u32) -> Option<Self> {
        let later = self.0.checked_add_months(Months::new(n))?;
        Self::new(later.year(), later.month())
    }
}

/// Each month, a few outstanding members serve as temporary admins (S4's case).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rota {
    /// The first month.
    pub start: Month,
    /// Members who take turns, in order.
    pub people: Vec<Name>,
}

impl Rota {
    /// Who serves in each of `n_months` months: three a month in turn, nobody twice in a month.
    #[must_use]
    pub fn turns(&self, n_months: u32) -> Vec<(Month, Vec<&Name>)> {
        let a_month = (S4_ROTATING as usize).min(self.people.len());
        let mut next = self.people.iter().cycle();
        (0..n_months)
            .filter_map(|n| self.start.plus(n))
            .map(|month| (month, next.by_ref().take(a_month).collect()))
            .collect()
    }
}
