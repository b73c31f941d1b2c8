//! The parts of a report, a file each: what a planner's page says, as blocks.

mod calendar;
mod channels;
pub(super) mod checkup;
pub(super) mod cover;
mod engagement;
mod entry;
mod funnel;
mod launch;
mod lifecycle;
mod method;
mod monitor;
mod positioning;
mod risk;
mod staffing;

use super::document::Block;
use super::writer::Writer;
use crate::domain::report::ReportPart;

/// The blocks of a part; none for the sources, which stand after all parts.
pub(super) fn blocks(writer: &Writer<'_>, part: ReportPart) -> Option<Vec<Block>> {
    Some(match part {
        ReportPart::Positioning => positioning::blocks(writer),
        ReportPart::Staffing => staffing::blocks(writer),
        ReportPart::Roles => staffing::roles(writer),
        ReportPart::Entry => entry::blocks(writer),
        ReportPart::Calendar => calendar::blocks(writer),
        ReportPart::Engagement => engagement::blocks(writer),
        ReportPart::Channels => channels::blocks(writer),
        ReportPart::Funnel => funnel::blocks(writer),
        ReportPart::Monitor => monitor::blocks(writer),
        ReportPart::Risk => risk::blocks(writer),
        ReportPart::Lifecycle => lifecycle::blocks(writer),
        ReportPart::Launch => launch::blocks(writer),
        ReportPart::Checkup => checkup::blocks(writer),
        ReportPart::Method => method::blocks(writer),
        ReportPart::Sources => return None,
    })
}
