//! The poster of a group before it is drawn: lines, their places, and the text of the picture.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use proptest::prelude::*;
use qunce::views::drawing::text_width;
use qunce::views::poster::{HEIGHT, Kind, Placed, WIDTH, Words, layout, svg};
use qunce::views::typeset::{at_most, is_ill_broken, lines};

/// Chinese characters are as wide as they are high, others about half.
fn wide(text: &str) -> f64 {
    text_width(text, 1.0)
}

fn check(text: &str, width: f64, expected: &[&str]) {
    assert_eq!(lines(text, width, &wide), expected, "{text:?} in {width}");
}

#[test]
fn chinese_breaks_between_characters_but_marks_stay_where_they_belong() {
    check("每天一条福利", 3.0, &["每天一", "条福利"]);
    check("每天，一条福利", 3.0, &["每天，", "一条福", "利"]);
    // A closing mark takes its character along, an opening one what follows.
    check("每天吃，一条福利", 3.0, &["每天", "吃，一", "条福利"]);
    check("每天「一条」福利", 3.0, &["每天", "「一", "条」福", "利"]);
    check("好！！！", 2.0, &["好！", "！！"]);
    check("", 3.0, &[]);
    check("  \n 上\n\n下 ", 3.0, &["上", "下"]);
}

#[test]
fn words_stay_whole_where_they_fit() {
    check("Paid members only", 8.0, &["Paid members", "only"]);
    check("一起 running 吧", 5.0, &["一起", "running", "吧"]);
    check("incomprehensibilities", 3.0, &["incom", "prehe", "nsibi", "litie", "s"]);
    check("¥99包邮", 2.5, &["¥99", "包邮"]);
    check("50%优惠", 2.0, &["50%", "优惠"]);
}

#[test]
fn pictures_of_several_parts_are_one() {
    let family = "👩‍👩‍👧‍👦";
    for line in lines(&family.repeat(20), 10.0, &wide) {
        assert_eq!(line.replace(family, ""), "", "{line}");
    }
}

#[test]
fn what_is_cut_says_so_and_fits() {
    let four = lines("一二三四五六七八九十一二", 3.0, &wide);
    assert_eq!(at_most(four.clone(), 4, 3.0, &wide), four);
    let two = at_most(four, 2, 3.0, &wide);
    assert_eq!(two, ["一二三", "四五…"]);
}

fn words(title: &str, value: &str, welcome: &str) -> Words {
    Words {
        title: title.to_owned(),
        value: value.to_owned(),
        welcome: welcome.to_owned(),
        call: "长按或扫码进群".to_owned(),
        until: "二维码 12 月 7 日前有效".to_owned(),
        no_code: "进群码贴这里".to_owned(),
    }
}

fn placed(words: &Words, has_code: bool) -> Vec<Placed> {
    layout(words, has_code, &|text, size, _| text_width(text, size))
}

/// Nothing leaves the paper, and no two lines meet.
fn is_sound(placed: &[Placed]) {
    for line in placed {
        let width = text_width(&line.text, line.size);
        let left = if line.kind == Kind::NoCode { line.x - width / 2.0 } else { line.x };
        assert!(left >= 40.0 && left + width <= WIDTH - 40.0, "{line:?}");
        assert!(line.y - line.size >= 30.0 && line.y <= HEIGHT - 40.0, "{line:?}");
    }
    let upper: Vec<&Placed> =
        placed.iter().filter(|line| matches!(line.kind, Kind::Title | Kind::Value | Kind::Welcome)).collect();
    for pair in upper.windows(2) {
        assert!(pair[1].y - pair[0].y >= pair[1].size, "{pair:?}");
    }
    assert!(upper.iter().all(|line| line.y <= HEIGHT - 44.0 - 232.0), "clear of the code");
}

#[test]
fn a_short_poster_grows_but_its_title_breaks_no_further() {
    let long = placed(&words("山野会的付费会员群", "会员日价格只在群里", "欢迎：会员"), true);
    is_sound(&long);
    assert_eq!(long[0].size, 46.0);
    assert!(long[1].size > 23.0 && long[1].kind == Kind::Value);

    let placed = placed(&words("山野会", "会员日价格只在群里", "欢迎：会员"), true);
    is_sound(&placed);
    assert_eq!(placed[0].size, 46.0 * 1.5);
    let texts: Vec<&str> = placed.iter().map(|line| line.text.as_str()).collect();
    assert_eq!(texts, ["山野会", "会员日价格只在群里", "欢迎：会员", "长按或扫码进群", "二维码 12 月 7 日前有效"]);
}

#[test]
fn a_long_poster_shrinks_then_is_cut_and_the_title_keeps_the_most() {
    let long = placed(&words(&"很长的标题".repeat(6), &"价值，".repeat(30), &"欢迎。".repeat(40)), true);
    is_sound(&long);
    assert!(long[0].size < 46.0);
    assert!(!long.iter().any(|line| line.text.ends_with('…')));

    let longest = placed(&words(&"很长的标题".repeat(24), &"价值，".repeat(200), &"欢迎。".repeat(200)), false);
    is_sound(&longest);
    let of = |kind| longest.iter().filter(move |line| line.kind == kind);
    assert!(of(Kind::Title).count() == 4 && of(Kind::Value).count() >= 1 && of(Kind::Welcome).count() >= 1);
    assert!(of(Kind::Value).next_back().unwrap().text.ends_with('…'));
    assert_eq!(of(Kind::NoCode).count(), 1);
}

#[test]
fn the_picture_is_whole_and_what_was_typed_is_only_text() {
    let hostile = "</text><script>alert(1)</script> & \"'";
    let words = words(hostile, hostile, hostile);
    let picture = svg(&placed(&words, true), "night", Some("data:image/png;base64,AAAA"));
    assert!(picture.starts_with(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"poster poster--night\" width=\"540\" height=\"720\""
    ));
    assert!(picture.contains("href=\"data:image/png;base64,AAAA\""));
    let dotted = svg(&placed(&Words { title: "山野会·会员群".to_owned(), ..words.clone() }, true), "night", None);
    assert!(dotted.contains("山野会<tspan class=\"poster__dot\">·</tspan>会员群"));
    assert!(!picture.contains("<script") && picture.contains("&lt;script&gt;"));
    assert_eq!(picture.matches("<text ").count(), picture.matches("</text>").count());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn no_text_is_lost_leaves_its_width_or_is_ill_broken(
        text in "([一-龥a-z ，。「」（）！？、0-9%¥]|👩‍👩‍👧‍👦|👍🏽){0,60}", width in 4.0..30.0_f64,
    ) {
        let broken = lines(&text, width, &wide);
        let without = |text: &str| text.split_whitespace().collect::<String>();
        prop_assert_eq!(without(&broken.concat()), without(&text));
        for line in &broken {
            // A family is wider than a narrow line.
            prop_assert!(wide(line) <= width || line.starts_with('👩') || line.starts_with('👍'), "{line:?} in {width}");
        }
        let runs_on = |text: &str| text.split(|c: char| !"，。「」（）！？、%¥".contains(c)).any(|run| run.chars().count() > 2);
        if !runs_on(&text) && !text.contains(' ') && width > 12.0 {
            let has_word = text.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word.len() > 6);
            for pair in broken.windows(2) {
                prop_assert!(has_word || !is_ill_broken(&pair[0], &pair[1]), "{pair:?}");
            }
        }
    }

    #[test]
    fn every_poster_is_sound(title in "\\PC{0,120}", value in "[一-龥a-zA-Z，。 \n]{0,600}", welcome in "[一-龥a-z，。 \n]{0,600}", has_code: bool) {
        is_sound(&placed(&words(&title.replace(['\u{200D}'], ""), &value, &welcome), has_code));
    }
}
