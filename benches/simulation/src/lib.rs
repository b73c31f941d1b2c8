//! The engine as a wasm library with plain exports, for `node.mjs`. One simulation at a time.
//!
//! Text goes in through [`room`], and text comes out of the place that the answering functions return, [`length`] long.

use std::cell::RefCell;

use qunce::domain::code::Code;
use qunce::exchange::simulation;
use qunce::simulation::engine::Engine;
use qunce::simulation::expected::Expected;
use qunce::simulation::partial::Partial;
use qunce::simulation::series::Kpi;
use serde_json::{Map, json};

#[derive(Default)]
struct Bench {
    text: Vec<u8>,
    engine: Option<Engine>,
    partial: Partial,
}

thread_local! {
    static BENCH: RefCell<Bench> = RefCell::default();
}

fn with<T>(work: impl FnOnce(&mut Bench) -> T) -> T {
    BENCH.with_borrow_mut(work)
}

/// A place for a text of so many bytes.
#[unsafe(no_mangle)]
pub extern "C" fn room(bytes: usize) -> *mut u8 {
    with(|bench| {
        bench.text = vec![0; bytes];
        bench.text.as_mut_ptr()
    })
}

/// How long the text is.
#[unsafe(no_mangle)]
pub extern "C" fn length() -> usize {
    with(|bench| bench.text.len())
}

/// Makes the inputs in the text ready; returns the number of runs, or 0.
#[unsafe(no_mangle)]
pub extern "C" fn prepare() -> u32 {
    with(|bench| {
        bench.partial = Partial::default();
        let inputs = std::str::from_utf8(&bench.text).ok().and_then(|text| simulation::read(text).ok());
        bench.engine = inputs.and_then(|inputs| Engine::new(inputs).ok());
        bench.engine.as_ref().map_or(0, |engine| engine.inputs.runs)
    })
}

/// Runs some of the runs.
#[unsafe(no_mangle)]
pub extern "C" fn run(first: u32, last: u32) {
    with(|Bench { engine, partial, .. }| {
        if let Some(engine) = engine {
            engine.run(first..last, partial);
        }
    });
}

/// The part so far as bytes; another worker takes them.
#[unsafe(no_mangle)]
pub extern "C" fn pack() -> *const u8 {
    with(|bench| {
        bench.text = bench.partial.to_bytes();
        bench.text.as_ptr()
    })
}

/// Adds the part that the bytes in the text hold; 1 if they did.
#[unsafe(no_mangle)]
pub extern "C" fn absorb() -> u32 {
    with(|bench| match Partial::from_bytes(&bench.text) {
        Some(part) => {
            bench.partial.absorb(part);
            1
        }
        None => 0,
    })
}

/// Works out all results; returns the mean of every figure, as text.
#[unsafe(no_mangle)]
pub extern "C" fn results() -> *const u8 {
    with(|bench| {
        let kpis: Map<_, _> = bench.engine.as_ref().map_or_else(Map::new, |engine| {
            let results = bench.partial.results(engine);
            let mean = |kpi: Kpi| results.kpi(kpi).spread.map(|spread| spread.mean);
            Kpi::ALL.iter().map(|&kpi| (kpi.code().to_owned(), json!(mean(kpi)))).collect()
        });
        bench.text = json!(kpis).to_string().into_bytes();
        bench.text.as_ptr()
    })
}

/// The whole answer, as text: what the `simulate` example prints.
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> *const u8 {
    with(|bench| {
        if let Some(engine) = &bench.engine {
            let expected = Expected::of(&engine.inputs);
            bench.text = simulation::write(&expected, &bench.partial.results(engine)).to_string().into_bytes();
        }
        bench.text.as_ptr()
    })
}

/// The expected mode; returns the members at the end.
#[unsafe(no_mangle)]
pub extern "C" fn expected() -> f64 {
    with(|bench| {
        let expected = bench.engine.as_ref().map(|engine| Expected::of(&engine.inputs));
        expected.and_then(|expected| expected.kpis[Kpi::MembersEnd as usize]).unwrap_or(f64::NAN)
    })
}
