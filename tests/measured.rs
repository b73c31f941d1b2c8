//! What a page shows of a group that was read: members and their layers as of a day, hours, newcomers, days for the plan.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::rc::Rc;

use qunce::domain::calendar::day::Day;
use qunce::domain::members::layer::{LayerModel, MemberLayer};
use qunce::domain::members::place::{Promotion, promotion};
use qunce::domain::members::roster::{Filter, Sort};
use qunce::domain::monitor::Metric;
use qunce::measuring::ledger::Ledger;
use qunce::measuring::reader::{Reader, Settings};
use qunce::measuring::zone::Zone;
use qunce::views::measured::{Group, cohorts, daily, first_week, shown, windows};

/// The Monday with which the logs below begin.
const MONDAY: Day = Day::literal(2024, 1, 29);

/// A line: the day from the Monday on, the hour, who, what.
type Line<'a> = (i32, u32, &'a str, &'a str);

fn group(lines: &[Line]) -> Group {
    let mut text = "消息ID,类型,发送人,时间,内容\n".to_owned();
    for (idx, (day, hour, who, said)) in lines.iter().enumerate() {
        let kind = if who.is_empty() { "系统通知" } else { "文本" };
        let (date, minute, second) = (MONDAY.plus(*day).unwrap().iso(), idx / 60 % 60, idx % 60);
        text += &format!("{},{kind},{who},{date} {hour:02}:{minute:02}:{second:02},{said}\n", idx + 1);
    }
    read(&text)
}

fn read(text: &str) -> Group {
    let settings = Settings { zone: Zone::shanghai(), charset: None, naming: None, most_refusals: 9 };
    let mut reader = Reader::new(settings, Ledger::default());
    reader.feed(text.as_bytes()).unwrap();
    let (file, ledger) = reader.finish();
    assert_eq!(file.unwrap().refused, 0);
    Group::new(Rc::new(ledger.outcome()))
}

/// The layer of each member by name at the end of a day, under a model.
fn layers(group: &Group, day: i32, model: LayerModel) -> Vec<(String, Option<MemberLayer>)> {
    let placed = group.layers_at(MONDAY.plus(day).unwrap().number(), true);
    let named = group.outcome.members.iter().zip(placed);
    let mut layers: Vec<_> =
        named.filter_map(|(member, placed)| Some((member.name.clone(), placed?.layer(model)))).collect();
    layers.sort();
    layers
}

fn layer_of(group: &Group, day: i32, model: LayerModel, name: &str) -> Option<MemberLayer> {
    layers(group, day, model).into_iter().find(|(of, _)| of == name).unwrap().1
}

/// Five messages a day for three weeks, four a day, one a week, a word on the first day alone, and one who came late.
fn members() -> Group {
    let mut lines: Vec<Line> = Vec::new();
    for day in 0..35 {
        lines.extend((0..5).map(|n| (day, 9 + n, "核心", "早")));
        if day >= 21 {
            lines.extend((0..4).map(|n| (day, 14 + n, "活跃", "在")));
        }
        if day % 7 == 2 {
            lines.push((day, 20, "普通", "好"));
        }
    }
    lines.push((0, 20, "走了", "拜"));
    lines.push((33, 8, "", "\"\"\"新人\"\"加入群聊"));
    lines.push((34, 21, "新人", "大家好？"));
    lines.iter_mut().filter(|line| line.2.is_empty()).for_each(|line| line.3 = "新人加入群聊");
    group(&lines)
}

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
fn who_never_spoke_is_there_where_a_roster_is() {
    let text = r#"{"_type":"header","chatlab":{"version":"0.0.2"},"meta":{"name":"g"}}
{"_type":"member","platformId":"a","accountName":"甲","roles":[{"id":"owner"}]}
{"_type":"member","platformId":"b","accountName":"乙"}
{"_type":"member","platformId":"c","accountName":"丙"}
{"_type":"message","sender":"a","accountName":"甲","timestamp":1706490000,"type":0,"content":"在吗？"}
{"_type":"message","sender":"c","accountName":"丙","timestamp":1706490060,"type":0,"content":"在"}
"#;
    let group = read(text);
    let names = |filter, sort| -> Vec<String> {
        let people = shown(&group, filter, sort, "");
        people.iter().map(|person| group.outcome.members[person.place].name.clone()).collect()
    };
    assert_eq!(names(Filter::Never, Sort::Messages), ["乙"]);
    assert_eq!(names(Filter::All, Sort::Silence)[0], "乙");
    assert_eq!(names(Filter::All, Sort::Last), ["丙", "甲", "乙"]);
    // The owner of the roster is on the staff; what others said is the members' own.
    assert_eq!(names(Filter::Staff, Sort::Messages), ["甲"]);
    let days = daily(&group);
    let day = &days[&MONDAY];
    let count = |metric: Metric| day.get(&metric).map(|count| count.get());
    assert_eq!(
        (count(Metric::Messages), count(Metric::Speakers), count(Metric::AmongMembers)),
        (Some(2), Some(2), Some(1))
    );
    // Nobody is told to have left or joined where no line of the system says a word about it.
    assert_eq!((count(Metric::Joins), count(Metric::Exits)), (None, None));
    let none = group.with_staff(0, false);
    assert_eq!(daily(&none)[&MONDAY].get(&Metric::AmongMembers), None);
}

#[test]
fn members_are_sorted_filtered_and_found() {
    let group = members();
    let names = |filter, sort, search: &str| -> Vec<String> {
        let people = shown(&group, filter, sort, search);
        people.iter().map(|person| group.outcome.members[person.place].name.clone()).collect()
    };
    assert_eq!(names(Filter::All, Sort::Messages, ""), ["核心", "活跃", "普通", "新人", "走了"]);
    assert_eq!(names(Filter::All, Sort::Streak, "")[..2], ["核心", "活跃"]);
    assert_eq!(names(Filter::Silent, Sort::Messages, ""), ["走了"]);
    assert_eq!(names(Filter::New, Sort::Messages, ""), ["新人"]);
    assert_eq!(names(Filter::Week, Sort::Messages, ""), ["核心", "活跃", "普通", "新人"]);
    assert_eq!(names(Filter::All, Sort::Name, " 核 "), ["核心"]);
    assert!(names(Filter::All, Sort::Name, "没有").is_empty());
    let people = shown(&group, Filter::All, Sort::Messages, "");
    assert_eq!((people[0].streak, people[0].week, people[2].streak, people[2].quiet), (35, 35, 1, Some(4)));
}

#[test]
fn the_best_windows_share_no_hour() {
    let mut hours = [[0; 24]; 7];
    for (hour, n) in [(8, 10), (9, 9), (20, 30), (21, 20), (22, 25), (23, 1)] {
        hours[3][hour] = n;
    }
    let best: Vec<_> = windows(&hours, 3).iter().map(|window| (window.from, window.messages)).collect();
    // 21–23 has 45, but shares an hour with 20–22.
    assert_eq!(best, [(20, 50), (22, 26), (8, 19)]);
    assert!(windows(&[[0; 24]; 7], 3).is_empty());
    // Of equals the earlier one.
    let mut even = [[0; 24]; 7];
    (even[0][3], even[0][15]) = (4, 4);
    assert_eq!(windows(&even, 1)[0].from, 2);
    let share: f64 = windows(&hours, 3).iter().map(|window| window.share).sum();
    assert!((share - 1.0).abs() < 1e-12);
}

#[test]
fn newcomers_are_those_of_whom_the_system_tells() {
    let group = group(&[
        (0, 8, "", "甲加入群聊"),
        (0, 8, "", "乙加入群聊"),
        (3, 9, "甲", "大家好"),
        (3, 10, "老人", "欢迎"),
        (9, 9, "甲", "早"),
        (10, 9, "乙", "早"),
        (17, 9, "老人", "早"),
    ]);
    let first = first_week(&group);
    assert_eq!((first.newcomers, first.spoke, first.messages), (2, 1, 1));
    let (by_week, is_by_joining) = cohorts(&group);
    assert!(is_by_joining);
    assert_eq!(by_week.len(), 1);
    assert_eq!((by_week[0].monday, by_week[0].came, by_week[0].spoke.clone()), (MONDAY.number(), 2, vec![1, 2, 0]));
}

#[test]
fn where_nobody_s_joining_is_known_first_words_stand_for_it() {
    let group = members();
    let without = self::group(&[(0, 9, "甲", "1"), (1, 9, "乙", "1"), (8, 9, "甲", "1"), (9, 9, "丙", "1")]);
    let (by_week, is_by_joining) = cohorts(&without);
    assert!(!is_by_joining);
    let weeks: Vec<_> = by_week.iter().map(|cohort| (cohort.came, cohort.spoke.clone())).collect();
    assert_eq!(weeks, [(2, vec![2, 1]), (1, vec![1])]);
    assert_eq!(first_week(&without).newcomers, 0);
    assert!(cohorts(&group).1);
}

#[test]
fn days_that_were_counted_elsewhere_go_before_what_was_counted_here() {
    let group = read(
        "日期,群成员总数,新增成员,退群成员,发言人数,消息数,销售额\n2024-01-29,450,12,3,60,420,\"1,234.5\"\n2024-01-30,459,,,,,\n",
    );
    assert!(group.days().is_none());
    let days = daily(&group);
    assert_eq!(days.len(), 2);
    let of = |metric: Metric| days[&MONDAY].get(&metric).map(|count| count.get());
    assert_eq!((of(Metric::Members), of(Metric::Exits), of(Metric::Sales)), (Some(450), Some(3), Some(123_450)));
    assert_eq!(days[&MONDAY.plus(1).unwrap()].len(), 1);
    // Nothing to see of members, and nothing that fails.
    assert!(shown(&group, Filter::All, Sort::Messages, "").is_empty());
    assert!(cohorts(&group).0.is_empty());
}
