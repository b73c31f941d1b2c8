//! Edits of what a plan says about its report.

use std::mem::discriminant;

use super::action::Label;
use super::section::{EditOf, put};
use crate::domain::report::{Paper, ReportLanguage, ReportPart, ReportSetup};
use crate::domain::words::Line;

/// A change to what a plan says about its report.
#[derive(Debug, Clone, PartialEq)]
pub enum ReportEdit {
    /// Put a part in, or leave it out.
    Include(ReportPart, bool),
    /// Set its language; none for the app's.
    SetLanguage(Option<ReportLanguage>),
    /// Set how its paper lies.
    SetPaper(Paper),
    /// Say by whom it is.
    SetAuthor(Line),
    /// Say for whom it is.
    SetReader(Line),
}

impl EditOf<ReportSetup> for ReportEdit {
    fn apply(&self, setup: &mut ReportSetup) {
        match self {
            Self::Include(part, is_in) => put(&mut setup.left_out, *part, !is_in),
            Self::SetLanguage(language) => setup.language = *language,
            Self::SetPaper(paper) => setup.paper = *paper,
            Self::SetAuthor(author) => setup.author = author.clone(),
            Self::SetReader(reader) => setup.reader = reader.clone(),
        }
    }

    fn label(&self) -> Label {
        Label::Report
    }

    fn has_same_target(&self, other: &Self) -> bool {
        discriminant(self) == discriminant(other)
    }

    fn is_continuous(&self) -> bool {
        matches!(self, Self::SetAuthor(_) | Self::SetReader(_))
    }
}
