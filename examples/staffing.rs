//! The staffing planner's answer on the command line, for scripts and tests.
//!
//! `cargo run --release --no-default-features --example staffing -- --size 450 --model s0`
//!
//! Prints one JSON object. Bad input is one line on stderr and exit code 2. `--model own` is not offered: one's own
//! team is in a plan, not on a command line.

use std::process::ExitCode;

use qunce::domain::code::Code;
use qunce::domain::platform::Platform;
use qunce::domain::quantity::{Bounded, GroupSize, Seats};
use qunce::domain::staffing::span::Spans;
use qunce::domain::staffing::team::{People, Team, groups};
use qunce::domain::staffing::{Split, StaffingModel};
use qunce::playbook::claims::LARGE_GROUP;
use qunce::templates;
use serde_json::{Value, json};

fn main() -> ExitCode {
    match answer(std::env::args().skip(1)) {
        Ok(answer) => {
            println!("{answer:#}");
            ExitCode::SUCCESS
        }
        Err(refusal) => {
            eprintln!("{refusal}");
            ExitCode::from(2)
        }
    }
}

/// The answer to the command line's `words`, or what is wrong with them in a line.
pub fn answer(words: impl Iterator<Item = String>) -> Result<Value, String> {
    let platform = Platform::WechatGroup;
    let (mut size, mut model, mut split, mut seats) = (None, None, Split::Large, platform.default_seats());
    let mut words = words;
    while let Some(flag) = words.next() {
        let value = words.next();
        match flag.as_str() {
            "--size" => size = Some(number::<GroupSize>("size", value)?),
            "--seats" => seats = Some(number::<Seats>("seats", value)?),
            "--model" => model = Some(choice("model", value, &MODELS)?),
            "--split" => split = choice("split", value, Split::ALL)?,
            _ => return Err(format!("{flag:?}: no such flag, one of --size, --model, --seats, --split")),
        }
    }
    let size = size.ok_or_else(|| format!("size: missing, {}", bounds::<GroupSize>()))?.get();
    let model = model.ok_or_else(|| format!("model: missing, {}", codes(&MODELS)))?;
    let seats = seats.ok_or_else(|| format!("seats: missing, {}", bounds::<Seats>()))?.get();

    let cap = platform.cap().value.unwrap_or(LARGE_GROUP);
    let team = Team::new(size, model, &templates::blank_staffing().own, &groups(size, split, cap));
    let [owner, deputies, leads] = team.tiers.map(|tier| tier.people);
    let is_range = team.total().is_range();
    let people = |people: People| ends(is_range, json!(people.min), json!(people.max));
    let span = Spans::of(&team).head;
    Ok(json!({
        "owner": people(owner),
        "deputies": people(deputies),
        "leads": people(leads),
        "total": people(team.total()),
        "groups": team.groups.len(),
        "members_per_staff": span.map(|span| ends(is_range, json!(span.min), json!(span.max))),
        "native_seats_used": people(team.with_rights(seats)),
        "without_rights": people(team.without_rights(seats)),
    }))
}

/// The models that stand on a size alone.
const MODELS: [StaffingModel; 3] = [StaffingModel::SizeBands, StaffingModel::ThreeTiers, StaffingModel::TenPercent];

/// One number, or both ends where the model leaves a range.
fn ends(is_range: bool, min: Value, max: Value) -> Value {
    if is_range { json!({ "min": min, "max": max }) } else { min }
}

fn number<T: Bounded>(field: &str, value: Option<String>) -> Result<T, String> {
    let given = value.unwrap_or_default();
    let refused = || format!("{field}: {given:?}, {}", bounds::<T>());
    given.parse().ok().and_then(|number| T::new(number).ok()).ok_or_else(refused)
}

fn choice<T: Code>(field: &str, value: Option<String>, offered: &[T]) -> Result<T, String> {
    let given = value.unwrap_or_default();
    let refused = || format!("{field}: {given:?}, {}", codes(offered));
    offered.iter().copied().find(|choice| choice.code() == given).ok_or_else(refused)
}

fn bounds<T: Bounded>() -> String {
    format!("a whole number of {}..={}", T::MIN, T::MAX)
}

fn codes<T: Code>(offered: &[T]) -> String {
    let codes: Vec<&str> = offered.iter().map(|choice| choice.code()).collect();
    format!("one of {}", codes.join(", "))
}
