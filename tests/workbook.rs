//! Workbooks: formulas that are live and worked out, texts that stay texts, and what a plan's workbook says.
//!
//! `openpyxl` and LibreOffice read the sample back in `script/test readback`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::io::Cursor;

use calamine::{DataType, Reader, Xlsx};

use qunce::checkup::Whole;
use qunce::domain::calendar::day::Day;
use qunce::domain::code::Code;
use qunce::domain::plan::{Plan, PlanId};
use qunce::domain::staffing::StaffingModel;
use qunce::domain::staffing::span::Spans;
use qunce::exchange::csv::Cell;
use qunce::exchange::xlsx::book::{Book, BookCell, Form, Look, Sheet, Value};
use qunce::exchange::xlsx::book_file;
use qunce::exchange::xlsx::formula::{At, Expr};
use qunce::i18n::Lang;
use qunce::report::Matter;
use qunce::report::workbook::workbook;
use qunce::simulation::engine::Engine;
use qunce::simulation::inputs::Inputs;
use qunce::simulation::series::Series;
use qunce::templates::TemplateCode;
use qunce::views;

#[test]
fn a_workbook_has_its_formulas_live_and_its_texts_as_they_are() {
    let text = |text: &str| BookCell::text(text);
    let mut staff = Sheet { name: "人'员".to_owned(), widths: vec![20, 10], n_fixed: 1, ..Sheet::default() };
    staff.push(vec![text("=HYPERLINK(\"x\")").looks(Look::Heading), text("@SUM(A1)").looks(Look::Heading)]);
    staff.push(vec![text("群主"), BookCell::number(1.0, Form::Whole).looks(Look::Input)]);
    staff.push(vec![text("<r>组长</r>"), BookCell::number(8.0, Form::Whole)]);
    let mut book = Book { title: "方案".to_owned(), sheets: vec![staff] };
    let at = |sheet, row| At { sheet, row, column: 1 };
    let total = Expr::Sum(at(0, 1), 2).on(&book, 0);
    assert_eq!((total.text(), total.result()), ("=SUM(B2:B3)", Some(9.0)));
    book.sheets[0].push(vec![text("合计"), BookCell::formula(total, Form::Whole).looks(Look::Total)]);
    book.sheets.push(Sheet { name: "摘要".to_owned(), ..Sheet::default() });
    let ratio = Expr::ratio(Expr::Number(450.0), Expr::At(at(0, 3)).minus(Expr::Number(1.0))).on(&book, 1);
    assert_eq!(ratio.text(), "=IF(('人''员'!B4-1)=0,\"\",450/('人''员'!B4-1))");
    let none = Expr::ratio(Expr::Number(1.0), Expr::At(at(0, 9))).on(&book, 1);
    book.sheets[1].push(vec![BookCell::formula(ratio, Form::Tenths), BookCell::formula(none, Form::Share)]);
    book.sheets[1].push(vec![BookCell::number(f64::NAN, Form::Whole), BookCell::day(Day::literal(2026, 9, 1))]);

    let file = book_file(&book, Lang::Zh, 0).unwrap();
    assert_eq!(book_file(&book, Lang::Zh, 0).unwrap(), file, "the same bytes");
    let mut read: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(file)).unwrap();
    assert_eq!(read.sheet_names(), ["人'员", "摘要"]);
    let cells = read.worksheet_range("人'员").unwrap();
    let first: Vec<String> = cells.used_cells().map(|(_, _, cell)| cell.to_string()).collect();
    assert_eq!(first, ["=HYPERLINK(\"x\")", "@SUM(A1)", "群主", "1", "<r>组长</r>", "8", "合计", "9"]);
    let formulas = read.worksheet_formula("人'员").unwrap();
    assert_eq!((formulas.start(), formulas.end()), (Some((3, 1)), Some((3, 1))), "no text is one");
    assert_eq!(formulas.get_value((3, 1)).map(String::as_str), Some("SUM(B2:B3)"));
    let summary = read.worksheet_range("摘要").unwrap();
    assert_eq!(summary.get_value((0, 0)).and_then(DataType::as_f64), Some(56.25));
    assert_eq!(summary.get_value((0, 1)).map(ToString::to_string), Some(String::new()));
}

/// The workbook of a template's plan, with what its runs come to where there are some.
fn of_plan(plan: &Plan, lang: Lang, is_run: bool) -> Book {
    let today = Day::literal(2026, 9, 1);
    let whole = Whole::new(plan, today);
    let inputs = Inputs { runs: 200, ..whole.forecast().derived.inputs.clone() };
    let engine = Engine::new(inputs.clone()).unwrap();
    let partial = engine.run_range(0..inputs.runs);
    let (results, told) = (partial.results(&engine), partial.told());
    let runs = is_run.then_some((&results, &told));
    workbook(&Matter { plan, today, lang, library: None, runs, version: "0.1.0" })
}

#[test]
fn a_plan_s_workbook_adds_up_to_what_its_pages_say() {
    for &template in TemplateCode::ALL {
        let plan = template.plan(PlanId::new("workbook-plan").unwrap(), Lang::Zh);
        let book = of_plan(&plan, Lang::Zh, true);
        let whole = Whole::new(&plan, Day::literal(2026, 9, 1));
        let team = whole.team();
        let staff = &book.sheets[1];
        let find =
            |name: &str| staff.rows.iter().find(|row| is_text(row.first(), name)).unwrap_or_else(|| panic!("{name}"));
        let total = find("合计");
        let figures = [total[1].amount(), total[2].amount()];
        assert_eq!(figures, [team.total().min, team.total().max].map(f64::from), "{}", template.code());
        for (_, name, span) in views::staffing::named_spans(team, &Spans::of(team), Lang::Zh) {
            let row = find(&name);
            assert_eq!((row[1].amount(), row[2].amount()), (span.max, span.min), "{name}");
        }
        if let Some(seats) = views::staffing::seats(&plan) {
            let with = team.with_rights(seats);
            let of_rights = match team.model {
                StaffingModel::SizeBands => staff.rows.last().unwrap()[4].amount(),
                _ => find("有平台管理权限的人")[2].amount(),
            };
            assert_eq!(of_rights, f64::from(with.max), "{}", template.code());
        }
        let days = &book.sheets[4];
        let inputs = &whole.forecast().derived.inputs;
        assert_eq!(days.rows.len(), inputs.horizon_days as usize + 1);
        assert!(days.rows.iter().all(|row| row.len() == 2 + 4 * Series::COUNT));
        assert!(!book_file(&book, Lang::Zh, 0).unwrap().is_empty());
    }
}

fn is_text(cell: Option<&BookCell>, text: &str) -> bool {
    cell.is_some_and(|cell| matches!(&cell.value, Value::Plain(Cell::Text(there)) if there == text))
}
