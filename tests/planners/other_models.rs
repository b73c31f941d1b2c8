//! Admins by the other sources.

use qunce::domain::quantity::Headcount;
use qunce::domain::staffing::span::{Span, Spans, efficiency};
use qunce::domain::staffing::team::{People, Team};
use qunce::domain::staffing::{OwnTeam, StaffingModel};

use crate::support::{assert_near, counts, team};

#[test]
fn s1_asks_for_14_to_26_whatever_the_size() {
    for size in [2, 50, 300, 450, 1200, 5000] {
        let team = team(size, StaffingModel::ThreeTiers);
        let [owner, officers, assistants] = team.tiers.map(|tier| tier.people);
        assert_eq!((owner, officers), (People::exactly(1), People { min: 3, max: 5 }));
        assert_eq!(assistants, People { min: 10, max: 20 });
        assert_eq!(team.total(), People { min: 14, max: 26 }, "{size} members");
    }
    let span = Spans::of(&team(450, StaffingModel::ThreeTiers)).head.unwrap();
    assert_near(span.max, 32.1, 1, "450 members, the smallest team");
    assert_near(span.min, 17.3, 1, "450 members, the largest team");
    // 28–52 % of a group of 50 (C2).
    let staff = team(50, StaffingModel::ThreeTiers).total().map(|n| n * 100 / 50);
    assert_eq!(staff, People { min: 28, max: 52 });
}

#[test]
fn s4_asks_for_one_three_and_a_tenth() {
    for (size, staff, total) in [(450, [1, 3, 45], 49), (300, [1, 3, 30], 34), (50, [1, 3, 5], 9)] {
        let team = team(size, StaffingModel::TenPercent);
        assert_eq!(counts(&team), staff, "{size} members");
        assert_eq!(team.total(), People::exactly(total), "{size} members");
    }
}

#[test]
fn s3_s_single_admin_looks_after_everyone() {
    assert_eq!(Span::new(450, People::exactly(1)), Some(Span { min: 450.0, max: 450.0 }));
    assert_eq!(Span::new(450, People::exactly(0)), None, "nobody has no span");
    assert_eq!(Span::new(450, People { min: 0, max: 3 }), None, "perhaps nobody has no span either");
}

#[test]
fn one_s_own_figures_are_taken_as_they_are() {
    let own = OwnTeam { owners: Headcount::literal(2), deputies: Headcount::literal(5), leads: Headcount::literal(9) };
    let team = Team::new(450, StaffingModel::Own, &own, &[450]);
    assert_eq!(counts(&team), [2, 5, 9]);
    assert_eq!((team.citations.len(), team.printed_span), (0, None), "no source says so");
}

#[test]
fn no_advice_is_stated_beyond_one_for_200() {
    for (span, left) in [
        (1.0, Some(1.0)),
        (50.0, Some(1.0)),
        (56.25, Some(0.983)),
        (100.0, Some(0.867)),
        (150.0, Some(0.733)),
        (200.0, Some(0.6)),
        (200.1, None),
        (450.0, None),
    ] {
        let found = efficiency(span);
        assert_eq!(found.is_some(), left.is_some(), "1:{span}");
        if let (Some(found), Some(left)) = (found, left) {
            assert_near(found, left, 3, &format!("1:{span}"));
        }
    }
}
