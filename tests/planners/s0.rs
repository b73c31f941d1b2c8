//! Admins by S0, in every band of size.

use qunce::domain::staffing::span::Spans;
use qunce::domain::staffing::team::{Team, deputies_and_leads, groups, usual_purpose};
use qunce::domain::staffing::{Purpose, Split, StaffingModel};
use qunce::playbook::{Citation, OwnRule};
use qunce::templates;

use crate::support::{WECHAT_CAP, assert_near, counts, team};

/// Size, its owners, deputies and leads over all groups, members a head to two decimals.
const S0: [(u32, [u32; 3], f64); 26] = [
    // The gap table.
    (30, [1, 0, 0], 30.0),
    (101, [1, 1, 0], 50.5),
    (150, [1, 1, 0], 75.0),
    (151, [1, 2, 0], 50.33),
    (199, [1, 2, 0], 66.33),
    (301, [1, 3, 1], 60.2),
    (350, [1, 3, 4], 43.75),
    (399, [1, 4, 8], 30.69),
    (1200, [3, 12, 24], 30.77),
    // The printed rows and their ends.
    (50, [1, 0, 0], 50.0),
    (75, [1, 0, 0], 75.0),
    (100, [1, 0, 0], 100.0),
    (200, [1, 2, 0], 66.67),
    (250, [1, 2, 0], 83.33),
    (300, [1, 2, 0], 100.0),
    (400, [1, 4, 8], 30.77),
    (450, [1, 4, 8], 34.62),
    (500, [1, 4, 8], 38.46),
    // Around the steps of our rule.
    (2, [1, 0, 0], 2.0),
    (49, [1, 0, 0], 49.0),
    (312, [1, 3, 1], 62.4),
    (313, [1, 3, 2], 52.17),
    (388, [1, 4, 8], 29.85),
    (501, [2, 4, 0], 83.5),
    (1000, [2, 8, 16], 38.46),
    (5000, [10, 40, 80], 38.46),
];

#[test]
fn s0_asks_for_the_staff_of_its_table() {
    for (size, staff, members_a_head) in S0 {
        let team = team(size, StaffingModel::SizeBands);
        assert_eq!(counts(&team), staff, "{size} members");
        let span = Spans::of(&team).head.unwrap();
        assert_near(span.min, members_a_head, 2, &format!("{size} members, a head"));
        assert_near(span.max, members_a_head, 2, &format!("{size} members, a head"));
    }
}

/// Size, span printed in its row, members a lead, members an owner or deputy (C3).
const SPANS: [(u32, Option<u32>, Option<f64>, f64); 9] = [
    (450, Some(50), Some(56.25), 90.0),
    (400, Some(50), Some(50.0), 80.0),
    (500, Some(50), Some(62.5), 100.0),
    (250, Some(100), None, 83.33),
    (300, Some(100), None, 100.0),
    (200, Some(100), None, 66.67),
    (75, Some(50), None, 75.0),
    (50, Some(50), None, 50.0),
    (350, None, Some(87.5), 87.5),
];

#[test]
fn printed_and_computed_spans_are_both_known() {
    for (size, printed, a_lead, an_upper) in SPANS {
        let team = team(size, StaffingModel::SizeBands);
        let spans = Spans::of(&team);
        assert_eq!(team.printed_span, printed, "{size} members");
        assert_eq!(spans.lower.is_some(), a_lead.is_some(), "{size} members: leads");
        if let (Some(found), Some(expected)) = (spans.lower, a_lead) {
            assert_near(found.max, expected, 2, &format!("{size} members, a lead"));
        }
        assert_near(spans.upper.unwrap().max, an_upper, 2, &format!("{size} members, an owner or deputy"));
    }
}

#[test]
fn s0_says_which_rows_are_printed_and_which_are_ours() {
    for (size, fact) in [
        (50, Some("S0-2-admin-50-100")),
        (100, Some("S0-2-admin-50-100")),
        (200, Some("S0-2-admin-200-300")),
        (300, Some("S0-2-admin-200-300")),
        (400, Some("S0-2-admin-400-500")),
        (500, Some("S0-2-admin-400-500")),
        (49, None),
        (101, None),
        (199, None),
        (301, None),
        (399, None),
    ] {
        let team = team(size, StaffingModel::SizeBands);
        let expected = fact.map_or(Citation::Ours(OwnRule::GapBands), Citation::Claim);
        assert_eq!(team.citations, [expected], "{size} members");
        assert_eq!(team.is_interpolated(), fact.is_none(), "{size} members");
    }
    assert!(team(1200, StaffingModel::SizeBands).is_interpolated(), "equal groups beyond 500 are our rule");
}

#[test]
fn under_s0_nobody_looks_after_more_than_100() {
    for size in 50..=5000 {
        let span = Spans::of(&team(size, StaffingModel::SizeBands)).head.unwrap();
        assert!(span.max <= 100.0, "{size} members: {} a head", span.max);
    }
}

#[test]
fn more_members_never_mean_fewer_staff_within_a_group() {
    let staff = |members: u32| {
        let (deputies, leads) = deputies_and_leads(members);
        (deputies, leads)
    };
    for members in 2..WECHAT_CAP {
        let (fewer, more) = (staff(members), staff(members + 1));
        assert!(fewer.0 <= more.0 && fewer.1 <= more.1, "from {members}: {fewer:?} to {more:?}");
    }
    for model in [StaffingModel::ThreeTiers, StaffingModel::TenPercent] {
        for size in 2..5000 {
            let (fewer, more) = (team(size, model).total(), team(size + 1, model).total());
            assert!(fewer.min <= more.min && fewer.max <= more.max, "{model:?} from {size}");
        }
    }
}

#[test]
fn groups_add_up_are_even_and_keep_to_the_cap() {
    for (cap, stride) in [(2, 97), (3, 97), (40, 31), (99, 7), (100, 7), (101, 7), (200, 7), (499, 7), (500, 1)] {
        for size in (2..=5000).step_by(stride) {
            for (split, most) in [(Split::Large, cap), (Split::Small, cap.min(100))] {
                let groups = groups(size, split, cap);
                assert_eq!(groups.iter().sum::<u32>(), size, "{size} in {cap}");
                let (least, largest) = (groups.iter().min().unwrap(), groups.iter().max().unwrap());
                assert!(largest - least <= 1, "{size} in {cap}: {groups:?}");
                assert!(*largest <= most, "{size} in {cap}: {groups:?}");
                assert!(groups.is_sorted_by(|a, b| a >= b), "the larger come first");
                assert!(groups.len() as u32 == size.div_ceil(most), "{size} in {cap}: more groups than needed");
            }
        }
    }
}

#[test]
fn a_platform_with_larger_groups_is_still_staffed_by_the_table_of_500() {
    assert_eq!(groups(2000, Split::Large, 2000), [500, 500, 500, 500]);
}

#[test]
fn one_of_500_costs_13_and_five_of_100_cost_5() {
    let own = templates::blank_staffing().own;
    let staff = |split| {
        let team = Team::new(500, StaffingModel::SizeBands, &own, &groups(500, split, WECHAT_CAP));
        (team.groups.len(), team.total().min, Spans::of(&team).head.unwrap().max)
    };
    assert_eq!(staff(Split::Large), (1, 13, 500.0 / 13.0));
    assert_eq!(staff(Split::Small), (5, 5, 100.0));
}

#[test]
fn the_purpose_offered_first_is_the_nearest_row_s() {
    for (size, purpose) in [
        (2, Purpose::Social),
        (100, Purpose::Social),
        (150, Purpose::Social),
        (151, Purpose::AfterSales),
        (250, Purpose::AfterSales),
        (350, Purpose::AfterSales),
        (351, Purpose::Membership),
        (450, Purpose::Membership),
    ] {
        assert_eq!(usual_purpose(size), purpose, "{size} members");
    }
}
