//! Daily figures that were counted elsewhere.

use std::rc::Rc;

use qunce::domain::calendar::day::Day;
use qunce::domain::code::Code;
use qunce::domain::monitor::Metric::{self, AmongMembers, Exits, Joins, Members, Messages, Orders, Sales, Speakers};
use qunce::exchange::csv;
use qunce::i18n::Lang;
use qunce::i18n::text::monitor::labels;
use qunce::measuring::layout::Layout;
use qunce::measuring::moment;
use qunce::measuring::outcome::{Notice, Outcome, RowFault};
use qunce::views::measured::{Group, daily};

use super::{read, read_all, settings};

/// The figures as `(date, measure, figure)`.
fn told(outcome: &Outcome) -> Vec<(String, Metric, i64)> {
    let days = outcome.series.iter();
    days.flat_map(|(day, figures)| {
        figures.iter().map(|(measure, figure)| (moment::date(*day).to_string(), *measure, *figure))
    })
    .collect()
}

fn check(text: &str, layout: Layout, expected: &[(&str, Metric, i64)]) {
    let (file, outcome) = read(text.as_bytes());
    let expected: Vec<_> = expected.iter().map(|(date, measure, n)| ((*date).to_owned(), *measure, *n)).collect();
    assert_eq!((file.layout, file.refusals, told(&outcome)), (layout, vec![], expected), "{text}");
}

#[test]
fn our_own_table_is_read_back() {
    check(
        "\u{FEFF}日期,群成员总数,新增成员,退群成员,发言人数,消息数,成员间消息数,打开人数,参与人数,订单数,销售额\r\n\
         2024-02-01,450,12,3,60,420,300,,,2,\"¥1,234.50\"\r\n2024/2/2,459人,０,,,,,,,,\r\n",
        Layout::Daily,
        &[
            ("2024-02-01", Members, 450),
            ("2024-02-01", Joins, 12),
            ("2024-02-01", Exits, 3),
            ("2024-02-01", Speakers, 60),
            ("2024-02-01", Messages, 420),
            ("2024-02-01", AmongMembers, 300),
            ("2024-02-01", Orders, 2),
            ("2024-02-01", Sales, 123_450),
            ("2024-02-02", Members, 459),
            ("2024-02-02", Joins, 0),
        ],
    );
    check("消息数,日期\n5,20240201\n", Layout::Daily, &[("2024-02-01", Messages, 5)]);
}

#[test]
fn whatever_the_grid_takes_our_own_table_takes_as_well() {
    let headings = Metric::ALL.iter().map(|metric| csv::Cell::Text(Lang::Zh.t(labels::metric(*metric)).into_owned()));
    let counts = (1..=Metric::ALL.len()).map(|n| csv::Cell::Decimal(n as f64));
    let head = std::iter::once(csv::Cell::Text("日期".to_owned())).chain(headings).collect();
    let row = std::iter::once(csv::Cell::Day(Day::literal(2024, 2, 1))).chain(counts).collect();
    let (file, outcome) = read(csv::file([head, row].into_iter()).as_bytes());
    assert_eq!((file.layout, file.read, file.refused), (Layout::Daily, 1, 0));
    let days = daily(&Group::new(Rc::new(outcome)));
    let found: Vec<_> = days[&Day::literal(2024, 2, 1)].iter().map(|(metric, count)| (*metric, count.get())).collect();
    let expected =
        Metric::ALL.iter().zip(1..).map(|(metric, n)| (*metric, if *metric == Metric::Sales { n * 100 } else { n }));
    assert_eq!(found, expected.collect::<Vec<_>>());
}

#[test]
fn running_counts_become_each_day_s_own() {
    // Out of order; the 5th is missing, so that the 6th's own counts are not known.
    let text = "stat_time,new_chat_cnt,chat_total,chat_has_msg,new_member_cnt,member_total,member_has_msg,msg_total\n\
                1706889600,0,2,2,4,70,30,260\n1706716800,2,2,1,60,60,20,100\n1706803200,0,2,2,6,66,25,180\n\
                1707148800,0,2,2,1,71,31,300\n1707235200,0,2,2,1,72,30,320\n";
    let (file, outcome) = read(text.as_bytes());
    assert_eq!((file.layout, file.read, &outcome.notices[..]), (Layout::WeCom, 5, &[Notice::SpeakersByDifference][..]));
    let of = |metric| told(&outcome).into_iter().filter(move |told| told.1 == metric).map(|told| (told.0, told.2));
    let expected = |figures: &[(&str, i64)]| figures.iter().map(|(day, n)| ((*day).to_owned(), *n)).collect::<Vec<_>>();
    let messages = expected(&[("2024-02-01", 100), ("2024-02-02", 80), ("2024-02-03", 80), ("2024-02-07", 20)]);
    assert_eq!(of(Messages).collect::<Vec<_>>(), messages);
    let speakers = expected(&[("2024-02-01", 20), ("2024-02-02", 5), ("2024-02-03", 5)]);
    assert_eq!(of(Speakers).collect::<Vec<_>>(), speakers);
    assert_eq!(of(Members).count(), 5);
    // Not the first group's first day: how much of the count is the day's own, nobody knows.
    let later = read(text.replace("1706716800,2,2", "1706716800,0,2").as_bytes()).1;
    assert_eq!(told(&later).into_iter().find(|told| told.1 == Messages).unwrap().0, "2024-02-02");
}

#[test]
fn other_tools_tables_are_read() {
    check(
        "日期,客群成员总数,新增客群成员数,流失客群成员数\n2024-02-01,90,5,1\n",
        Layout::LinkWeChat,
        &[("2024-02-01", Members, 90), ("2024-02-01", Joins, 5), ("2024-02-01", Exits, 1)],
    );
    check(
        "日期,群聊总数,群聊消息数,发送消息群成员数\n2024-02-01,3,77,20\n",
        Layout::LinkWeChat,
        &[("2024-02-01", Speakers, 20), ("2024-02-01", Messages, 77)],
    );
    check(
        "时间,新增成员数,退群人数,当前群成员数,累计退群成员数\n2024-02-01,5,1,94,30\n",
        Layout::MoChat,
        &[("2024-02-01", Members, 94), ("2024-02-01", Joins, 5), ("2024-02-01", Exits, 1)],
    );
}

#[test]
fn two_tables_of_one_group_fill_one_another_s_days() {
    let members = "日期,客群成员总数,新增客群成员数,流失客群成员数\n2024-02-01,90,5,1\n";
    let messages = "日期,群聊总数,群聊消息数,发送消息群成员数\n2024-02-01,3,77,20\n2024-02-02,3,70,21\n";
    let both = |files: [&str; 2]| told(&read_all(&files.map(str::as_bytes), &settings(), 9).1.outcome());
    assert_eq!(both([members, messages]).len(), 7);
    assert_eq!(both([members, messages]), both([messages, members]));
}

#[test]
fn rows_that_say_no_day_or_no_number_are_refused() {
    let (file, outcome) = read(
        "日期,消息数\n2024-02-01,5\n2024-02-01,6\n明天,7\n2024-02-03,-1\n2024-02-04,很多\n1969-01-01,1\n".as_bytes(),
    );
    let rows: Vec<_> = file.refusals.iter().map(|row| (row.line, row.why)).collect();
    let expected = [
        (3, RowFault::DayTwice),
        (4, RowFault::NoMoment),
        (5, RowFault::NoNumber),
        (6, RowFault::NoNumber),
        (7, RowFault::OutOfRange),
    ];
    assert_eq!((rows.as_slice(), told(&outcome).len()), (&expected[..], 1));
}
