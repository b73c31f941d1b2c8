//! Times the engine natively: `simulation-bench INPUTS.json [ROUNDS] [THREADS]` prints one JSON object, in milliseconds.
//! With 0 rounds it prints the whole answer instead, as the `simulate` example does. `simulation-bench messages INPUTS`
//! prints how the worker is asked to begin with these inputs, and what it answers after all runs, in hexadecimal.

use std::time::Instant;

use qunce::domain::code::Code;
use qunce::exchange::simulation;
use qunce::jobs::simulation::messages::Request;
use qunce::jobs::simulation::station::Station;
use qunce::simulation::engine::Engine;
use qunce::simulation::expected::Expected;
use qunce::simulation::partial::Partial;
use qunce::simulation::series::Kpi;
use serde_json::{Map, Value, json};

fn main() -> Result<(), String> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [word, file] = words.as_slice()
        && word == "messages"
    {
        return messages(file);
    }
    let [file, rest @ ..] = words.as_slice() else { return Err("a file of inputs is needed".to_owned()) };
    let count = |at: usize| rest.get(at).and_then(|word| word.parse::<u32>().ok()).unwrap_or(1);
    let (rounds, threads) = (count(0), count(1).max(1));
    let text = std::fs::read_to_string(file).map_err(|fault| fault.to_string())?;
    let inputs = simulation::read(&text)?;
    let runs = inputs.runs;

    if rounds == 0 {
        let engine = Engine::new(inputs).map_err(|refusal| refusal.to_string())?;
        let results = engine.run_range(0..runs).results(&engine);
        print!("{}", simulation::write(&Expected::of(&engine.inputs), &results));
        return Ok(());
    }
    let mut times: Vec<[f64; 4]> = Vec::new();
    let (mut kpis, mut errors, mut bytes) = (Map::new(), Map::new(), [0; 2]);
    for _ in 0..rounds {
        let begin = Instant::now();
        let engine = Engine::new(inputs.clone()).map_err(|refusal| refusal.to_string())?;
        let made = begin.elapsed();
        let partial = in_threads(&engine, runs, threads);
        let ran = begin.elapsed();
        let results = partial.results(&engine);
        let told = begin.elapsed();
        let expected = Instant::now();
        std::hint::black_box(Expected::of(std::hint::black_box(&inputs)));
        let expected = expected.elapsed();
        times.push([told, made, ran - made, expected].map(|time| time.as_secs_f64() * 1e3));
        kpis = Kpi::ALL
            .iter()
            .map(|&kpi| (kpi.code().to_owned(), json!(results.kpi(kpi).spread.map(|s| s.mean))))
            .collect();
        errors = Kpi::ALL
            .iter()
            .filter_map(|&kpi| {
                // The middle 90 % of a bell curve are 3.29 deviations wide.
                let spread = results.kpi(kpi).spread?;
                let deviation = (spread.quantiles[4] - spread.quantiles[0]) / 3.29;
                Some((kpi.code().to_owned(), json!(deviation / f64::from(runs).sqrt())))
            })
            .collect();
        bytes = [engine.table_bytes(), partial.memory()];
    }
    let column = |at: usize| -> Value { times.iter().map(|times| times[at]).collect::<Vec<f64>>().into() };
    println!(
        "{}",
        json!({ "total": column(0), "tables": column(1), "runs": column(2), "expected": column(3), "kpis": kpis, "errors": errors, "bytes": bytes })
    );
    Ok(())
}

/// Messages to and from the worker, who is here in person.
fn messages(file: &str) -> Result<(), String> {
    let text = std::fs::read_to_string(file).map_err(|fault| fault.to_string())?;
    let inputs = simulation::read(&text)?;
    let (runs, days) = (inputs.runs, inputs.horizon_days);
    let begin = Request::Begin(1, Box::new(inputs), u32::MAX).encode();
    let mut station = Station::default();
    let _ = (station.serve(&begin), station.serve(&Request::Run(1, 0..runs).encode()));
    let asked = [Request::Bands(1, 0..days), Request::Figures(1, 0..14), Request::Tell(1, 0..runs)];
    let answers = asked.map(|request| hexadecimal(&station.serve(&request.encode())));
    print!("{}", json!({ "runs": runs, "days": days, "begin": hexadecimal(&begin), "answers": answers }));
    Ok(())
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// All runs, split evenly over so many threads.
fn in_threads(engine: &Engine, runs: u32, threads: u32) -> Partial {
    let range = |i: u32| runs * i / threads..runs * (i + 1) / threads;
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|i| scope.spawn(move || engine.run_range(range(i)))).collect();
        let mut all = Partial::default();
        workers.into_iter().filter_map(|worker| worker.join().ok()).for_each(|part| all.absorb(part));
        all
    })
}
