//! What the copy checker finds in texts, and what it leaves alone.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fmt::Write;
use std::sync::LazyLock;

use proptest::prelude::*;
use qunce::domain::code::Code;
use qunce::domain::copy::data::{is_bank_card, is_identity_card, is_mobile};
use qunce::domain::copy::direction::spelled;
use qunce::domain::copy::fold::{Folding, fold};
use qunce::domain::copy::list::{Entry, NoEntry, WordList};
use qunce::domain::copy::shipped::{FINE, Origin, WORDS};
use qunce::domain::copy::{Checker, CopyCode, MAX_HITS, Phrase, Report, Rewrite, rewritten};
use qunce::domain::severity::Severity;
use qunce::domain::words;
use qunce::playbook::{Citation, rules};
use qunce::views::risk::marked::{MAX_MARKS, Piece, pieces};

fn list(text: &str) -> WordList {
    let (list, refused) = WordList::read(text);
    assert_eq!(refused, [], "{text}");
    list
}

static OWN: LazyLock<Checker> = LazyLock::new(|| Checker::new(&list("利\na")));
static PLAIN: LazyLock<Checker> = LazyLock::new(|| Checker::new(&WordList::default()));

fn check(text: &str) -> Report {
    PLAIN.check(text)
}

/// What was found, and in which words of the text.
fn found(text: &str) -> Vec<(&'static str, &str)> {
    check(text).hits.into_iter().map(|hit| (hit.code.code(), &text[hit.at])).collect()
}

fn codes(text: &str) -> Vec<&'static str> {
    found(text).into_iter().map(|(code, _)| code).collect()
}

// ---- Sharing ---------------------------------------------------------------------------------------------------

#[test]
fn induced_sharing_is_found_where_it_stands() {
    for (text, code, words) in [
        ("邀3人送福利", "induced_sharing", "邀3人送福利"),
        ("本周活动：邀3人送福利，先到先得", "induced_sharing", "邀3人送福利"),
        ("邀请三位好友进群，领20元红包。", "induced_sharing", "邀请三位好友进群，领20元红包"),
        ("老带新满5人，各得一张优惠券", "induced_sharing", "老带新满5人，各得一张优惠券"),
        ("集赞20个", "induced_sharing", "集赞20个"),
        ("帮我砍一刀！", "induced_sharing", "砍一刀"),
        ("转发朋友圈集赞，送试用装", "induced_sharing", "转发朋友圈集赞，送试用装"),
        ("转发到3个群即可领取资料", "induced_sharing", "转发到3个群即可领取"),
        ("转发朋友圈才能领取资料", "induced_sharing", "转发朋友圈才能领取"),
        ("转发海报到朋友圈，抽奖送好礼", "sharing_reward", "转发海报到朋友圈，抽奖"),
        ("分享给好友得积分", "sharing_reward", "分享给好友得积分"),
        ("推荐好友有奖励", "sharing_reward", "推荐好友有奖励"),
        ("红包等着你：转发本条即可", "induced_sharing", "红包等着你：转发"),
        ("福利送给邀请3人的家长", "induced_sharing", "福利送给邀请3人"),
        ("Invite 3 friends and get a gift", "induced_sharing", "Invite 3 friends and get a gift"),
        ("Share to Moments to get a coupon!", "sharing_reward", "Share to Moments to get a coupon"),
    ] {
        assert_eq!(found(text), [(code, words)], "{text}");
    }
}

#[test]
fn talk_of_sharing_that_is_neither_rewarded_nor_forced_is_left_alone() {
    for text in [
        "",
        "今晚八点专家分享会，听完领取资料包",
        "欢迎分享你的带娃经验",
        "邀请专家答疑，会后送课件和红包",
        "诚邀您参加周年庆，现场有好礼",
        "禁止邀请好友送红包",
        "不得以红包、积分奖励邀请3人进群",
        "请勿转发集赞链接",
        "本群不做转发领红包的活动",
        "这款面霜助力冬季护肤，优惠中",
        "积分可以兑换礼品",
        "打卡 21 天，积分兑礼品",
        "群里的新人请看公告",
        "Please do not share links to get coupons",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn forbidding_one_thing_does_not_excuse_another() {
    for text in [
        "不要错过，邀3人送福利",
        "别忘了邀3人送福利",
        "不限地区邀3人送福利",
        "禁止广告。邀3人送福利",
        "严禁广告，邀3人送福利",
    ] {
        assert_eq!(codes(text), ["induced_sharing"], "{text}");
    }
}

#[test]
fn induced_sharing_rests_on_the_platform_s_rule_and_becomes_points() {
    let report = check("邀3人送福利");
    let [hit] = report.hits.as_slice() else { panic!("{report:?}") };
    assert_eq!(hit.code.citations()[0], Citation::Rule(&rules::INDUCED_SHARE));
    assert!(hit.code.citations().contains(&Citation::Claim("S1-7-risk-induced-share")));
    assert_eq!((hit.code.severity(), &hit.rewrite), (Severity::Error, &Rewrite::Say(Phrase::Points)));
}

// ---- Spellings made to slip through -------------------------------------------------------------------------------

#[test]
fn every_spelling_of_a_trick_is_found_in_full() {
    let tricks = [
        ("plain", "邀3人送福利"),
        ("full-width digit", "邀３人送福利"),
        ("circled digit", "邀③人送福利"),
        ("parenthesized", "邀⑶人送福利"),
        ("superscript", "邀³人送福利"),
        ("mathematical digit", "邀𝟛人送福利"),
        ("keycap", "邀3\u{fe0f}\u{20e3}人送福利"),
        ("Chinese numeral", "邀三人送福利"),
        ("legal numeral", "邀叁人送福利"),
        ("spaced out", "邀 3 人 送 福 利"),
        ("ideographic spaces", "邀　3　人　送　福　利"),
        ("no-break spaces", "邀\u{a0}3\u{a0}人送福利"),
        ("zero-width spaces", "邀\u{200b}3\u{200b}人\u{200b}送\u{200b}福\u{200b}利"),
        ("joiners", "邀\u{200d}3\u{200c}人\u{2060}送福\u{feff}利"),
        ("soft hyphens", "邀\u{ad}3人送福\u{ad}利"),
        ("variation selectors", "邀\u{fe00}3人送福\u{e0100}利"),
        ("combining marks", "邀\u{336}3\u{336}人\u{336}送\u{336}福\u{336}利"),
        ("directions", "\u{202a}邀3人\u{202c}送\u{2066}福利\u{2069}"),
        ("dots", "邀·3·人·送·福·利"),
        ("stars", "邀*3人*送*福*利"),
        ("dashes", "邀-3-人-送-福-利"),
        ("slashes", "邀/3/人/送/福/利"),
        ("underscores", "邀_3_人_送_福_利"),
        ("bars", "邀|3|人|送|福|利"),
        ("brackets", "邀【3】人送【福利】"),
        ("quotes", "邀“3”人送“福利”"),
        ("emoji", "邀🎁3🎁人🎁送🎁福🎁利"),
        ("radicals", "邀3⼈送福利"),
        ("compatibility ideographs", "邀3人送\u{fa1b}利"),
        ("tags", "邀\u{e0041}3人送福利"),
    ];
    for (trick, text) in tricks {
        let found = found(text);
        let [(code, words)] = found.as_slice() else { panic!("{trick}: {found:?}") };
        assert_eq!(*code, "induced_sharing", "{trick}");
        let seen = |text: &str| fold(text, Folding::Letters).text;
        assert_eq!(seen(words), seen(text), "{trick}: {words}");
    }
}

#[test]
fn listed_words_are_found_in_every_spelling() {
    let checker = Checker::new(&list("vx\n返利\n大獎\nCafé 8"));
    for text in [
        "加VX",
        "加ＶＸ",
        "加v x",
        "加v.x".trim_end_matches(".x"),
        "加ⓥⓧ",
        "加𝐕𝐗",
        "加𝓿𝔁",
        "加ѵх",
        "加νχ",
        "返 利",
        "返\u{200b}利",
        "返～利",
        "返→利",
        "大奖",
        "大獎",
        "大『獎』",
        "cafe8",
        "CAFÉ ８",
        "Cafe\u{301}8",
    ] {
        let n = checker.check(text).hits.len();
        assert_eq!(n, usize::from(text != "加v"), "{text}");
    }
    for text in ["vxworks", "返。利", "返，利", "大\n奖", "cafe80", "devx"] {
        assert_eq!(checker.check(text).hits, [], "{text}");
    }
}

// ---- Words --------------------------------------------------------------------------------------------------------

#[test]
fn shipped_words_are_few_and_found_with_their_origin() {
    assert!(WORDS.len() < 60, "short");
    for shipped in WORDS {
        let report = check(shipped.word);
        let [hit] = report.hits.as_slice() else { panic!("{}: {report:?}", shipped.word) };
        assert_eq!((hit.code, hit.origin), (shipped.code, Some(shipped.origin)), "{}", shipped.word);
    }
    let named = WORDS.iter().filter(|word| word.origin == Origin::AdvertisingLaw).map(|word| word.word);
    assert_eq!(named.collect::<Vec<_>>(), ["国家级", "最高级", "最佳"], "what the article names");
    for phrase in FINE {
        assert_eq!(found(phrase), [], "{phrase}");
    }
}

#[test]
fn absolute_terms_are_told_from_what_only_looks_like_them() {
    for (text, words) in [
        ("全网最低价，行业第一", vec!["全网最低价", "行业第一"]),
        ("国家级实验室的最佳选择", vec!["国家级", "最佳"]),
        ("第一次来的朋友，看第一步", vec![]),
        ("最近最后一天", vec![]),
        ("NO.1 品牌", vec!["NO.1"]),
    ] {
        assert_eq!(found(text), words.into_iter().map(|word| ("absolute_term", word)).collect::<Vec<_>>(), "{text}");
    }
}

#[test]
fn one_s_own_list_counts_first_and_can_excuse() {
    let checker = Checker::new(&list("# remark\n第一 => 靠前\n!行业第一梯队\n代购"));
    let text = "行业第一梯队，销量第一，第一名，代购";
    let hits = checker.check(text).hits;
    let told: Vec<_> = hits.iter().map(|hit| (hit.code.code(), &text[hit.at.clone()], &hit.rewrite)).collect();
    assert_eq!(
        told,
        [
            ("absolute_term", "销量第一", &Rewrite::Drop),
            ("own_word", "第一", &Rewrite::Instead("靠前".into())),
            ("own_word", "代购", &Rewrite::Drop),
        ]
    );
}

#[test]
fn a_list_is_read_line_by_line_and_comes_back_as_text() {
    let (read, refused) = WordList::read("\u{feff}甲\r\n\n  乙 => 丙 \n# 说明\n!甲虫\n=> 丁\n***\n戊=>\n");
    assert_eq!(read.text(), "甲\n乙 => 丙\n!甲虫\n戊\n");
    let why: Vec<_> = refused.iter().map(|line| (line.line, line.why)).collect();
    assert_eq!(why, [(6, NoEntry::Blank), (7, NoEntry::Blank)]);
    let (long, refused) = WordList::read(&"长".repeat(41));
    assert!(long.is_empty() && matches!(refused[0].why, NoEntry::TooLong(_)));
    let many: String = (0..10_003).map(|n| format!("词{n}\n")).collect();
    let (read, refused) = WordList::read(&many);
    assert_eq!((read.entries().len(), refused.len(), refused[0].line), (10_000, 3, 10_001));
    assert!(refused.iter().all(|line| line.why == NoEntry::Full));
    assert_eq!(list(&read.text()), read);
}

#[test]
fn ten_thousand_words_are_all_found() {
    let words: Vec<String> = (0..10_000).map(|n| format!("词{n:05}尾")).collect();
    let checker = Checker::new(&list(&words.join("\n")));
    for word in words.iter().step_by(997) {
        assert_eq!(checker.check(&format!("前{word}后")).hits.len(), 1, "{word}");
    }
}

// ---- Personal data ------------------------------------------------------------------------------------------------

#[test]
fn numbers_are_told_by_their_check_digits() {
    for (digits, is_card) in [
        ("11010119900307299x", true),
        ("11010119900307299X", true),
        ("110101199003072990", false),
        ("110101199013072991", false),
        ("11010119900307299", false),
        ("010101199003072991", false),
        ("1101011990030729９", false),
        ("", false),
    ] {
        assert_eq!(is_identity_card(digits), is_card, "{digits}");
    }
    for (digits, is_card) in [
        ("4111111111111111", true),
        ("4111111111111112", false),
        ("6222020200112233", false),
        ("0000000000000000", false),
        ("411111111111111", false),
        ("4111111111111111x", false),
    ] {
        assert_eq!(is_bank_card(digits), is_card, "{digits}");
    }
    for (digits, is_phone) in [
        ("13800138000", true),
        ("8613800138000", true),
        ("008613800138000", true),
        ("12800138000", false),
        ("1380013800", false),
        ("23800138000", false),
    ] {
        assert_eq!(is_mobile(digits), is_phone, "{digits}");
    }
}

#[test]
fn personal_numbers_are_found_in_every_grouping_and_hidden() {
    for (text, code, words, instead) in [
        ("我的 11010119900307299X 登记", "identity_card", "11010119900307299X", "110*************9X"),
        ("110101 19900307 299x", "identity_card", "110101 19900307 299x", "110*** ******** **9x"),
        (
            "１１０１０１１９９００３０７２９９Ｘ",
            "identity_card",
            "１１０１０１１９９００３０７２９９Ｘ",
            "１１０*************９Ｘ",
        ),
        ("卡 4111 1111 1111 1111。", "bank_card", "4111 1111 1111 1111", "411* **** **** **11"),
        ("4111-1111-1111-1111", "bank_card", "4111-1111-1111-1111", "411*-****-****-**11"),
        ("打13800138000", "phone", "13800138000", "138******00"),
        ("138 0013 8000", "phone", "138 0013 8000", "138 **** **00"),
        ("1 3 8 0 0 1 3 8 0 0 0", "phone", "1 3 8 0 0 1 3 8 0 0 0", "1 3 8 * * * * * * 0 0"),
        ("1\u{200b}3800138000", "phone", "1\u{200b}3800138000", ""),
        ("一三八零零一三八零零零", "phone", "一三八零零一三八零零零", "一三八******零零"),
        ("+86 138 0013 8000", "phone", "86 138 0013 8000", "86 1** **** **00"),
        ("电话 010-62345678", "phone", "010-62345678", "010-******78"),
    ] {
        let report = check(text);
        let [hit] = report.hits.as_slice() else { panic!("{text}: {report:?}") };
        assert_eq!((hit.code.code(), &text[hit.at.clone()]), (code, words), "{text}");
        if !instead.is_empty() {
            assert_eq!(hit.rewrite, Rewrite::Instead(instead.into()), "{text}");
        }
    }
    assert_eq!(codes("13800138000 13900139000"), ["phone", "phone"]);
    for text in [
        "订单号 2026051213800138000",
        "12 30 45 60 78 90 11 20",
        "2026-05-06 19:00",
        "A13800138000B",
        "400-820-8820",
        "3.1415926535897932",
        "4111111111111112",
        "人数 450，预算 12000 元",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn asking_for_data_is_found_unless_it_is_forbidden() {
    for (text, code, words) in [
        ("请填写身份证号", "asks_identity", "填写身份证号"),
        ("报名请把身份证照片私信给管理员", "asks_identity", "身份证照片私信"),
        ("登记银行卡号方便返款", "asks_bank", "登记银行卡号"),
        ("把验证码发给我", "asks_bank", "验证码发给"),
        ("请提供手机号和姓名", "asks_contact", "提供手机号"),
        ("Please send your ID number", "asks_identity", "send your ID number"),
    ] {
        assert_eq!(found(text), [(code, words)], "{text}");
    }
    assert_eq!(codes("接龙请填身份证号、银行卡号和手机号"), ["asks_identity", "asks_bank", "asks_contact"]);
    for text in [
        "请勿在群里发送身份证号",
        "本群不收集身份证、银行卡",
        "不用填写手机号",
        "身份证丢了怎么补办",
        "请填写孩子月龄",
        "do not send your ID number",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
    assert!(CopyCode::AsksIdentity.citations().contains(&Citation::Claim("S3-6-no-id-data")));
}

#[test]
fn payment_in_the_chat_goes_to_the_official_mini_program() {
    let report = check("团购请转账给团长");
    let [hit] = report.hits.as_slice() else { panic!("{report:?}") };
    assert_eq!((hit.code, &hit.rewrite), (CopyCode::Payment, &Rewrite::Say(Phrase::OfficialPayment)));
    assert_eq!(hit.code.citations(), [Citation::Claim("S1-7-risk-finance")]);
}

// ---- Links --------------------------------------------------------------------------------------------------------

#[test]
fn links_that_lead_out_are_found() {
    for (text, words) in [
        ("看 https://example.com/a?b=1。", vec!["https://example.com/a?b=1"]),
        ("www.taobao.com 和 m.jd.com/x", vec!["www.taobao.com", "m.jd.com/x"]),
        ("ＷＷＷ．ｔａｏｂａｏ．ｃｏｍ", vec!["ＷＷＷ．ｔａｏｂａｏ．ｃｏｍ"]),
        ("tao\u{200b}bao.com", vec!["tao\u{200b}bao.com"]),
        ("复制 ￥AbC12dEf3G￥ 打开", vec!["￥AbC12dEf3G￥"]),
        ("taobao://item.htm?id=1", vec!["taobao://item.htm?id=1"]),
        ("(see example.org).", vec!["example.org"]),
        ("https://mp.weixin.qq.com/s/abc", vec![]),
        ("价格 3.5 元，19:00 见", vec![]),
        ("https://evil.com/mp.weixin.qq.com", vec!["https://evil.com/mp.weixin.qq.com"]),
        ("fakeweixin.qq.com.evil.top", vec!["fakeweixin.qq.com.evil.top"]),
        ("v1.2.3 …… 。.com", vec![]),
    ] {
        assert_eq!(found(text), words.into_iter().map(|words| ("outside_link", words)).collect::<Vec<_>>(), "{text}");
    }
    assert_eq!(found("加 QQ 群：123456789"), [("other_group", "QQ 群：123456789")]);
    assert_eq!(found("qq.com 的 2026 年"), [("outside_link", "qq.com")]);
}

// ---- Length and size ----------------------------------------------------------------------------------------------

#[test]
fn length_is_held_against_the_notice_s_limit() {
    for (text, length, excess) in [
        ("字".repeat(2000), 2000, None),
        ("字".repeat(2001), 2001, Some(1)),
        ("👩‍👩‍👧‍👦".repeat(3), 3, None),
        ("e\u{301}".repeat(2005), 2005, Some(5)),
        (String::new(), 0, None),
    ] {
        let report = check(&text);
        assert_eq!((report.length, report.excess(&rules::NOTICE_LENGTH)), (length, excess));
    }
}

#[test]
fn a_text_of_a_megabyte_is_read_to_its_end() {
    let filler = "今晚八点，营养师在群里答辅食的问题。";
    let mut text = filler.repeat(1_000_000 / filler.len());
    text.push_str("邀3人送福利");
    let report = check(&text);
    assert_eq!(report.hits.len(), 1);
    assert_eq!(&text[report.hits[0].at.clone()], "邀3人送福利");
    let report = check(&"全国第一，".repeat(70_000));
    assert_eq!((report.hits.len(), report.n_more), (MAX_HITS, 70_000 - MAX_HITS));
}

#[test]
fn a_long_text_of_anything_is_read() {
    // What every finder looks back or ahead for, without an end: no finder may look for ever.
    for part in [
        "邀",
        "邀请",
        "邀3人",
        "红包",
        "不",
        "填",
        "身份证",
        "a.",
        "a:",
        "qq",
        "qq1",
        "1 ",
        "1",
        "¥a",
        "x.com/",
        ",邀请好友",
        "最",
        "\u{301}",
    ] {
        let text = part.repeat(100_000 / part.len());
        assert!(check(&text).hits.len() <= MAX_HITS, "{part}");
    }
}

#[test]
fn right_to_left_and_unseen_text_is_read() {
    for text in ["مرحبا بكم", "\u{200b}\u{200b}", "שלום 邀3人送福利", "\u{feff}", "🏳️‍🌈🎁"]
    {
        let report = check(text);
        let expected = usize::from(text.contains("邀3人"));
        assert_eq!(report.hits.len(), expected, "{text:?}");
    }
}

#[test]
fn a_turned_text_is_read_as_it_is_seen() {
    use CopyCode::{InducedSharing, Phone, TurnedOrder};
    for (text, expected) in [
        ("\u{202e}利福送人3邀", vec![(0..3, TurnedOrder), (3..19, InducedSharing)]),
        ("\u{202d}大家好", vec![(0..3, TurnedOrder)]),
        ("邀3人\u{202e}利福送\u{202c}", vec![(0..19, InducedSharing), (7..10, TurnedOrder)]),
        ("电话\u{202e}00083100831\u{202c}，13800138000", vec![(6..9, TurnedOrder), (9..20, Phone), (26..37, Phone)]),
        ("\u{202e}好\n邀3人送福利", vec![(0..3, TurnedOrder), (7..23, InducedSharing)]),
        ("\u{202e}", vec![(0..3, TurnedOrder)]),
        ("\u{202b}שלום\u{202c}", vec![]),
    ] {
        let hits: Vec<_> = check(text).hits.into_iter().map(|hit| (hit.at, hit.code)).collect();
        assert_eq!(hits, expected, "{text:?}");
    }
    assert_eq!(spelled("\u{202e}利福"), "[U+202E]利福");
}

#[test]
fn rewriting_keeps_what_stands_around() {
    for (text, places, after) in [
        ("甲乙丙", vec![(3..6, "二")], "甲二丙"),
        ("甲乙丙", vec![(0..3, ""), (6..9, "三")], "乙三"),
        ("甲乙丙", vec![(0..6, "一"), (3..9, "二")], "一丙"),
        ("甲乙丙", vec![(1..2, "x"), (30..40, "y")], "甲乙丙"),
        ("", vec![], ""),
    ] {
        assert_eq!(rewritten(text, &places), after);
    }
}

#[test]
fn rewriting_every_hit_leaves_nothing_to_rewrite_the_same_way() {
    let text = "转发领红包！全网最低价，请填写身份证号，转账给我，www.taobao.com，13800138000";
    let say = |phrase: Phrase| match phrase {
        Phrase::Points => "参加群内活动累计积分，积分换福利",
        Phrase::NoIdentity => "不用填写证件号",
        Phrase::OfficialPayment => "在官方小程序里付款",
        Phrase::OfficialLink => "点群里的小程序卡片",
        other => panic!("{other:?}"),
    };
    let report = check(text);
    let places: Vec<_> = report
        .apart()
        .map(|(_, hit)| {
            let words = match &hit.rewrite {
                Rewrite::Say(phrase) => say(*phrase),
                Rewrite::Instead(words) => words,
                Rewrite::Drop => "",
            };
            (hit.at.clone(), words)
        })
        .collect();
    assert_eq!(codes(&rewritten(text, &places)), [] as [&str; 0]);
}

#[test]
fn a_marked_text_is_whole_or_says_what_is_left_out() {
    let filler = "今晚八点，营养师在群里答辅食的问题。";
    for text in [
        String::new(),
        "邀3人送福利".to_owned(),
        format!("{filler}邀3人送福利{filler}最佳"),
        format!("{}邀3人送福利{}最佳{}", filler.repeat(900), filler.repeat(900), filler.repeat(900)),
        filler.repeat(900),
        "最佳，".repeat(9_000),
    ] {
        let report = check(&text);
        let (mut n_marks, mut length) = (0, 0);
        for piece in pieces(&text, &report) {
            length += match piece {
                Piece::Plain(at) => text[at].chars().count(),
                Piece::Marked(at, idx) => {
                    n_marks += 1;
                    assert_eq!(at, report.hits[idx].at);
                    text[at].chars().count()
                }
                Piece::Gap(n) => n,
            };
        }
        assert_eq!((n_marks, length), (report.apart().count().min(MAX_MARKS), text.chars().count()));
    }
}

// ---- Laws ---------------------------------------------------------------------------------------------------------

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn places_lie_between_characters_in_order(text in "[邀3人送福利集赞，。 \u{200b}a-c.x0-9é\u{301}填身份证号第一最佳:/qQ]{0,60}") {
        let report = OWN.check(&text);
        let mut start = 0;
        for hit in &report.hits {
            prop_assert!(text.get(hit.at.clone()).is_some_and(|words| !words.is_empty()), "{:?}", hit);
            prop_assert!(start <= hit.at.start);
            start = hit.at.start;
        }
        let mut end = 0;
        for (_, hit) in report.apart() {
            prop_assert!(end <= hit.at.start);
            end = hit.at.end;
        }
    }

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        let report = check(&text);
        prop_assert_eq!(report.length, words::length(&text));
        for hit in &report.hits {
            prop_assert!(text.get(hit.at.clone()).is_some());
        }
    }

    #[test]
    fn folding_is_told_back(text in any::<String>()) {
        for folding in [Folding::Letters, Folding::Signs] {
            let folded = fold(&text, folding);
            let mut at = 0;
            for c in folded.text.chars() {
                let typed = folded.typed(at..at + c.len_utf8());
                prop_assert!(text.get(typed).is_some_and(|typed| typed.chars().count() == 1));
                at += c.len_utf8();
            }
            prop_assert_eq!(fold(&folded.text, folding).text, folded.text);
        }
    }

    #[test]
    fn an_entry_comes_back_from_its_line(line in "[!#=> a词]{0,12}") {
        if let Ok(entry) = Entry::read(&line) {
            prop_assert_eq!(Entry::read(&entry.line()), Ok(entry));
        }
    }
}

// ---- What is told -------------------------------------------------------------------------------------------------

#[test]
fn every_code_rests_on_something() {
    let mut text = String::new();
    for &code in CopyCode::ALL {
        let citations: Vec<String> = code.citations().iter().map(|citation| citation.id()).collect();
        assert!(!citations.is_empty());
        writeln!(text, "{} {}: {}", code.severity().code(), code.code(), citations.join(", ")).unwrap();
    }
    insta::assert_snapshot!(text);
}
