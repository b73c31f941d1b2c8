//! Figures, orders, windows and newcomers of a group that was read.

use qunce::domain::members::layer::LayerModel;
use qunce::domain::members::roster::{Filter, Sort};
use qunce::domain::members::silence::SilenceStep;
use qunce::domain::monitor::{Count, Days, Metric};
use qunce::domain::quantity::SilentDays;
use qunce::i18n::Lang;
use qunce::templates;
use qunce::views::measured::{Group, at_step, cohorts, daily, first_week, has_news, headline, shown, totals, windows};

use crate::support::{MONDAY, ROSTER, group, layers, members, read};

#[test]
fn who_is_due_at_a_step_of_silence_is_told_by_the_plan_s_days_and_is_not_on_the_staff() {
    let group = members();
    let place = |name: &str| group.outcome.members.iter().position(|member| member.name == name).unwrap();
    let mut plan = templates::blank_members();
    assert_eq!(at_step(&group, &plan, SilenceStep::Nudge), [(place("普通"), 4)]);
    assert_eq!(at_step(&group, &plan, SilenceStep::Silent), [(place("走了"), 34)]);
    assert!(at_step(&group, &plan, SilenceStep::Leave).is_empty());
    plan.silent_days = SilentDays::literal(4);
    assert_eq!(at_step(&group, &plan, SilenceStep::Silent), [(place("走了"), 34), (place("普通"), 4)]);
    assert!(at_step(&group.with_staff(place("走了"), true), &plan, SilenceStep::Silent).len() == 1);
}

#[test]
fn who_was_put_out_of_the_group_is_due_at_no_step_and_in_no_layer_until_they_are_back() {
    let mut lines = vec![(0, 9, "走了", "拜"), (0, 10, "睡了", "安"), (95, 9, "核心", "早")];
    let plan = templates::blank_members();
    let names = |group: &Group, places: Vec<usize>| -> Vec<String> {
        let mut names: Vec<_> = places.into_iter().map(|place| group.outcome.members[place].name.clone()).collect();
        names.sort();
        names
    };
    let leaving = |group: &Group| {
        names(group, at_step(group, &plan, SilenceStep::Leave).into_iter().map(|(place, _)| place).collect())
    };
    let silent = |group: &Group| {
        names(group, shown(group, Filter::Silent, Sort::Messages, "").into_iter().map(|person| person.place).collect())
    };
    let before = group(&lines);
    assert_eq!((leaving(&before), silent(&before)), (names(&before, vec![1, 2]), names(&before, vec![1, 2])));
    lines.insert(2, (40, 12, "", "你将\"走了\"移出了群聊"));
    let after = group(&lines);
    assert_eq!((leaving(&after), silent(&after)), (vec!["睡了".to_owned()], vec!["睡了".to_owned()]));
    assert_eq!(shown(&after, Filter::All, Sort::Messages, "").len(), 3);
    let layers =
        |group: &Group, day| layers(group, day, LayerModel::Rfm).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert_eq!((layers(&after, 39).len(), layers(&after, 40)), (2, vec!["睡了".to_owned()]));
    lines.insert(3, (50, 9, "走了", "我又来了"));
    let back = group(&lines);
    assert_eq!((leaving(&back), silent(&back).len(), layers(&back, 50).len()), (vec!["睡了".to_owned()], 2, 2));
}

#[test]
fn the_group_that_was_read_leads_the_page_and_an_alarm_goes_before_it() {
    let (group, plan) = (members(), templates::blank_members());
    let told = |group: &Group, alarm: Option<&str>, lang| {
        let sentence = headline(group, &plan, alarm.map(str::to_owned), lang)?;
        Some(sentence.replace(['\u{2068}', '\u{2069}'], ""))
    };
    let of_roster = read(ROSTER);
    assert_eq!(told(&group, None, Lang::Zh).unwrap(), "5 人说了 238 条消息，1 人该唤醒");
    assert_eq!(told(&group, None, Lang::En).unwrap(), "5 members sent 238 messages, 1 member to wake up");
    let alarmed = told(&group, Some("黄色预警，还有 2 条没处理"), Lang::Zh).unwrap();
    assert_eq!(alarmed, "黄色预警，还有 2 条没处理；读到的 5 人里，1 人该唤醒");
    assert_eq!(told(&of_roster, None, Lang::Zh).unwrap(), "3 人里 2 人说过话，1 人一次没说过话");
    assert!(told(&read("日期,消息数\n2024-01-29,4\n"), None, Lang::Zh).is_none());
}

#[test]
fn a_day_on_which_only_the_system_wrote_is_no_day_with_messages() {
    let group = read(
        "Time,SenderName,Sender,TalkerName,Talker,Content\n\
         2024-01-29 09:00:00,甲,a,群,g,早\n\
         2024-01-30 09:00:00,系统消息,系统消息,群,g,\"\"\"甲\"\"邀请\"\"乙\"\"加入了群聊\"\n\
         2024-01-31 09:00:00,甲,a,群,g,早\n",
    );
    let totals = totals(&group);
    assert_eq!((group.outcome.days.len(), totals.days, totals.joins), (3, 2, 1));
    assert!((totals.per_member - 1.0).abs() < 1e-12);
}

#[test]
fn a_reading_that_the_plan_has_taken_is_no_news() {
    let group = members();
    let (found, mut known) = (daily(&group), Days::default());
    assert!(has_news(&found, &known));
    for (day, figures) in &found {
        figures.iter().for_each(|(metric, count)| known.set(*day, *metric, Some(*count)));
    }
    assert!(!has_news(&found, &known));
    known.set(MONDAY, Metric::Messages, Some(Count::from(1)));
    assert!(has_news(&found, &known));
}

#[test]
fn who_never_spoke_is_there_where_a_roster_is() {
    let group = read(ROSTER);
    let names = |filter, sort| -> Vec<String> {
        let people = shown(&group, filter, sort, "");
        people.iter().map(|person| group.outcome.members[person.place].name.clone()).collect()
    };
    assert_eq!(names(Filter::Never, Sort::Messages), ["乙"]);
    assert_eq!(names(Filter::All, Sort::Silence)[0], "乙");
    assert_eq!(names(Filter::All, Sort::Last), ["丙", "甲", "乙"]);
    assert_eq!(names(Filter::All, Sort::First), ["甲", "丙", "乙"]);
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
    assert_eq!(names(Filter::All, Sort::First, ""), ["核心", "走了", "普通", "活跃", "新人"]);
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
    // The log ends on a Thursday: of its third week nobody can say yet who spoke in it.
    let (_, last) = group.days().unwrap();
    assert_eq!((by_week[0].weeks_over(last), by_week[0].weeks_over(last + 3)), (2, 3));
}

#[test]
fn newcomers_who_never_spoke_are_counted_by_the_lines_that_tell_of_them() {
    let group = group(&[
        (0, 8, "", "甲加入群聊"),
        (0, 8, "", "乙加入群聊"),
        (1, 8, "", "丙加入群聊"),
        (3, 9, "甲", "大家好"),
        (8, 8, "", "丁加入群聊"),
        (10, 9, "老人", "早"),
    ]);
    // 丁 came less than a week before the end.
    let first = first_week(&group);
    assert_eq!((first.newcomers, first.spoke, first.messages, first.unheard), (3, 1, 1, 2));
    let (by_week, _) = cohorts(&group);
    let weeks: Vec<_> = by_week.iter().map(|cohort| (cohort.came, cohort.spoke.clone())).collect();
    assert_eq!(weeks, [(3, vec![1, 0]), (1, vec![0])]);
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
