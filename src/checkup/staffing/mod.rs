//! Checks of the staffing.

pub mod efficiency;
pub mod extra;
pub mod lively;
pub mod near_cap;
pub mod no_hours;
pub mod no_rights;
pub mod nobody;
pub mod pyramid;
pub mod rota_short;
pub mod seats_above;
pub mod seats_unknown;
pub mod span;
pub mod team_share;
pub mod twice;
pub mod unfilled;

use super::{Check, Whole};
use crate::domain::code::Code;
use crate::domain::quantity::{Bounded, Headcount};
use crate::domain::staffing::StaffingModel;
use crate::domain::staffing::cards::Role;
use crate::domain::staffing::span::Spans;
use crate::editing::action::{Edit, OwnTier, StaffingEdit};
use crate::i18n::figures;

/// The checks, the heaviest first.
pub const CHECKS: [Check; 15] = [
    nobody::CHECK,
    seats_above::CHECK,
    no_rights::CHECK,
    span::CHECK,
    team_share::CHECK,
    twice::CHECK,
    efficiency::CHECK,
    near_cap::CHECK,
    lively::CHECK,
    unfilled::CHECK,
    extra::CHECK,
    no_hours::CHECK,
    rota_short::CHECK,
    seats_unknown::CHECK,
    pyramid::CHECK,
];

/// The edit that staffs the group by S0's table.
fn use_bands() -> Vec<Edit> {
    vec![Edit::Staffing(StaffingEdit::SetModel(StaffingModel::SizeBands))]
}

/// The control of the people in a role.
fn people_field(role: Role) -> String {
    format!("staffing.cards.{}.people", role.code())
}

/// The edits of a team that fills the platform's seats and no more.
fn fit_seats(n_groups: u32, seats: u32) -> Vec<Edit> {
    let own = |tier, n: u32| {
        let people = Headcount::new(i64::from(n)).unwrap_or(Headcount::literal(Headcount::MAX));
        Edit::Staffing(StaffingEdit::SetOwn(tier, people))
    };
    vec![
        own(OwnTier::Owners, n_groups),
        own(OwnTier::Deputies, seats.saturating_mul(n_groups)),
        own(OwnTier::Leads, 0),
        Edit::Staffing(StaffingEdit::SetModel(StaffingModel::Own)),
    ]
}

/// Members whom one person looks after at the most; none where nobody does.
fn widest(whole: &Whole<'_>) -> Option<f64> {
    Spans::of(whole.team()).head.map(|span| span.max)
}

/// Members of the largest group.
fn largest(whole: &Whole<'_>) -> u32 {
    whole.team().groups.iter().copied().max().unwrap_or(0)
}

/// `34.6`, `200`.
fn written(span: f64) -> String {
    let whole = span.round();
    if (span - whole).abs() < 0.05 { figures::decimal(span, 0) } else { figures::decimal(span, 1) }
}
