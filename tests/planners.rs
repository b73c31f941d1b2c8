//! Every worked example and table of the two first planners: positioning and staffing.
//!
//! The numbers are the documents' and the planner notes', worked out by hand; none is read from the constants
//! under test, so that a wrong constant fails here.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use qunce::checkup::Whole;
use qunce::checkup::positioning::induced_sharing;
use qunce::domain::apportion;
use qunce::domain::calendar::day::Day;
use qunce::domain::code::Code;
use qunce::domain::group_type::{Circle, GroupType, StatedHours};
use qunce::domain::hours::{Days, MinuteOfDay, Window};
use qunce::domain::plan::{Plan, PlanId};
use qunce::domain::platform::Platform;
use qunce::domain::positioning::advice::{
    self, Mechanism, Metric, MixModel, Reason, RuleStyle, content_mix, mechanism, mix_shares, rule_style,
};
use qunce::domain::positioning::timing::{self, Fit, HoursFrom, Timing};
use qunce::domain::positioning::{Goal, Positioning};
use qunce::domain::quantity::{GroupSize, Headcount, Share};
use qunce::domain::severity::Severity;
use qunce::domain::staffing::cards::{Month, Rota};
use qunce::domain::staffing::span::{Span, Spans, efficiency};
use qunce::domain::staffing::team::{self, People, Team, deputies_and_leads, groups, usual_purpose};
use qunce::domain::staffing::{OwnTeam, Purpose, Split, StaffingModel, StructureModel};
use qunce::domain::structure::{Layer, layers};
use qunce::domain::words::Words;
use qunce::playbook::{Citation, OwnRule, claims};
use qunce::templates;

const WECHAT_CAP: u32 = 500;
const WECHAT_SEATS: u32 = 3;

fn team(size: u32, model: StaffingModel) -> Team {
    let own = OwnTeam { owners: Headcount::literal(1), deputies: Headcount::literal(0), leads: Headcount::literal(0) };
    Team::new(size, model, &own, &groups(size, Split::Large, WECHAT_CAP))
}

fn counts(team: &Team) -> [u32; 3] {
    team.tiers.map(|tier| {
        assert!(!tier.people.is_range(), "a range where one number was asked for");
        tier.people.min
    })
}

fn assert_near(found: f64, expected: f64, digits: i32, what: &str) {
    let off = (found - expected).abs();
    assert!(off <= 0.5 * 10_f64.powi(-digits) + 1e-9, "{what}: {found}, expected {expected}");
}

fn plan() -> Plan {
    templates::blank(PlanId::new("under-test").unwrap())
}

// ---- S0 by size band -------------------------------------------------------------------------------------------

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

// ---- The other models ------------------------------------------------------------------------------------------

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

// ---- Native seats ----------------------------------------------------------------------------------------------

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

// ---- Layers ----------------------------------------------------------------------------------------------------

/// Size, model, each layer as stated from … to, and as drawn.
type Layers = (u32, StructureModel, &'static [(Layer, (u32, u32), u32)]);

const LAYERS: [Layers; 9] = [
    (
        50,
        StructureModel::Pyramid,
        &[
            (Layer::Leader, (1, 1), 1),
            (Layer::Active, (3, 5), 5),
            (Layer::Unassigned, (4, 6), 4),
            (Layer::Onlooker, (40, 40), 40),
        ],
    ),
    (
        450,
        StructureModel::Pyramid,
        &[
            (Layer::Leader, (1, 1), 1),
            (Layer::Active, (3, 5), 5),
            (Layer::Unassigned, (84, 86), 84),
            (Layer::Onlooker, (360, 360), 360),
        ],
    ),
    // The counts close at 20 and at 30 (C1).
    (
        20,
        StructureModel::Pyramid,
        &[
            (Layer::Leader, (1, 1), 1),
            (Layer::Active, (3, 3), 3),
            (Layer::Unassigned, (0, 0), 0),
            (Layer::Onlooker, (16, 16), 16),
        ],
    ),
    (
        30,
        StructureModel::Pyramid,
        &[
            (Layer::Leader, (1, 1), 1),
            (Layer::Active, (3, 5), 5),
            (Layer::Unassigned, (0, 2), 0),
            (Layer::Onlooker, (24, 24), 24),
        ],
    ),
    (
        300,
        StructureModel::ThreeLayers,
        &[(Layer::Core, (60, 60), 60), (Layer::Active, (90, 90), 90), (Layer::Potential, (150, 150), 150)],
    ),
    (
        450,
        StructureModel::ThreeLayers,
        &[(Layer::Core, (90, 90), 90), (Layer::Active, (135, 135), 135), (Layer::Potential, (225, 225), 225)],
    ),
    // Middles 7.5, 25, 45 and 25 of 102.5.
    (
        300,
        StructureModel::FourLayers,
        &[
            (Layer::Core, (15, 30), 22),
            (Layer::Active, (60, 90), 73),
            (Layer::Ordinary, (120, 150), 132),
            (Layer::Lurker, (60, 90), 73),
        ],
    ),
    (
        450,
        StructureModel::FourLayers,
        &[
            (Layer::Core, (23, 45), 33),
            (Layer::Active, (90, 135), 110),
            (Layer::Ordinary, (180, 225), 197),
            (Layer::Lurker, (90, 135), 110),
        ],
    ),
    // No whole person lies within 20–30 % of six: 1.2 to 1.8 is shown as what it lies between.
    (
        6,
        StructureModel::FourLayers,
        &[
            (Layer::Core, (0, 1), 0),
            (Layer::Active, (1, 2), 2),
            (Layer::Ordinary, (3, 3), 3),
            (Layer::Lurker, (1, 2), 1),
        ],
    ),
];

#[test]
fn layers_are_those_of_each_source() {
    for (size, model, expected) in LAYERS {
        let found: Vec<_> =
            layers(size, model).iter().map(|it| (it.layer, (it.stated.min, it.stated.max), it.drawn)).collect();
        assert_eq!(found, expected, "{size} members, {model:?}");
    }
}

#[test]
fn a_picture_of_the_layers_shows_everyone_once() {
    for &model in StructureModel::ALL {
        for size in 2..=5000 {
            let layers = layers(size, model);
            assert_eq!(layers.iter().map(|layer| layer.drawn).sum::<u32>(), size, "{size} members, {model:?}");
            for layer in &layers {
                assert!(layer.stated.min <= layer.stated.max, "{size} members, {model:?}: {layer:?}");
                assert!(layer.stated.max <= size, "{size} members, {model:?}: {layer:?}");
            }
        }
    }
}

// ---- Positioning -----------------------------------------------------------------------------------------------

fn positioning(group_type: GroupType) -> Positioning {
    Positioning { group_type, ..templates::blank_positioning() }
}

fn metrics(group_type: GroupType) -> Vec<(Metric, bool)> {
    advice::watched(&positioning(group_type)).iter().map(|watched| (watched.metric, watched.is_borrowed)).collect()
}

#[test]
fn an_industry_group_has_the_card_of_s2() {
    let (morning, afternoon) = (((9, 0), (11, 0)), ((15, 0), (17, 0)));
    let stated = [morning, afternoon].map(|(start, end)| Window::literal(Days::Weekday, start, end));
    assert_eq!(hours(GroupType::Industry), stated);
    assert_eq!(GroupType::Industry.ages(), Some((30, 45)));
    let shares: Vec<u16> =
        mix_shares(MixModel::ByType, GroupType::Industry).iter().map(|share| share.tenths() / 10).collect();
    assert_eq!(shares, [40, 30, 15, 10, 5]);
    assert_eq!(
        metrics(GroupType::Industry),
        [(Metric::QualityContent, false), (Metric::PreciseMembers, false), (Metric::Influence, false)]
    );
    assert_eq!(rule_style(Circle::General).choice, RuleStyle::Moderate);
    assert_eq!(rule_style(Circle::Professional).choice, RuleStyle::Strict);
    assert_eq!(rule_style(Circle::Paid).choice, RuleStyle::Strict);
    assert_eq!(rule_style(Circle::Acquaintance).choice, RuleStyle::Loose);
}

#[test]
fn a_parents_group_watches_that_more_than_65_percent_are_reached() {
    let watched = advice::watched(&positioning(GroupType::Parent));
    let [reach] = watched.as_slice() else { panic!("one metric, not {watched:?}") };
    let bar = reach.bar.unwrap();
    assert_eq!((reach.metric, bar.share, bar.is_strict), (Metric::Reach, Share::percent(65), true));
    assert_eq!(hours(GroupType::Parent), [Window::literal(Days::Daily, (19, 0), (21, 0))]);
}

#[test]
fn each_type_watches_its_own_row_first_and_borrows_openly() {
    for (group_type, first, n) in [
        (GroupType::Benefit, (Metric::Repurchase, false), 5),
        (GroupType::Knowledge, (Metric::Authority, false), 4),
        (GroupType::Activity, (Metric::Participation, false), 1),
        (GroupType::Interest, (Metric::Interaction, false), 3),
        (GroupType::Product, (Metric::ProblemsSolved, false), 3),
        (GroupType::Student, (Metric::Expertise, false), 4),
    ] {
        let found = metrics(group_type);
        assert_eq!((found.first(), found.len()), (Some(&first), n), "{group_type:?}: {found:?}");
    }
    assert!(metrics(GroupType::Fan).is_empty(), "no source has a row for fans");
    assert!(metrics(GroupType::Benefit)[2..].iter().all(|(_, is_borrowed)| *is_borrowed));
}

#[test]
fn only_trade_is_led_to_fission_and_warned_of_it() {
    for &goal in Goal::ALL {
        let mut plan = plan();
        plan.positioning.goal = goal;
        let is_warned = !(induced_sharing::CHECK.look)(&Whole::new(&plan, Day::literal(2026, 9, 1))).is_empty();
        assert_eq!(is_warned, goal == Goal::Trade, "{goal:?}");
        assert_eq!(mechanism(goal) == Some(Mechanism::Fission), goal == Goal::Trade, "{goal:?}");
    }
    assert_eq!(mechanism(Goal::Learning), Some(Mechanism::KnowledgeOutput));
    let mut plan = plan();
    plan.positioning.goal = Goal::Trade;
    let found = (induced_sharing::CHECK.look)(&Whole::new(&plan, Day::literal(2026, 9, 1)));
    assert_eq!(found[0].citations[0].id(), "P18-induced-share", "C18 rests on the platform's rule");
    assert_eq!(found[0].severity, Severity::Warning, "which is a hard one, not something good to know");
}

#[test]
fn fewer_than_450_000_of_3_million_groups_stay_active() {
    let staying = u64::from(claims::NEW_GROUPS_A_DAY) * u64::from(claims::STAYING_ACTIVE.tenths()) / 1000;
    assert_eq!(staying, 450_000);
    assert_eq!(claims::STAYING_ACTIVE.of(claims::NEW_GROUPS_A_DAY), 450_000);
}

/// Type, mix chosen first, its shares, 20 posts (C5).
const MIXES: [(GroupType, MixModel, &[u16], &[u32]); 6] = [
    (GroupType::Industry, MixModel::SeventyTwentyTen, &[70, 20, 10], &[14, 4, 2]),
    (GroupType::Knowledge, MixModel::SeventyTwentyTen, &[70, 20, 10], &[14, 4, 2]),
    (GroupType::Interest, MixModel::ThreeFiveTwo, &[30, 50, 20], &[6, 10, 4]),
    (GroupType::Parent, MixModel::ThreeFiveTwo, &[30, 50, 20], &[6, 10, 4]),
    (GroupType::Product, MixModel::ByType, &[20, 25, 20, 30, 5], &[4, 5, 4, 6, 1]),
    (GroupType::Fan, MixModel::ThreeFiveTwo, &[30, 50, 20], &[6, 10, 4]),
];

fn posts(n_posts: u32, shares: &[Share]) -> Vec<u32> {
    let weights: Vec<u32> = shares.iter().map(|share| u32::from(share.tenths())).collect();
    apportion::apportion(n_posts, &weights)
}

#[test]
fn each_type_has_its_mix() {
    for (group_type, model, percents, twenty) in MIXES {
        assert_eq!(content_mix(group_type).choice, model, "{group_type:?}");
        let shares = mix_shares(model, group_type);
        let found: Vec<u16> = shares.iter().map(|share| share.tenths() / 10).collect();
        assert_eq!(found, percents, "{group_type:?}");
        assert_eq!(posts(20, shares), twenty, "{group_type:?}");
    }
}

#[test]
fn posts_are_shared_out_by_the_largest_remainder() {
    use GroupType::{Industry, Interest, Product};
    use MixModel::{ByType, SeventyTwentyTen, ThreeFiveTwo};
    for (n_posts, model, group_type, expected) in [
        (20, ByType, Industry, [8, 6, 3, 2, 1].as_slice()),
        (20, ByType, Interest, &[3, 5, 7, 4, 1]),
        (20, ByType, Product, &[4, 5, 4, 6, 1]),
        // 6.9, 11.5, 4.6
        (23, ThreeFiveTwo, Interest, &[7, 11, 5]),
        // 16.1, 4.6, 2.3
        (23, SeventyTwentyTen, Industry, &[16, 5, 2]),
        // 2.1, 3.5, 1.4
        (7, ThreeFiveTwo, Interest, &[2, 4, 1]),
        // 4.9, 1.4, 0.7
        (7, SeventyTwentyTen, Industry, &[5, 1, 1]),
        // 9.2, 6.9, 3.45, 2.3, 1.15
        (23, ByType, Industry, &[9, 7, 4, 2, 1]),
        // 2.8, 2.1, 1.05, 0.7, 0.35
        (7, ByType, Industry, &[3, 2, 1, 1, 0]),
    ] {
        assert_eq!(posts(n_posts, mix_shares(model, group_type)), expected, "{n_posts} posts, {model:?}");
    }
    assert_eq!(apportion::apportion(1, &[1, 1]), [1, 0], "a tie goes to the earlier row");
    assert_eq!(apportion::apportion(20, &[70, 30]), [14, 6], "S1's split of who makes it");
}

// ---- Timing ----------------------------------------------------------------------------------------------------

fn hours(group_type: GroupType) -> Vec<Window> {
    match group_type.hours() {
        StatedHours::Stated(windows) => windows.to_vec(),
        other => panic!("{group_type:?} has {other:?}"),
    }
}

#[test]
fn posts_go_where_the_group_s_hours_meet_the_content_s() {
    use GroupType::{Industry, Interest, Parent, Student};
    for (group_type, content, expected) in [
        (Industry, timing::KNOWLEDGE, Some((Days::Weekday, "10:00–11:00"))),
        (Parent, timing::INTERACTIVE, Some((Days::Daily, "20:00–21:00"))),
        (Parent, timing::PREVIEW, Some((Days::Daily, "19:30–20:30"))),
        (Interest, timing::INTERACTIVE, Some((Days::Daily, "20:00–22:00"))),
        (Interest, timing::PREVIEW, Some((Days::Daily, "20:00–20:30"))),
        (Student, timing::FUN, None),
        (Industry, timing::FUN, None),
        (Industry, timing::NEWS, None),
    ] {
        let found = timing::shared(&hours(group_type), content);
        let found = found.map(|window| (window.days, window.span()));
        assert_eq!(found, expected.map(|(days, span)| (days, span.to_owned())), "{group_type:?}");
    }
}

#[test]
fn a_suggestion_says_how_it_came_about() {
    let own = Window::literal(Days::Weekend, (6, 0), (7, 0));
    for (group_type, own, from, fit, span) in [
        (GroupType::Industry, None, HoursFrom::Type, Fit::Shared, "10:00–11:00"),
        (GroupType::Parent, None, HoursFrom::Type, Fit::Shared, "20:00–21:00"),
        // Knowledge at 10:00–11:30 never meets 15:00–17:00: the group's hours, flagged.
        (GroupType::Student, None, HoursFrom::Type, Fit::GroupOnly, "15:00–17:00"),
        (GroupType::Product, None, HoursFrom::Depends, Fit::ContentOnly, "20:00–22:00"),
        (GroupType::Fan, None, HoursFrom::NotStated, Fit::ContentOnly, "20:00–22:00"),
        (GroupType::Interest, Some(own), HoursFrom::Own, Fit::GroupOnly, "06:00–07:00"),
    ] {
        let mut positioning = positioning(group_type);
        positioning.audience.hours = own;
        let timing = Timing::of(&positioning);
        let found = (timing.group_from, timing.fit, timing.suggested.span());
        assert_eq!(found, (from, fit, span.to_owned()), "{group_type:?}");
    }
}

#[test]
fn windows_meet_only_on_days_that_both_have() {
    let at = |days| Window::literal(days, (9, 0), (10, 0));
    for (a, b, shared) in [
        (Days::Daily, Days::Weekend, Some(Days::Weekend)),
        (Days::Weekday, Days::Daily, Some(Days::Weekday)),
        (Days::Weekday, Days::Weekend, None),
        (Days::Weekend, Days::Weekend, Some(Days::Weekend)),
    ] {
        assert_eq!(at(a).and(at(b)).map(|window| window.days), shared, "{a:?} and {b:?}");
    }
    let (early, late) = (Window::literal(Days::Daily, (8, 0), (9, 0)), at(Days::Daily));
    assert_eq!(early.and(late), None, "touching is not sharing");
}

#[test]
fn clock_times_are_read_as_they_are_written() {
    for (text, minutes) in [("00:00", Some(0)), ("09:05", Some(545)), ("23:59", Some(1439)), ("24:00", Some(1440))] {
        assert_eq!(MinuteOfDay::parse(text).map(MinuteOfDay::minutes), minutes, "{text}");
        assert_eq!(MinuteOfDay::parse(text).unwrap().clock(), text);
    }
    for text in ["", ":", "24:01", "25:00", "12:60", "1200:00", "2000:00", "65535:59", "+9:+5", "-1:00", "12:00:00"] {
        assert_eq!(MinuteOfDay::parse(text), None, "{text}");
    }
}

// ---- Models chosen first, rotation, platforms --------------------------------------------------------------------

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
