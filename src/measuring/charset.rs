//! Bytes → UTF-8, in slices of any size: which encoding it is, and the decoding.
//!
//! ASCII is the same in all of them but UTF-16, so it passes at once. From the first byte that is not ASCII a sample is
//! held back, and what it is made of decides for the whole file.

use encoding_rs::{CoderResult, Decoder, Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};

use crate::domain::code::codes;

/// How much text is looked at before an encoding is named. Unit: bytes.
pub const SAMPLE: usize = 65_536;

codes! {
    /// How a file writes its characters.
    pub enum Charset {
        /// UTF-8, with or without a byte order mark.
        Utf8 = "utf-8",
        /// GB18030, of which GBK and GB2312 are parts: what Excel in China saves.
        Gb18030 = "gb18030",
        /// UTF-16, the low byte first: Excel's “Unicode text”.
        Utf16Le = "utf-16le",
        /// UTF-16, the high byte first.
        Utf16Be = "utf-16be",
    }
}

impl Charset {
    const fn encoding(self) -> &'static Encoding {
        match self {
            Self::Utf8 => UTF_8,
            Self::Gb18030 => GB18030,
            Self::Utf16Le => UTF_16LE,
            Self::Utf16Be => UTF_16BE,
        }
    }
}

/// The bytes are no text in any of the encodings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotText;

/// Decodes slices as they come.
pub struct Decoding {
    /// What the person says that it is; recognized where they say nothing.
    said: Option<Charset>,
    /// What it is, as soon as that is known.
    found: Option<Charset>,
    decoder: Option<Decoder>,
    /// What is held back until the encoding is known.
    held: Vec<u8>,
    /// Whether the start, with the mark that may be there, is behind.
    is_begun: bool,
    is_broken: bool,
}

impl Decoding {
    /// A decoding in the charset that was `said`, or in the one that is recognized.
    #[must_use]
    pub const fn new(said: Option<Charset>) -> Self {
        Self { said, found: None, decoder: None, held: Vec::new(), is_begun: false, is_broken: false }
    }

    /// What the file is written in; plain ASCII is UTF-8.
    #[must_use]
    pub fn charset(&self) -> Charset {
        self.found.or(self.said).unwrap_or(Charset::Utf8)
    }

    /// Whether some bytes stood for no character, and were replaced.
    #[must_use]
    pub const fn is_broken(&self) -> bool {
        self.is_broken
    }

    /// Appends the text of `bytes` to `text`; `is_last` when no more will come.
    ///
    /// # Errors
    ///
    /// [`NotText`] where no encoding fits.
    pub fn push(&mut self, bytes: &[u8], is_last: bool, text: &mut String) -> Result<(), NotText> {
        if self.decoder.is_some() {
            self.decode(bytes, is_last, text);
            return Ok(());
        }
        self.held.extend_from_slice(bytes);
        if !self.is_begun {
            // Two zero bytes at the start tell UTF-16 without its mark.
            if self.held.len() < 4 && !is_last {
                return Ok(());
            }
            self.is_begun = true;
            let marked = Encoding::for_bom(&self.held);
            if let Some((encoding, n_mark)) = marked {
                self.held.drain(..n_mark);
                self.found = [Charset::Utf8, Charset::Utf16Le, Charset::Utf16Be]
                    .into_iter()
                    .find(|charset| charset.encoding() == encoding);
            }
            self.found = self.said.or(self.found).or(match self.held.as_slice() {
                [low, 0, _, 0, ..] if *low != 0 => Some(Charset::Utf16Le),
                [0, low, 0, _, ..] if *low != 0 => Some(Charset::Utf16Be),
                _ => None,
            });
        }
        if self.found.is_none() {
            let n_plain = self.held.iter().take_while(|byte| byte.is_ascii()).count();
            text.extend(self.held.drain(..n_plain).map(char::from));
            if self.held.is_empty() || (self.held.len() < SAMPLE && !is_last) {
                return Ok(());
            }
            self.found = Some(recognized(&self.held).ok_or(NotText)?);
        }
        self.decoder = Some(self.charset().encoding().new_decoder_without_bom_handling());
        let held = std::mem::take(&mut self.held);
        self.decode(&held, is_last, text);
        Ok(())
    }

    fn decode(&mut self, mut bytes: &[u8], is_last: bool, text: &mut String) {
        let Some(decoder) = &mut self.decoder else { return };
        loop {
            text.reserve(decoder.max_utf8_buffer_length(bytes.len()).unwrap_or(SAMPLE).clamp(16, 4 * SAMPLE));
            let (result, n_read, had_errors) = decoder.decode_to_string(bytes, text, is_last);
            self.is_broken |= had_errors;
            bytes = &bytes[n_read..];
            if result == CoderResult::InputEmpty {
                return;
            }
        }
    }
}

/// The encoding of a sample that begins with a byte that is not ASCII, and may end inside a character.
///
/// A text in GBK has only here and there a pair that UTF-8 could have, and one in UTF-8 breaks it only where it was
/// damaged: what most sequences are decides.
fn recognized(sample: &[u8]) -> Option<Charset> {
    // Text has no zero bytes to speak of; one that slipped into a message is no reason to refuse a file.
    if sample.iter().filter(|byte| **byte == 0).count() * 20 > sample.len() {
        return None;
    }
    let (mut n_well, mut n_ill) = (0_usize, 0_usize);
    for chunk in sample.utf8_chunks() {
        n_well += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        n_ill += usize::from(!chunk.invalid().is_empty());
    }
    let cut = match std::str::from_utf8(sample) {
        Err(error) if error.error_len().is_none() => 1,
        _ => 0,
    };
    if n_ill == cut || n_well >= 8 * n_ill {
        return Some(Charset::Utf8);
    }
    let mut decoder = GB18030.new_decoder_without_bom_handling();
    let mut text = vec![0; decoder.max_utf8_buffer_length(sample.len())?];
    let (_, _, n_written, had_errors) = decoder.decode_to_utf8(sample, &mut text, false);
    if !had_errors {
        return Some(Charset::Gb18030);
    }
    let decoded = String::from_utf8_lossy(&text[..n_written]);
    let n_replaced = decoded.chars().filter(|c| *c == char::REPLACEMENT_CHARACTER).count();
    let n_wide = decoded.chars().filter(|c| !c.is_ascii()).count();
    match (n_wide >= 8 * n_replaced, n_well > n_ill) {
        (true, _) => Some(Charset::Gb18030),
        (false, true) => Some(Charset::Utf8),
        (false, false) => None,
    }
}
