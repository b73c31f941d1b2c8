//! I9: text as people paste it.

use qunce::domain::plan::Plan;
use qunce::domain::staffing::cards::Role;
use qunce::domain::words::{Name, TooLong};
use qunce::exchange::decode::{IssueKind, open};
use qunce::exchange::{encode, link};
use serde_json::json;

use crate::plans::{every_field, linked, one, words};
use crate::support::{places, plus};

#[test]
fn strange_text_comes_back_the_same() {
    for text in [
        "<script>alert(1)</script>",
        "\u{202E}gpj.exe",
        "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L",
        "👩‍👩‍👧‍👦🏳️‍🌈👍🏽",
        "\u{0}\u{1}\u{7F}\u{85}",
        "a\r\nb\n\tc",
        "\\\"'`${}",
        "\u{FEFF}\u{200B}\u{2028}\u{2029}",
        "ﷺ𠮷",
        " 前后空格 ",
        "=1+1",
        "null",
        "\u{FFFE}\u{FFFF}\u{10FFFF}",
    ] {
        let mut plan = every_field();
        plan.title = words(text);
        plan.positioning.why = words(text);
        plan.positioning.audience.pains = vec![words(text)];
        plan.staffing.cards.get_mut(&Role::Owner).unwrap().people = vec![words(text)];
        assert_eq!(one(open(&encode::plan_file(&plan, 0))).plan, plan, "{text:?} in a file");
        assert_eq!(one(open(&encode::stored(&plan, 0, 1))).plan, plan, "{text:?} in storage");
        assert_eq!(one(link::open(&link::payload(&plan)).unwrap()).plan, linked(&plan), "{text:?} in a link");
    }
}

#[test]
fn a_nickname_of_64_kilobytes_is_refused_by_its_limit() {
    assert_eq!(Name::new("a".repeat(65_536)), Err(TooLong { length: 65_536, max: 30 }));
    let pile = format!("e{}", "\u{301}".repeat(32_768));
    assert!(Name::new(pile.clone()).is_err(), "one character as a person counts, but 64 kB");
    for nickname in ["a".repeat(65_536), pile] {
        let text = plus("/plan/staffing/cards/owner", "people", json!(["阿满", nickname]));
        let reading = one(open(&text));
        assert_eq!(places(&reading.issues), [("/staffing/cards/owner/people/1", "refused")]);
        assert_eq!(reading.plan, every_field(), "the others are kept");
        let IssueKind::Refused(why) = &reading.issues[0].kind else { panic!() };
        assert!(why.len() < 200, "the report is short: {} bytes", why.len());
    }
    let families = "👩‍👩‍👧‍👦".repeat(20);
    assert!(Name::new(families.clone() + "一二三四五六七八九十").is_ok(), "30 characters, 530 bytes");
    assert!(Name::new(families + "一二三四五六七八九十一").is_err());
}

#[test]
fn text_is_cut_between_characters() {
    assert_eq!(Name::cut(&"福".repeat(40)).as_str(), "福".repeat(30));
    assert_eq!(Name::cut(&"👩‍👩‍👧‍👦".repeat(40)).as_str(), "👩‍👩‍👧‍👦".repeat(21), "25 bytes each, 544 in all");
    let pile = format!("e{}", "\u{301}".repeat(32_768));
    assert_eq!(Name::cut(&format!("ab{pile}")).as_str(), "ab", "a pile that does not fit goes as a whole");
}

#[test]
fn the_name_of_a_file_is_one_that_file_systems_take() {
    for (title, name) in [
        ("小满育儿·福利群", "小满育儿·福利群.qunce.json"),
        ("a/b\\c:d*e?f\"g<h>i|j", "a_b_c_d_e_f_g_h_i_j.qunce.json"),
        ("../../etc", "_.._etc.qunce.json"),
        ("a\nb\0c", "a_b_c.qunce.json"),
        ("...", "every-field_1.qunce.json"),
        ("   ", "every-field_1.qunce.json"),
        ("", "every-field_1.qunce.json"),
        // It would show as `福利nosj.ecnuq.exe.png`: a picture.
        ("福利\u{202E}gnp.exe", "福利gnp.exe.qunce.json"),
        ("\u{202A}a\u{202B}b\u{202C}c\u{202D}d\u{202E}", "abcd.qunce.json"),
        ("\u{2066}a\u{2067}b\u{2068}c\u{2069}\u{200E}d\u{200F}\u{61C}", "abcd.qunce.json"),
        ("\u{202E}...", "every-field_1.qunce.json"),
        ("\u{202E} \u{2066}", "every-field_1.qunce.json"),
        // Not a mark of direction: it holds a family together.
        ("👩\u{200D}👧群", "👩\u{200D}👧群.qunce.json"),
    ] {
        let plan = Plan { title: words(title), ..every_field() };
        assert_eq!(encode::file_name(&plan, "qunce.json").as_str(), name, "{title:?}");
    }
}
