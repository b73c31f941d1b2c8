//! Models chosen first, rotation, platforms.

use std::collections::BTreeSet;

use qunce::domain::platform::Platform;
use qunce::domain::positioning::advice;
use qunce::domain::positioning::advice::Reason;
use qunce::domain::quantity::GroupSize;
use qunce::domain::staffing::cards::{Month, Rota};
use qunce::domain::staffing::team::Team;
use qunce::domain::staffing::{StaffingModel, team};
use qunce::domain::words::Words;

use crate::support::{counts, plan};

#[test]
fn a_company_of_many_groups_is_offered_s1() {
    for (n_groups, model, reason) in [
        (1, StaffingModel::SizeBands, Reason::OneGroup),
        (4, StaffingModel::SizeBands, Reason::OneGroup),
        (5, StaffingModel::ThreeTiers, Reason::ManyGroups),
    ] {
        let preset = advice::staffing_model(n_groups);
        assert_eq!((preset.choice, preset.reason), (model, reason), "{n_groups} groups");
    }
}

fn rota(n_people: usize) -> Rota {
    let people = (1..=n_people).map(|n| Words::new(n.to_string()).unwrap()).collect();
    Rota { start: Month::new(2026, 11).unwrap(), people }
}

#[test]
fn three_members_a_month_take_turns() {
    let rota = rota(4);
    let turns: Vec<(String, Vec<&str>)> = (rota.turns(4).into_iter())
        .map(|(month, people)| (month.iso(), people.into_iter().map(Words::as_str).collect()))
        .collect();
    let expected = [
        ("2026-11", ["1", "2", "3"]),
        ("2026-12", ["4", "1", "2"]),
        ("2027-01", ["3", "4", "1"]),
        ("2027-02", ["2", "3", "4"]),
    ];
    assert_eq!(turns, expected.map(|(month, people)| (month.to_owned(), people.to_vec())));
}

#[test]
fn nobody_serves_twice_in_a_month() {
    for n_people in 0..8 {
        let rota = rota(n_people);
        for (month, people) in rota.turns(24) {
            let distinct: BTreeSet<_> = people.iter().collect();
            assert_eq!(distinct.len(), people.len(), "{n_people} people in {}", month.iso());
            assert_eq!(people.len(), n_people.min(3), "{n_people} people in {}", month.iso());
        }
    }
}

#[test]
fn months_stay_within_the_calendar() {
    for text in ["1900-12", "2101-01", "2026-00", "2026-13", "2026-1", "26-01", "2026-+1", "+026-01", "", "2026"] {
        assert_eq!(Month::parse(text), None, "{text:?}");
    }
    for text in ["1901-01", "2026-11", "2100-12"] {
        assert_eq!(Month::parse(text).unwrap().iso(), text);
    }
    assert_eq!(Month::parse("2100-12").unwrap().plus(1), None);
    let late = Rota { start: Month::parse("2100-11").unwrap(), ..rota(3) };
    assert_eq!(late.turns(12).len(), 2, "turns end with the calendar");
}

#[test]
fn platforms_have_the_limits_of_their_rules() {
    for (platform, cap, seats) in [
        (Platform::WechatGroup, Some(500), Some(3)),
        (Platform::WecomCustomer, Some(500), Some(3)),
        (Platform::WecomInternal, Some(2000), None),
        (Platform::Qq, None, None),
        (Platform::DingTalk, None, None),
    ] {
        assert_eq!(platform.cap().value, cap, "{platform:?}");
        assert_eq!(platform.default_seats().map(|seats| seats.get()), seats, "{platform:?}");
    }
}

#[test]
fn one_s_own_cap_stands_above_the_platform_s() {
    let mut plan = plan();
    plan.staffing.size = GroupSize::literal(450);
    assert_eq!(plan.groups(), [450]);
    plan.positioning.cap = Some(GroupSize::literal(200));
    assert_eq!(plan.groups(), [150, 150, 150]);
    let team = Team::of(&plan.staffing, StaffingModel::SizeBands, plan.group_cap());
    assert_eq!(counts(&team), [3, 3, 0]);
    plan.positioning.platform = Platform::Qq;
    plan.positioning.cap = None;
    assert_eq!(plan.group_cap(), 500, "without a rule, the table's own end");
    assert_eq!(team::size_band(450).unwrap().fact, "S0-2-admin-400-500");
}
