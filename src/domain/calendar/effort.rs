//! How long a kind takes to hold and to make. One figure is S1's; the others are estimates of ours.

use super::item::{Item, Maker};
use super::kind::Kind;
use crate::domain::quantity::Minutes;
use crate::playbook::claims::{REPORT_FACT, REPORT_MINUTES};
use crate::playbook::{Citation, OwnRule};

/// What looking over a member's post takes ([`OwnRule::WorkTime`]). Unit: minutes.
pub const REVIEW_MINUTES: u32 = 10;

/// How long a filled item of this kind takes ([`OwnRule::WorkTime`]).
#[must_use]
pub const fn length(kind: Kind) -> Minutes {
    match kind {
        Kind::Notice => Minutes::literal(5),
        Kind::News => Minutes::literal(10),
        Kind::Fun | Kind::Emotional => Minutes::literal(15),
        Kind::Experience => Minutes::literal(20),
        Kind::Interactive => Minutes::literal(30),
        Kind::Benefit => Minutes::literal(60),
    }
}

/// What the team spends on making one item, and who says so. Unit: minutes.
///
/// S1 states 30 minutes for a morning report; the rest is ours, and so is that members' posts need only be looked over.
#[must_use]
pub const fn production(kind: Kind, maker: Maker) -> (u32, Citation) {
    let ours = Citation::Ours(OwnRule::WorkTime);
    match (maker, kind) {
        (Maker::Ugc, _) => (REVIEW_MINUTES, ours),
        (Maker::Pgc, Kind::News) => (REPORT_MINUTES, Citation::Claim(REPORT_FACT)),
        (Maker::Pgc, Kind::Notice) => (10, ours),
        (Maker::Pgc, Kind::Fun) => (15, ours),
        (Maker::Pgc, Kind::Interactive) => (20, ours),
        (Maker::Pgc, Kind::Emotional) => (30, ours),
        (Maker::Pgc, Kind::Experience | Kind::Benefit) => (60, ours),
    }
}

/// What the team spends on making `item` once. Unit: minutes.
#[must_use]
pub const fn production_of(item: &Item) -> u32 {
    production(item.kind, item.maker).0
}
