//! Inputs to begin with, and what many tests ask of an outcome.

use qunce::domain::platform::Platform;
use qunce::simulation::engine::Engine;
use qunce::simulation::inputs::{Campaign, Channel, Inputs, Referral};
use qunce::simulation::results::Results;
use qunce::simulation::series::{Kpi, Series};
use statrs::distribution::{ChiSquared, ContinuousCDF};

/// The defaults in a WeChat group, for fewer days and runs.
pub fn small() -> Inputs {
    Inputs { horizon_days: 35, runs: 200, ..Inputs::on(Platform::WechatGroup) }
}

/// Inputs in which nothing happens but what a test adds: nobody scans, leaves, moves, speaks or waits in vain.
pub fn quiet() -> Inputs {
    Inputs {
        join_gates: Vec::new(),
        channels: Vec::new(),
        questionnaire_done: 1.0,
        questionnaire_passed: 1.0,
        waitlist_loss: 0.0,
        layer_mix: [0.1, 0.2, 0.3, 0.4],
        exit_hazard: [0.0; 5],
        move_up: [0.0; 3],
        move_down: [0.0; 3],
        speak: [0.0; 5],
        ..small()
    }
}

/// Everything at once.
pub fn busy() -> Inputs {
    Inputs {
        horizon_days: 70,
        capacity: 100,
        groups_max: 3,
        channels: vec![
            Channel { scans_per_day: 15.0, weekday: [1.0, 1.0, 1.0, 1.0, 1.0, 2.0, 2.0], ..Channel::usual() },
            Channel { scans_per_day: 6.0, dispersion: Some(2.0), cost_per_scan: 0.5, ..Channel::usual() },
        ],
        daily_join_cap: Some(12.0),
        overload_messages: Some(40.0),
        admins: qunce::simulation::inputs::Admins::Always(2.0),
        campaigns: vec![
            Campaign { day: 10, order_value: 50.0, order_cv: 0.5, cost: 100.0, activation: 0.3, ..Campaign::usual() },
            Campaign { day: 40, order_value: 80.0, order_cv: 1.0, cost: 150.0, activation: 0.3, ..Campaign::usual() },
            Campaign { day: 40, order_value: 10.0, cost: 10.0, ..Campaign::usual() },
        ],
        base_conversion: 0.01,
        referral: Referral { invites_per_week: 0.5, invite_joins: 0.4, cost_per_join: 2.0 },
        hour_cost: 5.0,
        margin: 0.6,
        initial_members: 37,
        ..small()
    }
}

pub fn channel(scans_per_day: f64) -> Channel {
    Channel { scans_per_day, ..Channel::usual() }
}

pub fn run(inputs: &Inputs) -> Results {
    let engine = Engine::new(inputs.clone()).unwrap();
    engine.run_range(0..inputs.runs).results(&engine)
}

/// The means of a series.
pub fn means(results: &Results, series: Series) -> Vec<f64> {
    results.band(series).iter().map(|day| day.mean).collect()
}

/// The mean of a figure.
pub fn mean(results: &Results, kpi: Kpi) -> f64 {
    results.kpi(kpi).spread.unwrap().mean
}

#[track_caller]
pub fn close(a: f64, b: f64) {
    assert!((a - b).abs() <= 1e-9 * (1.0 + a.abs().max(b.abs())), "{a} is not {b}");
}

/// Draws against the masses of a law: the mean within 4.5 standard errors, and chi-square on the whole law.
#[track_caller]
pub fn check_law(law: &str, mass: impl Fn(u64) -> f64, drawn: &[u32]) {
    let n = drawn.len() as f64;
    let top = drawn.iter().max().map_or(0, |most| u64::from(*most) * 2 + 20);
    let masses: Vec<f64> = (0..=top).map(mass).collect();
    let mean: f64 = (0u32..).zip(&masses).map(|(k, mass)| f64::from(k) * mass).sum();
    let variance: f64 = (0u32..).zip(&masses).map(|(k, mass)| (f64::from(k) - mean).powi(2) * mass).sum();
    let found: f64 = drawn.iter().copied().map(f64::from).sum::<f64>() / n;
    assert!((found - mean).abs() <= 4.5 * (variance / n).sqrt() + 1e-9, "{law}: mean {found} is not {mean}");
    let spread: f64 = drawn.iter().map(|k| (f64::from(*k) - found).powi(2)).sum::<f64>() / n;
    let fourth: f64 = (0u32..).zip(&masses).map(|(k, mass)| (f64::from(k) - mean).powi(4) * mass).sum();
    let error = ((fourth - variance * variance).max(0.0) / n).sqrt();
    assert!(
        (spread - variance).abs() <= 5.0 * error + 20.0 * variance / n + 1e-9,
        "{law}: variance {spread} is not {variance}"
    );

    let mut times = vec![0.0; masses.len()];
    drawn.iter().for_each(|k| times[*k as usize] += 1.0);
    // Neighbors are taken together until at least 8 are expected; what is left at the end goes to the last cell.
    let mut cells = vec![(0.0, 0.0)];
    for (mass, times) in masses.iter().zip(times) {
        if let Some((expected, seen)) = cells.last_mut() {
            *expected += mass * n;
            *seen += times;
            if *expected >= 8.0 {
                cells.push((0.0, 0.0));
            }
        }
    }
    let (expected, seen) = cells.pop().unwrap_or_default();
    match cells.last_mut() {
        Some(last) => *last = (last.0 + expected, last.1 + seen),
        None => cells.push((expected, seen)),
    }
    if cells.len() > 1 {
        let statistic: f64 = cells.iter().map(|(expected, seen)| (seen - expected).powi(2) / expected).sum();
        let p = 1.0 - ChiSquared::new((cells.len() - 1) as f64).unwrap().cdf(statistic);
        assert!(p > 1e-5, "{law}: chi-square {statistic} in {} cells, p = {p}", cells.len());
    }
}
