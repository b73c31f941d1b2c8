//! What a page shows of a group that was read: members and their layers as of a day, hours, newcomers, days for the plan.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::rc::Rc;

use qunce::domain::calendar::Calendar;
use qunce::domain::calendar::day::Day;
use qunce::domain::calendar::item::{At, Item, ItemId, Status, When};
use qunce::domain::calendar::kind::Kind as Content;
use qunce::domain::calendar::mix::Target;
use qunce::domain::code::Code as _;
use qunce::domain::funnel::trial::{Grouping, Stretch, Success, Trial, TrialMark, Variant};
use qunce::domain::group_type::GroupType;
use qunce::domain::hours::MinuteOfDay;
use qunce::domain::members::layer::{LayerModel, MemberLayer};
use qunce::domain::members::place::{Promotion, promotion};
use qunce::domain::members::roster::{Filter, Sort};
use qunce::domain::members::silence::SilenceStep;
use qunce::domain::monitor::kept::{Kept, KeptMember, MAX_KEPT, Span};
use qunce::domain::monitor::{Count, Days, Metric, Monitor, SilenceReading};
use qunce::domain::plan::PlanId;
use qunce::domain::positioning::advice::MixModel;
use qunce::domain::quantity::{Counted, SilentDays, TrialDays};
use qunce::domain::words::Words;
use qunce::exchange::decode::{self, Opened};
use qunce::exchange::{encode, sections};
use qunce::i18n::Lang;
use qunce::measuring::kind::Kind as TalkKind;
use qunce::measuring::ledger::Ledger;
use qunce::measuring::reader::{Reader, Settings};
use qunce::measuring::zone::Zone;
use qunce::templates;
use qunce::views::funnel::ab::{Caution, cautions};
use qunce::views::measured::kept::{keep, listed, masked};
use qunce::views::measured::trial::{Untold, by_days, by_members, named};
use qunce::views::measured::{
    Before, Changes, Group, MixRow, Moved, Person, Promotions, Ready, SentMix, at_step, changes, cohorts, daily,
    falling_silent, first_week, has_news, headline, posts_in, promotions, sent_days, sent_mix, sent_weeks, shown,
    still_active, windows,
};

/// The Monday with which the logs below begin.
const MONDAY: Day = Day::literal(2024, 1, 29);

/// A roster of three, of whom two spoke.
const ROSTER: &str = r#"{"_type":"header","chatlab":{"version":"0.0.2"},"meta":{"name":"g"}}
{"_type":"member","platformId":"a","accountName":"甲","roles":[{"id":"owner"}]}
{"_type":"member","platformId":"b","accountName":"乙"}
{"_type":"member","platformId":"c","accountName":"丙"}
{"_type":"message","sender":"a","accountName":"甲","timestamp":1706490000,"type":0,"content":"在吗？"}
{"_type":"message","sender":"c","accountName":"丙","timestamp":1706490060,"type":0,"content":"在"}
"#;

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

/// What each model says of changes in the last week.
fn changed(group: &Group, model: LayerModel, has_ours: bool) -> Changes {
    let (_, last) = group.days().unwrap();
    changes(group, model, &group.layers_at(last, has_ours), &group.layers_at(last - 7, has_ours))
}

/// The same by name, and of how many nobody can say.
fn moves(group: &Group, model: LayerModel) -> (Vec<(String, Before, Option<MemberLayer>)>, u32) {
    let Changes::Told { moved, n_unknown } = changed(group, model, true) else { panic!("nothing is told") };
    let named = |it: &Moved| (group.outcome.members[it.place].name.clone(), it.from, it.to.layer);
    (moved.iter().map(named).collect(), n_unknown)
}

/// Who can be promoted, by name, and of how many nobody can say.
fn promoted(group: &Group, model: LayerModel) -> Option<(Vec<(String, u32)>, u32)> {
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
    assert_eq!(told(&of_roster, None, Lang::Zh).unwrap(), "3 人里 2 人说过话，没有人该唤醒");
    assert!(told(&read("日期,消息数\n2024-01-29,4\n"), None, Lang::Zh).is_none());
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

/// What is kept of a name: messages, those of the last day, days.
fn kept_of(kept: &Kept, name: &str) -> (u32, u32, u32) {
    let member = kept.members.iter().find(|member| member.name.as_str() == name).unwrap();
    (member.messages.get(), member.last_day.get(), member.days.get())
}

/// Lines of a talk over so many days, cut at an hour of the last one.
fn talk(days: std::ops::RangeInclusive<i32>, until_hour: u32) -> Group {
    let mut lines: Vec<Line> = Vec::new();
    for day in days.clone() {
        for hour in [9, 12, 20].into_iter().filter(|hour| day < *days.end() || *hour <= until_hour) {
            lines.push((day, hour, "甲", "1"));
            if day % 2 == 0 {
                lines.push((day, hour, "乙", "1"));
            }
        }
    }
    group(&lines)
}

#[test]
fn kept_members_and_the_readings_that_follow_count_no_day_twice() {
    // The first log ends at noon of the fifth day.
    let first = keep(None, &talk(0..=4, 12), false).unwrap();
    assert_eq!(kept_of(&first, "甲"), (14, 2, 5));
    assert_eq!(kept_of(&first, "乙"), (8, 2, 3));
    assert_eq!(first.until(), MONDAY.plus(4));
    // The same once more, and an older export of a part of it, change nothing.
    assert_eq!(keep(Some(&first), &talk(0..=4, 12), false).unwrap(), first);
    assert_eq!(keep(Some(&first), &talk(2..=4, 9), false).unwrap(), first);
    // A log that overlaps brings the rest of the fifth day and what came after: as if all had been read at once.
    let whole = keep(None, &talk(0..=8, 20), false).unwrap();
    assert_eq!(keep(Some(&first), &talk(3..=8, 20), false).unwrap(), whole);
    assert_eq!(keep(Some(&first), &talk(4..=8, 20), false).unwrap(), whole);
    // What lies between two readings is no day that was counted, until it is read.
    let gap = keep(Some(&keep(None, &talk(0..=2, 20), false).unwrap()), &talk(6..=8, 20), false).unwrap();
    assert_eq!(gap.spans.len(), 2);
    assert_eq!(keep(Some(&gap), &talk(1..=7, 20), false).unwrap(), whole);
    // And what is older goes before it.
    assert_eq!(keep(Some(&keep(None, &talk(4..=8, 20), false).unwrap()), &talk(0..=3, 20), false).unwrap(), whole);
}

#[test]
fn of_a_masked_name_one_character_is_left_however_often_it_is_masked() {
    for (name, left) in [("小林", "小**"), ("👩\u{200D}👧家", "👩\u{200D}👧**"), ("Ω", "Ω**"), ("", "**")]
    {
        assert_eq!(masked(name), left);
        // A plan can keep names that were masked already, and the page masks what it keeps.
        assert_eq!(masked(left).trim_start_matches('*'), left.trim_start_matches('*'), "{name}");
    }
}

#[test]
fn masked_members_are_kept_by_their_first_character_and_replaced() {
    let group = group(&[(0, 9, "张三", "1"), (0, 10, "张四", "1"), (1, 9, "😀李", "1"), (1, 10, "张四", "1")]);
    let masked = keep(None, &group, true).unwrap();
    let names: Vec<_> = masked.members.iter().map(|member| (member.name.as_str(), member.messages.get())).collect();
    assert_eq!(names, [("张**", 2), ("张**", 1), ("😀**", 1)]);
    assert_eq!(keep(Some(&masked), &group, true).unwrap(), masked);
    let plain = keep(Some(&masked), &group, false).unwrap();
    assert_eq!(plain, keep(None, &group, false).unwrap(), "who is masked can't be found again");
    assert_eq!(listed(&plain, Sort::Name, " 张 ").len(), 2);
    assert_eq!(listed(&plain, Sort::Silence, "")[0].name.as_str(), "张三");
}

#[test]
fn two_years_of_five_hundred_members_are_kept_in_less_than_300_kb() {
    let all = Metric::ALL.iter().take(10);
    let mut days = Days::default();
    for day in 0..731 {
        for (idx, metric) in all.clone().enumerate() {
            days.set(MONDAY.plus(day).unwrap(), *metric, Some(Count::from(u32::try_from(idx).unwrap() * 977 + 100)));
        }
    }
    let day = |n: u32| MONDAY.plus(i32::try_from(n % 700).unwrap());
    let members = (0..500).map(|n| KeptMember {
        // As long as a name of WeChat can be.
        name: Words::cut(&format!("一个很长的群昵称取满十六个字啊{n}")),
        messages: Counted::literal(9_000 + n),
        last_day: Counted::literal(n % 30),
        days: Counted::literal(500 + n % 200),
        first: day(n),
        last: day(n + 300),
        joined: day(n),
        left: day(n + 301),
    });
    let kept = Kept {
        spans: vec![Span { from: MONDAY, until: MONDAY.plus(730).unwrap() }],
        is_masked: false,
        members: members.collect(),
    };
    let monitor = Monitor { days, kept: Some(Rc::new(kept)), ..templates::blank_monitor() };
    let saved = sections::section(monitor.clone()).saved().unwrap();
    assert!(saved.len() < 300_000, "{} bytes", saved.len());
    // Links leave the table out, and files say that they have it.
    let mut plan = templates::blank(PlanId::new("kept-members").unwrap());
    assert!(!encode::carries_members(&plan));
    plan.monitor = sections::section(monitor);
    assert!(encode::carries_members(&plan));
    assert!(encode::plan_file(&plan, 0).contains("一个很长的群昵称"));
    let link = encode::plan_file_compact(&plan);
    assert!(!link.contains("一个很长的群昵称") && link.contains("\"days\""));
}

#[test]
fn what_did_not_fit_of_kept_members_stays_out_of_links_as_well() {
    let text = r#"{"format":"qunce.plan","version":1,"plan":{"id":"lost-members","monitor":{"kept":{"members":[
        {"name":"张三","messages":-1},{"messages":3,"nick":"李四"}]},"lost":{"/kept/members/7":{"name":"王五"}}}}}"#;
    let Opened::Plans { plans, .. } = decode::open(text) else { panic!("no plan") };
    let plan = plans[0].plan.clone();
    let monitor = (*sections::monitor(&plan)).clone();
    let mut edited = plan.clone();
    edited.monitor = sections::section(Monitor { fills_gaps: false, ..monitor });
    for plan in [plan, edited] {
        let link = encode::plan_file_compact(&plan);
        for name in ["张三", "李四", "王五"] {
            assert!(!link.contains(name), "{name}: {link}");
        }
    }
}

#[test]
fn more_members_than_are_kept_are_not_kept() {
    let names: Vec<String> = (0..=MAX_KEPT).map(|n| format!("成员{n}")).collect();
    let lines: Vec<Line> = names.iter().map(|name| (0, 9, name.as_str(), "1")).collect();
    assert_eq!(keep(None, &group(&lines[1..]), false).unwrap().members.len(), MAX_KEPT);
    assert_eq!(keep(None, &group(&lines), false), None);
}

#[test]
fn who_is_still_active_in_the_next_month_takes_a_log_of_two() {
    // Of four who spoke in the first month two spoke in the second; who came then is not asked about.
    let lines = [(0, 9, "甲", "1"), (1, 9, "乙", "1"), (2, 9, "丙", "1"), (29, 9, "丁", "1"), (30, 9, "甲", "1")];
    let more = [(45, 9, "丁", "1"), (50, 9, "戊", "1"), (59, 9, "戊", "1")];
    let whole: Vec<Line> = lines.iter().chain(&more).copied().collect();
    assert_eq!(still_active(&group(&whole)), Some((2, 4)));
    assert_eq!(still_active(&group(&whole[..7])), None, "51 days");
    assert_eq!(still_active(&read("日期,消息数\n2024-01-29,3\n")), None);
}

#[test]
fn members_who_fall_silent_are_listed_in_the_reading_that_was_chosen() {
    let mut lines: Vec<Line> = (0..28).flat_map(|day| [(day, 9, "话多", "1"), (day, 10, "群主", "1")]).collect();
    // Two messages in each week; four in one of them; none at all, and one who came a week ago.
    lines.extend([(1, 8, "稀", "1"), (15, 9, "稀", "1"), (16, 9, "稀", "1"), (22, 9, "稀", "1"), (23, 9, "稀", "1")]);
    lines.extend([(1, 8, "停", "1"), (2, 8, "停", "1"), (3, 8, "停", "1"), (14, 8, "停", "1"), (21, 8, "新", "1")]);
    lines.extend([(13, 9, "阵", "1"), (21, 12, "阵", "1"), (22, 12, "阵", "1"), (23, 12, "阵", "1")]);
    let group = group(&lines);
    let names = |reading| -> Vec<String> {
        falling_silent(&group, reading).iter().map(|it| group.outcome.members[it.place].name.clone()).collect()
    };
    assert_eq!(names(SilenceReading::EachWeek), ["稀", "停"]);
    assert_eq!(names(SilenceReading::InTotal), ["停"]);
    let place = group.outcome.members.iter().position(|member| member.name == "停").unwrap();
    assert!(falling_silent(&group.with_staff(place, true), SilenceReading::InTotal).is_empty());
    assert!(falling_silent(&self::group(&[(0, 9, "甲", "1"), (13, 9, "乙", "1")]), SilenceReading::InTotal).is_empty());
}

#[test]
fn what_the_staff_sent_is_told_by_week_and_kind_beside_what_was_planned() {
    let mut text = "消息ID,类型,发送人,时间,内容\n".to_owned();
    let rows = [
        (0, "文本", "群主"),
        (1, "链接", "群主"),
        (1, "红包", "群主"),
        (2, "图片", "甲"),
        (8, "图片", "群主"),
        (16, "文本", "甲"),
    ];
    for (idx, (day, kind, who)) in rows.iter().enumerate() {
        text += &format!("{},{kind},{who},{} 09:00:{idx:02},x\n", idx + 1, MONDAY.plus(*day).unwrap().iso());
    }
    let group = read(&text);
    let mut calendar = templates::blank_calendar();
    let mut plan = |day: i32, kind, status| {
        let when = When { at: At::Day(MONDAY.plus(day).unwrap()), start: MinuteOfDay::at(9, 0) };
        let item = Item { kind, status, when: Some(when), ..templates::blank_item() };
        calendar.items.insert(ItemId::from_chance(u64::try_from(calendar.items.len()).unwrap()), item.into());
    };
    plan(1, Content::Benefit, Status::Sent);
    plan(2, Content::Benefit, Status::Ready);
    plan(3, Content::Notice, Status::Ready);
    plan(3, Content::Notice, Status::Idea);
    assert!(sent_weeks(&group, &calendar, 8).is_empty(), "nobody is on the staff");
    let owner = group.outcome.members.iter().position(|member| member.name == "群主").unwrap();
    let weeks = sent_weeks(&group.with_staff(owner, true), &calendar, 8);
    let days: Vec<i32> = weeks.iter().map(|week| MONDAY.days_until(week.monday)).collect();
    assert_eq!(days, [14, 7, 0], "the latest first");
    assert_eq!((weeks[0].n_sent(), weeks[1].sent.as_slice()), (0, &[(TalkKind::Image, 1)][..]));
    let mut sent = weeks[2].sent.clone();
    sent.sort();
    assert_eq!(sent, [(TalkKind::Text, 1), (TalkKind::Link, 1), (TalkKind::Money, 1)]);
    assert_eq!(weeks[2].planned, [(Content::Benefit, 2), (Content::Notice, 1)]);
    assert_eq!((weeks[2].n_planned(), weeks[1].n_planned()), (3, 0));
    assert_eq!(sent_weeks(&group.with_staff(owner, true), &calendar, 1).len(), 1);
}

/// A calendar with an item of each of these: the day from the Monday on, the hour, the kind, how far it is.
fn calendar_of(items: &[(i32, u16, Content, Status)]) -> Calendar {
    let mut calendar = templates::blank_calendar();
    for (n, (day, hour, kind, status)) in (0_u64..).zip(items) {
        let when = When { at: At::Day(MONDAY.plus(*day).unwrap()), start: MinuteOfDay::at(*hour, 30) };
        let item = Item { kind: *kind, status: *status, when: Some(when), ..templates::blank_item() };
        calendar.items.insert(ItemId::from_chance(n), item.into());
    }
    calendar
}

#[test]
fn the_mix_as_sent_is_told_by_what_items_are_about_beside_the_planned() {
    use Content::{Benefit, Experience, Fun, Interactive, News};
    use Status::{Idea, Ready, Sent, Skipped};
    let calendar = calendar_of(&[
        (0, 9, News, Sent),
        (1, 9, Experience, Sent),
        (2, 9, Interactive, Sent),
        (3, 9, Interactive, Ready),
        (4, 9, Interactive, Skipped),
        (5, 9, Fun, Ready),
        (6, 9, Fun, Idea),
        (6, 9, Benefit, Sent),
        (7, 9, News, Sent),
    ]);
    let target = Target::of_model(MixModel::ThreeFiveTwo, GroupType::Knowledge);
    let week = MONDAY..=MONDAY.plus(6).unwrap();
    let mix = sent_mix(&calendar, &target, week.clone());
    let rows: Vec<_> = mix.rows.iter().map(|row| (row.part, row.planned, row.sent)).collect();
    // Practical, interactive, fun; a benefit is none of S0's three, and an idea is not planned.
    assert_eq!(rows, [(Some(0), 2, 2), (Some(1), 3, 1), (Some(2), 1, 0), (None, 1, 1)]);
    assert_eq!((mix.planned, mix.sent), (6, 3));
    let shares = |share: fn(&SentMix, &MixRow) -> Option<f64>| -> Vec<_> {
        mix.rows.iter().map(|row| share(&mix, row).map(|share| (share * 1000.0).round())).collect()
    };
    assert_eq!(shares(SentMix::planned_share), [Some(333.0), Some(500.0), Some(167.0), None]);
    assert_eq!(shares(SentMix::sent_share), [Some(667.0), Some(333.0), Some(0.0), None]);
    // Nothing planned has no shares, and no row beside the mix's own.
    let none = sent_mix(&templates::blank_calendar(), &target, week);
    assert_eq!((none.rows.len(), none.sent_share(&none.rows[0])), (3, None));
    // The weeks are whole ones, those of the log, and not more than are shown.
    let group = members();
    assert_eq!(sent_days(&group, 8), Some(MONDAY..=MONDAY.plus(34).unwrap()));
    assert_eq!(sent_days(&group, 2), Some(MONDAY.plus(21).unwrap()..=MONDAY.plus(34).unwrap()));
}

#[test]
fn the_calendar_s_posts_are_set_against_the_best_windows() {
    use Content::News;
    use Status::{Draft, Idea, Ready, Skipped};
    let mut hours = [[0; 24]; 7];
    (hours[2][12], hours[5][20], hours[6][21]) = (9, 30, 20);
    let best = windows(&hours, 2);
    assert_eq!(best.iter().map(|window| window.from).collect::<Vec<_>>(), [20, 11]);
    let calendar = calendar_of(&[
        (0, 19, News, Ready),
        (1, 20, News, Ready),
        (2, 21, News, Draft),
        (3, 22, News, Ready),
        (4, 12, News, Ready),
        (5, 20, News, Idea),
        (6, 20, News, Skipped),
        (28, 20, News, Ready),
    ]);
    let four_weeks = MONDAY..=MONDAY.plus(27).unwrap();
    assert_eq!(posts_in(&calendar, four_weeks.clone(), &best), (3, 5));
    assert_eq!(posts_in(&calendar, four_weeks.clone(), &[]), (0, 5));
    assert_eq!(posts_in(&templates::blank_calendar(), four_weeks, &best), (0, 0));
}

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
