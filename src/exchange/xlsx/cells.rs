//! What a spreadsheet keeps in a cell → the text that the importer reads.
//!
//! Spreadsheets count days from the end of 1899 and keep times as parts of a day, so that there is no way around
//! floats here; none leaves this file.

use calamine::{DataRef, ExcelDateTime};

use crate::exchange::csv::sheet::RowFault;

/// Last moment that spreadsheets know: the end of the year 9999. Unit: days.
const MAX_SERIAL: f64 = 2_958_466.0;

/// The text of a cell. Dates come as `2026-09-16`, times as `20:00`, whole numbers without a point.
pub fn text(cell: &DataRef) -> Result<String, RowFault> {
    Ok(match cell {
        DataRef::Empty => String::new(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(is_true) => if *is_true { "1" } else { "0" }.to_owned(),
        DataRef::DateTime(moment) => date_time(moment),
        DataRef::DateTimeIso(text) => iso(text),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) => return Err(RowFault::FormulaError),
    })
}

fn date_time(moment: &ExcelDateTime) -> String {
    let serial = moment.as_f64();
    if !(0.0..MAX_SERIAL).contains(&serial) {
        return serial.to_string();
    }
    if moment.is_duration() {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to three million days")]
        return clock((serial * 86_400.0).round() as u64);
    }
    // Without rounding, 20:00 would often be 19:59:59.997.
    let (year, month, day, hour, minute, second, thousandths) = moment.to_ymd_hms_milli();
    let seconds = u64::from(hour) * 3600 + u64::from(minute) * 60 + u64::from(second) + u64::from(thousandths >= 500);
    match seconds {
        _ if serial < 1.0 => clock(seconds),
        0 => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02} {}", clock(seconds)),
    }
}

/// `20:00`, and past midnight `25:00`; with seconds only where there are some.
fn clock(seconds: u64) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if seconds == 0 { format!("{hours:02}:{minutes:02}") } else { format!("{hours:02}:{minutes:02}:{seconds:02}") }
}

/// `2026-09-16T20:00:00` as dates and times are written elsewhere.
fn iso(text: &str) -> String {
    let (date, time) = text.split_once('T').unwrap_or(if text.contains(':') { ("", text) } else { (text, "") });
    let time = time.trim_end_matches('Z').trim_end_matches(".000");
    let time = if time.matches(':').count() == 2 { time.strip_suffix(":00").unwrap_or(time) } else { time };
    match (date, time) {
        ("", time) => time.to_owned(),
        (date, "" | "00:00") => date.to_owned(),
        (date, time) => format!("{date} {time}"),
    }
}
