//! One file, as its bytes come.

use super::charset::{Charset, Decoding};
use super::chats;
use super::layout::Layout;
use super::ledger::Ledger;
use super::naming::Naming;
use super::outcome::{FileFault, FileOutcome, FileRefused, Form, RowFault};
use super::pieces::Pieces;
use super::rows::Rows;
use super::table::{self, Headed, UnknownLayout};
use super::tally::Tally;
use super::values::{Lines, take_value};
use super::zone::Zone;
use crate::exchange::decode::other_format;

/// How much of the first line is looked at to tell how a file is built. Unit: bytes.
const FIRST_LINE: usize = 65_536;
/// How many bytes tell a file of another kind.
const MAGIC: usize = 64;

/// How files are to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The zone whose days and hours are meant, and in which local times are written.
    pub zone: Zone,
    /// What the person says that the file is written in; recognized where they say nothing.
    pub charset: Option<Charset>,
    /// What the person says of the columns of tables in no known layout.
    pub naming: Option<Naming>,
    /// How many refused rows are named one by one.
    pub most_refusals: usize,
}

enum State {
    Start,
    Csv(Headed),
    Json(Pieces, Option<Layout>),
    Jsonl(Lines),
    Refused(FileRefused),
}

/// Reads a file whose bytes come in slices of any size.
///
/// # Examples
///
/// ```
/// use qunce::measuring::ledger::Ledger;
/// use qunce::measuring::reader::{Reader, Settings};
/// use qunce::measuring::zone::Zone;
///
/// let settings = Settings { zone: Zone::shanghai(), charset: None, naming: None, most_refusals: 100 };
/// let mut reader = Reader::new(settings, Ledger::default());
/// for slice in [&b"Time,SenderName,Sender,Talk"[..], b"erName,Talker,Content\n2024-02-01 10:00:00,A,a,G,g,hi"] {
///     reader.feed(slice).unwrap();
/// }
/// let (file, ledger) = reader.finish();
/// assert_eq!(file.unwrap().read, 1);
/// assert_eq!(ledger.outcome().messages, 1);
/// ```
pub struct Reader {
    settings: Settings,
    ledger: Ledger,
    /// The first bytes, until they tell no other kind of file.
    head: Vec<u8>,
    is_head_seen: bool,
    decoding: Decoding,
    rows: Rows,
    state: State,
    tally: Tally,
}

impl Reader {
    /// A reader of one file, whose figures are added to the ledger's.
    #[must_use]
    pub fn new(settings: Settings, ledger: Ledger) -> Self {
        let (charset, most_refusals) = (settings.charset, settings.most_refusals);
        Self {
            settings,
            ledger,
            head: Vec::new(),
            is_head_seen: false,
            decoding: Decoding::new(charset),
            rows: Rows::default(),
            state: State::Start,
            tally: Tally::new(most_refusals),
        }
    }

    /// Reads on.
    ///
    /// # Errors
    ///
    /// [`FileRefused`], as soon as it is plain that the file gives nothing; and from then on.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), FileRefused> {
        self.take(bytes, false)
    }

    /// How many rows were read and refused so far.
    #[must_use]
    pub const fn n_rows(&self) -> u64 {
        self.tally.read + self.tally.refused
    }

    /// Ends the file: how its reading went, and the ledger with its figures.
    pub fn finish(mut self) -> (Result<FileOutcome, FileRefused>, Ledger) {
        let end = self.take(&[], true);
        let file = end.and_then(|()| self.file());
        self.ledger.end_file(file.as_ref().ok().map(|file| file.layout));
        (file, self.ledger)
    }

    fn take(&mut self, bytes: &[u8], is_last: bool) -> Result<(), FileRefused> {
        let taken = match &self.state {
            State::Refused(why) => Err(why.clone()),
            _ => self.decoded(bytes, is_last).and_then(|()| self.drive(is_last)),
        };
        taken.inspect_err(|why| self.state = State::Refused(why.clone()))
    }

    fn decoded(&mut self, bytes: &[u8], is_last: bool) -> Result<(), FileRefused> {
        let not_text = |_| FileRefused::Fault(FileFault::NotText);
        if self.is_head_seen {
            return self.decoding.push(bytes, is_last, &mut self.rows.text).map_err(not_text);
        }
        self.head.extend_from_slice(bytes);
        if self.head.len() < MAGIC && !is_last {
            return Ok(());
        }
        self.is_head_seen = true;
        if let Some(format) = other_format(&self.head) {
            return Err(FileRefused::OtherFormat(format.to_owned()));
        }
        let head = std::mem::take(&mut self.head);
        self.decoding.push(&head, is_last, &mut self.rows.text).map_err(not_text)
    }

    fn drive(&mut self, is_last: bool) -> Result<(), FileRefused> {
        let unknown = FileRefused::Fault(FileFault::UnknownLayout);
        if matches!(self.state, State::Start) {
            match begun(&mut self.rows, self.settings.naming.as_ref(), is_last)? {
                Some(state) => self.state = state,
                None => return Ok(()),
            }
        }
        let Self { settings: Settings { zone, .. }, ledger, rows, state, tally, .. } = self;
        match state {
            State::Csv(headed) => table::take_rows(rows, headed, zone, is_last, (ledger, tally))
                .map_err(|UnknownLayout(headings)| FileRefused::UnknownTable(headings))?,
            State::Json(pieces, layout) => {
                let text = std::mem::take(&mut rows.text);
                pieces.push(text.as_bytes(), |piece| {
                    *layout = layout.or_else(|| chats::layout_of_field(piece.field));
                    if piece.is_element {
                        let is_member = piece.field == "members";
                        take_value(piece.text, piece.line, is_member, layout, zone, (ledger, tally));
                    }
                });
                // The buffer is used again, its text is gone.
                rows.text = text;
                rows.text.clear();
                if layout.is_none() && (pieces.is_broken() || is_last) {
                    return Err(unknown);
                }
                if is_last && !pieces.is_whole() {
                    tally.refuse(pieces.line(), if pieces.is_broken() { RowFault::NotJson } else { RowFault::CutOff });
                }
            }
            State::Jsonl(lines) => lines.take(&mut rows.text, is_last, zone, (ledger, tally)),
            State::Start | State::Refused(_) => {}
        }
        Ok(())
    }

    fn file(&self) -> Result<FileOutcome, FileRefused> {
        let unknown = FileRefused::Fault(FileFault::UnknownLayout);
        let (layout, form) = match &self.state {
            State::Csv(headed) => (headed.table.as_ref().map(|table| table.layout), Form::Csv),
            State::Json(_, layout) => (*layout, Form::Json),
            State::Jsonl(lines) => (lines.layout, Form::Jsonl),
            State::Refused(why) => return Err(why.clone()),
            State::Start => return Err(FileRefused::Fault(FileFault::Empty)),
        };
        Ok(FileOutcome {
            layout: layout.ok_or(unknown)?,
            form,
            charset: self.decoding.charset(),
            has_broken_text: self.decoding.is_broken(),
            clock: self.tally.clock(),
            read: self.tally.read,
            system: self.tally.system,
            refusals: self.tally.refusals.clone(),
            refused: self.tally.refused,
        })
    }
}

/// How a file is built, by its first line; none until enough of it has come.
fn begun(rows: &mut Rows, naming: Option<&Naming>, is_last: bool) -> Result<Option<State>, FileRefused> {
    let text = rows.text.as_bytes();
    let start = text.iter().position(|byte| !byte.is_ascii_whitespace());
    let Some(start) = start else {
        return if is_last { Err(FileRefused::Fault(FileFault::Empty)) } else { Ok(None) };
    };
    let rest = &text[start..];
    let first_line = rest.split(|byte| matches!(byte, b'\n' | b'\r')).next().unwrap_or_default();
    let is_enough = first_line.len() < rest.len() || rest.len() > FIRST_LINE || is_last;
    Ok(match rest[0] {
        b'#' => Some(State::Jsonl(Lines::default())),
        _ if !is_enough => None,
        b'{' => {
            // Inside a text its quotes would be escaped.
            let is_jsonl = first_line.windows(7).any(|window| window == b"\"_type\"");
            let json = || State::Json(Pieces::default(), None);
            Some(if is_jsonl { State::Jsonl(Lines::default()) } else { json() })
        }
        b'[' if matches!(rest[1..].trim_ascii_start().first(), Some(b'{' | b'[')) => {
            return Err(FileRefused::Fault(FileFault::UnknownLayout));
        }
        _ => {
            rows.find_delimiter();
            Some(State::Csv(Headed::new(naming.cloned())))
        }
    })
}
