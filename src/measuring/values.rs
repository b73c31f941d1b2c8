//! JSON text → values → messages and members: the elements of lists, and lines.

use serde_json::Value;

use super::chats;
use super::layout::Layout;
use super::ledger::Ledger;
use super::outcome::RowFault;
use super::rows::MAX_ROW;
use super::tally::Tally;
use super::zone::Zone;

/// A file of a value a line.
#[derive(Default)]
pub struct Lines {
    /// Who wrote it, once that is known.
    pub layout: Option<Layout>,
    /// Lines so far.
    n_lines: u64,
    /// How much of the line that comes was looked at for its end. Unit: bytes.
    n_looked: usize,
    /// Whether the line that comes was too long, and its rest is left out.
    is_skipping: bool,
}

impl Lines {
    /// Takes in every line that has come; what is left of the text is a line that is not whole.
    pub fn take(&mut self, text: &mut String, is_last: bool, zone: &Zone, (ledger, tally): (&mut Ledger, &mut Tally)) {
        let mut start = 0;
        while start < text.len() {
            let rest = &text.as_bytes()[start..];
            let n_looked = std::mem::take(&mut self.n_looked).min(rest.len());
            let end = rest[n_looked..].iter().position(|byte| *byte == b'\n').map(|n| n_looked + n);
            let n = end.unwrap_or(rest.len());
            if end.is_none() && !is_last && n <= MAX_ROW && !self.is_skipping {
                self.n_looked = n;
                break;
            }
            let line = rest[..n].trim_ascii();
            if !self.is_skipping && n > MAX_ROW {
                tally.refuse(self.n_lines + 1, RowFault::TooLarge);
            } else if !self.is_skipping && !line.is_empty() && !line.starts_with(b"#") {
                self.take_line(line, zone, (ledger, tally));
            }
            self.is_skipping = end.is_none();
            self.n_lines += u64::from(end.is_some());
            start += n + usize::from(end.is_some());
        }
        text.drain(..start);
    }

    fn take_line(&mut self, text: &[u8], zone: &Zone, (ledger, tally): (&mut Ledger, &mut Tally)) {
        let line = self.n_lines + 1;
        let Ok(value) = serde_json::from_slice::<Value>(text) else { return tally.refuse(line, RowFault::NotJson) };
        match value.get("_type").and_then(Value::as_str) {
            Some("header") => self.layout = Some(Layout::ChatLab),
            Some("member") => taken(&value, line, true, &mut self.layout, zone, (ledger, tally)),
            Some("message") => taken(&value, line, false, &mut self.layout, zone, (ledger, tally)),
            _ => tally.refuse(line, RowFault::NotAMessage),
        }
    }
}

/// Takes in an element of a list; no text is one that was too long.
pub fn take_value(
    text: Option<&[u8]>,
    line: u64,
    is_member: bool,
    layout: &mut Option<Layout>,
    zone: &Zone,
    (ledger, tally): (&mut Ledger, &mut Tally),
) {
    match text.map(serde_json::from_slice::<Value>) {
        None => tally.refuse(line, RowFault::TooLarge),
        Some(Err(_)) => tally.refuse(line, RowFault::NotJson),
        Some(Ok(value)) => taken(&value, line, is_member, layout, zone, (ledger, tally)),
    }
}

fn taken(
    value: &Value,
    line: u64,
    is_member: bool,
    layout: &mut Option<Layout>,
    zone: &Zone,
    (ledger, tally): (&mut Ledger, &mut Tally),
) {
    if is_member {
        match chats::take_member(value, ledger) {
            Ok(()) => *layout = layout.or(Some(Layout::ChatLab)),
            Err(why) => tally.refuse(line, why),
        }
        return;
    }
    match chats::take_message(value, zone, ledger) {
        Ok((of_message, is_system)) => {
            *layout = layout.or(Some(of_message));
            tally.read(is_system);
            tally.look_at_clock(|| chats::clock_ahead(value));
        }
        Err(why) => tally.refuse(line, why),
    }
}
