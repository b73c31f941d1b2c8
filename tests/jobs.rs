//! What workers are asked and what they answer, there and back as bytes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/plans.rs"]
mod plans;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use qunce::domain::calendar::day::Day;
use qunce::domain::hours::MinuteOfDay;
use qunce::exchange::csv::Cell;
use qunce::exchange::csv::sheet::{Row, Sheet as Table, Unread};
use qunce::exchange::xlsx::Refused;
use qunce::exchange::xlsx::book::{Book, BookCell, Form, Sheet};
use qunce::exchange::xlsx::formula::{At, Expr};
use qunce::jobs::spreadsheet::{Answer, Request};

use plans::choice;

fn request() -> impl Strategy<Value = Request> {
    let write = (option::of(any::<String>()), any::<String>(), choice(), any::<i64>())
        .prop_map(|(saved, title, lang, written_at)| Request::Write { saved, title, lang, written_at });
    let cell = prop_oneof![
        any::<String>().prop_map(Cell::Text),
        any::<u32>().prop_map(Cell::Number),
        (-1e12..1e12_f64).prop_map(Cell::Decimal),
        (0..50_000_i32).prop_map(|n| Cell::Day(Day::literal(1970, 1, 1).plus(n % 40_000).unwrap())),
        (0..1440_u16).prop_map(|minutes| Cell::Time(MinuteOfDay::new(minutes).unwrap())),
    ];
    let cell =
        (cell, choice(), choice()).prop_map(|(cell, look, form)| BookCell { look, form, ..BookCell::plain(cell) });
    let sheet = (any::<String>(), vec(any::<u8>(), 0..4), any::<u32>(), any::<bool>(), vec(vec(cell, 0..4), 0..4));
    let sheet = sheet.prop_map(|(name, widths, n_fixed, has_filter, rows)| {
        let mut sheet = Sheet { name, widths, n_fixed, has_filter, rows };
        let above = Book { title: String::new(), sheets: vec![sheet.clone()] };
        let at = At { sheet: 0, row: 0, column: 0 };
        let sum = [Expr::Sum(at, 3), Expr::ratio(Expr::At(at), Expr::Number(0.0))].map(|it| it.on(&above, 0));
        sheet.push(sum.map(|sum| BookCell::formula(sum, Form::Tenths)).to_vec());
        sheet
    });
    let book = (any::<String>(), vec(sheet, 0..3), choice(), any::<i64>())
        .prop_map(|(title, sheets, lang, written_at)| Request::Book { book: Book { title, sheets }, lang, written_at });
    prop_oneof![write, book, any::<Vec<u8>>().prop_map(Request::Read), any::<Vec<u8>>().prop_map(Request::Table)]
}

fn refused() -> impl Strategy<Value = Refused> {
    prop_oneof![
        Just(Refused::Empty),
        Just(Refused::TooLarge),
        any::<String>().prop_map(Refused::OtherFormat),
        Just(Refused::Password),
        Just(Refused::Damaged),
        Just(Refused::UnpacksTooLarge),
        any::<usize>().prop_map(|rows| Refused::TooManyRows { rows }),
        any::<usize>().prop_map(|columns| Refused::TooManyColumns { columns }),
        Just(Refused::TooManyCells),
        Just(Refused::TooMuchText),
    ]
}

fn sheet() -> impl Strategy<Value = Table> {
    let row = (any::<u64>(), vec(any::<String>(), 0..4)).prop_map(|(line, cells)| Row { line, cells });
    let fault = (any::<u64>(), choice()).prop_map(|(line, why)| Unread { line, why });
    (vec(any::<String>(), 0..4), vec(row, 0..4), vec(fault, 0..3)).prop_map(|(headings, rows, faults)| Table {
        headings,
        rows,
        faults,
    })
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        any::<Vec<u8>>().prop_map(|file| Answer::Written(Ok(file))),
        choice().prop_map(|why| Answer::Written(Err(why))),
        sheet().prop_map(|sheet| Answer::Read(Ok(sheet))),
        refused().prop_map(|why| Answer::Read(Err(why))),
        any::<Vec<u8>>().prop_map(|csv| Answer::Table(Ok(csv))),
        refused().prop_map(|why| Answer::Table(Err(why))),
        Just(Answer::NotUnderstood),
    ]
}

#[test]
fn requests_and_answers_arrive_as_they_were_sent() {
    plans::for_all(300, (request(), answer()), |(request, answer)| {
        prop_assert_eq!(Request::decode(&request.encode()), Some(request));
        prop_assert_eq!(Answer::decode(&answer.encode()), Some(answer));
        Ok(())
    });
}

#[test]
fn other_bytes_are_no_message() {
    for bytes in [b"".as_slice(), b"z", b"w", b"w{}", b"w{\"title\":\"\",\"lang\":\"fr\",\"written_at\":0}"] {
        assert_eq!(Request::decode(bytes), None, "{bytes:?}");
    }
    for bytes in [b"".as_slice(), b"z", b"n?", b"s{}", b"x[]", b"x[\"too_many_rows\"]", b"s{\"headings\":[1]}"] {
        assert_eq!(Answer::decode(bytes), None, "{bytes:?}");
    }
    plans::for_all(300, vec(any::<u8>(), 0..40), |bytes| {
        let _ = (Request::decode(&bytes), Answer::decode(&bytes));
        Ok(())
    });
}

#[cfg(feature = "spreadsheet")]
#[test]
fn what_is_asked_is_done() {
    use qunce::domain::code::Code;
    use qunce::exchange::xlsx;
    use qunce::i18n::Lang;
    use qunce::jobs::spreadsheet::serve;

    let ask = |request: &Request| Answer::decode(&serve(&request.encode())).unwrap();
    let saved = r#"{"items": {"bbbbbbbb": {"kind": "fun", "title": "周三猜谜", "when": {"day": "2026-09-16", "start": "20:00"}}}}"#;
    for lang in Lang::ALL {
        let write =
            Request::Write { saved: Some(saved.to_owned()), title: "读书群".to_owned(), lang: *lang, written_at: 0 };
        let Answer::Written(Ok(file)) = ask(&write) else { panic!("no file") };
        let Answer::Read(Ok(sheet)) = ask(&Request::Read(file.clone())) else { panic!("no rows") };
        assert_eq!(Ok(&sheet), xlsx::read(&file).as_ref());
        assert_eq!((sheet.rows.len(), sheet.rows[0].line), (1, 2));
        assert!(sheet.rows[0].cells.iter().any(|cell| cell == "周三猜谜"), "{sheet:?}");
        assert_eq!(sheet.rows[0].cells[..2], ["2026-09-16", "20:00"]);
    }
    assert_eq!(ask(&Request::Read(Vec::new())), Answer::Read(Err(Refused::Empty)));
    assert_eq!(Answer::decode(&serve(b"z")), Some(Answer::NotUnderstood));
    let nothing = Request::Write { saved: None, title: String::new(), lang: Lang::Zh, written_at: 0 };
    assert!(matches!(ask(&nothing), Answer::Written(Ok(_))));
}
