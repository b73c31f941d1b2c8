//! A document: what it is made of, whoever writes it out.

use crate::domain::report::ReportPart;
use crate::domain::severity::Severity;
use crate::i18n::Lang;
use crate::i18n::figures::{FIGURE_END, FIGURE_START};
use crate::playbook::Citation;
use crate::views::chart::Chart;

/// A report.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The language that it is in.
    pub lang: Lang,
    /// Its first page.
    pub cover: Cover,
    /// Its parts, in order. The list of references is none of them.
    pub parts: Vec<Part>,
    /// What it cites, in order of the numbers, which begin with 1; nothing where its sources are left out.
    pub references: Vec<Reference>,
    /// What stands at the foot of every sheet of paper.
    pub footer: String,
}

/// The head of a report, and the answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Cover {
    /// What it is: 微信群运营方案.
    pub kind: String,
    /// What the plan is called.
    pub title: String,
    /// The kind of group, where it is, which days are looked at.
    pub about: String,
    /// By whom and for whom, on which day.
    pub byline: String,
    /// All of it in a sentence or two.
    pub headline: Vec<Said>,
    /// The figures that matter first.
    pub figures: Vec<Figure>,
    /// What one would ask first, each with its answer.
    pub answers: Vec<(String, Said)>,
}

/// A figure that stands out.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Its mark: `report.team`.
    pub mark: &'static str,
    /// What it is.
    pub label: String,
    /// As it is written.
    pub value: String,
    /// The raw number.
    pub raw: String,
    /// What is to be known about it: where it lies, what it is made of.
    pub note: String,
    /// Whether it is only what is to be expected, and the runs are still to come.
    pub is_estimate: bool,
}

/// A part of a report.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// Which.
    pub part: ReportPart,
    /// What it is called.
    pub title: String,
    /// What is in it; never nothing.
    pub blocks: Vec<Block>,
}

/// Something that stands by itself.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// What a part answers: its first line.
    Answer(Said),
    /// A heading within a part.
    Heading(String),
    /// A few sentences.
    Paragraph(Said),
    /// A remark, smaller.
    Note(Said),
    /// Names and what belongs to each.
    Pairs(Vec<(String, Said)>),
    /// Lines of a list.
    List(Vec<Said>),
    /// A text as members will read it, line by line.
    Words(String),
    /// A table.
    Table(Table),
    /// A chart.
    Chart(Box<ChartFigure>),
    /// What the check-up found.
    Findings(Vec<Found>),
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What it lists, for those who hear it.
    pub caption: String,
    /// The names of its columns.
    pub head: Vec<Column>,
    /// Its rows, as wide as its head.
    pub rows: Vec<Vec<Said>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What it is called.
    pub name: String,
    /// Whether its cells are figures, which stand at the right.
    pub is_figures: bool,
}

impl Column {
    /// A column of words.
    pub fn words(name: impl Into<String>) -> Self {
        Self { name: name.into(), is_figures: false }
    }

    /// A column of figures.
    pub fn figures(name: impl Into<String>) -> Self {
        Self { name: name.into(), is_figures: true }
    }
}

/// A chart with what stands around it.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartFigure {
    /// What it shows.
    pub title: String,
    /// The chart.
    pub chart: Chart,
    /// It in a sentence.
    pub text: String,
    /// Its number and what it rests on.
    pub caption: String,
    /// Some of its numbers, for what cannot draw.
    pub table: Table,
}

/// A finding of the check-up.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The code of its check.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// The same in a word.
    pub word: String,
    /// What it is.
    pub title: String,
    /// Why it matters.
    pub why: Said,
    /// Where it is.
    pub place: String,
    /// What a fix would make of it.
    pub fix: Option<String>,
}

/// What a number in brackets stands for.
#[derive(Debug, Clone, PartialEq)]
pub struct Reference {
    /// What is cited.
    pub citation: Citation,
    /// What its chip says: `S0·二`, `P06·C`.
    pub chip: String,
    /// The words of the source; nothing where they are not here yet.
    pub words: String,
    /// Which source that is, or that the rule is ours.
    pub source: String,
    /// What is doubtful about it.
    pub doubts: Vec<String>,
}

/// Words with the figures that stand out in them, and with the numbers of references.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said(pub Vec<Phrase>);

/// A piece of what is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phrase {
    /// Plain words.
    Text(String),
    /// A figure that stands out.
    Key(String),
    /// The number of a reference.
    Cite(usize),
}

impl Said {
    /// A text in which key figures are marked as in the answers of pages.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut phrases = Vec::new();
        let mut run = String::new();
        let mut depth = 0_u32;
        let mut end = |run: &mut String, is_key: bool| {
            if !run.is_empty() {
                let run = std::mem::take(run);
                phrases.push(if is_key { Phrase::Key(run) } else { Phrase::Text(run) });
            }
        };
        for c in text.chars() {
            match c {
                FIGURE_START => {
                    if depth == 0 {
                        end(&mut run, false);
                    }
                    depth += 1;
                }
                FIGURE_END => {
                    if depth == 1 {
                        end(&mut run, true);
                    }
                    depth = depth.saturating_sub(1);
                }
                c => run.push(c),
            }
        }
        end(&mut run, depth > 0);
        Self(phrases)
    }

    /// Both, one after the other.
    #[must_use]
    pub fn then(mut self, joint: &str, other: Self) -> Self {
        if !joint.is_empty() {
            self.0.push(Phrase::Text(joint.to_owned()));
        }
        self.0.extend(other.0);
        self
    }

    /// Its words, without the numbers of references.
    #[must_use]
    pub fn plain(&self) -> String {
        let words = self.0.iter().filter_map(|phrase| match phrase {
            Phrase::Text(text) | Phrase::Key(text) => Some(text.as_str()),
            Phrase::Cite(_) => None,
        });
        words.collect()
    }
}

impl From<String> for Said {
    fn from(text: String) -> Self {
        Self::of(&text)
    }
}

impl Document {
    /// Everything that is said in it, in order, for laws.
    pub fn all_said(&self) -> impl Iterator<Item = &Said> {
        let answers = self.cover.answers.iter().map(|(_, said)| said);
        let blocks = self.parts.iter().flat_map(|part| &part.blocks);
        self.cover.headline.iter().chain(answers).chain(blocks.flat_map(Block::said))
    }

    /// The numbers that stand in it, each as often as it stands there.
    pub fn numbers(&self) -> impl Iterator<Item = usize> {
        self.all_said().flat_map(|said| &said.0).filter_map(|phrase| match phrase {
            Phrase::Cite(number) => Some(*number),
            Phrase::Text(_) | Phrase::Key(_) => None,
        })
    }
}

impl Block {
    /// What is said in it.
    fn said(&self) -> Vec<&Said> {
        match self {
            Self::Answer(said) | Self::Paragraph(said) | Self::Note(said) => vec![said],
            Self::Pairs(pairs) => pairs.iter().map(|(_, said)| said).collect(),
            Self::List(lines) => lines.iter().collect(),
            Self::Table(table) => table.rows.iter().flatten().collect(),
            Self::Findings(found) => found.iter().map(|found| &found.why).collect(),
            Self::Heading(_) | Self::Words(_) | Self::Chart(_) => Vec::new(),
        }
    }
}
