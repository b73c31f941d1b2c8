//! What a chat log or a table of daily figures comes to on the command line, for scripts and tests.
//!
//! `cargo run --release --no-default-features --example measure -- FILE [--tz Asia/Shanghai]`
//!
//! With `--features spreadsheet` FILE may be XLSX, too. Prints one JSON object; days and hours are those of the zone, which is one of IANA's or a distance such as `+08:00`.
//! Refused rows are listed. Where nothing could be read there is one line on stderr, and exit code 2.

use std::fs::File;
use std::io::Read;
#[cfg(feature = "spreadsheet")]
use std::io::{Cursor, Seek};
use std::process::ExitCode;

use chrono::{DateTime, Offset, TimeZone};
use qunce::domain::code::Code;
use qunce::domain::monitor::Metric;
#[cfg(feature = "spreadsheet")]
use qunce::exchange::{decode::MAX_BYTES, xlsx};
use qunce::measuring::ledger::Ledger;
use qunce::measuring::moment;
use qunce::measuring::outcome::{FileFault, FileOutcome, FileRefused, Outcome};
use qunce::measuring::reader::{Reader, Settings};
use qunce::measuring::zone::Zone;
use serde_json::{Value, json};

fn main() -> ExitCode {
    match answer(std::env::args().skip(1)) {
        Ok(answer) => {
            println!("{answer}");
            ExitCode::SUCCESS
        }
        Err(refusal) => {
            eprintln!("{}", refusal.replace('\n', " "));
            ExitCode::from(2)
        }
    }
}

/// The answer to the command line's `words`, or what is wrong with them in a line.
pub fn answer(words: impl Iterator<Item = String>) -> Result<Value, String> {
    let (mut file, mut zone) = (None, Zone::shanghai());
    let mut words = words;
    while let Some(word) = words.next() {
        match word.as_str() {
            "--tz" => {
                let name = words.next().unwrap_or_default();
                zone = zone_of(&name).ok_or_else(|| format!("tz: {name:?}, one of IANA's zones or ±HH:MM"))?;
            }
            _ if word.starts_with("--") => return Err(format!("{word:?}: no such flag, one of --tz")),
            _ if file.is_some() => return Err("FILE: 2 files, exactly 1..=1".to_owned()),
            _ => file = Some(word),
        }
    }
    let name = file.ok_or("FILE: 0 files, exactly 1..=1")?;
    let unread = |fault| format!("{name}: cannot be read, {fault}");
    let file = File::open(&name).map_err(unread)?;
    let mut text = text_of(file).map_err(unread)?.map_err(|refused| format!("{name}: {refused}"))?;
    let (read, ledger) = measured(&mut text, zone).map_err(unread)?;
    let file = read.map_err(|refused| format!("{name}: {}", reason(refused)))?;
    if file.read == 0 {
        let first = file.refusals.first();
        let first = first.map(|row| format!(", the first on line {}: {}", row.line, row.why.code()));
        return Err(format!("{name}: no rows, {} refused{}", file.refused, first.unwrap_or_default()));
    }
    Ok(printed(&file, &ledger.outcome()))
}

/// The bytes of a file, or of the table that is in a spreadsheet.
#[cfg(feature = "spreadsheet")]
fn text_of(mut file: File) -> Result<Result<Box<dyn Read>, String>, std::io::Error> {
    let mut head = Vec::new();
    file.by_ref().take(8).read_to_end(&mut head)?;
    file.rewind()?;
    if xlsx::is_meant(&head) {
        let mut whole = Vec::new();
        file.take(MAX_BYTES as u64 + 1).read_to_end(&mut whole)?;
        let table = xlsx::table(&whole).map_err(|refused| format!("no table in it, {refused:?}"));
        return Ok(table.map(|table| Box::new(Cursor::new(table)) as Box<dyn Read>));
    }
    Ok(Ok(Box::new(file)))
}

/// The bytes of a file.
#[cfg(not(feature = "spreadsheet"))]
fn text_of(file: File) -> Result<Result<Box<dyn Read>, String>, std::io::Error> {
    Ok(Ok(Box::new(file)))
}

/// What comes, as it comes.
fn measured(file: &mut impl Read, zone: Zone) -> Result<(Result<FileOutcome, FileRefused>, Ledger), std::io::Error> {
    let settings = Settings { zone, charset: None, naming: None, most_refusals: usize::MAX };
    let mut reader = Reader::new(settings, Ledger::default());
    let mut slice = vec![0; 1 << 18];
    loop {
        let n = file.read(&mut slice)?;
        // A refusal is told at the end.
        if n == 0 || reader.feed(&slice[..n]).is_err() {
            return Ok(reader.finish());
        }
    }
}

/// The answer's JSON.
pub fn printed(file: &FileOutcome, outcome: &Outcome) -> Value {
    let refused: Vec<Value> =
        file.refusals.iter().map(|row| json!({ "line": row.line, "reason": row.why.code() })).collect();
    let figures = |measure| outcome.series.values().filter_map(move |figures| figures.get(&measure).copied());
    let n_speakers = outcome.members.iter().filter(|member| member.messages > 0).count();
    let speakers = outcome.roster.unwrap_or(n_speakers).try_into().unwrap_or(u64::MAX);
    let rooms = outcome.rooms.iter().map(|room| u64::from(room.size)).sum::<u64>();
    let counted = figures(Metric::Members).next_back().and_then(|members| u64::try_from(members).ok());
    let messages = i64::try_from(outcome.messages).unwrap_or(i64::MAX) + figures(Metric::Messages).sum::<i64>();
    let spoken = outcome.days.iter().filter(|day| day.messages > 0);
    let spoken = spoken.map(|day| (day.day, json!(day.messages), json!(day.speakers)));
    let told = outcome
        .series
        .iter()
        .map(|(day, figures)| (*day, json!(figures.get(&Metric::Messages)), json!(figures.get(&Metric::Speakers))));
    let daily = spoken.chain(told).map(|(day, messages, speakers)| {
        json!({ "date": moment::date(day).to_string(), "messages": messages, "speakers": speakers })
    });
    let top = outcome.members.iter().filter(|member| member.messages > 0);
    let top = top.map(|member| json!({ "member": member.key, "messages": member.messages }));
    json!({
        "layout": file.layout.code(),
        "rows": { "read": file.read, "system": file.system, "refused": refused },
        "members": counted.unwrap_or(speakers + rooms),
        "messages": messages,
        "daily": daily.collect::<Vec<Value>>(),
        "hours": outcome.hours,
        "top": top.collect::<Vec<Value>>(),
    })
}

/// A zone by its distance from UTC, or by IANA's name.
pub fn zone_of(name: &str) -> Option<Zone> {
    Zone::from_name(name).or_else(|| name.parse().ok().map(table))
}

/// Days that are looked at: 1970 to 2100.
const DAYS: i64 = 47_848;
/// A day. Unit: seconds.
const DAY: i64 = 86_400;

/// A zone's table, from IANA's data.
pub fn table(zone: chrono_tz::Tz) -> Zone {
    let ahead = |moment: i64| {
        let utc = DateTime::from_timestamp(moment, 0).unwrap_or_default().naive_utc();
        zone.offset_from_utc_datetime(&utc).fix().local_minus_utc()
    };
    Zone::searched(0..DAYS * DAY, DAY as u32, ahead)
}

fn reason(refused: FileRefused) -> String {
    match refused {
        FileRefused::Fault(fault) => fault.code().to_owned(),
        FileRefused::OtherFormat(format) => format!("is {format}, not a table or JSON"),
        FileRefused::UnknownTable(_) => FileFault::UnknownLayout.code().to_owned(),
    }
}
