//! Positioning: mechanisms, figures to watch, rules, mixes of content.

use qunce::checkup::Whole;
use qunce::checkup::positioning::induced_sharing;
use qunce::domain::apportion;
use qunce::domain::calendar::day::Day;
use qunce::domain::code::Code;
use qunce::domain::group_type::{Circle, GroupType};
use qunce::domain::hours::{Days, Window};
use qunce::domain::positioning::advice::{
    Mechanism, Metric, MixModel, RuleStyle, content_mix, mechanism, mix_shares, rule_style,
};
use qunce::domain::positioning::{Goal, advice};
use qunce::domain::quantity::Share;
use qunce::domain::severity::Severity;
use qunce::playbook::claims;

use crate::support::plan;
use crate::support::{hours, positioning};

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
