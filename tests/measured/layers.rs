//! Who is in which layer, and who is due at a step of silence.

use qunce::domain::members::layer::{LayerModel, MemberLayer};
use qunce::domain::members::place::{Promotion, promotion};

use crate::support::{Line, MONDAY, group, layer_of, layers, members};

#[test]
fn members_are_in_the_layers_that_the_sources_say() {
    let group = members();
    let layer = |model, name| layer_of(&group, 34, model, name);
    // S1 and S4 by pace and weeks, S3 by the week: the worked examples of the playbook, from a log.
    assert_eq!(layer(LayerModel::Three, "核心"), Some(MemberLayer::S1Core));
    assert_eq!(layer(LayerModel::Rhythm, "核心"), Some(MemberLayer::S3Core));
    assert_eq!(layer(LayerModel::Rfm, "核心"), Some(MemberLayer::S4High));
    assert_eq!(layer(LayerModel::Rfm, "活跃"), Some(MemberLayer::S4High));
    // Whether a member opens what is posted no log tells.
    assert_eq!(layer(LayerModel::Three, "活跃"), None);
    assert_eq!(layer(LayerModel::Rhythm, "普通"), Some(MemberLayer::S3Regular));
    assert_eq!(layer(LayerModel::Rfm, "普通"), Some(MemberLayer::S4Potential));
    assert_eq!(layer(LayerModel::Rfm, "走了"), Some(MemberLayer::S4Silent));
    // The first of five by activity is among the top fifth.
    assert_eq!(layer(LayerModel::Four, "核心"), Some(MemberLayer::S2Active));
}

#[test]
fn a_day_in_the_past_knows_nothing_of_what_came_after() {
    let group = members();
    // On the 20th day the active one had not come yet, and the core one had not three weeks.
    assert_eq!(layers(&group, 19, LayerModel::Three).len(), 3);
    assert_eq!(layer_of(&group, 19, LayerModel::Three, "核心"), Some(MemberLayer::S1Ordinary));
    assert_eq!(layer_of(&group, 20, LayerModel::Three, "核心"), Some(MemberLayer::S1Core));
    // Silent for 28 days, then for 30.
    assert_eq!(layer_of(&group, 28, LayerModel::Rfm, "走了"), Some(MemberLayer::S4Potential));
    assert_eq!(layer_of(&group, 30, LayerModel::Rfm, "走了"), Some(MemberLayer::S4Silent));
}

#[test]
fn silence_and_promotion_come_from_the_log() {
    let group = members();
    let last = MONDAY.plus(34).unwrap().number();
    let of = |name: &str| {
        let place = group.outcome.members.iter().position(|member| member.name == name).unwrap();
        group.member_at(place, last).unwrap()
    };
    assert_eq!((of("走了").silence(), of("核心").silence(), of("普通").silence()), (Some(34), Some(0), Some(4)));
    assert_eq!(promotion(&of("核心"), LayerModel::Three), Promotion::Ready);
    assert_eq!(promotion(&of("活跃"), LayerModel::Rfm), Promotion::Ready);
    assert_eq!(promotion(&of("普通"), LayerModel::Rfm), Promotion::NotActive);
    // Joined on the 34th day at eight: one day and sixteen hours before the end of the log.
    assert_eq!(of("新人").joined, Some(39));
}

#[test]
fn weeks_at_a_pace_are_those_that_one_counts_by_hand() {
    // A year of days with up to eleven messages, and weeks without any.
    let mut lines: Vec<Line> = vec![(0, 8, "乙", "好")];
    for day in (0..364).filter(|day| day / 7 % 11 != 5) {
        lines.extend((0..day * day % 10 + day / 60 % 3).map(|_| (day, 9, "甲", "早")));
    }
    let group = group(&lines);
    let place = group.outcome.members.iter().position(|member| member.name == "甲").unwrap();
    let said = |days: std::ops::Range<i32>| -> u32 {
        let days = MONDAY.number() + days.start..MONDAY.number() + days.end;
        let of_days = group.outcome.spoken.iter().filter(|it| it.member as usize == place && days.contains(&it.day));
        of_days.map(|it| it.messages).sum()
    };
    let mut longest = 0;
    for day in 0..364 {
        let week = |n: i32| said(day - 7 * n - 6..day - 7 * n + 1);
        let pace = week(0).min(35);
        let by_hand = (0..(day + 1) / 7).take_while(|n| pace > 0 && week(*n) >= pace).count();
        let member = group.member_at(place, MONDAY.number() + day);
        assert_eq!(member.and_then(|member| member.weeks).unwrap_or(0) as usize, by_hand, "day {day}");
        longest = longest.max(by_hand);
    }
    assert!(longest >= 5, "{longest}");
}
