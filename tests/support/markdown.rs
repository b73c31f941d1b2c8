//! A report's Markdown, read by another hand.

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use qunce::report::document::{Block, Document};
use qunce::report::markdown::markdown;

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

/// Its Markdown has the headings and the tables of the document, and nothing that would do something.
pub fn check_markdown(found: &Document) -> Result<(), TestCaseError> {
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
