//! Cells: texts that no spreadsheet may take for a formula, and lists within a cell.

/// First characters that make a spreadsheet compute a cell or read it apart, full-width ones included.
const DANGEROUS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The text with an apostrophe before what a spreadsheet would compute.
///
/// A text that begins with apostrophes before such a sign gets one more, so that [`unguarded`] always gives it back.
pub fn guarded(text: &str) -> String {
    if is_dangerous(text) { format!("'{text}") } else { text.to_owned() }
}

/// The text without the apostrophe that [`guarded`] puts before it.
pub fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if is_dangerous(text) => text,
        _ => cell,
    }
}

fn is_dangerous(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(DANGEROUS)
}

/// Texts as the lines of a cell.
pub fn lines<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let lines: Vec<String> = texts.map(line).collect();
    lines.join("\n")
}

/// A text as one line: as a JSON string where it would not come back as it is.
pub fn line(text: &str) -> String {
    let is_plain = !text.is_empty() && text.trim() == text && !text.starts_with('"') && !text.contains(['\n', '\r']);
    if is_plain { text.to_owned() } else { serde_json::Value::from(text).to_string() }
}

/// The lines of a cell that say something.
pub fn lines_of(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty())
}

/// A text that was written as one line.
pub fn from_line(line: &str) -> String {
    let quoted = line.starts_with('"').then(|| serde_json::from_str(line).ok()).flatten();
    quoted.unwrap_or_else(|| line.to_owned())
}
