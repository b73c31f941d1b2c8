//! What is understood of a typed line, in both languages, and that nothing of it is lost.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;
use qunce::domain::calendar::day::{Day, Weekday};
use qunce::domain::calendar::item::At;
use qunce::domain::calendar::quick_add::{Meaning, NoteCode, QuickAdd, read};
use qunce::domain::calendar::repeat::End;
use qunce::domain::code::Code;
use qunce::domain::hours::MinuteOfDay;

/// A Wednesday.
const TODAY: Day = Day::literal(2026, 9, 16);

/// What was understood in one line: `2026-09-23 20:00 60m weekly/1:we #benefit @小满 | title !NoSuchTime`.
fn summary(read: &QuickAdd) -> String {
    let mut parts = Vec::new();
    parts.extend(read.at.map(|at| match at {
        At::Day(day) => day.iso(),
        At::Opening(days) => format!("D{days:+}"),
        At::Item(..) => panic!("nobody can type another item"),
    }));
    parts.extend(read.start.map(MinuteOfDay::clock));
    parts.extend(read.length.map(|length| format!("{}m", length.get())));
    parts.extend(read.repeat.as_ref().map(|repeat| {
        let weekdays: Vec<&str> = repeat.weekdays.iter().copied().map(Weekday::code).collect();
        let weekdays = if weekdays.is_empty() { String::new() } else { format!(":{}", weekdays.join(",")) };
        let end = match repeat.end {
            End::Never => String::new(),
            End::After(n) => format!("x{}", n.get()),
            End::On(day) => format!("..{}", day.iso()),
        };
        format!("{}/{}{weekdays}{end}", repeat.frequency.code(), repeat.every.get())
    }));
    parts.extend(read.kind.map(|kind| format!("#{}", kind.code())));
    parts.extend(read.owner.as_ref().map(|owner| format!("@{}", owner.as_str())));
    parts.push(format!("| {}", read.title));
    parts.extend(read.notes.iter().map(|note| format!("!{:?}", note.code)));
    parts.join(" ")
}

fn check(cases: &[(&str, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|(line, expected)| (line, expected, summary(&read(line, TODAY, None))))
        .filter(|(_, expected, found)| *expected != found)
        .map(|(line, expected, found)| format!("{line}\n    expected {expected}\n    found    {found}"))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn chinese_days() {
    check(&[
        ("今天 早报", "2026-09-16 | 早报"),
        ("明天早报", "2026-09-17 | 早报"),
        ("明天的早报", "2026-09-17 | 早报"),
        ("后天 抽奖", "2026-09-18 | 抽奖"),
        ("大后天", "2026-09-19 | "),
        ("昨天 复盘", "2026-09-15 | 复盘 !DayInPast"),
        ("周三 抽奖", "2026-09-16 | 抽奖"),
        ("周二 抽奖", "2026-09-22 | 抽奖"),
        ("星期天 抽奖", "2026-09-20 | 抽奖"),
        ("礼拜五 抽奖", "2026-09-18 | 抽奖"),
        ("週五 抽奖", "2026-09-18 | 抽奖"),
        ("下周三 抽奖", "2026-09-23 | 抽奖"),
        ("下周日 抽奖", "2026-09-27 | 抽奖"),
        ("下个星期一 抽奖", "2026-09-21 | 抽奖"),
        ("下下周一 抽奖", "2026-09-28 | 抽奖"),
        ("本周日 抽奖", "2026-09-20 | 抽奖"),
        ("本周一 抽奖", "2026-09-14 | 抽奖 !DayInPast"),
        ("这周五 抽奖", "2026-09-18 | 抽奖"),
        ("周末 野餐", "2026-09-19 | 野餐"),
        ("下周末 野餐", "2026-09-26 | 野餐"),
        ("10月1日 国庆福利", "2026-10-01 | 国庆福利"),
        ("十月一日 国庆福利", "2026-10-01 | 国庆福利"),
        ("１０月１号 国庆福利", "2026-10-01 | 国庆福利"),
        ("十二月二十五日 礼物", "2026-12-25 | 礼物"),
        ("3月8日 女神节", "2027-03-08 | 女神节"),
        ("2027年1月1日 元旦", "2027-01-01 | 元旦"),
        ("明年1月1日 元旦", "2027-01-01 | 元旦"),
        ("2月30日 抽奖", "| 2月30日 抽奖 !NoSuchDay"),
        ("2月30日 20:00 抽奖", "20:00 | 2月30日 抽奖 !NoSuchDay"),
        ("13月1日 抽奖", "| 13月1日 抽奖 !NoSuchDay"),
        ("月底 盘点", "2026-09-30 | 盘点"),
        ("下月底 盘点", "2026-10-31 | 盘点"),
        ("11月底 盘点", "2026-11-30 | 盘点"),
        ("下个月1号 开班", "2026-10-01 | 开班"),
        ("下月15日 开班", "2026-10-15 | 开班"),
        ("15号 开班", "2026-10-15 | 开班"),
        ("20号 开班", "2026-09-20 | 开班"),
        ("3天后 回访", "2026-09-19 | 回访"),
        ("三天后 回访", "2026-09-19 | 回访"),
        ("两周后 回访", "2026-09-30 | 回访"),
        ("一个月后 回访", "2026-10-16 | 回访"),
        ("半个月后 回访", "2026-10-01 | 回访"),
        ("过3天 回访", "2026-09-19 | 回访"),
        ("D+7 回访", "D+7 | 回访"),
        ("d-3 预热", "D-3 | 预热"),
        ("开群后7天 回访", "D+7 | 回访"),
        ("开群7天后 回访", "D+7 | 回访"),
        ("开群前三天 预热", "D-3 | 预热"),
        ("开群当天 10:00 欢迎", "D+0 10:00 | 欢迎"),
        ("9/16 抽奖", "2026-09-16 | 抽奖"),
        ("2026-09-16 抽奖", "2026-09-16 | 抽奖"),
        ("2026/10/1 抽奖", "2026-10-01 | 抽奖"),
        ("2026-02-29 抽奖", "| 2026-02-29 抽奖 !NoSuchDay"),
        ("2020-01-01 抽奖", "2020-01-01 | 抽奖 !DayInPast"),
        ("1800-01-01 抽奖", "| 1800-01-01 抽奖 !NoSuchDay"),
    ]);
}

#[test]
fn chinese_times() {
    check(&[
        ("周三 20:00 抽奖 #活动", "2026-09-16 20:00 #benefit | 抽奖"),
        ("明天 9点 早报", "2026-09-17 09:00 | 早报"),
        ("下周五晚上8点半 直播 @小满 60分钟", "2026-09-25 20:30 60m @小满 | 直播"),
        ("明天８：３０ 早报", "2026-09-17 08:30 | 早报"),
        ("明天八点半 早报", "2026-09-17 08:30 | 早报"),
        ("明天八点一刻 早报", "2026-09-17 08:15 | 早报"),
        ("明天八点零五分 早报", "2026-09-17 08:05 | 早报"),
        ("明天八點十五 早报", "2026-09-17 08:15 | 早报"),
        ("明天20点30直播", "2026-09-17 20:30 | 直播"),
        ("明天20时30分直播", "2026-09-17 20:30 | 直播"),
        ("明天上午十点 直播", "2026-09-17 10:00 | 直播"),
        ("明天下午3点 直播", "2026-09-17 15:00 | 直播"),
        ("明天中午12点 直播", "2026-09-17 12:00 | 直播"),
        ("明天中午一点 直播", "2026-09-17 13:00 | 直播"),
        ("明天凌晨2点 直播", "2026-09-17 02:00 | 直播"),
        ("明天晚上12点 直播", "2026-09-17 24:00 | 直播"),
        ("今晚8点 直播", "2026-09-16 20:00 | 直播"),
        ("明早九点 早报", "2026-09-17 09:00 | 早报"),
        ("今晚 直播", "2026-09-16 | 直播"),
        ("周五晚8点直播", "2026-09-18 20:00 | 直播"),
        ("明天 25:00 抽奖", "2026-09-17 | 25:00 抽奖 !NoSuchTime"),
        ("明天 25点 抽奖", "2026-09-17 | 25点 抽奖 !NoSuchTime"),
        ("明天 20:60 抽奖", "2026-09-17 | 20:60 抽奖 !NoSuchTime"),
        ("明天 24:00 抽奖", "2026-09-17 24:00 | 抽奖"),
        ("明天 20:00-21:00 直播", "2026-09-17 20:00 60m | 直播"),
        ("明天 20:00～21:30 直播", "2026-09-17 20:00 90m | 直播"),
        ("明天晚上8点到9点半 直播", "2026-09-17 20:00 90m | 直播"),
        ("明天晚上8-9点 直播", "2026-09-17 20:00 60m | 直播"),
        ("明天上午11点至1点 直播", "2026-09-17 11:00 120m | 直播"),
        ("周五20：00-21：00 直播", "2026-09-18 20:00 60m | 直播"),
        ("周五八点 直播", "2026-09-18 08:00 | 直播"),
        ("明天 23:00-01:00 直播", "2026-09-17 23:00 120m | 直播"),
        ("明天 直播 一个半小时", "2026-09-17 90m | 直播"),
        ("明天 直播 半小时", "2026-09-17 30m | 直播"),
        ("明天 直播 1.5小时", "2026-09-17 90m | 直播"),
        ("明天 直播 1小时20分", "2026-09-17 80m | 直播"),
        ("明天 直播 两小时", "2026-09-17 120m | 直播"),
        ("明天 直播 100小时", "2026-09-17 | 直播 100小时 !NoSuchLength"),
        ("20:00 抽奖", "2026-09-16 20:00 | 抽奖"),
        ("9月23日（周三）20:00 直播", "2026-09-23 20:00 | 直播"),
        ("9月23日星期三 20点 直播", "2026-09-23 20:00 | 直播"),
        ("9月23日周四 直播", "2026-09-23 | 周四 直播"),
    ]);
}

#[test]
fn chinese_repetitions() {
    check(&[
        ("每周一 10:00 专家直播", "2026-09-21 10:00 weekly/1:mo | 专家直播"),
        ("每天9点早报", "2026-09-16 09:00 daily/1 | 早报"),
        ("每日 9点 早报", "2026-09-16 09:00 daily/1 | 早报"),
        ("每隔一天 打卡", "2026-09-16 daily/2 | 打卡"),
        ("每3天 打卡", "2026-09-16 daily/3 | 打卡"),
        ("每周一三五 打卡", "2026-09-16 weekly/1:mo,we,fr | 打卡"),
        ("每周一、周四 打卡", "2026-09-17 weekly/1:mo,th | 打卡"),
        ("每周二和周六 打卡", "2026-09-19 weekly/1:tu,sa | 打卡"),
        ("每周一到周五 打卡", "2026-09-16 weekly/1:mo,tu,we,th,fr | 打卡"),
        ("周一至周五 9点 早报", "2026-09-16 09:00 weekly/1:mo,tu,we,th,fr | 早报"),
        ("工作日 9点 早报", "2026-09-16 09:00 weekly/1:mo,tu,we,th,fr | 早报"),
        ("每周末 野餐", "2026-09-19 weekly/1:sa,su | 野餐"),
        ("每两周周三 复盘", "2026-09-16 weekly/2:we | 复盘"),
        ("每隔一周的周五 复盘", "2026-09-18 weekly/2:fr | 复盘"),
        ("每周五一起看", "2026-09-18 weekly/1:fr | 一起看"),
        ("每晚9点 晚安", "2026-09-16 21:00 daily/1 | 晚安"),
        ("每逢周五 抽奖", "2026-09-18 weekly/1:fr | 抽奖"),
        ("每月最后一个周五 复盘", "| 每月最后一个周五 复盘 !NoSuchRepeat"),
        ("每周一次 复盘", "2026-09-16 weekly/1 | 复盘"),
        ("每月1号 福利日", "2026-10-01 monthly_date/1 | 福利日"),
        ("每个月15日 福利日", "2026-10-15 monthly_date/1 | 福利日"),
        ("每月第二个周五 聚会", "2026-10-09 monthly_weekday/1 | 聚会"),
        ("每两个月1号 聚会", "2026-10-01 monthly_date/2 | 聚会"),
        ("每年10月1日 国庆", "2026-10-01 monthly_date/12 | 国庆"),
        ("从10月1日起每周三 直播", "2026-10-07 weekly/1:we | 直播"),
        ("开群后1天 每天 9点 早报", "D+1 09:00 daily/1 | 早报"),
        ("每100天 庆祝", "| 每100天 庆祝 !NoSuchRepeat"),
        ("每月底 盘点", "2026-09-30 monthly_last/1 | 盘点"),
        ("每月最后一天 20:00 盘点", "2026-09-30 20:00 monthly_last/1 | 盘点"),
        ("每两个月底 盘点", "2026-09-30 monthly_last/2 | 盘点"),
        ("每个月的最后一天 盘点", "2026-09-30 monthly_last/1 | 盘点"),
        ("每月32号 盘点", "| 每月32号 盘点 !NoSuchRepeat"),
    ]);
}

#[test]
fn ends_of_repetitions() {
    check(&[
        ("每周三 20:00 直播 共10次", "2026-09-16 20:00 weekly/1:wex10 | 直播"),
        ("每天 9点 打卡 一共 21 次", "2026-09-16 09:00 daily/1x21 | 打卡"),
        ("每天打卡，重复三十次", "2026-09-16 daily/1x30 | 打卡"),
        ("每周一 早会 12次", "2026-09-21 weekly/1:mox12 | 早会"),
        ("每周一 早会 0次", "2026-09-21 weekly/1:mo | 早会 0次 !NoSuchRepeat"),
        ("每周一 早会 1000次", "2026-09-21 weekly/1:mo | 早会 1000次 !NoSuchRepeat"),
        ("每周三 直播 到年底", "2026-09-16 weekly/1:we..2026-12-31 | 直播"),
        ("每周三到12月31日 直播", "2026-09-16 weekly/1:we..2026-12-31 | 直播"),
        ("每周三晚上8点 直播 直到明年1月31号为止", "2026-09-16 20:00 weekly/1:we..2027-01-31 | 直播"),
        ("每月底 盘点 到明年底", "2026-09-30 monthly_last/1..2027-12-31 | 盘点"),
        ("每天 早报 到2月30日", "2026-09-16 daily/1 | 早报 到2月30日 !NoSuchRepeat"),
        ("每天 早报 到2020-01-01", "2026-09-16 daily/1 | 早报 到2020-01-01 !NoSuchRepeat"),
        ("周三 直播 共10次", "2026-09-16 | 直播 共10次"),
        ("每周三 第10次直播", "2026-09-16 weekly/1:we | 第10次直播"),
        ("每周三 20:00到21:00 直播", "2026-09-16 20:00 60m weekly/1:we | 直播"),
        ("every mon live until 12-31", "2026-09-21 weekly/1:mo..2026-12-31 | live"),
        ("every mon live until Dec 31", "2026-09-21 weekly/1:mo..2026-12-31 | live"),
        ("every day 9am brief for 10 times", "2026-09-16 09:00 daily/1x10 | brief"),
        ("every fri quiz 5 times", "2026-09-18 weekly/1:frx5 | quiz"),
        ("every fri quiz till the end of the year", "2026-09-18 weekly/1:fr..2026-12-31 | quiz"),
        ("every fri quiz until Feb 30", "2026-09-18 weekly/1:fr | quiz until Feb 30 !NoSuchRepeat"),
        ("quiz until Dec 31", "2026-12-31 | quiz until"),
        ("last day of the month review", "2026-09-30 monthly_last/1 | review"),
        ("every month on the last day review", "2026-09-30 monthly_last/1 | review"),
        ("end of every month recap", "2026-09-30 monthly_last/1 | recap"),
        ("last day of sale", "| last day of sale"),
    ]);
}

#[test]
fn kinds_and_people() {
    check(&[
        ("抽奖 #福利", "#benefit | 抽奖"),
        ("抽奖＃活动", "#benefit | 抽奖"),
        ("#干货 剪辑技巧", "#news | 剪辑技巧"),
        ("#资讯 周报", "#news | 周报"),
        ("#经验 复盘", "#experience | 复盘"),
        ("#互动 投票", "#interactive | 投票"),
        ("#趣味 猜谜", "#fun | 猜谜"),
        ("#情感 老群友", "#emotional | 老群友"),
        ("#通知 换群主", "#notice | 换群主"),
        ("#Fun Quiz Night", "#fun | Quiz Night"),
        ("#天气 早报", "| #天气 早报 !NoSuchKind"),
        ("周三 抽奖 活动", "2026-09-16 #benefit | 抽奖"),
        ("周三 活动抽奖", "2026-09-16 | 活动抽奖"),
        ("周三 福利", "2026-09-16 #benefit | 福利"),
        ("tomorrow quiz, fun", "2026-09-17 #fun | quiz"),
        ("tomorrow morning news", "2026-09-17 | morning news"),
        ("给@小满 发奖", "@小满 | 给 发奖"),
        ("quiz @Anna #fun #event", "#fun @Anna | quiz #event"),
        ("C# 入门 mail@example.com", "| C# 入门 mail@example.com"),
        ("@ # 抽奖", "| @ # 抽奖"),
    ]);
}

#[test]
fn english_lines() {
    check(&[
        ("tomorrow 9am morning report", "2026-09-17 09:00 | morning report"),
        ("next fri 8:30pm quiz #fun", "2026-09-25 20:30 #fun | quiz"),
        ("every mon 10:00 live", "2026-09-21 10:00 weekly/1:mo | live"),
        ("in 3 days check in", "2026-09-19 | check in"),
        ("in a week check in", "2026-09-23 | check in"),
        ("2 weeks later check in", "2026-09-30 | check in"),
        ("on Oct 1 party", "2026-10-01 | party"),
        ("October 1st, 2027 party", "2027-10-01 | party"),
        ("1 Oct party", "2026-10-01 | party"),
        ("16 september 2026 party", "2026-09-16 | party"),
        ("Feb 30 party", "| Feb 30 party !NoSuchDay"),
        ("9/16 party", "2026-09-16 | party"),
        ("Party on Friday at 8pm", "2026-09-18 20:00 | Party"),
        ("this mon recap", "2026-09-14 | recap !DayInPast"),
        ("day after tomorrow recap", "2026-09-18 | recap"),
        ("tonight at 8 live", "2026-09-16 20:00 | live"),
        ("live tonight at 8", "2026-09-16 20:00 | live"),
        ("tonight 8:30 live", "2026-09-16 20:30 | live"),
        ("the 15th payday", "| the 15th payday"),
        ("payday on the 15th", "2026-10-15 | payday"),
        ("1st of next month payday", "2026-10-01 | payday"),
        ("end of month review", "2026-09-30 | review"),
        ("this weekend picnic", "2026-09-19 | picnic"),
        ("7 days after opening survey", "D+7 | survey"),
        ("opening day welcome", "D+0 | welcome"),
        ("tomorrow noon lunch", "2026-09-17 12:00 | lunch"),
        ("tomorrow 12am countdown", "2026-09-17 00:00 | countdown"),
        ("tomorrow 13pm quiz", "2026-09-17 | 13pm quiz !NoSuchTime"),
        ("tomorrow 9-10am quiz", "2026-09-17 09:00 60m | quiz"),
        ("tomorrow 11-1pm quiz", "2026-09-17 11:00 120m | quiz"),
        ("tomorrow from 9am to 10:30am quiz", "2026-09-17 09:00 90m | quiz"),
        ("tomorrow quiz for 45 min", "2026-09-17 45m | quiz"),
        ("tomorrow quiz 1h30", "2026-09-17 90m | quiz"),
        ("tomorrow quiz 2 hours", "2026-09-17 120m | quiz"),
        ("tomorrow quiz half an hour", "2026-09-17 30m | quiz"),
        ("every day 9am brief", "2026-09-16 09:00 daily/1 | brief"),
        ("every day 9am news", "2026-09-16 09:00 daily/1 #news | news"),
        ("Wed, Sep 23 8pm quiz", "2026-09-23 20:00 | quiz"),
        ("tomorrow at 8 live", "2026-09-17 08:00 | live"),
        ("every other day stretch", "2026-09-16 daily/2 | stretch"),
        ("every 2 weeks on fri recap", "2026-09-18 weekly/2:fr | recap"),
        ("every mon, wed and fri recap", "2026-09-16 weekly/1:mo,we,fr | recap"),
        ("mon-fri 9am news brief", "2026-09-16 09:00 weekly/1:mo,tu,we,th,fr | news brief"),
        ("every weekday 9am brief", "2026-09-16 09:00 weekly/1:mo,tu,we,th,fr | brief"),
        ("every other tuesday recap", "2026-09-22 weekly/2:tu | recap"),
        ("every month on the 15th payday", "2026-10-15 monthly_date/1 | payday"),
        ("every 3rd friday of the month meetup", "2026-09-18 monthly_weekday/1 | meetup"),
        ("every 3rd friday meetup", "| every 3rd friday meetup !NoSuchRepeat"),
        ("weekly report", "| weekly report"),
        ("brief daily 9am", "2026-09-16 09:00 daily/1 | brief"),
    ]);
}

#[test]
fn what_only_looks_like_a_day_or_a_time_is_the_title() {
    check(&[
        ("3点建议", "| 3点建议"),
        ("早一点休息", "| 早一点休息"),
        ("两周一次的直播", "| 两周一次的直播"),
        ("本周三大看点", "| 本周三大看点"),
        ("每日一题", "| 每日一题"),
        ("今日话题", "| 今日话题"),
        ("1号群 公告栏", "| 1号群 公告栏"),
        ("3分钟学会剪辑", "| 3分钟学会剪辑"),
        ("今后天天打卡", "| 今后天天打卡"),
        ("sun protection tips", "| sun protection tips"),
        ("1st prize draw", "| 1st prize draw"),
        ("24/7 support", "| 24/7 support"),
        ("look at 3 cases", "| look at 3 cases"),
        ("v3.10 发布", "| v3.10 发布"),
        ("ID2026-09-16x", "| ID2026-09-16x"),
        ("Friday's wrap-up", "| Friday's wrap-up"),
        ("  Keep   My  Case ", "| Keep   My  Case"),
        ("", "| "),
        ("周三 回顾周一直播", "2026-09-16 | 回顾周一直播"),
        ("20:00 抽奖，21:00 开奖", "2026-09-16 20:00 | 抽奖，21:00 开奖"),
        ("周三，20:00，抽奖，", "2026-09-16 20:00 | 抽奖，"),
    ]);
}

#[test]
fn what_is_past_is_said_and_what_was_not_said_moves_on() {
    let at = |line: &str, hour: u16| summary(&read(line, TODAY, Some(MinuteOfDay::at(hour, 0))));
    assert_eq!(at("9点 早报", 8), "2026-09-16 09:00 | 早报");
    assert_eq!(at("9点 早报", 10), "2026-09-17 09:00 | 早报");
    assert_eq!(at("今天 9点 早报", 10), "2026-09-16 09:00 | 早报 !TimeInPast");
    assert_eq!(at("周三 9点 早报", 10), "2026-09-16 09:00 | 早报 !TimeInPast");
    assert_eq!(at("每天 9点 早报", 10), "2026-09-17 09:00 daily/1 | 早报");
    assert_eq!(at("每周三 9点 早报", 10), "2026-09-23 09:00 weekly/1:we | 早报");
    assert_eq!(at("抽奖", 10), "| 抽奖");
}

#[test]
fn every_part_has_its_place() {
    let line = "下周五晚上8点半到9点 直播 @小满 #福利 25:00";
    let found = read(line, TODAY, None);
    let parts: Vec<&str> = found.spans.iter().map(|span| &line[span.range.clone()]).collect();
    assert_eq!(parts, ["下周五", "晚上8点半", "到9点", "@小满", "#福利"]);
    assert!(matches!(found.spans[2].meaning, Meaning::Length(length) if length.get() == 30));
    assert_eq!(found.title, "直播 25:00");
}

#[test]
fn the_ends_of_the_known_years_are_no_trouble() {
    for (today, line) in [
        (Day::LAST, "明天 抽奖"),
        (Day::LAST, "下周三 抽奖"),
        (Day::LAST, "1月1日 抽奖"),
        (Day::LAST, "9999周后 抽奖"),
        (Day::FIRST, "昨天 抽奖"),
        (Day::FIRST, "上周三 抽奖"),
        (Day::FIRST, "上个月1号 抽奖"),
    ] {
        let found = read(line, today, None);
        assert_eq!((found.at, found.title.as_str()), (None, line), "{line}");
        assert_eq!(found.notes[0].code, NoteCode::NoSuchDay);
    }
    assert_eq!(read("20:00 抽奖", Day::LAST, Some(MinuteOfDay::at(21, 0))).at, Some(At::Day(Day::LAST)));
}

/// Pieces that lines are made of.
const PIECES: [&str; 60] = [
    "周三",
    "下周五",
    "每",
    "每周",
    "一",
    "三",
    "五",
    "十",
    "百",
    "零",
    "月",
    "日",
    "号",
    "年",
    "点",
    "半",
    "分",
    "分钟",
    "小时",
    "个",
    "天",
    "后",
    "晚上",
    "今晚",
    "下午",
    "到",
    "至",
    "-",
    "~",
    ":",
    "：",
    "/",
    ".",
    ",",
    "，",
    "、",
    "的",
    "从",
    "起",
    "#",
    "@",
    "福利",
    "活动",
    "抽奖",
    "20",
    "8",
    "30",
    "2026",
    "pm",
    "am",
    "every ",
    "mon",
    "next ",
    "in ",
    " ",
    "oct ",
    "1st",
    "开群",
    "D+",
    "é👩‍👧",
];

fn keeps_everything(line: &str, today: Day) -> Result<(), TestCaseError> {
    let found = read(line, today, Some(MinuteOfDay::at(12, 0)));
    let mut rest = String::new();
    let mut at = 0;
    for span in &found.spans {
        prop_assert!(at <= span.range.start && span.range.start < span.range.end, "{line:?}: {:?}", found.spans);
        rest.push_str(&line[at..span.range.start]);
        at = span.range.end;
    }
    rest.push_str(&line[at..]);
    let seen = |text: &str| -> String {
        text.chars().filter(|c| !c.is_whitespace() && !matches!(c, ',' | '，' | '、' | ';' | '；')).collect()
    };
    let is_kind = found.kind.is_some() && seen(&rest).is_empty();
    prop_assert!(is_kind || seen(&rest) == seen(&found.title), "{line:?} has the title {:?}", found.title);
    for note in &found.notes {
        prop_assert!(line.get(note.range.clone()).is_some_and(|part| !part.is_empty()), "{line:?}");
    }
    prop_assert_eq!(found.start.is_some(), found.spans.iter().any(|span| matches!(span.meaning, Meaning::Time(_))));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_line_panics_and_none_loses_a_word(pieces in vec(select(&PIECES[..]), 0..12), n in 0..73_000) {
        keeps_everything(&pieces.concat(), Day::FIRST.plus(n).unwrap())?;
    }

    #[test]
    fn nor_does_any_other_text(line in "\\PC*|[0-9０-９:：点月日 ]{0,12}") {
        keeps_everything(&line, TODAY)?;
    }

    #[test]
    fn a_date_that_was_written_is_read_back(n in 0..73_000) {
        let day = Day::FIRST.plus(n).unwrap();
        let chinese = format!("{}年{}月{}日", day.year(), day.month(), day.day());
        for line in [day.iso(), chinese, day.iso().replace('-', "/")] {
            prop_assert_eq!(read(&line, TODAY, None).at, Some(At::Day(day)));
        }
    }

    #[test]
    fn a_time_that_was_written_is_read_back(minutes in 0_u16..1440) {
        let (hour, minute) = (minutes / 60, minutes % 60);
        let twelve = format!("{}:{minute:02}{}", (hour + 11) % 12 + 1, if hour < 12 { "am" } else { "pm" });
        for line in [format!("{hour:02}:{minute:02}"), format!("{hour}点{minute:02}分"), twelve] {
            prop_assert_eq!(read(&line, TODAY, None).start, Some(MinuteOfDay::at(hour, minute)), "{}", line);
        }
    }
}
