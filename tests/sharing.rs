//! What is handed on besides files: text for a chat, and codes of links.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use qunce::domain::calendar::day::Day;
use qunce::domain::code::Code as _;
use qunce::domain::plan::{Plan, PlanId};
use qunce::domain::words::{Passage, Title};
use qunce::exchange::{link, sections};
use qunce::i18n::Lang;
use qunce::templates::TemplateCode;
use qunce::views::chat::{self, Told};
use qunce::views::qr::{Code, EASY_CELLS, MOST_BYTES};

fn plan(template: TemplateCode, lang: Lang) -> Plan {
    template.plan(PlanId::new("abcd").unwrap(), lang)
}

fn long(plan: &Plan, lang: Lang) -> String {
    let told = Told {
        plan,
        calendar: &sections::calendar(plan),
        entry: &sections::entry(plan),
        engagement: &sections::engagement(plan),
        funnel: &sections::funnel(plan),
        today: Day::new(2026, 9, 1).unwrap(),
    };
    chat::long(told, lang)
}

#[test]
fn texts_for_a_chat_are_read_in_both_languages() {
    for lang in [Lang::Zh, Lang::En] {
        let plan = plan(TemplateCode::Member, lang);
        let short = chat::short(&plan, Some("https://example.org/#/share/AAAA"), lang);
        insta::assert_snapshot!(format!("short_{}", lang.code()), short);
        insta::assert_snapshot!(format!("long_{}", lang.code()), long(&plan, lang));
    }
}

#[test]
fn a_short_text_has_five_lines_at_most_and_no_blank_one() {
    for template in TemplateCode::ALL {
        for lang in [Lang::Zh, Lang::En] {
            let mut plan = plan(*template, lang);
            for value in ["", "一个字", &"很长的价值，".repeat(90)] {
                plan.positioning.value = Passage::new(value).unwrap();
                for link in [None, Some("https://example.org/#/share/AAAA")] {
                    let text = chat::short(&plan, link, lang);
                    let lines: Vec<&str> = text.lines().collect();
                    assert!((3..=5).contains(&lines.len()), "{text}");
                    assert!(lines.iter().all(|line| !line.trim().is_empty() && line.chars().count() < 130), "{text}");
                    assert_eq!(link.is_some(), text.ends_with("#/share/AAAA"), "{text}");
                }
            }
        }
    }
}

#[test]
fn what_was_typed_takes_one_line_and_steers_nothing() {
    let hostile = "  周末\n\n爬山\u{2028}群\u{202E}lmth.exe\u{2069}\t团\u{0}  ";
    for lang in [Lang::Zh, Lang::En] {
        let mut plan = plan(TemplateCode::Member, lang);
        let (n_short, n_long) = (chat::short(&plan, None, lang).lines().count(), long(&plan, lang).lines().count());
        plan.title = Title::new(hostile).unwrap();
        for answer in [&mut plan.positioning.why, &mut plan.positioning.whom, &mut plan.positioning.value] {
            *answer = Passage::new(hostile).unwrap();
        }
        let (short, long) = (chat::short(&plan, None, lang), long(&plan, lang));
        assert_eq!((short.lines().count(), long.lines().count()), (n_short, n_long));
        for text in [short, long] {
            assert!(text.starts_with("周末 爬山 群lmth.exe 团\n"), "{text}");
            let is_plain = |c: char| {
                c == '\n' || !(c.is_control() || matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
            };
            assert!(text.chars().all(is_plain), "{text:?}");
        }
    }
}

#[test]
fn a_plan_without_words_has_a_text() {
    for lang in [Lang::Zh, Lang::En] {
        let plan = qunce::templates::blank(PlanId::new("abcd").unwrap());
        let text = chat::short(&plan, None, lang);
        assert!(text.starts_with(lang.pick("未命名方案\n", "Untitled plan\n")), "{text}");
        assert!(long(&plan, lang).lines().all(|line| !line.trim().is_empty()));
    }
}

/// The cells of a code, taken from its path: `M4 4h7v1h-7z` is seven dark cells.
fn cells(code: &Code) -> Vec<Vec<bool>> {
    let mut cells = vec![vec![false; code.side()]; code.side()];
    for run in code.path.split('M').skip(1) {
        let (at, run) = run.split_once('h').unwrap();
        let (x, y) = at.split_once(' ').unwrap();
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        let n: usize = run.split_once('v').unwrap().0.parse().unwrap();
        cells[y][x..x + n].fill(true);
    }
    cells
}

#[test]
fn a_code_has_its_quiet_zone_and_its_three_corners() {
    for n in [1, 60, 400, 997, 998, 2_000, MOST_BYTES] {
        let code = Code::of(&"a".repeat(n)).unwrap();
        let cells = cells(&code);
        let last = code.side() - 1;
        for (y, row) in cells.iter().enumerate() {
            let is_edge = |at: usize| at < 4 || at > last - 4;
            let is_light = row.iter().enumerate().all(|(x, is_dark)| !is_dark || !(is_edge(x) || is_edge(y)));
            assert!(is_light, "{n} letters: the quiet zone is light");
        }
        for (x, y) in [(4, 4), (last - 10, 4), (4, last - 10)] {
            assert!((0..7).all(|at| cells[y][x + at] && cells[y + 6][x + at] && cells[y + at][x]), "{n} letters");
            assert!(!cells[y + 1][x + 1] && cells[y + 3][x + 3]);
        }
        assert_eq!(code.is_dense(), code.cells > EASY_CELLS);
        assert!(code.svg(8).contains(&format!("width=\"{}\"", code.side() * 8)));
    }
}

#[test]
fn what_is_too_long_for_a_code_has_none() {
    assert!(Code::of(&"a".repeat(MOST_BYTES + 1)).is_none());
    assert!(Code::of(&"群".repeat(MOST_BYTES / 3 + 1)).is_none());
    let address = "https://example.org/some/place/#/share/";
    for template in TemplateCode::ALL {
        let link = format!("{address}{}", link::payload(&plan(*template, Lang::Zh)));
        assert!(Code::of(&link).is_some_and(|code| !code.is_dense()), "{}: {} letters", template.code(), link.len());
    }
}
