//! Hostile text in every field of a plan, through everything that leaves the planner: it stays text.
//!
//! The strings are one or two of each class, by our own hand. `tests/browser/hostile.spec.ts` takes the long lists of npm
//! and PyPI to the pages.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/markdown.rs"]
mod markdown_read;
#[path = "support/plans.rs"]
mod plans;

use std::io::Cursor;

use calamine::{Reader, Xlsx};
use serde_json::{Value, json};
use unicode_segmentation::UnicodeSegmentation as _;

use qunce::checkup::Whole;
use qunce::domain::calendar::day::Day;
use qunce::domain::code::Code;
use qunce::domain::plan::Plan;
use qunce::exchange::csv::{self, Cell};
use qunce::exchange::decode::{Opened, open};
use qunce::exchange::ics::{self, Source};
use qunce::exchange::xlsx::book::{Book, Value as BookValue};
use qunce::exchange::xlsx::{self, book_file};
use qunce::exchange::{encode, link, one_file, sections};
use qunce::i18n::Lang;
use qunce::report::document::{Block, Document, Table};
use qunce::report::workbook::workbook;
use qunce::report::{Matter, document};
use qunce::simulation::engine::Engine;
use qunce::simulation::inputs::Inputs;
use qunce::views::chart::days::Screen;
use qunce::views::chart::picture::{Heading, WIDTH, picture};
use qunce::views::chat::{self, Told};
use qunce::views::drawing::text_width;
use qunce::views::poster;

const TODAY: Day = Day::literal(2026, 11, 30);

/// What would do something, by whom: browsers, readers of Markdown, spreadsheets, calendars, file systems, eyes. Each
/// fits in the shortest field as far as it can.
const HOSTILE: [&str; 32] = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)//",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "' autofocus onfocus=alert(1) '",
    "]]></p><!--<b>--!>&lt;i&gt;",
    "javascript:alert(1)",
    "{{1+1}}${1+1}<%=1%>",
    "| a | b |\n| --- | --- |",
    "`code` ``` ```",
    "[x](javascript:alert(1))",
    "![i](https://evil.example/i)",
    "https://evil.example a@evil.example",
    "\n# heading\n- list\n1. one\n> quote",
    "\n---\n***\n===",
    "**bold** _em_ ~~del~~ $x^2$",
    "[1]: https://evil.example",
    "- [x] done\n\n    code\n\tcode",
    "=1+1",
    "=HYPERLINK(\"//e.example\",1)",
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C x'!A0",
    "@SUM(1+1)*cmd|' /C x'!A0",
    "\t=1+1",
    "\r=1+1",
    "＝1+1",
    "a\",\"=1+1\";\"=2\r\n=3",
    "<r>x</r>",
    "x\r\nATTENDEE:mailto:a@e.example",
    "\nEND:VEVENT\nBEGIN:VALARM",
    "../../a\\b:c*d?\u{0}\u{7}",
    "\u{202E}txt\u{2066}\u{2028}13\u{2069}",
];

/// A harmless text, which stands where the hostile ones do.
const HARMLESS: &str = "文";

/// Puts a text into every text field of a plan's tree, as long as the field takes it; how many those are.
fn plant(schema: &Value, node: &Value, tree: &mut Value, text: &str) -> usize {
    if let Some(name) = node["$ref"].as_str() {
        if let Some(max) = name.strip_prefix("#/$defs/Text") {
            *tree = text.graphemes(true).take(max.parse().unwrap()).collect::<String>().into();
            return 1;
        }
        let target = schema.pointer(name.trim_start_matches('#')).expect("a definition");
        return plant(schema, target, tree, text);
    }
    let ways = ["anyOf", "oneOf", "allOf"].into_iter().filter_map(|key| node[key].as_array()).flatten();
    let mut n: usize = ways.map(|way| plant(schema, way, tree, text)).sum();
    match tree {
        Value::Object(fields) => {
            for (key, field) in fields {
                let others = node["patternProperties"].as_object().into_iter().flat_map(serde_json::Map::values);
                let others = others.chain(node.get("additionalProperties"));
                let own = node["properties"].get(key).map_or_else(|| others.collect(), |own| vec![own]);
                n += own.into_iter().map(|node| plant(schema, node, field, text)).sum::<usize>();
            }
        }
        Value::Array(values) => {
            n += values.iter_mut().map(|one| plant(schema, &node["items"], one, text)).sum::<usize>()
        }
        _ => {}
    }
    n
}

fn schema() -> Value {
    serde_json::from_str(include_str!("../assets/plan.schema.json")).unwrap()
}

/// The plan of every field with this text in all of them.
fn plan_of(text: &str, lang: Lang) -> Plan {
    let schema = schema();
    let mut file: Value = serde_json::from_str(plans::EVERY_FIELD).unwrap();
    let n = plant(&schema, &schema["properties"]["plan"], &mut file["plan"], text);
    assert!(n > 130, "{n} text fields");
    let report = &mut file["plan"]["report"];
    (report["left_out"], report["language"]) = (json!([]), lang.code().into());
    match open(&file.to_string()) {
        Opened::Plans { plans, .. } => {
            assert!(!plans[0].is_damaged(), "{text:?}: {:?}", plans[0].issues);
            plans[0].plan.clone()
        }
        other => panic!("{other:?}"),
    }
}

/// Every text in every field, in both languages, beside the plan that says the same harmlessly.
fn each(check: impl Fn(&Plan, &Plan, Lang, &str)) {
    for &lang in Lang::ALL {
        let harmless = plan_of(HARMLESS, lang);
        HOSTILE.iter().for_each(|text| check(&plan_of(text, lang), &harmless, lang, text));
    }
}

fn matter(plan: &Plan, lang: Lang) -> Matter<'_> {
    Matter { plan, today: TODAY, lang, library: None, runs: None, version: "0.1.0" }
}

/// The tables of a report, those of its charts among them.
fn tables(found: &Document) -> impl Iterator<Item = &Table> {
    found.parts.iter().flat_map(|part| &part.blocks).filter_map(|block| match block {
        Block::Table(table) => Some(table),
        Block::Chart(chart) => Some(&chart.table),
        _ => None,
    })
}

#[test]
fn every_text_field_of_the_schema_is_in_the_plan() {
    fn places(schema: &Value, node: &Value, at: &str, found: &mut Vec<String>) {
        if let Some(name) = node["$ref"].as_str() {
            if name.starts_with("#/$defs/Text") {
                found.push(at.to_owned());
                return;
            }
            return places(schema, schema.pointer(&name[1..]).unwrap(), at, found);
        }
        let ways = ["anyOf", "oneOf", "allOf"].into_iter().filter_map(|key| node[key].as_array()).flatten();
        ways.for_each(|way| places(schema, way, at, found));
        let own = node["properties"].as_object().into_iter().flatten();
        own.for_each(|(key, one)| places(schema, one, &format!("{at}/{key}"), found));
        let others = node["patternProperties"].as_object().into_iter().flat_map(serde_json::Map::values);
        let others = others.chain(node.get("additionalProperties")).chain(node.get("items"));
        others.filter(|one| one.is_object()).for_each(|one| places(schema, one, &format!("{at}/*"), found));
    }
    fn has(tree: &Value, mut way: std::str::Split<'_, char>) -> bool {
        match (way.next(), tree) {
            (None, tree) => tree == HARMLESS,
            (Some("*"), Value::Array(values)) => values.iter().any(|one| has(one, way.clone())),
            (Some("*"), Value::Object(fields)) => fields.values().any(|one| has(one, way.clone())),
            (Some(key), tree) => has(&tree[key], way),
        }
    }
    let schema = schema();
    let mut found = Vec::new();
    places(&schema, &schema["properties"]["plan"], "", &mut found);
    found.sort();
    found.dedup();
    assert!(found.len() > 80, "{}", found.len());
    let written = encode::plan_value(&plan_of(HARMLESS, Lang::Zh));
    // The items of a template are items, which have their place in the calendar.
    for place in found.iter().filter(|place| !place.starts_with("/calendar/templates/*/items/*/item/")) {
        assert!(has(&written, place[1..].split('/')), "{place} has no text in tests/fixtures/plans/v0001.json");
    }
}

#[test]
fn a_file_and_a_link_bring_it_back_as_it_was() {
    each(|plan, _, _, text| {
        for file in [encode::plan_file(plan, 0), encode::backup_file([plan], 0)] {
            let Opened::Plans { plans, .. } = open(&file) else { panic!("{text:?}") };
            assert_eq!(&plans[0].plan, plan, "{text:?}");
        }
    });
}

#[test]
fn a_report_in_markdown_has_no_markup_of_it() {
    each(|plan, harmless, lang, text| {
        let found = document(&matter(plan, lang));
        if let Err(why) = markdown_read::check_markdown(&found) {
            panic!("{text:?}: {why}");
        }
        let names = |found: &Document| found.parts.iter().map(|part| part.part).collect::<Vec<_>>();
        assert_eq!(names(&found), names(&document(&matter(harmless, lang))), "{text:?}");
    });
}

/// The formulas and the texts of a workbook, as another library finds them.
fn read_back(file: Vec<u8>) -> (usize, Vec<String>) {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(file)).unwrap();
    let (mut n_formulas, mut texts) = (0, Vec::new());
    for name in book.sheet_names() {
        let formulas = book.worksheet_formula(&name).unwrap();
        n_formulas += formulas.used_cells().filter(|(_, _, formula)| !formula.is_empty()).count();
        texts.extend(book.worksheet_range(&name).unwrap().used_cells().map(|(_, _, cell)| cell.to_string()));
    }
    (n_formulas, texts)
}

#[test]
fn no_cell_of_a_workbook_becomes_a_formula_by_it() {
    each(|plan, _, lang, text| {
        // Sheets differ by language in words of ours only.
        if lang == Lang::En {
            return;
        }
        // The runs take long, and bring no other text.
        let runs = text.starts_with("=1").then(|| {
            let inputs = Inputs { runs: 100, ..Whole::new(plan, TODAY).forecast().derived.inputs.clone() };
            let engine = Engine::new(inputs.clone()).unwrap();
            let partial = engine.run_range(0..inputs.runs);
            (partial.results(&engine), partial.told())
        });
        let runs = runs.as_ref().map(|(results, told)| (results, told));
        let book = workbook(&Matter { runs, ..matter(plan, lang) });
        let ours = book.sheets.iter().flat_map(|sheet| sheet.rows.iter().flatten());
        let n_ours = ours.filter(|cell| matches!(cell.value, BookValue::Formula(_))).count();
        let (n_formulas, texts) = read_back(book_file(&book, lang, 0).unwrap());
        assert!(n_ours > 10 && n_formulas == n_ours, "{text:?}: {n_formulas} formulas for {n_ours}");
        if !text.contains(char::is_control) {
            assert!(texts.iter().any(|cell| cell == plan.title.as_str()), "{text:?} stands as it is");
        }

        let calendar = sections::calendar(plan);
        let file = xlsx::calendar_file(&calendar, plan.title.as_str(), lang, 0).unwrap();
        assert_eq!(read_back(file).0, 0, "{text:?} in the calendar");
        let rows = vec![vec![Cell::Text(plan.title.as_str().to_owned()), Cell::Number(1)]; 2];
        let file = book_file(&Book::of_table(plan.title.as_str().to_owned(), rows), lang, 0).unwrap();
        assert_eq!(read_back(file).0, 0, "{text:?} in a table");
    });
}

/// The cells of a CSV file, as another library finds them. No row may be wider than its head.
fn cells(file: &str, text: &str) -> Vec<String> {
    let rows =
        ::csv::ReaderBuilder::new().has_headers(false).from_reader(file.trim_start_matches('\u{FEFF}').as_bytes());
    rows.into_records()
        .flat_map(|row| {
            row.unwrap_or_else(|why| panic!("{text:?}: {why}")).iter().map(str::to_owned).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn no_cell_of_a_csv_file_begins_as_a_formula_does() {
    let begins = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    each(|plan, _, lang, text| {
        let words = |cells: Vec<String>| cells.into_iter().map(Cell::Text).collect();
        let found = document(&matter(plan, lang));
        let of_report = tables(&found).map(|table| {
            let head = table.head.iter().map(|column| column.name.clone()).collect();
            let rows = table.rows.iter().map(|row| row.iter().map(qunce::report::document::Said::plain).collect());
            csv::file(std::iter::once(head).chain(rows).map(words))
        });
        for file in std::iter::once(csv::calendar_file(&sections::calendar(plan), lang)).chain(of_report) {
            for cell in cells(&file, text) {
                let is_number = cell.parse::<f64>().is_ok();
                assert!(is_number || !cell.starts_with(begins), "{text:?}: {cell:?}");
            }
        }
        let read = csv::sheet::read(csv::calendar_file(&sections::calendar(plan), lang).as_bytes()).unwrap();
        assert_eq!(read.rows.len(), sections::calendar(plan).items.len(), "{text:?}: a row an item");
    });
}

#[test]
fn a_calendar_file_has_the_lines_that_it_would_have_without() {
    let names = |plan: &Plan, lang: Lang| -> Vec<String> {
        let calendar = sections::calendar(plan);
        let source = Source { plan: &plan.id, title: plan.title.as_str(), calendar: &calendar };
        let file = ics::calendar_file(source, lang, 0);
        assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
        let unfolded = file.replace("\r\n ", "");
        // Of our own values the whole line counts, of texts its name.
        unfolded
            .split_terminator("\r\n")
            .map(|line| match line.split_once(':') {
                Some(("BEGIN" | "END" | "STATUS" | "RRULE", _)) => line.to_owned(),
                Some((name, _)) => name.to_owned(),
                None => panic!("{line:?} has no name"),
            })
            .collect()
    };
    each(|plan, harmless, lang, text| assert_eq!(names(plan, lang), names(harmless, lang), "{text:?}"));
}

#[test]
fn the_edition_of_one_file_stays_the_page_that_it_is() {
    let page = "<!doctype html><head><meta name=\"qunce:open\" content=\"\"></head><script>let a</script>";
    each(|plan, _, _, text| {
        let payload = link::payload(plan);
        assert!(payload.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c)), "{text:?}");
        let hash = format!("#/share/{payload}");
        let with_plan = one_file::opening_at(page, &hash).unwrap();
        assert_eq!(with_plan, page.replace("content=\"\"", &format!("content=\"{hash}\"")), "{text:?}");
    });
    for text in HOSTILE.iter().filter(|text| text.contains(['"', '<', '>', '&'])) {
        assert_eq!(one_file::opening_at(page, text), None, "{text:?}");
    }
}

#[test]
fn text_for_a_chat_keeps_its_lines_and_steers_nothing() {
    let told = |plan: &Plan, lang: Lang| {
        let (calendar, entry) = (sections::calendar(plan), sections::entry(plan));
        let (engagement, funnel) = (sections::engagement(plan), sections::funnel(plan));
        let long =
            Told { plan, calendar: &calendar, entry: &entry, engagement: &engagement, funnel: &funnel, today: TODAY };
        [chat::short(plan, None, lang), chat::long(long, lang)]
    };
    let is_plain =
        |c: char| c == '\n' || !(c.is_control() || matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}'));
    each(|plan, harmless, lang, text| {
        for (hostile, harmless) in told(plan, lang).iter().zip(&told(harmless, lang)) {
            assert_eq!(hostile.lines().count(), harmless.lines().count(), "{text:?}: {hostile}");
            assert!(hostile.chars().all(is_plain), "{hostile:?}");
        }
    });
}

#[test]
fn files_have_names_that_every_file_system_takes() {
    let is_refused = |c: char| {
        c.is_control() || "/\\:*?\"<>|".contains(c) || matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    each(|plan, _, _, text| {
        // A chart's file has two texts in its name.
        for end in ["md".to_owned(), format!("{}.csv", plan.title.as_str())] {
            let name = encode::file_name(plan, &end);
            assert!(!name.contains(is_refused) && !name.starts_with('.') && name.len() <= 255, "{text:?}: {name:?}");
            assert!(name.ends_with(if end == "md" { ".md" } else { ".csv" }), "{name:?}");
        }
    });
}

/// The elements of a drawing, by name, in order. What is no element of ours would be there as well.
fn elements(svg: &str) -> Vec<&str> {
    let names = svg.split('<').skip(1).map(|rest| rest.split([' ', '>', '/']).next().unwrap_or_default());
    names.filter(|name| !name.is_empty()).collect()
}

#[test]
fn a_drawing_has_the_elements_that_it_would_have_without() {
    let posters = |text: &str| {
        let said = || text.to_owned();
        let words = poster::Words {
            title: said(),
            value: said(),
            welcome: said(),
            call: said(),
            until: said(),
            no_code: said(),
        };
        let placed = poster::layout(&words, false, &|text, size, _| text_width(text, size));
        poster::svg(&placed, "night", Some(text))
    };
    let allowed = ["svg", "g", "rect", "text", "image", "path", "line", "circle"];
    each(|plan, _, lang, text| {
        let found = document(&matter(plan, lang));
        let heading = Heading { title: (*text).to_owned(), keys: Vec::new(), caption: (*text).to_owned() };
        let charts = found.parts.iter().flat_map(|part| &part.blocks).filter_map(|block| match block {
            Block::Chart(chart) => Some(picture(&chart.chart.scene(WIDTH, Screen::Desk), &heading)),
            _ => None,
        });
        for svg in charts.chain([posters(text)]) {
            for name in elements(&svg) {
                assert!(allowed.contains(&name), "{text:?}: <{name}");
            }
            // Within quotation marks of ours nothing ends them: every attribute has one of our names.
            let attributes = svg.split("=\"").filter_map(|before| before.rsplit(' ').next());
            let names = attributes.filter(|name| name.chars().all(|c| c.is_ascii_alphabetic()));
            assert!(names.clone().all(|name| !name.starts_with("on")), "{text:?}");
        }
    });
}
