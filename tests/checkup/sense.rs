//! Sense checks across inputs: what makes a plan better never makes what is found of it worse.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use proptest::prelude::*;
use qunce::checkup::{Finding, Report, Whole};
use qunce::domain::calendar::item::Channel;
use qunce::domain::calendar::kind::Kind;
use qunce::domain::code::Code;
use qunce::domain::plan::Plan;
use qunce::domain::platform::Platform;
use qunce::domain::severity::Severity;
use qunce::domain::staffing::cards::{Role, RoleCard};
use qunce::editing::apply;
use qunce::editing::entry::EntryEdit;
use qunce::editing::lifecycle::LifecycleEdit;
use qunce::editing::risk::{CareEdit, RiskEdit};
use qunce::exchange::sections;
use qunce::templates::blank;

use super::plans::{for_all, id, plan as any_plan, words};
use super::{TODAY, mended, own, put, report, september, with_calendar, with_funnel, with_own};

/// What is found of these checks: how heavy each finding is, by what it is about.
fn found(plan: &Plan, codes: &[&str]) -> BTreeMap<String, u32> {
    let of_codes = report(plan).open.into_iter().filter(|finding| codes.contains(&finding.code));
    of_codes.map(|finding| (finding.key().as_str().to_owned(), weight(&finding))).collect()
}

fn weight(finding: &Finding) -> u32 {
    match finding.severity {
        Severity::Error => 100,
        Severity::Warning => 10,
        Severity::Note => 1,
    }
}

/// Everything that is open, by key.
fn keys(plan: &Plan) -> BTreeSet<String> {
    report(plan).open.iter().map(|finding| finding.key().as_str().to_owned()).collect()
}

#[test]
fn more_scans_never_worsen_what_is_found_about_them() {
    let codes = ["funnel.scans", "funnel.target", "funnel.no_source"];
    let weights: Vec<u32> = [0, 1, 5, 20, 50, 100, 199, 200, 300, 1000, 5000]
        .into_iter()
        .map(|n: i64| {
            let plan = with_funnel(with_own(450, own(1, 8, 4)), &[("channels.1.scans_per_day", n * 1_000_000)], |_| ());
            found(&plan, &codes).values().sum()
        })
        .collect();
    assert!(weights.is_sorted_by(|a, b| a >= b), "{weights:?}");
    assert!(weights.first() > weights.last(), "{weights:?}");
}

#[test]
fn naming_people_never_adds_what_is_found_about_places() {
    for size in [50, 450, 1200] {
        let with_names = |n: usize| {
            let mut plan = with_own(size, own(1, 8, 4));
            let names = (0..n).map(|n| words(&format!("人{n}"))).collect::<Vec<_>>();
            let (owner, others) = names.split_at(n.min(1));
            for (role, people) in [(Role::Owner, owner), (Role::Deputy, others)] {
                plan.staffing.cards.insert(role, RoleCard { people: people.to_vec(), ..RoleCard::default() });
            }
            plan
        };
        let weights: Vec<u32> =
            (0..9).map(|n| found(&with_names(n), &["staffing.unfilled", "staffing.nobody"]).values().sum()).collect();
        assert!(weights.is_sorted_by(|a, b| a >= b), "{size} members: {weights:?}");
    }
}

#[test]
fn naming_an_owner_never_adds_a_finding() {
    use qunce::domain::lifecycle::crisis::Crisis;
    use qunce::domain::risk::register::Hazard;
    for_all(24, (any_plan(), 0..Crisis::ALL.len(), 0..Hazard::ALL.len()), |(plan, crisis, hazard)| {
        let plan = Rc::new(plan);
        let name = words("小满");
        let before = keys(&plan);
        let edit = sections::edit(LifecycleEdit::SetOwner(Crisis::ALL[crisis], name.clone()));
        let more: Vec<String> = keys(&apply(&plan, &edit)).difference(&before).cloned().collect();
        // Whoever says something of crises is asked for the others, too.
        let asked = |key: &String| key.starts_with("lifecycle.no_owner");
        prop_assert!(more.iter().all(asked), "{:?}", more);
        let edit = sections::edit(RiskEdit::Care(Hazard::ALL[hazard], CareEdit::SetOwner(name)));
        let more: Vec<String> = keys(&apply(&plan, &edit)).difference(&before).cloned().collect();
        let asked = |key: &String| key.starts_with("risk.no_owner");
        prop_assert!(more.iter().all(asked), "{:?}", more);
        Ok(())
    });
}

#[test]
fn removing_a_broadcast_never_adds_one_that_is_too_many() {
    let with = |n: u32| {
        let mut plan = with_calendar(blank(id("broadcasts")), |calendar| {
            for n in 0..n {
                let hour = u16::try_from(9 + n).unwrap();
                put(calendar, n, Kind::Notice, september(3), (hour, 0), |item| item.channel = Channel::Broadcast);
            }
        });
        plan.positioning.platform = Platform::WecomCustomer;
        plan
    };
    let counts: Vec<usize> = (0..8).map(|n| found(&with(n), &["calendar.broadcasts"]).len()).collect();
    assert!(counts.is_sorted(), "{counts:?}");
    assert_eq!((counts[0], counts[1]), (0, 0), "{counts:?}");
    assert!(counts[7] > 0, "{counts:?}");
}

#[test]
fn switching_off_what_is_risky_never_adds_a_finding() {
    for_all(24, any_plan(), |plan| {
        let before = keys(&plan);
        let plan = Rc::new(plan);
        for edit in [
            sections::edit(RiskEdit::SetBots(false)),
            sections::edit(RiskEdit::SetArchived(false)),
            sections::edit(EntryEdit::SetBots(false)),
        ] {
            let after = Report::of(&Whole::new(&apply(&plan, &edit), TODAY));
            let more: Vec<&str> = after
                .open
                .iter()
                .map(|it| it.code)
                .filter(|code| !before.iter().any(|key| key.starts_with(code)))
                .collect();
            prop_assert!(more.is_empty(), "{:?}", more);
        }
        Ok(())
    });
}

/// A plan whose group has so many members, and into which any number want from a day on; nobody leaves.
fn rushed(members: u32, day: i64) -> Plan {
    let said = [
        ("initial_members", i64::from(members) * 1_000_000),
        ("groups_max", 2_000_000),
        ("open_next_at", 100_000),
        ("channels.1.scans_per_day", 50_000_000_000),
        ("channels.1.first_day", day * 1_000_000),
        ("referral.invites_per_week", 0),
    ];
    // All in one layer: as many as that, and not a rounding more.
    let none =
        ["exit_hazard.new", "exit_hazard.core", "exit_hazard.active", "exit_hazard.ordinary", "exit_hazard.lurker"]
            .into_iter()
            .chain(["layer_mix.active", "layer_mix.ordinary", "layer_mix.lurker"])
            .map(|key| (key, 0));
    let said: Vec<(&str, i64)> = said.into_iter().chain([("layer_mix.core", 1_000_000)]).chain(none).collect();
    with_funnel(with_own(1000, own(1, 8, 4)), &said, |_| ())
}

/// How many may join on a day once a finding is mended.
fn capped(plan: &Plan, code: &str) -> f64 {
    let finding = report(plan).open.into_iter().find(|finding| finding.code == code).unwrap();
    let fixed = mended(plan, &finding).unwrap();
    Whole::new(&fixed, TODAY).forecast().derived.inputs.daily_join_cap.unwrap()
}

#[test]
fn so_many_whole_people_may_join_on_a_day_below_eight_percent() {
    for (members, most) in [(100, 7.0), (450, 35.0), (499, 39.0)] {
        assert_eq!(capped(&rushed(members, 1), "funnel.growth"), most, "{members} members");
    }
    // On the first day, too.
    assert_eq!(capped(&rushed(450, 0), "funnel.growth"), 35.0);
    // Where nothing else limits it, a full group of 500 is the measure.
    let launch = with_funnel(with_own(450, own(1, 8, 4)), &[("channels.1.scans_per_day", 200_000_000)], |_| ());
    assert_eq!(capped(&launch, "entry.daily_cap"), 39.0);
}

#[test]
fn a_group_of_a_hundred_that_grows_as_much_as_is_healthy_is_full_after_22_days() {
    let mut members = 100;
    let mut days = 0;
    while members < 500 {
        members += capped(&rushed(members, 1), "funnel.growth") as u32;
        days += 1;
    }
    assert_eq!(days, 22);
}
