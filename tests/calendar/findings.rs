//! What is found wrong with a calendar.

use std::collections::BTreeMap;

use qunce::domain::calendar::day::Weekday;
use qunce::domain::calendar::item::{Channel, Expected};
use qunce::domain::calendar::kind::Kind;
use qunce::domain::calendar::lint::{Finding, FindingCode, Fix};
use qunce::domain::calendar::{Basis, Benefits, Style};
use qunce::domain::code::Code;
use qunce::domain::group_type::GroupType;
use qunce::domain::hours::Quiet;
use qunce::domain::platform::Platform;
use qunce::domain::quantity::{GroupSize, Percent, WeeklyHours};
use qunce::domain::severity::Severity;
use qunce::domain::staffing::cards::{Role, RoleCard};
use qunce::playbook::{Citation, OwnRule};

use crate::support::{Case, at, column, id, monday, plus, with_own};

/// The findings with this code in the two weeks from Monday.
fn found(case: &Case, code: FindingCode) -> Vec<Finding> {
    let all = case.lint(monday(), plus(monday(), 13));
    all.into_iter().filter(|finding| finding.code == code).collect()
}

#[test]
fn quiet_hours_and_neighbors_are_seen() {
    let items = [(Kind::Fun, "2026-11-02", "23:45"), (Kind::Fun, "2026-11-03", "00:00")];
    let mut case = with_own(Case::new(GroupType::Parent, 7, 1), &items);
    let close = found(&case, FindingCode::TooClose);
    assert_eq!(close.len(), 1, "past midnight too");
    assert_eq!((close[0].item, close[0].other, close[0].figure, close[0].limit), (Some(id(1)), Some(id(0)), 15, 30));
    assert_eq!(close[0].citation, Some(Citation::Ours(OwnRule::Spacing)));
    let Some(Fix::Move { item, day, start, .. }) = close[0].fix else { panic!("{close:?}") };
    assert_eq!((item, day, start), (id(1), plus(monday(), 1), at("19:00")));
    case.calendar.quiet = Some(Quiet { from: at("22:00"), until: at("24:00") });
    let quiet = found(&case, FindingCode::QuietHours);
    assert_eq!((quiet.len(), quiet[0].item, quiet[0].citation), (1, Some(id(0)), None));
    let outside = found(&case, FindingCode::OutsideHours);
    assert_eq!(outside.iter().map(|one| one.item).collect::<Vec<_>>(), [Some(id(1))], "not said twice of one item");
}

#[test]
fn what_matters_avoids_weekends() {
    let items = [(Kind::News, "2026-11-07", "19:00"), (Kind::Fun, "2026-11-08", "19:00")];
    let case = with_own(Case::new(GroupType::Parent, 7, 1), &items);
    let weekend = found(&case, FindingCode::Weekend);
    assert_eq!(weekend.len(), 1);
    assert_eq!(weekend[0].citation, Some(Citation::Claim("S2-2-time-avoid-weekend")));
    let Some(Fix::Move { day, .. }) = weekend[0].fix else { panic!("{weekend:?}") };
    assert_eq!(day, plus(monday(), 4), "the nearest workday of its week");
    let interest = Case { positioning: Case::new(GroupType::Interest, 7, 1).positioning, ..case };
    assert_eq!(found(&interest, FindingCode::Weekend), []);
}

#[test]
fn notices_come_a_day_before_their_event() {
    let case = |items: &[(Kind, &str, &str)]| with_own(Case::new(GroupType::Parent, 7, 1), items);
    let event = (Kind::Benefit, "2026-11-04", "20:00");
    let in_time = case(&[event, (Kind::Notice, "2026-11-03", "20:00")]);
    assert_eq!(found(&in_time, FindingCode::NoticeLate), []);
    assert_eq!(found(&in_time, FindingCode::NoNotice), []);
    let late = case(&[event, (Kind::Notice, "2026-11-03", "20:30")]);
    let finding = found(&late, FindingCode::NoticeLate)[0];
    assert_eq!((finding.item, finding.other, finding.figure, finding.limit), (Some(id(0)), Some(id(1)), 23, 24));
    let fix = Fix::Move { item: id(1), from: plus(monday(), 1), day: plus(monday(), 1), start: at("19:30") };
    assert_eq!(finding.fix, Some(fix));
    let none = case(&[event]);
    let finding = found(&none, FindingCode::NoNotice)[0];
    assert_eq!(finding.citation, Some(Citation::Claim("S4-3-event-three-points")));
    let fix = Fix::AddPreview { event: id(0), day: plus(monday(), 1), start: at("19:30") };
    assert_eq!(finding.fix, Some(fix));
}

#[test]
fn a_customer_group_gets_one_broadcast_a_day() {
    let items = [(Kind::News, "2026-11-02", "19:00"), (Kind::News, "2026-11-02", "20:00")];
    let mut case = with_own(Case::new(GroupType::Parent, 7, 1), &items);
    for n in [0, 1] {
        case.edit(id(n), |item| item.channel = Channel::Broadcast);
    }
    assert_eq!(found(&case, FindingCode::Broadcasts), [], "no rule of other platforms");
    case.positioning.platform = Platform::WecomCustomer;
    let all = case.lint(monday(), plus(monday(), 6));
    assert_eq!((all[0].code, all[0].severity), (FindingCode::Broadcasts, Severity::Error), "the heaviest first");
    assert_eq!((all[0].figure, all[0].limit, all[0].item), (2, 1, Some(id(1))));
    assert!(matches!(all[0].fix, Some(Fix::Move { day, .. }) if day == plus(monday(), 1)));
}

#[test]
fn a_column_s_day_has_its_column() {
    let mut case = Case::new(GroupType::Parent, 0, 1)
        .with(|calendar| calendar.columns = vec![column("专家直播", Weekday::Monday, Some("20:00"), Kind::Experience)]);
    let drafts = case.fill(monday());
    case.put(&drafts);
    let missing = found(&case, FindingCode::ColumnMissing);
    assert_eq!(missing.len(), 1, "the second week was not filled");
    assert_eq!(missing[0].fix, Some(Fix::AddColumn { column: 0, day: plus(monday(), 7), start: at("20:00") }));
}

#[test]
fn the_team_s_hours_are_set_against_the_work() {
    let mut case = Case::new(GroupType::Industry, 20, 1);
    let drafts = case.fill(monday());
    case.put(&drafts);
    assert_eq!(found(&case, FindingCode::Production), [], "no card gives a time");
    let card = RoleCard { hours: Some(WeeklyHours::literal(2)), ..RoleCard::default() };
    case.staffing.cards = BTreeMap::from([(Role::Owner, card)]);
    let work = found(&case, FindingCode::Production);
    assert_eq!((work.len(), work[0].day), (1, monday()));
    assert_eq!(work[0].limit % 120, 0, "two hours an owner");
    assert!(work[0].figure > work[0].limit);
    assert!(matches!(work[0].fix, Some(Fix::GiveToMembers { .. })));
}

#[test]
fn volume_is_held_to_the_group_s_style_alone() {
    let items = [(Kind::Interactive, "2026-11-02", "19:00")];
    let mut case = with_own(Case::new(GroupType::Parent, 7, 1), &items);
    case.staffing.size = GroupSize::literal(450);
    case.edit(id(0), |item| item.expected = Expected::new(Percent::literal(30), Percent::literal(50)));
    let few = found(&case, FindingCode::TooFew);
    assert_eq!((few[0].figure, few[0].limit), (226, 360), "S4 asks 450 members for 360 messages");
    assert_eq!(found(&case, FindingCode::TooMany), []);
    case.calendar.style = Style::Quiet;
    let many = found(&case, FindingCode::TooMany);
    assert_eq!((many[0].figure, many[0].limit), (136, 50));
    assert_eq!(found(&case, FindingCode::TooFew), [], "never both at once");
}

#[test]
fn counts_that_contradict_the_ratio_are_named() {
    let items = [
        (Kind::News, "2026-11-02", "19:00"),
        (Kind::News, "2026-11-03", "19:00"),
        (Kind::News, "2026-11-04", "19:00"),
        (Kind::Fun, "2026-11-05", "19:00"),
    ];
    let mut case = with_own(Case::new(GroupType::Parent, 7, 1), &items);
    let off = found(&case, FindingCode::OffMix)[0];
    assert_eq!((off.figure, off.limit), (0, 500), "no talk where S0 asks for half");
    assert_eq!(off.fix, Some(Fix::SwapKind { item: id(0), day: monday(), kind: Kind::Interactive }));
    assert_eq!(found(&case, FindingCode::AuthorsOwn), []);
    case.calendar.basis = Basis::Posts;
    let authors = found(&case, FindingCode::AuthorsOwn)[0];
    assert_eq!((authors.figure, authors.limit, authors.fix), (125, 300, Some(Fix::CountMinutes)));
}

#[test]
fn what_the_filler_makes_is_clean() {
    for &group_type in GroupType::ALL {
        let mut case = Case::new(group_type, 14, 2);
        case.calendar.activities.benefits = Benefits::Monthly;
        let drafts = case.fill(monday());
        case.put(&drafts);
        let findings = case.lint(monday(), plus(monday(), 13));
        assert!(findings.is_empty(), "{group_type:?}: {findings:?}");
    }
}
