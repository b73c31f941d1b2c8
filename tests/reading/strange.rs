//! I2: what is strange but defined opens.

use std::collections::BTreeMap;

use qunce::exchange::decode::{Unreadable, open, open_bytes};
use qunce::exchange::encode;
use serde_json::json;

use crate::plans::{EVERY_FIELD, every_field, one};
use crate::support::{places, plus, refusal, with};

#[test]
fn of_two_fields_with_one_name_the_last_wins() {
    let text = EVERY_FIELD.replacen("\"size\": 450", "\"size\": 2, \"size\": 300", 1);
    let reading = one(open(&text));
    assert_eq!((reading.plan.staffing.size.get(), places(&reading.issues)), (300, vec![]));
}

#[test]
fn a_prototype_is_a_field_like_any_other() {
    for key in ["__proto__", "constructor", "toString"] {
        let reading = one(open(&plus("/plan", key, json!({ "polluted": true }))));
        assert_eq!(reading.plan.unknown, BTreeMap::from([(format!("/{key}"), r#"{"polluted":true}"#.to_owned())]));
        assert!(encode::plan_file(&reading.plan, 0).contains(key), "{key} is kept");
    }
}

#[test]
fn a_byte_order_mark_is_stripped() {
    let reading = one(open_bytes(format!("\u{FEFF}{EVERY_FIELD}").as_bytes()));
    assert_eq!(reading.plan, every_field());
    assert_eq!(refusal(open("\u{FEFF}")), Unreadable::Empty);
}

#[test]
fn other_encodings_are_named() {
    let utf16 = |text: &str, mark: &[u8], units: fn(u16) -> [u8; 2]| {
        mark.iter().copied().chain(text.encode_utf16().flat_map(units)).collect::<Vec<u8>>()
    };
    // 小满育儿 in GBK and in Big5.
    let gbk = b"{\"title\": \"\xD0\xA1\xC2\xFA\xD3\xFD\xB6\xF9\"}";
    let big5 = b"{\"title\": \"\xA4\xA4\xA4\xE5\"}";
    for (bytes, name) in [
        (utf16(EVERY_FIELD, &[0xFF, 0xFE], u16::to_le_bytes), "UTF-16"),
        (utf16(EVERY_FIELD, &[0xFE, 0xFF], u16::to_be_bytes), "UTF-16"),
        (utf16(EVERY_FIELD, &[], u16::to_le_bytes), "UTF-16"),
        (utf16(EVERY_FIELD, &[], u16::to_be_bytes), "UTF-16"),
        (gbk.to_vec(), "GBK"),
        (big5.to_vec(), "GBK"),
    ] {
        assert_eq!(refusal(open_bytes(&bytes)), Unreadable::Encoding(name));
    }
}

#[test]
fn half_a_surrogate_and_a_bare_nul_are_refused_and_an_escaped_nul_is_a_letter() {
    for title in [r#""\uD83D""#, r#""\uDE00 x""#, r#""\uDE00\uD83D""#, "\"\0\""] {
        let refused = refusal(open(&with("/plan/title", title)));
        assert!(matches!(refused, Unreadable::NotJson { .. }), "{title:?}: {refused:?}");
    }
    let reading = one(open(&with("/plan/title", r#""a\u0000b \uD83D\uDE00""#)));
    assert_eq!((reading.plan.title.as_str(), places(&reading.issues)), ("a\0b 😀", vec![]));
    assert_eq!(one(open(&encode::plan_file(&reading.plan, 0))).plan, reading.plan);
}
