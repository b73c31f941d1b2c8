//! A column's day is without its column.

use super::lint;
use crate::checkup::{Behind, Check, Finding, Whole};
use crate::domain::calendar::lint::FindingCode;

/// A column's day is without its column.
pub const CHECK: Check = Check { code: "calendar.column_missing", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let found = lint::of_code(whole, FindingCode::ColumnMissing);
    found
        .map(|finding| {
            let field = format!("calendar.columns.{}.weekday", finding.figure);
            lint::told(whole, finding).at(field).behind(Behind::Press("setup"))
        })
        .collect()
}
