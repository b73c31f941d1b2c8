//! The saved form of what a plan says about its report. It holds only what was said.

use super::reader::form;
use crate::domain::report::{Paper, ReportLanguage, ReportPart, ReportSetup};
use crate::domain::words::Line;
use crate::templates;

form! {
    /// What the report holds, and for whom.
    "ReportWire" for ReportSetup, blank templates::blank_report();
    /// Parts that it has not.
    "left_out" => left_out: Vec<ReportPart>,
    /// Its language; left out for that of the app.
    "language" => language: Option<ReportLanguage>,
    /// How its paper lies.
    "paper" => paper: Paper,
    /// By whom it is.
    "author" => author: Line,
    /// For whom it is.
    "reader" => reader: Line,
}
