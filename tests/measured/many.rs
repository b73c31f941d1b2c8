//! Ten thousand members.

use qunce::domain::members::layer::{LayerModel, MemberLayer};
use qunce::domain::members::roster::{Filter, Sort};
use qunce::views::measured::kept::keep;
use qunce::views::measured::{Group, Person, shown};

use crate::moves::{moves, promoted};
use crate::support::read;

/// Ten thousand members of a roster: of ten of them each said one more than the next, the others did not say a word.
fn ten_thousand() -> Group {
    let mut text = r#"{"_type":"header","chatlab":{"version":"0.0.2"},"meta":{"name":"g"}}"#.to_owned();
    for n in 0..10_000 {
        text += &format!("\n{{\"_type\":\"member\",\"platformId\":\"m{n}\",\"accountName\":\"成员{n:05}\"}}");
    }
    let start = 1_706_490_000_i64;
    for day in 0..35_i64 {
        for who in 0..5_000_i64 {
            // Everybody of the first half once in five weeks, the first ten every day.
            if who < 10 || who % 35 == day {
                let at = start + day * 86_400 + who;
                text += &format!(
                    "\n{{\"_type\":\"message\",\"sender\":\"m{who}\",\"timestamp\":{at},\"type\":0,\"content\":\"早\"}}"
                );
            }
        }
    }
    read(&(text + "\n"))
}

#[test]
fn ten_thousand_members_are_ordered_found_filtered_and_layered_as_ten_are() {
    let group = ten_thousand();
    assert_eq!(group.outcome.members.len(), 10_000);
    let all = shown(&group, Filter::All, Sort::Messages, "");
    let said = |person: &Person| group.outcome.members[person.place].messages;
    assert_eq!(all.len(), 10_000);
    assert!(all.windows(2).all(|pair| said(&pair[0]) >= said(&pair[1])));
    let counts: Vec<usize> = [Filter::All, Filter::Week, Filter::Silent, Filter::Never, Filter::Staff]
        .map(|filter| shown(&group, filter, Sort::Name, "").len())
        .to_vec();
    // In a week a fifth of the first half has its turn; of the first five of the five weeks' days 30 days are over.
    let by_turn = |days: std::ops::Range<i64>| (10..5_000).filter(|who| days.contains(&(who % 35))).count();
    assert_eq!(counts, [10_000, 10 + by_turn(28..35), by_turn(0..5), 5_000, 0]);
    let names = |people: &[Person]| -> Vec<String> {
        people.iter().map(|person| group.outcome.members[person.place].name.clone()).collect()
    };
    assert_eq!(names(&shown(&group, Filter::All, Sort::Messages, "09999")), ["成员09999"]);
    assert_eq!(shown(&group, Filter::All, Sort::Messages, "成员0001").len(), 10);
    let by_name = names(&shown(&group, Filter::All, Sort::Name, ""));
    assert!(by_name.is_sorted() && by_name[0] == "成员00000");
    // Silence begins with those who never spoke, the first word with those who spoke first.
    let silent = shown(&group, Filter::All, Sort::Silence, "");
    assert!(silent[..5_000].iter().all(|person| person.quiet.is_none()) && silent[5_000].quiet == Some(34));
    let first = shown(&group, Filter::All, Sort::First, "");
    assert!(first[..5_000].iter().all(|person| person.quiet.is_some()) && first[9_999].quiet.is_none());
    // Everybody is in one place of each model, and the lists come to what the rules say of them.
    let (_, last) = group.days().unwrap();
    let now = group.layers_at(last, true);
    let in_layer =
        |layer| now.iter().flatten().filter(|placed| placed.layer(LayerModel::Rhythm) == Some(layer)).count();
    assert_eq!((now.iter().flatten().count(), in_layer(MemberLayer::S3Core)), (10_000, 10));
    assert_eq!(promoted(&group, LayerModel::Rhythm).map(|(ready, _)| ready.len()), Some(10));
    let (moved, _) = moves(&group, LayerModel::Rhythm);
    let rose = moved.iter().filter(|(.., to)| *to == Some(MemberLayer::S3Regular)).count();
    assert_eq!(rose, by_turn(28..35));
    // So many are not kept in a plan, and said to be too many.
    assert_eq!(keep(None, &group, false), None);
}
