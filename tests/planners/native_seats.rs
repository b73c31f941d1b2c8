//! Seats of admins that a platform has.

use qunce::domain::staffing::StaffingModel;
use qunce::domain::staffing::team::People;

use crate::support::{WECHAT_SEATS, counts, team};

/// From … to.
type Ends = (u32, u32);

/// Size, model, seats beside the owner's in a group, with rights, without.
const SEATS: [(u32, StaffingModel, u32, Ends, Ends); 12] = [
    (450, StaffingModel::SizeBands, WECHAT_SEATS, (4, 4), (9, 9)),
    (450, StaffingModel::SizeBands, 12, (13, 13), (0, 0)),
    (450, StaffingModel::SizeBands, 0, (1, 1), (12, 12)),
    (75, StaffingModel::SizeBands, WECHAT_SEATS, (1, 1), (0, 0)),
    (250, StaffingModel::SizeBands, WECHAT_SEATS, (3, 3), (0, 0)),
    (1200, StaffingModel::SizeBands, WECHAT_SEATS, (12, 12), (27, 27)),
    (450, StaffingModel::ThreeTiers, WECHAT_SEATS, (4, 4), (10, 22)),
    // One team over all groups: two groups offer eight seats.
    (600, StaffingModel::ThreeTiers, WECHAT_SEATS, (8, 8), (6, 18)),
    (450, StaffingModel::TenPercent, WECHAT_SEATS, (4, 4), (45, 45)),
    (300, StaffingModel::TenPercent, WECHAT_SEATS, (4, 4), (30, 30)),
    // 301 + 300 members: five staff for four seats, and three for four. A free seat in one group helps nobody in the
    // other.
    (601, StaffingModel::SizeBands, WECHAT_SEATS, (7, 7), (1, 1)),
    (600, StaffingModel::SizeBands, WECHAT_SEATS, (6, 6), (0, 0)),
];

#[test]
fn seats_are_counted_group_by_group() {
    for (size, model, seats, with, without) in SEATS {
        let team = team(size, model);
        assert_eq!(team.with_rights(seats), People::between(with), "{size} members, {model:?}, {seats} seats");
        assert_eq!(team.without_rights(seats), People::between(without), "{size} members, {model:?}, {seats} seats");
    }
}

#[test]
fn everyone_has_rights_or_has_none() {
    for model in [StaffingModel::SizeBands, StaffingModel::ThreeTiers, StaffingModel::TenPercent] {
        for size in 2..=5000 {
            let team = team(size, model);
            let (with, without) = (team.with_rights(WECHAT_SEATS), team.without_rights(WECHAT_SEATS));
            assert_eq!(with + without, team.total(), "{size} members, {model:?}");
        }
    }
}

#[test]
fn s4_s_one_and_three_fit_the_native_seats_exactly() {
    let upper: u32 = counts(&team(450, StaffingModel::TenPercent))[..2].iter().sum();
    assert_eq!(upper, WECHAT_SEATS + 1);
    let upper: u32 = counts(&team(450, StaffingModel::SizeBands))[..2].iter().sum();
    assert_eq!(upper, WECHAT_SEATS + 2, "S0's four deputies exceed the seats by one");
}
