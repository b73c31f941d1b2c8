//! What a log tells together with its roster: how many members there were, who of them spoke, and what they waited for.

use qunce::domain::monitor::gauge::Gauge;
use qunce::domain::monitor::metrics::Reading;
use qunce::domain::monitor::{Days, MAX_DAYS, Metric, Monitor};
use qunce::templates;
use qunce::views::measured::{Group, ROSTER_DAYS, SILENT_DAYS, daily, gauges, has_news, never_heard};

use crate::support::{Line, MONDAY, read};

/// A log with a roster: of a line without a sender the text is the system's.
fn listed(members: &[&str], lines: &[Line]) -> Group {
    let mut text = "{\"_type\":\"header\",\"chatlab\":{\"version\":\"0.0.2\"},\"meta\":{\"name\":\"g\"}}\n".to_owned();
    for name in members {
        text += &format!("{{\"_type\":\"member\",\"platformId\":\"{name}\",\"accountName\":\"{name}\"}}\n");
    }
    for (idx, (day, hour, who, said)) in lines.iter().enumerate() {
        let (sender, kind) = if who.is_empty() { ("system", 80) } else { (*who, 0) };
        let at = i64::from(MONDAY.number() + day) * 86_400 + i64::from(*hour) * 3600 - 8 * 3600;
        text += &format!(
            "{{\"_type\":\"message\",\"sender\":\"{sender}\",\"accountName\":\"{who}\",\"timestamp\":{at},\"type\":{kind},\
             \"content\":\"{said}\",\"platformMessageId\":\"{idx}\"}}\n"
        );
    }
    read(&text)
}

fn members(group: &Group) -> Vec<(i32, u64)> {
    let known = |(day, counts): (&qunce::domain::calendar::day::Day, &qunce::domain::monitor::Daily)| {
        Some((day.number() - MONDAY.number(), counts.get(&Metric::Members)?.get()))
    };
    daily(group).iter().filter_map(known).collect()
}

#[test]
fn a_roster_tells_the_members_of_the_last_week_without_those_who_had_not_come_or_were_put_out() {
    let mut lines: Vec<Line> = (0..10).map(|day| (day, 9, "甲", "早")).collect();
    lines.push((5, 10, "", "\\\"乙\\\"通过扫描\\\"甲\\\"分享的二维码加入群聊"));
    lines.push((7, 10, "", "你将\\\"丙\\\"移出了群聊"));
    // Who spoke before they are said to have come was there before.
    lines.extend([(1, 11, "丁", "在"), (6, 10, "", "\\\"丁\\\"通过扫描\\\"甲\\\"分享的二维码加入群聊")]);
    let group = listed(&["甲", "乙", "丙", "丁", "戊"], &lines);
    assert_eq!(ROSTER_DAYS, 7);
    assert_eq!(members(&group), [(3, 4), (4, 4), (5, 5), (6, 5), (7, 4), (8, 4), (9, 4)]);
    assert_eq!(members(&crate::support::group(&[(0, 9, "甲", "早")])), [], "nobody says who is there");
}

#[test]
fn how_long_answers_to_a_days_questions_took_is_a_figure_of_the_day() {
    // Two questions of the first day wait one hour and three, the second of them until the next day; the third has no answer.
    let lines = [
        (0, 9, "甲", "几点？"),
        (0, 10, "乙", "八点"),
        (0, 22, "甲", "哪里？"),
        (1, 1, "丙", "老地方"),
        (2, 9, "甲", "有人吗？"),
        (4, 9, "乙", "来了"),
    ];
    let group = listed(&["甲", "乙", "丙"], &lines);
    let waits = daily(&group).into_iter().map(|(day, counts)| {
        (day.number() - MONDAY.number(), counts.get(&Metric::ReplySeconds).map(|seconds| seconds.get()))
    });
    assert_eq!(waits.collect::<Vec<_>>(), [(0, Some(7200)), (1, None), (2, None), (3, None), (4, None)]);
}

#[test]
fn days_without_a_word_between_others_are_counted_and_a_file_that_is_missing_is_not() {
    let said = |group: &Group| {
        let on = |(day, counts): (&qunce::domain::calendar::day::Day, &qunce::domain::monitor::Daily)| {
            let get = |metric| counts.get(&metric).map(|count| count.get());
            Some((day.number() - MONDAY.number(), get(Metric::Messages)?, get(Metric::Speakers)?, get(Metric::Members)))
        };
        daily(group).iter().filter_map(on).collect::<Vec<_>>()
    };
    let group = listed(&["甲", "乙"], &[(0, 9, "甲", "早"), (2, 9, "乙", "早")]);
    assert_eq!(said(&group), [(0, 1, 1, Some(2)), (1, 0, 0, Some(2)), (2, 1, 1, Some(2))]);
    // Activity is that of all days: two of three members' days had a word.
    let days = Days::new(daily(&group));
    assert_eq!(days.get(MONDAY.plus(1).unwrap(), Metric::Speakers), Some(0));
    let after = |n: i32| said(&listed(&["甲"], &[(0, 9, "甲", "早"), (n + 1, 9, "甲", "早")])).len();
    assert_eq!((after(SILENT_DAYS), after(SILENT_DAYS + 1)), (2 + SILENT_DAYS as usize, 2));
}

#[test]
fn of_more_days_than_a_plan_keeps_the_last_are_offered() {
    let lines: Vec<Line> = (0..1_200).map(|day| (day, 9, "甲", "早")).collect();
    let found = daily(&listed(&["甲"], &lines));
    assert_eq!(found.len(), MAX_DAYS);
    let mut days = Days::default();
    assert!(has_news(&found, &days));
    days.take(&found);
    assert!(!has_news(&found, &days));
    days.set(MONDAY.plus(1_300).unwrap(), Metric::Joins, Some(1.into()));
    assert!(!has_news(&found, &days), "the first day was given up for a later one");
}

#[test]
fn who_never_spoke_and_came_nobody_knows_when_is_a_list_of_its_own() {
    let mut lines: Vec<Line> = vec![(0, 9, "甲", "早"), (9, 9, "甲", "早")];
    let names = |group: &Group| {
        never_heard(group).into_iter().map(|place| group.outcome.members[place].name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(names(&listed(&["甲", "乙", "丙"], &lines)), ["丙", "乙"]);
    // Whose coming is told is at a step, who was put out is nowhere.
    lines.push((1, 10, "", "\\\"乙\\\"通过扫描\\\"甲\\\"分享的二维码加入群聊"));
    lines.push((2, 10, "", "你将\\\"丙\\\"移出了群聊"));
    assert!(names(&listed(&["甲", "乙", "丙"], &lines)).is_empty());
    let staff = listed(&["甲", "乙"], &[(0, 9, "甲", "早")]).with_said(&[("乙".to_owned(), true)].into());
    assert!(names(&staff).is_empty());
    let said = [("乙".to_owned(), false), ("甲".to_owned(), true)].into();
    assert_eq!(staff.with_said(&said).staff, [0].into(), "what was said last");
}

#[test]
fn who_spoke_within_a_month_is_told_by_a_log_and_only_bounded_by_days() {
    let monthly = |group: &Group, counted_to| {
        let told = gauges(group, counted_to).into_iter().find(|(gauge, _)| *gauge == Gauge::MonthlySpeakers);
        told.map(|(_, reading)| reading)
    };
    // Of five members one spoke too long ago, one never did, and one who did is not in the roster.
    let mut lines: Vec<Line> = (0..40).map(|day| (day, 9, "甲", "早")).collect();
    lines.extend([(9, 10, "乙", "在"), (10, 10, "丙", "在"), (39, 10, "丁", "在"), (39, 11, "过客", "在")]);
    let group = listed(&["甲", "乙", "丙", "丁", "戊"], &lines);
    assert_eq!(monthly(&group, None), Some(Reading::exact(0.6, 30)));
    let last = MONDAY.plus(39);
    assert_eq!(monthly(&group, last), Some(Reading::exact(0.6, 30)));
    assert_eq!(monthly(&group, MONDAY.plus(40)), None, "days were counted on which the log is silent");
    // Of ten days no more is known than who spoke in them.
    let short = listed(&["甲", "乙"], &lines[..10]);
    assert_eq!(monthly(&short, None), Some(Reading { low: 0.5, high: 1.0, n_days: 10 }));
    assert_eq!(monthly(&crate::support::group(&lines), None), None, "without a roster only those are known who spoke");
}

#[test]
fn a_log_with_its_roster_is_enough_for_an_alarm() {
    use qunce::domain::calendar::Style;
    use qunce::domain::monitor::AlarmRule;
    use qunce::domain::monitor::alarm::alarms;
    use qunce::domain::monitor::health::Setting;
    let names: Vec<String> = (0..20).map(|n| format!("成员{n}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let lines: Vec<Line> = (0..9).map(|day| (day, 9, "成员0", "早")).collect();
    let monitor = Monitor { days: Days::new(daily(&listed(&names, &lines))), ..templates::blank_monitor() };
    let rung = alarms(&monitor, Setting { style: Style::Quiet, cap: 500 });
    let low = rung.iter().find(|alarm| alarm.key.rule == AlarmRule::ActiveLow).unwrap();
    assert!(low.is_on);
    assert_eq!((low.key.since, low.raised), (MONDAY.plus(2).unwrap(), MONDAY.plus(4).unwrap()));
}
