//! What the check-up finds, as snapshots: a change of judgment is a diff to read.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/plans.rs"]
mod plans;

use std::fmt::Write;

use plans::{every_field, id};
use qunce::domain::checkup::{Finding, FindingCode, Severity, check, heaviest};
use qunce::domain::code::Code;
use qunce::domain::plan::Plan;
use qunce::domain::platform::Platform;
use qunce::domain::positioning::Goal;
use qunce::domain::quantity::{GroupSize, Headcount, Seats};
use qunce::domain::staffing::{OwnTeam, Split, StaffingModel};
use qunce::i18n::Lang;
use qunce::i18n::text::staffing::large_team;
use qunce::playbook::Citation;
use qunce::templates::{TemplateCode, blank};

fn lines(findings: &[Finding]) -> String {
    let mut text = String::new();
    for Finding { code, severity, count, of, citation } in findings {
        let source = citation.map_or_else(|| "nothing".to_owned(), Citation::id);
        writeln!(text, "  {}: {} {count}/{of}, by {source}", severity.code(), code.code()).unwrap();
    }
    if findings.is_empty() { "  nothing\n".to_owned() } else { text }
}

#[test]
fn findings_of_the_templates() {
    let mut text = String::new();
    for &code in TemplateCode::ALL {
        let plan = code.plan(id("from-template"), Lang::Zh);
        write!(text, "{} ({})\n{}", code.code(), plan.staffing.size.get(), lines(&check(&plan))).unwrap();
    }
    insta::assert_snapshot!(text);
}

/// A blank plan, changed.
fn plan(change: impl FnOnce(&mut Plan)) -> Plan {
    let mut plan = blank(id("blank"));
    change(&mut plan);
    plan
}

fn own(owners: u32, deputies: u32, leads: u32) -> OwnTeam {
    let [owners, deputies, leads] = [owners, deputies, leads].map(Headcount::literal);
    OwnTeam { owners, deputies, leads }
}

#[test]
fn findings_of_extreme_plans() {
    let sized = |size, model| {
        plan(|plan| {
            plan.staffing.size = GroupSize::literal(size);
            plan.staffing.model = model;
        })
    };
    let with_own = |size, team| {
        let mut plan = sized(size, StaffingModel::Own);
        plan.staffing.own = team;
        plan
    };
    let cases = [
        ("blank", plan(|_| ())),
        ("two members", sized(2, StaffingModel::SizeBands)),
        ("S1 for 50", sized(50, StaffingModel::ThreeTiers)),
        ("S1 for 104, a quarter of it", sized(104, StaffingModel::ThreeTiers)),
        ("S4 for 450", sized(450, StaffingModel::TenPercent)),
        ("5000 members", sized(5000, StaffingModel::SizeBands)),
        ("5000 members under S1", sized(5000, StaffingModel::ThreeTiers)),
        ("601 members, one without rights", sized(601, StaffingModel::SizeBands)),
        ("nobody", with_own(450, own(0, 0, 0))),
        ("one for 200", with_own(200, own(1, 0, 0))),
        ("one for 201", with_own(201, own(1, 0, 0))),
        ("everyone", with_own(2, own(1000, 1000, 1000))),
        (
            "trade on QQ, without a limit",
            plan(|plan| {
                plan.positioning.goal = Goal::Trade;
                plan.positioning.platform = Platform::Qq;
            }),
        ),
        ("DingTalk with one's own limit", {
            plan(|plan| {
                plan.positioning.platform = Platform::DingTalk;
                plan.positioning.cap = Some(GroupSize::literal(1000));
                plan.staffing.size = GroupSize::literal(1000);
                plan.staffing.native_seats = Some(Seats::literal(0));
            })
        }),
        (
            "500 in small groups",
            plan(|plan| {
                plan.staffing.size = GroupSize::literal(500);
                plan.staffing.split = Split::Small;
            }),
        ),
        ("every field", every_field()),
    ];
    let mut text = String::new();
    for (name, plan) in cases {
        write!(text, "{name}\n{}", lines(&check(&plan))).unwrap();
    }
    insta::assert_snapshot!(text);
}

#[test]
fn the_heaviest_findings_are_counted() {
    let finding = |severity| Finding { code: FindingCode::CapUnknown, severity, count: 0, of: 0, citation: None };
    for (severities, expected) in [
        (vec![], None),
        (vec![Severity::Note], Some((Severity::Note, 1))),
        (vec![Severity::Warning, Severity::Warning, Severity::Note], Some((Severity::Warning, 2))),
        (vec![Severity::Error, Severity::Warning, Severity::Note], Some((Severity::Error, 1))),
    ] {
        let findings: Vec<Finding> = severities.into_iter().map(finding).collect();
        assert_eq!(heaviest(&findings), expected);
    }
}

#[test]
fn a_team_larger_than_its_group_is_counted_in_people() {
    for (people, members, zh, en) in [
        (1, 2, "管理的人占了群的 50%", "The team is 50% of the group"),
        (26, 50, "管理的人占了群的 52%", "The team is 52% of the group"),
        (2, 2, "管理的人占了群的 100%", "The team is 100% of the group"),
        (3, 2, "管理的人比群成员还多 1 人", "The team has 1 more person than the group has members"),
        (3000, 2, "管理的人比群成员还多 2,998 人", "The team has 2,998 more people than the group has members"),
    ] {
        let title = large_team(people, members);
        assert_eq!((&*Lang::Zh.t(&title), &*Lang::En.t(&title)), (zh, en), "{people} for {members}");
    }
}

#[test]
fn every_finding_is_in_a_snapshot() {
    let seen = [
        include_str!("snapshots/checkup__findings_of_the_templates.snap"),
        include_str!("snapshots/checkup__findings_of_extreme_plans.snap"),
    ];
    for code in FindingCode::ALL {
        assert!(seen.iter().any(|text| text.contains(code.code())), "no snapshot shows {}", code.code());
    }
}
