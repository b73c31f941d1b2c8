//! Share links: whole or refused, short enough, and found in whatever a chat app makes of them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/plans.rs"]
mod plans;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use miniz_oxide::deflate::compress_to_vec;
use plans::{EVERY_FIELD, every_field, id, linked, one};
use qunce::domain::code::Code;
use qunce::domain::plan::Plan;
use qunce::exchange::VERSION;
use qunce::exchange::decode::Opened;
use qunce::exchange::link::{self, CHAT_LIMIT, HARD_LIMIT, LinkError, find, open, payload};
use qunce::i18n::Lang;
use qunce::templates::TemplateCode;

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// A plan whose payload is short, so that every letter of it can be changed in every way.
fn small() -> Plan {
    qunce::templates::blank(id("a-small-plan"))
}

/// A payload with any text in it, and a header of its own.
fn forged(format: u8, length: usize, text: &[u8]) -> String {
    forged_of(format, length, crc32fast::hash(text), &compress_to_vec(text, 6))
}

fn forged_of(format: u8, length: usize, checksum: u32, stream: &[u8]) -> String {
    let mut bytes = vec![format];
    bytes.extend(u32::try_from(length).unwrap().to_le_bytes());
    bytes.extend(checksum.to_le_bytes());
    bytes.extend(stream);
    BASE64.encode(bytes)
}

#[test]
fn a_link_opens_as_the_plan_that_it_was_made_of() {
    for plan in [small(), every_field()] {
        let payload = payload(&plan);
        assert!(payload.bytes().all(|letter| LETTERS.contains(&letter)), "letters that chat apps leave alone");
        let reading = one(open(&payload).unwrap());
        assert_eq!((reading.plan, reading.issues), (linked(&plan), Vec::new()));
    }
}

// ---- L1: damage ------------------------------------------------------------------------------------------------

#[test]
fn a_link_cut_at_any_letter_is_refused() {
    for plan in [small(), every_field()] {
        let payload = payload(&plan);
        for length in 0..payload.len() {
            assert!(open(&payload[..length]).is_err(), "cut to {length} of {}", payload.len());
        }
        for from in 1..payload.len() {
            assert!(open(&payload[from..]).is_err(), "without its first {from} letters");
        }
    }
}

#[test]
fn a_link_with_any_bit_flipped_is_refused() {
    for plan in [small(), every_field()] {
        let bytes = BASE64.decode(payload(&plan)).unwrap();
        let mut n_harmless = 0;
        for bit in 0..bytes.len() * 8 {
            let mut flipped = bytes.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            match open(&BASE64.encode(flipped)) {
                Err(_) => {}
                // The last byte has bits to spare that belong to no letter of the text, and what is repeated in it can be
                // found in two places.
                Ok(opened) => {
                    assert_eq!(one(opened).plan, linked(&plan), "bit {bit} of {}", bytes.len() * 8);
                    n_harmless += 1;
                }
            }
        }
        assert!(n_harmless < 16, "{n_harmless} flipped bits were not noticed");
    }
}

#[test]
fn a_link_with_any_letter_changed_is_refused() {
    let plan = small();
    let payload = payload(&plan);
    let mut n_harmless = 0;
    for at in 0..payload.len() {
        // Every fifth letter of the alphabet, another fifth at each place.
        for &letter in LETTERS.iter().skip(at % 5).step_by(5).filter(|&&letter| letter != payload.as_bytes()[at]) {
            let mut changed = payload.clone().into_bytes();
            changed[at] = letter;
            if let Ok(opened) = open(std::str::from_utf8(&changed).unwrap()) {
                assert_eq!(one(opened).plan, plan, "letter {at} of {}", payload.len());
                n_harmless += 1;
            }
        }
    }
    assert!(n_harmless < 128, "{n_harmless} changed letters were not noticed");
}

#[test]
fn letters_that_changed_places_are_refused() {
    let payload = payload(&small());
    for at in 0..payload.len() - 1 {
        let mut swapped = payload.clone().into_bytes();
        swapped.swap(at, at + 1);
        let swapped = String::from_utf8(swapped).unwrap();
        assert!(swapped == payload || open(&swapped).is_err(), "letters {at} and {}", at + 1);
    }
    let half = payload.len() / 2;
    assert!(open(&format!("{}{payload}", &payload[..half])).is_err(), "pasted one and a half times");
    assert!(open(&payload.to_lowercase()).is_err(), "an app that lowers every letter");
}

#[test]
fn what_is_no_payload_is_refused() {
    let standard = payload(&every_field()).replace('-', "+").replace('_', "/");
    assert!(standard.contains(['+', '/']), "the other alphabet shows");
    for text in ["", " ", "A", "AAAA", "demo", "示例", "%E5%B0%8F", "AQAAAAAAAAAAAA", "a b c", "....", &standard] {
        assert_eq!(open(text), Err(LinkError::Damaged), "{text:?}");
    }
}

// ---- L2: bombs -------------------------------------------------------------------------------------------------

#[test]
fn a_bomb_is_refused_before_it_goes_off() {
    let bomb = vec![b' '; 3 << 20];
    let (stream, checksum) = (compress_to_vec(&bomb, 1), crc32fast::hash(&bomb));
    assert!(stream.len() < bomb.len() / 100, "small as a link");
    for length in [bomb.len(), 2 << 20, 1000, 0, u32::MAX as usize] {
        let payload = forged_of(1, length, checksum, &stream);
        let started = std::time::Instant::now();
        assert_eq!(open(&payload), Err(LinkError::Damaged), "said to be {length} bytes");
        assert!(started.elapsed().as_millis() < 1000, "{length} bytes: {:?}", started.elapsed());
    }
}

#[test]
fn a_length_or_checksum_that_does_not_fit_is_refused() {
    let text = EVERY_FIELD.as_bytes();
    assert_eq!(one(open(&forged(1, text.len(), text)).unwrap()).plan, every_field());
    for length in [text.len() - 1, text.len() + 1, 0] {
        assert_eq!(open(&forged(1, length, text)), Err(LinkError::Damaged));
    }
    let not_utf8 = b"\xFF\xFE{}";
    assert_eq!(open(&forged(1, not_utf8.len(), not_utf8)), Err(LinkError::Damaged));
}

// ---- L3: length ------------------------------------------------------------------------------------------------

#[test]
fn every_template_fits_into_a_chat() {
    let prefix = "https://a-host-with-a-long-name.example.org/some/path/#/share/".len();
    for &code in TemplateCode::ALL {
        for &lang in Lang::ALL {
            let length = payload(&code.plan(id("abcdefghijkm"), lang)).len();
            println!("{:9} {:5} {length}", code.code(), lang.code());
            assert!(prefix + length < CHAT_LIMIT, "{code:?} in {lang:?}: {length} letters");
        }
    }
}

#[test]
fn a_long_plan_shows_that_it_is_too_long() {
    let mut plan = every_field();
    // Text that does not deflate: 10 people of random letters.
    let mut state = 1_u64;
    let mut nickname = || {
        let letters = (0..30).map(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            LETTERS[(state >> 58) as usize] as char
        });
        plans::words(&letters.collect::<String>())
    };
    let rota = plan.staffing.rota.as_mut().unwrap();
    rota.people = (0..10).map(|_| nickname()).collect();
    assert!((CHAT_LIMIT..HARD_LIMIT).contains(&payload(&plan).len()));
    plan.staffing.rota.as_mut().unwrap().people = (0..400).map(|_| nickname()).collect();
    let payload = payload(&plan);
    assert!(payload.len() > HARD_LIMIT);
    assert_eq!(one(open(&payload).unwrap()).plan, linked(&plan), "it would open all the same");
}

// ---- L4: what chat apps do ---------------------------------------------------------------------------------------

#[test]
fn what_is_glued_to_a_link_is_stripped() {
    let payload = payload(&small());
    for glue in [
        ".", "。", "，", ",", "】", "›", ")", "）", "！", "\"", "”", "》", "…", " ", "\n", "\u{200B}", "。”)", "&gt;",
        "==",
    ] {
        if !glue.starts_with(|c: char| c.is_ascii_alphanumeric()) && !glue.contains("gt") {
            assert_eq!(one(open(&format!("{payload}{glue}")).unwrap()).plan, small(), "{glue:?}");
        }
        for mark in ["https://example.org/qunce/#/share/", "#/share/", "file:///C:/qunce/index.html#/share/"] {
            let text = format!("{mark}{payload}{glue}");
            assert_eq!(find(&text), Some(payload.as_str()), "{text:?}");
        }
    }
    assert_eq!(one(open(&format!("  {payload}\n")).unwrap()).plan, small());
}

#[test]
fn a_link_is_found_where_its_hash_was_escaped_and_amid_text() {
    let payload = payload(&small());
    for text in [
        format!("https://example.org/%23/share/{payload}"),
        format!("https://example.org/%23%2Fshare%2F{payload}"),
        format!(
            "【群策】看看我的方案：https://example.org/#/share/{payload}，欢迎提意见 https://example.org/#/settings"
        ),
        format!("发自手机\r\nhttps://example.org/?utm=1#/share/{payload}\r\n> 引用"),
        format!("[方案](https://example.org/#/share/{payload})"),
    ] {
        assert_eq!(find(&text), Some(payload.as_str()), "{text}");
    }
    for text in ["", "https://example.org/#/plan/abcd/staffing", "#/share/", "#/share/。", "#/share", "share/AAAA"] {
        assert_eq!(find(text), None, "{text:?}");
    }
}

// ---- L6: newer -------------------------------------------------------------------------------------------------

#[test]
fn a_link_of_a_newer_version_says_so() {
    let text = EVERY_FIELD.as_bytes();
    for format in [2, 3, 255] {
        assert_eq!(open(&forged(format, text.len(), text)), Err(LinkError::Newer), "links of format {format}");
    }
    assert_eq!(open(&forged(0, text.len(), text)), Err(LinkError::Damaged));
    let newer = EVERY_FIELD.replacen("\"version\": 1", &format!("\"version\": {}", VERSION + 1), 1);
    let opened = link::open(&forged(1, newer.len(), newer.as_bytes())).unwrap();
    assert_eq!(opened, Opened::Newer { version: VERSION + 1, app: "0.1.0".to_owned() });
}
