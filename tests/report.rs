//! The report: what it says of named plans in both languages, and what holds for any plan.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/markdown.rs"]
mod markdown_read;
#[path = "support/plans.rs"]
mod plans;

use std::collections::BTreeSet;

use markdown_read::check_markdown;
use plans::{every_field, for_all, id, plan as any_plan, words};
use proptest::prelude::*;

use qunce::domain::calendar::day::Day;
use qunce::domain::calendar::draft::Draft;
use qunce::domain::calendar::fill::fill;
use qunce::domain::calendar::item::ItemId;
use qunce::domain::calendar::setting::Setting;
use qunce::domain::code::Code;
use qunce::domain::plan::Plan;
use qunce::domain::report::{ReportLanguage, ReportPart, ReportSetup};
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
