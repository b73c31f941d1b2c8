//! Who is still active, who falls silent, and what the staff sent.

use qunce::domain::calendar::item::{At, Item, ItemId, Status, When};
use qunce::domain::calendar::kind::Kind as Content;
use qunce::domain::hours::MinuteOfDay;
use qunce::domain::monitor::SilenceReading;
use qunce::measuring::kind::Kind as TalkKind;
use qunce::templates;
use qunce::views::measured::{falling_silent, sent_weeks, still_active};

use crate::support::{Line, MONDAY, group, read};

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
