//! Every sampler against the law that it draws from: chi-square on the whole law, and the moments.

use qunce::simulation::chance::alias::Aliases;
use qunce::simulation::chance::exact;
use qunce::simulation::chance::ladder::Ladder;
use qunce::simulation::chance::pmf::Pmf;
use qunce::simulation::chance::stream::{Purpose, Stream};
use qunce::simulation::chance::tables::Tables;
use statrs::distribution::{Binomial, ContinuousCDF, Discrete, Gamma, LogNormal, NegativeBinomial, Normal, Poisson};

use crate::support::check_law;

const N: u32 = 20_000;

fn stream(run: u32) -> Stream {
    Stream::of(20_261_122, run, Purpose::Inside)
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
        let ladder = Ladder::trials(p, n);
        let law = Binomial::new(p, u64::from(n)).unwrap();
        check(&format!("ladder Bin({n}, {p})"), |k| law.pmf(k), |stream| ladder.draw(n, stream));
    }
    for n in [1, 31, 32, 100, 1024, 1500] {
        let ladder = Ladder::events(n);
        let law = Poisson::new(f64::from(n)).unwrap();
        check(&format!("ladder Poi({n})"), |k| law.pmf(k), |stream| ladder.draw(n, stream));
    }
}

#[test]
fn beyond_its_last_rung_a_ladder_draws_without_tables() {
    let ladder = Ladder::trials(0.3, 40);
    let law = Binomial::new(0.3, 900).unwrap();
    check("beyond Bin(900, 0.3)", |k| law.pmf(k), |stream| ladder.draw(900, stream));
    let ladder = Ladder::events(40);
    let law = Poisson::new(200.0).unwrap();
    check("beyond Poi(200)", |k| law.pmf(k), |stream| ladder.draw(200, stream));
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
