//! The worker's side: a station keeps what it has read, and does what it is asked, one by one.

use super::messages::{Answer, Request, SLICE};
use crate::measuring::ledger::Ledger;
use crate::measuring::outcome::{FileOutcome, FileRefused};
use crate::measuring::reader::{Reader, Settings};
use crate::measuring::zone::Zone;

/// How many refused rows of a file are named one by one (ours).
pub const MOST_REFUSALS: usize = 200;

/// The readings of a worker, of which there is one at a time.
#[derive(Default)]
pub struct Station {
    zone: Option<Zone>,
    /// What was read; none while a file is.
    ledger: Option<Ledger>,
    reader: Option<Reader>,
}

impl Station {
    /// Does what is asked: bytes of a [`Request`] → bytes of an [`Answer`].
    #[must_use]
    pub fn serve(&mut self, request: &[u8]) -> Vec<u8> {
        // A slice is not copied to be looked at.
        let answer = match request.split_first() {
            Some((&SLICE, bytes)) => self.read(bytes),
            _ => Request::decode(request).and_then(|request| self.answer(request)),
        };
        answer.unwrap_or(Answer::NotUnderstood).encode()
    }

    fn answer(&mut self, request: Request) -> Option<Answer> {
        Some(match request {
            Request::Begin(zone) => {
                *self = Self { zone: Some(zone), ledger: Some(Ledger::default()), reader: None };
                Answer::Done
            }
            Request::Open(charset, naming) => {
                let zone = self.zone.clone()?;
                let settings = Settings { zone, charset, naming, most_refusals: MOST_REFUSALS };
                self.reader = Some(Reader::new(settings, self.ledger.take()?));
                Answer::Done
            }
            Request::Slice(bytes) => self.read(&bytes)?,
            Request::Close => Answer::File(self.close()?),
            Request::Sum => Answer::Outcome(Box::new(self.ledger.as_ref()?.outcome())),
        })
    }

    fn read(&mut self, bytes: &[u8]) -> Option<Answer> {
        let reader = self.reader.as_mut()?;
        Some(match reader.feed(bytes) {
            Ok(()) => Answer::Rows(reader.n_rows()),
            Err(why) => Answer::File(Err(why)),
        })
    }

    fn close(&mut self) -> Option<Result<FileOutcome, FileRefused>> {
        let (file, ledger) = self.reader.take()?.finish();
        self.ledger = Some(ledger);
        Some(file)
    }
}
