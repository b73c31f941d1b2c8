//! Zones: Shanghai's table against IANA's, and clocks that change.

use chrono::{DateTime, Datelike as _, Timelike as _};
use proptest::prelude::*;
use qunce::measuring::outcome::Outcome;
use qunce::measuring::zone::Zone;

use super::conversation::{Line, talk};
use super::writers::{self, Writer, written};
use super::{Settings, measure, read_all, settings};

#[test]
fn shanghai_is_iana_s() {
    let iana: Zone = measure::table(chrono_tz::Asia::Shanghai);
    assert_eq!(Zone::shanghai(), iana);
}

#[test]
fn clocks_that_change_put_messages_where_the_clock_was() {
    // New York, 2024-11-03: 05:30 UTC and 06:30 UTC are both half past one.
    let rows = "MsgSvrID,type_name,is_sender,talker,msg,src,CreateTime\n\
                1,text,0,a,x,,2024-11-03T05:30:00.000Z\n2,text,0,a,x,,2024-11-03T06:30:00.000Z\n\
                3,text,0,a,x,,2024-11-03T07:30:00.000Z\n4,text,0,a,x,,2024-03-10T07:00:00.000Z\n";
    let zone = measure::zone_of("America/New_York").unwrap();
    let outcome = read_all(&[rows.as_bytes()], &Settings { zone, ..settings() }, 50).1.outcome();
    assert_eq!((outcome.hours[6][1], outcome.hours[6][2], outcome.hours[6][3]), (2, 1, 1));
    assert_eq!(outcome.messages, 4);
}

#[test]
fn a_zone_is_found_by_its_clock_asked_every_two_weeks() {
    // As the browser is asked, for the years that chats are of.
    let time = 1_104_537_600..2_208_988_800;
    for zone in CHANGING {
        let iana = measure::table(zone);
        let found = Zone::searched(time.clone(), 14 * 86_400, |moment| iana.ahead(moment));
        for moment in time.clone().step_by(6 * 3600) {
            assert_eq!(found.ahead(moment), iana.ahead(moment), "{zone} at {moment}");
        }
    }
    let new_york = measure::table(chrono_tz::America::New_York);
    let found = Zone::searched(time, 14 * 86_400, |moment| new_york.ahead(moment));
    let (first, changes) = found.parts();
    assert_eq!((first, changes.len()), (-18_000, 70));
    // 2024-11-03, at six in UTC, two o'clock became one.
    assert!(changes.contains(&(1_730_613_600, -18_000)));
}

#[test]
fn a_zone_is_named_as_people_name_it() {
    for (name, ahead) in
        [("UTC", 0), ("+08:00", 28_800), ("-0330", -12_600), ("+14", 50_400), ("Asia/Shanghai", 28_800)]
    {
        assert_eq!(Zone::from_name(name).map(|zone| zone.local(0)), Some(ahead), "{name}");
    }
    for name in ["", "08:00", "+15:00", "+08:60", "+8:0:0", "+é", "Asia", "+-1"] {
        assert_eq!(Zone::from_name(name), None, "{name}");
    }
    assert_eq!(measure::zone_of("Asia/Kolkata").map(|zone| zone.local(1_706_716_800)), Some(1_706_716_800 + 19_800));
}

/// Zones whose clocks change: by an hour, by half of one, at midnight, southward, and once by a whole day.
const CHANGING: [chrono_tz::Tz; 6] = [
    chrono_tz::America::New_York,
    chrono_tz::Asia::Shanghai,
    chrono_tz::Australia::Lord_Howe,
    chrono_tz::America::Havana,
    chrono_tz::Pacific::Apia,
    chrono_tz::Europe::London,
];

/// Layouts that say moments in UTC.
fn in_utc() -> impl Iterator<Item = &'static Writer> {
    let names = ["memotrace older", "weflow", "weflow json", "chatlab json", "chatlab jsonl"];
    writers::ALL.iter().filter(move |writer| names.contains(&writer.name))
}

fn read_in(zone: &Zone, text: &str) -> Outcome {
    read_all(&[text.as_bytes()], &Settings { zone: zone.clone(), ..settings() }, 10_000).1.outcome()
}

/// What no clock has a say in.
fn counts(outcome: &Outcome) -> impl PartialEq + std::fmt::Debug + use<> {
    let members = outcome.members.iter().map(|of| (of.key.clone(), of.messages, of.questions));
    let moves = outcome.days.iter().fold((0, 0), |(joins, exits), day| (joins + day.joins, exits + day.exits));
    let hours: u32 = outcome.hours.iter().flatten().sum();
    let by_day: u32 = outcome.days.iter().map(|day| day.messages).sum();
    let by_member: u32 = outcome.spoken.iter().map(|one| one.messages).sum();
    let sums = (outcome.messages, outcome.system, hours, by_day, by_member, moves);
    (sums, members.collect::<Vec<_>>(), outcome.kinds.clone(), outcome.replies)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn another_clock_moves_hours_and_days_and_no_count(
        zone in prop::sample::select(&CHANGING[..]), other in prop::sample::select(&CHANGING[..]), year in 0_i64..60,
    ) {
        // The talk of some weeks, somewhere between 1970 and 2030: over changes of clocks, most often.
        let from = year * 31_556_952;
        let shift = from - talk()[0].at;
        let moved: Vec<Line> = talk().into_iter().map(|line| Line { at: line.at + shift, ..line }).collect();
        let tables = [measure::table(zone), measure::table(other)];
        for writer in in_utc() {
            let text = written(writer, &moved);
            let [one, two] = [&tables[0], &tables[1]].map(|zone| read_in(zone, &text));
            prop_assert_eq!(counts(&one), counts(&two), "{}", writer.name);
            // Each day stands once, in order, whatever the clock does at midnight.
            prop_assert!(one.days.is_sorted_by(|a, b| a.day < b.day), "{}", writer.name);
            // And where each message is put is IANA's.
            let hour = |line: &&Line| {
                let at = DateTime::from_timestamp(line.at, 0).unwrap().with_timezone(&zone);
                (at.weekday().num_days_from_monday() as usize, at.hour() as usize)
            };
            let mut hours = [[0; 24]; 7];
            let is_said = |line: &&Line| line.who.is_some();
            moved.iter().filter(is_said).map(|line| hour(&line)).for_each(|(day, hour)| hours[day][hour] += 1);
            if writer.name != "weflow" {
                prop_assert_eq!(one.hours, hours, "{}", writer.name);
            }
        }
    }

    #[test]
    fn a_table_s_clock_is_iana_s(zone in prop::sample::select(&CHANGING[..]), at in 0_i64..4_133_980_800) {
        let table = measure::table(zone);
        let iana = DateTime::from_timestamp(at, 0).unwrap().with_timezone(&zone);
        prop_assert_eq!(table.local(at), iana.naive_local().and_utc().timestamp());
        // A clock that shows this is as far ahead as it is then, but for the hours around a change.
        let near = (-2..=2).map(|n| table.ahead(at + n * 43_200)).collect::<std::collections::BTreeSet<_>>();
        if near.len() == 1 {
            prop_assert_eq!(table.ahead_of_clock(table.local(at)), table.ahead(at));
        }
    }
}

#[test]
fn what_clocks_show_stays_where_it_is_in_every_zone() {
    let local = writers::ALL.iter().filter(|writer| !in_utc().any(|other| other.name == writer.name));
    for writer in local {
        let text = written(writer, &talk());
        let shanghai = read_in(&Zone::shanghai(), &text);
        for zone in CHANGING {
            let outcome = read_in(&measure::table(zone), &text);
            assert_eq!((outcome.hours, &outcome.days), (shanghai.hours, &shanghai.days), "{}", writer.name);
        }
    }
}

#[test]
fn an_answer_after_the_clocks_went_back_was_as_long_in_coming_as_it_was() {
    // New York, 2024-11-03: at 05:50 UTC it is ten to two, at 06:05 five past one again.
    let zone = measure::zone_of("America/New_York").unwrap();
    let heading = "MsgSvrID,type_name,is_sender,talker,msg,src,CreateTime\n";
    let rows = "1,text,0,a,who?,,2024-11-03T05:50:00.000Z\n2,text,0,b,me,,2024-11-03T06:05:00.000Z\n";
    let outcome = read_in(&zone, &format!("{heading}{rows}"));
    assert_eq!((outcome.replies.asked, outcome.replies.median), (1, Some(900)));
    // By the clock alone it is not known which of the two hours is meant; the sum of what is said is the same.
    let shown = "消息ID,类型,发送人,时间,内容\n1,文本,甲,2024-11-03 01:50:00,谁？\n2,文本,乙,2024-11-03 02:05:00,我\n";
    let outcome = read_in(&zone, shown);
    assert_eq!((outcome.messages, outcome.replies.asked, outcome.replies.answered), (2, 1, 1));
}

#[test]
fn the_clock_that_a_file_shows_beside_utc_is_recognized() {
    let clock = |text: &str| read_all(&[text.as_bytes()], &settings(), 4096).0[0].as_ref().unwrap().clock;
    for writer in &writers::ALL {
        let is_shown = matches!(writer.name, "memotrace older" | "weflow json");
        let expected = is_shown.then_some(28_800);
        assert_eq!(clock(&written(writer, &talk())), expected, "{}", writer.name);
    }
    let heading =
        "localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender\n";
    let row = |shown: &str| format!("1,1,1,0,0,1706716800,2,hi,{shown},,甲,a\n");
    for (shown, ahead) in [
        ("2024-01-31 11:00:00", Some(-18_000)),
        ("2024-01-31 21:45", Some(20_700)),
        ("2024-01-31 16:00:07", None),
        ("2024-02-03 00:00:00", None),
        ("x", None),
    ] {
        assert_eq!(clock(&format!("{heading}{}", row(shown))), ahead, "{shown}");
    }
    // Two clocks are none.
    assert_eq!(clock(&format!("{heading}{}{}", row("2024-01-31 11:00:00"), row("2024-02-01 00:00:00"))), None);
}
