//! Content lines of RFC 5545: escaped, folded, and none that a text could smuggle in.

/// Longest line. Unit: octets, without the line break.
const MAX_OCTETS: usize = 75;

/// Lines as they are written.
#[derive(Debug, Default)]
pub struct Lines(String);

impl Lines {
    /// A property whose value is ours.
    pub fn raw(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{value}"));
    }

    /// A property whose value is a person's text.
    pub fn text(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{}", escaped(value)));
    }

    /// The file.
    pub fn finish(self) -> String {
        self.0
    }

    /// Breaks a line before it grows too long, between characters; a break inside one would ruin it for some readers.
    fn fold(&mut self, line: &str) {
        let mut n_octets = 0;
        for c in line.chars() {
            if n_octets + c.len_utf8() > MAX_OCTETS {
                self.0.push_str("\r\n ");
                n_octets = 1;
            }
            self.0.push(c);
            n_octets += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A text as a value: every sort of line break is `\n`, and controls that RFC 5545 forbids are left out.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => value.extend(['\\', c]),
            '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => value.push_str("\\n"),
            '\t' => value.push(c),
            c if c.is_control() => {}
            c => value.push(c),
        }
    }
    value
}
