//! The report: a plan and its forecast as a document, which a page shows and paper, Markdown or Word carry.
//!
//! Nothing is worked out anew here: whatever a part says, the planner's own page says, from the same functions. What a
//! statement rests on becomes a number, and every number stands in the list of references.

pub mod document;
pub mod markdown;
mod parts;
mod references;
pub mod workbook;
mod writer;

use std::rc::Rc;

use crate::domain::calendar::day::Day;
use crate::domain::code::Code;
use crate::domain::plan::Plan;
use crate::domain::report::{ReportLanguage, ReportPart, ReportSetup};
use crate::exchange::sections;
use crate::i18n::Lang;
use crate::i18n::text::calendar::labels::date_of;
use crate::i18n::text::report::{self as texts, Report as Text};
use crate::playbook::library::Library;
use crate::simulation::results::Results;
use crate::simulation::told::Told;
use document::{Document, Part};
use writer::Writer;
pub use writer::first_day;

/// What a report is made of.
pub struct Matter<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The day on which it is made.
    pub today: Day,
    /// The app's language, for a report that has none of its own.
    pub lang: Lang,
    /// The words of the sources, once they are here.
    pub library: Option<&'a Library>,
    /// What all runs of its forecast come to, once they are done.
    pub runs: Option<(&'a Results, &'a Told)>,
    /// Which version of the app makes it.
    pub version: &'a str,
}

/// The language of a plan's report.
#[must_use]
pub const fn language(setup: &ReportSetup, app: Lang) -> Lang {
    match setup.language {
        None => app,
        Some(ReportLanguage::Zh) => Lang::Zh,
        Some(ReportLanguage::En) => Lang::En,
    }
}

/// The report.
#[must_use]
pub fn document(matter: &Matter<'_>) -> Document {
    let setup = sections::report(matter.plan);
    let lang = language(&setup, matter.lang);
    let writer = Writer::new(matter, Rc::clone(&setup), lang);
    let cover = parts::cover::cover(&writer);
    let parts = ReportPart::ALL.iter().copied().filter(|part| setup.has(*part));
    let parts = parts.filter_map(|part| {
        let title = lang.t(texts::part(part)).into_owned();
        Some(Part { part, title, blocks: parts::blocks(&writer, part)? })
    });
    let parts = parts.collect();
    let footer = Text::Footer { title: cover.title.clone(), day: date_of(lang, matter.today) };
    Document { lang, parts, references: writer.references(), footer: lang.t(footer).into_owned(), cover }
}
