//! Who changed layer, and who can be promoted.

use qunce::domain::members::layer::{LayerModel, MemberLayer};
use qunce::views::measured::{Before, Changes, Group, Moved, Promotions, Ready, changes, promotions};

use crate::support::{Line, group};

/// What each model says of changes in the last week.
fn changed(group: &Group, model: LayerModel, has_ours: bool) -> Changes {
    let (_, last) = group.days().unwrap();
    changes(group, model, &group.layers_at(last, has_ours), &group.layers_at(last - 7, has_ours))
}

/// The same by name, and of how many nobody can say.
pub fn moves(group: &Group, model: LayerModel) -> (Vec<(String, Before, Option<MemberLayer>)>, u32) {
    let Changes::Told { moved, n_unknown } = changed(group, model, true) else { panic!("nothing is told") };
    let named = |it: &Moved| (group.outcome.members[it.place].name.clone(), it.from, it.to.layer);
    (moved.iter().map(named).collect(), n_unknown)
}

/// Who can be promoted, by name, and of how many nobody can say.
pub fn promoted(group: &Group, model: LayerModel) -> Option<(Vec<(String, u32)>, u32)> {
    let (_, last) = group.days().unwrap();
    match promotions(group, model, &group.layers_at(last, true)) {
        Promotions::NoRule => None,
        Promotions::Told { ready, n_unknown } => {
            let named = |it: &Ready| (group.outcome.members[it.place].name.clone(), it.weeks);
            Some((ready.iter().map(named).collect(), n_unknown))
        }
    }
}

/// Five weeks in which somebody rises, somebody fades, somebody stays, somebody comes, and somebody goes silent.
fn movers() -> Group {
    let mut lines: Vec<Line> = Vec::new();
    for day in 0..35 {
        // Five a day from the second week on: three weeks on the 28th day, four on the 35th.
        if day >= 7 {
            lines.extend((0..5).map(|n| (day, 9 + n, "升的", "早")));
        }
        if day < 28 {
            lines.extend((0..3).map(|n| (day, 14 + n, "退的", "在")));
        }
        if day % 7 == 2 {
            lines.push((day, 20, "不变", "好"));
        }
    }
    // More than three a day in the last week only.
    lines.extend((28..35).flat_map(|day| (0..4).map(move |n| (day, 18 + n, "刚起", "来"))));
    lines.push((14, 18, "刚起", "来"));
    // Thirty days without a word on the last day, not yet a week before.
    lines.push((3, 20, "走了", "拜"));
    lines.push((33, 8, "", "新人加入群聊"));
    lines.push((34, 21, "新人", "大家好"));
    group(&lines)
}

#[test]
fn who_changed_layer_since_last_week_is_told_by_each_model_and_its_rule() {
    let group = movers();
    let (mut s3, unknown) = moves(&group, LayerModel::Rhythm);
    s3.sort_by(|a, b| a.0.cmp(&b.0));
    // Every day is core, every week ordinary, notices alone silent: the fading one said nothing in the last week.
    assert_eq!(
        s3,
        [
            ("刚起".to_owned(), Before::There(Some(MemberLayer::S3Silent)), Some(MemberLayer::S3Core)),
            ("新人".to_owned(), Before::Away, Some(MemberLayer::S3Regular)),
            ("退的".to_owned(), Before::There(Some(MemberLayer::S3Core)), Some(MemberLayer::S3Silent)),
        ]
    );
    assert_eq!(unknown, 0);
    let (s4, _) = moves(&group, LayerModel::Rfm);
    let of = |name: &str| s4.iter().find(|(of, ..)| of == name).map(|(_, from, to)| (*from, *to));
    let there = |layer| Before::There(Some(layer));
    assert_eq!(of("刚起"), Some((there(MemberLayer::S4Potential), Some(MemberLayer::S4High))));
    assert_eq!(of("退的"), Some((there(MemberLayer::S4High), Some(MemberLayer::S4Potential))));
    assert_eq!(of("走了"), Some((there(MemberLayer::S4Potential), Some(MemberLayer::S4Silent))));
    assert_eq!((of("升的"), of("不变")), (None, None));
    // S1's active layer asks how much is opened, which no log tells: of whom it would take that, nobody can say.
    let (s1, unknown) = moves(&group, LayerModel::Three);
    let names: Vec<&str> = s1.iter().map(|(name, ..)| name.as_str()).collect();
    assert_eq!(names, ["新人"]);
    assert_eq!(unknown, 2);
    // By S2 places are what changes: the one who rose was first, and is.
    let (s2, _) = moves(&group, LayerModel::Four);
    assert!(s2.iter().any(|(name, ..)| name == "刚起") && s2.iter().all(|(name, ..)| name != "升的"), "{s2:?}");
    // Each has the rule that put them there.
    for model in [LayerModel::Three, LayerModel::Four, LayerModel::Rhythm, LayerModel::Rfm] {
        let Changes::Told { moved, .. } = changed(&group, model, true) else { panic!("{model:?}") };
        assert!(!moved.is_empty() && moved.iter().all(|it| !it.to.why.citations().is_empty()), "{model:?}");
    }
}

#[test]
fn a_model_that_cannot_tell_who_changed_says_why() {
    let group = movers();
    // S0 counts, and S2 without our reading gives shares: neither puts anybody anywhere.
    assert_eq!(changed(&group, LayerModel::Pyramid, true), Changes::NoRule);
    assert_eq!(changed(&group, LayerModel::Four, false), Changes::NoRule);
    assert!(matches!(changed(&group, LayerModel::Three, false), Changes::Told { .. }));
    // One word a day for thirteen days: with the log's beginning nobody comes up.
    let days = |n: i32| self::group(&(0..n).map(|day| (day, 9, "每天", "早")).collect::<Vec<_>>());
    assert_eq!(changed(&days(13), LayerModel::Rhythm, true), Changes::TooShort(14));
    assert_eq!(changed(&days(14), LayerModel::Rhythm, true), Changes::Told { moved: Vec::new(), n_unknown: 0 });
    assert_eq!(changed(&days(27), LayerModel::Three, true), Changes::TooShort(28));
    assert_eq!(changed(&days(34), LayerModel::Four, true), Changes::TooShort(35));
    assert_eq!(changed(&days(35), LayerModel::Four, true), Changes::Told { moved: Vec::new(), n_unknown: 0 });
    // Whose joining nobody knows may have been there all the time.
    let mut lines: Vec<Line> = (0..14).map(|day| (day, 9, "每天", "早")).collect();
    lines.push((13, 10, "头一回", "早"));
    let (moved, _) = moves(&self::group(&lines), LayerModel::Rhythm);
    assert_eq!(moved, [("头一回".to_owned(), Before::Unheard, Some(MemberLayer::S3Regular))]);
}

#[test]
fn who_can_be_promoted_is_told_by_each_model_that_says_what_active_is() {
    let group = movers();
    // Neither S0 nor S2 says what active is: that is not the same as nobody.
    assert_eq!((promoted(&group, LayerModel::Pyramid), promoted(&group, LayerModel::Four)), (None, None));
    let rose = vec![("升的".to_owned(), 2)];
    // By S1 for the core; whether the one who came up opens enough is not known.
    assert_eq!(promoted(&group, LayerModel::Three), Some((rose.clone(), 1)));
    // By S3 and S4 the one who came up has one week of the two.
    assert_eq!(promoted(&group, LayerModel::Rhythm), Some((rose.clone(), 0)));
    assert_eq!(promoted(&group, LayerModel::Rfm), Some((rose, 0)));
    let place = group.outcome.members.iter().position(|member| member.name == "升的").unwrap();
    assert_eq!(promoted(&group.with_staff(place, true), LayerModel::Rhythm), Some((Vec::new(), 0)));
    // A pace that varies is active by S3's rule in both weeks.
    let varied: Vec<Line> =
        (0..14).flat_map(|day| (0..=day / 7).map(move |n| (day, 9 + n as u32, "多变", "早"))).collect();
    assert_eq!(promoted(&self::group(&varied), LayerModel::Rhythm), Some((vec![("多变".to_owned(), 2)], 0)));
    // Of a log of thirteen days nobody can say what was in the week before the last.
    let short: Vec<Line> = (0..13).map(|day| (day, 9, "每天", "早")).collect();
    assert_eq!(promoted(&self::group(&short), LayerModel::Rhythm), Some((Vec::new(), 1)));
}
