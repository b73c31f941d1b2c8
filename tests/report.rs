//! The report: what it says of named plans in both languages, and what holds for any plan.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/plans.rs"]
mod plans;

use std::collections::BTreeSet;

use plans::{every_field, for_all, id, plan as any_plan, words};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use qunce::domain::calendar::day::Day;
use qunce::domain::calendar::draft::Draft;
use qunce::domain::calendar::fill::fill;
use qunce::domain::calendar::item::ItemId;
use qunce::domain::calendar::setting::Setting;
use qunce::domain::code::Code;
use qunce::domain::plan::Plan;
use qunce::domain::report::{Paper, ReportLanguage, ReportPart, ReportSetup};
use qunce::domain::words::Words;
use qunce::exchange::sections;
use qunce::i18n::Lang;
use qunce::i18n::text::calendar::labels::first_title;
use qunce::playbook::library::Library;
use qunce::report::document::{Block, Document};
use qunce::report::markdown::markdown;
use qunce::report::{Matter, document};
use qunce::simulation::engine::Engine;
use qunce::simulation::inputs::Inputs;
use qunce::simulation::results::Results;
use qunce::simulation::told::Told;
use qunce::templates::{TemplateCode, blank, blank_report};

const TODAY: Day = Day::literal(2026, 11, 30);

fn library() -> Library {
    let [facts, rules, notes] = [
        include_str!("../assets/facts.json"),
        include_str!("../assets/platform-rules.json"),
        include_str!("../assets/notes.json"),
    ];
    Library::read(facts, rules, notes).unwrap()
}

/// What so many runs of a plan's forecast come to.
fn runs(plan: &Plan, n: u32) -> (Results, Told) {
    let whole = qunce::checkup::Whole::new(plan, TODAY);
    let engine = Engine::new(Inputs { runs: n, ..whole.forecast().derived.inputs.clone() }).unwrap();
    let partial = engine.run_range(0..n);
    (partial.results(&engine), partial.told())
}

fn report(plan: &Plan, lang: Lang, library: Option<&Library>, runs: Option<&(Results, Told)>) -> Document {
    let runs = runs.map(|(results, told)| (results, told));
    document(&Matter { plan, today: TODAY, lang, library, runs, version: "0.1.0" })
}

/// A template whose calendar is filled from the opening day on.
fn filled(template: &str, lang: Lang) -> Plan {
    let mut plan = TemplateCode::from_code(template).unwrap().plan(id("report"), lang);
    let mut calendar = (*sections::calendar(&plan)).clone();
    let opening = Day::literal(2026, 12, 7);
    calendar.opens_on = Some(opening);
    let setting = Setting { calendar: &calendar, positioning: &plan.positioning, staffing: &plan.staffing };
    let drafts: Vec<Draft> = fill(&setting, opening, &[]);
    let items = drafts.iter().zip(0..).map(|(draft, n)| {
        (ItemId::from_chance(n), std::rc::Rc::new(draft.item(Words::cut(&lang.t(first_title(draft.kind))))))
    });
    calendar.items.extend(items);
    plan.calendar = sections::section(calendar);
    plan
}

fn with(plan: &Plan, change: impl FnOnce(&mut ReportSetup)) -> Plan {
    let mut setup = (*sections::report(plan)).clone();
    change(&mut setup);
    Plan { report: sections::section(setup), ..plan.clone() }
}

#[test]
fn reports_of_named_plans_are_as_they_are() {
    let library = library();
    for &lang in Lang::ALL {
        let plan = filled("benefit", lang);
        let found = runs(&plan, 200);
        let text = markdown(&report(&plan, lang, Some(&library), Some(&found)));
        insta::assert_snapshot!(format!("benefit_{}", lang.code()), text);
        let text = markdown(&report(&blank(id("blank")), lang, Some(&library), None));
        insta::assert_snapshot!(format!("blank_{}", lang.code()), text);
    }
    let industry = TemplateCode::from_code("industry").unwrap().plan(id("industry"), Lang::En);
    let text = markdown(&report(&industry, Lang::En, None, None));
    insta::assert_snapshot!("industry_without_library", text);
    let plan = with(&every_field(), |setup| setup.left_out.clear());
    let text = markdown(&report(&plan, Lang::Zh, Some(&library), Some(&runs(&plan, 100))));
    insta::assert_snapshot!("every_field", text);
}

#[test]
fn a_report_has_the_parts_that_were_chosen_and_no_part_is_blank() {
    for plan in [blank(id("blank")), filled("benefit", Lang::Zh), every_field()] {
        for &part in ReportPart::ALL {
            let all_but = |setup: &mut ReportSetup| {
                setup.left_out = ReportPart::ALL.iter().copied().filter(|it| *it != part).collect();
            };
            let found = report(&with(&plan, all_but), Lang::Zh, None, None);
            let parts: Vec<ReportPart> = found.parts.iter().map(|it| it.part).collect();
            if part == ReportPart::Sources {
                assert_eq!(parts, []);
                assert!(!found.references.is_empty(), "the answers cite");
            } else {
                assert_eq!(parts, [part]);
                assert!(found.references.is_empty(), "without its sources a report has no numbers: {part:?}");
                assert!(!found.parts[0].blocks.is_empty() && !found.parts[0].title.is_empty(), "{part:?}");
                assert_eq!(found.numbers().count(), 0, "{part:?}");
            }
        }
    }
}

#[test]
fn a_report_can_be_in_another_language_than_the_app() {
    let plan = filled("benefit", Lang::Zh);
    let english = with(&plan, |setup| setup.language = Some(ReportLanguage::En));
    assert_eq!(report(&english, Lang::Zh, None, None), report(&english, Lang::En, None, None));
    assert_eq!(report(&english, Lang::Zh, None, None).lang, Lang::En);
    assert_eq!(report(&plan, Lang::Zh, None, None).lang, Lang::Zh);
}

#[test]
fn estimates_are_marked_until_the_runs_are_done() {
    let plan = filled("benefit", Lang::Zh);
    let marks =
        |found: &Document| found.cover.figures.iter().filter(|it| it.is_estimate).map(|it| it.mark).collect::<Vec<_>>();
    assert_eq!(marks(&report(&plan, Lang::Zh, None, None)), ["report.members_end", "report.chance"]);
    assert_eq!(marks(&report(&plan, Lang::Zh, None, Some(&runs(&plan, 100)))), [] as [&str; 0]);
}

/// Every number that is used is listed, every one that is listed is used, and none is listed twice.
fn check_references(found: &Document) -> Result<(), TestCaseError> {
    let used: BTreeSet<usize> = found.numbers().collect();
    let listed: BTreeSet<usize> = (1..=found.references.len()).collect();
    prop_assert_eq!(used, listed);
    let ids: BTreeSet<String> = found.references.iter().map(|it| it.citation.id()).collect();
    prop_assert_eq!(ids.len(), found.references.len());
    Ok(())
}

/// Every table is as wide as its head.
fn check_tables(found: &Document) -> Result<(), TestCaseError> {
    for block in found.parts.iter().flat_map(|part| &part.blocks) {
        let table = match block {
            Block::Table(table) => table,
            Block::Chart(chart) => &chart.table,
            _ => continue,
        };
        prop_assert!(table.rows.iter().all(|row| row.len() == table.head.len()), "{}", table.caption);
    }
    Ok(())
}

#[test]
fn references_are_numbered_in_the_order_in_which_they_are_first_cited() {
    let found = report(&filled("benefit", Lang::Zh), Lang::Zh, Some(&library()), None);
    let mut most = 0;
    for number in found.numbers() {
        assert!(number <= most + 1, "{number} after {most}");
        most = most.max(number);
    }
    for reference in &found.references {
        assert!(!reference.words.is_empty() && !reference.source.is_empty(), "{reference:?}");
    }
}

/// Texts that would do something in Markdown or in HTML.
const HOSTILE: [&str; 12] = [
    "<script>alert(1)</script>",
    "| a | b |\n| --- | --- |",
    "`code` ``` ```",
    "[x](javascript:alert(1)) ![i](https://evil.example/i.png)",
    "https://evil.example www.evil.example a@evil.example",
    "\n# heading\n- list\n1. one\n> quote\n---\n",
    "**bold** _em_ ~~del~~ $x^2$ &lt;b&gt;",
    "[1]: https://evil.example",
    "]]></p><img src=x onerror=alert(1)>",
    "=SUM(A1) \\ | \\| \\\\|",
    "\u{202E}txt\u{2066}\u{2068}13\u{2069}",
    "- [x] done\n\n    code\n\tcode",
];

/// What a reader of Markdown makes of a text: its tables by the numbers of their columns, and what must not be there.
fn read(text: &str) -> (Vec<usize>, Vec<String>) {
    let mut options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    options |= Options::ENABLE_FOOTNOTES | Options::ENABLE_MATH | Options::ENABLE_GFM;
    let (mut tables, mut bad) = (Vec::new(), Vec::new());
    let mut cells = 0;
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Start(Tag::Table(columns)) => tables.push(columns.len()),
            Event::Start(Tag::TableRow | Tag::TableHead) => cells = 0,
            Event::Start(Tag::TableCell) => cells += 1,
            Event::End(TagEnd::TableRow | TagEnd::TableHead) if tables.last() != Some(&cells) => {
                bad.push(format!("a row of {cells} cells"));
            }
            Event::Start(tag @ (Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_) | Tag::HtmlBlock)) => {
                bad.push(format!("{tag:?}"));
            }
            Event::Start(tag @ (Tag::Strikethrough | Tag::Emphasis | Tag::FootnoteDefinition(_))) => {
                bad.push(format!("{tag:?}"));
            }
            Event::Code(it) | Event::Html(it) | Event::InlineHtml(it) => bad.push(it.to_string()),
            Event::InlineMath(it) | Event::DisplayMath(it) | Event::FootnoteReference(it) => bad.push(it.to_string()),
            Event::Rule | Event::TaskListMarker(_) => bad.push(format!("{event:?}")),
            _ => {}
        }
    }
    (tables, bad)
}

/// The headings that a reader of Markdown finds.
fn headings(text: &str) -> usize {
    Parser::new(text).filter(|event| matches!(event, Event::Start(Tag::Heading { .. }))).count()
}

/// How many headings and tables a document has.
fn expected(found: &Document) -> (usize, Vec<usize>) {
    let blocks = || found.parts.iter().flat_map(|part| &part.blocks);
    let headings = blocks().filter(|block| matches!(block, Block::Heading(_))).count();
    let tables = blocks().filter_map(|block| match block {
        Block::Table(table) => Some(table.head.len()),
        Block::Chart(chart) => Some(chart.table.head.len()),
        _ => None,
    });
    (2 + found.parts.len() + headings + usize::from(!found.references.is_empty()), tables.collect())
}

fn check_markdown(found: &Document) -> Result<(), TestCaseError> {
    let text = markdown(found);
    let (tables, bad) = read(&text);
    prop_assert_eq!(bad, Vec::<String>::new());
    let (n_headings, wanted) = expected(found);
    prop_assert_eq!(tables, wanted);
    prop_assert_eq!(headings(&text), n_headings);
    let steers = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    prop_assert!(!text.contains(steers) && text.chars().all(|c| c == '\n' || !c.is_control()));
    Ok(())
}

/// A plan that has a text in each of its fields that a report shows.
fn hostile(text: &str) -> Plan {
    let mut plan = with(&every_field(), |setup| {
        setup.left_out.clear();
        (setup.author, setup.reader) = (Words::cut(text), Words::cut(text));
        setup.paper = Paper::Landscape;
    });
    plan.title = Words::cut(text);
    let positioning = &mut plan.positioning;
    positioning.subject = Words::cut(text);
    (positioning.why, positioning.whom) = (Words::cut(text), Words::cut(text));
    positioning.value = Words::cut(text);
    positioning.audience.pains = vec![Words::cut(text)];
    for card in plan.staffing.cards.values_mut() {
        card.people = vec![Words::cut(text)];
        (card.duties, card.bar) = (Words::cut(text), Words::cut(text));
    }
    let mut calendar = (*sections::calendar(&filled("benefit", Lang::Zh))).clone();
    for item in calendar.items.values_mut() {
        let item = std::rc::Rc::make_mut(item);
        (item.title, item.owner.name) = (Words::cut(text), Words::cut(text));
    }
    plan.calendar = sections::section(calendar);
    let mut risk = (*sections::risk(&plan)).clone();
    risk.announcement = Words::cut(text);
    risk.parts.values_mut().for_each(|part| *part = Words::cut(text));
    for care in risk.cares.values_mut() {
        (care.trigger, care.measure, care.owner) = (Words::cut(text), Words::cut(text), Words::cut(text));
    }
    plan.risk = sections::section(risk);
    let mut entry = (*sections::entry(&plan)).clone();
    (entry.welcome, entry.flow, entry.name) = (Words::cut(text), Words::cut(text), Words::cut(text));
    for question in entry.questions.values_mut() {
        question.text = Words::cut(text);
        question.answers.iter_mut().for_each(|answer| answer.text = Words::cut(text));
    }
    plan.entry = sections::section(entry);
    let mut funnel = (*sections::funnel(&plan)).clone();
    funnel.channels.values_mut().for_each(|channel| channel.name = Words::cut(text));
    plan.funnel = sections::section(funnel);
    plan
}

#[test]
fn hostile_text_stays_text_in_markdown() {
    for text in HOSTILE {
        for &lang in Lang::ALL {
            let found = report(&hostile(text), lang, None, None);
            check_references(&found).unwrap();
            if let Err(why) = check_markdown(&found) {
                panic!("{text:?}: {why}");
            }
        }
    }
}

#[test]
fn what_holds_for_any_report() {
    for_all(48, any_plan(), |plan| {
        for &lang in Lang::ALL {
            let found = report(&plan, lang, None, None);
            check_references(&found)?;
            check_tables(&found)?;
            check_markdown(&found)?;
            let setup = sections::report(&plan);
            prop_assert!(found.parts.iter().all(|part| setup.has(part.part) && !part.blocks.is_empty()));
        }
        Ok(())
    });
}

#[test]
fn a_plan_that_says_nothing_of_its_report_has_all_but_the_role_cards() {
    let setup = blank_report();
    assert_eq!(*sections::report(&blank(id("blank"))), setup);
    assert_eq!(setup.left_out, [ReportPart::Roles]);
    assert!(words::<120>("x") != setup.author);
}
