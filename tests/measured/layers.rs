//! Who is in which layer, and who is due at a step of silence.

use qunce::domain::members::layer::{LayerModel, MemberLayer};
use qunce::domain::members::place::{Promotion, promotion};

use crate::support::{MONDAY, layer_of, layers, members};

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
