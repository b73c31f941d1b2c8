//! The mix: how many posts of each kind.

use std::collections::BTreeMap;

use qunce::domain::calendar::Mix;
use qunce::domain::calendar::kind::Kind;
use qunce::domain::calendar::mix::{Target, authors_week, makers};
use qunce::domain::group_type::GroupType;
use qunce::domain::positioning::advice::MixModel;
use qunce::domain::quantity::Percent;
use qunce::playbook::{Citation, OwnRule};

#[test]
fn counts_are_those_worked_out() {
    use GroupType::{Industry, Interest, Product};
    use MixModel::{ByType, SeventyTwentyTen, ThreeFiveTwo};
    let cases: [(MixModel, GroupType, u32, &[u32]); 14] = [
        (ThreeFiveTwo, Industry, 20, &[6, 10, 4]),
        (ThreeFiveTwo, Industry, 23, &[7, 11, 5]),
        (ThreeFiveTwo, Industry, 7, &[2, 4, 1]),
        (SeventyTwentyTen, Industry, 20, &[14, 4, 2]),
        (SeventyTwentyTen, Industry, 23, &[16, 5, 2]),
        (SeventyTwentyTen, Industry, 7, &[5, 1, 1]),
        (ByType, Industry, 20, &[8, 6, 3, 2, 1]),
        (ByType, Industry, 23, &[9, 7, 4, 2, 1]),
        (ByType, Industry, 7, &[3, 2, 1, 1, 0]),
        (ByType, Interest, 20, &[3, 5, 7, 4, 1]),
        (ByType, Interest, 23, &[3, 6, 8, 5, 1]),
        (ByType, Product, 20, &[4, 5, 4, 6, 1]),
        (ByType, Product, 23, &[5, 6, 4, 7, 1]),
        (ByType, Industry, 0, &[0, 0, 0, 0, 0]),
    ];
    for (model, group_type, n, expected) in cases {
        assert_eq!(Target::of_model(model, group_type).counts(n), expected, "{model:?} {group_type:?} {n}");
    }
    assert_eq!((makers(20), makers(23), makers(0)), ([14, 6], [16, 7], [0, 0]));
}

#[test]
fn the_suggested_mix_is_that_of_the_positioning() {
    for (group_type, model) in [
        (GroupType::Industry, MixModel::SeventyTwentyTen),
        (GroupType::Parent, MixModel::ThreeFiveTwo),
        (GroupType::Product, MixModel::ByType),
    ] {
        let target = Target::of(&Mix::Suggested, group_type);
        assert_eq!(target.model, Some(model), "{group_type:?}");
        assert_eq!(target.weights(), Target::of_model(model, group_type).weights());
    }
    let borrowed = Target::of_model(MixModel::ByType, GroupType::Parent);
    assert!(borrowed.citations.contains(&Citation::Ours(OwnRule::TypeLinks)));
}

#[test]
fn own_weights_speak_of_their_kinds_alone() {
    let weights = BTreeMap::from(
        [(Kind::News, 2), (Kind::Fun, 1), (Kind::Emotional, 0)].map(|(kind, n)| (kind, Percent::literal(n))),
    );
    let target = Target::of(&Mix::Own(weights), GroupType::Fan);
    assert_eq!(target.counts(9), [6, 3, 0]);
    assert_eq!((target.part(Kind::Emotional), target.part(Kind::Notice)), (Some(2), None));
    assert_eq!(Target::of(&Mix::Own(BTreeMap::new()), GroupType::Fan).counts(9), Vec::<u32>::new());
}

#[test]
fn authors_frequencies_contradict_their_ratios() {
    let s0 = authors_week(MixModel::ThreeFiveTwo).unwrap();
    assert_eq!((s0.posts, s0.useful, s0.useful_by_mix), ((23, 24), (87, 125), 300));
    let s4 = authors_week(MixModel::SeventyTwentyTen).unwrap();
    assert_eq!((s4.posts, s4.useful, s4.useful_by_mix), ((23, 24), (87, 125), 700));
    assert_eq!((s4.fun, s4.fun_by_mix), ((583, 609), 200));
    assert_eq!(authors_week(MixModel::ByType), None);
}
