//! The team that each model asks for.

use super::cards::Role;
use super::{OwnTeam, Purpose, Split, Staffing, StaffingModel};
use crate::domain::apportion::even_parts;
use crate::domain::quantity::{Bounded, Headcount};
use crate::playbook::Citation;
use crate::playbook::OwnRule;
use crate::playbook::claims::{
    LARGE_GROUP, S1_ASSISTANTS, S1_OFFICERS, S1_TEAM_FACT, S4_CORE_ADMINS, S4_TEAM_FACT, S4_USER_ADMINS, SIZE_BANDS,
    SMALL_GROUP, SizeBand,
};

/// A number of people, or a range where the source gives one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct People {
    /// Fewest.
    pub min: u32,
    /// Most.
    pub max: u32,
}

impl People {
    /// So many, no range.
    #[must_use]
    pub const fn exactly(n: u32) -> Self {
        Self { min: n, max: n }
    }

    /// From fewest to most.
    #[must_use]
    pub const fn between((min, max): (u32, u32)) -> Self {
        Self { min, max }
    }

    /// Each end changed by `f`.
    #[must_use]
    pub fn map(self, f: impl Fn(u32) -> u32) -> Self {
        Self { min: f(self.min), max: f(self.max) }
    }

    /// Whether the source leaves a range.
    #[must_use]
    pub const fn is_range(self) -> bool {
        self.min != self.max
    }
}

impl std::ops::Add for People {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { min: self.min + other.min, max: self.max + other.max }
    }
}

/// People of one tier, over all groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tier {
    /// Their role.
    pub role: Role,
    /// How many.
    pub people: People,
}

/// What one model asks for at one size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Team {
    /// The model.
    pub model: StaffingModel,
    /// Members.
    pub size: u32,
    /// Members of each group, the larger first.
    pub groups: Vec<u32>,
    /// Top tier, middle tier, lower tier; the lower ones may be empty.
    pub tiers: [Tier; 3],
    /// What the counts rest on, the source first.
    pub citations: Vec<Citation>,
    /// The span that the source prints, where it prints one. Unit: members an admin.
    pub printed_span: Option<u32>,
}

impl Team {
    /// The team that `staffing` asks for under `model`, in groups of at most `cap` members.
    #[must_use]
    pub fn of(staffing: &Staffing, model: StaffingModel, cap: u32) -> Self {
        Self::new(staffing.size.get(), model, &staffing.own, &groups(staffing.size.get(), staffing.split, cap))
    }

    /// The team for these `groups` under `model`.
    #[must_use]
    pub fn new(size: u32, model: StaffingModel, own: &OwnTeam, groups: &[u32]) -> Self {
        let (tiers, citations, printed_span) = match model {
            StaffingModel::SizeBands => by_size_bands(groups),
            StaffingModel::ThreeTiers => (
                tiers(
                    (Role::Owner, People::exactly(1)),
                    (Role::Officer, People::between(S1_OFFICERS)),
                    (Role::Assistant, People::between(S1_ASSISTANTS)),
                ),
                vec![Citation::Claim(S1_TEAM_FACT)],
                None,
            ),
            StaffingModel::TenPercent => (
                tiers(
                    (Role::Head, People::exactly(1)),
                    (Role::CoreAdmin, People::exactly(S4_CORE_ADMINS)),
                    (Role::UserAdmin, People::exactly(S4_USER_ADMINS.of(size))),
                ),
                vec![Citation::Claim(S4_TEAM_FACT)],
                None,
            ),
            StaffingModel::Own => (
                tiers(
                    (Role::Owner, People::exactly(own.owners.get())),
                    (Role::Deputy, People::exactly(own.deputies.get())),
                    (Role::Lead, People::exactly(own.leads.get())),
                ),
                Vec::new(),
                None,
            ),
        };
        Self { model, size, groups: groups.to_vec(), tiers, citations, printed_span }
    }

    /// Everyone in the team.
    #[must_use]
    pub fn total(&self) -> People {
        self.tiers[0].people + self.tiers[1].people + self.tiers[2].people
    }

    /// Those in the team who have admin rights on a platform with so many `seats` beside the owner's.
    ///
    /// Every group has an owner's seat and its admin seats. S0's staff belong to one group each, so that a seat left
    /// free in another group does not help them.
    #[must_use]
    pub fn with_rights(&self, seats: u32) -> People {
        if self.model == StaffingModel::SizeBands {
            let staff = self.groups.iter().map(|&members| deputies_and_leads(members));
            return People::exactly(staff.map(|(deputies, leads)| (1 + deputies + leads).min(seats + 1)).sum());
        }
        let offered = (seats + 1) * u32::try_from(self.groups.len()).unwrap_or(1);
        self.total().map(|total| total.min(offered))
    }

    /// Those in the team who have none.
    #[must_use]
    pub fn without_rights(&self, seats: u32) -> People {
        let with = self.with_rights(seats);
        let total = self.total();
        People { min: total.min - with.min, max: total.max - with.max }
    }

    /// Whether any group lies between or beyond the bands of S0's table, so that our rule fills in.
    #[must_use]
    pub fn is_interpolated(&self) -> bool {
        self.citations.contains(&Citation::Ours(OwnRule::GapBands))
    }
}

/// Members of each group: as few groups as `cap` allows, or groups of about 100.
#[must_use]
pub fn groups(size: u32, split: Split, cap: u32) -> Vec<u32> {
    let most = match split {
        Split::Large => cap.clamp(2, LARGE_GROUP),
        Split::Small => SMALL_GROUP.min(cap.max(2)),
    };
    even_parts(size, size.div_ceil(most))
}

/// Deputies and leads beside the owner of one group, by S0's table; our rule between its rows.
#[must_use]
pub fn deputies_and_leads(members: u32) -> (u32, u32) {
    match members {
        0..=100 => (0, 0),
        101..=199 => ((2 * (members - 100)).div_ceil(100), 0),
        200..=300 => (2, 0),
        301..=399 => (2 + (2 * (members - 300)).div_ceil(100), (8 * (members - 300)).div_ceil(100)),
        _ => (4, 8),
    }
}

/// The row of S0's table that holds a group of this size.
#[must_use]
pub fn size_band(members: u32) -> Option<&'static SizeBand> {
    SIZE_BANDS.iter().find(|band| (band.min..=band.max).contains(&members))
}

/// What S0's row of this size says that the group is for; the nearest row where there is none.
#[must_use]
pub fn usual_purpose(members: u32) -> Purpose {
    match members {
        0..=150 => Purpose::Social,
        151..=350 => Purpose::AfterSales,
        _ => Purpose::Membership,
    }
}

fn tiers(top: (Role, People), middle: (Role, People), lower: (Role, People)) -> [Tier; 3] {
    [top, middle, lower].map(|(role, people)| Tier { role, people })
}

fn by_size_bands(groups: &[u32]) -> ([Tier; 3], Vec<Citation>, Option<u32>) {
    let (deputies, leads) = groups.iter().fold((0, 0), |(deputies, leads), &members| {
        let (d, l) = deputies_and_leads(members);
        (deputies + d, leads + l)
    });
    let mut citations = band_citations(groups);
    if groups.len() > 1 && !citations.contains(&Citation::Ours(OwnRule::GapBands)) {
        citations.push(Citation::Ours(OwnRule::GapBands));
    }
    let printed = groups.first().and_then(|&members| size_band(members)).map(|band| band.printed_span);
    let owners = u32::try_from(groups.len()).unwrap_or(Headcount::MAX);
    let tiers = tiers(
        (Role::Owner, People::exactly(owners)),
        (Role::Deputy, People::exactly(deputies)),
        (Role::Lead, People::exactly(leads)),
    );
    (tiers, citations, printed)
}

/// What S0's staff of these groups rests on: the bands of its table, and our rule where a group lies between them.
#[must_use]
pub fn band_citations(groups: &[u32]) -> Vec<Citation> {
    let of = |&members: &u32| size_band(members).map_or(Citation::Ours(OwnRule::GapBands), |b| Citation::Claim(b.fact));
    let mut citations: Vec<Citation> = Vec::new();
    for citation in groups.iter().map(of) {
        if !citations.contains(&citation) {
            citations.push(citation);
        }
    }
    // The source comes first.
    citations.sort_by_key(|citation| matches!(citation, Citation::Ours(_)));
    citations
}
