//! Every sampler against the law that it draws from: chi-square on the whole law, and the moments.

use qunce::simulation::chance::alias::Aliases;
use qunce::simulation::chance::events::Events;
use qunce::simulation::chance::exact;
use qunce::simulation::chance::ladder::Ladder;
use qunce::simulation::chance::pmf::Pmf;
use qunce::simulation::chance::stream::{BATCH, Purpose, Stream, Words};
use qunce::simulation::chance::tables::Tables;
use statrs::distribution::{Binomial, ContinuousCDF, Discrete, Gamma, LogNormal, NegativeBinomial, Normal, Poisson};

use crate::support::check_law;

const N: u32 = 20_000;

fn stream(run: u32) -> Stream {
    Stream::of(20_261_122, run, Purpose::Inside)
}

/// Draws of batches of runs on some days, as many as of one stream.
fn in_batches(mut draw: impl FnMut(&Words, &mut [u32; BATCH])) -> Vec<u32> {
    let mut drawn = Vec::new();
    for first in (0..).step_by(BATCH) {
        let mut words = Words::of(20_261_122, first..first + BATCH as u32, Purpose::Inside);
        for _ in 0..8 {
            let mut column = [0; BATCH];
            draw(&words, &mut column);
            drawn.extend(column);
            words.end_day();
        }
        if drawn.len() >= N as usize {
            break;
        }
    }
    drawn
}

/// Draws of a ladder against the law of the sum, from numbers beside it and in their place, and one by one.
#[track_caller]
fn check_ladder(law: &str, ladder: &Ladder, n: u32, mass: impl Fn(u64) -> f64) {
    let beside = in_batches(|words, sums| ladder.draw_each(&[n; BATCH], words, 7, sums));
    check_law(law, mass, &beside);
    let in_place = in_batches(|words, sums| {
        *sums = [n; BATCH];
        ladder.draw_in_place(words, 7, sums);
    });
    let one_by_one = in_batches(|words, sums| {
        sums.iter_mut().enumerate().for_each(|(lane, sum)| *sum = ladder.draw(n, words, lane, 7));
    });
    assert!(beside == in_place && beside == one_by_one, "{law}");
}

/// Draws against a law.
#[track_caller]
fn check(law: &str, mass: impl Fn(u64) -> f64, mut draw: impl FnMut(&mut Stream) -> u32) {
    let mut stream = stream(0);
    let drawn: Vec<u32> = (0..N).map(|_| draw(&mut stream)).collect();
    check_law(law, mass, &drawn);
}

/// Draws from a law that has been made a table.
fn check_table(law: &str, pmf: &Pmf, mass: impl Fn(u64) -> f64) {
    let masses = (u64::from(pmf.first)..).zip(&pmf.masses);
    let distance: f64 = masses.map(|(k, found)| (found - mass(k)).abs()).sum();
    assert!(distance < 1e-8, "{law}: {distance} from the law");
    let tables = Tables::of(std::slice::from_ref(pmf));
    check(law, &mass, |stream| tables.draw(0, stream.word()));
    let aliases = Aliases::of(std::slice::from_ref(pmf));
    check(&format!("{law} by aliases"), mass, |stream| aliases.draw(0, stream.word()));
}

#[test]
fn tables_of_binomial_laws() {
    for (n, p) in [(1, 0.5), (7, 0.3), (31, 0.005), (31, 0.97), (480, 0.43), (3000, 0.001)] {
        let law = Binomial::new(p, n).unwrap();
        check_table(&format!("Bin({n}, {p})"), &Pmf::binomial(n as u32, p).unwrap(), |k| law.pmf(k));
    }
}

#[test]
fn tables_of_poisson_laws() {
    for mean in [0.001, 0.3, 1.0, 9.99, 120.0, 1023.0] {
        let law = Poisson::new(mean).unwrap();
        check_table(&format!("Poi({mean})"), &Pmf::poisson(mean).unwrap(), |k| law.pmf(k));
    }
}

#[test]
fn tables_of_negative_binomial_laws() {
    for (mean, size) in [(0.5, 0.2), (20.0, 4.0), (12.0, 1.0), (90.0, 50.0), (30.0, 0.7)] {
        let law = NegativeBinomial::new(size, size / (size + mean)).unwrap();
        check_table(&format!("NB({mean}, {size})"), &Pmf::negative_binomial(mean, size).unwrap(), |k| law.pmf(k));
    }
}

#[test]
fn a_law_too_wide_for_a_table_makes_none() {
    assert_eq!(Pmf::poisson(1e6), None);
    assert_eq!(Pmf::negative_binomial(1000.0, 0.1), None);
    assert_eq!(Pmf::binomial(4_000_000, 0.5), None);
}

#[test]
fn a_law_of_one_count_has_it_every_time() {
    for (pmf, only) in [
        (Pmf::poisson(0.0), 0),
        (Pmf::binomial(0, 0.3), 0),
        (Pmf::binomial(9, 0.0), 0),
        (Pmf::binomial(9, 1.0), 9),
        (Pmf::negative_binomial(0.0, 2.0), 0),
    ] {
        let pmf = pmf.unwrap();
        let tables = Tables::of(std::slice::from_ref(&pmf));
        let aliases = Aliases::of(std::slice::from_ref(&pmf));
        assert!([0, 1, 1 << 31, u32::MAX].iter().all(|word| tables.draw(0, *word) == only));
        assert!([0, 1, 1 << 31, u32::MAX].iter().all(|word| aliases.draw(0, *word) == only));
    }
}

#[test]
fn a_larger_word_never_means_a_smaller_count() {
    let tables = Tables::of(&[Pmf::poisson(17.3).unwrap()]);
    let counts = (0..=u32::MAX).step_by(99_991).map(|word| tables.draw(0, word));
    assert!(counts.is_sorted());
}

#[test]
fn ladders_draw_the_sum_on_every_rung() {
    for (n, p) in [(5, 0.4), (32, 0.25), (45, 0.8), (63, 0.005), (500, 0.08), (1500, 0.43), (5000, 0.002)] {
        let law = Binomial::new(p, u64::from(n)).unwrap();
        check_ladder(&format!("ladder Bin({n}, {p})"), &Ladder::trials(p, n), n, |k| law.pmf(k));
    }
    for n in [1, 31, 32, 100, 1024, 1500] {
        let law = Poisson::new(f64::from(n)).unwrap();
        check_ladder(&format!("ladder Poi({n})"), &Ladder::events(n), n, |k| law.pmf(k));
    }
}

#[test]
fn beyond_its_last_rung_a_ladder_draws_without_tables() {
    let law = Binomial::new(0.3, 900).unwrap();
    check_ladder("beyond Bin(900, 0.3)", &Ladder::trials(0.3, 40), 900, |k| law.pmf(k));
    let law = Poisson::new(200.0).unwrap();
    check_ladder("beyond Poi(200)", &Ladder::events(40), 200, |k| law.pmf(k));
}

#[test]
fn what_a_run_draws_does_not_hang_on_who_draws_beside_it() {
    let ladder = Ladder::trials(0.3, 5000);
    let words = Words::of(3, 0..BATCH as u32, Purpose::Inside);
    for crowd in [1, 70, 4500, 20_000] {
        let (mut alone, mut beside) = ([0; BATCH], [0; BATCH]);
        let mut n = [40; BATCH];
        ladder.draw_each(&n, &words, 9, &mut alone);
        n[1] = crowd;
        ladder.draw_each(&n, &words, 9, &mut beside);
        alone[1] = beside[1];
        assert_eq!(alone, beside, "beside {crowd}");
    }
}

#[test]
fn events_have_their_law_at_any_mean() {
    let events = Events::up_to(2000);
    for mean in [0.003, 1.0 / 64.0, 0.7, 1.0, 2.031, 17.99, 250.5, 1800.25] {
        let law = Poisson::new(mean).unwrap();
        let drawn = in_batches(|words, column| events.draw_each(&[mean; BATCH], words, 7, column));
        check_law(&format!("events at {mean}"), |k| law.pmf(k), &drawn);
    }
    let none = in_batches(|words, column| events.draw_each(&[0.0; BATCH], words, 7, column));
    assert!(none.iter().all(|n| *n == 0));
}

#[test]
fn words_side_by_side_are_even_and_apart() {
    // Neighbors by run, by place and by day, and the halves of a pair.
    let mut words = Words::of(1, 0..BATCH as u32, Purpose::Inside);
    let (mut sum, mut products) = (0.0, [0.0; 4]);
    let days = 100;
    for _ in 0..days {
        let mut tomorrow = words.clone();
        tomorrow.end_day();
        for lane in 0..BATCH {
            let low = |pair: u64| f64::from(pair as u32) / 4_294_967_296.0 - 0.5;
            let it = words.pair(lane, 5);
            sum += low(it);
            let others = [words.pair((lane + 1) % BATCH, 5), words.pair(lane, 6), tomorrow.pair(lane, 5), it >> 32];
            products.iter_mut().zip(others).for_each(|(product, other)| *product += low(it) * low(other));
        }
        words = tomorrow;
    }
    let n = f64::from(days) * BATCH as f64;
    assert!(sum.abs() < 4.5 * (n / 12.0).sqrt(), "{sum}");
    assert!(products.iter().all(|product| product.abs() < 4.5 * n.sqrt() / 12.0), "{products:?}");
}

#[test]
fn exact_binomial_draws() {
    for (n, p) in [(1, 0.5), (12, 0.3), (200, 0.004), (100, 0.95), (50, 0.5), (1000, 0.02), (20_000, 0.4)] {
        let law = Binomial::new(p, u64::from(n)).unwrap();
        check(&format!("exact Bin({n}, {p})"), |k| law.pmf(k), |stream| exact::binomial(n, p, stream));
    }
    let mut stream = stream(1);
    assert_eq!([(0, 0.5), (9, 0.0), (9, 1.0)].map(|(n, p)| exact::binomial(n, p, &mut stream)), [0, 0, 9]);
}

#[test]
fn exact_poisson_draws() {
    for mean in [0.01, 0.8, 9.9, 10.0, 11.5, 60.0, 700.0, 5000.0] {
        let law = Poisson::new(mean).unwrap();
        check(&format!("exact Poi({mean})"), |k| law.pmf(k), |stream| exact::poisson(mean, stream));
    }
}

#[test]
fn exact_negative_binomial_draws() {
    for (mean, size) in [(3.0, 0.5), (20.0, 4.0), (90.0, 1.5)] {
        let law = NegativeBinomial::new(size, size / (size + mean)).unwrap();
        check(
            &format!("exact NB({mean}, {size})"),
            |k| law.pmf(k),
            |stream| exact::negative_binomial(mean, size, stream),
        );
    }
}

/// Kolmogorov and Smirnov: the greatest distance between what was drawn and the law.
#[track_caller]
fn check_amounts(law: &str, below: impl Fn(f64) -> f64, mut draw: impl FnMut(&mut Stream) -> f64) {
    let mut stream = stream(2);
    let mut drawn: Vec<f64> = (0..N).map(|_| draw(&mut stream)).collect();
    drawn.sort_by(f64::total_cmp);
    let n = f64::from(N);
    let distance = (0u32..)
        .zip(&drawn)
        .map(|(i, x)| (below(*x) - f64::from(i) / n).abs().max((f64::from(i + 1) / n - below(*x)).abs()))
        .fold(0.0, f64::max);
    // One in a million is further away.
    assert!(distance < 2.7 / n.sqrt(), "{law}: {distance}");
}

#[test]
fn amounts_have_their_laws() {
    let normal = Normal::new(0.0, 1.0).unwrap();
    check_amounts("normal", |x| normal.cdf(x), exact::normal);
    for shape in [0.3, 1.0, 4.5] {
        let gamma = Gamma::new(shape, 1.0).unwrap();
        check_amounts(&format!("gamma {shape}"), |x| gamma.cdf(x), |stream| exact::gamma(shape, stream));
    }
    // One order of mean 60 and coefficient of variation 0.5; then the sum of 20 of them.
    for n in [1, 20] {
        let variance = (1.0_f64 + 0.25 / f64::from(n)).ln();
        let law = LogNormal::new((f64::from(n) * 60.0).ln() - variance / 2.0, variance.sqrt()).unwrap();
        check_amounts(&format!("{n} orders"), |x| law.cdf(x), |stream| exact::amounts(n, 60.0, 0.5, stream));
    }
    let mut stream = stream(3);
    assert_eq!(exact::amounts(0, 60.0, 0.5, &mut stream), 0.0);
    assert_eq!(exact::amounts(7, 60.0, 0.0, &mut stream), 420.0);
}

#[test]
fn streams_are_even_and_apart() {
    let mut sums = [0.0; 2];
    let mut products = 0.0;
    for run in 0..N {
        let a = Stream::of(1, run, Purpose::Outside).coarse() - 0.5;
        let b = Stream::of(1, run, Purpose::Inside).coarse() - 0.5;
        sums[0] += a;
        sums[1] += b;
        products += a * b;
    }
    let n = f64::from(N);
    let deviation = (n / 12.0).sqrt();
    assert!(sums.iter().all(|sum| sum.abs() < 4.5 * deviation), "{sums:?}");
    assert!(products.abs() < 4.5 * n.sqrt() / 12.0, "{products}");
}
