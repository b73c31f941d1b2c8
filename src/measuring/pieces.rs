//! JSON text → the values that matter, as it comes: the elements of `messages` and `members`, and the header's fields.
//!
//! A value is held until it is whole; the file never is.

use super::rows::MAX_ROW;

/// A value, as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece<'a> {
    /// The field of the outermost object that it is, or is in.
    pub field: &'a str,
    /// Whether it is an element of the field's list.
    pub is_element: bool,
    /// The line on which it begins, from 1.
    pub line: u64,
    /// Its text; none where it was longer than [`MAX_ROW`].
    pub text: Option<&'a [u8]>,
}

/// The fields whose elements are looked at one by one.
const LISTS: [&[u8]; 2] = [b"messages", b"members"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Start,
    Key,
    InKey,
    Colon,
    Value,
    Element,
    Inside { is_element: bool },
    End,
    Broken,
}

/// Cuts the outermost object of a JSON text.
pub struct Pieces {
    state: State,
    line: u64,
    field: Vec<u8>,
    piece: Vec<u8>,
    piece_line: u64,
    is_too_large: bool,
    depth: usize,
    is_string: bool,
    is_escaped: bool,
}

impl Default for Pieces {
    fn default() -> Self {
        Self {
            state: State::Start,
            line: 1,
            field: Vec::new(),
            piece: Vec::new(),
            piece_line: 1,
            is_too_large: false,
            depth: 0,
            is_string: false,
            is_escaped: false,
        }
    }
}

impl Pieces {
    /// The line up to which was read.
    #[must_use]
    pub const fn line(&self) -> u64 {
        self.line
    }

    /// Whether the object was closed.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.state == State::End
    }

    /// Whether the text stopped being JSON; nothing more is read then.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        self.state == State::Broken
    }

    /// Reads on, and tells every piece that becomes whole.
    pub fn push(&mut self, text: &[u8], mut tell: impl FnMut(Piece)) {
        for &byte in text {
            self.line += u64::from(byte == b'\n');
            if let State::Inside { is_element } = self.state
                && self.goes_on(byte)
            {
                if self.is_whole_value(byte) {
                    self.told(is_element, &mut tell);
                }
                continue;
            }
            // A bare value ends before the sign that follows it, which still counts.
            if let State::Inside { is_element } = self.state {
                self.told(is_element, &mut tell);
            }
            self.between(byte);
        }
    }

    /// What a byte outside values means.
    fn between(&mut self, byte: u8) {
        self.state = match (self.state, byte) {
            (State::InKey, _) if self.is_escaped || !matches!(byte, b'"') => {
                self.is_escaped = byte == b'\\' && !self.is_escaped;
                self.field.push(byte);
                State::InKey
            }
            (State::InKey, _) => State::Colon,
            (state, b' ' | b'\n' | b'\r' | b'\t') => state,
            (State::Start, b'{') => State::Key,
            (State::Key | State::Element, b',') => self.state,
            (State::Key, b'}') => State::End,
            (State::Key, b'"') => {
                self.field.clear();
                State::InKey
            }
            (State::Colon, b':') => State::Value,
            (State::Value, b'[') if LISTS.contains(&self.field.as_slice()) => State::Element,
            (State::Element, b']') => State::Key,
            (State::Value | State::Element, b']' | b'}' | b':' | b',') => State::Broken,
            (State::Value | State::Element, _) => {
                (self.piece_line, self.is_too_large) = (self.line, false);
                (self.depth, self.is_string, self.is_escaped) = (0, false, false);
                let is_element = self.state == State::Element;
                self.state = State::Inside { is_element };
                self.goes_on(byte);
                self.state
            }
            (State::End, _) => State::End,
            _ => State::Broken,
        };
    }

    /// Whether a byte still belongs to the value; if so, it is taken in.
    fn goes_on(&mut self, byte: u8) -> bool {
        if self.is_string {
            self.is_string = self.is_escaped || byte != b'"';
            self.is_escaped = byte == b'\\' && !self.is_escaped;
        } else {
            match byte {
                b'"' => self.is_string = true,
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' if self.depth > 0 => self.depth -= 1,
                b',' | b'}' | b']' if self.depth == 0 => return false,
                _ => {}
            }
        }
        if self.piece.len() >= MAX_ROW {
            self.is_too_large = true;
        } else {
            self.piece.push(byte);
        }
        true
    }

    /// Whether the value ends with this byte, which was taken in.
    fn is_whole_value(&self, byte: u8) -> bool {
        !self.is_string && self.depth == 0 && matches!(byte, b'"' | b'}' | b']')
    }

    fn told(&mut self, is_element: bool, tell: &mut impl FnMut(Piece)) {
        let text = (!self.is_too_large).then_some(self.piece.as_slice());
        let field = std::str::from_utf8(&self.field).unwrap_or_default();
        tell(Piece { field, is_element, line: self.piece_line, text });
        self.piece.clear();
        self.state = if is_element { State::Element } else { State::Key };
    }
}
