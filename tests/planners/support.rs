//! What the tests work on.

use qunce::domain::group_type::{GroupType, StatedHours};
use qunce::domain::hours::Window;
use qunce::domain::plan::{Plan, PlanId};
use qunce::domain::positioning::Positioning;
use qunce::domain::quantity::Headcount;
use qunce::domain::staffing::team::{Team, groups};
use qunce::domain::staffing::{OwnTeam, Split, StaffingModel};
use qunce::templates;

pub const WECHAT_CAP: u32 = 500;
pub const WECHAT_SEATS: u32 = 3;

pub fn team(size: u32, model: StaffingModel) -> Team {
    let own = OwnTeam { owners: Headcount::literal(1), deputies: Headcount::literal(0), leads: Headcount::literal(0) };
    Team::new(size, model, &own, &groups(size, Split::Large, WECHAT_CAP))
}

pub fn counts(team: &Team) -> [u32; 3] {
    team.tiers.map(|tier| {
        assert!(!tier.people.is_range(), "a range where one number was asked for");
        tier.people.min
    })
}

pub fn assert_near(found: f64, expected: f64, digits: i32, what: &str) {
    let off = (found - expected).abs();
    assert!(off <= 0.5 * 10_f64.powi(-digits) + 1e-9, "{what}: {found}, expected {expected}");
}

pub fn plan() -> Plan {
    templates::blank(PlanId::new("under-test").unwrap())
}

pub fn positioning(group_type: GroupType) -> Positioning {
    Positioning { group_type, ..templates::blank_positioning() }
}

pub fn hours(group_type: GroupType) -> Vec<Window> {
    match group_type.hours() {
        StatedHours::Stated(windows) => windows.to_vec(),
        other => panic!("{group_type:?} has {other:?}"),
    }
}
