//! Figures as they are written, the same digits in both languages, and as people type them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use qunce::i18n::figures::{FIGURE_END, FIGURE_START, decimal, grouped, key, percent, range, round, whole};
use qunce::i18n::numerals;

#[test]
fn whole_numbers_have_thousands_commas() {
    for (n, text) in [(0, "0"), (999, "999"), (1000, "1,000"), (450_000, "450,000"), (u32::MAX, "4,294,967,295")] {
        assert_eq!(whole(n), text);
    }
}

#[test]
fn decimals_round_half_away_from_zero_and_drop_empty_places() {
    for (x, places, text) in [
        (56.25, 1, "56.3"),
        (90.0, 1, "90"),
        (34.615_384, 2, "34.62"),
        (1.005, 2, "1.01"),
        (2.5, 0, "3"),
        (-2.5, 0, "-3"),
        (100.0, 0, "100"),
        (0.05, 1, "0.1"),
        (1.999, 2, "2"),
    ] {
        assert_eq!(decimal(x, places), text, "{x} to {places} places");
    }
    assert!((round(0.285, 2) - 0.29).abs() < 1e-9);
}

#[test]
fn numbers_with_a_sign_and_decimals_have_thousands_commas_too() {
    for (x, places, text) in [
        (1234.56, 1, "1,234.6"),
        (-12_000.0, 0, "-12,000"),
        (-0.4, 0, "0"),
        (999.5, 0, "1,000"),
        (0.25, 2, "0.25"),
        (5e9, 2, "5,000,000,000"),
    ] {
        assert_eq!(grouped(x, places), text, "{x} to {places} places");
    }
}

#[test]
fn shares_have_a_decimal_below_ten_percent() {
    for (fraction, text) in [
        (0.983, "98%"),
        (0.6, "60%"),
        (0.1, "10%"),
        (0.075, "7.5%"),
        (0.08, "8%"),
        (0.0, "0%"),
        (1.0, "100%"),
        (1.25, "125%"),
    ] {
        assert_eq!(percent(fraction), text, "{fraction}");
    }
}

#[test]
fn ranges_have_one_end_where_both_meet() {
    assert_eq!(range("14", "26"), "14–26");
    assert_eq!(range("13", "13"), "13");
}

#[test]
fn key_figures_are_isolated() {
    assert_eq!(key("13 人"), format!("{FIGURE_START}13 人{FIGURE_END}"));
}

#[test]
fn typed_numbers_are_read_or_left_alone() {
    for (text, number) in [
        ("450", Some(450)),
        (" 450 人 ", Some(450)),
        ("４５０人", Some(450)),
        ("1,200", Some(1200)),
        ("１，２００", Some(1200)),
        ("4百", Some(400)),
        ("1.2千", Some(1200)),
        ("2万", Some(20_000)),
        ("-5", Some(-5)),
        ("−5", Some(-5)),
        ("4.5", None),
        ("1.23百人", Some(123)),
        ("", None),
        ("人", None),
        ("4百5", None),
        ("1.2.3千", None),
        ("99999999999999999999", None),
    ] {
        assert_eq!(numerals::whole(text), number, "{text:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_typed_reading_it_never_panics(text in "[-−0-9.,０-９百千万人 a-z]{0,12}|\\PC*") {
        let _ = numerals::whole(&text);
        let _ = numerals::folded(&text);
    }

    #[test]
    fn a_number_that_was_written_is_read_back(n in any::<u32>()) {
        prop_assert_eq!(numerals::whole(&whole(n)), Some(i64::from(n)));
        prop_assert_eq!(numerals::whole(&format!("{n} 人")), Some(i64::from(n)));
    }
}
