//! Text → plan: what could be read, and the list of what could not.

use chrono::DateTime;
use serde_json::{Value, error::Category};

use super::migrations::{self, Step, StepFailed};
use super::tree::{self, Pointer};
use super::wire::{Reader, Wire};
use super::{BACKUP_FORMAT, PLAN_FORMAT, encode};
use crate::domain::plan::Plan;
use crate::domain::words::Title;

/// Files above this size are refused before they are read. Unit: bytes.
pub const MAX_BYTES: usize = 8 << 20;
/// A backup with more plans than this that can't be read is none.
const MAX_UNREAD: usize = 200;

/// Why a text is no plan at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// Nothing in it.
    Empty,
    /// More than [`MAX_BYTES`].
    TooLarge {
        /// Its size. Unit: bytes.
        bytes: usize,
    },
    /// Another kind of file, by its first bytes.
    OtherFormat(&'static str),
    /// Text in another encoding than UTF-8.
    Encoding(&'static str),
    /// Not JSON.
    NotJson {
        /// First line that does not fit, from 1.
        line: usize,
        /// Column in it, from 1.
        column: usize,
        /// It ends too early.
        is_cut: bool,
    },
    /// JSON, but no plan or backup of this app.
    NotOurs,
    /// The envelope names no version.
    NoVersion,
    /// A migration step failed.
    Migration(StepFailed),
    /// More faults than a plan could have by accident.
    TooManyFaults,
}

/// Something about a plan that was not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// Which field, as a JSON pointer.
    pub at: Pointer,
    /// What about it.
    pub kind: IssueKind,
}

/// What was not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IssueKind {
    /// The value does not fit the field; the field got its blank value. In a developer's words.
    Refused(String),
    /// The field was missing; it got its blank value.
    Missing,
    /// This version does not know the field; it is kept.
    Unknown,
}

/// A plan as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The plan.
    pub plan: Plan,
    /// What was not as it should be.
    pub issues: Vec<Issue>,
    /// When it was saved. Unit: milliseconds since 1970; 0 where the file does not say.
    pub saved_at: i64,
    /// The version that the text was in.
    pub version: u32,
    /// How often it had been saved in its browser.
    pub revision: u64,
}

impl Reading {
    /// Whether something was lost or invented in reading it.
    #[must_use]
    pub fn is_damaged(&self) -> bool {
        self.issues.iter().any(|issue| issue.kind != IssueKind::Unknown)
    }
}

/// A plan of a backup that could not be read, beside others that could. Nothing of it is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// Its place in the backup, from 1.
    pub place: usize,
    /// What it seems to be called; empty where it has no title.
    pub title: Title,
    /// Why it is no plan.
    pub why: Unreadable,
}

/// What a text turned out to be.
#[derive(Debug, Clone, PartialEq)]
pub enum Opened {
    /// Plans.
    Plans {
        /// Those that were read: the one of a plan's file, or those of a backup.
        plans: Vec<Reading>,
        /// Those of a backup that could not be read.
        unread: Vec<Unread>,
    },
    /// Written by a newer version of the app: shown, never overwritten.
    Newer {
        /// The format's version.
        version: u32,
        /// The app that wrote it.
        app: String,
    },
    /// No plan.
    Unreadable(Unreadable),
}

/// Opens the bytes of a file.
#[must_use]
pub fn open_bytes(bytes: &[u8]) -> Opened {
    if bytes.len() > MAX_BYTES {
        return Opened::Unreadable(Unreadable::TooLarge { bytes: bytes.len() });
    }
    if let Some(format) = other_format(bytes) {
        return Opened::Unreadable(Unreadable::OtherFormat(format));
    }
    match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [_, 0, _, 0, ..] | [0, _, 0, _, ..] => {
            Opened::Unreadable(Unreadable::Encoding("UTF-16"))
        }
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => open(text),
            // The file was cut inside a character; what is before it says so.
            Err(error) if error.error_len().is_none() => {
                open(std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default())
            }
            Err(_) => Opened::Unreadable(Unreadable::Encoding("GBK")),
        },
    }
}

/// Opens a text: a plan's file, a stored plan or a backup.
#[must_use]
pub fn open(text: &str) -> Opened {
    open_with(text, migrations::STEPS)
}

/// [`open`] with other migration steps, for the tests of migrations that fail.
#[must_use]
pub fn open_with(text: &str, steps: &[Step]) -> Opened {
    read(text, steps).unwrap_or_else(Opened::Unreadable)
}

fn read(text: &str, steps: &[Step]) -> Result<Opened, Unreadable> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    let mut tree: Value = serde_json::from_str(text).map_err(|e| Unreadable::NotJson {
        line: e.line(),
        column: e.column(),
        is_cut: e.classify() == Category::Eof,
    })?;
    let format = tree.get("format").and_then(Value::as_str).unwrap_or_default().to_owned();
    if format != PLAN_FORMAT && format != BACKUP_FORMAT {
        return Err(Unreadable::NotOurs);
    }
    let version = tree.get("version").and_then(Value::as_u64).ok_or(Unreadable::NoVersion)?;
    let version = u32::try_from(version).unwrap_or(u32::MAX);
    if version as usize > steps.len() + 1 {
        let app = tree.get("app").and_then(Value::as_str).unwrap_or("?").chars().take(40).collect();
        return Ok(Opened::Newer { version, app });
    }
    let saved_at = tree.get("saved_at").and_then(Value::as_str).and_then(moment).unwrap_or(0);
    let revision = tree.get("revision").and_then(Value::as_u64).unwrap_or(0);
    let open_plan = |plan: Value| {
        let plan = migrations::migrate(plan, version, steps).map_err(Unreadable::Migration)?;
        let (plan, issues) = read_plan(&plan)?;
        Ok(Reading { plan, issues, saved_at, version, revision })
    };
    let envelope = tree.as_object_mut().ok_or(Unreadable::NotOurs)?;
    if format == PLAN_FORMAT {
        let plan = envelope.remove("plan").ok_or(Unreadable::NotOurs)?;
        return Ok(Opened::Plans { plans: vec![open_plan(plan)?], unread: Vec::new() });
    }
    let Some(Value::Array(trees)) = envelope.remove("plans") else { return Err(Unreadable::NotOurs) };
    let (mut plans, mut unread) = (Vec::new(), Vec::new());
    for (i, plan) in trees.into_iter().enumerate() {
        let title = Title::cut(plan.get("title").and_then(Value::as_str).unwrap_or_default());
        match open_plan(plan) {
            Ok(reading) => plans.push(reading),
            // One bad plan must not cost the others; a list of nothing else is not worth the memory of naming each.
            Err(_) if unread.len() == MAX_UNREAD => return Err(Unreadable::TooManyFaults),
            Err(why) => unread.push(Unread { place: i + 1, title, why }),
        }
    }
    Ok(Opened::Plans { plans, unread })
}

/// Reads a plan's tree field by field: a value that does not fit is left out and reported, the rest is kept.
///
/// # Errors
///
/// [`Unreadable::NotOurs`] if it is no object or its id is none; [`Unreadable::TooManyFaults`].
pub fn read_plan(original: &Value) -> Result<(Plan, Vec<Issue>), Unreadable> {
    let mut reader = Reader::default();
    let plan = Plan::read(original, &mut reader);
    let mut issues = reader.finish().ok_or(Unreadable::TooManyFaults)?;
    let mut plan = plan.map_err(|_| Unreadable::NotOurs)?;
    let known = encode::plan_value(&plan);
    let refused: Vec<Pointer> = issues.iter().map(|issue| issue.at.clone()).collect();
    let is_refused = |at: &str| refused.iter().any(|refused| tree::is_within(at, refused));
    for (at, _) in tree::only_in(&known, original) {
        if !is_refused(&at) {
            issues.push(Issue { at, kind: IssueKind::Missing });
        }
    }
    for (at, value) in tree::only_in(original, &known) {
        if !is_refused(&at) {
            plan.unknown.insert(at.clone(), value.to_string());
            issues.push(Issue { at, kind: IssueKind::Unknown });
        }
    }
    Ok((plan, issues))
}

fn moment(text: &str) -> Option<i64> {
    DateTime::parse_from_rfc3339(text).ok().map(|moment| moment.timestamp_millis())
}

/// The usual other things that people pick by mistake.
pub(crate) fn other_format(bytes: &[u8]) -> Option<&'static str> {
    let start = bytes.trim_ascii_start();
    [
        (&b"%PDF"[..], "PDF"),
        (b"PK\x03\x04", "ZIP, XLSX, DOCX"),
        (b"\xD0\xCF\x11\xE0", "XLS, DOC"),
        (b"\x89PNG", "PNG"),
        (b"\xFF\xD8\xFF", "JPEG"),
        (b"GIF8", "GIF"),
        (b"<", "HTML, XML"),
        (b"{\\rtf", "RTF"),
    ]
    .into_iter()
    .find_map(|(magic, name)| start.starts_with(magic).then_some(name))
}
