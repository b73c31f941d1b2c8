//! What a plan says about its report: which parts it has, in which language, on which paper, by whom and for whom.

use super::code::codes;
use super::plan::Unknown;
use super::words::Line;

codes! {
    /// A part of the report that can be left out, in the order in which parts stand. The page of answers always stands.
    pub enum ReportPart {
        /// What the group is for.
        Positioning = "positioning",
        /// Who runs it.
        Staffing = "staffing",
        /// What each role does.
        Roles = "roles",
        /// How people get in.
        Entry = "entry",
        /// Four weeks of content.
        Calendar = "calendar",
        /// How members take part.
        Engagement = "engagement",
        /// Where members come from.
        Channels = "channels",
        /// What it will grow to.
        Funnel = "funnel",
        /// What is measured, and for whom somebody cares.
        Monitor = "monitor",
        /// Rules and risks.
        Risk = "risk",
        /// How it lives on.
        Lifecycle = "lifecycle",
        /// How it is opened.
        Launch = "launch",
        /// What the check-up leaves open.
        Checkup = "checkup",
        /// How the figures came about.
        Method = "method",
        /// What the claims rest on; without it nothing is numbered.
        Sources = "sources",
    }
}

codes! {
    /// The language of a report, which may be another than the app's.
    pub enum ReportLanguage {
        /// 中文.
        Zh = "zh",
        /// English.
        En = "en",
    }
}

codes! {
    /// How the paper lies.
    pub enum Paper {
        /// A4, upright.
        Portrait = "portrait",
        /// A4, lying.
        Landscape = "landscape",
    }
}

/// The report part of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportSetup {
    /// Parts that it has not, in their order; what a later version adds is in it.
    pub left_out: Vec<ReportPart>,
    /// Its language; none for the app's.
    pub language: Option<ReportLanguage>,
    /// How its paper lies.
    pub paper: Paper,
    /// By whom it is.
    pub author: Line,
    /// For whom it is.
    pub reader: Line,
    /// What this version does not know or could not read.
    pub unknown: Unknown,
}

impl ReportSetup {
    /// Whether the report has a part.
    #[must_use]
    pub fn has(&self, part: ReportPart) -> bool {
        !self.left_out.contains(&part)
    }
}
