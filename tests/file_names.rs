//! Names of files: what file systems refuse never gets into one, whatever a person typed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use proptest::prelude::*;
use qunce::exchange::file_name::{LONGEST, file_name};

fn check(stem: &str, name: &str) {
    assert_eq!(file_name(stem, "abcd", "qunce.json").as_str(), name, "{stem:?}");
}

#[test]
fn devices_of_windows_are_no_names() {
    check("CON", "_CON.qunce.json");
    check("nul", "_nul.qunce.json");
    check("aux.tar", "_aux.tar.qunce.json");
    check("Com1", "_Com1.qunce.json");
    check("LPT¹", "_LPT¹.qunce.json");
    check("con .x", "_con .x.qunce.json");
    check("CONOUT$", "_CONOUT$.qunce.json");
    check("com", "com.qunce.json");
    check("com10", "com10.qunce.json");
    check("console", "console.qunce.json");
    check("contract.con", "contract.con.qunce.json");
}

#[test]
fn nothing_unseen_and_no_dot_or_space_at_an_end_is_left() {
    check(" .. 群 . ", "群.qunce.json");
    check("\u{FEFF}群\u{200B}\u{2060}策\u{AD}", "群策.qunce.json");
    check("上\u{2028}下\u{2029}", "上 下.qunce.json");
    check("群\u{3000}", "群.qunce.json");
    check("一/二\\三\u{7}四", "一_二_三_四.qunce.json");
    check("\u{202E}\u{200B}.", "abcd.qunce.json");
    assert_eq!(file_name("", "..", "txt").as_str(), "_.txt", "a name there always is");
    assert_eq!(file_name("群", "", "每周/每天.csv").as_str(), "群.每周_每天.csv");
}

#[test]
fn a_long_name_is_cut_between_characters() {
    let long = file_name(&"长".repeat(200), "abcd", "qunce.json");
    assert_eq!(long.as_str(), format!("{}.qunce.json", "长".repeat(63)));
    // A family of 25 bytes goes as a whole or not at all.
    let families = file_name(&"👩‍👩‍👧‍👦".repeat(60), "abcd", "qunce.json");
    assert_eq!(families.as_str(), format!("{}.qunce.json", "👩‍👩‍👧‍👦".repeat(7)));
    assert_eq!(file_name(&format!("{}. .", "a".repeat(185)), "abcd", "qunce.json").len(), 185 + 11);
    // One character can be longer than a name may be.
    let pile = format!("e{}", "\u{301}".repeat(500));
    check(&pile, "abcd.qunce.json");
}

/// Text as people and their enemies type it.
fn text() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        4 => "\\PC{0,8}",
        2 => any::<String>().prop_map(|text| text.chars().take(12).collect()),
        1 => "[ ./\\\\:*?\"<>|\u{0}-\u{1F}\u{7F}-\u{9F}\u{200B}-\u{200F}\u{2028}-\u{202E}\u{2066}-\u{2069}\u{FEFF}]{1,6}",
        1 => "(CON|con|Nul|COM[0-9¹]|lpt9|aux)[ .]{0,2}",
        1 => Just("👩‍👩‍👧‍👦🇨🇳👍🏽".to_owned()),
    ];
    prop::collection::vec(pieces, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn every_name_is_one_that_file_systems_take(stem in text(), fallback in text(), extension in "[a-z]{1,6}(\\.[a-z]{1,5})?") {
        let name = file_name(&stem, &fallback, &extension);
        let end = format!(".{extension}");
        prop_assert!(name.ends_with(&end), "{name:?}");
        prop_assert!(name.len() <= LONGEST, "{name:?}");
        let own = &name[..name.len() - end.len()];
        prop_assert!(!own.is_empty() && !own.starts_with('.'));
        prop_assert_eq!(own, own.trim());
        prop_assert!(!own.ends_with('.'));
        let forbidden = |c: char| c.is_control() || "/\\:*?\"<>|".contains(c) || matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}' | '\u{FEFF}');
        prop_assert!(!name.chars().any(forbidden), "{name:?}");
        let device = own.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
        prop_assert!(!["con", "prn", "aux", "nul", "com1", "lpt9"].contains(&device.as_str()), "{name:?}");
        // What was made of it once stays.
        prop_assert_eq!(file_name(own, &fallback, &extension), name);
    }

    #[test]
    fn a_name_without_anything_odd_stays(stem in "[一-龥a-zA-Z0-9]([一-龥a-zA-Z0-9 ·（）-]{0,20}[一-龥0-9])?") {
        prop_assume!(!["con", "prn", "aux", "nul"].contains(&stem.to_ascii_lowercase().as_str()));
        let is_numbered = stem.len() == 4 && (stem.to_ascii_lowercase().starts_with("com") || stem.to_ascii_lowercase().starts_with("lpt"));
        prop_assume!(!is_numbered);
        let name = file_name(&stem, "abcd", "csv");
        prop_assert_eq!(name.as_str(), format!("{stem}.csv"));
    }
}
