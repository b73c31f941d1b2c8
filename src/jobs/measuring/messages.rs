//! What the worker for measuring is asked, and what it answers, as bytes: a letter, and what follows it.

use super::outcomes;
use crate::domain::code::Code;
use crate::domain::monitor::columns::Part;
use crate::measuring::charset::Charset;
use crate::measuring::naming::Naming;
use crate::measuring::outcome::{FileOutcome, FileRefused, Outcome};
use crate::measuring::zone::Zone;
use crate::simulation::bytes::{Left, put_list};

/// What the worker is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// To begin a reading in a zone. Answer: [`Answer::Done`].
    Begin(Zone),
    /// To begin a file, with what the person says of its encoding and of its columns. Answer: [`Answer::Done`].
    Open(Option<Charset>, Option<Naming>),
    /// To read the slice that goes with it. Answer: [`Answer::Read`], or [`Answer::File`] where the file is refused.
    Slice,
    /// To end the file. Answer: [`Answer::File`].
    Close,
    /// For what all files come to. Answer: [`Answer::Outcome`].
    Sum,
}

/// What the worker answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It is done.
    Done,
    /// How much of the file was read: how many bytes came, and how many rows of them were looked at.
    Read(Taken),
    /// How the reading of the file went.
    File(Result<FileOutcome, FileRefused>),
    /// What all files come to.
    Outcome(Box<Outcome>),
    /// To anything else, and to what comes out of turn.
    NotUnderstood,
}

/// How much of a file came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Taken {
    /// Unit: bytes.
    pub bytes: u64,
    /// Rows that were read or refused.
    pub rows: u64,
}

impl Request {
    /// Its bytes.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::new();
        match self {
            Self::Begin(zone) => {
                out.push(b'b');
                outcomes::put_zone(&mut out, zone);
            }
            Self::Open(charset, naming) => {
                out.push(b'o');
                outcomes::put_text(&mut out, charset.map_or("", Code::code));
                let parts: Vec<(Part, &str)> = naming.iter().flat_map(Naming::parts).collect();
                put_list(&mut out, &parts, |out, (part, heading)| {
                    outcomes::put_text(out, part.code());
                    outcomes::put_text(out, heading);
                });
            }
            Self::Slice => out.push(b's'),
            Self::Close => out.push(b'c'),
            Self::Sum => out.push(b'='),
        }
        out
    }

    /// The request in these bytes, if it is one.
    #[must_use]
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let (letter, rest) = bytes.split_first()?;
        let mut left = Left(rest);
        let request = match *letter {
            b'b' => Self::Begin(outcomes::zone(&mut left)?),
            b'o' => {
                let charset = outcomes::text(&mut left)?;
                let charset = if charset.is_empty() { None } else { Some(Charset::from_code(&charset)?) };
                let part = |left: &mut Left| Some((Part::from_code(&outcomes::text(left)?)?, outcomes::text(left)?));
                let parts = left.list(part)?;
                Self::Open(charset, (!parts.is_empty()).then(|| Naming::new(parts)))
            }
            b's' => Self::Slice,
            b'c' => Self::Close,
            b'=' => Self::Sum,
            _ => return None,
        };
        left.end().map(|()| request)
    }
}

impl Answer {
    /// Its bytes.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::new();
        match self {
            Self::Done => out.push(b'd'),
            Self::Read(Taken { bytes, rows }) => {
                out.push(b'r');
                out.extend(bytes.to_le_bytes());
                out.extend(rows.to_le_bytes());
            }
            Self::File(Ok(file)) => {
                out.push(b'f');
                outcomes::put_file(&mut out, file);
            }
            Self::File(Err(why)) => {
                out.push(b'x');
                outcomes::put_refused(&mut out, why);
            }
            Self::Outcome(outcome) => {
                out.push(b'=');
                outcomes::put_outcome(&mut out, outcome);
            }
            Self::NotUnderstood => out.push(b'?'),
        }
        out
    }

    /// The answer in these bytes, if it is one.
    #[must_use]
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let (letter, rest) = bytes.split_first()?;
        let mut left = Left(rest);
        let answer = match *letter {
            b'd' => Self::Done,
            b'r' => {
                let (bytes, rows) = (left.take()?, left.take()?);
                Self::Read(Taken { bytes: u64::from_le_bytes(bytes), rows: u64::from_le_bytes(rows) })
            }
            b'f' => Self::File(Ok(outcomes::file(&mut left)?)),
            b'x' => Self::File(Err(outcomes::refused(&mut left)?)),
            b'=' => Self::Outcome(Box::new(outcomes::outcome(&mut left)?)),
            b'?' => Self::NotUnderstood,
            _ => return None,
        };
        left.end().map(|()| answer)
    }
}
