//! Workers for simulations without a browser: messages there and back, and any number of workers that answer in any
//! order and at any pace, which leaves no trace in the results.

use std::collections::VecDeque;
use std::rc::Rc;

use proptest::prelude::*;
use qunce::domain::code::Code;
use qunce::jobs::simulation::dispatcher::{Crew, Dispatcher, Message, Reply, WishId};
use qunce::jobs::simulation::messages::{Answer, PARCEL, Request};
use qunce::jobs::simulation::station::Station;
use qunce::jobs::simulation::{Outcome, Report, Urgency, Wish};
use qunce::simulation::engine::Engine;
use qunce::simulation::inputs::{Admins, Inputs};
use qunce::simulation::partial::{MOST_PATHS, Partial};
use qunce::simulation::series::{Kpi, Series};

use crate::conservation::any_inputs;
use crate::support::{busy, channel, small};

/// A crew at work: requests wait in front of each station until its turn comes.
struct Floor {
    dispatcher: Dispatcher<Vec<u8>>,
    stations: Vec<Station>,
    waiting: Vec<VecDeque<Vec<u8>>>,
    /// Where chance stands that picks whose turn it is and how long that takes.
    chance: u64,
}

impl Floor {
    fn new(crew: Crew, seed: u64) -> Self {
        let mut floor =
            Self { dispatcher: Dispatcher::new(crew), stations: Vec::new(), waiting: Vec::new(), chance: seed };
        floor.replace(crew);
        floor
    }

    fn replace(&mut self, crew: Crew) {
        self.stations = (0..crew.hands).map(|_| Station::default()).collect();
        self.waiting = vec![VecDeque::new(); crew.hands];
    }

    fn pick(&mut self, n: usize) -> usize {
        self.chance = self.chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.chance >> 33) as usize % n
    }

    /// Sends what is to be sent, and lets one station do one thing; false when there is nothing to do.
    fn step(&mut self, reports: &mut Vec<(WishId, Report)>) -> bool {
        while let Some(errand) = self.dispatcher.errand() {
            let (Message::Request(bytes) | Message::Parcel(bytes)) = errand.message;
            self.waiting[errand.hand].push_back(bytes);
        }
        let busy: Vec<usize> = (0..self.waiting.len()).filter(|hand| !self.waiting[*hand].is_empty()).collect();
        if busy.is_empty() {
            return false;
        }
        let hand = busy[self.pick(busy.len())];
        let request = self.waiting[hand].pop_front().unwrap();
        let answer = self.stations[hand].serve(&request);
        let took = [0.0, 0.4, 3.0, 11.0, 60.0][self.pick(5)];
        let reply =
            if answer[0] == PARCEL { Reply::Parcel(answer) } else { Reply::Answer(Answer::decode(&answer).unwrap()) };
        reports.extend(self.dispatcher.answered(hand, reply, took));
        true
    }

    fn finish(&mut self) -> Vec<(WishId, Report)> {
        let mut reports = Vec::new();
        while self.step(&mut reports) {}
        assert!(self.dispatcher.is_at_rest());
        assert!(self.stations.iter().all(|station| station.n_jobs() == 0), "nothing is kept of what is over");
        reports
    }
}

/// What one engine makes of all runs.
fn alone(inputs: &Inputs) -> Outcome {
    let engine = Engine::new(inputs.clone()).unwrap();
    let part = engine.run_range(0..inputs.runs);
    Outcome { results: part.results(&engine), told: part.told() }
}

/// Results to the bit: what is not a number equals itself here.
fn bits(outcome: &Outcome) -> String {
    format!("{outcome:?}")
}

fn done(reports: &[(WishId, Report)], wish: WishId) -> Rc<Outcome> {
    let mut reports = reports.iter().filter(|(id, _)| *id == wish);
    match reports.next_back() {
        Some((_, Report::Done(outcome))) => Rc::clone(outcome),
        other => panic!("{other:?}"),
    }
}

#[test]
fn any_number_of_workers_comes_to_the_same_bytes() {
    let inputs = Inputs { runs: 1500, horizon_days: 21, ..busy() };
    let whole = bits(&alone(&inputs));
    for (hands, seed) in [(1, 1), (2, 2), (2, 3), (3, 4), (5, 5), (8, 6)] {
        let mut floor = Floor::new(Crew::workers(hands), seed);
        let wish = floor.dispatcher.start(Wish::Forecast(inputs.clone()), Urgency::Now);
        assert!(bits(&done(&floor.finish(), wish)) == whole, "{hands} workers");
    }
    let mut floor = Floor::new(Crew::PAGE, 7);
    let wish = floor.dispatcher.start(Wish::Forecast(inputs), Urgency::Now);
    assert!(bits(&done(&floor.finish(), wish)) == whole, "the page");
}

#[test]
fn results_sharpen_and_progress_rises() {
    let inputs = Inputs { runs: 3000, horizon_days: 14, ..busy() };
    let engine = Engine::new(inputs.clone()).unwrap();
    for hands in [1, 3] {
        let mut floor = Floor::new(Crew::workers(hands), 11);
        floor.dispatcher.start(Wish::Forecast(inputs.clone()), Urgency::Now);
        let (mut seen, mut last, mut n_progress) = (Vec::new(), 0, 0);
        for (_, report) in floor.finish() {
            match report {
                Report::Progress { ran, runs } => {
                    assert!(ran > last && runs == 3000, "{ran} after {last}");
                    (last, n_progress) = (ran, n_progress + 1);
                }
                Report::Sharper(results) => {
                    // With one worker, they are the first runs.
                    if hands == 1 {
                        assert_eq!(*results, engine.run_range(0..results.n_runs as u32).results(&engine));
                    }
                    seen.push(results.n_runs);
                }
                Report::Done(outcome) => seen.push(outcome.results.n_runs),
                other => panic!("{other:?}"),
            }
        }
        assert!(seen.is_sorted_by(|a, b| a < b) && seen.len() >= 3, "{seen:?}");
        assert!((128..800).contains(&seen[0]) && seen.ends_with(&[3000]), "{seen:?}");
        assert!(last == 3000 && n_progress <= 100, "{n_progress}");
    }
}

#[test]
fn a_wish_that_was_dropped_is_heard_of_no_more() {
    for steps in [0, 1, 2, 5, 20, 60] {
        let mut floor = Floor::new(Crew::workers(3), steps);
        let older = floor.dispatcher.start(Wish::Forecast(Inputs { runs: 5000, ..busy() }), Urgency::Now);
        let mut reports = Vec::new();
        for _ in 0..steps {
            assert!(floor.step(&mut reports));
        }
        floor.dispatcher.cancel(older);
        let inputs = Inputs { runs: 300, seed: 5, ..busy() };
        let newer = floor.dispatcher.start(Wish::Forecast(inputs.clone()), Urgency::Now);
        let reports = floor.finish();
        assert!(reports.iter().all(|(wish, _)| *wish == newer), "after {steps} steps");
        assert!(bits(&done(&reports, newer)) == bits(&alone(&inputs)));
        floor.dispatcher.cancel(newer);
        assert!(floor.finish().is_empty(), "what is over needs no dropping");
    }
}

#[test]
fn what_somebody_looks_at_goes_first() {
    let mut floor = Floor::new(Crew::workers(2), 3);
    let inputs = |seed| Inputs { runs: 800, seed, ..small() };
    let later = [1, 2].map(|seed| floor.dispatcher.start(Wish::Forecast(inputs(seed)), Urgency::Later));
    let mut reports = Vec::new();
    for _ in 0..10 {
        assert!(floor.step(&mut reports));
    }
    let now = floor.dispatcher.start(Wish::Forecast(inputs(3)), Urgency::Now);
    reports.extend(floor.finish());
    let ends = reports.iter().filter(|(_, report)| matches!(report, Report::Done(_)));
    assert_eq!(ends.map(|(wish, _)| *wish).collect::<Vec<_>>(), [now, later[0], later[1]]);
    for (wish, seed) in [(later[0], 1), (later[1], 2), (now, 3)] {
        assert!(bits(&done(&reports, wish)) == bits(&alone(&inputs(seed))), "seed {seed}");
    }
}

#[test]
fn a_lost_worker_fails_what_it_worked_on_and_the_next_wish_is_answered() {
    for lost in 0..2 {
        let mut floor = Floor::new(Crew::workers(2), 8);
        let inputs = Inputs { runs: 400, ..busy() };
        let wish = floor.dispatcher.start(Wish::Forecast(inputs.clone()), Urgency::Now);
        let mut reports = Vec::new();
        for _ in 0..12 {
            assert!(floor.step(&mut reports));
        }
        floor.waiting[lost].clear();
        floor.stations[lost] = Station::default();
        let failed = floor.dispatcher.lost(lost, "unreachable");
        assert!(matches!(failed.as_slice(), [(id, Report::Failed(why))] if *id == wish && why == "unreachable"));
        let retry = floor.dispatcher.start(Wish::Forecast(inputs.clone()), Urgency::Now);
        assert!(bits(&done(&floor.finish(), retry)) == bits(&alone(&inputs)));
    }
}

#[test]
fn a_worker_that_forgot_is_a_failure_and_no_wrong_result() {
    let mut floor = Floor::new(Crew::workers(2), 8);
    let wish = floor.dispatcher.start(Wish::Forecast(busy()), Urgency::Now);
    let mut reports = Vec::new();
    for _ in 0..6 {
        assert!(floor.step(&mut reports));
    }
    floor.stations = vec![Station::default(), Station::default()];
    reports.extend(floor.finish());
    assert!(matches!(reports.last(), Some((id, Report::Failed(_))) if *id == wish), "{reports:?}");
}

#[test]
fn the_page_takes_over_and_comes_to_the_same_bytes() {
    let mut floor = Floor::new(Crew::workers(4), 21);
    let inputs = Inputs { runs: 300, ..busy() };
    let first = floor.dispatcher.start(Wish::Forecast(inputs.clone()), Urgency::Now);
    let second = floor.dispatcher.start(Wish::Forecast(small()), Urgency::Later);
    let mut reports = Vec::new();
    for _ in 0..9 {
        assert!(floor.step(&mut reports));
    }
    floor.dispatcher.hand_on(Crew::PAGE);
    floor.replace(Crew::PAGE);
    let reports = floor.finish();
    assert!(bits(&done(&reports, first)) == bits(&alone(&inputs)));
    assert!(bits(&done(&reports, second)) == bits(&alone(&small())));
}

#[test]
fn single_runs_are_the_first_of_all() {
    let inputs = Inputs { horizon_days: 10, ..busy() };
    let engine = Engine::new(inputs.clone()).unwrap();
    for (asked, n) in [(3, 3), (500, MOST_PATHS as usize)] {
        let mut floor = Floor::new(Crew::workers(2), 1);
        floor.dispatcher.start(Wish::Paths(inputs.clone(), asked, Series::Members), Urgency::Now);
        let reports = floor.finish();
        let [(_, Report::Paths(paths))] = reports.as_slice() else { panic!("{reports:?}") };
        assert_eq!(paths.len(), n);
        for (run, path) in (0..).zip(paths.iter()) {
            let band = engine.run_range(run..run + 1).results(&engine).band(Series::Members).to_vec();
            assert_eq!(
                path.iter().map(|n| f64::from(*n)).collect::<Vec<_>>(),
                band.iter().map(|day| day.mean).collect::<Vec<_>>()
            );
        }
    }
}

#[test]
fn tables_are_the_same_however_they_are_made() {
    use qunce::simulation::making::Making;
    // So many laws of scans that not all of them get a table.
    let wide = Inputs { channels: (0..40).map(|i| channel(2000.0 + f64::from(i))).collect(), ..busy() };
    let grows =
        wide.channels.iter().map(|it| qunce::simulation::inputs::Channel { growth_per_week: 0.1, ..it.clone() });
    let wide = Inputs { horizon_days: 60, runs: 100, channels: grows.collect(), ..wide };
    for inputs in [busy(), wide] {
        let mut making = Making::of(inputs.clone()).unwrap();
        for left in (0..making.left()).rev() {
            making.go_on(1);
            assert_eq!(making.left(), left);
        }
        let engine = making.finish();
        assert!(engine.table_bytes() < 40 << 20, "{}", engine.table_bytes());
        let part = engine.run_range(0..inputs.runs);
        assert!(bits(&Outcome { results: part.results(&engine), told: part.told() }) == bits(&alone(&inputs)));
    }
}

fn requests(inputs: Inputs, [a, b, c]: [u32; 3]) -> [Request; 10] {
    let part = Engine::new(small()).unwrap().run_range(0..2);
    [
        Request::Begin(a, Box::new(inputs), b),
        Request::Prepare(a, b),
        Request::Run(a, b..c),
        Request::HandOver(a),
        Request::Bands(a, b..c),
        Request::Figures(a, b..c),
        Request::Tell(a, b..c),
        Request::Paths(a, b, Series::ALL[c as usize % Series::COUNT]),
        Request::Forget(a),
        Request::TakeIn(a, part),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn requests_arrive_as_they_were_sent(
        inputs in any_inputs(),
        people in prop_oneof![
            Just(Admins::Enough),
            any::<f64>().prop_map(Admins::Always),
            proptest::collection::vec(any::<f64>(), 0..9).prop_map(Admins::Daily),
        ],
        margin in any::<u64>().prop_map(f64::from_bits),
        words in any::<[u32; 3]>(),
    ) {
        // All bits of every number, also of what is none: bytes are compared.
        for request in requests(Inputs { admins: people, margin, ..inputs }, words) {
            let bytes = request.encode();
            let back = Request::decode(&bytes).map(|back| back.encode());
            prop_assert_eq!(back.as_ref(), Some(&bytes));
            prop_assert!(Request::decode(&bytes[..bytes.len() - 1]).is_none());
            prop_assert!(Request::decode(&[bytes.as_slice(), &[0]].concat()).is_none());
        }
    }

    #[test]
    fn answers_arrive_as_they_were_given(inputs in any_inputs(), left in any::<u32>()) {
        let engine = Engine::new(inputs).unwrap();
        let part = engine.run_range(0..20);
        let answers = [
            Answer::Done,
            Answer::Begun(left),
            Answer::Bands(part.bands(&engine, 1..5)),
            Answer::Figures(part.figures(2..4)),
            Answer::Told(part.told_by(3..9)),
            Answer::Paths(engine.paths(2, Series::Joins)),
            Answer::Parcel(left, part.clone()),
            Answer::NotUnderstood,
        ];
        for answer in answers {
            let bytes = answer.encode();
            prop_assert_eq!(Answer::decode(&bytes).map(|back| back.encode()), Some(bytes));
        }
    }

    #[test]
    fn any_inputs_come_to_the_same_with_workers(inputs in any_inputs(), hands in 1usize..5, seed in any::<u64>()) {
        let inputs = Inputs { runs: 150, ..inputs };
        let mut floor = Floor::new(Crew::workers(hands), seed);
        let wish = floor.dispatcher.start(Wish::Forecast(inputs.clone()), Urgency::Now);
        prop_assert!(bits(&done(&floor.finish(), wish)) == bits(&alone(&inputs)));
    }

    #[test]
    fn a_station_answers_whatever_it_gets(bytes in proptest::collection::vec(any::<u8>(), 0..60), at in 0usize..40) {
        let mut station = Station::default();
        prop_assert!(Answer::decode(&station.serve(&bytes)).is_some());
        // A request with a byte changed.
        let mut begin = Request::Begin(1, Box::new(small()), u32::MAX).encode();
        begin[at] = bytes.first().copied().unwrap_or(0);
        prop_assert!(Answer::decode(&station.serve(&begin)).is_some());
        for request in requests(small(), [1, 0, 5]) {
            prop_assert!(Answer::decode(&station.serve(&request.encode())).is_some());
        }
    }
}

#[test]
fn a_station_says_when_it_does_not_understand() {
    let mut station = Station::default();
    let mut ask = |request: Request| Answer::decode(&station.serve(&request.encode())).unwrap();
    let none = Inputs { runs: 0, ..small() };
    assert_eq!(ask(Request::Begin(1, Box::new(none), 1)), Answer::NotUnderstood);
    assert_eq!(ask(Request::Run(1, 0..5)), Answer::NotUnderstood);
    assert_eq!(ask(Request::Forget(1)), Answer::Done);
    let Answer::Begun(left) = ask(Request::Begin(2, Box::new(small()), 1)) else { panic!("it can begin") };
    assert_eq!(ask(Request::Prepare(2, left)), Answer::Begun(0));
    assert_eq!(ask(Request::Run(2, 0..5)), Answer::Done);
    assert_eq!(ask(Request::TakeIn(3, Partial::default())), Answer::NotUnderstood);
    let Answer::Told(told) = ask(Request::Tell(2, 1..5)) else { panic!("it tells") };
    assert_eq!((told.n_runs(), told.of(Kpi::Joins).count()), (4, 4));
    let Answer::Told(none) = ask(Request::Tell(2, 3..900)) else { panic!("it tells nothing") };
    assert_eq!(none.n_runs(), 0);
}
