//! What every part of a report is written with: the plan, the language, and the numbers of what is cited.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use super::Matter;
use super::document::{Block, Phrase, Reference, Said};
use crate::checkup::{Report, Whole};
use crate::domain::calendar::day::Day;
use crate::domain::plan::Plan;
use crate::domain::report::{ReportPart, ReportSetup};
use crate::i18n::{Lang, Say};
use crate::playbook::Citation;
use crate::simulation::results::Results;
use crate::simulation::told::Told;

/// A report while it is written.
pub(super) struct Writer<'a> {
    pub matter: &'a Matter<'a>,
    pub whole: Whole<'a>,
    pub setup: Rc<ReportSetup>,
    pub lang: Lang,
    cited: RefCell<Vec<Citation>>,
    n_figures: Cell<u32>,
    report: OnceCell<Report>,
}

impl<'a> Writer<'a> {
    pub fn new(matter: &'a Matter<'a>, setup: Rc<ReportSetup>, lang: Lang) -> Self {
        let whole = Whole::new(matter.plan, matter.today);
        Self { matter, whole, setup, lang, cited: RefCell::default(), n_figures: Cell::new(0), report: OnceCell::new() }
    }

    pub fn plan(&self) -> &'a Plan {
        self.matter.plan
    }

    /// What the check-up finds.
    pub fn report(&self) -> &Report {
        self.report.get_or_init(|| Report::of(&self.whole))
    }

    pub fn t(&self, text: impl Say) -> String {
        self.lang.t(text).into_owned()
    }

    /// Words within a sentence: English ones in lower case.
    pub fn inner(&self, text: impl Say) -> String {
        let text = self.t(text);
        self.lang.pick(text.clone(), text.to_lowercase())
    }

    /// What stands between the things of a list.
    pub fn joint(&self) -> &'static str {
        self.lang.pick("、", ", ")
    }

    /// Words, and the numbers of what they rest on.
    pub fn said(&self, text: &str, citations: &[Citation]) -> Said {
        let mut said = Said::of(text);
        if self.setup.has(ReportPart::Sources) {
            let mut cited = self.cited.borrow_mut();
            for citation in citations {
                let at = cited.iter().position(|known| known == citation);
                let at = at.unwrap_or_else(|| {
                    cited.push(*citation);
                    cited.len() - 1
                });
                let number = Phrase::Cite(at + 1);
                // The same thing can be said to rest on one source twice.
                if !said.0.contains(&number) {
                    said.0.push(number);
                }
            }
        }
        said
    }

    /// Words of the app, and what they rest on.
    pub fn tell(&self, text: impl Say, citations: &[Citation]) -> Said {
        self.said(&self.lang.t(text), citations)
    }

    /// Words of the app as a sentence of their own: what stands on a page beside other words may begin in lower case.
    pub fn sentence(&self, text: impl Say, citations: &[Citation]) -> Said {
        self.said(&begun(&self.lang.t(text)), citations)
    }

    /// The same as a paragraph.
    pub fn paragraph(&self, text: impl Say, citations: &[Citation]) -> Block {
        Block::Paragraph(self.sentence(text, citations))
    }

    /// The same as a remark.
    pub fn note(&self, text: impl Say, citations: &[Citation]) -> Block {
        Block::Note(self.sentence(text, citations))
    }

    pub fn heading(&self, text: impl Say) -> Block {
        Block::Heading(self.t(text))
    }

    /// The number of the next chart.
    pub fn next_figure(&self) -> u32 {
        self.n_figures.set(self.n_figures.get() + 1);
        self.n_figures.get()
    }

    /// What all runs come to, once they are done.
    pub fn runs(&self) -> Option<(&'a Results, &'a Told)> {
        self.matter.runs
    }

    /// Day 0 of the forecast.
    pub fn first(&self) -> Day {
        first_day(self.whole.forecast().derived.start(), self.matter.today)
    }

    /// What was cited, in order of the numbers.
    pub fn references(&self) -> Vec<Reference> {
        let cited = self.cited.borrow();
        cited.iter().map(|citation| super::references::reference(*citation, self.matter.library, self.lang)).collect()
    }
}

/// Words with a capital at their beginning, where their letters have any.
pub fn begun(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// Day 0 of a forecast: without a day to begin on it counts as a Monday, the next one.
pub fn first_day(start: Option<Day>, today: Day) -> Day {
    start.unwrap_or_else(|| today.monday().plus(7).unwrap_or(today))
}
