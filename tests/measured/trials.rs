//! Groups of members and stretches of days as the sides of a test.

use std::collections::BTreeSet;

use qunce::domain::funnel::trial::{Grouping, Stretch, Success, Trial, TrialMark, Variant};
use qunce::domain::monitor::{Count, Days, Metric};
use qunce::domain::quantity::TrialDays;
use qunce::templates;
use qunce::views::funnel::ab::{Caution, cautions};
use qunce::views::measured::Group;
use qunce::views::measured::trial::{Untold, by_days, by_members, named};

use crate::support::{Line, MONDAY, group, read};

fn stretch(from: i32, until: i32) -> Stretch {
    Stretch { from: MONDAY.plus(from), until: MONDAY.plus(until) }
}

/// A test of newcomers of the first three days against those of the next three.
fn trial(grouping: Grouping, success: Success) -> Trial {
    let variant = |days: Stretch| Variant { days, ..Variant::default() };
    Trial {
        first: variant(stretch(0, 2)),
        second: variant(stretch(3, 5)),
        grouping,
        success,
        after: TrialDays::literal(7),
        between: stretch(9, 10),
        ..templates::blank_funnel().trial
    }
}

fn sides(mark: &TrialMark) -> [(u32, u32); 2] {
    [mark.first, mark.second].map(|side| (side.people.get(), side.successes.get()))
}

/// 甲, 乙 and two who never speak join on the first days, 丙 and 丁 on the next ones, 戊 on the 15th; 老人 was there before.
fn newcomers() -> Group {
    let mut lines: Vec<Line> = vec![
        (0, 8, "", "甲加入群聊"),
        (1, 8, "", "乙加入群聊"),
        (2, 8, "", "\"老人\"邀请\"默一、默二\"加入了群聊"),
        (3, 8, "", "丙加入群聊"),
        (5, 8, "", "丁加入群聊"),
        (15, 8, "", "戊加入群聊"),
        (3, 9, "甲", "1"),
        (9, 9, "甲", "1"),
        (9, 10, "乙", "1"),
        (4, 9, "丙", "1"),
        (11, 9, "丁", "1"),
        (13, 9, "丁", "1"),
        (15, 9, "戊", "1"),
        (20, 9, "老人", "1"),
    ];
    lines.sort_by_key(|line| (line.0, line.1));
    let mut text = "消息ID,类型,发送人,时间,内容\n".to_owned();
    for (idx, (day, hour, who, said)) in lines.iter().enumerate() {
        let kind = if who.is_empty() { "系统通知" } else { "文本" };
        let (date, said) = (MONDAY.plus(*day).unwrap().iso(), said.replace('"', "\"\""));
        text += &format!("{},{kind},{who},{date} {hour:02}:00:{idx:02},\"{said}\"\n", idx + 1);
    }
    read(&text)
}

#[test]
fn newcomers_of_two_times_are_the_groups_of_a_test() {
    let (group, none) = (newcomers(), [BTreeSet::new(), BTreeSet::new()]);
    let of = |success| by_members(&group, &trial(Grouping::Joined, success), &none);
    // 甲 spoke on the third day, 乙 not before the eighth; the two without a word count as not having spoken.
    let week = of(Success::SpokeFirstWeek).unwrap();
    assert_eq!(sides(&week), [(4, 1), (2, 2)]);
    assert_eq!((week.unseen.get(), week.left_out.get(), week.in_both.get()), (2, 0, 0));
    assert_eq!(week.on, MONDAY.plus(20).unwrap());
    // In the week from the seventh day on: 甲 and 乙 on the ninth, 丁 on the 13th.
    assert_eq!(sides(&of(Success::StillSpeaks).unwrap()), [(4, 2), (2, 1)]);
    assert_eq!(sides(&of(Success::SpokeBetween).unwrap()), [(4, 2), (2, 0)]);
    // Who left is known by a roster alone.
    assert_eq!(of(Success::StillThere), Err(Untold::NoRoster));
    let long = Trial { after: TrialDays::literal(30), ..trial(Grouping::Joined, Success::StillSpeaks) };
    assert_eq!(by_members(&group, &long, &none), Err(Untold::NotOver));
    let open = Trial { second: Variant::default(), ..trial(Grouping::Joined, Success::SpokeFirstWeek) };
    assert_eq!(by_members(&group, &open, &none), Err(Untold::NoDays));
    let nobody = Trial { second: Variant { days: stretch(6, 8), ..Variant::default() }, ..open };
    assert_eq!(by_members(&group, &nobody, &none), Err(Untold::Empty));
    let mixed = Trial { second: Variant { days: stretch(2, 5), ..Variant::default() }, ..nobody };
    // Who came on a day of both is in neither.
    assert_eq!(sides(&by_members(&group, &mixed, &none).unwrap()), [(2, 1), (2, 2)]);
}

#[test]
fn whom_a_person_picked_is_in_the_group_that_they_say_and_nobody_in_two() {
    let group = newcomers();
    let (one, two) = (named(&group, "甲\n@乙，老人"), named(&group, "丙、丁\n没有这人\n老人"));
    assert_eq!((one.found.len(), two.found.len()), (3, 3));
    assert_eq!((one.unknown, two.unknown.as_slice()), (vec![], &["没有这人".to_owned()][..]));
    let picked = [one.found, two.found];
    let mark = by_members(&group, &trial(Grouping::Picked, Success::SpokeFirstWeek), &picked).unwrap();
    assert_eq!((sides(&mark), mark.in_both.get(), mark.unseen.get()), ([(2, 1), (2, 2)], 1, 0));
    let late = [named(&group, "甲\n戊\n老人").found, picked[1].clone()];
    let mark = by_members(&group, &trial(Grouping::Picked, Success::SpokeFirstWeek), &late).unwrap();
    // 戊 came six days before the end: nobody knows yet.
    assert_eq!((sides(&mark)[0], mark.left_out.get(), mark.in_both.get()), ((1, 1), 1, 1));
    assert_eq!(
        cautions([mark.first, mark.second], Some(&mark)),
        [Caution::Thin, Caution::MembersInBoth(1), Caution::LeftOut(1)]
    );
    let nobody = [BTreeSet::new(), BTreeSet::new()];
    assert_eq!(by_members(&group, &trial(Grouping::Picked, Success::SpokeBetween), &nobody), Err(Untold::Empty));
    // Without a line of joining nobody's first week is known, but that somebody spoke is.
    let silent = self::group(&[(0, 9, "甲", "1"), (9, 9, "乙", "1"), (12, 9, "甲", "1")]);
    let both = [named(&silent, "甲").found, named(&silent, "乙").found];
    let of = |success| by_members(&silent, &trial(Grouping::Picked, success), &both);
    assert_eq!(of(Success::SpokeFirstWeek), Err(Untold::NoJoins));
    assert_eq!(sides(&of(Success::SpokeBetween).unwrap()), [(1, 0), (1, 1)]);
}

#[test]
fn who_is_still_there_is_told_by_a_roster() {
    let line = |day: i32, who: &str, said: &str| {
        let kind = if who.is_empty() { 80 } else { 0 };
        let at = 1_706_490_000 + day * 86_400;
        format!(
            "{{\"_type\":\"message\",\"sender\":\"{who}\",\"accountName\":\"{who}\",\"timestamp\":{at},\"type\":{kind},\"content\":\"{said}\"}}\n"
        )
    };
    let mut text = "{\"_type\":\"header\",\"chatlab\":{\"version\":\"0.0.2\"},\"meta\":{\"name\":\"g\"}}\n".to_owned();
    for name in ["甲", "丙"] {
        text += &format!("{{\"_type\":\"member\",\"platformId\":\"{name}\",\"accountName\":\"{name}\"}}\n");
    }
    text += &[(0, "甲"), (1, "乙"), (3, "丙"), (4, "丁")]
        .map(|(day, who)| line(day, "", &format!("{who}加入群聊")))
        .concat();
    text += &[(1, "乙"), (9, "甲"), (13, "丁"), (14, "丙")].map(|(day, who)| line(day, who, "1")).concat();
    let group = read(&text);
    let none = [BTreeSet::new(), BTreeSet::new()];
    let mark = by_members(&group, &trial(Grouping::Joined, Success::StillThere), &none).unwrap();
    // 乙 is not in the roster and spoke on the first day alone; 丁 is not in it either, but spoke on the ninth.
    assert_eq!(sides(&mark), [(2, 1), (2, 2)]);
}

#[test]
fn stretches_that_share_days_are_told() {
    let mut days = Days::default();
    for day in 0..10 {
        days.set(MONDAY.plus(day).unwrap(), Metric::Members, Some(Count::from(100)));
        days.set(MONDAY.plus(day).unwrap(), Metric::Participants, Some(Count::from(20)));
    }
    let apart = by_days(&days, &trial(Grouping::Days, Success::SpokeFirstWeek)).unwrap();
    assert_eq!((sides(&apart), apart.in_both.get()), ([(300, 60), (300, 60)], 0));
    let first = Variant { days: stretch(0, 4), ..Variant::default() };
    let mark = by_days(&days, &Trial { first, ..trial(Grouping::Days, Success::SpokeFirstWeek) }).unwrap();
    assert_eq!(cautions([mark.first, mark.second], Some(&mark)), [Caution::DaysInBoth(2)]);
    let first = Variant { days: stretch(20, 22), ..Variant::default() };
    let trial = Trial { first, ..trial(Grouping::Days, Success::SpokeFirstWeek) };
    assert_eq!(by_days(&days, &trial), Err(Untold::NoFigures));
    assert_eq!(by_days(&days, &Trial { first: Variant::default(), ..trial }), Err(Untold::NoDays));
}
