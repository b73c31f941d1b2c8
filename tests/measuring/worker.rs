//! The worker answers what reading comes to, byte for byte, and minds what comes out of turn.

use proptest::prelude::*;
use qunce::domain::monitor::columns::Part;
use qunce::jobs::measuring::messages::{Answer, Request};
use qunce::jobs::measuring::station::Station;
use qunce::measuring::charset::Charset;
use qunce::measuring::naming::Naming;
use qunce::measuring::outcome::{FileOutcome, FileRefused, Outcome};
use qunce::measuring::zone::Zone;

use super::conversation::talk;
use super::writers::{self, written};
use super::{read_all, settings};

fn asked(station: &mut Station, request: &Request) -> Answer {
    asked_with(station, request, &[])
}

fn asked_with(station: &mut Station, request: &Request, slice: &[u8]) -> Answer {
    assert_eq!(Request::decode(&request.encode()).as_ref(), Some(request));
    let bytes = station.serve(&request.encode(), slice);
    let answer = Answer::decode(&bytes).unwrap();
    assert_eq!(answer.encode(), bytes);
    answer
}

/// What a worker makes of files, in slices of a size.
fn by_worker(files: &[&[u8]], size: usize) -> (Vec<Result<FileOutcome, FileRefused>>, Outcome) {
    let mut station = Station::default();
    assert_eq!(asked(&mut station, &Request::Begin(Zone::shanghai())), Answer::Done);
    let mut outcomes = Vec::new();
    for bytes in files {
        assert_eq!(asked(&mut station, &Request::Open(None, None)), Answer::Done);
        let (mut n_bytes, mut n_rows) = (0, 0);
        for slice in bytes.chunks(size) {
            n_bytes += slice.len() as u64;
            match asked_with(&mut station, &Request::Slice, slice) {
                Answer::Read(taken) => {
                    assert!(taken.bytes == n_bytes && taken.rows >= n_rows, "{taken:?}");
                    n_rows = taken.rows;
                }
                Answer::File(Err(_)) => {}
                other => panic!("{other:?}"),
            }
        }
        match asked(&mut station, &Request::Close) {
            Answer::File(file) => outcomes.push(file),
            other => panic!("{other:?}"),
        }
    }
    match asked(&mut station, &Request::Sum) {
        Answer::Outcome(outcome) => (outcomes, *outcome),
        other => panic!("{other:?}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_worker_answers_what_reading_comes_to(
        writer in prop::sample::select(writers::ALL.to_vec()),
        size in 1_000_usize..90_000,
    ) {
        let text = written(&writer, &talk());
        let files = [text.as_bytes(), b"%PDF-1.7\n%", b"a,b\n1,2\n", "日期,消息数\n2024-02-01,7\n2024-02-01,8\n".as_bytes()];
        let (outcomes, outcome) = by_worker(&files, size);
        let (expected, ledger) = read_all(&files, &settings(), size);
        let expected_rooms = ledger.outcome();
        prop_assert_eq!(outcomes, expected);
        prop_assert_eq!(outcome, expected_rooms);
    }

    #[test]
    fn bytes_that_nobody_sent_are_not_understood(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        let mut station = Station::default();
        let answer = Answer::decode(&station.serve(&bytes, &bytes));
        prop_assert!(matches!(answer, Some(Answer::NotUnderstood | Answer::Done)), "{answer:?}");
        let _ = Answer::decode(&bytes);
    }
}

#[test]
fn groups_and_sizes_come_over_as_well() {
    let rooms = "Name,Remark,NickName,Owner,UserCount\n1@chatroom,,A,o,120\n".as_bytes();
    assert_eq!(by_worker(&[rooms], 7).1.rooms.len(), 1);
}

#[test]
fn what_a_person_says_of_a_file_is_sent_along() {
    let naming = Naming::new([(Part::Time, "Wann"), (Part::Name, "\u{202E}Wer")]);
    for charset in [None, Some(Charset::Gb18030)] {
        for naming in [None, Some(naming.clone())] {
            let request = Request::Open(charset, naming);
            assert_eq!(Request::decode(&request.encode()), Some(request));
        }
    }
}

#[test]
fn what_comes_out_of_turn_is_not_understood() {
    let mut station = Station::default();
    for request in [Request::Sum, Request::Close, Request::Slice, Request::Open(None, None)] {
        assert_eq!(asked(&mut station, &request), Answer::NotUnderstood, "{request:?}");
    }
    assert_eq!(asked(&mut station, &Request::Begin(Zone::fixed(19_800))), Answer::Done);
    assert_eq!(asked(&mut station, &Request::Open(None, None)), Answer::Done);
    // A file that is open has the ledger.
    assert_eq!(asked(&mut station, &Request::Sum), Answer::NotUnderstood);
    // Another reading begins anew.
    assert_eq!(asked(&mut station, &Request::Begin(Zone::fixed(0))), Answer::Done);
    assert!(matches!(asked(&mut station, &Request::Sum), Answer::Outcome(_)));
}
