//! A simulation on the command line, for scripts and tests.
//!
//! `cargo run --release --no-default-features --example simulate -- INPUTS.json`
//!
//! Reads the inputs of the model by their names and prints one JSON object. Bad input is one line on stderr that names
//! the field and its range, and exit code 2.

use std::process::ExitCode;

use qunce::exchange::simulation;
use qunce::simulation::engine::Engine;
use qunce::simulation::expected::Expected;
use serde_json::Value;

fn main() -> ExitCode {
    match answer(std::env::args().skip(1)) {
        Ok(answer) => {
            println!("{answer}");
            ExitCode::SUCCESS
        }
        Err(refusal) => {
            eprintln!("{}", refusal.replace('\n', " "));
            ExitCode::from(2)
        }
    }
}

/// The answer to the command line's `words`, or what is wrong with them in a line.
pub fn answer(words: impl Iterator<Item = String>) -> Result<Value, String> {
    let words: Vec<String> = words.collect();
    let [file] = words.as_slice() else {
        return Err(format!("INPUTS.json: {} files, exactly 1..=1", words.len()));
    };
    let text = std::fs::read_to_string(file).map_err(|fault| format!("{file}: cannot be read, {fault}"))?;
    simulated(&text)
}

/// What comes out of the inputs in a text.
pub fn simulated(text: &str) -> Result<Value, String> {
    let inputs = simulation::read(text)?;
    let engine = Engine::new(inputs).map_err(|refusal| refusal.to_string())?;
    let partial = engine.run_range(0..engine.inputs.runs);
    Ok(simulation::write(&Expected::of(&engine.inputs), &partial.results(&engine)))
}
