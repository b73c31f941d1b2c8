//! Names of files that every file system takes, whatever a person typed.

use std::ops::Deref;

use unicode_segmentation::UnicodeSegmentation as _;

/// Longest name. File systems take 255 bytes; browsers need some of them for ` (1)` and for their own ending while a
/// download runs, and people for a folder's name in a path. Unit: bytes.
pub const LONGEST: usize = 200;
/// What Windows keeps for devices, also before a dot.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];
/// Devices that have a number.
const NUMBERED: [&str; 2] = ["com", "lpt"];

/// A name that every file system takes. There is no other way to one, and no file leaves without one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileName(String);

impl FileName {
    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for FileName {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

/// A file's name: `stem` without what file systems refuse, or `fallback` where nothing is left of it, and `extension`.
///
/// Marks that show nothing are dropped: those of direction would show another extension than the name has. The stem
/// gives way where the name would be too long, cut between characters as a person counts them.
#[must_use]
pub fn file_name(stem: &str, fallback: &str, extension: &str) -> FileName {
    let extension = cleaned(extension);
    let extension = cut(&extension, LONGEST / 2);
    let room = LONGEST - extension.len() - 1;
    let stem = [stem, fallback].map(|text| within(text, room)).into_iter().find(|stem| !stem.is_empty());
    FileName(format!("{}.{extension}", stem.unwrap_or_else(|| "_".to_owned())))
}

/// As much of the text as is a stem of so many bytes.
fn within(text: &str, room: usize) -> String {
    let cleaned = cleaned(text);
    // A leading dot hides a file; one at the end, or a space, is lost on Windows.
    let ends = |c: char| c == '.' || c.is_whitespace();
    let stem = cut(cleaned.trim_matches(ends), room).trim_end_matches(ends);
    if !is_device(stem) {
        return stem.to_owned();
    }
    cut(&format!("_{stem}"), room).trim_end_matches(ends).to_owned()
}

/// The text with everything in it that a name may have.
fn cleaned(text: &str) -> String {
    let kept = |&c: &char| !is_unseen(c);
    let allowed = |c: char| match c {
        '\u{2028}' | '\u{2029}' => ' ',
        c if c.is_control() || r#"/\:*?"<>|"#.contains(c) => '_',
        c => c,
    };
    text.chars().filter(kept).map(allowed).collect()
}

/// Whether `c` shows nothing: turns the direction of what is around it, or has no width. What joins and colors the
/// parts of an emoji does show.
const fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FFFE}' | '\u{FFFF}'
    )
}

/// Whether Windows would take it for a device: what counts is what stands before the first dot.
fn is_device(stem: &str) -> bool {
    let name = stem.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    let is_numbered = |device: &str| {
        let number: Option<Vec<char>> = name.strip_prefix(device).map(|rest| rest.chars().collect());
        matches!(number.as_deref(), Some(['0'..='9' | '¹' | '²' | '³']))
    };
    DEVICES.contains(&name.as_str()) || NUMBERED.iter().any(|device| is_numbered(device))
}

/// As many characters as fit in so many bytes.
fn cut(text: &str, room: usize) -> &str {
    let ends = text.grapheme_indices(true).map(|(at, cluster)| at + cluster.len());
    &text[..ends.take_while(|end| *end <= room).last().unwrap_or(0)]
}
