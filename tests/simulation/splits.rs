//! The same seed gives the same bytes, however the runs are split, in whatever order the parts come, over bytes or not.

use qunce::exchange::simulation::write;
use qunce::simulation::engine::Engine;
use qunce::simulation::expected::Expected;
use qunce::simulation::inputs::Inputs;
use qunce::simulation::partial::Partial;
use qunce::simulation::series::{Kpi, Series};

use crate::support::{busy, channel, small};

fn bytes(engine: &Engine, partial: &Partial) -> String {
    write(&Expected::of(&engine.inputs), &partial.results(engine)).to_string()
}

fn engine(inputs: Inputs) -> Engine {
    Engine::new(inputs).unwrap()
}

/// The parts of so many workers.
fn parts(engine: &Engine, n: u32) -> Vec<Partial> {
    let runs = engine.inputs.runs;
    (0..n).map(|i| engine.run_range(runs * i / n..runs * (i + 1) / n)).collect()
}

fn merged(parts: impl IntoIterator<Item = Partial>) -> Partial {
    let mut all = Partial::default();
    parts.into_iter().for_each(|part| all.absorb(part));
    all
}

#[test]
fn splits_and_orders_come_to_the_same_bytes() {
    let engine = engine(Inputs { runs: 150, ..busy() });
    let whole = bytes(&engine, &engine.run_range(0..150));
    for n in [1, 2, 3, 7, 150] {
        let parts = parts(&engine, n);
        assert!(bytes(&engine, &merged(parts.clone())) == whole, "{n} parts");
        assert!(bytes(&engine, &merged(parts.into_iter().rev())) == whole, "{n} parts, the last first");
    }
}

#[test]
fn slices_of_any_length_come_to_the_same_bytes() {
    let engine = engine(Inputs { runs: 150, ..busy() });
    let whole = bytes(&engine, &engine.run_range(0..150));
    let mut partial = Partial::default();
    let mut first = 0;
    for length in [1, 2, 40, 64, 3, 40] {
        engine.run(first..first + length, &mut partial);
        first += length;
        assert_eq!(partial.n_runs(), first as usize);
        assert_eq!(partial.results(&engine).n_runs, first as usize, "results stand in between");
    }
    assert!(bytes(&engine, &partial) == whole);
}

#[test]
fn a_part_survives_as_bytes() {
    let wide = Inputs { horizon_days: 8, runs: 100, channels: vec![channel(90_000.0)], ..busy() };
    for inputs in [Inputs { runs: 150, ..busy() }, wide] {
        let engine = engine(inputs);
        let part = engine.run_range(3..77);
        let parcel = part.to_bytes();
        let back = Partial::from_bytes(&parcel).unwrap();
        assert!(bytes(&engine, &back) == bytes(&engine, &part));
        for cut in [0, 1, parcel.len() / 2, parcel.len() - 1] {
            assert!(Partial::from_bytes(&parcel[..cut]).is_none(), "{cut} bytes");
        }
        assert!(Partial::from_bytes(&[parcel.as_slice(), &[0]].concat()).is_none(), "a byte too many");
    }
}

#[test]
fn another_seed_is_another_course_of_events() {
    let told = |seed| {
        let engine = engine(Inputs { seed, ..small() });
        engine.run_range(0..50).told().of(Kpi::Joins).collect::<Vec<_>>()
    };
    assert_eq!(told(1), told(1));
    assert_ne!(told(1), told(2));
    let runs = told(3);
    assert!(runs.iter().any(|joins| *joins != runs[0]), "runs differ");
}

#[test]
fn what_happens_outside_is_the_same_whatever_happens_inside() {
    let scans = |inputs: Inputs| {
        let engine = engine(inputs);
        let results = engine.run_range(7..8).results(&engine);
        results.band(Series::Scans).iter().map(|day| day.mean).collect::<Vec<f64>>()
    };
    let other = Inputs { capacity: 40, exit_hazard: [0.3; 5], questionnaire_done: 0.1, ..busy() };
    assert_eq!(scans(busy()), scans(other));
}

#[test]
fn counts_far_apart_are_kept_exactly() {
    use qunce::simulation::counts::Counts;
    let numbers = [5, 9_000_000, 5, 70_000, 0, 4_000_000_000];
    let mut whole = Counts::default();
    whole.add(&numbers);
    let mut split = Counts::default();
    split.add(&numbers[..1]);
    let mut rest = Counts::default();
    rest.add(&numbers[3..]);
    rest.add(&numbers[1..3]);
    split.merge(&rest);
    let mut sorted = numbers;
    sorted.sort_unstable();
    let told = |counts: &Counts| {
        counts.pairs().into_iter().flat_map(|(n, times)| vec![n; times as usize]).collect::<Vec<u32>>()
    };
    assert_eq!(told(&whole), sorted);
    assert_eq!(told(&split), sorted);
    let mut near = Counts::default();
    near.add(&[7, 7, 7]);
    near.merge(&Counts::default());
    rest = near.clone();
    rest.merge(&split);
    near.add(&[3, 9]);
    assert_eq!(told(&near), [3, 7, 7, 7, 9]);
    assert_eq!(told(&rest).len(), 9);
}

#[test]
fn before_the_first_run_there_is_nothing_to_tell() {
    let engine = engine(busy());
    let results = Partial::default().results(&engine);
    assert_eq!((results.n_runs, results.kpi(Kpi::Joins).spread), (0, None));
    assert_eq!(results.band(Series::Members).len(), 70);
}
