//! The worker's side: a station keeps what it has read, and does what it is asked, one by one.

use super::messages::{Answer, Request, Taken};
use crate::measuring::ledger::Ledger;
use crate::measuring::outcome::{FileOutcome, FileRefused};
use crate::measuring::reader::{Reader, Settings};
use crate::measuring::zone::Zone;

/// How many refused rows of a file are named one by one (ours).
pub const MOST_REFUSALS: usize = 10_000;

/// The readings of a worker, of which there is one at a time.
#[derive(Default)]
pub struct Station {
    zone: Option<Zone>,
    /// What was read; none while a file is.
    ledger: Option<Ledger>,
    reader: Option<Reader>,
    /// How many bytes of the file came. Unit: bytes.
    n_bytes: u64,
}

impl Station {
    /// Does what is asked: bytes of a [`Request`], and the slice of the file that goes with [`Request::Slice`] → bytes of
    /// an [`Answer`].
    #[must_use]
    pub fn serve(&mut self, request: &[u8], slice: &[u8]) -> Vec<u8> {
        let answer = Request::decode(request).and_then(|request| self.answer(request, slice));
        answer.unwrap_or(Answer::NotUnderstood).encode()
    }

    fn answer(&mut self, request: Request, slice: &[u8]) -> Option<Answer> {
        Some(match request {
            Request::Begin(zone) => {
                *self = Self { zone: Some(zone), ledger: Some(Ledger::default()), reader: None, n_bytes: 0 };
                Answer::Done
            }
            Request::Open(charset, naming) => {
                let zone = self.zone.clone()?;
                let settings = Settings { zone, charset, naming, most_refusals: MOST_REFUSALS };
                self.reader = Some(Reader::new(settings, self.ledger.take()?));
                self.n_bytes = 0;
                Answer::Done
            }
            Request::Slice => self.read(slice)?,
            Request::Close => Answer::File(self.close()?),
            Request::Sum => Answer::Outcome(Box::new(self.ledger.as_ref()?.outcome())),
        })
    }

    fn read(&mut self, bytes: &[u8]) -> Option<Answer> {
        let reader = self.reader.as_mut()?;
        self.n_bytes += bytes.len() as u64;
        Some(match reader.feed(bytes) {
            Ok(()) => Answer::Read(Taken { bytes: self.n_bytes, rows: reader.n_rows() }),
            Err(why) => Answer::File(Err(why)),
        })
    }

    fn close(&mut self) -> Option<Result<FileOutcome, FileRefused>> {
        let (file, ledger) = self.reader.take()?.finish();
        self.ledger = Some(ledger);
        Some(file)
    }
}
