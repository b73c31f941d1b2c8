//! Lifecycle and crisis: every worked example of the planner notes.
//!
//! The numbers are the notes', worked out by hand; none is read from the constants under test.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use qunce::domain::code::Code;
use qunce::domain::funnel::decimal::Decimal;
use qunce::domain::lifecycle::crisis::{Alert, Crisis, Incident, Urgency, level};
use qunce::domain::lifecycle::paid::Price;
use qunce::domain::lifecycle::split::{Portion, equal, sized};
use qunce::domain::lifecycle::stage::{LifeStage, Turning, is_near_cap};
use qunce::domain::lifecycle::week::{declines, falls, shrinks};

#[test]
fn a_group_s_stage_goes_by_its_size_and_the_lower_end_belongs_to_the_row() {
    for (members, stage, near) in [
        (2, "startup", false),
        (80, "startup", false),
        (99, "startup", false),
        (100, "growth", false),
        (299, "growth", false),
        (300, "mature", false),
        (449, "mature", false),
        (450, "mature", true),
        (480, "mature", true),
        (500, "mature", true),
        (501, "mature", true),
    ] {
        assert_eq!(LifeStage::of_size(members).code(), stage, "{members}");
        assert_eq!(is_near_cap(members, 500), near, "{members}");
    }
    assert!(!is_near_cap(480, 2000), "far from the limit of an internal group");
    let turning = |is_near_cap, declines| Turning { is_near_cap, declines }.has_begun();
    assert_eq!([turning(false, false), turning(true, false), turning(false, true)], [false, true, true]);
}

#[test]
fn three_falls_in_a_row_are_a_decline() {
    for (activity, n_falls, is_decline) in [
        (&[30, 28, 25, 21][..], 3, true),
        (&[30, 28, 29, 27], 1, false),
        (&[30, 28, 25], 2, false),
        (&[30, 28, 25, 21, 22], 0, false),
        (&[30, 30, 28, 25], 2, false),
        (&[40, 30, 28, 25, 21], 4, true),
        (&[], 0, false),
        (&[7], 0, false),
    ] {
        assert_eq!((falls(activity), declines(activity)), (n_falls, is_decline), "{activity:?}");
    }
}

#[test]
fn two_weeks_below_nothing_ask_for_a_look_at_the_channels() {
    for (growth, alarm) in [
        (&[-1, -2][..], true),
        (&[-1, 0], false),
        (&[5, -1], false),
        (&[-3, 4, -1, -1], true),
        (&[-1, -1, 3], false),
        (&[], false),
    ] {
        assert_eq!(shrinks(growth), alarm, "{growth:?}");
    }
}

#[test]
fn members_who_leave_are_an_orange_alert_and_a_crisis_of_loss() {
    let of = |incident: Incident| (incident.alert(), incident.crisis());
    assert_eq!(of(Incident::KeyMembersLeft), (Some(Alert::Orange), Crisis::Loss));
    assert_eq!(of(Incident::BadOpinion), (Some(Alert::Red), Crisis::Opinion));
    assert_eq!(of(Incident::LowActivity), (Some(Alert::Yellow), Crisis::Activity));
    assert_eq!(of(Incident::BanRisk), (None, Crisis::Safety));
    assert_eq!(level(&[Incident::KeyMembersLeft, Incident::BadOpinion, Incident::LowActivity]), Some(Alert::Red));
    assert_eq!(level(&[Incident::BanRisk]), None);
    let at_once: Vec<&str> =
        Crisis::ALL.iter().filter(|crisis| crisis.urgency() == Urgency::AtOnce).map(|crisis| crisis.code()).collect();
    assert_eq!(at_once, ["opinion"], "no source says how soon of the others");
}

#[test]
fn a_group_that_is_split_is_staffed_part_by_part() {
    let portion = |members, deputies, leads| Portion { members, owners: 1, deputies, leads };
    assert_eq!(equal(500, 3), [portion(167, 2, 0), portion(167, 2, 0), portion(166, 2, 0)]);
    assert_eq!(equal(500, 3).iter().map(|portion| portion.staff()).sum::<u32>(), 9);
    assert_eq!(equal(500, 5), [portion(100, 0, 0); 5]);
    assert_eq!(equal(2, 3), [portion(1, 0, 0); 2], "no part is empty");
    assert_eq!(equal(10, 0), []);
    assert_eq!(sized(500, &[300, 150]), (vec![portion(300, 2, 0), portion(150, 1, 0)], 50));
    assert_eq!(sized(100, &[80, 40]).1, -20, "more than there are");
}

#[test]
fn a_paid_group_carries_itself_from_so_many_members_on() {
    let price = |price, cost, fixed| {
        Price { price: Decimal::whole(price), cost_a_member: Decimal::whole(cost), fixed: Decimal::whole(fixed) }
            .break_even()
    };
    assert_eq!(price(99, 19, 4000), Some(50));
    assert_eq!(price(99, 19, 4001), Some(51));
    assert_eq!(price(20, 20, 1), None);
    assert_eq!(price(20, 30, 0), Some(0));
    assert_eq!(price(1, 0, 1_000_000_000), Some(1_000_000_000));
}
