//! Text that people type, with its length limit.
//!
//! Nothing is trimmed, normalized or cut here: what was typed comes back the same.

use std::fmt;

use unicode_segmentation::UnicodeSegmentation;

/// A text longer than its field allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLong {
    /// Length that was refused, in characters as a person counts them.
    pub length: usize,
    /// Longest text allowed.
    pub max: usize,
}

impl fmt::Display for TooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} characters, at most {} allowed", self.length, self.max)
    }
}

impl std::error::Error for TooLong {}

/// A text of at most `MAX` characters, counted as a person counts them (grapheme clusters).
///
/// A second limit of 16 bytes a character keeps a pile of combining marks from filling the storage.
///
/// # Examples
///
/// ```
/// use qunce::domain::words::Words;
/// assert!(Words::<3>::new("👩‍👩‍👧‍👦育儿").is_ok());
/// assert!(Words::<2>::new("福利群").is_err());
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Words<const MAX: usize>(String);

impl<const MAX: usize> Words<MAX> {
    /// Longest text allowed, in characters.
    pub const MAX: usize = MAX;

    /// The text, if it is short enough.
    ///
    /// # Errors
    ///
    /// [`TooLong`] above `MAX` characters or `16 * MAX + 64` bytes.
    pub fn new(text: impl Into<String>) -> Result<Self, TooLong> {
        let text = text.into();
        let length = length(&text);
        if length > MAX || text.len() > 16 * MAX + 64 {
            return Err(TooLong { length: length.max(text.len() / 16), max: MAX });
        }
        Ok(Self(text))
    }

    /// As much of the text as fits, cut between characters.
    #[must_use]
    pub fn cut(text: &str) -> Self {
        let mut kept = String::new();
        for cluster in text.graphemes(true).take(MAX) {
            if kept.len() + cluster.len() > 16 * MAX + 64 {
                break;
            }
            kept.push_str(cluster);
        }
        Self(kept)
    }

    /// The text as typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing to read in it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

/// Characters in `text` as a person counts them.
#[must_use]
pub fn length(text: &str) -> usize {
    text.graphemes(true).count()
}

/// A plan's title.
pub type Title = Words<60>;
/// A person's name or nickname.
pub type Name = Words<30>;
/// A tag: a pain, an interest, a region.
pub type Tag = Words<40>;
/// One line.
pub type Line = Words<120>;
/// A few sentences.
pub type Passage = Words<600>;
