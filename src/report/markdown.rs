//! A document as Markdown (GitHub's), for whatever takes text.
//!
//! What people typed stays text: every character that Markdown, or HTML within it, would read as something else is
//! escaped, and a line break cannot leave the line, the cell or the item in which it stands.

use super::document::{Block, ChartFigure, Column, Document, Found, Part, Phrase, Said, Table};
use crate::domain::report::ReportPart;
use crate::i18n::text::report::{Report as Text, part};

/// The text of a file.
#[must_use]
pub fn markdown(document: &Document) -> String {
    let mut writer = Markdown { text: String::new(), document };
    writer.cover();
    for (part, number) in document.parts.iter().zip(1_u32..) {
        writer.part(part, number);
    }
    writer.references();
    writer.text
}

struct Markdown<'a> {
    text: String,
    document: &'a Document,
}

impl Markdown<'_> {
    /// Begins a block: blocks are parted by an empty line.
    fn block(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn paragraph(&mut self, line: &str) {
        if !line.trim().is_empty() {
            self.block();
            self.line(line);
        }
    }

    fn cover(&mut self) {
        let cover = &self.document.cover;
        self.line(&format!("# {}", escaped(&cover.title)));
        self.paragraph(&escaped(&cover.kind));
        self.paragraph(&escaped(&cover.about));
        self.paragraph(&escaped(&cover.byline));
        let headline: Vec<String> = cover.headline.iter().map(said).collect();
        self.paragraph(&headline.join(self.document.lang.pick("", " ")));
        self.block();
        for figure in &cover.figures {
            let note = if figure.note.is_empty() { String::new() } else { format!(" · {}", escaped(&figure.note)) };
            self.line(&format!("- {}{}{}{note}", escaped(&figure.label), self.colon(), bold(&figure.value)));
        }
        self.block();
        let answers = self.document.lang.t(Text::Answers).into_owned();
        self.line(&format!("## {}", escaped(&answers)));
        self.pairs(&cover.answers);
    }

    fn colon(&self) -> &'static str {
        self.document.lang.pick("：", ": ")
    }

    fn part(&mut self, part: &Part, number: u32) {
        self.block();
        self.line(&format!("## {number}. {}", escaped(&part.title)));
        for block in &part.blocks {
            self.any(block);
        }
    }

    fn any(&mut self, block: &Block) {
        match block {
            Block::Answer(it) => {
                let line = said(it);
                self.paragraph(&line);
            }
            Block::Heading(text) => {
                self.block();
                self.line(&format!("### {}", escaped(text)));
            }
            Block::Paragraph(it) => self.paragraph(&said(it)),
            Block::Note(it) => self.paragraph(&said(it)),
            Block::Pairs(pairs) => self.pairs(pairs),
            Block::List(lines) => {
                self.block();
                lines.iter().for_each(|it| self.line(&format!("- {}", said(it))));
            }
            Block::Words(words) => self.words(words),
            Block::Table(it) => self.table(it),
            Block::Chart(it) => self.chart(it),
            Block::Findings(found) => found.iter().for_each(|it| self.finding(it)),
        }
    }

    fn pairs(&mut self, pairs: &[(String, Said)]) {
        self.block();
        for (name, it) in pairs {
            self.line(&format!("- {}{}{}", bold(name), self.colon(), said(it)));
        }
    }

    /// A text as it will be sent: a quotation, a line a line.
    fn words(&mut self, words: &str) {
        self.block();
        let lines: Vec<&str> = words.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            // Lines of one paragraph are parted by a backslash at their end.
            let next = lines.get(at + 1).is_some_and(|next| !next.trim().is_empty());
            let end = if next && !line.trim().is_empty() { "\\" } else { "" };
            let line = format!("> {}{end}", escaped(line));
            self.line(line.trim_end());
        }
    }

    fn table(&mut self, table: &Table) {
        self.block();
        let head: Vec<String> = table.head.iter().map(|column| escaped(&column.name)).collect();
        self.row(&head);
        let rule = |column: &Column| if column.is_figures { "---:" } else { "---" }.to_owned();
        let rules: Vec<String> = table.head.iter().map(rule).collect();
        self.row(&rules);
        for row in &table.rows {
            let cells: Vec<String> = row.iter().map(said).collect();
            self.row(&cells);
        }
    }

    fn row(&mut self, cells: &[String]) {
        self.line(&format!("| {} |", cells.join(" | ")));
    }

    fn chart(&mut self, chart: &ChartFigure) {
        self.paragraph(&escaped(&chart.text));
        self.table(&chart.table);
        self.paragraph(&escaped(&chart.caption));
    }

    fn finding(&mut self, found: &Found) {
        self.block();
        let (word, title) = (bold(&found.word), escaped(&found.title));
        let fix = found.fix.as_ref().map(|fix| format!(" · {}", escaped(fix))).unwrap_or_default();
        self.line(&format!("- {word}{}{title}", self.colon()));
        self.line(&format!("  {}", said(&found.why)));
        self.line(&format!("  {}{fix}", escaped(&found.place)));
    }

    fn references(&mut self) {
        if self.document.references.is_empty() {
            return;
        }
        self.block();
        let title = self.document.lang.t(part(ReportPart::Sources)).into_owned();
        self.line(&format!("## {}", escaped(&title)));
        self.block();
        for (it, number) in self.document.references.iter().zip(1_u32..) {
            let words = [&it.words, &it.source].map(|text| escaped(text));
            let words: Vec<&str> = words.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
            let doubts = it.doubts.iter().map(|text| {
                let doubt = self.document.lang.t(Text::Doubt { text: text.clone() }).into_owned();
                format!(" {}", escaped(&doubt))
            });
            let doubts: String = doubts.collect();
            let line = format!("{number}. {} {}{doubts}", bold(&it.chip), words.join(" — "));
            self.line(&line);
        }
    }
}

/// Words with what stands out and the numbers of references.
fn said(it: &Said) -> String {
    let mut text = String::new();
    for phrase in &it.0 {
        match phrase {
            Phrase::Text(words) => escape(words, &mut text),
            Phrase::Key(words) => {
                text.push_str(&bold(words));
            }
            // There is no definition of it, so that it is no link: what people typed defines nothing.
            Phrase::Cite(number) => text.push_str(&format!("[{number}]")),
        }
    }
    text.trim().to_owned()
}

/// Words that stand out; nothing where there are none.
fn bold(words: &str) -> String {
    // A mark beside a blank would be no mark.
    let words = words.trim();
    if words.is_empty() {
        return String::new();
    }
    let mut text = "**".to_owned();
    escape(words, &mut text);
    text.push_str("**");
    text
}

fn escaped(words: &str) -> String {
    let mut text = String::new();
    escape(words, &mut text);
    text.trim().to_owned()
}

/// Appends words as text.
fn escape(words: &str, text: &mut String) {
    let mut chars = words.chars().peekable();
    while let Some(c) = chars.next() {
        let is_begin = text.trim_end().is_empty();
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '~' | '&' | '$' | '@' | '#' | '^' => {
                text.push('\\');
                text.push(c);
            }
            // An image, an address; each becomes one only together with what follows.
            '!' if chars.peek() == Some(&'[') => text.push_str("\\!"),
            ':' if chars.peek() == Some(&'/') => text.push_str("\\:"),
            '.' if text.to_ascii_lowercase().ends_with("www") => text.push_str("\\."),
            // A list, a quotation, a rule: at the beginning of a line.
            '-' | '+' | '=' | '>' if is_begin => {
                text.push('\\');
                text.push(c);
            }
            '.' | ')' if is_number(text) && chars.peek().is_none_or(|next| next.is_whitespace()) => {
                text.push('\\');
                text.push(c);
            }
            // Marks that isolate or turn text would reach beyond it.
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' => {}
            c if c.is_control() || c == '\u{2028}' || c == '\u{2029}' => text.push(' '),
            c => text.push(c),
        }
    }
}

/// Whether a line so far is a number alone, which a point would make the item of a list.
fn is_number(text: &str) -> bool {
    let text = text.trim_start();
    !text.is_empty() && text.len() <= 9 && text.bytes().all(|b| b.is_ascii_digit())
}
